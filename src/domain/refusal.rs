//! Why the domain says no. No prose here: `i18n` has what happened and what to do for each.

use super::course::Purpose;
use super::facts::Fact;
use super::ids::{
    AuthorityId, DocumentId, ObstacleId, OutcomeId, ProcedureId, QuestionId, ReadingId, StepId, TriggerId,
    WarningId,
};
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
    /// The day at a counter.
    Counter,
    /// An office.
    Office,
    /// What a counter demanded.
    Demanded,
    /// Where something was read.
    Source,
    /// A day.
    Day,
    /// The lawyer who answered.
    Lawyer,
    /// What a lawyer answered.
    Answer,
    /// A request of the person.
    Request,
    /// Whom something is shown to.
    Recipient,
    /// Until when a file is kept.
    Until,
    /// Who the association is.
    Association,
    /// A number of months.
    Months,
}

impl Field {
    /// The stable name of its message.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Reference => "reference",
            Self::Name => "name",
            Self::Birth => "birth",
            Self::Arrival => "arrival",
            Self::Phone => "phone",
            Self::Paper => "paper",
            Self::Note => "note",
            Self::Reason => "reason",
            Self::Trigger => "trigger",
            Self::Step => "step",
            Self::Appointment => "appointment",
            Self::Assignee => "assignee",
            Self::Place => "place",
            Self::Language => "language",
            Self::Counter => "counter",
            Self::Office => "office",
            Self::Demanded => "demanded",
            Self::Source => "source",
            Self::Day => "day",
            Self::Lawyer => "lawyer",
            Self::Answer => "answer",
            Self::Request => "request",
            Self::Recipient => "recipient",
            Self::Until => "until",
            Self::Association => "association",
            Self::Months => "months",
        }
    }
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
    /// The step does not concern this case: the decision before it went another way.
    StepOtherwise,
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
    /// Nobody knows whether the person is in asylum: that is asked before anything with a consulate.
    AsylumNotAsked(WarningId),
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
    /// The book has no such obstacle.
    NoSuchObstacle(ObstacleId),
    /// The book has no such authority.
    NoSuchOffice(AuthorityId),
    /// No feast that is only estimated has this key.
    NoSuchFeast(String),
    /// The day told for a feast is far from its estimate.
    FarFromEstimate(NaiveDate, NaiveDate),
    /// There is no such question for a lawyer.
    NoSuchQuestion(QuestionId),
    /// The question has no such reading.
    NoSuchReading(ReadingId),
    /// This reading says something else of a limit than another one that was chosen.
    ReadingsDiffer(ReadingId),
    /// Only a supervisor lifts a restriction.
    SupervisorLifts,
    /// Only a supervisor opens a consular step to somebody in asylum.
    SupervisorOpensConsulate,
    /// Only a supervisor accepts an announced feast.
    SupervisorAccepts,
    /// Opening a consular step to somebody in asylum needs a written reason.
    ConsulateReason,
    /// Only a supervisor erases a case.
    SupervisorErases,
    /// Only a supervisor says that a file is kept longer.
    SupervisorKeeps,
    /// The person did not agree to this purpose, or no longer does.
    NotAgreed(Purpose),
    /// The request was answered already.
    AnsweredAlready,
    /// A disclosure without consent needs a written reason.
    DisclosureReason,
    /// A file of asylum or trafficking is looked at as a whole before it is erased.
    ReviewFirst,
    /// Only a supervisor reviews a case.
    SupervisorReviews,
    /// Only a supervisor tells who the association is, and how long files are kept.
    SupervisorTells,
    /// The day lies before the one on which the file is thought over already.
    NotLonger(NaiveDate),
}

impl Refusal {
    /// The stable name of its messages.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NoSuchCase => "no-such-case",
            Self::AlreadyOpen => "already-open",
            Self::CaseClosed => "case-closed",
            Self::NotClosed => "not-closed",
            Self::NameMissing => "name-missing",
            Self::Empty(..) => "empty",
            Self::TooLong(..) => "too-long",
            Self::Future(..) => "future",
            Self::TooEarly(..) => "too-early",
            Self::EndsBeforeItBegins(..) => "ends-before-it-begins",
            Self::NoSuchProcedure(..) => "no-such-procedure",
            Self::AlreadyStarted(..) => "already-started",
            Self::NotStarted => "not-started",
            Self::NoSuchStep(..) => "no-such-step",
            Self::NoSuchPaper(..) => "no-such-paper",
            Self::NoSuchOutcome(..) => "no-such-outcome",
            Self::StepNotReady(..) => "step-not-ready",
            Self::StepAside(..) => "step-aside",
            Self::StepOtherwise => "step-otherwise",
            Self::OutcomeWanted(..) => "outcome-wanted",
            Self::DateWanted(..) => "date-wanted",
            Self::HourWanted(..) => "hour-wanted",
            Self::DiscussFirst(..) => "discuss-first",
            Self::ConsulateBlocked(..) => "consulate-blocked",
            Self::AsylumNotAsked(..) => "asylum-not-asked",
            Self::ReasonWanted => "reason-wanted",
            Self::NoSuchItem => "no-such-item",
            Self::NothingChanges => "nothing-changes",
            Self::NothingToUndo => "nothing-to-undo",
            Self::ChangedSince => "changed-since",
            Self::NoSuchObstacle(..) => "no-such-obstacle",
            Self::NoSuchOffice(..) => "no-such-office",
            Self::NoSuchFeast(..) => "no-such-feast",
            Self::FarFromEstimate(..) => "far-from-estimate",
            Self::NoSuchQuestion(..) => "no-such-question",
            Self::NoSuchReading(..) => "no-such-reading",
            Self::ReadingsDiffer(..) => "readings-differ",
            Self::SupervisorLifts => "supervisor-lifts",
            Self::SupervisorOpensConsulate => "supervisor-opens-consulate",
            Self::SupervisorAccepts => "supervisor-accepts",
            Self::ConsulateReason => "consulate-reason",
            Self::SupervisorErases => "supervisor-erases",
            Self::SupervisorKeeps => "supervisor-keeps",
            Self::NotAgreed(..) => "not-agreed",
            Self::AnsweredAlready => "answered-already",
            Self::DisclosureReason => "disclosure-reason",
            Self::ReviewFirst => "review-first",
            Self::SupervisorReviews => "supervisor-reviews",
            Self::SupervisorTells => "supervisor-tells",
            Self::NotLonger(..) => "not-longer",
        }
    }

    /// Every name, so that a test can ask for words for each.
    pub const CODES: &'static [&'static str] = &[
        "no-such-case",
        "already-open",
        "case-closed",
        "not-closed",
        "name-missing",
        "empty",
        "too-long",
        "future",
        "too-early",
        "ends-before-it-begins",
        "no-such-procedure",
        "already-started",
        "not-started",
        "no-such-step",
        "no-such-paper",
        "no-such-outcome",
        "step-not-ready",
        "step-aside",
        "step-otherwise",
        "outcome-wanted",
        "date-wanted",
        "hour-wanted",
        "discuss-first",
        "consulate-blocked",
        "asylum-not-asked",
        "reason-wanted",
        "no-such-item",
        "nothing-changes",
        "nothing-to-undo",
        "changed-since",
        "no-such-obstacle",
        "no-such-office",
        "no-such-feast",
        "far-from-estimate",
        "no-such-question",
        "no-such-reading",
        "readings-differ",
        "supervisor-lifts",
        "supervisor-opens-consulate",
        "supervisor-accepts",
        "consulate-reason",
        "supervisor-erases",
        "supervisor-keeps",
        "not-agreed",
        "answered-already",
        "disclosure-reason",
        "review-first",
        "supervisor-reviews",
        "supervisor-tells",
        "not-longer",
    ];
}
