//! Time limits.

use super::super::codes::Closed;
use super::super::lint::{Fault, Guide, Kind};
use super::super::page::Spot;
use super::super::shape::{Limit, Limits};
use super::super::shelf::Pile;
use super::{Reading, sense};
use crate::domain::ids::RuleId;
use crate::domain::law::{Counting, Direction, Rule, Unit};

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
    counts(with, at, shape);
    sense::articles(with, at, &shape.cite, shape.tag);
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

/// What the clock can count: units that fit the counting, a direction that it knows, an amount that a
/// text could give (up to ten years).
fn counts(with: &mut Reading<'_>, at: &Spot<'_>, shape: &Limit) {
    let fits: &[Unit] = match shape.counting {
        Counting::TwoDates | Counting::CalendarDays | Counting::FullDays | Counting::BeforeEndOfNthDay => {
            &[Unit::Day, Unit::Week]
        }
        Counting::WorkingDays => &[Unit::WorkingDay],
        Counting::Months | Counting::Years => &[Unit::Month, Unit::Year],
        Counting::Hours => &[Unit::Hour],
        Counting::UntilEvent | Counting::SameDay => &[],
    };
    let counting = || shape.counting.code().to_owned();
    if let Some(unit) = shape.unit.filter(|unit| !fits.is_empty() && !fits.contains(unit)) {
        let allowed = fits.iter().map(|unit| unit.code()).collect::<Vec<_>>().join(", ");
        let fault = Guide::UnitAstray { unit: unit.code().to_owned(), counting: counting(), allowed };
        with.fault(&at.key("unit"), Fault::Guide(fault));
        return;
    }
    let forwards = matches!(
        shape.counting,
        Counting::TwoDates
            | Counting::FullDays
            | Counting::BeforeEndOfNthDay
            | Counting::WorkingDays
            | Counting::Hours
    );
    if forwards && shape.direction == Direction::Before {
        with.fault(&at.key("direction"), Fault::Guide(Guide::Backwards { counting: counting() }));
    }
    if let (Some(amount), Some(unit)) = (shape.amount, shape.unit) {
        let most = most(unit);
        if amount == 0 || amount > most {
            with.fault(&at.key("amount"), Fault::Guide(Guide::Amount { amount, most }));
        }
    }
}

/// Ten years in this unit: no text that we read gives more.
const fn most(unit: Unit) -> u32 {
    match unit {
        Unit::Hour => 24 * 3_653,
        Unit::Day | Unit::WorkingDay => 3_653,
        Unit::Week => 522,
        Unit::Month => 120,
        Unit::Year => 10,
    }
}
