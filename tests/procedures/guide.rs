//! The guide for authors: its example is what a lawyer copies, so it is checked and played.

use crate::support::matters::House;
use mastara::domain::association::{Answer, Command, decide};
use mastara::domain::book::Book;
use mastara::domain::deadline::{self, Caveat, Circumstances, Start};
use mastara::domain::decide::Ground;
use mastara::domain::law::Lang;
use mastara::domain::rules;
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
    assert_eq!(files.len(), 7);
    for (name, text) in &files {
        fs::write(dir.path().join(name), text).unwrap();
    }
    let (shelf, findings) = Shelf::load_over_builtin(dir.path());
    assert!(findings.is_empty(), "{findings:?}");
    assert_eq!(shelf.over().counted.len(), 6);
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
    each_reading_counts_as_it_says(&book);
    let all = Scenarios::below(&dir.path().join("stories")).play(&book);
    assert_eq!(all.len(), 1);
    assert!(all.iter().all(mastara::procedures::scenario::Told::passed), "{all:#?}");
}

/// The question of the example: nobody answered, a lawyer confirmed, a lawyer said the other thing.
fn each_reading_counts_as_it_says(book: &Book) {
    let limits = ["nursery.complaint", "nursery.complaint.silence"];
    for (reading, latest) in [
        (None, "2026-11-05"),
        (Some("nursery-full-days"), "2026-11-05"),
        (Some("nursery-calendar-days"), "2026-11-04"),
    ] {
        let mut house = House::new(1, 0);
        if let Some(id) = reading {
            let (by, words, on) = ("Me Fictive".to_owned(), "Oui.".to_owned(), "2026-11-01".parse().unwrap());
            let answer = Answer { by, on, words, readings: vec![id.into()] };
            let ground = Ground {
                book,
                today: "2026-11-24".parse().unwrap(),
                hand: &mastara::domain::member::ANYBODY,
            };
            let matters = decide(&house.file, &Command::Answer("LQ-nursery".into(), answer), ground).unwrap();
            house.write(matters);
        }
        let told = book.with(&house.file);
        for limit in limits {
            let from = "2026-10-20".parse().unwrap();
            let choice = rules::choose(&told.rules, &limit.into(), from).unwrap();
            let found = deadline::dates(
                choice,
                Start::on(from),
                &Circumstances::default(),
                &told.calendar,
                &told.legal_time,
            )
            .unwrap();
            assert_eq!(found.file_by.day().to_string(), "2026-11-04", "the date to act on stays");
            assert_eq!(found.latest.day().to_string(), latest, "{limit} {reading:?}");
            assert_eq!(found.caveats.has(Caveat::Answered), reading.is_some(), "it says how it was counted");
        }
    }
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
    for name in ["nursery-place.toml", "limits.toml", "triggers.toml", "questions.toml"] {
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
