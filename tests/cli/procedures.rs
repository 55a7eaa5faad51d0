//! `procedures list|show|check`.

use super::{DAY, Home, assert_fields, copy};
use std::fs;
use std::path::Path;

const SHELF: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/shelf");
const BUILT_IN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/procedures/ma");

#[test]
fn list_and_show_tell_each_procedure_in_three_languages() {
    let home = Home::new();
    let listed = home.run(&["procedures", "list", "--json"]).list();
    assert!(listed.len() >= 5);
    assert_fields(&listed[0], &["id", "version", "name", "steps"]);
    let plain = home.run(&["procedures", "list"]).out;
    for procedure in &listed {
        let id = procedure["id"].as_str().unwrap();
        assert!(plain.contains(id));
        let shown = home.run(&["procedures", "show", id, "--json"]).json();
        assert_eq!(
            shown["steps"].as_array().map(Vec::len).unwrap() as u64,
            procedure["steps"].as_u64().unwrap()
        );
    }
    for (lang, name) in [("en", "Asylum"), ("fr", "asile"), ("ar", "اللجوء")] {
        let page = home.run(&["procedures", "show", "asylum", "--lang", lang]);
        assert!(page.code == 0 && page.out.contains(name), "{lang}: {}", page.out);
        assert!(page.out.contains("law-02-03"), "{lang} cites");
    }
    let unknown = home.run(&["procedures", "show", "asilum", "--on", DAY]);
    assert_eq!(unknown.code, 1);
    assert!(unknown.err.contains("first-permit"), "what is known is named: {}", unknown.err);
}

#[test]
fn check_names_file_line_column_and_the_mend() {
    let home = Home::new();
    let dir = home.path("shelf");
    copy(Path::new(SHELF), &dir);
    let check = |more: &[&str]| home.run(&[&["procedures", "check", dir.to_str().unwrap()], more].concat());
    assert_eq!(check(&[]).code, 0, "{}", check(&[]).out);
    let file = dir.join("paper-permit.toml");
    let broken =
        fs::read_to_string(&file).unwrap().replace("papers = [\"passport\"]", "papers = [\"pasport\"]");
    let at = broken.find("\"pasport\"").unwrap();
    let line = broken[..at].lines().count();
    let column = at - broken[..at].rfind('\n').unwrap();
    fs::write(&file, broken).unwrap();
    let said = check(&["--json"]);
    assert_eq!(said.code, 1);
    let found: Vec<serde_json::Value> = serde_json::from_str(&said.out).unwrap();
    assert_eq!(found.len(), 1, "{}", said.out);
    assert_fields(&found[0], &["file", "line", "column", "code", "what", "mend"]);
    assert!(found[0]["file"].as_str().unwrap().ends_with("paper-permit.toml"));
    assert_eq!((&found[0]["line"], &found[0]["column"]), (&line.into(), &column.into()));
    assert!(found[0]["what"].as_str().unwrap().contains("pasport"));
    for lang in ["ar", "fr", "en"] {
        let said = check(&["--lang", lang]);
        assert_eq!(said.code, 1);
        assert!(said.out.contains(&format!("paper-permit.toml:{line}:{column}")), "{}", said.out);
        assert!(!said.err.is_empty());
    }
}

/// A folder without sources adds to what is built in, so that it may lean on its sources and papers.
#[test]
fn one_file_alone_is_checked_together_with_the_built_in_ones() {
    let home = Home::new();
    assert_eq!(home.run(&["procedures", "check"]).code, 0);
    let dir = home.path("mine");
    fs::create_dir(&dir).unwrap();
    let text = fs::read_to_string(Path::new(BUILT_IN).join("asylum.toml")).unwrap();
    fs::write(dir.join("asylum.toml"), &text).unwrap();
    let check = || home.run(&["procedures", "check", dir.to_str().unwrap()]);
    assert_eq!(check().code, 0, "{}", check().out);
    fs::write(dir.join("asylum.toml"), text.replacen("[[step]]", "colour = 1\n[[step]]", 1)).unwrap();
    let said = check();
    assert_eq!(said.code, 1);
    assert!(said.out.contains("asylum.toml") && said.out.contains("colour"), "{}", said.out);
    let nowhere = home.run(&["procedures", "check", "/no/such/folder"]);
    assert_eq!((nowhere.code, nowhere.out.as_str()), (3, ""));
}
