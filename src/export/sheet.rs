//! A page while it is written: headings, lines and lists in one language, each sentence with the articles that
//! it rests on. It must not know what a page is about.

use super::page::{Block, Item};
use crate::domain::book::Book;
use crate::domain::law::{Cite, Lang, Tag};
use crate::i18n::words::Worded;
use crate::i18n::{Args, Catalog, Said, cited, dates};
use chrono::NaiveDate;

/// The law on personal data.
pub(super) const LAW: &str = "law-09-08";
/// The decree that applies it.
pub(super) const DECREE: &str = "decree-2-09-165";

/// A page while it is written.
pub(super) struct Sheet<'b> {
    pub(super) book: &'b Book,
    pub(super) lang: Lang,
    words: &'static Catalog,
    blocks: Vec<Block>,
}

impl<'b> Sheet<'b> {
    pub(super) fn new(book: &'b Book, lang: Lang, title: &str) -> Self {
        let words = Catalog::of(lang);
        let blocks = vec![Block::Title(words.text(title, &Args::new()))];
        Self { book, lang, words, blocks }
    }

    pub(super) fn blocks(self) -> Vec<Block> {
        self.blocks
    }

    pub(super) fn say(&self, id: &str) -> Said {
        self.words.text(id, &Args::new())
    }

    pub(super) fn tell(&self, id: &str, args: &Args) -> Said {
        self.words.text(id, args)
    }

    pub(super) fn dated(&self, id: &str, day: NaiveDate) -> Said {
        self.tell(id, &Args::new().phrase("date", dates::as_value(day, self.lang)))
    }

    pub(super) fn word(&self, value: &dyn Worded) -> Said {
        Said::words(&value.word(self.lang))
    }

    pub(super) fn heading(&mut self, id: &str) {
        let said = self.say(id);
        self.blocks.push(Block::Heading(said));
    }

    pub(super) fn line(&mut self, said: Said) {
        if !said.pieces().is_empty() {
            self.blocks.push(Block::Line(said));
        }
    }

    pub(super) fn lines(&mut self, ids: &[&str]) {
        for id in ids {
            let said = self.say(id);
            self.line(said);
        }
    }

    pub(super) fn small(&mut self, said: Said) {
        self.blocks.push(Block::Small(said));
    }

    /// What the lines before rest on: articles of the law (and of the decree), and how sure that is.
    pub(super) fn rests(&mut self, places: &[(&str, &str)], tag: Tag) {
        let cites: Vec<Cite> = places
            .iter()
            .map(|(source, at)| Cite { source: (*source).into(), at: (*at).to_owned() })
            .collect();
        let said = cited::cites(&cites, self.book, self.lang).and(Said::words(" · "));
        self.small(said.and(Said::words(&tag.word(self.lang))));
    }

    /// What is a rule of the house and of no law.
    pub(super) fn house_rule(&mut self) {
        let said = self.say("rights-house-rule");
        self.small(said);
    }

    /// A label and what is known; nothing when nothing is.
    pub(super) fn fact(&mut self, label: &str, said: Said) {
        if !said.pieces().is_empty() {
            let args = Args::new().phrase("label", self.say(label)).phrase("value", said);
            let line = self.tell("rights-fact", &args);
            self.line(line);
        }
    }

    /// A list, or that there is nothing.
    pub(super) fn list(&mut self, items: Vec<Item>) {
        if items.is_empty() {
            let none = self.say("rights-none");
            self.line(none);
        } else {
            self.blocks.push(Block::List(items));
        }
    }
}

/// An item with small lines below it.
pub(super) fn item(said: Said, below: impl IntoIterator<Item = Said>) -> Item {
    Item { said, below: below.into_iter().filter(|said| !said.pieces().is_empty()).collect() }
}

/// Phrases one after the other, set apart.
pub(super) fn joined(all: impl IntoIterator<Item = Said>) -> Said {
    let mut said = Said::default();
    for one in all.into_iter().filter(|one| !one.pieces().is_empty()) {
        said = if said.pieces().is_empty() { one } else { said.and(Said::words(" · ")).and(one) };
    }
    said
}
