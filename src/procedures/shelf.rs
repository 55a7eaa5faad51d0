//! All files together: the book that the domain asks. A file that cannot be read is left out and
//! named; it never takes the others with it. Which files of a desk lie over those built in is `over`'s.

use super::files::Files;
use super::lint::{Fault, Finding, Kind, Whole};
use super::over::{self, Over};
use super::page::{Page, Place, Source};
use super::read::{Link, catalogue, defines, is_catalogue};
use crate::domain::book::Book;
use crate::domain::calendar::{Calendar, Holiday};
use crate::domain::law::Procedure;
use crate::domain::legal_time::{LegalTime, OffsetRow};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, LazyLock};

/// What files gave before it is made into a book.
#[derive(Clone, Default)]
pub(super) struct Pile {
    pub(super) book: Book,
    pub(super) holidays: Vec<Holiday>,
    pub(super) offsets: Vec<OffsetRow>,
    /// Procedures, each with the place of its version.
    pub(super) procedures: Vec<(Place, Procedure)>,
    /// Where each id of a catalogue is defined, and whether a desk did.
    pub(super) places: BTreeMap<(Kind, String), (Place, bool)>,
}

impl Pile {
    /// Takes what one file gave. A desk's own entry takes the place of the one built in; of two beside
    /// each other the second is a fault.
    fn absorb(&mut self, leaf: &Leaf, local: bool) -> Vec<Finding> {
        let other = leaf.pile.clone();
        if local {
            let mine = &mut self.book.local;
            mine.rules.extend(other.book.rules.keys().cloned());
            mine.documents.extend(other.book.documents.keys().cloned());
            mine.obstacles.extend(other.book.obstacles.keys().cloned());
            mine.warnings.extend(other.book.warnings.keys().cloned());
            mine.procedures.extend(other.procedures.iter().map(|(_, it)| (it.id.clone(), it.version)));
        }
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
        let again =
            |old: &Holiday| other.holidays.iter().any(|new| (new.date, &new.key) == (old.date, &old.key));
        self.holidays.retain(|old| !again(old));
        self.holidays.extend(other.holidays);
        self.offsets.retain(|old| other.offsets.iter().all(|new| new.from_utc != old.from_utc));
        self.offsets.extend(other.offsets);
        self.procedures.extend(other.procedures);
        let mut twice = Vec::new();
        for (key, (place, _)) in other.places {
            if let Some((first, _)) = self.places.get(&key).filter(|(_, beside)| *beside == local) {
                let fault = Fault::DuplicateId { id: key.1.clone(), place: first.shown() };
                twice.push(Finding::new(place.clone(), fault));
            }
            self.places.insert(key, (place, local));
        }
        twice
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

/// What one file gave: read apart, so that nothing of it stays when it is left out.
pub(super) struct Leaf {
    pub(super) source: Arc<Source>,
    pub(super) pile: Pile,
    pub(super) findings: Vec<Finding>,
    pub(super) links: Vec<Link>,
    pub(super) clocks: Vec<(String, Place)>,
}

impl Leaf {
    /// Reads one file, or says why nothing of it can be trusted.
    pub(super) fn read(source: &Arc<Source>) -> Result<Self, Vec<Finding>> {
        let mut pile = Pile::default();
        let page = Page::parse(source)?;
        let told = catalogue(&source.name, &page, &mut pile)?;
        if told.findings.iter().any(|finding| finding.fault.breaks()) {
            return Err(told.findings);
        }
        if let Some(kind) = defines(&source.name) {
            pile.places = told.ids.into_iter().map(|(id, place)| ((kind, id), (place, false))).collect();
        }
        let (findings, links, clocks) = (told.findings, told.links, told.clocks);
        Ok(Self { source: source.clone(), pile, findings, links, clocks })
    }

    /// Catalogues come before their additions, what is built in before what a desk adds.
    fn order(&self, local: bool) -> (bool, bool, &str) {
        let name = self.name();
        (is_catalogue(name) && name.matches('.').count() > 1, local, name)
    }

    pub(super) fn name(&self) -> &str {
        &self.source.name
    }
}

/// Files that could not be read, each with what is wrong in it.
pub(super) type Broken = Vec<(String, Vec<Finding>)>;

/// Lays files together, a desk's own marked, and says all that is wrong.
pub(super) fn together(mut leaves: Vec<(&Leaf, bool)>, broken: Broken) -> (Pile, Vec<Finding>) {
    leaves.sort_by(|(a, a_local), (b, b_local)| a.order(*a_local).cmp(&b.order(*b_local)));
    let (mut pile, mut whole) = (Pile::default(), Whole::default());
    for (name, findings) in broken {
        whole.broken(&name, findings);
    }
    for (leaf, local) in leaves {
        let twice = pile.absorb(leaf, local);
        whole.read(leaf, twice);
    }
    let findings = whole.findings(&pile);
    (pile, findings)
}

/// A set of procedure files, read.
#[derive(Clone, Debug)]
pub struct Shelf {
    book: Arc<Book>,
    findings: Vec<Finding>,
    over: Over,
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
        let mut shelf = Self::of(&files);
        shelf.findings.splice(0..0, unread);
        let findings = shelf.findings.clone();
        (shelf, findings)
    }

    /// A folder of additions and changes, laid over the files built in. What is wrong there is left
    /// out, with what leans on it, and named; the book stays sound.
    pub fn load_over_builtin(dir: &Path) -> (Self, Vec<Finding>) {
        let (files, unread) = Files::of(dir);
        let shelf = Self::over_builtin(&files, unread);
        let findings = shelf.findings.clone();
        (shelf, findings)
    }

    /// The same of files that were read already, with what could not be read.
    pub fn over_builtin(files: &Files, unread: Vec<Finding>) -> Self {
        if files.is_empty() && unread.is_empty() {
            let over = Over { beside: files.beside().to_vec(), ..Over::default() };
            return Self { over, ..Self::builtin().clone() };
        }
        let (pile, edition, over, findings) = over::lay(files, unread);
        Self { book: Arc::new(pile.bind(edition)), findings, over }
    }

    /// These files, all of them.
    pub fn of(files: &Files) -> Self {
        let (leaves, broken) = leaves(files);
        let (pile, findings) = together(leaves.iter().map(|leaf| (leaf, false)).collect(), broken);
        Self { book: Arc::new(pile.bind(files.edition())), findings, over: Over::default() }
    }

    /// What the files say.
    pub fn book(&self) -> Arc<Book> {
        self.book.clone()
    }

    /// What is wrong in them.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// What became of a desk's own files.
    pub const fn over(&self) -> &Over {
        &self.over
    }
}

/// Reads each file apart.
pub(super) fn leaves(files: &Files) -> (Vec<Leaf>, Broken) {
    let (mut leaves, mut broken) = (Vec::new(), Vec::new());
    for source in files.sources() {
        match Leaf::read(source) {
            Ok(leaf) => leaves.push(leaf),
            Err(findings) => broken.push((source.name.clone(), findings)),
        }
    }
    (leaves, broken)
}

/// Which ids are missing because the file that defines them is broken.
pub(super) fn defined_in(name: &str) -> Option<Kind> {
    defines(name)
}
