//! Counting: from a plan (where to start, how to step, how to settle) to a date. It knows no rule
//! and no law; `plan` does.

use super::Unreckonable;
use super::circumstances::Suspension;
use super::explain::{Tell, Why};
use crate::domain::calendar::{Calendar, Doubts};
use chrono::{Days, Months, NaiveDate};

/// Days looked at before giving up on finding an open one.
const LONGEST_CLOSURE: u32 = 400;

/// The count of days goes on after a stop.
#[derive(Clone, Copy, Debug)]
pub(super) struct Resume {
    /// Days that had been counted when it stopped.
    pub(super) elapsed: u32,
    /// The day from which it goes on; that day is not counted.
    pub(super) at: NaiveDate,
}

/// How to step from the start.
#[derive(Clone, Copy, Debug)]
pub(super) enum Steps<'a> {
    /// n days after; the start is not counted.
    Days { n: u32, resume: Option<Resume> },
    /// n full days: the day after the n-th. Suspended days are not counted.
    FullDays { n: u32, suspended: &'a [Suspension] },
    /// n days, the start being day 1.
    StartIsDayOne { n: u32 },
    /// n days from Monday to Friday, whatever the holidays.
    Weekdays { n: u32 },
    /// n working days.
    WorkingDays { n: u32 },
    /// So many months after, or before when negative.
    Months { n: i32 },
    /// n days before.
    DaysBefore { n: u32 },
    /// The day before.
    Eve,
    /// The day itself.
    Itself,
}

/// What to do when the day found is closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Settle {
    /// Nothing.
    Stay,
    /// The last open day before.
    MoveBack,
    /// The first open day after.
    RollForward,
}

/// One reading of one limit.
#[derive(Clone, Copy, Debug)]
pub(super) struct Plan<'a> {
    /// The day that counting starts from.
    pub(super) from: NaiveDate,
    /// Why that day.
    pub(super) because: Why,
    /// How to step.
    pub(super) steps: Steps<'a>,
    /// How to settle.
    pub(super) settle: Settle,
    /// Which doubts close a day.
    pub(super) doubts: Doubts,
}

impl Plan<'_> {
    /// Whether closed days can change the date at all.
    pub(super) fn asks_calendar(&self) -> bool {
        self.settle != Settle::Stay || matches!(self.steps, Steps::WorkingDays { .. })
    }

    fn counts_nothing(&self) -> bool {
        match self.steps {
            Steps::Days { n, resume: None }
            | Steps::DaysBefore { n }
            | Steps::Weekdays { n }
            | Steps::WorkingDays { n } => n == 0,
            _ => false,
        }
    }

    /// The date, telling each day on the way.
    pub(super) fn run(&self, calendar: &Calendar, tale: &mut impl Tell) -> Result<NaiveDate, Unreckonable> {
        let found = self.step(calendar, tale)?;
        self.settle(found, calendar, tale)
    }

    fn step<T: Tell>(&self, calendar: &Calendar, tale: &mut T) -> Result<NaiveDate, Unreckonable> {
        let from = self.from;
        let mut only = |day, counted, why| tale.tell(calendar, day, counted, why);
        match self.steps {
            Steps::Itself => {
                only(from, true, Why::EventItself);
                return Ok(from);
            }
            Steps::StartIsDayOne { n } => {
                let n = n.checked_sub(1).ok_or(Unreckonable::NoAmount)?;
                only(from, true, Why::Day(1));
                return days_after(from, n, 1, calendar, tale);
            }
            // With nothing to count, the start is also the date found.
            _ => only(from, self.counts_nothing(), self.because),
        }
        match self.steps {
            Steps::Days { n, resume: None } => days_after(from, n, 0, calendar, tale),
            Steps::Days { n, resume: Some(Resume { elapsed, at }) } => {
                days_after(from, elapsed, 0, calendar, tale)?;
                tale.tell(calendar, at, elapsed >= n, Why::AidAnswered);
                days_after(at, n.saturating_sub(elapsed), elapsed, calendar, tale)
            }
            Steps::FullDays { n, suspended } => {
                let last = if suspended.is_empty() {
                    days_after(from, n, 0, calendar, tale)?
                } else {
                    picked_days(from, n, calendar, tale, |day| {
                        suspended
                            .iter()
                            .find(|stop| stop.covers(day))
                            .map_or(Ok(Why::Day), |_| Err(Why::Suspended))
                    })?
                };
                let after = plus(last, 1)?;
                tale.tell(calendar, after, true, Why::DayAfter);
                Ok(after)
            }
            Steps::Weekdays { n } => self.workdays(n, (&Calendar::default(), Why::Weekday), calendar, tale),
            Steps::WorkingDays { n } => self.workdays(n, (calendar, Why::WorkingDay), calendar, tale),
            Steps::Months { n } => months_away(from, n, calendar, tale),
            Steps::DaysBefore { n } => days_before(from, n, calendar, tale),
            Steps::Eve => {
                let eve = minus(from, 1)?;
                tale.tell(calendar, eve, true, Why::Eve);
                Ok(eve)
            }
            Steps::Itself | Steps::StartIsDayOne { .. } => Ok(from),
        }
    }

    fn workdays<T: Tell>(
        &self,
        n: u32,
        (closing, number): (&Calendar, fn(u32) -> Why),
        calendar: &Calendar,
        tale: &mut T,
    ) -> Result<NaiveDate, Unreckonable> {
        picked_days(self.from, n, calendar, tale, |day| {
            if closing.open(day, self.doubts) {
                return Ok(number);
            }
            Err(calendar.closure(day).map_or(Why::Suspended, Why::Closed))
        })
    }

    fn settle<T: Tell>(
        &self,
        found: NaiveDate,
        calendar: &Calendar,
        tale: &mut T,
    ) -> Result<NaiveDate, Unreckonable> {
        let (toward, arrived): (fn(NaiveDate) -> Option<NaiveDate>, _) = match self.settle {
            Settle::Stay => return Ok(found),
            Settle::MoveBack => (|day| day.pred_opt(), Why::MovedBack),
            Settle::RollForward => (|day| day.succ_opt(), Why::RolledForward),
        };
        if calendar.open(found, self.doubts) {
            return Ok(found);
        }
        let mut day = found;
        for _ in 0..LONGEST_CLOSURE {
            day = toward(day).ok_or(Unreckonable::EndOfTime)?;
            if calendar.open(day, self.doubts) {
                tale.tell(calendar, day, true, arrived);
                return Ok(day);
            }
            if T::TELLS
                && let Some(closure) = calendar.closure(day)
            {
                tale.tell(calendar, day, false, Why::Closed(closure));
            }
        }
        Err(Unreckonable::NeverOpen)
    }
}

/// n days after a day, numbered from `already` + 1.
fn days_after<T: Tell>(
    from: NaiveDate,
    n: u32,
    already: u32,
    calendar: &Calendar,
    tale: &mut T,
) -> Result<NaiveDate, Unreckonable> {
    let last = plus(from, n)?;
    if T::TELLS {
        for (day, number) in from.iter_days().skip(1).zip(already + 1..=already + n) {
            tale.tell(calendar, day, true, Why::Day(number));
        }
    }
    Ok(last)
}

/// The n-th day after a day, of those that are picked (with how to number them) and not left out
/// (with why).
fn picked_days<T: Tell>(
    from: NaiveDate,
    n: u32,
    calendar: &Calendar,
    tale: &mut T,
    pick: impl Fn(NaiveDate) -> Result<fn(u32) -> Why, Why>,
) -> Result<NaiveDate, Unreckonable> {
    let mut day = from;
    let mut number = 0;
    let mut left_out = 0;
    while number < n {
        day = plus(day, 1)?;
        match pick(day) {
            Ok(why) => {
                number += 1;
                left_out = 0;
                tale.tell(calendar, day, true, why(number));
            }
            Err(why) => {
                left_out += 1;
                tale.tell(calendar, day, false, why);
            }
        }
        if left_out > LONGEST_CLOSURE {
            return Err(Unreckonable::NeverOpen);
        }
    }
    Ok(day)
}

fn days_before<T: Tell>(
    event: NaiveDate,
    n: u32,
    calendar: &Calendar,
    tale: &mut T,
) -> Result<NaiveDate, Unreckonable> {
    let first = minus(event, n)?;
    if T::TELLS {
        let mut day = event;
        for number in 1..=n {
            day = minus(day, 1)?;
            tale.tell(calendar, day, true, Why::DayBefore(number));
        }
    }
    Ok(first)
}

fn months_away<T: Tell>(
    from: NaiveDate,
    n: i32,
    calendar: &Calendar,
    tale: &mut T,
) -> Result<NaiveDate, Unreckonable> {
    let day = shift_months(from, n)?;
    let why = if chrono::Datelike::day(&day) == chrono::Datelike::day(&from) {
        Why::SameDay(n)
    } else {
        Why::EndOfMonth(n)
    };
    tale.tell(calendar, day, true, why);
    Ok(day)
}

/// The same day so many months away, or the last day of that month if it has no such day.
pub(super) fn shift_months(from: NaiveDate, n: i32) -> Result<NaiveDate, Unreckonable> {
    let months = Months::new(n.unsigned_abs());
    if n < 0 { from.checked_sub_months(months) } else { from.checked_add_months(months) }
        .ok_or(Unreckonable::EndOfTime)
}

/// n days later.
pub(super) fn plus(day: NaiveDate, n: u32) -> Result<NaiveDate, Unreckonable> {
    day.checked_add_days(Days::new(n.into())).ok_or(Unreckonable::EndOfTime)
}

fn minus(day: NaiveDate, n: u32) -> Result<NaiveDate, Unreckonable> {
    day.checked_sub_days(Days::new(n.into())).ok_or(Unreckonable::EndOfTime)
}
