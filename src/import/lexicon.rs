//! A table of words that compares as people write: no case, no accents, one shape for each letter.

use crate::i18n::names::fold;
use std::collections::BTreeMap;

/// Words and what they mean.
pub(super) struct Lexicon<T>(BTreeMap<String, T>);

impl<T: Copy> Lexicon<T> {
    /// From a table; of two equal words the first counts.
    pub(super) fn new(table: &[(&str, T)]) -> Self {
        let mut words = BTreeMap::new();
        for (word, meaning) in table {
            words.entry(fold(word)).or_insert(*meaning);
        }
        Self(words)
    }

    /// What a text means, if it is one of the words.
    pub(super) fn get(&self, text: &str) -> Option<T> {
        self.folded(&fold(text))
    }

    /// The same for text that was folded.
    pub(super) fn folded(&self, text: &str) -> Option<T> {
        if text.is_empty() { None } else { self.0.get(text).copied() }
    }
}
