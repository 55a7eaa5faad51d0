//! The catalogues: what procedures and limits name, closed days, legal time.

use super::super::codes::Word;
use super::{Day, Words};
use crate::domain::calendar::{HolidayKind, HolidayState};
use crate::domain::law::{Bend, Counting, Section, Tag, Unit, WarningLevel};
use schemars::JsonSchema;
use serde::Deserialize;

/// `documents.toml`: kinds of paper.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Documents {
    /// One kind of paper each.
    #[serde(default)]
    pub(crate) document: Vec<Document>,
}

/// A kind of paper.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Document {
    /// Stable id.
    pub(crate) id: String,
    /// Name.
    pub(crate) names: Words,
    /// How to get it.
    pub(crate) how: Option<Words>,
    /// How long it is good for, in words.
    pub(crate) validity: Option<Words>,
    /// What it costs, in words.
    pub(crate) cost: Option<Words>,
    /// Confidence.
    #[schemars(with = "Word<Tag>")]
    pub(crate) tag: Tag,
    /// The procedure that renews it or obtains it.
    pub(crate) renewed_by: Option<String>,
    /// Kinds of paper that it is a copy of, or that stand for it: it falls with them.
    #[serde(default)]
    pub(crate) copy_of: Vec<String>,
    /// Those papers may be another person's: a parent's, a spouse's.
    #[serde(default)]
    pub(crate) of_relative: bool,
    /// Only somebody in asylum holds it: whoever has one is kept away from the consulate.
    #[serde(default)]
    pub(crate) asylum: bool,
}

/// `authorities.toml`: who receives, decides or issues.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Authorities {
    /// One authority each.
    #[serde(default)]
    pub(crate) authority: Vec<Named>,
}

/// `obstacles.toml`: what counters demand or do against the law, and what to answer.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Obstacles {
    /// One obstacle each.
    #[serde(default)]
    pub(crate) obstacle: Vec<Obstacle>,
}

/// An obstacle.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Obstacle {
    /// Stable id: `obs.lease-only`.
    pub(crate) id: String,
    /// What the counter does, in a few words.
    pub(crate) names: Words,
    /// What people were told to bring or do. Left out where nothing is demanded.
    pub(crate) demanded: Option<Words>,
    /// What the law says. Left out where no text read says anything.
    pub(crate) law: Option<Words>,
    /// What to answer, or whom to turn to.
    pub(crate) answer: Words,
    /// Source and article, those to show at the counter first: `"law-55-19 art. 7"`.
    #[serde(default)]
    pub(crate) cite: Vec<String>,
    /// Confidence.
    #[schemars(with = "Word<Tag>")]
    pub(crate) tag: Tag,
    /// Questions for a lawyer that hang over it.
    #[serde(default)]
    pub(crate) lawyer: Vec<String>,
}

/// `known-procedures.toml`: procedures that outcomes name and that have no file yet. They are shown
/// by name and cannot be started.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct KnownProcedures {
    /// One procedure each.
    #[serde(default)]
    pub(crate) procedure: Vec<Named>,
}

/// An id and its name.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Named {
    /// Stable id.
    pub(crate) id: String,
    /// Name.
    pub(crate) names: Words,
}

/// `warnings.toml`: warnings shown at a procedure.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Warnings {
    /// One warning each.
    #[serde(default)]
    pub(crate) warning: Vec<Warning>,
}

/// A warning.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Warning {
    /// Stable id.
    pub(crate) id: String,
    /// How loud.
    #[schemars(with = "Word<WarningLevel>")]
    pub(crate) level: WarningLevel,
    /// The words.
    pub(crate) text: Words,
    /// Dated facts after whose last day it concerns somebody who was regular, too.
    #[serde(default)]
    pub(crate) exposed_after: Vec<String>,
    /// Limits (by family) for which one may stay without a paper: past them it concerns such a person, too.
    #[serde(default)]
    pub(crate) exposed_past: Vec<String>,
    /// Limits (by family) of papers that cover meanwhile: not exposed while their time runs.
    #[serde(default)]
    pub(crate) covered_by: Vec<String>,
    /// Source and article: `"law-02-03 arts 42, 43"`.
    #[serde(default)]
    pub(crate) cite: Vec<String>,
    /// Confidence.
    #[schemars(with = "Word<Tag>")]
    pub(crate) tag: Tag,
    /// Questions for a lawyer that hang over it.
    #[serde(default)]
    pub(crate) lawyer: Vec<String>,
}

/// `sources.toml`: texts, guides, press.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Sources {
    /// One source each.
    #[serde(default)]
    pub(crate) source: Vec<SourceText>,
}

/// A source.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct SourceText {
    /// Stable id: what a citation begins with.
    pub(crate) id: String,
    /// What sort of thing it is: sources are listed under it.
    #[schemars(with = "Option<Word<Section>>")]
    pub(crate) section: Option<Section>,
    /// Title: French and Arabic as published, English as a reading aid.
    pub(crate) title: Words,
    /// Number and date.
    pub(crate) reference: Option<Words>,
    /// Official bulletin.
    pub(crate) bulletin: Option<Words>,
    /// Whether it is in force. Words for a reader: nothing is reckoned from them.
    pub(crate) in_force: Option<Words>,
    /// Addresses where it was read, nothing else in them.
    #[serde(default)]
    pub(crate) url: Vec<String>,
    /// What else there is to say of where it was read.
    pub(crate) url_note: Option<Words>,
    /// Confidence in what was read.
    #[schemars(with = "Word<Tag>")]
    pub(crate) tag: Tag,
    /// What was read of it, and what must still be checked.
    pub(crate) read: Option<Words>,
}

/// `questions.toml`: what a Moroccan lawyer must answer.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Questions {
    /// One question each.
    #[serde(default)]
    pub(crate) question: Vec<Question>,
}

/// A question for a lawyer.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Question {
    /// Stable id: `LQ-03`.
    pub(crate) id: String,
    /// The question.
    pub(crate) text: Words,
    /// The readings of the law between which an answer can decide.
    #[serde(default)]
    pub(crate) reading: Vec<Reading>,
}

/// One way to read the law. It is followed only once a lawyer's answer takes it.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Reading {
    /// Stable id within its question: `full-days`.
    pub(crate) id: String,
    /// What it says.
    pub(crate) names: Words,
    /// What it changes: at least one limit.
    #[serde(default)]
    pub(crate) switch: Vec<Switch>,
}

/// What a reading changes in a limit. What is left out stays.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Switch {
    /// One version of a limit by its id, or all versions by their family.
    pub(crate) limit: String,
    /// Every version of the family is meant, though one of them bears its name.
    #[serde(default)]
    pub(crate) family: bool,
    /// How it is counted then.
    #[schemars(with = "Option<Word<Counting>>")]
    pub(crate) counting: Option<Counting>,
    /// How many units then.
    pub(crate) amount: Option<u32>,
    /// The unit then.
    #[schemars(with = "Option<Word<Unit>>")]
    pub(crate) unit: Option<Unit>,
    /// Whether it is an argument of last resort then, which never alarms.
    pub(crate) fallback: Option<bool>,
    /// The dated fact that starts it then.
    pub(crate) trigger: Option<String>,
    /// Whether only a written notice starts it then.
    pub(crate) written: Option<bool>,
}

/// `triggers.toml`: dated facts that start clocks.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Triggers {
    /// One dated fact each.
    #[serde(default)]
    pub(crate) trigger: Vec<Trigger>,
}

/// A dated fact.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Trigger {
    /// Stable id.
    pub(crate) id: String,
    /// What happened, as asked of a volunteer.
    pub(crate) names: Words,
    /// The hour matters.
    #[serde(default)]
    pub(crate) hour: bool,
    /// It may lie ahead.
    #[serde(default)]
    pub(crate) ahead: bool,
    /// Where the case already knows it from.
    pub(crate) derive: Option<Derived>,
    /// What it does to the time of other limits.
    #[schemars(with = "Option<Word<Bend>>")]
    pub(crate) bends: Option<Bend>,
}

/// Where a case already knows a dated fact from.
#[derive(Deserialize, JsonSchema)]
pub(crate) enum Derived {
    /// The day of arrival in Morocco.
    #[serde(rename = "arrival")]
    Arrival,
    /// The person's 18th birthday.
    #[serde(rename = "birthday-18")]
    Birthday18,
    /// The last day of the newest paper of this kind.
    #[serde(rename = "expiry")]
    Expiry(String),
    /// The first day of the newest paper of this kind.
    #[serde(rename = "issue")]
    Issue(String),
    /// The end of this authority's time (a family of limits), when nobody answered.
    #[serde(rename = "silence")]
    Silence(String),
}

/// `holidays.toml`: closed days.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Holidays {
    /// One closed day each.
    #[serde(default)]
    pub(crate) holiday: Vec<ClosedDay>,
}

/// A closed day.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ClosedDay {
    /// The day; of a fixed holiday, this month and day of every year.
    pub(crate) date: Day,
    /// The same for all days of one feast: `fitr-2027`.
    pub(crate) key: String,
    /// Name.
    pub(crate) names: Words,
    /// Sort.
    #[schemars(with = "Word<HolidayKind>")]
    pub(crate) kind: HolidayKind,
    /// How sure.
    #[schemars(with = "Word<HolidayState>")]
    pub(crate) state: HolidayState,
    /// First day on which an estimated feast may fall.
    pub(crate) window_from: Option<Day>,
    /// Last such day.
    pub(crate) window_to: Option<Day>,
    /// First year of a fixed holiday.
    pub(crate) since: Option<i32>,
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

/// `legal-time.toml`: legal time of Morocco.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct LegalHours {
    /// One change each.
    #[serde(default)]
    pub(crate) offset: Vec<Offset>,
}

/// From this instant on, legal time is ahead of universal time by so many minutes.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[expect(clippy::struct_field_names, reason = "the name of the key in the file")]
pub(crate) struct Offset {
    /// `"2026-09-20T01:00:00Z"`: always universal time.
    pub(crate) from_utc: Day,
    /// Minutes to add to universal time.
    pub(crate) offset_minutes: i32,
    /// What it was read in. For the reader of the file.
    #[serde(default, rename = "basis")]
    pub(crate) _basis: Option<String>,
}
