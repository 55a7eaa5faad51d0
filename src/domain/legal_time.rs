//! Legal time in Morocco, from a dated table of offsets. Never from the zone files of a system:
//! copies older than the change of 20 September 2026 are in use everywhere.
//! It must not read the clock.

use chrono::{NaiveDateTime, TimeDelta};
use serde::{Deserialize, Serialize};

/// A moment in universal time, apart from the local times that people write down.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Instant(pub NaiveDateTime);

/// From this instant on, legal time is ahead of universal time by so many minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OffsetRow {
    /// First instant.
    pub from_utc: NaiveDateTime,
    /// Minutes to add to universal time.
    pub offset_minutes: i32,
}

/// The table. Before its first row legal time is read as universal time (the offset that Moroccan
/// law starts from); [`LegalTime::reaches`] says whether that happened.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LegalTime {
    rows: Vec<OffsetRow>,
}

impl LegalTime {
    /// The table made of these rows, in any order.
    pub fn new(rows: impl IntoIterator<Item = OffsetRow>) -> Self {
        let mut rows: Vec<_> = rows.into_iter().collect();
        rows.sort_by_key(|row| row.from_utc);
        Self { rows }
    }

    /// The rows in order of time.
    pub fn rows(&self) -> &[OffsetRow] {
        &self.rows
    }

    /// Whether the table speaks of this instant.
    pub fn reaches(&self, instant: Instant) -> bool {
        self.rows.first().is_some_and(|row| row.from_utc <= instant.0)
    }

    /// What a clock on the wall shows at this instant. None only at the end of the calendar.
    pub fn to_local(&self, instant: Instant) -> Option<NaiveDateTime> {
        let after = self.rows.partition_point(|row| row.from_utc <= instant.0);
        let minutes =
            after.checked_sub(1).and_then(|at| self.rows.get(at)).map_or(0, |row| row.offset_minutes);
        instant.0.checked_add_signed(TimeDelta::minutes(minutes.into()))
    }

    /// The instant of a local time. A time that occurred twice (20 September 2026, 01:00-01:59) is
    /// the earlier instant. A time that the clock skipped is read with the offset that follows the
    /// jump, which again is the earlier instant: a limit that starts there can only end too soon.
    /// None only at the end of the calendar.
    pub fn to_instant(&self, local: NaiveDateTime) -> Option<Instant> {
        let mut offset = 0;
        let mut rows = self.rows.iter();
        loop {
            let next = rows.next();
            let instant = local.checked_sub_signed(TimeDelta::minutes(offset.into()))?;
            match next {
                // The first stretch of the table that isn't over by then: either the local time
                // lies in it, or the clock jumped over it on entering this stretch.
                Some(next) if instant >= next.from_utc => offset = next.offset_minutes,
                _ => return Some(Instant(instant)),
            }
        }
    }
}
