//! The ledger: what each device wrote, in order. One entry for each batch, signed, chained by the hash
//! of the device's last event. It names an edit, a reordering, a hole and a cut tail. It outlives the
//! erasing of a case: it holds hashes, not events.

use super::ring::{Ring, RoomKeys};
use crate::domain::association::Matter;
use crate::domain::event::{Body, Event, Stamp};
use crate::domain::ids::{AuthorId, CaseId, DeviceId};
use crate::domain::journal::Deed;
use crate::store::engine::{Batch, Engine, Next, Pair, Tree};
use crate::store::keys::Secret;
use crate::store::keys::person;
use crate::store::seal;
use crate::store::trouble::{Result, Trouble};
use crate::store::wire::{self, Kind};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::ops::Range;
use zeroize::Zeroizing;

const SCHEMA: u16 = 1;
const PURPOSE: &str = "mastara batch v1";
/// Runs in one entry at most, so that it fits one stored value.
const RUNS: usize = 60;
/// What the log keeps: events of cases, and of the association's file. Each has a kind of its own.
pub(crate) trait Kept: Serialize + DeserializeOwned {
    /// The kind of its bytes.
    const KIND: Kind;
    /// Their schema.
    const SCHEMA: u16;
    /// Whether a file holds events of this sort.
    fn belongs(case: CaseId) -> bool;
}

impl Kept for Body {
    const KIND: Kind = Kind::Event;
    const SCHEMA: u16 = 1;

    fn belongs(case: CaseId) -> bool {
        case.is_case()
    }
}

impl Kept for Matter {
    const KIND: Kind = Kind::Matter;
    const SCHEMA: u16 = 1;

    fn belongs(case: CaseId) -> bool {
        case == CaseId::ASSOCIATION
    }
}

impl Kept for Deed {
    const KIND: Kind = Kind::Deed;
    const SCHEMA: u16 = 1;

    fn belongs(case: CaseId) -> bool {
        case == CaseId::JOURNAL
    }
}

/// Events of one case that a device wrote one after the other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Run {
    pub(crate) case: CaseId,
    pub(crate) count: u32,
    /// Hash of the last of them.
    pub(crate) last: [u8; 32],
}

/// What a device wrote in one batch. The signature covers everything, and through `before` all batches
/// that came earlier.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Statement {
    pub(crate) device: DeviceId,
    pub(crate) first: u64,
    pub(crate) author: AuthorId,
    /// Hash of the device's event before the first.
    pub(crate) before: [u8; 32],
    /// The latest of any event of the device so far.
    pub(crate) stamp: Stamp,
    pub(crate) runs: Vec<Run>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Entry {
    pub(crate) statement: Statement,
    signature: ([u8; 32], [u8; 32]),
}

/// How far a device has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Reached {
    /// Sequence number of its last event; 0 when there is none.
    pub(crate) seq: u64,
    /// Hash of that event.
    pub(crate) hash: [u8; 32],
    /// The latest stamp of any of its events.
    pub(crate) stamp: Stamp,
}

/// An event as it is stored, with its hash.
pub(crate) struct Stored {
    pub(crate) case: CaseId,
    pub(crate) bytes: Zeroizing<Vec<u8>>,
}

impl Statement {
    /// Sequence number of its last event.
    pub(crate) fn end(&self) -> u64 {
        let count: u64 = self.runs.iter().map(|run| u64::from(run.count)).sum();
        self.first.saturating_add(count).saturating_sub(1)
    }

    /// Hash of its last event.
    pub(crate) fn last(&self) -> [u8; 32] {
        self.runs.last().map_or(self.before, |run| run.last)
    }
}

impl Entry {
    /// Whether the certified key of its author on its device signed it.
    pub(crate) fn check(&self, ring: &Ring) -> Result<()> {
        let broken = || Trouble::SignatureBroken { file: Tree::Ledger.label() };
        let keys = ring.roster.keys(self.statement.author, self.statement.device).ok_or_else(broken)?;
        self.signed_by(&keys.signing)
    }

    /// Whether this key signed it, whoever it says wrote it.
    pub(crate) fn signed_by(&self, signing: &[u8; 32]) -> Result<()> {
        let mut signature = [0; 64];
        let (left, right) = signature.split_at_mut(32);
        left.copy_from_slice(&self.signature.0);
        right.copy_from_slice(&self.signature.1);
        let bytes = wire::encode(Kind::Ledger, SCHEMA, &self.statement)?;
        person::verify(signing, PURPOSE, &bytes, &signature, &Tree::Ledger.label())
    }
}

/// The hash of an event's stored bytes.
pub(crate) fn hash(bytes: &[u8]) -> [u8; 32] {
    *blake3::hash(bytes).as_bytes()
}

/// Chains events onto what this device wrote before (setting `previous`), encodes them, and adds the
/// signed entries to the batch.
pub(crate) fn extend<B: Kept>(
    ring: &Ring,
    keys: &RoomKeys,
    reached: Reached,
    events: &mut [Event<B>],
    batch: &mut Batch,
) -> Result<(Reached, Vec<Stored>)> {
    let mut now = reached;
    let mut stored = Vec::with_capacity(events.len());
    let mut open: Option<Statement> = None;
    for event in events.iter_mut() {
        let in_order = B::belongs(event.case)
            && event.dot.device == ring.device
            && event.author == ring.person
            && event.dot.seq == now.seq.saturating_add(1);
        if !in_order {
            return Err(Trouble::OutOfOrder);
        }
        event.previous = now.hash;
        let bytes = wire::encode(B::KIND, B::SCHEMA, event)?;
        let before = now.hash;
        now = Reached { seq: event.dot.seq, hash: hash(&bytes), stamp: now.stamp.max(event.stamp) };
        let fresh = Run { case: event.case, count: 1, last: now.hash };
        let statement = open.get_or_insert_with(|| Statement {
            device: ring.device,
            first: event.dot.seq,
            author: ring.person,
            before,
            stamp: now.stamp,
            runs: Vec::new(),
        });
        statement.stamp = now.stamp;
        match statement.runs.last_mut() {
            Some(run) if run.case == event.case => {
                run.count = run.count.saturating_add(1);
                run.last = now.hash;
            }
            _ => statement.runs.push(fresh),
        }
        stored.push(Stored { case: event.case, bytes });
        // The next event may need a run more than fits: close early.
        if statement.runs.len() >= RUNS
            && let Some(full) = open.take()
        {
            put(ring, keys, full, batch)?;
        }
    }
    if let Some(rest) = open {
        put(ring, keys, rest, batch)?;
    }
    Ok((now, stored))
}

fn put(ring: &Ring, keys: &RoomKeys, statement: Statement, batch: &mut Batch) -> Result<()> {
    let signature = ring.bundle.sign(PURPOSE, &wire::encode(Kind::Ledger, SCHEMA, &statement)?);
    let (left, right) = signature.split_at(32);
    let mut halves = ([0; 32], [0; 32]);
    halves.0.copy_from_slice(left);
    halves.1.copy_from_slice(right);
    let key = key(statement.device, statement.first);
    let plain = wire::encode(Kind::Ledger, SCHEMA, &Entry { statement, signature: halves })?;
    let secret = keys.ledger.derive("mastara ledger v1");
    let frame = seal::seal(&secret, 0, &ring.place(Tree::Ledger.name(), &key), &plain)?;
    batch.put(Tree::Ledger, &key, frame)
}

fn key(device: DeviceId, first: u64) -> [u8; 24] {
    let mut key = [0; 24];
    let (left, right) = key.split_at_mut(16);
    left.copy_from_slice(&device.0);
    right.copy_from_slice(&first.to_be_bytes());
    key
}

fn open(ring: &Ring, keys: &RoomKeys, key: &[u8], frame: &[u8]) -> Result<Entry> {
    read(&plain(ring, &keys.ledger.derive("mastara ledger v1"), key, frame)?)
}

fn plain(ring: &Ring, secret: &Secret, key: &[u8], frame: &[u8]) -> Result<Zeroizing<Vec<u8>>> {
    let place = ring.place(Tree::Ledger.name(), key);
    seal::open(secret, &place, frame).map_err(|fault| fault.of(&Tree::Ledger.label()))
}

/// An entry from its opened bytes.
pub(crate) fn read(plain: &[u8]) -> Result<Entry> {
    wire::decode(Kind::Ledger, SCHEMA, plain).map_err(|fault| fault.of(&Tree::Ledger.label(), SCHEMA))
}

/// Where an entry lies: its device and its first sequence number.
pub(crate) fn place(key: &[u8]) -> Option<(DeviceId, u64)> {
    let (device, first) = (key.first_chunk::<16>()?, key.last_chunk::<8>()?);
    (key.len() == 24).then(|| (DeviceId(*device), u64::from_be_bytes(*first)))
}

/// Entries that are handed over at once.
const BLOCK: usize = 512;

/// Entries as they lie, by device and sequence, opened and not yet read.
#[derive(Default)]
pub(crate) struct Block {
    plain: Zeroizing<Vec<u8>>,
    lying: Vec<Lying>,
}

enum Lying {
    Opened(DeviceId, u64, Range<usize>),
    Shut(Pair),
}

/// What lies at a place of the ledger.
pub(crate) enum Found<'a> {
    /// An entry that opened: where it lies, its bytes, and what they say.
    Entry(DeviceId, u64, &'a [u8], Entry),
    /// What does not open, or is no entry; its value is empty when it opened.
    Shut(Pair),
}

impl Block {
    /// Hands over what is in it, in order.
    pub(crate) fn each(self, visit: &mut dyn FnMut(Found<'_>)) {
        let Self { plain, lying } = self;
        for lies in lying {
            match lies {
                Lying::Shut(pair) => visit(Found::Shut(pair)),
                Lying::Opened(device, first, range) => {
                    let bytes = plain.get(range).unwrap_or_default();
                    match read(bytes) {
                        Ok(entry) => visit(Found::Entry(device, first, bytes, entry)),
                        Err(_) => visit(Found::Shut((key(device, first).to_vec(), Vec::new()))),
                    }
                }
            }
        }
    }
}

/// Every entry as it lies, block by block.
pub(crate) fn each_block(
    ring: &Ring,
    keys: &RoomKeys,
    engine: &dyn Engine,
    visit: &mut dyn FnMut(Block),
) -> Result<()> {
    let secret = keys.ledger.derive("mastara ledger v1");
    let mut block = Block::default();
    engine.scan(Tree::Ledger, &[], &mut |key, frame| {
        let opened = seal::open_onto(&secret, &ring.place(Tree::Ledger.name(), key), frame, &mut block.plain);
        block.lying.push(match (place(key), opened) {
            (Some((device, first)), Ok(range)) => Lying::Opened(device, first, range),
            _ => Lying::Shut((key.to_vec(), frame.to_vec())),
        });
        if block.lying.len() == BLOCK {
            let room = block.plain.len();
            visit(std::mem::take(&mut block));
            block.plain.reserve(room + room / 8);
            block.lying.reserve(BLOCK);
        }
        Ok(Next::More)
    })?;
    visit(block);
    Ok(())
}

/// Whether a stored value belongs at this place.
pub(crate) fn belongs_at(ring: &Ring, keys: &RoomKeys, key: &[u8], frame: &[u8]) -> bool {
    open(ring, keys, key, frame).is_ok()
}

/// How far a device has come.
pub(crate) fn reached(
    ring: &Ring,
    keys: &RoomKeys,
    engine: &dyn Engine,
    device: DeviceId,
) -> Result<Reached> {
    let Some((key, frame)) = engine.last(Tree::Ledger, &device.0)? else { return Ok(Reached::default()) };
    let statement = open(ring, keys, &key, &frame)?.statement;
    Ok(Reached { seq: statement.end(), hash: statement.last(), stamp: statement.stamp })
}

/// Every entry, by device and sequence; one that can't be opened is handed over as trouble.
pub(crate) fn each(
    ring: &Ring,
    keys: &RoomKeys,
    engine: &dyn Engine,
    visit: &mut dyn FnMut(Result<Entry>) -> Result<()>,
) -> Result<()> {
    engine.scan(Tree::Ledger, &[], &mut |key, frame| {
        visit(open(ring, keys, key, frame))?;
        Ok(Next::More)
    })
}

/// The entries that open, as they are stored, for a repair.
pub(crate) fn readable(ring: &Ring, keys: &RoomKeys, engine: &dyn Engine) -> Vec<Pair> {
    let mut found = Vec::new();
    // An engine that fails in the middle of a scan has still given what comes before.
    let _ = engine.scan(Tree::Ledger, &[], &mut |key, frame| {
        if open(ring, keys, key, frame).is_ok() {
            found.push((key.to_vec(), frame.to_vec()));
        }
        Ok(Next::More)
    });
    found
}
