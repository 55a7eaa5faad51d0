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

/// Notices that the machine slept.
#[derive(Debug)]
pub struct Asleep {
    known: time::Duration,
}

/// Shorter than this is no sleep, but two clocks read one after the other.
const NAP: time::Duration = time::Duration::from_millis(200);

impl Default for Asleep {
    fn default() -> Self {
        Self { known: asleep() }
    }
}

impl Asleep {
    /// Whether it slept since this was asked last.
    pub fn slept(&mut self) -> bool {
        self.longer(asleep())
    }

    /// The same of a time that was spent asleep so far.
    pub fn longer(&mut self, asleep: time::Duration) -> bool {
        let slept = asleep.saturating_sub(self.known) >= NAP;
        self.known = self.known.max(asleep);
        slept
    }
}

/// How long the machine has slept since it was started: one clock counts sleep, the other does not.
#[cfg(target_os = "linux")]
fn asleep() -> time::Duration {
    use rustix::time::{ClockId, clock_gettime};
    let read = |clock| time::Duration::try_from(clock_gettime(clock)).unwrap_or_default();
    // In this order what passes between the two makes the time asleep shorter, never longer.
    let all = read(ClockId::Boottime);
    all.saturating_sub(read(ClockId::Monotonic))
}

/// Elsewhere a jump of the wall clock against the other stands for it; a clock that is set locks too.
#[cfg(not(target_os = "linux"))]
#[expect(clippy::disallowed_methods, reason = "this is the file that reads the clock")]
fn asleep() -> time::Duration {
    static START: std::sync::OnceLock<(time::SystemTime, time::Instant)> = std::sync::OnceLock::new();
    let (wall, awake) = START.get_or_init(|| (time::SystemTime::now(), time::Instant::now()));
    let all = time::SystemTime::now().duration_since(*wall).unwrap_or_default();
    all.saturating_sub(awake.elapsed())
}
