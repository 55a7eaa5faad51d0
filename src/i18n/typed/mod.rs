//! Days as people type them: `24/11/2026`, `24-11-26`, `27 nov`, `demain`, `+3`, `45 ans`,
//! `حوالي 1981`. Day, month, year: the order of the country. What has two readings is handed
//! back with both; nothing is guessed.
//!
//! Two figures for a year: for a birth or something past, the latest such day that is not after
//! today (a person of a hundred needs four figures); for anything else, the year within fifty
//! years of today.

mod reading;
mod vocabulary;

use chrono::{Days, Months, NaiveDate, NaiveTime};

/// What the day is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sense {
    /// A birth: past; an age or a year will do.
    Birth,
    /// Something that happened: an arrival, a notification.
    Past,
    /// Something to come: an appointment.
    Coming,
    /// Either: the last day of a paper.
    Either,
}

/// What a text says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Parsed {
    /// This day.
    Exact(NaiveDate),
    /// This year.
    Year(i32),
    /// About this age, in full years.
    About(u8),
    /// One of these days, or this one if confirmed: a human must say.
    Ambiguous(Vec<NaiveDate>),
    /// No day.
    Not(Reason),
}

/// Why a text is no day. Its words: `typed-…`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Nothing was typed.
    Empty,
    /// It does not look like a day.
    Unclear,
    /// The calendar has no such day.
    Impossible,
    /// An age, where a day is needed.
    AgeHere,
    /// Before 1900, or more than a life away.
    TooFar,
}

impl Reason {
    /// The id of its message.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Empty => "typed-empty",
            Self::Unclear => "typed-unclear",
            Self::Impossible => "typed-impossible",
            Self::AgeHere => "typed-age-here",
            Self::TooFar => "typed-too-far",
        }
    }
}

/// Reads a typed day.
pub fn parse(text: &str, today: NaiveDate, sense: Sense) -> Parsed {
    let folded = vocabulary::folded(text);
    if folded.is_empty() {
        return Parsed::Not(if text.trim().is_empty() { Reason::Empty } else { Reason::Unclear });
    }
    if let Some(day) = signed(text, today).or_else(|| vocabulary::near(&folded, today)) {
        return Parsed::Exact(day);
    }
    reading::read(&folded, today, sense)
}

/// `+3`, `-2`, `+2w`, `+1m`: days, weeks or months from today.
fn signed(text: &str, today: NaiveDate) -> Option<NaiveDate> {
    let text = text.trim();
    let (forward, rest) = match text.strip_prefix('+') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix(['-', '\u{2212}'])?),
    };
    let folded = vocabulary::folded(rest);
    let figures = folded.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(folded.len());
    let (count, unit) = folded.split_at_checked(figures)?;
    let count: u32 = count.parse().ok().filter(|count| *count <= 36_500)?;
    match (unit.trim(), forward) {
        ("" | "d" | "j" | "ي", true) => today.checked_add_days(Days::new(count.into())),
        ("" | "d" | "j" | "ي", false) => today.checked_sub_days(Days::new(count.into())),
        ("w" | "s" | "sem", true) => today.checked_add_days(Days::new(u64::from(count) * 7)),
        ("w" | "s" | "sem", false) => today.checked_sub_days(Days::new(u64::from(count) * 7)),
        ("m", true) => today.checked_add_months(Months::new(count)),
        ("m", false) => today.checked_sub_months(Months::new(count)),
        _ => None,
    }
}

/// Reads a typed hour: `14:30`, `14h30`, `14h`, `9.05`.
pub fn hour(text: &str) -> Option<NaiveTime> {
    let folded = vocabulary::folded(&text.replace(['h', 'H', 'س'], " "));
    let mut parts = folded.split(' ');
    let hours = parts.next()?.parse().ok()?;
    let minutes = match parts.next() {
        Some(minutes) if minutes.len() == 2 => minutes.parse().ok()?,
        Some(_) => return None,
        None if text.contains([':', '.']) => return None,
        None => 0,
    };
    parts.next().is_none().then(|| NaiveTime::from_hms_opt(hours, minutes, 0))?
}
