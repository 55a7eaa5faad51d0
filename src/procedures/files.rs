//! Where the texts of a shelf come from: the folder built into the binary, or a folder on disk.
//! It must not look into them.

use super::lint::{Fault, Finding};
use super::page::{Place, Source};
use include_dir::{Dir, include_dir};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

static BUILTIN: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/procedures/ma");

/// Larger files are not read: the largest of ours is a hundredth of it.
const LARGEST: u64 = 8 * 1024 * 1024;

/// The texts of a shelf by file name.
#[derive(Clone, Debug, Default)]
pub struct Files(BTreeMap<String, Arc<Source>>);

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

    /// The files of a folder, and what could not be read. Only `*.toml` directly in it count.
    pub fn of(dir: &Path) -> (Self, Vec<Finding>) {
        let mut files = Self::default();
        let mut findings = Vec::new();
        let entries = match std::fs::read_dir(dir) {
            Ok(entries) => entries,
            Err(error) => return (files, vec![unreadable(&dir.display().to_string(), error.to_string())]),
        };
        for path in entries.flatten().map(|entry| entry.path()).filter(|path| is_toml(path)) {
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            match read(&path) {
                Ok(text) => files.put(&name, &text),
                Err(why) => findings.push(unreadable(&name, why)),
            }
        }
        (files, findings)
    }

    /// Adds or replaces a file.
    pub fn put(&mut self, name: &str, text: &str) {
        if is_toml(Path::new(name)) {
            self.0.insert(name.to_owned(), Arc::new(Source { name: name.to_owned(), text: text.to_owned() }));
        }
    }

    /// These files with others laid over them: a file of the same name is replaced.
    #[must_use]
    pub fn with(mut self, over: Self) -> Self {
        self.0.extend(over.0);
        self
    }

    /// Changes with any name or letter; the same on every system, whatever ends its lines.
    pub fn edition(&self) -> u64 {
        let mut hash = 0xcbf2_9ce4_8422_2325_u64;
        for source in self.0.values() {
            let bytes = source.name.bytes().chain([0]).chain(source.text.bytes()).chain([0]);
            for byte in bytes.filter(|byte| *byte != b'\r') {
                hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
            }
        }
        hash
    }

    pub(super) fn sources(&self) -> impl Iterator<Item = &Arc<Source>> {
        self.0.values()
    }
}

pub(super) fn is_toml(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending == "toml")
}

/// The text of a file that is not too large to be one of ours.
pub(super) fn read(path: &Path) -> Result<String, String> {
    let size = path.metadata().map_err(|error| error.to_string())?.len();
    if size > LARGEST {
        return Err(format!("{size} > {LARGEST}"));
    }
    std::fs::read_to_string(path).map_err(|error| error.to_string())
}

pub(super) fn unreadable(name: &str, why: String) -> Finding {
    let source = Arc::new(Source { name: name.to_owned(), text: String::new() });
    Finding::new(Place { source, span: 0..0 }, Fault::Unreadable { why })
}
