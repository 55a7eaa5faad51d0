//! A small book of invented law that has one of everything: two versions of a procedure, a police
//! desk, a consulate, a step for minors, decisions, and a limit of every kind that flags.

use chrono::NaiveDate;
use mastara::domain::book::Book;
use mastara::domain::facts::{Condition, Fact};
use mastara::domain::law::{
    Authority, Basis, Counting, Derive, Direction, Need, Outcome, PaperNeed, Procedure, Rule, RuleKind,
    Statement, Step, Tag, Trigger, Unit, Words,
};
use serde::de::DeserializeOwned;
use serde_json::json;
use std::sync::LazyLock;

pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// The day on which tests happen: a Tuesday, no feast near.
pub(crate) fn today() -> NaiveDate {
    day("2026-11-24")
}

fn words(text: &str) -> Words {
    Words { fr: text.into(), ar: text.into(), en: text.into() }
}

fn basis() -> Basis {
    Basis { cite: Vec::new(), tag: Tag::Primary, lawyer: Vec::new() }
}

/// Made as a file would be read, so that a field that is new and optional needs no word here.
fn read<T: DeserializeOwned>(shape: serde_json::Value) -> T {
    serde_json::from_value(shape).unwrap()
}

fn step(id: &str, needs: &[&str]) -> Step {
    let name = words(id);
    read(json!({ "id": id, "names": name, "needs": needs, "kind": "law", "cite": [], "tag": "primary" }))
}

fn paper(document: &str, need: Need, when: &[(Fact, bool)]) -> PaperNeed {
    PaperNeed {
        document: document.into(),
        need,
        group: None,
        uncited: false,
        when: Condition(when.to_vec()),
        basis: basis(),
        note: Words::default(),
    }
}

fn outcome(id: &str, next: &[&str], starts: &[&str]) -> Outcome {
    Outcome {
        id: id.into(),
        names: words(id),
        follows: Words::default(),
        next: next.iter().map(|id| (*id).into()).collect(),
        starts: starts.iter().map(|id| (*id).into()).collect(),
        ends: true,
        asylum: false,
        basis: basis(),
    }
}

fn procedure(id: &str, version: u32, steps: Vec<Step>) -> Procedure {
    Procedure {
        id: id.into(),
        version,
        valid_from: None,
        valid_to: None,
        names: words(id),
        who: Vec::new(),
        office: None,
        asylum: false,
        authority: Statement { words: words("office"), basis: basis() },
        steps,
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
    }
}

fn permit(version: u32) -> Procedure {
    Procedure {
        papers: vec![
            paper("passport", Need::Law, &[]),
            paper("photo", Need::Practice, &[]),
            paper("guardian", Need::Law, &[(Fact::Minor, true)]),
        ],
        outcomes: vec![
            Outcome { ends: false, ..outcome("granted", &[], &[]) },
            outcome("refused", &["appeal"], &["notification"]),
            Outcome { ends: false, ..outcome("withdrawn", &[], &[]) },
        ],
        ..procedure(
            "permit",
            version,
            vec![
                Step {
                    papers: vec!["passport".into(), "photo".into(), "guardian".into()],
                    ..step("pe.10", &[])
                },
                Step {
                    police_desk: true,
                    limits: vec!["permit.file".into()],
                    starts: vec!["filing".into()],
                    exits: vec!["refused".into()],
                    ..step("pe.20", &["pe.10"])
                },
                Step {
                    decides: vec!["granted".into(), "refused".into(), "withdrawn".into()],
                    limits: vec!["permit.answer".into()],
                    ..step("pe.30", &["pe.20"])
                },
                Step { when: Condition(vec![(Fact::Minor, true)]), ..step("pe.40", &["pe.10"]) },
                Step { after: vec!["granted".into()], ..step("pe.50", &["pe.30"]) },
            ],
        )
    }
}

fn appeal() -> Procedure {
    let hours = Step { limits: vec!["appeal.hours".into()], ..step("ap.10", &[]) };
    procedure("appeal", 1, vec![hours, Step { limits: vec!["appeal.days".into()], ..step("ap.20", &[]) }])
}

fn consul() -> Procedure {
    let decision = Step { consular: true, decides: vec!["issued".into()], ..step("co.20", &[]) };
    Procedure {
        outcomes: vec![outcome("issued", &[], &[])],
        ..procedure("consul", 1, vec![Step { consular: true, ..step("co.10", &[]) }, decision])
    }
}

fn renewal() -> Procedure {
    let limits = vec!["renew.before".into(), "card.valid".into()];
    procedure("renewal", 1, vec![Step { limits, ..step("re.10", &[]) }])
}

fn rule(id: &str, kind: RuleKind, counting: Counting, amount: Option<(u32, Unit)>, trigger: &str) -> Rule {
    let before = counting == Counting::Months || counting == Counting::UntilEvent;
    read(json!({
        "id": id,
        "family": id,
        "title": words(id),
        "kind": kind,
        "amount": amount.map(|(amount, _)| amount),
        "unit": amount.map(|(_, unit)| unit),
        "direction": if before { Direction::Before } else { Direction::After },
        "trigger": trigger,
        "from": words(trigger),
        "counting": counting,
        "suspends": Words::default(),
        "cite": [],
        "tag": "primary",
        "valid_from": null,
        "valid_to": null,
    }))
}

fn trigger(id: &str, hour: bool, derive: Option<Derive>) -> Trigger {
    Trigger { id: id.into(), names: words(id), hour, ahead: false, derive, bends: None }
}

pub(crate) static BOOK: LazyLock<Book> = LazyLock::new(|| {
    let mut book = Book::default();
    let old = Procedure { valid_to: Some(day("2026-06-30")), ..permit(1) };
    let new = Procedure { valid_from: Some(day("2026-07-01")), ..permit(2) };
    for one in [old, new, appeal(), consul(), renewal()] {
        book.procedures.entry(one.id.clone()).or_default().insert(one.version, one);
    }
    let days = |n| Some((n, Unit::Day));
    for one in [
        rule("permit.file", RuleKind::Person, Counting::CalendarDays, days(90), "arrival"),
        rule("permit.answer", RuleKind::Authority, Counting::FullDays, days(60), "filing"),
        rule("appeal.hours", RuleKind::Person, Counting::Hours, Some((48, Unit::Hour)), "custody"),
        rule("appeal.days", RuleKind::Person, Counting::TwoDates, days(30), "notification"),
        rule("renew.before", RuleKind::Person, Counting::Months, Some((2, Unit::Month)), "card-end"),
        rule("cndp.rectify", RuleKind::Association, Counting::TwoDates, days(10), "data-request"),
        rule("card.valid", RuleKind::Validity, Counting::UntilEvent, None, "card-end"),
    ] {
        book.rules.insert(one);
    }
    for one in [
        trigger("arrival", false, Some(Derive::Arrival)),
        trigger("filing", false, None),
        trigger("custody", true, None),
        trigger("notification", false, None),
        trigger("data-request", false, None),
        trigger("card-end", false, Some(Derive::Expiry("card".into()))),
    ] {
        book.triggers.insert(one.id.clone(), one);
    }
    for id in ["obs.lease-only", "obs.other"] {
        let (names, answer) = (words(id), words("Show the article."));
        let one = read(json!({ "id": id, "names": names, "answer": answer, "cite": [], "tag": "primary" }));
        book.obstacles.insert(id.into(), one);
    }
    let desk = Authority { id: "desk".into(), names: words("desk") };
    book.authorities.insert(desk.id.clone(), desk);
    book
});
