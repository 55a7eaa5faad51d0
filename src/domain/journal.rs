//! What was done that is no event of a case: who unlocked, who was let in or out, what left the house. A
//! deed is written in the desk's journal, signed and chained like every event, and never undone. It must
//! never hold a name or a word that somebody typed.

use super::ids::{AuthorId, CaseId, DeviceId};
use super::member::Role;
use serde::{Deserialize, Serialize};

/// What left the house as a file or on paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Leaving {
    /// The sheet given to the person.
    Handout,
    /// The explanation of a date.
    Explained,
    /// Obstacles, counted.
    Obstacles,
    /// The page of the register of processing.
    Register,
    /// The sheet of an incident.
    Incident,
}

impl Leaving {
    /// Every one.
    pub const ALL: [Self; 5] =
        [Self::Handout, Self::Explained, Self::Obstacles, Self::Register, Self::Incident];

    /// The stable name of its message.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Handout => "handout",
            Self::Explained => "explained",
            Self::Obstacles => "obstacles",
            Self::Register => "register",
            Self::Incident => "incident",
        }
    }
}

/// How far a writer line had come when somebody vouched for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Upto {
    /// The writer line: one person on one machine.
    pub line: DeviceId,
    /// Sequence number of its last event.
    pub seq: u64,
    /// Hash over all its entries in the ledger up to there: each is in the hash of the next.
    pub hash: [u8; 32],
}

/// What was done. Append new variants at the end; never change one: their bytes are frozen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Deed {
    /// The vault was unlocked.
    Unlocked,
    /// So many wrong passphrases were typed before.
    WrongPassphrases(u32),
    /// A restricted case was opened.
    RestrictedOpened(CaseId),
    /// A member was let in.
    MemberAdded(AuthorId, Role),
    /// A member has another role now.
    RoleChanged(AuthorId, Role),
    /// A member was removed.
    MemberRemoved(AuthorId),
    /// A member who had forgotten the passphrase was given new keys.
    MemberRenewed(AuthorId),
    /// Whoever writes this has a new passphrase.
    PassphraseChanged,
    /// Whoever writes this came in with the words of the recovery sheet.
    Recovered,
    /// A case was erased.
    Erased(CaseId),
    /// A backup was written.
    BackedUp,
    /// The vault was restored from a backup.
    Restored,
    /// Everything was read.
    Verified {
        /// How much did not hold.
        findings: u32,
    },
    /// The vault was repaired.
    Repaired {
        /// How much is gone.
        lost: u32,
    },
    /// A supervisor vouches that every signature up to here was checked and held.
    Checked {
        /// How far each writer line had come.
        upto: Vec<Upto>,
    },
    /// A laptop was lost: its writer lines were ended and the keys turned.
    LaptopLost {
        /// The writer lines on it.
        lines: Vec<DeviceId>,
        /// Cases that it could read.
        exposed: u32,
    },
    /// The person of a case was given a copy of the file.
    CopyGiven(CaseId),
    /// Something left the house.
    Exported(Leaving),
    /// A member has another name now.
    MemberRenamed(AuthorId),
    /// There is a new recovery sheet: the words of the one before open nothing any more.
    SheetRenewed,
}

impl Deed {
    /// Whether somebody should look at it who reads the journal.
    pub const fn grave(&self) -> bool {
        match self {
            Self::WrongPassphrases(_)
            | Self::Recovered
            | Self::Restored
            | Self::Repaired { .. }
            | Self::LaptopLost { .. }
            | Self::SheetRenewed => true,
            Self::Verified { findings } => *findings > 0,
            _ => false,
        }
    }

    /// The stable name of its message.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Unlocked => "unlocked",
            Self::WrongPassphrases(_) => "wrong-passphrases",
            Self::RestrictedOpened(_) => "restricted-opened",
            Self::MemberAdded(..) => "member-added",
            Self::RoleChanged(..) => "role-changed",
            Self::MemberRemoved(_) => "member-removed",
            Self::MemberRenewed(_) => "member-renewed",
            Self::PassphraseChanged => "passphrase-changed",
            Self::Recovered => "recovered",
            Self::Erased(_) => "erased",
            Self::BackedUp => "backed-up",
            Self::Restored => "restored",
            Self::Verified { .. } => "verified",
            Self::Repaired { .. } => "repaired",
            Self::Checked { .. } => "checked",
            Self::LaptopLost { .. } => "laptop-lost",
            Self::CopyGiven(_) => "copy-given",
            Self::Exported(_) => "exported",
            Self::MemberRenamed(_) => "member-renamed",
            Self::SheetRenewed => "sheet-renewed",
        }
    }
}
