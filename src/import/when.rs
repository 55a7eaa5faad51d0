//! Days as lists write them. Unlike what is typed at the desk, a list is old: no day is taken
//! relative to today, none without its year, and the whole list tells the order of day and month.

use super::report::{DateOrder, Notice};
use crate::i18n::typed::{self, Parsed, Sense};
use chrono::{Datelike, NaiveDate};

/// A day as read, with the doubt that is left.
#[derive(Clone, Copy)]
pub(super) struct Day {
    /// The day.
    pub on: NaiveDate,
    /// What should be said of the reading.
    pub doubt: Option<Doubt>,
}

/// Why a day is not certain.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Doubt {
    ShortYear,
    Order,
}

impl Day {
    /// The remark that goes with the reading.
    pub(super) fn notice(self) -> Option<Notice> {
        self.doubt.map(|doubt| match doubt {
            Doubt::ShortYear => Notice::ShortYear(self.on),
            Doubt::Order => Notice::OrderUnsure(self.on),
        })
    }
}

/// A birth as read.
pub(super) enum Born {
    On(Day),
    /// The year, and whether it is about right only.
    Year(i32, bool),
    Age(u8),
}

/// Three numbers, with how many figures each was written in.
type Three = [(u32, usize); 3];

/// The numbers of a text made of three numbers alone, an hour behind them left out.
fn three(text: &str) -> Option<Three> {
    let text: String = text.chars().map(western).collect();
    let text = text.trim();
    // `2026-09-26T00:00:00`, `26/09/2026 00:00`: programs add an hour that nobody typed.
    let day = match text.split_once(['T', ' ']) {
        Some((day, hour))
            if hour.contains(':') && hour.chars().all(|c| c.is_ascii_digit() || ":.Z".contains(c)) =>
        {
            day
        }
        _ => text,
    };
    let mut numbers = day.split(['/', '-', '.', '\u{2010}', '\u{2011}', '\u{2013}', '،']).map(str::trim);
    let mut next = || {
        let figures = numbers.next()?;
        let plain =
            !figures.is_empty() && figures.len() <= 4 && figures.bytes().all(|byte| byte.is_ascii_digit());
        if plain { Some((figures.parse().ok()?, figures.len())) } else { None }
    };
    let found = [next()?, next()?, next()?];
    numbers.next().is_none().then_some(found)
}

/// Figures 0 to 9, whatever the keyboard.
pub(super) fn western(c: char) -> char {
    let digit = match c {
        '٠'..='٩' => u32::from(c) - u32::from('٠'),
        '۰'..='۹' => u32::from(c) - u32::from('۰'),
        _ => return c,
    };
    char::from_digit(digit, 10).unwrap_or(c)
}

/// What all dates of a list together show of the order of day and month.
pub(super) fn order<'a>(cells: impl Iterator<Item = &'a str>) -> DateOrder {
    let (mut day, mut month) = (false, false);
    for [(first, _), (second, _), (_, long)] in cells.filter_map(three) {
        if long == 4 && (1..=31).contains(&first) && (1..=31).contains(&second) {
            day |= first > 12;
            month |= second > 12;
        }
    }
    match (day, month) {
        (true, false) => DateOrder::DayFirst,
        (false, true) => DateOrder::MonthFirst,
        (true, true) => DateOrder::Mixed,
        (false, false) => DateOrder::Unproven,
    }
}

/// A day of a list; none when the text is no day, or a day without a year.
pub(super) fn day(text: &str, order: DateOrder, today: NaiveDate, sense: Sense) -> Option<Day> {
    match three(text) {
        Some([(year, 4), (month, ..=2), (day, ..=2)]) => {
            let on = NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)?;
            Some(Day { on, doubt: None })
        }
        Some([(first, ..=2), (second, ..=2), (year, long)]) if matches!(long, 2 | 4) => {
            by_order(first, second, (year, long), order, today, sense)
        }
        Some(_) => None,
        None => with_month_name(text, today, sense),
    }
}

fn by_order(
    first: u32,
    second: u32,
    (year, long): (u32, usize),
    order: DateOrder,
    today: NaiveDate,
    sense: Sense,
) -> Option<Day> {
    let month_first = match order {
        DateOrder::MonthFirst => first <= 12,
        DateOrder::DayFirst => false,
        DateOrder::Mixed | DateOrder::Unproven => second > 12,
    };
    let (day, month) = if month_first { (second, first) } else { (first, second) };
    let year = i32::try_from(year).ok()?;
    let unsure = matches!(order, DateOrder::Mixed | DateOrder::Unproven)
        && first <= 12
        && second <= 12
        && first != second;
    let of = |year: i32| NaiveDate::from_ymd_opt(year, month, day);
    if long == 4 {
        return Some(Day { on: of(year)?, doubt: unsure.then_some(Doubt::Order) });
    }
    let this = today.year().div_euclid(100) * 100 + year;
    // Of something past, the newest such day; a day to come may be a few years off.
    let on = match sense {
        Sense::Birth | Sense::Past => of(this).filter(|day| *day <= today).or_else(|| of(this - 100))?,
        Sense::Coming | Sense::Either => of(this)?,
    };
    Some(Day { on, doubt: Some(Doubt::ShortYear) })
}

/// `8 mars 1996`: read as at the desk, but only with its year.
fn with_month_name(text: &str, today: NaiveDate, sense: Sense) -> Option<Day> {
    let lengths: Vec<usize> = figures(text);
    let (four, two) = (lengths.contains(&4), lengths.iter().filter(|long| **long <= 2).count());
    let doubt = match (four, two) {
        (true, 1) => None,
        (false, 2) => Some(Doubt::ShortYear),
        _ => return None,
    };
    if !text.chars().any(char::is_alphabetic) {
        return None;
    }
    match typed::parse(text, today, sense) {
        Parsed::Exact(on) => Some(Day { on, doubt }),
        _ => None,
    }
}

/// The lengths of the runs of figures.
fn figures(text: &str) -> Vec<usize> {
    let text: String = text.chars().map(western).collect();
    text.split(|c: char| !c.is_ascii_digit()).map(str::len).filter(|long| *long > 0).collect()
}

/// A birth of a list: a day, a year, an age.
pub(super) fn birth(text: &str, order: DateOrder, today: NaiveDate) -> Option<Born> {
    if let Some(day) = day(text, order, today, Sense::Birth) {
        return Some(Born::On(day));
    }
    // `00/00/1981` and `xx/xx/1981`: the year is all that was known.
    let zeros = matches!(three(text), Some([(0, ..=2), (0, ..=2), (_, 4)]));
    let last = text.rsplit(['/', '-', '.']).next().unwrap_or(text);
    let crossed = text.to_lowercase().starts_with(['x', '?']) && last.trim().len() == 4;
    let asked = if zeros || crossed { last } else { text };
    match (figures(asked).as_slice(), typed::parse(asked.trim_matches(['~', '?', ' ']), today, Sense::Birth))
    {
        ([4], Parsed::Year(year)) => {
            let plain = asked == text && text.trim().chars().all(char::is_numeric);
            Some(Born::Year(year, !plain))
        }
        ([1..=3], Parsed::About(age)) => Some(Born::Age(age)),
        _ => None,
    }
}

/// An age in a column of ages, with or without its unit.
pub(super) fn age(text: &str, today: NaiveDate) -> Option<u8> {
    let figures: String = text.trim().chars().map(western).collect();
    if !figures.is_empty() && figures.len() <= 3 && figures.bytes().all(|byte| byte.is_ascii_digit()) {
        return figures.parse().ok().filter(|age| *age <= 120);
    }
    match typed::parse(text, today, Sense::Birth) {
        Parsed::About(age) => Some(age),
        _ => None,
    }
}
