//! What enters is clean, whatever was sent.

use mastara::domain::clean::{
    Cleaned, clean, clean_lines, forbidden, is_joiner, joins_next, joins_previous, logical,
};
use proptest::prelude::*;
use unicode_normalization::char::is_combining_mark;

/// Text in which hidden, steering, joining and composing characters are dense.
fn nasty() -> impl Strategy<Value = String> {
    let pick = prop::sample::select(
        "aé\u{301}\u{300}\u{327}بلاا\u{653}\u{654}\u{64E}\u{651}ىیوە \t\n\r\u{B}\0\u{1B}\u{7F}\u{85}\u{9B}\u{9D}\
         \u{200B}\u{200C}\u{200D}\u{200E}\u{200F}\u{202A}\u{202E}\u{2066}\u{2067}\u{2069}\u{2028}\u{2029}\u{FEFF}\
         \u{AD}\u{34F}\u{3164}\u{FE0F}\u{E0041}\u{E007F}\u{FDD0}\u{FFFE}\u{1FFFF}\u{FFFC}ﷺﻼＡ＝①ﬁ각ᄀ\u{1161}\u{11A8}Å𞤀𞤁"
            .chars()
            .collect::<Vec<_>>(),
    );
    prop::collection::vec(prop_oneof![4 => pick, 1 => any::<char>()], 0..40)
        .prop_map(|chars| chars.into_iter().collect())
}

fn stands(text: &str, newline: bool) {
    let chars: Vec<char> = text.chars().collect();
    for (at, &c) in chars.iter().enumerate() {
        if c == '\n' {
            assert!(newline, "a line feed in one line");
        } else if is_joiner(c) {
            let before = chars[..at].iter().rev().find(|c| !is_combining_mark(**c));
            let after = chars[at + 1..].iter().find(|c| !is_combining_mark(**c));
            assert!(before.is_some_and(|c| joins_next(*c)), "{text:?}: nothing joins before {at}");
            assert!(after.is_some_and(|c| joins_previous(*c)), "{text:?}: nothing joins after {at}");
        } else {
            assert!(!forbidden(c) && !c.is_control(), "{c:?} in {text:?}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn clean_text_is_clean_and_stays_as_it_is(text in nasty()) {
        for (cleaned, newline) in [(clean(&text), false), (clean_lines(&text), true)] {
            stands(&cleaned.text, newline);
            let again = if newline { clean_lines(&cleaned.text) } else { clean(&cleaned.text) };
            prop_assert_eq!(again, Cleaned { text: cleaned.text, removed: 0 });
        }
    }

    #[test]
    fn logical_text_is_clean_and_stays_as_it_is(text in nasty()) {
        let stored = logical(&clean(&text).text);
        stands(&stored, false);
        prop_assert_eq!(logical(&stored), stored.clone());
        prop_assert_eq!(clean(&stored).text, stored);
    }
}

#[test]
fn each_kind_of_hidden_character_goes_and_is_counted() {
    let cases: [(&str, &str, usize); 15] = [
        ("Amina", "Amina", 0),
        ("A\u{1B}]0;x\u{7}B", "A]0;xB", 2),
        ("\u{9B}31mrouge", "31mrouge", 1),
        ("pay\u{202E}txt.exe\u{202C}", "paytxt.exe", 2),
        ("\u{2066}06\u{2069}", "06", 2),
        ("ab\u{200B}c\u{FEFF}", "abc", 2),
        ("tag\u{E0041}\u{E007F}", "tag", 2),
        ("non\u{FFFE}\u{FDD0}\u{10FFFF}", "non", 3),
        ("e\u{200B}\u{301}", "é", 1),
        ("می\u{200C}خواهم", "می\u{200C}خواهم", 0),
        ("a\u{200D}b", "ab", 1),
        ("دا\u{200C}ر", "دار", 1),
        ("ب\u{200C}\u{200D}ب", "ب\u{200C}ب", 1),
        ("DEL\u{7F}NUL\0", "DELNUL", 2),
        ("\u{3164}\u{AD}x\u{200F}", "x", 3),
    ];
    for (text, wanted, removed) in cases {
        assert_eq!(clean(text), Cleaned { text: wanted.to_owned(), removed }, "{text:?}");
    }
}

#[test]
fn breaks_keep_words_apart_and_are_not_counted() {
    assert_eq!(clean("a\r\nb\tc\u{2028}d\u{85}e"), Cleaned { text: "a b c d e".into(), removed: 0 });
    assert_eq!(
        clean_lines("a\r\nb\rc\n\n\td\u{2029}"),
        Cleaned { text: "a\nb\nc\n\n d\n".into(), removed: 0 }
    );
}

#[test]
fn a_tower_of_marks_is_cut_and_vocalised_arabic_is_not() {
    let tower = format!("z{}", "\u{489}".repeat(40));
    assert_eq!(clean(&tower).removed, 32);
    let vocalised = "مُحَمَّدٌ";
    assert_eq!(clean(vocalised), clean(&clean(vocalised).text));
    assert_eq!(clean(vocalised).removed, 0);
}

#[test]
fn stored_text_is_made_of_letters_not_of_their_shapes() {
    assert_eq!(logical("ﺍﻟﺴﻼﻡ"), "السلام");
    assert_eq!(logical("０６\u{A0}１２"), "06 12");
}
