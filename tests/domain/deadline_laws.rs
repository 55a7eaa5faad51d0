//! Laws that hold for any rule, any day, any calendar and any circumstances.

use super::law_tables::{CALENDAR, LEGAL_TIME, RULES, date, holidays, rule_named};
use chrono::{Days, NaiveDate, NaiveTime, TimeDelta};
use mastara::domain::calendar::{Calendar, Holiday, HolidayKind, HolidayState};
use mastara::domain::course::Known;
use mastara::domain::deadline::{
    Caveat, Circumstances, CountedDay, Dates, LegalAid, MediatorComplaint, Outage, Start, Story, Suspension,
    Why, WrongCourt, dates, reckon,
};
use mastara::domain::law::{Basis, Counting, Direction, Rule, RuleKind, Tag, Unit, Words};
use proptest::prelude::*;
use proptest::sample::select;

pub(super) fn dates_of(rule: &Rule, start: Start, what: &Circumstances, calendar: &Calendar) -> Dates {
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

pub(super) fn closed(day: NaiveDate, kind: HolidayKind, state: HolidayState) -> Holiday {
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
            let told = reckon(&rule, start, &what, &CALENDAR, &LEGAL_TIME).unwrap();
            prop_assert_eq!(told.dates, found);
            if let Story::Days { file_by, latest } = &told.story {
                check_story(file_by, found.file_by.day(), &CALENDAR);
                check_story(latest, found.latest.day(), &CALENDAR);
            }
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
