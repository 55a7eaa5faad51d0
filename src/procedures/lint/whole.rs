//! What only all files together can tell: ids that nothing defines, versions that overlap, clocks
//! that nothing starts.

use super::super::close::close;
use super::super::page::{MANY, Place};
use super::super::read::Link;
use super::super::shelf::{Leaf, Pile, defined_in};
use super::{Fault, Finding, Kind, chains};
use crate::domain::book::Book;
use crate::domain::ids::{
    AuthorityId, DocumentId, ObstacleId, ProcedureId, QuestionId, SourceId, TriggerId, WarningId,
};
use crate::domain::law::Procedure;
use std::collections::{BTreeMap, BTreeSet};

/// Everything that was told about the files so far.
#[derive(Default)]
pub(in super::super) struct Whole<'l> {
    findings: Vec<Finding>,
    links: Vec<&'l Link>,
    clocks: Vec<&'l (String, Place)>,
    /// Catalogues that were left out: what they define cannot be missed.
    absent: BTreeSet<Kind>,
    /// Procedures that were left out, by the name of their file.
    left_out: BTreeSet<String>,
}

impl<'l> Whole<'l> {
    /// A file is left out.
    pub(in super::super) fn broken(&mut self, name: &str, findings: Vec<Finding>) {
        self.findings.extend(findings);
        match defined_in(name) {
            Some(kind) => self.absent.insert(kind),
            None => self.left_out.insert(name.split('.').next().unwrap_or_default().to_owned()),
        };
    }

    /// A file was read; what else is wrong with it beside the others.
    pub(in super::super) fn read(&mut self, leaf: &'l Leaf, beside: Vec<Finding>) {
        self.findings.extend(leaf.findings.iter().cloned().chain(beside));
        self.links.extend(&leaf.links);
        self.clocks.extend(&leaf.clocks);
    }

    /// All that is wrong, in the order of files and places.
    pub(in super::super) fn findings(mut self, pile: &Pile) -> Vec<Finding> {
        self.follow_links(pile);
        self.compare_versions(pile);
        self.findings.extend(chains::overlaps(pile));
        self.findings.extend(chains::silences(pile, &self.links));
        if self.absent.is_empty() && self.left_out.is_empty() {
            self.wind_clocks(pile);
            self.findings.extend(chains::untold(pile, &started(pile)));
            self.findings.extend(chains::never_met(pile));
        }
        self.findings.sort_by_key(Finding::order);
        self.findings
    }

    fn follow_links(&mut self, pile: &Pile) {
        let mut defined = defined(&pile.book);
        let left_out = self.left_out.iter().map(String::as_str);
        let shipped = pile.procedures.iter().map(|(_, procedure)| procedure.id.as_str());
        defined.entry(Kind::Procedure).or_default().extend(left_out.chain(shipped));
        let links = self.links.iter().copied().filter(|link| !self.absent.contains(&link.kind));
        self.findings.extend(lost(links, &defined));
    }

    fn compare_versions(&mut self, pile: &Pile) {
        for (at, (first, one)) in pile.procedures.iter().enumerate() {
            for (place, other) in pile.procedures.iter().skip(at + 1).filter(|(_, other)| other.id == one.id)
            {
                let (id, first) = (one.id.to_string(), first.shown());
                if other.version == one.version {
                    let id = format!("{id} {}", one.version);
                    self.findings.push(Finding::new(place.clone(), Fault::DuplicateId { id, place: first }));
                } else if overlap(one, other) {
                    let fault = Fault::VersionOverlap { id, place: first };
                    self.findings.push(Finding::new(place.clone(), fault));
                }
            }
        }
    }

    fn wind_clocks(&mut self, pile: &Pile) {
        let started = started(pile);
        for (limit, place) in &self.clocks {
            let rules = pile.book.rules.values();
            let mut named = rules.filter(|rule| rule.family.as_str() == limit || rule.id.as_str() == limit);
            if let Some(rule) = named.find(|rule| {
                pile.book.triggers.contains_key(&rule.trigger) && !started.contains(&rule.trigger)
            }) {
                let fault = Fault::NeverStarts { limit: limit.clone(), trigger: rule.trigger.to_string() };
                self.findings.push(Finding::new(place.clone(), fault));
            }
        }
    }
}

/// Ids that nothing in a book defines.
pub(in super::super) fn unknown(links: &[Link], book: &Book) -> Vec<Finding> {
    lost(links.iter(), &defined(book))
}

type Defined<'b> = BTreeMap<Kind, BTreeSet<&'b str>>;

fn lost<'l>(links: impl Iterator<Item = &'l Link>, defined: &Defined<'_>) -> Vec<Finding> {
    let nothing = BTreeSet::new();
    let mut findings = Vec::new();
    let mut named: BTreeMap<&str, usize> = BTreeMap::new();
    for Link { kind, id, place } in links {
        let known = defined.get(kind).unwrap_or(&nothing);
        if !known.contains(id.as_str()) {
            let of_file = named.entry(&place.source.name).or_default();
            *of_file += 1;
            if *of_file > MANY {
                continue;
            }
            let close = close(id, known.iter().copied());
            findings
                .push(Finding::new(place.clone(), Fault::UnknownId { kind: *kind, id: id.clone(), close }));
        }
    }
    findings
}

fn defined(book: &Book) -> Defined<'_> {
    let limits = book.rules.values().flat_map(|rule| [rule.id.as_str(), rule.family.as_str()]);
    let procedures = || book.procedures.values().flat_map(BTreeMap::values);
    let steps = procedures().flat_map(|procedure| &procedure.steps).map(|step| step.id.as_str());
    let outcomes = procedures().flat_map(|procedure| &procedure.outcomes).map(|outcome| outcome.id.as_str());
    let held = book.procedures.keys().chain(book.known.keys());
    BTreeMap::from([
        (Kind::Step, steps.collect()),
        (Kind::Outcome, outcomes.collect()),
        (Kind::Limit, limits.collect()),
        (Kind::Procedure, held.map(ProcedureId::as_str).collect()),
        (Kind::Document, book.documents.keys().map(DocumentId::as_str).collect()),
        (Kind::Authority, book.authorities.keys().map(AuthorityId::as_str).collect()),
        (Kind::Warning, book.warnings.keys().map(WarningId::as_str).collect()),
        (Kind::Obstacle, book.obstacles.keys().map(ObstacleId::as_str).collect()),
        (Kind::Source, book.sources.keys().map(SourceId::as_str).collect()),
        (Kind::Question, book.questions.keys().map(QuestionId::as_str).collect()),
        (Kind::Trigger, book.triggers.keys().map(TriggerId::as_str).collect()),
    ])
}

fn overlap(one: &Procedure, other: &Procedure) -> bool {
    let begins = one.valid_from.max(other.valid_from);
    let ends = [one.valid_to, other.valid_to].into_iter().flatten().min();
    !matches!((begins, ends), (Some(begins), Some(ends)) if ends < begins)
}

/// Dated facts that some step or outcome asks for, or that a case knows already. Looked for in all
/// procedures: a refusal told in one starts the limit of the appeal that opens next.
fn started(pile: &Pile) -> BTreeSet<&TriggerId> {
    let derived = pile.book.triggers.values().filter(|trigger| trigger.derive.is_some());
    let asked = pile.procedures.iter().flat_map(|(_, procedure)| {
        let steps = procedure.steps.iter().flat_map(|step| step.starts.iter().chain(&step.may_start));
        steps.chain(procedure.outcomes.iter().flat_map(|outcome| &outcome.starts))
    });
    asked.chain(derived.map(|trigger| &trigger.id)).collect()
}
