//! A desk's own files over those built in: as many as fit together. A file that does not fit is left
//! out with its reasons, and what is built in stands in its place. It must not look into the law: the
//! lint does.
//!
//! The search is simple and the same for the same files. All files that can be read are laid together;
//! those with a fault in them go, and when one makes a file built in unsound, the one whose going helps
//! most goes; until nothing is wrong. Then those that went are tried again one by one, in the order of
//! their names: one may have gone only because of another.

use super::files::Files;
use super::lint::{Fault, Finding, Kind};
use super::page::Place;
use super::read::defines;
use super::shelf::{Leaf, Pile, leaves, together};
use crate::domain::law::Procedure;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

/// Files that quarrel in every way are not tried for ever: then fewer of them count.
const TRIALS: usize = 300;

/// What became of a desk's own files.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Over {
    /// The files that count.
    pub counted: Vec<String>,
    /// Those that are left out. Why is in the findings.
    pub left_out: Vec<String>,
    /// What else lies there and is not read.
    pub beside: Vec<String>,
}

static BUILTIN: LazyLock<Vec<Leaf>> = LazyLock::new(|| leaves(&Files::builtin()).0);

/// Lays these files over those built in. Gives what is laid, its edition, what became of the files,
/// and what is wrong with those left out.
pub(super) fn lay(files: &Files, unread: Vec<Finding>) -> (Pile, u64, Over, Vec<Finding>) {
    let (own, broken) = leaves(files);
    let mut table = Table {
        own: own.iter().map(|leaf| (leaf.name(), leaf)).collect(),
        laid: own.iter().map(Leaf::name).collect(),
        why: Vec::new(),
        trials: TRIALS,
    };
    table.take_away();
    table.try_again();
    let (laid, mut why) = (table.laid.clone(), std::mem::take(&mut table.why));
    let absent: BTreeSet<&str> = broken.iter().map(|(name, _)| name.as_str()).collect();
    for finding in &mut why {
        blame(finding, &table, &absent);
    }
    why.extend(unread);
    why.extend(broken.iter().flat_map(|(_, findings)| findings.clone()));
    // What falls only because of another comes after that other.
    let leans = |finding: &Finding| matches!(finding.fault, Fault::LeansOn { .. });
    why.sort_by_key(|finding| (leans(finding), finding.order()));
    let left_out: BTreeSet<String> = why.iter().map(|finding| finding.file.clone()).collect();
    let over = Over {
        counted: laid.iter().map(|&name| name.to_owned()).collect(),
        left_out: left_out.into_iter().collect(),
        beside: files.beside().to_vec(),
    };
    let (pile, _) = table.look(&laid);
    let edition = Files::builtin().with(files.only(&laid)).edition();
    (pile, edition, over, why)
}

struct Table<'l> {
    own: BTreeMap<&'l str, &'l Leaf>,
    laid: BTreeSet<&'l str>,
    why: Vec<Finding>,
    trials: usize,
}

impl<'l> Table<'l> {
    /// These of the desk's files with those built in.
    fn look(&self, names: &BTreeSet<&str>) -> (Pile, Vec<Finding>) {
        let built = BUILTIN.iter().filter(|leaf| !names.contains(leaf.name()));
        let own = names.iter().filter_map(|name| self.own.get(name));
        let all = built.map(|leaf| (leaf, false)).chain(own.map(|leaf| (*leaf, true))).collect();
        let (pile, mut found) = together(all, Vec::new());
        let replaced = BUILTIN.iter().filter(|leaf| names.contains(leaf.name()));
        for (built, own) in replaced.filter_map(|built| Some((built, *self.own.get(built.name())?))) {
            found.extend(changed(built, own));
            found.extend(wiped(built, own, &pile));
        }
        (pile, found)
    }

    fn take_away(&mut self) {
        while !self.laid.is_empty() {
            let (_, found) = self.look(&self.laid);
            let (ours, theirs): (Vec<_>, Vec<_>) =
                found.into_iter().partition(|finding| self.laid.contains(finding.file.as_str()));
            if let Some(first) = theirs.first() {
                let Some(name) = self.uprooting() else { return };
                if let Some(leaf) = self.own.get(name) {
                    let [id, place] = [first.fault.about(), first.shown()];
                    self.why.push(Finding::new(leaf.top(), Fault::Uproots { id, place }));
                }
                self.laid.remove(name);
            } else if ours.is_empty() {
                return;
            } else {
                self.laid.retain(|name| ours.iter().all(|finding| finding.file != *name));
                self.why.extend(ours);
            }
        }
    }

    /// The file without which least is wrong in what is built in; of several the first by name.
    fn uprooting(&mut self) -> Option<&'l str> {
        let mut best: Option<(usize, &'l str)> = None;
        for &name in &self.laid.clone() {
            if self.trials == 0 {
                break;
            }
            self.trials -= 1;
            let mut others = self.laid.clone();
            others.remove(name);
            let (_, found) = self.look(&others);
            let wrong = found.iter().filter(|finding| !others.contains(finding.file.as_str())).count();
            if best.is_none_or(|(least, _)| wrong < least) {
                best = Some((wrong, name));
            }
        }
        best.map(|(_, name)| name).or_else(|| self.laid.first().copied())
    }

    fn try_again(&mut self) {
        loop {
            let before = self.laid.len();
            for &name in self.own.clone().keys() {
                if self.laid.contains(name) || self.trials == 0 {
                    continue;
                }
                self.trials -= 1;
                let mut with = self.laid.clone();
                with.insert(name);
                if self.look(&with).1.is_empty() {
                    self.laid = with;
                    self.why.retain(|finding| finding.file != name);
                }
            }
            if self.laid.len() == before {
                return;
            }
        }
    }
}

/// Other words under a number that is built in: the cases that follow that version would change, and
/// nobody would be told.
fn changed(built: &Leaf, own: &Leaf) -> Option<Finding> {
    own.pile.procedures.iter().find_map(|(place, mine)| {
        let same = |theirs: &Procedure| (&theirs.id, theirs.version) == (&mine.id, mine.version);
        let (_, theirs) = built.pile.procedures.iter().find(|(_, theirs)| same(theirs))?;
        let fault = Fault::SameVersion { id: mine.id.to_string(), version: mine.version };
        (theirs != mine).then(|| Finding::new(place.clone(), fault))
    })
}

/// A whole catalogue in place of one built in that has less in it: what is not there any more would
/// be missed by nothing but the cases.
fn wiped(built: &Leaf, own: &Leaf, laid: &Pile) -> Option<Finding> {
    let gone =
        |id: String, place: &Place| Finding::new(own.top(), Fault::Uproots { id, place: place.shown() });
    let ids = built.pile.places.iter().find(|(key, _)| !laid.places.contains_key(*key));
    if let Some(((_, id), (place, _))) = ids {
        return Some(gone(id.clone(), place));
    }
    let feasts: BTreeSet<&str> = laid.holidays.iter().map(|day| day.key.as_str()).collect();
    let mut theirs = built.pile.holidays.iter().map(|day| day.key.as_str());
    if let Some(key) = theirs.find(|key| !feasts.contains(key)) {
        return Some(gone(key.to_owned(), &built.top()));
    }
    let counts =
        [(built.pile.holidays.len(), laid.holidays.len()), (built.pile.offsets.len(), laid.offsets.len())];
    let (before, after) = counts.into_iter().find(|(before, after)| after < before)?;
    Some(gone(format!("{before} → {after}"), &built.top()))
}

/// A file that names what another defines is not at fault when that other one is left out.
fn blame(finding: &mut Finding, table: &Table<'_>, absent: &BTreeSet<&str>) {
    let Fault::UnknownId { kind, id, .. } = &finding.fault else { return };
    let fallen = table.own.values().filter(|leaf| !table.laid.contains(leaf.name()));
    let defining = fallen.filter(|leaf| leaf.defines(*kind, id)).map(|leaf| leaf.name()).next();
    let unread = || absent.iter().copied().find(|name| may_define(name, *kind, id));
    if let Some(file) = defining.or_else(unread).filter(|file| *file != finding.file) {
        finding.fault = Fault::LeansOn { id: id.clone(), file: file.to_owned() };
    }
}

/// Whether a file that cannot be read could define an id, by its name.
fn may_define(name: &str, kind: Kind, id: &str) -> bool {
    defines(name) == Some(kind) || kind == Kind::Procedure && name.split('.').next() == Some(id)
}

impl Leaf {
    fn defines(&self, kind: Kind, id: &str) -> bool {
        let families = || self.pile.book.rules.values().any(|rule| rule.family.as_str() == id);
        self.pile.places.contains_key(&(kind, id.to_owned()))
            || kind == Kind::Limit && families()
            || kind == Kind::Procedure && self.pile.procedures.iter().any(|(_, it)| it.id.as_str() == id)
    }

    /// Its beginning.
    fn top(&self) -> Place {
        Place { source: self.source.clone(), span: 0..0 }
    }
}
