//! The program as somebody types it: the real binary, in a home of its own.

mod association;
mod audit;
mod backup;
mod desk;
mod exits;
mod guard;
mod handout;
mod import;
mod limits;
mod local;
mod lost;
mod mend;
mod obstacles;
mod pages;
mod people;
mod procedures;
mod rights;
mod sheet;
mod speech;

use crate::support::vaults::NOW;
use mastara::store::vault::{Options, create};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use tempfile::TempDir;

/// The day of these tests.
pub(crate) const DAY: &str = "2026-11-24";
pub(crate) const PASSPHRASE: &str = "tide lantern orchard velvet compass";
/// The list that an association keeps, as it keeps it.
pub(crate) const LIST: &str =
    concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/import/suivi-permanence-2026.csv");

/// A home folder with nothing in it but what the program puts there.
pub(crate) struct Home {
    scratch: TempDir,
}

/// What came out.
#[derive(Debug)]
pub(crate) struct Said {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Home {
    pub(crate) fn new() -> Self {
        let scratch = tempfile::tempdir().unwrap();
        for folder in ["home", "tmp"] {
            fs::create_dir(scratch.path().join(folder)).unwrap();
        }
        fs::write(scratch.path().join("passphrase"), format!("{PASSPHRASE}\nnot this line\n")).unwrap();
        fs::write(scratch.path().join("wrong"), "not the words of this one\n").unwrap();
        Self { scratch }
    }

    /// A home with a vault that is quick to open. All are copies of one: a birth syncs a lot.
    pub(crate) fn with_vault() -> Self {
        static BORN: OnceLock<Home> = OnceLock::new();
        let born = BORN.get_or_init(|| {
            let home = Self::new();
            fs::create_dir_all(home.vault().parent().unwrap()).unwrap();
            let options = Options { ballast_kib: 8, ..Options::practice(NOW) };
            create(&home.vault(), "Khadija", PASSPHRASE.into(), &options).unwrap();
            home
        });
        let home = Self::new();
        copy(&born.vault(), &home.vault());
        home
    }

    /// A home with a vault into which the sample list was brought.
    pub(crate) fn with_list() -> Self {
        static FILLED: OnceLock<Home> = OnceLock::new();
        let filled = FILLED.get_or_init(|| {
            let home = Self::with_vault();
            let said = home.open(&["import", LIST]);
            assert_eq!(said.code, 0, "{}", said.err);
            home
        });
        let home = Self::new();
        copy(&filled.vault(), &home.vault());
        home
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.scratch.path().join(name)
    }

    /// Where the program puts the vault when nobody says where.
    pub(crate) fn vault(&self) -> PathBuf {
        self.path("home/.local/share/mastara")
    }

    /// The program, with an environment that knows this home alone.
    fn environment(&self) -> Vec<(&'static str, PathBuf)> {
        vec![
            ("HOME", self.path("home")),
            ("TMPDIR", self.path("tmp")),
            ("MASTARA_LANG", PathBuf::from("en")),
            ("NO_COLOR", PathBuf::new()),
        ]
    }

    /// Runs it with nobody at the terminal.
    pub(crate) fn run(&self, words: &[&str]) -> Said {
        self.run_with(words, "")
    }

    /// Starts it, and leaves it running.
    pub(crate) fn start(&self, words: &[&str]) -> Child {
        Command::new(env!("CARGO_BIN_EXE_mastara"))
            .args(words)
            .env_clear()
            .envs(self.environment())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap()
    }

    /// The same, with this on standard input.
    pub(crate) fn run_with(&self, words: &[&str], typed: &str) -> Said {
        let mut running = self.start(words);
        // Whoever reads nothing may be gone before this is written.
        let _ = running.stdin.take().unwrap().write_all(typed.as_bytes());
        let done = running.wait_with_output().unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        let code = done.status.code().expect("ended by a signal");
        Said { code, out: text(done.stdout), err: text(done.stderr) }
    }

    /// Runs it with the passphrase, on the day of these tests.
    pub(crate) fn open(&self, words: &[&str]) -> Said {
        let file = self.path("passphrase");
        let mut all = vec!["--passphrase-file", file.to_str().unwrap(), "--on", DAY];
        all.extend(words);
        self.run(&all)
    }
}

impl Said {
    /// What was printed, as JSON.
    #[track_caller]
    pub(crate) fn json(&self) -> Value {
        assert_eq!(self.code, 0, "{}", self.err);
        serde_json::from_str(&self.out).unwrap_or_else(|why| panic!("{why}: {}", self.out))
    }

    /// The elements of a JSON list.
    #[track_caller]
    pub(crate) fn list(&self) -> Vec<Value> {
        self.json().as_array().expect("a list").clone()
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// An object has these fields and no others. Their order means nothing in JSON.
#[track_caller]
fn assert_fields<T: AsRef<str>>(value: &Value, fields: &[T]) {
    let found: BTreeSet<&str> = value.as_object().expect("an object").keys().map(String::as_str).collect();
    assert_eq!(found, fields.iter().map(AsRef::as_ref).collect());
}
