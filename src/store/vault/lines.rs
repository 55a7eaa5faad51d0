//! Who is given which keys. One rule makes every change of the roster safe to be cut: the envelopes of a
//! line's newest epoch are addressed to exactly those whom the roster entitles. Whoever unlocks and finds
//! somebody addressed who is no longer entitled turns the epoch; whoever finds somebody missing adds the
//! envelope. It must not change the roster of members.

use super::Vault;
use super::birth::SLOTS;
use super::ring::Ring;
use crate::domain::member::Role;
use crate::store::durable;
use crate::store::engine::Batch;
use crate::store::keys::Secret;
use crate::store::keys::epochs::{self, EpochKeys, Line};
use crate::store::keys::person;
use crate::store::keys::roster::{Certificate, LineKey};
use crate::store::keys::slot;
use crate::store::trouble::{Result, Trouble};
use std::collections::BTreeSet;
use std::path::Path;

/// For what the secret half of the supervisors' public key is derived from their epoch key.
const SEALING: &str = "mastara supervisor sealing v1";

impl Ring {
    /// The certificate of whoever unlocked the vault.
    pub(crate) fn certificate(&self) -> Option<&Certificate> {
        self.roster.line(self.person, self.device)
    }

    /// What whoever unlocked the vault may do.
    pub(crate) fn role(&self) -> Role {
        self.certificate().map_or(Role::Volunteer, |one| one.role)
    }

    fn held(&self, line: Line) -> Option<&EpochKeys> {
        if line == Line::Desk { Some(&self.epochs) } else { self.upper.get(&line) }
    }

    /// Begins the next epoch of a line. It holds once it was saved.
    pub(crate) fn turn(&mut self, line: Line) -> Result<()> {
        let keys = if line == Line::Desk { Some(&mut self.epochs) } else { self.upper.get_mut(&line) };
        let Some(keys) = keys else { return Ok(()) };
        let next = keys.current()?.0.checked_add(1).ok_or(Trouble::NotEncodable)?;
        keys.add(next, Secret::random()?);
        Ok(())
    }

    /// The public keys of those to whom the roster opens a line, the recovery sheet among them.
    fn entitled(&self, line: Line) -> BTreeSet<[u8; 32]> {
        let live = self.roster.live();
        let mut keys: BTreeSet<_> =
            live.iter().filter(|one| line.admits(one.role)).map(|one| one.sealing).collect();
        keys.insert(self.recovery().sealing);
        keys
    }

    /// Those to whom the newest epoch of a line is sealed in the file.
    fn addressed(&self, line: Line) -> BTreeSet<[u8; 32]> {
        let own = self.envelopes.iter().filter(|one| one.line == line as u8);
        let newest = own.clone().map(|one| one.epoch).max();
        own.filter(|one| Some(one.epoch) == newest).map(|one| one.parcel.recipient).collect()
    }

    /// Begins the lines that a vault from before there were supervisors does not have.
    pub(crate) fn open_lines(&mut self) -> Result<()> {
        if self.role() != Role::Administrator {
            return Ok(());
        }
        for line in Line::UPPER {
            if self.addressed(line).is_empty() && !self.upper.contains_key(&line) {
                self.upper.insert(line, EpochKeys::new(1, Secret::random()?));
            }
        }
        Ok(())
    }

    /// Turns the lines in which somebody is addressed who is no longer entitled. Says whether the file no
    /// longer is what it should be.
    pub(crate) fn readdress(&mut self) -> Result<bool> {
        let mut changed = false;
        for line in Line::ALL {
            if self.held(line).is_none() {
                continue;
            }
            let (addressed, entitled) = (self.addressed(line), self.entitled(line));
            if !addressed.is_subset(&entitled) {
                self.turn(line)?;
            }
            changed |= addressed != entitled;
        }
        Ok(changed)
    }

    /// Signs the public key of the supervisors' newest epoch, where nobody entitled has. Says whether it did.
    pub(crate) fn certify_lines(&mut self, at: i64) -> Result<bool> {
        if !self.role().supervises() {
            return Ok(false);
        }
        let Some(keys) = self.upper.get(&Line::Supervisor) else { return Ok(false) };
        let (epoch, key) = keys.current()?;
        let key = LineKey {
            line: Line::Supervisor as u8,
            epoch,
            sealing: person::public_of(&key.derive(SEALING)),
            at,
        };
        let known = self.supervisors();
        if known.is_some_and(|known| known.epoch == epoch && known.sealing == key.sealing) {
            return Ok(false);
        }
        self.roster.certify_line(key, &self.bundle)?;
        Ok(true)
    }

    /// The public key to which secrets for supervisors are sealed.
    pub(crate) fn supervisors(&self) -> Option<&LineKey> {
        self.roster.line_key(Line::Supervisor as u8, &self.recovery().signing)
    }

    /// The secrets that open what was sealed to supervisors, by their epochs.
    pub(crate) fn supervising(&self) -> Vec<(u32, Secret)> {
        let Some(keys) = self.upper.get(&Line::Supervisor) else { return Vec::new() };
        let epochs = keys.epochs().into_iter();
        epochs.filter_map(|epoch| Some((epoch, keys.get(epoch)?.derive(SEALING)))).collect()
    }

    /// Writes every epoch key that is held, sealed to those who are entitled; lines that are not open to
    /// this role stay as they are.
    pub(crate) fn save_epochs(&mut self, folder: &Path) -> Result<()> {
        let mut envelopes = Vec::new();
        for line in Line::ALL {
            let Some(keys) = self.held(line) else { continue };
            for epoch in keys.epochs() {
                let Some(key) = keys.get(epoch) else { continue };
                for recipient in self.entitled(line) {
                    envelopes.push(epochs::seal(&self.header.id, line, epoch, key, &recipient)?);
                }
            }
        }
        let others = |one: &&epochs::Envelope| {
            Line::ALL.iter().all(|line| one.line != *line as u8 || self.held(*line).is_none())
        };
        envelopes.extend(self.envelopes.iter().filter(others).cloned());
        durable::replace(&folder.join(epochs::FILE), &epochs::write(&envelopes)?)?;
        self.envelopes = envelopes;
        Ok(())
    }
}

impl Vault {
    /// A change of keys or certificates: should it fail, memory goes back to what the files say.
    pub(super) fn keyed<T>(&mut self, change: impl FnOnce(&mut Self) -> Result<T>) -> Result<T> {
        change(self).map_err(|trouble| {
            if self.ring.reread(&self.folder).is_err() {
                self.doubt.set(true);
            }
            if self.doubt.get() { trouble } else { self.doubted(trouble) }
        })
    }

    /// Brings what can be opened by whom in line with the roster: after each change of it, and at unlock,
    /// where it finishes what was cut.
    pub(super) fn align(&mut self) -> Result<()> {
        self.ring.open_lines()?;
        if self.ring.readdress()? {
            self.ring.save_epochs(&self.folder)?;
        }
        if self.ring.certify_lines(self.reached.get().stamp.millis)? {
            self.ring.save_roster(&self.folder)?;
        }
        self.drop_slots()?;
        if self.ring.epochs.epochs().len() > 1 {
            self.begin_epoch()?;
        }
        self.mend_apart()?;
        if self.ring.epochs.epochs().len() > 1 {
            self.finish_epoch()?;
        }
        if self.ring.upper.values().any(|keys| keys.epochs().len() > 1) {
            self.ring.upper.values_mut().for_each(EpochKeys::forget_older);
            self.ring.save_epochs(&self.folder)?;
        }
        Ok(())
    }

    /// Whoever left may know the keys of cases: what is written from now on takes a secret that they never had.
    fn begin_epoch(&mut self) -> Result<()> {
        if self.keys.since.contains_key(&self.ring.epochs.current()?.0) {
            return Ok(());
        }
        let mut batch = Batch::default();
        self.ring.new_since(&mut batch)?;
        self.save(&batch)?;
        self.keys = self.ask(|engine| self.ring.room_keys(engine))?;
        Ok(())
    }

    /// The slots of writer lines that were ended are of no use to anybody.
    fn drop_slots(&self) -> Result<()> {
        for ended in self.ring.roster.newest().into_iter().filter(|one| one.revoked.is_some()) {
            let path = self.folder.join(SLOTS).join(slot::file_name(ended.person, ended.device));
            if path.exists() {
                durable::remove(&path)?;
            }
        }
        Ok(())
    }
}
