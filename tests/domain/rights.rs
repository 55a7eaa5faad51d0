//! What follows from what the person says about their data: a withdrawn consent never counts, a request starts
//! its clock, a file is thought over in time, and who may say so.

use crate::support::any::bodies;
use crate::support::book::{day, today};
use crate::support::desk::{CASE, Desk, item, opening};
use crate::support::matters::{House, SHIPPED};
use chrono::{Days, NaiveDate};
use mastara::domain::association::{self, Particulars};
use mastara::domain::clocks::duties;
use mastara::domain::command::{About, Command};
use mastara::domain::course::{Purpose, Restriction};
use mastara::domain::decide::{Ground, decide};
use mastara::domain::event::{Body, Case, Write};
use mastara::domain::flags::FlagKind;
use mastara::domain::law::Lang;
use mastara::domain::member::{ANYBODY, Hand, Role};
use mastara::domain::person::Status;
use mastara::domain::refusal::Refusal;
use mastara::domain::rights::{
    Agreement, Asked, Cause, Disclosure, Keeping, Recipient, Reply, Request, Settled, Way,
};
use proptest::prelude::*;

fn said(reply: Reply) -> Agreement {
    let (on, notice) = (today(), Some(Lang::Fr));
    Agreement { reply, on, notice, way: Way::Spoken, by: "".into(), why: "".into() }
}

fn asked(asked: Asked, on: NaiveDate) -> Request {
    Request { asked, on, way: Way::Written, words: "the year of birth".into(), settled: None }
}

fn settled(done: bool) -> Settled {
    Settled { done, on: today(), why: "corrected from the passport".into(), told: Vec::new() }
}

fn shown(cause: Cause, why: &str) -> Disclosure {
    let (name, what) = ("Me Fictive".into(), "the decision".into());
    Disclosure { to: Recipient::Lawyer, name, on: today(), what, cause, why: why.into() }
}

fn keeping(days: u64, asked: bool) -> Command {
    let until = today() + Days::new(days);
    Command::KeepUntil(Keeping { until, on: today(), why: "proof of years of residence".into(), asked })
}

fn file() -> Desk {
    let mut desk = Desk::new(1, today(), 0);
    desk.act(&opening(today(), Vec::new())).unwrap();
    desk.hand = Hand::new("Youssef", Role::Volunteer);
    desk
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]
    #[test]
    fn one_no_is_a_no_in_whatever_order_desks_meet(
        ours in proptest::collection::vec(bodies(), 0..12),
        theirs in proptest::collection::vec(bodies(), 0..12),
        turn in any::<bool>(),
    ) {
        let (mut here, mut there) = (Desk::new(1, today(), 0), Desk::new(2, today(), 900_000_000));
        for body in ours { here.write(vec![body]); }
        for body in theirs { there.write(vec![body]); }
        let (first, second) = if turn { (&here.events, &there.events) } else { (&there.events, &here.events) };
        let both = Case::fold(CASE, first.iter().chain(second));
        for purpose in Purpose::ALL {
            let newest = |desk: &Desk| desk.case.agreements.get(&purpose).cloned();
            let no = |told: Option<Agreement>| told.is_some_and(|told| told.reply != Reply::Given);
            if no(newest(&here)) || no(newest(&there)) {
                prop_assert!(both.says_no(purpose) && !both.agrees(purpose));
            }
            prop_assert!(!(both.says_no(purpose) && both.agrees(purpose)));
        }
        let refused = both.agreements.get(&Purpose::Statistics).is_some_and(|it| it.reply != Reply::Given);
        prop_assert!(!(refused && both.counts()));
    }
}

#[test]
fn an_older_yes_is_read_and_a_newer_answer_stands_before_it() {
    let mut desk = file();
    let on = today();
    let old = mastara::domain::course::Consent { given: true, on };
    desk.write(vec![Body::ConsentRecorded(Write { at: Purpose::KeepFile, now: Some(old) })]);
    assert!(desk.case.agrees(Purpose::KeepFile) && !desk.flags().contains(&FlagKind::ConsentMissing));
    let batch = desk.act(&Command::RecordConsent(Purpose::KeepFile, false, on)).unwrap();
    assert_eq!(desk.case.stand(Purpose::KeepFile).unwrap().reply, Reply::Withdrawn);
    desk.act(&desk.undo(&batch)).unwrap();
    assert!(desk.case.agrees(Purpose::KeepFile));
    desk.act(&Command::Agree(Purpose::KeepFile, said(Reply::Given))).unwrap();
    let told = desk.case.stand(Purpose::KeepFile).unwrap().told.unwrap();
    assert_eq!((told.by.reveal().as_str(), told.notice), ("Youssef", Some(Lang::Fr)));
}

#[test]
fn a_no_to_keeping_the_file_puts_it_up_for_review_at_once_and_a_yes_takes_that_back() {
    for reply in [Reply::Refused, Reply::Withdrawn, Reply::Objected] {
        let mut desk = file();
        desk.act(&Command::Agree(Purpose::KeepFile, said(reply))).unwrap();
        assert!(desk.flags().contains(&FlagKind::RetentionDue), "{reply:?}");
        // The person alone can take it back; a longer keeping that "they asked for" can't stand beside it.
        assert_eq!(desk.decide(&keeping(400, true)), Err(Refusal::NotAgreed(Purpose::KeepFile)));
        assert_eq!(desk.decide(&keeping(400, false)), Err(Refusal::SupervisorKeeps));
        // Closing does not overrule it.
        desk.act(&Command::Close(today(), "left".into())).unwrap();
        assert_eq!(desk.case.retention.value(), Some(&today()));
        desk.act(&Command::Reopen).unwrap();
        assert!(desk.flags().contains(&FlagKind::RetentionDue));
        desk.act(&Command::Agree(Purpose::KeepFile, said(Reply::Given))).unwrap();
        assert!(!desk.flags().contains(&FlagKind::RetentionDue));
    }
}

#[test]
fn nothing_is_shown_outside_without_a_yes_but_for_a_law_or_a_danger_with_its_reason() {
    let mut desk = file();
    let show = |cause, why| Command::Disclose(item(5), shown(cause, why));
    let not = Err(Refusal::NotAgreed(Purpose::ShareWithLawyer));
    assert_eq!(desk.decide(&show(Cause::Consent, "")), not);
    desk.act(&Command::Agree(Purpose::ShareWithLawyer, said(Reply::Given))).unwrap();
    desk.act(&show(Cause::Consent, "")).unwrap();
    desk.act(&Command::Agree(Purpose::ShareWithLawyer, said(Reply::Withdrawn))).unwrap();
    let again = Command::Disclose(item(6), shown(Cause::Consent, ""));
    assert_eq!(desk.decide(&again), not);
    for cause in [Cause::LegalDuty, Cause::VitalInterest] {
        assert_eq!(desk.decide(&show(cause, " ")), Err(Refusal::DisclosureReason));
        assert!(desk.decide(&show(cause, "a child in danger")).is_ok());
    }
}

#[test]
fn a_request_starts_the_clock_of_ten_full_days_open_or_closed_and_its_answer_ends_it() {
    // V36 of the vectors, in a case: received on 22 December 2026.
    let received = day("2026-12-22");
    let ground = Ground { book: &SHIPPED, today: received, hand: &ANYBODY };
    let mut desk = Desk::new(1, received, 0);
    desk.act(&opening(received, Vec::new())).unwrap();
    desk.act(&Command::Close(received, "left".into())).unwrap();
    for kind in Asked::ALL {
        let bodies = decide(&desk.case, &Command::AskRight(item(9), asked(kind, received)), ground).unwrap();
        let mut own = desk.clone();
        own.write(bodies);
        let clocks = duties(&own.case, &SHIPPED, received);
        if kind == Asked::Access {
            assert!(clocks.is_empty() && own.flags().contains(&FlagKind::RequestWaits));
            continue;
        }
        let (id, clock) = &clocks[0];
        let dates = (clock.dates.file_by.day(), clock.dates.latest.day());
        assert_eq!((*id, dates), (item(9), (day("2026-12-31"), day("2027-01-04"))), "{kind:?}");
        assert_eq!(own.flags().first(), Some(&FlagKind::DateNear));
        own.act(&Command::SettleRight(item(9), Settled { on: received, ..settled(true) })).unwrap();
        assert!(duties(&own.case, &SHIPPED, received).is_empty());
        assert!(!own.flags().contains(&FlagKind::DateNear));
        let again = Command::SettleRight(item(9), Settled { on: received, ..settled(true) });
        assert_eq!(own.decide(&again), Err(Refusal::AnsweredAlready));
    }
}

#[test]
fn a_refused_request_says_why_and_names_only_disclosures_that_were_made() {
    let mut desk = file();
    desk.act(&Command::AskRight(item(9), asked(Asked::Rectify, today()))).unwrap();
    let no = |why: &str| Command::SettleRight(item(9), Settled { why: why.into(), ..settled(false) });
    assert!(matches!(desk.decide(&no(" ")), Err(Refusal::Empty(_))));
    let told = Settled { told: vec![item(5)], ..settled(true) };
    assert_eq!(desk.decide(&Command::SettleRight(item(9), told)), Err(Refusal::NoSuchItem));
    assert!(desk.decide(&no("it is right as it stands")).is_ok());
    // The date goes with the request, whichever is taken back.
    for back in [Command::WithdrawTrigger(item(9)), Command::WithdrawRight(item(9))] {
        let mut own = desk.clone();
        own.act(&back).unwrap();
        assert!(own.case.waiting().is_empty() && own.case.triggers.iter().next().is_none());
    }
}

#[test]
fn closing_sets_the_day_and_only_the_person_or_a_supervisor_moves_it() {
    let mut desk = file();
    desk.act(&Command::Close(today(), "left".into())).unwrap();
    assert_eq!(desk.case.retention.value(), Some(&day("2028-11-24")));
    assert_eq!(desk.decide(&Command::SetRetention(day("2030-01-01"))), Err(Refusal::SupervisorKeeps));
    assert_eq!(desk.decide(&keeping(1000, false)), Err(Refusal::SupervisorKeeps));
    assert_eq!(desk.decide(&Command::Review(today())), Err(Refusal::SupervisorReviews));
    assert_eq!(desk.decide(&keeping(30, true)), Err(Refusal::NotLonger(day("2028-11-24"))));
    let batch = desk.act(&keeping(1000, true)).unwrap();
    assert_eq!(desk.case.retention.value(), Some(&(today() + Days::new(1000))));
    desk.act(&desk.undo(&batch)).unwrap();
    desk.act(&keeping(1000, true)).unwrap();
    // Opened and closed again, what the person asked for is not lost.
    desk.act(&Command::Reopen).unwrap();
    assert_eq!(desk.case.retention.value(), None);
    desk.act(&Command::Close(today(), "left".into())).unwrap();
    assert_eq!(desk.case.retention.value(), Some(&(today() + Days::new(1000))));
    desk.hand = Hand::new("Khadija", Role::Supervisor);
    desk.act(&keeping(30, false)).unwrap();
    assert_eq!(desk.case.retention.value(), Some(&(today() + Days::new(30))));
}

#[test]
fn files_of_asylum_and_trafficking_are_looked_at_before_they_go() {
    let mut desk = file();
    assert!(!desk.case.reviewed_first(&SHIPPED));
    let mut asylum = desk.clone();
    asylum.act(&Command::Describe(vec![About::Status(Some(Status::AsylumSeeker))])).unwrap();
    desk.act(&Command::Restrict(Restriction::Trafficking)).unwrap();
    for mut own in [asylum, desk] {
        assert!(own.case.reviewed_first(&SHIPPED) && !own.case.reviewed(today()));
        own.hand = Hand::new("Khadija", Role::Supervisor);
        own.act(&Command::Review(today())).unwrap();
        assert!(own.case.reviewed(today()) && !own.case.reviewed(today() + Days::new(31)));
    }
}

#[test]
fn the_association_says_who_it_is_and_how_long_it_keeps() {
    let mut house = House::new(1, 0);
    let told = Particulars { name: "Association Fictive".into(), ..Particulars::default() };
    let before = house.file.edition();
    house.hand = Hand::new("Youssef", Role::Volunteer);
    for wish in [association::Command::Introduce(told.clone()), association::Command::KeepFor(Some(12))] {
        assert_eq!(house.act(&wish), Err(Refusal::SupervisorTells));
    }
    house.hand = ANYBODY.clone();
    house.act(&association::Command::Introduce(told)).unwrap();
    assert_eq!(house.file.edition(), before, "no card changes with a name");
    house.act(&association::Command::KeepFor(Some(12))).unwrap();
    assert!(house.act(&association::Command::KeepFor(Some(0))).is_err());
    let book = SHIPPED.with(&house.file);
    assert_eq!(book.kept_until(day("2026-11-24")), day("2027-11-24"));
    assert_eq!(SHIPPED.kept_until(day("2026-11-24")), day("2028-11-24"));
}
