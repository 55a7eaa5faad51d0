//! What is told once for all cases: carrying it out, and saying what moved. A new book is made of the
//! files and of what was told; then the cards of cases in which that changes something are made again.
//! It must not decide what a day or a limit is: that is the domain's.

use super::household::home;
use super::perform::parted;
use super::writer::Writer;
use super::{Desk, Trouble};
use crate::domain::association::{Association, Command, Matter, Move, decide, moves};
use crate::domain::book::Book;
use crate::domain::card::Card;
use crate::domain::decide::Ground;
use crate::domain::event::{Case, Dot, Event};
use crate::domain::face::Face;
use crate::domain::flags::FlagKind;
use crate::domain::ids::CaseId;
use crate::domain::refusal::Refusal;
use crate::store::faces;
use std::collections::BTreeSet;
use std::sync::Arc;

/// Which edition of the book the cards were made with.
pub(super) const EDITION: &str = "edition";
/// Cards written in one transaction.
const CARDS: usize = 200;

/// What was told for all cases, and what it moved.
#[derive(Clone, Debug, Default)]
pub struct Told {
    /// What became so, or what was taken back.
    pub events: Vec<Event<Matter>>,
    /// The limits that moved, those with less time first.
    pub moved: Vec<Move>,
}

impl Desk {
    /// The law as the files have it, without what the association told.
    pub fn law(&self) -> &Arc<Book> {
        &self.law
    }

    /// What the association told.
    pub fn association(&self) -> &Association {
        &self.association
    }

    /// What a wish for all cases would move. Nothing is written.
    pub fn would_move(&self, command: &Command) -> Result<Vec<Move>, Trouble> {
        let mut file = self.association.clone();
        for (count, body) in (1..).zip(self.decided(&file, command)?) {
            // The event is never kept: any name that is not taken will do.
            let dot = Dot { seq: self.writer.seq.saturating_add(count), ..self.writer.next_dot() };
            let replaces = body.replaces(&file);
            let (stamp, author, case) = (self.writer.stamp, self.writer.author, CaseId::ASSOCIATION);
            file.apply(&Event { dot, stamp, author, case, batch: dot, previous: [0; 32], replaces, body });
        }
        let (book, mut moved) = (bound(&self.law, &file), Vec::new());
        self.each_open(&mut |_, _| {}, &mut |case| {
            moved.extend(moves(case, &self.book, &book, self.today()));
        })?;
        Ok(ranked(moved))
    }

    /// Carries out a wish for all cases. `progress` is told (done, of how many) cases.
    pub fn tell(
        &mut self,
        command: &Command,
        progress: &mut dyn FnMut(usize, usize),
    ) -> Result<Told, Trouble> {
        self.stand_up()?;
        let told = self.told(command, progress)?;
        if let Some(first) = told.events.first() {
            self.did(CaseId::ASSOCIATION, first.batch);
        }
        Ok(told)
    }

    fn decided(&self, file: &Association, command: &Command) -> Result<Vec<Matter>, Refusal> {
        decide(file, command, Ground { book: &self.law, today: self.today(), hand: &self.hand })
    }

    fn told(&mut self, command: &Command, progress: &mut dyn FnMut(usize, usize)) -> Result<Told, Trouble> {
        let now = self.now();
        self.writer = Writer::of(&self.vault);
        let mut file = self.association.clone();
        let matters = self.decided(&file, command)?;
        let mut events = self.writer.write(CaseId::ASSOCIATION, &file, matters, now.millis);
        for event in &events {
            file.apply(event);
        }
        let saved = self.vault.append_matters(&mut events);
        let saved = self.wrote(saved);
        if let Err(trouble) = saved {
            // Cut between the write and its flush it may be there after all: then it holds.
            if let Ok(events) = self.vault.matters() {
                self.bend(Association::fold(&events), progress).ok();
            }
            return Err(trouble);
        }
        self.head(now.millis);
        let moved = self.bend(file, progress)?;
        Ok(Told { events, moved })
    }

    /// Works from now on from the book that this makes: cards that change are made again.
    fn bend(
        &mut self,
        file: Association,
        progress: &mut dyn FnMut(usize, usize),
    ) -> Result<Vec<Move>, Trouble> {
        let book = bound(&self.law, &file);
        let (cards, moved) = self.bent(&book, progress)?;
        self.association = file;
        self.book = book;
        for card in &cards {
            self.index.put(faces::pack(card)?);
        }
        if !self.read_only() {
            // Cut short, the edition is still the old one, and the next unlock makes every card again.
            for part in cards.chunks(CARDS) {
                let put = self.vault.put_cards(part);
                self.wrote(put)?;
            }
            let set = self.vault.put_setting(EDITION, 1, &self.book.edition);
            self.wrote(set)?;
        }
        Ok(moved)
    }

    /// The cards that another book would change, and the limits that it would move.
    fn bent(
        &self,
        book: &Book,
        progress: &mut dyn FnMut(usize, usize),
    ) -> Result<(Vec<Card>, Vec<Move>), Trouble> {
        let today = self.today();
        let (mut cards, mut moved) = (Vec::new(), Vec::new());
        self.each_open(progress, &mut |case| {
            let others = self.living(&BTreeSet::from([home(case)]), case.id);
            let card = Card::of(case, &others, book, self.setting, today);
            if card != self.card_among(case, &others) {
                cards.push(card);
            }
            moved.extend(moves(case, &self.book, book, today));
        })?;
        Ok((cards, ranked(moved)))
    }

    /// Reads every open case, and closed ones whose person waits for an answer.
    fn each_open(
        &self,
        progress: &mut dyn FnMut(usize, usize),
        visit: &mut dyn FnMut(&Case),
    ) -> Result<(), Trouble> {
        let waits = |face: &&Face| face.open() || face.dues().any(|due| due.kind() != FlagKind::RetentionDue);
        let open: Vec<CaseId> =
            self.index.faces().iter().filter(waits).map(|face: &Face| face.case).collect();
        for (done, id) in open.iter().enumerate() {
            progress(done, open.len());
            visit(&self.read(*id)?.case);
        }
        progress(open.len(), open.len());
        Ok(())
    }

    /// Takes a batch of the association's file back, or does it again.
    pub(super) fn revert_matter(&mut self, batch: Dot) -> Result<(Told, Dot), Trouble> {
        self.stand_up()?;
        let (was, before) = parted(self.vault.matters()?, batch);
        let told = self.told(&Command::Undo { batch: was.clone(), before }, &mut |_, _| {})?;
        let by = told.events.first().map(|event| event.batch).unwrap_or_default();
        Ok((Told { events: was, moved: told.moved }, by))
    }
}

/// The book that the desk works from. While nothing was told it is the files' own.
pub(super) fn bound(law: &Arc<Book>, file: &Association) -> Arc<Book> {
    if file.edition() == 0 { Arc::clone(law) } else { Arc::new(law.with(file)) }
}

/// Those with less time first, then by their day.
fn ranked(mut moved: Vec<Move>) -> Vec<Move> {
    moved.sort_by_key(|one| {
        let day = one.after.or(one.before).map(|shift| shift.file_by.day());
        (!one.tighter(), day, one.reference.clone())
    });
    moved
}
