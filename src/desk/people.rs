//! Who belongs to the desk: the same acts as in the vault, with what a passphrase costs here, and what the desk
//! must know afterwards. It must not decide who may: the vault refuses.

use super::clock::stopwatch;
use super::{Desk, Trouble};
use crate::domain::event::Event;
use crate::domain::ids::AuthorId;
use crate::domain::journal::Deed;
use crate::domain::member::{Hand, Role};
use crate::store::keys::cost::Cost;
use crate::store::vault::{Member, Vault};

/// What a new passphrase of a vault costs to guess on this laptop.
pub(super) fn cost(practice: bool) -> Result<Cost, Trouble> {
    if practice { Ok(Cost::practice()) } else { Ok(Cost::calibrate(&mut stopwatch())?) }
}

/// Who unlocked a vault.
pub(super) fn hand(vault: &Vault) -> Hand {
    Hand { name: vault.name(), role: vault.role() }
}

impl Desk {
    /// Who is at the desk, by the id that signs.
    pub fn person(&self) -> AuthorId {
        self.vault.person()
    }

    /// Somebody has come in: that is written down, with how many passphrases were wrong before. Nobody is kept
    /// out because the disk does not take it, and nothing is written to a vault that can't be written to.
    pub(super) fn note_entry(&mut self, wrong: u32) {
        if self.read_only() || self.stumbled.is_some() {
            return;
        }
        let before = (wrong > 0).then_some(Deed::WrongPassphrases(wrong));
        for deed in before.into_iter().chain([Deed::Unlocked]) {
            let noted = self.vault.append_deed(deed, self.now().millis);
            if self.wrote(noted).is_err() {
                break;
            }
        }
    }

    /// Everybody who belongs to the desk or did, in the order in which they came.
    pub fn members(&self) -> Vec<Member> {
        self.vault.members()
    }

    /// What was done that is no event of a case, in the order in which it was stored.
    pub fn deeds(&self) -> Result<Vec<Event<Deed>>, Trouble> {
        Ok(self.vault.deeds()?)
    }

    /// Writes a deed down.
    pub fn note_deed(&self, deed: Deed) -> Result<(), Trouble> {
        Ok(self.vault.append_deed(deed, self.now().millis)?)
    }

    /// Lets somebody in, with a first passphrase.
    pub fn add_member(&mut self, name: &str, role: Role, passphrase: &str) -> Result<AuthorId, Trouble> {
        let (cost, now) = (cost(self.is_practice())?, self.now().millis);
        let added = self.vault.add_member(name, role, passphrase.into(), cost, now);
        self.wrote(added)
    }

    /// Gives a member another role.
    pub fn change_role(&mut self, person: AuthorId, role: Role) -> Result<(), Trouble> {
        let now = self.now().millis;
        let changed = self.vault.change_role(person, role, now);
        self.wrote(changed)
    }

    /// Gives a member another name.
    pub fn rename_member(&mut self, person: AuthorId, name: &str) -> Result<(), Trouble> {
        let now = self.now().millis;
        let renamed = self.vault.rename_member(person, name, now);
        self.wrote(renamed)?;
        self.hand = hand(&self.vault);
        Ok(())
    }

    /// Removes a member.
    pub fn remove_member(&mut self, person: AuthorId) -> Result<(), Trouble> {
        let now = self.now().millis;
        let removed = self.vault.remove_member(person, now);
        self.wrote(removed)?;
        // They are out already; what can't be handed over now stays sealed.
        self.hand_over_drafts(person).ok();
        Ok(())
    }

    /// Gives a member who has forgotten the passphrase new keys under another one.
    pub fn renew_member(&mut self, person: AuthorId, passphrase: &str) -> Result<(), Trouble> {
        let (cost, now) = (cost(self.is_practice())?, self.now().millis);
        let renewed = self.vault.renew_member(person, passphrase.into(), cost, now);
        self.wrote(renewed)
    }

    /// Changes the passphrase of whoever is at the desk.
    pub fn change_passphrase(&mut self, old: &str, new: &str) -> Result<(), Trouble> {
        let (cost, now) = (cost(self.is_practice())?, self.now().millis);
        let changed = self.vault.change_passphrase(old.into(), new.into(), cost, now);
        self.wrote(changed)
    }
}
