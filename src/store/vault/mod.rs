//! The vault: the one door of this room. `create` and `open` give a [`Locked`] vault, `unlock` an open
//! one; dropping it wipes its keys. What is acknowledged here has survived a power cut.
//!
//! It must not decide anything about cases, read the clock, or repair by itself: any trouble from the
//! engine makes the vault read-only until `verify` found it sound.

mod apart;
mod archive;
mod audit;
mod backup;
mod birth;
mod blobs;
mod cards;
mod case_keys;
mod chunk;
mod compact;
mod erase;
mod head;
mod header;
mod inflow;
mod journal;
mod keep;
mod ledger;
mod lines;
mod log;
mod lost;
mod marks;
mod members;
mod orders;
mod packs;
mod recover;
mod repair;
mod repaired;
mod restore;
mod ring;
mod roster_check;
mod said;
mod sheet;
mod unlock;
mod verify;

pub use audit::{Audit, Bad, LineHead, Wrong};
pub use backup::SealedTo;
pub use birth::{Options, create};
pub use blobs::BlobId;
pub use header::Header;
pub use log::Filed;
pub use lost::{Fate, WriterLine};
pub use members::{Member, clean_name};
pub use recover::{Recovering, Whom};
pub use repair::Repair;
pub use restore::{Backup, Opening, hostile};
pub use said::words;
pub use unlock::{Locked, open};
pub use verify::{Finding, Report};

use super::durable;
use super::engine::{Batch, Engine, Opener, Tree};
use super::trouble::{Result, Trouble};
use crate::domain::event::{Dot, Stamp};
use crate::domain::ids::{AuthorId, DeviceId};
use ledger::Reached;
use ring::{Ring, RoomKeys};
use std::cell::Cell;
use std::path::{Path, PathBuf};

/// Name of the file that is given up first when the disk is full.
pub const BALLAST: &str = "ballast";
/// A save is refused, untouched, when less room than this is left.
const RESERVE: u64 = 4 << 20;

/// An unlocked vault. Whoever holds it is the one writer.
pub struct Vault {
    folder: PathBuf,
    ring: Ring,
    keys: RoomKeys,
    engine: Option<Box<dyn Engine>>,
    opener: Opener,
    reached: Cell<Reached>,
    /// What was found wrong at unlock or since. Writing is refused while this is set.
    doubt: Cell<bool>,
    doubts: Vec<Finding>,
    overlay: usize,
    cases: Option<u64>,
}

impl Vault {
    /// The folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// What anybody may read of it.
    pub fn header(&self) -> &Header {
        &self.ring.header
    }

    /// Who unlocked it.
    pub fn person(&self) -> AuthorId {
        self.ring.person
    }

    /// On which device.
    pub fn device(&self) -> DeviceId {
        self.ring.device
    }

    /// The name that this device's next event must carry.
    pub fn next_dot(&self) -> Dot {
        Dot { device: self.ring.device, seq: self.reached.get().seq.saturating_add(1) }
    }

    /// The latest stamp that this device gave: the next is to be later.
    pub fn last_stamp(&self) -> Stamp {
        self.reached.get().stamp
    }

    /// Whether writing is refused until [`Vault::verify`] found the vault sound.
    pub fn read_only(&self) -> bool {
        self.doubt.get()
    }

    /// What was found wrong while unlocking (a cut tail, a head that can't be read).
    pub fn doubts(&self) -> &[Finding] {
        &self.doubts
    }

    /// Whether the ballast file is there to be given up when the disk is full.
    pub fn has_ballast(&self) -> bool {
        self.ring.header.ballast_kib == 0 || self.folder.join(BALLAST).is_file()
    }

    fn engine(&self) -> Result<&dyn Engine> {
        self.engine.as_deref().ok_or(Trouble::EngineFailed)
    }

    /// A call into the engine. Any failure of it puts the vault in doubt.
    fn ask<T>(&self, call: impl FnOnce(&dyn Engine) -> Result<T>) -> Result<T> {
        let done = self.engine().and_then(call);
        done.map_err(|trouble| self.doubted(trouble))
    }

    /// Commits a batch and returns when it survives a power cut.
    fn save(&self, batch: &Batch) -> Result<()> {
        self.may_write()?;
        self.ask(|engine| {
            engine.commit(batch)?;
            engine.flush()
        })
    }

    /// Refuses when in doubt or when the disk is nearly full, before anything was touched.
    fn may_write(&self) -> Result<()> {
        if self.doubt.get() {
            return Err(Trouble::ReadOnly);
        }
        if durable::free_space(&self.folder) < RESERVE {
            return Err(Trouble::DiskFull { ballast_given: !self.has_ballast() });
        }
        Ok(())
    }

    fn doubted(&self, trouble: Trouble) -> Trouble {
        match trouble {
            Trouble::DiskFull { .. } => {
                self.doubt.set(true);
                let ballast = self.folder.join(BALLAST);
                let given = ballast.is_file() && durable::remove(&ballast).is_ok();
                Trouble::DiskFull { ballast_given: given }
            }
            Trouble::Io { .. } | Trouble::EngineDamaged | Trouble::EngineFailed => {
                self.doubt.set(true);
                trouble
            }
            other => other,
        }
    }

    /// Closes the engine and opens it again: once after a bulk import, and after trouble.
    pub fn reopen(&mut self) -> Result<()> {
        self.engine = None;
        self.ring.reread(&self.folder)?;
        let engine = (self.opener)(&self.ring.header.store(&self.folder))?;
        self.keys = self.ring.room_keys(engine.as_ref())?;
        match ledger::reached(&self.ring, &self.keys, engine.as_ref(), self.ring.device) {
            Ok(reached) => self.reached.set(reached),
            Err(_) => self.doubt.set(true),
        }
        self.overlay = count(engine.as_ref(), Tree::Overlay)?;
        self.engine = Some(engine);
        Ok(())
    }
}

fn count(engine: &dyn Engine, tree: Tree) -> Result<usize> {
    let mut count = 0;
    engine.scan(tree, &[], &mut |_, _| {
        count += 1;
        Ok(super::engine::Next::More)
    })?;
    Ok(count)
}
