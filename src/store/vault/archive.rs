//! What is inside a backup once its outer seal is open: a plain tar with known names in a known order, values sealed
//! as they are in the vault. What is read is hostile until every name, size and order was found right. It must not
//! seal, open seals, or touch the vault.
//!
//! `mastara-backup` (a container: `[vault 16][bytes to come 8]`), then files of the vault under their names, then
//! `orders`, then for each tree `store/<tree>`: `[key length 1][key][value length 2][value]`, in the order of keys.

use super::birth::{BLOBS, SLOTS};
use super::{BALLAST, orders};
use crate::store::container::{FileKind, unwrap, wrap};
use crate::store::engine::{Tree, VALUE_LIMIT};
use crate::store::trouble::{Result, Trouble};
use std::collections::BTreeSet;
use std::io::{self, Read, Write};
use tar::{Archive, EntryType, Header};

/// How errors name a backup.
pub(super) const BACKUP: &str = "backup";
const MANIFEST: &str = "mastara-backup";
const FORMAT: u16 = 1;
const MANIFEST_LIMIT: u64 = 256;
const SMALL: u64 = 16 << 20;
const BLOB: u64 = (256 << 20) + 4096;
/// Files of one backup, at most.
const MOST: usize = 1 << 20;
const BLOCK: u64 = 512;
const KEY_LIMIT: usize = 64;
/// What is copied at a time.
const STEP: usize = 64 << 10;

/// What a backup says of itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Manifest {
    /// Of which vault.
    pub(super) vault: [u8; 16],
    /// How much follows.
    pub(super) bytes: u64,
}

/// The files of a vault that a backup has, in this order: without the first three it is none.
pub(super) const FILES: [&str; 5] = ["vault", "roster", "epochs", "backup-key", "head"];
const NEEDED: usize = 3;

/// Where what is read goes.
pub(super) trait Sink {
    /// A backup of this vault, of this size, begins.
    fn begin(&mut self, manifest: Manifest) -> Result<()>;
    /// A file: its name in the vault, its size, and where its bytes come from.
    fn file(&mut self, name: &str, size: u64, from: &mut dyn Read) -> Result<()>;
    /// Everything in the store: `fill` hands it over pair by pair.
    fn store(&mut self, fill: &mut Fill<'_>) -> Result<()>;
}

/// Takes one pair of the store.
pub(super) type Put<'a> = dyn FnMut(Tree, &[u8], Vec<u8>) -> Result<()> + 'a;
/// Hands over all pairs.
pub(super) type Fill<'a> = dyn FnMut(&mut Put<'_>) -> Result<()> + 'a;

/// What the system said while a backup was read or written: a changed bit or an early end is named as such.
pub(super) fn told(error: &io::Error) -> Trouble {
    let file = BACKUP.to_owned();
    match error.kind() {
        io::ErrorKind::UnexpectedEof => Trouble::Truncated { file },
        // So say the outer seal and the tar of what is not as it was written.
        io::ErrorKind::InvalidData | io::ErrorKind::InvalidInput | io::ErrorKind::Other => {
            Trouble::Damaged { file }
        }
        kind => Trouble::Io { file, kind },
    }
}

fn damaged() -> Trouble {
    Trouble::Damaged { file: BACKUP.to_owned() }
}

/// Most bytes of a file in a backup; none for a name that no backup has.
fn limit(name: &str) -> Option<u64> {
    let hexadecimal = |text: &str| text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    if let Some(slot) = name.strip_prefix(SLOTS).and_then(|rest| rest.strip_prefix('/')) {
        let (person, device) = slot.split_once('-')?;
        return [person, device].iter().all(|id| id.len() == 32 && hexadecimal(id)).then_some(4096);
    }
    if let Some(blob) = name.strip_prefix(BLOBS).and_then(|rest| rest.strip_prefix('/')) {
        return (blob.len() == 32 && hexadecimal(blob)).then_some(BLOB);
    }
    match name {
        orders::FILE => Some(orders::LIMIT),
        name if FILES.contains(&name) => Some(SMALL),
        _ => None,
    }
}

/// Whether a file of the vault folder goes into its backup: the ballast and the cards can be made again.
pub(super) fn wanted(name: &str) -> bool {
    name != BALLAST && limit(name).is_some()
}

fn tree_of(name: &str) -> Option<Tree> {
    let tree = name.strip_prefix("store/")?;
    Tree::ALL.into_iter().find(|known| known.name() == tree)
}

/// Writes a backup, entry by entry.
pub(super) struct Writer<'a> {
    to: &'a mut dyn Write,
    /// Bytes of the entry that are still to come.
    left: u64,
    pad: u64,
}

impl<'a> Writer<'a> {
    /// Begins it.
    pub(super) fn begin(to: &'a mut dyn Write, manifest: Manifest) -> Result<Self> {
        let mut writer = Self { to, left: 0, pad: 0 };
        let body = [&manifest.vault[..], &manifest.bytes.to_le_bytes()].concat();
        let bytes = wrap(FileKind::Backup, FORMAT, &body)?;
        writer.entry(MANIFEST, bytes.len() as u64)?;
        writer.write(&bytes)?;
        Ok(writer)
    }

    /// Begins a file; exactly `size` bytes follow.
    pub(super) fn entry(&mut self, name: &str, size: u64) -> Result<()> {
        self.close()?;
        let mut header = Header::new_ustar();
        header.set_path(name).map_err(|_| Trouble::NotEncodable)?;
        header.set_entry_type(EntryType::Regular);
        header.set_mode(0o600);
        header.set_uid(0);
        header.set_gid(0);
        header.set_mtime(0);
        header.set_size(size);
        header.set_cksum();
        (self.left, self.pad) = (size, size.next_multiple_of(BLOCK) - size);
        self.put(header.as_bytes())
    }

    /// Writes bytes of the file.
    pub(super) fn write(&mut self, bytes: &[u8]) -> Result<()> {
        self.left = self.left.checked_sub(bytes.len() as u64).ok_or(Trouble::NotEncodable)?;
        self.put(bytes)
    }

    /// Copies the whole file from here.
    pub(super) fn copy(&mut self, from: &mut dyn Read) -> Result<()> {
        let mut step = vec![0; STEP];
        while self.left > 0 {
            let read = from.read(&mut step).map_err(|error| told(&error))?;
            let bytes = step.get(..read).filter(|bytes| !bytes.is_empty());
            self.write(bytes.ok_or(Trouble::NotEncodable)?)?;
        }
        Ok(())
    }

    /// Writes one pair of the store.
    pub(super) fn pair(&mut self, key: &[u8], value: &[u8]) -> Result<()> {
        self.write(&[u8::try_from(key.len()).map_err(|_| Trouble::NotEncodable)?])?;
        self.write(key)?;
        self.write(&u16::try_from(value.len()).map_err(|_| Trouble::NotEncodable)?.to_le_bytes())?;
        self.write(value)
    }

    /// Ends it.
    pub(super) fn end(mut self) -> Result<()> {
        self.close()?;
        self.put(&[0; 1024])
    }

    fn close(&mut self) -> Result<()> {
        if self.left > 0 {
            return Err(Trouble::NotEncodable);
        }
        let pad = usize::try_from(self.pad).unwrap_or_default();
        self.pad = 0;
        self.put([0; 512].get(..pad).unwrap_or_default())
    }

    fn put(&mut self, bytes: &[u8]) -> Result<()> {
        let failed = |error: io::Error| Trouble::Io { file: BACKUP.to_owned(), kind: error.kind() };
        self.to.write_all(bytes).map_err(failed)
    }
}

/// Bytes that a pair takes.
pub(super) fn pair_size(key: &[u8], value: &[u8]) -> u64 {
    (3 + key.len() + value.len()) as u64
}

/// Reads a whole backup into a sink, to its last byte.
pub(super) fn read(from: &mut dyn Read, sink: &mut dyn Sink) -> Result<()> {
    let mut archive = Archive::new(from);
    let mut entries = archive.entries().map_err(|error| told(&error))?.raw(true);
    let mut first = entries.next().ok_or_else(damaged)?.map_err(|error| told(&error))?;
    let manifest = manifest(&mut first)?;
    sink.begin(manifest)?;
    let (mut seen, mut stored): (BTreeSet<String>, usize) = (BTreeSet::new(), 0);
    while let Some(entry) = entries.next() {
        let mut entry = entry.map_err(|error| told(&error))?;
        let (name, size) = named(entry.header())?;
        if tree_of(&name) == Some(Tree::Log) {
            let mut opened = Some((name, entry));
            sink.store(&mut |put| {
                for tree in Tree::ALL {
                    let (name, mut entry) = if let Some(first) = opened.take() {
                        first
                    } else {
                        let entry = entries.next().ok_or_else(damaged)?.map_err(|error| told(&error))?;
                        (named(entry.header())?.0, entry)
                    };
                    if tree_of(&name) != Some(tree) {
                        return Err(damaged());
                    }
                    pairs(tree, &mut entry, put)?;
                    stored += 1;
                }
                Ok(())
            })?;
            break;
        }
        let most = limit(&name).ok_or_else(damaged)?;
        if size > most || seen.len() >= MOST || !seen.insert(name.clone()) {
            return Err(damaged());
        }
        sink.file(&name, size, &mut entry)?;
    }
    let whole = FILES.iter().take(NEEDED).all(|name| seen.contains(*name));
    if !whole || stored != Tree::ALL.len() || entries.next().is_some() {
        return Err(damaged());
    }
    rest(archive.into_inner())
}

/// The outer seal holds only when it was read to its end; nothing but zeros may follow.
fn rest(from: &mut dyn Read) -> Result<()> {
    let mut step = [0; 4096];
    loop {
        match from.read(&mut step).map_err(|error| told(&error))? {
            0 => return Ok(()),
            read if step.iter().take(read).any(|byte| *byte != 0) => return Err(damaged()),
            _ => {}
        }
    }
}

/// The name and size of a plain file: links, devices, folders and extensions of the format are refused.
fn named(header: &Header) -> Result<(String, u64)> {
    let plain = header.as_ustar().is_some() && header.entry_type() == EntryType::Regular;
    let name = String::from_utf8(header.path_bytes().into_owned()).ok().filter(|_| plain);
    Ok((name.ok_or_else(damaged)?, header.size().map_err(|error| told(&error))?))
}

fn manifest(entry: &mut tar::Entry<'_, &mut dyn Read>) -> Result<Manifest> {
    let (name, size) = named(entry.header()).map_err(|_| Trouble::NotABackup)?;
    if name != MANIFEST || size > MANIFEST_LIMIT {
        return Err(Trouble::NotABackup);
    }
    let mut bytes = Vec::new();
    entry.read_to_end(&mut bytes).map_err(|error| told(&error))?;
    let body = unwrap(FileKind::Backup, FORMAT, &bytes, BACKUP)?;
    let (vault, rest) = body.split_first_chunk::<16>().ok_or_else(damaged)?;
    let bytes: &[u8; 8] = rest.try_into().map_err(|_| damaged())?;
    Ok(Manifest { vault: *vault, bytes: u64::from_le_bytes(*bytes) })
}

/// The pairs of a tree, each key greater than the one before.
fn pairs(tree: Tree, entry: &mut dyn Read, put: &mut Put<'_>) -> Result<()> {
    let mut entry = io::BufReader::with_capacity(STEP, entry);
    let mut last: Vec<u8> = Vec::new();
    loop {
        let mut length = [0; 1];
        if entry.read(&mut length).map_err(|error| told(&error))? == 0 {
            return Ok(());
        }
        let [length] = length;
        let mut exact = |size: usize| {
            let mut bytes = vec![0; size];
            entry.read_exact(&mut bytes).map_err(|error| told(&error)).map(|()| bytes)
        };
        let key = exact(usize::from(length))?;
        let size = exact(2)?.first_chunk::<2>().map_or(0, |size| usize::from(u16::from_le_bytes(*size)));
        if key.is_empty() || key.len() > KEY_LIMIT || size > VALUE_LIMIT || key <= last {
            return Err(damaged());
        }
        put(tree, &key, exact(size)?)?;
        last = key;
    }
}
