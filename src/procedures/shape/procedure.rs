//! A procedure, as written in a file of its own.

use super::super::codes::Word;
use super::{Day, Words};
use crate::domain::law::{Need, OfficeRegime, StepKind, Tag};
use schemars::JsonSchema;
use serde::Deserialize;

/// A procedure of Mastara: one version of a cited checklist from the law.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Procedure {
    /// Stable id. The file is called `<id>.toml`, or `<id>.<anything>.toml` for another version.
    pub(crate) id: String,
    /// Grows with each change of content.
    pub(crate) version: u32,
    /// First day on which a case may begin it.
    pub(crate) valid_from: Option<Day>,
    /// Last such day.
    pub(crate) valid_to: Option<Day>,
    /// Name.
    pub(crate) names: Words,
    /// Only somebody in asylum begins it: whoever did is kept away from the consulate.
    #[serde(default)]
    pub(crate) asylum: bool,
    /// Which kind of civil-status office, where that matters.
    #[schemars(with = "Option<Word<OfficeRegime>>")]
    pub(crate) office: Option<OfficeRegime>,
    /// Limits (by family) that matter here.
    #[serde(default)]
    pub(crate) limits: Vec<String>,
    /// Warnings to show.
    #[serde(default)]
    pub(crate) warnings: Vec<String>,
    /// Obstacles known here.
    #[serde(default)]
    pub(crate) obstacles: Vec<String>,
    /// Sources used.
    #[serde(default)]
    pub(crate) sources: Vec<String>,
    /// Questions for a lawyer.
    #[serde(default)]
    pub(crate) lawyer_questions: Vec<String>,
    /// The lawyer who checked it; empty when nobody did.
    #[serde(default)]
    pub(crate) checked_by: String,
    /// When.
    pub(crate) checked_on: Option<Day>,
    /// Who receives and who decides.
    pub(crate) authority: Statement,
    /// Whom it is for.
    #[serde(default)]
    pub(crate) who: Vec<Statement>,
    /// Steps, in the order in which they are shown.
    #[serde(default)]
    pub(crate) step: Vec<Step>,
    /// What to put to the desk that asks for more than the list. Left out: what the warning `extra-paper` rests on.
    pub(crate) against: Option<Against>,
    /// Papers.
    #[serde(default)]
    pub(crate) paper: Vec<Paper>,
    /// What it costs.
    #[serde(default)]
    pub(crate) fee: Vec<Statement>,
    /// Ways it can end.
    #[serde(default)]
    pub(crate) outcome: Vec<Outcome>,
    /// What else to know.
    #[serde(default)]
    pub(crate) note: Vec<Statement>,
}

/// A sentence with what it rests on.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("required" = ["fr", "ar", "en", "cite", "tag"]))]
pub(crate) struct Statement {
    /// French.
    #[serde(default)]
    pub(crate) fr: String,
    /// Arabic.
    #[serde(default)]
    pub(crate) ar: String,
    /// English.
    #[serde(default)]
    pub(crate) en: String,
    /// Source and article: `"law-58-25 arts 47, 49"`.
    #[serde(default)]
    pub(crate) cite: Vec<String>,
    /// Confidence.
    #[schemars(with = "Word<Tag>")]
    pub(crate) tag: Tag,
    /// Questions for a lawyer that hang over it.
    #[serde(default)]
    pub(crate) lawyer: Vec<String>,
}

/// One step.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Step {
    /// Stable id: `fp.10`.
    pub(crate) id: String,
    /// What to do, in a few words.
    pub(crate) names: Words,
    /// How to do it, for someone who never did.
    pub(crate) how: Option<Words>,
    /// Steps that must be done or skipped first.
    #[serde(default)]
    pub(crate) needs: Vec<String>,
    /// Steps of the same group may go on side by side.
    pub(crate) parallel: Option<String>,
    /// Where to go.
    #[serde(default)]
    pub(crate) at: Vec<String>,
    /// Who must answer before it is done.
    #[serde(default)]
    pub(crate) waits_on: Vec<String>,
    /// Law, practice or house.
    #[schemars(with = "Word<StepKind>")]
    pub(crate) kind: StepKind,
    /// Only when these facts hold: `["visa-exempt", "!minor"]`.
    #[serde(default)]
    pub(crate) when: Vec<String>,
    /// Once a step that it needs was taken, it stays although a fact has changed since.
    #[serde(default)]
    pub(crate) lasts: bool,
    /// Only after one of these outcomes at a step that it needs.
    #[serde(default)]
    pub(crate) after: Vec<String>,
    /// No more once one of these outcomes was recorded at any step.
    #[serde(default)]
    pub(crate) until: Vec<String>,
    /// Papers handled at this step.
    #[serde(default)]
    pub(crate) papers: Vec<String>,
    /// Limits (by family) that this step must meet.
    #[serde(default)]
    pub(crate) limits: Vec<String>,
    /// Dated facts to ask for when the step is done; each starts the clocks that name it.
    #[serde(default)]
    pub(crate) starts: Vec<String>,
    /// Dated facts that may come with this step and start a clock; offered, not asked for.
    #[serde(default)]
    pub(crate) may_start: Vec<String>,
    /// The person stands before a police desk.
    #[serde(default)]
    pub(crate) police_desk: bool,
    /// The person's consulate is involved.
    #[serde(default)]
    pub(crate) consular: bool,
    /// Outcomes that this step decides between.
    #[serde(default)]
    pub(crate) decides: Vec<String>,
    /// Outcomes that may cut in here instead: an oral refusal, an arrest.
    #[serde(default)]
    pub(crate) exits: Vec<String>,
    /// Source and article: `"law-02-03 art. 20"`.
    #[serde(default)]
    pub(crate) cite: Vec<String>,
    /// Confidence.
    #[schemars(with = "Word<Tag>")]
    pub(crate) tag: Tag,
    /// Questions for a lawyer that hang over it.
    #[serde(default)]
    pub(crate) lawyer: Vec<String>,
}

/// Articles to put to a desk.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Against {
    /// Source and article, the one to show first: `"law-55-19 art. 3"`, then the text that lists the papers.
    #[serde(default)]
    pub(crate) cite: Vec<String>,
    /// Confidence.
    #[schemars(with = "Word<Tag>")]
    pub(crate) tag: Tag,
    /// Questions for a lawyer that hang over it.
    #[serde(default)]
    pub(crate) lawyer: Vec<String>,
}

/// A paper that the procedure speaks of.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Paper {
    /// The kind of paper.
    pub(crate) document: String,
    /// What the law says of it here.
    #[schemars(with = "Word<Need>")]
    pub(crate) need: Need,
    /// Papers of the same group replace each other (with `one-of`).
    pub(crate) group: Option<String>,
    /// With `practice`: no desk that the law of lists binds asks for it (our own proof, a court, a consulate), so
    /// that no article is put to anybody.
    #[serde(default)]
    pub(crate) uncited: bool,
    /// Only when these facts hold.
    #[serde(default)]
    pub(crate) when: Vec<String>,
    /// Source and article.
    #[serde(default)]
    pub(crate) cite: Vec<String>,
    /// Confidence.
    #[schemars(with = "Word<Tag>")]
    pub(crate) tag: Tag,
    /// Questions for a lawyer that hang over it.
    #[serde(default)]
    pub(crate) lawyer: Vec<String>,
    /// What to know.
    pub(crate) note: Option<Words>,
}

/// A way in which the procedure or a step ends, and what follows.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Outcome {
    /// Stable id: `refused`.
    pub(crate) id: String,
    /// What happened.
    pub(crate) names: Words,
    /// What follows, in words.
    pub(crate) follows: Words,
    /// Procedures that open next, the remedy first.
    #[serde(default)]
    pub(crate) next: Vec<String>,
    /// Dated facts that come with it and start clocks.
    #[serde(default)]
    pub(crate) starts: Vec<String>,
    /// The procedure is over once this is recorded.
    #[serde(default)]
    pub(crate) ends: bool,
    /// It grants asylum: from then on the person is kept away from the consulate.
    #[serde(default)]
    pub(crate) asylum: bool,
    /// Source and article.
    #[serde(default)]
    pub(crate) cite: Vec<String>,
    /// Confidence.
    #[schemars(with = "Word<Tag>")]
    pub(crate) tag: Tag,
    /// Questions for a lawyer that hang over it.
    #[serde(default)]
    pub(crate) lawyer: Vec<String>,
}
