//! On which days an administration is closed, in two readings: a prudent one for the date to act
//! on, and a favourable one for the date that can still be argued. Sources: decree 2-77-169 as
//! amended; law 58-25 art. 603. It must not count limits: that is `deadline`.

use super::law::{Basis, Words};
use chrono::{Datelike, Days, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// What sort of closed day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum HolidayKind {
    /// The same day of the civil year, every year.
    Fixed,
    /// Depends on the moon; announced the evening before.
    Hijri,
    /// Granted by the government between two closed days. Closes for the prudent date only (LQ-21).
    Bridge,
    /// Declared by the desk: strike, no service. Closes for the prudent date only.
    Local,
}

/// How sure the day is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum HolidayState {
    /// Written in a decree.
    Fixed,
    /// Announced.
    Confirmed,
    /// Computed: the real day lies somewhere in its window.
    Estimated,
}

/// One closed day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holiday {
    /// The day. A fixed holiday closes this month and day of every year.
    pub date: NaiveDate,
    /// Stable key, the same for all days of one feast: `fitr-2027`.
    pub key: String,
    /// Name.
    pub names: Words,
    /// Sort.
    pub kind: HolidayKind,
    /// How sure.
    pub state: HolidayState,
    /// First day on which an estimated feast may fall; the day before it when not given.
    #[serde(default)]
    pub window_from: Option<NaiveDate>,
    /// Last such day; the day after when not given.
    #[serde(default)]
    pub window_to: Option<NaiveDate>,
    /// First year of a fixed holiday; since ever when not given.
    #[serde(default)]
    pub since: Option<i32>,
    /// What it rests on.
    #[serde(flatten)]
    pub basis: Basis,
}

/// A holiday by its place in its calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct HolidayNo(usize);

/// Why a day is or may be closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Closure {
    /// Saturday or Sunday.
    Weekend,
    /// A fixed holiday.
    Fixed(HolidayNo),
    /// A confirmed feast.
    Feast(HolidayNo),
    /// A feast that is not confirmed may fall on it.
    Window(HolidayNo),
    /// A bridge day.
    Bridge(HolidayNo),
    /// Closed according to the desk.
    Local(HolidayNo),
}

impl Closure {
    /// Closed in both readings, and not only prudently.
    pub const fn surely(self) -> bool {
        matches!(self, Self::Weekend | Self::Fixed(_) | Self::Feast(_))
    }

    /// The holiday behind it.
    pub const fn holiday(self) -> Option<HolidayNo> {
        match self {
            Self::Weekend => None,
            Self::Fixed(no) | Self::Feast(no) | Self::Window(no) | Self::Bridge(no) | Self::Local(no) => {
                Some(no)
            }
        }
    }
}

/// Which doubts close a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Doubts {
    /// A feast that is not confirmed closes its whole window.
    pub moon: bool,
    /// Bridges and local closures close.
    pub desk: bool,
}

impl Doubts {
    /// The prudent reading.
    pub const ALL: Self = Self { moon: true, desk: true };
    /// The favourable reading.
    pub const NONE: Self = Self { moon: false, desk: false };

    /// The same reading once the moon has been seen, or feared, the other way.
    #[must_use]
    pub const fn other_moon(self) -> Self {
        Self { moon: !self.moon, ..self }
    }
}

/// Fitr, Adha, 1 Moharram, Mawlid: each falls in every civil year, which is longer than theirs.
const FEASTS_A_YEAR: usize = 4;

/// Longest window taken from a row, in days: a wrong row must not close a year.
const WIDEST_WINDOW: usize = 31;

/// The closed days.
#[derive(Clone, Debug, Default)]
pub struct Calendar {
    holidays: Vec<Holiday>,
    /// By month and day: first year and holiday. Asked for every day counted, hence the flat table.
    fixed: Vec<Option<(i32, HolidayNo)>>,
    /// Confirmed feasts.
    feasts: BTreeMap<NaiveDate, HolidayNo>,
    /// Days on which a feast that is not confirmed may fall.
    windows: BTreeMap<NaiveDate, HolidayNo>,
    /// Bridges and local closures.
    desk: BTreeMap<NaiveDate, Closure>,
    /// Years whose feasts are all in the table.
    moon: BTreeSet<i32>,
}

impl Calendar {
    /// The calendar of these rows. When any day of a feast is confirmed, the estimates under the same
    /// key fall away, so a confirmation must name every day of it (or use [`Calendar::confirm`]).
    pub fn new(holidays: impl IntoIterator<Item = Holiday>) -> Self {
        let holidays: Vec<Holiday> = holidays.into_iter().collect();
        let confirmed: BTreeSet<&str> = holidays
            .iter()
            .filter(|holiday| holiday.state == HolidayState::Confirmed && holiday.kind == HolidayKind::Hijri)
            .map(|holiday| holiday.key.as_str())
            .collect();
        let mut fixed = vec![None; 13 * 32];
        let mut feasts = BTreeMap::new();
        let mut windows = BTreeMap::new();
        let mut desk = BTreeMap::new();
        let mut feasts_of: BTreeMap<i32, BTreeSet<&str>> = BTreeMap::new();
        for (no, holiday) in holidays.iter().enumerate() {
            let no = HolidayNo(no);
            match holiday.kind {
                HolidayKind::Fixed => close_fixed(&mut fixed, holiday, no),
                HolidayKind::Bridge => {
                    desk.entry(holiday.date).or_insert(Closure::Bridge(no));
                }
                HolidayKind::Local => {
                    desk.entry(holiday.date).or_insert(Closure::Local(no));
                }
                HolidayKind::Hijri => {
                    feasts_of.entry(holiday.date.year()).or_default().insert(&holiday.key);
                    if holiday.state != HolidayState::Estimated {
                        feasts.entry(holiday.date).or_insert(no);
                    } else if !confirmed.contains(holiday.key.as_str()) {
                        for day in window(holiday) {
                            windows.entry(day).or_insert(no);
                        }
                    }
                }
            }
        }
        let known = feasts_of.into_iter().filter(|(_, keys)| keys.len() >= FEASTS_A_YEAR);
        let moon = known.map(|(year, _)| year).collect();
        Self { holidays, fixed, feasts, windows, desk, moon }
    }

    /// The same calendar with more closed days.
    #[must_use]
    pub fn with(&self, more: impl IntoIterator<Item = Holiday>) -> Self {
        Self::new(self.holidays.iter().cloned().chain(more))
    }

    /// The same calendar with a feast announced for this first day, its other days following. None
    /// when no estimated feast has this key.
    #[must_use]
    pub fn confirm(&self, key: &str, first: NaiveDate, basis: &Basis) -> Option<Self> {
        let estimated = |holiday: &&Holiday| holiday.key == key && holiday.state == HolidayState::Estimated;
        let start = self.holidays.iter().filter(estimated).map(|holiday| holiday.date).min()?;
        let announced = self.holidays.iter().filter(estimated).filter_map(|holiday| {
            Some(Holiday {
                date: first.checked_add_signed(holiday.date - start)?,
                state: HolidayState::Confirmed,
                window_from: None,
                window_to: None,
                basis: basis.clone(),
                ..holiday.clone()
            })
        });
        let others = self.holidays.iter().filter(|holiday| !estimated(holiday)).cloned();
        Some(Self::new(others.chain(announced)))
    }

    /// The same calendar with the window of an estimated feast wide enough for this first day too: it was
    /// announced, and nobody answers for that yet. None when no estimated feast has this key.
    #[must_use]
    pub fn widen(&self, key: &str, first: NaiveDate) -> Option<Self> {
        let estimated = |holiday: &&Holiday| holiday.key == key && holiday.state == HolidayState::Estimated;
        let start = self.holidays.iter().filter(estimated).map(|holiday| holiday.date).min()?;
        let all = self.holidays.iter().map(|holiday| {
            let told = first.checked_add_signed(holiday.date - start).filter(|_| estimated(&holiday));
            let Some(told) = told else { return holiday.clone() };
            let (from, to) = (window(holiday).min(), window(holiday).max());
            Holiday {
                window_from: from.map(|from| from.min(told)),
                window_to: to.map(|to| to.max(told)),
                ..holiday.clone()
            }
        });
        Some(Self::new(all))
    }

    /// The rows.
    pub fn holidays(&self) -> &[Holiday] {
        &self.holidays
    }

    /// A row by its place.
    pub fn holiday(&self, no: HolidayNo) -> Option<&Holiday> {
        self.holidays.get(no.0)
    }

    /// Whether a day is open when these doubts count as closures.
    pub fn open(&self, day: NaiveDate, doubts: Doubts) -> bool {
        let surely = weekend(day) || self.fixed_on(day).is_some() || self.feasts.contains_key(&day);
        let maybe =
            doubts.moon && self.windows.contains_key(&day) || doubts.desk && self.desk.contains_key(&day);
        !surely && !maybe
    }

    /// Prudent: nothing is known or feared that would close this day.
    pub fn surely_open(&self, day: NaiveDate) -> bool {
        self.open(day, Doubts::ALL)
    }

    /// Favourable: not a weekend, not a fixed holiday, not a confirmed feast.
    pub fn working(&self, day: NaiveDate) -> bool {
        self.open(day, Doubts::NONE)
    }

    /// Why a day is or may be closed. A holiday is named rather than the weekend that it falls on.
    pub fn closure(&self, day: NaiveDate) -> Option<Closure> {
        self.fixed_on(day)
            .map(Closure::Fixed)
            .or_else(|| self.feasts.get(&day).copied().map(Closure::Feast))
            .or_else(|| weekend(day).then_some(Closure::Weekend))
            .or_else(|| self.windows.get(&day).copied().map(Closure::Window))
            .or_else(|| self.desk.get(&day).copied())
    }

    /// Whether the feasts of that year are in the table. Where they are not, a day found open may be
    /// a feast that nobody has computed yet.
    pub fn knows_moon(&self, day: NaiveDate) -> bool {
        self.moon.contains(&day.year())
    }

    fn fixed_on(&self, day: NaiveDate) -> Option<HolidayNo> {
        let &(since, no) = self.fixed.get(slot(day))?.as_ref()?;
        (since <= day.year()).then_some(no)
    }
}

fn close_fixed(fixed: &mut [Option<(i32, HolidayNo)>], holiday: &Holiday, no: HolidayNo) {
    let since = holiday.since.unwrap_or(i32::MIN);
    if let Some(place) = fixed.get_mut(slot(holiday.date))
        && place.is_none_or(|(was, _)| since < was)
    {
        *place = Some((since, no));
    }
}

fn slot(day: NaiveDate) -> usize {
    (day.month() * 32 + day.day()) as usize
}

fn weekend(day: NaiveDate) -> bool {
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}

/// The days on which an estimated feast may fall. Its own day is always one of them.
fn window(holiday: &Holiday) -> impl Iterator<Item = NaiveDate> + use<> {
    let day = holiday.date;
    let from = holiday.window_from.or_else(|| day.checked_sub_days(Days::new(1))).unwrap_or(day).min(day);
    let to = holiday.window_to.or_else(|| day.checked_add_days(Days::new(1))).unwrap_or(day).max(day);
    from.iter_days().take_while(move |day| *day <= to).take(WIDEST_WINDOW).chain([day])
}
