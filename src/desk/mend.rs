//! When something is wrong with a vault: reading everything, and opening it with the words of the
//! recovery sheet. It never repairs by itself.

use super::people::cost;
use super::start::Locked;
use super::writer::Writer;
use super::{Desk, Trouble};
use crate::domain::book::Book;
use crate::domain::ids::{CaseId, DeviceId};
use crate::store;
use crate::store::keys::recovery::RecoveryWords;
use crate::store::vault::{self, Finding, Member, Report, Whom};
use chrono::NaiveDate;
use std::path::Path;
use std::sync::Arc;

/// What reading everything found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Checked {
    /// Cases that can be read.
    pub cases: u64,
    /// Events read.
    pub events: u64,
    /// Restricted cases that are not for whoever reads: they were passed over.
    pub passed_over: u64,
    /// What does not hold, without anything about a person. Empty: sound.
    pub findings: Vec<Found>,
    /// What a repair had found lost before.
    pub known: Vec<Found>,
}

/// One thing that does not hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// The stable name of what it is.
    pub code: &'static str,
    /// The case, by its reference where there is a card of it, else by the beginning of its id.
    pub case: Option<String>,
    /// The writer line, by the beginning of its id.
    pub line: Option<String>,
    /// The number of an entry.
    pub number: Option<u64>,
    /// How many are missing.
    pub count: Option<u64>,
    /// The file of the vault, and what is wrong with it.
    pub file: Option<(String, &'static str)>,
}

/// A vault that was repaired into another folder.
pub struct Repaired {
    /// The new vault, unlocked.
    pub desk: Desk,
    /// What it holds, and in `known` what is gone.
    pub checked: Checked,
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
            // Nobody asked for it: it leaves no deed, which the disk might refuse in its turn.
            self.vault.verify()?;
            if self.read_only() {
                return Err(store::Trouble::ReadOnly.into());
            }
            self.writer = Writer::of(&self.vault);
        }
        self.stumbled = None;
        self.seal_remembered();
        self.stumbled.clone().map_or(Ok(()), Err)
    }

    /// Reads everything in the vault. Found sound, it may be written again. It leaves a deed.
    pub fn verify(&mut self) -> Result<Checked, Trouble> {
        let report = self.vault.verify()?;
        self.verified(report.findings.len());
        Ok(self.checked(&report))
    }

    fn checked(&self, report: &Report) -> Checked {
        let found = |all: &[Finding]| all.iter().map(|finding| self.found(finding)).collect();
        Checked {
            cases: report.cases,
            events: report.events,
            passed_over: report.passed_over,
            findings: found(&report.findings),
            known: found(&report.known),
        }
    }

    fn found(&self, finding: &Finding) -> Found {
        let case = |case: CaseId| {
            let known = self.card(case).map(|card| card.reference);
            Some(known.unwrap_or_else(|| case.to_string().chars().take(8).collect()))
        };
        let line = |line: DeviceId| Some(line.to_string().chars().take(8).collect());
        let file =
            |trouble: &store::Trouble| Some((trouble.file().unwrap_or("store").to_owned(), trouble.code()));
        let of = |code| Found { code, ..Found::default() };
        match finding {
            Finding::File(trouble) => Found { file: file(trouble), ..of("file") },
            Finding::CaseKey(trouble) => Found { file: file(trouble), ..of("case-key") },
            Finding::Case { case: id, trouble } => {
                Found { case: case(*id), file: file(trouble), ..of("case") }
            }
            Finding::Lost { case: id, device, first, count } => Found {
                case: case(*id),
                line: line(*device),
                number: Some(*first),
                count: Some(u64::from(*count)),
                ..of("lost")
            },
            Finding::Foreign { case: id, device, seq } => {
                Found { case: case(*id), line: line(*device), number: Some(*seq), ..of("foreign") }
            }
            Finding::ChainBroken { device, after } => {
                Found { line: line(*device), number: Some(*after), ..of("chain") }
            }
            Finding::Ledger(trouble) => Found { file: file(trouble), ..of("ledger") },
            Finding::AfterRemoval { device, first } => {
                Found { line: line(*device), number: Some(*first), ..of("after-removal") }
            }
            Finding::RosterOld { .. } => of("roster-old"),
            Finding::Restored => of("restored"),
            Finding::CutTail { device, reached, expected } => Found {
                line: line(*device),
                number: Some(*reached),
                count: Some(expected.saturating_sub(*reached)),
                ..of("cut")
            },
            Finding::FewerCases { found, expected } => {
                Found { count: Some(expected.saturating_sub(*found)), ..of("fewer") }
            }
        }
    }

    /// Gives back the room that the store does not need any more.
    pub fn compact(&mut self) -> Result<(), Trouble> {
        let done = self.vault.compact();
        self.wrote(done)
    }
}

/// A vault whose recovery words were right.
pub struct Recovering {
    vault: vault::Recovering,
    book: Arc<Book>,
    day: Option<NaiveDate>,
    practice: bool,
}

impl Locked {
    /// Builds a new vault at `to`, absent or empty, from what can be read of this one, which is not touched.
    pub fn repair(self, passphrase: &str, to: &Path) -> Result<Repaired, Trouble> {
        let (vault, book, day) = self.parts();
        let now = super::clock::Clock::new(book.legal_time.clone(), None).now().millis;
        let repair = vault.repair(passphrase, to, now)?;
        let desk = Desk::over(repair.vault, book, day, &mut |_, _| {})?;
        let checked = desk.checked(&repair.report);
        Ok(Repaired { desk, checked })
    }

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
