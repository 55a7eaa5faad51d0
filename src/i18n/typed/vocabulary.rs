//! The words of dates that people type, folded: months, days of the week, today and tomorrow, in
//! three languages and with the month names of Syria and Iraq beside those of Morocco.

use crate::i18n::names::fold;
use chrono::{Days, NaiveDate, Weekday};

const MONTHS: [&[&str]; 12] = [
    &["janvier", "janv", "jan", "january", "يناير", "جانفي", "كانونالثاني"],
    &["fevrier", "fevr", "fev", "february", "feb", "فبراير", "فيفري", "شباط"],
    &["mars", "march", "mar", "مارس", "اذار"],
    &["avril", "avr", "april", "apr", "ابريل", "افريل", "نيسان"],
    &["mai", "may", "ماي", "مايو", "ايار"],
    &["juin", "june", "jun", "يونيو", "جوان", "حزيران"],
    &["juillet", "juil", "july", "jul", "يوليوز", "يوليو", "جويليه", "تموز"],
    &["aout", "august", "aug", "غشت", "اغسطس", "اوت", "اب"],
    &["septembre", "sept", "sep", "september", "شتنبر", "سبتمبر", "ايلول"],
    &["octobre", "oct", "october", "اكتوبر", "تشرينالاول"],
    &["novembre", "nov", "november", "نونبر", "نوفمبر", "تشرينالثاني"],
    &["decembre", "dec", "december", "دجنبر", "ديسمبر", "كانونالاول"],
];

const WEEKDAYS: [(Weekday, &[&str]); 7] = [
    (Weekday::Mon, &["lundi", "lun", "monday", "mon", "الاثنين", "اثنين", "الاتنين"]),
    (Weekday::Tue, &["mardi", "tuesday", "tue", "الثلاثاء", "الثلاثا", "ثلاثا"]),
    (Weekday::Wed, &["mercredi", "mer", "wednesday", "wed", "الاربعاء", "الاربعا", "اربعا"]),
    (Weekday::Thu, &["jeudi", "jeu", "thursday", "thu", "الخميس", "خميس"]),
    (Weekday::Fri, &["vendredi", "ven", "friday", "fri", "الجمعه", "جمعه"]),
    (Weekday::Sat, &["samedi", "sam", "saturday", "sat", "السبت", "سبت"]),
    (Weekday::Sun, &["dimanche", "dim", "sunday", "sun", "الاحد", "احد"]),
];

const NEAR: [(i64, &[&str]); 5] = [
    (0, &["aujourdhui", "aujourd hui", "auj", "today", "اليوم"]),
    (1, &["demain", "tomorrow", "غدا", "بكره"]),
    (-1, &["hier", "yesterday", "امس", "البارحه"]),
    (2, &["apres demain", "بعد غد", "بعد يومين"]),
    (-2, &["avant hier", "اول امس", "قبل يومين"]),
];

const AHEAD: [&str; 3] = ["dans ", "in ", "بعد "];
const BEHIND: [&str; 4] = ["il y a ", "قبل ", "منذ ", "ago "];
const DAYS: [&str; 7] = ["jour", "jours", "day", "days", "ايام", "يوم", "يوما"];

/// Words that say that the next number is not exact, or that it is a year.
pub(super) const ABOUT: [&str; 17] = [
    "vers",
    "environ",
    "env",
    "ne",
    "nee",
    "en",
    "about",
    "circa",
    "c",
    "born",
    "around",
    "حوالي",
    "تقريبا",
    "مواليد",
    "سنه",
    "عام",
    "annee",
];

/// Words behind an age in years.
pub(super) const YEARS: [&str; 12] =
    ["an", "ans", "a", "year", "years", "y", "yo", "yr", "yrs", "سنه", "سنوات", "عاما"];

/// Words behind an age in months, for infants.
pub(super) const AGE_MONTHS: [&str; 6] = ["mois", "month", "months", "شهر", "اشهر", "شهرا"];

/// Words that may stand anywhere and say nothing.
pub(super) const FILL: [&str; 9] = ["le", "the", "of", "on", "du", "de", "يوم", "في", "old"];

/// Folded, with month names of two words in one.
pub(super) fn folded(text: &str) -> String {
    let folded = fold(text);
    ["كانون", "تشرين"].iter().fold(folded, |text, first| text.replace(&format!("{first} "), first))
}

pub(super) fn month(word: &str) -> Option<u32> {
    MONTHS.iter().zip(1..).find(|(names, _)| names.contains(&word)).map(|(_, number)| number)
}

pub(super) fn weekday(word: &str) -> Option<Weekday> {
    WEEKDAYS.iter().find(|(_, names)| names.iter().any(|name| fold(name) == word)).map(|(day, _)| *day)
}

fn away(today: NaiveDate, days: i64) -> Option<NaiveDate> {
    let count = Days::new(days.unsigned_abs());
    if days < 0 { today.checked_sub_days(count) } else { today.checked_add_days(count) }
}

/// `demain`, `in 3 days`, `il y a 2 jours`, `2 days ago`: what the screens themselves say.
pub(super) fn near(folded: &str, today: NaiveDate) -> Option<NaiveDate> {
    if let Some((days, _)) = NEAR.iter().find(|(_, words)| words.contains(&folded)) {
        return away(today, *days);
    }
    if let Some(rest) = AHEAD.iter().find_map(|lead| folded.strip_prefix(lead)) {
        return away(today, count(rest)?);
    }
    let rest =
        BEHIND.iter().find_map(|lead| folded.strip_prefix(lead)).or_else(|| folded.strip_suffix(" ago"))?;
    away(today, -count(rest)?)
}

/// `3 jours`; `يوم واحد` and `يومين` have no figure.
fn count(text: &str) -> Option<i64> {
    match text {
        "يوم واحد" | "يوم" => return Some(1),
        "يومين" | "يومان" => return Some(2),
        _ => {}
    }
    let mut words = text.split(' ');
    let number = figures(words.by_ref(), text)?;
    (number <= 36_500).then_some(number)
}

/// The number in front of a word for days; groups of three may be apart (`1 000 jours`).
fn figures<'a>(words: impl Iterator<Item = &'a str>, text: &str) -> Option<i64> {
    let words: Vec<&str> = words.collect();
    let (unit, number) = words.split_last()?;
    let number = number.concat();
    (DAYS.contains(unit) && !text.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()))
        .then(|| number.parse().ok())?
}
