//! Papers that a person has: what, from when to when, and where the original is.

use super::ids::DocumentId;
use super::private::Private;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Where the original of a paper is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Original {
    /// With the person.
    Person,
    /// With an authority.
    Authority,
    /// With the association.
    Desk,
    /// Lost, stolen or confiscated.
    Lost,
    /// Not asked yet.
    NotAsked,
}

/// A paper that the person has or had.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paper {
    /// Which kind.
    pub document: DocumentId,
    /// Its number.
    pub number: Private<String>,
    /// First day.
    pub issued: Option<NaiveDate>,
    /// Last day.
    pub expires: Option<NaiveDate>,
    /// Whose it is, when not the person's own: a child, a spouse.
    pub holder: Private<String>,
    /// Where the original is.
    pub original: Original,
}

/// How a paper of a checklist stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Tick {
    /// In hand.
    InHand,
    /// Asked for, not yet there.
    Asked,
    /// Not needed in this case.
    NotNeeded,
}
