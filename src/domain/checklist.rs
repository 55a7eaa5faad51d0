//! How an enrolment stands today: each step's state and why, and the one thing to do next.
//! It tells what the law asks; it never says who qualifies.

use super::course::{Ending, Mark};
use super::event::Case;
use super::facts::{Condition, Fact};
use super::ids::{ItemId, OutcomeId, StepId};
use super::law::{Need, PaperNeed, Procedure, Step};
use super::paper::Tick;
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// Where a step stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StepState {
    /// Does not concern this case, because of this fact.
    Aside(Fact),
    /// Does not concern this case: the decision before it went another way.
    Otherwise,
    /// To do, after these steps.
    ToDo(Vec<StepId>),
    /// Can be done now.
    Ready,
    /// Handed in: somebody else must answer, since this day.
    Submitted(NaiveDate),
    /// Done on this day.
    Done(NaiveDate),
    /// Left out on this day.
    Skipped(NaiveDate),
}

impl StepState {
    /// Whether the steps after it may go on.
    pub const fn behind(&self) -> bool {
        matches!(self, Self::Done(_) | Self::Skipped(_) | Self::Aside(_) | Self::Otherwise)
    }
}

/// One step of a checklist as it stands.
#[derive(Clone, Debug)]
pub struct Line<'b> {
    /// The step.
    pub step: &'b Step,
    /// Where it stands.
    pub state: StepState,
    /// Facts that must be asked before one can tell whether it concerns the case.
    pub asks: Vec<Fact>,
}

/// One paper of a checklist as it stands.
#[derive(Clone, Debug)]
pub struct PaperLine<'b> {
    /// What the procedure says of it.
    pub need: &'b PaperNeed,
    /// In hand, asked, not needed, or nothing said yet.
    pub tick: Option<Tick>,
    /// Another paper of its group is in hand and stands for it.
    pub replaced: bool,
    /// The last day of the newest such paper in the case, when known.
    pub expires: Option<NaiveDate>,
}

impl PaperLine<'_> {
    /// Whether it still has to be found before its step can be done.
    pub fn missing(&self) -> bool {
        self.need.need == Need::Law
            && !self.replaced
            && !matches!(self.tick, Some(Tick::InHand | Tick::NotNeeded))
    }
}

fn refuted(when: &Condition, case: &Case, today: NaiveDate) -> Option<Fact> {
    when.0
        .iter()
        .find(|(fact, wanted)| case.answer(*fact, today).is_some_and(|is| is != *wanted))
        .map(|(fact, _)| *fact)
}

fn asked(when: &Condition, case: &Case, today: NaiveDate) -> Vec<Fact> {
    when.0.iter().map(|(fact, _)| *fact).filter(|fact| case.answer(*fact, today).is_none()).collect()
}

/// Every step of an enrolment, in the order of the procedure.
pub fn lines<'b>(case: &Case, id: ItemId, procedure: &'b Procedure, today: NaiveDate) -> Vec<Line<'b>> {
    let mark = |step: &StepId| case.steps.get(&(id, step.clone()));
    // An answer is still awaited to what was handed in before a fact changed.
    let begun = |step: &Step| step.lasts && step.needs.iter().any(|wanted| mark(wanted).is_some());
    let aside = |step: &Step| match mark(&step.id) {
        None if !begun(step) => refuted(&step.when, case, today),
        _ => None,
    };
    let behind = |wanted: &StepId| {
        mark(wanted).is_some_and(|mark| matches!(mark.mark, Mark::Done | Mark::Skipped))
            || procedure.step(wanted).is_none_or(|step| aside(step).is_some())
    };
    let past = |step: &Step, wanted: &StepId| behind(wanted) || cut_in(case, id, wanted, step).is_some();
    let elsewhere = |step: &Step| {
        // What cuts in at a step decides nothing about the steps after it, but for one that waits for it.
        let decided = |wanted: &StepId| {
            let ending = case.endings.get(&(id, wanted.clone()))?;
            let decides = |step: &Step| step.decides.contains(&ending.outcome);
            procedure.step(wanted).is_some_and(decides).then_some(ending)
        };
        let other = |ending: &Ending| {
            let since = |wanted: &StepId| cut_in(case, id, wanted, step).is_some_and(|on| ending.on <= on);
            !step.after.contains(&ending.outcome) && !step.needs.iter().any(since)
        };
        !step.after.is_empty() && step.needs.iter().filter_map(decided).any(other)
    };
    let otherwise = unreached(procedure, elsewhere);
    procedure
        .steps
        .iter()
        .map(|step| {
            let state = match (mark(&step.id), aside(step)) {
                (Some(mark), _) => match mark.mark {
                    Mark::Submitted => StepState::Submitted(mark.on),
                    Mark::Done => StepState::Done(mark.on),
                    Mark::Skipped => StepState::Skipped(mark.on),
                },
                (None, Some(fact)) => StepState::Aside(fact),
                (None, None) if otherwise.contains(&step.id) => StepState::Otherwise,
                (None, None) => {
                    let open: Vec<StepId> =
                        step.needs.iter().filter(|wanted| !past(step, wanted)).cloned().collect();
                    if open.is_empty() { StepState::Ready } else { StepState::ToDo(open) }
                }
            };
            Line { step, state, asks: asked(&step.when, case, today) }
        })
        .collect()
}

/// The day of what cut in at a step and another step waits for: that one opens without a decision.
fn cut_in(case: &Case, id: ItemId, at: &StepId, step: &Step) -> Option<NaiveDate> {
    let on = |outcome: &OutcomeId| case.cut_ins.get(&(id, at.clone(), outcome.clone())).copied();
    step.after.iter().filter_map(on).max()
}

/// The steps on the other side of a decision, and all that needs them.
fn unreached(procedure: &Procedure, elsewhere: impl Fn(&Step) -> bool) -> BTreeSet<StepId> {
    let mut found = BTreeSet::new();
    // Steps may be written in any order: as many rounds as a chain can be long.
    for _ in &procedure.steps {
        let before = found.len();
        for step in &procedure.steps {
            if elsewhere(step) || step.needs.iter().any(|wanted| found.contains(wanted)) {
                found.insert(step.id.clone());
            }
        }
        if found.len() == before {
            break;
        }
    }
    found
}

/// The step to do next: the first ready one, else the first that waits for somebody.
pub fn next<'l, 'b>(lines: &'l [Line<'b>]) -> Option<&'l Line<'b>> {
    lines
        .iter()
        .find(|line| line.state == StepState::Ready)
        .or_else(|| lines.iter().find(|line| matches!(line.state, StepState::Submitted(_))))
}

/// The papers of an enrolment that concern the case, all or those of one step.
pub fn papers<'b>(
    case: &Case,
    id: ItemId,
    procedure: &'b Procedure,
    step: Option<&Step>,
    today: NaiveDate,
) -> Vec<PaperLine<'b>> {
    let tick = |need: &PaperNeed| case.ticks.get(&(id, need.document.clone())).copied();
    let replaced = |need: &PaperNeed| {
        need.group.is_some()
            && procedure.papers.iter().any(|other| {
                other.document != need.document
                    && other.group == need.group
                    && tick(other) == Some(Tick::InHand)
            })
    };
    procedure
        .papers
        .iter()
        .filter(|need| step.is_none_or(|step| step.papers.contains(&need.document)))
        .filter(|need| refuted(&need.when, case, today).is_none())
        .map(|need| PaperLine {
            need,
            tick: tick(need),
            replaced: replaced(need),
            expires: case
                .papers
                .iter()
                .filter(|(_, paper)| paper.document == need.document)
                .filter_map(|(_, paper)| paper.expires)
                .max(),
        })
        .collect()
}
