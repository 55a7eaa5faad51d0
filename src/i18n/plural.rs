//! Numbers in words and figures. Every count of the interface passes through [`kind`]: the rule
//! inside Fluent is wrong for Arabic from 100 on, so messages select on the category given here.

use crate::domain::law::Lang;
use icu_locale_core::locale;
use icu_plurals::{PluralCategory, PluralRules};

/// The plural category of a count: `zero`, `one`, `two`, `few`, `many` or `other`.
pub fn kind(count: u64, lang: Lang) -> &'static str {
    thread_local! {
        // The rules are not made to be shared by threads.
        static RULES: [Option<PluralRules>; 3] = [locale!("ar"), locale!("fr"), locale!("en")]
            .map(|locale| PluralRules::try_new_cardinal(locale.into()).ok());
    }
    let category = RULES.with(|[ar, fr, en]| {
        let rules = match lang {
            Lang::Ar => ar,
            Lang::Fr => fr,
            Lang::En => en,
        };
        rules.as_ref().map_or(PluralCategory::Other, |rules| rules.category_for(count))
    });
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

/// The figures of a count, in groups of three: `1 000 000`, `1.000.000` (ar-MA), `1,000,000`.
pub fn figures(count: u64, lang: Lang) -> String {
    // U+00A0: terminals give it one cell, and lines are not broken there.
    let between = match lang {
        Lang::Ar => '.',
        Lang::Fr => '\u{a0}',
        Lang::En => ',',
    };
    let digits = count.to_string();
    let mut text = String::with_capacity(digits.len() * 4 / 3);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(between);
        }
        text.push(digit);
    }
    text
}
