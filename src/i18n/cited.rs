//! What a statement rests on, the way people name it: `loi 02-03, art. 20`, `القانون 02.03، المادة 20`.

use super::catalog::{Args, Catalog};
use super::said::Said;
use crate::domain::book::Book;
use crate::domain::ids::SourceId;
use crate::domain::law::{Cite, Lang};

/// Kinds of text that are named by their number: how their ids begin, and their message.
const NUMBERED: [(&str, &str); 5] = [
    ("law-", "cite-law"),
    ("decree-", "cite-decree"),
    ("order-", "cite-order"),
    ("dahir-", "cite-dahir"),
    ("bill-", "cite-bill"),
];

/// The short name of a source: kind and number of a text of law, else its title.
pub fn source(id: &SourceId, book: &Book, lang: Lang) -> Said {
    let words = Catalog::of(lang);
    let number = NUMBERED.iter().find_map(|(start, message)| {
        let number = id.as_str().strip_prefix(start)?;
        number.starts_with(|first: char| first.is_ascii_digit()).then_some((number, message))
    });
    if let Some((number, message)) = number {
        let number = if lang == Lang::Ar { number.replace('-', ".") } else { number.to_owned() };
        return words.text(message, &Args::new().value("number", number));
    }
    match book.sources.get(id).map(|source| source.title.get(lang)) {
        Some(title) if !title.is_empty() => Said::words(title),
        _ => Said::value(id.as_str()),
    }
}

/// A citation: the source, and the place in it.
pub fn cite(cite: &Cite, book: &Book, lang: Lang) -> Said {
    let named = source(&cite.source, book, lang);
    let place = place(&cite.at, lang);
    if place.pieces().is_empty() {
        return named;
    }
    Catalog::of(lang).text("cite-at", &Args::new().phrase("source", named).phrase("place", place))
}

/// A place in a source: `art. 20`, `المادة 20`. Empty when the whole source is meant.
pub fn place(at: &str, lang: Lang) -> Said {
    let (at, words) = (at.trim(), Catalog::of(lang));
    // The law is cited and nobody found where in it: said in words, as a lawyer must look for it.
    if at == "(article to be found)" {
        return words.text("cite-article-unknown", &Args::new());
    }
    match (at.strip_prefix("arts "), at.strip_prefix("art. ")) {
        (Some(numbers), _) => words.text("cite-articles", &Args::new().value("numbers", numbers)),
        (_, Some(number)) => words.text("cite-article", &Args::new().value("number", number)),
        _ => Said::value(at),
    }
}

/// Several citations, one after the other.
pub fn cites(all: &[Cite], book: &Book, lang: Lang) -> Said {
    let between = if lang == Lang::Ar { "؛ " } else { "; " };
    let mut said = Said::default();
    for (place, one) in all.iter().enumerate() {
        if place > 0 {
            said = said.and(Said::words(between));
        }
        said = said.and(cite(one, book, lang));
    }
    said
}
