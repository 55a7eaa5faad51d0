//! Where scenarios come from, and one by one what came of them. It must not look into the stories.

use super::super::files::{is_toml, read, unreadable};
use super::super::lint::{Fault, Finding};
use super::super::page::{Page, Source};
use super::super::read::{LISTS, TOLD};
use super::{look, play, read as reading, report::Miss, shape};
use crate::domain::book::Book;
use include_dir::{Dir, include_dir};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

static BUILTIN: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/tests/scenarios");

/// What came of one scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// The file.
    pub file: String,
    /// Its title; empty when it could not be read.
    pub title: String,
    /// What is wrong in the file: then it was not played.
    pub findings: Vec<Finding>,
    /// What came otherwise than expected.
    pub misses: Vec<Miss>,
}

impl Told {
    /// Whether everything came as expected.
    pub fn passed(&self) -> bool {
        self.findings.is_empty() && self.misses.is_empty()
    }
}

/// The texts of scenarios by file name.
#[derive(Clone, Debug, Default)]
pub struct Scenarios {
    files: BTreeMap<String, Arc<Source>>,
    unread: Vec<(String, Finding)>,
}

impl Scenarios {
    /// Those that came with the program.
    pub fn builtin() -> Self {
        let mut found = Self::default();
        let mut open = vec![&BUILTIN];
        while let Some(folder) = open.pop() {
            open.extend(folder.dirs());
            for file in folder.files().filter(|file| is_toml(file.path())) {
                if let Some(text) = file.contents_utf8() {
                    found.put(&file.path().display().to_string(), text);
                }
            }
        }
        found
    }

    /// Every `*.toml` in a folder and the folders in it; or one file.
    pub fn below(folder: &Path) -> Self {
        let mut found = Self::default();
        if folder.is_file() {
            found.file(folder);
            return found;
        }
        let mut open: Vec<PathBuf> = vec![folder.to_owned()];
        while let Some(path) = open.pop() {
            let name = path.display().to_string();
            match std::fs::read_dir(&path) {
                Ok(entries) => {
                    for path in entries.flatten().map(|entry| entry.path()) {
                        // A link to a folder could lead round in a circle.
                        if path.is_dir() && !path.is_symlink() {
                            open.push(path);
                        } else if is_toml(&path) {
                            found.file(&path);
                        }
                    }
                }
                Err(why) => found.unread.push((
                    name.clone(),
                    unreadable(&name, Fault::Unreadable { why: why.to_string() }.into()),
                )),
            }
        }
        found
    }

    fn file(&mut self, path: &Path) {
        let name = path.display().to_string();
        match read(path, u64::MAX) {
            Ok(text) => self.put(&name, &text),
            Err(why) => self.unread.push((name.clone(), unreadable(&name, why))),
        }
    }

    /// Adds or replaces one.
    pub fn put(&mut self, name: &str, text: &str) {
        let source = Source { name: name.to_owned(), text: text.to_owned() };
        self.files.insert(name.to_owned(), Arc::new(source));
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.files.len() + self.unread.len()
    }

    /// Plays each of them by the law of this book, in the order of their names.
    pub fn play(&self, book: &Book) -> Vec<Told> {
        let unread = self.unread.iter().map(|(name, finding)| failed(name, vec![finding.clone()]));
        let mut told: Vec<Told> = unread.chain(self.files.values().map(|source| one(source, book))).collect();
        told.sort_by(|a, b| a.file.cmp(&b.file));
        told
    }
}

fn failed(name: &str, findings: Vec<Finding>) -> Told {
    Told { file: name.to_owned(), title: String::new(), findings, misses: Vec::new() }
}

/// A file of procedures: no key of a story stands in it, and one of theirs does.
fn is_law(page: &Page<'_>) -> bool {
    !TOLD.iter().any(|key| page.has(key))
        && (page.has("version") || LISTS.iter().any(|(list, _)| page.has(list)))
}

fn one(source: &Arc<Source>, book: &Book) -> Told {
    let read = Page::parse(source).and_then(|page| {
        if is_law(&page) {
            return Err(vec![Finding::new(page.top(), Fault::NoStory)]);
        }
        let shape: shape::Scenario = page.shape()?;
        let story = reading::story(&page, &shape, book)?;
        if let Some(place) = look::silent(&page, &shape) {
            return Err(vec![Finding::new(place, Fault::NoExpectation)]);
        }
        let mut misses = Vec::new();
        // After an act that went otherwise the rest is another story.
        match play::play(&page, &story, book) {
            Err(miss) => misses.push(*miss),
            Ok(desk) => look::look(&page, &shape, &story, &desk, &mut misses),
        }
        Ok(Told { file: source.name.clone(), title: story.title, findings: Vec::new(), misses })
    });
    read.unwrap_or_else(|findings| failed(&source.name, findings))
}
