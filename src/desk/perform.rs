//! Carrying out a command, and undoing one. One command is one batch is one undo.

use super::writer::Writer;
use super::{Desk, Told, Trouble};
use crate::domain::command::Command;
use crate::domain::decide::{Ground, decide};
use crate::domain::event::{Body, Case, Dot, Event};
use crate::domain::face::Face;
use crate::domain::ids::CaseId;
use crate::domain::refusal::Refusal;
use crate::store::faces;

/// Acts that can be undone, at most: the rest of the day is in the timeline.
const MOST_UNDO: usize = 200;

/// Milliseconds between two heads: what a cut tail could lose unseen.
const HEAD_EVERY: i64 = 3 * 60 * 1000;

/// What a command changed.
#[derive(Clone, Debug)]
pub struct Changed {
    /// The case, as it is now.
    pub case: Case,
    /// What became so.
    pub events: Vec<Event>,
}

/// What an undo or redo put back: the events that were undone, so that one can say what.
#[derive(Clone, Debug)]
pub enum Undone {
    /// In a case.
    Case(Vec<Event>),
    /// For all cases, with what moved.
    All(Told),
}

impl Desk {
    /// Carries out a command. `Ok` means saved: it survives a power cut.
    pub fn perform(&mut self, case: CaseId, command: &Command) -> Result<Changed, Trouble> {
        self.stand_up()?;
        let before = self.read(case)?.case;
        let changed = self.write(before, command)?;
        if let Some(first) = changed.events.first() {
            self.did(case, first.batch);
        }
        Ok(changed)
    }

    /// Something was done that can be undone.
    pub(super) fn did(&mut self, file: CaseId, batch: Dot) {
        self.done.push((file, batch));
        let over = self.done.len().saturating_sub(MOST_UNDO);
        self.done.drain(..over);
        self.undone.clear();
    }

    fn write(&mut self, case: Case, command: &Command) -> Result<Changed, Trouble> {
        let ground = Ground { book: &self.book, today: self.today(), hand: &self.hand };
        let bodies = decide(&case, command, ground)?;
        self.put(case, bodies)
    }

    /// Writes what becomes so in a case.
    pub(super) fn put(&mut self, mut case: Case, bodies: Vec<Body>) -> Result<Changed, Trouble> {
        let now = self.now();
        // Deeds are written beside what a person does: the vault knows how far it has come.
        self.writer = Writer::of(&self.vault);
        let mut events = self.writer.write(case.id, &case, bodies, now.millis);
        for event in &events {
            case.apply(event);
        }
        let cards = self.cards_after(&case);
        let faces: Result<Vec<Face>, _> = cards.iter().map(faces::pack).collect();
        let saved = faces.and_then(|faces| {
            self.vault.append(&mut events, &cards)?;
            Ok(faces)
        });
        match self.wrote(saved) {
            Ok(faces) => faces.into_iter().for_each(|face| self.index.put(face)),
            Err(trouble) => {
                // Cut between the write and its flush it may be there after all: then it is shown.
                if let Ok(file) = self.read(case.id)
                    && !file.events.is_empty()
                {
                    let faces = self.cards_after(&file.case).iter().flat_map(faces::pack).collect::<Vec<_>>();
                    for face in faces {
                        self.index.put(face);
                    }
                }
                return Err(trouble);
            }
        }
        self.head(now.millis);
        // What can't be sealed apart now is at the next act or unlock; what was saved is saved.
        if let Some(Err(trouble)) = cards.first().map(|card| self.keep_apart(card)) {
            self.stumbled = Some(trouble);
        }
        Ok(Changed { case, events })
    }

    /// Writes down every few minutes how far the vault has come. What was saved is saved without it:
    /// a head that can't be written now is written at the next act, or at the lock.
    pub(super) fn head(&mut self, now: i64) {
        if now - self.headed >= HEAD_EVERY && self.vault.write_head(now).is_ok() {
            self.headed = now;
        }
    }

    /// The file in which something would be undone next.
    pub fn undoable(&self) -> Option<CaseId> {
        self.done.last().map(|(case, _)| *case)
    }

    /// The file in which something would be redone next.
    pub fn redoable(&self) -> Option<CaseId> {
        self.undone.last().map(|(case, _)| *case)
    }

    /// Undoes the last act.
    pub fn undo(&mut self) -> Result<Undone, Trouble> {
        let (case, batch) = self.done.last().copied().ok_or(Refusal::NothingToUndo)?;
        let (undone, by) = self.revert(case, batch)?;
        self.done.pop();
        self.undone.push((case, by));
        Ok(undone)
    }

    /// Does again what was undone last.
    pub fn redo(&mut self) -> Result<Undone, Trouble> {
        let (case, batch) = self.undone.last().copied().ok_or(Refusal::NothingToUndo)?;
        let (mut undone, by) = self.revert(case, batch)?;
        self.undone.pop();
        self.done.push((case, by));
        // An undo takes back the last first; what it took back is told from its beginning.
        if let Undone::Case(was) = &mut undone {
            was.reverse();
        }
        Ok(undone)
    }

    fn revert(&mut self, case: CaseId, batch: Dot) -> Result<(Undone, Dot), Trouble> {
        if case == CaseId::ASSOCIATION {
            return self.revert_matter(batch).map(|(told, by)| (Undone::All(told), by));
        }
        self.stand_up()?;
        let file = self.read(case)?;
        let (was, before) = parted(file.events, batch);
        let command = Command::Undo { batch: was.clone(), before };
        let changed = self.write(file.case, &command)?;
        let by = changed.events.first().map(|event| event.batch).unwrap_or_default();
        Ok((Undone::Case(was), by))
    }
}

/// The events of a batch, and those that were written before it.
pub(super) fn parted<B>(events: Vec<Event<B>>, batch: Dot) -> (Vec<Event<B>>, Vec<Event<B>>) {
    let (was, mut others): (Vec<_>, Vec<_>) = events.into_iter().partition(|event| event.batch == batch);
    let began = was.iter().map(|event| event.stamp).min().unwrap_or_default();
    others.retain(|event| event.stamp < began);
    (was, others)
}
