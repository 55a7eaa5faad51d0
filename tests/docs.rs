//! The pages in `docs/` tell the truth where a test can see it: each invariant and each hazard
//! names a test that exists, and each page that a page points at is there.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn page(name: &str) -> String {
    fs::read_to_string(root().join(name)).unwrap_or_else(|why| panic!("{name}: {why}"))
}

/// Tests as pages name them: `domain/fold_laws::order_and_repetition_do_not_matter`.
fn named_tests(text: &str) -> Vec<(&str, &str)> {
    let quoted = text.split('`').skip(1).step_by(2);
    quoted.filter_map(|word| word.split_once("::")).filter(|(file, _)| is_test_file(file)).collect()
}

fn is_test_file(file: &str) -> bool {
    root().join(format!("tests/{file}.rs")).is_file() || file.contains('/')
}

fn exists(file: &str, test: &str) -> bool {
    let text = fs::read_to_string(root().join(format!("tests/{file}.rs"))).unwrap_or_default();
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let mut named = lines
        .iter()
        .enumerate()
        .filter(|(_, line)| line.starts_with(&format!("fn {test}(")))
        .map(|(at, _)| at);
    // Other attributes may stand between the two.
    named.any(|at| {
        lines[..at].iter().rev().take_while(|line| line.starts_with("#[")).any(|line| *line == "#[test]")
    })
}

fn unheld<'a>(claims: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut wrong = Vec::new();
    for claim in claims {
        let tests = named_tests(claim);
        if tests.is_empty() {
            wrong.push(format!("names no test: {claim}"));
        }
        let lost = tests.iter().filter(|(file, test)| !exists(file, test));
        wrong.extend(lost.map(|(file, test)| format!("tests/{file}.rs has no test {test}")));
    }
    wrong
}

#[test]
fn every_invariant_names_a_test_that_exists() {
    let text = page("docs/ARCHITECTURE.md");
    let claims: Vec<&str> = text.split("\n\n").filter(|part| part.starts_with("**Invariant")).collect();
    assert!(claims.len() >= 10, "only {} invariants found", claims.len());
    let wrong = unheld(claims.into_iter());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_hazard_names_a_test_that_exists() {
    let text = page("docs/HAZARDS.md");
    let rows: Vec<&str> =
        text.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| hazard")).collect();
    assert!(rows.len() >= 10, "only {} hazards found", rows.len());
    let wrong = unheld(rows.into_iter());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_threat_names_a_test_that_exists_and_what_is_not_promised() {
    let text = page("docs/SECURITY.md");
    let table = text.split("\n## ").find(|part| part.starts_with("Threats")).expect("the table");
    let rows: Vec<&str> =
        table.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| event")).collect();
    assert!(rows.len() >= 10, "only {} threats found", rows.len());
    for row in &rows {
        assert!(row.split(" | ").nth(2).is_some_and(|limit| limit.len() > 3), "promises without end: {row}");
    }
    // Tests that other parts of the page name must be there too.
    let mut wrong = unheld(rows.into_iter());
    wrong.extend(unheld(std::iter::once(text.as_str())));
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_claim_without_its_test_is_caught() {
    let claims = ["nothing", "`domain/fold_laws::no_such_test`", "`no/such_file::at_all`"];
    assert_eq!(unheld(claims.into_iter()).len(), 3);
    let good = ["held by `docs::a_claim_without_its_test_is_caught`; not `domain::decide`, which is code"];
    assert!(unheld(good.into_iter()).is_empty());
}

/// One command writes every page, so one word selects the tests that do.
#[test]
fn tests_that_write_pages_are_called_generated() {
    let mut wrong = Vec::new();
    for path in files(&root().join("tests"), "rs") {
        let text = fs::read_to_string(&path).unwrap();
        let name = path.strip_prefix(root()).unwrap().display().to_string();
        for test in
            text.split("#[test]").skip(1).filter(|test| test.contains(concat!("assert_", "generated(\"")))
        {
            let title = test.trim_start().lines().next().unwrap_or_default();
            if !title.contains("generated") {
                wrong.push(format!("{name}: {title}"));
            }
        }
        if text.contains(concat!("MASTARA_", "BLESS")) && !name.ends_with("generated.rs") {
            wrong.push(format!("{name}: call assert_generated; what is frozen has another word"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let (mut found, mut open) = (Vec::new(), vec![folder.to_owned()]);
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|is| is == ending) {
                found.push(path);
            }
        }
    }
    found
}

#[test]
fn every_link_between_pages_leads_somewhere() {
    let mut lost = BTreeSet::new();
    for path in files(&root().join("docs"), "md").into_iter().chain([root().join("README.md")]) {
        let text = fs::read_to_string(&path).unwrap();
        for link in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            let file = link.split('#').next().unwrap_or_default();
            let inside = !file.is_empty() && !link.contains("://");
            if inside && !path.parent().unwrap().join(file).exists() {
                lost.insert(format!("{}: {link}", path.strip_prefix(root()).unwrap().display()));
            }
        }
    }
    assert!(lost.is_empty(), "{lost:?}");
}
