//! What the desk must look at: each flag has a kind, a severity, the days to legal harm, and what
//! it is about. The words, and the act that removes it, are `i18n`'s and the screens'.
//!
//! A case is turned into *watches* once, whenever it changes: spans of days on which something is
//! a flag. Which watches are flags on a day is then a comparison of dates, cheap enough for every
//! case at every start.

mod due;
mod watch;

pub use due::{DUE, Due, Raised, raised};
pub use watch::{Setting, watches};

use super::deadline::Moment;
use super::ids::{DocumentId, ItemId, ProcedureId, RuleId, StepId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What kind of thing must be looked at. In the order in which equal dates are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum FlagKind {
    /// A limit in hours is running.
    ClockRunning,
    /// The prudent date of a limit has passed; the arguable one has not.
    FileByPassed,
    /// The prudent date of a limit is near.
    DateNear,
    /// Both dates of a limit have passed.
    LatestPassed,
    /// An appointment today.
    AppointmentToday,
    /// An authority has had longer than it may take: the remedy opens.
    WaitingTooLong,
    /// A paper has expired.
    PaperExpired,
    /// A paper expires soon.
    PaperExpiring,
    /// An appointment passed and nobody said whether it was kept.
    AppointmentMissed,
    /// Nothing moves: a step waits, a paper is missing.
    Stuck,
    /// The law changed under an open case.
    LawChanged,
    /// Two desks wrote different things side by side.
    DesksDisagree,
    /// Nobody asked whether the association may keep the file.
    ConsentMissing,
    /// Keeping the file must be thought over.
    RetentionDue,
    /// Something was typed and not saved.
    DraftUnfinished,
    /// Nobody looks after the case.
    Unassigned,
    /// No act for a while.
    Stale,
    /// A step can be done now.
    StepReady,
    /// A case follows a version of a procedure that the desk no longer has: nothing of it is watched.
    ProcedureGone,
    /// A consulate answered in the case of somebody in asylum, and nobody talked it over since.
    ConsulateMet,
    /// The person asked to see their data: that is answered at once (law 09-08 art. 7).
    RequestWaits,
}

impl FlagKind {
    /// Every kind, in order.
    pub const ALL: [Self; 21] = [
        Self::ClockRunning,
        Self::FileByPassed,
        Self::DateNear,
        Self::LatestPassed,
        Self::AppointmentToday,
        Self::WaitingTooLong,
        Self::PaperExpired,
        Self::PaperExpiring,
        Self::AppointmentMissed,
        Self::Stuck,
        Self::LawChanged,
        Self::DesksDisagree,
        Self::ConsentMissing,
        Self::RetentionDue,
        Self::DraftUnfinished,
        Self::Unassigned,
        Self::Stale,
        Self::StepReady,
        Self::ProcedureGone,
        Self::ConsulateMet,
        Self::RequestWaits,
    ];

    /// Its stable name, in messages and in `--json`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::ClockRunning => "clock-running",
            Self::FileByPassed => "file-by-passed",
            Self::DateNear => "date-near",
            Self::LatestPassed => "latest-passed",
            Self::AppointmentToday => "appointment-today",
            Self::WaitingTooLong => "waiting-too-long",
            Self::PaperExpired => "paper-expired",
            Self::PaperExpiring => "paper-expiring",
            Self::AppointmentMissed => "appointment-missed",
            Self::Stuck => "stuck",
            Self::LawChanged => "law-changed",
            Self::DesksDisagree => "desks-disagree",
            Self::ConsentMissing => "consent-missing",
            Self::RetentionDue => "retention-due",
            Self::DraftUnfinished => "draft-unfinished",
            Self::Unassigned => "unassigned",
            Self::Stale => "stale",
            Self::StepReady => "step-ready",
            Self::ProcedureGone => "procedure-gone",
            Self::ConsulateMet => "consulate-met",
            Self::RequestWaits => "request-waits",
        }
    }
}

/// How loud a flag is. Said by word and sign first, by colour last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Now.
    Alarm,
    /// Today.
    Urgent,
    /// This week.
    Soon,
    /// When there is time.
    Routine,
}

impl Severity {
    /// Its stable name.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Alarm => "alarm",
            Self::Urgent => "urgent",
            Self::Soon => "soon",
            Self::Routine => "routine",
        }
    }
}

/// What a watch or flag is about.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Subject {
    /// The enrolment.
    pub enrolment: Option<ItemId>,
    /// Its procedure.
    pub procedure: Option<ProcedureId>,
    /// The step.
    pub step: Option<StepId>,
    /// The rule version behind the date.
    pub rule: Option<RuleId>,
    /// The paper.
    pub document: Option<DocumentId>,
    /// The paper, appointment or dated fact in the case.
    pub item: Option<ItemId>,
}

/// A span of days on which something is a flag.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Watch {
    /// What kind.
    pub kind: FlagKind,
    /// First day on which it is a flag.
    pub from: NaiveDate,
    /// First day on which it no longer is.
    pub until: Option<NaiveDate>,
    /// The day on which harm is done, for the ranking.
    pub harm: Option<NaiveDate>,
    /// The prudent date; the only one that alarms.
    pub file_by: Option<Moment>,
    /// The latest arguable date.
    pub latest: Option<Moment>,
    /// Since when, for what waits.
    pub since: Option<NaiveDate>,
    /// What it is about.
    pub subject: Subject,
}

impl Watch {
    /// Something was typed in a case and not saved.
    pub fn draft(today: NaiveDate) -> Self {
        watch::plain(FlagKind::DraftUnfinished, today)
    }
}

/// A watch that is a flag today.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flag<'a> {
    /// The watch.
    pub watch: &'a Watch,
    /// How loud.
    pub severity: Severity,
    /// Days to legal harm: 0 is today, negative is past, none is no date.
    pub days: Option<i64>,
}

impl Flag<'_> {
    /// What kind.
    pub const fn kind(&self) -> FlagKind {
        self.watch.kind
    }

    /// The order in which flags are shown: see [`Raised::rank`].
    pub fn rank(&self) -> (u8, i64, FlagKind) {
        Raised::from(self).rank()
    }
}

fn severity(kind: FlagKind, days: Option<i64>) -> Severity {
    match kind {
        FlagKind::ClockRunning | FlagKind::FileByPassed => Severity::Alarm,
        FlagKind::DateNear => match days {
            Some(..=3) => Severity::Alarm,
            Some(..=7) => Severity::Urgent,
            _ => Severity::Soon,
        },
        FlagKind::PaperExpiring => match days {
            Some(..=7) => Severity::Urgent,
            _ => Severity::Soon,
        },
        FlagKind::LatestPassed
        | FlagKind::AppointmentToday
        | FlagKind::WaitingTooLong
        | FlagKind::PaperExpired
        | FlagKind::ProcedureGone
        | FlagKind::ConsulateMet
        | FlagKind::RequestWaits => Severity::Urgent,
        FlagKind::AppointmentMissed | FlagKind::Stuck | FlagKind::LawChanged | FlagKind::DesksDisagree => {
            Severity::Soon
        }
        FlagKind::ConsentMissing
        | FlagKind::RetentionDue
        | FlagKind::DraftUnfinished
        | FlagKind::Unassigned
        | FlagKind::Stale
        | FlagKind::StepReady => Severity::Routine,
    }
}

fn shown(watches: &[Watch], today: NaiveDate) -> impl Iterator<Item = Flag<'_>> {
    watches
        .iter()
        .filter(move |watch| watch.from <= today && watch.until.is_none_or(|until| today < until))
        .map(move |watch| {
            let days = watch.harm.map(|harm| (harm - today).num_days());
            Flag { watch, severity: severity(watch.kind, days), days }
        })
}

/// The flags among these watches on a day, gravest first.
pub fn flags(watches: &[Watch], today: NaiveDate) -> Vec<Flag<'_>> {
    let mut found: Vec<Flag<'_>> = shown(watches, today).collect();
    found.sort_by_key(Flag::rank);
    found
}

/// The gravest flag on a day.
pub fn gravest(watches: &[Watch], today: NaiveDate) -> Option<Flag<'_>> {
    shown(watches, today).min_by_key(Flag::rank)
}
