//! Orders to erase, beside the vault and in every backup: a backup from before an erasure does not know of it, and
//! erases the case again by them. An order names a case by a keyed hash, and is signed by whoever erased it. It must
//! not tell an outsider anything, not even how many there are, and must not hold a name.
//!
//! The file `<vault>-orders-<first four bytes of the vault's id>`: a container with a frame under a key that is the
//! same in the vault and in all its backups; inside, the orders, and zeros up to a multiple of [`ROUND`].

use super::Vault;
use super::header::Header;
use crate::domain::ids::CaseId;
use crate::store::container::{FileKind, unwrap, wrap};
use crate::store::durable;
use crate::store::engine::{Batch, Next};
use crate::store::keys::person::{self, Bundle};
use crate::store::seal;
use crate::store::trouble::{Result, Trouble};
use crate::store::wire::{self, Kind};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// The name under which errors and backups have the file.
pub(super) const FILE: &str = "orders";
pub(super) const FORMAT: u16 = 1;
const SCHEMA: u16 = 1;
/// Most bytes of the file.
pub(super) const LIMIT: u64 = 8 << 20;
const ROUND: usize = 4096;
const SEALED: &str = "mastara orders v1";
const SIGNED: &str = "mastara shred order v1";

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Order {
    /// Keyed hash of the id of the case.
    case: [u8; 16],
    /// Who erased it, by the key that signed.
    issuer: [u8; 32],
    signature: ([u8; 32], [u8; 32]),
}

#[derive(Default, Serialize, Deserialize)]
struct Stored {
    orders: Vec<Order>,
    rest: Vec<u8>,
}

/// Where the orders of a vault lie; none for a folder without a name.
pub(super) fn path(folder: &Path, header: &Header) -> Option<PathBuf> {
    let named = |path: &Path| path.file_name().map(ToOwned::to_owned);
    let whole = std::path::absolute(folder).ok().filter(|path| named(path).is_some());
    let whole = whole.or_else(|| folder.canonicalize().ok())?;
    let mut name = named(&whole)?;
    let [a, b, c, d, ..] = header.id;
    name.push(format!("-{FILE}-{a:02x}{b:02x}{c:02x}{d:02x}"));
    Some(whole.with_file_name(name))
}

impl Order {
    fn by(bundle: &Bundle, vault: &[u8; 16], case: [u8; 16]) -> Self {
        let signature = bundle.sign(SIGNED, &[&vault[..], &case].concat());
        let mut halves = ([0; 32], [0; 32]);
        let (left, right) = signature.split_at(32);
        halves.0.copy_from_slice(left);
        halves.1.copy_from_slice(right);
        Self { case, issuer: bundle.public().signing, signature: halves }
    }

    fn holds(&self, vault: &[u8; 16]) -> bool {
        let mut signature = [0; 64];
        let (left, right) = signature.split_at_mut(32);
        left.copy_from_slice(&self.signature.0);
        right.copy_from_slice(&self.signature.1);
        person::verify(&self.issuer, SIGNED, &[&vault[..], &self.case].concat(), &signature, FILE).is_ok()
    }
}

impl Vault {
    /// Writes orders for these cases, durably, and for those that were erased before and have none.
    pub(super) fn order(&self, cases: &[CaseId]) -> Result<()> {
        let Some(path) = path(&self.folder, &self.ring.header) else { return Ok(()) };
        let mut orders = self.orders().unwrap_or_default();
        let known = orders.len();
        let erased = self.erased()?;
        for case in cases.iter().chain(&erased) {
            let hash = self.order_hash(*case);
            let order = || Order::by(&self.ring.bundle, &self.ring.header.id, hash);
            orders.entry(hash).or_insert_with(order);
        }
        if orders.len() == known {
            return Ok(());
        }
        durable::replace(&path, &self.sealed_orders(orders.into_values().collect())?)
    }

    fn sealed_orders(&self, orders: Vec<Order>) -> Result<Vec<u8>> {
        let mut stored = Stored { orders, rest: Vec::new() };
        let size = wire::encode(Kind::Orders, SCHEMA, &stored)?.len();
        stored.rest = vec![0; size.next_multiple_of(ROUND).saturating_sub(size)];
        let plain = wire::encode(Kind::Orders, SCHEMA, &stored)?;
        let place = self.ring.place(FILE, b"all");
        let frame = seal::seal(&self.keys.lasting(SEALED), 0, &place, &plain)?;
        wrap(FileKind::Orders, FORMAT, &frame)
    }

    /// The orders beside the vault whose signatures hold. Whether their issuers may is another question.
    fn orders(&self) -> Result<BTreeMap<[u8; 16], Order>> {
        let Some(path) = path(&self.folder, &self.ring.header) else { return Ok(BTreeMap::new()) };
        let bytes = match durable::read(&path, LIMIT) {
            Ok(bytes) => bytes,
            Err(Trouble::Missing { .. }) => return Ok(BTreeMap::new()),
            Err(other) => return Err(other),
        };
        self.read_orders(&bytes)
    }

    fn read_orders(&self, bytes: &[u8]) -> Result<BTreeMap<[u8; 16], Order>> {
        let frame = unwrap(FileKind::Orders, FORMAT, bytes, FILE)?;
        let place = self.ring.place(FILE, b"all");
        let plain = seal::open(&self.keys.lasting(SEALED), &place, frame).map_err(|fault| fault.of(FILE))?;
        let stored: Stored =
            wire::decode(Kind::Orders, SCHEMA, &plain).map_err(|fault| fault.of(FILE, SCHEMA))?;
        let holding = stored.orders.into_iter().filter(|order| order.holds(&self.ring.header.id));
        Ok(holding.map(|order| (order.case, order)).collect())
    }

    /// Takes in the orders that a backup carried.
    pub(super) fn join_orders(&self, bytes: &[u8]) -> Result<()> {
        let carried = self.read_orders(bytes)?;
        let mut orders = self.orders().unwrap_or_default();
        let known = orders.len();
        orders.extend(carried);
        let Some(path) = path(&self.folder, &self.ring.header).filter(|_| orders.len() > known) else {
            return Ok(());
        };
        durable::replace(&path, &self.sealed_orders(orders.into_values().collect())?)
    }

    /// The cases that are here although they were erased. Of an order whose issuer never supervised here, or is not
    /// known, nothing follows unless `anybody`: what was restored may be older than whoever erased.
    pub(super) fn ordered(&self, anybody: bool) -> Result<Vec<CaseId>> {
        let known: BTreeSet<[u8; 16]> =
            self.erased()?.into_iter().map(|case| self.order_hash(case)).collect();
        let root = &self.ring.recovery().signing;
        let vouched = |issuer: &[u8; 32]| anybody || self.ring.roster.supervised(issuer, root);
        let open: BTreeSet<[u8; 16]> = self
            .orders()
            .unwrap_or_default()
            .into_values()
            .filter(|order| !known.contains(&order.case) && vouched(&order.issuer))
            .map(|order| order.case)
            .collect();
        let mut found = Vec::new();
        // Every key is opened only when there is an order that nothing here answers to.
        if open.is_empty() || self.obeyed()?.is_superset(&open) {
            return Ok(found);
        }
        self.ask(|engine| {
            self.ring.each_case(engine, &mut |_, case| {
                found.extend(case.ok().map(|(case, _)| case));
                Ok(Next::More)
            })
        })?;
        found.extend(self.all_apart()?.iter().map(|apart| apart.case));
        found.retain(|case| open.contains(&self.order_hash(*case)));
        Ok(found)
    }

    /// For who supervises: erases again what was erased already and came back with a backup, finishes an erasure that was
    /// cut, and writes orders that are missing. Gives how many cases it erased.
    pub fn obey(&mut self, now: i64) -> Result<usize> {
        self.carry_out(false, now)
    }

    pub(super) fn carry_out(&mut self, anybody: bool, now: i64) -> Result<usize> {
        if self.read_only() || !self.role().supervises() {
            return Ok(0);
        }
        let cases = self.ordered(anybody)?;
        if !cases.is_empty() {
            self.keyed(|vault| vault.erase(&cases, now))?;
        }
        let mut batch = Batch::default();
        let settled = self.obeyed()?;
        let known: BTreeSet<[u8; 16]> =
            self.erased()?.into_iter().map(|case| self.order_hash(case)).collect();
        for hash in self.orders().unwrap_or_default().keys() {
            if !known.contains(hash) && !settled.contains(hash) {
                self.stage_obeyed(*hash, &mut batch)?;
            }
        }
        if !batch.is_empty() {
            self.save(&batch)?;
        }
        self.order(&[])?;
        Ok(cases.len())
    }

    fn order_hash(&self, case: CaseId) -> [u8; 16] {
        self.keys.locate(b"erased", &case.0)
    }
}
