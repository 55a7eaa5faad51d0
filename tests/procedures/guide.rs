//! The guide for authors: its example is what a lawyer copies, so it is checked and played.

use mastara::domain::law::Lang;
use mastara::procedures::scenario::Scenarios;
use mastara::procedures::{SHEETS, Shelf, published};
use serde_json::Value;
use std::fs;
use std::path::Path;

const GUIDE: &str = include_str!("../../docs/guide/authors.md");

/// The files of the example: name and text.
fn files() -> Vec<(&'static str, &'static str)> {
    let parts = GUIDE.split("<!-- file: ").skip(1);
    let files = parts.map(|part| {
        let (name, rest) = part.split_once(" -->\n```toml\n").unwrap();
        (name, rest.split_once("```").unwrap().0)
    });
    files.collect()
}

#[test]
fn the_example_is_sound_over_the_law_built_in_and_its_story_comes_out() {
    let dir = tempfile::tempdir().unwrap();
    fs::create_dir(dir.path().join("stories")).unwrap();
    let files = files();
    assert_eq!(files.len(), 6);
    for (name, text) in &files {
        fs::write(dir.path().join(name), text).unwrap();
    }
    let (shelf, findings) = Shelf::load_over_builtin(dir.path());
    assert!(findings.is_empty(), "{findings:?}");
    assert_eq!(shelf.over().counted.len(), 5);
    let book = shelf.book();
    let procedure = book.current(&"nursery-place".into(), "2026-10-01".parse().unwrap()).unwrap();
    assert!(book.is_local(procedure));
    for lang in Lang::ALL {
        let name = procedure.names.get(lang);
        assert!(
            ["exemple", "مثال", "example"].iter().any(|word| name.contains(word)),
            "{name} says what it is"
        );
    }
    let all = Scenarios::below(&dir.path().join("stories")).play(&book);
    assert_eq!(all.len(), 1);
    assert!(all.iter().all(mastara::procedures::scenario::Told::passed), "{all:#?}");
}

/// Every key of every table of a schema, by the tables that the guide tells.
fn keys(schema: &Value, into: &mut Vec<String>) {
    match schema {
        Value::Object(map) => {
            if let Some(properties) = map.get("properties").and_then(Value::as_object) {
                into.extend(properties.keys().cloned());
            }
            map.values().for_each(|value| keys(value, into));
        }
        Value::Array(list) => list.iter().for_each(|value| keys(value, into)),
        _ => {}
    }
}

#[test]
fn the_guide_tells_every_key_and_every_word_that_a_file_may_hold() {
    let mut all = Vec::new();
    for name in ["nursery-place.toml", "limits.toml", "triggers.toml"] {
        let schema: Value = serde_json::from_str(&published(name)).unwrap();
        keys(&schema, &mut all);
        words(&schema, &mut all);
    }
    let telling = |key: &str| {
        ["`", "\"", "[[", "["].iter().any(|before| GUIDE.contains(&format!("{before}{key}")))
            || GUIDE.contains(&format!("{key} ="))
    };
    let lacking: Vec<_> = all.iter().filter(|key| !telling(key)).collect();
    assert!(all.len() > 60 && lacking.is_empty(), "{lacking:?}");
    let told = |sheet: &&&str| GUIDE.contains(&format!("`{}`", sheet.trim_end_matches(".toml")));
    let untold: Vec<_> = SHEETS.iter().filter(|sheet| !told(sheet)).collect();
    assert_eq!(untold, [&"triggers.toml"], "it has a table of its own");
    assert!(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/schemas").is_dir());
}

fn words(schema: &Value, into: &mut Vec<String>) {
    match schema {
        Value::Object(map) => {
            let listed = map.get("enum").and_then(Value::as_array).into_iter().flatten();
            into.extend(listed.filter_map(Value::as_str).map(str::to_owned));
            map.values().for_each(|value| words(value, into));
        }
        Value::Array(list) => list.iter().for_each(|value| words(value, into)),
        _ => {}
    }
}
