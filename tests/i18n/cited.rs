//! Texts are named as people name them, in each language.

use mastara::domain::law::{Cite, Lang};
use mastara::i18n::cited;
use mastara::procedures::Shelf;

fn said(source: &str, at: &str, lang: Lang) -> String {
    let cite = Cite { source: source.into(), at: at.to_owned() };
    cited::cite(&cite, &Shelf::builtin().book(), lang).plain()
}

#[test]
fn a_law_is_named_by_its_number_and_a_guide_by_its_title() {
    assert_eq!(said("law-02-03", "art. 20", Lang::Fr), "loi 02-03, art. 20");
    assert_eq!(said("law-58-25", "arts 45, 77", Lang::Ar), "القانون 58.25، المواد 45, 77");
    assert_eq!(said("decree-2-09-607", "", Lang::En), "decree 2-09-607");
    assert!(said("gadem-guide", "?p=118", Lang::Fr).ends_with(", ?p=118"));
    assert_eq!(said("nobody-knows", "", Lang::En), "nobody-knows");
}

#[test]
fn every_source_of_the_book_has_a_name_in_every_language() {
    let book = Shelf::builtin().book();
    for (id, lang) in book.sources.keys().flat_map(|id| Lang::ALL.map(|lang| (id, lang))) {
        assert_ne!(cited::source(id, &book, lang).plain(), id.as_str(), "{id} in {}", lang.code());
    }
}
