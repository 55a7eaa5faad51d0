//! Why the domain says no. No prose here: `i18n` has what happened and what to do for each.

use super::facts::Fact;
use super::ids::{DocumentId, OutcomeId, ProcedureId, StepId, TriggerId, WarningId};
use chrono::NaiveDate;

/// A field of a form, so that the message can say where.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// The reference of the case.
    Reference,
    /// A name.
    Name,
    /// Birth.
    Birth,
    /// Arrival in Morocco.
    Arrival,
    /// A phone.
    Phone,
    /// A paper's dates.
    Paper,
    /// A note.
    Note,
    /// A reason.
    Reason,
    /// A dated fact.
    Trigger,
    /// A step's day.
    Step,
    /// An appointment.
    Appointment,
    /// The volunteer who looks after the case.
    Assignee,
    /// Where the person lives.
    Place,
    /// A language, by its code.
    Language,
}

/// A command that can't be carried out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The case does not exist.
    NoSuchCase,
    /// A case with this id exists already.
    AlreadyOpen,
    /// The case is closed: reopen it first.
    CaseClosed,
    /// The case is not closed.
    NotClosed,
    /// No name was given: at least one is needed.
    NameMissing,
    /// The field must not be empty.
    Empty(Field),
    /// The field is longer than this many characters.
    TooLong(Field, usize),
    /// The day lies in the future.
    Future(Field, NaiveDate),
    /// The day lies before the person's birth, or before 1900.
    TooEarly(Field, NaiveDate),
    /// A paper that ends before it begins.
    EndsBeforeItBegins(NaiveDate, NaiveDate),
    /// The book has no such procedure for this day.
    NoSuchProcedure(ProcedureId),
    /// This procedure is followed already.
    AlreadyStarted(ProcedureId),
    /// There is no such enrolment.
    NotStarted,
    /// The procedure has no such step.
    NoSuchStep(StepId),
    /// The procedure has no such paper.
    NoSuchPaper(DocumentId),
    /// The step does not decide on this outcome.
    NoSuchOutcome(OutcomeId),
    /// Other steps come first.
    StepNotReady(Vec<StepId>),
    /// The step does not concern this case, because of this fact.
    StepAside(Fact),
    /// A decision step is settled by recording its outcome.
    OutcomeWanted(StepId),
    /// The step starts a clock: its day must be given.
    DateWanted(TriggerId),
    /// The clock counts hours: the hour must be given.
    HourWanted(TriggerId),
    /// The warning must be talked over, and that recorded, before this step.
    DiscussFirst(WarningId),
    /// The consulate of an asylum seeker or refugee must not be involved.
    ConsulateBlocked(WarningId),
    /// Leaving out a step needs a reason.
    ReasonWanted,
    /// There is no such item.
    NoSuchItem,
    /// Nothing would change.
    NothingChanges,
    /// There is nothing to undo.
    NothingToUndo,
    /// Something was written over it since; undo that first.
    ChangedSince,
}
