//! A scenario as its author writes it. Read `docs/guide/scenarios.md` beside it: each key of the page
//! is a field here. It must not check what the words mean.

use super::super::shape::Day;
use crate::domain::course::{Known, Mark, Restriction as Restricted};
use crate::domain::paper::Tick;
use crate::domain::person::{Entry, Sex, Status};
use serde::Deserialize;
use std::collections::BTreeMap;

/// A story: who, what was done on which day, and what must come out.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Scenario {
    pub(super) title: String,
    #[serde(default)]
    pub(super) shows: Vec<String>,
    pub(super) today: Day,
    #[serde(default)]
    pub(super) person: Person,
    #[serde(default)]
    pub(super) paper: Vec<Paper>,
    #[serde(default)]
    pub(super) did: Vec<Did>,
    #[serde(default)]
    pub(super) expect: Vec<Expect>,
    #[serde(default)]
    pub(super) date: Vec<Dates>,
    #[serde(default)]
    pub(super) limit: Vec<Dates>,
    #[serde(default)]
    pub(super) flags: Vec<Flags>,
}

/// What is told of the person.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Person {
    pub(super) born: Option<Born>,
    pub(super) sex: Option<SexWord>,
    pub(super) nationality: Option<String>,
    pub(super) status: Option<StatusWord>,
    pub(super) entry: Option<EntryWord>,
    pub(super) arrived: Option<Day>,
    #[serde(default)]
    pub(super) facts: Vec<String>,
}

/// A year, or a day.
#[derive(Deserialize)]
#[serde(untagged, expecting = "a year such as 1994, or a day such as 1994-05-17")]
pub(super) enum Born {
    Year(i32),
    Day(Day),
}

/// A paper that the person has.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Paper {
    pub(super) document: String,
    pub(super) issued: Option<Day>,
    pub(super) expires: Option<Day>,
}

/// One act: exactly one of the keys of [`ACTS`], and what goes with it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Did {
    pub(super) on: Option<Day>,
    pub(super) written: Option<Day>,
    pub(super) refused: Option<String>,
    pub(super) procedure: Option<String>,
    pub(super) start: Option<String>,
    pub(super) leave: Option<String>,
    pub(super) new_version: Option<String>,
    pub(super) step: Option<OneOrMore>,
    pub(super) mark: Option<MarkWord>,
    pub(super) because: Option<String>,
    pub(super) outcome: Option<String>,
    pub(super) follow: Option<String>,
    pub(super) facts: Option<BTreeMap<String, Day>>,
    pub(super) fact: Option<String>,
    pub(super) at: Option<Day>,
    pub(super) known: Option<KnownWord>,
    pub(super) discussed: Option<String>,
    pub(super) answer: Option<OneOrMore>,
    pub(super) status: Option<StatusWord>,
    pub(super) ticked: Option<OneOrMore>,
    pub(super) tick: Option<TickWord>,
    pub(super) paper: Option<String>,
    pub(super) issued: Option<Day>,
    pub(super) expires: Option<Day>,
    pub(super) obstacle: Option<String>,
    pub(super) restricted: Option<RestrictionWord>,
}

/// The acts, by their key.
pub(super) const ACTS: [&str; 12] = [
    "start",
    "leave",
    "new_version",
    "step",
    "fact",
    "discussed",
    "answer",
    "status",
    "ticked",
    "paper",
    "obstacle",
    "restricted",
];

impl Did {
    /// The acts that stand here, in the order of [`ACTS`].
    pub(super) fn acts(&self) -> Vec<&'static str> {
        let there = [
            self.start.is_some(),
            self.leave.is_some(),
            self.new_version.is_some(),
            self.step.is_some(),
            self.fact.is_some(),
            self.discussed.is_some(),
            self.answer.is_some(),
            self.status.is_some(),
            self.ticked.is_some(),
            self.paper.is_some(),
            self.obstacle.is_some(),
            self.restricted.is_some(),
        ];
        ACTS.into_iter().zip(there).filter(|(_, there)| *there).map(|(act, _)| act).collect()
    }

    /// The keys that stand here and go with some acts only, each with those acts.
    pub(super) fn beside(&self) -> Vec<(&'static str, &'static [&'static str])> {
        let all: [(&'static str, bool, &'static [&'static str]); 11] = [
            ("procedure", self.procedure.is_some(), &["step", "fact", "discussed", "ticked"]),
            ("mark", self.mark.is_some(), &["step"]),
            ("because", self.because.is_some(), &["step"]),
            ("outcome", self.outcome.is_some(), &["step"]),
            ("follow", self.follow.is_some(), &["step"]),
            ("facts", self.facts.is_some(), &["step"]),
            ("at", self.at.is_some(), &["step", "fact"]),
            ("known", self.known.is_some(), &["step", "fact"]),
            ("tick", self.tick.is_some(), &["ticked"]),
            ("issued", self.issued.is_some(), &["paper"]),
            ("expires", self.expires.is_some(), &["paper"]),
        ];
        all.into_iter().filter(|(_, there, _)| *there).map(|(key, _, acts)| (key, acts)).collect()
    }
}

/// One, or a list.
#[derive(Deserialize)]
#[serde(untagged, expecting = "an id, or a list of ids")]
pub(super) enum OneOrMore {
    One(String),
    Many(Vec<String>),
}

impl OneOrMore {
    pub(super) fn all(&self) -> &[String] {
        match self {
            Self::One(one) => std::slice::from_ref(one),
            Self::Many(many) => many,
        }
    }
}

/// How one procedure must stand.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Expect {
    pub(super) on: Option<Day>,
    pub(super) procedure: Option<String>,
    pub(super) version: Option<u32>,
    pub(super) next: Option<String>,
    pub(super) ready: Option<Vec<String>>,
    pub(super) waiting: Option<Vec<String>>,
    pub(super) later: Option<Vec<String>>,
    pub(super) done: Option<Vec<String>>,
    pub(super) skipped: Option<Vec<String>>,
    pub(super) absent: Option<Vec<String>>,
    pub(super) papers_at: Option<String>,
    pub(super) missing: Option<Vec<String>>,
    pub(super) practice: Option<Vec<String>>,
    pub(super) cite: Option<Vec<String>>,
    pub(super) warnings: Option<Vec<String>>,
    pub(super) asks: Option<Vec<String>>,
    pub(super) opens: Option<Vec<String>>,
    pub(super) over: Option<bool>,
    pub(super) restricted: Option<bool>,
}

/// The dates that a limit must have: in the case, or alone.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Dates {
    pub(super) limit: String,
    pub(super) from: Option<Day>,
    pub(super) procedure: Option<String>,
    pub(super) runs: Option<bool>,
    pub(super) file_by: Option<Day>,
    pub(super) latest: Option<Day>,
    pub(super) version: Option<String>,
    pub(super) tag: Option<String>,
    pub(super) lawyer: Option<Vec<String>>,
    pub(super) caveats: Option<Vec<String>>,
    pub(super) met: Option<bool>,
    pub(super) alarms: Option<bool>,
}

/// What must be raised on a day, and what must not.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Flags {
    pub(super) on: Option<Day>,
    pub(super) raised: Option<Vec<String>>,
    pub(super) first: Option<String>,
    pub(super) not: Option<Vec<String>>,
}

macro_rules! words {
    ($($name:ident => $type:ident { $($word:ident = $value:ident),+ $(,)? })+) => {$(
        #[derive(Clone, Copy, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub(super) enum $name { $($word),+ }

        impl From<$name> for $type {
            fn from(word: $name) -> Self {
                match word { $($name::$word => Self::$value),+ }
            }
        }
    )+};
}

words! {
    SexWord => Sex { F = F, M = M, Other = Other }
    StatusWord => Status {
        Irregular = Irregular, Regular = Regular, AsylumSeeker = AsylumSeeker, RefugeeUnhcr = RefugeeUnhcr,
        RefugeeState = RefugeeState, NotTold = NotTold,
    }
    EntryWord => Entry { Visa = Visa, VisaExempt = VisaExempt, Irregular = Irregular, NotTold = NotTold }
    MarkWord => Mark { Done = Done, Submitted = Submitted, Skipped = Skipped }
    KnownWord => Known { Paper = Paper, Oral = Oral, Witness = Witness, Uncertain = Earliest }
    TickWord => Tick { InHand = InHand, Asked = Asked, NotNeeded = NotNeeded }
    RestrictionWord => Restricted {
        Trafficking = Trafficking, UnaccompaniedMinor = UnaccompaniedMinor, OnRequest = OnRequest,
    }
}
