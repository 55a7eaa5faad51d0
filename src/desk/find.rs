//! Finding people: every card with its folded names in memory, matched at each key press.
//! It orders candidates; a human chooses.

use crate::domain::card::Card;
use crate::domain::flags::{self, FlagKind, Severity};
use crate::domain::ids::{CaseId, ProcedureId};
use crate::i18n::names::{Folded, Matcher};
use chrono::NaiveDate;
use std::cmp::Reverse;
use std::collections::HashMap;
use std::num::NonZero;
use std::thread;
use zeroize::Zeroizing;

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

/// Threads that fold names at unlock, at most.
const WORKERS: usize = 4;
/// Fewer cards than this are not worth a thread.
const LEAST: usize = 1000;

struct Person {
    card: Card,
    folded: Folded,
}

/// Every case of the desk, ready to be searched.
#[derive(Default)]
pub(super) struct Index {
    people: Vec<Person>,
    places: HashMap<CaseId, usize>,
}

impl Index {
    /// `cards` are of different cases. Names are folded on all cores: the first screen waits for it.
    pub(super) fn new(cards: impl IntoIterator<Item = Card>) -> Self {
        let cards: Vec<Card> = cards.into_iter().collect();
        let workers = thread::available_parallelism().map_or(1, NonZero::get).min(WORKERS);
        let share = cards.len().div_ceil(workers).max(LEAST);
        let folded: Vec<Folded> = thread::scope(|scope| {
            let fold = |part: &[Card]| part.iter().map(folded).collect::<Vec<_>>();
            let hands: Vec<_> =
                cards.chunks(share).map(|part| (part, scope.spawn(move || fold(part)))).collect();
            hands.into_iter().flat_map(|(part, hand)| hand.join().unwrap_or_else(|_| fold(part))).collect()
        });
        let places = cards.iter().enumerate().map(|(place, card)| (card.case, place)).collect();
        let people = cards.into_iter().zip(folded).map(|(card, folded)| Person { card, folded }).collect();
        Self { people, places }
    }

    pub(super) fn put(&mut self, card: Card) {
        let person = Person { folded: folded(&card), card };
        if let Some(old) = self.places.get(&person.card.case).and_then(|place| self.people.get_mut(*place)) {
            *old = person;
        } else {
            self.places.insert(person.card.case, self.people.len());
            self.people.push(person);
        }
    }

    pub(super) fn get(&self, case: CaseId) -> Option<&Card> {
        self.places.get(&case).and_then(|place| self.people.get(*place)).map(|person| &person.card)
    }

    pub(super) fn cards(&self) -> impl Iterator<Item = &Card> {
        self.people.iter().map(|person| &person.card)
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
        let mut found: Vec<(Reverse<u64>, Reverse<i64>, usize)> = Vec::new();
        let matcher = Matcher::new(typed);
        let digits: String =
            typed.chars().filter_map(|digit| digit.to_digit(10)).map(|digit| digit.to_string()).collect();
        let (wanted, mut own) = (typed.to_lowercase(), Zeroizing::default());
        let figures =
            !digits.is_empty() && typed.chars().all(|sign| sign.is_numeric() || " +-/.".contains(sign));
        for (place, person) in self.people.iter().enumerate() {
            let score = if typed.is_empty() {
                Some(0)
            } else if figures {
                by_figures(&person.card, &wanted, &digits, &mut own)
            } else {
                matcher
                    .score(&person.folded)
                    .map(|score| u64::from(score.points))
                    .or_else(|| by_reference(&person.card, &wanted))
            };
            if let Some(score) = score
                && filter.lets(&person.card, today)
            {
                let touched = person.card.touched.map_or(0, |stamp| stamp.millis);
                found.push((Reverse(score), Reverse(touched), place));
            }
        }
        let all = found.len();
        if all > most && most > 0 {
            found.select_nth_unstable(most - 1);
        }
        found.truncate(most);
        found.sort_unstable();
        (
            found
                .into_iter()
                .filter_map(|(_, _, place)| self.people.get(place))
                .map(|person| &person.card)
                .collect(),
            all,
        )
    }
}

fn folded(card: &Card) -> Folded {
    let mut fields = vec![card.name.reveal().as_str()];
    fields.extend(card.spellings.iter().map(|name| name.reveal().as_str()));
    Folded::of(&fields)
}

/// `wanted` is lower case and not empty.
fn by_reference(card: &Card, wanted: &str) -> Option<u64> {
    let reference = card.reference.as_str();
    // Every card is asked at every key: no copy is made of what is nearly always ASCII.
    let place = if reference.is_ascii() {
        let wanted = wanted.as_bytes();
        reference.as_bytes().windows(wanted.len().max(1)).position(|part| part.eq_ignore_ascii_case(wanted))
    } else {
        reference.to_lowercase().find(wanted)
    };
    place.map(|place| if place == 0 { 90 } else { 50 })
}

/// Figures are a reference or a phone. `own` is room to work in.
fn by_figures(card: &Card, wanted: &str, digits: &str, own: &mut Zeroizing<String>) -> Option<u64> {
    by_reference(card, wanted).or_else(|| {
        let ends = digits.trim_start_matches('0');
        let phone = ends.len() >= 4
            && card.phones.iter().any(|phone| {
                own.clear();
                own.extend(phone.reveal().chars().filter(char::is_ascii_digit));
                own.contains(ends)
            });
        phone.then_some(70)
    })
}
