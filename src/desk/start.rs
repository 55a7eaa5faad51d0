//! Opening the desk: a new vault, a known one, or a practice one.

use super::association::{EDITION, bound};
use super::clock::Clock;
use super::find::Index;
use super::people::{cost, hand};
use super::writer::Writer;
use super::{Desk, Draft, Trouble, practice};
use crate::domain::association::Association;
use crate::domain::book::Book;
use crate::domain::card::Card;
use crate::domain::event::{Case, Event};
use crate::domain::face::Face;
use crate::domain::flags::{self, FlagKind, Raised, Setting, Severity};
use crate::domain::ids::AuthorId;
use crate::domain::law::Lang;
use crate::domain::private::Private;
use crate::store::engine::Opener;
use crate::store::faces;
use crate::store::keys::phrase::{self, WordList};
use crate::store::keys::recovery::SheetLanguage;
use crate::store::vault::{self, Options, Vault};
use chrono::NaiveDate;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;
use zeroize::Zeroizing;

/// Events of practice cases in one transaction.
const PRACTICE_BATCHES: usize = 60;
/// Opens every practice vault: it protects nothing.
const PRACTICE: &str = "practice";

/// A vault that nobody unlocked yet.
pub struct Locked {
    vault: vault::Locked,
    book: Arc<Book>,
    day: Option<NaiveDate>,
    /// Wrong passphrases before this.
    wrong: u32,
}

/// One who can unlock the vault, before the vault is unlocked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Door {
    /// Who: `i18n::signs` has the sign.
    pub person: AuthorId,
    slot: String,
}

/// A vault just made, and the words of its recovery sheet.
pub struct NewVault {
    /// The open desk.
    pub desk: Desk,
    /// Twenty-four words, shown once, for paper.
    pub words: Vec<&'static str>,
}

/// How hard a passphrase is to guess.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Strength {
    /// Guesses, as a power of two.
    pub bits: u32,
    /// Hard enough.
    pub enough: bool,
}

/// How hard a passphrase is to guess.
pub fn strength(passphrase: &str) -> Strength {
    Strength { bits: phrase::strength(passphrase), enough: phrase::check(passphrase).is_ok() }
}

/// The name of a member as it is kept; none when it is empty or too long.
pub fn member_name(typed: &str) -> Option<String> {
    vault::clean_name(typed).map(|name| name.reveal().clone())
}

/// A fresh passphrase of words in a language.
pub fn fresh_passphrase(lang: Lang) -> Result<Zeroizing<String>, Trouble> {
    let list = match lang {
        Lang::Ar => WordList::Arabic,
        Lang::Fr => WordList::French,
        Lang::En => WordList::English,
    };
    Ok(list.generate()?)
}

impl Locked {
    /// Looks at the vault in a folder. `day` replaces today for reckoning.
    pub fn at(folder: &Path, book: Arc<Book>, day: Option<NaiveDate>) -> Result<Self, Trouble> {
        Ok(Self { vault: vault::open(folder)?, book, day, wrong: 0 })
    }

    pub(super) fn parts(self) -> (vault::Locked, Arc<Book>, Option<NaiveDate>) {
        (self.vault, self.book, self.day)
    }

    /// The same vault over another engine: tests put a failing one here.
    #[must_use]
    pub fn over(mut self, opener: Opener) -> Self {
        self.vault = self.vault.over(opener);
        self
    }

    /// So many passphrases were wrong before: whoever opens it has that in the journal.
    #[must_use]
    pub const fn after(mut self, wrong: u32) -> Self {
        self.wrong = wrong;
        self
    }

    /// Everybody who can unlock it, by a sign: names lie on no disk in the clear.
    pub fn doors(&self) -> Result<Vec<Door>, Trouble> {
        // Not collected from the slots: that would keep their memory, unwiped, for as long as the doors live.
        let mut doors = Vec::new();
        for (slot, found) in self.vault.slots()? {
            doors.extend(found.ok().map(|found| Door { person: found.person, slot }));
        }
        Ok(doors)
    }

    /// Opens one door of it. `progress` is told (done, of how many) when cards must be made again.
    pub fn unlock_as(
        self,
        door: &Door,
        passphrase: &str,
        progress: &mut dyn FnMut(usize, usize),
    ) -> Result<Desk, Trouble> {
        let vault = self.vault.unlock_as(&door.slot, passphrase)?;
        Desk::entered(vault, (self.book, self.day), self.wrong, progress)
    }

    /// Opens it. `progress` is told (done, of how many) when cards must be made again.
    pub fn unlock(self, passphrase: &str, progress: &mut dyn FnMut(usize, usize)) -> Result<Desk, Trouble> {
        let vault = self.vault.unlock(passphrase)?;
        Desk::entered(vault, (self.book, self.day), self.wrong, progress)
    }
}

impl Desk {
    /// Whether a folder holds a vault.
    pub fn exists(folder: &Path) -> bool {
        vault::open(folder).is_ok()
    }

    /// Makes a vault in an absent or empty folder. Whoever makes it is its first administrator.
    pub fn create(
        folder: &Path,
        founder: &str,
        passphrase: &str,
        lang: Lang,
        book: Arc<Book>,
        day: Option<NaiveDate>,
    ) -> Result<NewVault, Trouble> {
        let clock = Clock::new(book.legal_time.clone(), day);
        let cost = cost(false)?;
        let mut options = Options::real(cost, clock.now().millis);
        if lang == Lang::Fr {
            options.sheet = SheetLanguage::French;
        }
        let (vault, recovery) = vault::create(folder, founder, passphrase.into(), &options)?;
        let words = recovery.words()?;
        Ok(NewVault { desk: Self::over(vault, book, day, &mut |_, _| {})?, words })
    }

    /// A practice desk of fictitious cases in a folder that is removed when the practice ends.
    pub fn practice(
        seed: u64,
        cases: usize,
        book: Arc<Book>,
        day: Option<NaiveDate>,
    ) -> Result<Self, Trouble> {
        let failed = |error: std::io::Error| Trouble::folder(error.kind());
        let folder = tempfile::Builder::new().prefix("mastara-practice-").tempdir().map_err(failed)?;
        let clock = Clock::new(book.legal_time.clone(), day);
        let options = Options::practice(clock.now().millis);
        let place = folder.path().join("vault");
        let (vault, _) = vault::create(&place, practice::HAND, PRACTICE.into(), &options)?;
        let mut desk = Self::over(vault, book, day, &mut |_, _| {})?;
        desk.practice = Some(folder);
        desk.fill(seed, cases)?;
        Ok(desk)
    }

    fn fill(&mut self, seed: u64, count: usize) -> Result<(), Trouble> {
        let book = Arc::clone(&self.book);
        let (cases, batches) = practice::play(seed, count, &book, self.now().local, &mut self.writer);
        let cards: Vec<Card> = cases.iter().map(|case| self.card_among(case, &[])).collect();
        for part in batches.chunks(PRACTICE_BATCHES) {
            let mut events: Vec<Event> = part.concat();
            self.vault.append(&mut events, &[])?;
        }
        self.vault.put_cards(&cards)?;
        for card in &cards {
            self.index.put(faces::pack(card)?);
        }
        self.align_apart()?;
        self.leave_unfinished()
    }

    /// Somebody was called away from a note about a case in which nothing else is as pressing.
    fn leave_unfinished(&mut self) -> Result<(), Trouble> {
        let today = self.today();
        let left = Raised { kind: FlagKind::DraftUnfinished, severity: Severity::Routine, days: None };
        let calm = |face: &&Face| {
            face.open() && flags::raised(face.dues(), today).all(|raised| raised.rank() > left.rank())
        };
        let Some(case) = self.index.faces().iter().find(calm).map(|face| face.case) else { return Ok(()) };
        let typed = Private::from("Repasse jeudi avec l'original du ");
        self.keep_draft(&Draft {
            form: "note".into(),
            case: Some(case),
            fields: vec![("text".into(), typed)],
        })
    }

    /// Behind a passphrase that was right.
    fn entered(
        vault: Vault,
        (law, day): (Arc<Book>, Option<NaiveDate>),
        wrong: u32,
        progress: &mut dyn FnMut(usize, usize),
    ) -> Result<Self, Trouble> {
        let mut desk = Self::over(vault, law, day, progress)?;
        desk.note_entry(wrong);
        Ok(desk)
    }

    pub(super) fn over(
        mut vault: Vault,
        law: Arc<Book>,
        day: Option<NaiveDate>,
        progress: &mut dyn FnMut(usize, usize),
    ) -> Result<Self, Trouble> {
        let association = Association::fold(&vault.matters_or_doubt());
        let book = bound(&law, &association);
        let clock = Clock::new(book.legal_time.clone(), day);
        let setting = Setting::default();
        let (today, clock_now) = (clock.now().today(), clock.now().millis);
        // What was erased, and came back with a backup, is gone before anything is shown.
        let restored = vault.begin_again(clock_now);
        let obeyed = vault.obey(clock_now).map_err(Trouble::from);
        // A card is made from one file; who lives with the person is known when all are there.
        let mut made = BTreeSet::new();
        let mut make = |id, events: &[Event]| {
            made.insert(id);
            Card::of(&Case::fold(id, events), &[], &book, setting, today)
        };
        let edition: Option<u64> = vault.setting(EDITION, 1)?;
        let same = edition == Some(book.edition);
        let cards = if same {
            vault.cards(&mut make, progress)?
        } else {
            vault.rebuild_cards(&mut make, progress)?
        };
        let drafts = Self::drafted(&vault)?;
        let writer = Writer::of(&vault);
        let mut desk = Self {
            index: Index::new(cards),
            hand: hand(&vault),
            vault,
            law,
            association,
            book,
            clock,
            writer,
            setting,
            drafts,
            done: Vec::new(),
            undone: Vec::new(),
            practice: None,
            headed: clock_now,
            stumbled: None,
            restored: None,
            backed_up: clock_now,
            unsealed: BTreeMap::new(),
            looked: RefCell::default(),
        };
        if !made.is_empty() {
            desk.gather(&made)?;
        }
        // Cut short before this, every card is made again at the next unlock.
        if !same && !desk.read_only() {
            desk.vault.put_setting(EDITION, 1, &desk.book.edition)?;
        }
        // What can't be sealed apart now must keep nobody from reading the rest.
        desk.stumbled = desk.align_apart().err().or(obeyed.err());
        match restored {
            Ok(erased) => desk.restored = erased,
            Err(trouble) => desk.stumbled = Some(trouble.into()),
        }
        desk.look_for_backups();
        Ok(desk)
    }
}
