//! Many people in one piece: at each key press memory is read once, from end to end, and nobody is
//! looked up. It must find what [`Matcher::score`](super::Matcher::score) finds for each person alone.

use super::matcher::Folded;
use memchr::memmem::Finder;
use zeroize::{Zeroize, ZeroizeOnDrop};

/// Texts one after the other, each findable by where it ends. It does not grow beyond the room that it
/// was made with: a text that moves leaves a copy behind.
#[derive(Default, Zeroize, ZeroizeOnDrop)]
pub struct Lines {
    text: String,
    ends: Vec<u32>,
}

impl Lines {
    /// Empty, with room for this many bytes.
    pub fn with_room(bytes: usize) -> Self {
        Self { text: String::with_capacity(bytes), ends: Vec::new() }
    }

    /// How many texts there are.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// Whether these bytes still fit.
    pub fn takes(&self, bytes: usize) -> bool {
        let end = self.text.len() + bytes;
        end <= self.text.capacity() && u32::try_from(end).is_ok()
    }

    /// Adds a text; without room for it the text moves.
    pub fn push(&mut self, text: &str) {
        self.text.push_str(text);
        self.ends.push(u32::try_from(self.text.len()).unwrap_or(u32::MAX));
    }

    /// Visits each place where a needle is: the number of the text, whether it is at its beginning, and
    /// the bytes before and behind. The needle must not be able to lie across two texts.
    pub(super) fn each(&self, needle: &Finder<'_>, mut visit: impl FnMut(usize, Around)) {
        let bytes = self.text.as_bytes();
        let length = needle.needle().len();
        let mut at = 0;
        for place in needle.find_iter(bytes) {
            while self.ends.get(at).is_some_and(|end| *end as usize <= place) {
                at += 1;
            }
            let before = place.checked_sub(1).and_then(|before| bytes.get(before)).copied();
            visit(at, Around { before, behind: bytes.get(place + length).copied() });
        }
    }

    /// The texts in which a needle without line feeds is, and whether it begins the text. Every text must
    /// end with a line feed.
    pub fn find(&self, needle: &str, mut visit: impl FnMut(usize, bool)) {
        if !needle.is_empty() && !needle.contains('\n') {
            self.each(&Finder::new(needle), |at, around| {
                visit(at, matches!(around.before, None | Some(b'\n')));
            });
        }
    }
}

/// What is next to a place.
#[derive(Clone, Copy)]
pub(super) struct Around {
    pub(super) before: Option<u8>,
    pub(super) behind: Option<u8>,
}

/// The searched fields of many people, kept in memory only.
#[derive(Default, Zeroize, ZeroizeOnDrop)]
pub struct Folk {
    // Each begins and ends with a blank, and no needle holds two: none lies across two people.
    pub(super) text: Lines,
    pub(super) keys: Lines,
}

impl Folk {
    /// These people.
    pub fn of(people: &[Folded]) -> Self {
        let (text, keys) = people.iter().map(Folded::bytes).fold((0, 0), |a, b| (a.0 + b.0, a.1 + b.1));
        let mut folk = Self::with_room(text, keys);
        for person in people {
            folk.push(person);
        }
        folk
    }

    /// Nobody, with room for this many bytes of names and of sounds.
    pub fn with_room(text: usize, keys: usize) -> Self {
        Self { text: Lines::with_room(text), keys: Lines::with_room(keys) }
    }

    /// How many they are.
    pub fn len(&self) -> usize {
        self.text.len()
    }

    /// Whether there is nobody.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// Whether there is room for this person.
    pub fn takes(&self, person: &Folded) -> bool {
        let (text, keys) = person.bytes();
        self.text.takes(text) && self.keys.takes(keys)
    }

    /// Adds a person.
    pub fn push(&mut self, person: &Folded) {
        let (text, keys) = person.parts();
        self.text.push(text);
        self.keys.push(keys);
    }
}
