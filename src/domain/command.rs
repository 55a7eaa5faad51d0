//! Wishes, imperative: what a person at the desk asks for. `decide` answers each with facts or
//! with a refusal. Ids and days come with the wish: the domain makes none up.

use super::course::{Appointment, Kept, Mark, Note, Occurrence, Purpose, Restriction};
use super::event::Event;
use super::facts::Fact;
use super::ids::{DocumentId, ItemId, OutcomeId, ProcedureId, StepId, WarningId};
use super::obstacle::Met;
use super::paper::{Paper, Tick};
use super::person::{Birth, Entry, NamePart, Nationality, Phone, Place, Sex, Status};
use super::private::Private;
use super::rights::{Agreement, Disclosure, Keeping, Request, Settled};
use chrono::NaiveDate;

/// One thing to write about the person. `None` takes it away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum About {
    /// A name.
    Name(NamePart, Option<Private<String>>),
    /// Sex as told.
    Sex(Option<Sex>),
    /// Birth.
    Birth(Option<Birth>),
    /// Nationality as told.
    Nationality(Option<Nationality>),
    /// A language spoken, or no longer listed.
    Language(String, bool),
    /// Day of arrival.
    Arrived(Option<NaiveDate>),
    /// Manner of entry.
    Entry(Option<Entry>),
    /// Status.
    Status(Option<Status>),
    /// A phone.
    Phone(ItemId, Option<Phone>),
    /// Where the person lives.
    Place(Option<Place>),
    /// The household.
    Household(Option<ItemId>),
    /// A fact that a procedure asked for.
    Fact(Fact, Option<bool>),
}

/// A procedure to start, with the id its enrolment will have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Start {
    /// The enrolment.
    pub id: ItemId,
    /// The procedure.
    pub procedure: ProcedureId,
}

/// What a person at the desk wishes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Open a case with all that an intake or a row of a list told.
    OpenCase {
        /// The reference on the paper file.
        reference: String,
        /// The day of opening.
        on: NaiveDate,
        /// What was told of the person. A name among it.
        about: Vec<About>,
        /// Procedures to start.
        starts: Vec<Start>,
        /// Dated facts.
        occurrences: Vec<(ItemId, Occurrence)>,
        /// Notes.
        notes: Vec<(ItemId, Note)>,
        /// Appointments.
        appointments: Vec<(ItemId, Appointment)>,
        /// Who looks after it.
        assignee: Option<Private<String>>,
    },
    /// Write about the person.
    Describe(Vec<About>),
    /// Record a paper, or change it.
    RecordPaper(ItemId, Paper),
    /// Take a paper out.
    RemovePaper(ItemId),
    /// Follow a procedure.
    StartProcedure(Start),
    /// Stop following a procedure that was started by mistake.
    LeaveProcedure(ItemId),
    /// Go on by the version of a procedure that is valid today; marks of its steps are kept.
    FollowNewVersion(ItemId),
    /// Mark a step, with the dated facts that it starts.
    MarkStep {
        /// The enrolment.
        enrolment: ItemId,
        /// The step.
        step: StepId,
        /// Submitted, done, or skipped with a reason.
        mark: Mark,
        /// The day.
        on: NaiveDate,
        /// Why it is skipped, or what to remember.
        reason: Private<String>,
        /// Dated facts that the step asks for.
        occurrences: Vec<(ItemId, Occurrence)>,
    },
    /// Take a step's mark away.
    UnmarkStep(ItemId, StepId),
    /// Tick a paper of a checklist.
    TickPaper(ItemId, DocumentId, Option<Tick>),
    /// Record how a decision came out.
    RecordOutcome {
        /// The enrolment.
        enrolment: ItemId,
        /// The decision step.
        step: StepId,
        /// What came out.
        outcome: OutcomeId,
        /// The dated fact that comes with it, one for each clock it starts. Its day is the day of the outcome.
        on: NaiveDate,
        /// Dated facts.
        occurrences: Vec<(ItemId, Occurrence)>,
        /// The remedy to start.
        next: Option<Start>,
    },
    /// Record a dated fact.
    RecordTrigger(ItemId, Occurrence),
    /// Take a dated fact back.
    WithdrawTrigger(ItemId),
    /// Record that a warning was talked over with the person.
    DiscussWarning(ItemId, WarningId, NaiveDate),
    /// Write a note.
    WriteNote(ItemId, Note),
    /// Make or change an appointment.
    MakeAppointment(ItemId, Appointment),
    /// Say whether an appointment was kept.
    SettleAppointment(ItemId, Kept),
    /// Record an obstacle, or correct it.
    MeetObstacle(ItemId, Met),
    /// Take an obstacle back.
    WithdrawObstacle(ItemId),
    /// Give the case to a volunteer, or to nobody.
    Assign(Option<Private<String>>),
    /// Record an answer about consent of which nothing more is known than yes or no.
    RecordConsent(Purpose, bool, NaiveDate),
    /// Record what the person says about a purpose, and how it was explained.
    Agree(Purpose, Agreement),
    /// Record a request of the person about their data.
    AskRight(ItemId, Request),
    /// Say how a request ended.
    SettleRight(ItemId, Settled),
    /// Take a request back that was recorded by mistake.
    WithdrawRight(ItemId),
    /// Record that something of the file is shown to somebody outside.
    Disclose(ItemId, Disclosure),
    /// Take that back: nothing was shown.
    WithdrawDisclosure(ItemId),
    /// Say why the file is kept, and until when.
    KeepUntil(Keeping),
    /// Restrict the case.
    Restrict(Restriction),
    /// Lift the restriction; the note says why.
    LiftRestriction(ItemId, Note),
    /// Open the consular steps of an enrolment to somebody in asylum; the note says why.
    OpenConsulate(ItemId, Note),
    /// Close them again.
    ShutConsulate(ItemId),
    /// Record that the whole case was looked at.
    Review(NaiveDate),
    /// Set the day on which keeping the file must be thought over.
    SetRetention(NaiveDate),
    /// Close the case.
    Close(NaiveDate, Private<String>),
    /// Open it again.
    Reopen,
    /// Undo one batch: all its events, and all events of the case before it or beside it.
    Undo {
        /// The batch, as it was written.
        batch: Vec<Event>,
        /// Every other event of the case up to the batch.
        before: Vec<Event>,
    },
}
