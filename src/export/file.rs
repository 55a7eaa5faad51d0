//! Writing a file that leaves the house: it never takes the place of another one, only its owner
//! may read it, and once its name is there it survives a power cut. The name tells nothing about
//! a person: this file refuses to write what could not be such a name.

use chrono::NaiveDate;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// More files of one day in one folder are a mistake.
const MOST: u32 = 9_999;

/// The name of a sheet: its day and nothing else.
pub fn file_name(on: NaiveDate, html: bool) -> String {
    format!("mastara-{on}.{}", if html { "html" } else { "txt" })
}

/// Writes a text into a folder that is there, under this name or the first free one after it:
/// `sheet.txt`, `sheet-2.txt`, … Returns where it is.
pub fn write(folder: &Path, name: &str, text: &str) -> io::Result<PathBuf> {
    let harmless = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
    let parts = name.split_once('.').filter(|(stem, ending)| {
        !stem.is_empty() && !ending.is_empty() && stem.chars().chain(ending.chars()).all(harmless)
    });
    let (stem, ending) = parts.ok_or(io::ErrorKind::InvalidInput)?;
    for number in 1..=MOST {
        let name = if number == 1 { name.to_owned() } else { format!("{stem}-{number}.{ending}") };
        let path = folder.join(name);
        // An empty file of our own keeps the name: whatever had it before is never touched.
        match closed().create_new(true).open(&path) {
            Ok(_) => return fill(&path, text).map(|()| path),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}

/// Writes something long under exactly this name, whole or not at all. `into` is given the file; what it says is said.
pub fn place<E: From<io::Error>>(
    path: &Path,
    into: impl FnOnce(&mut File) -> Result<(), E>,
) -> Result<(), E> {
    closed().create_new(true).open(path)?;
    let mut side = path.as_os_str().to_owned();
    side.push(".unfinished");
    let side = Path::new(&side);
    let filled = (|| {
        let mut file = closed().create_new(true).open(side)?;
        into(&mut file)?;
        file.sync_all()?;
        Ok(fs::rename(side, path)?)
    })();
    if filled.is_err() {
        fs::remove_file(side).ok();
        fs::remove_file(path).ok();
        return filled;
    }
    Ok(path.parent().map_or(Ok(()), settle)?)
}

/// Puts the text under a name that is ours: beside it first, whole and synced, then in its place.
fn fill(path: &Path, text: &str) -> io::Result<()> {
    let mut side = path.as_os_str().to_owned();
    side.push(".unfinished");
    let side = Path::new(&side);
    let swap = closed()
        .create_new(true)
        .open(side)
        .and_then(|mut file| file.write_all(text.as_bytes()).and_then(|()| file.sync_all()))
        .and_then(|()| fs::rename(side, path));
    if swap.is_err() {
        fs::remove_file(side).ok();
        fs::remove_file(path).ok();
        return swap;
    }
    path.parent().map_or(Ok(()), settle)
}

#[cfg(unix)]
fn closed() -> OpenOptions {
    use std::os::unix::fs::OpenOptionsExt;
    let mut options = File::options();
    options.write(true).mode(0o600);
    options
}

/// Elsewhere the folders of a person are closed to others by the system.
#[cfg(not(unix))]
fn closed() -> OpenOptions {
    let mut options = File::options();
    options.write(true);
    options
}

/// Makes the new name durable.
#[cfg(unix)]
fn settle(folder: &Path) -> io::Result<()> {
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    match File::open(folder)?.sync_all() {
        // Some sticks and shares have no sync of folders: the file itself is synced.
        Err(error) if matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported) => {
            Ok(())
        }
        done => done,
    }
}

/// Folders can't be synced here; renames are journalled.
#[cfg(not(unix))]
fn settle(_: &Path) -> io::Result<()> {
    Ok(())
}
