//! What was read of each source, and what must still be checked, is told in every language, word for
//! word as the legal reference notes it; each source stands in its section.

use mastara::domain::law::{Lang, Words};
use mastara::i18n::words::Worded;
use mastara::procedures::Shelf;
use std::collections::BTreeSet;

/// Id, section, note.
fn reference() -> impl Iterator<Item = [&'static str; 3]> {
    let lines = include_str!("../fixtures/law/sources.txt").lines().filter(|line| !line.starts_with('#'));
    lines.map(|line| line.split('\t').collect::<Vec<_>>().try_into().unwrap())
}

/// The words of a text, without the marks around them.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace()
        .map(|word| word.trim_matches(['(', ')', '.', ',', ';', ':']))
        .filter(|word| !word.is_empty())
}

/// Its figures, smallest first: they are the same in every language, in whatever order.
fn figures(text: &str) -> Vec<u64> {
    let mut all: Vec<u64> = text
        .split(|letter: char| !letter.is_ascii_digit())
        .filter_map(|figure| figure.parse().ok())
        .collect();
    all.sort_unstable();
    all
}

#[test]
fn nothing_that_was_noted_of_a_source_is_lost() {
    let book = Shelf::builtin().book();
    let ids: BTreeSet<&str> = reference().map(|[id, ..]| id).collect();
    let mut noted = 0;
    for [id, section, note] in reference() {
        let source = &book.sources[&id.into()];
        let told = source.section.map(|section| section.id().into_owned());
        assert_eq!(told.as_deref(), Some(format!("section-{section}").as_str()), "{id}");
        let Words { fr, ar, en } = &source.read;
        assert_eq!(note.is_empty(), en.is_empty(), "{id}");
        noted += usize::from(!note.is_empty());
        // The names of texts stand for their ids; all else stands as it was noted, in its order.
        let mut said = words(en).map(str::to_lowercase);
        for word in words(note).filter(|word| !ids.contains(word)).map(str::to_lowercase) {
            assert!(said.any(|one| one == word), "{id}: {word} of {note:?} is not in {en:?}");
        }
        assert_eq!([figures(fr), figures(ar)], [figures(en), figures(en)], "{id}");
    }
    assert_eq!(noted, 90);
}

#[test]
fn what_was_read_names_texts_and_never_ids() {
    let book = Shelf::builtin().book();
    for source in book.sources.values() {
        for lang in Lang::ALL {
            let read = source.read.get(lang);
            let ids =
                words(read).filter(|word| word.contains('-') && book.sources.contains_key(&(*word).into()));
            assert_eq!(ids.count(), 0, "{}: {read}", source.id);
            // A question of the book is said to be one for a lawyer.
            for (at, _) in read.match_indices("LQ-") {
                let id = &read[at..at + 5];
                assert!(book.questions.contains_key(&id.into()), "{}: {id}", source.id);
                let lawyer = ["lawyer", "avocat", "محام"];
                assert!(lawyer.iter().any(|word| read.contains(word)), "{}: {read}", source.id);
            }
        }
    }
}
