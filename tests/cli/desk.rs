//! `demo`, `init`, `today`, `cases`, `case REF`.

use super::{DAY, Home, PASSPHRASE, assert_fields};
use mastara::domain::flags::FlagKind;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

const SHAPE: [&str; 8] = ["case", "kind", "severity", "days", "file_by", "latest", "reason", "next"];

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_default()
}

#[test]
fn demo_shows_every_kind_of_flag_ranked_and_leaves_nothing_behind() {
    let home = Home::new();
    let said = home.run(&["demo", "--json", "--on", DAY]);
    let lines = said.list();
    assert!(lines.len() > 60, "only {} lines", lines.len());
    for line in &lines {
        assert_fields(line, &SHAPE);
        assert!(!text(line, "case").is_empty() && !text(line, "reason").is_empty());
    }
    // The nearest harm is first: days never shrink among the lines that have a date ahead.
    let ahead: Vec<i64> = lines
        .iter()
        .filter(|line| text(line, "kind") == "date-near")
        .filter_map(|line| line["days"].as_i64())
        .collect();
    assert!(ahead.len() > 2 && ahead.is_sorted() && ahead[0] >= 0, "{ahead:?}");
    assert_eq!(text(&lines[0], "kind"), "clock-running");
    // Each line shows the gravest flag of a case; the list of cases shows them all.
    let references: BTreeSet<&str> = lines.iter().map(|line| text(line, "case")).collect();
    assert_eq!(references.len(), lines.len(), "a case has one line");
    assert_eq!(fs::read_dir(home.path("tmp")).unwrap().count(), 0, "the practice vault is thrown away");
    assert_eq!(home.run(&["demo", "--json", "--on", DAY]).out, said.out, "the same seed, the same desk");
    let other = home.run(&["demo", "--json", "--on", DAY, "--seed", "2", "--cases", "20"]);
    assert!(other.list().len() <= 20 && other.out != said.out);
}

/// One needs a second desk, others another version of the law, or one that is gone; and nobody who practises is
/// shown a consulate that was met against the rule.
const NOT_ALONE: [FlagKind; 4] =
    [FlagKind::DesksDisagree, FlagKind::LawChanged, FlagKind::ProcedureGone, FlagKind::ConsulateMet];

#[test]
fn every_kind_of_flag_that_one_desk_can_have_is_in_the_practice_desk() {
    let lines = Home::new().run(&["demo", "--json", "--on", DAY]).list();
    let shown: BTreeSet<&str> = lines.iter().map(|line| text(line, "kind")).collect();
    let lacking: Vec<&str> = FlagKind::ALL
        .into_iter()
        .filter(|kind| !NOT_ALONE.contains(kind))
        .map(FlagKind::code)
        .filter(|kind| !shown.contains(kind))
        .collect();
    assert!(lacking.is_empty(), "no case shows {lacking:?}");
}

#[test]
fn the_same_practice_desk_is_ranked_in_three_languages() {
    let home = Home::new();
    let told =
        ["ar", "fr", "en"].map(|lang| home.run(&["--lang", lang, "demo", "--cases", "30", "--on", DAY]).out);
    let order = |text: &str| -> Vec<String> {
        text.lines().filter_map(|line| line.split_whitespace().next()).map(str::to_owned).collect()
    };
    assert!(order(&told[0]).len() > 20);
    assert_eq!(order(&told[0]), order(&told[1]));
    assert_eq!(order(&told[1]), order(&told[2]));
    assert!(told[0] != told[1] && told[1] != told[2]);
    assert!(told[0].chars().any(|c| ('\u{0621}'..='\u{064a}').contains(&c)), "Arabic is Arabic");
}

#[test]
fn init_makes_a_vault_once_and_shows_what_belongs_on_paper() {
    let home = Home::new();
    // Without a passphrase in a file one is made, shown once, and opens the vault.
    let said = home.run_with(&["init"], "Salma\n");
    assert_eq!(said.code, 0, "{}", said.err);
    let numbered = |number: usize| said.out.contains(&format!("{number:>2}. "));
    assert!((1..=24).all(numbered) && !numbered(25), "{}", said.out);
    let passphrase = said.out.lines().find_map(|line| line.strip_prefix("    ")).unwrap();
    assert_eq!(passphrase.split(' ').count(), 5, "{passphrase}");
    fs::write(home.path("passphrase"), passphrase).unwrap();
    assert_eq!(home.open(&["cases", "--json"]).list().len(), 0);
    // Whoever made it has the name that was given on standard input; nobody makes one without a name.
    let members = home.open(&["people", "--json"]).list();
    assert_eq!((members[0]["name"].as_str(), members.len()), (Some("Salma"), 1));
    let nobody = Home::new();
    let said = nobody.run(&["init"]);
    assert_eq!((said.code, said.out.as_str(), nobody.vault().exists()), (1, "", false), "{}", said.err);
    assert!(said.err.contains("first line of standard input"), "{}", said.err);
    // What is there is not made anew.
    let again = home.open(&["init"]);
    assert_eq!(again.code, 3);
    assert!(again.err.contains("There is a vault"), "{}", again.err);
    assert_eq!(home.open(&["cases"]).code, 0);
    let weak = Home::new();
    fs::write(weak.path("passphrase"), "password1\n").unwrap();
    let file = weak.path("passphrase");
    let said = weak.run_with(&["init", "--passphrase-file", file.to_str().unwrap()], "Salma\n");
    assert_eq!((said.code, weak.vault().join("vault").exists()), (3, false), "{}", said.err);
    // The secret is nowhere in the vault as it was typed.
    assert!(!said.err.contains("password1") && !said.out.contains(PASSPHRASE));
}

#[test]
fn today_counts_from_the_day_that_was_asked_for() {
    let home = Home::with_list();
    let on = |day: &str| -> BTreeMap<(String, String), i64> {
        let file = home.path("passphrase");
        let said = home.run(&["today", "--json", "--on", day, "--passphrase-file", file.to_str().unwrap()]);
        for line in said.list() {
            assert_fields(&line, &SHAPE);
        }
        let days = |line: &Value| {
            Some(((text(line, "case").into(), text(line, "kind").into()), line["days"].as_i64()?))
        };
        said.list().iter().filter_map(days).collect()
    };
    let (now, later) = (on(DAY), on("2026-12-04"));
    let both: Vec<_> = now.iter().filter_map(|(key, days)| Some((key, days, later.get(key)?))).collect();
    assert!(!both.is_empty(), "{now:?} {later:?}");
    for (key, days, after) in both {
        assert_eq!(days - after, 10, "{key:?}");
    }
    let short = home.open(&["today", "--most", "3"]);
    assert_eq!(short.out.lines().count(), 3);
    assert!(short.err.contains("more cases wait"), "what is hidden is counted: {}", short.err);
    assert_eq!(home.open(&["today", "--json", "--most", "3"]).list().len(), 3);
}

#[test]
fn cases_name_nobody_in_json_and_one_case_is_shown_on_request() {
    let home = Home::with_list();
    let said = home.open(&["cases", "--json"]);
    let lines = said.list();
    assert_eq!(lines.len(), 120);
    assert_fields(&lines[0], &["case", "open", "procedures", "next", "flags"]);
    let references: Vec<&str> = lines.iter().map(|line| text(line, "case")).collect();
    assert!(references.is_sorted());
    assert!(!said.out.contains("Touré"));
    assert!(home.open(&["cases"]).out.contains("003/26     Seydou Touré"));
    let case = home.open(&["case", "004/26", "--json"]);
    let told = case.json();
    assert_fields(&told, &["case", "name", "open", "procedures"]);
    assert_eq!(
        (text(&told, "name"), text(&told["procedures"][0], "procedure")),
        ("Franck NGONO", "first-permit")
    );
    let step = &told["procedures"][0]["steps"][0];
    assert_fields(step, &["step", "name", "state", "lawyer", "answers"]);
    let plain = home.open(&["case", "004/26"]);
    assert!(plain.out.starts_with("004/26  Franck NGONO\n"), "{}", plain.out);
    assert!(plain.out.contains(text(step, "name")));
}

/// References and reasons may stand in a log; names, phones and notes may not.
#[test]
fn no_name_is_told_unless_it_was_asked_for() {
    let home = Home::with_list();
    let cases = home.open(&["cases"]).out;
    let names: Vec<&str> = cases
        .lines()
        .filter_map(|line| line.get(11..)?.split("  ").next())
        .flat_map(str::split_whitespace)
        .filter(|word| word.chars().count() > 4)
        .collect();
    assert!(names.len() > 100);
    let asked = [
        home.open(&["today"]),
        home.open(&["today", "--json"]),
        home.open(&["cases", "--json"]),
        home.open(&["import", super::LIST]),
        home.open(&["import", super::LIST, "--json"]),
        home.open(&["case", "999/26"]),
        home.run(&["doctor"]),
    ];
    for said in &asked {
        let words: BTreeSet<&str> = said
            .out
            .split(|c: char| !c.is_alphabetic())
            .chain(said.err.split(|c: char| !c.is_alphabetic()))
            .collect();
        let told: Vec<_> = names.iter().filter(|name| words.contains(*name)).collect();
        assert!(told.is_empty(), "{told:?}");
    }
    for said in asked.iter().chain([&home.open(&["cases"]), &home.open(&["case", "003/26"])]) {
        assert!(!said.err.contains("Touré") && !said.err.contains("Seydou"), "{}", said.err);
    }
}
