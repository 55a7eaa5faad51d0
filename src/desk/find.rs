//! Finding people: every card with its folded names in memory, matched at each key press.
//! It orders candidates; a human chooses.

use super::roll::{Ask, Roll};
use crate::domain::card::Card;
use crate::domain::flags::{self, FlagKind, Severity};
use crate::domain::ids::{CaseId, ProcedureId};
use crate::domain::obstacle::Met;
use chrono::NaiveDate;
use std::cell::RefCell;
use std::cmp::Reverse;
use std::collections::HashMap;

/// Which cases are wanted beside the words typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Closed ones too.
    pub closed: bool,
    /// Following this procedure.
    pub procedure: Option<ProcedureId>,
    /// With such a flag today.
    pub flag: Option<FlagKind>,
    /// With a flag at least so loud.
    pub severity: Option<Severity>,
    /// Looked after by this volunteer; an empty name means by nobody.
    pub assignee: Option<String>,
}

impl Filter {
    fn lets(&self, card: &Card, today: NaiveDate) -> bool {
        (self.closed || card.open)
            && self.procedure.as_ref().is_none_or(|wanted| card.procedures.contains(wanted))
            && self.assignee.as_ref().is_none_or(|wanted| {
                card.assignee.as_ref().map_or(wanted.is_empty(), |name| name.reveal() == wanted)
            })
            && (self.flag.is_none() && self.severity.is_none()
                || flags::flags(&card.watches, today).iter().any(|flag| {
                    self.flag.is_none_or(|wanted| flag.kind() == wanted)
                        && self.severity.is_none_or(|loud| flag.severity <= loud)
                }))
    }
}

/// Every case of the desk, ready to be searched.
#[derive(Default)]
pub(super) struct Index {
    cards: Vec<Card>,
    roll: Roll,
    places: HashMap<CaseId, usize>,
    /// Obstacles of the cases that were counted, until a case changes.
    pub(super) met: RefCell<HashMap<CaseId, Vec<Met>>>,
}

impl Index {
    /// `cards` are of different cases.
    pub(super) fn new(cards: impl IntoIterator<Item = Card>) -> Self {
        let cards: Vec<Card> = cards.into_iter().collect();
        let places = cards.iter().enumerate().map(|(place, card)| (card.case, place)).collect();
        Self { roll: Roll::of(&cards), cards, places, met: RefCell::default() }
    }

    pub(super) fn put(&mut self, card: Card) {
        self.met.get_mut().remove(&card.case);
        let known = self.places.get(&card.case).copied();
        if let Some((place, old)) = known.and_then(|place| Some((place, self.cards.get_mut(place)?))) {
            self.roll.change(place, old, &card);
            *old = card;
        } else {
            self.roll.add(&card);
            self.places.insert(card.case, self.cards.len());
            self.cards.push(card);
        }
    }

    pub(super) fn get(&self, case: CaseId) -> Option<&Card> {
        self.places.get(&case).and_then(|place| self.cards.get(*place))
    }

    pub(super) fn cards(&self) -> impl Iterator<Item = &Card> {
        self.cards.iter()
    }

    pub(super) fn by_reference(&self, reference: &str) -> Option<&Card> {
        let wanted = reference.trim();
        self.cards().find(|card| card.reference.eq_ignore_ascii_case(wanted))
    }

    /// The best `most` cases for what was typed, with how many there are in all.
    /// Nothing typed: the latest touched first.
    pub(super) fn find(
        &self,
        typed: &str,
        filter: &Filter,
        today: NaiveDate,
        most: usize,
    ) -> (Vec<&Card>, usize) {
        let typed = typed.trim();
        let mut found: Vec<(Reverse<u8>, Reverse<i64>, usize)> = Vec::new();
        let points = if typed.is_empty() {
            vec![1; self.cards.len()]
        } else {
            self.roll.points(&Ask::new(typed), &self.cards)
        };
        for (place, (card, points)) in self.cards.iter().zip(points).enumerate() {
            if points > 0 && filter.lets(card, today) {
                let touched = card.touched.map_or(0, |stamp| stamp.millis);
                found.push((Reverse(points), Reverse(touched), place));
            }
        }
        let all = found.len();
        if all > most && most > 0 {
            found.select_nth_unstable(most - 1);
        }
        found.truncate(most);
        found.sort_unstable();
        (found.into_iter().filter_map(|(_, _, place)| self.cards.get(place)).collect(), all)
    }
}
