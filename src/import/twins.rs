//! Rows that may be one person: same names in any order and script, same birth as far as known,
//! same phone. It only points; a human decides, nothing is merged.

use super::intake::Intake;
use super::known::{Held, Known, digits};
use super::report::Likeness;
use crate::domain::person::{Birth, Nationality};
use crate::domain::private::Private;
use crate::i18n::names::{fold, keys};
use std::collections::{BTreeMap, HashMap};

/// Others that are named for one row at most.
const NAMED: usize = 3;
/// Rows of one name and year that are compared with one row at most: beyond, it is a made-up list.
const COMPARED: usize = 500;

/// Text as a number, so that a comparison costs nothing.
#[derive(Default)]
struct Numbers {
    texts: HashMap<String, usize>,
    /// Names that were met already: a few given and family names make up most of a desk.
    spellings: HashMap<String, Option<Spelling>>,
}

/// A name in numbers.
#[derive(Clone)]
struct Spelling {
    name: usize,
    sound: usize,
    words: Vec<usize>,
}

impl Numbers {
    fn of(&mut self, text: String) -> usize {
        let next = self.texts.len();
        *self.texts.entry(text).or_insert(next)
    }

    /// None for a name without a word.
    fn spelling(&mut self, name: &str) -> Option<Spelling> {
        if let Some(known) = self.spellings.get(name) {
            return known.clone();
        }
        let spelling = self.spell(name);
        self.spellings.insert(name.to_owned(), spelling.clone());
        spelling
    }

    fn spell(&mut self, name: &str) -> Option<Spelling> {
        let folded = fold(name);
        let mut words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
        if words.is_empty() {
            return None;
        }
        words.sort_unstable();
        // The most faithful sound of each word; the order of names does not count.
        let mut sounds: Vec<String> = keys(name).into_iter().filter_map(|it| it.into_iter().next()).collect();
        sounds.sort_unstable();
        let sound = if sounds.is_empty() { words.join(" ") } else { sounds.join(" ") };
        Some(Spelling {
            sound: self.of(sound),
            name: self.of(words.join(" ")),
            words: words.iter().map(|word| self.of((*word).to_owned())).collect(),
        })
    }
}

/// A person seen so far; every list is sorted.
struct Seen {
    reference: String,
    /// The words of each name, in one order, as one text.
    names: Vec<usize>,
    /// The same of their sounds.
    sounds: Vec<usize>,
    /// Each word of each name.
    words: Vec<usize>,
    phones: Vec<usize>,
    birth: Option<Birth>,
    nationality: Option<Nationality>,
}

/// Everybody seen so far.
#[derive(Default)]
pub(super) struct Twins {
    numbers: Numbers,
    seen: Vec<Seen>,
    /// By the sound of all names and the year of birth.
    sounds: BTreeMap<(usize, Option<i32>), Vec<usize>>,
    phones: BTreeMap<usize, Vec<usize>>,
}

impl Twins {
    pub(super) fn of(known: &Known) -> Self {
        let mut twins = Self::default();
        for (reference, held) in known.iter() {
            let seen = twins.held(reference, held);
            twins.add(seen);
        }
        twins
    }

    /// The persons this one may be, and from now on this one too.
    pub(super) fn meet(&mut self, intake: &Intake) -> Vec<(String, Vec<Likeness>)> {
        let new = self.intake(intake);
        let year = new.birth.map(Birth::year);
        let years =
            year.map_or_else(|| vec![None], |year| vec![Some(year - 1), Some(year), Some(year + 1), None]);
        let mut near: Vec<usize> = Vec::new();
        for sound in &new.sounds {
            for year in &years {
                near.extend(self.sounds.get(&(*sound, *year)).into_iter().flatten().take(COMPARED));
            }
        }
        for phone in &new.phones {
            near.extend(self.phones.get(phone).into_iter().flatten().take(COMPARED));
        }
        near.sort_unstable();
        near.dedup();
        let found = near
            .into_iter()
            .filter_map(|at| self.seen.get(at))
            .filter_map(|seen| Some((seen.reference.clone(), new.likeness(seen)?)))
            .take(NAMED)
            .collect();
        self.add(new);
        found
    }

    fn add(&mut self, seen: Seen) {
        let at = self.seen.len();
        let year = seen.birth.map(Birth::year);
        for sound in &seen.sounds {
            self.sounds.entry((*sound, year)).or_default().push(at);
        }
        for phone in &seen.phones {
            self.phones.entry(*phone).or_default().push(at);
        }
        self.seen.push(seen);
    }

    fn intake(&mut self, intake: &Intake) -> Seen {
        let whole = intake.names.iter().map(|(_, name)| name.reveal().as_str()).collect::<Vec<_>>().join(" ");
        let phones = intake.phones.iter().map(|phone| &phone.number);
        self.person(&intake.reference, &[Private::new(whole)], phones, (intake.birth, intake.nationality))
    }

    fn held(&mut self, reference: &str, held: &Held) -> Seen {
        self.person(reference, &held.spellings, held.phones.iter(), (held.birth, held.nationality))
    }

    fn person<'a>(
        &mut self,
        reference: &str,
        spellings: &[Private<String>],
        phones: impl Iterator<Item = &'a Private<String>>,
        (birth, nationality): (Option<Birth>, Option<Nationality>),
    ) -> Seen {
        let mut seen = Seen {
            reference: reference.to_owned(),
            names: Vec::new(),
            sounds: Vec::new(),
            words: Vec::new(),
            phones: phones
                .map(|phone| digits(phone.reveal()))
                .filter(|figures| figures.len() >= 6)
                .map(|figures| self.numbers.of(format!("#{figures}")))
                .collect(),
            birth,
            nationality,
        };
        for name in spellings {
            let Some(spelling) = self.numbers.spelling(name.reveal()) else { continue };
            seen.sounds.push(spelling.sound);
            seen.names.push(spelling.name);
            seen.words.extend(spelling.words);
        }
        for list in [&mut seen.names, &mut seen.sounds, &mut seen.words, &mut seen.phones] {
            list.sort_unstable();
            list.dedup();
        }
        seen
    }
}

fn meet(a: &[usize], b: &[usize]) -> bool {
    a.iter().any(|one| b.binary_search(one).is_ok())
}

impl Seen {
    fn likeness(&self, other: &Self) -> Option<Vec<Likeness>> {
        let same = meet(&self.names, &other.names);
        let sound = meet(&self.sounds, &other.sounds);
        let phone = meet(&self.phones, &other.phones);
        let (day, year) = births(self.birth, other.birth);
        let country = match (self.nationality, other.nationality) {
            (Some(Nationality::Of(a)), Some(Nationality::Of(b))) => a == b,
            _ => true,
        };
        let named = sound || meet(&self.words, &other.words);
        if !((same && year && country) || (sound && day && country) || (phone && named)) {
            return None;
        }
        let both = self.birth.is_some() && other.birth.is_some();
        let all = [
            (same, Likeness::Names),
            (sound && !same, Likeness::Sound),
            (day, Likeness::BirthDay),
            (!day && year && both, Likeness::BirthYear),
            (phone, Likeness::Phone),
        ];
        Some(all.into_iter().filter(|(holds, _)| *holds).map(|(_, likeness)| likeness).collect())
    }
}

/// Whether both were born on one day, and whether they may have been born in one year.
fn births(a: Option<Birth>, b: Option<Birth>) -> (bool, bool) {
    match (a, b) {
        (Some(Birth::On(a)), Some(Birth::On(b))) => (a == b, a == b),
        (Some(a), Some(b)) => {
            // An age leaves the year before open.
            let slack = |birth: Birth| u32::from(matches!(birth, Birth::About { .. }));
            (false, a.year().abs_diff(b.year()) <= slack(a) + slack(b))
        }
        _ => (false, true),
    }
}
