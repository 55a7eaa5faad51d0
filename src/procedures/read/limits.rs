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
        pile.book.rules.insert(rule);
    }
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
