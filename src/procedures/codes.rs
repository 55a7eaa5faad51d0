//! The words that a file uses for the closed vocabularies of the domain: for the published schema
//! and for the names of messages. Exhaustive by the compiler.

use crate::domain::calendar::{HolidayKind, HolidayState};
use crate::domain::law::{
    Bend, Counting, Direction, Need, OfficeRegime, RuleKind, Section, StepKind, Tag, Unit, WarningLevel,
};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use std::borrow::Cow;
use std::marker::PhantomData;

/// A vocabulary that is closed.
pub(super) trait Closed: Copy + 'static {
    /// Its name in the schema.
    const NAME: &'static str;
    /// Every word.
    const WORDS: &'static [&'static str];

    /// The word in a file.
    fn code(self) -> &'static str;
}

macro_rules! closed {
    ($($type:ident { $($value:ident = $word:literal),+ $(,)? })+) => {$(
        impl Closed for $type {
            const NAME: &'static str = stringify!($type);
            const WORDS: &'static [&'static str] = &[$($word),+];

            fn code(self) -> &'static str {
                match self { $(Self::$value => $word),+ }
            }
        }
    )+};
}

closed! {
    Tag { Primary = "primary", Secondary = "secondary", Inference = "inference", Unverified = "unverified" }
    Section {
        Laws = "laws", Orders = "orders", International = "international", Guides = "guides",
        Decisions = "decisions", Press = "press", Statistics = "statistics", Internal = "internal",
    }
    WarningLevel { Info = "info", Warn = "warn", Restrict = "restrict", Alarm = "alarm", Block = "block" }
    RuleKind {
        Person = "person", Association = "association", Authority = "authority", Validity = "validity",
        Waiting = "waiting", House = "house",
    }
    Counting {
        TwoDates = "two_dates", CalendarDays = "calendar_days", FullDays = "full_days",
        BeforeEndOfNthDay = "before_end_of_nth_day", UntilEvent = "until_event", Hours = "hours",
        Months = "months", Years = "years", WorkingDays = "working_days", SameDay = "same_day",
    }
    Unit {
        Hour = "hour", Day = "day", WorkingDay = "working_day", Week = "week", Month = "month",
        Year = "year",
    }
    Direction { After = "after", Before = "before" }
    StepKind { Law = "law", Practice = "practice", House = "house" }
    Need {
        Law = "law", OneOf = "one-of", Optional = "optional", Practice = "practice",
        NotRequired = "not-required", Output = "output",
    }
    OfficeRegime { Both = "both", Digital = "digital", Paper = "paper" }
    Bend {
        MediatorComplaint = "mediator-complaint", MediatorDecision = "mediator-decision",
        AidRequested = "aid-requested", AidAnswered = "aid-answered", WrongCourt = "wrong-court",
        JurisdictionSettled = "jurisdiction-settled", ReasonsRequested = "reasons-requested",
        Suspended = "suspended", Resumed = "resumed",
    }
    HolidayKind { Fixed = "fixed", Hijri = "hijri", Bridge = "bridge", Local = "local" }
    HolidayState { Fixed = "fixed", Confirmed = "confirmed", Estimated = "estimated" }
}

/// Stands for a closed vocabulary in a schema.
pub(super) struct Word<T>(PhantomData<T>);

impl<T: Closed> JsonSchema for Word<T> {
    fn schema_name() -> Cow<'static, str> {
        T::NAME.into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "enum": T::WORDS })
    }
}
