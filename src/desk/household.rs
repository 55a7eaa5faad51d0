//! Who lives together. A paper of one may have to be renewed for another, so an act in one file makes the
//! cards of all of them anew: what the lists say of a case and what its own screen says stay the same.
//! It must not say what rests on a paper: `domain::cascade` does.

use super::{Desk, File, Trouble};
use crate::domain::card::Card;
use crate::domain::event::Case;
use crate::domain::ids::{CaseId, ItemId};
use crate::store::faces;
use std::collections::BTreeSet;

/// Cards written in one transaction.
const CARDS: usize = 200;

/// The household of a case as its file says it: the one it joined, or the one that has its own id.
pub(super) fn home(case: &Case) -> ItemId {
    case.household.value().copied().unwrap_or(ItemId(case.id.0))
}

impl Desk {
    /// The household of a case: the one it joined, else the one that others may join through it, which has
    /// its own id.
    pub fn household_of(&self, case: CaseId) -> ItemId {
        self.index.household(case).unwrap_or(ItemId(case.0))
    }

    /// The files of the others in the household of a case, in the order of their references.
    pub fn household(&self, case: CaseId) -> Result<Vec<File>, Trouble> {
        let mut others: Vec<Card> = self
            .index
            .living(self.household_of(case))
            .into_iter()
            .filter(|other| *other != case)
            .filter_map(|other| self.index.get(other))
            .collect();
        others.sort_by(|one, other| one.reference.cmp(&other.reference));
        others.into_iter().map(|card| self.file(card.case)).collect()
    }

    /// Those who live in these households, but one. What can't be read now is left out: no save may fail
    /// for the file of somebody else.
    pub(super) fn living(&self, homes: &BTreeSet<ItemId>, but: CaseId) -> Vec<Case> {
        let ids: BTreeSet<CaseId> = homes.iter().flat_map(|home| self.index.living(*home)).collect();
        let others = ids.into_iter().filter(|id| *id != but);
        others.filter_map(|id| self.read(id).ok()).map(|file| file.case).collect()
    }

    /// The card of a case among others, of whom some live with it.
    pub(super) fn card_among(&self, case: &Case, others: &[Case]) -> Card {
        Card::of(case, &kin(case, others), &self.book, self.setting, self.today())
    }

    /// What an act changes: the card of its case, then those of whom it lives with or has left.
    pub(super) fn cards_after(&self, case: &Case) -> Vec<Card> {
        let homes = BTreeSet::from([self.household_of(case.id), home(case)]);
        let mut all = self.living(&homes, case.id);
        let mut cards = vec![self.card_among(case, &all)];
        all.push(case.clone());
        for other in all.iter().filter(|other| other.id != case.id) {
            let card = self.card_among(other, &all);
            if self.card(other.id).as_ref() != Some(&card) {
                cards.push(card);
            }
        }
        cards
    }

    /// Cards that were made one by one are made again where somebody lives with somebody.
    pub(super) fn gather(&mut self, made: &BTreeSet<CaseId>) -> Result<(), Trouble> {
        let mut cards = Vec::new();
        for home in self.index.homes() {
            let all = self.index.living(home);
            if !all.iter().any(|id| made.contains(id)) {
                continue;
            }
            let all: Vec<Case> =
                all.into_iter().filter_map(|id| self.read(id).ok()).map(|file| file.case).collect();
            for case in &all {
                let card = self.card_among(case, &all);
                if self.card(case.id).as_ref() != Some(&card) {
                    cards.push(card);
                }
            }
        }
        for card in &cards {
            self.index.put(faces::pack(card)?);
        }
        if !self.read_only() {
            for part in cards.chunks(CARDS) {
                self.vault.put_cards(part)?;
            }
        }
        Ok(())
    }
}

/// Those of some cases who live with one of them.
fn kin(case: &Case, others: &[Case]) -> Vec<Case> {
    let with = |other: &&Case| other.id != case.id && home(other) == home(case);
    others.iter().filter(with).cloned().collect()
}
