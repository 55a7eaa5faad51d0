//! Files that survive a power cut: write, sync, rename, sync the folder. Files are 0600 and
//! folders 0700 whatever the umask says; elsewhere than Unix the system's own defaults hold.
//! It must not know what the bytes mean.

use super::trouble::{Result, Trouble};
use std::fs::{self, File, OpenOptions};
use std::io::{Read, Write};
use std::path::Path;

/// The end of the name of a file that is being written. What carries it after a crash is void.
pub const UNFINISHED: &str = ".unfinished";

/// Makes a folder that only its owner may enter.
pub fn make_dir(path: &Path) -> Result<()> {
    let name = label(path);
    fs::create_dir_all(path).map_err(|error| Trouble::io(&name, &error))?;
    modes::owner_only_dir(path).map_err(|error| Trouble::io(&name, &error))
}

/// Writes a file that is not there yet, synced, without syncing its folder.
pub fn write_new(path: &Path, bytes: &[u8]) -> Result<()> {
    write(path, bytes).map_err(|error| {
        let _ = fs::remove_file(path);
        Trouble::io(&label(path), &error)
    })
}

/// Puts new bytes in the place of a file: after this returns they survive a power cut, and at every
/// moment before either the old or the new bytes are there, whole.
pub fn replace(path: &Path, bytes: &[u8]) -> Result<()> {
    let name = label(path);
    let mut side = path.as_os_str().to_owned();
    side.push(UNFINISHED);
    let side = Path::new(&side);
    let swap = write(side, bytes).and_then(|()| fs::rename(side, path));
    swap.map_err(|error| {
        let _ = fs::remove_file(side);
        Trouble::io(&name, &error)
    })?;
    path.parent().map_or(Ok(()), sync_dir)
}

/// Takes a file away for good. A file that is not there is no error.
pub fn remove(path: &Path) -> Result<()> {
    match fs::remove_file(path) {
        Ok(()) => path.parent().map_or(Ok(()), sync_dir),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(Trouble::io(&label(path), &error)),
    }
}

/// Reads a file of at most `limit` bytes.
pub fn read(path: &Path, limit: u64) -> Result<Vec<u8>> {
    let name = label(path);
    let file = File::open(path).map_err(|error| Trouble::io(&name, &error))?;
    let size = file.metadata().map_or(0, |metadata| metadata.len());
    let mut bytes = Vec::with_capacity(usize::try_from(size.min(limit)).unwrap_or(0));
    file.take(limit.saturating_add(1)).read_to_end(&mut bytes).map_err(|error| Trouble::io(&name, &error))?;
    if bytes.len() as u64 > limit {
        return Err(Trouble::Damaged { file: name });
    }
    Ok(bytes)
}

/// Makes renames and removals in a folder durable.
pub fn sync_dir(path: &Path) -> Result<()> {
    modes::sync_dir(path).map_err(|error| Trouble::io(&label(path), &error))
}

/// Syncs every file below a folder, then each folder, the deepest first.
pub fn sync_tree(path: &Path) -> Result<()> {
    let wrap = |error: std::io::Error| Trouble::io(&label(path), &error);
    for entry in fs::read_dir(path).map_err(wrap)? {
        let entry = entry.map_err(wrap)?;
        if entry.file_type().map_err(wrap)?.is_dir() {
            sync_tree(&entry.path())?;
        } else {
            modes::owner_only_file(&entry.path()).map_err(wrap)?;
            OpenOptions::new()
                .read(true)
                .write(true)
                .open(entry.path())
                .and_then(|file| file.sync_all())
                .map_err(wrap)?;
        }
    }
    modes::owner_only_dir(path).map_err(wrap)?;
    sync_dir(path)
}

/// Sets the modes of everything below a folder: what the engine makes follows the umask alone.
pub fn close_to_others(path: &Path) -> Result<()> {
    let wrap = |error: std::io::Error| Trouble::io(&label(path), &error);
    for entry in fs::read_dir(path).map_err(wrap)? {
        let entry = entry.map_err(wrap)?;
        if entry.file_type().map_err(wrap)?.is_dir() {
            close_to_others(&entry.path())?;
        } else {
            match modes::owner_only_file(&entry.path()) {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(wrap(error)),
                _ => {}
            }
        }
    }
    modes::owner_only_dir(path).map_err(wrap)
}

/// Room left on the disk that holds this path, or everything where that can't be asked.
pub fn free_space(path: &Path) -> u64 {
    modes::free_space(path)
}

/// Makes files that libraries create from now on readable by their owner alone.
pub fn private_umask() {
    modes::private_umask();
}

/// The name of a file as errors show it: its last part, never the whole path.
pub(crate) fn label(path: &Path) -> String {
    path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned())
}

fn write(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    modes::owner_only(&mut options);
    let mut file = options.open(path)?;
    modes::owner_only_file(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

#[cfg(unix)]
mod modes {
    //! What Unix can promise.
    use std::fs::{self, File, OpenOptions, Permissions};
    use std::io;
    use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
    use std::path::Path;

    pub(super) fn owner_only(options: &mut OpenOptions) {
        options.mode(0o600);
    }

    pub(super) fn owner_only_file(path: &Path) -> io::Result<()> {
        fs::set_permissions(path, Permissions::from_mode(0o600))
    }

    pub(super) fn owner_only_dir(path: &Path) -> io::Result<()> {
        fs::set_permissions(path, Permissions::from_mode(0o700))
    }

    pub(super) fn sync_dir(path: &Path) -> io::Result<()> {
        let path = if path.as_os_str().is_empty() { Path::new(".") } else { path };
        File::open(path)?.sync_all()
    }

    pub(super) fn free_space(path: &Path) -> u64 {
        // Some network mounts answer without knowing: a disk of no size is not a full one.
        rustix::fs::statvfs(path)
            .ok()
            .filter(|disk| disk.f_blocks > 0)
            .map_or(u64::MAX, |disk| disk.f_bavail.saturating_mul(disk.f_frsize))
    }

    pub(super) fn private_umask() {
        rustix::process::umask(rustix::fs::Mode::from_raw_mode(0o077));
    }
}

#[cfg(not(unix))]
mod modes {
    //! Elsewhere a profile folder is closed to others by the system, renames are journalled, and
    //! folders can't be synced: `doctor` says that it is weaker.
    use std::fs::OpenOptions;
    use std::io;
    use std::path::Path;

    pub(super) fn owner_only(_options: &mut OpenOptions) {}

    pub(super) fn owner_only_file(_path: &Path) -> io::Result<()> {
        Ok(())
    }

    pub(super) fn owner_only_dir(_path: &Path) -> io::Result<()> {
        Ok(())
    }

    pub(super) fn sync_dir(_path: &Path) -> io::Result<()> {
        Ok(())
    }

    pub(super) fn free_space(_path: &Path) -> u64 {
        u64::MAX
    }

    pub(super) fn private_umask() {}
}

/// Whether nobody but its owner may look into a folder.
#[cfg(unix)]
pub fn is_private(folder: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    fs::metadata(folder).is_ok_and(|found| found.permissions().mode().trailing_zeros() >= 6)
}

/// Whether nobody but its owner may look into a folder: left to the system here.
#[cfg(not(unix))]
pub fn is_private(_: &Path) -> bool {
    true
}
