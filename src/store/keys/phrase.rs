//! Passphrases: five generated words by default, and a floor under those that people choose.
//! It must not keep what it made or judged.

use crate::store::random;
use crate::store::trouble::{Result, Trouble};
use bip39::Language;
use zeroize::Zeroizing;

/// Simple Arabic words, folded differently enough not to be taken for each other.
const ARABIC: &str = include_str!("words_ar.txt");
/// Words in a generated passphrase.
pub const WORDS: usize = 5;
/// Guesses, as a power of two, under which a chosen passphrase is refused.
pub const FLOOR_BITS: u32 = 40;

/// From which list a passphrase is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WordList {
    /// English.
    English,
    /// French.
    French,
    /// Arabic.
    Arabic,
}

impl WordList {
    /// The words.
    pub fn words(self) -> Vec<&'static str> {
        match self {
            Self::English => Language::English.word_list().to_vec(),
            Self::French => Language::French.word_list().to_vec(),
            Self::Arabic => ARABIC.split_whitespace().collect(),
        }
    }

    /// A fresh passphrase of five words: 55 bits in English and French, at least 45 in Arabic.
    pub fn generate(self) -> Result<Zeroizing<String>> {
        let words = self.words();
        let bound = u32::try_from(words.len()).unwrap_or(u32::MAX);
        let mut out = Zeroizing::new(String::with_capacity(128));
        for place in 0..WORDS {
            if place > 0 {
                out.push(' ');
            }
            out.push_str(words.get(random::below(bound)? as usize).copied().unwrap_or_default());
        }
        Ok(out)
    }
}

/// Estimated guesses for a passphrase, as a power of two.
pub fn strength(passphrase: &str) -> u32 {
    zxcvbn::zxcvbn(&super::cost::normal(passphrase), &["mastara", "مسطرة"]).guesses().max(1).ilog2()
}

/// Refuses what can be guessed too easily.
pub fn check(passphrase: &str) -> Result<()> {
    let bits = strength(passphrase);
    if bits < FLOOR_BITS { Err(Trouble::WeakPassphrase { bits }) } else { Ok(()) }
}
