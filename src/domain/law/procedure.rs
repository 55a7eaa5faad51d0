//! Procedures: steps, papers, outcomes, each with what it rests on. How a case stands in one is
//! `checklist`.

use super::{Basis, Statement, Words};
use crate::domain::book::Book;
use crate::domain::facts::Condition;
use crate::domain::ids::{
    AuthorityId, DocumentId, ObstacleId, OutcomeId, ProcedureId, QuestionId, RuleId, SourceId, StepId,
    TriggerId, WarningId,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The warning that answers a desk which asks for more than the list.
pub const EXTRA_PAPER: &str = "extra-paper";

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
    /// Once a step that it needs was taken, it stays although a fact has changed since.
    #[serde(default)]
    pub lasts: bool,
    /// Only after one of these outcomes was recorded at a step that it needs. Empty: after any.
    #[serde(default)]
    pub after: Vec<OutcomeId>,
    /// No more once one of these outcomes was recorded at any step, unless it was taken before.
    #[serde(default)]
    pub until: Vec<OutcomeId>,
    /// Papers handled at this step.
    #[serde(default)]
    pub papers: Vec<DocumentId>,
    /// Rules (families) that this step must meet.
    #[serde(default)]
    pub limits: Vec<RuleId>,
    /// Dated facts to ask for when the step is done; each starts the clocks that name it.
    #[serde(default)]
    pub starts: Vec<TriggerId>,
    /// Dated facts that may come with this step and start a clock; offered, not asked for.
    #[serde(default)]
    pub may_start: Vec<TriggerId>,
    /// The person stands before a police desk: the exposure must have been discussed.
    #[serde(default)]
    pub police_desk: bool,
    /// The person's consulate is involved: blocked for asylum seekers and refugees.
    #[serde(default)]
    pub consular: bool,
    /// Outcomes that this step decides between. Empty for an ordinary step.
    #[serde(default)]
    pub decides: Vec<OutcomeId>,
    /// Outcomes that may cut in here instead: an oral refusal, an arrest.
    #[serde(default)]
    pub exits: Vec<OutcomeId>,
    /// What it rests on.
    #[serde(flatten)]
    pub basis: Basis,
}

impl Step {
    /// Whether somebody outside takes part: a place to go, or an answer to wait for.
    pub fn goes_out(&self) -> bool {
        !self.at.is_empty() || !self.waits_on.is_empty()
    }
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
    /// No desk that the law of lists binds asks for it: our own proof, a court, a consulate. No article is put
    /// to anybody.
    #[serde(default)]
    pub uncited: bool,
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
    /// It grants asylum, whatever the procedure: from then on the consulate is kept away.
    #[serde(default)]
    pub asylum: bool,
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
    /// Only somebody in asylum begins it: from then on the consulate is kept away.
    #[serde(default)]
    pub asylum: bool,
    /// Which kind of office, where that matters.
    #[serde(default)]
    pub office: Option<OfficeRegime>,
    /// Who receives and who decides, in words with citation.
    pub authority: Statement,
    /// Steps, in the order in which they are shown.
    pub steps: Vec<Step>,
    /// What to put to the desk that asks for more than the list. None: what the warning says that answers so.
    #[serde(default)]
    pub against: Option<Basis>,
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

    /// What to put to whoever asks for this paper although no text does. None where nobody is bound by it.
    pub fn cite_against<'b>(&'b self, paper: &'b PaperNeed, book: &'b Book) -> Option<&'b Basis> {
        match paper.need {
            // The text that forbids asking for it.
            Need::NotRequired => Some(&paper.basis),
            Need::Practice if !paper.uncited => self.against_more(book),
            _ => None,
        }
    }

    /// What to put to the desk that asks for more than the list.
    pub fn against_more<'b>(&'b self, book: &'b Book) -> Option<&'b Basis> {
        let said = || book.warnings.get(&WarningId::from(EXTRA_PAPER)).map(|warning| &warning.basis);
        self.against.as_ref().or_else(said)
    }
}
