//! A lost laptop: the writer lines that lay on it end where they stand, every key that they could open is turned,
//! and whoever stays is given new keys. It must not decide which laptop was lost, nor undo what a thief has read.

use super::Vault;
use super::ledger::Reached;
use crate::domain::ids::{AuthorId, DeviceId};
use crate::domain::journal::Deed;
use crate::domain::member::Role;
use crate::domain::private::Private;
use crate::store::keys::cost::Cost;
use crate::store::keys::slot::Passphrase;
use crate::store::trouble::{Result, Trouble};
use std::collections::BTreeMap;

/// A writer line: somebody's keys on one machine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WriterLine {
    /// Which.
    pub line: DeviceId,
    /// Whose.
    pub person: AuthorId,
    /// By which name.
    pub name: Private<String>,
    /// As what.
    pub role: Role,
    /// Milliseconds since 1970 when it began.
    pub since: i64,
    /// It is the one that unlocked the vault.
    pub here: bool,
}

/// What becomes of somebody whose keys lay on a lost machine.
#[derive(Clone, Copy)]
pub enum Fate<'a> {
    /// They stay, with new keys under this passphrase.
    Renewed(Passphrase<'a>),
    /// They are removed.
    Removed,
}

impl Vault {
    /// The writer lines that hold, in the order in which they began.
    pub fn lines(&self) -> Vec<WriterLine> {
        let roster = &self.ring.roster;
        let began = |line| roster.certificates().find(|one| one.device == line).map_or(0, |one| one.from);
        let lines = roster.live().into_iter().map(|one| WriterLine {
            line: one.device,
            person: one.person,
            name: one.name.clone(),
            role: one.role,
            since: began(one.device),
            here: one.device == self.ring.device,
        });
        lines.collect()
    }

    /// Ends these writer lines, and every line of somebody who is removed. What was written on them until now
    /// counts. Whoever is left without a line and is not removed needs a fate. Gives the lines that were ended.
    pub fn lose_laptop(
        &mut self,
        lost: &[DeviceId],
        fates: &BTreeMap<AuthorId, Fate<'_>>,
        exposed: u32,
        cost: Cost,
        now: i64,
    ) -> Result<Vec<DeviceId>> {
        self.administers()?;
        let removed = |person: &AuthorId| matches!(fates.get(person), Some(Fate::Removed));
        if removed(&self.ring.person) {
            return Err(Trouble::Oneself);
        }
        let (ended, stay): (Vec<WriterLine>, Vec<WriterLine>) =
            self.lines().into_iter().partition(|one| lost.contains(&one.line) || removed(&one.person));
        if ended.is_empty() || lost.iter().any(|line| ended.iter().all(|one| one.line != *line)) {
            return Err(Trouble::Unknown);
        }
        let mut renewed: Vec<(WriterLine, Passphrase<'_>)> = Vec::new();
        for line in &ended {
            let known = renewed.iter().any(|(one, _)| one.person == line.person);
            if known || removed(&line.person) || stay.iter().any(|one| one.person == line.person) {
                continue;
            }
            let Some(Fate::Renewed(passphrase)) = fates.get(&line.person) else {
                return Err(Trouble::Unknown);
            };
            self.acceptable(*passphrase, cost)?;
            renewed.push((line.clone(), *passphrase));
        }
        self.keyed(|vault| {
            // One's own new keys come first, while the old ones may still sign: cut after it, both open the vault.
            let (own, others): (Vec<_>, Vec<_>) =
                renewed.iter().partition(|(one, _)| one.person == vault.ring.person);
            for (one, passphrase) in own {
                vault.renew_oneself(one, *passphrase, cost, now)?;
            }
            vault.end_those(now, |one| ended.iter().any(|line| line.line == one.device))?;
            vault.ring.save_roster(&vault.folder)?;
            vault.align()?;
            for (one, passphrase) in others {
                vault.new_line(one.person, one.role, one.name.clone(), *passphrase, cost, now)?;
            }
            Ok(())
        })?;
        let lines: Vec<DeviceId> = ended.iter().map(|one| one.line).collect();
        self.append_deed(Deed::LaptopLost { lines: lines.clone(), exposed }, now)?;
        for (one, _) in &renewed {
            self.append_deed(Deed::MemberRenewed(one.person), now)?;
        }
        for person in fates.keys().filter(|person| removed(person)) {
            self.append_deed(Deed::MemberRemoved(*person), now)?;
        }
        Ok(lines)
    }

    /// New keys and a new writer line for whoever unlocked the vault, who goes on with them.
    fn renew_oneself(
        &mut self,
        own: &WriterLine,
        passphrase: Passphrase<'_>,
        cost: Cost,
        now: i64,
    ) -> Result<()> {
        let (bundle, device) =
            self.new_line(own.person, own.role, own.name.clone(), passphrase, cost, now)?;
        self.ring.bundle = bundle;
        self.ring.device = device;
        // The new line begins with nothing before it, and no earlier than what was written on the old one.
        self.reached.set(Reached { stamp: self.reached.get().stamp, ..Reached::default() });
        Ok(())
    }
}
