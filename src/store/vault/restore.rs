//! A vault from a backup, into an absent or empty folder, whole or not at all; and what happens when it is unlocked
//! for the first time: whoever writes goes on in a new writer line, because the machine that the backup is of may
//! go on too, and what was erased since is erased again. It must not overwrite anything.

use super::archive::{self, BACKUP, Fill, Manifest, Sink, told};
use super::birth::{BLOBS, SLOTS};
use super::header::{self, Header};
use super::{Finding, Vault, orders};
use crate::domain::ids::DeviceId;
use crate::domain::journal::Deed;
use crate::domain::member::Role;
use crate::store::container::{FileKind, wrap};
use crate::store::durable;
use crate::store::engine::Batch;
use crate::store::keys::backup_key;
use crate::store::keys::recovery::RecoveryWords;
use crate::store::keys::roster::Certificate;
use crate::store::random;
use crate::store::sled_engine;
use crate::store::trouble::{Result, Trouble};
use age::secrecy::SecretString;
use age::{DecryptError, Decryptor};
use std::fs::{self, OpenOptions};
use std::io::{BufReader, Cursor, Read};
use std::path::{Path, PathBuf};

/// The file that says that the vault was restored, and that no administrator has unlocked it since.
const RESTORED: &str = "restored";
const FORMAT: u16 = 1;
/// Within so many bytes the outer seal has said to whom it opens.
const HEAD: u64 = 16 << 10;
/// Work at most for one guess at a passphrase, as a power of two: 1 GiB.
const MOST_WORK: u8 = 20;
/// Pairs written together.
const TOGETHER: usize = 512;

/// What opens a backup.
#[derive(Clone, Copy)]
pub enum Opening<'a> {
    /// The words of the recovery sheet.
    Words(&'a RecoveryWords),
    /// The passphrase that it was given.
    Passphrase(&'a str),
}

/// A backup whose outer seal is still closed.
pub struct Backup<R: Read> {
    sealed: Decryptor<BufReader<std::io::Chain<Cursor<Vec<u8>>, R>>>,
}

impl<R: Read> Backup<R> {
    /// Looks at the beginning of a file.
    pub fn at(mut from: R) -> Result<Self> {
        // Without an end in sight the beginning of a seal could take any amount of memory.
        let mut head = Vec::new();
        (&mut from).take(HEAD).read_to_end(&mut head).map_err(|error| told(&error))?;
        if !head.starts_with(b"age-encryption.org/") || !head.windows(5).any(|bytes| bytes == b"\n--- ") {
            return Err(Trouble::NotABackup);
        }
        let sealed = Decryptor::new_buffered(BufReader::new(Cursor::new(head).chain(from)));
        Ok(Self { sealed: sealed.map_err(shut)? })
    }

    /// Whether it opens with a passphrase of its own, not with the recovery words.
    pub fn by_passphrase(&self) -> bool {
        self.sealed.is_scrypt()
    }

    /// Makes the vault at `to`, absent or empty. Whatever goes wrong, nothing is left behind. `progress` is told how
    /// many bytes are done, of how many.
    pub fn restore(self, by: Opening<'_>, to: &Path, progress: &mut dyn FnMut(u64, u64)) -> Result<()> {
        let wrap = |error: std::io::Error| Trouble::io(&durable::label(to), &error);
        if to.exists() && fs::read_dir(to).map_err(wrap)?.next().is_some() {
            return Err(Trouble::NotEmpty);
        }
        let mut opened = match (by, self.by_passphrase()) {
            (Opening::Words(_), true) => return Err(Trouble::ForPassphrase),
            (Opening::Passphrase(_), false) => return Err(Trouble::ForWords),
            (Opening::Words(words), false) => {
                let identity = backup_key::identity(words)?;
                self.sealed.decrypt(std::iter::once(&identity as _)).map_err(|error| match error {
                    DecryptError::NoMatchingKeys => Trouble::WrongWords,
                    other => shut(other),
                })?
            }
            (Opening::Passphrase(typed), true) => {
                let mut identity = age::scrypt::Identity::new(SecretString::from(typed.to_owned()));
                identity.set_max_work_factor(MOST_WORK);
                self.sealed.decrypt(std::iter::once(&identity as _)).map_err(shut)?
            }
        };
        let mut side = to.as_os_str().to_owned();
        side.push(durable::UNFINISHED);
        let side = PathBuf::from(side);
        if side.exists() {
            fs::remove_dir_all(&side).map_err(wrap)?;
        }
        durable::private_umask();
        if let Some(parent) = to.parent().filter(|parent| !parent.as_os_str().is_empty() && !parent.exists())
        {
            durable::make_dir(parent)?;
        }
        let made = fill(&side, &mut opened, progress).and_then(|()| {
            if to.exists() {
                fs::remove_dir(to).map_err(wrap)?;
            }
            fs::rename(&side, to).map_err(wrap)
        });
        if made.is_err() {
            let _ = fs::remove_dir_all(&side);
        }
        made?;
        to.parent().map_or(Ok(()), durable::sync_dir)
    }
}

fn shut(error: DecryptError) -> Trouble {
    match error {
        DecryptError::NoMatchingKeys | DecryptError::KeyDecryptionFailed | DecryptError::DecryptionFailed => {
            Trouble::WrongPassphrase
        }
        DecryptError::UnknownFormat => Trouble::Newer { file: BACKUP.to_owned(), found: 2, known: 1 },
        DecryptError::Io(error) => told(&error),
        _ => Trouble::Damaged { file: BACKUP.to_owned() },
    }
}

fn fill(side: &Path, from: &mut dyn Read, progress: &mut dyn FnMut(u64, u64)) -> Result<()> {
    let mut place = Place { side, header: None, manifest: None, done: 0, progress };
    archive::read(from, &mut place)?;
    durable::write_new(&side.join(RESTORED), &wrap(FileKind::Restored, FORMAT, &[])?)?;
    durable::sync_tree(side)
}

/// Reads what is inside a backup and keeps nothing of it: what hostile bytes can do is tried here.
pub fn hostile(inside: &[u8]) -> Result<()> {
    struct Nowhere;
    impl Sink for Nowhere {
        fn begin(&mut self, _: Manifest) -> Result<()> {
            Ok(())
        }
        fn file(&mut self, _: &str, _: u64, from: &mut dyn Read) -> Result<()> {
            std::io::copy(from, &mut std::io::sink()).map(drop).map_err(|error| told(&error))
        }
        fn store(&mut self, fill: &mut Fill<'_>) -> Result<()> {
            fill(&mut |_, _, _| Ok(()))
        }
    }
    archive::read(&mut Cursor::new(inside), &mut Nowhere)
}

/// The folder in which a restored vault is put together.
struct Place<'a> {
    side: &'a Path,
    header: Option<Header>,
    manifest: Option<Manifest>,
    done: u64,
    progress: &'a mut dyn FnMut(u64, u64),
}

impl Place<'_> {
    fn did(&mut self, bytes: u64) {
        self.done = self.done.saturating_add(bytes);
        let all = self.manifest.map_or(0, |manifest| manifest.bytes);
        (self.progress)(self.done.min(all), all);
    }
}

impl Sink for Place<'_> {
    fn begin(&mut self, manifest: Manifest) -> Result<()> {
        let around = self.side.parent().filter(|around| !around.as_os_str().is_empty());
        if durable::free_space(around.unwrap_or(Path::new("."))) < manifest.bytes {
            return Err(Trouble::DiskFull { ballast_given: false });
        }
        self.manifest = Some(manifest);
        [self.side.to_owned(), self.side.join(SLOTS), self.side.join(BLOBS)]
            .iter()
            .try_for_each(|folder| durable::make_dir(folder))
    }

    fn file(&mut self, name: &str, size: u64, from: &mut dyn Read) -> Result<()> {
        let mut file = OpenOptions::new()
            .write(true)
            .create_new(true)
            .open(self.side.join(name))
            .map_err(|error| Trouble::io(name, &error))?;
        let mut step = vec![0; 64 << 10];
        let mut left = size;
        while left > 0 {
            let read = from.read(&mut step).map_err(|error| told(&error))?;
            let bytes = step.get(..read).filter(|bytes| !bytes.is_empty());
            let bytes = bytes.ok_or_else(|| Trouble::Truncated { file: BACKUP.to_owned() })?;
            std::io::Write::write_all(&mut file, bytes).map_err(|error| Trouble::io(name, &error))?;
            left = left.saturating_sub(read as u64);
        }
        if name == header::FILE {
            let header = Header::load(self.side)?;
            if self.manifest.is_none_or(|manifest| manifest.vault != header.id) {
                return Err(Trouble::Damaged { file: BACKUP.to_owned() });
            }
            self.header = Some(header);
        }
        self.did(size);
        Ok(())
    }

    fn store(&mut self, fill: &mut Fill<'_>) -> Result<()> {
        let header = self.header.clone().ok_or_else(|| Trouble::Damaged { file: BACKUP.to_owned() })?;
        sled_engine::born(&header.store(self.side), &mut |engine| {
            let (mut batch, mut bytes) = (Batch::default(), 0);
            fill(&mut |tree, key, value| {
                bytes += archive::pair_size(key, &value);
                batch.put(tree, key, value)?;
                if batch.changes().len() >= TOGETHER {
                    engine.commit(&std::mem::take(&mut batch))?;
                    self.did(std::mem::take(&mut bytes));
                }
                Ok(())
            })?;
            engine.commit(&batch)?;
            self.did(bytes);
            Ok(())
        })
    }
}

impl Vault {
    /// Whether it was restored, and waits for an administrator.
    pub fn waits(&self) -> bool {
        self.folder.join(RESTORED).exists()
    }

    /// At the unlock of a vault that waits: nothing may be written, and where something is to be erased again,
    /// nothing may be read.
    pub(super) fn stand_back(&mut self) -> Result<()> {
        match durable::read(&self.folder.join(orders::FILE), orders::LIMIT) {
            Ok(bytes) => self.join_orders(&bytes)?,
            Err(Trouble::Missing { .. }) => {}
            Err(other) => return Err(other),
        }
        if self.role() != Role::Administrator && !self.ordered(true)?.is_empty() {
            return Err(Trouble::RestoredFirst);
        }
        self.doubts.push(Finding::Restored);
        Ok(())
    }

    /// The first unlock of a restored vault by an administrator: everybody goes on in a new writer line, cases that
    /// were erased since are erased again. Gives how many; none when the vault does not wait, or is in doubt.
    pub fn begin_again(&mut self, now: i64) -> Result<Option<usize>> {
        let other = |finding: &Finding| *finding != Finding::Restored;
        if !self.waits() || self.role() != Role::Administrator || self.doubts.iter().any(other) {
            return Ok(None);
        }
        self.doubts.clear();
        self.doubt.set(false);
        let settled = self.settled(now);
        if settled.is_err() {
            self.doubts.push(Finding::Restored);
            self.doubt.set(true);
        }
        settled.map(Some)
    }

    fn settled(&mut self, now: i64) -> Result<usize> {
        self.may_write()?;
        self.keyed(|vault| {
            vault.new_lines(now)?;
            vault.align()
        })?;
        let erased = self.carry_out(true, now)?;
        self.append_deed(Deed::Restored, now)?;
        durable::remove(&self.folder.join(orders::FILE))?;
        durable::remove(&self.folder.join(RESTORED))?;
        Ok(erased)
    }

    /// Every writer line is followed by a new one with the same keys.
    pub(super) fn new_lines(&mut self, now: i64) -> Result<()> {
        let roster = &self.ring.roster;
        let live = roster.live().into_iter();
        let goes_on = |one: &&Certificate| roster.heir(one.person, one.device) == one.device;
        let own: Vec<Certificate> = live.filter(goes_on).cloned().collect();
        for said in own {
            let fresh = Certificate { device: DeviceId(random::bytes()?), from: now, ..said };
            self.ring.roster.certify(fresh, &self.ring.bundle)?;
        }
        self.ring.save_roster(&self.folder)?;
        self.ring.device = self.ring.roster.heir(self.ring.person, self.ring.door);
        let mut reached = self.reached.get();
        (reached.seq, reached.hash) = (0, [0; 32]);
        self.reached.set(reached);
        Ok(())
    }
}
