//! What moves a date and what does not, case by case; the calendar and legal time on their own.

use super::deadline_laws::{closed, dates_of};
use super::law_tables::{CALENDAR, LEGAL_TIME, date, minute, rule_named};
use chrono::{NaiveDate, TimeDelta};
use mastara::domain::calendar::{Closure, Holiday, HolidayKind, HolidayState};
use mastara::domain::deadline::{
    Caveat, Caveats, Circumstances, LegalAid, MediatorComplaint, Start, Story, Suspension, Unreckonable, Why,
    WrongCourt, dates, reckon,
};
use mastara::domain::law::{Basis, Rule, RuleKind, Tag};
use mastara::domain::legal_time::Instant;

#[test]
fn a_calendar_that_is_closed_for_ever_is_refused() {
    let shut = date("2026-11-01").iter_days().take(900);
    let shut = CALENDAR.with(shut.map(|day| closed(day, HolidayKind::Local, HolidayState::Confirmed)));
    let start = Start::on(date("2028-01-01"));
    let none = Circumstances::default();
    let found = dates(rule_named("annulment"), start, &none, &shut, &LEGAL_TIME);
    assert_eq!(found.unwrap_err(), Unreckonable::NeverOpen);
}

#[test]
fn fixed_holidays_return_every_year_since_they_exist_and_feasts_do_not() {
    let named = |day: &str| {
        CALENDAR.closure(date(day)).and_then(Closure::holiday).and_then(|no| CALENDAR.holiday(no))
    };
    assert_eq!(named("2031-01-14").unwrap().key, "fixed-01-14");
    assert!(named("2023-01-14").is_none() && CALENDAR.surely_open(date("2022-01-14")));
    assert!(CALENDAR.surely_open(date("2025-10-31")) && !CALENDAR.working(date("2029-10-31")));
    assert!(named("1999-11-06").is_some());
    assert!(CALENDAR.knows_moon(date("2028-12-31")) && !CALENDAR.knows_moon(date("2029-01-01")));
    let none = Circumstances::default();
    let rule = rule_named("annulment");
    let far = dates_of(rule, Start::on(date("2029-03-01")), &none, &CALENDAR);
    assert!(far.caveats.has(Caveat::CalendarShort));
    // One feast of that year does not tell the others.
    let one = CALENDAR.with([closed(date("2029-02-14"), HolidayKind::Hijri, HolidayState::Confirmed)]);
    assert!(!one.knows_moon(date("2029-02-14")));
    let near = dates_of(rule, Start::on(date("2027-03-01")), &none, &CALENDAR);
    assert_eq!(near.caveats, Caveats::default());
    // A limit that no closed day can move does not need the calendar.
    let asylum = dates_of(rule_named("civilstatus.error"), Start::on(date("2029-03-01")), &none, &CALENDAR);
    assert!(!asylum.caveats.has(Caveat::CalendarShort));
}

#[test]
fn the_two_readings_part_on_windows_bridges_and_local_closures_only() {
    for (day, sure) in
        [("2027-03-08", false), ("2027-03-09", false), ("2027-03-11", false), ("2027-03-12", true)]
    {
        assert_eq!((CALENDAR.surely_open(date(day)), CALENDAR.working(date(day))), (sure, true), "{day}");
    }
    let thursday = date("2026-11-19");
    for kind in [HolidayKind::Bridge, HolidayKind::Local] {
        let calendar = CALENDAR.with([closed(thursday, kind, HolidayState::Confirmed)]);
        assert!(!calendar.surely_open(thursday) && calendar.working(thursday));
    }
    // A window that misses its own day, or ends before it begins, still closes that day and no year.
    let wrong = Holiday {
        window_from: Some(date("2026-11-25")),
        window_to: Some(date("2026-11-12")),
        ..closed(thursday, HolidayKind::Hijri, HolidayState::Estimated)
    };
    let calendar = CALENDAR.with([wrong]);
    assert!(!calendar.surely_open(thursday) && calendar.surely_open(date("2026-11-20")));
    let endless = Holiday {
        window_to: Some(date("2027-11-19")),
        ..closed(thursday, HolidayKind::Hijri, HolidayState::Estimated)
    };
    assert!(CALENDAR.with([endless]).surely_open(date("2027-02-01")));
    let feast = CALENDAR.with([closed(thursday, HolidayKind::Hijri, HolidayState::Confirmed)]);
    assert!(!feast.working(thursday));
    // Once announced, the rest of the window is open again.
    let basis = Basis { cite: Vec::new(), tag: Tag::Secondary, lawyer: Vec::new() };
    let sure = CALENDAR.confirm("fitr-2027", date("2027-03-10"), &basis).unwrap();
    let open: Vec<_> =
        (8..=12).filter(|d| sure.surely_open(NaiveDate::from_ymd_opt(2027, 3, *d).unwrap())).collect();
    assert_eq!(open, [8, 9, 12]);
    assert!(CALENDAR.confirm("fitr-2026", date("2026-03-20"), &basis).is_none(), "nothing left to announce");
}

#[test]
fn the_mediator_interrupts_a_first_action_and_no_appeal() {
    let complaint = |day: &str, decided: Option<&str>| Circumstances {
        mediator: Some(MediatorComplaint { filed: date(day), decided: decided.map(date) }),
        ..Circumstances::default()
    };
    let none = Circumstances::default();
    let start = Start::on(date("2026-09-01"));
    let latest =
        |id: &str, what: &Circumstances| dates_of(rule_named(id), start, what, &CALENDAR).latest.day();
    let filed = complaint("2026-09-08", None);
    assert_eq!(latest("annulment", &filed), date("2027-05-10"));
    for untouched in ["appeal.admin", "cassation", "birth.paper", "border.court", "tazallum.file"] {
        assert_eq!(latest(untouched, &filed), latest(untouched, &none), "{untouched}");
    }
    // Decided sooner, time runs sooner; a complaint before the decision or after the time does nothing.
    assert_eq!(latest("annulment", &complaint("2026-09-08", Some("2026-10-01"))), date("2026-12-01"));
    // Decided after six months, time had already started again.
    assert_eq!(latest("annulment", &complaint("2026-09-08", Some("2027-06-01"))), date("2027-05-10"));
    // A court without jurisdiction: 60 full days from the final ruling, unknown until it comes.
    let court = |settled: Option<&str>| Circumstances {
        wrong_court: Some(WrongCourt { filed: date("2026-10-01"), settled: settled.map(date) }),
        ..Circumstances::default()
    };
    assert_eq!(latest("annulment", &court(Some("2026-12-01"))), date("2027-02-01"));
    assert_eq!(latest("annulment", &court(None)), latest("annulment", &none));
    let pending = dates_of(rule_named("annulment"), start, &court(None), &CALENDAR);
    assert!(pending.caveats.has(Caveat::WrongCourtPending));
    for useless in ["2026-08-31", "2026-11-03"] {
        assert_eq!(latest("annulment", &complaint(useless, None)), latest("annulment", &none), "{useless}");
    }
}

#[test]
fn legal_aid_asked_on_the_last_day_leaves_the_day_of_the_answer() {
    let aid = |asked: &str| Circumstances {
        legal_aid: Some(LegalAid { asked: date(asked), answered: Some(date("2026-11-16")) }),
        ..Circumstances::default()
    };
    let of = |asked| dates_of(rule_named("cassation"), Start::on(date("2026-10-01")), &aid(asked), &CALENDAR);
    assert_eq!(of("2026-10-31").file_by.day(), date("2026-11-16"));
    let told = reckon(
        rule_named("cassation"),
        Start::on(date("2026-10-01")),
        &aid("2026-10-31"),
        &CALENDAR,
        &LEGAL_TIME,
    )
    .unwrap();
    let Story::Days { file_by, .. } = told.story else { panic!("told in hours") };
    let last = file_by.last().unwrap();
    assert_eq!((last.date, last.counted, last.why), (date("2026-11-16"), true, Why::AidAnswered));
    // One day later only the arguable reading was still in time.
    assert_eq!(of("2026-11-01").file_by.day(), date("2026-10-30"));
    assert_eq!(of("2026-11-01").latest.day(), date("2026-12-17"));
    let unanswered = Circumstances {
        legal_aid: Some(LegalAid { asked: date("2026-10-20"), answered: None }),
        ..Circumstances::default()
    };
    let pending = dates_of(rule_named("cassation"), Start::on(date("2026-10-01")), &unanswered, &CALENDAR);
    assert_eq!(pending.file_by.day(), date("2026-10-30"));
    assert!(pending.caveats.has(Caveat::AidPending));
}

#[test]
fn a_reminder_falls_where_it_falls_and_an_act_before_a_date_finds_the_office_open() {
    let none = Circumstances::default();
    let start = Start::on(date("2027-01-21"));
    // 60 days before: a Sunday.
    assert_eq!(
        dates_of(rule_named("permit.renew.prepare"), start, &none, &CALENDAR).file_by.day(),
        date("2026-11-22")
    );
    let act = Rule { kind: RuleKind::Person, ..rule_named("permit.renew.prepare").clone() };
    let found = dates_of(&act, start, &none, &CALENDAR);
    assert_eq!((found.file_by.day(), found.latest.day()), (date("2026-11-20"), date("2026-11-22")));
}

#[test]
fn the_prudent_count_of_working_days_does_not_look_at_holidays() {
    // 6 and 18 November 2026 fall in the 20 days: two days between the readings.
    let told = reckon(
        rule_named("info.complaint"),
        Start::on(date("2026-11-02")),
        &Circumstances::default(),
        &CALENDAR,
        &LEGAL_TIME,
    )
    .unwrap();
    assert_eq!(told.dates.file_by.day(), date("2026-11-30"));
    assert_eq!(told.dates.latest.day(), date("2026-12-02"));
}

#[test]
fn suspended_days_lengthen_the_certain_date_and_nothing_else() {
    let what = Circumstances {
        suspensions: vec![Suspension { from: date("2026-12-01"), to: date("2026-12-10") }],
        ..Circumstances::default()
    };
    let none = Circumstances::default();
    let start = Start::on(date("2026-11-24"));
    let rule = rule_named("simplif.decision");
    let (plain, bent) = (dates_of(rule, start, &none, &CALENDAR), dates_of(rule, start, &what, &CALENDAR));
    assert_eq!(plain.file_by, bent.file_by);
    // 60 days and 10: the 61st falls on 3 February 2027.
    assert_eq!(bent.latest.day(), date("2027-02-03"));
    // Law 55-19 suspends its own times only.
    let silence = rule_named("silence.request");
    assert_eq!(dates_of(silence, start, &what, &CALENDAR), dates_of(silence, start, &none, &CALENDAR));
}

#[test]
fn every_half_hour_of_legal_time_comes_back_as_itself_or_as_its_earlier_twin() {
    let mut twins = 0;
    let mut instant = minute("2018-06-18T00:00");
    while instant < minute("2030-01-01T00:00") {
        let local = LEGAL_TIME.to_local(Instant(instant)).unwrap();
        let back = LEGAL_TIME.to_instant(local).unwrap();
        assert!(back.0 <= instant);
        assert_eq!(LEGAL_TIME.to_local(back), Some(local));
        twins += usize::from(back.0 < instant);
        instant += TimeDelta::minutes(30);
    }
    // The clock went back nine times since then, one hour each time.
    assert_eq!(twins, 9 * 2);
    // The hour that was skipped on 22 March 2026 is read as the earlier instant.
    assert_eq!(LEGAL_TIME.to_instant(minute("2026-03-22T02:30")), Some(Instant(minute("2026-03-22T01:30"))));
    assert!(!LEGAL_TIME.reaches(Instant(minute("2017-01-01T00:00"))));
}
