//! Chains: silence that opens a remedy, and what interrupts, suspends or doubles a time, told by the
//! dated facts of a case as a desk records them. The vectors of the reference, from a case.

use crate::support::book::day;
use crate::support::desk::{CASE, Desk, item};
use crate::support::matters::{House, SHIPPED as LAW};
use chrono::NaiveDate;
use mastara::domain::association::{self, Shift, Shut, moves};
use mastara::domain::clocks::{Clock, clocks, explain, to_open};
use mastara::domain::command::Command;
use mastara::domain::course::{Ending, Enrolment, Known, Mark, Occurrence, Opening, StepMark};
use mastara::domain::deadline::Caveat;
use mastara::domain::decide::{Ground, decide};
use mastara::domain::event::{Body, Event, Write};
use mastara::domain::facts::Fact;
use mastara::domain::flags::{FlagKind, Setting, watches};
use mastara::domain::member::ANYBODY;
use mastara::domain::private::Private;
use mastara::domain::refusal::Refusal;

fn started(n: u8, procedure: &str) -> Body {
    let enrolment = Enrolment { procedure: procedure.into(), version: 1, on: day("2026-08-01") };
    Body::ProcedureStarted(Write { at: item(n), now: Some(enrolment) })
}

fn told(n: u8, trigger: &str, on: &str, enrolment: Option<u8>) -> Body {
    let fact = Occurrence {
        trigger: trigger.into(),
        on: day(on),
        at: None,
        known: Known::Paper,
        enrolment: enrolment.map(item),
    };
    Body::TriggerRecorded(Write { at: item(n), now: Some(fact) })
}

fn marked(n: u8, step: &str, mark: Mark, on: &str) -> Body {
    let now = Some(StepMark { mark, on: day(on), reason: Private::default() });
    Body::StepMarked(Write { at: (item(n), step.into()), now })
}

fn ended(n: u8, step: &str, outcome: &str, on: &str) -> Body {
    let now = Some(Ending { outcome: outcome.into(), on: day(on) });
    Body::OutcomeRecorded(Write { at: (item(n), step.into()), now })
}

fn lived(bodies: Vec<Body>) -> Desk {
    let mut desk = Desk::new(1, day("2026-11-24"), 0);
    let opening = Opening { reference: "001/26".into(), on: day("2026-08-01") };
    desk.write(vec![Body::CaseOpened(Write { at: (), now: Some(opening) })]);
    for body in bodies {
        desk.write(vec![body]);
    }
    desk
}

/// The only clock of a limit in the first enrolment.
fn clock(desk: &Desk, family: &str) -> Option<Clock<'static>> {
    clock_of(desk, 1, family)
}

fn clock_of(desk: &Desk, n: u8, family: &str) -> Option<Clock<'static>> {
    let enrolment = desk.case.enrolments.get(&item(n)).unwrap();
    let procedure = LAW.pinned(&enrolment.procedure, 1).unwrap();
    let mut found = clocks(&desk.case, &LAW, item(n), procedure, desk.today);
    found.retain(|clock| clock.rule.family.as_str() == family);
    assert!(found.len() < 2, "{family}");
    found.pop()
}

fn days(clock: &Clock<'_>) -> (NaiveDate, NaiveDate) {
    (clock.dates.file_by.day(), clock.dates.latest.day())
}

fn both(file_by: &str, latest: &str) -> (NaiveDate, NaiveDate) {
    (day(file_by), day(latest))
}

#[test]
fn v18_silence_on_an_appeal_opens_the_next_time_by_itself() {
    let mut desk = lived(vec![
        started(1, "refusal-appeal"),
        told(5, "tazallum-filed", "2026-08-10", Some(1)),
        marked(1, "ra.8", Mark::Submitted, "2026-08-10"),
    ]);
    let action = clock(&desk, "tazallum.action").unwrap();
    assert_eq!(days(&action), both("2026-11-05", "2026-12-14"));
    assert!(action.dates.caveats.has(Caveat::OldChain));
    // What is explained is what is shown.
    let told_of = explain(&LAW, &action).unwrap();
    assert_eq!(told_of.dates, action.dates);
    assert_eq!(told_of.arguable_rule.unwrap().as_str(), "tazallum.action.old");
    // An express refusal takes the place of the silence.
    desk.write(vec![told(6, "tazallum-refused", "2026-09-15", None)]);
    let action = clock(&desk, "tazallum.action").unwrap();
    assert_eq!((action.began.fact.on, action.began.certain), (day("2026-09-15"), None));
}

#[test]
fn an_answer_in_time_ends_the_silence() {
    let answered = lived(vec![
        started(1, "refusal-appeal"),
        told(5, "tazallum-filed", "2026-09-01", Some(1)),
        marked(1, "ra.8", Mark::Done, "2026-09-10"),
    ]);
    assert!(clock(&answered, "tazallum.action").is_none());
}

#[test]
fn v20_silence_that_was_recorded_opens_the_court_in_the_remedy_alone() {
    let silent = |outcome| {
        lived(vec![
            started(1, "refusal-appeal"),
            started(2, "first-permit"),
            told(5, "filed", "2026-09-01", Some(2)),
            marked(2, "fp.13", Mark::Done, "2026-11-01"),
            ended(2, "fp.13", outcome, "2026-11-01"),
        ])
    };
    let action = clock(&silent("silence"), "silence.request.action").unwrap();
    assert_eq!(days(&action), both("2026-10-30", "2026-11-02"));
    assert!(clock(&silent("granted"), "silence.request.action").is_none());
}

#[test]
fn v26_a_complaint_to_the_mediateur_in_any_procedure_moves_the_arguable_date_alone() {
    let plain = vec![started(1, "refusal-appeal"), told(5, "notification", "2026-09-01", None)];
    let mut complained = plain.clone();
    complained.push(told(6, "mediator-complaint", "2026-09-08", Some(9)));
    let before = clock(&lived(plain), "annulment").unwrap();
    let desk = lived(complained);
    let after = clock(&desk, "annulment").unwrap();
    assert_eq!(days(&after), both("2026-10-30", "2027-05-10"));
    assert_eq!(after.dates.file_by, before.dates.file_by);
    assert!(after.dates.caveats.has(Caveat::Mediator));
}

#[test]
fn v33_legal_aid_leaves_the_days_that_were_left() {
    let base = vec![
        started(1, "refusal-appeal"),
        told(5, "appeal-judgment-notified", "2026-10-01", None),
        told(6, "legal-aid-requested", "2026-10-20", Some(2)),
        told(7, "legal-aid-refused", "2026-11-16", Some(2)),
    ];
    let cassation = clock(&lived(base.clone()), "cassation").unwrap();
    assert_eq!(days(&cassation), both("2026-11-27", "2026-12-17"));
    // With two judgments nobody can tell which one the aid was asked for: the date to act on stays.
    let mut doubtful = base;
    doubtful.push(told(8, "appeal-judgment-notified", "2026-10-05", Some(3)));
    let cassation = clock(&lived(doubtful), "cassation").unwrap();
    assert_eq!(cassation.dates.file_by.day(), day("2026-10-30"));
    assert!(cassation.dates.caveats.has(Caveat::AidPending));
}

#[test]
fn v34_the_appeal_of_who_lives_abroad_is_doubled_in_the_arguable_date() {
    let desk = lived(vec![
        started(1, "refusal-appeal"),
        told(5, "judgment-notified", "2026-10-01", None),
        Body::FactAnswered(Write { at: Fact::NoDomicile, now: Some(true) }),
    ]);
    assert_eq!(days(&clock(&desk, "appeal.admin").unwrap()), both("2026-10-30", "2026-12-01"));
}

#[test]
fn a_court_without_jurisdiction_restarts_the_arguable_date_when_that_is_final() {
    let mut desk = lived(vec![
        started(1, "refusal-appeal"),
        told(5, "notification", "2026-09-01", None),
        told(6, "wrong-court-filed", "2026-09-10", Some(1)),
    ]);
    let pending = clock(&desk, "annulment").unwrap();
    assert!(pending.dates.caveats.has(Caveat::WrongCourtPending));
    desk.write(vec![told(7, "jurisdiction-settled", "2026-11-02", Some(1))]);
    let settled = clock(&desk, "annulment").unwrap();
    assert_eq!(settled.dates.file_by, pending.dates.file_by);
    assert!(settled.dates.latest > pending.dates.latest);
}

#[test]
fn dated_facts_count_the_same_in_whatever_order_they_arrive() {
    let desk = lived(vec![
        started(1, "refusal-appeal"),
        told(5, "notification", "2026-09-01", None),
        told(6, "mediator-complaint", "2026-09-08", Some(9)),
        told(7, "mediator-decided", "2026-10-08", Some(9)),
    ]);
    let there: Vec<Event> = desk.events.iter().rev().cloned().collect();
    let mut other = Desk::new(2, desk.today, 0);
    for event in &there {
        other.see(event);
    }
    assert_eq!(other.case.id, CASE);
    assert_eq!(days(&clock(&other, "annulment").unwrap()), days(&clock(&desk, "annulment").unwrap()));
}

fn decided(
    desk: &Desk,
    step: &str,
    outcome: &str,
    on: &str,
    facts: &[(&str, &str)],
) -> Result<Vec<Body>, Refusal> {
    let fact = |(trigger, on): &(&str, &str)| {
        let Body::TriggerRecorded(write) = told(99, trigger, on, Some(1)) else { unreachable!() };
        (item(99), write.now.unwrap())
    };
    let command = Command::RecordOutcome {
        enrolment: item(1),
        step: step.into(),
        outcome: outcome.into(),
        on: day(on),
        occurrences: facts.iter().map(fact).collect(),
        next: None,
    };
    decide(&desk.case, &command, Ground { book: &LAW, today: desk.today, hand: &ANYBODY })
}

#[test]
fn a_second_decision_has_its_own_day_and_its_own_clock() {
    let mut desk = lived(vec![
        started(1, "refusal-appeal"),
        told(5, "notification", "2026-09-01", None),
        marked(1, "ra.6", Mark::Submitted, "2026-09-10"),
    ]);
    assert!(clock(&desk, "permit.refusal.court").unwrap().met());
    desk.write(vec![told(6, "notification", "2026-11-20", None)]);
    let of = |clock: &Clock<'_>| (clock.began.fact.on, clock.met());
    let procedure = LAW.pinned(&"refusal-appeal".into(), 1).unwrap();
    let found = clocks(&desk.case, &LAW, item(1), procedure, desk.today);
    let court = found.iter().filter(|clock| clock.rule.id.as_str() == "permit.refusal.court");
    let mut court: Vec<_> = court.map(of).collect();
    court.sort();
    assert_eq!(court, [(day("2026-09-01"), true), (day("2026-11-20"), false)]);
}

#[test]
fn the_day_of_an_earlier_decision_is_not_the_day_of_this_one() {
    let desk = lived(vec![started(1, "renewal"), told(5, "notification", "2026-09-01", None)]);
    let step = LAW.pinned(&"renewal".into(), 1).unwrap().steps.iter();
    let step = step.clone().find(|step| step.decides.contains(&"refused".into())).unwrap().id.clone();
    let without = decided(&desk, step.as_str(), "refused", "2026-11-20", &[]);
    assert_eq!(without, Err(Refusal::DateWanted("notification".into())));
    assert!(
        decided(&desk, step.as_str(), "refused", "2026-11-20", &[("notification", "2026-11-20")]).is_ok()
    );
}

#[test]
fn what_cuts_in_leaves_the_decision_and_its_clock_standing() {
    let mut desk = lived(vec![started(1, "asylum"), told(5, "unhcr-rejection", "2026-11-20", Some(1))]);
    let rejected = decided(&desk, "as.6", "rejected", "2026-11-20", &[("unhcr-rejection", "2026-11-20")]);
    desk.write(rejected.unwrap());
    let before = clock(&desk, "unhcr.appeal").unwrap();
    assert!(!before.met());
    let escort = ("escort-notification", "2026-11-23");
    let Err(Refusal::HourWanted(_)) = decided(&desk, "as.6", "arrest", "2026-11-23", &[escort]) else {
        panic!("the minute must be asked for")
    };
    desk.write(vec![Body::CutInRecorded(Write {
        at: (item(1), "as.6".into(), "arrest".into()),
        now: Some(day("2026-11-23")),
    })]);
    assert!(!clock(&desk, "unhcr.appeal").unwrap().met());
    assert_eq!(desk.case.outcomes(item(1), &"as.6".into()).len(), 2);
}

#[test]
fn a_decision_starts_no_clock_in_a_procedure_that_it_does_not_open() {
    let desk = |procedure: &str, step: &str| {
        lived(vec![
            started(1, "refusal-appeal"),
            started(2, procedure),
            told(5, "notification", "2026-11-20", Some(2)),
            ended(2, step, "refused", "2026-11-20"),
        ])
    };
    assert!(clock(&desk("renewal", "rn.11"), "permit.refusal.court").is_some());
    assert!(clock(&desk("school", "sc.4"), "permit.refusal.court").is_none());
}

#[test]
fn a_refusal_alarms_until_its_remedy_is_opened_although_the_procedure_is_over() {
    let mut desk = lived(vec![
        started(1, "renewal"),
        marked(1, "rn.11", Mark::Done, "2026-11-20"),
        ended(1, "rn.11", "refused", "2026-11-20"),
        told(5, "notification", "2026-11-20", Some(1)),
    ]);
    let near = |desk: &Desk| {
        let watches = watches(&desk.case, &[], &LAW, Setting::default(), desk.today);
        let near = watches.into_iter().filter(|watch| watch.kind == FlagKind::DateNear);
        near.filter_map(|watch| watch.subject.enrolment).collect::<Vec<_>>()
    };
    assert_eq!(near(&desk), [item(1)]);
    assert_eq!(to_open(&desk.case, &LAW, desk.today), ["refusal-appeal".into()]);
    // A day closed for all cases moves its date too, and that is told.
    let mut house = House::new(1, 0);
    house.act(&association::Command::Shut(day("2026-12-04"), Shut::Local, "strike".into())).unwrap();
    let moved = moves(&desk.case, &LAW, &LAW.with(&house.file), desk.today);
    let days = |shift: Option<Shift>| shift.map(|shift| shift.file_by.day());
    let court: Vec<_> = moved.iter().filter(|one| one.limit.as_str() == "permit.refusal.court").collect();
    assert_eq!(court.len(), 1);
    let (before, after) = (days(court[0].before), days(court[0].after));
    assert_eq!((before, after), (Some(day("2026-12-04")), Some(day("2026-12-03"))));
    desk.write(vec![started(2, "refusal-appeal")]);
    assert!(to_open(&desk.case, &LAW, desk.today).is_empty());
    let carried = near(&desk);
    assert!(!carried.is_empty() && carried.iter().all(|enrolment| *enrolment == item(2)), "{carried:?}");
}

#[test]
fn an_arrest_offers_its_procedure_whatever_is_followed() {
    let fact = |on: &str| Occurrence {
        trigger: "escort-notification".into(),
        on: day(on),
        at: chrono::NaiveTime::from_hms_opt(9, 0, 0),
        known: Known::Oral,
        enrolment: None,
    };
    let mut desk = lived(vec![started(1, "asylum")]);
    assert!(to_open(&desk.case, &LAW, desk.today).is_empty());
    desk.write(vec![Body::TriggerRecorded(Write { at: item(5), now: Some(fact("2026-11-23")) })]);
    assert_eq!(to_open(&desk.case, &LAW, desk.today), ["border-escort".into()]);
    desk.write(vec![started(2, "border-escort")]);
    assert!(to_open(&desk.case, &LAW, desk.today).is_empty());
}
