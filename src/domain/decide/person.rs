//! Wishes about the person and the file as a whole: opening, describing, papers, closing.

use super::checks::{CODE, LONG, SHORT, long_enough, past, plausible, text};
use super::{Decision, Ground, course, rights, undo};
use crate::domain::command::{About, Command};
use crate::domain::course::{Closure, Note, Opening};
use crate::domain::event::{Body, Case, Write};
use crate::domain::ids::ItemId;
use crate::domain::paper::Paper;
use crate::domain::person::NamePart;
use crate::domain::private::Private;
use crate::domain::refusal::{Field, Refusal};
use std::collections::BTreeSet;

pub(super) fn open(case: &Case, command: &Command, ground: Ground<'_>) -> Decision {
    let Command::OpenCase { reference, on, about, starts, occurrences, notes, appointments, assignee } =
        command
    else {
        return Err(Refusal::NothingChanges);
    };
    if case.exists() {
        return Err(Refusal::AlreadyOpen);
    }
    text(Field::Reference, reference, SHORT)?;
    past(Field::Reference, *on, ground.today)?;
    if !about.iter().any(|about| matches!(about, About::Name(_, Some(_)))) {
        return Err(Refusal::NameMissing);
    }
    let mut bodies = vec![Body::CaseOpened(Write {
        at: (),
        now: Some(Opening { reference: reference.clone(), on: *on }),
    })];
    bodies.extend(describe(case, about, ground)?);
    for (at, start) in starts.iter().enumerate() {
        if starts.iter().take(at).any(|earlier| earlier.procedure == start.procedure) {
            return Err(Refusal::AlreadyStarted(start.procedure.clone()));
        }
        bodies.push(course::start(case, start, ground)?);
    }
    for (id, occurrence) in occurrences {
        bodies.push(course::occurrence(case, *id, occurrence, ground)?);
    }
    for (id, note) in notes {
        text(Field::Note, note.text.reveal(), LONG)?;
        bodies.push(Body::NoteWritten(Write { at: *id, now: Some(note.clone()) }));
    }
    for (id, appointment) in appointments {
        text(Field::Appointment, appointment.about.reveal(), SHORT)?;
        plausible(Field::Appointment, appointment.on, case)?;
        bodies.push(Body::AppointmentMade(Write { at: *id, now: Some(appointment.clone()) }));
    }
    if let Some(name) = assignee {
        bodies.push(assign(Some(name))?);
    }
    Ok(bodies)
}

pub(super) fn describe(case: &Case, about: &[About], ground: Ground<'_>) -> Decision {
    let bodies = about.iter().map(|about| described(about, ground)).collect::<Result<_, _>>()?;
    let mut names: BTreeSet<NamePart> = case.names.iter().map(|(part, _)| *part).collect();
    let mut touched = false;
    for about in about {
        if let About::Name(part, name) = about {
            touched = true;
            if name.is_some() {
                names.insert(*part)
            } else {
                names.remove(part)
            };
        }
    }
    if touched && names.is_empty() { Err(Refusal::NameMissing) } else { Ok(bodies) }
}

fn described(about: &About, ground: Ground<'_>) -> Result<Body, Refusal> {
    Ok(match about {
        About::Name(part, name) => {
            if let Some(name) = name {
                text(Field::Name, name.reveal(), SHORT)?;
            }
            Body::NameRecorded(Write { at: *part, now: name.clone() })
        }
        About::Sex(sex) => Body::SexRecorded(Write { at: (), now: *sex }),
        About::Birth(birth) => {
            if let Some(birth) = birth {
                past(Field::Birth, birth.earliest(), ground.today)?;
            }
            Body::BirthRecorded(Write { at: (), now: *birth })
        }
        About::Nationality(nationality) => Body::NationalityRecorded(Write { at: (), now: *nationality }),
        About::Language(code, spoken) => {
            text(Field::Language, code, CODE)?;
            Body::LanguageRecorded(Write { at: code.clone(), now: spoken.then_some(()) })
        }
        About::Arrived(day) => {
            if let Some(day) = day {
                past(Field::Arrival, *day, ground.today)?;
            }
            Body::ArrivalRecorded(Write { at: (), now: *day })
        }
        About::Entry(entry) => Body::EntryRecorded(Write { at: (), now: *entry }),
        About::Status(status) => Body::StatusRecorded(Write { at: (), now: *status }),
        About::Phone(id, phone) => {
            if let Some(phone) = phone {
                text(Field::Phone, phone.number.reveal(), SHORT)?;
            }
            Body::PhoneRecorded(Write { at: *id, now: phone.clone() })
        }
        About::Place(place) => {
            if let Some(place) = place {
                for part in [&place.region, &place.province, &place.commune] {
                    long_enough(Field::Place, part.reveal(), SHORT)?;
                }
            }
            Body::PlaceRecorded(Write { at: (), now: place.clone() })
        }
        About::Household(id) => Body::HouseholdJoined(Write { at: (), now: *id }),
        About::Fact(fact, answer) => Body::FactAnswered(Write { at: *fact, now: *answer }),
    })
}

pub(super) fn record_paper(id: ItemId, paper: &Paper) -> Decision {
    long_enough(Field::Paper, paper.number.reveal(), SHORT)?;
    long_enough(Field::Paper, paper.holder.reveal(), SHORT)?;
    if let (Some(issued), Some(expires)) = (paper.issued, paper.expires)
        && expires < issued
    {
        return Err(Refusal::EndsBeforeItBegins(issued, expires));
    }
    Ok(vec![Body::PaperRecorded(Write { at: id, now: Some(paper.clone()) })])
}

fn assign(name: Option<&Private<String>>) -> Result<Body, Refusal> {
    if let Some(name) = name {
        text(Field::Assignee, name.reveal(), SHORT)?;
    }
    Ok(Body::Assigned(Write { at: (), now: name.cloned() }))
}

/// Never without a written reason.
fn lift(case: &Case, id: ItemId, why: &Note) -> Decision {
    if case.restriction.value().is_none() {
        return Err(Refusal::NothingChanges);
    }
    if why.text.reveal().trim().is_empty() {
        return Err(Refusal::ReasonWanted);
    }
    long_enough(Field::Note, why.text.reveal(), LONG)?;
    let note = Body::NoteWritten(Write { at: id, now: Some(why.clone()) });
    Ok(vec![Body::CaseRestricted(Write { at: (), now: None }), note])
}

/// Wishes about the file as a whole.
pub(super) fn keep(case: &Case, command: &Command, ground: Ground<'_>) -> Decision {
    Ok(vec![match command {
        Command::Assign(name) => assign(name.as_ref())?,
        Command::RecordConsent(purpose, given, on) => {
            return rights::plain(case, *purpose, *given, *on, ground);
        }
        Command::Agree(purpose, told) => return rights::agree(case, *purpose, told, ground),
        Command::AskRight(id, request) => return rights::ask(case, *id, request, ground),
        Command::SettleRight(id, settled) => return rights::settle(case, *id, settled, ground),
        Command::WithdrawRight(id) => return rights::take_back(case, *id),
        Command::Disclose(id, shown) => return rights::disclose(case, *id, shown, ground),
        Command::WithdrawDisclosure(id) => return rights::hide(case, *id),
        Command::KeepUntil(keeping) => return rights::keep_until(case, keeping, ground),
        Command::Restrict(restriction) => Body::CaseRestricted(Write { at: (), now: Some(*restriction) }),
        Command::LiftRestriction(id, why) => return lift(case, *id, why),
        Command::Review(on) => {
            past(Field::Step, *on, ground.today)?;
            Body::CaseReviewed(Write { at: (), now: Some(*on) })
        }
        Command::SetRetention(day) => Body::RetentionSet(Write { at: (), now: Some(*day) }),
        Command::Close(on, reason) => {
            if !case.open() {
                return Err(Refusal::CaseClosed);
            }
            past(Field::Step, *on, ground.today)?;
            text(Field::Reason, reason.reveal(), LONG)?;
            return Ok(rights::close(case, Closure { on: *on, reason: reason.clone() }, ground));
        }
        Command::Reopen => {
            if case.open() {
                return Err(Refusal::NotClosed);
            }
            return Ok(rights::reopen(case));
        }
        Command::Undo { batch, before } => return undo::undo(case.id, case, batch, before),
        _ => return Err(Refusal::NothingChanges),
    }])
}
