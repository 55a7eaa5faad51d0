//! The same desk on SQLite, as one would build it there: one row an event, one row a card, WAL, synchronous
//! FULL, a cache of 64 MiB like sled's. What is sealed, chained and signed is the same, by the same code
//! where it is public. It is given what suits it: rows of a case lie together, imports go in by 1,000 cases.

use super::crowd::Pen;
use super::measure::Outcome;
use ed25519_dalek::{Signer, SigningKey};
use mastara::domain::card::Card;
use mastara::domain::event::{Event, Stamp};
use mastara::domain::face::Face;
use mastara::domain::ids::CaseId;
use mastara::store::faces;
use mastara::store::keys::Secret;
use mastara::store::seal::{self, Place};
use mastara::store::vault::Filed;
use mastara::store::wire::{self, Kind};
use rusqlite::{Connection, OptionalExtension, Transaction, params};
use std::path::Path;
use std::sync::Arc;

const VAULT: [u8; 16] = [9; 16];
const CASES_A_TRANSACTION: usize = 1000;
const TABLES: &str = "
    CREATE TABLE IF NOT EXISTS keys (no INTEGER PRIMARY KEY, locator BLOB UNIQUE NOT NULL, frame BLOB NOT NULL);
    CREATE TABLE IF NOT EXISTS log (no INTEGER, n INTEGER, frame BLOB NOT NULL, PRIMARY KEY (no, n)) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS cards (no INTEGER PRIMARY KEY, frame BLOB NOT NULL);
    CREATE TABLE IF NOT EXISTS ledger (first INTEGER PRIMARY KEY, frame BLOB NOT NULL);";

pub(crate) struct Rival {
    db: Connection,
    keys: Keys,
    pub(crate) pen: Pen,
    hash: [u8; 32],
    pub(crate) stamp: Stamp,
}

struct Keys {
    epoch: Secret,
    ledger: Secret,
    index: [u8; 32],
    signing: SigningKey,
}

/// One case of a signed entry: which, how many events, the hash of the last.
type Run = (CaseId, u32, [u8; 32]);

impl Rival {
    pub(crate) fn open(file: &Path) -> Outcome<Self> {
        let db = Connection::open(file)?;
        db.pragma_update(None, "journal_mode", "WAL")?;
        db.pragma_update(None, "synchronous", "FULL")?;
        db.pragma_update(None, "cache_size", -65_536)?;
        db.execute_batch(TABLES)?;
        let keys = Keys {
            epoch: Secret::take(&mut [1; 32]),
            ledger: Secret::take(&mut [2; 32]),
            index: [3; 32],
            signing: SigningKey::from_bytes(&[4; 32]),
        };
        let last: Option<i64> = db.query_row("SELECT max(first) FROM ledger", [], |row| row.get(0))?;
        // Numbers only have to be fresh here: sixty thousand events of one entry are never reached.
        let pen = Pen { seq: last.map_or(0, |first| first.cast_unsigned() + 60_000), ..Pen::default() };
        Ok(Self { db, keys, pen, hash: [0; 32], stamp: Stamp::default() })
    }

    /// One command: its events and the card, in one durable transaction.
    pub(crate) fn append(&mut self, events: &mut [Event], card: &Card) -> Outcome<()> {
        let batch = self.db.transaction()?;
        let first = events.first().map_or(0, |event| event.dot.seq);
        let before = self.hash;
        let run = stage(&batch, &self.keys, &mut self.hash, events, card)?;
        sign(&batch, &self.keys, first, before, &[run])?;
        batch.commit()?;
        self.pen.seq += events.len() as u64;
        Ok(())
    }

    /// Many cases.
    pub(crate) fn append_many(&mut self, mut filed: impl Iterator<Item = Filed>) -> Outcome<usize> {
        let mut count = 0;
        loop {
            let batch = self.db.transaction()?;
            let (mut first, before, mut runs) = (None, self.hash, Vec::new());
            for mut one in filed.by_ref().take(CASES_A_TRANSACTION) {
                first = first.or(one.events.first().map(|event| event.dot.seq));
                runs.push(stage(&batch, &self.keys, &mut self.hash, &mut one.events, &one.card)?);
            }
            let Some(first) = first else { break };
            sign(&batch, &self.keys, first, before, &runs)?;
            batch.commit()?;
            count += runs.len();
        }
        Ok(count)
    }

    /// Every event of a case.
    pub(crate) fn events(&self, case: CaseId) -> Outcome<Vec<Event>> {
        let Some((no, key)) = case_key(&self.db, &self.keys, case)? else { return Ok(Vec::new()) };
        let secret = key.derive("mastara log v1");
        let mut rows = self.db.prepare_cached("SELECT n, frame FROM log WHERE no = ? ORDER BY n")?;
        let mut rows = rows.query([no])?;
        let mut events = Vec::new();
        while let Some(row) = rows.next()? {
            let frame = row.get_ref(1)?.as_blob()?;
            let plain = opened(&secret, "log", &at(no, row.get(0)?), frame)?;
            events.push(wire::decode(Kind::Event, 1, &plain).map_err(|fault| fault.of("log", 1))?);
        }
        Ok(events)
    }

    /// The face of every card, decoded on as many threads as the vault uses.
    pub(crate) fn cards(&self) -> Outcome<Vec<Face>> {
        let secret = self.keys.epoch.derive("mastara cards v1");
        let mut rows = self.db.prepare("SELECT no, frame FROM cards")?;
        let mut rows = rows.query([])?;
        let mut frames: Vec<(i64, Vec<u8>)> = Vec::new();
        while let Some(row) = rows.next()? {
            frames.push((row.get(0)?, row.get_ref(1)?.as_blob()?.to_vec()));
        }
        let workers = std::thread::available_parallelism().map_or(1, std::num::NonZero::get).min(4);
        let share = frames.len().div_ceil(workers).max(1);
        let decode = |part: &[(i64, Vec<u8>)]| -> Option<Vec<Face>> {
            let card = |(no, frame): &(i64, Vec<u8>)| {
                let plain = opened(&secret, "cards", &at(*no, 0), frame).ok()?;
                let case = CaseId(*plain.first_chunk()?);
                let end = plain.len();
                faces::decode(case, &Arc::new(plain), 16..end).ok()
            };
            part.iter().map(card).collect()
        };
        let parts: Vec<_> = std::thread::scope(|scope| {
            let hands: Vec<_> = frames.chunks(share).map(|part| scope.spawn(move || decode(part))).collect();
            hands.into_iter().map(std::thread::ScopedJoinHandle::join).collect()
        });
        let mut cards = Vec::with_capacity(frames.len());
        for part in parts {
            cards.extend(part.ok().flatten().ok_or("a card does not open")?);
        }
        Ok(cards)
    }
}

fn stage(
    batch: &Transaction<'_>,
    keys: &Keys,
    hash: &mut [u8; 32],
    events: &mut [Event],
    card: &Card,
) -> Outcome<Run> {
    let (no, key, mut n) = if let Some((no, key)) = case_key(batch, keys, card.case)? {
        let mut last = batch.prepare_cached("SELECT max(n) FROM log WHERE no = ?")?;
        (no, key, last.query_row([no], |row| row.get::<_, i64>(0))? + 1)
    } else {
        let mut key = [0; 32];
        getrandom::fill(&mut key)?;
        let locator = locator(keys, card.case);
        let plain = [&card.case.0[..], &key].concat();
        let frame = sealed(&keys.epoch.derive("mastara key wrap v1"), "keys", &locator, &plain)?;
        batch
            .prepare_cached("INSERT INTO keys (locator, frame) VALUES (?, ?)")?
            .execute(params![locator, frame])?;
        (batch.last_insert_rowid(), Secret::take(&mut key), 0)
    };
    let secret = key.derive("mastara log v1");
    let mut insert = batch.prepare_cached("INSERT INTO log (no, n, frame) VALUES (?, ?, ?)")?;
    for event in events.iter_mut() {
        event.previous = *hash;
        let bytes = wire::encode(Kind::Event, 1, event)?;
        *hash = *blake3::hash(&bytes).as_bytes();
        insert.execute(params![no, n, sealed(&secret, "log", &at(no, n), &bytes)?])?;
        n += 1;
    }
    let frame = sealed(
        &keys.epoch.derive("mastara cards v1"),
        "cards",
        &at(no, 0),
        &[&card.case.0[..], &faces::encode(card)?].concat(),
    )?;
    batch
        .prepare_cached("INSERT OR REPLACE INTO cards (no, frame) VALUES (?, ?)")?
        .execute(params![no, frame])?;
    Ok((card.case, u32::try_from(events.len())?, *hash))
}

fn sign(batch: &Transaction<'_>, keys: &Keys, first: u64, before: [u8; 32], runs: &[Run]) -> Outcome<()> {
    let statement = wire::encode(Kind::Ledger, 1, &(first, before, runs))?;
    let signature = keys.signing.sign(&statement).to_bytes();
    let frame = sealed(
        &keys.ledger.derive("mastara ledger v1"),
        "ledger",
        &first.to_be_bytes(),
        &[&statement[..], &signature].concat(),
    )?;
    batch
        .prepare_cached("INSERT INTO ledger (first, frame) VALUES (?, ?)")?
        .execute(params![first.cast_signed(), frame])?;
    Ok(())
}

fn case_key(db: &Connection, keys: &Keys, case: CaseId) -> Outcome<Option<(i64, Secret)>> {
    let locator = locator(keys, case);
    let mut find = db.prepare_cached("SELECT no, frame FROM keys WHERE locator = ?")?;
    let found: Option<(i64, Vec<u8>)> =
        find.query_row([locator], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
    let Some((no, frame)) = found else { return Ok(None) };
    let plain = opened(&keys.epoch.derive("mastara key wrap v1"), "keys", &locator, &frame)?;
    let mut key: [u8; 32] = plain.get(16..).ok_or("a short key")?.try_into()?;
    Ok(Some((no, Secret::take(&mut key))))
}

fn locator(keys: &Keys, case: CaseId) -> [u8; 16] {
    let hash = blake3::keyed_hash(&keys.index, &case.0);
    hash.as_bytes().first_chunk().copied().unwrap_or_default()
}

fn at(no: i64, n: i64) -> [u8; 16] {
    let mut key = [0; 16];
    key[..8].copy_from_slice(&no.to_be_bytes());
    key[8..].copy_from_slice(&n.to_be_bytes());
    key
}

fn sealed(secret: &Secret, tree: &str, key: &[u8], plain: &[u8]) -> Outcome<Vec<u8>> {
    Ok(seal::seal(secret, 1, &Place { vault: &VAULT, tree, key, bound: &[] }, plain)?)
}

fn opened(secret: &Secret, tree: &str, key: &[u8], frame: &[u8]) -> Outcome<zeroize::Zeroizing<Vec<u8>>> {
    let place = Place { vault: &VAULT, tree, key, bound: &[] };
    seal::open(secret, &place, frame).map_err(|fault| fault.of(tree).into())
}
