//! The reference page is what the files say, and nothing that they say is left out of it.

use super::files;
use crate::support::generated::assert_generated;
use mastara::domain::book::Book;
use mastara::domain::law::Lang;
use mastara::i18n::Catalog;
use mastara::procedures::Shelf;
use mastara::procedures::handbook::{Voice, index, newest, procedure};
use std::collections::BTreeSet;
use std::path::Path;

fn page(book: &Book, lang: Lang) -> String {
    let catalog = Catalog::of(lang);
    let word = |id: &str| catalog.word(id);
    let counted = |id: &str, count: u64| catalog.counted(id, count).plain();
    let voice = Voice { lang, word: &word, counted: &counted };
    let pages = newest(book).map(|each| procedure(each, book, &voice));
    std::iter::once(index(book, &voice, "procedures")).chain(pages).collect::<Vec<_>>().join("\n")
}

#[test]
fn the_generated_reference_page_is_current() {
    let book = Shelf::builtin().book();
    let catalog = Catalog::of(Lang::En);
    let word = |id: &str| catalog.word(id);
    let counted = |id: &str, count: u64| catalog.counted(id, count).plain();
    let voice = Voice { lang: Lang::En, word: &word, counted: &counted };
    assert_generated("docs/procedures.md", &index(&book, &voice, "procedures"));
    let mut wanted = BTreeSet::new();
    for each in newest(&book) {
        assert_generated(&format!("docs/procedures/{}.md", each.id), &procedure(each, &book, &voice));
        wanted.insert(format!("{}.md", each.id));
    }
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/procedures");
    let found =
        std::fs::read_dir(folder).unwrap().map(|page| page.unwrap().file_name().into_string().unwrap());
    assert_eq!(found.collect::<BTreeSet<_>>(), wanted, "pages of procedures that are gone, or are not there");
}

#[test]
fn a_page_shows_law_practice_dates_and_doubts_in_every_language() {
    let book = Shelf::of(&files()).book();
    insta::assert_snapshot!(page(&book, Lang::En));
    for lang in Lang::ALL {
        let page = page(&book, lang);
        assert!(!page.contains('⟦'), "{page}");
        for said in ["law-1 arts 4-6", "LQ-01", "2026-08-24", "`pp.1`", "`court.new`"] {
            assert!(page.contains(said), "{said} in {page}");
        }
    }
}

#[test]
fn the_page_of_the_built_in_book_names_every_step_and_limit() {
    let book = Shelf::builtin().book();
    let page = page(&book, Lang::Fr);
    for procedure in book.procedures.values().filter_map(|versions| versions.values().next_back()) {
        for step in &procedure.steps {
            assert!(page.contains(&format!("**{}** (`{}`", step.names.fr, step.id)), "{}", step.id);
        }
        for limit in &procedure.limits {
            assert!(page.contains(&format!("`{limit}")), "{limit}");
        }
        for statement in procedure.who.iter().chain(&procedure.fees).chain(&procedure.notes) {
            assert!(page.contains(&statement.words.fr), "{}", statement.words.fr);
        }
        for outcome in &procedure.outcomes {
            assert!(page.contains(&outcome.follows.fr), "{}", outcome.id);
        }
        for paper in &procedure.papers {
            assert!(page.contains(&paper.note.fr.replace('|', "\\|")), "{}", paper.document);
        }
    }
}
