//! What a newer version of a procedure would change in a case: the checklist as it stands under the version
//! that is followed, beside the checklist as it would stand under the one of today. It must not change the
//! case: [`Command::FollowNewVersion`](super::command::Command::FollowNewVersion) does, and undo takes it back.

mod dates;
mod traces;

pub use dates::{DateTurn, Older, dates, older, since};
pub use traces::{Trace, Traces, traces};

use super::book::Book;
use super::checklist::{self, StepState};
use super::course::Enrolment;
use super::event::{Body, Case, Dot, Event, Write};
use super::ids::{DeviceId, ItemId, StepId};
use super::law::{PaperNeed, Procedure, Step};
use chrono::NaiveDate;

/// What of a step two versions say otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Said {
    /// Its name, or how it is done.
    Words,
    /// What must come before it.
    Order,
    /// Where one goes, and who must answer.
    Office,
    /// When it concerns a person.
    Conditions,
    /// The papers handled at it.
    Papers,
    /// The limits it must meet, and the dated facts it starts.
    Limits,
    /// How it can come out.
    Outcomes,
    /// The rules that protect people at a counter.
    Guards,
    /// What it rests on.
    Basis,
}

/// How one step stands in both versions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepTurn<'b> {
    /// The step of the version that is followed; none when it is new.
    pub before: Option<(&'b Step, StepState)>,
    /// The step of the version of today; none when it is gone.
    pub after: Option<(&'b Step, StepState)>,
    /// What both say otherwise.
    pub otherwise: Vec<Said>,
}

impl<'b> StepTurn<'b> {
    /// The step, by the newer words.
    pub fn step(&self) -> Option<&'b Step> {
        self.after.as_ref().or(self.before.as_ref()).map(|(step, _)| *step)
    }

    /// It stands otherwise in the case: ready now, or no longer.
    pub fn moves(&self) -> bool {
        match (&self.before, &self.after) {
            // Later is later, whatever comes first.
            (Some((_, StepState::ToDo(_))), Some((_, StepState::ToDo(_)))) => false,
            (before, after) => {
                before.as_ref().map(|(_, state)| state) != after.as_ref().map(|(_, state)| state)
            }
        }
    }
}

/// How one paper stands in both versions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PaperTurn<'b> {
    /// What the version that is followed says of it.
    pub before: Option<&'b PaperNeed>,
    /// What the version of today says of it.
    pub after: Option<&'b PaperNeed>,
}

/// What a newer version would change in an enrolment.
#[derive(Clone, Debug)]
pub struct Turn<'b> {
    /// The version that is followed.
    pub old: &'b Procedure,
    /// The version that a case beginning today would follow.
    pub new: &'b Procedure,
    /// Steps that are new, gone or otherwise: in the order of the newer version, the gone ones last.
    pub steps: Vec<StepTurn<'b>>,
    /// Papers that are new, gone or asked otherwise.
    pub papers: Vec<PaperTurn<'b>>,
    /// What was recorded, by whether it has a place in the newer checklist.
    pub traces: Traces,
    /// Dates that appear, go or move.
    pub dates: Vec<DateTurn<'b>>,
    /// Whether the procedure is over, before and after.
    pub over: (bool, bool),
}

/// The version that an enrolment follows and the newer one it could follow today.
pub fn newer<'b>(
    case: &Case,
    book: &'b Book,
    id: ItemId,
    today: NaiveDate,
) -> Option<(&'b Procedure, &'b Procedure)> {
    let enrolment = case.enrolments.get(&id)?;
    let old = book.pinned(&enrolment.procedure, enrolment.version)?;
    let new = book.current(&enrolment.procedure, today)?;
    (new.version > old.version).then_some((old, new))
}

/// The first day on which a case can follow a newer version than the one it is pinned to. It is known as
/// soon as the book holds that version, before its day.
pub fn coming(book: &Book, enrolment: &Enrolment) -> Option<NaiveDate> {
    let newer = |on: NaiveDate| {
        book.current(&enrolment.procedure, on).is_some_and(|one| one.version > enrolment.version)
    };
    let versions = book.procedures.get(&enrolment.procedure)?.values();
    versions
        .filter(|one| one.version > enrolment.version)
        .map(|one| one.valid_from.unwrap_or(enrolment.on))
        .filter(|from| newer(*from))
        .min()
}

/// What the newer version would change in an enrolment; none when there is no newer one.
pub fn turn<'b>(case: &Case, book: &'b Book, id: ItemId, today: NaiveDate) -> Option<Turn<'b>> {
    let (old, new) = newer(case, book, id, today)?;
    let then = following(case, id, new.version);
    Some(Turn {
        old,
        new,
        steps: steps((case, old), (&then, new), id, today),
        papers: papers(old, new),
        traces: traces(case, id, new),
        dates: dates((case, old), (&then, new), book, id, today),
        over: (case.finished(id, old, today), then.finished(id, new, today)),
    })
}

/// The case as it would be if the enrolment followed this version; nothing is written.
fn following(case: &Case, id: ItemId, version: u32) -> Case {
    let mut then = case.clone();
    let Some(enrolment) = case.enrolments.get(&id) else { return then };
    let now = Some(Enrolment { version, ..enrolment.clone() });
    let body = Body::ProcedureStarted(Write { at: id, now });
    // The name of an event that no device has.
    let dot = Dot { device: DeviceId([u8::MAX; 16]), seq: u64::MAX };
    let stamp = case.last.unwrap_or_default();
    let replaces = body.replaces(case);
    let author = super::ids::AuthorId::default();
    then.apply(&Event { dot, stamp, author, case: case.id, batch: dot, previous: [0; 32], replaces, body });
    then
}

fn steps<'b>(
    (case, old): (&Case, &'b Procedure),
    (then, new): (&Case, &'b Procedure),
    id: ItemId,
    today: NaiveDate,
) -> Vec<StepTurn<'b>> {
    let was = checklist::lines(case, id, old, today);
    let will = checklist::lines(then, id, new, today);
    let before = |id: &StepId| was.iter().find(|line| line.step.id == *id);
    let kept = will.iter().map(|line| {
        let before = before(&line.step.id);
        StepTurn {
            otherwise: before.map(|before| otherwise(before.step, line.step)).unwrap_or_default(),
            before: before.map(|before| (before.step, before.state.clone())),
            after: Some((line.step, line.state.clone())),
        }
    });
    let gone = was.iter().filter(|line| new.step(&line.step.id).is_none()).map(|line| StepTurn {
        before: Some((line.step, line.state.clone())),
        after: None,
        otherwise: Vec::new(),
    });
    kept.chain(gone)
        .filter(|turn| {
            turn.before.is_none() || turn.after.is_none() || turn.moves() || !turn.otherwise.is_empty()
        })
        .collect()
}

/// What two versions of a step say otherwise.
fn otherwise(old: &Step, new: &Step) -> Vec<Said> {
    let both = [
        (Said::Words, old.names != new.names || old.how != new.how),
        (Said::Order, old.needs != new.needs || old.after != new.after),
        (Said::Office, old.at != new.at || old.waits_on != new.waits_on),
        (Said::Conditions, old.when != new.when),
        (Said::Papers, old.papers != new.papers),
        (
            Said::Limits,
            old.limits != new.limits || old.starts != new.starts || old.may_start != new.may_start,
        ),
        (Said::Outcomes, old.decides != new.decides || old.exits != new.exits),
        (Said::Guards, old.police_desk != new.police_desk || old.consular != new.consular),
        (Said::Basis, old.basis != new.basis || old.kind != new.kind),
    ];
    both.into_iter().filter(|(_, differs)| *differs).map(|(what, _)| what).collect()
}

/// Papers that are new, gone, or asked otherwise.
fn papers<'b>(old: &'b Procedure, new: &'b Procedure) -> Vec<PaperTurn<'b>> {
    let of = |all: &'b Procedure, wanted: &PaperNeed| {
        all.papers.iter().find(|need| need.document == wanted.document)
    };
    let same = |one: &PaperNeed, other: &PaperNeed| {
        (one.need, &one.group, &one.when) == (other.need, &other.group, &other.when)
    };
    let kept = new.papers.iter().map(|need| PaperTurn { before: of(old, need), after: Some(need) });
    let gone = old
        .papers
        .iter()
        .filter(|need| of(new, need).is_none())
        .map(|need| PaperTurn { before: Some(need), after: None });
    kept.chain(gone)
        .filter(|turn| !matches!((turn.before, turn.after), (Some(one), Some(other)) if same(one, other)))
        .collect()
}
