//! What rests on a paper: steps of procedures that are followed, and papers whose renewal will ask for it,
//! in the case and in the files of the household. It must not say when to act.

use super::start::{counted_back, leading};
use super::{expiring, renewing};
use crate::domain::book::Book;
use crate::domain::checklist;
use crate::domain::clocks::{Clock, clocks};
use crate::domain::event::Case;
use crate::domain::facts::Fact;
use crate::domain::ids::{CaseId, DocumentId, ItemId};
use crate::domain::law::{Need, PaperNeed, Procedure, RuleKind, Step};
use crate::domain::paper::{Paper, Tick};
use chrono::NaiveDate;

/// What rests on a paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What<'b> {
    /// A step of a procedure that is followed.
    Step(ItemId, &'b Procedure, &'b Step),
    /// Another paper: this procedure, not begun yet, will ask for the one that expires.
    Paper(DocumentId, &'b Procedure),
}

/// One thing that rests on a paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rest<'b> {
    /// The case of the household it is in; none for the case of the paper.
    pub whose: Option<CaseId>,
    /// That person is a minor.
    pub minor: bool,
    /// What.
    pub what: What<'b>,
    /// The paper as the procedure names it: a copy of it, the permit of a relative.
    pub asked: DocumentId,
    /// The law asks for it, and nothing else will do: it can't be done without. Otherwise it may be refused.
    pub blocked: bool,
    /// The prudent date by which it must be done, when one runs.
    pub by: Option<NaiveDate>,
}

/// The paper and the case it is in.
struct Held<'a> {
    case: &'a Case,
    item: ItemId,
    paper: &'a Paper,
}

impl Held<'_> {
    /// Whether a paper that a procedure names is this one, or a copy of it, and nothing else stands for it.
    fn is(&self, asked: &DocumentId, own: bool, book: &Book) -> Option<bool> {
        if own && *asked == self.paper.document {
            return Some(true);
        }
        let named = book.documents.get(asked)?;
        if !named.copy_of.contains(&self.paper.document) || !own && !named.of_relative {
            return None;
        }
        let later = |other: &Paper| other.expires.is_none_or(|day| Some(day) > self.paper.expires);
        let other = self.case.papers.iter().any(|(id, other)| {
            *id != self.item
                && other.holder == self.paper.holder
                && named.copy_of.contains(&other.document)
                && later(other)
        });
        Some(!other)
    }
}

pub(super) fn rests<'b>(
    (case, item, paper): (&Case, ItemId, &Paper),
    household: &[Case],
    book: &'b Book,
    today: NaiveDate,
) -> Vec<Rest<'b>> {
    let held = Held { case, item, paper };
    let mut found = of_case(&held, case, book, today);
    for other in household.iter().filter(|other| other.id != case.id && other.open()) {
        found.extend(of_case(&held, other, book, today));
    }
    found
}

fn of_case<'b>(held: &Held<'_>, case: &Case, book: &'b Book, today: NaiveDate) -> Vec<Rest<'b>> {
    let own = case.id == held.case.id;
    let base = |what, asked: &DocumentId, blocked, by| Rest {
        whose: (!own).then_some(case.id),
        minor: case.answer(Fact::Minor, today) == Some(true),
        what,
        asked: asked.clone(),
        blocked,
        by,
    };
    let mut found = Vec::new();
    let mut followed = Vec::new();
    for (id, enrolment) in case.courses() {
        let Some(procedure) = book.pinned(&enrolment.procedure, enrolment.version) else { continue };
        if case.finished(id, procedure, today) {
            continue;
        }
        followed.push(&procedure.id);
        let mut running: Option<Vec<Clock<'b>>> = None;
        for line in checklist::lines(case, id, procedure, today) {
            if line.state.behind() || line.step.papers.is_empty() {
                continue;
            }
            for paper in checklist::papers(case, id, procedure, Some(line.step), today) {
                let Some(alone) = asked(held, paper.need, own, procedure, book) else { continue };
                if paper.replaced || paper.tick == Some(Tick::NotNeeded) {
                    continue;
                }
                let running = running.get_or_insert_with(|| clocks(case, book, id, procedure, today));
                let by = due(running, procedure, line.step);
                let what = What::Step(id, procedure, line.step);
                found.push(base(what, &paper.need.document, alone && paper.need.need == Need::Law, by));
            }
        }
    }
    for (_, other, expires) in expiring(case).into_iter().filter(|(id, ..)| !own || *id != held.item) {
        let Some(by) = renewing(book, &other.document, today) else { continue };
        // What is followed was looked at step by step, and nobody in asylum is sent to a consulate.
        if followed.contains(&&by.id) || case.in_asylum(book) && by.consular(&other.document) {
            continue;
        }
        let concerns = |need: &&PaperNeed| need.when.holds(|fact| case.answer(fact, today)) != Some(false);
        let asked = by
            .papers
            .iter()
            .filter(concerns)
            .find_map(|need| Some((need, asked(held, need, own, by, book)? && need.need == Need::Law)));
        if let Some((need, blocked)) = asked {
            let dates = counted_back(case, (&other.document, expires), by, book, today);
            let acts = dates.into_iter().filter(|(_, rule)| rule.kind == RuleKind::Person);
            let day = acts.map(|(on, _)| on).min();
            found.push(base(What::Paper(other.document.clone(), by), &need.document, blocked, day));
        }
    }
    found
}

/// Whether a procedure asks for the paper under this name; whether nothing else will do.
fn asked(held: &Held<'_>, need: &PaperNeed, own: bool, procedure: &Procedure, book: &Book) -> Option<bool> {
    if matches!(need.need, Need::Output | Need::NotRequired) {
        return None;
    }
    // The old one is brought along to its own renewal: that it lapsed is why one comes.
    let renews = book.documents.get(&held.paper.document).and_then(|it| it.renewed_by.as_ref());
    if own && renews == Some(&procedure.id) && need.document == held.paper.document {
        return None;
    }
    held.is(&need.document, own, book)
}

/// The earliest prudent date of a step, or of one that must wait for it.
fn due(running: &[Clock<'_>], procedure: &Procedure, step: &Step) -> Option<NaiveDate> {
    running
        .iter()
        .filter(|clock| matches!(clock.rule.kind, RuleKind::Person | RuleKind::Association))
        .filter(|clock| !clock.met() && !clock.rule.fallback)
        .filter(|clock| clock.step.is_some_and(|own| leading(procedure, own).contains(&step.id)))
        .map(|clock| clock.dates.file_by.day())
        .min()
}
