//! Facts, past tense: what was written, by whom, when, and what it replaced.
//!
//! One table (`registers!`) says what a file holds; the event bodies, the file and its fold, undo
//! and the list of disputes are all made from it. Variants are append-only: their bytes are frozen.
//! The association's own file has a table of the same shape: `domain::association`.

use super::course::{
    Appointment, Closure, Consent, Ending, Enrolment, Note, Obstacle, Occurrence, Opening, Purpose,
    Restriction, StepMark,
};
use super::facts::Fact;
use super::ids::{AuthorId, CaseId, DeviceId, DocumentId, ItemId, OutcomeId, StepId, WarningId};
use super::obstacle::Met;
use super::paper::{Paper, Tick};
use super::person::{Birth, Entry, NamePart, Nationality, Phone, Place, Sex, Status};
use super::private::Private;
use super::register::Registers;
use super::rights::{Agreement, Disclosure, Keeping, Request};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The name of an event for ever: which device wrote it, and as which of its events.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Dot {
    /// The device.
    pub device: DeviceId,
    /// From 1, without holes, in the order of writing.
    pub seq: u64,
}

/// Hybrid logical time: the device's clock, never going back, with a counter for ties.
/// It orders side-by-side writes only; it is no legal date.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Stamp {
    /// Milliseconds since 1970 as the device believed.
    pub millis: i64,
    /// Tie breaker within a millisecond.
    pub count: u32,
}

impl Stamp {
    /// The stamp after this one on a device whose clock shows `millis`.
    #[must_use]
    pub fn next(self, millis: i64) -> Self {
        if millis > self.millis {
            Self { millis, count: 0 }
        } else {
            self.count.checked_add(1).map_or(
                Self { millis: self.millis.saturating_add(1), count: 0 },
                |count| Self { millis: self.millis, count },
            )
        }
    }
}

/// What is now so under one key of a case. `None` takes it away.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Write<K, V> {
    /// Which one.
    pub at: K,
    /// What holds from now on.
    pub now: Option<V>,
}

/// One fact about one case; with another sort of body, one fact of another file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event<B = Body> {
    /// Its name.
    pub dot: Dot,
    /// When, as far as devices can tell.
    pub stamp: Stamp,
    /// Who wrote it.
    pub author: AuthorId,
    /// Which case.
    pub case: CaseId,
    /// The first event of the command that wrote it: one command is one undo.
    pub batch: Dot,
    /// Hash of this device's event before it (zero for the first).
    pub previous: [u8; 32],
    /// Writes that this one replaces.
    pub replaces: Vec<Dot>,
    /// What is so.
    pub body: B,
}

/// What the bodies of one sort of file have in common, so that writing and undo are the same for each.
pub trait Tells: Clone {
    /// The fold of its events.
    type File: Clone;
    /// An empty file.
    fn file(id: CaseId) -> Self::File;
    /// Takes one more event in.
    fn apply(file: &mut Self::File, event: &Event<Self>);
    /// The writes that it replaces in this file.
    fn replaces(&self, file: &Self::File) -> Vec<Dot>;
    /// Whether it says what already holds, and no desk says otherwise.
    fn holds(&self, file: &Self::File) -> bool;
    /// The fact that puts its field back to what it was in `before`.
    #[must_use]
    fn back_to(&self, before: &Self::File) -> Self;
    /// Whether both write the same field.
    fn same_field(&self, other: &Self) -> bool;
}

macro_rules! registers {
    (
        $(#[$told:meta])* enum $body:ident;
        $(#[$kept:meta])* struct $file:ident;
        $($(#[$doc:meta])* $variant:ident => $field:ident [$key:ty]: $value:ty;)+
    ) => {
        $(#[$told])*
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        pub enum $body { $($(#[$doc])* $variant(Write<$key, $value>)),+ }

        $(#[$kept])*
        #[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
        pub struct $file {
            /// Its id.
            pub id: CaseId,
            /// The first act.
            pub first: Option<Stamp>,
            /// The last act.
            pub last: Option<Stamp>,
            $($(#[$doc])* pub $field: Registers<$key, $value>,)+
        }

        impl $file {
            /// Takes one more event in. Order and repetition do not matter; another file's event is ignored.
            pub fn apply(&mut self, event: &Event<$body>) {
                if event.case != self.id {
                    return;
                }
                self.first = Some(self.first.map_or(event.stamp, |first| first.min(event.stamp)));
                self.last = self.last.max(Some(event.stamp));
                match &event.body {
                    $($body::$variant(write) => self.$field.write(
                        &write.at, event.dot, event.stamp, &event.replaces, write.now.clone(),
                    ),)+
                }
            }

            /// The names of the fields on which desks disagree.
            pub fn disputes(&self) -> Vec<&'static str> {
                let mut names = Vec::new();
                $(if self.$field.disputes().next().is_some() { names.push(stringify!($field)); })+
                names
            }
        }

        impl $body {
            /// The field it writes.
            pub const fn field(&self) -> &'static str {
                match self { $(Self::$variant(_) => stringify!($field)),+ }
            }

            /// The writes that it replaces in this file.
            pub fn replaces(&self, file: &$file) -> Vec<Dot> {
                match self { $(Self::$variant(write) => file.$field.heads(&write.at)),+ }
            }

            /// Whether it says what already holds, and no desk says otherwise.
            pub fn holds(&self, file: &$file) -> bool {
                match self {
                    $(Self::$variant(write) => {
                        file.$field.get(&write.at) == write.now.as_ref() && !file.$field.disputed(&write.at)
                    })+
                }
            }

            /// The fact that puts its field back to what it was in `before`.
            #[must_use]
            pub fn back_to(&self, before: &$file) -> Self {
                match self {
                    $(Self::$variant(write) => Self::$variant(Write {
                        at: write.at.clone(),
                        now: before.$field.get(&write.at).cloned(),
                    })),+
                }
            }

            /// Whether both write the same field.
            pub fn same_field(&self, other: &Self) -> bool {
                match (self, other) {
                    $((Self::$variant(a), Self::$variant(b)) => a.at == b.at,)+
                    _ => false,
                }
            }
        }

        impl Tells for $body {
            type File = $file;

            fn file(id: CaseId) -> $file {
                $file { id, ..$file::default() }
            }

            fn apply(file: &mut $file, event: &Event<Self>) {
                file.apply(event);
            }

            fn replaces(&self, file: &$file) -> Vec<Dot> {
                self.replaces(file)
            }

            fn holds(&self, file: &$file) -> bool {
                self.holds(file)
            }

            fn back_to(&self, before: &$file) -> Self {
                self.back_to(before)
            }

            fn same_field(&self, other: &Self) -> bool {
                self.same_field(other)
            }
        }
    };
}

pub(super) use registers;

registers! {
    /// What an event says. Append new variants at the end; never change one.
    enum Body;
    /// The file of one person: the fold of its events.
    struct Case;
    /// The case was opened under a reference.
    CaseOpened => opening[()]: Opening;
    /// A name.
    NameRecorded => names[NamePart]: Private<String>;
    /// Sex as told.
    SexRecorded => sex[()]: Sex;
    /// Birth.
    BirthRecorded => birth[()]: Birth;
    /// Nationality as told.
    NationalityRecorded => nationality[()]: Nationality;
    /// A language the person speaks, by its code.
    LanguageRecorded => languages[String]: ();
    /// The day of arrival in Morocco.
    ArrivalRecorded => arrived[()]: NaiveDate;
    /// How the person entered.
    EntryRecorded => entry[()]: Entry;
    /// Status.
    StatusRecorded => status[()]: Status;
    /// A phone.
    PhoneRecorded => phones[ItemId]: Phone;
    /// Where the person lives.
    PlaceRecorded => place[()]: Place;
    /// The household it belongs to.
    HouseholdJoined => household[()]: ItemId;
    /// A fact that a procedure asked for.
    FactAnswered => facts[Fact]: bool;
    /// A paper.
    PaperRecorded => papers[ItemId]: Paper;
    /// A procedure that is followed.
    ProcedureStarted => enrolments[ItemId]: Enrolment;
    /// A step of an enrolment.
    StepMarked => steps[(ItemId, StepId)]: StepMark;
    /// A paper of an enrolment's checklist.
    PaperTicked => ticks[(ItemId, DocumentId)]: Tick;
    /// How a decision step of an enrolment came out.
    OutcomeRecorded => endings[(ItemId, StepId)]: Ending;
    /// A dated fact that starts a clock.
    TriggerRecorded => triggers[ItemId]: Occurrence;
    /// A warning that was talked over in an enrolment.
    WarningDiscussed => discussed[(ItemId, WarningId)]: NaiveDate;
    /// A note.
    NoteWritten => notes[ItemId]: Note;
    /// An appointment.
    AppointmentMade => appointments[ItemId]: Appointment;
    /// An obstacle met at a counter, in its older shape: nothing new is written so.
    ObstacleMet => obstacles[ItemId]: Obstacle;
    /// Who looks after the case.
    Assigned => assignee[()]: Private<String>;
    /// An answer about consent, in its older shape: nothing new is written so.
    ConsentRecorded => consents[Purpose]: Consent;
    /// A restriction.
    CaseRestricted => restriction[()]: Restriction;
    /// When a supervisor last looked at the whole case.
    CaseReviewed => review[()]: NaiveDate;
    /// The end of the case.
    CaseClosed => closure[()]: Closure;
    /// The day on which keeping the file must be thought over.
    RetentionSet => retention[()]: NaiveDate;
    /// What cut in at a step of an enrolment beside its decision: an oral refusal, an arrest.
    CutInRecorded => cut_ins[(ItemId, StepId, OutcomeId)]: NaiveDate;
    /// An obstacle met at a counter, with its office and step.
    ObstacleRecorded => met[ItemId]: Met;
    /// A supervisor opened the consular steps of an enrolment to somebody in asylum, and wrote why.
    ConsulateOpened => consulates[ItemId]: Note;
    /// What the person says about a purpose, and how it was explained.
    AgreementRecorded => agreements[Purpose]: Agreement;
    /// A request of the person about their data. The dated fact with its id starts the clock.
    RightAsked => requests[ItemId]: Request;
    /// Something of the file was shown to somebody outside.
    Disclosed => disclosures[ItemId]: Disclosure;
    /// Why the file is kept until a day.
    KeptUntil => keeping[()]: Keeping;
}
