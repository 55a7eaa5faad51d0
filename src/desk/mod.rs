//! The one door: commands in, answers out. The clock is read here and nowhere else.
//!
//! A command goes through `domain::decide`; the facts it makes true are written by the vault as
//! one batch and are saved when [`Desk::perform`] returns. Nothing else changes a case.
//! It must not draw, print, or put anything into words.

mod apart;
mod association;
mod audit;
mod backup;
pub mod clock;
mod draft;
mod erase;
mod explained;
mod find;
mod folding;
mod handout;
mod health;
mod household;
mod intake;
mod least;
mod lost;
mod mend;
mod people;
mod perform;
mod practice;
mod register;
mod rights;
mod roll;
mod scrub;
mod sheet;
mod start;
mod timeline;
pub mod today;
pub mod trouble;
mod writer;

pub use crate::store::vault::{Member, Whom};
pub use association::Told;
pub use audit::{Audited, Head, Unsound};
pub use backup::{BACKUP_EVERY, MOUNTS, asks, identity, restore, sticks};
pub use draft::Draft;
pub use erase::Going;
pub use find::Filter;
pub use health::{Health, health};
pub use intake::Brought;
pub use lost::{Exposed, Holder, Loss, Lost};
pub use mend::{Checked, Found, Recovering, Repaired};
pub use perform::{Changed, Undone};
pub use register::Register;
pub use rights::{CopyWish, Shape};
pub use scrub::scrub;
pub use sheet::{TYPED_BACK, asked_back, fresh_words, print_words, same_word};
pub use start::{Door, Locked, NewVault, Strength, fresh_passphrase, member_name, strength};
pub use timeline::{Done, Moment};
pub use trouble::{Kind, Trouble};

use crate::domain::association::Association;
use crate::domain::book::Book;
use crate::domain::card::Card;
use crate::domain::event::{Case, Dot, Event};
use crate::domain::face::Face;
use crate::domain::flags::Setting;
use crate::domain::ids::{CaseId, ItemId};
use crate::domain::member::Hand;
use crate::store::vault::Vault;
use chrono::NaiveDate;
use clock::{Clock, Now};
use find::Index;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use today::Today;
use writer::Writer;

/// Lines on Today unless the desk set it otherwise: what a person can look at in one go.
pub const TODAY_CAP: usize = 40;

/// An unlocked desk: the vault, the book, and every card in memory.
pub struct Desk {
    vault: Vault,
    /// The files' law.
    law: Arc<Book>,
    /// What the association told.
    association: Association,
    /// The book made of both.
    book: Arc<Book>,
    clock: Clock,
    writer: Writer,
    hand: Hand,
    index: Index,
    setting: Setting,
    /// Restricted cases that were opened since the vault was unlocked.
    looked: RefCell<BTreeSet<CaseId>>,
    drafts: Vec<CaseId>,
    done: Vec<(CaseId, Dot)>,
    undone: Vec<(CaseId, Dot)>,
    /// Removed with everything in it when the practice ends.
    practice: Option<tempfile::TempDir>,
    /// When the vault last wrote down how far it had come.
    headed: i64,
    /// What went wrong with the disk when something was last written: see [`Desk::stand_up`].
    stumbled: Option<Trouble>,
    /// After a restore: how many cases were erased again.
    restored: Option<usize>,
    /// The moment of the last backup, or from which one is missed.
    backed_up: i64,
    /// Drafts that could not be sealed, by their keys.
    unsealed: BTreeMap<String, Draft>,
}

/// A case as it is, with the events that tell it.
#[derive(Clone, Debug)]
pub struct File {
    /// The case.
    pub case: Case,
    /// Its events, in the order in which they were stored.
    pub events: Vec<Event>,
}

impl Desk {
    /// The law as the desk has it: that of the files, with what the association told.
    pub fn book(&self) -> &Arc<Book> {
        &self.book
    }

    /// Who is at the desk.
    pub const fn hand(&self) -> &Hand {
        &self.hand
    }

    /// The moment, legal time.
    pub fn now(&self) -> Now {
        self.clock.now()
    }

    /// Today, legal time.
    pub fn today(&self) -> NaiveDate {
        self.now().today()
    }

    /// Whether everything here is fictitious.
    pub fn is_practice(&self) -> bool {
        self.vault.header().practice
    }

    /// Whether it is thrown away, with everything in it, when it is locked.
    pub const fn is_thrown_away(&self) -> bool {
        self.practice.is_some()
    }

    /// Whether writing is refused until the vault was verified.
    pub fn read_only(&self) -> bool {
        self.vault.read_only()
    }

    /// How many cases there are, open and closed.
    pub fn count(&self) -> usize {
        self.index.faces().len()
    }

    /// What must be looked at on a day: at most `cap` lines.
    pub fn today_list(&self, day: NaiveDate, cap: usize) -> Today {
        today::today(self.index.faces(), &self.drafts, day, cap)
    }

    /// The best `most` cases for what was typed, and how many there are in all.
    pub fn find(&self, typed: &str, filter: &Filter, most: usize) -> (Vec<Card>, usize) {
        self.index.find(typed, filter, self.today(), most)
    }

    /// The card of a case.
    pub fn card(&self, case: CaseId) -> Option<Card> {
        self.index.get(case)
    }

    /// The card with this reference.
    pub fn by_reference(&self, reference: &str) -> Option<Card> {
        self.index.by_reference(reference)
    }

    /// The volunteers that cases are assigned to, in order.
    pub fn assignees(&self) -> Vec<String> {
        let mut names: Vec<String> =
            self.index.faces().iter().filter_map(Face::assignee).map(ToOwned::to_owned).collect();
        names.sort_unstable();
        names.dedup();
        names
    }

    /// A case, read from the vault, to be shown. Of a restricted one that is written down.
    pub fn file(&self, case: CaseId) -> Result<File, Trouble> {
        let file = self.read(case)?;
        self.looked_into(case);
        Ok(file)
    }

    /// A case, to be worked with.
    fn read(&self, case: CaseId) -> Result<File, Trouble> {
        let events = self.vault.events(case)?;
        Ok(File { case: Case::fold(case, &events), events })
    }

    /// A fresh id for something in a case.
    pub fn item(&self) -> ItemId {
        ItemId(*uuid::Uuid::now_v7().as_bytes())
    }

    /// A fresh id for a case: random, so that it tells nothing, not even its day.
    pub fn case_id(&self) -> CaseId {
        CaseId(*uuid::Uuid::new_v4().as_bytes())
    }

    /// The reference that the next case would get: the number after the highest, and the year.
    pub fn next_reference(&self) -> String {
        let year = self.today().format("%y").to_string();
        let highest = self
            .index
            .faces()
            .iter()
            .filter_map(|face| face.reference().split_once('/'))
            .filter(|(_, own)| *own == year)
            .filter_map(|(number, _)| number.parse::<u32>().ok())
            .max();
        let highest = highest.unwrap_or(0).max(self.apart_number(&year));
        format!("{:03}/{year}", highest.saturating_add(1))
    }

    /// Closes the desk: cards are folded, keys and names wiped.
    pub fn lock(self) -> Result<(), Trouble> {
        let Self { vault, practice, clock, index, .. } = self;
        // Names go first: what follows takes its time.
        drop(index);
        let now = clock.now().millis;
        vault.lock(now)?;
        drop(practice);
        Ok(())
    }
}
