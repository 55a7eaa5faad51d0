//! What procedures and limits name: kinds of paper, authorities, warnings, sources, questions,
//! dated facts.

use super::{Basis, Counting, Tag, Unit, Words};
use crate::domain::ids::{
    AuthorityId, DocumentId, ObstacleId, ProcedureId, QuestionId, ReadingId, RuleId, SourceId, TriggerId,
    WarningId,
};
use serde::{Deserialize, Serialize};

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
    /// Kinds of paper that it is a copy of, or that stand for it: it falls with them.
    #[serde(default)]
    pub copy_of: Vec<DocumentId>,
    /// Those papers may be another person's: a parent's, a spouse's.
    #[serde(default)]
    pub of_relative: bool,
    /// Only somebody in asylum holds it: it keeps the consulate away.
    #[serde(default)]
    pub asylum: bool,
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
    /// The case becomes restricted.
    Restrict,
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
    /// Since when it concerns somebody who was regular, too. None: it concerns only who is not.
    #[serde(default)]
    pub exposure: Option<Exposure>,
    /// What it rests on.
    #[serde(flatten)]
    pub basis: Basis,
}

/// When somebody who stays regularly is exposed all the same, and what covers meanwhile.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exposure {
    /// Exposed from the day after the last of these dated facts on.
    pub after: Vec<TriggerId>,
    /// Exposed as well once the time of these limits ran out, by its prudent day, where they are known to
    /// concern the person: so long one may stay without a paper.
    #[serde(default)]
    pub past: Vec<RuleId>,
    /// Not while one of these times runs, by its arguable last day: a paper stands for what ran out.
    #[serde(default)]
    pub covered: Vec<RuleId>,
}

/// What counters demand or do against the law, and what to answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Obstacle {
    /// Stable id.
    pub id: ObstacleId,
    /// What the counter does, in a few words.
    pub names: Words,
    /// What people were told to bring or do: practice, not law. Empty where nothing is demanded.
    #[serde(default)]
    pub demanded: Words,
    /// What the law says. Empty where no text that was read says anything.
    #[serde(default)]
    pub law: Words,
    /// What to answer, or whom to turn to.
    pub answer: Words,
    /// What it rests on.
    #[serde(flatten)]
    pub basis: Basis,
}

/// What sort of thing a source is. Sources are listed under it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Section {
    /// Constitution, laws and decrees of Morocco.
    Laws,
    /// Orders, circulars, bills.
    Orders,
    /// Treaties and other international texts.
    International,
    /// Guides and official sites.
    Guides,
    /// Decisions of courts.
    Decisions,
    /// Press and reports.
    Press,
    /// Figures.
    Statistics,
    /// The project's own marks: never a source of law.
    Internal,
}

/// A text, guide or press article that statements rest on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// Stable id.
    pub id: SourceId,
    /// What sort of thing it is, when its file says so.
    #[serde(default)]
    pub section: Option<Section>,
    /// Title; French and Arabic as published, English as a reading aid.
    pub title: Words,
    /// Number and date.
    #[serde(default)]
    pub reference: Words,
    /// Official bulletin.
    #[serde(default)]
    pub bulletin: Words,
    /// Whether it is in force, in words for a reader: nothing is reckoned from it.
    #[serde(default)]
    pub in_force: Words,
    /// Addresses where it was read, nothing else in them.
    #[serde(default)]
    pub url: Vec<String>,
    /// What else there is to say of where it was read.
    #[serde(default)]
    pub url_note: Words,
    /// Confidence in what was read.
    pub tag: Tag,
    /// What was read of it, and what must still be checked.
    #[serde(default)]
    pub read: Words,
}

/// A question that a Moroccan lawyer must answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// Stable id.
    pub id: QuestionId,
    /// The question.
    pub text: Words,
    /// The readings of the law between which an answer can decide.
    #[serde(default)]
    pub readings: Vec<Reading>,
}

impl Question {
    /// A reading by its id.
    pub fn reading(&self, id: &ReadingId) -> Option<&Reading> {
        self.readings.iter().find(|reading| reading.id == *id)
    }
}

/// One way to read the law.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reading {
    /// Stable id, within its question.
    pub id: ReadingId,
    /// What it says.
    pub names: Words,
    /// What it changes. Never empty in a checked book.
    pub switches: Vec<Switch>,
}

/// What a reading changes in a limit. What it leaves out stays.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Switch {
    /// One version by its id, or all of a family.
    pub limit: RuleId,
    /// Every version of the family is meant, though one bears its name.
    #[serde(default)]
    pub family: bool,
    /// Another way of counting.
    #[serde(default)]
    pub counting: Option<Counting>,
    /// Another number.
    #[serde(default)]
    pub amount: Option<u32>,
    /// Another unit.
    #[serde(default)]
    pub unit: Option<Unit>,
    /// Whether it is an argument of last resort, which never alarms.
    #[serde(default)]
    pub fallback: Option<bool>,
    /// Another fact that starts it.
    #[serde(default)]
    pub trigger: Option<TriggerId>,
    /// Whether only a written notice starts it.
    #[serde(default)]
    pub written: Option<bool>,
}

impl Switch {
    /// Whether it is about this version: by its id, else by its family.
    pub fn changes(&self, rule: &super::Rule, rules: &crate::domain::rules::Rules) -> bool {
        if rules.contains_key(&self.limit) && !self.family {
            rule.id == self.limit
        } else {
            rule.family == self.limit
        }
    }

    /// What of the limit it says something about.
    pub fn says(&self) -> impl Iterator<Item = &'static str> {
        let said = [
            (self.counting.is_some(), "counting"),
            (self.amount.is_some(), "amount"),
            (self.unit.is_some(), "unit"),
            (self.fallback.is_some(), "fallback"),
            (self.trigger.is_some(), "trigger"),
            (self.written.is_some(), "written"),
        ];
        said.into_iter().filter(|(so, _)| *so).map(|(_, name)| name)
    }
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
    /// It may lie ahead: the end of a paper, a departure.
    #[serde(default)]
    pub ahead: bool,
    /// Where the case already knows it from, so that nobody is asked twice.
    #[serde(default)]
    pub derive: Option<Derive>,
    /// What it does to the time of other limits.
    #[serde(default)]
    pub bends: Option<Bend>,
}

/// What a dated fact does to the time of other limits. How far, and which of them, is the law's:
/// see [`Circumstances`](crate::domain::deadline::Circumstances).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Bend {
    /// A first complaint to the Médiateur interrupts (law 14-16 art. 16).
    MediatorComplaint,
    /// The Médiateur decided: time runs again.
    MediatorDecision,
    /// Legal aid was asked: in cassation it stops the time (law 58-25 art. 380).
    AidRequested,
    /// The appointed lawyer, or the person refused, was notified: time runs again.
    AidAnswered,
    /// An action before a court without jurisdiction stops the time (law 58-25 art. 49).
    WrongCourt,
    /// The ruling on jurisdiction became final: time runs anew.
    JurisdictionSettled,
    /// The reasons of the decision were asked (law 03-01 art. 6).
    ReasonsRequested,
    /// The authority's time stands still until a paper or an answer comes (law 55-19 arts 7, 10, 14).
    Suspended,
    /// It came: the authority's time runs again.
    Resumed,
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
    /// The end of an authority's time that nobody answered in: both readings of it.
    Silence(RuleId),
}
