//! The association's own file: what is told once and holds for every case. Feasts announced, days
//! closed, the platform out of reach, what lawyers answered. It is a fold of events like a case, and
//! must never hold anything about a person who is helped.

mod applied;
mod decide;
mod moved;
mod year;

pub use decide::{Command, decide};
pub use moved::{Move, Shift, moves};
pub use year::{Feast, Sure, year};

use super::event::{Dot, Event, Stamp, Tells, Write, registers};
use super::ids::{CaseId, QuestionId, ReadingId};
use super::register::Registers;
use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

/// A feast that depends on the moon was announced.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Announcement {
    /// Its first day.
    pub first: NaiveDate,
    /// Where that was read.
    pub source: String,
    /// A supervisor accepts it. Until then the window of the estimate goes on closing, and the day
    /// announced with it: no date to act on becomes later.
    pub accepted: bool,
}

/// Why the desk holds a day for closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Shut {
    /// A bridge day granted by the government.
    Bridge,
    /// A strike, or no service, here.
    Local,
}

impl Shut {
    /// Every one.
    pub const ALL: [Self; 2] = [Self::Bridge, Self::Local];

    /// The stable name of its message and its word on the command line.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Bridge => "bridge",
            Self::Local => "local",
        }
    }
}

/// A day that the desk holds for closed: for the date to act on, never for the date to argue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShutDay {
    /// Why.
    pub why: Shut,
    /// Where that was read, or who said it.
    pub source: String,
}

/// The electronic platform was out of reach from a day on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Silent {
    /// When it came back, legal time.
    pub until: NaiveDateTime,
    /// Where that was read, or how it was seen.
    pub source: String,
}

/// What a lawyer answered to a question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// The lawyer.
    pub by: String,
    /// The day.
    pub on: NaiveDate,
    /// What was said, with the article relied on.
    pub words: String,
    /// The readings of the law that the desk takes from it. None: the rules stay as they are.
    pub readings: Vec<ReadingId>,
}

/// Who the association is: what the notice of law 09-08 art. 5 must say of the controller.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Particulars {
    /// Its name.
    pub name: String,
    /// Its address.
    pub address: String,
    /// Where a person asks for access, correction, or objects.
    pub contact: String,
    /// The number of the CNDP's receipt or authorisation. Empty while there is none.
    pub receipt: String,
}

registers! {
    /// What an event of the association's file says. Append new variants at the end; never change one.
    enum Matter;
    /// The association's own file: the fold of its events.
    struct Association;
    /// A feast was announced, by the key of its estimate.
    FeastAnnounced => feasts[String]: Announcement;
    /// A day is closed.
    DayShut => shut[NaiveDate]: ShutDay;
    /// The platform was out of reach from this day on.
    PlatformSilent => outages[NaiveDate]: Silent;
    /// A lawyer answered.
    QuestionAnswered => answers[QuestionId]: Answer;
    /// Who the association is.
    ParticularsTold => particulars[()]: Particulars;
    /// Months for which a closed file is kept.
    TermTold => term[()]: u32;
}

impl Association {
    /// The file that these events tell.
    pub fn fold<'a>(events: impl IntoIterator<Item = &'a Event<Matter>>) -> Self {
        let mut file = Self::default();
        for event in events {
            file.apply(event);
        }
        file
    }

    /// A number that changes whenever what the file says does; 0 while it says nothing.
    pub fn edition(&self) -> u64 {
        let feasts: Vec<_> = self.feasts.iter().collect();
        let shut: Vec<_> = self.shut.iter().collect();
        let outages: Vec<_> = self.outages.iter().collect();
        let answers: Vec<_> = self.answers.iter().collect();
        let term = self.term.value();
        let told =
            [feasts.is_empty(), shut.is_empty(), outages.is_empty(), answers.is_empty(), term.is_none()];
        if told.iter().all(|empty| *empty) {
            return 0;
        }
        // FNV-1a: it must be the same on every machine, and need not withstand anybody. Who the association
        // is changes no card.
        let term = term.map(ToString::to_string).unwrap_or_default();
        let text = format!("{feasts:?}{shut:?}{outages:?}{answers:?}{term}");
        text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        })
    }
}
