//! A locked vault: its public header is read, nothing more. Unlocking takes the passphrase of a slot; the
//! recovery words are for `recover`.

use super::birth::SLOTS;
use super::header::Header;
use super::ring::Ring;
use super::{BALLAST, Finding, Vault, birth, count, head, ledger};
use crate::store::durable;
use crate::store::engine::{Opener, Tree};
use crate::store::keys::slot::{self, Passphrase, Slot};
use crate::store::sled_engine;
use crate::store::trouble::{Result, Trouble};
use std::cell::Cell;
use std::fs;
use std::path::{Path, PathBuf};

const SLOT_LIMIT: u64 = 4096;

/// A vault that nobody has unlocked.
pub struct Locked {
    folder: PathBuf,
    header: Header,
    opener: Opener,
}

/// Reads the public header of a vault.
pub fn open(folder: &Path) -> Result<Locked> {
    let header = Header::load(folder)?;
    Ok(Locked { folder: folder.to_owned(), header, opener: sled_engine::opener() })
}

impl Locked {
    /// What anybody may read.
    pub fn header(&self) -> &Header {
        &self.header
    }

    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    /// The same vault over another engine: tests put a failing one here.
    #[must_use]
    pub fn over(mut self, opener: Opener) -> Self {
        self.opener = opener;
        self
    }

    /// The slots, with their file names; one that can't be read is there as trouble.
    pub fn slots(&self) -> Result<Vec<(String, Result<Slot>)>> {
        let wrap = |error: std::io::Error| Trouble::io(SLOTS, &error);
        let mut names = Vec::new();
        for entry in fs::read_dir(self.folder.join(SLOTS)).map_err(wrap)? {
            let name = entry.map_err(wrap)?.file_name().to_string_lossy().into_owned();
            if !name.ends_with(durable::UNFINISHED) {
                names.push(name);
            }
        }
        names.sort();
        Ok(names
            .into_iter()
            .map(|name| {
                let file = format!("{SLOTS}/{name}");
                let slot = durable::read(&self.folder.join(SLOTS).join(&name), SLOT_LIMIT)
                    .and_then(|bytes| slot::read(&bytes, &file, self.header.practice));
                (file, slot)
            })
            .collect())
    }

    /// Unlocks with a passphrase: every slot of this device is tried.
    pub fn unlock<'a>(self, passphrase: impl Into<Passphrase<'a>>) -> Result<Vault> {
        let ring = self.ring(passphrase.into())?;
        Self::enter(&self.folder, ring, self.opener)
    }

    /// The keys behind a passphrase, without opening the engine.
    pub(super) fn ring(&self, passphrase: Passphrase<'_>) -> Result<Ring> {
        let mut found = None;
        for (file, slot) in self.slots()? {
            let opened = slot.and_then(|slot| {
                Ok((slot.open(&self.header.id, passphrase, &file)?, slot.person, slot.device))
            });
            match opened {
                Ok((bundle, person, device)) => {
                    return Ring::open(&self.folder, self.header.clone(), bundle, Some((person, device)));
                }
                // Damage is named before "wrong passphrase": it may be why the right one did not open.
                Err(Trouble::WrongPassphrase) => {
                    found.get_or_insert(Trouble::WrongPassphrase);
                }
                Err(other) => found = Some(other),
            }
        }
        Err(found.unwrap_or(Trouble::Missing { file: SLOTS.to_owned() }))
    }

    /// Unlocks one slot, by the name of its file: one derivation.
    pub fn unlock_as<'a>(self, slot: &str, passphrase: impl Into<Passphrase<'a>>) -> Result<Vault> {
        let found = self.slots()?.into_iter().find(|(file, _)| file == slot);
        let (file, slot) = found.ok_or_else(|| Trouble::Missing { file: SLOTS.to_owned() })?;
        let slot = slot?;
        let bundle = slot.open(&self.header.id, passphrase.into(), &file)?;
        let ring = Ring::open(&self.folder, self.header.clone(), bundle, Some((slot.person, slot.device)))?;
        Self::enter(&self.folder, ring, self.opener)
    }

    pub(super) fn parts(self) -> (PathBuf, Header, Opener) {
        (self.folder, self.header, self.opener)
    }

    pub(super) fn enter(folder: &Path, ring: Ring, opener: Opener) -> Result<Vault> {
        let store = ring.header.store(folder);
        let engine = match opener(&store) {
            // sled can't open without room: the ballast is what makes some.
            Err(Trouble::DiskFull { .. }) if folder.join(BALLAST).is_file() => {
                durable::remove(&folder.join(BALLAST))?;
                opener(&store)
            }
            other => other,
        }?;
        clear_leftovers(folder, &store)?;
        let keys = ring.room_keys(engine.as_ref())?;
        // A ledger whose end can't be read does not keep the vault from being read.
        let (reached, unread) = match ledger::reached(&ring, &keys, engine.as_ref(), ring.device) {
            Ok(reached) => (reached, None),
            Err(trouble) => (ledger::Reached::default(), Some(Finding::Ledger(trouble))),
        };
        let overlay = count(engine.as_ref(), Tree::Overlay)?;
        let mut vault = Vault {
            folder: folder.to_owned(),
            ring,
            keys,
            engine: Some(engine),
            opener,
            reached: Cell::new(reached),
            doubt: Cell::new(false),
            doubts: Vec::new(),
            overlay,
            cases: None,
        };
        // What a repair has listed is known.
        let known = vault.accepted().unwrap_or_default();
        vault.doubts = head::compare(&vault);
        vault.doubts.retain(|finding| !known.contains(&finding.mark()));
        vault.doubts.extend(unread);
        // Those who would give keys to whom an older roster names.
        if vault.role().supervises() {
            vault.doubts.extend(vault.check_roster());
        }
        if vault.waits() {
            vault.stand_back()?;
        }
        vault.doubt.set(!vault.doubts.is_empty());
        if !vault.read_only() {
            vault.align()?;
        }
        let room = u64::from(vault.ring.header.ballast_kib).saturating_mul(4 << 10);
        if !vault.has_ballast() && durable::free_space(folder) > room {
            // Without room for it the vault works as well: `has_ballast` tells `doctor`.
            let _ = birth::write_ballast(folder, &vault.ring.header);
        }
        Ok(vault)
    }
}

/// Removes what an interrupted act left: files being written and engines that are not the living one.
/// Called only while the engine's lock is held.
fn clear_leftovers(folder: &Path, store: &Path) -> Result<()> {
    let wrap = |error: std::io::Error| Trouble::io(&durable::label(folder), &error);
    for below in [folder.to_owned(), folder.join(SLOTS), folder.join(birth::BLOBS)] {
        let Ok(entries) = fs::read_dir(&below) else { continue };
        for entry in entries {
            let path = entry.map_err(wrap)?.path();
            let name = durable::label(&path);
            let stale_store = name.starts_with("store-") && path != store && path.is_dir();
            if stale_store || (name.ends_with(durable::UNFINISHED) && path.is_dir()) {
                fs::remove_dir_all(&path).map_err(wrap)?;
            } else if name.ends_with(durable::UNFINISHED) {
                fs::remove_file(&path).map_err(wrap)?;
            }
        }
    }
    Ok(())
}
