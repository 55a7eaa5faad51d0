//! `deadline RULE --from DATE[THH:MM]`, over every vector of the legal reference that speaks of
//! nothing but a rule and a day.

use super::{Home, assert_fields};
use std::collections::BTreeMap;

type Row = BTreeMap<String, String>;

/// These speak of a legal-aid request, a complaint, residence abroad, an uncertain first day or an
/// older chain; the engine's own tests hold them.
const MORE_THAN_A_DAY: [&str; 6] = ["V18", "V20", "V24", "V26", "V33", "V34"];

fn rows(text: &str) -> Vec<Row> {
    csv::Reader::from_reader(text.as_bytes()).deserialize().map(Result::unwrap).collect()
}

#[test]
fn every_vector_in_days_has_both_dates_and_its_story() {
    let home = Home::new();
    let vectors = rows(include_str!("../fixtures/law/test-vectors.csv"));
    let plain: Vec<&Row> =
        vectors.iter().filter(|row| !MORE_THAN_A_DAY.contains(&row["id"].as_str())).collect();
    assert_eq!(plain.len(), 32);
    for row in plain {
        let (rule, from) = (&row["limit_id"], &row["trigger"]);
        let told = home.run(&["deadline", rule, "--from", from, "--json"]).json();
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
        assert_eq!(told["from"], from.as_str());
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
