//! Who the case is about: closed vocabularies and the values a person's fields hold.
//! Everything but sex, birth year and nationality is private and prints nothing.

use super::private::Private;
use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use std::fmt;

/// Which name: people carry several, in several scripts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum NamePart {
    /// Family name.
    Family,
    /// Given names.
    Given,
    /// The whole name as the person said it.
    AsTold,
    /// Another spelling or script, numbered.
    Other(u8),
}

/// Sex as told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Sex {
    /// Female.
    F,
    /// Male.
    M,
    /// Neither.
    Other,
    /// Not told.
    NotTold,
}

/// What is known of a birth.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Birth {
    /// The day.
    On(NaiveDate),
    /// The year only.
    Year(i32),
    /// An age, about, and the day on which it was told.
    About {
        /// Full years.
        age: u8,
        /// When that was said.
        told: NaiveDate,
    },
}

impl Birth {
    /// The year, exact or about.
    pub fn year(self) -> i32 {
        match self {
            Self::On(day) => day.year(),
            Self::Year(year) => year,
            Self::About { age, told } => told.year().saturating_sub(i32::from(age)),
        }
    }

    /// The first day on which it can have been.
    pub fn earliest(self) -> NaiveDate {
        match self {
            Self::On(day) => day,
            Self::Year(_) | Self::About { .. } => {
                NaiveDate::from_ymd_opt(self.year(), 1, 1).unwrap_or(NaiveDate::MIN)
            }
        }
    }

    /// Whether the person is under 18 on a day; none when the year alone can't tell.
    pub fn minor(self, today: NaiveDate) -> Option<bool> {
        match self {
            Self::On(born) => Some(today.years_since(born).is_none_or(|age| age < 18)),
            Self::Year(_) | Self::About { .. } => match today.year().saturating_sub(self.year()) {
                age if age < 17 => Some(true),
                age if age > 19 => Some(false),
                _ => None,
            },
        }
    }
}

impl fmt::Debug for Birth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Birth({})", self.year())
    }
}

/// A country by its two-letter code (ISO 3166-1), upper case.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Country([u8; 2]);

impl Country {
    /// From a code such as `SN` or `sn`.
    pub fn from_code(code: &str) -> Option<Self> {
        let bytes: [u8; 2] = code.as_bytes().try_into().ok()?;
        bytes.iter().all(u8::is_ascii_alphabetic).then(|| Self(bytes.map(|byte| byte.to_ascii_uppercase())))
    }

    /// The code, upper case.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("??")
    }
}

impl fmt::Debug for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// Nationality as told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Nationality {
    /// Of a country.
    Of(Country),
    /// Of none.
    Stateless,
    /// Not known.
    Unknown,
}

/// How the person entered Morocco.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Entry {
    /// With a visa.
    Visa,
    /// Without needing one.
    VisaExempt,
    /// Outside the border posts, or without papers.
    Irregular,
    /// Not told.
    NotTold,
}

/// Where the person stands with the State and with UNHCR.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Status {
    /// No valid permit.
    Irregular,
    /// A valid permit.
    Regular,
    /// Asked for asylum, no answer yet.
    AsylumSeeker,
    /// Refugee under UNHCR's mandate.
    RefugeeUnhcr,
    /// Refugee recognised by the State.
    RefugeeState,
    /// Not told.
    NotTold,
}

impl Status {
    /// A refugee or asylum seeker: the consulate must never be involved.
    pub const fn asylum(self) -> bool {
        matches!(self, Self::AsylumSeeker | Self::RefugeeUnhcr | Self::RefugeeState)
    }
}

/// What a phone may be used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Calling {
    /// Safe to call.
    Call,
    /// Write only.
    Write,
    /// Never.
    Never,
    /// Not asked yet.
    NotAsked,
}

/// A phone number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Phone {
    /// As dialled.
    pub number: Private<String>,
    /// What it may be used for.
    pub calling: Calling,
}

/// Where the person lives, from coarse to fine.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// Region.
    pub region: Private<String>,
    /// Province or prefecture.
    pub province: Private<String>,
    /// Commune or quarter.
    pub commune: Private<String>,
}
