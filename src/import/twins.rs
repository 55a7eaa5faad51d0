//! Rows that may be one person: same names in any order and script, same birth as far as known,
//! same phone. It only points; a human decides, nothing is merged.

use super::intake::Intake;
use super::known::{Held, Known, digits};
use super::report::Likeness;
use crate::domain::person::{Birth, Nationality};
use crate::domain::private::Private;
use crate::i18n::names::{fold, keys};
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

/// Others that are named for one row at most.
const NAMED: usize = 3;
/// Rows of one name and year that are compared with one row at most: beyond, it is a made-up list.
const COMPARED: usize = 500;

/// A person seen so far.
struct Seen {
    reference: String,
    names: Vec<Private<String>>,
    birth: Option<Birth>,
    nationality: Option<Nationality>,
    phones: BTreeSet<String>,
}

/// Everybody seen so far.
#[derive(Default)]
pub(super) struct Twins {
    seen: Vec<Seen>,
    /// By the sound of all names, sorted, and the year of birth.
    sounds: BTreeMap<(String, Option<i32>), Vec<usize>>,
    phones: BTreeMap<String, Vec<usize>>,
}

impl Twins {
    pub(super) fn of(known: &Known) -> Self {
        let mut twins = Self::default();
        for (reference, held) in known.iter() {
            twins.add(Seen::held(reference, held));
        }
        twins
    }

    /// The persons this one may be, and from now on this one too.
    pub(super) fn meet(&mut self, intake: &Intake) -> Vec<(String, Vec<Likeness>)> {
        let new = Seen::intake(intake);
        let mut near: BTreeSet<usize> = BTreeSet::new();
        for sound in new.sounds() {
            let year = new.birth.map(Birth::year);
            let years = year
                .map_or_else(|| vec![None], |year| vec![Some(year - 1), Some(year), Some(year + 1), None]);
            for year in years {
                near.extend(
                    self.sounds.get(&(sound.clone(), year)).into_iter().flatten().copied().take(COMPARED),
                );
            }
        }
        for phone in &new.phones {
            near.extend(self.phones.get(phone).into_iter().flatten().copied().take(COMPARED));
        }
        let found: Vec<(String, Vec<Likeness>)> = near
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
        for sound in seen.sounds() {
            self.sounds.entry((sound, year)).or_default().push(at);
        }
        for phone in &seen.phones {
            self.phones.entry(phone.clone()).or_default().push(at);
        }
        self.seen.push(seen);
    }
}

/// The words of a name, folded, in one order.
fn letters(name: &str) -> Vec<String> {
    let folded = fold(name);
    let mut words: Vec<String> =
        folded.split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect();
    words.sort();
    words
}

impl Seen {
    fn intake(intake: &Intake) -> Self {
        let whole = intake.names.iter().map(|(_, name)| name.reveal().as_str()).collect::<Vec<_>>().join(" ");
        Self {
            reference: intake.reference.clone(),
            names: vec![Private::new(whole)],
            birth: intake.birth,
            nationality: intake.nationality,
            phones: numbers(intake.phones.iter().map(|phone| &phone.number)),
        }
    }

    fn held(reference: &str, held: &Held) -> Self {
        Self {
            reference: reference.to_owned(),
            names: held.spellings.clone(),
            birth: held.birth,
            nationality: held.nationality,
            phones: numbers(held.phones.iter()),
        }
    }

    /// The most faithful sound of each word, sorted: the order of names does not count.
    fn sounds(&self) -> BTreeSet<String> {
        let sound = |name: &Private<String>| {
            let mut words: Vec<String> =
                keys(name.reveal()).into_iter().filter_map(|it| it.into_iter().next()).collect();
            if words.is_empty() {
                words = letters(name.reveal());
            }
            words.sort();
            words.join(" ")
        };
        self.names.iter().map(sound).filter(|sound| !sound.is_empty()).collect()
    }

    fn likeness(&self, other: &Self) -> Option<Vec<Likeness>> {
        let pairs = || self.names.iter().flat_map(|a| other.names.iter().map(move |b| (a, b)));
        let same = pairs().any(|(a, b)| letters(a.reveal()) == letters(b.reveal()));
        let sound = !self.sounds().is_disjoint(&other.sounds());
        let phone = !self.phones.is_disjoint(&other.phones);
        let (day, year) = births(self.birth, other.birth);
        let country = match (self.nationality, other.nationality) {
            (Some(Nationality::Of(a)), Some(Nationality::Of(b))) => a == b,
            _ => true,
        };
        let word =
            pairs().any(|(a, b)| letters(a.reveal()).iter().any(|word| letters(b.reveal()).contains(word)));
        let likely = (same && year && country) || (sound && day && country) || (phone && (sound || word));
        let mut why = Vec::new();
        let mut because = |holds: bool, likeness| {
            if holds {
                why.push(likeness);
            }
        };
        because(same, Likeness::Names);
        because(sound && !same, Likeness::Sound);
        because(day, Likeness::BirthDay);
        because(!day && year && self.birth.is_some() && other.birth.is_some(), Likeness::BirthYear);
        because(phone, Likeness::Phone);
        likely.then_some(why)
    }
}

fn numbers<'a>(phones: impl Iterator<Item = &'a Private<String>>) -> BTreeSet<String> {
    phones.map(|phone| digits(phone.reveal())).filter(|figures| figures.len() >= 6).collect()
}

/// Whether both were born on one day, and whether they may have been born in one year.
fn births(a: Option<Birth>, b: Option<Birth>) -> (bool, bool) {
    let day = |birth: Option<Birth>| -> Option<NaiveDate> {
        match birth {
            Some(Birth::On(day)) => Some(day),
            _ => None,
        }
    };
    match (day(a), day(b)) {
        (Some(a), Some(b)) => (a == b, a == b),
        _ => {
            let slack = |birth: Birth| u32::from(matches!(birth, Birth::About { .. }));
            let year = match (a, b) {
                (Some(a), Some(b)) => a.year().abs_diff(b.year()) <= slack(a) + slack(b),
                _ => true,
            };
            (false, year)
        }
    }
}
