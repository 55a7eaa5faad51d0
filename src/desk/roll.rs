//! What is searched of every card, in pieces that are read from end to end at each key press: names with
//! their sounds, references, figures of phones. It must not decide which cases are wanted.

use crate::domain::card::Card;
use crate::i18n::names::{Folded, Folk, Lines, Matcher};
use std::collections::BTreeMap;
use std::num::NonZero;
use std::thread;
use zeroize::Zeroizing;

/// Threads that fold names and search, at most.
const WORKERS: usize = 4;
/// Fewer cards than this are not worth a thread.
const LEAST: usize = 1000;
const LEAST_SEARCHED: usize = 20_000;
/// Bytes of names in a piece for those who come later.
const ROOM: usize = 64 << 10;

/// Points when a reference begins with what was typed, when it holds it, when a phone does.
const BEGINS: u8 = 90;
const HOLDS: u8 = 50;
const PHONE: u8 = 70;
/// Figures of a phone that are worth a search.
const FIGURES: usize = 4;

/// Every card, in the order of places.
#[derive(Default)]
pub(super) struct Roll {
    parts: Vec<Part>,
    /// Those whose searched words changed since; their line in a part is void.
    changed: BTreeMap<usize, Folded>,
}

#[derive(Default)]
struct Part {
    folk: Folk,
    references: Lines,
    phones: Lines,
}

/// A search, made ready.
pub(super) struct Ask {
    matcher: Matcher,
    wanted: String,
    /// Figures alone are a reference or a phone, not a name.
    figures: Option<String>,
}

impl Ask {
    pub(super) fn new(typed: &str) -> Self {
        let digits: String = typed
            .chars()
            .filter_map(|digit| digit.to_digit(10))
            .filter_map(|digit| char::from_digit(digit, 10))
            .collect();
        let figures =
            !digits.is_empty() && typed.chars().all(|sign| sign.is_numeric() || " +-/.".contains(sign));
        Self {
            matcher: Matcher::new(typed),
            wanted: typed.to_lowercase(),
            figures: figures.then(|| digits.trim_start_matches('0').to_owned()),
        }
    }

    /// The figures to look for in phones.
    fn phone(&self) -> Option<&str> {
        self.figures.as_deref().filter(|figures| figures.len() >= FIGURES)
    }

    fn one(&self, card: &Card, folded: &Folded) -> u8 {
        let name = self.figures.is_none().then(|| self.matcher.score(folded)).flatten();
        let reference = || match card.reference.to_lowercase().find(&self.wanted) {
            None => 0,
            Some(place) => {
                if place == 0 {
                    BEGINS
                } else {
                    HOLDS
                }
            }
        };
        let phone = || match self.phone() {
            Some(figures) if figures_of(card).contains(figures) => PHONE,
            _ => 0,
        };
        let points = name.map_or(0, |score| u8::try_from(score.points).unwrap_or(u8::MAX));
        [points, reference(), phone()].into_iter().find(|points| *points > 0).unwrap_or(0)
    }
}

impl Roll {
    /// Names are folded on all cores: the first screen waits for it.
    pub(super) fn of(cards: &[Card]) -> Self {
        let workers = thread::available_parallelism().map_or(1, NonZero::get).min(WORKERS);
        let share = cards.len().div_ceil(workers).max(LEAST);
        let parts = thread::scope(|scope| {
            let hands: Vec<_> =
                cards.chunks(share).map(|cards| (cards, scope.spawn(|| Part::of(cards)))).collect();
            hands.into_iter().map(|(cards, hand)| hand.join().unwrap_or_else(|_| Part::of(cards))).collect()
        });
        Self { parts, changed: BTreeMap::new() }
    }

    /// Adds the card of the next place.
    pub(super) fn add(&mut self, card: &Card) {
        let folded = folded(card);
        if !self.parts.last().is_some_and(|part| part.takes(card, &folded)) {
            self.parts.push(Part::with_room(ROOM));
        }
        if let Some(part) = self.parts.last_mut() {
            part.push(card, &folded);
        }
    }

    /// Takes in that the card of a place is another one now.
    pub(super) fn change(&mut self, place: usize, old: &Card, new: &Card) {
        let same = old.name == new.name
            && old.spellings == new.spellings
            && old.reference == new.reference
            && old.phones == new.phones;
        if !same {
            self.changed.insert(place, folded(new));
        }
    }

    /// How well each card fits; 0 for not at all.
    pub(super) fn points(&self, ask: &Ask, cards: &[Card]) -> Vec<u8> {
        let mut points: Vec<u8> = if cards.len() < LEAST_SEARCHED {
            self.parts.iter().flat_map(|part| part.points(ask)).collect()
        } else {
            thread::scope(|scope| {
                let hands: Vec<_> =
                    self.parts.iter().map(|part| (part, scope.spawn(|| part.points(ask)))).collect();
                hands
                    .into_iter()
                    .flat_map(|(part, hand)| hand.join().unwrap_or_else(|_| part.points(ask)))
                    .collect()
            })
        };
        for (place, folded) in &self.changed {
            if let (Some(points), Some(card)) = (points.get_mut(*place), cards.get(*place)) {
                *points = ask.one(card, folded);
            }
        }
        points
    }
}

impl Part {
    fn of(cards: &[Card]) -> Self {
        let people: Vec<Folded> = cards.iter().map(folded).collect();
        let references = cards.iter().map(|card| line(&card.reference).len()).sum();
        let phones = cards.iter().map(|card| figures_of(card).len()).sum();
        let mut part = Self {
            folk: Folk::of(&people),
            references: Lines::with_room(references),
            phones: Lines::with_room(phones),
        };
        for card in cards {
            part.references.push(&line(&card.reference));
            part.phones.push(&figures_of(card));
        }
        part
    }

    fn with_room(room: usize) -> Self {
        Self {
            folk: Folk::with_room(room, room),
            references: Lines::with_room(room),
            phones: Lines::with_room(room),
        }
    }

    fn takes(&self, card: &Card, folded: &Folded) -> bool {
        self.folk.takes(folded)
            && self.references.takes(line(&card.reference).len())
            && self.phones.takes(figures_of(card).len())
    }

    fn push(&mut self, card: &Card, folded: &Folded) {
        self.folk.push(folded);
        self.references.push(&line(&card.reference));
        self.phones.push(&figures_of(card));
    }

    fn points(&self, ask: &Ask) -> Vec<u8> {
        let mut points =
            if ask.figures.is_some() { vec![0; self.folk.len()] } else { ask.matcher.points(&self.folk) };
        // A name tells more than a reference, a reference more than a phone.
        let mut references = vec![0; points.len()];
        self.references.find(&ask.wanted, |at, first| {
            if let Some(place) = references.get_mut(at) {
                *place = (*place).max(if first { BEGINS } else { HOLDS });
            }
        });
        for (points, reference) in points.iter_mut().zip(references) {
            if *points == 0 {
                *points = reference;
            }
        }
        if let Some(figures) = ask.phone() {
            self.phones.find(figures, |at, _| {
                if let Some(points) = points.get_mut(at).filter(|points| **points == 0) {
                    *points = PHONE;
                }
            });
        }
        points
    }
}

fn folded(card: &Card) -> Folded {
    let mut fields = vec![card.name.reveal().as_str()];
    fields.extend(card.spellings.iter().map(|name| name.reveal().as_str()));
    Folded::of(&fields)
}

fn line(reference: &str) -> String {
    let mut line = reference.to_lowercase().replace('\n', " ");
    line.push('\n');
    line
}

/// The figures of all phones, one blank apart.
fn figures_of(card: &Card) -> Zeroizing<String> {
    let mut figures = Zeroizing::new(String::with_capacity(16 * card.phones.len() + 1));
    for phone in &card.phones {
        figures.extend(phone.reveal().chars().filter(char::is_ascii_digit));
        figures.push(' ');
    }
    figures.push('\n');
    figures
}
