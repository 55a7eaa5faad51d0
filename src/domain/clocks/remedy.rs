//! Which procedure should be opened because a time runs that nobody answers for: an arrest without its
//! file, a refusal without its remedy. It only offers; a person at the desk opens it.

use super::{clocks, hours};
use crate::domain::book::Book;
use crate::domain::event::Case;
use crate::domain::ids::{ProcedureId, RuleId};
use crate::domain::law::Procedure;
use chrono::NaiveDate;

/// Procedures to open at once, the one whose time ends first at the head.
pub fn to_open(case: &Case, book: &Book, today: NaiveDate) -> Vec<ProcedureId> {
    if !case.open() {
        return Vec::new();
    }
    let mut found: Vec<(NaiveDate, ProcedureId)> = Vec::new();
    for clock in hours(case, book, today).iter().filter(|clock| !clock.met()) {
        let day = clock.dates.file_by.day();
        found.extend(answering(book, &clock.rule.family, today).map(|procedure| (day, procedure.id.clone())));
    }
    for (id, enrolment) in case.courses() {
        let Some(procedure) = book.pinned(&enrolment.procedure, enrolment.version) else { continue };
        let open = clocks(case, book, id, procedure, today);
        for clock in open.iter().filter(|clock| clock.settled == Some(false)) {
            let came = clock.step.map(|step| case.outcomes(id, &step.id)).unwrap_or_default();
            let next = came
                .iter()
                .filter_map(|(outcome, _)| procedure.outcome(outcome))
                .flat_map(|outcome| &outcome.next)
                .filter(|id| {
                    book.current(id, today).is_some_and(|next| next.limits.contains(&clock.rule.family))
                });
            found.extend(next.map(|next| (clock.dates.file_by.day(), next.clone())));
        }
    }
    found.sort();
    let mut ids: Vec<ProcedureId> = Vec::new();
    for (_, id) in found {
        if !ids.contains(&id) && !followed(case, book, &id, today) {
            ids.push(id);
        }
    }
    ids
}

/// Procedures with a step that must meet a limit.
fn answering<'b>(
    book: &'b Book,
    family: &'b RuleId,
    today: NaiveDate,
) -> impl Iterator<Item = &'b Procedure> {
    book.procedures
        .keys()
        .filter_map(move |id| book.current(id, today))
        .filter(move |procedure| procedure.steps.iter().any(|step| step.limits.contains(family)))
}

fn followed(case: &Case, book: &Book, id: &ProcedureId, today: NaiveDate) -> bool {
    case.enrolments.iter().any(|(at, enrolment)| {
        enrolment.procedure == *id
            && book
                .pinned(&enrolment.procedure, enrolment.version)
                .is_some_and(|procedure| !case.finished(*at, procedure, today))
    })
}
