//! The latest day on which beginning a renewal is safe: the earliest of what the limits of the renewal say,
//! of the longest waiting known for it, and of the days on which somebody will need the new paper.
//! Each reason can only bring the day forward, so nobody who is added ever makes it later.

use super::rests::Rest;
use crate::domain::book::Book;
use crate::domain::deadline::{self, Circumstances};
use crate::domain::event::Case;
use crate::domain::ids::{CaseId, DocumentId, RuleId, StepId};
use crate::domain::law::{Counting, Derive, Direction, Procedure, Rule, RuleKind, Step, Unit};
use crate::domain::rules;
use chrono::{Days, Months, NaiveDate};
use std::collections::BTreeSet;

/// Why a renewal must begin on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Because<'b> {
    /// Nothing is known but the last day of the paper.
    LastDay,
    /// A limit counted back from the last day.
    Limit(&'b Rule),
    /// The longest waiting known for the renewal.
    Waiting(&'b Rule),
    /// The new paper is needed by a day after the old one ends.
    Needed {
        /// The day.
        by: NaiveDate,
        /// Whose limit: another case of the household, or none for the same case.
        whose: Option<CaseId>,
        /// The longest waiting known for the renewal.
        waiting: Option<&'b Rule>,
    },
}

/// The latest safe start of a renewal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Start<'b> {
    /// The day.
    pub on: NaiveDate,
    /// Why not later.
    pub because: Because<'b>,
}

pub(super) fn start<'b>(
    case: &Case,
    (document, expires): (&DocumentId, NaiveDate),
    renewing: Option<&'b Procedure>,
    rests: &[Rest<'b>],
    book: &'b Book,
    today: NaiveDate,
) -> Start<'b> {
    let mut all = vec![Start { on: expires, because: Because::LastDay }];
    let back =
        renewing.map(|by| counted_back(case, (document, expires), by, book, today)).unwrap_or_default();
    // Where a limit says when to file, the paper that one brings is enough until the answer comes.
    let waiting = renewing.and_then(|by| waiting(document, by, book, expires, !back.is_empty()));
    if back.is_empty()
        && let Some(rule) = waiting
        && let Some(on) = before(expires, rule)
    {
        all.push(Start { on, because: Because::Waiting(rule) });
    }
    all.extend(back.into_iter().map(|(on, rule)| Start { on, because: Because::Limit(rule) }));
    for rest in rests {
        let Some(by) = rest.by.filter(|by| *by > expires) else { continue };
        let on = waiting.map_or(Some(by), |rule| before(by, rule)).unwrap_or(by);
        all.push(Start { on, because: Because::Needed { by, whose: rest.whose, waiting } });
    }
    let found = all.into_iter().min_by_key(|start| start.on);
    found.unwrap_or(Start { on: expires, because: Because::LastDay })
}

/// Limits of a procedure, and of its steps, by family.
fn families(procedure: &Procedure) -> BTreeSet<&RuleId> {
    procedure.limits.iter().chain(procedure.steps.iter().flat_map(|step| &step.limits)).collect()
}

/// Prudent dates of the limits that a procedure counts back from the last day of a paper.
pub(super) fn counted_back<'b>(
    case: &Case,
    (document, expires): (&DocumentId, NaiveDate),
    procedure: &'b Procedure,
    book: &'b Book,
    today: NaiveDate,
) -> Vec<(NaiveDate, &'b Rule)> {
    let wanted = Derive::Expiry(document.clone());
    let of_paper = |rule: &Rule| {
        let derive = book.triggers.get(&rule.trigger).and_then(|trigger| trigger.derive.as_ref());
        derive == Some(&wanted) && !rule.fallback && rule.kind != RuleKind::Validity
    };
    families(procedure)
        .into_iter()
        .filter(|family| book.rules.first(family).is_some_and(of_paper))
        .filter_map(|family| rules::choose(&book.rules, family, expires).ok())
        .filter(|choice| {
            let rule = choice.prudent;
            let before = rule.direction == Direction::Before || rule.counting == Counting::UntilEvent;
            before && rule.when.holds(|fact| case.answer(fact, today)) != Some(false)
        })
        .filter_map(|choice| {
            let start = deadline::Start::on(expires);
            let what = Circumstances::default();
            let dates = deadline::dates(choice, start, &what, &book.calendar, &book.legal_time).ok()?;
            Some((dates.file_by.day().min(expires), choice.prudent))
        })
        .collect()
}

/// The longest waiting known for the steps that lead to a paper: the time that an authority may take, or
/// that practice shows. Where the paper is only brought along, it is that of the whole procedure.
fn waiting<'b>(
    document: &DocumentId,
    procedure: &'b Procedure,
    book: &'b Book,
    on: NaiveDate,
    whole: bool,
) -> Option<&'b Rule> {
    let all: BTreeSet<&StepId> = procedure.steps.iter().map(|step| &step.id).collect();
    let gives = procedure.steps.iter().filter(|step| step.papers.contains(document));
    let steps = if whole { all } else { gives.flat_map(|step| leading(procedure, step)).collect() };
    procedure
        .steps
        .iter()
        .filter(|step| steps.contains(&step.id))
        .flat_map(|step| &step.limits)
        .filter_map(|family| rules::choose(&book.rules, family, on).ok())
        .map(|choice| choice.prudent)
        .filter(|rule| matches!(rule.kind, RuleKind::Authority | RuleKind::House))
        .filter(|rule| rule.direction == Direction::After && !rule.fallback)
        .filter_map(|rule| Some((before(on, rule)?, rule)))
        .min_by_key(|(on, _)| *on)
        .map(|(_, rule)| rule)
}

/// A step and all that must come before it.
pub(super) fn leading<'b>(procedure: &'b Procedure, step: &'b Step) -> BTreeSet<&'b StepId> {
    let mut found = BTreeSet::from([&step.id]);
    let mut open = vec![step];
    while let Some(step) = open.pop() {
        for first in step.needs.iter().filter_map(|id| procedure.step(id)) {
            if found.insert(&first.id) {
                open.push(first);
            }
        }
    }
    found
}

/// So long before a day; closed days count as if each week had two.
fn before(day: NaiveDate, rule: &Rule) -> Option<NaiveDate> {
    let amount = rule.amount?;
    let days = |days: u32| day.checked_sub_days(Days::new(days.into()));
    match rule.unit? {
        Unit::Hour => days(amount.div_ceil(24)),
        Unit::Day => days(amount),
        Unit::WorkingDay => days(amount.checked_mul(7)?.div_ceil(5).checked_add(2)?),
        Unit::Week => days(amount.checked_mul(7)?),
        Unit::Month => day.checked_sub_months(Months::new(amount)),
        Unit::Year => day.checked_sub_months(Months::new(amount.checked_mul(12)?)),
    }
}
