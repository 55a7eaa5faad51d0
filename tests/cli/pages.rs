//! `docs/cli.md`: the words of the commands as the program explains them, and the shapes of
//! `--json` as it prints them.

use super::{DAY, Home};
use crate::support::generated::assert_generated_part;
use mastara::cli::help::manual;
use mastara::domain::flags::FlagKind;
use mastara::domain::law::Lang;
use std::fs;
use std::path::Path;

#[test]
fn the_generated_page_of_the_command_line_is_current() {
    assert_generated_part("docs/cli.md", "commands", &manual(Lang::En));
    let kinds = FlagKind::ALL.map(|kind| format!("- `{}`\n", kind.code())).concat();
    assert_generated_part("docs/cli.md", "kinds", &kinds);
}

/// The fields that the page promises under a heading: the first column of its table.
fn promised(heading: &str) -> Vec<String> {
    let page = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/cli.md")).unwrap();
    let part = page.split(&format!("### `{heading}`\n")).nth(1).unwrap_or_else(|| panic!("no {heading}"));
    let part = part.split("\n### ").next().unwrap().split("\n## ").next().unwrap();
    part.lines()
        .filter_map(|line| line.strip_prefix("| `"))
        .filter_map(|line| line.split('`').next())
        .map(str::to_owned)
        .collect()
}

#[test]
fn the_page_promises_the_fields_that_are_printed() {
    let home = Home::with_list();
    let asked: [(&str, &[&str]); 14] = [
        ("today --json", &["today"]),
        ("cases --json", &["cases"]),
        ("case REF --json", &["case", "004/26"]),
        ("deadline --json", &["deadline", "annulment", "--from", DAY]),
        ("import --json", &["import", super::LIST, "--dry-run"]),
        ("procedures list --json", &["procedures", "list"]),
        ("doctor --json", &["doctor"]),
        ("people --json", &["people"]),
        ("verify --json", &["verify"]),
        ("holidays --json", &["holidays"]),
        ("questions --json", &["questions"]),
        ("demo --json", &["demo", "--cases", "20"]),
        ("procedures check --json", &["procedures", "check"]),
        ("procedures test --json", &["procedures", "test"]),
    ];
    for (heading, words) in asked {
        let said = home.open(&[words, &["--json"]].concat());
        let told = said.json();
        let one = if let Some(list) = told.as_array() { list.first().cloned() } else { Some(told) };
        // A list that is empty has no fields to compare; what a finding has is held where there is one.
        let Some(one) = one else { continue };
        super::assert_fields(&one, &promised(heading));
    }
}
