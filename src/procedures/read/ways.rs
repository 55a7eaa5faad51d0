//! The ways through a procedure, as written: steps that no case could ever take, and outcomes after
//! which nothing is left to do and nothing says that it is over. It must not look at a case.

use super::super::lint::Fault;
use super::super::page::Spot;
use super::super::shape::{Outcome, Step};
use super::Reading;
use std::collections::{BTreeMap, BTreeSet};

/// Steps that can never be ready: only after what ends the procedure, what closes the step, or what is
/// decided for others.
pub(super) fn never(with: &mut Reading<'_>, steps: &[Step], outcomes: &[Outcome]) {
    let ends = |id: &String| outcomes.iter().any(|outcome| outcome.id == *id && outcome.ends);
    let list = Spot::TOP.key("step");
    for (index, step) in steps.iter().enumerate() {
        let at = list.at(index);
        let fault = || Fault::NeverReady { step: step.id.clone() };
        // Facts that exclude each other are told as such.
        if apart(&step.when, &step.when) {
            continue;
        }
        let opening = |outcome: &String, wanted: &Step| {
            let here = wanted.decides.contains(outcome) || wanted.exits.contains(outcome);
            here && step.needs.contains(&wanted.id)
        };
        let open = |outcome: &String, wanted: &Step| {
            let goes_on = !ends(outcome) && !step.until.contains(outcome);
            goes_on && (step.lasts || !apart(&step.when, &wanted.when))
        };
        let ways = || step.after.iter().flat_map(|outcome| steps.iter().map(move |other| (outcome, other)));
        let mut found = ways().filter(|(outcome, wanted)| opening(outcome, wanted)).peekable();
        // Where no needed step ends so at all, that is said already.
        if found.peek().is_some() && !found.any(|(outcome, wanted)| open(outcome, wanted)) {
            with.fault(&at.key("after"), fault());
        }
    }
}

/// Outcomes after which neither a step nor a procedure is offered, and that do not end the procedure.
pub(super) fn dead_ends(with: &mut Reading<'_>, steps: &[Step], outcomes: &[Outcome]) {
    let list = Spot::TOP.key("outcome");
    let by_id: BTreeMap<&str, &Step> = steps.iter().map(|step| (step.id.as_str(), step)).collect();
    for (index, outcome) in outcomes.iter().enumerate() {
        let silent = |decided: &&Step| !steps.iter().any(|step| offered(step, decided, outcome, &by_id));
        let mut deciding = steps.iter().filter(|step| step.decides.contains(&outcome.id));
        if !outcome.ends && outcome.next.is_empty() && deciding.any(|decided| silent(&decided)) {
            let fault = Fault::DeadEnd { outcome: outcome.id.clone() };
            with.fault(&list.at(index).key("id"), fault);
        }
    }
}

/// Whether a step may still be to do once a decision went this way: it did not come before it, and the
/// outcome does not close it or a step that it needs.
fn offered(step: &Step, decided: &Step, outcome: &Outcome, by_id: &BTreeMap<&str, &Step>) -> bool {
    let before = behind(decided, by_id);
    let deciders = |step: &Step, other: &&String| {
        let decides = |it: &&Step| it.decides.iter().any(|id| step.after.contains(id));
        by_id.get(other.as_str()).is_some_and(decides)
    };
    let closed = |step: &Step| {
        let turned = !step.after.is_empty()
            && !step.after.contains(&outcome.id)
            && step.needs.contains(&decided.id)
            && step.needs.iter().filter(|other| deciders(step, other)).all(|other| *other == decided.id);
        turned || step.until.contains(&outcome.id)
    };
    let needed = behind(step, by_id);
    let lost = needed.iter().filter_map(|id| by_id.get(id)).any(|needed| closed(needed));
    let concerns = step.lasts || !apart(&step.when, &decided.when);
    step.id != decided.id && !before.contains(step.id.as_str()) && concerns && !closed(step) && !lost
}

/// All that a step needs, and what that needs.
fn behind<'s>(step: &'s Step, by_id: &BTreeMap<&str, &'s Step>) -> BTreeSet<&'s str> {
    let mut found = BTreeSet::new();
    let mut open: Vec<&str> = step.needs.iter().map(String::as_str).collect();
    while let Some(id) = open.pop() {
        if found.insert(id) {
            open.extend(by_id.get(id).into_iter().flat_map(|step| &step.needs).map(String::as_str));
        }
    }
    found
}

/// Whether two conditions can never hold together.
fn apart(one: &[String], other: &[String]) -> bool {
    let turned = |word: &str| word.strip_prefix('!').map_or_else(|| format!("!{word}"), str::to_owned);
    one.iter().any(|word| other.contains(&turned(word)))
}
