//! The story of a date: which days were counted, which were not, and why. No prose: the words are
//! `i18n`. The last day told is always the date itself.

use crate::domain::calendar::{Calendar, Closure};
use crate::domain::legal_time::Instant;
use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

/// Why a day is in the story.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Why {
    /// The day of the event, which does not count.
    Event,
    /// The event is a silence: the day from which that silence is certain. It does not count.
    SilenceCertain,
    /// Time runs anew from here: the Médiateur answered, or kept silent for six months.
    MediatorOver,
    /// Time runs anew from here: the ruling on jurisdiction is final.
    CourtNamed,
    /// Time runs again from here: the answer on legal aid was notified.
    AidAnswered,
    /// The n-th day.
    Day(u32),
    /// The n-th working day.
    WorkingDay(u32),
    /// The n-th day from Monday to Friday: the prudent count of working days looks at no holiday.
    Weekday(u32),
    /// The authority's time was suspended on this day.
    Suspended,
    /// The day after the n-th: in a limit of full days neither end counts, so the act is still in
    /// time on this one.
    DayAfter,
    /// The n-th day before the event.
    DayBefore(u32),
    /// The eve of the event.
    Eve,
    /// The event itself.
    EventItself,
    /// The same day of the month, so many months away.
    SameDay(i32),
    /// So many months away; the month has no such day, so its last day.
    EndOfMonth(i32),
    /// Closed, or maybe closed: passed over.
    Closed(Closure),
    /// The last day before it that is surely open.
    MovedBack,
    /// The first working day after it.
    RolledForward,
    /// The platform was out of reach on the last day: the first day after it came back.
    PlatformBack,
}

/// One day of the story.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CountedDay {
    /// The day.
    pub date: NaiveDate,
    /// It counts, or it is the date found.
    pub counted: bool,
    /// Why.
    pub why: Why,
    /// Closed or maybe closed, even where that changes nothing.
    pub closed: Option<Closure>,
}

/// The two readings of a limit in hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HourReadings {
    /// The local time that it starts from.
    pub from: NaiveDateTime,
    /// The same, as an instant.
    pub from_instant: Instant,
    /// Reading A: the hours elapsed, in local time.
    pub elapsed: NaiveDateTime,
    /// Reading A as an instant.
    pub elapsed_instant: Instant,
    /// Reading B: the hours added on the clock on the wall.
    pub wall: NaiveDateTime,
    /// Reading B as an instant.
    pub wall_instant: Instant,
}

/// How both dates were found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Story {
    /// Day by day.
    Days {
        /// Up to the prudent date.
        file_by: Vec<CountedDay>,
        /// Up to the arguable date.
        latest: Vec<CountedDay>,
    },
    /// Hour readings. Nights, weekends and holidays extend neither (LQ-01).
    Hours {
        /// From the earliest possible minute: the earlier reading is the prudent date.
        file_by: HourReadings,
        /// From the latest possible minute: the later reading is the arguable date.
        latest: HourReadings,
    },
}

/// Who listens to the count.
pub(super) trait Tell {
    /// Whether the days in between are wanted.
    const TELLS: bool;
    /// One more day.
    fn tell(&mut self, calendar: &Calendar, date: NaiveDate, counted: bool, why: Why);
}

/// Only the date is wanted.
pub(super) struct Silent;

impl Tell for Silent {
    const TELLS: bool = false;
    fn tell(&mut self, _: &Calendar, _: NaiveDate, _: bool, _: Why) {}
}

impl Tell for Vec<CountedDay> {
    const TELLS: bool = true;
    fn tell(&mut self, calendar: &Calendar, date: NaiveDate, counted: bool, why: Why) {
        let closed = match why {
            Why::Closed(closure) => Some(closure),
            _ => calendar.closure(date),
        };
        self.push(CountedDay { date, counted, why, closed });
    }
}
