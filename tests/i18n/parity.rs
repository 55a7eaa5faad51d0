//! Every language says the same things: same messages, same arguments, and no message that
//! nothing shows. Read from the files themselves, so that a new file is checked by being there.

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource,
};
use mastara::domain::law::Lang;
use mastara::i18n::{Catalog, words};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// Families of which the end is put together in code: who builds them.
const BUILT: [(&str, &str); 36] = [
    ("month-", "dates::month"),
    ("weekday-", "dates::weekday"),
    ("fact-", "words::Worded for Fact"),
    ("flag-", "words::Worded for FlagKind, told::reason"),
    ("tag-", "words::tag_meaning"),
    ("word-", "glossary::markdown"),
    ("err-", "told::refusal"),
    ("rec-", "told::refusal"),
    ("import-", "import::say, held by tests/import/words.rs"),
    ("cli-", "cli::help, by the name of the command or argument"),
    ("doctor-", "cli::doctor, by the check"),
    ("lint-", "procedures::lint, by the fault"),
    ("scenario-", "procedures::scenario, by the sort"),
    ("handbook-", "procedures::handbook"),
    ("act-", "keymap::Listed::words, draw::row_words"),
    ("beginning-", "screens::beginning"),
    ("screen-", "screen::Page::title"),
    ("today-no", "screens::today"),
    ("wrote-", "tui::act::what"),
    ("record-", "screens::record::Wish"),
    ("announce-", "screens::announce::Wish"),
    ("closed-", "domain::association::Sure, by its code"),
    ("sign-", "signs::sign"),
    ("role-", "cli::people, by the code of the role"),
    ("deed-", "deeds::deed, by the code of the deed"),
    ("left-", "deeds::deed, by the code of what left"),
    ("danger-", "export::incident, by the code of the danger"),
    ("went-", "screens::lost, by how the laptop went"),
    ("incident-", "export::incident"),
    ("lang-", "the list of languages, by code"),
    ("asking-", "screens::asking::Wish"),
    ("reply-", "domain::rights::Reply, by its code"),
    ("asked-", "domain::rights::Asked, by its code"),
    ("way-", "domain::rights::Way, by its code"),
    ("recipient-", "domain::rights::Recipient, by its code"),
    ("cause-", "domain::rights::Cause, by its code"),
];

/// Messages that wait for the screen or command that will show them. Take a line away with its
/// use; the list only shrinks.
const WAITING: &str = include_str!("waiting.txt");

type Arguments = BTreeSet<String>;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/i18n/words")
}

fn files(lang: Lang) -> BTreeMap<String, String> {
    let end = format!(".{}.ftl", lang.code());
    std::fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter_map(|path| {
            let name = path.file_name()?.to_str()?.strip_suffix(&end)?.to_owned();
            Some((name, std::fs::read_to_string(path).unwrap()))
        })
        .collect()
}

fn inline(expression: &InlineExpression<String>, found: &mut Arguments) {
    match expression {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.clone());
        }
        InlineExpression::Placeable { expression } => any(expression, found),
        InlineExpression::FunctionReference { arguments: CallArguments { positional, .. }, .. } => {
            for expression in positional {
                inline(expression, found);
            }
        }
        _ => {}
    }
}

fn any(expression: &Expression<String>, found: &mut Arguments) {
    match expression {
        Expression::Inline(expression) => inline(expression, found),
        Expression::Select { selector, variants } => {
            inline(selector, found);
            for variant in variants {
                pattern(&variant.value, found);
            }
        }
    }
}

fn pattern(pattern: &Pattern<String>, found: &mut Arguments) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            any(expression, found);
        }
    }
}

fn messages(lang: Lang) -> BTreeMap<String, Arguments> {
    let mut all = BTreeMap::new();
    for (file, text) in files(lang) {
        let resource: Resource<String> = fluent_syntax::parser::parse(text)
            .unwrap_or_else(|(_, errors)| panic!("{file}.{}.ftl: {errors:?}", lang.code()));
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name;
            let mut found = Arguments::new();
            pattern(&message.value.unwrap_or_else(|| panic!("{id} says nothing")), &mut found);
            assert!(all.insert(id.clone(), found).is_none(), "{id} is said twice in {}", lang.code());
        }
    }
    all
}

#[test]
fn every_language_has_the_same_messages_with_the_same_arguments() {
    let all: Vec<(Lang, BTreeMap<String, Arguments>)> =
        Lang::ALL.into_iter().map(|lang| (lang, messages(lang))).collect();
    let ids: BTreeSet<&String> = all.iter().flat_map(|(_, messages)| messages.keys()).collect();
    assert!(ids.len() > 300);
    let mut faults = Vec::new();
    for id in ids {
        let known: Vec<_> = all.iter().filter_map(|(_, messages)| messages.get(id)).collect();
        for (lang, messages) in &all {
            match messages.get(id) {
                None => faults.push(format!("{id}: missing in {}", lang.code())),
                Some(arguments) if known.iter().any(|other| *other != arguments) => {
                    faults.push(format!("{id}: in {} it takes {arguments:?}", lang.code()));
                }
                Some(_) => {}
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn the_binary_holds_the_files_that_are_there() {
    for lang in Lang::ALL {
        let mut held: Vec<&str> = Catalog::sources(lang).collect();
        let files = files(lang);
        let mut there: Vec<&str> = files.values().map(String::as_str).collect();
        held.sort_unstable();
        there.sort_unstable();
        assert!(held == there, "{}: touch src/i18n/catalog.rs and build again", lang.code());
    }
}

#[test]
fn words_carry_no_marks_of_direction_and_arabic_no_foreign_figures() {
    for lang in Lang::ALL {
        for (file, text) in files(lang) {
            for letter in text.chars() {
                let mark = matches!(letter, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
                assert!(!mark && !('٠'..='٩').contains(&letter), "{file}.{}: {letter:?}", lang.code());
            }
        }
    }
}

#[test]
fn every_value_of_the_domain_has_its_word() {
    for id in words::IDS {
        assert!(Lang::ALL.into_iter().all(|lang| Catalog::of(lang).has(id)), "{id}");
    }
}

fn sources(folder: &Path, text: &mut String) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, text);
        } else if path.extension().is_some_and(|end| end == "rs") {
            text.push_str(&std::fs::read_to_string(path).unwrap());
        }
    }
}

#[test]
fn no_message_waits_for_ever() {
    let mut code = String::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut code);
    let waiting: BTreeSet<&str> =
        WAITING.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).collect();
    let ids: BTreeSet<String> = messages(Lang::Fr).into_keys().collect();
    let quoted: BTreeSet<&str> = code.split('"').collect();
    let mut faults = Vec::new();
    for id in &ids {
        let used = quoted.contains(id.as_str()) || BUILT.iter().any(|(start, _)| id.starts_with(start));
        if !used && !waiting.contains(id.as_str()) {
            faults.push(format!("nothing shows {id}: use it, or take it away"));
        }
        if used && waiting.contains(id.as_str()) {
            faults.push(format!("{id} is used: take it off tests/i18n/waiting.txt"));
        }
    }
    faults.extend(
        waiting
            .iter()
            .filter(|id| !ids.contains(**id))
            .map(|id| format!("{id} is waited for and does not exist")),
    );
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
