//! The messages of the handbook for units and for ways of counting.

use crate::domain::law::{Counting, Unit};

/// How many of a unit.
pub(super) const fn count_of(unit: Unit) -> &'static str {
    match unit {
        Unit::Hour => "count-hours",
        Unit::Day => "count-days",
        Unit::WorkingDay => "count-working-days",
        Unit::Week => "count-weeks",
        Unit::Month => "count-months",
        Unit::Year => "count-years",
    }
}

/// How it is counted.
pub(super) const fn counting(counting: Counting) -> &'static str {
    match counting {
        Counting::TwoDates => "counting-two-dates",
        Counting::CalendarDays => "counting-calendar-days",
        Counting::FullDays => "counting-full-days",
        Counting::BeforeEndOfNthDay => "counting-before-end-of-nth-day",
        Counting::UntilEvent => "counting-until-event",
        Counting::Hours => "counting-hours",
        Counting::Months => "counting-months",
        Counting::Years => "counting-years",
        Counting::WorkingDays => "counting-working-days",
        Counting::SameDay => "counting-same-day",
    }
}
