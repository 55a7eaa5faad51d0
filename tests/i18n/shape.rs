//! Arabic letters in a line of cells: forms against an independent shaper, and widths.

use ar_reshaper::{ArabicReshaper, ReshaperConfig};
use mastara::domain::clean::logical;
use mastara::i18n::shape::{display_width, form, present, shape};
use proptest::prelude::*;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

fn oracle(text: &str) -> String {
    ArabicReshaper::new(ReshaperConfig { delete_harakat: false, ..ReshaperConfig::default() }).reshape(text)
}

const WORDS: [&str; 12] = [
    "السلام عليكم",
    "بطاقة الإقامة",
    "الاستئناف أمام المحكمة الإدارية",
    "لأجل الآجال لا إلى",
    "طلب اللجوء",
    "شهادة الميلاد",
    "محمد وفاطمة وخديجة",
    "المملكة المغربية",
    "مكتب الأجانب",
    "تجديد رخصة",
    "ڤيزا پاسپور گرسيف",
    "يوليوز غشت شتنبر دجنبر",
];

#[test]
fn forms_agree_with_an_independent_shaper() {
    for word in WORDS {
        assert_eq!(shape(word), oracle(word), "{word}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3000))]

    /// The oracle has one whole-word ligature that we do not use, and takes ى for a letter that
    /// joins only what is before it, which Unicode does not.
    #[test]
    fn forms_of_any_word_agree(word in "[ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوي پچڤگ]{0,24}") {
        prop_assume!(!word.contains("لله"));
        prop_assert_eq!(shape(&word), oracle(&word));
    }

    /// What is shown folds back to what is stored.
    #[test]
    fn shaped_text_means_the_same(word in "[ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوي ]{0,24}") {
        prop_assert_eq!(logical(&shape(&word)), word);
    }

    /// The trap of lam-alef: what is measured is what is written.
    #[test]
    fn presented_text_is_as_wide_as_what_is_written(text in "[لاأإآسم a1\u{64E}\u{651}日é]{0,20}") {
        let width = display_width(&text);
        let text = present(&text);
        let mut buffer = Buffer::empty(Rect::new(0, 0, 80, 1));
        let end = buffer.set_stringn(0, 0, &text, 80, Style::new());
        prop_assert_eq!(usize::from(end.0), width);
        prop_assert_eq!(ratatui::text::Span::raw(text.clone()).width(), width, "{:?}", text);
    }
}

#[test]
fn lam_alef_is_one_cell() {
    assert_eq!(present("السلام"), "الس\u{FEFB}م");
    assert_eq!(display_width("السلام"), 5);
    assert_eq!(shape("السلام"), "ﺍﻟﺴﻼﻡ");
    assert_eq!(present("لَا"), "\u{FEFB}\u{64E}");
    assert_eq!(present("ل ا"), "ل ا");
    assert_eq!(display_width("لا لأ لإ لآ"), 7);
}

#[test]
fn a_letter_without_forms_is_shown_as_its_neighbour() {
    assert_eq!(form('\u{763}', false, true), form('\u{6AD}', false, true));
    assert_ne!(form('\u{763}', true, true), '\u{763}');
}

#[test]
fn a_non_joiner_parts_letters_and_is_not_sent() {
    assert_eq!(shape("می\u{200C}خواهم"), "ﻣﯽﺧﻮﺍﻫﻢ");
}
