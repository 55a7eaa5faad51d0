//! sled 0.34.7 behind [`Engine`]. This folder is the only place that names sled.
//!
//! Held here (docs/FORMAT.md tells how each was found): `flush` is no barrier, so the file `db` is synced
//! on an own handle after it; a database that was cut while being born never opens, so it is born in a
//! side folder; an interrupted `snap.*.generating` blocks opening, so such files, and only such, are
//! deleted first; any panic inside is caught. It must not repair anything.

mod birth;

pub use birth::{born, opener};

use super::durable;
use super::engine::{Batch, Change, Engine, Next, Pair, Tree, Visit};
use super::trouble::{Result, Trouble, is_full};
use sled::Transactional;
use sled::transaction::TransactionError;
use std::fs::{self, File, OpenOptions};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

const CACHE: u64 = 64 << 20;
const FLUSH_EVERY_MS: u64 = 500;
const LOCK_TRIES: u32 = 20;
const ENGINE: &str = "store";

/// An open database.
pub struct SledEngine {
    // Taken by `Drop` alone, which catches the panic that sled throws when the disk is gone.
    inner: Option<Inner>,
}

struct Inner {
    db: sled::Db,
    trees: Vec<sled::Tree>,
    // sled syncs ranges of its file and not the file: this handle does.
    file: File,
}

impl SledEngine {
    /// Opens a database that was born before.
    pub fn open(folder: &Path) -> Result<Self> {
        if !folder.join("db").is_file() || !folder.join("conf").is_file() {
            return Err(Trouble::Missing { file: ENGINE.to_owned() });
        }
        delete_unfinished_snapshots(folder)?;
        Self::start(folder)
    }

    fn start(folder: &Path) -> Result<Self> {
        durable::private_umask();
        let engine = caught(|| {
            let db = patiently(folder)?;
            let trees = Tree::ALL
                .iter()
                .map(|tree| db.open_tree(tree.name()).map_err(|error| trouble(&error)))
                .collect::<Result<Vec<_>>>()?;
            let file = OpenOptions::new()
                .read(true)
                .write(true)
                .open(folder.join("db"))
                .map_err(|error| Trouble::io(ENGINE, &error))?;
            Ok(Self { inner: Some(Inner { db, trees, file }) })
        })?;
        durable::close_to_others(folder)?;
        Ok(engine)
    }

    fn inner(&self) -> Result<&Inner> {
        self.inner.as_ref().ok_or(Trouble::EngineFailed)
    }

    fn tree(&self, tree: Tree) -> Result<&sled::Tree> {
        self.inner()?.trees.get(place(tree)?).ok_or(Trouble::EngineFailed)
    }
}

impl Engine for SledEngine {
    fn get(&self, tree: Tree, key: &[u8]) -> Result<Option<Vec<u8>>> {
        let tree = self.tree(tree)?;
        caught(|| {
            tree.get(key).map(|found| found.map(|value| value.to_vec())).map_err(|error| trouble(&error))
        })
    }

    fn scan(&self, tree: Tree, prefix: &[u8], visit: &mut Visit<'_>) -> Result<()> {
        let mut pairs = self.tree(tree)?.scan_prefix(prefix);
        while let Some(pair) = caught(|| Ok(pairs.next()))? {
            let (key, value) = pair.map_err(|error| trouble(&error))?;
            if visit(&key, &value)? == Next::Stop {
                break;
            }
        }
        Ok(())
    }

    fn last(&self, tree: Tree, prefix: &[u8]) -> Result<Option<Pair>> {
        let tree = self.tree(tree)?;
        caught(|| match tree.scan_prefix(prefix).next_back() {
            None => Ok(None),
            Some(Ok((key, value))) => Ok(Some((key.to_vec(), value.to_vec()))),
            Some(Err(error)) => Err(trouble(&error)),
        })
    }

    fn commit(&self, batch: &Batch) -> Result<()> {
        if batch.is_empty() {
            return Ok(());
        }
        // A tree named once would gather its changes in a hash map and write them in no order, and a
        // leaf would be torn into as many pieces of the file. Named once for each change, in the order
        // of the keys, it is filled from left to right. Of two changes of one key the later stays later.
        let mut changes: Vec<&Change> = batch.changes().iter().collect();
        changes.sort_by(|one, other| (one.tree, &one.key).cmp(&(other.tree, &other.key)));
        let trees = changes.iter().map(|change| self.tree(change.tree)).collect::<Result<Vec<_>>>()?;
        caught(|| {
            let done = trees.as_slice().transaction(|trees| {
                for (change, tree) in changes.iter().zip(trees) {
                    match &change.value {
                        Some(value) => tree.insert(change.key.as_slice(), value.bytes())?,
                        None => tree.remove(change.key.as_slice())?,
                    };
                }
                Ok(())
            });
            done.map_err(|error: TransactionError<()>| match error {
                TransactionError::Storage(error) => trouble(&error),
                TransactionError::Abort(()) => Trouble::EngineFailed,
            })
        })
    }

    fn flush(&self) -> Result<()> {
        let inner = self.inner()?;
        caught(|| inner.db.flush().map_err(|error| trouble(&error)))?;
        inner.file.sync_data().map_err(|error| Trouble::io(ENGINE, &error))
    }
}

impl Drop for SledEngine {
    fn drop(&mut self) {
        let inner = self.inner.take();
        let _ = catch_unwind(AssertUnwindSafe(move || drop(inner)));
    }
}

/// Deletes what sled left behind when it was cut while writing a snapshot. A finished snapshot is never
/// touched: without it sled opens a cut file with records missing and no error.
fn delete_unfinished_snapshots(folder: &Path) -> Result<()> {
    let wrap = |error: std::io::Error| Trouble::io(ENGINE, &error);
    for entry in fs::read_dir(folder).map_err(wrap)? {
        let entry = entry.map_err(wrap)?;
        let name = entry.file_name();
        let middle = name.to_str().and_then(|name| name.strip_prefix("snap.")?.strip_suffix(".generating"));
        if middle.is_some_and(|hex| !hex.is_empty() && hex.bytes().all(|byte| byte.is_ascii_hexdigit())) {
            fs::remove_file(entry.path()).map_err(wrap)?;
        }
    }
    Ok(())
}

/// Runs a call into sled; a panic inside becomes an error.
fn caught<T>(call: impl FnOnce() -> Result<T>) -> Result<T> {
    catch_unwind(AssertUnwindSafe(call)).unwrap_or(Err(Trouble::EngineFailed))
}

/// Opens, giving a database that this process has just closed a moment to let go of its lock.
fn patiently(folder: &Path) -> Result<sled::Db> {
    let config = sled::Config::new().path(folder).cache_capacity(CACHE).flush_every_ms(Some(FLUSH_EVERY_MS));
    let mut tries = 0;
    loop {
        match config.open() {
            Ok(db) => return Ok(db),
            // sled wraps a held lock into an "other" error with this text; there is no variant for it.
            Err(sled::Error::Io(inner)) if inner.to_string().contains("could not acquire lock") => {
                tries += 1;
                if tries > LOCK_TRIES {
                    return Err(Trouble::OpenElsewhere);
                }
                std::thread::sleep(std::time::Duration::from_millis(10));
            }
            Err(other) => return Err(trouble(&other)),
        }
    }
}

fn place(tree: Tree) -> Result<usize> {
    Tree::ALL.iter().position(|one| *one == tree).ok_or(Trouble::EngineFailed)
}

fn trouble(error: &sled::Error) -> Trouble {
    match error {
        sled::Error::Io(inner) if is_full(inner) => Trouble::DiskFull { ballast_given: false },
        sled::Error::Io(inner) => Trouble::Io { file: ENGINE.to_owned(), kind: inner.kind() },
        sled::Error::Corruption { .. } => Trouble::EngineDamaged,
        _ => Trouble::EngineFailed,
    }
}
