//! Whatever is wished of whatever case: an answer, never a panic; what was accepted can be undone
//! and done again; and the rules that protect people hold.

use crate::support::any;
use crate::support::book::{BOOK, today};
use crate::support::desk::{Desk, item, opening};
use mastara::domain::card::Card;
use mastara::domain::checklist;
use mastara::domain::clocks::{clocks, explain};
use mastara::domain::command::{About, Command, Start};
use mastara::domain::course::{Mark, Note, Restriction, StepMark};
use mastara::domain::event::{Body, Event, Write};
use mastara::domain::facts::Fact;
use mastara::domain::flags::Setting;
use mastara::domain::ids::{ItemId, StepId, WarningId};
use mastara::domain::law::Step;
use mastara::domain::person::{Birth, NamePart, Status};
use mastara::domain::private::Private;
use mastara::domain::refusal::{Field, Refusal};
use proptest::prelude::*;

#[derive(Clone, Debug)]
enum Act {
    Wish(Command),
    /// What another desk wrote, well or badly, reaches this one.
    Told(Vec<Body>),
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let act = prop_oneof![
        6 => any::commands().prop_map(Act::Wish),
        1 => proptest::collection::vec(any::bodies(), 1..4).prop_map(Act::Told),
    ];
    proptest::collection::vec(act, 1..48)
}

/// The desk after the acts, handing each accepted wish with the desk before it to `each`.
fn played(
    acts: Vec<Act>,
    mut each: impl FnMut(&Desk, &mut Desk, &Command, &[Event]) -> Result<(), TestCaseError>,
) -> Result<Desk, TestCaseError> {
    let (mut here, mut there) = (Desk::new(1, today(), 0), Desk::new(2, today(), -1_000));
    here.act(&opening(today(), Vec::new())).unwrap();
    for act in acts {
        match act {
            Act::Wish(command) => {
                let before = here.clone();
                if let Ok(batch) = here.act(&command) {
                    each(&before, &mut here, &command, &batch)?;
                }
            }
            Act::Told(bodies) => there.write(bodies).iter().for_each(|event| here.see(event)),
        }
    }
    Ok(here)
}

/// The step that a fact marks as taken, with its enrolment.
fn taken<'a>(desk: &Desk, body: &'a Body) -> Option<(ItemId, &'static Step, &'a StepMark)> {
    let Body::StepMarked(Write { at: (id, step), now: Some(mark) }) = body else { return None };
    let enrolment = desk.case.enrolments.get(id)?;
    let step = BOOK.pinned(&enrolment.procedure, enrolment.version)?.step(step)?;
    (mark.mark != Mark::Skipped).then_some((*id, step, mark))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    #[test]
    fn every_question_about_every_case_has_an_answer(acts in acts()) {
        let desk = played(acts, |_, _, _, batch| {
            prop_assert!(!batch.is_empty());
            Ok(())
        })?;
        Card::of(&desk.case, &[], &BOOK, Setting::default(), today());
        desk.flags();
        for (id, enrolment) in desk.case.courses() {
            let Some(procedure) = BOOK.pinned(&enrolment.procedure, enrolment.version) else { continue };
            checklist::papers(&desk.case, id, procedure, None, today());
            for clock in clocks(&desk.case, &BOOK, id, procedure, today()) {
                let told = explain(&BOOK, &clock).map(|deadline| deadline.dates);
                prop_assert_eq!(told, Some(clock.dates), "the story is that of the dates shown");
            }
        }
    }

    #[test]
    fn what_was_accepted_can_be_undone_and_done_again(acts in acts()) {
        played(acts, |before, here, command, batch| {
            let after = here.case.clone();
            let undo = here.undo(batch);
            let undone = here.act(&undo);
            for event in &here.events {
                prop_assert_eq!(event.body.back_to(&here.case), event.body.back_to(&before.case));
            }
            // A value that was only confirmed against another desk is there before and after.
            let Ok(undone) = undone else {
                prop_assert_eq!(undone, Err(Refusal::NothingChanges));
                return Ok(());
            };
            let redo = here.undo(&undone);
            here.act(&redo).map_err(|no| TestCaseError::fail(format!("{no:?} to {command:?}")))?;
            for event in &here.events {
                prop_assert_eq!(event.body.back_to(&here.case), event.body.back_to(&after));
            }
            Ok(())
        })?;
    }

    #[test]
    fn no_wish_leads_a_refugee_to_a_consulate_or_anybody_unwarned_to_a_police_desk(acts in acts()) {
        played(acts, |before, _, command, batch| {
            // What happened elsewhere is recorded all the same: a clock may be running.
            let Command::MarkStep { .. } = command else { return Ok(()) };
            for (id, step, _) in batch.iter().filter_map(|event| taken(before, &event.body)) {
                let status = before.case.status.value();
                let fled = status.is_some_and(|status| status.asylum())
                    || before.case.answer(Fact::Refugee, today()) == Some(true)
                    || before.case.answer(Fact::AsylumSeeker, today()) == Some(true);
                let opened = before.case.consulates.get(&id).is_some();
                prop_assert!(!(step.consular && fled) || opened);
                let warned = before.case.discussed.get(&(id, WarningId::from("police-exposure"))).is_some();
                prop_assert!(!step.police_desk || warned || status == Some(&Status::Regular));
            }
            Ok(())
        })?;
    }

    #[test]
    fn no_step_is_marked_before_those_that_come_first(acts in acts()) {
        played(acts, |before, _, command, batch| {
            let Command::MarkStep { .. } = command else { return Ok(()) };
            for (id, step, marked) in batch.iter().filter_map(|event| taken(before, &event.body)) {
                // What was marked once, here or elsewhere, may be marked otherwise.
                if before.case.steps.get(&(id, step.id.clone())).is_some() {
                    continue;
                }
                for first in &step.needs {
                    let mark = before.case.steps.get(&(id, first.clone())).map(|mark| mark.mark);
                    prop_assert!(matches!(mark, Some(Mark::Done | Mark::Skipped)), "{} before {first}", step.id);
                }
                let decided = marked.mark == Mark::Done && !step.decides.is_empty();
                prop_assert!(!decided, "a decision is told by its outcome");
            }
            Ok(())
        })?;
    }

    #[test]
    fn an_accepted_case_has_a_name_and_texts_that_fit(acts in acts()) {
        played(acts, |before, here, command, batch| {
            let named = |desk: &Desk| desk.case.names.iter().next().is_some();
            if let Command::Describe(_) | Command::OpenCase { .. } = command {
                let of_names = |event: &Event| matches!(event.body, Body::NameRecorded(_));
                prop_assert!(named(here) || (!named(before) && !batch.iter().any(of_names)));
            }
            for event in batch {
                if let Body::NameRecorded(Write { now: Some(name), .. }) = &event.body {
                    prop_assert!(!name.reveal().trim().is_empty() && name.reveal().chars().count() <= 120);
                }
            }
            Ok(())
        })?;
    }
}

fn started(procedure: &str, about: Vec<About>) -> Desk {
    let mut desk = Desk::new(1, today(), 0);
    desk.act(&opening(today(), about)).unwrap();
    desk.act(&Command::StartProcedure(Start { id: item(1), procedure: procedure.into() })).unwrap();
    desk
}

fn mark(step: &str, mark: Mark) -> Command {
    Command::MarkStep {
        enrolment: item(1),
        step: step.into(),
        mark,
        on: today(),
        reason: Private::default(),
        occurrences: Vec::new(),
    }
}

#[test]
fn the_consulate_is_blocked_on_any_word_of_asylum() {
    let blocked = Err(Refusal::ConsulateBlocked("consulate-never".into()));
    for about in [
        About::Status(Some(Status::AsylumSeeker)),
        About::Status(Some(Status::RefugeeUnhcr)),
        About::Status(Some(Status::RefugeeState)),
        About::Fact(Fact::Refugee, Some(true)),
        About::Fact(Fact::AsylumSeeker, Some(true)),
    ] {
        let desk = started("consul", vec![about]);
        for wish in [mark("co.10", Mark::Done), mark("co.10", Mark::Submitted)] {
            assert_eq!(desk.decide(&wish), blocked);
        }
        let aside = Command::MarkStep {
            enrolment: item(1),
            step: "co.10".into(),
            mark: Mark::Skipped,
            on: today(),
            reason: "never".into(),
            occurrences: Vec::new(),
        };
        assert!(desk.decide(&aside).is_ok(), "leaving the step out is always open");
    }
    let other = started("consul", vec![About::Status(Some(Status::Irregular))]);
    assert!(other.decide(&mark("co.10", Mark::Done)).is_ok());
}

#[test]
fn another_desk_that_says_refugee_is_enough_to_block_the_consulate() {
    let mut here = started("consul", vec![About::Status(Some(Status::Irregular))]);
    let mut there = Desk::new(2, today(), -1_000_000);
    let word = there.write(vec![Body::StatusRecorded(Write { at: (), now: Some(Status::RefugeeUnhcr) })]);
    here.see(&word[0]);
    assert_eq!(here.case.status.value(), Some(&Status::Irregular));
    assert!(matches!(here.decide(&mark("co.10", Mark::Done)), Err(Refusal::ConsulateBlocked(_))));
}

#[test]
fn undo_does_not_take_back_what_another_desk_wrote_beside_it() {
    let mut here = started("permit", Vec::new());
    let batch = here.act(&Command::Describe(vec![About::Status(Some(Status::Irregular))])).unwrap();
    let mut there = Desk::new(2, today(), -1_000_000);
    let beside = there.write(vec![Body::StatusRecorded(Write { at: (), now: Some(Status::RefugeeUnhcr) })]);
    here.see(&beside[0]);
    assert_eq!(here.decide(&here.undo(&batch)), Err(Refusal::ChangedSince));
}

#[test]
fn an_opening_can_be_undone_and_done_again() {
    let mut desk = Desk::new(1, today(), 0);
    let opened = desk.act(&opening(today(), Vec::new())).unwrap();
    let undone = desk.act(&desk.undo(&opened)).unwrap();
    assert!(!desk.case.exists());
    desk.act(&desk.undo(&undone)).unwrap();
    assert!(desk.case.exists());
}

#[test]
fn a_police_desk_comes_after_the_talk_about_it() {
    let filing = |desk: &Desk| {
        let occurrence = mastara::domain::course::Occurrence {
            trigger: "filing".into(),
            on: today(),
            at: None,
            known: mastara::domain::course::Known::Paper,
            enrolment: Some(item(1)),
        };
        desk.decide(&Command::MarkStep {
            enrolment: item(1),
            step: "pe.20".into(),
            mark: Mark::Done,
            on: today(),
            reason: Private::default(),
            occurrences: vec![(item(2), occurrence)],
        })
    };
    for status in [Status::Irregular, Status::NotTold, Status::AsylumSeeker] {
        let mut desk = started("permit", vec![About::Status(Some(status))]);
        desk.act(&mark("pe.10", Mark::Done)).unwrap();
        assert_eq!(filing(&desk), Err(Refusal::DiscussFirst("police-exposure".into())));
        desk.act(&Command::DiscussWarning(item(1), "police-exposure".into(), today())).unwrap();
        assert!(filing(&desk).is_ok());
    }
    let mut regular = started("permit", vec![About::Status(Some(Status::Regular))]);
    regular.act(&mark("pe.10", Mark::Done)).unwrap();
    assert!(filing(&regular).is_ok());
}

#[test]
fn steps_come_in_order_and_a_decision_is_told_by_its_outcome() {
    let mut desk = started("permit", vec![About::Status(Some(Status::Regular))]);
    let no = |desk: &Desk, step: &str| desk.decide(&mark(step, Mark::Done)).unwrap_err();
    assert_eq!(no(&desk, "pe.20"), Refusal::StepNotReady(vec![StepId::from("pe.10")]));
    desk.act(&mark("pe.10", Mark::Done)).unwrap();
    assert_eq!(no(&desk, "pe.20"), Refusal::DateWanted("filing".into()));
    assert_eq!(no(&desk, "pe.30"), Refusal::StepNotReady(vec![StepId::from("pe.20")]));
    assert_eq!(no(&desk, "pe.99"), Refusal::NoSuchStep("pe.99".into()));
    assert_eq!(desk.decide(&mark("pe.10", Mark::Skipped)), Err(Refusal::ReasonWanted));
}

#[test]
fn a_person_keeps_a_name_and_a_possible_birth() {
    let desk = started("permit", Vec::new());
    let wish = |about| desk.decide(&Command::Describe(about));
    let (given, told) = (NamePart::Given, NamePart::AsTold);
    assert_eq!(wish(vec![About::Name(told, None)]), Err(Refusal::NameMissing));
    assert_eq!(
        wish(vec![About::Name(given, Some("A".into())), About::Name(given, None), About::Name(told, None)]),
        Err(Refusal::NameMissing)
    );
    let twice = wish(vec![
        About::Name(told, Some("Awa".into())),
        About::Name(told, None),
        About::Name(told, Some("Awa".into())),
    ]);
    assert_eq!(twice, Err(Refusal::NothingChanges), "the last word counts");
    assert!(wish(vec![About::Name(told, None), About::Name(given, Some("Awa".into()))]).is_ok());
    for birth in [Birth::Year(i32::MIN), Birth::Year(1850), Birth::About { age: 255, told: today() }] {
        assert!(matches!(wish(vec![About::Birth(Some(birth))]), Err(Refusal::TooEarly(Field::Birth, _))));
    }
    assert!(matches!(
        wish(vec![About::Birth(Some(Birth::Year(2027)))]),
        Err(Refusal::Future(Field::Birth, _))
    ));
}

#[test]
fn signs_of_trafficking_restrict_the_file_in_the_same_act_and_lifting_needs_a_reason() {
    let mut desk = Desk::new(1, today(), 0);
    desk.act(&opening(today(), Vec::new())).unwrap();
    let batch = desk.act(&Command::Describe(vec![About::Fact(Fact::TraffickingSigns, Some(true))])).unwrap();
    assert_eq!(desk.case.restriction.value(), Some(&Restriction::Trafficking));
    let mut undone = desk.clone();
    let undo = undone.undo(&batch);
    undone.act(&undo).unwrap();
    assert!(undone.case.restriction.value().is_none());
    assert!(undone.case.facts.get(&Fact::TraffickingSigns).is_none());
    let lift = |text: &str| Command::LiftRestriction(item(3), Note { text: text.into(), on: today() });
    assert_eq!(desk.decide(&lift("  ")), Err(Refusal::ReasonWanted));
    let lifted = desk.act(&lift("Me Alaoui, 24/11")).unwrap();
    assert!(desk.case.restriction.value().is_none() && desk.case.notes.get(&item(3)).is_some());
    assert_eq!(desk.decide(&lift("again")), Err(Refusal::NothingChanges));
    let undo = desk.undo(&lifted);
    desk.act(&undo).unwrap();
    assert_eq!(desk.case.restriction.value(), Some(&Restriction::Trafficking));
}
