//! What the desk must look at: for each kind of flag, a story that raises it and the one act that
//! removes it; the order in which they are shown.

use crate::support::any;
use crate::support::book::{BOOK, day, today};
use crate::support::desk::{Desk, item, opening};
use chrono::{Days, NaiveDate, NaiveTime, TimeDelta};
use mastara::domain::command::{About, Command, Start};
use mastara::domain::course::{Appointment, Enrolment, Kept, Known, Mark, Occurrence, Purpose};
use mastara::domain::event::{Body, Write};
use mastara::domain::flags::{
    Due, Flag, FlagKind, Raised, Setting, Severity, Watch, flags, gravest, raised, watches,
};
use mastara::domain::paper::{Original, Paper};
use mastara::domain::person::{Sex, Status};
use mastara::domain::private::Private;
use mastara::domain::rights::{Asked, Request, Settled, Way};
use proptest::prelude::*;

fn ago(days: i64) -> NaiveDate {
    today() - TimeDelta::days(days)
}

/// A case opened so long ago in which nothing is a flag but what the story adds.
fn calm(opened: i64) -> Desk {
    let mut desk = Desk::new(1, ago(opened), 0);
    desk.act(&opening(ago(opened), vec![About::Status(Some(Status::Regular))])).unwrap();
    desk.act(&Command::RecordConsent(Purpose::KeepFile, true, ago(opened))).unwrap();
    desk.act(&Command::Assign(Some("Salma".into()))).unwrap();
    desk
}

fn start(desk: &mut Desk, procedure: &str) {
    desk.act(&Command::StartProcedure(Start { id: item(1), procedure: procedure.into() })).unwrap();
}

fn happened(trigger: &str, on: NaiveDate, at: Option<NaiveTime>) -> Command {
    let trigger = trigger.into();
    Command::RecordTrigger(item(5), Occurrence { trigger, on, at, known: Known::Paper, enrolment: None })
}

fn done(step: &str) -> Command {
    Command::MarkStep {
        enrolment: item(1),
        step: step.into(),
        mark: Mark::Done,
        on: today(),
        reason: Private::default(),
        occurrences: Vec::new(),
    }
}

fn card(expires: NaiveDate) -> Paper {
    Paper {
        document: "card".into(),
        number: Private::default(),
        issued: None,
        expires: Some(expires),
        holder: Private::default(),
        original: Original::Person,
    }
}

fn appointment(on: NaiveDate) -> Command {
    Command::MakeAppointment(
        item(6),
        Appointment { on, at: None, about: "counter".into(), kept: Kept::Planned },
    )
}

fn came_out(step: &str, outcome: &str, on: NaiveDate) -> Command {
    Command::RecordOutcome {
        enrolment: item(1),
        step: step.into(),
        outcome: outcome.into(),
        on,
        occurrences: Vec::new(),
        next: None,
    }
}

/// A story that raises a kind of flag, and the act that removes it.
fn story(kind: FlagKind) -> Option<(Desk, Command)> {
    let mut desk = calm(1);
    let act = |desk: &mut Desk, command: Command| desk.act(&command).map(drop).unwrap();
    let removal = match kind {
        FlagKind::ClockRunning => {
            start(&mut desk, "appeal");
            act(&mut desk, happened("custody", ago(1), NaiveTime::from_hms_opt(16, 0, 0)));
            done("ap.10")
        }
        FlagKind::DateNear => {
            start(&mut desk, "appeal");
            act(&mut desk, happened("notification", ago(25), None));
            done("ap.20")
        }
        FlagKind::FileByPassed => {
            start(&mut desk, "appeal");
            // Day 30 is a Saturday: file by Friday, arguable until Monday and full days beyond.
            act(&mut desk, happened("notification", ago(31), None));
            done("ap.20")
        }
        FlagKind::LatestPassed => {
            start(&mut desk, "appeal");
            act(&mut desk, happened("notification", ago(50), None));
            done("ap.20")
        }
        FlagKind::WaitingTooLong => {
            start(&mut desk, "permit");
            act(&mut desk, happened("filing", ago(90), None));
            came_out("pe.30", "granted", today())
        }
        FlagKind::PaperExpiring | FlagKind::PaperExpired => {
            let left = if kind == FlagKind::PaperExpired { -3 } else { 20 };
            act(&mut desk, Command::RecordPaper(item(7), card(ago(-left))));
            Command::RecordPaper(item(8), card(ago(-700)))
        }
        FlagKind::AppointmentToday | FlagKind::AppointmentMissed => {
            let on = if kind == FlagKind::AppointmentToday { today() } else { ago(1) };
            act(&mut desk, appointment(on));
            Command::SettleAppointment(item(6), Kept::Kept)
        }
        FlagKind::StepReady => {
            start(&mut desk, "consul");
            Command::LeaveProcedure(item(1))
        }
        FlagKind::Stuck => {
            desk = calm(40);
            start(&mut desk, "permit");
            done("pe.10")
        }
        FlagKind::LawChanged => {
            desk.today = day("2026-06-01");
            start(&mut desk, "permit");
            Command::FollowNewVersion(item(1))
        }
        FlagKind::DesksDisagree => {
            let mut there = Desk::new(2, ago(1), -5_000);
            let beside = there.write(vec![Body::SexRecorded(Write { at: (), now: Some(Sex::M) })]);
            act(&mut desk, Command::Describe(vec![About::Sex(Some(Sex::F))]));
            desk.see(&beside[0]);
            Command::Describe(vec![About::Sex(Some(Sex::F))])
        }
        FlagKind::ConsentMissing => {
            desk = Desk::new(1, ago(1), 0);
            act(&mut desk, opening(ago(1), Vec::new()));
            Command::RecordConsent(Purpose::KeepFile, false, today())
        }
        FlagKind::Unassigned => {
            act(&mut desk, Command::Assign(None));
            Command::Assign(Some("Yassine".into()))
        }
        FlagKind::RetentionDue => {
            act(&mut desk, Command::SetRetention(ago(0)));
            Command::SetRetention(ago(-365))
        }
        FlagKind::Stale => {
            desk = calm(15);
            Command::Review(today())
        }
        FlagKind::ProcedureGone => {
            // A file of the desk's own brought this version, and was taken away.
            let own = Enrolment { procedure: "permit".into(), version: 99, on: ago(1) };
            desk.write(vec![Body::ProcedureStarted(Write { at: item(1), now: Some(own) })]);
            Command::FollowNewVersion(item(1))
        }
        FlagKind::ConsulateMet => {
            start(&mut desk, "consul");
            act(&mut desk, Command::Describe(vec![About::Status(Some(Status::AsylumSeeker))]));
            act(&mut desk, came_out("co.20", "issued", ago(1)));
            Command::DiscussWarning(item(1), "consulate-never".into(), today())
        }
        FlagKind::RequestWaits => {
            let way = Way::Written;
            let asked = Request { asked: Asked::Access, on: ago(1), way, words: "".into(), settled: None };
            act(&mut desk, Command::AskRight(item(9), asked));
            let settled = Settled { done: true, on: ago(0), why: "given".into(), told: Vec::new() };
            Command::SettleRight(item(9), settled)
        }
        // A draft lies in the vault, not in the case: the desk raises this one.
        FlagKind::DraftUnfinished => return None,
    };
    desk.today = today();
    Some((desk, removal))
}

#[test]
fn every_kind_of_flag_has_a_story_and_one_act_that_removes_it() {
    for kind in FlagKind::ALL {
        let Some((mut desk, removal)) = story(kind) else { continue };
        assert!(desk.flags().contains(&kind), "{kind:?} is not raised: {:?}", desk.flags());
        desk.act(&removal).unwrap();
        assert!(!desk.flags().contains(&kind), "{kind:?} is not removed by {removal:?}");
    }
}

#[test]
fn a_calm_case_raises_nothing_and_a_closed_one_only_its_retention() {
    let mut desk = calm(1);
    desk.today = today();
    assert_eq!(desk.flags(), []);

    desk.act(&appointment(today())).unwrap();
    desk.act(&Command::SetRetention(today())).unwrap();
    desk.act(&Command::Close(today(), "moved away".into())).unwrap();
    assert_eq!(desk.flags(), [FlagKind::RetentionDue]);
}

#[test]
fn a_limit_passes_through_its_two_dates() {
    let mut desk = calm(1);
    start(&mut desk, "appeal");
    desk.today = day("2026-11-25");
    desk.act(&happened("notification", desk.today, None)).unwrap();
    let watches = watches(&desk.case, &[], &BOOK, Setting::default(), desk.today);
    let of_days = |today: &str| -> Vec<(FlagKind, Severity, Option<i64>)> {
        let kinds = [FlagKind::DateNear, FlagKind::FileByPassed, FlagKind::LatestPassed];
        flags(&watches, day(today))
            .iter()
            .filter(|flag| kinds.contains(&flag.kind()))
            .map(|flag| (flag.kind(), flag.severity, flag.days))
            .collect()
    };
    // File by 25 December 2026, a Friday; the last of thirty full days is the 26th, a Saturday.
    assert_eq!(of_days("2026-12-10"), []);
    assert_eq!(of_days("2026-12-11"), [(FlagKind::DateNear, Severity::Soon, Some(14))]);
    assert_eq!(of_days("2026-12-18"), [(FlagKind::DateNear, Severity::Urgent, Some(7))]);
    assert_eq!(of_days("2026-12-25"), [(FlagKind::DateNear, Severity::Alarm, Some(0))]);
    assert_eq!(of_days("2026-12-26"), [(FlagKind::FileByPassed, Severity::Alarm, Some(2))]);
    assert_eq!(of_days("2026-12-28"), [(FlagKind::FileByPassed, Severity::Alarm, Some(0))]);
    assert_eq!(of_days("2026-12-29"), [(FlagKind::LatestPassed, Severity::Urgent, Some(-1))]);
    assert_eq!(of_days("2027-06-01"), [], "not for ever");
}

#[test]
fn a_clock_of_hours_runs_whatever_is_followed_and_is_flagged_once() {
    let custody = |desk: &mut Desk, item_no: u8, days: i64| {
        let at = NaiveTime::from_hms_opt(16, 0, 0);
        let Command::RecordTrigger(_, what) = happened("custody", ago(days), at) else { unreachable!() };
        desk.act(&Command::RecordTrigger(item(item_no), what)).unwrap();
    };
    let clocks = |desk: &Desk| desk.flags().iter().filter(|kind| **kind == FlagKind::ClockRunning).count();
    let mut desk = calm(10);
    desk.today = today();
    custody(&mut desk, 20, 1);
    assert_eq!(clocks(&desk), 1, "nothing is followed");
    start(&mut desk, "consul");
    desk.act(&Command::StartProcedure(Start { id: item(2), procedure: "renewal".into() })).unwrap();
    assert_eq!(clocks(&desk), 1, "two procedures that are about something else");
    desk.act(&Command::StartProcedure(Start { id: item(3), procedure: "appeal".into() })).unwrap();
    let appealed = Command::MarkStep {
        enrolment: item(3),
        step: "ap.10".into(),
        mark: Mark::Done,
        on: today(),
        reason: Private::default(),
        occurrences: Vec::new(),
    };
    desk.act(&appealed).unwrap();
    assert_eq!(clocks(&desk), 0, "one of them has the step, and it was done after");
    desk.today = today() + Days::new(5);
    let Command::RecordTrigger(_, mut what) =
        happened("custody", desk.today, NaiveTime::from_hms_opt(9, 0, 0))
    else {
        unreachable!()
    };
    what.enrolment = None;
    desk.act(&Command::RecordTrigger(item(21), what)).unwrap();
    assert_eq!(clocks(&desk), 1, "a second arrest is not met by the act against the first");
}

#[test]
fn a_renewal_is_near_before_the_card_ends() {
    let mut desk = calm(1);
    start(&mut desk, "renewal");
    desk.act(&Command::RecordPaper(item(7), card(day("2026-12-04")))).unwrap();
    desk.today = today();
    assert!(desk.flags().contains(&FlagKind::DateNear), "{:?}", desk.flags());
    desk.act(&done("re.10")).unwrap();
    assert!(!desk.flags().contains(&FlagKind::DateNear));
}

#[test]
fn a_paper_with_a_newer_one_beside_it_is_not_flagged() {
    let mut desk = calm(1);
    desk.act(&Command::RecordPaper(item(7), card(ago(3)))).unwrap();
    desk.act(&Command::RecordPaper(item(8), Paper { holder: "child".into(), ..card(ago(-900)) })).unwrap();
    desk.today = today();
    assert_eq!(desk.flags(), [FlagKind::PaperExpired], "a card of somebody else replaces nothing");
    desk.act(&Command::RecordPaper(item(9), card(ago(-900)))).unwrap();
    assert_eq!(desk.flags(), []);
}

/// Any watch, so that flags meet in every order.
fn any_watch() -> impl Strategy<Value = Watch> {
    let span = (prop::sample::select(FlagKind::ALL.to_vec()), -30..30_i64, proptest::option::of(0..60_u64));
    (span, proptest::option::of(-40..40_i64)).prop_map(|((kind, from, until), harm)| Watch {
        kind,
        from: ago(from),
        until: until.map(|days| ago(from) + Days::new(days)),
        harm: harm.map(ago),
        file_by: None,
        latest: None,
        since: None,
        subject: mastara::domain::flags::Subject::default(),
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn flags_come_by_days_to_harm_and_the_order_of_the_case_does_not_matter(
        (watches, shuffled) in proptest::collection::vec(any_watch(), 0..12)
            .prop_flat_map(|all| (Just(all.clone()), Just(all).prop_shuffle()))
    ) {
        let found = flags(&watches, today());
        let expected = watches.iter().filter(|one| one.from <= today() && one.until.is_none_or(|end| today() < end));
        prop_assert_eq!(found.len(), expected.count());
        for pair in found.windows(2) {
            let bucket = |flag: &Flag<'_>| flag.days.map_or(2, |days| u8::from(days < 0));
            prop_assert!(bucket(&pair[0]) <= bucket(&pair[1]), "what can be avoided, what is done, the rest");
            // Hours that run are today's work, however many are left.
            let days = |flag: &Flag<'_>| {
                let hours = flag.kind() == FlagKind::ClockRunning && flag.days >= Some(0);
                if hours { Some(0) } else { flag.days }
            };
            if let (Some(a), Some(b)) = (days(&pair[0]), days(&pair[1]))
                && bucket(&pair[0]) == bucket(&pair[1])
            {
                let hours = |flag: &Flag<'_>| flag.kind() == FlagKind::ClockRunning;
                let order = hours(&pair[0]) || (a.abs() <= b.abs() && !hours(&pair[1]));
                prop_assert!(a < 0 || order || a == 0, "hours that run, then the nearest");
                prop_assert!(a >= 0 || a.abs() <= b.abs(), "the latest harm first");
            }
        }
        prop_assert_eq!(gravest(&watches, today()), found.first().cloned());
        let ranks = |flags: &[Flag<'_>]| flags.iter().map(Flag::rank).collect::<Vec<_>>();
        prop_assert_eq!(ranks(&found), ranks(&flags(&shuffled, today())));
        // The dues alone, which is all that the lists read of most cases, say the same.
        let dues = watches.iter().map(|watch| Due::read(&Due::of(watch).bytes()).unwrap());
        let mut own: Vec<Raised> = raised(dues, today()).collect();
        own.sort_by_key(|flag| flag.rank());
        prop_assert_eq!(own, found.iter().map(Raised::from).collect::<Vec<_>>());
    }

    #[test]
    fn a_card_holds_until_the_day_its_flags_say(bodies in proptest::collection::vec(any::bodies(), 1..20), later in 0..90_u64) {
        // What was reckoned today shows on a later day what would be reckoned then, but for the step
        // that turns on an age and the law that changed in between.
        let mut desk = calm(1);
        desk.today = today();
        desk.write(bodies);
        let then = today() + Days::new(later);
        let kinds = |watches: &[Watch]| -> Vec<FlagKind> {
            let ageless = |kind: &FlagKind| !matches!(kind, FlagKind::Stuck | FlagKind::StepReady | FlagKind::LawChanged);
            flags(watches, then).iter().map(Flag::kind).filter(ageless).collect()
        };
        let (now, fresh) = (
            watches(&desk.case, &[], &BOOK, Setting::default(), today()),
            watches(&desk.case, &[], &BOOK, Setting::default(), then),
        );
        prop_assert_eq!(kinds(&now), kinds(&fresh));
    }
}
