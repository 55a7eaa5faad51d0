//! Erasing a case: what will be gone and what stays is shown first; then the vault destroys its key, and everything
//! that the desk remembers of it is forgotten. A supervisor alone erases. It must not be undone by anything here.

use super::{Desk, Trouble};
use crate::domain::clocks;
use crate::domain::event::{Body, Case, Write};
use crate::domain::ids::{CaseId, ItemId};
use crate::domain::law::Lang;
use crate::domain::private::Private;
use crate::domain::refusal::Refusal;
use crate::store::faces;
use std::collections::BTreeSet;

/// What erasing a case would take away, and what it would leave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Going {
    /// Whose it is.
    pub name: Private<String>,
    /// The reference on the paper file, which must be typed.
    pub reference: String,
    /// Facts that were ever written in it.
    pub events: usize,
    /// Papers.
    pub papers: usize,
    /// Notes.
    pub notes: usize,
    /// Whether something typed in it was not saved.
    pub draft: bool,
    /// Others who live with the person: their files stay, and no longer point at this one.
    pub household: usize,
    /// Dates that still run in it.
    pub running: usize,
    /// Recipients of disclosures, who keep what they were shown.
    pub shown: usize,
    /// Copies that were given.
    pub copies: usize,
    /// A supervisor must look at the whole file first, and nobody did in the last days.
    pub review: bool,
    /// Entries of the ledger that stay, as hashes that tell nothing, and the words of its head now.
    pub ledger: (u64, Vec<&'static str>),
}

impl Going {
    /// What would be gone, as messages with their counts; then what stays.
    pub fn lines(&self) -> [Vec<(&'static str, u64)>; 2] {
        let some = |all: &[(&'static str, usize)]| {
            all.iter().filter(|(_, count)| *count > 0).map(|(id, count)| (*id, *count as u64)).collect()
        };
        let mut gone: Vec<_> = some(&[
            ("erase-events", self.events),
            ("erase-papers", self.papers),
            ("erase-notes", self.notes),
        ]);
        gone.extend(self.draft.then_some(("erase-draft", 1)));
        let mut stays: Vec<_> = some(&[
            ("erase-household", self.household),
            ("erase-shown", self.shown),
            ("erase-copies", self.copies),
        ]);
        stays.extend([("erase-ledger", self.ledger.0), ("erase-backups", 1), ("erase-paper", 1)]);
        [gone, stays]
    }
}

impl Desk {
    /// What erasing a case would take away. Refused to whoever may not erase it.
    pub fn going(&self, case: CaseId, lang: Lang) -> Result<Going, Trouble> {
        self.may_erase()?;
        let file = self.file(case)?;
        if !file.case.exists() {
            return Err(Refusal::NoSuchCase.into());
        }
        let (told, today) = (&file.case, self.today());
        let courses = clocks::courses(told, &self.book, today);
        let running = courses.iter().flat_map(clocks::Course::running).count()
            + clocks::alone(told, &self.book, &courses, today).len();
        let heads = self.heads(lang)?;
        let head = heads.iter().max_by_key(|head| head.number);
        Ok(Going {
            name: told.full_name(),
            reference: told.reference().to_owned(),
            events: file.events.len(),
            papers: told.papers.iter().count(),
            notes: told.notes.iter().count(),
            draft: self.drafts.contains(&case) || self.unsealed.values().any(|it| it.case == Some(case)),
            household: self.index.living(self.household_of(case)).len().saturating_sub(1),
            running,
            shown: told.disclosures.iter().count(),
            copies: self.copies_given(case)?.len(),
            review: told.reviewed_first(&self.book) && !told.reviewed(today),
            ledger: (
                heads.iter().map(|head| head.number).sum(),
                head.map(|head| head.words.clone()).unwrap_or_default(),
            ),
        })
    }

    fn may_erase(&self) -> Result<(), Trouble> {
        if self.hand.role.supervises() { Ok(()) } else { Err(Refusal::SupervisorErases.into()) }
    }

    /// Erases a case for good. `Ok` means that its key is destroyed.
    pub fn erase(&mut self, case: CaseId) -> Result<(), Trouble> {
        self.may_erase()?;
        self.stand_up()?;
        let file = self.read(case)?.case;
        if !file.exists() {
            return Err(Refusal::NoSuchCase.into());
        }
        if file.reviewed_first(&self.book) && !file.reviewed(self.today()) {
            return Err(Refusal::ReviewFirst.into());
        }
        // The number is not given to somebody else: the paper file may still bear it.
        self.note_number(file.reference())?;
        let others = self.living(&BTreeSet::from([self.household_of(case)]), case);
        self.loosen(case, &others)?;
        let now = self.now().millis;
        let erased = self.vault.erase_case(case, now);
        self.wrote(erased)?;
        self.forget_case(case)?;
        for other in &others {
            let living = self.read(other.id)?.case;
            let cards = self.cards_after(&living);
            for card in &cards {
                self.index.put(faces::pack(card)?);
            }
            let put = self.vault.put_cards(&cards);
            self.wrote(put)?;
        }
        self.head(now);
        Ok(())
    }

    /// A household has the id of the file through which it began: those who stay get an id of their own.
    fn loosen(&mut self, case: CaseId, others: &[Case]) -> Result<(), Trouble> {
        let through = ItemId(case.0);
        let bound: Vec<&Case> =
            others.iter().filter(|other| other.household.value() == Some(&through)).collect();
        let home = (bound.len() > 1).then(|| self.item());
        for other in bound {
            let joined = Body::HouseholdJoined(Write { at: (), now: home });
            self.put(other.clone(), vec![joined])?;
        }
        Ok(())
    }

    /// Everything that the desk has in memory of a case.
    fn forget_case(&mut self, case: CaseId) -> Result<(), Trouble> {
        self.index.remove(case);
        self.unsealed.retain(|_, draft| draft.case != Some(case));
        self.done.retain(|(file, _)| *file != case);
        self.undone.retain(|(file, _)| *file != case);
        self.looked.get_mut().remove(&case);
        self.drafts = Self::drafted(&self.vault)?;
        Ok(())
    }
}
