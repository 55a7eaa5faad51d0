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
fn what_a_citation_remarks_is_told_in_each_language() {
    assert_eq!(
        said("cpc-1974", "art. 153 (before)", Lang::Ar).split_once("، ").unwrap().1,
        "المادة 153 (نص سابق)"
    );
    assert_eq!(said("law-37-99", "(article not read)", Lang::Fr), "loi 37-99, article non lu");
    let book = Shelf::builtin().book();
    let bases = book.rules.values().map(|it| &it.basis);
    let bases = bases.chain(book.warnings.values().map(|it| &it.basis));
    let bases = bases.chain(book.obstacles.values().map(|it| &it.basis));
    let mut places: Vec<String> = bases.flat_map(|it| &it.cite).map(|cite| cite.at.clone()).collect();
    for told in book.procedures.values().flat_map(|versions| versions.values()) {
        places_in(&serde_json::to_value(told).unwrap(), &mut places);
    }
    assert!(places.len() > 300, "{}", places.len());
    for at in places {
        let told = cited::place(&at, Lang::Ar).plain();
        let mut words = told.split(|letter: char| !letter.is_ascii_alphabetic());
        assert!(words.all(|word| word.len() < 2), "{told}");
    }
}

/// The places of all citations in a value.
fn places_in(value: &serde_json::Value, places: &mut Vec<String>) {
    if let Some(cites) = value.get("cite").and_then(|cite| cite.as_array()) {
        places.extend(cites.iter().filter_map(|cite| Some(cite.get("at")?.as_str()?.to_owned())));
    }
    match value {
        serde_json::Value::Array(all) => all.iter().for_each(|one| places_in(one, places)),
        serde_json::Value::Object(all) => all.values().for_each(|one| places_in(one, places)),
        _ => {}
    }
}

#[test]
fn every_source_of_the_book_has_a_name_in_every_language() {
    let book = Shelf::builtin().book();
    for (id, lang) in book.sources.keys().flat_map(|id| Lang::ALL.map(|lang| (id, lang))) {
        assert_ne!(cited::source(id, &book, lang).plain(), id.as_str(), "{id} in {}", lang.code());
    }
}
