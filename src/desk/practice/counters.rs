//! What counters demanded of practice people, on a day on which they were there. How often is a mix
//! of the house and no statistic.

use super::figures::PLACES;
use super::life::Life;
use super::pick;
use crate::domain::command::Command;
use crate::domain::ids::AuthorityId;
use crate::domain::obstacle::{Manner, Met, Region};
use crate::domain::private::Private;
use rand::RngExt;

/// What a volunteer would have written down. Invented.
const WORDS: &[&str] = &["« Revenez lundi. »", "« Ce n'est pas dans la liste. »", "Rien par écrit.", ""];

/// Counters at which practice people are met so; lawyers and partners do nothing of the kind.
const COUNTERS: &[&str] = &[
    "dgsn-foreigners",
    "civil-status-office",
    "bra",
    "wali-governor",
    "school",
    "health-centre",
    "admin-court",
];

/// Two cases in five met one obstacle, some met a second one.
pub(super) fn meet(life: &mut Life<'_>) {
    let often = match life.rng.random_range(0..10) {
        0 => 2,
        1..=3 => 1,
        _ => 0,
    };
    for _ in 0..often {
        // Refused in a case that is closed: then nothing is left to do.
        let _ = once(life);
    }
}

/// One obstacle at a step that was marked, on its day: a case that nobody touched since stays so.
fn once(life: &mut Life<'_>) -> Option<()> {
    let book = life.book;
    let marked: Vec<_> = life.case.steps.iter().map(|(at, mark)| (at.clone(), mark.on)).collect();
    let at = life.rng.random_range(0..marked.len().max(1));
    let ((enrolment, step), on) = marked.get(at)?.clone();
    let followed = life.case.enrolments.get(&enrolment)?;
    let procedure = book.pinned(&followed.procedure, followed.version)?;
    let known = procedure.obstacles.len().max(1);
    // Some are met far more often than others.
    let which = life.rng.random_range(0..known).min(life.rng.random_range(0..known));
    let at = &procedure.step(&step)?.at;
    let counter = at.iter().map(AuthorityId::as_str).find(|id| COUNTERS.contains(id));
    let usual = match followed.procedure.as_str() {
        "birth-registration" => "civil-status-office",
        "asylum" => "bra",
        _ => "dgsn-foreigners",
    };
    let office = AuthorityId::from(counter.unwrap_or(usual));
    let met = Met {
        kind: procedure.obstacles.get(which)?.clone(),
        office: book.authorities.contains_key(&office).then_some(office),
        which: Private::from(pick(life.rng, PLACES).filter(|_| usual != "bra").unwrap_or_default()),
        region: Some(Region::Casablanca),
        on,
        manner: if life.rng.random_bool(0.8) { Manner::Said } else { Manner::Written },
        words: Private::from(pick(life.rng, WORDS).unwrap_or_default()),
        at: Some((enrolment, step)),
    };
    let item = life.item();
    life.act(on, &Command::MeetObstacle(item, met)).ok()
}
