//! From which day a clock runs: a dated fact that was told, one that the rest of the case tells, or
//! the end of a silence that nobody broke. It must not choose rules' versions beyond that silence.

use super::bends::Bends;
use super::trigger_of;
use crate::domain::book::Book;
use crate::domain::checklist;
use crate::domain::course::{Known, Occurrence};
use crate::domain::deadline::{self, Dates, Start};
use crate::domain::event::Case;
use crate::domain::ids::{DocumentId, ItemId, RuleId, TriggerId};
use crate::domain::law::{Derive, Procedure};
use crate::domain::paper::Paper;
use crate::domain::person::Birth;
use crate::domain::rules::{self, Choice, Unchosen};
use chrono::{Months, NaiveDate};

/// Silences that follow one another, at most: request, appeal, Médiateur.
const LONGEST_CHAIN: u8 = 4;

/// The dated fact that a clock runs from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Began {
    /// The fact. At the end of a silence its day is the earliest reading.
    pub fact: Occurrence,
    /// The certain end of the silence.
    pub certain: Option<NaiveDate>,
    /// When the first time of the chain began.
    pub chain: Option<NaiveDate>,
}

impl Began {
    /// What the limit is reckoned from.
    pub fn start(&self) -> Start {
        Start { certain: self.certain, ..Start::from(&self.fact) }
    }

    /// The versions of a limit that speak for a time that began so.
    pub fn choose<'b>(&self, book: &'b Book, family: &RuleId) -> Result<Choice<'b>, Unchosen> {
        match self.chain {
            Some(chain) => rules::choose_in_chain(&book.rules, family, self.fact.on, chain),
            None => rules::choose(&book.rules, family, self.fact.on),
        }
    }
}

impl From<Occurrence> for Began {
    fn from(fact: Occurrence) -> Self {
        Self { fact, certain: None, chain: None }
    }
}

/// The dated facts of a kind that count for an enrolment, told or derived.
pub fn began(case: &Case, book: &Book, id: ItemId, trigger: &TriggerId, today: NaiveDate) -> Vec<Began> {
    links(case, book, id, trigger, (today, LONGEST_CHAIN))
}

fn links(
    case: &Case,
    book: &Book,
    id: ItemId,
    trigger: &TriggerId,
    (today, left): (NaiveDate, u8),
) -> Vec<Began> {
    let told: Vec<Began> =
        case.occurrences(id).filter(|fact| fact.trigger == *trigger).cloned().map(Began::from).collect();
    if !told.is_empty() {
        return told;
    }
    let derive = book.triggers.get(trigger).and_then(|trigger| trigger.derive.as_ref());
    match derive {
        None => Vec::new(),
        Some(Derive::Silence(family)) => silences(case, book, id, (trigger, family), (today, left)),
        Some(derive) => {
            day(case, derive).map(|on| Began::from(fact(trigger, on, None))).into_iter().collect()
        }
    }
}

fn fact(trigger: &TriggerId, on: NaiveDate, enrolment: Option<ItemId>) -> Occurrence {
    Occurrence { trigger: trigger.clone(), on, at: None, known: Known::Paper, enrolment }
}

fn day(case: &Case, derive: &Derive) -> Option<NaiveDate> {
    let newest = |kind: &DocumentId, day: fn(&Paper) -> Option<NaiveDate>| {
        case.papers
            .iter()
            .filter(|(_, paper)| paper.document == *kind)
            .filter_map(|(_, paper)| day(paper))
            .max()
    };
    match derive {
        Derive::Arrival => case.arrived.value().copied(),
        Derive::Birthday18 => match case.birth.value() {
            Some(Birth::On(born)) => born.checked_add_months(Months::new(18 * 12)),
            _ => None,
        },
        Derive::Expiry(kind) => newest(kind, |paper| paper.expires),
        Derive::Issue(kind) => newest(kind, |paper| paper.issued),
        Derive::Silence(_) => None,
    }
}

/// Where the silence of an authority counts as its answer: in the enrolment itself, and in one whose
/// recorded silence opened it.
fn silences(
    case: &Case,
    book: &Book,
    id: ItemId,
    (trigger, family): (&TriggerId, &RuleId),
    (today, left): (NaiveDate, u8),
) -> Vec<Began> {
    let (Some(first), Some(left)) = (trigger_of(book, family), left.checked_sub(1)) else {
        return Vec::new();
    };
    let follower = case.enrolments.get(&id).map(|enrolment| &enrolment.procedure);
    let mut found = Vec::new();
    for (other, enrolment) in case.courses() {
        let Some(procedure) = book.pinned(&enrolment.procedure, enrolment.version) else { continue };
        let opens = |outcome: &crate::domain::law::Outcome| {
            follower.is_some_and(|follower| outcome.next.contains(follower))
        };
        if !silent(case, other, procedure, (trigger, family), (id, today), opens) {
            continue;
        }
        for before in links(case, book, other, first, (today, left)) {
            let Some(dates) = over(case, book, other, family, &before) else { continue };
            let end = Start::silence(&dates);
            found.push(Began {
                fact: fact(trigger, end.day, Some(other)),
                certain: end.certain,
                chain: Some(before.chain.unwrap_or(before.fact.on)),
            });
        }
    }
    found
}

/// Nobody answered at the step that waits for this limit, or its silence was recorded as the outcome.
fn silent(
    case: &Case,
    other: ItemId,
    procedure: &Procedure,
    (trigger, family): (&TriggerId, &RuleId),
    (id, today): (ItemId, NaiveDate),
    opens: impl Fn(&crate::domain::law::Outcome) -> bool,
) -> bool {
    checklist::lines(case, other, procedure, today)
        .iter()
        .filter(|line| line.step.limits.contains(family))
        .any(|line| {
            let ending = case.endings.get(&(other, line.step.id.clone()));
            match ending.and_then(|ending| procedure.outcome(&ending.outcome)) {
                Some(outcome) => outcome.starts.contains(trigger) && (other == id || opens(outcome)),
                None => other == id && !line.state.behind(),
            }
        })
}

/// Both ends of an authority's time.
fn over(case: &Case, book: &Book, id: ItemId, family: &RuleId, before: &Began) -> Option<Dates> {
    let choice = before.choose(book, family).ok()?;
    let bends = Bends::of(case, book, id);
    let what = bends.of_rule(choice.prudent, before.fact.on);
    deadline::dates(choice, before.start(), &what, &book.calendar, &book.legal_time).ok()
}
