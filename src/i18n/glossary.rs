//! The words of the house in three languages: `docs/GLOSSARY.md` is written from them.

use super::catalog::Catalog;
use crate::domain::law::Lang;
use std::fmt::Write;

/// The words, in the order in which they are explained. `word-<name>` and `word-<name>-means`.
pub const WORDS: [&str; 23] = [
    "case",
    "person",
    "household",
    "procedure",
    "enrolment",
    "step",
    "paper",
    "deadline",
    "file-by",
    "latest",
    "flag",
    "obstacle",
    "desk",
    "volunteer",
    "supervisor",
    "administrator",
    "member",
    "handout",
    "release",
    "vault",
    "restricted",
    "journal",
    "sign",
];

/// The glossary as Markdown.
pub fn markdown() -> String {
    let mut text = String::from(
        "# Glossary\n\nThe same words in the code, on the screens and in these pages. \
         Written from `src/i18n/words/glossary.*.ftl` by a test: \
         `MASTARA_BLESS=1 cargo test generated`.\n\n\
         | English | français | العربية |\n|---|---|---|\n",
    );
    let cell = |name: &str, lang: Lang| {
        let words = Catalog::of(lang);
        let means = words.word(&format!("word-{name}-means"));
        format!("**{}**<br>{means}", words.word(&format!("word-{name}")))
    };
    for name in WORDS {
        let [en, fr, ar] = [Lang::En, Lang::Fr, Lang::Ar].map(|lang| cell(name, lang));
        // Writing to a string cannot fail.
        let _ = writeln!(text, "| {en} | {fr} | {ar} |");
    }
    text
}
