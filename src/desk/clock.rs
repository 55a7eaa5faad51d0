//! The one place where the clock is read. Legal hours come from the embedded table of legal time,
//! never from the system's zone.

use crate::domain::legal_time::{Instant, LegalTime};
use chrono::{NaiveDate, NaiveDateTime};
use std::time;

/// A moment as the desk sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Now {
    /// Legal time in Morocco.
    pub local: NaiveDateTime,
    /// Milliseconds since 1970, for the order of events.
    pub millis: i64,
}

impl Now {
    /// Today, legal time.
    pub fn today(self) -> NaiveDate {
        self.local.date()
    }
}

/// Where the desk gets its time from.
#[derive(Clone, Debug)]
pub struct Clock {
    legal: LegalTime,
    day: Option<NaiveDate>,
}

impl Clock {
    /// The system's clock, in legal time; with a day given, that day at the present hour.
    pub fn new(legal: LegalTime, day: Option<NaiveDate>) -> Self {
        Self { legal, day }
    }

    /// The moment.
    #[expect(clippy::disallowed_methods, reason = "this is the file that reads the clock")]
    pub fn now(&self) -> Now {
        let utc = chrono::Utc::now().naive_utc();
        let local = self.legal.to_local(Instant(utc)).unwrap_or(utc);
        match self.day {
            None => Now { local, millis: utc.and_utc().timestamp_millis() },
            // The day is for reckoning only: what is written keeps the true moment.
            Some(day) => Now { local: day.and_time(local.time()), millis: utc.and_utc().timestamp_millis() },
        }
    }
}

/// A stopwatch, for calibration and progress.
#[expect(clippy::disallowed_methods, reason = "this is the file that reads the clock")]
pub fn stopwatch() -> impl FnMut() -> time::Duration {
    let start = time::Instant::now();
    move || start.elapsed()
}
