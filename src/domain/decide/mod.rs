//! From a wish to facts: `decide` looks at the case, the book and the day, and answers with what
//! becomes so, or with a refusal. It changes nothing and decides nothing about a person.

pub(super) mod checks;
mod course;
mod entitled;
mod obstacle;
mod person;
mod rights;
pub(super) mod undo;

pub use course::{CONSULATE_NEVER, POLICE_EXPOSURE, guarded};

use super::book::Book;
use super::command::Command;
use super::event::{Body, Case, Write};
use super::ids::OutcomeId;
use super::member::Hand;
use super::refusal::{Field, Refusal};
use chrono::NaiveDate;

/// What a decision rests on beside the case.
#[derive(Clone, Copy, Debug)]
pub struct Ground<'a> {
    /// The law as the desk has it.
    pub book: &'a Book,
    /// Today, legal time.
    pub today: NaiveDate,
    /// Who is at the desk.
    pub hand: &'a Hand,
}

pub(super) type Decision = Result<Vec<Body>, Refusal>;

/// The facts that a command makes true in a case. Never empty.
pub fn decide(case: &Case, command: &Command, ground: Ground<'_>) -> Decision {
    let opening = matches!(command, Command::OpenCase { .. });
    let undo = matches!(command, Command::Undo { .. });
    if !opening && !undo && !case.exists() {
        return Err(Refusal::NoSuchCase);
    }
    let closed_ok = matches!(
        command,
        Command::OpenCase { .. }
            | Command::Reopen
            | Command::WriteNote(..)
            | Command::SetRetention(_)
            | Command::RecordConsent(..)
            | Command::Agree(..)
            | Command::AskRight(..)
            | Command::SettleRight(..)
            | Command::WithdrawRight(_)
            | Command::Disclose(..)
            | Command::WithdrawDisclosure(_)
            | Command::KeepUntil(_)
            | Command::Close(..)
            | Command::Review(_)
    );
    if !closed_ok && !undo && !case.open() {
        return Err(Refusal::CaseClosed);
    }
    let mut news = undo::last(route(case, command, ground)?);
    if !undo {
        let restricted = course::restricts(case, &news, ground);
        news.extend(restricted);
        let assigned = entitled::keeps_in_sight(case, &news, ground.hand);
        news.extend(assigned);
    }
    let news = undo::news(case, news, opening)?;
    entitled::check(case, &news, ground.hand)?;
    Ok(news)
}

fn route(case: &Case, command: &Command, ground: Ground<'_>) -> Decision {
    match command {
        Command::OpenCase { .. } => person::open(case, command, ground),
        Command::Describe(about) => person::describe(case, about, ground),
        Command::RecordPaper(id, paper) => person::record_paper(*id, paper),
        Command::RemovePaper(id) => {
            known(case.papers.get(id))?;
            Ok(vec![Body::PaperRecorded(Write { at: *id, now: None })])
        }
        Command::StartProcedure(start) => Ok(vec![course::start(case, start, ground)?]),
        Command::LeaveProcedure(id) => course::leave(case, *id, ground),
        Command::FollowNewVersion(id) => course::follow_new_version(case, *id, ground),
        Command::MarkStep { .. } => course::mark_step(case, command, ground),
        Command::UnmarkStep(id, step) => {
            let came = case.outcomes(*id, step);
            known(case.steps.get(&(*id, step.clone())).map(|_| ()).or(came.first().map(|_| ())).as_ref())?;
            let at = (*id, step.clone());
            let cut_in = |outcome: &OutcomeId| {
                Body::CutInRecorded(Write { at: (*id, step.clone(), outcome.clone()), now: None })
            };
            let mut bodies = vec![
                Body::StepMarked(Write { at: at.clone(), now: None }),
                Body::OutcomeRecorded(Write { at, now: None }),
            ];
            bodies.extend(came.iter().map(|(outcome, _)| cut_in(outcome)));
            Ok(bodies)
        }
        Command::TickPaper(id, document, tick) => course::tick(case, *id, document, *tick, ground),
        Command::RecordOutcome { .. } => course::record_outcome(case, command, ground),
        Command::RecordTrigger(id, occurrence) => {
            Ok(vec![course::occurrence(case, *id, occurrence, ground)?])
        }
        Command::WithdrawTrigger(id) => {
            known(case.triggers.get(id))?;
            // The date of a request goes with the request.
            Ok(vec![
                Body::TriggerRecorded(Write { at: *id, now: None }),
                Body::RightAsked(Write { at: *id, now: None }),
            ])
        }
        Command::DiscussWarning(id, warning, on) => {
            known(case.enrolments.get(id))?;
            checks::past(Field::Step, *on, ground.today)?;
            Ok(vec![Body::WarningDiscussed(Write { at: (*id, warning.clone()), now: Some(*on) })])
        }
        Command::OpenConsulate(id, why) => course::open_consulate(case, *id, why, ground),
        Command::ShutConsulate(id) => {
            known(case.consulates.get(id))?;
            Ok(vec![Body::ConsulateOpened(Write { at: *id, now: None })])
        }
        Command::WriteNote(id, note) => {
            checks::text(Field::Note, note.text.reveal(), checks::LONG)?;
            Ok(vec![Body::NoteWritten(Write { at: *id, now: Some(note.clone()) })])
        }
        Command::MakeAppointment(id, appointment) => {
            checks::text(Field::Appointment, appointment.about.reveal(), checks::SHORT)?;
            checks::plausible(Field::Appointment, appointment.on, case)?;
            Ok(vec![Body::AppointmentMade(Write { at: *id, now: Some(appointment.clone()) })])
        }
        Command::SettleAppointment(id, kept) => {
            let mut appointment = known(case.appointments.get(id))?.clone();
            appointment.kept = *kept;
            Ok(vec![Body::AppointmentMade(Write { at: *id, now: Some(appointment) })])
        }
        Command::MeetObstacle(id, met) => obstacle::meet(case, *id, met, ground),
        Command::WithdrawObstacle(id) => obstacle::take_back(case, *id),
        other => person::keep(case, other, ground),
    }
}

fn known<T>(found: Option<&T>) -> Result<&T, Refusal> {
    found.ok_or(Refusal::NoSuchItem)
}
