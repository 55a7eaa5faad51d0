//! The house: who may import whom, who alone may use a library, and how a file looks.
//! `docs/ARCHITECTURE.md` shows the same tables, written from here.

use crate::support::generated::assert_generated_part;
use crate::support::source::{Path, paths};
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path as FilePath;

/// Rooms from the inside out, and the rooms that each may import.
const ROOMS: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("procedures", &["domain"]),
    ("i18n", &["domain"]),
    ("store", &["domain"]),
    ("import", &["domain", "i18n"]),
    ("export", &["domain", "procedures", "i18n"]),
    ("desk", &["domain", "procedures", "store", "import", "export", "i18n"]),
    ("tui", &["domain", "i18n", "desk", "export"]),
    ("cli", &["domain", "procedures", "i18n", "import", "desk", "export", "tui"]),
];

/// Libraries that only these rooms may name.
const ONLY: &[(&[&str], &[&str])] = &[
    (&["toml", "miette", "schemars"], &["procedures"]),
    (&["fluent_bundle", "unic_langid", "icu_plurals", "icu_locale_core", "unicode_bidi"], &["i18n"]),
    (&["sled", "bincode"], &["store"]),
    (&["argon2", "chacha20poly1305", "ed25519_dalek", "x25519_dalek", "hpke", "hkdf", "sha2"], &["store"]),
    (&["blake3", "bip39", "zxcvbn", "age", "bech32", "tar"], &["store"]),
    (&["csv", "encoding_rs"], &["import"]),
    (&["rand"], &["desk"]),
    (&["ratatui", "crossterm", "tui_input"], &["tui"]),
    (&["clap", "clap_complete", "clap_mangen", "etcetera", "indicatif"], &["cli"]),
    (&["zeroizing_alloc", "landlock"], &["cli"]),
    (&["std::env", "std::io::stdout"], &["cli"]),
];

/// All that the domain may name beside the standard library.
const DOMAIN_LIBRARIES: &[&str] =
    &["chrono", "serde", "zeroize", "unicode_normalization", "unicode_segmentation"];
/// What the domain may not name of it: the same events and day must give the same case.
const IMPURE: &[&str] = &["fs", "net", "env", "process", "thread", "time", "io"];
/// The one file that reads the clock.
const CLOCK: &str = "src/desk/clock.rs";
/// What stands in the root; names that begin with a dot are for tools.
const ROOT: &[&str] = &[
    "Cargo.toml",
    "Cargo.lock",
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "README.md",
    "docs",
    "src",
    "tests",
    "target",
];
const LONGEST: usize = 400;

/// A source file: its path from the root, and its text.
type Source = (String, String);

fn root() -> &'static FilePath {
    FilePath::new(env!("CARGO_MANIFEST_DIR"))
}

fn sources(folder: &str) -> Vec<Source> {
    let mut found = Vec::new();
    let mut open = vec![root().join(folder)];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let name = path.strip_prefix(root()).unwrap().to_str().unwrap().replace('\\', "/");
                found.push((name, fs::read_to_string(&path).unwrap()));
            }
        }
    }
    found.sort();
    found
}

/// Every library of `Cargo.toml` by the name that code uses.
fn libraries() -> BTreeSet<String> {
    let text = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let manifest: toml::Table = text.parse().unwrap();
    let mut names = BTreeSet::new();
    let mut tables = vec![&manifest];
    while let Some(table) = tables.pop() {
        for (key, value) in table {
            let Some(value) = value.as_table() else { continue };
            if key == "dependencies" {
                names.extend(value.keys().map(|name| name.replace('-', "_")));
            } else if key != "dev-dependencies" {
                tables.push(value);
            }
        }
    }
    names
}

/// `src/tui/rtl/mod.rs` is the module `["tui", "rtl"]`.
fn module(path: &str) -> Vec<String> {
    let inner = path.trim_start_matches("src/").trim_end_matches(".rs");
    let words = inner.split('/').filter(|word| !["mod", "lib", "main"].contains(word));
    words.map(ToOwned::to_owned).collect()
}

fn violations(sources: &[Source], libraries: &BTreeSet<String>) -> Vec<String> {
    let mut found = Vec::new();
    for (path, text) in sources {
        let module = module(path);
        let room = module.first().map_or("", String::as_str);
        let imports: &[&str] = match path.as_str() {
            "src/main.rs" => &["cli"],
            _ => ROOMS.iter().find(|(name, _)| *name == room).map_or(&[], |(_, imports)| imports),
        };
        for named in paths(text, &module) {
            let why = import(&named, room, imports)
                .or_else(|| library(&named, path, room, libraries))
                .or_else(|| clock(&named, path));
            if let Some(why) = why {
                found.push(format!("{path}:{}: {} ({why})", named.line, named.words.join("::")));
            }
        }
    }
    found
}

fn import(named: &Path, room: &str, imports: &[&str]) -> Option<String> {
    let first = named.words.first()?;
    if first != "crate" && first != "mastara" {
        return None;
    }
    let other = named.words.get(1).map_or("*", String::as_str);
    let is_room = ROOMS.iter().any(|(name, _)| *name == other);
    if other == "*" {
        Some("name the room".to_owned())
    } else if is_room && other != room && !imports.contains(&other) {
        Some(format!("{} may not import {other}", if room.is_empty() { "the binary" } else { room }))
    } else {
        None
    }
}

fn library(named: &Path, path: &str, room: &str, libraries: &BTreeSet<String>) -> Option<String> {
    let words: Vec<&str> = named.words.iter().map(String::as_str).collect();
    if matches!(words.first()?, &"core" | &"alloc") {
        return Some("say std".to_owned());
    }
    for (names, rooms) in ONLY {
        let begins = |name: &&&str| words.starts_with(&name.split("::").collect::<Vec<_>>());
        if let Some(name) = names.iter().find(begins)
            && !rooms.contains(&room)
        {
            return Some(format!("{name} is for {} only", rooms.join(", ")));
        }
    }
    let pure = match (words.first()?, words.get(1)) {
        (&"std", Some(part)) => !IMPURE.contains(part),
        (name, _) => !libraries.contains(*name) || DOMAIN_LIBRARIES.contains(name),
    };
    (room == "domain" && !pure && path.starts_with("src/")).then(|| "the domain is pure".to_owned())
}

fn clock(named: &Path, path: &str) -> Option<String> {
    let words: Vec<&str> = named.words.iter().map(String::as_str).collect();
    let reads = matches!(
        words.as_slice(),
        [.., "Utc" | "Local" | "SystemTime" | "Instant", "now"]
            | ["std", "time", "SystemTime" | "Instant", ..]
            | ["chrono", "Local", ..]
    );
    (reads && path != CLOCK).then(|| format!("the clock is read in {CLOCK}"))
}

fn untidy(sources: &[Source]) -> Vec<String> {
    let mut found = Vec::new();
    for (path, text) in sources {
        if !text.starts_with("//! ") {
            found.push(format!("{path}: say in a first line of //! what it is and what it must not do"));
        }
        let lines = text.lines().count();
        if lines > LONGEST {
            found.push(format!("{path}: {lines} lines, more than {LONGEST}"));
        }
        let beside = format!("{}/", path.trim_end_matches(".rs"));
        if sources.iter().any(|(other, _)| other.starts_with(&beside)) && path.starts_with("src/") {
            found.push(format!("{path}: a room with parts is a folder with mod.rs"));
        }
        if path.starts_with("src/") && (text.contains("#[cfg(test)]") || text.contains("#[test]")) {
            found.push(format!("{path}: tests live in the one test binary"));
        }
    }
    found
}

#[test]
fn every_file_keeps_the_import_table() {
    let found = violations(&sources("src"), &libraries());
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn every_file_says_what_it_is_and_is_short() {
    let found = untidy(&[sources("src"), sources("tests")].concat());
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn the_map_of_the_house_names_every_room_and_no_other() {
    let map = fs::read_to_string(root().join("src/lib.rs")).unwrap();
    let named: BTreeSet<&str> =
        map.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';')).collect();
    assert_eq!(named, ROOMS.iter().map(|(name, _)| *name).collect());
    for room in &named {
        assert!(map.contains(&format!("//! | [`{room}`] | ")), "src/lib.rs does not say what {room} is");
    }
    let unknown: Vec<String> = ONLY
        .iter()
        .flat_map(|(names, _)| *names)
        .filter(|name| !name.starts_with("std::") && !libraries().contains(**name))
        .map(ToString::to_string)
        .collect();
    assert!(unknown.is_empty(), "libraries in the table that Cargo.toml does not have: {unknown:?}");
}

#[test]
fn the_root_shows_few_things() {
    let names = fs::read_dir(root()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let other: Vec<_> =
        names.filter(|name| !name.starts_with('.') && !ROOT.contains(&name.as_str())).collect();
    assert!(other.is_empty(), "not for the root: {other:?}");
}

#[test]
fn the_tables_in_the_docs_are_generated() {
    let list = |names: &[&str]| if names.is_empty() { "nothing".to_owned() } else { names.join(", ") };
    let mut text = "| room | may import | is the only user of |\n|---|---|---|\n".to_owned();
    for (room, imports) in ROOMS {
        let own: Vec<String> = ONLY
            .iter()
            .filter(|(_, rooms)| rooms.contains(room))
            .flat_map(|(names, _)| names.iter().map(|name| format!("`{name}`")))
            .chain((*room == "desk").then(|| format!("the clock (`{CLOCK}`)")))
            .collect();
        let own = if own.is_empty() { "—".to_owned() } else { own.join(" ") };
        writeln!(text, "| `{room}` | {} | {own} |", list(imports)).unwrap();
    }
    write!(
        text,
        "\nThe domain may use {} and the standard library without {}.\n",
        list(DOMAIN_LIBRARIES),
        list(IMPURE)
    )
    .unwrap();
    assert_generated_part("docs/ARCHITECTURE.md", "rooms", &text);
}

#[test]
fn the_table_bites() {
    let bad = [
        ("src/domain/a.rs", "use crate::store::Vault;", "domain may not import store"),
        (
            "src/export/a.rs",
            "use crate::{domain::case, store::{self as s, Vault}};",
            "export may not import store",
        ),
        ("src/tui/a/b.rs", "fn f() { super::super::super::store::open(); }", "tui may not import store"),
        ("src/cli/a.rs", "fn f() -> crate::store::vault::Vault { todo() }", "cli may not import store"),
        ("src/i18n/a.rs", "macro_rules! m { () => { $crate::desk::x() } }", "i18n may not import desk"),
        ("src/desk/a.rs", "pub(crate) use crate::tui as screens;", "desk may not import tui"),
        ("src/store/mod.rs", "mod imp { use super::super::desk::Now; }", "store may not import desk"),
        ("src/main.rs", "fn main() { mastara::desk::run() }", "the binary may not import desk"),
        ("src/tui/a.rs", "use crate::*;", "name the room"),
        ("src/tui/a.rs", "use sled::Db;", "sled is for store only"),
        ("src/desk/a.rs", "fn f() { ::ratatui::init(); }", "ratatui is for tui only"),
        ("src/desk/a.rs", "#[derive(clap::Parser)] struct A;", "clap is for cli only"),
        ("src/tui/a.rs", "use std::{env, fs};", "std::env is for cli only"),
        ("src/tui/a.rs", "fn f() { std::io::stdout().lock(); }", "std::io::stdout is for cli only"),
        ("src/domain/a.rs", "use std::fs;", "the domain is pure"),
        ("src/domain/a.rs", "use std::{collections::BTreeMap, thread::spawn};", "the domain is pure"),
        ("src/domain/a.rs", "use serde_json::Value;", "the domain is pure"),
        ("src/domain/a.rs", "fn f() { core::mem::drop(1) }", "say std"),
        ("src/desk/a.rs", "fn f() { chrono::Utc::now(); }", "the clock is read in src/desk/clock.rs"),
        ("src/store/a.rs", "use std::time::Instant;", "the clock is read in src/desk/clock.rs"),
        ("src/tui/a.rs", "use chrono::Local;", "the clock is read in src/desk/clock.rs"),
        ("src/tui/a.rs", "fn f() { time::SystemTime::now(); }", "the clock is read in src/desk/clock.rs"),
    ];
    for (path, text, why) in bad {
        let found = violations(&[(path.to_owned(), text.to_owned())], &libraries());
        assert!(found.iter().any(|line| line.contains(why)), "not caught: {text} in {path}; found {found:?}");
    }
    let good = [
        (
            "src/store/a.rs",
            "//! see crate::tui\nconst A: &str = \"crate::tui::x\"; /* use clap::A; */ use crate::domain::a;",
        ),
        (
            "src/store/a.rs",
            "const A: &str = r#\"use \"clap\"::B;\"#; const B: char = '\"'; use super::engine;",
        ),
        ("src/desk/clock.rs", "use std::time::Instant; fn f() { chrono::Utc::now(); }"),
        (
            "src/tui/a/mod.rs",
            "mod imp { use super::store; } use super::keymap; fn f<'a>(x: &'a str) { x.clap(); }",
        ),
        ("src/main.rs", "fn main() -> std::process::ExitCode { mastara::cli::main() }"),
        ("src/domain/a.rs", "use std::collections::BTreeMap; use chrono::NaiveDate;"),
    ];
    for (path, text) in good {
        let found = violations(&[(path.to_owned(), text.to_owned())], &libraries());
        assert!(found.is_empty(), "caught for nothing: {found:?}");
    }
}

#[test]
fn the_look_of_a_file_is_checked() {
    let file = |path: &str, text: &str| (path.to_owned(), text.to_owned());
    let long = format!("//! Long.\n{}", "\n".repeat(LONGEST));
    for (bad, why) in [
        (vec![file("src/tui/a.rs", "use a;")], "first line"),
        (vec![file("tests/a.rs", &long)], "401 lines"),
        (vec![file("src/a.rs", "//! A."), file("src/a/b.rs", "//! B.")], "mod.rs"),
        (vec![file("src/a.rs", "//! A.\n#[cfg(test)]\nmod tests {}")], "one test binary"),
    ] {
        assert!(untidy(&bad).iter().any(|line| line.contains(why)), "not caught: {why}");
    }
    assert!(untidy(&[file("src/a.rs", "//! A.\n")]).is_empty());
}
