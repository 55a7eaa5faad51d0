//! The log of events: one batch is one transaction over the log, the case keys, the ledger and the
//! cards, and is acknowledged only when it survives a power cut. It must not understand an event beyond
//! its envelope.

use super::case_keys::{CaseKeys, LOG};
use super::chunk::{self, Chunk, Joiner};
use super::ledger::{self, Kept, Stored};
use super::ring::Ring;
use super::{Finding, Vault};
use crate::domain::association::Matter;
use crate::domain::card::Card;
use crate::domain::event::{Body, Event};
use crate::domain::ids::CaseId;
use crate::domain::journal::Deed;
use crate::store::engine::{Batch, Next, Tree};
use crate::store::keys::Secret;
use crate::store::trouble::{Result, Trouble};
use crate::store::wire;
use std::collections::BTreeMap;
use zeroize::Zeroizing;

/// Cases in one transaction of an import: larger ones are slower and take more memory.
const CASES_A_TRANSACTION: usize = 50;

/// One case of an import: its events, in order, and its card.
pub struct Filed {
    /// Events of this case alone.
    pub events: Vec<Event>,
    /// What the lists show of it afterwards.
    pub card: Card,
}

impl Vault {
    /// Writes one batch: the events of one command (for one or several cases) with the cards of the
    /// cases as they are now. `Ok` means saved: it survives a kill and a power cut. Sets `previous`.
    ///
    /// Each event must carry the next dot of this device and this person as author, and be of a case: the
    /// association's file takes matters ([`Vault::append_matters`]).
    pub fn append(&mut self, events: &mut [Event], cards: &[Card]) -> Result<()> {
        self.may_write()?;
        let mut batch = Batch::default();
        let (reached, fresh) = self.stage(events, &mut batch)?;
        let mut over = 0;
        for card in cards {
            over += usize::from(self.stage_card(card, &mut batch)?);
        }
        self.save(&batch)?;
        self.reached.set(reached);
        self.overlay += over;
        self.cases = self.cases.map(|cases| cases + fresh);
        Ok(())
    }

    /// Writes one batch of events of the association's own file. It has no card and is no case.
    pub fn append_matters(&mut self, events: &mut [Event<Matter>]) -> Result<()> {
        self.may_write()?;
        let mut batch = Batch::default();
        let (reached, _) = self.stage(events, &mut batch)?;
        self.save(&batch)?;
        self.reached.set(reached);
        Ok(())
    }

    /// Writes many cases, some fifty in a transaction, and returns when all of them are durable.
    /// Cut short, it leaves whole cases; their cards are then made again from the log.
    /// `progress` is told how many cases are in.
    pub fn append_many(
        &mut self,
        filed: &mut dyn Iterator<Item = Filed>,
        progress: &mut dyn FnMut(usize),
    ) -> Result<usize> {
        self.may_write()?;
        let mut inflow = self.inflow(filed.size_hint())?;
        loop {
            let part: Vec<Filed> = filed.take(CASES_A_TRANSACTION).collect();
            if part.is_empty() {
                break;
            }
            self.may_write()?;
            let mut batch = Batch::default();
            let mut events = Vec::new();
            for one in part {
                self.take_in(&one.card, &mut inflow, &mut batch)?;
                events.extend(one.events);
            }
            let (reached, fresh) = self.stage(&mut events, &mut batch)?;
            self.ask(|engine| engine.commit(&batch))?;
            self.reached.set(reached);
            self.cases = self.cases.map(|cases| cases + fresh);
            progress(inflow.count());
        }
        self.ask(|engine| engine.flush())?;
        let count = inflow.count();
        self.settle(inflow)?;
        Ok(count)
    }

    /// Puts what is to be filed into the order in which the engine keeps cases. An import in this order
    /// fills each page once and reads none back. The order is that of keyed hashes of random ids: it says
    /// nothing about the order in which things were given.
    pub fn arrange<T>(&self, all: &mut [T], case: impl Fn(&T) -> CaseId) {
        all.sort_by_cached_key(|one| self.keys.locate(b"case", &case(one).0));
    }

    /// Every event of a case, in the order in which they were stored. Empty for an unknown case, and for
    /// what is no case.
    pub fn events(&self, case: CaseId) -> Result<Vec<Event>> {
        if case.is_case() { self.read(case) } else { Ok(Vec::new()) }
    }

    /// Every event of the association's own file, in the order in which they were stored.
    pub fn matters(&self) -> Result<Vec<Event<Matter>>> {
        self.read(CaseId::ASSOCIATION)
    }

    /// The same; what can't be read leaves the vault in doubt, so that nothing is built upon its absence.
    pub fn matters_or_doubt(&mut self) -> Vec<Event<Matter>> {
        self.matters().unwrap_or_else(|trouble| {
            self.doubt.set(true);
            self.doubts.push(Finding::Case { case: CaseId::ASSOCIATION, trouble });
            Vec::new()
        })
    }

    pub(super) fn read<B: Kept>(&self, file: CaseId) -> Result<Vec<Event<B>>> {
        let mut events = Vec::new();
        self.each_event(file, &mut |bytes| {
            events.push(decode(bytes)?);
            Ok(())
        })?;
        Ok(events)
    }

    /// The ids of all cases but those that are restricted and not sealed to this person. The association's file and the journal are none.
    pub fn all_case_ids(&self) -> Result<Vec<CaseId>> {
        let mut ids = Vec::new();
        self.ask(|engine| {
            self.ring.each_case(engine, &mut |_, found| {
                let (case, _) = found?;
                ids.extend(case.is_case().then_some(case));
                Ok(Next::More)
            })
        })?;
        ids.extend(self.apart_cases()?);
        ids.sort_unstable();
        Ok(ids)
    }

    /// Everything, as the domain knows it: each case with its events. With [`Vault::matters`] a logical
    /// export, by which the engine can be replaced.
    pub fn export_all(&self) -> Result<impl Iterator<Item = Result<(CaseId, Vec<Event>)>> + '_> {
        Ok(self.all_case_ids()?.into_iter().map(|case| Ok((case, self.events(case)?))))
    }

    pub(super) fn each_event(&self, case: CaseId, visit: &mut dyn FnMut(&[u8]) -> Result<()>) -> Result<()> {
        let found = self.ask(|engine| self.ring.case_key(engine, &self.keys, case))?;
        let Some(key) = found else { return Ok(()) };
        let locator = self.keys.locate(b"case", &case.0);
        let mut frames = Vec::new();
        self.ask(|engine| {
            engine.scan(Tree::Log, &locator, &mut |key, frame| {
                frames.push((key.to_vec(), frame.to_vec()));
                Ok(Next::More)
            })
        })?;
        join(&self.ring, &CaseKeys::of(&self.keys, &key, LOG), &frames, visit)
    }

    /// Adds events, ledger entries and the keys of new cases to a batch.
    pub(super) fn stage<B: Kept>(
        &self,
        events: &mut [Event<B>],
        batch: &mut Batch,
    ) -> Result<(ledger::Reached, u64)> {
        let (reached, stored) = ledger::extend(&self.ring, &self.keys, self.reached.get(), events, batch)?;
        let mut by_case: BTreeMap<CaseId, Vec<Stored>> = BTreeMap::new();
        for one in stored {
            by_case.entry(one.case).or_default().push(one);
        }
        let mut fresh = 0;
        for (case, stored) in by_case {
            fresh += u64::from(self.stage_case(case, &stored, batch)?);
        }
        Ok((reached, fresh))
    }

    fn stage_case(&self, case: CaseId, stored: &[Stored], batch: &mut Batch) -> Result<bool> {
        let locator = self.keys.locate(b"case", &case.0);
        let known = self.ask(|engine| self.ring.case_key(engine, &self.keys, case))?;
        let fresh = known.is_none();
        let (key, mut number, mut chunks) = if let Some(key) = known {
            let (number, chunk) = self.last_chunk(&locator, &CaseKeys::of(&self.keys, &key, LOG))?;
            (key, number, chunk.into_iter().collect())
        } else {
            let key = Secret::random()?;
            let (name, wrapped) = self.ring.wrap_case(&self.keys, case, &key)?;
            batch.put(Tree::Keys, &name, wrapped)?;
            (key, 0, Vec::new())
        };
        for one in stored {
            chunk::add(&mut chunks, &one.bytes);
        }
        let key = CaseKeys::of(&self.keys, &key, LOG);
        for chunk in chunks {
            let place = chunk_key(&locator, number);
            batch.put(Tree::Log, &place, seal_chunk(&self.ring, &key, &place, chunk.plain())?)?;
            number = number.checked_add(1).ok_or(Trouble::NotEncodable)?;
        }
        Ok(fresh)
    }

    /// The number of the chunk to write next, with what it holds so far.
    fn last_chunk(&self, locator: &[u8; 16], key: &CaseKeys<'_>) -> Result<(u32, Option<Chunk>)> {
        let file = Tree::Log.label();
        let Some((place, frame)) = self.ask(|engine| engine.last(Tree::Log, locator))? else {
            return Ok((0, None));
        };
        let number = place.last_chunk().map_or(0, |number| u32::from_be_bytes(*number));
        let plain = open_chunk(&self.ring, key, &place, &frame)?;
        let chunk = Chunk::reopen(&plain).map_err(|fault| fault.of(&file, chunk::SCHEMA))?;
        Ok((number, Some(chunk)))
    }
}

/// Reads an event from its stored bytes.
fn decode<B: Kept>(bytes: &[u8]) -> Result<Event<B>> {
    wire::decode(B::KIND, B::SCHEMA, bytes).map_err(|fault| fault.of(&Tree::Log.label(), B::SCHEMA))
}

/// Reads an event of a file of any sort, all of it, and gives its envelope.
pub(super) fn envelope(file: CaseId, bytes: &[u8]) -> Result<Event<()>> {
    if Matter::belongs(file) {
        decode::<Matter>(bytes).map(bare)
    } else if Deed::belongs(file) {
        decode::<Deed>(bytes).map(bare)
    } else {
        decode::<Body>(bytes).map(bare)
    }
}

fn bare<B>(event: Event<B>) -> Event<()> {
    let Event { dot, stamp, author, case, batch, previous, replaces, .. } = event;
    Event { dot, stamp, author, case, batch, previous, replaces, body: () }
}

/// Opens the chunks of a case, in order and without a hole, and hands over each event.
pub(super) fn join(
    ring: &Ring,
    key: &CaseKeys<'_>,
    frames: &[(Vec<u8>, Vec<u8>)],
    visit: &mut dyn FnMut(&[u8]) -> Result<()>,
) -> Result<()> {
    let file = Tree::Log.label();
    let mut joiner = Joiner::new();
    for (expected, (place, frame)) in (0_u32..).zip(frames) {
        if place.last_chunk() != Some(&expected.to_be_bytes()) {
            return Err(Trouble::Missing { file });
        }
        let plain = open_chunk(ring, key, place, frame)?;
        for event in joiner.take(&plain).map_err(|fault| fault.of(&file, chunk::SCHEMA))? {
            visit(&event)?;
        }
    }
    if joiner.unfinished() { Err(Trouble::Truncated { file }) } else { Ok(()) }
}

/// Seals a chunk at its place.
pub(super) fn seal_chunk(ring: &Ring, key: &CaseKeys<'_>, place: &[u8], plain: &[u8]) -> Result<Vec<u8>> {
    key.seal(ring, Tree::Log.name(), place, plain)
}

/// Opens one.
pub(super) fn open_chunk(
    ring: &Ring,
    key: &CaseKeys<'_>,
    place: &[u8],
    frame: &[u8],
) -> Result<Zeroizing<Vec<u8>>> {
    key.open(ring, Tree::Log.name(), place, frame).map_err(|fault| fault.of(&Tree::Log.label()))
}

pub(super) fn chunk_key(locator: &[u8; 16], number: u32) -> [u8; 20] {
    let mut key = [0; 20];
    let (left, right) = key.split_at_mut(16);
    left.copy_from_slice(locator);
    right.copy_from_slice(&number.to_be_bytes());
    key
}
