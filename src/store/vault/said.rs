//! The hash of a writer line in eight words of a list, for paper, and what eight typed words mean. It must not know
//! what the hash is of.

use crate::store::keys::recovery::SheetLanguage;
use bip39::Language;
use unicode_normalization::UnicodeNormalization;

/// Bytes of a line's hash that eight words of eleven bits say.
pub(super) const SAID: usize = 11;

/// The eight words of a line's hash.
pub fn words(hash: &[u8; 32], language: SheetLanguage) -> Vec<&'static str> {
    let list = match language {
        SheetLanguage::English => Language::English,
        SheetLanguage::French => Language::French,
    }
    .word_list();
    let bit = |at: usize| hash.get(at / 8).map_or(0, |byte| usize::from(byte >> (7 - at % 8) & 1));
    let word = |number: usize| (0..11).fold(0, |sum, at| sum * 2 + bit(number * 11 + at));
    (0..8).filter_map(|number| list.get(word(number)).copied()).collect()
}

/// What eight words mean, in each list that has them all.
pub(super) fn said(typed: &str) -> Vec<[u8; SAID]> {
    let typed: Vec<String> =
        typed.to_lowercase().nfkd().collect::<String>().split_whitespace().map(Into::into).collect();
    let meant = |language: Language| {
        let list = language.word_list();
        let mut print = [0; SAID];
        let mut at = 0;
        for word in &typed {
            let number = list.iter().position(|one| one.nfkd().eq(word.chars()))?;
            for bit in (0..11).rev() {
                *print.get_mut(at / 8)? |= u8::from(number >> bit & 1 == 1) << (7 - at % 8);
                at += 1;
            }
        }
        (typed.len() == 8).then_some(print)
    };
    [Language::English, Language::French].into_iter().filter_map(meant).collect()
}
