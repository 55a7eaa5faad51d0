//! The closed days of a year as people look at them: one row a feast, and what is known of it. It must not
//! say whether a day is open: that is the calendar's.

use super::{Association, Shut};
use crate::domain::calendar::{Holiday, HolidayKind, HolidayState};
use crate::domain::law::Words;
use chrono::{Datelike, Days, NaiveDate};
use std::collections::BTreeMap;

/// How sure a closed day is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sure {
    /// Written in a decree, the same day each year.
    Fixed,
    /// Announced, and in the files or accepted by a supervisor.
    Confirmed,
    /// Announced, and nobody answers for it yet.
    Announced,
    /// Computed: it falls somewhere in its window.
    Estimated,
    /// A bridge day granted by the government.
    Bridge,
    /// Closed here, as the desk says.
    Local,
}

impl Sure {
    /// Every one.
    pub const ALL: [Self; 6] =
        [Self::Fixed, Self::Confirmed, Self::Announced, Self::Estimated, Self::Bridge, Self::Local];

    /// The stable name of its message and in `--json`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Fixed => "fixed",
            Self::Confirmed => "confirmed",
            Self::Announced => "announced",
            Self::Estimated => "estimated",
            Self::Bridge => "bridge",
            Self::Local => "local",
        }
    }
}

/// One feast or closed day of a year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feast {
    /// Its key.
    pub key: String,
    /// Its name; empty for what the desk closed.
    pub names: Words,
    /// Its first day: as announced, else as computed.
    pub first: NaiveDate,
    /// Its last day.
    pub last: NaiveDate,
    /// The days on which it may fall, as long as that is not sure.
    pub window: Option<(NaiveDate, NaiveDate)>,
    /// How sure it is.
    pub sure: Sure,
    /// Where the association read it.
    pub source: Option<String>,
}

/// The closed days of a year, in order: of the files' rows and of what the association told.
pub fn year(rows: &[Holiday], file: &Association, year: i32) -> Vec<Feast> {
    let mut found: Vec<Feast> = Vec::new();
    let mut moon: BTreeMap<&str, Vec<&Holiday>> = BTreeMap::new();
    for row in rows {
        match row.kind {
            HolidayKind::Hijri => moon.entry(&row.key).or_default().push(row),
            HolidayKind::Fixed => found.extend(fixed(row, year)),
            HolidayKind::Bridge => found.push(single(row, Sure::Bridge)),
            HolidayKind::Local => found.push(single(row, Sure::Local)),
        }
    }
    found.extend(moon.into_iter().filter_map(|(key, rows)| feast(key, &rows, file)));
    found.extend(file.shut.iter().map(|(day, shut)| Feast {
        key: format!("{}-{day}", shut.why.code()),
        names: Words::default(),
        first: *day,
        last: *day,
        window: None,
        sure: match shut.why {
            Shut::Bridge => Sure::Bridge,
            Shut::Local => Sure::Local,
        },
        source: Some(shut.source.clone()),
    }));
    found.retain(|feast| feast.first.year() == year || feast.last.year() == year);
    found.sort_by(|a, b| (a.first, &a.key).cmp(&(b.first, &b.key)));
    found
}

fn fixed(row: &Holiday, year: i32) -> Option<Feast> {
    let day = NaiveDate::from_ymd_opt(year, row.date.month(), row.date.day())?;
    row.since.is_none_or(|since| since <= year).then(|| Feast {
        first: day,
        last: day,
        ..single(row, Sure::Fixed)
    })
}

fn single(row: &Holiday, sure: Sure) -> Feast {
    let (key, names) = (row.key.clone(), row.names.clone());
    Feast { key, names, first: row.date, last: row.date, window: None, sure, source: None }
}

/// A feast of the moon: when any of its days is confirmed in the files, only those count.
fn feast(key: &str, rows: &[&Holiday], file: &Association) -> Option<Feast> {
    let sure = rows.iter().any(|row| row.state != HolidayState::Estimated);
    let rows: Vec<_> = rows.iter().filter(|row| !sure || row.state != HolidayState::Estimated).collect();
    let (first, last) = (rows.iter().map(|row| row.date).min()?, rows.iter().map(|row| row.date).max()?);
    let names = rows.first()?.names.clone();
    let plain =
        Feast { key: key.to_owned(), names, first, last, window: None, sure: Sure::Confirmed, source: None };
    if sure {
        return Some(plain);
    }
    let from =
        rows.iter().filter_map(|row| row.window_from.or(row.date.checked_sub_days(Days::new(1)))).min()?;
    let to = rows.iter().filter_map(|row| row.window_to.or(row.date.checked_add_days(Days::new(1)))).max()?;
    let Some(told) = file.feasts.get(&key.to_owned()) else {
        return Some(Feast { window: Some((from, to)), sure: Sure::Estimated, ..plain });
    };
    let end = told.first.checked_add_signed(last - first)?;
    let window = (!told.accepted).then(|| (from.min(told.first), to.max(end)));
    let sure = if told.accepted { Sure::Confirmed } else { Sure::Announced };
    Some(Feast { first: told.first, last: end, window, sure, source: Some(told.source.clone()), ..plain })
}
