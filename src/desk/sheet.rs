//! The recovery sheet: fresh words, the page on which they are printed, and the three that are typed back from
//! the paper. It must not keep the words.

use super::{Desk, Trouble};
use crate::domain::law::Lang;
use crate::export;
use crate::store::keys::recovery::{self, RecoveryWords, SheetLanguage};
use chrono::NaiveDate;
use std::fs;
use std::path::{Path, PathBuf};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use zeroize::Zeroizing;

/// Words that are typed back before a sheet counts as written down.
pub const TYPED_BACK: usize = 3;

/// In which list the words of a sheet are found: there is none in Arabic.
pub(super) fn list(lang: Lang) -> SheetLanguage {
    if lang == Lang::Fr { SheetLanguage::French } else { SheetLanguage::English }
}

/// Words for a new sheet. Nothing is changed by it.
pub fn fresh_words(lang: Lang) -> Result<Vec<&'static str>, Trouble> {
    Ok(RecoveryWords::random(list(lang))?.words()?)
}

/// The places of the words that are to be typed back, in order, from 0: others each time.
pub fn asked_back(of: usize) -> Result<Vec<usize>, Trouble> {
    Ok(recovery::places(of, TYPED_BACK)?)
}

/// Whether this is the word, however it was typed: accents may be missing, capitals do not matter.
pub fn same_word(word: &str, typed: &str) -> bool {
    let bare =
        |text: &str| text.trim().to_lowercase().nfd().filter(|c| !is_combining_mark(*c)).collect::<String>();
    bare(word) == bare(typed)
}

/// Writes the page to be printed into a folder that is there, and says where it is. The file holds the words: it is
/// to be deleted once it is on paper.
pub fn print_words(words: &[&str], on: NaiveDate, lang: Lang, folder: &Path) -> Result<PathBuf, Trouble> {
    let page = Zeroizing::new(export::recovery_sheet(words, on, lang));
    let path = export::write(folder, &export::file_name(on, true), &page)
        .map_err(|error| Trouble::Leave(error.kind()))?;
    Ok(fs::canonicalize(&path).unwrap_or(path))
}

impl Desk {
    /// These words open the vault from now on, and those of the sheet before no longer.
    pub fn renew_sheet(&mut self, words: &[&str]) -> Result<(), Trouble> {
        self.stand_up()?;
        let joined = Zeroizing::new(words.join(" "));
        let (words, now) = (RecoveryWords::parse(&joined)?, self.now().millis);
        let renewed = self.vault.renew_sheet(&words, now);
        self.wrote(renewed)
    }
}
