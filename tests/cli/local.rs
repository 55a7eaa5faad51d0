//! A desk's own procedure files: where they lie, what the commands say of them, and what becomes of a
//! case when one is taken away.

use super::{DAY, Home, LIST};
use std::fs;
use std::path::Path;

const ASYLUM: &str = include_str!("../../src/procedures/ma/asylum.toml");

/// The sample list, and a desk whose own asylum procedure is version 99.
fn desk() -> (Home, std::path::PathBuf) {
    let home = Home::with_vault();
    let folder = home.path("home/.local/share/mastara-procedures");
    fs::create_dir(&folder).unwrap();
    let version = ASYLUM.lines().find(|line| line.starts_with("version = ")).unwrap();
    let own = ASYLUM.replacen(version, "version = 99", 1);
    fs::write(folder.join("asylum.toml"), own).unwrap();
    (home, folder)
}

#[test]
fn local_procedures_are_marked_and_a_broken_one_is_named_and_stops_nothing() {
    let (home, folder) = desk();
    fs::write(folder.join("renewal.toml"), "id = \"renewal\"\n\nversion = \n").unwrap();
    fs::write(folder.join("notes.txt"), "").unwrap();
    let said = home.run(&["procedures", "list", "--json", "--on", DAY]);
    let listed = said.list();
    assert!(
        said.err.contains("renewal.toml:3:") && said.err.contains("→"),
        "named with place and mend: {}",
        said.err
    );
    for procedure in &listed {
        let own = procedure["id"] == "asylum";
        assert_eq!(
            (procedure["local"].as_bool(), procedure["version"] == 99),
            (Some(own), own),
            "{procedure}"
        );
    }
    assert!(listed.iter().any(|procedure| procedure["id"] == "renewal"), "the one built in stands");
    for (lang, mark) in [("en", "· local"), ("fr", "· locale"), ("ar", "· محلية")] {
        let listed = home.run(&["procedures", "list", "--lang", lang, "--on", DAY]);
        assert_eq!(listed.out.matches(mark).count(), 1, "{}", listed.out);
        let shown = home.run(&["procedures", "show", "asylum", "--lang", lang, "--on", DAY]);
        assert_eq!((shown.code, shown.out.contains(mark)), (0, true), "{}", shown.out);
        let doctor = home.run(&["doctor", "--lang", lang]);
        for part in ["mastara-procedures", "asylum.toml", "renewal.toml:3:", "notes.txt"] {
            assert!(doctor.out.contains(part), "{part}: {}", doctor.out);
        }
    }
    assert_eq!(home.run(&["procedures", "show", "asylum", "--json", "--on", DAY]).json()["local"], true);
    let looks = home.run(&["doctor", "--json"]).list();
    let look = looks.iter().find(|look| look["check"] == "local").unwrap();
    assert_eq!(look["good"], false);
    let found = home.run(&["procedures", "check", "--json"]);
    assert_eq!(found.code, 1);
    let faults: Vec<serde_json::Value> = serde_json::from_str(&found.out).unwrap();
    assert!(faults.iter().all(|fault| fault["file"] == "renewal.toml"), "{}", found.out);
    // Every command works by the same book, and stays silent about it where nothing is wrong.
    fs::remove_file(folder.join("renewal.toml")).unwrap();
    let said = home.run(&["deadline", "annulment", "--from", DAY]);
    assert_eq!((said.code, said.err.as_str()), (0, ""));
    let elsewhere = home.path("other");
    let other =
        home.run(&["--vault", elsewhere.to_str().unwrap(), "procedures", "list", "--json", "--on", DAY]);
    assert!(other.list().iter().all(|procedure| procedure["local"] == false), "another vault, other files");
}

#[test]
fn a_case_whose_local_procedure_is_gone_opens_says_so_and_is_flagged() {
    let (home, folder) = desk();
    assert_eq!(home.open(&["import", LIST]).code, 0);
    let flagged = |home: &Home| -> Vec<String> {
        let cases = home.open(&["cases", "--json"]).list();
        let gone =
            cases.iter().filter(|case| case["flags"].as_array().unwrap().contains(&"procedure-gone".into()));
        gone.map(|case| case["case"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(flagged(&home), [""; 0]);
    let file = folder.join("asylum.toml");
    let text = fs::read_to_string(&file).unwrap();
    fs::remove_file(&file).unwrap();
    let gone = flagged(&home);
    assert!(!gone.is_empty(), "its dates are silent: that is flagged");
    let reference = gone[0].as_str();
    for (lang, words) in
        [("en", "no longer has this version"), ("fr", "n'a plus cette version"), ("ar", "لم تعد هذه النسخة")]
    {
        let said = home.open(&["case", reference, "--lang", lang]);
        assert_eq!(said.code, 0, "{}", said.err);
        assert!(
            said.out.contains(words) && said.out.contains("99") && said.out.contains("mastara doctor"),
            "{}",
            said.out
        );
    }
    let shown = home.open(&["case", reference, "--json"]).json();
    let procedures = shown["procedures"].as_array().unwrap();
    let lost: Vec<_> = procedures.iter().filter(|it| it["gone"] == true).collect();
    assert_eq!((lost.len(), &lost[0]["procedure"], &lost[0]["version"]), (1, &"asylum".into(), &99.into()));
    assert!(
        home.open(&["today", "--json", "--most", "0"]).list().iter().any(|line| line["case"] == reference)
    );

    fs::write(&file, text).unwrap();
    assert_eq!(flagged(&home), [""; 0], "the file is back");
    assert!(Path::new(&folder).is_dir());
}

const LIMITS: &str = include_str!("../../src/procedures/ma/limits.toml");

#[test]
fn a_replaced_limit_is_marked_wherever_its_date_is_read() {
    let home = Home::with_list();
    // A case of the list with dates, and the first limit that one of them is of.
    let dates = |reference: &str| -> Vec<serde_json::Value> {
        let told = home.open(&["case", reference, "--json"]).json();
        let procedures = told["procedures"].as_array().unwrap();
        procedures.iter().flat_map(|one| one["dates"].as_array().unwrap().clone()).collect()
    };
    let cases = home.open(&["cases", "--json"]).list();
    let references = cases.iter().map(|case| case["case"].as_str().unwrap());
    let (reference, before) =
        references.map(|it| (it, dates(it))).find(|(_, dates)| !dates.is_empty()).expect("a case with dates");
    assert!(before.iter().all(|date| date["local"] == false));
    let running = before[0]["rule"].as_str().unwrap();

    let folder = home.path("home/.local/share/mastara-procedures");
    fs::create_dir(&folder).unwrap();
    let entry = |id: &str| {
        let found = LIMITS.split("[[limit]]").find(|entry| entry.contains(&format!("\nid = \"{id}\"\n")));
        format!("[[limit]]{}", found.unwrap())
    };
    let own = entry("permit.refusal.court").replacen("amount = 15", "amount = 10", 1);
    fs::write(folder.join("limits.over.toml"), own + &entry(running)).unwrap();
    let ask = ["deadline", "permit.refusal.court", "--from", "2026-10-15"];
    let told = home.run(&[&ask[..], &["--json"]].concat()).json();
    assert_eq!((&told["local"], &told["file_by"]), (&true.into(), &"2026-10-23".into()));
    let other = home.run(&["deadline", "annulment", "--from", "2026-10-15", "--json"]).json();
    assert_eq!(other["local"], false);
    let out = home.path("home");
    for (lang, title, mark) in [
        ("en", "Court action against refusal or withdrawal of a permit", "· local"),
        ("fr", "Recours contentieux contre le refus ou le retrait du titre de séjour", "· local"),
        ("ar", "الطعن القضائي في رفض أو سحب سند الإقامة", "· محلي"),
    ] {
        let says = |text: &str| {
            let plain: String = text.chars().filter(|c| !('\u{2066}'..='\u{2069}').contains(c)).collect();
            let marked = |line: &str| line.contains(title) && line.contains(mark);
            assert!(plain.lines().any(marked), "{plain}");
        };
        says(&home.run(&[&["--lang", lang], &ask[..]].concat()).out);
        says(&home.run(&["--lang", lang, "procedures", "show", "refusal-appeal", "--on", DAY]).out);
        let page = [&["--lang", lang], &ask[..], &["--out", out.to_str().unwrap(), "--json"]].concat();
        let left = home.run(&page).json();
        says(&fs::read_to_string(left["file"].as_str().unwrap()).unwrap());
    }
    // In a case its dates say so too, and those of other limits do not.
    let after = dates(reference);
    assert_eq!(after.len(), before.len());
    for date in &after {
        assert_eq!(date["local"], date["rule"] == running, "{date}");
    }
    let shown = home.open(&["case", reference]).out;
    let met = after.iter().all(|date| date["local"] == false || date["met"] == true);
    assert!(met || shown.contains("· local"), "{shown}");
}
