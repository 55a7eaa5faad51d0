//! All files together: the book that the domain asks. A file that cannot be read is left out and
//! named; it never takes the others with it.

use super::files::Files;
use super::lint::{Finding, Kind, Whole};
use super::page::{Page, Place, Source};
use super::read::{catalogue, defines};
use crate::domain::book::Book;
use crate::domain::calendar::{Calendar, Holiday};
use crate::domain::law::Procedure;
use crate::domain::legal_time::{LegalTime, OffsetRow};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, LazyLock};

/// What files gave before it is made into a book.
#[derive(Default)]
pub(super) struct Pile {
    pub(super) book: Book,
    pub(super) holidays: Vec<Holiday>,
    pub(super) offsets: Vec<OffsetRow>,
    /// Procedures, each with the place of its version.
    pub(super) procedures: Vec<(Place, Procedure)>,
    /// Where versions of limits are defined.
    pub(super) places: BTreeMap<(Kind, String), Place>,
}

impl Pile {
    fn absorb(&mut self, other: Self) {
        let book = &mut self.book;
        book.rules.extend(other.book.rules);
        book.known.extend(other.book.known);
        book.documents.extend(other.book.documents);
        book.authorities.extend(other.book.authorities);
        book.warnings.extend(other.book.warnings);
        book.obstacles.extend(other.book.obstacles);
        book.sources.extend(other.book.sources);
        book.questions.extend(other.book.questions);
        book.triggers.extend(other.book.triggers);
        self.holidays.extend(other.holidays);
        self.offsets.extend(other.offsets);
        self.procedures.extend(other.procedures);
        self.places.extend(other.places);
    }

    fn bind(mut self, edition: u64) -> Book {
        for (_, procedure) in self.procedures {
            let versions = self.book.procedures.entry(procedure.id.clone()).or_default();
            versions.entry(procedure.version).or_insert(procedure);
        }
        self.book.calendar = Calendar::new(self.holidays);
        self.book.legal_time = LegalTime::new(self.offsets);
        self.book.edition = edition;
        self.book
    }
}

/// A set of procedure files, read.
#[derive(Clone, Debug)]
pub struct Shelf {
    book: Arc<Book>,
    findings: Vec<Finding>,
}

impl Shelf {
    /// The files built into the binary, read once.
    pub fn builtin() -> &'static Self {
        static SHELF: LazyLock<Shelf> = LazyLock::new(|| Shelf::of(&Files::builtin()));
        &SHELF
    }

    /// A folder that is a whole book by itself.
    pub fn load(dir: &Path) -> (Self, Vec<Finding>) {
        let (files, unread) = Files::of(dir);
        Self::of(&files).after(unread)
    }

    /// A folder of additions and changes: its files are laid over those built in, by name.
    pub fn load_over_builtin(dir: &Path) -> (Self, Vec<Finding>) {
        let (files, unread) = Files::of(dir);
        Self::of(&Files::builtin().with(files)).after(unread)
    }

    /// These files.
    pub fn of(files: &Files) -> Self {
        let mut pile = Pile::default();
        let mut whole = Whole::default();
        for source in files.sources() {
            read(source, &mut pile, &mut whole);
        }
        let findings = whole.findings(&pile);
        Self { book: Arc::new(pile.bind(files.edition())), findings }
    }

    fn after(mut self, unread: Vec<Finding>) -> (Self, Vec<Finding>) {
        self.findings.splice(0..0, unread);
        let findings = self.findings.clone();
        (self, findings)
    }

    /// What the files say.
    pub fn book(&self) -> Arc<Book> {
        self.book.clone()
    }

    /// What is wrong in them.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }
}

/// Reads one file apart, so that nothing of it stays when it is broken.
fn read(source: &Arc<Source>, pile: &mut Pile, whole: &mut Whole) {
    let mut own = Pile::default();
    let page = match Page::parse(source) {
        Ok(page) => page,
        Err(findings) => return whole.broken(&source.name, findings),
    };
    let told = match catalogue(&source.name, &page, &mut own) {
        Ok(told) => told,
        Err(findings) => return whole.broken(&source.name, findings),
    };
    if told.findings.iter().any(|finding| finding.fault.breaks()) {
        return whole.broken(&source.name, told.findings);
    }
    whole.read(told.findings, told.links, told.clocks);
    pile.absorb(own);
}

/// Which ids are missing because the file that defines them is broken.
pub(super) fn defined_in(name: &str) -> Option<Kind> {
    defines(name)
}
