//! When a watch is a flag and how loud, without what it is about: a few bytes each, so that every case of
//! the desk is ranked at each start. It must rank as the watches themselves do.

use super::{Flag, FlagKind, Severity, Watch, severity};
use chrono::{Datelike, NaiveDate};

/// No day is so early or so late.
const NEVER: i32 = i32::MAX;
const NONE: i32 = i32::MIN;

/// The days of a watch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Due {
    kind: FlagKind,
    from: i32,
    until: i32,
    harm: i32,
}

/// Bytes of a due: its kind, and three days.
pub const DUE: usize = 13;

/// A watch that is a flag today, without what it is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Raised {
    /// What kind.
    pub kind: FlagKind,
    /// How loud.
    pub severity: Severity,
    /// Days to legal harm: 0 is today, negative is past, none is no date.
    pub days: Option<i64>,
}

impl Raised {
    /// The order in which flags are shown: harm that can still be avoided by days, then harm done
    /// (latest first), then housekeeping.
    pub fn rank(self) -> (u8, i64, FlagKind) {
        match self.days {
            // Hours are running: it is always today's work.
            Some(0..) if self.kind == FlagKind::ClockRunning => (0, 0, self.kind),
            Some(days) if days >= 0 => (0, days, self.kind),
            Some(days) => (1, -days, self.kind),
            None => (2, i64::from(self.kind as u8), self.kind),
        }
    }
}

impl Due {
    /// The days of a watch.
    pub fn of(watch: &Watch) -> Self {
        let number = |day: NaiveDate| day.num_days_from_ce();
        Self {
            kind: watch.kind,
            from: number(watch.from),
            until: watch.until.map_or(NEVER, number),
            harm: watch.harm.map_or(NONE, number),
        }
    }

    /// As it is kept. Kinds are numbered in their order; a new one is added with a new schema of cards.
    pub fn bytes(self) -> [u8; DUE] {
        let mut bytes = [self.kind as u8; DUE];
        let (_, days) = bytes.split_at_mut(1);
        for (place, day) in days.as_chunks_mut().0.iter_mut().zip([self.from, self.until, self.harm]) {
            *place = day.to_le_bytes();
        }
        bytes
    }

    /// Back from its bytes; none when there is no such kind.
    pub fn read(bytes: &[u8; DUE]) -> Option<Self> {
        let (kind, days) = bytes.split_first()?;
        let [from, until, harm] = days.as_chunks().0 else { return None };
        Some(Self {
            kind: *FlagKind::ALL.get(usize::from(*kind))?,
            from: i32::from_le_bytes(*from),
            until: i32::from_le_bytes(*until),
            harm: i32::from_le_bytes(*harm),
        })
    }

    /// What kind.
    pub const fn kind(self) -> FlagKind {
        self.kind
    }

    /// First day on which it is a flag, first on which it no longer is, and the day of the harm.
    pub fn days(self) -> (Option<NaiveDate>, Option<NaiveDate>, Option<NaiveDate>) {
        let day =
            |number, none| (number != none).then(|| NaiveDate::from_num_days_from_ce_opt(number)).flatten();
        (day(self.from, NONE), day(self.until, NEVER), day(self.harm, NONE))
    }

    fn on(self, today: i32) -> Option<Raised> {
        (self.from <= today && today < self.until).then(|| {
            let days = (self.harm != NONE).then(|| i64::from(self.harm) - i64::from(today));
            Raised { kind: self.kind, severity: severity(self.kind, days), days }
        })
    }
}

/// The flags among these on a day, in the order of the case.
pub fn raised(dues: impl Iterator<Item = Due>, today: NaiveDate) -> impl Iterator<Item = Raised> {
    let today = today.num_days_from_ce();
    dues.filter_map(move |due| due.on(today))
}

impl From<&Flag<'_>> for Raised {
    fn from(flag: &Flag<'_>) -> Self {
        Self { kind: flag.kind(), severity: flag.severity, days: flag.days }
    }
}
