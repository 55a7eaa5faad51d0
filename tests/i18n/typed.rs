//! What people type for a day, and what is never guessed.

use chrono::{Days, NaiveDate, NaiveTime};
use mastara::domain::law::Lang;
use mastara::i18n::typed::{Parsed, Reason, Sense, hour, parse};
use mastara::i18n::{Catalog, dates};
use proptest::prelude::*;

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

/// A Tuesday.
fn today() -> NaiveDate {
    day(2026, 11, 24)
}

#[test]
fn the_ways_to_write_a_day() {
    let ways = [
        "24/11/2026",
        "24-11-26",
        "24.11.2026",
        "2026-11-24",
        "24 11 2026",
        "٢٤/١١/٢٠٢٦",
        "٢٤-١١-٢٦",
        "24 novembre 2026",
        "24 nov. 26",
        "mardi 24 novembre 2026",
        "24 نونبر 2026",
        "24 نوفمبر 2026",
        "24 تشرين الثاني 2026",
        "الثلاثاء 24 نونبر 2026",
        "Tuesday 24 November 2026",
        "November 24, 2026",
        "24th of November 2026",
        "le 24 Nov 2026",
        "  24 / 11 / 2026  ",
        "today",
        "aujourd'hui",
        "Aujourd’hui",
        "اليوم",
        "+0",
        "２４/１１/２０２６",
        "24/11",
        "24 nov",
    ];
    for way in ways {
        for sense in [Sense::Past, Sense::Coming, Sense::Either] {
            assert_eq!(parse(way, today(), sense), Parsed::Exact(today()), "{way}");
        }
    }
    let near = [
        ("demain", 1),
        ("tomorrow", 1),
        ("غدًا", 1),
        ("après-demain", 2),
        ("+3", 3),
        ("+2w", 14),
        ("in 3 days", 3),
        ("بعد يومين", 2),
        ("dans 1 000 jours", 1000),
    ];
    for (text, days) in near {
        let then = today() + Days::new(days);
        assert_eq!(parse(text, today(), Sense::Coming), Parsed::Exact(then), "{text}");
    }
    assert_eq!(parse("hier", today(), Sense::Past), Parsed::Exact(day(2026, 11, 23)));
    assert_eq!(parse("-2", today(), Sense::Past), Parsed::Exact(day(2026, 11, 22)));
    assert_eq!(parse("1er janvier 2027", today(), Sense::Coming), Parsed::Exact(day(2027, 1, 1)));
    assert_eq!(parse("+1m", day(2027, 1, 31), Sense::Coming), Parsed::Exact(day(2027, 2, 28)));
}

#[test]
fn births_are_days_years_or_ages() {
    let birth = |text| parse(text, today(), Sense::Birth);
    assert_eq!(birth("02-10-03"), Parsed::Exact(day(2003, 10, 2)));
    assert_eq!(birth("30-05-14"), Parsed::Exact(day(2014, 5, 30)));
    assert_eq!(birth("02-04-94"), Parsed::Exact(day(1994, 4, 2)));
    assert_eq!(birth("24-11-26"), Parsed::Exact(day(2026, 11, 24)));
    assert_eq!(birth("25-11-26"), Parsed::Exact(day(1926, 11, 25)));
    assert_eq!(birth("29/02/00"), Parsed::Exact(day(2000, 2, 29)));
    for text in
        ["1981", "vers 1981", "حوالي 1981", "about 1981", "~1981", "né en 1981", "مواليد 1981", "١٩٨١"]
    {
        assert_eq!(birth(text), Parsed::Year(1981), "{text}");
    }
    for text in ["45 ans", "45 سنة", "environ 45 ans", "45 years old", "45a", "٤٥ سنة"] {
        assert_eq!(birth(text), Parsed::About(45), "{text}");
    }
    assert_eq!(birth("8 mois"), Parsed::About(0));
    assert_eq!(birth("2030"), Parsed::Not(Reason::TooFar));
    assert_eq!(birth("1446"), Parsed::Not(Reason::TooFar));
    assert_eq!(birth("200 ans"), Parsed::Not(Reason::TooFar));
    assert_eq!(birth("45"), Parsed::Not(Reason::Unclear));
    assert_eq!(parse("45 ans", today(), Sense::Coming), Parsed::Not(Reason::AgeHere));
}

#[test]
fn two_figures_of_a_year_lie_near_what_is_meant() {
    assert_eq!(parse("01-05-24", today(), Sense::Past), Parsed::Exact(day(2024, 5, 1)));
    assert_eq!(parse("01-05-30", today(), Sense::Past), Parsed::Exact(day(1930, 5, 1)));
    assert_eq!(parse("01-05-30", today(), Sense::Coming), Parsed::Exact(day(2030, 5, 1)));
    assert_eq!(parse("01-05-80", today(), Sense::Either), Parsed::Exact(day(1980, 5, 1)));
}

#[test]
fn two_readings_are_handed_back_and_no_day_is_made_up() {
    let either = |text| parse(text, today(), Sense::Either);
    assert_eq!(either("11/27/2026"), Parsed::Ambiguous(vec![day(2026, 11, 27)]));
    assert_eq!(either("vendredi 28 novembre 2026"), Parsed::Ambiguous(vec![day(2026, 11, 28)]));
    assert_eq!(either("27/11"), Parsed::Ambiguous(vec![day(2025, 11, 27), day(2026, 11, 27)]));
    assert_eq!(parse("27/11", today(), Sense::Past), Parsed::Exact(day(2025, 11, 27)));
    assert_eq!(parse("29 février", today(), Sense::Coming), Parsed::Exact(day(2028, 2, 29)));
    assert_eq!(parse("vendredi", today(), Sense::Coming), Parsed::Exact(day(2026, 11, 27)));
    assert_eq!(parse("الجمعة", today(), Sense::Past), Parsed::Exact(day(2026, 11, 20)));
    assert_eq!(parse("mardi", today(), Sense::Coming), Parsed::Ambiguous(vec![today(), day(2026, 12, 1)]));
    assert_eq!(parse("mardi prochain", today(), Sense::Coming), Parsed::Exact(day(2026, 12, 1)));
    for text in ["31/02/2026", "31 avril 2026", "2026-13-45", "00/01/2026", "32/13/2026"] {
        assert_eq!(either(text), Parsed::Not(Reason::Impossible), "{text}");
    }
    let unclear = [
        "bientôt",
        "0600003494",
        "24/11/2026 10:00",
        "1/2/3/4",
        "24/11/026",
        "/",
        "12345",
        "vers",
        "محمد",
        "2 mai juin",
    ];
    for text in unclear {
        assert_eq!(either(text), Parsed::Not(Reason::Unclear), "{text}");
    }
    assert_eq!(either("  "), Parsed::Not(Reason::Empty));
    assert_eq!(either("01/01/1234"), Parsed::Not(Reason::TooFar));
}

#[test]
fn each_reason_has_its_words() {
    for reason in [Reason::Empty, Reason::Unclear, Reason::Impossible, Reason::AgeHere, Reason::TooFar] {
        assert!(Lang::ALL.into_iter().all(|lang| Catalog::of(lang).has(reason.id())));
    }
}

#[test]
fn hours_as_typed() {
    let at = |hours, minutes| NaiveTime::from_hms_opt(hours, minutes, 0);
    assert_eq!(hour("14:30"), at(14, 30));
    assert_eq!(hour("14h30"), at(14, 30));
    assert_eq!(hour("9H"), at(9, 0));
    assert_eq!(hour("٩:٠٥"), at(9, 5));
    for text in ["", "25:00", "14:3", "14:", "demain", "14:30:10", "14 30 1"] {
        assert_eq!(hour(text), None, "{text}");
    }
}

proptest! {
    #[test]
    fn what_a_screen_says_can_be_typed(offset in -3000_i64..3000) {
        let date = today() + chrono::TimeDelta::days(offset);
        for lang in Lang::ALL {
            let texts = [
                dates::long(date, lang),
                dates::short(date),
                date.to_string(),
                dates::relative(date, today(), lang).plain(),
            ];
            for text in texts {
                prop_assert_eq!(parse(&text, today(), Sense::Either), Parsed::Exact(date), "{}", text);
            }
        }
    }

    #[test]
    fn no_text_breaks_it(text in "\\PC{0,40}", figures in "[-+0-9/. a-zء-ي٠-٩]{0,20}") {
        for sense in [Sense::Birth, Sense::Past, Sense::Coming, Sense::Either] {
            let _ = (parse(&text, today(), sense), parse(&figures, today(), sense), hour(&figures));
            let _ = parse(&figures, NaiveDate::MAX, sense);
            let _ = parse(&figures, NaiveDate::MIN, sense);
        }
    }
}
