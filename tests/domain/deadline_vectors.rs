//! The test vectors of the legal reference, each with what its remark says of it.

use super::law_tables::{CALENDAR, LEGAL_TIME, RULES, Row, date, minute, rows, rule_named};
use chrono::NaiveDate;
use mastara::domain::calendar::{Calendar, Closure};
use mastara::domain::deadline::{
    Caveat, Circumstances, CountedDay, Dates, Deadline, LegalAid, Meaning, MediatorComplaint, Moment, Outage,
    Start, Story, Why, dates, reckon,
};
use mastara::domain::ids::{QuestionId, RuleId};
use mastara::domain::law::{Basis, Tag};
use mastara::domain::legal_time::Instant;
use mastara::domain::rules::{Choice, Unchosen, choose, choose_in_chain};

fn under<'a>(
    choice: impl Into<Choice<'a>>,
    start: Start,
    what: &Circumstances,
    calendar: &Calendar,
) -> Deadline {
    reckon(choice, start, what, calendar, &LEGAL_TIME).unwrap()
}

fn plain(id: &str, day: &str) -> Deadline {
    under(rule_named(id), Start::on(date(day)), &Circumstances::default(), &CALENDAR)
}

fn days(deadline: &Deadline) -> (NaiveDate, NaiveDate) {
    (deadline.dates.file_by.day(), deadline.dates.latest.day())
}

fn both(file_by: &str, latest: &str) -> (NaiveDate, NaiveDate) {
    (date(file_by), date(latest))
}

fn stories(deadline: &Deadline) -> (&[CountedDay], &[CountedDay]) {
    match &deadline.story {
        Story::Days { file_by, latest } => (file_by, latest),
        Story::Hours { .. } => panic!("told in hours"),
    }
}

/// A few vectors speak of more than a rule and a day.
fn deadline_of(row: &Row) -> Deadline {
    let on = Start::on(date(&row["trigger"]));
    let rule = rule_named(&row["limit_id"]);
    let certain = |day: &str| Start { certain: Some(date(day)), ..on };
    let none = Circumstances::default();
    match row["id"].as_str() {
        "V18" => {
            let id = RuleId::from("tazallum.action");
            let choice = choose_in_chain(&RULES, &id, on.day, date("2026-08-10")).unwrap();
            let silence = plain("tazallum.silence.old", "2026-08-10");
            let start = Start::silence(&silence.dates);
            assert_eq!((start.day, start.certain), (on.day, Some(date("2026-10-12"))));
            let deadline = under(choice, start, &none, &CALENDAR);
            assert!(deadline.dates.caveats.has(Caveat::OldChain));
            // A chain that began under the new code has nothing old to argue.
            let new = choose_in_chain(&RULES, &id, on.day, date("2026-09-01")).unwrap();
            assert!(!new.old_chain && new.favourable == new.prudent);
            assert_eq!(deadline.arguable_rule, Some(RuleId::from("tazallum.action.old")));
            deadline
        }
        "V20" => under(rule, certain("2026-10-02"), &none, &CALENDAR),
        "V24" => under(rule, certain("2027-01-25"), &none, &CALENDAR),
        "V26" => {
            let filed = date("2026-09-08");
            let mediator = plain("mediator.decision", "2026-09-08");
            assert_eq!(days(&mediator), both("2027-03-08", "2027-03-08"));
            let what = Circumstances { mediator: Some(MediatorComplaint { filed, decided: None }), ..none };
            let deadline = under(rule_named("annulment"), Start::on(date("2026-09-01")), &what, &CALENDAR);
            assert!(deadline.lawyer.contains(&QuestionId::from("LQ-07")));
            deadline
        }
        "V33" => {
            let aid = LegalAid { asked: date("2026-10-20"), answered: Some(date("2026-11-16")) };
            under(rule, on, &Circumstances { legal_aid: Some(aid), ..none }, &CALENDAR)
        }
        "V34" => under(rule, on, &Circumstances { abroad: true, ..none }, &CALENDAR),
        _ => under(rule, on, &none, &CALENDAR),
    }
}

#[test]
fn every_vector_in_days_gives_both_dates() {
    let vectors = rows(include_str!("../fixtures/law/test-vectors.csv"));
    assert_eq!(vectors.len(), 38);
    for row in &vectors {
        let expected = both(&row["file_by"], &row["latest"]);
        assert_eq!(days(&deadline_of(row)), expected, "{} {}: {}", row["id"], row["limit_id"], row["remark"]);
    }
}

#[test]
fn every_vector_in_hours_alarms_on_the_earlier_reading() {
    let vectors = rows(include_str!("../fixtures/law/test-vectors-hours.csv"));
    assert_eq!(vectors.len(), 9);
    for row in &vectors {
        let start = Start::at(minute(&row["notified_local"]));
        let deadline = under(rule_named(&row["limit_id"]), start, &Circumstances::default(), &CALENDAR);
        let Story::Hours { file_by, .. } = deadline.story else { panic!("told in days") };
        let id = &row["id"];
        assert_eq!(file_by.from_instant, Instant(minute(&row["notified_utc"])), "{id} instant");
        assert_eq!(file_by.elapsed_instant, Instant(minute(&row["elapsed_utc"])), "{id} elapsed");
        assert_eq!(file_by.elapsed, minute(&row["reading_a_local"]), "{id} reading A");
        assert_eq!(file_by.wall, minute(&row["reading_b_local"]), "{id} reading B");
        assert_eq!(deadline.alarm(), Some(Moment::Minute(minute(&row["alarm_local"]))), "{id} alarm");
        let later = file_by.elapsed.max(file_by.wall);
        assert_eq!(deadline.dates.latest, Moment::Minute(later), "{id} later reading");
    }
}

#[test]
fn the_reminders_named_in_the_remarks_of_v12_and_v20() {
    assert_eq!(plain("permit.renew.prepare", "2027-01-15").dates.file_by.day(), date("2026-11-16"));
    assert_eq!(plain("permit.renew.outer", "2027-01-15").dates.latest.day(), date("2027-01-30"));
    // The reading "first sixty days" of the silence that began on 1 September 2026.
    let sixty = plain("silence.request.old", "2026-09-01").dates.latest.day();
    let start = Start { certain: Some(sixty), ..Start::on(date("2026-10-01")) };
    let action = under(rule_named("silence.request.action"), start, &Circumstances::default(), &CALENDAR);
    assert_eq!(days(&action), both("2026-10-30", "2026-12-03"));
}

#[test]
fn an_outage_of_the_platform_extends_the_electronic_day_and_never_the_prudent_one() {
    let rule = rule_named("permit.refusal.court");
    let start = Start::on(date("2026-09-01"));
    assert_eq!(plain("permit.refusal.court", "2026-09-01").dates.electronic, Some(date("2026-09-16")));
    let outage = Outage { from: date("2026-09-16"), until: minute("2026-09-18T09:00") };
    let what = Circumstances { outages: vec![outage], ..Circumstances::default() };
    let deadline = under(rule, start, &what, &CALENDAR);
    assert_eq!(deadline.dates.electronic, Some(date("2026-09-18")));
    assert_eq!(days(&deadline), both("2026-09-16", "2026-09-18"));
    assert_eq!(stories(&deadline).1.last().unwrap().why, Why::PlatformBack);
    // Out of reach earlier, and back in time: nothing moves.
    let outage = Outage { from: date("2026-09-10"), until: minute("2026-09-15T09:00") };
    let what = Circumstances { outages: vec![outage], ..Circumstances::default() };
    assert_eq!(under(rule, start, &what, &CALENDAR).dates.electronic, Some(date("2026-09-16")));
    // No electronic act before the new code, nor outside the courts.
    assert_eq!(plain("permit.refusal.court", "2026-08-10").dates.electronic, None);
    assert_eq!(plain("simplif.missing", "2026-11-24").dates.electronic, None);
}

#[test]
fn an_hour_that_occurred_twice_is_the_earlier_instant() {
    let instant = LEGAL_TIME.to_instant(minute("2026-09-20T01:30")).unwrap();
    assert_eq!(instant, Instant(minute("2026-09-20T00:30")));
    assert_eq!(LEGAL_TIME.to_local(Instant(minute("2026-09-20T01:30"))), Some(minute("2026-09-20T01:30")));
}

fn announced() -> Basis {
    Basis { cite: Vec::new(), tag: Tag::Secondary, lawyer: Vec::new() }
}

#[test]
fn v06_and_v37_are_ranges_until_the_feast_is_announced() {
    let v06 = plain("permit.refusal.court", "2027-02-22");
    let spread = v06.dates.spread.unwrap();
    assert_eq!((spread.file_by, spread.latest), both("2027-03-09", "2027-03-12"));
    assert!(v06.dates.caveats.has(Caveat::MoonUnsure));
    // Whichever day is announced inside the window, the dates stay inside the range.
    for (first, expected) in [
        ("2027-03-08", both("2027-03-05", "2027-03-10")),
        ("2027-03-09", both("2027-03-08", "2027-03-11")),
        ("2027-03-10", both("2027-03-09", "2027-03-12")),
    ] {
        let calendar = CALENDAR.confirm("fitr-2027", date(first), &announced()).unwrap();
        let start = Start::on(date("2027-02-22"));
        let sure = under(rule_named("permit.refusal.court"), start, &Circumstances::default(), &calendar);
        assert_eq!(days(&sure), expected, "announced for {first}");
        assert!(sure.dates.spread.is_none());
        assert!(v06.dates.file_by <= sure.dates.file_by && sure.dates.file_by.day() <= spread.file_by);
        assert!(v06.dates.latest <= sure.dates.latest && sure.dates.latest.day() <= spread.latest);
    }
    let v37 = plain("legalaid.refusal.appeal", "2027-04-30");
    assert_eq!(v37.dates.spread.unwrap().latest, date("2027-05-19"));
    let calendar = CALENDAR.confirm("adha-2027", date("2027-05-16"), &announced()).unwrap();
    let start = Start::on(date("2027-04-30"));
    let sure = under(rule_named("legalaid.refusal.appeal"), start, &Circumstances::default(), &calendar);
    assert_eq!(days(&sure), both("2027-05-14", "2027-05-18"));
}

#[test]
fn the_story_of_v02_names_each_closed_day() {
    let deadline = plain("permit.refusal.court", "2026-10-15");
    let (file_by, latest) = stories(&deadline);
    assert_eq!(file_by.len(), 16);
    assert_eq!((file_by[0].why, file_by[0].counted), (Why::Event, false));
    assert_eq!((file_by[15].why, file_by[15].date), (Why::Day(15), date("2026-10-30")));
    let end: Vec<_> = latest[16..].iter().map(|day| (day.date, day.counted, day.why)).collect();
    assert_eq!(
        end,
        [
            (date("2026-10-31"), true, Why::DayAfter),
            (date("2026-11-01"), false, Why::Closed(Closure::Weekend)),
            (date("2026-11-02"), true, Why::RolledForward),
        ]
    );
    let unity = latest[16].closed.and_then(Closure::holiday).and_then(|no| CALENDAR.holiday(no)).unwrap();
    assert_eq!(unity.key, "fixed-10-31");
    assert!(deadline.lawyer.contains(&QuestionId::from("LQ-21")));
}

#[test]
fn the_story_of_v33_stops_and_goes_on() {
    let row = Row::from([
        ("id".into(), "V33".into()),
        ("limit_id".into(), "cassation".into()),
        ("trigger".into(), "2026-10-01".into()),
    ]);
    let deadline = deadline_of(&row);
    let (file_by, latest) = stories(&deadline);
    assert_eq!((file_by[19].date, file_by[19].why), (date("2026-10-20"), Why::Day(19)));
    assert_eq!((file_by[20].date, file_by[20].why), (date("2026-11-16"), Why::AidAnswered));
    assert_eq!((file_by[21].date, file_by[21].why), (date("2026-11-17"), Why::Day(20)));
    assert_eq!((latest[0].date, latest[0].why), (date("2026-11-16"), Why::AidAnswered));
    // Asked for another limit, it stops nothing.
    let aid = LegalAid { asked: date("2026-10-20"), answered: Some(date("2026-11-16")) };
    let what = Circumstances { legal_aid: Some(aid), ..Circumstances::default() };
    let refusal = under(rule_named("permit.refusal.court"), Start::on(date("2026-10-15")), &what, &CALENDAR);
    assert_eq!(days(&refusal), both("2026-10-30", "2026-11-02"));
    assert!(refusal.dates.caveats.has(Caveat::AidDoesNotStop));
}

#[test]
fn the_version_is_chosen_by_the_day_the_time_began() {
    let annulment = RuleId::from("annulment.cassation");
    let chosen = |day: &str| choose(&RULES, &annulment, date(day)).unwrap();
    assert_eq!(chosen("2026-08-20").prudent.id.as_str(), "annulment.cassation.old");
    assert_eq!(chosen("2026-08-28").prudent.id.as_str(), "annulment.cassation");
    for (day, in_force) in [("2026-08-21", 60), ("2026-08-23", 60), ("2026-08-24", 30), ("2026-08-27", 30)] {
        let choice = chosen(day);
        assert_eq!(choice.prudent.amount, Some(30), "{day}");
        assert_eq!(choice.favourable.amount, Some(in_force), "{day}");
        let deadline = under(choice, Start::on(date(day)), &Circumstances::default(), &CALENDAR);
        assert!(deadline.lawyer.contains(&QuestionId::from("LQ-05")));
        assert!(deadline.dates.caveats.has(Caveat::NearChange));
    }
    let exact = choose(&RULES, &"annulment.cassation.old".into(), date("2026-11-24")).unwrap();
    assert_eq!(exact.prudent.amount, Some(60));
    // A rule that did not change that day is not near any change.
    assert!(!choose(&RULES, &"permit.refusal.court".into(), date("2026-08-24")).unwrap().near_change);
    // Nothing is known of the old routes of appeal; the days in doubt still get the new ones.
    let appeal = RuleId::from("appeal.admin");
    assert_eq!(
        choose(&RULES, &appeal, date("2026-08-01")).unwrap_err(),
        Unchosen::NoVersion(appeal.clone(), date("2026-08-01"))
    );
    assert!(choose(&RULES, &appeal, date("2026-08-22")).unwrap().near_change);
    assert_eq!(
        choose(&RULES, &"none".into(), date("2026-08-22")).unwrap_err(),
        Unchosen::Unknown("none".into())
    );
}

#[test]
fn an_unknown_hour_is_read_from_both_ends_of_the_day() {
    let deadline = plain("border.court", "2027-01-04");
    assert_eq!(deadline.dates.file_by, Moment::Minute(minute("2027-01-06T00:00")));
    assert_eq!(deadline.dates.latest, Moment::Minute(minute("2027-01-06T23:59")));
    assert!(deadline.dates.caveats.has(Caveat::HourUnknown));
}

#[test]
fn the_window_of_a_declaration_opens_at_16_and_closes_at_18() {
    let Dates { file_by, latest, opens, .. } = plain("nationality.born", "2027-03-01").dates;
    assert_eq!(opens, Some(date("2025-03-01")));
    assert_eq!((file_by.day(), latest.day()), both("2027-02-26", "2027-03-01"));
}

#[test]
fn what_binds_an_authority_is_awaited_and_raises_no_alarm() {
    let silence = plain("silence.request", "2026-09-01");
    assert_eq!((silence.dates.meaning, silence.alarm()), (Meaning::Await, None));
    assert!(silence.dates.alarms, "its silence may still be flagged");
    assert!(!plain("permit.renew.prepare", "2027-01-15").dates.alarms);
    // So does a rule that is only a lead, whatever it binds.
    let absence = plain("residence-card.absence", "2026-09-01");
    assert_eq!((absence.tag, absence.alarm()), (Tag::Unverified, None));
    assert!(absence.dates.caveats.has(Caveat::Unverified));
    let mut lead = rule_named("permit.address").clone();
    lead.basis.tag = Tag::Unverified;
    let start = Start::on(date("2026-11-08"));
    assert_eq!(under(&lead, start, &Circumstances::default(), &CALENDAR).alarm(), None);
    let found = dates(&lead, start, &Circumstances::default(), &CALENDAR, &LEGAL_TIME).unwrap();
    assert!(!found.alarms);
}
