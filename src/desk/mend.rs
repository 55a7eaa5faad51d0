//! When something is wrong with a vault: reading everything, and opening it with the words of the
//! recovery sheet. It never repairs by itself.

use super::people::cost;
use super::start::Locked;
use super::writer::Writer;
use super::{Desk, Trouble};
use crate::domain::book::Book;
use crate::store;
use crate::store::keys::recovery::RecoveryWords;
use crate::store::vault::{self, Finding, Member, Whom};
use chrono::NaiveDate;
use std::sync::Arc;

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
        let findings: Vec<String> = report.findings.iter().map(told).collect();
        self.verified(findings.len());
        Ok(Checked { cases: report.cases, events: report.events, findings })
    }
}

fn told(finding: &Finding) -> String {
    format!("{finding:?}")
}

/// A vault whose recovery words were right.
pub struct Recovering {
    vault: vault::Recovering,
    book: Arc<Book>,
    day: Option<NaiveDate>,
    practice: bool,
}

impl Locked {
    /// Tries the words of the recovery sheet. Nothing is written.
    pub fn recovering(self, words: &str) -> Result<Recovering, Trouble> {
        let (vault, book, day) = self.parts();
        let practice = vault.header().practice;
        let vault = vault.recovering(&RecoveryWords::parse(words)?)?;
        Ok(Recovering { vault, book, day, practice })
    }

    /// Opens the vault with the words of the recovery sheet, and gives a new passphrase: to the one member
    /// that there is, else to a new administrator.
    pub fn recover(self, words: &str, passphrase: &str) -> Result<Desk, Trouble> {
        let recovering = self.recovering(words)?;
        let whom = match recovering.members().as_slice() {
            [only] => Whom::Member(only.person),
            _ => Whom::Administrator(""),
        };
        recovering.finish(whom, passphrase)
    }
}

impl Recovering {
    /// Everybody who belongs to the desk, in the order in which they came.
    pub fn members(&self) -> Vec<Member> {
        self.vault.members()
    }

    /// Gives somebody new keys under a new passphrase, and unlocks the vault for them.
    pub fn finish(self, whom: Whom<'_>, passphrase: &str) -> Result<Desk, Trouble> {
        let now = super::clock::Clock::new(self.book.legal_time.clone(), None).now().millis;
        let vault = self.vault.finish(whom, passphrase.into(), cost(self.practice)?, now)?;
        Desk::over(vault, self.book, self.day, &mut |_, _| {})
    }
}
