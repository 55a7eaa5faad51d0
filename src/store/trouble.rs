//! What can go wrong with a vault, as an enum without prose: the words live in i18n.
//! It must not carry a passphrase, a key or anything about a person: file names only.

use std::fmt;
use std::io;

/// Result of everything in this room.
pub type Result<T> = std::result::Result<T, Trouble>;

/// What went wrong. `file` is a name inside the vault folder, or `store:<tree>` for a stored value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The folder holds no vault.
    NotAVault,
    /// The folder is not empty, so no vault is born in it.
    NotEmpty,
    /// Another window or process has the vault open.
    OpenElsewhere,
    /// The passphrase (or the key file) does not open any slot.
    WrongPassphrase,
    /// The recovery words do not belong to this vault.
    WrongWords,
    /// The recovery words are no such words: unknown, too few, or a slip in one.
    NotWords,
    /// The passphrase can be guessed too easily.
    WeakPassphrase {
        /// Estimated guesses, as a power of two.
        bits: u32,
    },
    /// The cost of the key derivation is not allowed here.
    CostRefused {
        /// The memory asked for, in KiB.
        memory_kib: u32,
    },
    /// A file of the vault is not there.
    Missing {
        /// Which.
        file: String,
    },
    /// Bits of a file changed since it was written.
    Damaged {
        /// Which.
        file: String,
    },
    /// A file ends early.
    Truncated {
        /// Which.
        file: String,
    },
    /// Written by a newer Mastara.
    Newer {
        /// Which.
        file: String,
        /// Its format.
        found: u16,
        /// The newest format that this program reads.
        known: u16,
    },
    /// Written in a format that is no longer read.
    Older {
        /// Which.
        file: String,
        /// Its format.
        found: u16,
        /// The oldest format that this program reads.
        known: u16,
    },
    /// The seal does not hold: another key, another place, or a changed bit.
    SealBroken {
        /// Which.
        file: String,
    },
    /// The signature of a certificate or a batch does not hold.
    SignatureBroken {
        /// Which.
        file: String,
    },
    /// A value is larger than the engine may hold.
    TooLarge {
        /// Its size in bytes.
        bytes: usize,
    },
    /// No room on the disk. Nothing was written.
    DiskFull {
        /// Whether the ballast was given up to make room for closing in order.
        ballast_given: bool,
    },
    /// The operating system refused to read or write.
    Io {
        /// Which.
        file: String,
        /// What it said.
        kind: io::ErrorKind,
    },
    /// The engine found its own files damaged.
    EngineDamaged,
    /// The engine failed in a way that it should not.
    EngineFailed,
    /// Nothing may be written until the vault was verified.
    ReadOnly,
    /// Events out of order, of another device, or of another author.
    OutOfOrder,
    /// No such case, draft, setting or blob.
    Unknown,
    /// The system gave no random bytes.
    NoRandomness,
    /// What was to be written can't be expressed in the format.
    NotEncodable,
    /// The role of whoever unlocked the vault does not allow it.
    NotAllowed,
    /// No key of this vault is addressed to whoever tries to unlock it: no longer, or never.
    Removed,
    /// The case is restricted, and not sealed to whoever unlocked the vault.
    Restricted,
    /// Another member has this name.
    NameTaken,
    /// The name is empty, or longer than a name can be.
    NameUnfit,
    /// The last administrator can't be removed, nor be anything else.
    LastAdministrator,
    /// Nobody does this to themselves: another administrator does.
    Oneself,
    /// The file is no backup of a vault.
    NotABackup,
    /// The backup opens with a passphrase of its own, not with the recovery words.
    ForPassphrase,
    /// The backup opens with the recovery words, not with a passphrase.
    ForWords,
    /// The passphrase is not that of the backup.
    BackupPassphrase,
    /// The vault was restored, and waits for an administrator.
    RestoredFirst,
    /// The vault does not know what to seal backups to: it is from before there were any.
    NoBackupKey,
}

impl Trouble {
    /// Stable name, for message ids and exit codes.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NotAVault => "not-a-vault",
            Self::NotEmpty => "not-empty",
            Self::OpenElsewhere => "open-elsewhere",
            Self::WrongPassphrase => "wrong-passphrase",
            Self::WrongWords => "wrong-words",
            Self::NotWords => "not-words",
            Self::WeakPassphrase { .. } => "weak-passphrase",
            Self::CostRefused { .. } => "cost-refused",
            Self::Missing { .. } => "missing",
            Self::Damaged { .. } => "damaged",
            Self::Truncated { .. } => "truncated",
            Self::Newer { .. } => "newer",
            Self::Older { .. } => "older",
            Self::SealBroken { .. } => "seal-broken",
            Self::SignatureBroken { .. } => "signature-broken",
            Self::TooLarge { .. } => "too-large",
            Self::DiskFull { .. } => "disk-full",
            Self::Io { .. } => "io",
            Self::EngineDamaged => "engine-damaged",
            Self::EngineFailed => "engine-failed",
            Self::ReadOnly => "read-only",
            Self::OutOfOrder => "out-of-order",
            Self::Unknown => "unknown",
            Self::NoRandomness => "no-randomness",
            Self::NotEncodable => "not-encodable",
            Self::NotAllowed => "not-allowed",
            Self::Removed => "removed",
            Self::Restricted => "restricted",
            Self::NameTaken => "name-taken",
            Self::NameUnfit => "name-unfit",
            Self::LastAdministrator => "last-administrator",
            Self::Oneself => "oneself",
            Self::NotABackup => "not-a-backup",
            Self::ForPassphrase => "for-passphrase",
            Self::ForWords => "for-words",
            Self::BackupPassphrase => "backup-passphrase",
            Self::RestoredFirst => "restored-first",
            Self::NoBackupKey => "no-backup-key",
        }
    }

    /// The file that it is about, where there is one.
    pub fn file(&self) -> Option<&str> {
        match self {
            Self::Missing { file }
            | Self::Damaged { file }
            | Self::Truncated { file }
            | Self::Newer { file, .. }
            | Self::Older { file, .. }
            | Self::SealBroken { file }
            | Self::SignatureBroken { file }
            | Self::Io { file, .. } => Some(file),
            _ => None,
        }
    }

    /// Every code, so that a test can ask for words for each.
    pub const CODES: &'static [&'static str] = &[
        "not-a-vault",
        "not-empty",
        "open-elsewhere",
        "wrong-passphrase",
        "wrong-words",
        "not-words",
        "weak-passphrase",
        "cost-refused",
        "missing",
        "damaged",
        "truncated",
        "newer",
        "older",
        "seal-broken",
        "signature-broken",
        "too-large",
        "disk-full",
        "io",
        "engine-damaged",
        "engine-failed",
        "read-only",
        "out-of-order",
        "unknown",
        "no-randomness",
        "not-encodable",
        "not-allowed",
        "removed",
        "restricted",
        "name-taken",
        "name-unfit",
        "last-administrator",
        "oneself",
        "not-a-backup",
        "for-passphrase",
        "for-words",
        "backup-passphrase",
        "restored-first",
        "no-backup-key",
    ];

    /// What the operating system said about a file.
    pub(crate) fn io(file: &str, error: &io::Error) -> Self {
        if is_full(error) {
            return Self::DiskFull { ballast_given: false };
        }
        match error.kind() {
            io::ErrorKind::NotFound => Self::Missing { file: file.to_owned() },
            kind => Self::Io { file: file.to_owned(), kind },
        }
    }
}

/// Whether an error means that there is no room left.
pub(crate) fn is_full(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge
    )
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())?;
        self.file().map_or(Ok(()), |file| write!(f, " ({file})"))
    }
}

impl std::error::Error for Trouble {}
