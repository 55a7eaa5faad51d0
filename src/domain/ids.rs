//! Names of things, each of its own type so that one can't be passed for another.
//! It must not make ids up: they come from files, from events or from the desk.

use serde::{Deserialize, Serialize};
use std::fmt;

macro_rules! named {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// The id as it is written in a procedure file.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
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
