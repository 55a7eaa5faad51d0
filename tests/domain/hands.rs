//! What takes a supervisor, whichever wish it comes from, and that nobody loses sight of what they type.

use crate::support::book::{day, today};
use crate::support::desk::{Desk, item, opening};
use crate::support::matters::House;
use mastara::domain::association;
use mastara::domain::command::{About, Command, Start};
use mastara::domain::course::{Mark, Note, Restriction};
use mastara::domain::event::Event;
use mastara::domain::facts::Fact;
use mastara::domain::member::{Hand, Role};
use mastara::domain::person::Status;
use mastara::domain::private::Private;
use mastara::domain::refusal::Refusal;

fn volunteer() -> Hand {
    Hand::new("Youssef", Role::Volunteer)
}

fn why(text: &str) -> Note {
    Note { text: text.into(), on: today() }
}

/// A refugee whose two procedures have consular steps.
fn refugee() -> Desk {
    let mut desk = Desk::new(1, today(), 0);
    desk.act(&opening(today(), vec![About::Status(Some(Status::RefugeeUnhcr))])).unwrap();
    desk.act(&Command::StartProcedure(Start { id: item(1), procedure: "consul".into() })).unwrap();
    desk
}

fn visit(enrolment: u8) -> Command {
    Command::MarkStep {
        enrolment: item(enrolment),
        step: "co.10".into(),
        mark: Mark::Done,
        on: today(),
        reason: Private::default(),
        occurrences: Vec::new(),
    }
}

#[test]
fn a_restriction_is_lifted_by_a_supervisor_alone_even_by_undo() {
    let mut desk = Desk::new(1, today(), 0);
    desk.act(&opening(today(), Vec::new())).unwrap();
    desk.hand = volunteer();
    let batch = desk.act(&Command::Restrict(Restriction::UnaccompaniedMinor)).unwrap();
    let lift = Command::LiftRestriction(item(3), why("asked for by nobody"));
    assert_eq!(desk.decide(&lift), Err(Refusal::SupervisorLifts));
    assert_eq!(desk.decide(&desk.undo(&batch)), Err(Refusal::SupervisorLifts));
    for role in [Role::Supervisor, Role::Administrator] {
        desk.hand = Hand::new("Khadija", role);
        assert!(desk.decide(&lift).is_ok() && desk.decide(&desk.undo(&batch)).is_ok());
    }
}

#[test]
fn whoever_restricts_a_case_that_nobody_looks_after_looks_after_it() {
    let restrict = Command::Restrict(Restriction::OnRequest);
    let sign = Command::Describe(vec![About::Fact(Fact::TraffickingSigns, Some(true))]);
    for wish in [&restrict, &sign] {
        let mut desk = Desk::new(1, today(), 0);
        desk.act(&opening(today(), Vec::new())).unwrap();
        let nameless = desk.clone().act(wish).unwrap();
        assert!(nameless.iter().all(|event| event.body.field() != "assignee"), "a hand without a name");
        desk.hand = volunteer();
        let batch = desk.act(wish).unwrap();
        assert_eq!(desk.case.assignee.value(), Some(&volunteer().name));
        assert!(batch.iter().all(|event| event.batch == batch[0].batch), "one batch is one undo");
    }
    let mut desk = Desk::new(1, today(), 0);
    desk.act(&opening(today(), Vec::new())).unwrap();
    desk.act(&Command::Assign(Some("Khadija".into()))).unwrap();
    desk.hand = volunteer();
    desk.act(&restrict).unwrap();
    assert_eq!(desk.case.assignee.value(), Some(&"Khadija".into()), "it is taken from nobody");
}

#[test]
fn a_consulate_is_opened_for_one_enrolment_by_a_supervisor_who_writes_why() {
    let mut desk = refugee();
    assert!(matches!(desk.decide(&visit(1)), Err(Refusal::ConsulateBlocked(_))));
    let open = |text: &str| Command::OpenConsulate(item(1), why(text));
    desk.hand = volunteer();
    assert_eq!(desk.decide(&open("safe")), Err(Refusal::SupervisorOpensConsulate));
    desk.hand = Hand::new("Khadija", Role::Supervisor);
    assert_eq!(desk.decide(&open(" ")), Err(Refusal::ConsulateReason));
    assert_eq!(desk.decide(&Command::OpenConsulate(item(9), why("safe"))), Err(Refusal::NotStarted));
    let batch: Vec<Event> = desk.act(&open("The person asked, Me Alaoui was heard")).unwrap();
    assert_eq!(
        desk.case.consulates.get(&item(1)).unwrap().text.reveal(),
        "The person asked, Me Alaoui was heard"
    );
    desk.hand = volunteer();
    assert!(desk.decide(&visit(1)).is_ok(), "from then on anybody may go on");
    let mut other = desk.clone();
    other.act(&Command::LeaveProcedure(item(1))).unwrap();
    other.act(&Command::StartProcedure(Start { id: item(2), procedure: "consul".into() })).unwrap();
    assert!(matches!(other.decide(&visit(2)), Err(Refusal::ConsulateBlocked(_))), "and no other enrolment");
    let undone = desk.act(&desk.undo(&batch)).unwrap();
    assert!(matches!(desk.decide(&visit(1)), Err(Refusal::ConsulateBlocked(_))));
    assert_eq!(
        desk.decide(&desk.undo(&undone)),
        Err(Refusal::SupervisorOpensConsulate),
        "nor by doing again"
    );
    desk.hand = Hand::new("Khadija", Role::Supervisor);
    desk.act(&desk.undo(&undone)).unwrap();
    desk.hand = volunteer();
    desk.act(&Command::ShutConsulate(item(1))).unwrap();
    assert!(matches!(desk.decide(&visit(1)), Err(Refusal::ConsulateBlocked(_))), "anybody may close it");
    let mut irregular = Desk::new(1, today(), 0);
    irregular.act(&opening(today(), Vec::new())).unwrap();
    irregular.act(&Command::StartProcedure(Start { id: item(1), procedure: "consul".into() })).unwrap();
    assert_eq!(irregular.decide(&open("safe")), Err(Refusal::NothingChanges), "nothing is blocked");
}

#[test]
fn an_announced_feast_is_accepted_by_a_supervisor_alone() {
    let told = |accepted| association::Command::Announce {
        key: "fitr-2027".into(),
        first: day("2027-03-10"),
        source: "MAP".into(),
        accepted,
    };
    let mut house = House::new(1, 0);
    house.hand = volunteer();
    assert_eq!(house.act(&told(true)), Err(Refusal::SupervisorAccepts));
    house.act(&told(false)).unwrap();
    let accept = association::Command::Accept("fitr-2027".into());
    assert_eq!(house.act(&accept), Err(Refusal::SupervisorAccepts));
    house.hand = Hand::new("Khadija", Role::Supervisor);
    let accepted = house.act(&accept).unwrap();
    house.hand = volunteer();
    let undone = house.act(&house.undo(&accepted)).unwrap();
    assert_eq!(house.act(&house.undo(&undone)), Err(Refusal::SupervisorAccepts), "nor by doing again");
}
