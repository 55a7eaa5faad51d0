//! What a procedure file says, as types: words in three languages, citations, confidence,
//! time limits, steps, papers, outcomes. Pure data; reading and checking files is `procedures`.

use super::facts::Condition;
use super::ids::{
    AuthorityId, DocumentId, ObstacleId, OutcomeId, ProcedureId, QuestionId, RuleId, SourceId, StepId,
    TriggerId, WarningId,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The languages that every text exists in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// Arabic as Moroccan administrations write it (ar-MA), right to left.
    Ar,
    /// French.
    #[default]
    Fr,
    /// English.
    En,
}

impl Lang {
    /// All languages, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Ar, Self::Fr, Self::En];

    /// The two-letter code: `ar`, `fr`, `en`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Ar => "ar",
            Self::Fr => "fr",
            Self::En => "en",
        }
    }
}

/// One text in every language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// French.
    pub fr: String,
    /// Arabic.
    pub ar: String,
    /// English.
    pub en: String,
}

impl Words {
    /// The text in one language.
    pub fn get(&self, lang: Lang) -> &str {
        match lang {
            Lang::Ar => &self.ar,
            Lang::Fr => &self.fr,
            Lang::En => &self.en,
        }
    }
}

/// How sure a statement is. Shown wherever the statement is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Tag {
    /// The text of the law was read.
    Primary,
    /// A guide, an official site or the press was read and is named.
    Secondary,
    /// Deduced from texts that were read, or a house rule.
    Inference,
    /// A lead only: greyed, and never used to compute an alarm.
    Unverified,
}

/// A place in a source: the source and, when it is a text of law, the articles.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cite {
    /// The source.
    pub source: SourceId,
    /// Articles or page, as written: `arts 4-6`. Empty when the whole source is meant.
    #[serde(default)]
    pub at: String,
}

/// What a statement rests on and how sure it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Basis {
    /// Sources and articles. Never empty in a checked book.
    pub cite: Vec<Cite>,
    /// Confidence.
    pub tag: Tag,
    /// Questions for a lawyer that hang over it.
    #[serde(default)]
    pub lawyer: Vec<QuestionId>,
}

/// A sentence of a procedure, with what it rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statement {
    /// The sentence.
    #[serde(flatten)]
    pub words: Words,
    /// What it rests on.
    #[serde(flatten)]
    pub basis: Basis,
}

/// Whom a time limit binds, or what it measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum RuleKind {
    /// The person must act.
    Person,
    /// The association must act.
    Association,
    /// An authority or a court must answer: the two dates mean `earliest` and `certain`.
    Authority,
    /// A paper stays valid.
    Validity,
    /// A right opens after this time.
    Waiting,
    /// A reminder of the house, or a delay seen in practice. No legal force.
    House,
}

/// How the days of a limit are counted (codes of the reference, section 3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Counting {
    /// Days before a court: plain and moved back, against full days and rolled forward.
    TwoDates,
    /// Days with no full-days text.
    CalendarDays,
    /// Full days that bind an authority: earliest, and certain.
    FullDays,
    /// The day of the event is day 1.
    BeforeEndOfNthDay,
    /// Before a date printed on a paper.
    UntilEvent,
    /// Elapsed hours, against the wall clock.
    Hours,
    /// Same day of a later month.
    Months,
    /// Same day of a later year.
    Years,
    /// Working days after the event; latest with one extension.
    WorkingDays,
    /// The day itself.
    SameDay,
}

/// The unit of a limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// Hours.
    Hour,
    /// Days.
    Day,
    /// Days on which administrations work.
    WorkingDay,
    /// Weeks.
    Week,
    /// Months.
    Month,
    /// Years.
    Year,
}

/// Which side of its event a limit lies on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Counted from the event on.
    #[default]
    After,
    /// Counted back from the event.
    Before,
}

/// A time limit: one version of one rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rule {
    /// Stable id of this version: `annulment.old`.
    pub id: RuleId,
    /// The rule that this is a version of: `annulment`. Procedures name this one.
    pub family: RuleId,
    /// What is limited.
    pub title: Words,
    /// Whom it binds.
    pub kind: RuleKind,
    /// How many units; none for `until_event` and `same_day`.
    pub amount: Option<u32>,
    /// The unit; none for `until_event` and `same_day`.
    pub unit: Option<Unit>,
    /// Before or after its event.
    #[serde(default)]
    pub direction: Direction,
    /// The dated fact that starts it.
    pub trigger: TriggerId,
    /// That fact in the words of the text.
    pub from: Words,
    /// How it is counted.
    pub counting: Counting,
    /// Where the act is done.
    #[serde(default)]
    pub forum: Vec<AuthorityId>,
    /// Whether the act stops what is being fought, in words.
    pub suspends: Words,
    /// What it rests on.
    #[serde(flatten)]
    pub basis: Basis,
    /// First day on which the time may begin under this version.
    pub valid_from: Option<NaiveDate>,
    /// Last such day.
    pub valid_to: Option<NaiveDate>,
    /// What a reader must know beside the number. All empty when there is nothing.
    #[serde(default)]
    pub note: Words,
}

/// Where a step stands between law and habit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum StepKind {
    /// A text asks for it.
    Law,
    /// Counters ask for it; no text was found.
    Practice,
    /// The association does it for safety.
    House,
}

/// One step of a procedure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// Stable id: `fp.10`.
    pub id: StepId,
    /// What to do, in a few words.
    pub names: Words,
    /// How to do it, for someone who never did. All empty when the name says it.
    #[serde(default)]
    pub how: Words,
    /// Steps that must be done or skipped first.
    #[serde(default)]
    pub needs: Vec<StepId>,
    /// The group of steps that may go on side by side; none for one after the other.
    #[serde(default)]
    pub parallel: Option<String>,
    /// Where to go.
    #[serde(default)]
    pub at: Vec<AuthorityId>,
    /// Who must answer before it is done.
    #[serde(default)]
    pub waits_on: Vec<AuthorityId>,
    /// Law, practice or house.
    pub kind: StepKind,
    /// Only when these facts hold.
    #[serde(default)]
    pub when: Condition,
    /// Papers handled at this step.
    #[serde(default)]
    pub papers: Vec<DocumentId>,
    /// Rules (families) that this step must meet.
    #[serde(default)]
    pub limits: Vec<RuleId>,
    /// Dated facts to ask for when the step is done; each starts the clocks that name it.
    #[serde(default)]
    pub starts: Vec<TriggerId>,
    /// The person stands before a police desk: the exposure must have been discussed.
    #[serde(default)]
    pub police_desk: bool,
    /// The person's consulate is involved: blocked for asylum seekers and refugees.
    #[serde(default)]
    pub consular: bool,
    /// Outcomes that this step decides between. Empty for an ordinary step.
    #[serde(default)]
    pub decides: Vec<OutcomeId>,
    /// What it rests on.
    #[serde(flatten)]
    pub basis: Basis,
}

/// What the law says of a paper in a procedure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Need {
    /// Required by a text.
    Law,
    /// One of several ways to meet a requirement.
    OneOf,
    /// Helps, not required.
    Optional,
    /// Asked at counters without a text read.
    Practice,
    /// A text says that it may not be asked.
    NotRequired,
    /// Produced by a step.
    Output,
}

/// A paper that a procedure speaks of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaperNeed {
    /// The kind of paper.
    pub document: DocumentId,
    /// What the law says of it here.
    pub need: Need,
    /// Papers of the same group replace each other (with `one-of`).
    #[serde(default)]
    pub group: Option<String>,
    /// Only when these facts hold.
    #[serde(default)]
    pub when: Condition,
    /// What it rests on.
    #[serde(flatten)]
    pub basis: Basis,
    /// What to know. All empty when there is nothing.
    #[serde(default)]
    pub note: Words,
}

/// A way in which a procedure or a decision step ends, and what follows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    /// Stable id: `refused`.
    pub id: OutcomeId,
    /// What happened.
    pub names: Words,
    /// What follows, in words.
    pub follows: Words,
    /// Procedures that open next, the remedy first.
    #[serde(default)]
    pub next: Vec<ProcedureId>,
    /// The dated fact that comes with it and starts clocks.
    #[serde(default)]
    pub starts: Vec<TriggerId>,
    /// The enrolment is over once this is recorded.
    #[serde(default)]
    pub ends: bool,
    /// What it rests on.
    #[serde(flatten)]
    pub basis: Basis,
}

/// Which kind of civil-status office a procedure speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum OfficeRegime {
    /// Both kinds: the case says which.
    Both,
    /// Offices under the digital law only.
    Digital,
    /// Offices with paper registers only.
    Paper,
}

/// A procedure: one version of a cited checklist.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Procedure {
    /// Stable id.
    pub id: ProcedureId,
    /// Grows with each change of content.
    pub version: u32,
    /// First day on which a case may begin it.
    pub valid_from: Option<NaiveDate>,
    /// Last such day.
    pub valid_to: Option<NaiveDate>,
    /// Name.
    pub names: Words,
    /// Whom it is for.
    pub who: Vec<Statement>,
    /// Which kind of office, where that matters.
    #[serde(default)]
    pub office: Option<OfficeRegime>,
    /// Who receives and who decides, in words with citation.
    pub authority: Statement,
    /// Steps, in the order in which they are shown.
    pub steps: Vec<Step>,
    /// Papers.
    pub papers: Vec<PaperNeed>,
    /// What it costs.
    pub fees: Vec<Statement>,
    /// Rules (families) that matter here.
    pub limits: Vec<RuleId>,
    /// Ways it can end.
    pub outcomes: Vec<Outcome>,
    /// Warnings to show.
    pub warnings: Vec<WarningId>,
    /// Obstacles known here.
    pub obstacles: Vec<ObstacleId>,
    /// What else to know.
    pub notes: Vec<Statement>,
    /// Sources used.
    pub sources: Vec<SourceId>,
    /// Questions for a lawyer.
    pub lawyer_questions: Vec<QuestionId>,
    /// The lawyer who checked it. Empty: not yet checked, and shown so.
    #[serde(default)]
    pub checked_by: String,
    /// When.
    pub checked_on: Option<NaiveDate>,
}

impl Procedure {
    /// A step by its id.
    pub fn step(&self, id: &StepId) -> Option<&Step> {
        self.steps.iter().find(|step| step.id == *id)
    }

    /// An outcome by its id.
    pub fn outcome(&self, id: &OutcomeId) -> Option<&Outcome> {
        self.outcomes.iter().find(|outcome| outcome.id == *id)
    }
}

/// A kind of paper.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// Stable id.
    pub id: DocumentId,
    /// Name.
    pub names: Words,
    /// How to get it.
    pub how: Words,
    /// How long it is good for, in words.
    pub validity: Words,
    /// What it costs, in words.
    pub cost: Words,
    /// Confidence.
    pub tag: Tag,
    /// The procedure that renews or obtains it, and the limit that says when to start.
    #[serde(default)]
    pub renewed_by: Option<ProcedureId>,
}

/// Who receives, decides or issues.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Authority {
    /// Stable id.
    pub id: AuthorityId,
    /// Name.
    pub names: Words,
}

/// How loud a warning is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum WarningLevel {
    /// To know.
    Info,
    /// To discuss before going on.
    Warn,
    /// Something is running out.
    Alarm,
    /// The step must not be taken.
    Block,
}

/// A warning shown at a procedure or step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Warning {
    /// Stable id.
    pub id: WarningId,
    /// How loud.
    pub level: WarningLevel,
    /// The words.
    pub text: Words,
    /// What it rests on.
    #[serde(flatten)]
    pub basis: Basis,
}

/// A text, guide or press article that statements rest on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// Stable id.
    pub id: SourceId,
    /// Title; French and Arabic as published, English as a reading aid.
    pub title: Words,
    /// Number and date.
    pub reference: String,
    /// Official bulletin.
    #[serde(default)]
    pub bulletin: String,
    /// In force.
    #[serde(default)]
    pub in_force: String,
    /// Where it was read.
    #[serde(default)]
    pub url: String,
    /// Confidence in what was read.
    pub tag: Tag,
}

/// A question that a Moroccan lawyer must answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// Stable id.
    pub id: QuestionId,
    /// The question.
    pub text: Words,
}

/// A dated fact that can start a clock.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trigger {
    /// Stable id.
    pub id: TriggerId,
    /// What happened, as asked of a volunteer: "the day the person learned of the decision".
    pub names: Words,
    /// The hour matters: it must be asked for.
    #[serde(default)]
    pub hour: bool,
    /// Where the case already knows it from, so that nobody is asked twice.
    #[serde(default)]
    pub derive: Option<Derive>,
}

/// A dated fact that the rest of the case tells.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Derive {
    /// The day of arrival in Morocco.
    Arrival,
    /// The person's 18th birthday.
    Birthday18,
    /// The last day of the newest paper of this kind.
    Expiry(DocumentId),
    /// The first day of the newest paper of this kind.
    Issue(DocumentId),
}
