//! Who is at the desk: a name and a role. It must not hold keys, nor know how somebody proved who they are.

use super::ids::AuthorId;
use super::private::Private;
use serde::{Deserialize, Serialize};

/// What a member may do. An administrator may all that a supervisor may, a supervisor all that a volunteer may.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Role {
    /// Works on cases.
    Volunteer,
    /// Also reads restricted cases, lifts restrictions, reviews, erases.
    Supervisor,
    /// Also decides who belongs to the desk.
    Administrator,
}

impl Role {
    /// Every one, the one who may least first.
    pub const ALL: [Self; 3] = [Self::Volunteer, Self::Supervisor, Self::Administrator];

    /// The stable name of its message and its word on the command line.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Volunteer => "volunteer",
            Self::Supervisor => "supervisor",
            Self::Administrator => "administrator",
        }
    }

    /// The role with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.code() == code)
    }

    /// Whether it may what a supervisor may.
    pub const fn supervises(self) -> bool {
        !matches!(self, Self::Volunteer)
    }
}

/// The person whose hand is on the keys.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hand {
    /// The name by which cases are assigned. Empty in vaults from before members had names.
    pub name: Private<String>,
    /// What it may do.
    pub role: Role,
}

/// Somebody without a name who may least: for questions that nobody in particular asks.
pub static NOBODY: Hand = Hand { name: Private::new(String::new()), role: Role::Volunteer };
/// Somebody without a name who may everything: what plays a story is not held up by roles.
pub static ANYBODY: Hand = Hand { name: Private::new(String::new()), role: Role::Administrator };

impl Hand {
    /// Somebody with a name and a role.
    pub fn new(name: &str, role: Role) -> Self {
        Self { name: name.into(), role }
    }

    /// Whether cases can be assigned to it.
    pub fn named(&self) -> bool {
        !self.name.reveal().is_empty()
    }
}

/// How many signs there are.
pub const SIGNS: usize = 48;

/// The sign by which a person is shown before the vault is unlocked: names lie on no disk in the clear, and
/// the id is random.
pub fn sign(person: AuthorId) -> usize {
    let [high, low, ..] = person.0;
    usize::from(u16::from_be_bytes([high, low])) % SIGNS
}
