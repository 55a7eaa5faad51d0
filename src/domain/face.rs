//! A card as it is kept: its *face*, which every list needs of every case, and two parts that stay bytes
//! until somebody is searched or shown. It must not know how the bytes are made: the store does.

use super::card::{Card, Next};
use super::deadline::Moment;
use super::event::Stamp;
use super::flags::{Due, Subject, Watch};
use super::ids::{CaseId, ProcedureId};
use super::person::{Nationality, Status};
use super::private::Private;
use chrono::NaiveDate;
use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use zeroize::{Zeroize, ZeroizeOnDrop};

/// A part of a card, as bytes. It is about a person: it prints nothing and is wiped.
#[derive(Clone, Default, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct Packed(Box<[u8]>);

impl Packed {
    /// The bytes.
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }
}

impl From<&[u8]> for Packed {
    fn from(bytes: &[u8]) -> Self {
        Self(bytes.into())
    }
}

impl fmt::Debug for Packed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("‹private›")
    }
}

impl Serialize for Packed {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(&self.0)
    }
}

struct Bytes;

impl Visitor<'_> for Bytes {
    type Value = Packed;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("bytes")
    }

    fn visit_bytes<E: Error>(self, bytes: &[u8]) -> Result<Self::Value, E> {
        Ok(bytes.into())
    }
}

impl<'de> Deserialize<'de> for Packed {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_bytes(Bytes)
    }
}

/// What every list needs of every case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Face {
    /// The case.
    pub case: CaseId,
    /// The reference on the paper file.
    pub reference: Box<str>,
    /// Work goes on.
    pub open: bool,
    /// Only for supervisors and the assigned person.
    pub restricted: bool,
    /// Who looks after it.
    pub assignee: Option<Private<String>>,
    /// Procedures that are followed and not over.
    pub procedures: Box<[ProcedureId]>,
    /// The last act.
    pub touched: Option<Stamp>,
    /// When it must be looked at, in the order of the card's watches.
    pub dues: Box<[Due]>,
    /// A [`Who`].
    pub who: Packed,
    /// A [`Rest`].
    pub rest: Packed,
}

/// Who the person is: what is searched, and compared with lists.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Who {
    /// The name to show.
    pub name: Private<String>,
    /// Every other spelling.
    pub spellings: Vec<Private<String>>,
    /// Phone numbers.
    pub phones: Vec<Private<String>>,
    /// Year of birth.
    pub born: Option<i32>,
    /// Nationality.
    pub nationality: Option<Nationality>,
}

/// What only a card that is shown says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rest {
    status: Option<Status>,
    next: Option<Next>,
    /// One for each due.
    about: Vec<About>,
}

/// What a watch says beside its due.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct About {
    file_by: Option<Moment>,
    latest: Option<Moment>,
    since: Option<NaiveDate>,
    subject: Subject,
}

impl Card {
    /// Who the person is.
    pub fn who(&self) -> Who {
        Who {
            name: self.name.clone(),
            spellings: self.spellings.clone(),
            phones: self.phones.clone(),
            born: self.born,
            nationality: self.nationality,
        }
    }

    /// What is only read when the card is shown.
    pub fn rest(&self) -> Rest {
        let about = |watch: &Watch| About {
            file_by: watch.file_by,
            latest: watch.latest,
            since: watch.since,
            subject: watch.subject.clone(),
        };
        Rest { status: self.status, next: self.next.clone(), about: self.watches.iter().map(about).collect() }
    }

    /// Its face, given its parts as bytes.
    pub fn face(&self, who: Packed, rest: Packed) -> Face {
        Face {
            case: self.case,
            reference: self.reference.as_str().into(),
            open: self.open,
            restricted: self.restricted,
            assignee: self.assignee.clone(),
            procedures: self.procedures.as_slice().into(),
            touched: self.touched,
            dues: self.watches.iter().map(Due::of).collect(),
            who,
            rest,
        }
    }

    /// The whole card of a face and its parts.
    pub fn whole(face: &Face, who: Who, rest: Rest) -> Self {
        let mut about = rest.about.into_iter();
        let watches = face.dues.iter().map(|due| watch(*due, about.next().unwrap_or_default())).collect();
        Self {
            case: face.case,
            reference: face.reference.to_string(),
            name: who.name,
            spellings: who.spellings,
            phones: who.phones,
            born: who.born,
            nationality: who.nationality,
            status: rest.status,
            open: face.open,
            restricted: face.restricted,
            assignee: face.assignee.clone(),
            procedures: face.procedures.to_vec(),
            next: rest.next,
            watches,
            touched: face.touched,
        }
    }
}

fn watch(due: Due, about: About) -> Watch {
    let (from, until, harm) = due.days();
    let About { file_by, latest, since, subject } = about;
    Watch { kind: due.kind(), from: from.unwrap_or_default(), until, harm, file_by, latest, since, subject }
}
