//! The whole vault as one file that leaves the house: a tar of what is sealed already, sealed once more so that it
//! tells an outsider nothing. The outer seal is the format `age`: the stock tool opens it. It must not make the file
//! (`export` does), nor leave anything out but what can be made again.

use super::archive::{self, BACKUP, Manifest, Writer, pair_size};
use super::birth::{BLOBS, SLOTS};
use super::{Vault, orders};
use crate::store::durable;
use crate::store::engine::{Next, Tree};
use crate::store::keys::backup_key;
use crate::store::keys::recovery::RecoveryWords;
use crate::store::trouble::{Result, Trouble};
use age::Encryptor;
use age::secrecy::SecretString;
use std::fs::{self, File};
use std::io::Write;
use std::path::PathBuf;

/// Work of a guess at the passphrase of a backup, as a power of two: what the stock tool takes, 256 MiB.
const WORK: u8 = 18;
const PRACTICE_WORK: u8 = 10;

/// What opens a backup.
#[derive(Clone, Copy)]
pub enum SealedTo<'a> {
    /// The words of the recovery sheet.
    Recovery,
    /// A passphrase of its own.
    Passphrase(&'a str),
}

/// A file that goes into a backup: its name there, where it is, its size.
struct Part {
    name: String,
    path: PathBuf,
    size: u64,
}

impl Vault {
    /// Writes a backup of everything as it is now. Whatever could not be written is [`Trouble::Io`] of the file
    /// `backup`. `progress` is told how many bytes are done, of how many.
    pub fn backup(
        &self,
        to: &mut dyn Write,
        sealed: SealedTo<'_>,
        progress: &mut dyn FnMut(u64, u64),
    ) -> Result<()> {
        let failed = |error: std::io::Error| Trouble::Io { file: BACKUP.to_owned(), kind: error.kind() };
        let mut outer = self.outer(sealed)?.wrap_output(to).map_err(failed)?;
        self.pack(&mut outer, progress)?;
        outer.finish().and_then(Write::flush).map_err(failed)
    }

    /// Whether the vault knows what to seal backups to without being asked.
    pub fn has_backup_key(&self) -> bool {
        self.backup_key().is_ok()
    }

    /// Learns it from the recovery words: a vault from before there were backups does not know it.
    pub fn learn_backup_key(&self, words: &RecoveryWords) -> Result<()> {
        if words.bundle().public() != self.ring.recovery() {
            return Err(Trouble::WrongWords);
        }
        self.keep_backup_key(words)
    }

    /// Backups are sealed to this sheet from now on.
    pub(super) fn keep_backup_key(&self, words: &RecoveryWords) -> Result<()> {
        let bytes = backup_key::write(words, &self.ring.header.id)?;
        durable::replace(&self.folder.join(backup_key::FILE), &bytes)
    }

    fn backup_key(&self) -> Result<age::x25519::Recipient> {
        let (id, sheet) = (&self.ring.header.id, self.ring.recovery().signing);
        let bytes = durable::read(&self.folder.join(backup_key::FILE), 4096);
        // That of a sheet before, or one that somebody else put there, is none.
        bytes.and_then(|bytes| backup_key::read(&bytes, id, &sheet)).map_err(|_| Trouble::NoBackupKey)
    }

    fn outer(&self, sealed: SealedTo<'_>) -> Result<Encryptor> {
        let made = match sealed {
            SealedTo::Recovery => Encryptor::with_recipients(std::iter::once(&self.backup_key()? as _)),
            SealedTo::Passphrase(typed) => {
                let mut by = age::scrypt::Recipient::new(SecretString::from(typed.to_owned()));
                by.set_work_factor(if self.ring.header.practice { PRACTICE_WORK } else { WORK });
                Encryptor::with_recipients(std::iter::once(&by as _))
            }
        };
        made.map_err(|_| Trouble::NotEncodable)
    }

    fn pack(&self, to: &mut dyn Write, progress: &mut dyn FnMut(u64, u64)) -> Result<()> {
        let parts = self.parts()?;
        let mut trees = Vec::new();
        for tree in Tree::ALL {
            let mut size = 0;
            self.ask(|engine| {
                engine.scan(tree, &[], &mut |key, value| {
                    size += pair_size(key, value);
                    Ok(Next::More)
                })
            })?;
            trees.push((tree, size));
        }
        let files: u64 = parts.iter().map(|part| part.size).sum();
        let bytes = files + trees.iter().map(|(_, size)| size).sum::<u64>();
        let mut done = 0;
        let mut writer = Writer::begin(to, Manifest { vault: self.ring.header.id, bytes })?;
        for part in parts {
            writer.entry(&part.name, part.size)?;
            let open = File::open(&part.path).map_err(|error| Trouble::io(&part.name, &error));
            writer.copy(&mut open?)?;
            done += part.size;
            progress(done, bytes);
        }
        for (tree, size) in trees {
            writer.entry(&format!("store/{}", tree.name()), size)?;
            self.pack_tree(tree, &mut writer, &mut |more| {
                done += more;
                progress(done, bytes);
            })?;
        }
        writer.end()
    }

    fn pack_tree(&self, tree: Tree, writer: &mut Writer<'_>, told: &mut dyn FnMut(u64)) -> Result<()> {
        let (mut failed, mut more) = (None, 0);
        self.ask(|engine| {
            engine.scan(tree, &[], &mut |key, value| {
                // What can't be written is no trouble of the engine's.
                if let Err(trouble) = writer.pair(key, value) {
                    failed = Some(trouble);
                    return Ok(Next::Stop);
                }
                more += pair_size(key, value);
                if more >= 1 << 20 {
                    told(std::mem::take(&mut more));
                }
                Ok(Next::More)
            })
        })?;
        told(more);
        failed.map_or(Ok(()), Err)
    }

    /// The files of the vault that a backup has, and the orders beside it.
    fn parts(&self) -> Result<Vec<Part>> {
        let mut names: Vec<(String, PathBuf)> =
            archive::FILES.iter().map(|name| ((*name).to_owned(), self.folder.join(name))).collect();
        for below in [SLOTS, BLOBS] {
            let Ok(found) = fs::read_dir(self.folder.join(below)) else { continue };
            for entry in found {
                let path = entry.map_err(|error| Trouble::io(below, &error))?.path();
                names.push((format!("{below}/{}", durable::label(&path)), path));
            }
        }
        let orders = orders::path(&self.folder, &self.ring.header);
        names.extend(orders.map(|path| (orders::FILE.to_owned(), path)));
        names.retain(|(name, path)| archive::wanted(name) && path.is_file());
        let part = |(name, path): (String, PathBuf)| {
            let size = fs::metadata(&path).map_err(|error| Trouble::io(&name, &error))?.len();
            Ok(Part { name, path, size })
        };
        names.into_iter().map(part).collect()
    }
}
