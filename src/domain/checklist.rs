//! How an enrolment stands today: each step's state and why, and the one thing to do next.
//! It tells what the law asks; it never says who qualifies.

use super::book::Book;
use super::course::Mark;
use super::event::Case;
use super::facts::{Condition, Fact};
use super::ids::{ItemId, StepId, WarningId};
use super::law::{EXTRA_PAPER, Need, PaperNeed, Procedure, Step};
use super::paper::Tick;
use super::reach::Ways;
use chrono::NaiveDate;

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
    let idle = |step: &Step| aside(step).is_some();
    let ways = Ways::of(case, id, procedure, idle);
    let past = |step: &Step, wanted: &StepId| behind(wanted) || ways.waived(step, wanted, idle);
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
                (None, None) if ways.closed(&step.id) => StepState::Otherwise,
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

/// What an office owes, by the obstacle known in a procedure that it answers.
const OWED: [(&str, &str); 5] = [
    ("obs.receipt-refused", "receipt-due"),
    ("obs.refusal-to-receive", "receipt-due"),
    ("obs.oral-refusal", "answer-in-writing"),
    ("obs.notice-by-phone", "answer-in-writing"),
    ("obs.different-lists", EXTRA_PAPER),
];

/// What the law says at a step done at an office where people met with the contrary: each once.
/// Wherever a desk asks for more papers than the list, that it may not is among it.
pub fn owed(procedure: &Procedure, step: &Step, book: &Book) -> Vec<WarningId> {
    let known = |obstacle: &str| procedure.obstacles.iter().any(|id| id.as_str() == obstacle);
    let mut owed: Vec<WarningId> = Vec::new();
    for (_, answer) in OWED.into_iter().filter(|(obstacle, _)| !step.at.is_empty() && known(obstacle)) {
        let id = WarningId::from(answer);
        if !owed.contains(&id) {
            owed.push(id);
        }
    }
    let extra = WarningId::from(EXTRA_PAPER);
    let more = |paper: &PaperNeed| procedure.cite_against(paper, book).is_some();
    if !step.at.is_empty() && !owed.contains(&extra) && procedure.papers.iter().any(more) {
        owed.push(extra);
    }
    owed
}
