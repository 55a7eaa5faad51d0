//! Which way decisions went: the steps that they opened, those that they closed, and all that needs
//! those. It must not look at what was handed in, nor at facts: that is `checklist`.

use super::course::Ending;
use super::event::Case;
use super::ids::{ItemId, OutcomeId, StepId};
use super::law::{Procedure, Step};
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// How decisions stand to a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reach {
    /// One that it waits for came: other deciding steps hold it up no more.
    Opened,
    /// None is against it.
    Open,
    /// Every one that could open it went another way.
    Closed,
}

/// The decisions of an enrolment.
pub(super) struct Ways<'c, 'b> {
    case: &'c Case,
    id: ItemId,
    procedure: &'b Procedure,
    closed: BTreeSet<StepId>,
}

impl<'c, 'b> Ways<'c, 'b> {
    /// `aside` says which steps do not concern the case: they decide nothing in it.
    pub(super) fn of(
        case: &'c Case,
        id: ItemId,
        procedure: &'b Procedure,
        aside: impl Fn(&Step) -> bool,
    ) -> Self {
        let mut ways = Self { case, id, procedure, closed: BTreeSet::new() };
        // Steps may be written in any order: as many rounds as a chain can be long.
        for _ in &procedure.steps {
            let closed = |step: &&Step| ways.reach(step, &aside) == Reach::Closed;
            let found: BTreeSet<StepId> =
                procedure.steps.iter().filter(closed).map(|step| step.id.clone()).collect();
            let same = found == ways.closed;
            ways.closed = found;
            if same {
                break;
            }
        }
        ways
    }

    /// Whether all ways to a step are closed.
    pub(super) fn closed(&self, step: &StepId) -> bool {
        self.closed.contains(step)
    }

    /// Whether a step need not wait for one that it needs, because of how that, or another, came out.
    pub(super) fn waived(&self, step: &Step, wanted: &StepId, aside: impl Fn(&Step) -> bool) -> bool {
        self.cut_in(wanted, step).is_some()
            || self.reach(step, &aside) == Reach::Opened && self.decider(step, wanted)
    }

    fn reach(&self, step: &Step, aside: &impl Fn(&Step) -> bool) -> Reach {
        if self.over(step) {
            return Reach::Closed;
        }
        let lost = |wanted: &StepId| self.closed.contains(wanted);
        if step.after.is_empty() {
            return if step.needs.iter().any(lost) { Reach::Closed } else { Reach::Open };
        }
        let other = |wanted: &StepId| {
            let ending = self.decision(wanted)?;
            (!step.after.contains(&ending.outcome)).then_some(ending.on)
        };
        let since = step.needs.iter().filter_map(|wanted| self.cut_in(wanted, step)).max();
        let last_other = step.needs.iter().filter_map(other).max();
        let for_it = |wanted: &StepId| {
            self.decision(wanted).is_some_and(|ending| step.after.contains(&ending.outcome))
        };
        if since.is_some_and(|since| last_other.is_none_or(|day| day <= since))
            || step.needs.iter().any(for_it)
        {
            return Reach::Opened;
        }
        let (deciders, rest): (Vec<&StepId>, Vec<&StepId>) =
            step.needs.iter().partition(|wanted| self.decider(step, wanted));
        let against = |wanted: &StepId| other(wanted).is_some() || lost(wanted);
        let idle = |wanted: &StepId| self.procedure.step(wanted).is_none_or(aside);
        let all = deciders.iter().all(|wanted| against(wanted) || idle(wanted));
        let some = deciders.iter().any(|wanted| against(wanted));
        // Nobody decides for this case, and nothing else leads there.
        let none = !aside(step) && rest.is_empty() && deciders.iter().all(|wanted| idle(wanted));
        let without = deciders.is_empty() && rest.iter().any(|wanted| other(wanted).is_some());
        if all && some || none || without || rest.iter().any(|wanted| lost(wanted)) {
            Reach::Closed
        } else {
            Reach::Open
        }
    }

    /// Whether what was recorded since leaves nothing to do there, and nobody took it before.
    fn over(&self, step: &Step) -> bool {
        let taken = || self.case.steps.get(&(self.id, step.id.clone())).is_some();
        let came = |outcome: &OutcomeId| {
            let at = |other: &Step| {
                self.decision(&other.id).is_some_and(|ending| ending.outcome == *outcome)
                    || self.case.cut_ins.get(&(self.id, other.id.clone(), outcome.clone())).is_some()
            };
            self.procedure.steps.iter().any(at)
        };
        step.until.iter().any(came) && !taken()
    }

    /// Whether a step can decide what another waits for.
    fn decider(&self, step: &Step, wanted: &StepId) -> bool {
        let decides = |other: &Step| other.decides.iter().any(|outcome| step.after.contains(outcome));
        self.procedure.step(wanted).is_some_and(decides)
    }

    fn decision(&self, at: &StepId) -> Option<&Ending> {
        let ending = self.case.endings.get(&(self.id, at.clone()))?;
        let decides = |step: &Step| step.decides.contains(&ending.outcome);
        self.procedure.step(at).is_some_and(decides).then_some(ending)
    }

    /// The day of what cut in at a step and another waits for: that one opens without a decision.
    fn cut_in(&self, at: &StepId, step: &Step) -> Option<NaiveDate> {
        let on =
            |outcome: &OutcomeId| self.case.cut_ins.get(&(self.id, at.clone(), outcome.clone())).copied();
        step.after.iter().filter_map(on).max()
    }
}
