//! Which message names each value of the domain's closed vocabularies. Exhaustive by the
//! compiler: a new value has no name until one is written here, and the parity test then asks
//! for its words in every language.

use super::catalog::{Args, Catalog};
use super::{Said, dates};
use crate::domain::checklist::StepState;
use crate::domain::course::{Kept, Known, Mark, Purpose, Restriction};
use crate::domain::deadline::Meaning;
use crate::domain::facts::Fact;
use crate::domain::flags::{FlagKind, Severity};
use crate::domain::law::{
    Bend, Counting, Lang, Need, OfficeRegime, RuleKind, Section, StepKind, Tag, Unit, WarningLevel,
};
use crate::domain::obstacle::{Manner, Region};
use crate::domain::paper::{Original, Tick};
use crate::domain::person::{Birth, Calling, Entry, Nationality, Sex, Status};
use crate::domain::refusal::Field;
use std::borrow::Cow;

/// A value that has a word in every language.
pub trait Worded {
    /// The id of its message.
    fn id(&self) -> Cow<'static, str>;

    /// Its word.
    fn word(&self, lang: Lang) -> String {
        Catalog::of(lang).word(&self.id())
    }
}

macro_rules! worded {
    ($($type:ident { $($value:ident => $id:literal),+ $(,)? })+) => {
        $(impl Worded for $type {
            fn id(&self) -> Cow<'static, str> {
                Cow::Borrowed(match self { $(Self::$value => $id),+ })
            }
        })+

        /// Every id named above, for the parity test.
        pub const IDS: &[&str] = &[$($($id),+),+];
    };
}

worded! {
    Status {
        Irregular => "status-irregular", Regular => "status-regular",
        AsylumSeeker => "status-asylum-seeker", RefugeeUnhcr => "status-refugee-unhcr",
        RefugeeState => "status-refugee-state", NotTold => "status-not-told",
    }
    Sex { F => "sex-f", M => "sex-m", Other => "sex-other", NotTold => "sex-not-told" }
    Entry {
        Visa => "entry-visa", VisaExempt => "entry-visa-exempt", Irregular => "entry-irregular",
        NotTold => "entry-not-told",
    }
    Calling {
        Call => "calling-call", Write => "calling-write", Never => "calling-never",
        NotAsked => "calling-not-asked",
    }
    Need {
        Law => "need-law", OneOf => "need-one-of", Optional => "need-optional",
        Practice => "need-practice", NotRequired => "need-not-required", Output => "need-output",
    }
    Tick { InHand => "tick-in-hand", Asked => "tick-asked", NotNeeded => "tick-not-needed" }
    Original {
        Person => "original-person", Authority => "original-authority", Desk => "original-desk",
        Lost => "original-lost", NotAsked => "original-not-asked",
    }
    Mark { Submitted => "state-submitted", Done => "state-done", Skipped => "state-skipped" }
    StepKind { Law => "step-law", Practice => "step-practice", House => "step-house" }
    Known {
        Paper => "known-paper", Oral => "known-oral", Witness => "known-witness",
        Earliest => "known-earliest",
    }
    Kept {
        Planned => "kept-planned", Kept => "kept-kept", Missed => "kept-missed",
        Cancelled => "kept-cancelled",
    }
    Manner {
        Said => "manner-said", Written => "manner-written", NotAsked => "manner-not-asked",
    }
    Region {
        Tanger => "region-tanger", Oriental => "region-oriental", Fes => "region-fes",
        Rabat => "region-rabat", BeniMellal => "region-beni-mellal",
        Casablanca => "region-casablanca", Marrakech => "region-marrakech",
        Draa => "region-draa", Souss => "region-souss", Guelmim => "region-guelmim",
        Laayoune => "region-laayoune", Dakhla => "region-dakhla",
    }
    Purpose {
        KeepFile => "consent-keep-file", ShareWithLawyer => "consent-share-with-lawyer",
        Statistics => "consent-statistics", ShareWithOthers => "consent-share-with-others",
        SensitiveDetails => "consent-sensitive-details",
    }
    Restriction {
        Trafficking => "restriction-trafficking",
        UnaccompaniedMinor => "restriction-unaccompanied-minor",
        OnRequest => "restriction-on-request",
    }
    RuleKind {
        Person => "kind-person", Association => "kind-association", Authority => "kind-authority",
        Validity => "kind-validity", Waiting => "kind-waiting", House => "kind-house",
    }
    Counting {
        TwoDates => "counting-two-dates", CalendarDays => "counting-calendar-days",
        FullDays => "counting-full-days", BeforeEndOfNthDay => "counting-before-end-of-nth-day",
        UntilEvent => "counting-until-event", Hours => "counting-hours", Months => "counting-months",
        Years => "counting-years", WorkingDays => "counting-working-days",
        SameDay => "counting-same-day",
    }
    Bend {
        MediatorComplaint => "bend-mediator-complaint", MediatorDecision => "bend-mediator-decision",
        AidRequested => "bend-aid-requested", AidAnswered => "bend-aid-answered",
        WrongCourt => "bend-wrong-court", JurisdictionSettled => "bend-jurisdiction-settled",
        ReasonsRequested => "bend-reasons-requested", Suspended => "bend-suspended",
        Resumed => "bend-resumed",
    }
    OfficeRegime { Both => "office-both", Digital => "office-digital", Paper => "office-paper" }
    Tag {
        Primary => "tag-primary", Secondary => "tag-secondary", Inference => "tag-inference",
        Unverified => "tag-unverified",
    }
    Section {
        Laws => "section-laws", Orders => "section-orders", International => "section-international",
        Guides => "section-guides", Decisions => "section-decisions", Press => "section-press",
        Statistics => "section-statistics", Internal => "section-internal",
    }
    WarningLevel {
        Info => "warning-info", Warn => "warning-warn", Restrict => "warning-restrict",
        Alarm => "warning-alarm", Block => "warning-block",
    }
    Severity {
        Alarm => "severity-alarm", Urgent => "severity-urgent", Soon => "severity-soon",
        Routine => "severity-routine",
    }
    Field {
        Reference => "field-reference", Name => "field-name", Birth => "field-birth",
        Arrival => "field-arrival", Phone => "field-phone", Paper => "field-paper",
        Note => "field-note", Reason => "field-reason", Trigger => "field-trigger",
        Step => "field-step", Appointment => "field-appointment", Assignee => "field-assignee",
        Place => "field-place", Language => "field-language", Counter => "field-counter",
        Office => "field-office", Demanded => "field-demanded",
        Source => "field-source", Day => "field-day", Lawyer => "field-lawyer", Answer => "field-answer",
        Request => "field-request", Recipient => "field-recipient", Until => "field-until",
        Association => "field-association", Months => "field-months",
    }
    Unit {
        Hour => "count-hours", Day => "count-days", WorkingDay => "count-working-days",
        Week => "count-weeks", Month => "count-months", Year => "count-years",
    }
}

impl Worded for Fact {
    fn id(&self) -> Cow<'static, str> {
        format!("fact-{}", self.code()).into()
    }
}

impl Worded for FlagKind {
    fn id(&self) -> Cow<'static, str> {
        format!("flag-{}", self.code()).into()
    }
}

/// What a confidence tag means, in a sentence.
pub fn tag_meaning(tag: Tag, lang: Lang) -> String {
    Catalog::of(lang).word(&format!("{}-means", tag.id()))
}

/// An amount with its unit: `15 jours`, `48 heures`.
pub fn amount(count: u32, unit: Unit, lang: Lang) -> Said {
    Catalog::of(lang).counted(&unit.id(), count.into())
}

/// The names of the two dates of a deadline.
pub fn date_names(meaning: Meaning, lang: Lang) -> [String; 2] {
    let ids = match meaning {
        Meaning::Act => ["deadline-file-by", "deadline-latest"],
        Meaning::Await => ["deadline-earliest", "deadline-certain"],
    };
    ids.map(|id| Catalog::of(lang).word(id))
}

/// What those two dates mean, in a sentence each.
pub fn date_meanings(meaning: Meaning, lang: Lang) -> [String; 2] {
    let ids = match meaning {
        Meaning::Act => ["deadline-file-by-means", "deadline-latest-means"],
        Meaning::Await => ["deadline-earliest-means", "deadline-certain-means"],
    };
    ids.map(|id| Catalog::of(lang).word(id))
}

/// A fact and its answer: `moins de 18 ans : oui`; without an answer, that it is to be asked.
pub fn fact(fact: Fact, answer: Option<bool>, lang: Lang) -> Said {
    let id = match answer {
        Some(true) => "fact-is",
        Some(false) => "fact-is-not",
        None => "fact-asked",
    };
    Catalog::of(lang).text(id, &Args::new().phrase("fact", Said::words(&fact.word(lang))))
}

/// Why a step is there or is not: `parce que : moins de 18 ans`.
pub fn because(fact: Fact, lang: Lang) -> Said {
    Catalog::of(lang).text("fact-because", &Args::new().phrase("fact", Said::words(&fact.word(lang))))
}

/// Yes, no, or not known.
pub fn answer(answer: Option<bool>, lang: Lang) -> String {
    Catalog::of(lang).word(match answer {
        Some(true) => "answer-yes",
        Some(false) => "answer-no",
        None => "answer-unknown",
    })
}

/// Where a step stands, with its day or its reason.
pub fn state(state: &StepState, lang: Lang) -> Said {
    let words = Catalog::of(lang);
    let on = |id: &str, day| words.text(id, &Args::new().value("date", dates::short(day)));
    match state {
        StepState::Otherwise => words.text("state-otherwise", &Args::new()),
        StepState::Aside(fact) => {
            words.text("state-aside-because", &Args::new().phrase("fact", Said::words(&fact.word(lang))))
        }
        StepState::ToDo(_) => words.text("state-to-do", &Args::new()),
        StepState::Ready => words.text("state-ready", &Args::new()),
        StepState::Submitted(day) => on("state-submitted-since", *day),
        StepState::Done(day) => on("state-done-on", *day),
        StepState::Skipped(day) => on("state-skipped-on", *day),
    }
}

/// What is known of a birth.
pub fn birth(birth: Birth, lang: Lang) -> Said {
    let words = Catalog::of(lang);
    match birth {
        Birth::On(day) => words.text("birth-on", &Args::new().value("date", dates::short(day))),
        Birth::Year(year) => words.text("birth-year", &Args::new().value("year", year.to_string())),
        Birth::About { age, told } => {
            words.text("birth-about", &Args::new().count("age", age.into()).value("told", dates::short(told)))
        }
    }
}

/// A nationality, as the name of the country.
pub fn nationality(nationality: Nationality, lang: Lang) -> String {
    match nationality {
        Nationality::Of(country) => super::nationality::name(country, lang),
        Nationality::Stateless => Catalog::of(lang).word("nationality-stateless"),
        Nationality::Unknown => Catalog::of(lang).word("nationality-unknown"),
    }
}
