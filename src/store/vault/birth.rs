//! The birth of a vault: everything is made in a side folder, synced, and renamed into place. Only an
//! absent or an empty folder becomes a vault.

use super::header::Header;
use super::ring::Ring;
use super::unlock::Locked;
use super::{BALLAST, Vault, members};
use crate::domain::ids::{AuthorId, DeviceId};
use crate::domain::member::Role;
use crate::store::durable;
use crate::store::engine::Batch;
use crate::store::keys::Secret;
use crate::store::keys::backup_key;
use crate::store::keys::cost::Cost;
use crate::store::keys::epochs::EpochKeys;
use crate::store::keys::person::Bundle;
use crate::store::keys::phrase;
use crate::store::keys::recovery::{RecoveryWords, SheetLanguage};
use crate::store::keys::roster::{Certificate, Roster};
use crate::store::keys::slot::{self, Passphrase};
use crate::store::random;
use crate::store::sled_engine;
use crate::store::trouble::{Result, Trouble};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Folder of key slots.
pub(super) const SLOTS: &str = "slots";
/// Folder of attachments.
pub(super) const BLOBS: &str = "blobs";

/// How a vault is made.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// A practice vault may be cheap to open and holds fictitious people.
    pub practice: bool,
    /// What a guess at the passphrase costs.
    pub cost: Cost,
    /// Size of the ballast file in KiB; 0 for none.
    pub ballast_kib: u32,
    /// In which language the recovery words are.
    pub sheet: SheetLanguage,
    /// Milliseconds since 1970.
    pub now: i64,
}

impl Options {
    /// A real vault.
    pub const fn real(cost: Cost, now: i64) -> Self {
        Self { practice: false, cost, ballast_kib: 16 << 10, sheet: SheetLanguage::English, now }
    }

    /// A practice vault: quick, small, and no protection.
    pub const fn practice(now: i64) -> Self {
        Self { practice: true, cost: Cost::practice(), ballast_kib: 0, sheet: SheetLanguage::English, now }
    }
}

/// Brings a vault into being, unlocked, with the words for the recovery sheet. Whoever makes it is its first
/// administrator; without a name, no case can be assigned to them until they are given one.
pub fn create(
    folder: &Path,
    founder: &str,
    passphrase: Passphrase<'_>,
    options: &Options,
) -> Result<(Vault, RecoveryWords)> {
    options.cost.allowed(options.practice)?;
    if !options.practice {
        phrase::check(passphrase.typed)?;
    }
    let wrap = |error: std::io::Error| Trouble::io(&durable::label(folder), &error);
    if folder.exists() && fs::read_dir(folder).map_err(wrap)?.next().is_some() {
        return Err(Trouble::NotEmpty);
    }
    let mut side = folder.as_os_str().to_owned();
    side.push(durable::UNFINISHED);
    let side = Path::new(&side);
    if side.exists() {
        fs::remove_dir_all(side).map_err(wrap)?;
    }
    durable::private_umask();
    if let Some(parent) = folder.parent().filter(|parent| !parent.exists()) {
        durable::make_dir(parent)?;
    }
    let made = fill(side, founder, passphrase, options);
    if made.is_err() {
        let _ = fs::remove_dir_all(side);
    }
    let (ring, words) = made?;
    if folder.exists() {
        fs::remove_dir(folder).map_err(wrap)?;
    }
    fs::rename(side, folder).map_err(wrap)?;
    if let Some(parent) = folder.parent() {
        durable::sync_dir(parent)?;
    }
    Ok((Locked::enter(folder, ring, sled_engine::opener())?, words))
}

fn fill(
    side: &Path,
    founder: &str,
    passphrase: Passphrase<'_>,
    options: &Options,
) -> Result<(Ring, RecoveryWords)> {
    durable::make_dir(side)?;
    durable::make_dir(&side.join(SLOTS))?;
    durable::make_dir(&side.join(BLOBS))?;
    let words = RecoveryWords::random(options.sheet)?;
    let bundle = Bundle::random()?;
    let (person, device) = (AuthorId(random::bytes()?), DeviceId(random::bytes()?));
    let header =
        Header::new(options.practice, options.ballast_kib, bundle.public().signing, words.bundle().public())?;
    let slot = slot::write(&header.id, person, device, options.cost, passphrase, &bundle)?;
    durable::write_new(&side.join(SLOTS).join(slot::file_name(person, device)), &slot)?;

    let mut roster = Roster::default();
    let place = (header.desk, device);
    let certificate = Certificate::fresh(
        person,
        Role::Administrator,
        members::clean_name(founder).unwrap_or_default(),
        place,
        bundle.public(),
        options.now,
    );
    roster.certify(certificate, &bundle)?;
    let epochs = EpochKeys::new(1, Secret::random()?);
    let (upper, envelopes) = (BTreeMap::new(), Vec::new());
    let door = device;
    let mut ring = Ring { header, person, device, door, bundle, epochs, upper, envelopes, roster };
    ring.open_lines()?;
    ring.certify_lines(options.now)?;
    ring.save_epochs(side)?;
    ring.save_roster(side)?;
    let key = backup_key::write(&words, &ring.header.id)?;
    durable::write_new(&side.join(backup_key::FILE), &key)?;
    write_ballast(side, &ring.header)?;
    sled_engine::born(&ring.header.store(side), &mut |engine| {
        let mut batch = Batch::default();
        ring.new_room_keys(&mut batch)?;
        engine.commit(&batch)
    })?;
    // The header comes last: without it the folder is no vault.
    ring.header.save(side)?;
    durable::sync_tree(side)?;
    Ok((ring, words))
}

/// Random bytes, so that no file system stores them as nothing.
pub(super) fn write_ballast(folder: &Path, header: &Header) -> Result<()> {
    if header.ballast_kib == 0 {
        return Ok(());
    }
    let mut bytes = vec![0; (header.ballast_kib as usize).saturating_mul(1024)];
    random::fill(&mut bytes)?;
    durable::replace(&folder.join(BALLAST), &bytes)
}
