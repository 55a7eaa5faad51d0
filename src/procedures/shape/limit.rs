//! Time limits, as written in `limits.toml`.

use super::super::codes::Word;
use super::{Day, Words};
use crate::domain::law::{Counting, Direction, RuleKind, Tag, Unit};
use schemars::JsonSchema;
use serde::Deserialize;

/// `limits.toml`: every version of every time limit.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Limits {
    /// One version of one limit each.
    #[serde(default)]
    pub(crate) limit: Vec<Limit>,
}

/// One version of a time limit.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Limit {
    /// Stable id of this version: `annulment.old`.
    pub(crate) id: String,
    /// The limit that this is a version of: `annulment`. The id itself when not given.
    pub(crate) family: Option<String>,
    /// What is limited.
    pub(crate) title: Words,
    /// Whom it binds.
    #[schemars(with = "Word<RuleKind>")]
    pub(crate) kind: RuleKind,
    /// How many units; none for `until_event` and `same_day`.
    pub(crate) amount: Option<u32>,
    /// The unit; none for `until_event` and `same_day`.
    #[schemars(with = "Option<Word<Unit>>")]
    pub(crate) unit: Option<Unit>,
    /// Before or after its event.
    #[serde(default)]
    #[schemars(with = "Word<Direction>")]
    pub(crate) direction: Direction,
    /// The dated fact that starts it.
    pub(crate) trigger: String,
    /// That fact in the words of the text.
    pub(crate) from: Words,
    /// How it is counted.
    #[schemars(with = "Word<Counting>")]
    pub(crate) counting: Counting,
    /// Where the act is done.
    #[serde(default)]
    pub(crate) forum: Vec<String>,
    /// Whether the act stops what is being fought, in words.
    pub(crate) suspends: Option<Words>,
    /// Source and article: `"law-02-03 art. 20"`.
    #[serde(default)]
    pub(crate) cite: Vec<String>,
    /// Confidence.
    #[schemars(with = "Word<Tag>")]
    pub(crate) tag: Tag,
    /// Questions for a lawyer that hang over it.
    #[serde(default)]
    pub(crate) lawyer: Vec<String>,
    /// First day on which the time may begin under this version.
    pub(crate) valid_from: Option<Day>,
    /// Last such day.
    pub(crate) valid_to: Option<Day>,
    /// Only when these facts hold: `["visa-exempt"]`.
    #[serde(default)]
    pub(crate) when: Vec<String>,
    /// An argument of last resort: shown and explained, never an alarm.
    #[serde(default)]
    pub(crate) fallback: bool,
    /// The dated fact that shows the act done, for a limit that no step stands for.
    pub(crate) met_by: Option<String>,
    /// What a reader must know beside the number.
    pub(crate) note: Option<Words>,
}
