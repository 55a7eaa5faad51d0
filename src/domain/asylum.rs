//! Whether a person is in asylum, as far as their own file says. Every rule that keeps a consulate away asks
//! here. It must not weigh voices against each other: one is enough.

use super::book::Book;
use super::decide::CONSULATE_NEVER;
use super::event::Case;
use super::facts::Fact;
use super::ids::{DocumentId, ItemId, OutcomeId, ProcedureId, StepId, WarningId};
use super::law::{Procedure, Step};
use super::paper::Tick;
use chrono::NaiveDate;

impl Case {
    /// Whether the person is a refugee or asylum seeker as far as anybody said: the status, an answered fact,
    /// a procedure that was begun for it, an outcome that grants it, a paper that only such a person holds,
    /// or what another desk wrote side by side. One voice is enough to keep the consulate away.
    pub fn in_asylum(&self, book: &Book) -> bool {
        self.said_in_asylum() || self.went_for_asylum(book) || self.holds_paper_of_asylum(book)
    }

    /// Whether neither a yes nor a no is known: nobody asked, or nobody told.
    pub fn asylum_unknown(&self, book: &Book, today: NaiveDate) -> bool {
        let told = |fact| self.answer(fact, today).is_some();
        !(self.in_asylum(book) || told(Fact::Refugee) && told(Fact::AsylumSeeker))
    }

    /// What came from a consulate in an enrolment of somebody in asylum, and was not talked over since: what
    /// happened is recorded whatever is forbidden, and somebody must look at it.
    pub fn consulate_met(
        &self,
        id: ItemId,
        procedure: &Procedure,
        book: &Book,
    ) -> Option<(StepId, NaiveDate)> {
        let consular = procedure.steps.iter().filter(|step| step.consular);
        let came = |step: &Step| self.outcomes(id, &step.id).into_iter().map(|(_, on)| on).max();
        let newest =
            consular.filter_map(|step| Some((step.id.clone(), came(step)?))).max_by_key(|(_, on)| *on);
        let talked = self.discussed.get(&(id, WarningId::from(CONSULATE_NEVER)));
        let shut = self.consulates.get(&id).is_none();
        newest.filter(|(_, on)| shut && talked.is_none_or(|day| day < on) && self.in_asylum(book))
    }

    fn said_in_asylum(&self) -> bool {
        let disputed = self.status.disputes().flat_map(|((), lost)| lost);
        let answered = self.facts.iter().map(|(fact, is)| (fact, vec![is]));
        self.status.value().into_iter().chain(disputed).any(|status| status.asylum())
            || answered
                .chain(self.facts.disputes())
                .filter(|(fact, _)| matches!(fact, Fact::Refugee | Fact::AsylumSeeker))
                .any(|(_, said)| said.contains(&&true))
    }

    /// An enrolment of asylum, over or not, or an outcome that grants it; also of an enrolment that was left:
    /// what was done in it stays in the file.
    fn went_for_asylum(&self, book: &Book) -> bool {
        let disputed = self.enrolments.disputes().flat_map(|(_, lost)| lost);
        let followed = self.enrolments.iter().map(|(_, enrolment)| enrolment).chain(disputed);
        if followed.into_iter().any(|enrolment| book.of_asylum(&enrolment.procedure)) {
            return true;
        }
        let all = || book.procedures.values().flat_map(|versions| versions.values());
        let own = |id: &ItemId, procedure: &Procedure| {
            self.enrolments.get(id).is_none_or(|enrolment| enrolment.procedure == procedure.id)
        };
        let step_of = |id: &ItemId, step: &StepId| {
            all().any(|procedure| procedure.asylum && own(id, procedure) && procedure.step(step).is_some())
        };
        let grants = |id: &ItemId, step: &StepId, outcome: &OutcomeId| {
            let granted = |procedure: &Procedure| procedure.outcome(outcome).is_some_and(|it| it.asylum);
            all().any(|procedure| own(id, procedure) && procedure.step(step).is_some() && granted(procedure))
        };
        self.steps.iter().any(|((id, step), _)| step_of(id, step))
            || self.endings.iter().any(|((id, step), ending)| grants(id, step, &ending.outcome))
            || self
                .cut_ins
                .iter()
                .any(|((id, step, outcome), _)| step_of(id, step) || grants(id, step, outcome))
    }

    fn holds_paper_of_asylum(&self, book: &Book) -> bool {
        let of_asylum = |id: &DocumentId| book.documents.get(id).is_some_and(|document| document.asylum);
        let disputed = self.papers.disputes().flat_map(|(_, lost)| lost);
        let papers = self.papers.iter().map(|(_, paper)| paper).chain(disputed);
        papers.into_iter().any(|paper| of_asylum(&paper.document))
            || self.ticks.iter().any(|((_, document), tick)| *tick == Tick::InHand && of_asylum(document))
    }
}

impl Book {
    /// Whether a procedure, in any of its versions, is one that only a person in asylum begins.
    pub fn of_asylum(&self, id: &ProcedureId) -> bool {
        self.procedures.get(id).is_some_and(|versions| versions.values().any(|version| version.asylum))
    }
}
