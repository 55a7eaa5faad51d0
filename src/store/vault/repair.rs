//! Saving what can be read of a damaged vault into a new one, on request. The damaged one is not touched:
//! even the engine's own files are opened as a copy. It lists what is gone; it must not hide anything.

use super::birth::{BLOBS, SLOTS};
use super::case_keys::{CaseKeys, LOG};
use super::chunk::{self, Chunk, Joiner};
use super::ring::{Ring, RoomKeys};
use super::unlock::Locked;
use super::{Report, Vault, head, keep, ledger, log};
use crate::domain::ids::CaseId;
use crate::domain::member::Role;
use crate::store::durable;
use crate::store::engine::{Batch, Engine, Next, Tree};
use crate::store::keys::Secret;
use crate::store::keys::backup_key;
use crate::store::keys::slot::Passphrase;
use crate::store::sled_engine::{self, SledEngine};
use crate::store::trouble::{Result, Trouble};
use std::fs;
use std::path::Path;

const SCRATCH: &str = "scratch";

/// What came of a repair.
pub struct Repair {
    /// The new vault, unlocked and sound but for what is listed.
    pub vault: Vault,
    /// What the new vault holds, and in `known` what is gone.
    pub report: Report,
    /// Whether the engine opened only after its snapshot was set aside (in the copy).
    pub snapshot_set_aside: bool,
}

impl Locked {
    /// Builds a new vault at `to` (absent or empty) from what can be read of this one. Done by an administrator,
    /// everybody goes on in a new writer line, and what is left is vouched for: the audit then says once and for all
    /// what was lost before.
    pub fn repair<'a>(self, passphrase: impl Into<Passphrase<'a>>, to: &Path, now: i64) -> Result<Repair> {
        let passphrase = passphrase.into();
        let ring = self.ring(passphrase)?;
        let wrap = |error: std::io::Error| Trouble::io(&durable::label(to), &error);
        if to.exists() && fs::read_dir(to).map_err(wrap)?.next().is_some() {
            return Err(Trouble::NotEmpty);
        }
        durable::make_dir(to)?;
        let scratch = to.join(SCRATCH);
        copy_dir(&ring.header.store(self.folder()), &scratch)?;
        let (old, snapshot_set_aside) = open_scratch(&scratch)?;
        for folder in [SLOTS, BLOBS] {
            copy_dir(&self.folder().join(folder), &to.join(folder))?;
        }
        let mut ring = ring;
        let keys = ring.room_keys(&old)?;
        sled_engine::born(&ring.header.store(to), &mut |fresh| {
            let mut carrier = Carrier { to: fresh, batch: Batch::default() };
            carry_cases(&ring, &keys, &old, &mut carrier)?;
            carry_rest(&ring, &keys, &old, &mut carrier)?;
            carrier.done()
        })?;
        ring.save_roster(to)?;
        ring.save_epochs(to)?;
        copy_backup_key(self.folder(), to)?;
        drop(old);
        fs::remove_dir_all(&scratch).map_err(wrap)?;
        ring.header.save(to)?;
        durable::sync_tree(to)?;
        let mut vault = Self::enter(to, ring, sled_engine::opener())?;
        if vault.role() == Role::Administrator {
            vault.take_head(self.folder());
        }
        let report = vault.accept_losses(now)?;
        Ok(Repair { vault, report, snapshot_set_aside })
    }
}

impl Vault {
    /// How far lines had come before, so that what was cut is among what is listed. One that can't be read is left.
    fn take_head(&self, from: &Path) {
        let to = self.folder.join(head::FILE);
        let taken =
            durable::read(&from.join(head::FILE), 1 << 20).and_then(|bytes| durable::replace(&to, &bytes));
        if taken.is_ok() && head::load(self).is_err() {
            let _ = durable::remove(&to);
        }
    }

    /// Writes down everything that does not hold as known, so that the new vault can be worked with.
    fn accept_losses(&mut self, now: i64) -> Result<Report> {
        self.doubt.set(false);
        let mut batch = Batch::default();
        for finding in self.inspect()?.findings {
            self.stage_accepted(finding.mark(), &mut batch)?;
        }
        self.drop_cards(&mut batch)?;
        self.save(&batch)?;
        let report = self.verify()?;
        if report.sound() && self.role() == Role::Administrator {
            // Numbers that other desks may have seen must not come again: every line ends where it stands.
            self.keyed(|vault| {
                vault.new_lines(now)?;
                vault.align()
            })?;
            self.vouch_for_what_is_left(report.known.len(), now)?;
        }
        Ok(report)
    }
}

/// Writes in batches of a bearable size.
struct Carrier<'a> {
    to: &'a dyn Engine,
    batch: Batch,
}

impl Carrier<'_> {
    fn put(&mut self, tree: Tree, key: &[u8], value: Vec<u8>) -> Result<()> {
        self.batch.put(tree, key, value)?;
        if self.batch.changes().len() < 512 { Ok(()) } else { self.done() }
    }

    fn done(&mut self) -> Result<()> {
        self.to.commit(&self.batch)?;
        self.batch = Batch::default();
        Ok(())
    }
}

/// Every case whose key opens, with every event that can be read, in new chunks.
fn carry_cases(ring: &Ring, keys: &RoomKeys, old: &dyn Engine, carrier: &mut Carrier<'_>) -> Result<()> {
    Ring::copy_room_keys(old, &mut |name, frame| carrier.put(Tree::Keys, name, frame))?;
    let mut cases = Vec::new();
    // An engine that fails in the middle of a scan has still given what comes before.
    let _ = ring.each_case(old, &mut |_, found| {
        cases.extend(found.ok());
        Ok(Next::More)
    });
    for (case, key) in cases {
        let (name, wrapped) = ring.wrap_case(keys, case, &key)?;
        carrier.put(Tree::Keys, &name, wrapped)?;
        carry_log(ring, keys, old, (case, &key), carrier)?;
    }
    carry_apart(ring, keys, old, carrier)
}

fn carry_log(
    ring: &Ring,
    keys: &RoomKeys,
    old: &dyn Engine,
    (case, key): (CaseId, &Secret),
    carrier: &mut Carrier<'_>,
) -> Result<()> {
    let (name, key) = (keys.locate(b"case", &case.0), CaseKeys::of(keys, key, LOG));
    for (number, chunk) in (0_u32..).zip(readable(ring, keys, old, case, &key)) {
        let place = log::chunk_key(&name, number);
        carrier.put(Tree::Log, &place, log::seal_chunk(ring, &key, &place, chunk.plain())?)?;
    }
    Ok(())
}

/// Restricted cases whose record opens. What is not sealed to whoever repairs is carried over as it lies.
fn carry_apart(ring: &Ring, keys: &RoomKeys, old: &dyn Engine, carrier: &mut Carrier<'_>) -> Result<()> {
    let mut found = Vec::new();
    let _ = ring.each_apart(old, &mut |apart| {
        found.extend(apart.ok());
        Ok(())
    });
    for apart in found {
        let locator = keys.locate(b"case", &apart.case.0);
        carry_as_it_lies(old, Tree::Apart, &locator, carrier)?;
        match ring.key_apart(old, &locator) {
            Ok(Some(key)) => carry_log(ring, keys, old, (apart.case, &key), carrier)?,
            _ => carry_as_it_lies(old, Tree::Log, &locator, carrier)?,
        }
    }
    Ok(())
}

fn carry_as_it_lies(old: &dyn Engine, tree: Tree, locator: &[u8], carrier: &mut Carrier<'_>) -> Result<()> {
    let mut pairs = Vec::new();
    // An engine that fails in the middle of a scan has still given what comes before.
    let _ = old.scan(tree, locator, &mut |key, value| {
        pairs.push((key.to_vec(), value.to_vec()));
        Ok(Next::More)
    });
    pairs.into_iter().try_for_each(|(key, value)| carrier.put(tree, &key, value))
}

fn readable(ring: &Ring, keys: &RoomKeys, old: &dyn Engine, case: CaseId, key: &CaseKeys<'_>) -> Vec<Chunk> {
    let locator = keys.locate(b"case", &case.0);
    let mut chunks = Vec::new();
    let mut joiner = Joiner::new();
    let mut expected = 0;
    let _ = old.scan(Tree::Log, &locator, &mut |place, frame| {
        let number = place.last_chunk().map_or(0, |number| u32::from_be_bytes(*number));
        if number != expected {
            joiner = Joiner::new();
        }
        expected = number.saturating_add(1);
        let plain = log::open_chunk(ring, key, place, frame).ok();
        match plain.as_ref().and_then(|plain| joiner.take(plain).ok()) {
            // After a hole the first event may be the tail of one that is gone: it does not decode.
            Some(events) => events
                .iter()
                .filter(|event| log::envelope(case, event).is_ok_and(|event| event.case == case))
                .for_each(|event| chunk::add(&mut chunks, event)),
            None => joiner = Joiner::new(),
        }
        Ok(Next::More)
    });
    chunks
}

/// The ledger, drafts, settings and marks that open.
fn carry_rest(ring: &Ring, keys: &RoomKeys, old: &dyn Engine, carrier: &mut Carrier<'_>) -> Result<()> {
    for (key, frame) in ledger::readable(ring, keys, old) {
        carrier.put(Tree::Ledger, &key, frame)?;
    }
    for tree in [Tree::Drafts, Tree::Settings] {
        for (key, frame) in keep::whole(ring, tree, old) {
            carrier.put(tree, &key, frame)?;
        }
    }
    for (key, frame) in super::marks::readable(ring, old) {
        carrier.put(Tree::Marks, &key, frame)?;
    }
    Ok(())
}

/// What backups are sealed to, where the damaged vault still has it.
fn copy_backup_key(from: &Path, to: &Path) -> Result<()> {
    match durable::read(&from.join(backup_key::FILE), 4096) {
        Ok(bytes) => durable::replace(&to.join(backup_key::FILE), &bytes),
        Err(_) => Ok(()),
    }
}

/// Opens a copy of the engine; should it refuse, once more without its snapshot. Then records may be
/// missing without an error, which is why the original is never opened so.
fn open_scratch(scratch: &Path) -> Result<(SledEngine, bool)> {
    match SledEngine::open(scratch) {
        Ok(engine) => Ok((engine, false)),
        Err(Trouble::EngineDamaged | Trouble::EngineFailed | Trouble::Io { .. }) => {
            let wrap = |error: std::io::Error| Trouble::io(SCRATCH, &error);
            for entry in fs::read_dir(scratch).map_err(wrap)? {
                let path = entry.map_err(wrap)?.path();
                if durable::label(&path).starts_with("snap.") {
                    fs::remove_file(&path).map_err(wrap)?;
                }
            }
            SledEngine::open(scratch).map(|engine| (engine, true))
        }
        Err(other) => Err(other),
    }
}

fn copy_dir(from: &Path, to: &Path) -> Result<()> {
    let wrap = |error: std::io::Error| Trouble::io(&durable::label(from), &error);
    durable::make_dir(to)?;
    for entry in fs::read_dir(from).map_err(wrap)? {
        let entry = entry.map_err(wrap)?;
        let target = to.join(entry.file_name());
        if entry.file_type().map_err(wrap)?.is_dir() {
            copy_dir(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), &target).map_err(wrap)?;
        }
    }
    Ok(())
}
