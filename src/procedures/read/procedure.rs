//! A procedure. Steps and outcomes are followed at once: they are known only inside their file.

use super::super::close::close;
use super::super::lint::{Fault, Kind};
use super::super::page::Spot;
use super::super::shape;
use super::super::shelf::Pile;
use super::{Reading, sense, ways};
use crate::domain::ids::{OutcomeId, ProcedureId, StepId};
use crate::domain::law::{Outcome, PaperNeed, Procedure, Statement, Step};
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn procedure(with: &mut Reading<'_>, name: &str, read: shape::Procedure, pile: &mut Pile) {
    let top = Spot::TOP;
    if name.split('.').next() != Some(read.id.as_str()) {
        with.fault(&top.key("id"), Fault::FileName { id: read.id.clone() });
    }
    sense::procedure(with, &read);
    let valid = [read.valid_from.as_ref(), read.valid_to.as_ref()];
    let [valid_from, valid_to] = with.span(top, ["valid_from", "valid_to"], valid);
    ways::never(with, &read.step, &read.outcome);
    ways::dead_ends(with, &read.step, &read.outcome);
    let procedure = Procedure {
        id: ProcedureId::from(read.id.as_str()),
        version: read.version,
        valid_from,
        valid_to,
        names: with.words(&top.key("names"), &read.names),
        who: statements(with, "who", read.who),
        office: read.office,
        asylum: read.asylum,
        authority: statement(with, &top.key("authority"), read.authority),
        steps: steps(with, &read.step, &read.outcome),
        against: read.against.map(|it| with.basis(&top.key("against"), &it.cite, it.tag, &it.lawyer)),
        papers: papers(with, &read.paper),
        fees: statements(with, "fee", read.fee),
        limits: with.ids(&top.key("limits"), Kind::Limit, &read.limits),
        outcomes: outcomes(with, &read.outcome, &read.step),
        warnings: with.ids(&top.key("warnings"), Kind::Warning, &read.warnings),
        obstacles: with.ids(&top.key("obstacles"), Kind::Obstacle, &read.obstacles),
        notes: statements(with, "note", read.note),
        sources: with.ids(&top.key("sources"), Kind::Source, &read.sources),
        lawyer_questions: with.ids(&top.key("lawyer_questions"), Kind::Question, &read.lawyer_questions),
        checked_by: read.checked_by,
        checked_on: with.maybe_day(&top.key("checked_on"), read.checked_on.as_ref()),
    };
    let place = with.place(&top.key("version"));
    pile.procedures.push((place, procedure));
}

fn statements(with: &mut Reading<'_>, key: &'static str, list: Vec<shape::Statement>) -> Vec<Statement> {
    let spot = Spot::TOP.key(key);
    list.into_iter().enumerate().map(|(index, shape)| statement(with, &spot.at(index), shape)).collect()
}

fn statement(with: &mut Reading<'_>, at: &Spot<'_>, shape: shape::Statement) -> Statement {
    let words = shape::Words { fr: shape.fr, ar: shape.ar, en: shape.en };
    Statement { words: with.words(at, &words), basis: with.basis(at, &shape.cite, shape.tag, &shape.lawyer) }
}

fn steps(with: &mut Reading<'_>, read: &[shape::Step], outcomes: &[shape::Outcome]) -> Vec<Step> {
    let list = Spot::TOP.key("step");
    with.unique(&list, "id", read.iter().map(|step| step.id.as_str()));
    cycles(with, read);
    let known: BTreeSet<&str> = read.iter().map(|step| step.id.as_str()).collect();
    let ends: BTreeSet<&str> = outcomes.iter().map(|outcome| outcome.id.as_str()).collect();
    let mut steps = Vec::new();
    for (index, step) in read.iter().enumerate() {
        let at = list.at(index);
        inside(with, &at.key("needs"), Kind::Step, &step.needs, &known);
        let named = [
            ("decides", &step.decides),
            ("exits", &step.exits),
            ("after", &step.after),
            ("until", &step.until),
        ];
        for (key, named) in named {
            inside(with, &at.key(key), Kind::Outcome, named, &ends);
        }
        after(with, &at.key("after"), step, read);
        for (nth, limit) in step.limits.iter().enumerate() {
            let spot = at.key("limits");
            let place = with.place(&spot.at(nth));
            with.clocks.push((limit.clone(), place));
        }
        steps.push(Step {
            id: StepId::from(step.id.as_str()),
            names: with.words(&at.key("names"), &step.names),
            how: with.maybe_words(&at.key("how"), step.how.as_ref()),
            needs: step.needs.iter().map(|id| StepId::from(id.as_str())).collect(),
            parallel: step.parallel.clone(),
            at: with.ids(&at.key("at"), Kind::Authority, &step.at),
            waits_on: with.ids(&at.key("waits_on"), Kind::Authority, &step.waits_on),
            kind: step.kind,
            when: with.condition(&at.key("when"), &step.when),
            papers: with.ids(&at.key("papers"), Kind::Document, &step.papers),
            limits: with.ids(&at.key("limits"), Kind::Limit, &step.limits),
            starts: with.ids(&at.key("starts"), Kind::Trigger, &step.starts),
            may_start: with.ids(&at.key("may_start"), Kind::Trigger, &step.may_start),
            police_desk: step.police_desk,
            consular: step.consular,
            lasts: step.lasts,
            after: outcome_ids(&step.after),
            until: outcome_ids(&step.until),
            decides: outcome_ids(&step.decides),
            exits: outcome_ids(&step.exits),
            basis: with.basis(&at, &step.cite, step.tag, &step.lawyer),
        });
    }
    steps
}

/// An outcome opens a step only from a step that it needs: elsewhere it would never be looked for.
fn after(with: &mut Reading<'_>, at: &Spot<'_>, step: &shape::Step, steps: &[shape::Step]) {
    let needed = || steps.iter().filter(|other| step.needs.contains(&other.id));
    for (index, outcome) in step.after.iter().enumerate() {
        let here = |other: &shape::Step| other.decides.contains(outcome) || other.exits.contains(outcome);
        if !needed().any(here) && steps.iter().any(here) {
            with.fault(&at.at(index), Fault::AfterElsewhere { outcome: outcome.clone() });
        }
    }
}

fn outcome_ids(ids: &[String]) -> Vec<OutcomeId> {
    ids.iter().map(|id| OutcomeId::from(id.as_str())).collect()
}

/// Ids that must exist in the same file.
fn inside(with: &mut Reading<'_>, at: &Spot<'_>, kind: Kind, ids: &[String], known: &BTreeSet<&str>) {
    for (index, id) in ids.iter().enumerate().filter(|(_, id)| !known.contains(id.as_str())) {
        let close = close(id, known.iter().copied());
        with.fault(&at.at(index), Fault::UnknownId { kind, id: id.clone(), close });
    }
}

/// Steps that wait for each other would never be ready. Each circle is named once.
fn cycles(with: &mut Reading<'_>, steps: &[shape::Step]) {
    let list = Spot::TOP.key("step");
    let mut waiting: BTreeMap<&str, (usize, &[String])> =
        steps.iter().enumerate().map(|(no, step)| (step.id.as_str(), (no, step.needs.as_slice()))).collect();
    if waiting.len() < steps.len() {
        // Ids that are not unique are named already; circles among them mean nothing.
        return;
    }
    loop {
        let free = |needs: &[String]| !needs.iter().any(|need| waiting.contains_key(need.as_str()));
        let ready: Vec<&str> =
            waiting.iter().filter(|(_, (_, needs))| free(needs)).map(|(id, _)| *id).collect();
        for id in &ready {
            waiting.remove(id);
        }
        if !ready.is_empty() {
            continue;
        }
        let circle = circle(&waiting);
        let Some((no, _)) = circle.first().and_then(|id| waiting.get(id)).copied() else { return };
        with.fault(&list.at(no).key("needs"), Fault::NeedsCycle { steps: circle.join(", ") });
        for id in circle {
            waiting.remove(id);
        }
    }
}

/// A circle among steps that all wait for one another, from its first step in the alphabet.
fn circle<'s>(waiting: &BTreeMap<&'s str, (usize, &'s [String])>) -> Vec<&'s str> {
    let mut way: Vec<&str> = Vec::new();
    let mut next = waiting.keys().next().copied();
    while let Some(id) = next {
        if let Some(begins) = way.iter().position(|step| *step == id) {
            let mut circle = way.split_off(begins);
            let first = circle.iter().enumerate().min_by_key(|(_, id)| **id).map_or(0, |(at, _)| at);
            circle.rotate_left(first);
            return circle;
        }
        way.push(id);
        let needs = waiting.get(id).map(|(_, needs)| *needs).unwrap_or_default();
        next = needs.iter().map(String::as_str).find(|need| waiting.contains_key(need));
    }
    Vec::new()
}

fn papers(with: &mut Reading<'_>, read: &[shape::Paper]) -> Vec<PaperNeed> {
    let list = Spot::TOP.key("paper");
    let mut papers = Vec::new();
    for (index, paper) in read.iter().enumerate() {
        let at = list.at(index);
        papers.push(PaperNeed {
            document: with.id(&at.key("document"), Kind::Document, &paper.document),
            need: paper.need,
            group: paper.group.clone(),
            uncited: paper.uncited,
            when: with.condition(&at.key("when"), &paper.when),
            basis: with.basis(&at, &paper.cite, paper.tag, &paper.lawyer),
            note: with.maybe_words(&at.key("note"), paper.note.as_ref()),
        });
    }
    papers
}

fn outcomes(with: &mut Reading<'_>, read: &[shape::Outcome], steps: &[shape::Step]) -> Vec<Outcome> {
    let list = Spot::TOP.key("outcome");
    with.unique(&list, "id", read.iter().map(|outcome| outcome.id.as_str()));
    let reached = steps.iter().flat_map(|step| step.decides.iter().chain(&step.exits));
    let decided: BTreeSet<&str> = reached.map(String::as_str).collect();
    let mut outcomes = Vec::new();
    for (index, outcome) in read.iter().enumerate() {
        let at = list.at(index);
        if !decided.contains(outcome.id.as_str()) {
            with.fault(&at.key("id"), Fault::UnreachableOutcome { outcome: outcome.id.clone() });
        }
        outcomes.push(Outcome {
            id: OutcomeId::from(outcome.id.as_str()),
            names: with.words(&at.key("names"), &outcome.names),
            follows: with.words(&at.key("follows"), &outcome.follows),
            next: with.ids(&at.key("next"), Kind::Procedure, &outcome.next),
            starts: with.ids(&at.key("starts"), Kind::Trigger, &outcome.starts),
            ends: outcome.ends,
            asylum: outcome.asylum,
            basis: with.basis(&at, &outcome.cite, outcome.tag, &outcome.lawyer),
        });
    }
    outcomes
}
