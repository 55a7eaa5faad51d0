//! Days and hours the way people say them, from the words in `words/dates.*.ftl`.
//! Figures are 0 to 9 in every language, the week begins on Monday, as in Morocco.
//! Which day is today is always told: nothing here reads a clock or a time zone.
//!
//! `icu_datetime` was weighed: 38 more crates and a megabyte, for nineteen names that the reading
//! of typed dates (`typed`) must know anyway, and a comma after the weekday that no one writes.

use super::catalog::{Args, Catalog};
use super::said::{Piece, Said};
use crate::domain::law::Lang;
use chrono::{Datelike, NaiveDate, NaiveTime, TimeDelta, Timelike, Weekday};

/// The first day of a week.
pub const WEEK_STARTS: Weekday = Weekday::Mon;

/// `vendredi 27 novembre 2026`, `الجمعة 27 نونبر 2026`, `Friday 27 November 2026`.
pub fn long(date: NaiveDate, lang: Lang) -> String {
    in_full("day-long", date, lang)
}

/// The same without its year, for a day of this year.
pub fn without_year(date: NaiveDate, lang: Lang) -> String {
    in_full("day-this-year", date, lang)
}

fn in_full(id: &str, date: NaiveDate, lang: Lang) -> String {
    let words = Catalog::of(lang);
    let day = match date.day() {
        1 => words.word("day-first"),
        day => day.to_string(),
    };
    let args = Args::new()
        .phrase("weekday", Said::words(&weekday(date.weekday(), lang)))
        .phrase("day", Said::words(&day))
        .phrase("month", Said::words(&month(date.month(), lang)))
        .phrase("year", Said::words(&date.year().to_string()));
    words.text(id, &args).plain()
}

/// `27/11/2026`, in columns and forms; the same in every language.
pub fn short(date: NaiveDate) -> String {
    format!("{:02}/{:02}/{:04}", date.day(), date.month(), date.year())
}

/// `14:30`.
pub fn hour(time: NaiveTime) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

/// The name of a month, 1 to 12.
pub fn month(number: u32, lang: Lang) -> String {
    Catalog::of(lang).word(&format!("month-{number}"))
}

/// The name of a day of the week.
pub fn weekday(day: Weekday, lang: Lang) -> String {
    Catalog::of(lang).word(&format!("weekday-{}", day.number_from_monday()))
}

/// Its two letters, for the head of a month grid.
pub fn weekday_short(day: Weekday, lang: Lang) -> String {
    Catalog::of(lang).word(&format!("weekday-short-{}", day.number_from_monday()))
}

/// `aujourd'hui`, `demain`, `dans 3 jours`, `il y a 2 jours`.
pub fn relative(date: NaiveDate, today: NaiveDate, lang: Lang) -> Said {
    let words = Catalog::of(lang);
    match date.signed_duration_since(today).num_days() {
        0 => Said::words(&words.word("day-today")),
        1 => Said::words(&words.word("day-tomorrow")),
        -1 => Said::words(&words.word("day-yesterday")),
        days if days > 0 => words.counted("day-in", days.unsigned_abs()),
        days => words.counted("day-ago", days.unsigned_abs()),
    }
}

/// `dans 3 jours, vendredi 27 novembre`; with its year when that is not this year.
pub fn spoken(date: NaiveDate, today: NaiveDate, lang: Lang) -> Said {
    let full = if date.year() == today.year() { without_year(date, lang) } else { long(date, lang) };
    let args = Args::new().phrase("relative", relative(date, today, lang)).value("date", full);
    Catalog::of(lang).text("day-spoken", &args)
}

/// What is left of a clock that runs by the hour: `encore 5 heures`, `encore 40 minutes`, `passé
/// depuis 2 heures`. Rounded down, so that it never promises more than there is.
pub fn countdown(left: TimeDelta, lang: Lang) -> Said {
    let words = Catalog::of(lang);
    let (hours, minutes) = (left.num_hours(), left.num_minutes());
    if hours >= 1 {
        words.counted("clock-hours", hours.unsigned_abs())
    } else if left > TimeDelta::zero() {
        words.counted("clock-minutes", minutes.unsigned_abs())
    } else if hours == 0 {
        words.text("clock-just-over", &Args::new())
    } else {
        words.counted("clock-over", hours.unsigned_abs())
    }
}

/// A day with its hour: `vendredi 27 novembre 2026 à 14:30`.
pub fn with_hour(date: NaiveDate, time: NaiveTime, lang: Lang) -> Said {
    let args = Args::new().value("date", long(date, lang)).value("hour", hour(time));
    Catalog::of(lang).text("day-with-hour", &args)
}

/// A day as a value in a sentence.
pub fn as_value(date: NaiveDate, lang: Lang) -> Said {
    Said::default().then(Piece::Isolate(long(date, lang)))
}
