//! From which day a clock runs: a dated fact that was told, one that the rest of the case tells, or
//! the end of a silence that nobody broke. It must not choose rules' versions beyond that silence.

use super::bends::Bends;
use super::trigger_of;
use crate::domain::book::Book;
use crate::domain::checklist;
use crate::domain::course::{Known, Occurrence};
use crate::domain::deadline::{self, Dates, Start};
use crate::domain::event::Case;
use crate::domain::ids::{DocumentId, ItemId, OutcomeId, RuleId, TriggerId};
use crate::domain::law::{Derive, Outcome, Procedure};
use crate::domain::paper::Paper;
use crate::domain::person::Birth;
use crate::domain::rules::{self, Choice, Unchosen};
use chrono::{Days, Months, NaiveDate};

/// Silences that follow one another, at most: request, appeal, Médiateur.
const LONGEST_CHAIN: u8 = 4;
/// So long before its procedure was opened a fact to the minute may lie and still be its fact.
const RECENT: Days = Days::new(3);

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
        rules::speaking(&book.rules, family, self.fact.on, self.chain)
    }
}

impl From<Occurrence> for Began {
    fn from(fact: Occurrence) -> Self {
        Self { fact, certain: None, chain: None }
    }
}

/// The dated facts that count for an enrolment: those of the whole case, its own, and those of the
/// enrolment whose outcome opened it.
pub fn told<'c>(case: &'c Case, book: &Book, id: ItemId) -> Vec<&'c Occurrence> {
    let counts =
        |fact: &Occurrence| fact.enrolment.is_none_or(|own| own == id || opened(case, book, own, id));
    case.triggers.iter().map(|(_, fact)| fact).filter(|fact| counts(fact)).collect()
}

/// The dated facts that may show an act done for an enrolment: also those of the enrolment that it opened.
pub(super) fn acts<'c>(case: &'c Case, book: &Book, id: ItemId) -> Vec<&'c Occurrence> {
    let near = |own: ItemId| own == id || opened(case, book, own, id) || opened(case, book, id, own);
    case.triggers.iter().map(|(_, fact)| fact).filter(|fact| fact.enrolment.is_none_or(near)).collect()
}

/// Whether an outcome of one enrolment leads to the procedure of another.
pub(super) fn opened(case: &Case, book: &Book, by: ItemId, id: ItemId) -> bool {
    let (Some(from), Some(to)) = (case.enrolments.get(&by), case.enrolments.get(&id)) else { return false };
    let Some(procedure) = book.pinned(&from.procedure, from.version) else { return false };
    procedure
        .steps
        .iter()
        .flat_map(|step| case.outcomes(by, &step.id))
        .filter_map(|(outcome, _)| procedure.outcome(outcome))
        .any(|outcome| outcome.next.contains(&to.procedure))
}

/// Whether the rest of the case tells a dated fact, or a silence stands for it.
pub fn derived(case: &Case, book: &Book, id: ItemId, trigger: &TriggerId, today: NaiveDate) -> bool {
    !unsaid(case, book, id, trigger, today).is_empty()
}

/// Whether a step need not ask for a dated fact any more. Of a fact to the minute only one of these days
/// counts: an arrest of last year is not this one.
pub fn known(case: &Case, book: &Book, id: ItemId, trigger: &TriggerId, today: NaiveDate) -> bool {
    let hour = book.triggers.get(trigger).is_some_and(|trigger| trigger.hour);
    let since = case.enrolments.get(&id).and_then(|enrolment| enrolment.on.checked_sub_days(RECENT));
    let recent = |began: &Began| {
        !hour || began.fact.enrolment.is_some() || since.is_none_or(|since| since <= began.fact.on)
    };
    self::began(case, book, id, trigger, today).iter().any(recent)
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
    let mut found: Vec<Began> = Vec::new();
    for fact in told(case, book, id).into_iter().filter(|fact| fact.trigger == *trigger) {
        // The same day told twice is one fact.
        let twin = |other: &Began| (other.fact.on, other.fact.at) == (fact.on, fact.at);
        if !found.iter().any(twin) {
            found.push(fact.clone().into());
        }
    }
    let other = other(case, book, id, trigger, (today, left));
    // What is told stands for what the case tells. But a silence that had ended before the answer came may
    // have been the answer: its time is the earlier one, and runs on.
    let first = found.iter().map(|began| began.fact.on).min();
    let ended = |began: &Began| began.certain.is_some() && first.is_some_and(|first| began.fact.on < first);
    found.extend(other.into_iter().filter(|began| first.is_none() || ended(began)));
    found
}

/// What the case tells of a dated fact beside what was told as such.
pub(super) fn unsaid(
    case: &Case,
    book: &Book,
    id: ItemId,
    trigger: &TriggerId,
    today: NaiveDate,
) -> Vec<Began> {
    other(case, book, id, trigger, (today, LONGEST_CHAIN))
}

fn other(
    case: &Case,
    book: &Book,
    id: ItemId,
    trigger: &TriggerId,
    (today, left): (NaiveDate, u8),
) -> Vec<Began> {
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
        let opens = |outcome: &Outcome| follower.is_some_and(|follower| outcome.next.contains(follower));
        let asked = links(case, book, other, first, (today, left));
        if asked.is_empty() || !silent(case, other, procedure, (trigger, family), (id, today), opens) {
            continue;
        }
        for before in asked {
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
    opens: impl Fn(&Outcome) -> bool,
) -> bool {
    checklist::lines(case, other, procedure, today)
        .iter()
        .filter(|line| line.step.limits.contains(family))
        .any(|line| {
            let of = |outcome: &OutcomeId| procedure.outcome(outcome);
            let decision = case.endings.get(&(other, line.step.id.clone()));
            let mut came = case.outcomes(other, &line.step.id).into_iter().filter_map(|(id, _)| of(id));
            match decision.and_then(|ending| of(&ending.outcome)) {
                // An answer that came after all ends the silence that was recorded before it.
                Some(decision) => decision.starts.contains(trigger) && (other == id || opens(decision)),
                None if came.any(|outcome| outcome.starts.contains(trigger) && opens(outcome)) => true,
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
