//! The published schemas accept the files that the lint accepts and refuse what it refuses.

use super::{folder, text};
use crate::support::generated::assert_generated;
use mastara::procedures::{SHEETS, published};
use serde_json::{Value, json};
use std::path::Path;

fn page(name: &str) -> String {
    let stem = if SHEETS.contains(&name) { name.trim_end_matches(".toml") } else { "procedure" };
    format!("docs/schemas/{stem}.schema.json").replace("schemas/procedure.", "procedure.")
}

/// A file of TOML as JSON, with dates as text.
fn json(value: toml::Value) -> Value {
    match value {
        toml::Value::Datetime(date) => json!(date.to_string()),
        toml::Value::Array(list) => list.into_iter().map(json).collect(),
        toml::Value::Table(table) => table.into_iter().map(|(key, value)| (key, json(value))).collect(),
        other => serde_json::to_value(other).unwrap(),
    }
}

fn faults(name: &str, text: &str) -> Vec<String> {
    let schema: Value = serde_json::from_str(&published(name)).unwrap();
    let file = json(toml::Value::Table(text.parse().unwrap()));
    let validator = jsonschema::validator_for(&schema).unwrap();
    validator.iter_errors(&file).map(|error| format!("{}: {error}", error.instance_path())).collect()
}

#[test]
fn the_generated_schemas_are_current() {
    for name in SHEETS.iter().chain(&["first-permit.toml"]) {
        assert_generated(&page(name), &published(name));
    }
}

#[test]
fn every_file_fits_its_schema() {
    let builtin = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/procedures/ma");
    let mut wrong = Vec::new();
    for dir in [folder(), builtin] {
        for entry in std::fs::read_dir(dir).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap();
            if path.extension().is_some_and(|ending| ending == "toml") {
                let found = faults(name, &std::fs::read_to_string(&path).unwrap());
                wrong.extend(found.iter().map(|fault| format!("{name} {fault}")));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_schema_refuses_unknown_keys_words_and_missing_languages() {
    let sound = text("paper-permit.toml");
    for (from, to) in [
        ("police_desk = true", "police_dask = true"),
        ("kind = \"house\"", "kind = \"hous\""),
        ("version = 1", "version = \"one\""),
        ("fr = \"Gratuit.\"\n", ""),
        ("need = \"output\"\n", ""),
    ] {
        assert!(sound.contains(from));
        assert!(!faults("paper-permit.toml", &sound.replace(from, to)).is_empty(), "{to:?} is accepted");
    }
}
