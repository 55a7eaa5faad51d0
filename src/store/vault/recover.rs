//! Opening a vault with the words of the recovery sheet: for a member who has forgotten the passphrase, or for
//! a new administrator when nobody else is left. It must not keep the words.

use super::birth::SLOTS;
use super::header::Header;
use super::members::{self, Member, clean_name};
use super::ring::Ring;
use super::unlock::Locked;
use super::{Vault, ledger};
use crate::domain::ids::{AuthorId, DeviceId};
use crate::domain::journal::Deed;
use crate::domain::member::Role;
use crate::domain::private::Private;
use crate::store::durable;
use crate::store::engine::Opener;
use crate::store::keys::backup_key;
use crate::store::keys::cost::Cost;
use crate::store::keys::person::Bundle;
use crate::store::keys::phrase;
use crate::store::keys::recovery::RecoveryWords;
use crate::store::keys::roster::Certificate;
use crate::store::keys::slot::{self, Passphrase};
use crate::store::random;
use crate::store::trouble::{Result, Trouble};
use std::path::PathBuf;

/// For whom the vault is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whom<'a> {
    /// A member, with new keys and a new passphrase.
    Member(AuthorId),
    /// A new administrator of this name; without one, none can be assigned a case until it is given.
    Administrator(&'a str),
}

/// A vault whose recovery words were right.
pub struct Recovering {
    folder: PathBuf,
    header: Header,
    opener: Opener,
    ring: Ring,
    sheet: Bundle,
    backup_key: Vec<u8>,
}

impl Locked {
    /// Tries the recovery words. Nothing is written.
    pub fn recovering(self, words: &RecoveryWords) -> Result<Recovering> {
        let sheet = words.bundle();
        let (folder, header, opener) = self.parts();
        let ring =
            Ring::open(&folder, header.clone(), words.bundle(), None).map_err(|trouble| match trouble {
                // Nothing is sealed to these words.
                Trouble::Removed => Trouble::WrongWords,
                other => other,
            })?;
        if ring.recovery() != sheet.public() {
            return Err(Trouble::WrongWords);
        }
        let backup_key = backup_key::write(words, &header.id)?;
        Ok(Recovering { folder, header, opener, ring, sheet, backup_key })
    }

    /// Unlocks with the recovery words: a new administrator without a name is certified.
    pub fn recover(
        self,
        words: &RecoveryWords,
        passphrase: Passphrase<'_>,
        cost: Cost,
        now: i64,
    ) -> Result<Vault> {
        self.recovering(words)?.finish(Whom::Administrator(""), passphrase, cost, now)
    }
}

impl Recovering {
    /// Everybody who belongs to the desk, in the order in which they came.
    pub fn members(&self) -> Vec<Member> {
        let all = members::members(&self.ring.roster, AuthorId::default());
        all.into_iter().filter(|member| member.left.is_none()).collect()
    }

    /// Gives somebody new keys under a new passphrase, and unlocks the vault for them.
    pub fn finish(
        mut self,
        whom: Whom<'_>,
        passphrase: Passphrase<'_>,
        cost: Cost,
        now: i64,
    ) -> Result<Vault> {
        cost.allowed(self.header.practice)?;
        if !self.header.practice {
            phrase::check(passphrase.typed)?;
        }
        let (person, role, name) = match whom {
            Whom::Administrator(name) => {
                let name = clean_name(name).unwrap_or_default();
                (AuthorId(random::bytes()?), Role::Administrator, name)
            }
            Whom::Member(person) => {
                let found = self.members().into_iter().find(|member| member.person == person);
                let member = found.ok_or(Trouble::Unknown)?;
                (person, member.role, member.name)
            }
        };
        // The engine's lock says that nobody else is at work here.
        self.end_lines(person, now)?;
        let (bundle, device) = (Bundle::random()?, DeviceId(random::bytes()?));
        let slot = slot::write(&self.header.id, person, device, cost, passphrase, &bundle)?;
        self.certify(person, role, name, &bundle, device, now)?;
        // Certificate, then keys, then slot: a slot that opens finds everything that it needs.
        self.ring.save_roster(&self.folder)?;
        self.ring.readdress()?;
        self.ring.save_epochs(&self.folder)?;
        durable::replace(&self.folder.join(SLOTS).join(slot::file_name(person, device)), &slot)?;
        // A vault from before there were backups learns what to seal them to.
        durable::replace(&self.folder.join(backup_key::FILE), &self.backup_key)?;
        let ring = Ring::open(&self.folder, self.header, bundle, Some((person, device)))?;
        let mut vault = Locked::enter(&self.folder, ring, self.opener)?;
        vault.begin_again(now)?;
        if !vault.read_only() {
            vault.append_deed(Deed::Recovered, now)?;
        }
        Ok(vault)
    }

    fn end_lines(&mut self, person: AuthorId, now: i64) -> Result<()> {
        let engine = (self.opener)(&self.header.store(&self.folder))?;
        let keys = self.ring.room_keys(engine.as_ref())?;
        let live = self.ring.roster.live().into_iter();
        let own: Vec<Certificate> = live.filter(|one| one.person == person).cloned().collect();
        for said in own {
            // A ledger whose end can't be read must not keep anybody out: `verify` names it.
            let reached = ledger::reached(&self.ring, &keys, engine.as_ref(), said.device);
            let upto = reached.ok().map(|reached| reached.seq);
            let ended = Certificate { revoked: Some(now), upto, ..said };
            self.ring.roster.certify(ended, &self.sheet)?;
        }
        Ok(())
    }

    fn certify(
        &mut self,
        person: AuthorId,
        role: Role,
        name: Private<String>,
        bundle: &Bundle,
        device: DeviceId,
        now: i64,
    ) -> Result<()> {
        let place = (self.header.desk, device);
        let certificate = Certificate::fresh(person, role, name, place, bundle.public(), now);
        self.ring.roster.certify(certificate, &self.sheet)
    }
}
