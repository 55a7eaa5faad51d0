//! From a case to its watches: every span of days on which something of it is a flag.

use super::{FlagKind, Subject, Watch};
use crate::domain::book::Book;
use crate::domain::cascade;
use crate::domain::checklist::{self, StepState};
use crate::domain::clocks::{self, Clock};
use crate::domain::course::{Enrolment, Kept, Purpose};
use crate::domain::deadline::Moment;
use crate::domain::event::Case;
use crate::domain::ids::ItemId;
use crate::domain::law::{Counting, Procedure, RuleKind};
use crate::domain::versions;
use chrono::{DateTime, Days, NaiveDate};

/// For so long after a limit changed, cases whose time runs on under the old version are told.
const NEWS: u64 = 30;

/// Spans that a desk may set, in days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Setting {
    /// A case without any act for so long is stale.
    pub stale: u64,
    /// An enrolment in which no step moved for so long is stuck.
    pub stuck: u64,
    /// So long before its prudent date a limit is near.
    pub near: u64,
    /// So long before its last day a paper expires soon.
    pub paper: u64,
    /// For so long after both dates passed a limit is still shown on Today.
    pub passed: u64,
}

impl Default for Setting {
    fn default() -> Self {
        Self { stale: 14, stuck: 30, near: 14, paper: 60, passed: 90 }
    }
}

/// The watches of a case. Closed cases have few: the retention clock, and what the person asked.
///
/// `household` are the files of those who live with the person: a paper may have to be renewed for them.
pub fn watches(
    case: &Case,
    household: &[Case],
    book: &Book,
    setting: Setting,
    today: NaiveDate,
) -> Vec<Watch> {
    let mut found = Vec::new();
    if let Some(day) = case.retention.value() {
        found.push(plain(FlagKind::RetentionDue, *day));
    }
    of_requests(case, book, setting, today, &mut found);
    if !case.open() {
        return found;
    }
    for (id, enrolment) in case.courses() {
        if book.pinned(&enrolment.procedure, enrolment.version).is_none() {
            // Its dates fall silent with it: that must not pass unseen.
            let subject = Subject {
                enrolment: Some(id),
                procedure: Some(enrolment.procedure.clone()),
                ..Subject::default()
            };
            found.push(Watch { subject, ..plain(FlagKind::ProcedureGone, enrolment.on) });
        }
    }
    let courses = clocks::courses(case, book, today);
    for course in &courses {
        let about = Subject {
            enrolment: Some(course.id),
            procedure: Some(course.procedure.id.clone()),
            ..Subject::default()
        };
        found.extend(of_consulate(case, course.id, course.procedure, book, &about));
        if !course.over {
            found.extend(of_limits(&course.all, book, course.enrolment, &about));
        }
        for clock in course.running() {
            of_clock(clock, &about, setting, &mut found);
        }
        if course.over {
            continue;
        }
        of_steps((case, course.id), course.procedure, &course.all, &about, setting, today, &mut found);
        if let Some(from) = versions::coming(book, course.enrolment) {
            found.push(Watch { subject: about, ..plain(FlagKind::LawChanged, from) });
        }
    }
    for clock in &clocks::alone(case, book, &courses, today) {
        let about = Subject { enrolment: clock.began.fact.enrolment, ..Subject::default() };
        of_clock(clock, &about, setting, &mut found);
    }
    of_papers((case, household, book), setting, today, &mut found);
    of_appointments(case, &mut found);
    of_file(case, setting, today, &mut found);
    found
}

/// What the person asked about their data: a clock where the law has one, else at once.
fn of_requests(case: &Case, book: &Book, setting: Setting, today: NaiveDate, found: &mut Vec<Watch>) {
    for (id, clock) in &clocks::duties(case, book, today) {
        of_clock(clock, &Subject { item: Some(*id), ..Subject::default() }, setting, found);
    }
    for (id, request) in case.waiting() {
        if !request.asked.timed() {
            let subject = Subject { item: Some(id), ..Subject::default() };
            let since = Some(request.on);
            let harm = Some(request.on);
            found.push(Watch { harm, since, subject, ..plain(FlagKind::RequestWaits, request.on) });
        }
    }
}

/// A limit that changed while its time ran in this enrolment: the version of the day it began on stays.
fn of_limits(all: &[Clock<'_>], book: &Book, enrolment: &Enrolment, about: &Subject) -> Option<Watch> {
    let changed = |clock: &Clock<'_>| {
        let (_, from) = versions::since(clock, book, NaiveDate::MAX)?;
        let runs = !clock.met() && !clock.rule.fallback && clock.dates.latest.day() >= from;
        (runs && enrolment.on < from).then(|| Watch {
            until: Some(after(from, NEWS)),
            since: Some(clock.began.fact.on),
            subject: Subject { rule: Some(clock.rule.id.clone()), ..about.clone() },
            ..plain(FlagKind::LawChanged, from)
        })
    };
    all.iter().filter_map(changed).min_by_key(|watch| watch.from)
}

/// What came from a consulate for somebody in asylum, whether the procedure is over or not.
fn of_consulate(
    case: &Case,
    id: ItemId,
    procedure: &Procedure,
    book: &Book,
    about: &Subject,
) -> Option<Watch> {
    let (step, on) = case.consulate_met(id, procedure, book)?;
    let subject = Subject { step: Some(step), ..about.clone() };
    Some(Watch { since: Some(on), subject, ..plain(FlagKind::ConsulateMet, on) })
}

pub(super) fn plain(kind: FlagKind, from: NaiveDate) -> Watch {
    Watch {
        kind,
        from,
        until: None,
        harm: None,
        file_by: None,
        latest: None,
        since: None,
        subject: Subject::default(),
    }
}

fn before(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_sub_days(Days::new(days)).unwrap_or(day)
}

fn after(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_add_days(Days::new(days)).unwrap_or(day)
}

/// From when a limit is near. Not before it began, unless it is counted back from an event to come.
fn near(file_by: NaiveDate, began: NaiveDate, setting: Setting) -> NaiveDate {
    let from = before(file_by, setting.near);
    if began <= file_by { from.max(began) } else { from }
}

fn of_clock(clock: &Clock<'_>, about: &Subject, setting: Setting, found: &mut Vec<Watch>) {
    if !clock.dates.alarms || clock.rule.fallback {
        return;
    }
    let (file_by, latest) = (clock.dates.file_by.day(), clock.dates.latest.day());
    let base = Watch {
        file_by: Some(clock.dates.file_by),
        latest: Some(clock.dates.latest),
        subject: Subject {
            step: clock.step.map(|step| step.id.clone()),
            rule: Some(clock.rule.id.clone()),
            ..about.clone()
        },
        ..plain(FlagKind::DateNear, file_by)
    };
    match clock.rule.kind {
        RuleKind::Person | RuleKind::Association => {
            let hours = clock.rule.counting == Counting::Hours;
            let (kind, from) = if hours {
                (FlagKind::ClockRunning, clock.began.fact.on)
            } else {
                (FlagKind::DateNear, near(file_by, clock.began.fact.on, setting))
            };
            found.push(Watch {
                kind,
                from,
                until: Some(after(file_by, 1)),
                harm: Some(file_by),
                ..base.clone()
            });
            if file_by < latest {
                found.push(Watch {
                    kind: FlagKind::FileByPassed,
                    from: after(file_by, 1),
                    until: Some(after(latest, 1)),
                    harm: Some(latest),
                    ..base.clone()
                });
            }
            let over = after(latest.max(file_by), 1);
            found.push(Watch {
                kind: FlagKind::LatestPassed,
                from: over,
                until: Some(after(over, setting.passed)),
                harm: Some(latest),
                ..base
            });
        }
        RuleKind::Authority => {
            let since = Some(clock.began.fact.on);
            found.push(Watch { kind: FlagKind::WaitingTooLong, from: file_by, since, ..base });
        }
        RuleKind::Validity => {
            let from = near(file_by, clock.began.fact.on, setting);
            let until = Some(after(file_by, 1));
            found.push(Watch {
                kind: FlagKind::PaperExpiring,
                from,
                until,
                harm: Some(file_by),
                ..base.clone()
            });
            let from = after(file_by, 1);
            let until = Some(after(from, setting.passed));
            found.push(Watch { kind: FlagKind::PaperExpired, from, until, harm: Some(file_by), ..base });
        }
        RuleKind::Waiting | RuleKind::House => {}
    }
}

fn of_steps(
    (case, id): (&Case, ItemId),
    procedure: &Procedure,
    all: &[Clock<'_>],
    about: &Subject,
    setting: Setting,
    today: NaiveDate,
    found: &mut Vec<Watch>,
) {
    let lines = checklist::lines(case, id, procedure, today);
    let Some(next) = checklist::next(&lines) else { return };
    let began = case.enrolments.get(&id).map_or(today, |enrolment| enrolment.on);
    let moved = procedure
        .steps
        .iter()
        .filter_map(|step| case.steps.get(&(id, step.id.clone())))
        .map(|mark| mark.on)
        .fold(began, NaiveDate::max);
    let missing = checklist::papers(case, id, procedure, Some(next.step), today)
        .into_iter()
        .find(checklist::PaperLine::missing)
        .map(|line| line.need.document.clone());
    let subject = Subject { step: Some(next.step.id.clone()), document: missing, ..about.clone() };
    if next.state == StepState::Ready {
        found.push(Watch { subject: subject.clone(), ..plain(FlagKind::StepReady, moved) });
    }
    // A step whose day is still to come is not stuck before it.
    let due = all
        .iter()
        .filter(|clock| clock.step.is_some_and(|step| step.id == next.step.id) && !clock.met())
        .map(|clock| clock.began.fact.on)
        .min();
    let idle = moved.max(due.unwrap_or(moved));
    let since = Some(moved);
    found.push(Watch { since, subject, ..plain(FlagKind::Stuck, after(idle, setting.stuck)) });
}

/// A paper expires soon from the latest day on which beginning its renewal is safe; from the days that the
/// desk set when those come first.
fn of_papers(
    (case, household, book): (&Case, &[Case], &Book),
    setting: Setting,
    today: NaiveDate,
    found: &mut Vec<Watch>,
) {
    for lapse in cascade::lapses(case, household, book, today) {
        let expires = lapse.expires;
        let subject =
            Subject { document: Some(lapse.document), item: Some(lapse.item), ..Subject::default() };
        let over = after(expires, 1);
        found.push(Watch {
            until: Some(over),
            harm: Some(expires),
            subject: subject.clone(),
            ..plain(FlagKind::PaperExpiring, before(expires, setting.paper).min(lapse.start.on))
        });
        found.push(Watch { harm: Some(expires), subject, ..plain(FlagKind::PaperExpired, over) });
    }
}

fn of_appointments(case: &Case, found: &mut Vec<Watch>) {
    for (item, appointment) in case.appointments.iter() {
        if appointment.kept != Kept::Planned {
            continue;
        }
        let subject = Subject { item: Some(*item), ..Subject::default() };
        let over = after(appointment.on, 1);
        let at = appointment.at.map(|at| Moment::Minute(appointment.on.and_time(at)));
        found.push(Watch {
            until: Some(over),
            harm: Some(appointment.on),
            file_by: at,
            subject: subject.clone(),
            ..plain(FlagKind::AppointmentToday, appointment.on)
        });
        let since = Some(appointment.on);
        found.push(Watch { since, subject, ..plain(FlagKind::AppointmentMissed, over) });
    }
}

fn of_file(case: &Case, setting: Setting, today: NaiveDate, found: &mut Vec<Watch>) {
    let opened = case.opening.value().map_or(today, |opening| opening.on);
    if !case.disputes().is_empty() {
        found.push(plain(FlagKind::DesksDisagree, opened));
    }
    if case.stand(Purpose::KeepFile).is_none() {
        found.push(plain(FlagKind::ConsentMissing, opened));
    }
    if case.assignee.value().is_none() {
        found.push(plain(FlagKind::Unassigned, opened));
    }
    let acted = case
        .last
        .and_then(|stamp| DateTime::from_timestamp_millis(stamp.millis))
        .map_or(opened, |moment| moment.date_naive());
    found.push(Watch { since: Some(acted), ..plain(FlagKind::Stale, after(acted, setting.stale)) });
}
