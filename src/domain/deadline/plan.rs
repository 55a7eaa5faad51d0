//! From a rule to how each of its two dates is counted (reference, sections 1 and 3). Uncertainty
//! works one way: nothing but the event itself may make the prudent date later.

use super::count::{Plan, Settle, Steps};
use super::explain::Why;
use super::{Meaning, Start, Unreckonable};
use crate::domain::calendar::Doubts;
use crate::domain::law::{Counting, Direction, Rule, RuleKind, Unit};

/// No limit of the law is longer than a century; a wrong row must not fill the memory.
const MOST_DAYS: u32 = 36_525;
const MOST_MONTHS: u32 = 1_200;
const MOST_HOURS: u32 = 24 * MOST_DAYS;

/// The prudent reading: up to the date to act on, or to the earliest day on which silence may be
/// held to be an answer.
pub(super) fn prudent(rule: &Rule, start: &Start) -> Result<Plan<'static>, Unreckonable> {
    let act = Meaning::of(rule.kind) == Meaning::Act;
    let back = if act { Settle::MoveBack } else { Settle::Stay };
    let (steps, settle) = match (rule.counting, rule.direction) {
        (Counting::TwoDates | Counting::FullDays | Counting::CalendarDays, Direction::After) => {
            (Steps::Days { n: days(rule)?, resume: None }, back)
        }
        // A reminder falls where it falls; an act must still find the office open.
        (Counting::CalendarDays, Direction::Before) => {
            let settle = if binds(rule) { Settle::MoveBack } else { Settle::Stay };
            (Steps::DaysBefore { n: days(rule)? }, settle)
        }
        (Counting::BeforeEndOfNthDay, Direction::After) => (Steps::StartIsDayOne { n: days(rule)? }, back),
        (Counting::UntilEvent, _) => (Steps::Eve, back),
        (Counting::Months | Counting::Years, Direction::After) => (Steps::Months { n: months(rule)? }, back),
        // A window that opens so long before an event and closes with it.
        (Counting::Months | Counting::Years, Direction::Before) if binds(rule) => (Steps::Eve, back),
        (Counting::Months | Counting::Years, Direction::Before) => {
            (Steps::Months { n: -months(rule)? }, Settle::Stay)
        }
        // Holidays lengthen a count of working days, so the prudent one does not look at them.
        (Counting::WorkingDays, Direction::After) if act => (Steps::Weekdays { n: days(rule)? }, back),
        (Counting::WorkingDays, Direction::After) => (Steps::WorkingDays { n: days(rule)? }, Settle::Stay),
        (Counting::SameDay, _) => (Steps::Itself, Settle::Stay),
        (Counting::Hours, _) => return Err(Unreckonable::Unit),
        (
            Counting::TwoDates | Counting::FullDays | Counting::BeforeEndOfNthDay | Counting::WorkingDays,
            Direction::Before,
        ) => return Err(Unreckonable::Direction),
    };
    let doubts = if act { Doubts::ALL } else { Doubts::NONE };
    Ok(Plan { from: start.day, because: Why::Event, steps, settle, doubts })
}

/// The favourable reading: up to the date that a lawyer could still defend, or to the day from which
/// silence is certain. Estimated feasts, bridges and local closures close nothing in it.
pub(super) fn favourable(rule: &Rule, start: &Start) -> Result<Plan<'static>, Unreckonable> {
    let (steps, settle) = match (rule.counting, rule.direction) {
        (Counting::TwoDates | Counting::FullDays, Direction::After) => {
            (Steps::FullDays { n: days(rule)?, suspended: &[] }, Settle::RollForward)
        }
        (Counting::CalendarDays | Counting::BeforeEndOfNthDay, Direction::After) => {
            (Steps::Days { n: days(rule)?, resume: None }, Settle::Stay)
        }
        (Counting::CalendarDays, Direction::Before) => (Steps::DaysBefore { n: days(rule)? }, Settle::Stay),
        (Counting::Months | Counting::Years, Direction::After) => {
            (Steps::Months { n: months(rule)? }, Settle::Stay)
        }
        (Counting::Months | Counting::Years, Direction::Before) if binds(rule) => {
            (Steps::Itself, Settle::Stay)
        }
        (Counting::Months | Counting::Years, Direction::Before) => {
            (Steps::Months { n: -months(rule)? }, Settle::Stay)
        }
        (Counting::WorkingDays, Direction::After) => {
            let n = days(rule)?;
            // The authority may extend its own time once by the same length (law 31-13 art. 17).
            let n = if binds(rule) { n } else { n.saturating_mul(2) };
            (Steps::WorkingDays { n }, Settle::Stay)
        }
        (Counting::UntilEvent | Counting::SameDay, _) => (Steps::Itself, Settle::Stay),
        (Counting::Hours, _) => return Err(Unreckonable::Unit),
        (
            Counting::TwoDates | Counting::FullDays | Counting::BeforeEndOfNthDay | Counting::WorkingDays,
            Direction::Before,
        ) => return Err(Unreckonable::Direction),
    };
    let (from, because) = match start.certain {
        Some(certain) if certain > start.day => (certain, Why::SilenceCertain),
        _ => (start.day, Why::Event),
    };
    Ok(Plan { from, because, steps, settle, doubts: Doubts::NONE })
}

/// Months before the event at which a window for an act opens.
pub(super) fn opens_months_before(rule: &Rule) -> Option<u32> {
    let window = matches!(rule.counting, Counting::Months | Counting::Years)
        && rule.direction == Direction::Before
        && binds(rule);
    if window { months(rule).ok().and_then(|months| u32::try_from(months).ok()) } else { None }
}

/// Hours of a limit in hours.
pub(super) fn hours(rule: &Rule) -> Result<u32, Unreckonable> {
    if rule.direction == Direction::Before {
        return Err(Unreckonable::Direction);
    }
    match (rule.amount, rule.unit) {
        (None, _) => Err(Unreckonable::NoAmount),
        (Some(n), Some(Unit::Hour)) => within(n.into(), MOST_HOURS),
        _ => Err(Unreckonable::Unit),
    }
}

/// The person or the association must do something by then.
pub(super) fn binds(rule: &Rule) -> bool {
    matches!(rule.kind, RuleKind::Person | RuleKind::Association)
}

fn days(rule: &Rule) -> Result<u32, Unreckonable> {
    let n = u64::from(rule.amount.ok_or(Unreckonable::NoAmount)?);
    match (rule.counting, rule.unit) {
        (Counting::WorkingDays, Some(Unit::WorkingDay)) | (_, Some(Unit::Day)) => within(n, MOST_DAYS),
        (_, Some(Unit::Week)) => within(n * 7, MOST_DAYS),
        _ => Err(Unreckonable::Unit),
    }
}

fn months(rule: &Rule) -> Result<i32, Unreckonable> {
    let n = u64::from(rule.amount.ok_or(Unreckonable::NoAmount)?);
    let n = match rule.unit {
        Some(Unit::Month) => n,
        Some(Unit::Year) => n * 12,
        _ => return Err(Unreckonable::Unit),
    };
    within(n, MOST_MONTHS)?.try_into().map_err(|_| Unreckonable::TooLong)
}

fn within(n: u64, most: u32) -> Result<u32, Unreckonable> {
    u32::try_from(n).ok().filter(|n| *n <= most).ok_or(Unreckonable::TooLong)
}
