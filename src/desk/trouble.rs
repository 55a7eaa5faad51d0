//! What can go wrong at the desk: a refusal of the domain, trouble with the vault, a list that
//! can't be read. No prose: `i18n` says what happened (`err-…`) and what to do next (`rec-…`).

use crate::domain::refusal::Refusal;
use crate::store as vault;
use std::fmt;
use std::io::ErrorKind;

/// Whose move it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// The person at the desk asked for something that can't be.
    Refused,
    /// Something must be set up or typed again first.
    Setup,
    /// The machine: disk, files, another window.
    Environment,
    /// Mastara itself is wrong.
    Bug,
}

/// What went wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The domain says no.
    Refused(Refusal),
    /// The vault says no.
    Vault(vault::Trouble),
    /// What should leave the house could not be written.
    Leave(ErrorKind),
}

impl Trouble {
    /// A folder that the system would not give.
    pub(super) fn folder(kind: std::io::ErrorKind) -> Self {
        Self::Vault(vault::Trouble::Io { file: ".".to_owned(), kind })
    }

    /// Whose move it is.
    pub const fn kind(&self) -> Kind {
        use vault::Trouble as V;
        match self {
            Self::Refused(_) => Kind::Refused,
            Self::Leave(_) => Kind::Environment,
            Self::Vault(trouble) => match trouble {
                V::NotAVault
                | V::NotEmpty
                | V::WrongPassphrase
                | V::WrongWords
                | V::NotWords
                | V::WeakPassphrase { .. }
                | V::CostRefused { .. }
                | V::Removed
                | V::NotABackup
                | V::ForPassphrase
                | V::ForWords
                | V::BackupPassphrase
                | V::RestoredFirst
                | V::NoBackupKey
                | V::Unknown => Kind::Setup,
                V::NotAllowed
                | V::Restricted
                | V::NameTaken
                | V::NameUnfit
                | V::LastAdministrator
                | V::Oneself => Kind::Refused,
                V::NotEncodable | V::OutOfOrder | V::TooLarge { .. } => Kind::Bug,
                _ => Kind::Environment,
            },
        }
    }

    /// The stable name of its messages.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Refused(refusal) => refusal.code(),
            Self::Vault(trouble) if trouble.file() == Some("backup") => match trouble.code() {
                "truncated" => "backup-cut",
                "newer" => "backup-newer",
                _ => "backup-damaged",
            },
            Self::Vault(trouble) => trouble.code(),
            Self::Leave(kind) => match kind {
                ErrorKind::NotFound | ErrorKind::NotADirectory => "leave-missing",
                ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => "leave-denied",
                ErrorKind::AlreadyExists => "leave-exists",
                ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "leave-full",
                _ => "leave-io",
            },
        }
    }

    /// The file of the vault that it is about.
    pub fn file(&self) -> Option<&str> {
        match self {
            Self::Refused(_) | Self::Leave(_) => None,
            Self::Vault(trouble) => trouble.file(),
        }
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl std::error::Error for Trouble {}

impl From<std::io::Error> for Trouble {
    fn from(error: std::io::Error) -> Self {
        Self::Leave(error.kind())
    }
}

impl From<Refusal> for Trouble {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl From<vault::Trouble> for Trouble {
    fn from(trouble: vault::Trouble) -> Self {
        Self::Vault(trouble)
    }
}
