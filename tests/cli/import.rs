//! `import FILE.csv [--dry-run]`: the list of an association.

use super::{Home, LIST, assert_fields};
use std::fs;

#[test]
fn the_sample_list_comes_in_once() {
    let home = Home::with_vault();
    let dry = home.open(&["import", LIST, "--dry-run", "--json"]);
    let plan = dry.json();
    assert_eq!((&plan["dry_run"], &plan["cases"], &plan["problems"]), (&true.into(), &120.into(), &0.into()));
    assert_eq!(home.open(&["cases", "--all", "--json"]).list().len(), 0, "a dry run writes nothing");
    let told = home.open(&["import", LIST, "--json"]).json();
    for (key, expected) in [("rows", 125), ("cases", 120), ("already", 0), ("problems", 0), ("skipped", 5)] {
        assert_eq!(told[key], expected, "{key}");
    }
    assert_eq!(told["report"], plan["report"], "what was announced is what was done");
    assert!(told["cleaned"].as_u64() > Some(0) && told["formulas"].as_u64() > Some(0));
    let line = &told["report"][0];
    assert_fields(line, &["sort", "row", "case", "column", "what", "mend"]);
    let started = home.open(&["cases", "--json"]).list();
    let with = started.iter().filter(|case| case["procedures"].as_array().is_some_and(|all| !all.is_empty()));
    assert_eq!((started.len(), with.count() as u64), (120, told["procedures"].as_u64().unwrap()));
    let second = home.open(&["import", LIST, "--json"]).json();
    assert_eq!((&second["cases"], &second["already"]), (&0.into(), &120.into()));
    assert_eq!(home.open(&["cases", "--all", "--json"]).list().len(), 120);
}

#[test]
fn the_report_says_where_why_and_how_to_mend() {
    let home = Home::with_vault();
    let list =
        "N° dossier;Nom;Prénom(s);Date naiss.;Démarche\n1/26;Sow;Awa;31/02/1990;\n;;;;\n2/26;;;1990;\n";
    let file = home.path("list.csv");
    fs::write(&file, list).unwrap();
    let said = home.open(&["import", file.to_str().unwrap(), "--json"]);
    let told = said.json();
    let report = told["report"].as_array().unwrap();
    let born = report.iter().find(|line| line["row"] == 2).unwrap();
    assert!(born["column"].is_string() && born["mend"].as_str() != Some(""), "{born}");
    let nameless = report.iter().find(|line| line["row"] == 4).unwrap();
    assert_ne!(nameless["mend"], "", "{nameless}");
    // Each row is a case or a line of the report.
    let cases = home.open(&["cases", "--json"]).list().len();
    assert_eq!(told["cases"].as_u64(), u64::try_from(cases).ok());
    for lang in ["ar", "fr", "en"] {
        let said = home.open(&["--lang", lang, "import", file.to_str().unwrap(), "--dry-run"]);
        assert_eq!(said.code, 0, "{}", said.err);
        assert!(said.out.lines().count() >= 3);
    }
}

#[test]
fn what_is_no_list_is_refused_and_changes_nothing() {
    let home = Home::with_vault();
    let file = home.path("photo.csv");
    fs::write(&file, [0x89, b'P', b'N', b'G', 0, 0, 1, 2, 3, 0, 0, 9]).unwrap();
    let said = home.open(&["import", file.to_str().unwrap()]);
    assert_eq!((said.code, said.out.as_str()), (1, ""), "{}", said.err);
    assert_eq!(said.err.lines().count(), 2, "what, and what to do: {}", said.err);
    let said = home.open(&["import", "/no/such/list.csv"]);
    assert_eq!(said.code, 3);
    assert!(said.err.contains("/no/such/list.csv"));
    assert_eq!(home.open(&["cases", "--json"]).list().len(), 0);
}

/// A file without an end stands for one that is larger than the memory.
#[test]
fn files_that_do_not_end_are_refused_and_fill_no_memory() {
    let home = Home::with_vault();
    let said = home.open(&["import", "/dev/zero"]);
    assert_eq!(said.code, 1, "{}", said.err);
    assert!(said.err.contains("64"), "{}", said.err);
    let endless = home.run(&["today", "--passphrase-file", "/dev/zero"]);
    assert_eq!(endless.code, 3, "{}", endless.err);
}
