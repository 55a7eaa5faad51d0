//! Search at each key press: letters first, then sound. A query matches when each of its words
//! does. The score orders candidates and says why; it never says that two people are one.

use super::fold::fold;
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
    sound: Vec<Finder<'static>>,
    /// While a word is still being typed, its sound is only the start of one.
    sound_start: Vec<Finder<'static>>,
}

fn finder(text: &str) -> Finder<'static> {
    Finder::new(text).into_owned()
}

fn found(finders: &[Finder<'_>], text: &str) -> bool {
    finders.iter().any(|finder| finder.find(text.as_bytes()).is_some())
}

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
}

impl Word {
    fn new(text: &str, keys: &[String], typing: bool) -> Self {
        Self {
            equal: finder(&format!(" {text} ")),
            start: finder(&format!(" {text}")),
            inside: (text.chars().count() > 1).then(|| finder(text)),
            sound: keys.iter().map(|key| finder(&format!(" {key} "))).collect(),
            sound_start: keys
                .iter()
                .filter(|key| typing && key.len() > 1)
                .map(|key| finder(&format!(" {key}")))
                .collect(),
        }
    }

    fn score(&self, text: &[u8], keys: &str) -> Option<Score> {
        // Being the start of a word implies being inside it: one search dismisses most people.
        let may = self.inside.as_ref().is_none_or(|inside| inside.find(text).is_some());
        let (points, by) = if may && self.equal.find(text).is_some() {
            (99, By::Letters)
        } else if may && self.start.find(text).is_some() {
            (80, By::Letters)
        } else if found(&self.sound, keys) {
            (60, By::Sound)
        } else if may && self.inside.is_some() {
            (50, By::Letters)
        } else if found(&self.sound_start, keys) {
            (30, By::Sound)
        } else {
            return None;
        };
        Some(Score { points, by })
    }
}
