//! How an enrolment stands: what comes next, what does not concern the case, which papers lack.

use crate::support::book::{BOOK, day, today};
use crate::support::desk::{Desk, item, opening};
use mastara::domain::card::Card;
use mastara::domain::checklist::{self, StepState};
use mastara::domain::command::{About, Command, Start};
use mastara::domain::course::{Known, Mark, Occurrence};
use mastara::domain::facts::{Condition, Fact};
use mastara::domain::flags::Setting;
use mastara::domain::ids::{OutcomeId, StepId};
use mastara::domain::paper::Tick;
use mastara::domain::person::{Birth, Status};
use mastara::domain::private::Private;
use mastara::domain::refusal::Refusal;

fn started(about: Vec<About>) -> Desk {
    let mut desk = Desk::new(1, today(), 0);
    desk.act(&opening(today(), [about, vec![About::Status(Some(Status::Regular))]].concat())).unwrap();
    desk.act(&Command::StartProcedure(Start { id: item(1), procedure: "permit".into() })).unwrap();
    desk
}

fn born(on: &str) -> Vec<About> {
    vec![About::Birth(Some(Birth::On(day(on))))]
}

fn mark(desk: &mut Desk, step: &str, mark: Mark, starts: &[&str]) {
    let occurrence = |trigger: &&str| {
        let trigger = (*trigger).into();
        let on = desk.today;
        (item(9), Occurrence { trigger, on, at: None, known: Known::Paper, enrolment: Some(item(1)) })
    };
    let occurrences = starts.iter().map(occurrence).collect();
    let (on, reason, step) = (desk.today, Private::from("said so"), step.into());
    desk.act(&Command::MarkStep { enrolment: item(1), step, mark, on, reason, occurrences }).unwrap();
}

fn outcome(outcome: &str, next: Option<Start>) -> Command {
    let notified = Occurrence {
        trigger: "notification".into(),
        on: today(),
        at: None,
        known: Known::Paper,
        enrolment: None,
    };
    Command::RecordOutcome {
        enrolment: item(1),
        step: "pe.30".into(),
        outcome: OutcomeId::from(outcome),
        on: today(),
        occurrences: vec![(item(8), notified)],
        next,
    }
}

/// How each step stands, in few words.
fn stands(desk: &Desk) -> Vec<String> {
    let enrolment = desk.case.enrolments.get(&item(1)).unwrap();
    let procedure = BOOK.pinned(&enrolment.procedure, enrolment.version).unwrap();
    let lines = checklist::lines(&desk.case, item(1), procedure, desk.today);
    lines
        .iter()
        .map(|line| match &line.state {
            StepState::Aside(fact) => format!("aside: {}", fact.code()),
            StepState::Otherwise => "otherwise".to_owned(),
            StepState::ToDo(first) => {
                format!("after {}", first.iter().map(StepId::as_str).collect::<Vec<_>>().join(" "))
            }
            StepState::Ready if line.asks.is_empty() => "ready".to_owned(),
            StepState::Ready => format!("ready, if {}", line.asks[0].code()),
            StepState::Submitted(_) => "submitted".to_owned(),
            StepState::Done(_) => "done".to_owned(),
            StepState::Skipped(_) => "skipped".to_owned(),
        })
        .collect()
}

fn next(desk: &Desk) -> Option<(String, bool)> {
    let card = Card::of(&desk.case, &[], &BOOK, Setting::default(), desk.today);
    card.next.map(|next| (next.step.to_string(), next.waits))
}

#[test]
fn one_step_after_the_other_to_the_decision() {
    let mut desk = started(born("1990-01-01"));
    assert_eq!(stands(&desk), ["ready", "after pe.10", "after pe.20", "aside: minor", "after pe.30"]);
    assert_eq!(next(&desk), Some(("pe.10".into(), false)));

    mark(&mut desk, "pe.10", Mark::Done, &[]);
    assert_eq!(stands(&desk), ["done", "ready", "after pe.20", "aside: minor", "after pe.30"]);

    mark(&mut desk, "pe.20", Mark::Submitted, &["filing"]);
    assert_eq!(
        stands(&desk),
        ["done", "submitted", "after pe.20", "aside: minor", "after pe.30"],
        "submitted is not done"
    );
    assert_eq!(next(&desk), Some(("pe.20".into(), true)), "nothing to do here but to wait");

    mark(&mut desk, "pe.20", Mark::Done, &[]);
    assert_eq!(next(&desk), Some(("pe.30".into(), false)));
    desk.act(&Command::UnmarkStep(item(1), "pe.10".into())).unwrap();
    assert_eq!(
        stands(&desk),
        ["ready", "done", "ready", "aside: minor", "after pe.30"],
        "a step taken back is to do again"
    );
}

#[test]
fn an_outcome_ends_the_enrolment_and_starts_the_remedy_in_one_batch() {
    let mut desk = started(born("1990-01-01"));
    mark(&mut desk, "pe.10", Mark::Done, &[]);
    mark(&mut desk, "pe.20", Mark::Done, &["filing"]);
    let appeal = Start { id: item(2), procedure: "appeal".into() };
    let before = desk.case.clone();
    let batch = desk.act(&outcome("refused", Some(appeal))).unwrap();
    assert_eq!(next(&desk), Some(("ap.10".into(), false)));
    assert_eq!(
        Card::of(&desk.case, &[], &BOOK, Setting::default(), today()).procedures,
        ["appeal".into()],
        "what is over is not listed"
    );
    assert_eq!(desk.decide(&outcome("lost", None)), Err(Refusal::NoSuchOutcome("lost".into())));

    desk.act(&desk.undo(&batch)).unwrap();
    assert_eq!(desk.case.enrolments.get(&item(2)), None);
    assert_eq!(next(&desk), Some(("pe.30".into(), false)));
    assert_eq!(desk.case.steps.iter().count(), before.steps.iter().count());
}

#[test]
fn the_next_step_is_the_one_whose_time_runs_out() {
    let mut desk = started(Vec::new());
    let appeal = Start { id: item(2), procedure: "appeal".into() };
    desk.act(&Command::StartProcedure(appeal)).unwrap();
    assert_eq!(next(&desk), Some(("pe.10".into(), false)));
    let on = day("2026-10-28");
    let occurrence =
        Occurrence { trigger: "notification".into(), on, at: None, known: Known::Paper, enrolment: None };
    desk.act(&Command::RecordTrigger(item(9), occurrence)).unwrap();
    assert_eq!(next(&desk), Some(("ap.20".into(), false)), "three days are left, though ap.10 is ready too");
}

#[test]
fn a_decision_opens_the_steps_on_its_side_and_what_cuts_in_ends_without_it() {
    let mut desk = started(born("1990-01-01"));
    mark(&mut desk, "pe.10", Mark::Done, &[]);
    let mut refused_at_the_counter = outcome("refused", None);
    if let Command::RecordOutcome { step, .. } = &mut refused_at_the_counter {
        *step = "pe.20".into();
    }
    let batch = desk.act(&refused_at_the_counter).unwrap();
    assert_eq!(next(&desk), None, "the enrolment is over");
    assert_eq!(stands(&desk)[1], "ready", "but nobody has filed");
    desk.act(&desk.undo(&batch)).unwrap();

    mark(&mut desk, "pe.20", Mark::Done, &["filing"]);
    desk.act(&outcome("granted", None)).unwrap();
    assert_eq!(next(&desk), Some(("pe.50".into(), false)));
    mark(&mut desk, "pe.50", Mark::Done, &[]);
    assert_eq!(next(&desk), None);
}

#[test]
fn a_step_for_minors_is_asked_about_while_the_age_is_not_known() {
    let mut desk = started(Vec::new());
    mark(&mut desk, "pe.10", Mark::Done, &[]);
    assert_eq!(stands(&desk)[3], "ready, if minor");
    desk.act(&Command::Describe(born("2010-01-01"))).unwrap();
    assert_eq!(stands(&desk)[3], "ready");
    // The eighteenth birthday.
    desk.today = day("2027-12-31");
    assert_eq!(stands(&desk)[3], "ready");
    desk.today = day("2028-01-01");
    assert_eq!(stands(&desk)[3], "aside: minor");
}

#[test]
fn an_enrolment_whose_remaining_steps_do_not_concern_the_case_is_over_and_can_begin_again() {
    let mut desk = started(born("1990-01-01"));
    mark(&mut desk, "pe.10", Mark::Done, &[]);
    mark(&mut desk, "pe.20", Mark::Done, &["filing"]);
    desk.act(&outcome("withdrawn", None)).unwrap();
    assert_eq!(stands(&desk), ["done", "done", "done", "aside: minor", "otherwise"]);
    assert_eq!(next(&desk), None);
    assert!(Card::of(&desk.case, &[], &BOOK, Setting::default(), today()).procedures.is_empty());
    let again = Command::StartProcedure(Start { id: item(2), procedure: "permit".into() });
    assert!(desk.act(&again).is_ok());
    let third = Command::StartProcedure(Start { id: item(3), procedure: "permit".into() });
    assert_eq!(desk.decide(&third), Err(Refusal::AlreadyStarted("permit".into())));
}

#[test]
fn only_papers_of_the_law_are_missing_and_only_those_that_concern_the_case() {
    let mut desk = started(born("1990-01-01"));
    let missing = |desk: &Desk| -> Vec<String> {
        let procedure = BOOK.current(&"permit".into(), today()).unwrap();
        let lines =
            checklist::papers(&desk.case, item(1), procedure, procedure.step(&"pe.10".into()), today());
        let missing = lines.iter().filter(|line| line.missing());
        missing.map(|line| line.need.document.to_string()).collect()
    };
    assert_eq!(missing(&desk), ["passport"]);
    desk.act(&Command::TickPaper(item(1), "passport".into(), Some(Tick::Asked))).unwrap();
    assert_eq!(missing(&desk), ["passport"], "asked for is not in hand");
    desk.act(&Command::TickPaper(item(1), "passport".into(), Some(Tick::InHand))).unwrap();
    assert!(missing(&desk).is_empty());
    desk.act(&Command::Describe(born("2012-01-01"))).unwrap();
    assert_eq!(missing(&desk), ["guardian"]);
    let unknown = Command::TickPaper(item(1), "horoscope".into(), Some(Tick::InHand));
    assert_eq!(desk.decide(&unknown), Err(Refusal::NoSuchPaper("horoscope".into())));
}

#[test]
fn a_condition_with_one_fact_refuted_does_not_wait_for_the_others() {
    let condition = Condition(vec![(Fact::Minor, true), (Fact::Pregnant, false)]);
    let holds = |minor, pregnant| condition.holds(|fact| if fact == Fact::Minor { minor } else { pregnant });
    assert_eq!(holds(Some(false), None), Some(false));
    assert_eq!(holds(None, Some(true)), Some(false));
    assert_eq!(holds(Some(true), None), None);
    assert_eq!(holds(Some(true), Some(false)), Some(true));
}
