//! Days are said the way people say them.

use chrono::{NaiveDate, NaiveTime, TimeDelta, Weekday};
use mastara::domain::law::Lang;
use mastara::i18n::dates;

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

#[test]
fn a_day_in_full_and_in_figures() {
    let friday = day(2026, 11, 27);
    assert_eq!(dates::long(friday, Lang::Fr), "vendredi 27 novembre 2026");
    assert_eq!(dates::long(friday, Lang::Ar), "الجمعة 27 نونبر 2026");
    assert_eq!(dates::long(friday, Lang::En), "Friday 27 November 2026");
    assert_eq!(dates::long(day(2027, 1, 1), Lang::Fr), "vendredi 1er janvier 2027");
    assert_eq!(dates::long(day(2027, 1, 1), Lang::Ar), "الجمعة 1 يناير 2027");
    assert_eq!(dates::short(day(2026, 3, 4)), "04/03/2026");
    let at = NaiveTime::from_hms_opt(9, 5, 0).unwrap();
    assert_eq!(dates::with_hour(friday, at, Lang::Fr).plain(), "vendredi 27 novembre 2026 à 09:05");
}

#[test]
fn months_are_those_of_morocco_and_the_week_begins_on_monday() {
    let months: Vec<String> = (1..=12).map(|month| dates::month(month, Lang::Ar)).collect();
    assert_eq!(months.join(" "), "يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر");
    assert_eq!(dates::WEEK_STARTS, Weekday::Mon);
    assert_eq!(dates::weekday(Weekday::Sun, Lang::Ar), "الأحد");
    assert_eq!(dates::weekday_short(Weekday::Mon, Lang::Fr), "lu");
}

#[test]
fn a_day_seen_from_today() {
    let today = day(2026, 11, 24);
    let said = |days: i64, lang| dates::relative(today + TimeDelta::days(days), today, lang).plain();
    let table = [
        (0, "aujourd'hui", "اليوم", "today"),
        (1, "demain", "غدا", "tomorrow"),
        (-1, "hier", "أمس", "yesterday"),
        (2, "dans 2 jours", "بعد يومين", "in 2 days"),
        (3, "dans 3 jours", "بعد 3 أيام", "in 3 days"),
        (11, "dans 11 jours", "بعد 11 يوما", "in 11 days"),
        (103, "dans 103 jours", "بعد 103 أيام", "in 103 days"),
        (-2, "il y a 2 jours", "قبل يومين", "2 days ago"),
        (-100, "il y a 100 jours", "قبل 100 يوم", "100 days ago"),
    ];
    for (days, fr, ar, en) in table {
        assert_eq!([said(days, Lang::Fr), said(days, Lang::Ar), said(days, Lang::En)], [fr, ar, en]);
    }
    let spoken = |date, lang| dates::spoken(date, today, lang).plain();
    assert_eq!(spoken(day(2026, 11, 27), Lang::En), "in 3 days, Friday 27 November");
    assert_eq!(spoken(day(2026, 11, 27), Lang::Ar), "بعد 3 أيام، الجمعة 27 نونبر");
    assert_eq!(spoken(day(2027, 1, 1), Lang::Fr), "dans 38 jours, vendredi 1er janvier 2027");
}

#[test]
fn a_clock_of_hours_never_promises_more_than_there_is() {
    let left = |minutes, lang| dates::countdown(TimeDelta::minutes(minutes), lang).plain();
    assert_eq!(left(48 * 60, Lang::Fr), "encore 48 heures");
    assert_eq!(left(119, Lang::Fr), "encore 1 heure");
    assert_eq!(left(59, Lang::En), "59 minutes left");
    assert_eq!(left(120, Lang::Ar), "بقيت ساعتان");
    assert_eq!(left(0, Lang::Fr), "passé depuis moins d'une heure");
    assert_eq!(left(-59, Lang::En), "passed less than an hour ago");
    assert_eq!(left(-180, Lang::Ar), "انتهى قبل 3 ساعات");
}
