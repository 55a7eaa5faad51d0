//! Laws that hold for any rule, any day, any calendar and any circumstances.

use super::law_tables::{CALENDAR, LEGAL_TIME, RULES, date, holidays, minute, rule_named};
use chrono::{Days, NaiveDate, NaiveTime, TimeDelta};
use mastara::domain::calendar::{Calendar, Closure, Holiday, HolidayKind, HolidayState};
use mastara::domain::course::Known;
use mastara::domain::deadline::{
    Caveat, Caveats, Circumstances, CountedDay, Dates, LegalAid, MediatorComplaint, Outage, Start, Story,
    Suspension, Unreckonable, Why, WrongCourt, dates, reckon,
};
use mastara::domain::law::{Basis, Counting, Direction, Rule, RuleKind, Tag, Unit, Words};
use mastara::domain::legal_time::Instant;
use proptest::prelude::*;
use proptest::sample::select;

fn dates_of(rule: &Rule, start: Start, what: &Circumstances, calendar: &Calendar) -> Dates {
    dates(rule, start, what, calendar, &LEGAL_TIME).unwrap()
}

/// Rules that somebody here must meet, in days: their prudent date looks at closed days.
fn binding_in_days() -> Vec<&'static Rule> {
    let binds = |rule: &&Rule| {
        matches!(rule.kind, RuleKind::Person | RuleKind::Association) && rule.counting != Counting::Hours
    };
    RULES.values().filter(binds).collect()
}

fn any_rule() -> impl Strategy<Value = &'static Rule> {
    select(RULES.values().collect::<Vec<_>>())
}

fn day_between(from: &str, to: &str) -> impl Strategy<Value = NaiveDate> + use<> {
    let from = date(from);
    let span = (date(to) - from).num_days().unsigned_abs();
    (0..=span).prop_map(move |n| from + Days::new(n))
}

/// Mostly days that the calendar knows, where something can happen.
fn any_day() -> impl Strategy<Value = NaiveDate> {
    prop_oneof![4 => day_between("2026-01-01", "2028-12-31"), 1 => day_between("1970-01-01", "2200-12-31")]
}

fn any_start() -> impl Strategy<Value = Start> {
    let hour = (0..24_u32, 0..60_u32).prop_map(|(h, m)| NaiveTime::from_hms_opt(h, m, 0).unwrap());
    let known = select(vec![Known::Paper, Known::Oral, Known::Witness, Known::Earliest]);
    let silence = proptest::option::weighted(0.3, -5..40_i64);
    (any_day(), proptest::option::of(hour), known, silence).prop_map(|(day, hour, known, silence)| Start {
        day,
        hour,
        known,
        certain: silence.map(|n| day + TimeDelta::days(n)),
    })
}

/// Circumstances near a start, plausible or not.
fn circumstances(day: NaiveDate) -> impl Strategy<Value = Circumstances> {
    let near = move || (-10..120_i64).prop_map(move |n| day + TimeDelta::days(n));
    let maybe = move || proptest::option::of(near());
    let aid = (near(), maybe()).prop_map(|(asked, answered)| LegalAid { asked, answered });
    let mediator = (near(), maybe()).prop_map(|(filed, decided)| MediatorComplaint { filed, decided });
    let court = (near(), maybe()).prop_map(|(filed, settled)| WrongCourt { filed, settled });
    let stop = (near(), near()).prop_map(|(from, to)| Suspension { from, to });
    let outage =
        (near(), near()).prop_map(|(from, to)| Outage { from, until: to.and_hms_opt(9, 0, 0).unwrap() });
    (
        proptest::option::of(aid),
        proptest::option::of(mediator),
        proptest::option::of(court),
        any::<bool>(),
        maybe(),
        proptest::collection::vec(stop, 0..3),
        proptest::collection::vec(outage, 0..3),
    )
        .prop_map(|(legal_aid, mediator, wrong_court, abroad, reasons_asked, suspensions, outages)| {
            Circumstances { mediator, legal_aid, wrong_court, abroad, reasons_asked, suspensions, outages }
        })
}

fn start_and_circumstances() -> impl Strategy<Value = (Start, Circumstances)> {
    any_start().prop_flat_map(|start| (Just(start), circumstances(start.day)))
}

fn closed(day: NaiveDate, kind: HolidayKind, state: HolidayState) -> Holiday {
    Holiday {
        date: day,
        key: format!("declared-{day}"),
        names: Words::default(),
        kind,
        state,
        window_from: None,
        window_to: None,
        since: None,
        basis: Basis { cite: Vec::new(), tag: Tag::Inference, lawyer: Vec::new() },
    }
}

fn more_holidays(around: NaiveDate) -> impl Strategy<Value = Vec<Holiday>> {
    let kind = select(vec![
        (HolidayKind::Fixed, HolidayState::Fixed),
        (HolidayKind::Hijri, HolidayState::Confirmed),
        (HolidayKind::Hijri, HolidayState::Estimated),
        (HolidayKind::Bridge, HolidayState::Confirmed),
        (HolidayKind::Local, HolidayState::Confirmed),
    ]);
    let holiday = (0..100_i64, kind)
        .prop_map(move |(n, (kind, state))| closed(around + TimeDelta::days(n), kind, state));
    proptest::collection::vec(holiday, 1..12)
}

fn widened(by: u64) -> Calendar {
    Calendar::new(holidays().into_iter().map(|mut holiday| {
        holiday.window_from = holiday.window_from.map(|day| day - Days::new(by));
        holiday.window_to = holiday.window_to.map(|day| day + Days::new(by));
        holiday
    }))
}

/// The end of a story is its date; what lies between is in order and adds up.
fn check_story(told: &[CountedDay], result: NaiveDate, calendar: &Calendar) {
    let last = told.last().unwrap();
    assert_eq!((last.date, last.counted), (result, true));
    let mut number = 0;
    for day in told {
        match day.why {
            Why::Day(n) | Why::WorkingDay(n) | Why::Weekday(n) => {
                assert_eq!(n, number + 1, "numbers follow each other");
                assert!(day.counted);
                number = n;
            }
            Why::Closed(closure) => {
                assert!(!day.counted);
                assert_eq!(calendar.closure(day.date), Some(closure));
            }
            Why::MovedBack => assert!(calendar.surely_open(day.date)),
            Why::RolledForward => assert!(calendar.working(day.date)),
            _ => {}
        }
    }
    let gap = |pair: &[CountedDay]| (pair[1].date - pair[0].date).num_days();
    for pair in told.windows(2) {
        let jumps = matches!(
            pair[1].why,
            Why::SameDay(_) | Why::EndOfMonth(_) | Why::AidAnswered | Why::PlatformBack
        );
        assert!(jumps || gap(pair).abs() == 1, "no day is left out: {pair:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_prudent_date_is_never_after_the_arguable_one(
        rule in any_rule(), (start, what) in start_and_circumstances()
    ) {
        let found = dates_of(rule, start, &what, &CALENDAR);
        prop_assert!(found.file_by <= found.latest, "{} {:?}", rule.id, found);
        if let Some(spread) = found.spread {
            prop_assert!(found.file_by.day() <= spread.file_by && found.latest.day() <= spread.latest);
        }
        prop_assert!(!(found.alarms && found.caveats.has(Caveat::Unverified)));
    }

    #[test]
    fn the_date_to_act_on_is_never_a_closed_day(
        rule in select(binding_in_days()), (start, what) in start_and_circumstances()
    ) {
        let day = dates_of(rule, start, &what, &CALENDAR).file_by.day();
        prop_assert!(CALENDAR.surely_open(day), "{} {day}", rule.id);
    }

    #[test]
    fn a_later_event_never_gives_an_earlier_date(rule in any_rule(), (start, what) in start_and_circumstances()) {
        let later = Start { day: start.day + Days::new(1), ..start };
        let none = Circumstances::default();
        prop_assert!(dates_of(rule, start, &none, &CALENDAR).file_by <= dates_of(rule, later, &none, &CALENDAR).file_by);
        // With an answered request for legal aid too: one day more is left.
        let aid = Circumstances { legal_aid: what.legal_aid, ..none };
        let cassation = rule_named("cassation");
        let before = dates_of(cassation, start, &aid, &CALENDAR);
        let after = dates_of(cassation, later, &aid, &CALENDAR);
        if before.caveats.has(Caveat::AidAnswered) && after.caveats.has(Caveat::AidAnswered) {
            let late = i64::from(cassation.amount.unwrap()) < (aid.legal_aid.unwrap().asked - start.day).num_days();
            // Asked after the n-th day of the earlier event, it gave that one nothing back.
            prop_assert!(late || before.file_by <= after.file_by);
        }
    }

    #[test]
    fn another_holiday_never_makes_the_date_to_act_on_later(
        rule in select(binding_in_days()),
        (start, more) in any_start().prop_flat_map(|start| (Just(start), more_holidays(start.day))),
        by in 1..6_u64,
    ) {
        let none = Circumstances::default();
        let before = dates_of(rule, start, &none, &CALENDAR);
        let added = dates_of(rule, start, &none, &CALENDAR.with(more));
        prop_assert!(added.file_by <= before.file_by, "{} {start:?}", rule.id);
        prop_assert!(dates_of(rule, start, &none, &widened(by)).file_by <= before.file_by);
        prop_assert!(before.latest <= added.latest);
    }

    #[test]
    fn circumstances_never_make_the_date_to_act_on_later(
        rule in any_rule(), (start, mut what) in start_and_circumstances()
    ) {
        let plain = dates_of(rule, start, &Circumstances::default(), &CALENDAR);
        let bent = dates_of(rule, start, &what, &CALENDAR);
        prop_assert!(plain.latest <= bent.latest);
        if bent.caveats.has(Caveat::AidAnswered) {
            // The one exception (law 58-25 art. 380): exactly the days that were left, or nothing.
            let LegalAid { asked, answered } = what.legal_aid.unwrap();
            let left = i64::from(rule.amount.unwrap()) - (asked - start.day).num_days();
            let most = answered.unwrap() + TimeDelta::days(left);
            prop_assert!(bent.file_by == plain.file_by || left >= 0 && bent.file_by.day() <= most);
            what.legal_aid = None;
            prop_assert_eq!(dates_of(rule, start, &what, &CALENDAR).file_by, plain.file_by);
        } else {
            prop_assert_eq!(bent.file_by, plain.file_by);
        }
    }

    #[test]
    fn the_story_agrees_with_the_dates(
        rule in any_rule(), (start, what) in start_and_circumstances(),
        more in more_holidays(date("2026-12-20")),
    ) {
        let calendar = CALENDAR.with(more);
        let told = reckon(rule, start, &what, &calendar, &LEGAL_TIME).unwrap();
        prop_assert_eq!(told.dates, dates_of(rule, start, &what, &calendar));
        match &told.story {
            Story::Days { file_by, latest } => {
                check_story(file_by, told.dates.file_by.day(), &calendar);
                check_story(latest, told.dates.latest.day(), &calendar);
            }
            Story::Hours { file_by, latest } => {
                prop_assert_eq!(file_by.earlier().date(), told.dates.file_by.day());
                prop_assert_eq!(latest.later().date(), told.dates.latest.day());
            }
        }
        prop_assert!(!told.basis.is_empty());
    }

    #[test]
    fn no_row_of_a_procedure_file_can_break_it(
        counting in select(vec![
            Counting::TwoDates, Counting::CalendarDays, Counting::FullDays, Counting::BeforeEndOfNthDay,
            Counting::UntilEvent, Counting::Hours, Counting::Months, Counting::Years, Counting::WorkingDays,
            Counting::SameDay,
        ]),
        kind in select(vec![RuleKind::Person, RuleKind::Authority, RuleKind::Waiting, RuleKind::House]),
        unit in proptest::option::of(select(vec![
            Unit::Hour, Unit::Day, Unit::WorkingDay, Unit::Week, Unit::Month, Unit::Year,
        ])),
        amount in proptest::option::of(prop_oneof![0..3_u32, 0..400_u32, any::<u32>()]),
        before in any::<bool>(),
        (start, what) in start_and_circumstances(),
    ) {
        let direction = if before { Direction::Before } else { Direction::After };
        let rule = Rule { counting, kind, unit, amount, direction, ..rule_named("cassation").clone() };
        if let Ok(found) = dates(&rule, start, &what, &CALENDAR, &LEGAL_TIME) {
            prop_assert!(found.file_by <= found.latest, "{found:?}");
        }
        for day in [NaiveDate::MIN, NaiveDate::MAX] {
            let _ = dates(&rule, Start::on(day), &what, &CALENDAR, &LEGAL_TIME);
        }
    }
}

#[test]
fn every_rule_has_dates_on_every_day_of_three_years_and_at_the_ends() {
    let none = Circumstances::default();
    for rule in RULES.values() {
        let of = |day| dates_of(rule, Start::on(day), &none, &CALENDAR);
        let three_years: Vec<_> = date("2026-01-01").iter_days().take(3 * 366).map(of).collect();
        assert!(three_years.is_sorted_by_key(|found| found.file_by), "{}", rule.id);
        for found in three_years.into_iter().chain([of(date("1970-01-01")), of(date("2200-12-31"))]) {
            assert!(found.file_by <= found.latest, "{} {found:?}", rule.id);
        }
    }
}

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
    for useless in ["2026-08-31", "2026-11-03"] {
        assert_eq!(latest("annulment", &complaint(useless, None)), latest("annulment", &none), "{useless}");
    }
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
