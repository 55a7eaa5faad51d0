//! Search at each key press: letters first, then sound. A query matches when each of its words
//! does. The score orders candidates and says why; it never says that two people are one.

use super::fold::fold;
use super::folk::{Around, Folk};
use super::skeleton::words;
use memchr::memmem::Finder;
use std::fmt;
use zeroize::{Zeroize, ZeroizeOnDrop};

/// The fields of one person that are searched, folded once and kept in memory only.
#[derive(Clone, Default, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct Folded {
    /// ` words of all fields `, with a blank on either side of each word.
    text: String,
    /// ` keys of all words `, likewise.
    keys: String,
}

impl Folded {
    /// Of a person's names in every script, and whatever else is searched (the reference).
    pub fn of(fields: &[&str]) -> Self {
        let mut text = " ".to_owned();
        let mut keys = " ".to_owned();
        for field in fields {
            let folded = fold(field);
            for (_, sounds) in words(&folded) {
                for sound in sounds {
                    keys.push_str(&sound);
                    keys.push(' ');
                }
            }
            text.push_str(&folded);
            text.push(' ');
        }
        Self { text, keys }
    }

    /// Names and sounds.
    pub(super) fn parts(&self) -> (&str, &str) {
        (&self.text, &self.keys)
    }

    /// How many bytes they take.
    pub fn bytes(&self) -> (usize, usize) {
        (self.text.len(), self.keys.len())
    }
}

/// It is made of names: it prints nothing.
impl fmt::Debug for Folded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("‹private›")
    }
}

/// Why a candidate is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum By {
    /// It only sounds alike: another script, another spelling.
    Sound,
    /// The letters are there.
    Letters,
}

/// How well a person fits a query; greater is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Score {
    /// 100 for the very words, down to 1.
    pub points: u16,
    /// What the weakest word of the query matched by.
    pub by: By,
}

/// A query, made ready to be compared with many people.
pub struct Matcher {
    whole: Option<Finder<'static>>,
    words: Vec<Word>,
}

struct Word {
    equal: Finder<'static>,
    start: Finder<'static>,
    /// Anywhere in a word; none for a single letter, which is everywhere.
    inside: Option<Finder<'static>>,
    sounds: Vec<Sound>,
}

struct Sound {
    equal: Finder<'static>,
    /// While a word is still being typed, its sound is only the start of one.
    start: Option<Finder<'static>>,
}

fn finder(text: &str) -> Finder<'static> {
    Finder::new(text).into_owned()
}

/// Points of a word, by how it matches.
const EQUAL: u8 = 99;
const START: u8 = 80;
const SOUND: u8 = 60;
const INSIDE: u8 = 50;
const SOUND_START: u8 = 30;

impl Matcher {
    /// A query as typed. An empty one matches everybody.
    pub fn new(query: &str) -> Self {
        let folded = fold(query);
        let words = words(&folded);
        let last = words.len().saturating_sub(1);
        let whole = (words.len() > 1).then(|| finder(&format!(" {folded}")));
        let words = words
            .iter()
            .enumerate()
            .map(|(place, (text, keys))| Word::new(text, keys, place == last))
            .collect();
        Self { whole, words }
    }

    /// How well a person fits, or none when a word of the query is nowhere.
    pub fn score(&self, person: &Folded) -> Option<Score> {
        let text = person.text.as_bytes();
        let mut worst = Score { points: 100, by: By::Letters };
        if self.whole.as_ref().is_some_and(|whole| whole.find(text).is_some()) {
            return Some(worst);
        }
        for word in &self.words {
            worst = worst.min(word.score(text, &person.keys)?);
        }
        Some(worst)
    }

    /// The points of each of many people, as [`Matcher::score`] gives them; 0 for who does not fit.
    pub fn points(&self, folk: &Folk) -> Vec<u8> {
        let mut points = vec![100; folk.len()];
        let mut word = Vec::new();
        for each in &self.words {
            word.clear();
            word.resize(folk.len(), 0);
            each.points(folk, &mut word);
            for (all, this) in points.iter_mut().zip(&word) {
                *all = (*all).min(*this);
            }
        }
        if let Some(whole) = &self.whole {
            folk.text.each(whole, |at, _| raise(&mut points, at, 100));
        }
        points
    }
}

fn raise(points: &mut [u8], at: usize, to: u8) {
    if let Some(points) = points.get_mut(at) {
        *points = (*points).max(to);
    }
}

fn blank(byte: Option<u8>) -> bool {
    byte == Some(b' ')
}

impl Word {
    fn new(text: &str, keys: &[String], typing: bool) -> Self {
        Self {
            equal: finder(&format!(" {text} ")),
            start: finder(&format!(" {text}")),
            inside: (text.chars().count() > 1).then(|| finder(text)),
            sounds: keys
                .iter()
                .map(|key| Sound {
                    equal: finder(&format!(" {key} ")),
                    start: (typing && key.len() > 1).then(|| finder(&format!(" {key}"))),
                })
                .collect(),
        }
    }

    fn points(&self, folk: &Folk, points: &mut [u8]) {
        let apart = memchr::memchr_iter(b' ', self.equal.needle()).count() > 2;
        match &self.inside {
            // Every equal word and every start is also inside: one search tells all three.
            Some(inside) if !apart => folk.text.each(inside, |at, Around { before, behind }| {
                let how = match (blank(before), blank(behind)) {
                    (true, true) => EQUAL,
                    (true, false) => START,
                    (false, _) => INSIDE,
                };
                raise(points, at, how);
            }),
            inside => {
                folk.text.each(&self.start, |at, _| raise(points, at, START));
                folk.text.each(&self.equal, |at, _| raise(points, at, EQUAL));
                if let Some(inside) = inside {
                    folk.text.each(inside, |at, _| raise(points, at, INSIDE));
                }
            }
        }
        for sound in &self.sounds {
            let how = |behind| if blank(behind) { SOUND } else { SOUND_START };
            match &sound.start {
                Some(start) => folk.keys.each(start, |at, around| raise(points, at, how(around.behind))),
                None => folk.keys.each(&sound.equal, |at, _| raise(points, at, SOUND)),
            }
        }
    }

    fn score(&self, text: &[u8], keys: &str) -> Option<Score> {
        // Being the start of a word implies being inside it: one search dismisses most people.
        let may = self.inside.as_ref().is_none_or(|inside| inside.find(text).is_some());
        let found = |finder: &Finder<'_>, text: &[u8]| finder.find(text).is_some();
        let keys = keys.as_bytes();
        let (points, by) = if may && found(&self.equal, text) {
            (EQUAL, By::Letters)
        } else if may && found(&self.start, text) {
            (START, By::Letters)
        } else if self.sounds.iter().any(|sound| found(&sound.equal, keys)) {
            (SOUND, By::Sound)
        } else if may && self.inside.is_some() {
            (INSIDE, By::Letters)
        } else if self.sounds.iter().any(|sound| sound.start.as_ref().is_some_and(|it| found(it, keys))) {
            (SOUND_START, By::Sound)
        } else {
            return None;
        };
        let points = points.into();
        Some(Score { points, by })
    }
}
