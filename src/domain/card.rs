//! What the lists need of a case, without opening it: a card. It can always be made again from
//! the events, so it is a cache and never the truth.

use super::book::Book;
use super::checklist::{self, StepState};
use super::event::{Case, Stamp};
use super::flags::{Setting, Watch, gravest, watches};
use super::ids::{CaseId, ItemId, ProcedureId, StepId};
use super::obstacle::obstacles_of;
use super::person::{Nationality, Status};
use super::private::Private;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The one next thing to do in a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Next {
    /// The enrolment.
    pub enrolment: ItemId,
    /// Its procedure.
    pub procedure: ProcedureId,
    /// The version it is pinned to.
    pub version: u32,
    /// The step.
    pub step: StepId,
    /// It waits for somebody else.
    pub waits: bool,
}

/// What the lists show of a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Card {
    /// The case.
    pub case: CaseId,
    /// The reference on the paper file.
    pub reference: String,
    /// The name to show.
    pub name: Private<String>,
    /// Every other spelling, for the search.
    pub spellings: Vec<Private<String>>,
    /// Phone numbers, for the search.
    pub phones: Vec<Private<String>>,
    /// Year of birth.
    pub born: Option<i32>,
    /// Nationality.
    pub nationality: Option<Nationality>,
    /// Status.
    pub status: Option<Status>,
    /// Work goes on.
    pub open: bool,
    /// Only for supervisors and the assigned person.
    pub restricted: bool,
    /// Who looks after it.
    pub assignee: Option<Private<String>>,
    /// The household it belongs to.
    pub household: Option<ItemId>,
    /// Procedures that are followed and not over.
    pub procedures: Vec<ProcedureId>,
    /// The next thing to do.
    pub next: Option<Next>,
    /// What must be looked at, and when.
    pub watches: Vec<Watch>,
    /// The last act.
    pub touched: Option<Stamp>,
    /// An obstacle was met.
    pub obstacles: bool,
}

impl Card {
    /// The card of a case. It holds until the case, another of its household, the book, the holidays or the
    /// setting change, or the day on which the next step would be another one.
    pub fn of(case: &Case, household: &[Case], book: &Book, setting: Setting, today: NaiveDate) -> Self {
        let name = case.full_name();
        let running: Vec<_> = case
            .courses()
            .into_iter()
            .filter_map(|(id, enrolment)| Some((id, book.pinned(&enrolment.procedure, enrolment.version)?)))
            .filter(|(id, procedure)| !case.finished(*id, procedure, today))
            .collect();
        let watches = watches(case, household, book, setting, today);
        let gravest = gravest(&watches, today).map(|flag| flag.watch.subject.clone()).unwrap_or_default();
        let next = running
            .iter()
            .filter_map(|(id, procedure)| {
                let lines = checklist::lines(case, *id, procedure, today);
                // The step that the gravest flag is about, if it can be done now.
                let flagged = lines.iter().find(|line| {
                    gravest.enrolment == Some(*id)
                        && gravest.step.as_ref() == Some(&line.step.id)
                        && line.state == StepState::Ready
                });
                let line = flagged.or_else(|| checklist::next(&lines))?;
                Some(Next {
                    enrolment: *id,
                    procedure: procedure.id.clone(),
                    version: procedure.version,
                    step: line.step.id.clone(),
                    waits: line.state != StepState::Ready,
                })
            })
            .min_by_key(|next| (Some(next.enrolment) != gravest.enrolment, next.waits));
        Self {
            case: case.id,
            reference: case.reference().to_owned(),
            spellings: case
                .names
                .iter()
                .map(|(_, other)| other.clone())
                .filter(|other| *other != name)
                .collect(),
            name,
            phones: case.phones.iter().map(|(_, phone)| phone.number.clone()).collect(),
            born: case.birth.value().map(|birth| birth.year()),
            nationality: case.nationality.value().copied(),
            status: case.status.value().copied(),
            open: case.open(),
            restricted: case.restriction.value().is_some(),
            assignee: case.assignee.value().cloned(),
            household: case.household.value().copied(),
            procedures: running.iter().map(|(_, procedure)| procedure.id.clone()).collect(),
            next,
            watches,
            touched: case.last,
            obstacles: !obstacles_of(case).is_empty(),
        }
    }
}
