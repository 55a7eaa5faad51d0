//! `deadline RULE --from DATE[THH:MM]`, over every vector of the legal reference that speaks of
//! nothing but a rule and a day.

use super::{Home, assert_fields};
use std::collections::BTreeMap;

type Row = BTreeMap<String, String>;

/// A few vectors speak of more than a rule and a day: what is asked then.
fn asked(row: &Row) -> (&str, &str, &'static [&'static str]) {
    let (rule, from) = (row["limit_id"].as_str(), row["trigger"].as_str());
    match row["id"].as_str() {
        "V18" => (rule, from, &["--certain", "2026-10-12", "--chain", "2026-08-10"]),
        "V20" => (rule, from, &["--certain", "2026-10-02"]),
        "V24" => (rule, from, &["--certain", "2027-01-25"]),
        // A complaint on that day, in the time to attack a decision of 1 September.
        "V26" => ("annulment", "2026-09-01", &["--complaint", "2026-09-08"]),
        "V33" => (rule, from, &["--aid", "2026-10-20,2026-11-16"]),
        "V34" => (rule, from, &["--abroad"]),
        _ => (rule, from, &[]),
    }
}

fn rows(text: &str) -> Vec<Row> {
    csv::Reader::from_reader(text.as_bytes()).deserialize().map(Result::unwrap).collect()
}

#[test]
fn every_vector_in_days_has_both_dates_and_its_story() {
    let home = Home::new();
    let vectors = rows(include_str!("../fixtures/law/test-vectors.csv"));
    assert_eq!(vectors.len(), 38);
    for row in &vectors {
        let (rule, from, more) = asked(row);
        let told = home.run(&[&["deadline", rule, "--from", from, "--json"], more].concat()).json();
        assert_fields(
            &told,
            &[
                "rule",
                "from",
                "file_by",
                "latest",
                "tag",
                "lawyer",
                "basis",
                "days",
                "answers",
                "association",
                "caveats",
                "local",
            ],
        );
        assert_eq!(told["association"], false, "no vault was named");
        let found = (told["file_by"].as_str(), told["latest"].as_str());
        assert_eq!(
            found,
            (Some(row["file_by"].as_str()), Some(row["latest"].as_str())),
            "{} {rule}",
            row["id"]
        );
        assert_eq!((&told["from"], &told["local"]), (&from.into(), &false.into()));
        assert!(!told["basis"].as_array().unwrap().is_empty(), "{rule} cites nothing");
        // The story ends on the date, each day has its reason, and days follow each other.
        let days = told["days"].as_array().unwrap();
        assert_fields(&days[0], &["date", "counted", "why"]);
        assert!(days.iter().all(|day| day["why"].as_str() != Some("")));
        assert_eq!(days.last().unwrap()["date"], row["file_by"].as_str(), "{} {rule}", row["id"]);
    }
}

#[test]
fn every_vector_in_hours_alarms_on_the_earlier_reading() {
    let home = Home::new();
    let vectors = rows(include_str!("../fixtures/law/test-vectors-hours.csv"));
    assert_eq!(vectors.len(), 9);
    for row in &vectors {
        let told =
            home.run(&["deadline", &row["limit_id"], "--from", &row["notified_local"], "--json"]).json();
        assert_eq!(told["file_by"], row["alarm_local"].as_str(), "{}", row["id"]);
        let later = row["reading_a_local"].as_str().max(&row["reading_b_local"]);
        assert_eq!(told["latest"], later, "{}", row["id"]);
        let told: Vec<&str> =
            told["days"].as_array().unwrap().iter().filter_map(|moment| moment["date"].as_str()).collect();
        assert_eq!(told, [&row["notified_local"], &row["reading_a_local"], &row["reading_b_local"]]);
    }
}

#[test]
fn a_limit_is_told_day_by_day_in_the_language_of_the_person() {
    let home = Home::new();
    let ask =
        |lang: &str| home.run(&["deadline", "permit.refusal.court", "--from", "2026-10-15", "--lang", lang]);
    let told = ask("en").out;
    for part in [
        "File by: Friday 30 October 2026",
        "Latest arguable: Monday 2 November 2026",
        "15/10/2026  day of the event: not counted",
        "law 02-03, art. 20",
        "LQ-03",
        "31/10/2026",
    ] {
        assert!(told.contains(part), "{part} is not in\n{told}");
    }
    assert!(ask("fr").out.contains("vendredi 30 octobre 2026"), "{}", ask("fr").out);
    assert!(ask("ar").out.contains("30 أكتوبر 2026"), "{}", ask("ar").out);
    // Nothing is reckoned from now: the day of the machine and --on make no difference.
    let fixed = home.run(&["deadline", "permit.refusal.court", "--from", "2026-10-15", "--on", "2031-01-01"]);
    assert_eq!(fixed.out, told);
}

#[test]
fn what_was_told_of_the_time_is_said_or_said_to_change_nothing() {
    let home = Home::new();
    let ask = |words: &[&str]| home.run(&[&["deadline"], words].concat());
    let idle = "changes nothing in this limit";
    let complaint = ask(&["annulment", "--from", "2026-09-01", "--complaint", "2026-09-08"]).out;
    assert!(complaint.contains("Médiateur") && complaint.contains("LQ-07") && !complaint.contains(idle));
    // Too late to interrupt anything; residence abroad is of appeals only.
    for more in [&["--complaint", "2027-09-08"][..], &["--abroad"]] {
        let told = ask(&[&["annulment", "--from", "2026-09-01"], more].concat()).out;
        assert!(told.contains(idle), "{told}");
    }
    for more in [
        ["--certain", "2026-08-31"],
        ["--chain", "2026-09-02"],
        ["--complaint", "2026-08-31"],
        ["--aid", "2026-09-10,2026-09-09"],
        ["--aid", "2026-09-10,soon"],
    ] {
        let said = ask(&[&["annulment", "--from", "2026-09-01"], &more[..]].concat());
        assert_eq!((said.code, said.out.as_str()), (2, ""), "{more:?}: {}", said.err);
    }
}

#[test]
fn a_time_for_which_no_version_was_read_is_counted_by_the_nearest_with_its_doubt() {
    let home = Home::new();
    for (rule, from) in [("border.appeal.refere", "2026-08-03"), ("appeal.admin", "2026-08-01")] {
        let told = home.run(&["deadline", rule, "--from", from, "--json"]).json();
        let caveats = told["caveats"].as_array().unwrap();
        let unread = caveats.iter().any(|one| one.as_str().unwrap().starts_with("No version of this limit"));
        assert!(unread && told["file_by"].is_string(), "{told}");
        let shown = home.run(&["deadline", rule, "--from", from]).out;
        assert!(shown.contains(caveats[0].as_str().unwrap()), "{shown}");
    }
}

#[test]
fn what_can_not_be_reckoned_says_why_and_what_to_do() {
    let home = Home::new();
    let ask = |rule: &str, from: &str| home.run(&["deadline", rule, "--from", from]);
    for (rule, from, code, part) in [
        ("permit.refusal.cuort", "2026-10-15", 1, "permit.refusal.court"),
        ("border.court", "2026-10-15", 1, "--from 2026-11-24T10:30"),
        ("permit.refusal.court", "15/10/2026", 2, "YYYY-MM-DD"),
        ("permit.refusal.court", "2026-02-30", 2, "2026-02-30"),
        ("permit.refusal.court", "", 2, "YYYY-MM-DD"),
        ("permit.refusal.court", "262142-12-31", 2, "YYYY-MM-DD"),
    ] {
        let said = ask(rule, from);
        assert_eq!((said.code, said.out.as_str()), (code, ""), "{rule} {from}: {}", said.err);
        assert!(said.err.contains(part), "{rule} {from}: {}", said.err);
    }
}

#[test]
fn a_limit_that_is_not_known_is_answered_by_each_name_once() {
    let home = Home::new();
    for typed in ["zz", "annulment.xx"] {
        let slip = home.run(&["deadline", typed, "--from", "2026-10-15"]);
        let names: Vec<&str> = slip
            .err
            .split(|sign: char| sign.is_whitespace() || ",;:\u{2068}\u{2069}".contains(sign))
            .collect();
        for id in ["annulment", "silence.request"] {
            let times = names.iter().filter(|name| name.trim_end_matches('.') == id).count();
            assert!(times <= 1, "{id} {times} times: {}", slip.err);
        }
        assert!(names.contains(&"annulment"), "{}", slip.err);
    }
}
