//! Limits in hours: elapsed hours against the clock on the wall. Nights, weekends and holidays
//! extend neither (prudent, LQ-01). The rule is the earlier instant for the date to act on.

use super::explain::HourReadings;
use super::{Start, Unreckonable};
use crate::domain::legal_time::{Instant, LegalTime};
use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

/// Both readings from the earliest and from the latest minute that the event may have had.
pub(super) fn read(
    hours: u32,
    start: &Start,
    legal_time: &LegalTime,
) -> Result<(HourReadings, HourReadings), Unreckonable> {
    let earliest = start.day.and_time(start.hour.unwrap_or(NaiveTime::MIN));
    let latest = match start.certain.filter(|certain| *certain > start.day) {
        Some(certain) => last_minute(certain),
        None => start.hour.map_or_else(|| last_minute(start.day), |hour| start.day.and_time(hour)),
    };
    Ok((from(earliest, hours, legal_time)?, from(latest, hours, legal_time)?))
}

fn from(local: NaiveDateTime, hours: u32, legal_time: &LegalTime) -> Result<HourReadings, Unreckonable> {
    let span = TimeDelta::hours(hours.into());
    let end = || Unreckonable::EndOfTime;
    let from_instant = legal_time.to_instant(local).ok_or_else(end)?;
    let elapsed_instant = Instant(from_instant.0.checked_add_signed(span).ok_or_else(end)?);
    let wall = local.checked_add_signed(span).ok_or_else(end)?;
    Ok(HourReadings {
        from: local,
        from_instant,
        elapsed: legal_time.to_local(elapsed_instant).ok_or_else(end)?,
        elapsed_instant,
        wall,
        wall_instant: legal_time.to_instant(wall).ok_or_else(end)?,
    })
}

fn last_minute(day: NaiveDate) -> NaiveDateTime {
    day.and_time(NaiveTime::from_hms_opt(23, 59, 0).unwrap_or(NaiveTime::MIN))
}

impl HourReadings {
    /// The earlier instant, in local time.
    pub fn earlier(&self) -> NaiveDateTime {
        if self.elapsed_instant <= self.wall_instant { self.elapsed } else { self.wall }
    }

    /// The later instant, in local time.
    pub fn later(&self) -> NaiveDateTime {
        if self.elapsed_instant <= self.wall_instant { self.wall } else { self.elapsed }
    }
}
