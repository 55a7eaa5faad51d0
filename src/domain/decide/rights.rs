//! Wishes about the rights of the person (law 09-08): answers on each purpose, requests, disclosures, and how
//! long the file is kept. What follows from an answer is made so in the same act: a file that may not be
//! kept is up for review, a disclosure that was not agreed to is refused.

use super::checks::{LONG, SHORT, long_enough, past, plausible, text};
use super::{Decision, Ground, course};
use crate::domain::course::{Closure, Known, Occurrence, Purpose};
use crate::domain::event::{Body, Case, Write};
use crate::domain::ids::ItemId;
use crate::domain::private::Private;
use crate::domain::refusal::{Field, Refusal};
use crate::domain::rights::{
    Agreement, Asked, Cause, Disclosure, Keeping, Reply, Request, Settled, Way, trigger,
};
use chrono::NaiveDate;

/// Longest text of these events, in characters: two of them and a name fit a sealed value of the vault.
const HALF: usize = LONG / 2 - SHORT;

/// Nothing more is known of it than yes or no.
pub(super) fn plain(
    case: &Case,
    purpose: Purpose,
    given: bool,
    on: NaiveDate,
    ground: Ground<'_>,
) -> Decision {
    let reply = match (given, case.agrees(purpose)) {
        (true, _) => Reply::Given,
        (false, true) => Reply::Withdrawn,
        (false, false) => Reply::Refused,
    };
    let (by, why) = (Private::default(), Private::default());
    agree(case, purpose, &Agreement { reply, on, notice: None, way: Way::Spoken, by, why }, ground)
}

pub(super) fn agree(case: &Case, purpose: Purpose, told: &Agreement, ground: Ground<'_>) -> Decision {
    past(Field::Day, told.on, ground.today)?;
    long_enough(Field::Assignee, told.by.reveal(), SHORT)?;
    long_enough(Field::Reason, told.why.reveal(), HALF)?;
    let mut told = told.clone();
    if told.by.reveal().trim().is_empty() {
        told.by = ground.hand.name.clone();
    }
    let (yes, on) = (told.reply == Reply::Given, told.on);
    let mut bodies = vec![Body::AgreementRecorded(Write { at: purpose, now: Some(told) })];
    if purpose == Purpose::KeepFile && !yes {
        // Keeping the file is thought over now, whatever was said before.
        let sooner = case.retention.value().map_or(on, |day| on.min(*day));
        bodies.push(Body::RetentionSet(Write { at: (), now: Some(sooner) }));
        bodies.push(Body::KeptUntil(Write { at: (), now: None }));
    } else if purpose == Purpose::KeepFile && case.says_no(purpose) {
        let now = case.closure.value().map(|closure| ground.book.kept_until(closure.on));
        bodies.push(Body::RetentionSet(Write { at: (), now }));
    }
    Ok(bodies)
}

pub(super) fn ask(case: &Case, id: ItemId, request: &Request, ground: Ground<'_>) -> Decision {
    past(Field::Request, request.on, ground.today)?;
    plausible(Field::Request, request.on, case)?;
    if request.asked == Asked::Rectify {
        text(Field::Request, request.words.reveal(), HALF)?;
    }
    long_enough(Field::Request, request.words.reveal(), HALF)?;
    // Corrected later, it stays answered as it was.
    let settled = case.requests.get(&id).and_then(|known| known.settled.clone());
    let now = Some(Request { settled, ..request.clone() });
    Ok(vec![Body::RightAsked(Write { at: id, now }), dated(case, id, request, ground)?])
}

/// The dated fact that starts the clock of art. 8.
fn dated(case: &Case, id: ItemId, request: &Request, ground: Ground<'_>) -> Result<Body, Refusal> {
    if !request.asked.timed() {
        return Ok(Body::TriggerRecorded(Write { at: id, now: None }));
    }
    let known = match request.way {
        Way::Spoken => Known::Oral,
        Way::Written => Known::Paper,
    };
    let fact = Occurrence { trigger: trigger(), on: request.on, at: None, known, enrolment: None };
    course::occurrence(case, id, &fact, ground)
}

pub(super) fn settle(case: &Case, id: ItemId, settled: &Settled, ground: Ground<'_>) -> Decision {
    let request = asked(case, id).ok_or(Refusal::NoSuchItem)?;
    if request.settled.is_some() {
        return Err(Refusal::AnsweredAlready);
    }
    past(Field::Day, settled.on, ground.today)?;
    if settled.on < request.on {
        return Err(Refusal::EndsBeforeItBegins(request.on, settled.on));
    }
    if !settled.done {
        text(Field::Reason, settled.why.reveal(), HALF)?;
    }
    long_enough(Field::Reason, settled.why.reveal(), HALF)?;
    if settled.told.iter().any(|told| case.disclosures.get(told).is_none()) {
        return Err(Refusal::NoSuchItem);
    }
    let now = Some(Request { settled: Some(settled.clone()), ..request });
    Ok(vec![Body::RightAsked(Write { at: id, now })])
}

/// A request, or the dated fact of one that was told as a date alone.
fn asked(case: &Case, id: ItemId) -> Option<Request> {
    let told = || {
        let fact = case.triggers.get(&id).filter(|fact| fact.trigger == trigger())?;
        let words = Private::default();
        Some(Request { asked: Asked::Rectify, on: fact.on, way: Way::Spoken, words, settled: None })
    };
    case.requests.get(&id).cloned().or_else(told)
}

pub(super) fn take_back(case: &Case, id: ItemId) -> Decision {
    case.requests.get(&id).ok_or(Refusal::NoSuchItem)?;
    Ok(vec![
        Body::RightAsked(Write { at: id, now: None }),
        Body::TriggerRecorded(Write { at: id, now: None }),
    ])
}

pub(super) fn disclose(case: &Case, id: ItemId, shown: &Disclosure, ground: Ground<'_>) -> Decision {
    past(Field::Day, shown.on, ground.today)?;
    plausible(Field::Day, shown.on, case)?;
    text(Field::Recipient, shown.name.reveal(), SHORT)?;
    text(Field::Note, shown.what.reveal(), HALF)?;
    long_enough(Field::Reason, shown.why.reveal(), HALF)?;
    let purpose = shown.to.purpose();
    if shown.cause == Cause::Consent && !case.agrees(purpose) {
        return Err(Refusal::NotAgreed(purpose));
    }
    if shown.cause != Cause::Consent && shown.why.reveal().trim().is_empty() {
        return Err(Refusal::DisclosureReason);
    }
    Ok(vec![Body::Disclosed(Write { at: id, now: Some(shown.clone()) })])
}

pub(super) fn hide(case: &Case, id: ItemId) -> Decision {
    case.disclosures.get(&id).ok_or(Refusal::NoSuchItem)?;
    Ok(vec![Body::Disclosed(Write { at: id, now: None })])
}

pub(super) fn keep_until(case: &Case, keeping: &Keeping, ground: Ground<'_>) -> Decision {
    past(Field::Day, keeping.on, ground.today)?;
    plausible(Field::Until, keeping.until, case)?;
    text(Field::Reason, keeping.why.reveal(), HALF)?;
    if keeping.asked && case.says_no(Purpose::KeepFile) {
        return Err(Refusal::NotAgreed(Purpose::KeepFile));
    }
    let set = case.retention.value().copied().filter(|_| keeping.asked);
    let least = set.map_or(ground.today, |day| day.max(ground.today));
    if keeping.until <= least {
        return Err(Refusal::NotLonger(least));
    }
    Ok(vec![
        Body::KeptUntil(Write { at: (), now: Some(keeping.clone()) }),
        Body::RetentionSet(Write { at: (), now: Some(keeping.until) }),
    ])
}

/// Closing sets the day on which keeping the file is thought over.
pub(super) fn close(case: &Case, closure: Closure, ground: Ground<'_>) -> Vec<Body> {
    let rule = ground.book.kept_until(closure.on);
    let asked = case.keeping.value().filter(|keeping| keeping.asked).map(|keeping| keeping.until);
    let set = case.retention.value().copied();
    let day = match set {
        // A no is not overruled by the rule of the house, nor is a day that somebody chose.
        Some(day) if case.says_no(Purpose::KeepFile) || closure.on <= day => day,
        _ => asked.map_or(rule, |day| day.max(rule)),
    };
    vec![
        Body::CaseClosed(Write { at: (), now: Some(closure) }),
        Body::RetentionSet(Write { at: (), now: Some(day) }),
    ]
}

/// Opened again, a file is kept for the work: the day that closing set no longer holds.
pub(super) fn reopen(case: &Case) -> Vec<Body> {
    let mut bodies = vec![Body::CaseClosed(Write { at: (), now: None })];
    if !case.says_no(Purpose::KeepFile) {
        bodies.push(Body::RetentionSet(Write { at: (), now: None }));
    }
    bodies
}
