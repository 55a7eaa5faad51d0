//! What another book would change: the limits of a case before and after. It must not decide which
//! book is right.

use crate::domain::book::Book;
use crate::domain::clocks::{self, Clock};
use crate::domain::deadline::Moment;
use crate::domain::event::Case;
use crate::domain::ids::{CaseId, ItemId, ProcedureId, RuleId};
use crate::domain::private::Private;
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// Both dates of a limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shift {
    /// The date to act on.
    pub file_by: Moment,
    /// The date that can still be argued.
    pub latest: Moment,
}

/// One limit of one case whose dates changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Move {
    /// The case.
    pub case: CaseId,
    /// The reference on the paper file.
    pub reference: String,
    /// The name; empty when the case is restricted.
    pub name: Private<String>,
    /// The procedure; none for a limit in hours that runs without one.
    pub procedure: Option<ProcedureId>,
    /// The limit, by its family.
    pub limit: RuleId,
    /// The day on which its time began.
    pub began: NaiveDate,
    /// Its dates before. None: it ran not.
    pub before: Option<Shift>,
    /// Its dates now. None: it runs no more.
    pub after: Option<Shift>,
}

impl Move {
    /// Whether there is less time than before, or a limit where there was none.
    pub fn tighter(&self) -> bool {
        match (&self.before, &self.after) {
            (Some(before), Some(after)) => after.file_by.day() < before.file_by.day(),
            (None, Some(_)) => true,
            (_, None) => false,
        }
    }
}

/// One limit that runs: where, which, and since when.
type Name = (Option<ItemId>, RuleId, NaiveDate);

/// What differs in a case between two books: limits that run and are not met, gravest first.
pub fn moves(case: &Case, before: &Book, after: &Book, today: NaiveDate) -> Vec<Move> {
    let (was, is) = (running(case, before, today), running(case, after, today));
    let restricted = case.restriction.value().is_some();
    let name = if restricted { Private::default() } else { case.full_name() };
    let names: std::collections::BTreeSet<&Name> = was.keys().chain(is.keys()).collect();
    let mut found: Vec<Move> = names
        .into_iter()
        .filter(|name| was.get(name) != is.get(name))
        .map(|at| Move {
            case: case.id,
            reference: case.reference().to_owned(),
            name: name.clone(),
            procedure: at.0.and_then(|id| Some(case.enrolments.get(&id)?.procedure.clone())),
            limit: at.1.clone(),
            began: at.2,
            before: was.get(at).copied(),
            after: is.get(at).copied(),
        })
        .collect();
    found.sort_by_key(|one| {
        let day = one.after.or(one.before).map(|shift| shift.file_by.day());
        (!one.tighter(), day, one.limit.clone())
    });
    found
}

fn running(case: &Case, book: &Book, today: NaiveDate) -> BTreeMap<Name, Shift> {
    let mut found = BTreeMap::new();
    for (id, clock) in &clocks::duties(case, book, today) {
        let shift = Shift { file_by: clock.dates.file_by, latest: clock.dates.latest };
        found.insert((Some(*id), clock.rule.family.clone(), clock.began.fact.on), shift);
    }
    if !case.open() {
        return found;
    }
    let mut add = |id: Option<ItemId>, clock: &Clock<'_>| {
        let shift = Shift { file_by: clock.dates.file_by, latest: clock.dates.latest };
        found.insert((id, clock.rule.family.clone(), clock.began.fact.on), shift);
    };
    for (id, enrolment) in case.courses() {
        let Some(procedure) = book.pinned(&enrolment.procedure, enrolment.version) else { continue };
        let over = case.finished(id, procedure, today);
        let all = clocks::clocks(case, book, id, procedure, today);
        all.iter().filter(|clock| clock.runs(over)).for_each(|clock| add(Some(id), clock));
    }
    clocks::hours(case, book, today).iter().filter(|clock| !clock.met()).for_each(|clock| add(None, clock));
    found
}
