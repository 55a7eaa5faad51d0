//! Names of things, each of its own type so that one can't be passed for another.
//! It must not make ids up: they come from files, from events or from the desk.

use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::cell::RefCell;
use std::collections::HashSet;
use std::fmt;
use std::sync::Arc;

/// Names that are kept to be shared, at most: more than any book holds.
const SHARED: usize = 10_000;

/// The text of a name. A hundred thousand cards say a few hundred names a million times: each is in
/// memory once for each thread that reads cards.
fn shared(text: &str) -> Arc<str> {
    thread_local! {
        static KNOWN: RefCell<HashSet<Arc<str>>> = RefCell::default();
    }
    KNOWN.with_borrow_mut(|known| {
        if let Some(found) = known.get(text) {
            return Arc::clone(found);
        }
        let fresh: Arc<str> = text.into();
        if known.len() < SHARED {
            known.insert(Arc::clone(&fresh));
        }
        fresh
    })
}

struct Text;

impl Visitor<'_> for Text {
    type Value = Arc<str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(shared(text))
    }
}

macro_rules! named {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Arc<str>);

        impl $name {
            /// The id as it is written in a procedure file.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(shared(text))
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_str(Text).map(Self)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )+};
}

named! {
    /// A cited checklist from the law: `first-permit`.
    ProcedureId,
    /// One step of a procedure: `fp.10`.
    StepId,
    /// A way a procedure or a step can end: `refused`.
    OutcomeId,
    /// A kind of paper: `passport-copies`.
    DocumentId,
    /// A time limit: `permit.refusal.court`.
    RuleId,
    /// A dated fact that starts a clock: `notification`.
    TriggerId,
    /// Who receives, decides or issues: `dgsn-foreigners`.
    AuthorityId,
    /// A warning to show: `police-exposure`.
    WarningId,
    /// What a counter may demand or do against the law: `obs.lease-only`.
    ObstacleId,
    /// A text or guide that statements rest on: `law-02-03`.
    SourceId,
    /// A question that a Moroccan lawyer must answer: `LQ-03`.
    QuestionId,
    /// One reading of the law that an answer to a question can take: `full-days`.
    ReadingId,
}

macro_rules! opaque {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub struct $name(pub [u8; 16]);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
            }
        }
    )+};
}

opaque! {
    /// The file of one person. Random, so that it tells nothing.
    CaseId,
    /// The device that wrote an event.
    DeviceId,
    /// The person who wrote an event.
    AuthorId,
    /// One thing kept inside a case: a paper, a phone, an enrolment, a note.
    ItemId,
}

impl CaseId {
    /// The association's own file: what is told once for all cases. No case is ever given this id.
    pub const ASSOCIATION: Self = Self([0; 16]);
    /// The desk's journal: what was done that is no event of a case. No case is ever given this id.
    pub const JOURNAL: Self = Self([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);

    /// Whether it is the file of a person.
    pub fn is_case(self) -> bool {
        self != Self::ASSOCIATION && self != Self::JOURNAL
    }
}
