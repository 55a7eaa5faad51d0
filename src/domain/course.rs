//! What happens to a case over time: procedures followed, steps marked, dated facts, outcomes,
//! notes, appointments, obstacles, consents, closure.

use super::ids::{ObstacleId, OutcomeId, ProcedureId, TriggerId};
use super::private::Private;
use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

/// How a case came to be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opening {
    /// The reference on the paper file: `001/26`. Says nothing about the person.
    pub reference: String,
    /// The day it was opened.
    pub on: NaiveDate,
}

/// A procedure followed in a case, pinned to the version it began with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Enrolment {
    /// Which.
    pub procedure: ProcedureId,
    /// The version it began with.
    pub version: u32,
    /// The day it began.
    pub on: NaiveDate,
}

/// What was said of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Mark {
    /// Handed in; somebody else must answer.
    Submitted,
    /// Done.
    Done,
    /// Left out, with a reason.
    Skipped,
}

/// A step as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StepMark {
    /// What was said.
    pub mark: Mark,
    /// The day it became so.
    pub on: NaiveDate,
    /// Why it was skipped, or what to remember.
    pub reason: Private<String>,
}

/// How a dated fact is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Known {
    /// Written on a paper that was seen.
    Paper,
    /// Told by word of mouth.
    Oral,
    /// Seen by someone else.
    Witness,
    /// The day is uncertain: the earliest possible one was taken.
    Earliest,
}

/// A dated fact that starts a clock.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Occurrence {
    /// What happened.
    pub trigger: TriggerId,
    /// The day.
    pub on: NaiveDate,
    /// The hour, legal time, where it matters.
    pub at: Option<NaiveTime>,
    /// How it is known.
    pub known: Known,
    /// The enrolment it belongs to; none when it holds for the whole case.
    pub enrolment: Option<super::ids::ItemId>,
}

/// How a decision came out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ending {
    /// Which outcome.
    pub outcome: OutcomeId,
    /// The day.
    pub on: NaiveDate,
}

/// What a volunteer wrote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// The words.
    pub text: Private<String>,
    /// The day.
    pub on: NaiveDate,
}

/// Whether an appointment was kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Kept {
    /// Still to come, or nobody said.
    Planned,
    /// The person went.
    Kept,
    /// The person did not go.
    Missed,
    /// Called off.
    Cancelled,
}

/// An appointment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Appointment {
    /// The day.
    pub on: NaiveDate,
    /// The hour, if one was given.
    pub at: Option<NaiveTime>,
    /// Where and what for.
    pub about: Private<String>,
    /// Whether it was kept.
    pub kept: Kept,
}

/// What a counter demanded or did, as it was told at first. Read for ever and written no more: see
/// [`obstacles_of`](super::obstacle::obstacles_of).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Obstacle {
    /// Which kind.
    pub kind: ObstacleId,
    /// The day.
    pub on: NaiveDate,
    /// Office and words.
    pub words: Private<String>,
}

/// What the person agreed to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Purpose {
    /// That the association keeps this file.
    KeepFile,
    /// That it shares what a procedure needs with a lawyer.
    ShareWithLawyer,
    /// That it is counted in anonymised summaries.
    Statistics,
    /// That it shares what a procedure needs with another association, an organisation or an administration.
    ShareWithOthers,
    /// That it keeps what the law calls sensitive: health, origin, beliefs, an asylum account.
    SensitiveDetails,
}

/// An answer about consent, as it was told at first. Read for ever and written no more: see
/// [`Case::stand`](super::event::Case::stand).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consent {
    /// Yes or no.
    pub given: bool,
    /// The day of the answer.
    pub on: NaiveDate,
}

/// Why a case is restricted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Restriction {
    /// Signs of trafficking.
    Trafficking,
    /// A minor without a family.
    UnaccompaniedMinor,
    /// Asked for by the person or a supervisor.
    OnRequest,
}

/// The end of a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Closure {
    /// The day.
    pub on: NaiveDate,
    /// Why.
    pub reason: Private<String>,
}
