//! The key-wrapping keys, in epochs, in one small file outside the engine (which keeps dead pages):
//! each epoch key is sealed to every entitled person and to the recovery recipient. To forget an epoch is
//! to replace this file.
//! It must not hold a key in the clear.
//!
//! Body: `[count 2]` then for each envelope `[epoch 4][role 1][recipient 32][encapsulated key 32][ciphertext 48]`.

use super::Secret;
use super::parcel::Parcel;
use super::person::Bundle;
use crate::domain::member::Role;
use crate::store::container::{FileKind, unwrap, wrap};
use crate::store::trouble::{Result, Trouble};
use std::collections::BTreeMap;

/// Name of the file.
pub const FILE: &str = "epochs";
/// Its format.
pub const FORMAT: u16 = 1;
const INFO: &[u8] = b"mastara epoch key v1";
const ENVELOPE: usize = 4 + 1 + 32 + 32 + 48;

/// Which line of keys an epoch belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Line {
    /// What everybody of the desk may read.
    Desk = 1,
    /// What supervisors may read whoever works on it: restricted cases.
    Supervisor = 2,
    /// With what anonymised summaries are released.
    Release = 3,
}

impl Line {
    /// Every one.
    pub const ALL: [Self; 3] = [Self::Desk, Self::Supervisor, Self::Release];
    /// Those that are not for everybody.
    pub const UPPER: [Self; 2] = [Self::Supervisor, Self::Release];

    /// Whether the line is open to a role.
    pub const fn admits(self, role: Role) -> bool {
        matches!(self, Self::Desk) || role.supervises()
    }
}

/// One epoch key, sealed to one recipient.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Envelope {
    /// Which epoch.
    pub epoch: u32,
    /// Which line, as a number: lines to come are kept, not lost.
    pub line: u8,
    /// The key, sealed.
    pub parcel: Parcel,
}

/// The epoch keys that somebody could open.
pub struct EpochKeys {
    keys: BTreeMap<u32, Secret>,
}

impl EpochKeys {
    /// One epoch.
    pub fn new(epoch: u32, key: Secret) -> Self {
        Self { keys: BTreeMap::from([(epoch, key)]) }
    }

    /// The newest epoch and its key.
    pub fn current(&self) -> Result<(u32, &Secret)> {
        let newest = self.keys.last_key_value().map(|(epoch, key)| (*epoch, key));
        newest.ok_or_else(|| Trouble::Damaged { file: FILE.to_owned() })
    }

    /// The key of an epoch.
    pub fn get(&self, epoch: u32) -> Option<&Secret> {
        self.keys.get(&epoch)
    }

    /// Every epoch that is still known.
    pub fn epochs(&self) -> Vec<u32> {
        self.keys.keys().copied().collect()
    }

    /// Adds the key of a later epoch.
    pub fn add(&mut self, epoch: u32, key: Secret) {
        self.keys.insert(epoch, key);
    }

    /// Forgets every epoch but the newest.
    pub fn forget_older(&mut self) {
        if let Some((epoch, key)) = self.keys.pop_last() {
            self.keys = BTreeMap::from([(epoch, key)]);
        }
    }
}

/// Seals an epoch key to a recipient.
pub fn seal(
    vault: &[u8; 16],
    line: Line,
    epoch: u32,
    key: &Secret,
    recipient: &[u8; 32],
) -> Result<Envelope> {
    let aad = aad(vault, epoch, line as u8, recipient);
    let parcel = Parcel::seal(INFO, &aad, key, recipient).ok_or(Trouble::NoRandomness)?;
    Ok(Envelope { epoch, line: line as u8, parcel })
}

/// The bytes of the file.
pub fn write(envelopes: &[Envelope]) -> Result<Vec<u8>> {
    let count = u16::try_from(envelopes.len()).map_err(|_| Trouble::TooLarge { bytes: envelopes.len() })?;
    let mut body = Vec::with_capacity(2 + envelopes.len() * ENVELOPE);
    body.extend_from_slice(&count.to_le_bytes());
    for envelope in envelopes {
        body.extend_from_slice(&envelope.epoch.to_le_bytes());
        body.push(envelope.line);
        body.extend_from_slice(&envelope.parcel.recipient);
        body.extend_from_slice(&envelope.parcel.encapsulated);
        body.extend_from_slice(&envelope.parcel.sealed.0);
        body.extend_from_slice(&envelope.parcel.sealed.1);
    }
    wrap(FileKind::Epochs, FORMAT, &body)
}

/// The envelopes in the file.
pub fn read(bytes: &[u8]) -> Result<Vec<Envelope>> {
    let body = unwrap(FileKind::Epochs, FORMAT, bytes, FILE)?;
    let damaged = || Trouble::Damaged { file: FILE.to_owned() };
    let (count, rest) = body.split_first_chunk::<2>().ok_or_else(damaged)?;
    if rest.len() != usize::from(u16::from_le_bytes(*count)) * ENVELOPE {
        return Err(damaged());
    }
    rest.chunks_exact(ENVELOPE)
        .map(|bytes| {
            let (epoch, rest) = bytes.split_first_chunk::<4>()?;
            let (line, rest) = rest.split_first_chunk::<1>()?;
            let (recipient, rest) = rest.split_first_chunk::<32>()?;
            let (encapsulated, rest) = rest.split_first_chunk::<32>()?;
            let (body, tag) = rest.split_first_chunk::<32>()?;
            let [line] = *line;
            let sealed = (*body, tag.try_into().ok()?);
            let parcel = Parcel { recipient: *recipient, encapsulated: *encapsulated, sealed };
            Some(Envelope { epoch: u32::from_le_bytes(*epoch), line, parcel })
        })
        .collect::<Option<_>>()
        .ok_or_else(damaged)
}

/// Opens every envelope of a line that is addressed to this bundle; none when no envelope is.
pub fn open(
    vault: &[u8; 16],
    envelopes: &[Envelope],
    bundle: &Bundle,
    line: Line,
) -> Result<Option<EpochKeys>> {
    let recipient = bundle.public().sealing;
    let mut keys = BTreeMap::new();
    let mine = |one: &&Envelope| one.parcel.recipient == recipient && one.line == line as u8;
    for envelope in envelopes.iter().filter(mine) {
        let aad = aad(vault, envelope.epoch, envelope.line, &recipient);
        let key = envelope.parcel.open(INFO, &aad, bundle.sealing());
        keys.insert(envelope.epoch, key.ok_or_else(|| Trouble::SealBroken { file: FILE.to_owned() })?);
    }
    Ok((!keys.is_empty()).then_some(EpochKeys { keys }))
}

fn aad(vault: &[u8; 16], epoch: u32, line: u8, recipient: &[u8; 32]) -> Vec<u8> {
    let mut out = Vec::with_capacity(16 + 4 + 1 + 32);
    out.extend_from_slice(vault);
    out.extend_from_slice(&epoch.to_le_bytes());
    out.push(line);
    out.extend_from_slice(recipient);
    out
}
