//! Time limits: whom they bind, how long, how counted, and since when. It must not count days:
//! that is `deadline`.

use super::{Basis, Words};
use crate::domain::facts::Condition;
use crate::domain::ids::{AuthorityId, QuestionId, RuleId, TriggerId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

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
    /// Only when these facts hold; a fact that is not known leaves it standing.
    #[serde(default)]
    pub when: Condition,
    /// An argument of last resort: it is shown and explained, and never alarms.
    #[serde(default)]
    pub fallback: bool,
    /// The dated fact that shows that the act was done, for a limit that no step stands for.
    #[serde(default)]
    pub met_by: Option<TriggerId>,
    /// What a reader must know beside the number. All empty when there is nothing.
    #[serde(default)]
    pub note: Words,
    /// The answer of a lawyer says that the time begins with a written notice only. The date to act on
    /// is reckoned from an oral one all the same.
    #[serde(default)]
    pub written: bool,
    /// Questions whose answers changed how it is read: told by the association, never by the files.
    #[serde(default)]
    pub answered: Vec<QuestionId>,
}
