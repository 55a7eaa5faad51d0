//! What is searched of every card, in pieces that are read from end to end at each key press: names with
//! their sounds, references, figures of phones. It must not decide which cases are wanted.

use crate::domain::face::{Face, Who};
use crate::domain::private::Private;
use crate::i18n::names::{Folded, Folk, Lines, Matcher};
use crate::store::faces;
use std::collections::BTreeMap;
use std::num::NonZero;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use zeroize::Zeroizing;

/// Threads that fold names and search, at most.
const WORKERS: usize = 4;
/// Fewer cards than this are not worth a thread.
const LEAST_SEARCHED: usize = 20_000;
/// Cards in a piece: its words are read several times, and stay near the processor meanwhile.
const PIECE: usize = 4096;
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

    fn one(&self, face: &Face, folded: &Folded) -> u8 {
        let name = self.figures.is_none().then(|| self.matcher.score(folded)).flatten();
        let reference = || match face.reference().to_lowercase().find(&self.wanted) {
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
            Some(figures) if figures_of(&faces::who(face).phones).contains(figures) => PHONE,
            _ => 0,
        };
        let points = name.map_or(0, |score| u8::try_from(score.points).unwrap_or(u8::MAX));
        [points, reference(), phone()].into_iter().find(|points| *points > 0).unwrap_or(0)
    }
}

impl Roll {
    /// Names are folded on all cores but the one that draws. None when it was told to stop.
    pub(super) fn of(faces: &[Face], stop: &AtomicBool) -> Option<Self> {
        let workers = cores().saturating_sub(1).max(1);
        let pieces: Vec<&[Face]> = faces.chunks(PIECE).collect();
        let fold = |pieces: &[&[Face]]| -> Option<Vec<Part>> {
            pieces.iter().map(|piece| Part::of(piece, stop)).collect()
        };
        let parts = if workers == 1 {
            fold(&pieces)?
        } else {
            let share = pieces.len().div_ceil(workers).max(1);
            let folded: Vec<Option<Vec<Part>>> = thread::scope(|scope| {
                let hands: Vec<_> =
                    pieces.chunks(share).map(|share| (share, scope.spawn(|| fold(share)))).collect();
                hands.into_iter().map(|(share, hand)| hand.join().unwrap_or_else(|_| fold(share))).collect()
            });
            folded.into_iter().collect::<Option<Vec<_>>>()?.into_iter().flatten().collect()
        };
        Some(Self { parts, changed: BTreeMap::new() })
    }

    /// Adds the face of the next place.
    pub(super) fn add(&mut self, face: &Face) {
        let entry = Entry::of(face);
        if !self.parts.last().is_some_and(|part| part.takes(&entry)) {
            self.parts.push(Part::with_room(ROOM));
        }
        if let Some(part) = self.parts.last_mut() {
            part.push(&entry);
        }
    }

    /// Takes in that the face of a place is another one now.
    pub(super) fn change(&mut self, place: usize, old: &Face, new: &Face) {
        if old.who() != new.who() || old.reference() != new.reference() {
            self.changed.insert(place, folded(&faces::who(new)));
        }
    }

    /// How well each card fits; 0 for not at all.
    pub(super) fn points(&self, ask: &Ask, faces: &[Face]) -> Vec<u8> {
        let sweep = |parts: &[Part], points: &mut Vec<u8>| {
            for part in parts {
                points.extend(part.points(ask));
            }
        };
        let mut points = Vec::with_capacity(faces.len());
        let share = self.parts.len().div_ceil(cores()).max(1);
        if faces.len() < LEAST_SEARCHED || share == self.parts.len() {
            sweep(&self.parts, &mut points);
        } else {
            let (first, others) = self.parts.split_at(share);
            thread::scope(|scope| {
                let hands: Vec<_> = others
                    .chunks(share)
                    .map(|parts| {
                        let hand = scope.spawn(move || {
                            let mut points = Vec::new();
                            sweep(parts, &mut points);
                            points
                        });
                        (parts, hand)
                    })
                    .collect();
                sweep(first, &mut points);
                for (parts, hand) in hands {
                    match hand.join() {
                        Ok(more) => points.extend(more),
                        Err(_) => sweep(parts, &mut points),
                    }
                }
            });
        }
        for (place, folded) in &self.changed {
            if let (Some(points), Some(face)) = (points.get_mut(*place), faces.get(*place)) {
                *points = ask.one(face, folded);
            }
        }
        points
    }
}

fn cores() -> usize {
    thread::available_parallelism().map_or(1, NonZero::get).min(WORKERS)
}

/// What is searched of one case.
struct Entry {
    folded: Folded,
    reference: String,
    phones: Zeroizing<String>,
}

impl Entry {
    fn of(face: &Face) -> Self {
        let who = faces::who(face);
        Self { folded: folded(&who), reference: line(face.reference()), phones: figures_of(&who.phones) }
    }
}

impl Part {
    fn of(faces: &[Face], stop: &AtomicBool) -> Option<Self> {
        let mut entries = Vec::with_capacity(faces.len());
        for face in faces {
            if stop.load(Ordering::Relaxed) {
                return None;
            }
            entries.push(Entry::of(face));
        }
        let bytes = |of: fn(&Entry) -> usize| entries.iter().map(of).sum();
        let mut part = Self {
            folk: Folk::with_room(bytes(|it| it.folded.bytes().0), bytes(|it| it.folded.bytes().1)),
            references: Lines::with_room(bytes(|it| it.reference.len())),
            phones: Lines::with_room(bytes(|it| it.phones.len())),
        };
        for entry in &entries {
            part.push(entry);
        }
        Some(part)
    }

    fn with_room(room: usize) -> Self {
        Self {
            folk: Folk::with_room(room, room),
            references: Lines::with_room(room),
            phones: Lines::with_room(room),
        }
    }

    fn takes(&self, entry: &Entry) -> bool {
        self.folk.takes(&entry.folded)
            && self.references.takes(entry.reference.len())
            && self.phones.takes(entry.phones.len())
    }

    fn push(&mut self, entry: &Entry) {
        self.folk.push(&entry.folded);
        self.references.push(&entry.reference);
        self.phones.push(&entry.phones);
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

fn folded(who: &Who) -> Folded {
    let mut fields = vec![who.name.reveal().as_str()];
    fields.extend(who.spellings.iter().map(|name| name.reveal().as_str()));
    Folded::of(&fields)
}

fn line(reference: &str) -> String {
    let mut line = reference.to_lowercase().replace('\n', " ");
    line.push('\n');
    line
}

/// The figures of all phones, one blank apart.
fn figures_of(phones: &[Private<String>]) -> Zeroizing<String> {
    let mut figures = Zeroizing::new(String::with_capacity(16 * phones.len() + 1));
    for phone in phones {
        figures.extend(phone.reveal().chars().filter(char::is_ascii_digit));
        figures.push(' ');
    }
    figures.push('\n');
    figures
}
