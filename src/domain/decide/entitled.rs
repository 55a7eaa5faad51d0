//! What takes a supervisor, whichever wish it comes from: undoing and doing again are held to it too. It
//! looks at what would become so, and must not look at which command asked for it.

use crate::domain::course::Purpose;
use crate::domain::event::{Body, Case, Write};
use crate::domain::member::Hand;
use crate::domain::refusal::Refusal;

/// Refuses what only a supervisor may make so.
pub(super) fn check(case: &Case, news: &[Body], hand: &Hand) -> Result<(), Refusal> {
    if hand.role.supervises() {
        return Ok(());
    }
    let refused = |body: &Body| match body {
        Body::CaseRestricted(Write { now: None, .. }) => {
            case.restriction.value().map(|_| Refusal::SupervisorLifts)
        }
        Body::ConsulateOpened(Write { now: Some(_), .. }) => Some(Refusal::SupervisorOpensConsulate),
        Body::CaseReviewed(_) => Some(Refusal::SupervisorReviews),
        Body::RetentionSet(_) | Body::KeptUntil(_) if !the_person_says(case, news) => {
            Some(Refusal::SupervisorKeeps)
        }
        _ => None,
    };
    news.iter().find_map(refused).map_or(Ok(()), Err)
}

/// Whether how long a file is kept follows from what the person said, or from closing the case, and is
/// nobody's answer to the question.
fn the_person_says(case: &Case, news: &[Body]) -> bool {
    let asked = case.keeping.value().is_some_and(|keeping| keeping.asked);
    news.iter().any(|body| match body {
        Body::CaseClosed(_) => true,
        Body::AgreementRecorded(Write { at, .. }) => *at == Purpose::KeepFile,
        Body::KeptUntil(Write { now, .. }) => now.as_ref().map_or(asked, |keeping| keeping.asked),
        _ => false,
    })
}

/// Whoever restricts a case that nobody looks after looks after it from then on: else they would lose sight
/// of what they have just written.
pub(super) fn keeps_in_sight(case: &Case, news: &[Body], hand: &Hand) -> Option<Body> {
    let restricts = |body: &Body| matches!(body, Body::CaseRestricted(Write { now: Some(_), .. }));
    let assigned = |body: &Body| matches!(body, Body::Assigned(_));
    let alone = case.restriction.value().is_none()
        && case.assignee.value().is_none()
        && news.iter().any(restricts)
        && !news.iter().any(assigned);
    (alone && hand.named()).then(|| Body::Assigned(Write { at: (), now: Some(hand.name.clone()) }))
}
