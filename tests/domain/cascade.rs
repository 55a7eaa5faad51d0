//! What falls with a paper: from when its renewal must begin, what rests on it in the case, who depends on it
//! in the household.

use crate::support::any;
use crate::support::book::{BOOK, day, today};
use crate::support::desk::{Desk, item, opening};
use chrono::{Days, NaiveDate};
use mastara::domain::book::Book;
use mastara::domain::cascade::{Because, Lapse, What, lapses};
use mastara::domain::command::{About, Command, Start};
use mastara::domain::decide::{Ground, decide};
use mastara::domain::event::Case;
use mastara::domain::flags::{FlagKind, Setting, watches};
use mastara::domain::ids::CaseId;
use mastara::domain::law::Document;
use mastara::domain::member::ANYBODY;
use mastara::domain::paper::{Original, Paper};
use mastara::domain::person::{Birth, Status};
use mastara::domain::private::Private;
use mastara::procedures::Shelf;
use proptest::prelude::*;
use std::sync::LazyLock;

fn paper(document: &str, expires: &str) -> Paper {
    Paper {
        document: document.into(),
        number: Private::default(),
        issued: None,
        expires: Some(day(expires)),
        holder: Private::default(),
        original: Original::Person,
    }
}

/// A case of the house's procedures with these papers, on 24 November 2026.
fn person(no: u8, about: Vec<About>, papers: &[(&str, &str)], procedures: &[&str]) -> Case {
    let book = Shelf::builtin().book();
    let mut desk = Desk::new(1, today(), 0);
    let mut act = |command: &Command| {
        let bodies =
            decide(&desk.case, command, Ground { book: &book, today: today(), hand: &ANYBODY }).unwrap();
        desk.write(bodies);
    };
    act(&opening(today(), about));
    for (at, (document, expires)) in (1..).zip(papers) {
        act(&Command::RecordPaper(item(at), paper(document, expires)));
    }
    for (at, procedure) in (30..).zip(procedures) {
        act(&Command::StartProcedure(Start { id: item(at), procedure: (*procedure).into() }));
    }
    let mut case = desk.case;
    case.id = CaseId([no; 16]);
    case
}

fn regular() -> Vec<About> {
    vec![About::Status(Some(Status::Regular))]
}

fn told<'b>(case: &Case, household: &[Case], book: &'b Book, document: &str) -> Lapse<'b> {
    let mut all = lapses(case, household, book, today());
    all.retain(|lapse| lapse.document.as_str() == document);
    all.pop().unwrap()
}

fn rule(lapse: &Lapse<'_>) -> Option<String> {
    match &lapse.start.because {
        Because::Limit(rule) | Because::Waiting(rule) => Some(rule.id.to_string()),
        _ => None,
    }
}

#[test]
fn a_permit_is_renewed_from_the_day_of_the_house_and_never_flagged_later() {
    let book = Shelf::builtin().book();
    let case = person(1, regular(), &[("old-permit", "2027-03-12")], &[]);
    let permit = told(&case, &[], &book, "old-permit");
    assert_eq!(permit.renewed_by.as_ref().unwrap().as_str(), "renewal");
    assert_eq!(
        (permit.start.on, rule(&permit).as_deref()),
        (day("2027-01-11"), Some("permit.renew.prepare"))
    );
    // The desk's own span holds when it is longer, and the law's when it is shorter.
    let from = |span: u64| {
        let all = watches(&case, &[], &book, Setting { paper: span, ..Setting::default() }, today());
        all.into_iter().find(|watch| watch.kind == FlagKind::PaperExpiring).unwrap().from
    };
    let days = |span: u64| day("2027-03-12") - Days::new(span);
    assert_eq!([from(20), from(60), from(90)], [days(60), days(60), days(90)]);
}

#[test]
fn a_passport_takes_the_permit_with_it_and_its_consulate_takes_a_month() {
    let book = Shelf::builtin().book();
    let papers = [("passport", "2027-01-30"), ("old-permit", "2027-02-10")];
    let case = person(1, regular(), &papers, &["renewal"]);
    let passport = told(&case, &[], &book, "passport");
    assert_eq!(passport.renewed_by.as_ref().unwrap().as_str(), "consular-exit");
    assert_eq!(
        (passport.start.on, rule(&passport).as_deref()),
        (day("2026-12-30"), Some("practice.laissez-passer"))
    );
    let rest = passport.rests.iter().find(|rest| rest.asked.as_str() == "passport-copies").unwrap();
    assert!(rest.blocked && rest.whose.is_none());
    assert!(
        matches!(rest.what, What::Step(_, procedure, step) if procedure.id.as_str() == "renewal" && step.id.as_str() == "rn.2")
    );
    // To be filed on the last working day before 10 February.
    assert_eq!(rest.by, Some(day("2027-02-09")));
    // Not followed yet, the permit rests on it all the same.
    let case = person(1, regular(), &papers, &[]);
    let passport = told(&case, &[], &book, "passport");
    assert!(
        passport
            .rests
            .iter()
            .any(|rest| matches!(&rest.what, What::Paper(paper, _) if paper.as_str() == "old-permit"))
    );
}

#[test]
fn nobody_who_asked_for_asylum_is_told_to_renew_a_passport() {
    let book = Shelf::builtin().book();
    for status in [Status::AsylumSeeker, Status::RefugeeUnhcr, Status::RefugeeState] {
        let case = person(1, vec![About::Status(Some(status))], &[("passport", "2027-01-30")], &[]);
        let passport = told(&case, &[], &book, "passport");
        assert!(passport.consulate && passport.renewed_by.is_none());
        assert_eq!((passport.start.on, passport.start.because), (day("2027-01-30"), Because::LastDay));
    }
}

#[test]
fn a_child_depends_on_the_permit_of_a_parent() {
    let book = Shelf::builtin().book();
    let parent = person(1, regular(), &[("old-permit", "2027-03-12")], &[]);
    let mut about = regular();
    about.push(About::Birth(Some(Birth::On(day("2018-05-04")))));
    about.push(About::Fact(mastara::domain::facts::Fact::Unaccompanied, Some(false)));
    let child = person(2, about, &[("old-permit", "2027-05-02")], &["minors-family"]);
    let permit = told(&parent, std::slice::from_ref(&child), &book, "old-permit");
    let rest = permit.rests.iter().find(|rest| rest.whose == Some(child.id)).unwrap();
    assert!(rest.minor && rest.blocked && rest.asked.as_str() == "host-permit");
    // Another permit of the parent that lasts longer stands for it.
    let papers = [("old-permit", "2027-03-12"), ("own-permit", "2028-03-12")];
    let parent = person(1, regular(), &papers, &[]);
    let permit = told(&parent, std::slice::from_ref(&child), &book, "old-permit");
    assert!(permit.rests.iter().filter(|rest| rest.whose.is_some()).all(|rest| !rest.blocked));
    // Nothing of the parent rests on what only the child has.
    let permit = told(&child, &[parent], &book, "old-permit");
    assert!(permit.rests.iter().all(|rest| rest.whose.is_none() || rest.asked.as_str() == "host-permit"));
}

#[test]
fn who_needs_the_new_paper_after_the_old_one_ends_brings_the_day_forward() {
    let book = &*LAW;
    let mut desk = Desk::new(1, today(), 0);
    let ends = today() + Days::new(100);
    for command in [
        opening(today(), regular()),
        Command::RecordPaper(item(1), Paper { expires: Some(ends), ..paper("card", "2027-01-01") }),
    ] {
        desk.act(&command).unwrap();
    }
    let alone = told(&desk.case, &[], book, "card").start;
    let mut other = Desk::new(2, today(), 0);
    // The minor's permit is to be filed ninety days after arrival, twenty days after the card ends.
    let arrived = today() + Days::new(30);
    other.today = arrived;
    other.act(&opening(arrived, vec![About::Arrived(Some(arrived))])).unwrap();
    other.act(&Command::StartProcedure(Start { id: item(2), procedure: "permit".into() })).unwrap();
    let minor = vec![About::Birth(Some(Birth::Year(2015)))];
    other.act(&Command::Describe(minor)).unwrap();
    let mut other = other.case;
    other.id = CaseId([9; 16]);
    // The flag comes on the day that the case says, with the others as alone.
    let setting = Setting { paper: 5, ..Setting::default() };
    let from = |household: &[Case]| {
        let all = watches(&desk.case, household, book, setting, today());
        all.into_iter().find(|watch| watch.kind == FlagKind::PaperExpiring).unwrap().from
    };
    assert_eq!(from(&[]), today() + Days::new(95));
    assert_eq!(from(std::slice::from_ref(&other)), today() + Days::new(60));
    let with = told(&desk.case, &[other], book, "card");
    let rest = with.rests.iter().find(|rest| rest.asked.as_str() == "guardian").unwrap();
    assert_eq!((rest.minor, rest.blocked, rest.by), (true, true, Some(today() + Days::new(120))));
    // The answer may take sixty days.
    assert_eq!((alone.on, with.start.on), (today() + Days::new(99), today() + Days::new(60)));
    assert!(matches!(with.start.because, Because::Needed { whose: Some(_), waiting: Some(_), .. }));
}

/// The small book of invented law, with papers that rest on one another.
pub(crate) static LAW: LazyLock<Book> = LazyLock::new(|| {
    let mut book = BOOK.clone();
    let words = book.rules.values().next().unwrap().title.clone();
    let document = |id: &str, renewed_by: Option<&str>, copy_of: &[&str]| Document {
        id: id.into(),
        names: words.clone(),
        how: words.clone(),
        validity: words.clone(),
        cost: words.clone(),
        tag: mastara::domain::law::Tag::Primary,
        renewed_by: renewed_by.map(Into::into),
        copy_of: copy_of.iter().map(|id| (*id).into()).collect(),
        of_relative: true,
        asylum: false,
    };
    for one in [
        document("card", Some("renewal"), &[]),
        document("passport", Some("permit"), &[]),
        document("guardian", Some("consul"), &["card", "passport"]),
        document("photo", None, &["card"]),
    ] {
        book.documents.insert(one.id.clone(), one);
    }
    let renewal = book.procedures.get_mut(&"renewal".into()).unwrap().get_mut(&1).unwrap();
    renewal.steps[0].limits.push("permit.answer".into());
    book
});

fn cases() -> impl Strategy<Value = Case> {
    let told = proptest::collection::vec(any::bodies(), 1..24);
    (told, proptest::collection::vec(any::commands(), 0..16)).prop_map(|(bodies, commands)| {
        let mut desk = Desk::new(1, today(), 0);
        desk.act(&opening(today(), Vec::new())).unwrap();
        desk.write(bodies);
        for command in &commands {
            desk.act(command).ok();
        }
        desk.case
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn a_safe_start_is_never_after_the_last_day_and_nobody_who_is_added_makes_it_later(
        own in cases(),
        mut household in proptest::collection::vec(cases(), 0..3),
    ) {
        for (no, other) in (20..).zip(&mut household) {
            other.id = CaseId([no; 16]);
        }
        let days = |household: &[Case]| -> Vec<(NaiveDate, NaiveDate)> {
            lapses(&own, household, &LAW, today()).iter().map(|lapse| (lapse.start.on, lapse.expires)).collect()
        };
        let mut before = days(&[]);
        for end in 1..=household.len() {
            let with = days(&household[..end]);
            for ((earlier, _), (later, expires)) in with.iter().zip(&before) {
                prop_assert!(earlier <= later && later <= expires);
            }
            before = with;
        }
        prop_assert!(before.iter().all(|(on, expires)| on <= expires));
        // A flag never comes later than the desk set, nor than the safe start.
        let setting = Setting { paper: 5, ..Setting::default() };
        for watch in watches(&own, &[], &LAW, setting, today()) {
            let Some(lapse) = lapses(&own, &[], &LAW, today()).into_iter().find(|lapse| Some(lapse.item) == watch.subject.item) else { continue };
            if watch.kind == FlagKind::PaperExpiring {
                prop_assert!(watch.from <= lapse.start.on);
                prop_assert!(watch.from <= lapse.expires.checked_sub_days(Days::new(5)).unwrap_or(lapse.expires));
            }
        }
    }
}
