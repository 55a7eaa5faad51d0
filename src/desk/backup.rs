//! A backup leaves the house as one file, and comes back into an empty folder. When the last one is old, the desk
//! says so. It must not decide what protects a backup: the vault does.

use super::{Desk, Trouble};
use crate::domain::journal::Deed;
use crate::export;
use crate::store::Trouble as V;
use crate::store::keys::backup_key;
use crate::store::keys::recovery::RecoveryWords;
use crate::store::vault::{Backup, Opening, SealedTo};
use chrono::NaiveDate;
use std::fs::File;
use std::io::BufWriter;
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

/// Days after which a backup is old, unless the desk set it otherwise.
pub const BACKUP_EVERY: i64 = 7;
/// The name of that setting: a number of days, 0 for never.
const EVERY: &str = "backup-every";
/// Where systems put sticks.
pub const MOUNTS: [&str; 3] = ["/media", "/run/media", "/mnt"];
const DAY: i64 = 24 * 60 * 60 * 1000;

/// What could not be written or read of a backup is no trouble of the vault.
fn outside(trouble: V) -> Trouble {
    match trouble {
        V::Io { file, kind } if file == "backup" => Trouble::Leave(kind),
        V::WrongPassphrase => Trouble::Vault(V::BackupPassphrase),
        other => other.into(),
    }
}

fn opened(path: &Path) -> Result<Backup<File>, Trouble> {
    Backup::at(File::open(path)?).map_err(outside)
}

/// Whether a backup opens with a passphrase of its own, not with the recovery words.
pub fn asks(path: &Path) -> Result<bool, Trouble> {
    Ok(opened(path)?.by_passphrase())
}

/// Makes a vault at `to`, absent or empty, from a backup: by the recovery words, or by the passphrase that the backup
/// was given. Whatever goes wrong, nothing is left behind.
pub fn restore(
    path: &Path,
    secret: &str,
    to: &Path,
    progress: &mut dyn FnMut(u64, u64),
) -> Result<(), Trouble> {
    let backup = opened(path)?;
    if backup.by_passphrase() {
        return backup.restore(Opening::Passphrase(secret), to, progress).map_err(outside);
    }
    let words = RecoveryWords::parse(secret)?;
    backup.restore(Opening::Words(&words), to, progress).map_err(outside)
}

/// What the tool `age` needs to open a backup, from the recovery words.
pub fn identity(words: &str) -> Result<Zeroizing<String>, Trouble> {
    Ok(backup_key::identity_text(&RecoveryWords::parse(words)?)?)
}

/// Folders where a stick or another disk lies, as far as the system shows it.
pub fn sticks() -> Vec<PathBuf> {
    let below = |folder: &Path| -> Vec<PathBuf> {
        let found = std::fs::read_dir(folder).into_iter().flatten().flatten();
        found.map(|entry| entry.path()).filter(|path| path.is_dir()).collect()
    };
    let mut all: Vec<PathBuf> = MOUNTS.iter().flat_map(|place| below(Path::new(place))).collect();
    // Below /media there is often a folder for each person.
    let people: Vec<PathBuf> =
        all.iter().filter(|path| !mounted(path)).flat_map(|path| below(path)).collect();
    all.extend(people);
    all.retain(|path| mounted(path));
    all.sort();
    all
}

/// Whether another file system begins here.
#[cfg(unix)]
fn mounted(path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let device = |path: &Path| std::fs::metadata(path).map(|found| found.dev()).ok();
    device(path).is_some() && path.parent().is_some_and(|around| device(path) != device(around))
}

/// Elsewhere that is not asked: the folder in which the program was started is offered.
#[cfg(not(unix))]
fn mounted(_: &Path) -> bool {
    false
}

impl Desk {
    /// A name for a backup of today; it tells nothing but the day.
    pub fn backup_name(&self) -> String {
        format!("mastara-{}.age", self.today())
    }

    /// Where a backup goes: into the first of these that is free, `name.age`, `name-2.age`, …, when a folder is
    /// named.
    pub fn backup_place(&self, named: &Path) -> PathBuf {
        if !named.is_dir() {
            return named.to_owned();
        }
        let (name, day) = (self.backup_name(), self.today());
        let later = (2..10_000).map(|number| named.join(format!("mastara-{day}-{number}.age")));
        let mut all = std::iter::once(named.join(&name)).chain(later);
        all.find(|path| !path.exists()).unwrap_or_else(|| named.join(name))
    }

    /// Writes a backup under exactly this name, never over another file: to the recovery sheet, or to a passphrase.
    /// `progress` is told how many bytes are done, of how many.
    pub fn backup(
        &mut self,
        path: &Path,
        passphrase: Option<&str>,
        progress: &mut dyn FnMut(u64, u64),
    ) -> Result<(), Trouble> {
        let sealed = passphrase.map_or(SealedTo::Recovery, SealedTo::Passphrase);
        if passphrase.is_none() && !self.vault.has_backup_key() {
            return Err(V::NoBackupKey.into());
        }
        let vault = &self.vault;
        export::place(path, |file| {
            let mut file = BufWriter::with_capacity(1 << 20, file);
            vault.backup(&mut file, sealed, progress).map_err(outside)
        })?;
        // A vault in doubt takes no deed, and its backup is worth having all the same.
        if !self.read_only() {
            self.note_deed(Deed::BackedUp)?;
            self.backed_up = self.now().millis;
        }
        Ok(())
    }

    /// Whether the vault knows what to seal backups to: one from before there were backups asks for the words once.
    pub fn has_backup_key(&self) -> bool {
        self.vault.has_backup_key()
    }

    /// Learns it from the recovery words.
    pub fn learn_backup_key(&self, words: &str) -> Result<(), Trouble> {
        Ok(self.vault.learn_backup_key(&RecoveryWords::parse(words)?)?)
    }

    /// How many days ago the last backup was written, once that is too long; counted from the first deed when there
    /// was none. A practice that is thrown away needs none.
    pub fn backup_missed(&self) -> Option<u64> {
        let every = self.vault.setting(EVERY, 1).ok().flatten().unwrap_or(BACKUP_EVERY);
        let days = (self.now().millis - self.backed_up) / DAY;
        let missed = every > 0 && days >= every && !self.is_thrown_away() && self.count() > 0;
        missed.then(|| u64::try_from(days).unwrap_or_default())
    }

    /// After a restore: how many cases were erased again.
    pub const fn restored(&self) -> Option<usize> {
        self.restored
    }

    /// The day of the last backup.
    pub fn last_backup(&self) -> Option<NaiveDate> {
        let deeds = self.vault.deeds().ok()?;
        let last =
            deeds.iter().filter(|deed| deed.body == Deed::BackedUp).map(|deed| deed.stamp.millis).max()?;
        chrono::DateTime::from_timestamp_millis(last).map(|at| at.date_naive())
    }

    pub(super) fn look_for_backups(&mut self) {
        let Ok(deeds) = self.vault.deeds() else { return };
        let backed =
            deeds.iter().filter(|deed| deed.body == Deed::BackedUp).map(|deed| deed.stamp.millis).max();
        let first = || self.vault.members().iter().map(|member| member.since).min();
        self.backed_up = backed.or_else(first).unwrap_or(self.backed_up);
    }
}
