//! Whoever is in asylum by any word of their own file is kept away from the consulate: by steps, and by the
//! advice about a passport that ends.

use crate::support::book::{day, today};
use crate::support::desk::{Desk, item, opening};
use mastara::domain::book::Book;
use mastara::domain::cascade::lapses;
use mastara::domain::command::{About, Command, Start};
use mastara::domain::decide::{Ground, decide};
use mastara::domain::event::{Body, Event, Write};
use mastara::domain::member::ANYBODY;
use mastara::domain::paper::{Original, Paper, Tick};
use mastara::domain::person::Status;
use mastara::domain::refusal::Refusal;
use mastara::procedures::Shelf;

fn act(desk: &mut Desk, book: &Book, command: &Command) -> Result<Vec<Event>, Refusal> {
    let bodies = decide(&desk.case, command, Ground { book, today: today(), hand: &ANYBODY })?;
    Ok(desk.write(bodies))
}

fn start(no: u8, procedure: &str) -> Command {
    Command::StartProcedure(Start { id: item(no), procedure: procedure.into() })
}

fn paper(document: &str) -> Paper {
    Paper {
        document: document.into(),
        number: "".into(),
        issued: None,
        expires: Some(day("2027-01-30")),
        holder: "".into(),
        original: Original::Person,
    }
}

/// Somebody said to be regular whose passport ends, on the way to the consulate.
fn regular(book: &Book) -> Desk {
    let mut desk = Desk::new(1, today(), 0);
    act(&mut desk, book, &opening(today(), vec![About::Status(Some(Status::Regular))])).unwrap();
    act(&mut desk, book, &Command::RecordPaper(item(1), paper("passport"))).unwrap();
    act(&mut desk, book, &start(2, "consular-exit")).unwrap();
    desk
}

/// Whether the consulate is kept away, by the step and by the advice about the passport alike.
fn kept_away(desk: &Desk, book: &Book) -> bool {
    let step = Command::MarkStep {
        enrolment: item(2),
        step: "ce.1".into(),
        mark: mastara::domain::course::Mark::Done,
        on: today(),
        reason: "".into(),
        occurrences: Vec::new(),
    };
    let blocked = match decide(&desk.case, &step, Ground { book, today: today(), hand: &ANYBODY }) {
        Err(Refusal::ConsulateBlocked(_)) => true,
        Ok(_) => false,
        Err(other) => panic!("{other:?}"),
    };
    let all = lapses(&desk.case, &[], book, today());
    let passport = all.iter().find(|lapse| lapse.document.as_str() == "passport").unwrap();
    assert_eq!(passport.consulate, blocked);
    assert_eq!(passport.renewed_by.is_some(), !blocked);
    blocked
}

#[test]
fn a_procedure_of_asylum_keeps_the_consulate_away_until_its_start_is_undone() {
    let book = Shelf::builtin().book();
    let mut desk = regular(&book);
    assert!(!kept_away(&desk, &book));
    let started = act(&mut desk, &book, &start(3, "asylum")).unwrap();
    assert!(kept_away(&desk, &book));
    // Begun by mistake: undone it is as if it had never been.
    let before: Vec<Event> =
        desk.events.iter().filter(|event| event.batch != started[0].batch).cloned().collect();
    act(&mut desk, &book, &Command::Undo { batch: started, before }).unwrap();
    assert!(!kept_away(&desk, &book));
    // Left, it stays said.
    act(&mut desk, &book, &start(4, "asylum")).unwrap();
    act(&mut desk, &book, &Command::LeaveProcedure(item(4))).unwrap();
    assert!(kept_away(&desk, &book));
}

#[test]
fn what_was_done_for_asylum_stays_when_only_the_enrolment_is_gone() {
    let book = Shelf::builtin().book();
    let mut desk = regular(&book);
    act(&mut desk, &book, &start(3, "asylum")).unwrap();
    let done = Command::MarkStep {
        enrolment: item(3),
        step: "as.1".into(),
        mark: mastara::domain::course::Mark::Done,
        on: today(),
        reason: "".into(),
        occurrences: Vec::new(),
    };
    act(&mut desk, &book, &done).unwrap();
    // As desks wrote it that knew no better.
    desk.write(vec![Body::ProcedureStarted(Write { at: item(3), now: None })]);
    assert!(kept_away(&desk, &book));
}

#[test]
fn each_paper_that_only_a_person_in_asylum_holds_keeps_the_consulate_away() {
    let book = Shelf::builtin().book();
    let marked: Vec<&str> = book.documents.values().filter(|it| it.asylum).map(|it| it.id.as_str()).collect();
    assert_eq!(marked, ["asylum-evidence", "bra-card", "bra-receipt", "unhcr-cert", "unhcr-refugee"]);
    for document in marked {
        let mut desk = regular(&book);
        act(&mut desk, &book, &Command::RecordPaper(item(5), paper(document))).unwrap();
        assert!(kept_away(&desk, &book), "{document}");
    }
    // In hand on a checklist says the same.
    let mut desk = regular(&book);
    act(&mut desk, &book, &start(6, "renewal")).unwrap();
    act(&mut desk, &book, &Command::TickPaper(item(6), "bra-card".into(), Some(Tick::InHand))).unwrap();
    assert!(kept_away(&desk, &book));
}

#[test]
fn an_outcome_that_grants_asylum_speaks_in_whichever_procedure_it_came() {
    let mut book = Book::clone(&Shelf::builtin().book());
    let mut desk = regular(&book);
    let granted = Command::RecordOutcome {
        enrolment: item(2),
        step: "ce.2".into(),
        outcome: "prosecution".into(),
        on: today(),
        occurrences: Vec::new(),
        next: None,
    };
    act(&mut desk, &book, &granted).unwrap();
    assert!(!kept_away(&desk, &book));
    let procedure = book.procedures.get_mut(&"consular-exit".into()).unwrap().get_mut(&1).unwrap();
    procedure.outcomes.iter_mut().find(|it| it.id.as_str() == "prosecution").unwrap().asylum = true;
    assert!(kept_away(&desk, &book));
}
