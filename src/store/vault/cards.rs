//! Cards: what Today and Cases need of every case, as a cache that can be made again from the log.
//! They lie in one file beside the engine (`packs`), read in one sweep; cards changed since then lie over
//! it in the engine, until they are folded into the file. It must not be trusted for what only the log knows.
//!
//! The file is sound while its generation is not older than the mark in the engine: the mark moves on
//! when the overlay is emptied into a new file, and when an import goes past the overlay.

use super::packs::{self, FILE, Index, PURPOSE, Raw};
use super::ring::Ring;
use super::{Finding, Vault, count};
use crate::domain::card::Card;
use crate::domain::event::Event;
use crate::domain::face::Face;
use crate::domain::ids::CaseId;
use crate::store::durable;
use crate::store::engine::{Batch, Next, Tree, VALUE_LIMIT};
use crate::store::faces;
use crate::store::seal::OVERHEAD;
use crate::store::trouble::{Result, Trouble};
use crate::store::wire::{self, Kind};
use zeroize::Zeroizing;

const FILE_LIMIT: u64 = 4 << 30;
const FOLDED: &[u8] = b"cards-folded";
/// At lock, fewer changed cards than this stay where they are: the lock must be quick.
const WORTH_FOLDING: usize = 64;

/// Threads that decode cards at unlock, at most.
const WORKERS: usize = 4;

/// Is handed the bytes of a changed card; none when it did not fit.
type VisitCard<'a> = dyn FnMut(CaseId, Option<&[u8]>) -> Result<()> + 'a;

impl Vault {
    /// The cards of all cases, in the order of their ids. What is missing, damaged or of an older shape is
    /// made again from the log with `make`; `progress` is told (done, of how many) only when that takes
    /// the whole log.
    pub fn cards(
        &mut self,
        make: &mut dyn FnMut(CaseId, &[Event]) -> Card,
        progress: &mut dyn FnMut(usize, usize),
    ) -> Result<Vec<Face>> {
        let Some(mut cards) = self.read_cards()? else {
            return self.rebuild_cards(make, progress);
        };
        let (mut over, mut fresh) = (Vec::new(), Vec::new());
        let laid_over = self.each_overlay(&mut |case, bytes| {
            match bytes.and_then(|bytes| faces::alone(case, bytes).ok()) {
                Some(face) => over.push(face),
                None => fresh.push(case),
            }
            Ok(())
        });
        match laid_over {
            Ok(()) => {}
            Err(trouble) if self.read_only() => return Err(trouble),
            Err(_) => return self.rebuild_cards(make, progress),
        }
        for case in fresh {
            let events = self.events(case)?;
            over.push(faces::pack(&make(case, &events))?);
        }
        over.extend(self.faces_apart(make)?);
        lay_over(&mut cards, over);
        self.cases = Some(cards.len() as u64 + self.hidden_cases()?);
        Ok(cards)
    }

    /// Makes every card again from the log and replaces the file.
    pub fn rebuild_cards(
        &mut self,
        make: &mut dyn FnMut(CaseId, &[Event]) -> Card,
        progress: &mut dyn FnMut(usize, usize),
    ) -> Result<Vec<Face>> {
        let ids = self.all_case_ids()?;
        let apart = self.apart_cases()?;
        let mut cards = Vec::with_capacity(ids.len());
        let (mut raw, mut own) = (Raw::new(), Batch::default());
        for (done, case) in ids.iter().enumerate() {
            progress(done, ids.len());
            let events = match self.events(*case) {
                Ok(events) => events,
                // One case that can't be read must not keep the others from being seen.
                Err(trouble) => {
                    self.doubt.set(true);
                    self.doubts.push(Finding::Case { case: *case, trouble });
                    continue;
                }
            };
            let card = make(*case, &events);
            let bytes = faces::encode(&card)?;
            cards.push(faces::alone(*case, &bytes).map_err(|fault| fault.of(FILE, faces::SCHEMA))?);
            if apart.contains(case) {
                self.stage_card(&card, &mut own)?;
            } else {
                raw.insert(*case, Some(bytes));
            }
        }
        progress(ids.len(), ids.len());
        if !self.read_only() {
            self.write_cards(raw)?;
            if !own.is_empty() {
                self.save(&own)?;
            }
        }
        self.cases = Some(cards.len() as u64 + self.hidden_cases()?);
        Ok(cards)
    }

    /// Writes cards that changed for another reason than an event: a new holiday, a new book.
    pub fn put_cards(&mut self, cards: &[Card]) -> Result<()> {
        let mut batch = Batch::default();
        let mut over = 0;
        for card in cards {
            over += usize::from(self.stage_card(card, &mut batch)?);
        }
        self.save(&batch)?;
        self.overlay += over;
        Ok(())
    }

    /// Folds the changed cards into the file. Without `all`, only when it is worth the while.
    pub fn fold_cards(&mut self, all: bool) -> Result<()> {
        if self.overlay == 0 || (!all && self.overlay < WORTH_FOLDING) {
            return Ok(());
        }
        let base = self.read_raw()?;
        self.fold_over(base, Vec::new())
    }

    /// Lays the overlay and `fresh` over what the file held, and writes the file anew. A file that was
    /// not sound is not written: it stays stale, and is made again from the log.
    pub(super) fn fold_over(
        &mut self,
        base: Option<Raw>,
        fresh: Vec<(CaseId, Zeroizing<Vec<u8>>)>,
    ) -> Result<()> {
        let Some(mut raw) = base else { return Ok(()) };
        self.each_overlay(&mut |case, bytes| {
            raw.insert(case, bytes.map(|bytes| Zeroizing::new(bytes.to_vec())));
            Ok(())
        })?;
        raw.extend(fresh.into_iter().map(|(case, bytes)| (case, Some(bytes))));
        if raw.values().any(Option::is_none) {
            return Ok(());
        }
        self.write_cards(raw)
    }

    /// From now on the file is stale until it is written again: an import goes past the overlay. Gives
    /// what the file held, if it was sound.
    pub(super) fn mark_cards_stale(&mut self) -> Result<Option<Raw>> {
        let base = self.read_raw()?;
        let mut batch = Batch::default();
        let next = self.next_generation()?;
        self.stage_mark(FOLDED, &next, &mut batch)?;
        self.save(&batch)?;
        Ok(base)
    }

    /// The cards of restricted cases that can be opened; those that are missing or of an older shape are made.
    fn faces_apart(&self, make: &mut dyn FnMut(CaseId, &[Event]) -> Card) -> Result<Vec<Face>> {
        let mut found = Vec::new();
        for case in self.apart_cases()? {
            let locator = self.keys.locate(b"case", &case.0);
            let Some(key) = self.ask(|engine| self.ring.key_apart(engine, &locator))? else { continue };
            let bytes = self.apart_card(&locator, &key)?;
            let kept = bytes.and_then(|bytes| faces::alone(case, &bytes).ok());
            found.push(match kept {
                Some(face) => face,
                None => faces::pack(&make(case, &self.events(case)?))?,
            });
        }
        Ok(found)
    }

    pub(super) fn stage_overlay(&self, card: &Card, batch: &mut Batch) -> Result<()> {
        let key = self.keys.locate(b"case", &card.case.0);
        let bytes = faces::encode(card)?;
        let mut plain = Zeroizing::new(Vec::with_capacity(16 + bytes.len()));
        plain.extend_from_slice(&card.case.0);
        // A card that is too large for one value is left out, and made from the log when it is asked for.
        if 16 + bytes.len() + OVERHEAD <= VALUE_LIMIT {
            plain.extend_from_slice(&bytes);
        }
        batch.put(Tree::Overlay, &key, self.ring.seal(PURPOSE, Tree::Overlay.name(), &key, &plain)?)
    }

    /// The cards in the file, decoded; none when the file is stale or can't be read.
    fn read_cards(&self) -> Result<Option<Vec<Face>>> {
        let Some((index, bytes, start)) = self.sound_file()? else {
            return Ok(self.nothing_folded()?.then(Vec::new));
        };
        let rest = bytes.get(start..).unwrap_or_default();
        let Ok(frames) = packs::frames(&index, rest) else { return Ok(None) };
        let frames: Vec<(usize, &[u8])> = frames.into_iter().enumerate().collect();
        let workers = std::thread::available_parallelism().map_or(1, std::num::NonZero::get).min(WORKERS);
        let share = frames.len().div_ceil(workers).max(1);
        let (ring, generation) = (&self.ring, index.generation);
        let room = usize::try_from(index.cards).unwrap_or(0).min(rest.len());
        let parts: Vec<Result<Vec<Face>>> = std::thread::scope(|scope| {
            let hands: Vec<_> = frames
                .chunks(share)
                .enumerate()
                .map(|(place, part)| {
                    // The others are added to the first.
                    let room = if place == 0 { room } else { room / workers };
                    scope.spawn(move || decode_packs(ring, generation, part, room))
                })
                .collect();
            hands.into_iter().map(|hand| hand.join().unwrap_or(Err(Trouble::EngineFailed))).collect()
        });
        let mut cards = Vec::new();
        for part in parts {
            let Ok(part) = part else { return Ok(None) };
            if cards.is_empty() { cards = part } else { cards.extend(part) }
        }
        Ok(Some(cards))
    }

    fn read_raw(&self) -> Result<Option<Raw>> {
        let mut raw = Raw::new();
        let read = self.each_in_file(&mut |case, sheet, range| {
            let bytes = sheet.get(range).unwrap_or_default();
            // The seal proves that it is as it was written: its shape is all there is to ask.
            if wire::schema(Kind::Card, bytes).ok() != Some(faces::SCHEMA) {
                return Err(Trouble::Damaged { file: FILE.to_owned() });
            }
            raw.insert(case, Some(Zeroizing::new(bytes.to_vec())));
            Ok(())
        })?;
        Ok(read.then_some(raw))
    }

    /// Visits every card in the file; `false` when the file is not to be trusted.
    fn each_in_file(&self, visit: &mut packs::Visit<'_>) -> Result<bool> {
        let Some((index, bytes, start)) = self.sound_file()? else { return self.nothing_folded() };
        let rest = bytes.get(start..).unwrap_or_default();
        Ok(packs::each_packed(&self.ring, &index, rest, visit).is_ok())
    }

    /// The index, the bytes of the file, and where its packs begin; none when it is missing, stale or damaged.
    fn sound_file(&self) -> Result<Option<(Index, Vec<u8>, usize)>> {
        let folded = self.folded()?;
        let Ok(bytes) = durable::read(&self.folder.join(FILE), FILE_LIMIT) else { return Ok(None) };
        let Ok((index, rest)) = packs::open_index(&self.ring, &bytes) else { return Ok(None) };
        let start = bytes.len() - rest.len();
        Ok((index.generation >= folded).then_some((index, bytes, start)))
    }

    /// Nothing was ever folded and there is no file: everything is in the overlay.
    fn nothing_folded(&self) -> Result<bool> {
        Ok(self.folded()? == 0 && !self.folder.join(FILE).exists())
    }

    fn next_generation(&self) -> Result<u64> {
        let in_file = self.index_in_file().map_or(0, |index| index.generation);
        Ok(self.folded()?.max(in_file).saturating_add(1))
    }

    fn index_in_file(&self) -> Result<Index> {
        let bytes = durable::read(&self.folder.join(FILE), FILE_LIMIT)?;
        Ok(packs::open_index(&self.ring, &bytes)?.0)
    }

    fn write_cards(&mut self, mut raw: Raw) -> Result<()> {
        self.may_write()?;
        // Restricted cases have no card where everybody reads: one may lie there from before.
        for apart in self.all_apart()? {
            raw.remove(&apart.case);
        }
        let generation = self.next_generation()?;
        let bytes = packs::pack(&self.ring, generation, &raw)?;
        durable::replace(&self.folder.join(FILE), &bytes).map_err(|trouble| self.doubted(trouble))?;
        // The overlay may go only now: until here the old cards lie over the new file, which is right too.
        let mut batch = Batch::default();
        self.ask(|engine| {
            engine.scan(Tree::Overlay, &[], &mut |key, _| {
                batch.delete(Tree::Overlay, key);
                Ok(Next::More)
            })
        })?;
        self.stage_mark(FOLDED, &generation, &mut batch)?;
        self.save(&batch)?;
        self.overlay = self.ask(|engine| count(engine, Tree::Overlay))?;
        Ok(())
    }

    fn each_overlay(&self, visit: &mut VisitCard<'_>) -> Result<()> {
        let file = Tree::Overlay.label();
        self.ask(|engine| {
            engine.scan(Tree::Overlay, &[], &mut |key, frame| {
                let plain = self.ring.open_frame(PURPOSE, Tree::Overlay.name(), key, frame, &file)?;
                let (case, bytes) = plain
                    .split_first_chunk::<16>()
                    .ok_or_else(|| Trouble::Truncated { file: file.clone() })?;
                visit(CaseId(*case), (!bytes.is_empty()).then_some(bytes))?;
                Ok(Next::More)
            })
        })
    }

    /// Writes the file anew, overlay included, under the newest epoch; one that is not sound is removed.
    pub(super) fn renew_cards(&mut self) -> Result<()> {
        let base = self.read_raw()?;
        let fits = base.is_some();
        self.fold_over(base, Vec::new())?;
        if fits && self.overlay == 0 {
            return Ok(());
        }
        // Cards that do not fit, or a file that can't be read: all are made from the log again.
        let mut batch = Batch::default();
        self.ask(|engine| {
            engine.scan(Tree::Overlay, &[], &mut |key, _| {
                batch.delete(Tree::Overlay, key);
                Ok(Next::More)
            })
        })?;
        self.drop_cards(&mut batch)?;
        self.save(&batch)?;
        self.overlay = 0;
        Ok(())
    }

    /// Without a file, and known to be so: cards are made from the log when they are next asked for.
    pub(super) fn drop_cards(&mut self, batch: &mut Batch) -> Result<()> {
        let next = self.next_generation()?;
        self.stage_mark(FOLDED, &next, batch)?;
        durable::remove(&self.folder.join(FILE))
    }

    /// Takes a case out of file and overlay.
    pub(super) fn forget_card(&mut self, case: CaseId) -> Result<()> {
        let Some(mut raw) = self.read_raw()? else {
            let mut batch = Batch::default();
            self.drop_cards(&mut batch)?;
            return self.save(&batch);
        };
        raw.remove(&case);
        self.fold_over(Some(raw), Vec::new())
    }

    fn folded(&self) -> Result<u64> {
        Ok(self.mark(FOLDED)?.unwrap_or(0))
    }
}

fn decode_packs(ring: &Ring, generation: u64, frames: &[(usize, &[u8])], room: usize) -> Result<Vec<Face>> {
    let mut cards = Vec::with_capacity(room);
    for (number, frame) in frames {
        packs::open_pack(ring, generation, *number, frame, &mut |case, sheet, range| {
            let face = faces::decode(case, sheet, range);
            cards.push(face.map_err(|fault| fault.of(FILE, faces::SCHEMA))?);
            Ok(())
        })?;
    }
    Ok(cards)
}

/// Puts changed cards in the place of the old ones, and new ones between them.
fn lay_over(cards: &mut Vec<Face>, over: Vec<Face>) {
    let known = cards.len();
    for face in over {
        let place =
            cards.get(..known).and_then(|cards| cards.binary_search_by_key(&face.case, |it| it.case).ok());
        match place.and_then(|place| cards.get_mut(place)) {
            Some(old) => *old = face,
            None => cards.push(face),
        }
    }
    if cards.len() > known {
        cards.sort_by_key(|face| face.case);
    }
}

/// What `verify` asks: that every pack and every changed card opens.
pub(super) fn check(vault: &Vault) -> Result<()> {
    match durable::read(&vault.folder.join(FILE), FILE_LIMIT) {
        Err(Trouble::Missing { .. }) => {}
        Err(other) => return Err(other),
        Ok(bytes) => {
            let (index, rest) = packs::open_index(&vault.ring, &bytes)?;
            packs::each_packed(&vault.ring, &index, rest, &mut |_, _, _| Ok(()))?;
        }
    }
    vault.folded()?;
    vault.each_overlay(&mut |_, _| Ok(()))
}
