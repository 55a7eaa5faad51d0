//! The first cases of the practice desk: one for each kind of flag, so that a volunteer in
//! training meets them all. Dates are searched with the real engine, not written down.

use super::life::Life;
use crate::domain::clocks;
use crate::domain::command::Command;
use crate::domain::course::{Appointment, Kept, Occurrence};
use crate::domain::deadline::{self, Circumstances, Dates, Start};
use crate::domain::ids::{DocumentId, ItemId, ProcedureId, StepId, TriggerId};
use crate::domain::law::RuleKind;
use crate::domain::paper::{Original, Paper};
use crate::domain::private::Private;
use crate::domain::rights::{Asked, Request, Way};
use crate::domain::rules;
use chrono::{Days, NaiveDate, NaiveTime};

type Wanted = fn(NaiveDate, &Dates) -> bool;

/// Plays the scene of this number. None when the number has no scene.
pub(super) fn play(life: &mut Life<'_>, number: usize) -> Option<()> {
    match number {
        1 => arrest(life, number),
        2 => on_clock(life, number, Clocked::Person, |today, dates| {
            dates.file_by.day() < today && today <= dates.latest.day()
        }),
        3 => on_clock(life, number, Clocked::Person, |today, dates| {
            let left = (dates.file_by.day() - today).num_days();
            (0..=2).contains(&left)
        }),
        4 => on_clock(life, number, Clocked::Person, |today, dates| {
            let left = (dates.file_by.day() - today).num_days();
            (5..=9).contains(&left)
        }),
        5 => on_clock(life, number, Clocked::Person, |today, dates| {
            let over = (today - dates.latest.day()).num_days();
            (3..=20).contains(&over)
        }),
        6 | 7 => on_clock(life, number, Clocked::Authority, |today, dates| {
            let over = (today - dates.file_by.day()).num_days();
            (1..=40).contains(&over)
        }),
        8 => paper(life, number, -12),
        9 => paper(life, number, 5),
        10 => paper(life, number, 41),
        11 => appointment(life, number, 0),
        12 => appointment(life, number, 4),
        13 => stuck(life, number),
        14 => retention(life, number),
        15 => asked(life, number),
        _ => None,
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Clocked {
    Person,
    Authority,
}

struct Place {
    procedure: ProcedureId,
    step: StepId,
    trigger: TriggerId,
    day: NaiveDate,
}

/// A step with such a limit, and a day of its dated fact on which the dates are as wanted.
fn search(life: &Life<'_>, clocked: Clocked, wanted: Wanted) -> Option<Place> {
    let today = life.today();
    for id in life.book.procedures.keys() {
        let procedure = life.book.current(id, today)?;
        for step in procedure.steps.iter().filter(|step| step.when.0.is_empty()) {
            for family in &step.limits {
                let Some(trigger) = clocks::trigger_of(life.book, family) else { continue };
                let derived = life.book.triggers.get(trigger).is_none_or(|trigger| trigger.derive.is_some());
                if derived {
                    continue;
                }
                for ago in 0..400 {
                    let day = life.ago(ago);
                    let Ok(choice) = rules::choose(&life.book.rules, family, day) else { continue };
                    let is = match (choice.prudent.kind, choice.prudent.counting) {
                        (RuleKind::Person, _) => Clocked::Person,
                        (RuleKind::Authority, _) => Clocked::Authority,
                        _ => continue,
                    };
                    let start = Start::on(day);
                    let none = Circumstances::default();
                    let dates =
                        deadline::dates(choice, start, &none, &life.book.calendar, &life.book.legal_time);
                    if is == clocked && dates.is_ok_and(|dates| dates.alarms && wanted(today, &dates)) {
                        return Some(Place {
                            procedure: id.clone(),
                            step: step.id.clone(),
                            trigger: trigger.clone(),
                            day,
                        });
                    }
                }
            }
        }
    }
    None
}

/// A decision to escort to the border, notified yesterday: forty-eight hours are running.
fn arrest(life: &mut Life<'_>, number: usize) -> Option<()> {
    life.open(number, 30).ok()?;
    let id = life.start("asylum", life.ago(30)).ok()?;
    life.advance(id, life.ago(28), None);
    let (item, occurrence) = life.fact(&TriggerId::from("escort-notification"), life.ago(1), id);
    life.act(life.today(), &Command::RecordTrigger(item, occurrence)).ok()
}

fn on_clock(life: &mut Life<'_>, number: usize, clocked: Clocked, wanted: Wanted) -> Option<()> {
    let place = search(life, clocked, wanted)?;
    let began = u64::try_from((life.today() - place.day).num_days()).unwrap_or(0) + 3;
    life.open(number, began).ok()?;
    let id = life.start(place.procedure.as_str(), life.ago(began)).ok()?;
    reach(life, id, &place.step, place.day);
    let known = |occurrence: &Occurrence| occurrence.trigger == place.trigger && occurrence.on == place.day;
    if clocks::told(&life.case, life.book, id).into_iter().any(known) {
        return Some(());
    }
    let (item, occurrence) = life.fact(&place.trigger, place.day, id);
    life.act(place.day, &Command::RecordTrigger(item, occurrence)).ok()
}

/// Does what comes before a step, up to that day.
fn reach(life: &mut Life<'_>, id: ItemId, step: &StepId, day: NaiveDate) {
    let ready = |life: &Life<'_>| {
        let enrolment = life.case.enrolments.get(&id)?;
        let procedure = life.book.pinned(&enrolment.procedure, enrolment.version)?;
        let lines = crate::domain::checklist::lines(&life.case, id, procedure, day);
        let line = lines.iter().find(|line| line.step.id == *step)?;
        Some(line.state == crate::domain::checklist::StepState::Ready)
    };
    for _ in 0..30 {
        if ready(life) == Some(true) || life.advance(id, day, Some(step)).is_none() {
            break;
        }
    }
}

fn paper(life: &mut Life<'_>, number: usize, expires_in: i64) -> Option<()> {
    life.open(number, 100).ok()?;
    life.start("renewal", life.ago(90)).ok()?;
    let today = life.today();
    let expires = today + chrono::TimeDelta::days(expires_in);
    let item = life.item();
    let paper = Paper {
        document: DocumentId::from(if number == 9 { "old-permit" } else { "passport" }),
        number: Private::new(format!("EX{number:06}")),
        issued: expires.checked_sub_days(Days::new(365)),
        expires: Some(expires),
        holder: Private::default(),
        original: Original::Person,
    };
    life.act(life.ago(9), &Command::RecordPaper(item, paper)).ok()
}

fn appointment(life: &mut Life<'_>, number: usize, days_ago: u64) -> Option<()> {
    life.open(number, 60).ok()?;
    let id = life.start("first-permit", life.ago(50)).ok()?;
    life.advance(id, life.ago(40), None);
    let item = life.item();
    let appointment = Appointment {
        on: life.ago(days_ago),
        at: NaiveTime::from_hms_opt(10, 30, 0),
        about: "Préfecture, service des étrangers".into(),
        kept: Kept::Planned,
    };
    life.act(life.ago(6), &Command::MakeAppointment(item, appointment)).ok()
}

fn stuck(life: &mut Life<'_>, number: usize) -> Option<()> {
    life.open(number, 95).ok()?;
    let id = life.start("first-permit", life.ago(90)).ok()?;
    life.advance(id, life.ago(80), None)
}

fn retention(life: &mut Life<'_>, number: usize) -> Option<()> {
    life.open(number, 400).ok()?;
    let id = life.start("birth-registration", life.ago(390)).ok()?;
    life.advance(id, life.ago(380), None);
    life.act(life.ago(300), &Command::Close(life.ago(300), "Carte reçue.".into())).ok()?;
    life.act(life.ago(300), &Command::SetRetention(life.ago(2))).ok()
}

/// The person asked yesterday to see the file.
fn asked(life: &mut Life<'_>, number: usize) -> Option<()> {
    life.open(number, 120).ok()?;
    life.start("school", life.ago(110)).ok()?;
    let (item, on) = (life.item(), life.ago(1));
    let (way, words) = (Way::Spoken, Private::default());
    let request = Request { asked: Asked::Access, on, way, words, settled: None };
    life.act(on, &Command::AskRight(item, request)).ok()
}
