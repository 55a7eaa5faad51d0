//! Keeps what the vault seals in step with what the cases say: a restricted case lies apart, for supervisors
//! and whoever looks after it, and no other case does. It must not decide which case is restricted.

use super::{Desk, Trouble};
use crate::domain::card::Card;
use crate::domain::ids::{AuthorId, CaseId};
use crate::domain::journal::Deed;
use crate::store::{self, faces};

/// The highest number of a reference among restricted cases, by the year in it: those who can't see the cases
/// must not give it again.
const NUMBERS: &str = "apart-numbers";

impl Desk {
    /// How many restricted cases there are that whoever is at the desk can't open.
    pub fn hidden(&self) -> u64 {
        self.vault.hidden_cases().unwrap_or(0)
    }

    /// Whether whoever is at the desk can open a case.
    pub(super) fn sees(&self, case: CaseId) -> bool {
        !matches!(self.vault.events(case), Err(store::Trouble::Restricted))
    }

    /// Opening a restricted case is written down, once for each time that the vault is unlocked.
    pub(super) fn looked_into(&self, case: CaseId) {
        let restricted = self.index.face(case).is_some_and(crate::domain::face::Face::restricted);
        if restricted && !self.looked.borrow().contains(&case) {
            // A vault that can't be written to can be read all the same.
            if self.vault.append_deed(Deed::RestrictedOpened(case), self.now().millis).is_ok() {
                self.looked.borrow_mut().insert(case);
            }
        }
    }

    /// For whom a case is to be sealed beside the supervisors.
    fn wanted(&self, card: &Card) -> Vec<AuthorId> {
        let assignee = card.assignee.as_ref();
        assignee.and_then(|name| self.vault.member_named(name.reveal())).into_iter().collect()
    }

    /// After a case was written: seals it apart, for others than before, or gives it back to everybody.
    pub(super) fn keep_apart(&mut self, card: &Card) -> Result<(), Trouble> {
        let now = self.vault.apart_for(card.case)?;
        if card.restricted {
            let wanted = self.wanted(card);
            if now.as_ref() == Some(&wanted) {
                return Ok(());
            }
            self.seal_apart(&[(card.case, wanted, card.clone())])
        } else if now.is_some() && self.vault.role().supervises() {
            let back = self.vault.bring_back(card.case, card);
            self.wrote(back)
        } else {
            Ok(())
        }
    }

    fn seal_apart(&mut self, cases: &[(CaseId, Vec<AuthorId>, Card)]) -> Result<(), Trouble> {
        for (_, _, card) in cases {
            self.note_number(&card.reference)?;
        }
        let set = self.vault.set_apart(cases);
        self.wrote(set)?;
        for (case, ..) in cases {
            if !self.sees(*case) {
                self.index.remove(*case);
            }
        }
        Ok(())
    }

    /// At unlock: what was cut, what an import or another desk restricted.
    pub(super) fn align_apart(&mut self) -> Result<(), Trouble> {
        if self.read_only() {
            return Ok(());
        }
        let mut out = Vec::new();
        for face in self.index.faces().iter().filter(|face| face.restricted()) {
            let card = faces::whole(face);
            let wanted = self.wanted(&card);
            if self.vault.apart_for(card.case)?.as_ref() != Some(&wanted) {
                out.push((card.case, wanted, card));
            }
        }
        if !out.is_empty() {
            self.seal_apart(&out)?;
        }
        for case in self.vault.apart_cases()? {
            if let Some(card) = self.index.get(case).filter(|card| !card.restricted) {
                self.keep_apart(&card)?;
            }
        }
        Ok(())
    }

    /// Remembers the number in a reference (`012/26`) for [`Desk::next_reference`].
    pub(super) fn note_number(&self, reference: &str) -> Result<(), Trouble> {
        let Some((number, year)) = reference.split_once('/') else { return Ok(()) };
        let (Ok(number), Ok(_)) = (number.parse::<u32>(), year.parse::<u8>()) else { return Ok(()) };
        let name = format!("{NUMBERS}/{year}");
        if number > self.apart_number(year) {
            self.vault.put_setting(&name, 1, &number)?;
        }
        Ok(())
    }

    /// The highest number that a restricted case of a year has, or had.
    pub(super) fn apart_number(&self, year: &str) -> u32 {
        self.vault.setting(&format!("{NUMBERS}/{year}"), 1).ok().flatten().unwrap_or(0)
    }
}
