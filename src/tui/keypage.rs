//! The printed page of keys, `docs/keys.<lang>.md`, from the key table. A test compares it.

use super::house;
use super::keymap::{Key, Listed, Row};
use super::screens;
use crate::domain::law::Lang;
use crate::i18n::Catalog;
use std::fmt::Write;

/// The page in a language.
pub fn markdown(lang: Lang) -> String {
    let words = Catalog::of(lang);
    let mut page = format!("# {}\n\n{}\n", words.word("keys-title"), words.word("keys-intro"));
    let house: Vec<Listed> = screens::places()
        .into_iter()
        .map(|go| house::listed(go, None))
        .chain(house::ROWS.iter().map(Row::bare))
        .collect();
    part(&mut page, words, &words.word("keys-everywhere"), &house);
    for leaf in screens::leaves() {
        part(&mut page, words, &words.word(&format!("screen-{}", leaf.name)), &leaf.rows);
    }
    page
}

fn part(page: &mut String, words: &Catalog, title: &str, rows: &[Listed]) {
    if rows.is_empty() {
        return;
    }
    let [keys, act] = ["keys-column-key", "keys-column-act"].map(|id| words.word(id));
    // Writing to a string cannot fail.
    write!(page, "\n## {title}\n\n| {keys} | {act} |\n|---|---|\n").ok();
    for row in rows {
        let keys: Vec<String> = row.keys.iter().map(|key| format!("`{}`", printed(*key, words))).collect();
        let more = format!("{}-more", row.words());
        let says = if words.has(&more) { words.word(&more) } else { words.word(&row.words()) };
        writeln!(page, "| {} | {says} |", keys.join(" ")).ok();
    }
}

fn printed(key: Key, words: &Catalog) -> String {
    key.label_in(words)
}
