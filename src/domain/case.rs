//! Questions that a case answers: what it is called, what is known, what the facts are.

use super::checklist;
use super::course::Enrolment;
use super::event::{Case, Event};
use super::facts::Fact;
use super::ids::{CaseId, ItemId, OutcomeId, StepId};
use super::law::Procedure;
use super::person::{Entry, NamePart, Status};
use super::private::Private;
use chrono::NaiveDate;

impl Case {
    /// A case with nothing in it yet.
    pub fn new(id: CaseId) -> Self {
        Self { id, ..Self::default() }
    }

    /// The case that these events tell.
    pub fn fold<'a>(id: CaseId, events: impl IntoIterator<Item = &'a Event>) -> Self {
        let mut case = Self::new(id);
        for event in events {
            case.apply(event);
        }
        case
    }

    /// Whether it was ever opened.
    pub fn exists(&self) -> bool {
        self.opening.value().is_some()
    }

    /// Whether work on it goes on.
    pub fn open(&self) -> bool {
        self.exists() && self.closure.value().is_none()
    }

    /// The reference on the paper file. Empty before it is opened.
    pub fn reference(&self) -> &str {
        self.opening.value().map_or("", |opening| &opening.reference)
    }

    /// The name as people say it: given and family, or as told. Empty when none is known.
    pub fn full_name(&self) -> Private<String> {
        let part =
            |part| self.names.get(&part).map(|name| name.reveal().as_str()).filter(|name| !name.is_empty());
        let told = part(NamePart::AsTold);
        let parts: Vec<&str> =
            [part(NamePart::Given), part(NamePart::Family)].into_iter().flatten().collect();
        Private::new(if parts.is_empty() { told.unwrap_or_default().to_owned() } else { parts.join(" ") })
    }

    /// Whether a fact holds on a day: derived from the person, else as answered.
    pub fn answer(&self, fact: Fact, today: NaiveDate) -> Option<bool> {
        let status = self.status.value().copied().filter(|status| *status != Status::NotTold);
        let entry = self.entry.value().copied().filter(|entry| *entry != Entry::NotTold);
        let derived = match fact {
            Fact::Minor => self.birth.value().and_then(|birth| birth.minor(today)),
            Fact::Refugee => {
                status.map(|status| matches!(status, Status::RefugeeUnhcr | Status::RefugeeState))
            }
            Fact::AsylumSeeker => status.map(|status| status == Status::AsylumSeeker),
            Fact::Irregular => status.map(|status| status == Status::Irregular),
            Fact::VisaExempt => entry.map(|entry| entry == Entry::VisaExempt),
            Fact::Visa => entry.map(|entry| entry == Entry::Visa),
            _ => None,
        };
        derived.or_else(|| self.facts.get(&fact).copied())
    }

    /// Enrolments, in the order in which they began.
    pub fn courses(&self) -> Vec<(ItemId, &Enrolment)> {
        let mut all: Vec<_> = self.enrolments.iter().map(|(id, enrolment)| (*id, enrolment)).collect();
        all.sort_by_key(|(id, enrolment)| (enrolment.on, *id));
        all
    }

    /// What came out at a step: its decision, then what cut in.
    pub fn outcomes(&self, id: ItemId, step: &StepId) -> Vec<(&OutcomeId, NaiveDate)> {
        let decision = self.endings.get(&(id, step.clone())).map(|ending| (&ending.outcome, ending.on));
        let cut_in = self
            .cut_ins
            .iter()
            .filter(|((enrolment, at, _), _)| *enrolment == id && at == step)
            .map(|((_, _, outcome), on)| (outcome, *on));
        decision.into_iter().chain(cut_in).collect()
    }

    /// Whether an enrolment is over: an ending outcome was recorded, or every step is behind or does
    /// not concern the case.
    pub fn finished(&self, id: ItemId, procedure: &Procedure, today: NaiveDate) -> bool {
        let ended = procedure
            .steps
            .iter()
            .flat_map(|step| self.outcomes(id, &step.id))
            .any(|(outcome, _)| procedure.outcome(outcome).is_some_and(|outcome| outcome.ends));
        ended || checklist::lines(self, id, procedure, today).iter().all(|line| line.state.behind())
    }
}
