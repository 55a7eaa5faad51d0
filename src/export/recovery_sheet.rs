//! The recovery sheet as a page to be printed: the words with their numbers, what they are for and where the paper
//! belongs. It names no person and no association.

use super::page::{Block, Item, html};
use crate::domain::law::Lang;
use crate::i18n::{Args, Catalog, Said, dates};
use chrono::NaiveDate;

/// The page, as one HTML file.
pub fn recovery_sheet(words: &[&str], on: NaiveDate, lang: Lang) -> String {
    let say = Catalog::of(lang);
    let plain = |id: &str| say.text(id, &Args::new());
    let items = |ids: &[&str]| {
        Block::List(ids.iter().map(|id| Item { said: plain(id), below: Vec::new() }).collect())
    };
    let day = Args::new().phrase("date", dates::as_value(on, lang));
    let blocks = [
        Block::Title(plain("sheet-title")),
        Block::Small(say.text("sheet-of", &day)),
        Block::Screen(plain("sheet-delete")),
        Block::Line(plain("sheet-for")),
        Block::Numbered(words.iter().map(|word| Said::value(word)).collect()),
        Block::Heading(plain("sheet-keep")),
        items(&["sheet-keep-where", "sheet-keep-no-photo", "sheet-keep-who"]),
        Block::Heading(plain("sheet-use")),
        items(&["sheet-use-how", "sheet-use-after", "sheet-use-lost"]),
    ];
    html(&blocks, &say.word("sheet-page"), lang)
}
