//! Wishes about procedures: starting, marking steps, ticking papers, outcomes, dated facts.
//! The two rules that protect people stand here: no consulate for those who fled it, and no
//! police desk before the exposure was talked over.

use super::checks::{LONG, long_enough, past, plausible};
use super::{Decision, Ground};
use crate::domain::checklist::{self, StepState};
use crate::domain::clocks;
use crate::domain::command::{Command, Start};
use crate::domain::course::{Ending, Enrolment, Mark, Note, Occurrence, Restriction, StepMark};
use crate::domain::deadline::{self, Circumstances};
use crate::domain::event::{Body, Case, Write};
use crate::domain::facts::Fact;
use crate::domain::ids::{DocumentId, ItemId, RuleId, StepId, TriggerId, WarningId};
use crate::domain::law::{Exposure, Procedure, Rule, Step, WarningLevel};
use crate::domain::paper::Tick;
use crate::domain::person::Status;
use crate::domain::private::Private;
use crate::domain::refusal::{Field, Refusal};
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// Shown and recorded before a person without status stands before a police desk.
pub const POLICE_EXPOSURE: &str = "police-exposure";
/// Never the consulate of an asylum seeker or refugee.
pub const CONSULATE_NEVER: &str = "consulate-never";

pub(super) fn start(case: &Case, start: &Start, ground: Ground<'_>) -> Result<Body, Refusal> {
    let procedure = ground
        .book
        .current(&start.procedure, ground.today)
        .ok_or_else(|| Refusal::NoSuchProcedure(start.procedure.clone()))?;
    let running = case.enrolments.iter().any(|(id, enrolment)| {
        enrolment.procedure == start.procedure
            && ground
                .book
                .pinned(&enrolment.procedure, enrolment.version)
                .is_none_or(|procedure| !case.finished(*id, procedure, ground.today))
    });
    if running {
        return Err(Refusal::AlreadyStarted(start.procedure.clone()));
    }
    let enrolment =
        Enrolment { procedure: start.procedure.clone(), version: procedure.version, on: ground.today };
    Ok(Body::ProcedureStarted(Write { at: start.id, now: Some(enrolment) }))
}

/// Signs of trafficking restrict the file in the same act: whoever reveals who or where the person is
/// is punished (penal code art. 448-9).
pub(super) fn restricts(case: &Case, news: &[Body], ground: Ground<'_>) -> Option<Body> {
    let sign = |body: &Body| match body {
        Body::FactAnswered(Write { at: Fact::TraffickingSigns, now }) => *now == Some(true),
        Body::ProcedureStarted(Write { now: Some(started), .. }) => {
            let procedure = ground.book.pinned(&started.procedure, started.version);
            let restricts = |id: &WarningId| {
                ground.book.warnings.get(id).is_some_and(|warning| warning.level == WarningLevel::Restrict)
            };
            procedure.is_some_and(|procedure| procedure.warnings.iter().any(restricts))
        }
        _ => false,
    };
    let told = news.iter().any(|body| matches!(body, Body::CaseRestricted(_)));
    let open = case.restriction.value().is_none() && !told;
    (open && news.iter().any(sign))
        .then(|| Body::CaseRestricted(Write { at: (), now: Some(Restriction::Trafficking) }))
}

/// Whoever leaves the procedure of asylum has asked for it all the same: that stays said, until somebody
/// who asked says otherwise. Begun by mistake it is undone, not left.
pub(super) fn leave(case: &Case, id: ItemId, ground: Ground<'_>) -> Decision {
    let enrolment = case.enrolments.get(&id).ok_or(Refusal::NotStarted)?;
    let mut bodies = vec![Body::ProcedureStarted(Write { at: id, now: None })];
    if ground.book.of_asylum(&enrolment.procedure) {
        bodies.push(Body::FactAnswered(Write { at: Fact::AsylumSeeker, now: Some(true) }));
    }
    Ok(bodies)
}

/// The limits keep the version under which their time began; only the checklist changes.
pub(super) fn follow_new_version(case: &Case, id: ItemId, ground: Ground<'_>) -> Decision {
    let enrolment = case.enrolments.get(&id).ok_or(Refusal::NotStarted)?;
    // A version that the desk no longer has is left for whichever it has.
    let gone = ground.book.pinned(&enrolment.procedure, enrolment.version).is_none();
    let newer = ground
        .book
        .current(&enrolment.procedure, ground.today)
        .filter(|procedure| gone || procedure.version > enrolment.version)
        .ok_or(Refusal::NothingChanges)?;
    let now = Some(Enrolment { version: newer.version, ..enrolment.clone() });
    Ok(vec![Body::ProcedureStarted(Write { at: id, now })])
}

fn followed<'a>(case: &Case, id: ItemId, ground: Ground<'a>) -> Result<&'a Procedure, Refusal> {
    let enrolment = case.enrolments.get(&id).ok_or(Refusal::NotStarted)?;
    ground
        .book
        .pinned(&enrolment.procedure, enrolment.version)
        .ok_or_else(|| Refusal::NoSuchProcedure(enrolment.procedure.clone()))
}

/// Whether the rules that protect people let this step be taken.
pub fn guarded(case: &Case, enrolment: ItemId, step: &Step, ground: Ground<'_>) -> Result<(), Refusal> {
    if step.consular && case.in_asylum(ground.book) && case.consulates.get(&enrolment).is_none() {
        return Err(Refusal::ConsulateBlocked(WarningId::from(CONSULATE_NEVER)));
    }
    if step.consular && step.goes_out() && case.asylum_unknown(ground.book, ground.today) {
        return Err(Refusal::AsylumNotAsked(WarningId::from(CONSULATE_NEVER)));
    }
    let warning = WarningId::from(POLICE_EXPOSURE);
    let exposure = ground.book.warnings.get(&warning).and_then(|warning| warning.exposure.as_ref());
    let exposed = case.status.value() != Some(&Status::Regular)
        || exposure.is_some_and(|exposure| ran_out(case, enrolment, exposure, ground));
    if step.police_desk && exposed && case.discussed.get(&(enrolment, warning.clone())).is_none() {
        return Err(Refusal::DiscussFirst(warning));
    }
    Ok(())
}

/// Whoever was regular is so no longer once the last known day of the stay is over and no paper stands for it.
fn ran_out(case: &Case, enrolment: ItemId, exposure: &Exposure, ground: Ground<'_>) -> bool {
    let (book, today) = (ground.book, ground.today);
    let began = |fact: &TriggerId| clocks::began(case, book, enrolment, fact, today);
    let times = |family: &RuleId| {
        let facts = book.rules.versions(family).map(|rule| &rule.trigger).collect::<BTreeSet<_>>();
        let time = |began: clocks::Began| {
            let choice = began.choose(book, family).ok()?;
            let what = Circumstances::default();
            let dates =
                deadline::dates(choice, began.start(), &what, &book.calendar, &book.legal_time).ok()?;
            Some((choice.prudent, dates))
        };
        facts.into_iter().flat_map(began).filter_map(time).collect::<Vec<_>>()
    };
    let concerns = |rule: &Rule| rule.when.holds(|fact| case.answer(fact, today)) == Some(true);
    let told = exposure.after.iter().flat_map(began).map(|began| began.fact.on);
    let counted = exposure.past.iter().flat_map(times).filter(|(rule, _)| concerns(rule));
    let last = told.chain(counted.map(|(_, dates)| dates.file_by.day())).max();
    let covers = |family: &RuleId| times(family).iter().any(|(_, dates)| today <= dates.latest.day());
    last.is_some_and(|last| last < today) && !exposure.covered.iter().any(covers)
}

/// Opens the consular steps of one enrolment, and of no other. Never without a written reason.
pub(super) fn open_consulate(case: &Case, id: ItemId, why: &Note, ground: Ground<'_>) -> Decision {
    let procedure = followed(case, id, ground)?;
    if !case.in_asylum(ground.book) || !procedure.steps.iter().any(|step| step.consular) {
        return Err(Refusal::NothingChanges);
    }
    if why.text.reveal().trim().is_empty() {
        return Err(Refusal::ConsulateReason);
    }
    long_enough(Field::Reason, why.text.reveal(), LONG)?;
    past(Field::Reason, why.on, ground.today)?;
    Ok(vec![Body::ConsulateOpened(Write { at: id, now: Some(why.clone()) })])
}

fn ready(
    case: &Case,
    id: ItemId,
    procedure: &Procedure,
    step: &StepId,
    today: NaiveDate,
) -> Result<(), Refusal> {
    let lines = checklist::lines(case, id, procedure, today);
    let line =
        lines.iter().find(|line| line.step.id == *step).ok_or_else(|| Refusal::NoSuchStep(step.clone()))?;
    match &line.state {
        StepState::ToDo(first) => Err(Refusal::StepNotReady(first.clone())),
        StepState::Aside(fact) => Err(Refusal::StepAside(*fact)),
        StepState::Otherwise => Err(Refusal::StepOtherwise),
        _ => Ok(()),
    }
}

pub(super) fn mark_step(case: &Case, command: &Command, ground: Ground<'_>) -> Decision {
    let Command::MarkStep { enrolment, step: id, mark, on, reason, occurrences } = command else {
        return Err(Refusal::NothingChanges);
    };
    let procedure = followed(case, *enrolment, ground)?;
    let step = procedure.step(id).ok_or_else(|| Refusal::NoSuchStep(id.clone()))?;
    ready(case, *enrolment, procedure, id, ground.today)?;
    past(Field::Step, *on, ground.today)?;
    plausible(Field::Step, *on, case)?;
    long_enough(Field::Reason, reason.reveal(), LONG)?;
    match mark {
        Mark::Skipped if reason.reveal().trim().is_empty() => return Err(Refusal::ReasonWanted),
        Mark::Skipped => {}
        Mark::Submitted | Mark::Done => {
            guarded(case, *enrolment, step, ground)?;
            if *mark == Mark::Done && !step.decides.is_empty() {
                return Err(Refusal::OutcomeWanted(id.clone()));
            }
            dated(case, ground, *enrolment, &step.starts, occurrences)?;
        }
    }
    let mut bodies = vec![marked(*enrolment, id, *mark, *on, reason.clone())];
    for (item, occurrence) in occurrences {
        bodies.push(self::occurrence(case, *item, occurrence, ground)?);
    }
    Ok(bodies)
}

fn marked(enrolment: ItemId, step: &StepId, mark: Mark, on: NaiveDate, reason: Private<String>) -> Body {
    Body::StepMarked(Write { at: (enrolment, step.clone()), now: Some(StepMark { mark, on, reason }) })
}

/// Every clock that must start has its day, given now or known before.
fn dated(
    case: &Case,
    ground: Ground<'_>,
    enrolment: ItemId,
    starts: &[TriggerId],
    given: &[(ItemId, Occurrence)],
) -> Result<(), Refusal> {
    for trigger in starts {
        let known = given.iter().any(|(_, occurrence)| occurrence.trigger == *trigger)
            || clocks::known(case, ground.book, enrolment, trigger, ground.today);
        if !known {
            return Err(Refusal::DateWanted(trigger.clone()));
        }
    }
    Ok(())
}

pub(super) fn tick(
    case: &Case,
    enrolment: ItemId,
    document: &DocumentId,
    tick: Option<Tick>,
    ground: Ground<'_>,
) -> Decision {
    let procedure = followed(case, enrolment, ground)?;
    if !procedure.papers.iter().any(|need| need.document == *document) {
        return Err(Refusal::NoSuchPaper(document.clone()));
    }
    Ok(vec![Body::PaperTicked(Write { at: (enrolment, document.clone()), now: tick })])
}

pub(super) fn record_outcome(case: &Case, command: &Command, ground: Ground<'_>) -> Decision {
    let Command::RecordOutcome { enrolment, step: id, outcome, on, occurrences, next } = command else {
        return Err(Refusal::NothingChanges);
    };
    let procedure = followed(case, *enrolment, ground)?;
    let step = procedure.step(id).ok_or_else(|| Refusal::NoSuchStep(id.clone()))?;
    let outcome = procedure
        .outcome(outcome)
        .filter(|outcome| step.decides.contains(&outcome.id) || step.exits.contains(&outcome.id))
        .ok_or_else(|| Refusal::NoSuchOutcome(outcome.clone()))?;
    // What happened is recorded whatever was discussed before: a clock may be running.
    past(Field::Step, *on, ground.today)?;
    plausible(Field::Step, *on, case)?;
    // A fact of an earlier decision is not the fact of this one.
    let fresh = |trigger: &TriggerId| {
        let told = |fact: &Occurrence| fact.trigger == *trigger && *on <= fact.on;
        occurrences.iter().any(|(_, fact)| fact.trigger == *trigger)
            || case.triggers.iter().any(|(_, fact)| told(fact))
            || clocks::derived(case, ground.book, *enrolment, trigger, ground.today)
    };
    if let Some(trigger) = outcome.starts.iter().find(|trigger| !fresh(trigger)) {
        return Err(Refusal::DateWanted(trigger.clone()));
    }
    let mut bodies = if step.decides.contains(&outcome.id) {
        let at = (*enrolment, id.clone());
        let ending = Ending { outcome: outcome.id.clone(), on: *on };
        vec![
            Body::OutcomeRecorded(Write { at, now: Some(ending) }),
            marked(*enrolment, id, Mark::Done, *on, Private::default()),
        ]
    } else {
        let at = (*enrolment, id.clone(), outcome.id.clone());
        vec![Body::CutInRecorded(Write { at, now: Some(*on) })]
    };
    if let Some(next) = next {
        bodies.push(start(case, next, ground)?);
    }
    for (item, occurrence) in occurrences {
        bodies.push(self::occurrence(case, *item, occurrence, ground)?);
    }
    Ok(bodies)
}

pub(super) fn occurrence(
    case: &Case,
    id: ItemId,
    occurrence: &Occurrence,
    ground: Ground<'_>,
) -> Result<Body, Refusal> {
    let trigger = ground
        .book
        .triggers
        .get(&occurrence.trigger)
        .ok_or_else(|| Refusal::DateWanted(occurrence.trigger.clone()))?;
    if trigger.hour && occurrence.at.is_none() {
        return Err(Refusal::HourWanted(trigger.id.clone()));
    }
    plausible(Field::Trigger, occurrence.on, case)?;
    if !trigger.ahead {
        // A year typed wrong would move the date to act on a year ahead.
        past(Field::Trigger, occurrence.on, ground.today)?;
    }
    Ok(Body::TriggerRecorded(Write { at: id, now: Some(occurrence.clone()) }))
}
