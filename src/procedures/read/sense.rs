//! What the guide for authors states of a procedure, where each word alone is sound. It must not
//! turn anything.

use super::super::lint::{Fault, Guide};
use super::super::page::Spot;
use super::super::shape::{Outcome, Paper, Procedure, Step};
use super::Reading;
use crate::domain::law::{Need, StepKind, Tag};
use std::collections::{BTreeMap, BTreeSet};

/// Offices of the person's own state.
const CONSULATES: &[&str] = &["consulate"];
/// Offices of the police.
const POLICE: &[&str] = &["dgsn-foreigners", "dgsn-dg"];

pub(super) fn procedure(with: &mut Reading<'_>, read: &Procedure) {
    let top = Spot::TOP;
    if read.version == 0 {
        with.fault(&top.key("version"), Fault::Guide(Guide::VersionZero));
    }
    if read.checked_by.trim().is_empty() == read.checked_on.is_some() {
        let key = if read.checked_on.is_some() { "checked_on" } else { "checked_by" };
        with.fault(&top.key(key), Fault::Guide(Guide::HalfChecked));
    }
    steps(with, &read.step, &read.limits);
    papers(with, &read.paper);
    outcomes(with, &read.outcome, &read.step);
}

fn steps(with: &mut Reading<'_>, steps: &[Step], limits: &[String]) {
    let list = Spot::TOP.key("step");
    for (index, step) in steps.iter().enumerate() {
        let at = list.at(index);
        for (nth, limit) in step.limits.iter().enumerate().filter(|(_, limit)| !limits.contains(limit)) {
            with.fault(&at.key("limits").at(nth), Fault::Guide(Guide::Unlisted { limit: limit.clone() }));
        }
        for (nth, office) in step.at.iter().enumerate() {
            let authority = office.clone();
            if CONSULATES.contains(&office.as_str()) && !step.consular {
                with.fault(&at.key("at").at(nth), Fault::Guide(Guide::Consular { authority }));
            } else if POLICE.contains(&office.as_str()) && !step.police_desk {
                with.fault(&at.key("at").at(nth), Fault::Guide(Guide::PoliceDesk { authority }));
            }
        }
        if step.kind == StepKind::Law {
            articles(with, &at, &step.cite, step.tag);
        }
    }
}

/// The text was read: then the article is known. A statement without a citation is named elsewhere.
pub(super) fn articles(with: &mut Reading<'_>, at: &Spot<'_>, cite: &[String], tag: Tag) {
    let bare = |cite: &String| !cite.trim().contains(' ');
    if let Some(first) = cite.first().filter(|_| tag == Tag::Primary && cite.iter().all(bare))
        && !first.trim().is_empty()
    {
        let source = first.trim().to_owned();
        with.fault(&at.key("cite").at(0), Fault::Guide(Guide::NoArticle { source }));
    }
}

fn papers(with: &mut Reading<'_>, papers: &[Paper]) {
    let list = Spot::TOP.key("paper");
    let mut groups: BTreeMap<&str, usize> = BTreeMap::new();
    for group in papers.iter().filter_map(|paper| paper.group.as_deref()) {
        *groups.entry(group).or_default() += 1;
    }
    let mut first: BTreeMap<(&str, BTreeSet<&String>), usize> = BTreeMap::new();
    for (index, paper) in papers.iter().enumerate() {
        let at = list.at(index);
        let document = paper.document.clone();
        let key = (paper.document.as_str(), paper.when.iter().collect());
        match first.get(&key) {
            None => {
                first.insert(key, index);
            }
            Some(before) => {
                let place = with.place(&list.at(*before).key("document")).shown();
                with.fault(&at.key("document"), Fault::Guide(Guide::PaperTwice { document, place }));
                continue;
            }
        }
        if paper.need != Need::OneOf {
            continue;
        }
        match paper.group.as_deref().filter(|group| !group.trim().is_empty()) {
            None => {
                with.fault(
                    &at.key("need"),
                    Fault::Guide(Guide::NoGroup { document: paper.document.clone() }),
                );
            }
            // Alone it may stand for some people only, or with a word on what else will do.
            Some(group) if groups.get(group) == Some(&1) && paper.when.is_empty() && paper.note.is_none() => {
                with.fault(&at.key("group"), Fault::Guide(Guide::Alone { group: group.to_owned() }));
            }
            Some(_) => {}
        }
    }
}

/// A refusal is known by its id. After it something opens, runs, or is asked of a lawyer.
fn outcomes(with: &mut Reading<'_>, outcomes: &[Outcome], steps: &[Step]) {
    let list = Spot::TOP.key("outcome");
    for (index, outcome) in outcomes.iter().enumerate() {
        let refusal = outcome.id.split(['-', '.', '_']).any(|word| word == "refused");
        let stepped = || steps.iter().any(|step| step.after.contains(&outcome.id));
        let told = !outcome.next.is_empty() || !outcome.starts.is_empty() || !outcome.lawyer.is_empty();
        if refusal && !told && !stepped() {
            let fault = Guide::NoRemedy { outcome: outcome.id.clone() };
            with.fault(&list.at(index).key("id"), Fault::Guide(fault));
        }
    }
}
