//! Who belongs to the desk, and who is at it. It must not decide what a role may do with a case.

use super::Vault;
use crate::domain::ids::AuthorId;
use crate::domain::member::Role;
use crate::domain::private::Private;

/// A member of the desk, as certified.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// Who.
    pub person: AuthorId,
    /// The name; empty in vaults from before members had names.
    pub name: Private<String>,
    /// As what.
    pub role: Role,
    /// Milliseconds since 1970 when the member was let in.
    pub since: i64,
    /// Milliseconds since 1970 when the member left.
    pub left: Option<i64>,
    /// Whether it is the one who unlocked the vault.
    pub here: bool,
}

impl Vault {
    /// What whoever unlocked it may do.
    pub fn role(&self) -> Role {
        let mine = self.ring.roster.certificates().filter(|one| one.person == self.ring.person);
        mine.last().map_or(Role::Volunteer, |one| one.role)
    }

    /// The name of whoever unlocked it; empty in vaults from before members had names.
    pub fn name(&self) -> Private<String> {
        Private::default()
    }
}
