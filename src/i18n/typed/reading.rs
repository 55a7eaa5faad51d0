//! From folded words to a day: figures in the order day, month, year (or a year of four figures
//! first), names of months anywhere, ages and years alone.

use super::vocabulary::{ABOUT, AGE_MONTHS, FILL, YEARS, month, weekday};
use super::{Parsed, Reason, Sense};
use chrono::{Datelike, Days, NaiveDate, Weekday};

/// A number with how many figures it was written in.
#[derive(Clone, Copy)]
struct Figures {
    value: u32,
    long: usize,
}

/// The words of a text by what they say.
#[derive(Default)]
struct Words {
    numbers: Vec<Figures>,
    month: Option<u32>,
    weekday: Option<Weekday>,
    about: bool,
    age: bool,
    age_months: bool,
    next: Option<bool>,
}

pub(super) fn read(folded: &str, today: NaiveDate, sense: Sense) -> Parsed {
    let Some(words) = sort(folded) else { return Parsed::Not(Reason::Unclear) };
    let numbers = words.numbers.as_slice();
    if words.age || words.age_months {
        return age(&words, sense);
    }
    match (words.month, numbers) {
        (Some(month), [day]) if day.long <= 2 => without_year(day.value, month, &words, today, sense),
        (Some(_), [year]) if year.long == 4 && sense == Sense::Birth => year_only(year.value, today, sense),
        (Some(month), [year, day]) if year.long == 4 => {
            confirm(date(*year, month, day.value, today, sense), &words)
        }
        (Some(month), [day, year]) => confirm(date(*year, month, day.value, today, sense), &words),
        (None, [year]) if year.long == 4 && words.weekday.is_none() => year_only(year.value, today, sense),
        (None, []) => words
            .weekday
            .map_or(Parsed::Not(Reason::Unclear), |day| by_weekday(day, words.next, today, sense)),
        _ if words.about => Parsed::Not(Reason::Unclear),
        (None, [month, year]) if year.long == 4 && month.long <= 2 && sense == Sense::Birth => {
            year_only(year.value, today, sense)
        }
        (None, [day, month]) if day.long <= 2 && month.long <= 2 => {
            without_year(day.value, month.value, &words, today, sense)
        }
        (None, [year, month, day]) if year.long == 4 => {
            swapped(*year, month.value, day.value, &words, today, sense)
        }
        (None, [day, month, year]) if day.long <= 2 => {
            swapped(*year, month.value, day.value, &words, today, sense)
        }
        _ => Parsed::Not(Reason::Unclear),
    }
}

/// Sorts the words; none when one of them says nothing that is known here.
fn sort(folded: &str) -> Option<Words> {
    let mut words = Words::default();
    for word in folded.split(' ') {
        let figures = word.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(word.len());
        let (number, rest) = word.split_at_checked(figures)?;
        let after_number = !number.is_empty() || !words.numbers.is_empty();
        if !number.is_empty() {
            let value = number.parse().ok().filter(|_| number.len() <= 4)?;
            words.numbers.push(Figures { value, long: number.len() });
        }
        match rest {
            "" => {}
            "er" | "st" | "nd" | "rd" | "th" if !number.is_empty() => {}
            _ if after_number && words.month.is_none() && YEARS.contains(&rest) => words.age = true,
            _ if after_number && AGE_MONTHS.contains(&rest) => words.age_months = true,
            "prochain" | "next" | "القادم" | "المقبل" => words.next = Some(true),
            "dernier" | "last" | "الماضي" => words.next = Some(false),
            _ if ABOUT.contains(&rest) => words.about = true,
            _ if FILL.contains(&rest) => {}
            _ => match (month(rest), weekday(rest)) {
                (Some(number), _) if words.month.is_none() => words.month = Some(number),
                (None, Some(day)) if words.weekday.is_none() => words.weekday = Some(day),
                _ => return None,
            },
        }
    }
    Some(words)
}

fn age(words: &Words, sense: Sense) -> Parsed {
    match (words.numbers.as_slice(), sense) {
        ([number], Sense::Birth) => {
            let years = if words.age_months { number.value / 12 } else { number.value };
            match u8::try_from(years) {
                Ok(years) if years <= 120 && number.long <= 3 => Parsed::About(years),
                _ => Parsed::Not(Reason::TooFar),
            }
        }
        ([_], _) => Parsed::Not(Reason::AgeHere),
        _ => Parsed::Not(Reason::Unclear),
    }
}

fn year_only(year: u32, today: NaiveDate, sense: Sense) -> Parsed {
    let last = if sense == Sense::Birth { today.year() } else { today.year().saturating_add(100) };
    match i32::try_from(year) {
        Ok(year) if (1900..=last).contains(&year) => Parsed::Year(year),
        _ => Parsed::Not(Reason::TooFar),
    }
}

/// The day with its century found.
fn date(year: Figures, month: u32, day: u32, today: NaiveDate, sense: Sense) -> Result<NaiveDate, Reason> {
    let short = i32::try_from(year.value).map_err(|_| Reason::Unclear)?;
    let of = |year: i32| NaiveDate::from_ymd_opt(year, month, day);
    let year = match year.long {
        4 => short,
        2 => {
            let century = today.year().div_euclid(100) * 100;
            let this = century + short;
            match sense {
                Sense::Birth | Sense::Past => {
                    // 29/02/00 may exist in one century only.
                    let past = of(this).map_or(this <= today.year(), |day| day <= today);
                    if past { this } else { this - 100 }
                }
                Sense::Coming | Sense::Either => match this - today.year() {
                    ..=-51 => this + 100,
                    50.. => this - 100,
                    _ => this,
                },
            }
        }
        _ => return Err(Reason::Unclear),
    };
    if !(1900..=today.year().saturating_add(100)).contains(&year) {
        return Err(Reason::TooFar);
    }
    of(year).ok_or(Reason::Impossible)
}

/// A day; to be confirmed when a weekday was named that it is not.
fn confirm(date: Result<NaiveDate, Reason>, words: &Words) -> Parsed {
    match date {
        Ok(day) if words.about || words.weekday.is_some_and(|weekday| weekday != day.weekday()) => {
            Parsed::Ambiguous(vec![day])
        }
        Ok(day) => Parsed::Exact(day),
        Err(reason) => Parsed::Not(reason),
    }
}

/// Figures alone: when only month and day the other way round make a day, that is asked.
fn swapped(year: Figures, month: u32, day: u32, words: &Words, today: NaiveDate, sense: Sense) -> Parsed {
    match date(year, month, day, today, sense) {
        Err(Reason::Impossible) if month > 12 => match date(year, day, month, today, sense) {
            Ok(day) => Parsed::Ambiguous(vec![day]),
            Err(reason) => Parsed::Not(reason),
        },
        found => confirm(found, words),
    }
}

/// `27/11`, `27 nov`: the next such day, the last one, or either.
fn without_year(day: u32, month: u32, words: &Words, today: NaiveDate, sense: Sense) -> Parsed {
    let years = today.year().saturating_sub(8)..=today.year().saturating_add(8);
    let days: Vec<NaiveDate> = years.filter_map(|year| NaiveDate::from_ymd_opt(year, month, day)).collect();
    if days.is_empty() {
        return Parsed::Not(Reason::Impossible);
    }
    if sense == Sense::Birth {
        return Parsed::Not(Reason::Unclear);
    }
    choose(
        days.iter().rev().find(|day| **day <= today).copied(),
        days.iter().find(|day| **day >= today).copied(),
        words,
        sense,
    )
}

fn choose(past: Option<NaiveDate>, coming: Option<NaiveDate>, words: &Words, sense: Sense) -> Parsed {
    let found = match sense {
        Sense::Past | Sense::Birth => past,
        Sense::Coming => coming,
        Sense::Either if past == coming => past,
        Sense::Either => return Parsed::Ambiguous([past, coming].into_iter().flatten().collect()),
    };
    confirm(found.ok_or(Reason::Impossible), words)
}

fn by_weekday(weekday: Weekday, next: Option<bool>, today: NaiveDate, sense: Sense) -> Parsed {
    let ahead = u64::from(weekday.days_since(today.weekday()));
    let coming = today.checked_add_days(Days::new(ahead));
    let past = today.checked_sub_days(Days::new((7 - ahead) % 7));
    let week = |day: Option<NaiveDate>, forward: bool| {
        let week = Days::new(7);
        day.and_then(|day| if forward { day.checked_add_days(week) } else { day.checked_sub_days(week) })
    };
    // `vendredi` said on a Friday is today or a week away.
    let (past, coming) = if ahead == 0 { (week(past, false), week(coming, true)) } else { (past, coming) };
    let today = (ahead == 0 && next.is_none()).then_some(today);
    let days = match (next, sense) {
        (_, Sense::Birth) => return Parsed::Not(Reason::Unclear),
        (Some(true), _) | (None, Sense::Coming) => vec![today, coming],
        (Some(false), _) | (None, Sense::Past) => vec![today, past],
        (None, Sense::Either) => vec![past, today, coming],
    };
    let days: Vec<NaiveDate> = days.into_iter().flatten().collect();
    match days[..] {
        [] => Parsed::Not(Reason::Impossible),
        [day] => Parsed::Exact(day),
        _ => Parsed::Ambiguous(days),
    }
}
