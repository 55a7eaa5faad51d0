//! Where the texts of a shelf come from: the folder built into the binary, or a folder on disk.
//! It must not look into them.

use super::lint::{Fault, Finding};
use super::page::{Place, Source, line_column};
use crate::domain::clean::forbidden;
use include_dir::{Dir, include_dir};
use std::collections::{BTreeMap, BTreeSet};
use std::ffi::{OsStr, OsString};
use std::io::Read;
use std::path::Path;
use std::sync::Arc;

static BUILTIN: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/procedures/ma");

/// Larger files are not read: the largest of ours is a sixteenth of it.
const LARGEST: u64 = 1024 * 1024;
/// Nor more than so much of a folder.
const ALTOGETHER: u64 = 16 * LARGEST;
/// Nor more than so many files of a folder.
const MOST: usize = 200;
/// Of what lies beside them, so many are named.
const NAMED: usize = 20;

/// The texts of a shelf by file name.
#[derive(Clone, Debug, Default)]
pub struct Files {
    texts: BTreeMap<String, Arc<Source>>,
    beside: Vec<String>,
}

impl Files {
    /// The files built into the binary.
    pub fn builtin() -> Self {
        let mut files = Self::default();
        for file in BUILTIN.files() {
            if let (Some(name), Some(text)) = (file.path().to_str(), file.contents_utf8()) {
                files.put(name, text);
            }
        }
        files
    }

    /// The files of a folder, and what could not be read. Only `*.toml` directly in it count, hidden
    /// ones do not. However many and large they are, no more is read than a desk needs.
    pub fn of(dir: &Path) -> (Self, Vec<Finding>) {
        let mut files = Self::default();
        let entries = match std::fs::read_dir(dir) {
            Ok(entries) => entries,
            Err(error) => {
                let fault = Fault::Unreadable { why: error.to_string() };
                return (files, vec![unreadable(&dir.display().to_string(), fault.into())]);
            }
        };
        let mut names: BTreeSet<OsString> = entries.flatten().map(|entry| entry.file_name()).collect();
        let hidden = |name: &OsString| name.to_string_lossy().starts_with('.');
        let shouted: Vec<OsString> =
            names.iter().filter(|name| is_shouted(Path::new(name)) && !hidden(name)).cloned().collect();
        names.retain(|name| !shouted.contains(name));
        let other = |name: &OsString| !is_toml(Path::new(name)) || hidden(name);
        files.beside = names.iter().filter(|name| other(name)).take(NAMED).map(|name| shown(name)).collect();
        names.retain(|name| !other(name));
        let (count, mut room, mut findings) = (names.len(), ALTOGETHER, Vec::new());
        for name in names.iter().take(MOST) {
            match read(&dir.join(name), room) {
                Ok(text) => {
                    room = room.saturating_sub(text.len() as u64);
                    files.put(&shown(name), &text);
                }
                Err(unread) => findings.push(unreadable(&shown(name), unread)),
            }
        }
        let ending = |name: &OsString| unreadable(&shown(name), Fault::Ending.into());
        findings.extend(shouted.iter().take(NAMED).map(ending));
        if let Some(first) = names.iter().nth(MOST) {
            findings.push(unreadable(&shown(first), Fault::TooMany { count, most: MOST }.into()));
        }
        (files, findings)
    }

    /// Adds or replaces a file.
    pub fn put(&mut self, name: &str, text: &str) {
        if is_toml(Path::new(name)) {
            self.texts
                .insert(name.to_owned(), Arc::new(Source { name: name.to_owned(), text: text.to_owned() }));
        }
    }

    /// These files with others laid over them: a file of the same name is replaced.
    #[must_use]
    pub fn with(mut self, over: Self) -> Self {
        self.texts.extend(over.texts);
        self
    }

    /// Those of them with these names.
    pub(super) fn only(&self, names: &BTreeSet<&str>) -> Self {
        let texts = self.texts.iter().filter(|(name, _)| names.contains(name.as_str()));
        Self { texts: texts.map(|(name, text)| (name.clone(), text.clone())).collect(), beside: Vec::new() }
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.texts.is_empty()
    }

    /// What else lay in the folder: hidden files, folders, other endings.
    pub fn beside(&self) -> &[String] {
        &self.beside
    }

    /// Changes with any name or letter; the same on every system, whatever ends its lines.
    pub fn edition(&self) -> u64 {
        let mut hash = 0xcbf2_9ce4_8422_2325_u64;
        for source in self.texts.values() {
            let bytes = source.name.bytes().chain([0]).chain(source.text.bytes()).chain([0]);
            for byte in bytes.filter(|byte| *byte != b'\r') {
                hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
            }
        }
        hash
    }

    pub(super) fn sources(&self) -> impl Iterator<Item = &Arc<Source>> {
        self.texts.values()
    }
}

/// Files of this ending are ours.
pub(super) fn is_toml(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending == "toml")
}

/// The same ending in other letters: `X.TOML` would be read on one system and not on another.
fn is_shouted(path: &Path) -> bool {
    !is_toml(path) && path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("toml"))
}

/// A name as it can be shown: it may hold anything but a slash.
fn shown(name: &OsStr) -> String {
    name.to_string_lossy().chars().map(|c| if forbidden(c) { '\u{fffd}' } else { c }).collect()
}

/// The text of an ordinary file that is not too large to be one of ours. A link is followed to such a
/// file alone: a device or a pipe has no end.
pub(super) fn read(path: &Path, room: u64) -> Result<String, Unread> {
    let unread = |error: std::io::Error| Unread::from(Fault::Unreadable { why: error.to_string() });
    let lost = |error: std::io::Error| {
        let link = error.kind() == std::io::ErrorKind::NotFound && path.is_symlink();
        if link { Fault::NotAFile.into() } else { unread(error) }
    };
    let told = path.metadata().map_err(lost)?;
    if !told.is_file() {
        return Err(Fault::NotAFile.into());
    }
    let most = LARGEST.min(room);
    let mut bytes = Vec::new();
    // It may grow while it is read.
    let file = std::fs::File::open(path).map_err(unread)?;
    let read =
        if told.len() > most { 0 } else { file.take(most + 1).read_to_end(&mut bytes).map_err(unread)? };
    let size = told.len().max(read as u64);
    if size > most {
        return Err(Fault::TooLarge { size, most }.into());
    }
    String::from_utf8(bytes).map_err(|error| {
        let good = error.utf8_error().valid_up_to();
        let before = error.as_bytes().get(..good).unwrap_or_default();
        let text = String::from_utf8_lossy(before).into_owned();
        let (line, column) = line_column(&text);
        Unread { fault: Fault::NotText { place: format!("{line}:{column}") }, before: text }
    })
}

/// Why a file was not read, and the text up to where it stopped.
pub(super) struct Unread {
    fault: Fault,
    before: String,
}

impl From<Fault> for Unread {
    fn from(fault: Fault) -> Self {
        Self { fault, before: String::new() }
    }
}

pub(super) fn unreadable(name: &str, Unread { fault, before }: Unread) -> Finding {
    let end = before.len();
    let source = Arc::new(Source { name: name.to_owned(), text: before });
    Finding::new(Place { source, span: end..end }, fault)
}
