//! Undo is a compensating batch: each field that the batch wrote goes back to what it was.

use crate::domain::event::{Event, Tells};
use crate::domain::ids::CaseId;
use crate::domain::refusal::Refusal;

/// What takes a batch back in a file, whose other events up to the batch are `before`.
pub(in crate::domain) fn undo<B: Tells>(
    id: CaseId,
    file: &B::File,
    batch: &[Event<B>],
    before: &[Event<B>],
) -> Result<Vec<B>, Refusal> {
    if batch.is_empty() {
        return Err(Refusal::NothingToUndo);
    }
    let mut was = B::file(id);
    for event in before {
        B::apply(&mut was, event);
    }
    let mut last: Vec<&Event<B>> = Vec::new();
    for event in batch {
        last.retain(|earlier| !earlier.body.same_field(&event.body));
        last.push(event);
    }
    // Only what this batch alone says may be taken back: not what came later or from another desk.
    if last.iter().any(|event| event.body.replaces(file) != [event.dot]) {
        return Err(Refusal::ChangedSince);
    }
    Ok(last.iter().rev().map(|event| event.body.back_to(&was)).collect())
}

/// Of two facts about one field only the last becomes so.
pub(in crate::domain) fn last<B: Tells>(all: Vec<B>) -> Vec<B> {
    let mut news: Vec<B> = Vec::new();
    for body in all {
        news.retain(|earlier| !earlier.same_field(&body));
        news.push(body);
    }
    news
}

/// What becomes so of all this: none that holds already.
pub(in crate::domain) fn news<B: Tells>(
    file: &B::File,
    all: Vec<B>,
    even_held: bool,
) -> Result<Vec<B>, Refusal> {
    let mut news = all;
    news.retain(|body| even_held || !body.holds(file));
    if news.is_empty() { Err(Refusal::NothingChanges) } else { Ok(news) }
}
