//! Lists read in: the sample of an association, other shapes and letters, hostile cells, and the
//! law that no row and no word is lost.

mod hostile;
mod laws;
mod sample;
mod shapes;
mod words;

use chrono::NaiveDate;
use mastara::domain::book::Book;
use mastara::domain::command::Command;
use mastara::domain::decide::{Ground, decide};
use mastara::domain::event::{Body, Case, Dot, Event, Stamp};
use mastara::domain::ids::{AuthorId, CaseId, DeviceId, ItemId, ProcedureId, TriggerId};
use mastara::domain::law::{Basis, Procedure, Statement, Tag, Trigger, Words};
use mastara::domain::member::ANYBODY;
use mastara::import::{Column, Intake, Known, Notice, Plan, Unreadable, plan};
use std::collections::BTreeSet;

pub(crate) const SAMPLE: &[u8] = include_bytes!("../fixtures/import/suivi-permanence-2026.csv");

pub(crate) fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

pub(crate) fn today() -> NaiveDate {
    day(2026, 11, 24)
}

/// A book that holds five procedures and the birth of a child as a dated fact.
pub(crate) fn book() -> Book {
    let basis = Basis { cite: Vec::new(), tag: Tag::Inference, lawyer: Vec::new() };
    let mut book = Book::default();
    for id in ["first-permit", "renewal", "refusal-appeal", "asylum", "birth-registration"] {
        let procedure = Procedure {
            id: ProcedureId::from(id),
            version: 1,
            valid_from: None,
            valid_to: None,
            names: Words::default(),
            who: Vec::new(),
            office: None,
            asylum: false,
            authority: Statement { words: Words::default(), basis: basis.clone() },
            steps: Vec::new(),
            against: None,
            papers: Vec::new(),
            fees: Vec::new(),
            limits: Vec::new(),
            outcomes: Vec::new(),
            warnings: Vec::new(),
            obstacles: Vec::new(),
            notes: Vec::new(),
            sources: Vec::new(),
            lawyer_questions: Vec::new(),
            checked_by: String::new(),
            checked_on: None,
        };
        book.procedures.insert(ProcedureId::from(id), [(1, procedure)].into());
    }
    let birth = TriggerId::from("birth");
    let trigger = Trigger {
        id: birth.clone(),
        names: Words::default(),
        hour: false,
        ahead: false,
        derive: None,
        bends: None,
    };
    book.triggers.insert(birth, trigger);
    book
}

pub(crate) fn read(bytes: &[u8]) -> Result<Plan, Unreadable> {
    plan(bytes, &Known::default(), &book(), today())
}

pub(crate) fn read_text(text: &str) -> Plan {
    read(text.as_bytes()).unwrap()
}

/// The case that the desk would make of an intake; panics when the domain refuses it.
pub(crate) fn open(intake: &Intake, number: u8) -> Case {
    let mut next = 0_u32;
    let command = intake.clone().command(today(), || {
        next += 1;
        let mut id = [0; 16];
        id[..4].copy_from_slice(&next.to_be_bytes());
        ItemId(id)
    });
    assert!(matches!(command, Command::OpenCase { .. }));
    let mut case = Case::new(CaseId([number; 16]));
    let book = book();
    let bodies: Vec<Body> = decide(&case, &command, Ground { book: &book, today: today(), hand: &ANYBODY })
        .unwrap_or_else(|refusal| panic!("row {}: {refusal:?}", intake.row));
    for (seq, body) in (1..).zip(bodies) {
        let dot = Dot { device: DeviceId::default(), seq };
        case.apply(&Event {
            dot,
            stamp: Stamp { millis: 1, count: 0 },
            author: AuthorId::default(),
            case: case.id,
            batch: Dot { device: DeviceId::default(), seq: 1 },
            previous: [0; 32],
            replaces: body.replaces(&case),
            body,
        });
    }
    case
}

/// Every row of the file is in exactly one part of the plan, and every intake can be opened.
pub(crate) fn accounted(plan: &Plan) {
    let mut rows = BTreeSet::new();
    let all = plan.intakes.iter().map(|it| it.row);
    let all = all.chain(plan.already.iter().map(|it| it.row));
    let all = all.chain(plan.problems.iter().map(|it| it.row));
    for row in all.chain(plan.skipped.iter().map(|it| it.row)) {
        assert!(rows.insert(row), "row {row} twice");
    }
    assert_eq!(rows, (1..=plan.counts.rows).collect());
    assert_eq!(
        plan.counts.rows,
        plan.counts.cases + plan.counts.already + plan.counts.problems + plan.counts.skipped
    );
    for intake in &plan.intakes {
        open(intake, 1);
    }
}

pub(crate) fn intake<'p>(plan: &'p Plan, reference: &str) -> &'p Intake {
    plan.intakes.iter().find(|it| it.reference == reference).unwrap()
}

/// What is remarked of a case, in order.
pub(crate) fn notices(plan: &Plan, reference: &str) -> Vec<(Option<Column>, Notice)> {
    plan.remarks
        .iter()
        .filter(|it| it.reference == reference)
        .map(|it| (it.column, it.what.clone()))
        .collect()
}

pub(crate) fn says(plan: &Plan, reference: &str, column: Column, what: &Notice) -> bool {
    notices(plan, reference).iter().any(|(at, notice)| *at == Some(column) && notice == what)
}

/// All words of the notes of a case.
pub(crate) fn noted(intake: &Intake) -> String {
    intake.notes.iter().map(|note| note.text.reveal().as_str()).collect::<Vec<_>>().join("\n")
}
