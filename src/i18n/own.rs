//! Names of the book, marked where a desk brought the thing itself. The same on the screen, the command line and
//! paper; whether it is so, the book says.

use super::catalog::{Args, Catalog};
use super::said::Said;
use crate::domain::book::Book;
use crate::domain::ids::{DocumentId, ObstacleId, ProcedureId, WarningId};
use crate::domain::law::{Lang, Procedure, Rule, Words};

/// A text of the book; its id when the book does not have it.
fn named(words: Option<&Words>, id: &str, lang: Lang) -> Said {
    match words.map(|words| words.get(lang)) {
        Some(text) if !text.is_empty() => Said::words(text),
        _ => Said::value(id),
    }
}

/// A name with the mark of this message behind it, when it is a desk's own.
fn marked(name: Said, own: bool, mark: &str, lang: Lang) -> Said {
    if own {
        return name.and(Said::words(" · ")).and(Catalog::of(lang).text(mark, &Args::new()));
    }
    name
}

/// A procedure.
pub fn procedure(procedure: &Procedure, book: &Book, lang: Lang) -> Said {
    let name = named(Some(&procedure.names), procedure.id.as_str(), lang);
    marked(name, book.is_local(procedure), "local-mark", lang)
}

/// A procedure by its newest version, or one that is only known by name.
pub fn newest(id: &ProcedureId, book: &Book, lang: Lang) -> Said {
    match book.procedures.get(id).and_then(|versions| versions.values().next_back()) {
        Some(held) => procedure(held, book, lang),
        None => named(book.name(id), id.as_str(), lang),
    }
}

/// What is limited.
pub fn rule(rule: &Rule, book: &Book, lang: Lang) -> Said {
    let title = named(Some(&rule.title), rule.id.as_str(), lang);
    marked(title, book.local_rule(&rule.id), "local-mark-limit", lang)
}

/// A kind of paper.
pub fn document(id: &DocumentId, book: &Book, lang: Lang) -> Said {
    let name = named(book.documents.get(id).map(|it| &it.names), id.as_str(), lang);
    marked(name, book.local_document(id), "local-mark-paper", lang)
}

/// An obstacle.
pub fn obstacle(id: &ObstacleId, book: &Book, lang: Lang) -> Said {
    let name = named(book.obstacles.get(id).map(|it| &it.names), id.as_str(), lang);
    marked(name, book.local_obstacle(id), "local-mark-limit", lang)
}

/// A warning.
pub fn warning(id: &WarningId, book: &Book, lang: Lang) -> Said {
    let text = named(book.warnings.get(id).map(|it| &it.text), id.as_str(), lang);
    marked(text, book.local_warning(id), "local-mark-limit", lang)
}
