//! Who belongs to the desk: let in, given another role or name, removed, given new keys. Each act is a signed
//! certificate in the roster; who can open what follows from it (`lines`). Every act is refused to whoever is
//! not entitled, and leaves a deed. It must not decide what a role may do with a case.

use super::Vault;
use super::birth::SLOTS;
use super::ledger;
use crate::domain::clean::{clean, logical};
use crate::domain::ids::{AuthorId, DeviceId};
use crate::domain::journal::Deed;
use crate::domain::member::{Role, SIGNS, sign};
use crate::domain::private::Private;
use crate::store::durable;
use crate::store::keys::cost::Cost;
use crate::store::keys::person::Bundle;
use crate::store::keys::phrase;
use crate::store::keys::roster::{Certificate, Roster};
use crate::store::keys::slot::{self, Passphrase};
use crate::store::random;
use crate::store::trouble::{Result, Trouble};
use std::collections::BTreeSet;

/// Longest name of a member, in characters.
const LONGEST: usize = 60;
const SLOT_LIMIT: u64 = 4096;

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

/// Everybody who belongs to the desk or did, in the order in which they came.
pub(super) fn members(roster: &Roster, here: AuthorId) -> Vec<Member> {
    let mut found: Vec<Member> = Vec::new();
    for one in roster.certificates() {
        if !found.iter().any(|member| member.person == one.person) {
            found.push(Member {
                person: one.person,
                name: Private::default(),
                role: one.role,
                since: one.from,
                left: None,
                here: one.person == here,
            });
        }
    }
    for member in &mut found {
        let own = |one: &&&Certificate| one.person == member.person;
        let newest = roster.newest();
        let live = newest.iter().filter(|one| one.revoked.is_none()).filter(own).max_by_key(|one| one.from);
        let last = newest.iter().filter(own).max_by_key(|one| one.revoked);
        if let Some(said) = live.or(last) {
            member.name = said.name.clone();
            member.role = said.role;
            member.left = said.revoked;
        }
    }
    found
}

/// A name as it is kept; none when it is empty or too long.
pub fn clean_name(typed: &str) -> Option<Private<String>> {
    let cleaned = clean(typed).text;
    let name = cleaned.split_whitespace().collect::<Vec<_>>().join(" ");
    (1..=LONGEST).contains(&name.chars().count()).then(|| Private::new(name))
}

fn alike(one: &Private<String>, other: &Private<String>) -> bool {
    let folded = |name: &Private<String>| logical(name.reveal()).to_lowercase();
    !one.reveal().is_empty() && folded(one) == folded(other)
}

impl Vault {
    /// What whoever unlocked it may do.
    pub fn role(&self) -> Role {
        self.ring.role()
    }

    /// The name of whoever unlocked it; empty in vaults from before members had names.
    pub fn name(&self) -> Private<String> {
        self.ring.certificate().map(|one| one.name.clone()).unwrap_or_default()
    }

    /// The name of whose writer line it is; empty when the roster does not know it.
    pub fn writer(&self, line: DeviceId) -> Private<String> {
        let known = self.ring.roster.certificates().rev().find(|one| one.device == line);
        known.map(|one| one.name.clone()).unwrap_or_default()
    }

    /// Everybody who belongs to the desk or did, in the order in which they came.
    pub fn members(&self) -> Vec<Member> {
        members(&self.ring.roster, self.ring.person)
    }

    /// The member whom this name means: who has it now, else who had it.
    pub fn member_named(&self, name: &str) -> Option<AuthorId> {
        let wanted = clean_name(name)?;
        let living: Vec<Member> = self.members().into_iter().filter(|one| one.left.is_none()).collect();
        let now = living.iter().find(|member| alike(&member.name, &wanted));
        let before = || {
            let had = |person| {
                let mut own = self.ring.roster.certificates().filter(|one| one.person == person);
                own.any(|one| alike(&one.name, &wanted))
            };
            living.iter().find(|member| had(member.person))
        };
        now.or_else(before).map(|member| member.person)
    }

    /// Lets somebody in. They unlock with this passphrase, and change it.
    pub fn add_member(
        &mut self,
        name: &str,
        role: Role,
        passphrase: Passphrase<'_>,
        cost: Cost,
        now: i64,
    ) -> Result<AuthorId> {
        self.administers()?;
        self.acceptable(passphrase, cost)?;
        let name = self.fresh_name(name, None)?;
        let person = self.fresh_person()?;
        self.keyed(|vault| vault.new_line(person, role, name, passphrase, cost, now).map(|_| ()))?;
        self.append_deed(Deed::MemberAdded(person, role), now)?;
        Ok(person)
    }

    /// Gives a member another role.
    pub fn change_role(&mut self, person: AuthorId, role: Role, now: i64) -> Result<()> {
        self.administers()?;
        self.other(person)?;
        let member = self.living(person)?;
        if member.role == Role::Administrator && role != Role::Administrator {
            self.spare_administrator(person)?;
        }
        self.keyed(|vault| {
            vault.restate(person, now, |said| Certificate { role, ..said })?;
            vault.align()
        })?;
        self.append_deed(Deed::RoleChanged(person, role), now)
    }

    /// Gives a member another name. Cases that were assigned under the old one stay theirs.
    pub fn rename_member(&mut self, person: AuthorId, name: &str, now: i64) -> Result<()> {
        self.administers()?;
        self.living(person)?;
        let name = self.fresh_name(name, Some(person))?;
        self.keyed(|vault| vault.restate(person, now, |said| Certificate { name: name.clone(), ..said }))?;
        self.append_deed(Deed::MemberRenamed(person), now)
    }

    /// Removes a member: their writer lines end here, every line of keys that they could read is turned, and
    /// their slots are gone. What they read before, nobody can take back.
    pub fn remove_member(&mut self, person: AuthorId, now: i64) -> Result<()> {
        self.administers()?;
        self.other(person)?;
        if self.living(person)?.role == Role::Administrator {
            self.spare_administrator(person)?;
        }
        self.keyed(|vault| {
            vault.end_lines(person, now)?;
            vault.ring.save_roster(&vault.folder)?;
            vault.align()
        })?;
        self.append_deed(Deed::MemberRemoved(person), now)
    }

    /// For a member who has forgotten the passphrase: the same person with new keys and a new writer line.
    /// The old slot and the old keys are of no use any more.
    pub fn renew_member(
        &mut self,
        person: AuthorId,
        passphrase: Passphrase<'_>,
        cost: Cost,
        now: i64,
    ) -> Result<()> {
        self.administers()?;
        self.other(person)?;
        let member = self.living(person)?;
        self.acceptable(passphrase, cost)?;
        self.keyed(|vault| {
            vault.end_lines(person, now)?;
            vault.new_line(person, member.role, member.name, passphrase, cost, now).map(|_| ())
        })?;
        self.append_deed(Deed::MemberRenewed(person), now)
    }

    /// Changes the passphrase of whoever unlocked the vault. The keys stay: after a theft, an administrator
    /// renews the member instead.
    pub fn change_passphrase(
        &mut self,
        old: Passphrase<'_>,
        new: Passphrase<'_>,
        cost: Cost,
        now: i64,
    ) -> Result<()> {
        self.may_write()?;
        self.acceptable(new, cost)?;
        let name = slot::file_name(self.ring.person, self.ring.door);
        let (path, file) = (self.folder.join(SLOTS).join(&name), format!("{SLOTS}/{name}"));
        let slot = slot::read(&durable::read(&path, SLOT_LIMIT)?, &file, self.ring.header.practice)?;
        let bundle = slot.open(&self.ring.header.id, old, &file)?;
        let id = &self.ring.header.id;
        let bytes = slot::write(id, self.ring.person, self.ring.door, cost, new, &bundle)?;
        durable::replace(&path, &bytes)?;
        self.append_deed(Deed::PassphraseChanged, now)
    }

    /// Refuses whoever does not administer, before anything was touched.
    pub(super) fn administers(&self) -> Result<()> {
        self.may_write()?;
        if self.role() == Role::Administrator { Ok(()) } else { Err(Trouble::NotAllowed) }
    }

    fn other(&self, person: AuthorId) -> Result<()> {
        if person == self.ring.person { Err(Trouble::Oneself) } else { Ok(()) }
    }

    pub(super) fn living(&self, person: AuthorId) -> Result<Member> {
        let found =
            self.members().into_iter().find(|member| member.person == person && member.left.is_none());
        found.ok_or(Trouble::Unknown)
    }

    fn spare_administrator(&self, person: AuthorId) -> Result<()> {
        let live = self.ring.roster.live();
        let spare = live.iter().any(|one| one.person != person && one.role == Role::Administrator);
        if spare { Ok(()) } else { Err(Trouble::LastAdministrator) }
    }

    pub(super) fn acceptable(&self, passphrase: Passphrase<'_>, cost: Cost) -> Result<()> {
        let practice = self.ring.header.practice;
        cost.allowed(practice)?;
        if practice { Ok(()) } else { phrase::check(passphrase.typed) }
    }

    fn fresh_name(&self, typed: &str, of: Option<AuthorId>) -> Result<Private<String>> {
        let name = clean_name(typed).ok_or(Trouble::NameUnfit)?;
        let mut others =
            self.members().into_iter().filter(|one| one.left.is_none() && Some(one.person) != of);
        if others.any(|one| alike(&one.name, &name)) { Err(Trouble::NameTaken) } else { Ok(name) }
    }

    /// A person whose sign nobody else has, as long as there are signs left.
    fn fresh_person(&self) -> Result<AuthorId> {
        let taken: BTreeSet<usize> = self.ring.roster.live().iter().map(|one| sign(one.person)).collect();
        loop {
            let person = AuthorId(random::bytes()?);
            if taken.len() >= SIGNS || !taken.contains(&sign(person)) {
                return Ok(person);
            }
        }
    }

    /// A new certificate for each writer line of a member. It is later than the one before, whatever the clock
    /// says: an older one is taken for an old one put back.
    fn restate(
        &mut self,
        person: AuthorId,
        now: i64,
        change: impl Fn(Certificate) -> Certificate,
    ) -> Result<()> {
        let live = self.ring.roster.live().into_iter();
        let own: Vec<Certificate> = live.filter(|one| one.person == person).cloned().collect();
        for said in own {
            let from = now.max(said.from.saturating_add(1));
            self.ring.roster.certify(Certificate { from, ..change(said) }, &self.ring.bundle)?;
        }
        self.ring.save_roster(&self.folder)
    }

    /// Ends the writer lines of a member where they stand. The roster is not saved yet.
    fn end_lines(&mut self, person: AuthorId, now: i64) -> Result<()> {
        self.end_those(now, |one| one.person == person)
    }

    /// Ends some writer lines where they stand. The roster is not saved yet.
    pub(super) fn end_those(&mut self, now: i64, those: impl Fn(&Certificate) -> bool) -> Result<()> {
        let live = self.ring.roster.live().into_iter();
        let own: Vec<Certificate> = live.filter(|one| those(one)).cloned().collect();
        for said in own {
            let reached = self.ask(|engine| ledger::reached(&self.ring, &self.keys, engine, said.device))?;
            let ended = Certificate { revoked: Some(now), upto: Some(reached.seq), ..said };
            self.ring.roster.certify(ended, &self.ring.bundle)?;
        }
        Ok(())
    }

    /// Certificate, then keys, then slot: a slot that opens finds everything that it needs.
    pub(super) fn new_line(
        &mut self,
        person: AuthorId,
        role: Role,
        name: Private<String>,
        passphrase: Passphrase<'_>,
        cost: Cost,
        now: i64,
    ) -> Result<(Bundle, DeviceId)> {
        let (bundle, device) = (Bundle::random()?, DeviceId(random::bytes()?));
        let slot = slot::write(&self.ring.header.id, person, device, cost, passphrase, &bundle)?;
        let place = (self.ring.header.desk, device);
        let certificate = Certificate::fresh(person, role, name, place, bundle.public(), now);
        self.ring.roster.certify(certificate, &self.ring.bundle)?;
        self.ring.save_roster(&self.folder)?;
        self.align()?;
        durable::replace(&self.folder.join(SLOTS).join(slot::file_name(person, device)), &slot)?;
        Ok((bundle, device))
    }
}
