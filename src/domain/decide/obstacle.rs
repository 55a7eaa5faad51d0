//! Wishes about obstacles met at counters. Only the newer shape of event is written; what the older
//! one said can be corrected and taken back.

use super::checks::{LONG, SHORT, long_enough, past, plausible, text};
use super::{Decision, Ground};
use crate::domain::event::{Body, Case, Write};
use crate::domain::ids::ItemId;
use crate::domain::obstacle::{self, Met, OTHER};
use crate::domain::refusal::{Field, Refusal};

pub(super) fn meet(case: &Case, id: ItemId, met: &Met, ground: Ground<'_>) -> Decision {
    let before = obstacle::obstacle_of(case, id);
    let same = |kept: &dyn Fn(&Met) -> bool| before.as_ref().is_some_and(kept);
    // What was recorded once may be said again, though the law or the case have changed since.
    if !ground.book.obstacles.contains_key(&met.kind) && !same(&|before| before.kind == met.kind) {
        return Err(Refusal::NoSuchObstacle(met.kind.clone()));
    }
    if let Some(office) = &met.office
        && !ground.book.authorities.contains_key(office)
        && !same(&|before| before.office == met.office)
    {
        return Err(Refusal::NoSuchOffice(office.clone()));
    }
    past(Field::Counter, met.on, ground.today)?;
    plausible(Field::Counter, met.on, case)?;
    long_enough(Field::Office, met.which.reveal(), SHORT)?;
    if met.kind.as_str() == OTHER {
        text(Field::Demanded, met.words.reveal(), LONG)?;
    } else {
        long_enough(Field::Demanded, met.words.reveal(), LONG)?;
    }
    if let Some((enrolment, step)) = &met.at
        && !same(&|before| before.at == met.at)
    {
        let followed = case.enrolments.get(enrolment).ok_or(Refusal::NotStarted)?;
        ground
            .book
            .pinned(&followed.procedure, followed.version)
            .and_then(|procedure| procedure.step(step))
            .ok_or_else(|| Refusal::NoSuchStep(step.clone()))?;
    }
    Ok(vec![Body::ObstacleRecorded(Write { at: id, now: Some(met.clone()) })])
}

pub(super) fn take_back(case: &Case, id: ItemId) -> Decision {
    obstacle::obstacle_of(case, id).ok_or(Refusal::NoSuchItem)?;
    // Whichever shape told it: taking away what is not there is dropped by `decide`.
    Ok(vec![
        Body::ObstacleRecorded(Write { at: id, now: None }),
        Body::ObstacleMet(Write { at: id, now: None }),
    ])
}
