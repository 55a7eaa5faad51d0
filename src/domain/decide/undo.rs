//! Undo is a compensating batch: each field that the batch wrote goes back to what it was.

use super::Decision;
use crate::domain::event::{Case, Event};
use crate::domain::refusal::Refusal;

pub(super) fn undo(case: &Case, batch: &[Event], before: &[Event]) -> Decision {
    if batch.is_empty() {
        return Err(Refusal::NothingToUndo);
    }
    let was = Case::fold(case.id, before);
    let mut last: Vec<&Event> = Vec::new();
    for event in batch {
        last.retain(|earlier| !earlier.body.same_field(&event.body));
        last.push(event);
    }
    // Only what this batch alone says may be taken back: not what came later or from another desk.
    if last.iter().any(|event| event.body.replaces(case) != [event.dot]) {
        return Err(Refusal::ChangedSince);
    }
    Ok(last.iter().rev().map(|event| event.body.back_to(&was)).collect())
}
