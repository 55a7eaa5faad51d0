//! Time limits.

use super::super::lint::{Fault, Kind};
use super::super::page::Spot;
use super::super::shape::{Limit, Limits};
use super::super::shelf::Pile;
use super::Reading;
use crate::domain::ids::RuleId;
use crate::domain::law::{Counting, Rule};

pub(super) fn limits(with: &mut Reading<'_>, read: &Limits, pile: &mut Pile) {
    let list = Spot::TOP.key("limit");
    with.unique(&list, "id", read.limit.iter().map(|entry| entry.id.as_str()));
    for (index, shape) in read.limit.iter().enumerate() {
        let at = list.at(index);
        let rule = limit(with, &at, shape);
        pile.places.insert((Kind::Limit, shape.id.clone()), with.place(&at.key("id")));
        pile.book.rules.insert(rule);
    }
    overlaps(with, pile);
}

fn limit(with: &mut Reading<'_>, at: &Spot<'_>, shape: &Limit) -> Rule {
    let pointless = matches!(shape.counting, Counting::UntilEvent | Counting::SameDay);
    if !pointless && (shape.amount.is_none() || shape.unit.is_none()) {
        with.fault(&at.key("counting"), Fault::NoAmount);
    }
    let valid = [shape.valid_from.as_ref(), shape.valid_to.as_ref()];
    let [valid_from, valid_to] = with.span(at, ["valid_from", "valid_to"], valid);
    Rule {
        written: false,
        answered: Vec::new(),
        id: RuleId::from(shape.id.as_str()),
        family: RuleId::from(shape.family.as_ref().unwrap_or(&shape.id).as_str()),
        title: with.words(&at.key("title"), &shape.title),
        kind: shape.kind,
        amount: shape.amount,
        unit: shape.unit,
        direction: shape.direction,
        trigger: with.id(&at.key("trigger"), Kind::Trigger, &shape.trigger),
        from: with.words(&at.key("from"), &shape.from),
        counting: shape.counting,
        forum: with.ids(&at.key("forum"), Kind::Authority, &shape.forum),
        suspends: with.maybe_words(&at.key("suspends"), shape.suspends.as_ref()),
        basis: with.basis(at, &shape.cite, shape.tag, &shape.lawyer),
        valid_from,
        valid_to,
        when: with.condition(&at.key("when"), &shape.when),
        fallback: shape.fallback,
        met_by: shape.met_by.as_ref().map(|id| with.id(&at.key("met_by"), Kind::Trigger, id)),
        note: with.maybe_words(&at.key("note"), shape.note.as_ref()),
    }
}

/// Two versions of a limit that speak for the same day.
fn overlaps(with: &mut Reading<'_>, pile: &Pile) {
    let rules: Vec<&Rule> = pile.book.rules.values().collect();
    for (at, one) in rules.iter().enumerate() {
        for other in rules.iter().skip(at + 1).filter(|other| other.family == one.family) {
            let (from, to) = (one.valid_from.max(other.valid_from), earliest(one.valid_to, other.valid_to));
            let apart = matches!((from, to), (Some(from), Some(to)) if to < from);
            let place = |rule: &Rule| pile.places.get(&(Kind::Limit, rule.id.to_string()));
            if let (false, Some(first), Some(second)) = (apart, place(one), place(other)) {
                let (first, second) =
                    if first.span.start < second.span.start { (first, second) } else { (second, first) };
                let fault = Fault::VersionOverlap { id: one.family.to_string(), place: first.shown() };
                with.findings.push(super::Finding::new(second.clone(), fault));
            }
        }
    }
}

/// The earlier of two last days, where none is never.
pub(super) fn earliest<T: Ord>(one: Option<T>, other: Option<T>) -> Option<T> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one.min(other)),
        (one, other) => one.or(other),
    }
}
