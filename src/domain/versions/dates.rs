//! Dates of an enrolment under two versions of its procedure, and limits that changed while they ran.
//! Which version of a limit speaks follows from the day its time began: no version of a procedure moves that.

use crate::domain::book::Book;
use crate::domain::clocks::{Clock, clocks};
use crate::domain::event::Case;
use crate::domain::ids::ItemId;
use crate::domain::law::{Procedure, Rule};
use chrono::NaiveDate;

/// A running clock under both versions of a procedure.
#[derive(Clone, Debug)]
pub struct DateTurn<'b> {
    /// As it runs now; none when only the newer version has it.
    pub before: Option<Clock<'b>>,
    /// As it would run; none when the newer version has no such limit.
    pub after: Option<Clock<'b>>,
}

impl<'b> DateTurn<'b> {
    /// The clock, by the newer version where it has one.
    pub fn clock(&self) -> Option<&Clock<'b>> {
        self.after.as_ref().or(self.before.as_ref())
    }

    /// Neither date is another one.
    pub fn stays(&self) -> bool {
        matches!((&self.before, &self.after), (Some(before), Some(after)) if
            (before.dates.file_by, before.dates.latest, &before.rule.id)
                == (after.dates.file_by, after.dates.latest, &after.rule.id))
    }
}

/// Every clock that runs under the one version, the other, or both.
pub fn dates<'b>(
    (case, old): (&Case, &'b Procedure),
    (then, new): (&Case, &'b Procedure),
    book: &'b Book,
    id: ItemId,
    today: NaiveDate,
) -> Vec<DateTurn<'b>> {
    let runs = |case: &Case, procedure: &'b Procedure| -> Vec<Clock<'b>> {
        clocks(case, book, id, procedure, today).into_iter().filter(|clock| !clock.met()).collect()
    };
    let mut after = runs(then, new);
    let mut found: Vec<DateTurn<'b>> = runs(case, old)
        .into_iter()
        .map(|before| {
            let twin = after
                .iter()
                .position(|one| one.rule.family == before.rule.family && one.began == before.began);
            DateTurn { before: Some(before), after: twin.map(|at| after.remove(at)) }
        })
        .collect();
    found.extend(after.into_iter().map(|after| DateTurn { before: None, after: Some(after) }));
    found
}

/// A clock that runs under an older version of its limit.
#[derive(Clone, Debug)]
pub struct Older<'b> {
    /// The clock; its rule is the older version.
    pub clock: Clock<'b>,
    /// The version that a time beginning today would have.
    pub newer: &'b Rule,
    /// The first day of that version.
    pub since: NaiveDate,
}

/// The version of its limit that came since the time of a clock began, if one did.
pub fn since<'b>(clock: &Clock<'b>, book: &'b Book, today: NaiveDate) -> Option<(&'b Rule, NaiveDate)> {
    let began = clock.began.fact.on;
    let later = |rule: &'b Rule| {
        let from = rule.valid_from.filter(|from| began < *from && *from <= today)?;
        (rule.id != clock.rule.id).then_some((rule, from))
    };
    book.rules.versions(&clock.rule.family).filter_map(later).max_by_key(|(_, from)| *from)
}

/// Clocks of an enrolment that go on under an older version of their limit.
pub fn older<'b>(
    case: &Case,
    book: &'b Book,
    id: ItemId,
    procedure: &'b Procedure,
    today: NaiveDate,
) -> Vec<Older<'b>> {
    clocks(case, book, id, procedure, today)
        .into_iter()
        .filter(|clock| !clock.met())
        .filter_map(|clock| {
            let (newer, since) = since(&clock, book, today)?;
            Some(Older { clock, newer, since })
        })
        .collect()
}
