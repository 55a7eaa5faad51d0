//! A newer version of a procedure under an open case: what it would change is told before it is followed,
//! nothing recorded is lost, undo gives back exactly what was; and a limit keeps the version of the day on
//! which its time began.

use crate::support::any;
use crate::support::book::{BOOK, day, today};
use crate::support::desk::{Desk, item, opening};
use chrono::NaiveDate;
use mastara::domain::book::Book;
use mastara::domain::checklist::StepState;
use mastara::domain::command::{About, Command, Start};
use mastara::domain::course::{Known, Mark, Occurrence};
use mastara::domain::decide::{Ground, decide};
use mastara::domain::event::{Case, Event};
use mastara::domain::facts::Fact;
use mastara::domain::flags::{FlagKind, Setting, flags, watches};
use mastara::domain::law::Need;
use mastara::domain::member::ANYBODY;
use mastara::domain::paper::Tick;
use mastara::domain::private::Private;
use mastara::domain::versions::{Said, Trace, newer, older, turn};
use mastara::procedures::Shelf;
use proptest::prelude::*;
use std::sync::Arc;

/// A desk that works from the procedures of the house.
struct House {
    desk: Desk,
    book: Arc<Book>,
}

impl House {
    fn open(on: &str) -> Self {
        let book = Shelf::builtin().book();
        let mut house = Self { desk: Desk::new(1, day(on), 0), book };
        house.act(&opening(day(on), Vec::new()));
        house
    }

    fn act(&mut self, command: &Command) -> Vec<Event> {
        let ground = Ground { book: &self.book, today: self.desk.today, hand: &ANYBODY };
        let bodies = decide(&self.desk.case, command, ground).unwrap();
        self.desk.write(bodies)
    }

    fn start(&mut self, procedure: &str) {
        self.act(&Command::StartProcedure(Start { id: item(1), procedure: procedure.into() }));
    }

    fn mark(&mut self, step: &str, mark: Mark, facts: &[(&str, &str)]) {
        let occurrences = facts.iter().enumerate().map(|(at, (trigger, on))| {
            let enrolment = Some(item(1));
            let fact = Occurrence {
                trigger: (*trigger).into(),
                on: day(on),
                at: None,
                known: Known::Paper,
                enrolment,
            };
            (item(50 + u8::try_from(at).unwrap()), fact)
        });
        let occurrences = occurrences.collect();
        let on = self.desk.today;
        let reason = Private::default();
        self.act(&Command::MarkStep { enrolment: item(1), step: step.into(), mark, on, reason, occurrences });
    }

    fn raised(&self, on: NaiveDate) -> bool {
        let all = watches(&self.desk.case, &[], &self.book, Setting::default(), on);
        flags(&all, on).iter().any(|flag| flag.kind() == FlagKind::LawChanged)
    }
}

/// A birth that was not declared in time, before law 36-21: the petition is before the court.
fn late_birth() -> House {
    let mut house = House::open("2021-06-10");
    house.act(&Command::Describe(vec![About::Fact(Fact::DeclaredLate, Some(true))]));
    house.start("birth-registration");
    house.mark("br.1", Mark::Done, &[("birth", "2021-03-01")]);
    house.act(&Command::TickPaper(item(1), "non-registration".into(), Some(Tick::Asked)));
    house.mark("br.5p", Mark::Submitted, &[]);
    house.desk.today = day("2021-08-02");
    house
}

#[test]
fn the_paper_regime_and_both_regimes_are_laid_side_by_side() {
    let mut house = late_birth();
    let (case, book, today) = (&house.desk.case, &house.book, house.desk.today);
    let told = turn(case, book, item(1), today).unwrap();
    assert_eq!((told.old.version, told.new.version), (1, 2));
    let step = |id: &str| told.steps.iter().find(|one| one.step().unwrap().id.as_str() == id);
    let added: Vec<_> = told.steps.iter().filter(|one| one.before.is_none()).collect();
    let added: Vec<_> = added.iter().map(|one| one.step().unwrap().id.as_str()).collect();
    assert_eq!(added, ["br.2", "br.5d", "br.6d"]);
    assert!(told.steps.iter().all(|one| one.after.is_some()), "no step of the paper regime goes");
    assert_eq!(step("br.5p").unwrap().otherwise, [Said::Words, Said::Conditions, Said::Basis]);
    assert!(!step("br.5p").unwrap().moves(), "the petition waits as before");
    let error = &step("br.10").unwrap().otherwise;
    assert!(error.contains(&Said::Office) && error.contains(&Said::Limits), "{error:?}");
    let papers: Vec<_> = told
        .papers
        .iter()
        .map(|one| (one.after.unwrap().document.as_str(), one.before.is_some(), one.after.unwrap().need))
        .collect();
    assert_eq!(
        papers,
        [
            ("late-request", false, Need::Law),
            ("late-petition", true, Need::Law),
            ("non-registration", true, Need::Practice),
            ("age-medical", false, Need::Law),
        ]
    );
    assert_eq!(told.traces.left, [], "nothing recorded loses its place");
    assert!(told.traces.kept.contains(&Trace::Mark("br.5p".into(), Mark::Submitted)));
    assert!(told.traces.kept.contains(&Trace::Tick("non-registration".into(), Tick::Asked)));
    assert!(house.raised(today) && !house.raised(day("2021-07-21")));

    let before = house.desk.case.clone();
    let batch = house.act(&Command::FollowNewVersion(item(1)));
    let after = house.desk.case.clone();
    assert_eq!(after.enrolments.get(&item(1)).unwrap().version, 2);
    assert_eq!(
        (&after.steps, &after.ticks, &after.triggers),
        (&before.steps, &before.ticks, &before.triggers)
    );
    assert!(!house.raised(today) && turn(&after, &house.book, item(1), today).is_none());
    let undo = house.desk.undo(&batch);
    house.act(&undo);
    assert_eq!(house.desk.case.enrolments.get(&item(1)), before.enrolments.get(&item(1)));
    assert!(house.raised(today));
}

#[test]
fn what_is_told_before_is_what_stands_after() {
    let mut house = late_birth();
    let today = house.desk.today;
    let told = turn(&house.desk.case, &house.book, item(1), today).unwrap();
    let promised: Vec<(String, StepState)> = told
        .steps
        .iter()
        .filter_map(|one| one.after.as_ref())
        .map(|(step, state)| (step.id.to_string(), state.clone()))
        .collect();
    house.act(&Command::FollowNewVersion(item(1)));
    let book = Shelf::builtin().book();
    let procedure = book.pinned(&"birth-registration".into(), 2).unwrap();
    let lines = mastara::domain::checklist::lines(&house.desk.case, item(1), procedure, today);
    for (id, state) in promised {
        assert_eq!(lines.iter().find(|line| line.step.id.as_str() == id).unwrap().state, state, "{id}");
    }
}

#[test]
fn the_thirty_days_stay_and_those_of_a_digital_office_come_beside_them() {
    let mut house = House::open("2021-07-15");
    house.start("birth-registration");
    house.mark("br.1", Mark::Done, &[("birth", "2021-07-12")]);
    let told = turn(&house.desk.case, &house.book, item(1), day("2021-08-02")).unwrap();
    let dates: Vec<_> = told
        .dates
        .iter()
        .map(|one| {
            (one.clock().unwrap().rule.id.as_str(), one.stays(), one.clock().unwrap().dates.file_by.day())
        })
        .collect();
    let end = day("2021-08-11");
    assert_eq!(dates, [("birth.paper", true, end), ("birth.digital", false, end)]);
    assert!(told.dates[1].before.is_none());
}

#[test]
fn a_time_that_began_on_10_august_keeps_the_old_sixty_days() {
    let mut house = House::open("2026-08-12");
    house.start("refusal-appeal");
    house.mark("ra.1", Mark::Done, &[("notification", "2026-08-10")]);
    let today = day("2026-09-10");
    let book = Arc::clone(&house.book);
    let (case, procedure) = (&house.desk.case, book.pinned(&"refusal-appeal".into(), 1).unwrap());
    assert!(newer(case, &book, item(1), today).is_none(), "the procedure is the same, the limit is not");
    let older = older(case, &book, item(1), procedure, today);
    let annulment = older.iter().find(|one| one.clock.rule.id.as_str() == "annulment.old").unwrap();
    assert_eq!((annulment.newer.id.as_str(), annulment.since), ("annulment", day("2026-08-24")));
    assert_eq!(annulment.clock.dates.file_by.day(), day("2026-10-09"));
    let raised = ["2026-08-23", "2026-08-24", "2026-09-22", "2026-09-23"].map(|on| house.raised(day(on)));
    assert_eq!(raised, [false, true, true, false]);
    // Told after the change, nothing is older.
    let mut later = House::open("2026-09-01");
    later.start("refusal-appeal");
    later.mark("ra.1", Mark::Done, &[("notification", "2026-09-01")]);
    assert!(mastara::domain::versions::older(&later.desk.case, &book, item(1), procedure, today).is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    #[test]
    fn any_case_changes_its_version_without_a_loss_and_undo_gives_it_back(
        bodies in proptest::collection::vec(any::bodies(), 1..30),
        commands in proptest::collection::vec(any::commands(), 0..24),
        which in 1..5_u8,
    ) {
        let mut desk = Desk::new(1, today(), 0);
        desk.act(&opening(today(), Vec::new())).unwrap();
        desk.write(bodies);
        for command in &commands {
            desk.act(command).ok();
        }
        let told = turn(&desk.case, &BOOK, item(which), today());
        let before = desk.case.clone();
        let Ok(batch) = desk.act(&Command::FollowNewVersion(item(which))) else {
            prop_assert!(told.is_none() || !desk.case.open());
            return Ok(());
        };
        let after = &desk.case;
        let version = |case: &Case| case.enrolments.get(&item(which)).map(|enrolment| enrolment.version);
        // A version that the book does not hold can be left for one it holds, without a comparison.
        prop_assert_eq!(version(after), told.map(|told| told.new.version).or(version(after)));
        let held = |version: Option<u32>| {
            let followed = before.enrolments.get(&item(which))?;
            BOOK.pinned(&followed.procedure, version?)
        };
        prop_assert!(held(version(&before)).is_none() || version(after) > version(&before));
        prop_assert_eq!(&after.steps, &before.steps);
        prop_assert_eq!(&after.endings, &before.endings);
        prop_assert_eq!(&after.cut_ins, &before.cut_ins);
        prop_assert_eq!(&after.ticks, &before.ticks);
        prop_assert_eq!(&after.triggers, &before.triggers);
        let undo = desk.undo(&batch);
        desk.act(&undo).unwrap();
        for event in &desk.events {
            prop_assert_eq!(event.body.back_to(&desk.case), event.body.back_to(&before));
        }
    }
}
