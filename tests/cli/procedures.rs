//! `procedures list|show|check|test`.

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
    assert_fields(&listed[0], &["id", "version", "name", "steps", "local"]);
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
    let file = dir.join("asylum.toml");
    fs::write(dir.join("visit.toml"), "a = ").unwrap();
    let one = home.run(&["procedures", "check", file.to_str().unwrap(), "--json"]);
    assert!(one.code == 1 && one.out.contains("colour") && !one.out.contains("visit"), "{}", one.out);
    let empty = home.path("empty");
    fs::create_dir(&empty).unwrap();
    fs::write(empty.join("notes.txt"), "").unwrap();
    for nothing in [empty.clone(), empty.join("notes.txt")] {
        for what in ["check", "test"] {
            let said = home.run(&["procedures", what, nothing.to_str().unwrap()]);
            assert!(said.code == 1 && !said.err.is_empty(), "{what} {}: {}", nothing.display(), said.err);
        }
    }
    let nowhere = home.run(&["procedures", "check", "/no/such/folder"]);
    assert_eq!((nowhere.code, nowhere.out.as_str()), (3, ""));
}

const STORY: &str = "title = \"UNHCR says no\"\nshows = [\"unhcr-help-morocco\"]\ntoday = 2026-12-01\n\
    [[did]]\non = 2026-09-01\nstart = \"asylum\"\n\
    [[did]]\nstep = \"as.1\"\n\
    [[expect]]\nnext = \"as.2\"\n";

/// A story that came out as it says is one line; of any other the place, what was expected and what came.
#[test]
fn test_plays_scenarios_by_the_law_built_in_or_by_ones_own() {
    let home = Home::new();
    let dir = home.path("stories");
    fs::create_dir_all(dir.join("asylum")).unwrap();
    let play = |more: &[&str]| home.run(&[&["procedures", "test", dir.to_str().unwrap()], more].concat());
    let nothing = play(&[]);
    assert_eq!(nothing.code, 1, "no scenario is no success: {}", nothing.err);
    fs::write(dir.join("asylum/first.toml"), STORY).unwrap();
    assert_eq!(play(&[]).code, 0, "{}", play(&[]).out);
    fs::write(dir.join("asylum/second.toml"), STORY.replace("\"as.2\"", "\"as.3\"")).unwrap();
    fs::write(dir.join("third.toml"), STORY.replace("start", "stort")).unwrap();
    let said = play(&["--json"]);
    assert_eq!(said.code, 1);
    let all: serde_json::Value = serde_json::from_str(&said.out).unwrap();
    assert_eq!((&all["played"], &all["otherwise"]), (&3.into(), &2.into()));
    let [first, second, third] = [0, 1, 2].map(|at| &all["scenarios"][at]);
    assert_fields(first, &["file", "title", "passed", "findings", "misses"]);
    assert_eq!(first["passed"], true);
    let miss = &second["misses"][0];
    assert_fields(miss, &["line", "column", "code", "of", "expected", "came", "what"]);
    assert_eq!((&miss["line"], &miss["column"], &miss["code"]), (&10.into(), &8.into(), &"next".into()));
    assert_eq!((&miss["expected"][0], &miss["came"][0]), (&"as.3".into(), &"as.2".into()));
    assert_eq!(
        (&third["findings"][0]["line"], &third["findings"][0]["code"]),
        (&6.into(), &"unknown-key".into())
    );
    for (lang, word) in [("en", "next step"), ("fr", "prochaine étape"), ("ar", "المرحلة الموالية")]
    {
        let said = play(&["--lang", lang]);
        assert!(said.out.contains("second.toml:10:8") && said.out.contains(word), "{}", said.out);
        assert!(said.out.contains("third.toml:6:1"), "{}", said.out);
    }
    fs::remove_file(dir.join("third.toml")).unwrap();
    let law = home.path("law");
    fs::create_dir(&law).unwrap();
    let asylum = fs::read_to_string(Path::new(BUILT_IN).join("asylum.toml")).unwrap();
    fs::write(law.join("asylum.toml"), asylum.replacen("needs = [\"as.1\"]", "needs = [\"as.3\"]", 1))
        .unwrap();
    let said = play(&["--law", law.to_str().unwrap()]);
    assert!(said.code == 1 && said.out.contains("asylum.toml"), "the law itself is looked at: {}", said.out);
    // By a law in which the second step is done at once, the second story is the true one.
    let text = asylum.replacen("id = \"as.2\"", "id = \"as.2\"\nwhen = [\"minor\"]", 1);
    let version = text.lines().find(|line| line.starts_with("version = ")).unwrap().to_owned();
    fs::write(law.join("asylum.toml"), text.replacen(&version, "version = 99", 1)).unwrap();
    for name in ["first", "second"] {
        let file = dir.join(format!("asylum/{name}.toml"));
        let text = fs::read_to_string(&file).unwrap();
        fs::write(file, text.replacen("[[did]]", "[person]\nborn = 1990\n[[did]]", 1)).unwrap();
    }
    let said = play(&["--law", law.to_str().unwrap(), "--json"]);
    let said: serde_json::Value = serde_json::from_str(&said.out).unwrap();
    assert_eq!(said["law"], serde_json::json!([]));
    let passed = [0, 1].map(|at| said["scenarios"][at]["passed"].as_bool().unwrap());
    assert_eq!(passed, [false, true], "{said}");
    assert_eq!(home.run(&["procedures", "test", "/no/such/folder"]).code, 3);
}
