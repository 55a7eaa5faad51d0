//! When something is wrong with a vault: reading everything, and opening it with the words of the
//! recovery sheet. It never repairs by itself.

use super::clock::stopwatch;
use super::start::Locked;
use super::writer::Writer;
use super::{Desk, Trouble};
use crate::store;
use crate::store::keys::cost::Cost;
use crate::store::keys::recovery::RecoveryWords;
use crate::store::vault::Finding;

/// What reading everything found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Checked {
    /// Cases that can be read.
    pub cases: u64,
    /// Events read.
    pub events: u64,
    /// What does not hold, one line each, without anything about a person. Empty: sound.
    pub findings: Vec<String>,
}

impl Desk {
    /// What came of a write. After trouble with the disk the store is opened anew, so that everything
    /// can be read on; writing waits for [`Self::stand_up`].
    pub(super) fn wrote<T>(&mut self, done: Result<T, store::Trouble>) -> Result<T, Trouble> {
        use store::Trouble as T;
        done.map_err(|trouble| {
            if matches!(trouble, T::DiskFull { .. } | T::Io { .. } | T::EngineFailed) && self.read_only() {
                self.stumbled = Some(trouble.clone().into());
                // What can't be opened now is opened when somebody saves again.
                self.vault.reopen().ok();
            }
            self.writer = Writer::of(&self.vault);
            trouble.into()
        })
    }

    /// Before a save: after trouble with the disk everything is read, and found sound, written again.
    /// It can take seconds: for what a person asked for, not for each letter.
    pub fn stand_up(&mut self) -> Result<(), Trouble> {
        if self.stumbled.is_some() && self.read_only() {
            self.verify()?;
            if self.read_only() {
                return Err(store::Trouble::ReadOnly.into());
            }
            self.writer = Writer::of(&self.vault);
        }
        self.stumbled = None;
        self.seal_remembered();
        self.stumbled.clone().map_or(Ok(()), Err)
    }

    /// Reads everything in the vault. Found sound, it may be written again.
    pub fn verify(&mut self) -> Result<Checked, Trouble> {
        let report = self.vault.verify()?;
        let findings = report.findings.iter().map(told).collect();
        Ok(Checked { cases: report.cases, events: report.events, findings })
    }
}

fn told(finding: &Finding) -> String {
    format!("{finding:?}")
}

impl Locked {
    /// Opens the vault with the words of the recovery sheet, and gives it a new passphrase.
    pub fn recover(self, words: &str, passphrase: &str) -> Result<Desk, Trouble> {
        let (vault, book, day) = self.parts();
        let words = RecoveryWords::parse(words)?;
        let cost =
            if vault.header().practice { Cost::practice() } else { Cost::calibrate(&mut stopwatch())? };
        let now = super::clock::Clock::new(book.legal_time.clone(), None).now().millis;
        let vault = vault.recover(&words, passphrase.into(), cost, now)?;
        Desk::over(vault, book, day, &mut |_, _| {})
    }
}
