//! The head: a small sealed file beside the engine that says how far each device had come. Written at
//! lock, at quit and every few minutes, it names a cut tail: the engine alone can open a cut file
//! without an error. It must never be taken as newer truth than the ledger.

use super::ledger::{self, Reached};
use super::{Finding, Vault};
use crate::domain::event::Stamp;
use crate::domain::ids::DeviceId;
use crate::store::container::{FileKind, unwrap, wrap};
use crate::store::durable;
use crate::store::trouble::{Result, Trouble};
use crate::store::wire::{self, Kind};
use serde::{Deserialize, Serialize};

/// Name of the file.
pub(super) const FILE: &str = "head";
const FORMAT: u16 = 1;
const SCHEMA: u16 = 1;
const LIMIT: u64 = 1 << 20;

#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Head {
    /// Milliseconds since 1970 when it was written.
    at: i64,
    /// For each device: last sequence number, its hash and stamp.
    pub(super) devices: Vec<(DeviceId, u64, [u8; 32], Stamp)>,
    /// Cases, where they had been counted.
    pub(super) cases: Option<u64>,
}

impl Vault {
    /// Writes down how far this device has come. `now` in milliseconds since 1970.
    pub fn write_head(&self, now: i64) -> Result<()> {
        self.may_write()?;
        let mut devices = load(self)?.map(|head| head.devices).unwrap_or_default();
        devices.retain(|(device, ..)| *device != self.ring.device);
        let reached = self.reached.get();
        devices.push((self.ring.device, reached.seq, reached.hash, reached.stamp));
        devices.sort_by_key(|(device, ..)| *device);
        self.save_head(&Head { at: now, devices, cases: self.cases })
    }

    /// The same head under the newest epoch. After an erasure its count of cases no longer holds.
    pub(super) fn reseal_head(&self) -> Result<()> {
        load(self)?.map_or(Ok(()), |head| self.save_head(&Head { cases: None, ..head }))
    }

    fn save_head(&self, head: &Head) -> Result<()> {
        let plain = wire::encode(Kind::Head, SCHEMA, head)?;
        let frame = self.ring.seal("mastara head v1", FILE, b"all", &plain)?;
        durable::replace(&self.folder.join(FILE), &wrap(FileKind::Head, FORMAT, &frame)?)
            .map_err(|trouble| self.doubted(trouble))
    }

    /// Folds what is worth folding, writes the head, closes the engine and wipes the keys.
    /// Whatever fails, the keys are gone afterwards.
    pub fn lock(mut self, now: i64) -> Result<()> {
        if self.read_only() {
            return Ok(());
        }
        self.fold_cards(false)?;
        self.write_head(now)
    }
}

/// The head, if one was ever written.
pub(super) fn load(vault: &Vault) -> Result<Option<Head>> {
    let bytes = match durable::read(&vault.folder.join(FILE), LIMIT) {
        Ok(bytes) => bytes,
        Err(Trouble::Missing { .. }) => return Ok(None),
        Err(other) => return Err(other),
    };
    let frame = unwrap(FileKind::Head, FORMAT, &bytes, FILE)?;
    let plain = vault.ring.open_frame("mastara head v1", FILE, b"all", frame, FILE)?;
    wire::decode(Kind::Head, SCHEMA, &plain).map(Some).map_err(|fault| fault.of(FILE, SCHEMA))
}

/// What the head knows and the ledger does not.
pub(super) fn compare(vault: &Vault) -> Vec<Finding> {
    let head = match load(vault) {
        Ok(None) => return Vec::new(),
        Ok(Some(head)) => head,
        Err(trouble) => return vec![Finding::File(trouble)],
    };
    let mut findings = Vec::new();
    for (device, seq, hash, _) in head.devices {
        // An entry that can't be read is found by whoever reads the ledger.
        let reached: Reached =
            vault.ask(|engine| ledger::reached(&vault.ring, &vault.keys, engine, device)).unwrap_or_default();
        let cut = reached.seq < seq || (reached.seq == seq && reached.hash != hash);
        if cut {
            findings.push(Finding::CutTail { device, reached: reached.seq, expected: seq });
        }
    }
    findings
}
