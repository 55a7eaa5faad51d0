//! What was recorded in an enrolment, and whether another version of its procedure has a place for it.
//! Nothing of it is lost: what has no place stays in the case, and comes back with the older version.

use crate::domain::course::Mark;
use crate::domain::event::Case;
use crate::domain::ids::{DocumentId, ItemId, OutcomeId, StepId, WarningId};
use crate::domain::law::Procedure;
use crate::domain::paper::Tick;

/// One thing recorded in an enrolment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trace {
    /// A step was marked.
    Mark(StepId, Mark),
    /// A decision came out at a step.
    Decision(StepId, OutcomeId),
    /// An outcome cut in at a step.
    CutIn(StepId, OutcomeId),
    /// A paper was ticked.
    Tick(DocumentId, Tick),
    /// A warning was talked over.
    Discussed(WarningId),
}

/// What was recorded, by whether it has a place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Traces {
    /// It counts on.
    pub kept: Vec<Trace>,
    /// It stays in the case, and the checklist has no place for it.
    pub left: Vec<Trace>,
}

impl Trace {
    fn has_place(&self, procedure: &Procedure) -> bool {
        match self {
            Self::Mark(step, _) => procedure.step(step).is_some(),
            Self::Decision(step, outcome) | Self::CutIn(step, outcome) => procedure
                .step(step)
                .is_some_and(|step| step.decides.contains(outcome) || step.exits.contains(outcome)),
            Self::Tick(document, _) => procedure.papers.iter().any(|need| need.document == *document),
            Self::Discussed(warning) => procedure.warnings.contains(warning),
        }
    }
}

/// Everything recorded in an enrolment, by whether this version of the procedure has a place for it.
pub fn traces(case: &Case, id: ItemId, procedure: &Procedure) -> Traces {
    let marks = case.steps.iter().map(|((own, step), mark)| (*own, Trace::Mark(step.clone(), mark.mark)));
    let decisions = case
        .endings
        .iter()
        .map(|((own, step), ending)| (*own, Trace::Decision(step.clone(), ending.outcome.clone())));
    let cut_ins = case
        .cut_ins
        .iter()
        .map(|((own, step, outcome), _)| (*own, Trace::CutIn(step.clone(), outcome.clone())));
    let ticks = case.ticks.iter().map(|((own, document), tick)| (*own, Trace::Tick(document.clone(), *tick)));
    let discussed =
        case.discussed.iter().map(|((own, warning), _)| (*own, Trace::Discussed(warning.clone())));
    let own = marks.chain(decisions).chain(cut_ins).chain(ticks).chain(discussed);
    let (kept, left) = own
        .filter(|(own, _)| *own == id)
        .map(|(_, trace)| trace)
        .partition(|trace| trace.has_place(procedure));
    Traces { kept, left }
}
