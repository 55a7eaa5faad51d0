//! What falls with a paper that expires: from when its renewal must begin to be safe, which steps and papers
//! rest on it, and who else in the household does. It must not count days of the law itself, and it never
//! points somebody who asked for asylum to a consulate.

mod rests;
mod start;

pub use rests::{Rest, What};
pub use start::{Because, Start};

use super::book::Book;
use super::event::Case;
use super::ids::{DocumentId, ItemId, ProcedureId};
use super::law::Procedure;
use super::paper::Paper;
use chrono::NaiveDate;

/// One paper that expires, and what falls with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lapse<'b> {
    /// The paper in the case.
    pub item: ItemId,
    /// Its kind.
    pub document: DocumentId,
    /// Its last day.
    pub expires: NaiveDate,
    /// The procedure that renews it; none when nothing is known, or when a consulate would.
    pub renewed_by: Option<ProcedureId>,
    /// Only a consulate renews it, and this person must never be sent there.
    pub consulate: bool,
    /// The latest day on which beginning the renewal is safe, and why.
    pub start: Start<'b>,
    /// What rests on it: in the case, then in the household.
    pub rests: Vec<Rest<'b>>,
}

/// Papers of a case that expire and that no newer one has taken the place of, in the order of their days.
pub fn expiring(case: &Case) -> Vec<(ItemId, &Paper, NaiveDate)> {
    let replaced = |paper: &Paper, expires: NaiveDate| {
        case.papers.iter().any(|(_, other)| {
            other.document == paper.document
                && other.holder == paper.holder
                && other.expires.is_none_or(|later| later > expires)
        })
    };
    let mut found: Vec<_> = case
        .papers
        .iter()
        .filter_map(|(id, paper)| Some((*id, paper, paper.expires?)))
        .filter(|(_, paper, expires)| !replaced(paper, *expires))
        .collect();
    found.sort_by_key(|(id, _, expires)| (*expires, *id));
    found
}

/// Every paper of a case that expires, with what falls with it here and in the files of its household.
pub fn lapses<'b>(case: &Case, household: &[Case], book: &'b Book, today: NaiveDate) -> Vec<Lapse<'b>> {
    expiring(case)
        .into_iter()
        .map(|(item, paper, expires)| {
            let renewing = renewing(book, &paper.document, today);
            let consulate = case.in_asylum(book) && renewing.is_some_and(|by| by.consular(&paper.document));
            let renewing = renewing.filter(|_| !consulate);
            let rests = rests::rests((case, item, paper), household, book, today);
            Lapse {
                item,
                document: paper.document.clone(),
                expires,
                renewed_by: renewing.map(|by| by.id.clone()),
                consulate,
                start: start::start(case, (&paper.document, expires), renewing, &rests, book, today),
                rests,
            }
        })
        .collect()
}

/// The procedure that renews a kind of paper, as it is today.
fn renewing<'b>(book: &'b Book, document: &DocumentId, today: NaiveDate) -> Option<&'b Procedure> {
    book.current(book.documents.get(document)?.renewed_by.as_ref()?, today)
}

impl Procedure {
    /// Whether this paper is handled at a step where the person's consulate is involved.
    fn consular(&self, document: &DocumentId) -> bool {
        self.steps.iter().any(|step| step.consular && step.papers.contains(document))
    }
}
