//! Bringing a list in: the plan first, shown to the person, then all of its cases in one go.

use super::writer::Writer;
use super::{Desk, Trouble};
use crate::domain::card::Card;
use crate::domain::decide::{Ground, decide};
use crate::domain::event::Case;
use crate::domain::ids::CaseId;
use crate::domain::refusal::Refusal;
use crate::import::{Intake, Known, Plan, Sheet, Unreadable};
use crate::store::faces;
use crate::store::vault::Filed;

/// From so many cases on, an import is in bulk.
const BULK: usize = 2000;

/// What came in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Brought {
    /// New cases.
    pub cases: usize,
    /// Rows that the rules of a case refuse, with the row of the list. Nothing of them was written.
    pub refused: Vec<(usize, Refusal)>,
}

impl Desk {
    /// What a list would bring in. Nothing is written.
    pub fn plan_list(&self, bytes: &[u8]) -> Result<Result<Plan, Unreadable>, Trouble> {
        let sheet = match Sheet::read(bytes) {
            Ok(sheet) => sheet,
            Err(unreadable) => return Ok(Err(unreadable)),
        };
        let listed = sheet.references();
        let mut known = Known::default();
        for face in self.index.faces() {
            if listed.contains(face.reference()) {
                known.case(&self.read(face.case)?.case);
            } else {
                known.person(face.reference(), faces::who(face));
            }
        }
        Ok(Ok(sheet.plan(&known, &self.book, self.today())))
    }

    /// Brings a planned list in. `progress` is told how many cases are in.
    /// Cut short, it leaves whole cases; running it again brings in the rest.
    pub fn bring(
        &mut self,
        intakes: Vec<Intake>,
        progress: &mut dyn FnMut(usize),
    ) -> Result<Brought, Trouble> {
        self.stand_up()?;
        let now = self.now();
        self.writer = Writer::of(&self.vault);
        let (mut brought, mut filed, mut cards) = (Brought::default(), Vec::new(), Vec::new());
        // Each row draws its case before anything is written: in the order of the rows every page of the
        // log would be read back and written anew for one case of it.
        let mut drawn: Vec<(CaseId, Intake)> =
            intakes.into_iter().map(|intake| (self.case_id(), intake)).collect();
        self.vault.arrange(&mut drawn, |(case, _)| *case);
        for (case, intake) in drawn {
            let row = intake.row;
            let mut case = Case::new(case);
            let command = intake.command(now.today(), || self.item());
            let ground = Ground { book: &self.book, today: now.today(), hand: &self.hand };
            match decide(&case, &command, ground) {
                Err(refusal) => brought.refused.push((row, refusal)),
                Ok(bodies) => {
                    let events = self.writer.write(case.id, &case, bodies, now.millis);
                    for event in &events {
                        case.apply(event);
                    }
                    let card: Card = self.card_among(&case, &[]);
                    cards.push(card.clone());
                    filed.push(Filed { events, card });
                }
            }
        }
        brought.refused.sort_by_key(|(row, _)| *row);
        let many = self.vault.append_many(&mut filed.into_iter(), progress);
        self.wrote(many)?;
        if cards.len() >= BULK {
            // The first open after a bulk import is slow: it is done now, while the person waits anyway.
            self.vault.reopen()?;
        }
        brought.cases = cards.len();
        for card in &cards {
            self.index.put(faces::pack(card)?);
        }
        if cards.iter().any(|card| card.restricted) {
            self.align_apart()?;
        }
        Ok(brought)
    }
}
