//! A locked vault: its public header is read, nothing more. Unlocking takes the passphrase, or the
//! recovery words with a new passphrase.

use super::birth::SLOTS;
use super::header::Header;
use super::ring::Ring;
use super::{BALLAST, Finding, Vault, birth, count, head, ledger};
use crate::domain::ids::{AuthorId, DeviceId};
use crate::domain::member::Role;
use crate::store::durable;
use crate::store::engine::{Opener, Tree};
use crate::store::keys::cost::Cost;
use crate::store::keys::person::Bundle;
use crate::store::keys::phrase;
use crate::store::keys::recovery::RecoveryWords;
use crate::store::keys::roster::Certificate;
use crate::store::keys::slot::{self, Passphrase, Slot};
use crate::store::random;
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

    /// Unlocks with the recovery words: a new administrator with a new passphrase is certified.
    pub fn recover(
        self,
        words: &RecoveryWords,
        passphrase: Passphrase<'_>,
        cost: Cost,
        now: i64,
    ) -> Result<Vault> {
        cost.allowed(self.header.practice)?;
        if !self.header.practice {
            phrase::check(passphrase.typed)?;
        }
        let sheet = words.bundle();
        if sheet.public() != self.header.recovery {
            return Err(Trouble::WrongWords);
        }
        let mut ring = Ring::open(&self.folder, self.header.clone(), words.bundle(), None)?;
        // The engine's lock says that nobody else is at work here; it is let go at the end of the block.
        drop((self.opener)(&ring.header.store(&self.folder))?);
        ring.person = AuthorId(random::bytes()?);
        ring.device = DeviceId(random::bytes()?);
        ring.bundle = Bundle::random()?;
        let public = ring.bundle.public();
        let certificate = Certificate {
            person: ring.person,
            role: Role::Administrator,
            desk: ring.header.desk,
            device: ring.device,
            sealing: public.sealing,
            signing: public.signing,
            from: now,
            revoked: None,
        };
        ring.roster.certify(certificate, &sheet)?;
        let slot = slot::write(&ring.header.id, ring.person, ring.device, cost, passphrase, &ring.bundle)?;
        // Certificate, then keys, then slot: a slot that opens finds everything that it needs.
        ring.save_roster(&self.folder)?;
        ring.save_epochs(&self.folder)?;
        durable::replace(&self.folder.join(SLOTS).join(slot::file_name(ring.person, ring.device)), &slot)?;
        Self::enter(&self.folder, ring, self.opener)
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
            reached,
            doubt: Cell::new(false),
            doubts: Vec::new(),
            overlay,
            cases: None,
        };
        vault.doubts = head::compare(&vault);
        vault.doubts.extend(unread);
        vault.doubt.set(!vault.doubts.is_empty());
        if vault.ring.epochs.epochs().len() > 1 && !vault.read_only() {
            vault.finish_epoch()?;
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
