//! Undo is a compensating batch: each field that the batch wrote goes back to what it was.

use super::Decision;
use crate::domain::event::{Body, Case, Event};
use crate::domain::refusal::Refusal;

pub(super) fn undo(case: &Case, batch: &[Event], before: &[Event]) -> Decision {
    if batch.is_empty() {
        return Err(Refusal::NothingToUndo);
    }
    let was = Case::fold(case.id, before);
    let mut last: Vec<&Body> = Vec::new();
    for event in batch {
        last.retain(|body| !body.same_field(&event.body));
        last.push(&event.body);
    }
    if last.iter().any(|body| !body.holds(case)) {
        return Err(Refusal::ChangedSince);
    }
    Ok(last.iter().rev().map(|body| body.back_to(&was)).collect())
}
