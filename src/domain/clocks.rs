//! Which clocks run in an enrolment: each time limit of a step, from each dated fact that starts
//! it, whether that fact was recorded or is told by the rest of the case.

use super::book::Book;
use super::checklist::{self, Line, StepState};
use super::course::{Known, Occurrence};
use super::deadline::{self, Circumstances, Dates, Deadline, Start};
use super::event::Case;
use super::ids::{ItemId, RuleId, TriggerId};
use super::law::{Counting, Derive, Procedure, Rule, RuleKind, Step};
use super::person::Birth;
use super::rules;
use chrono::{Months, NaiveDate};

/// A running or finished clock.
#[derive(Clone, Debug)]
pub struct Clock<'b> {
    /// The step that must meet it; none for a limit that no step of the procedure stands for.
    pub step: Option<&'b Step>,
    /// How that step stands.
    pub state: StepState,
    /// The dated fact that shows the act done was recorded since.
    pub done: bool,
    /// The version of the rule.
    pub rule: &'b Rule,
    /// The dated fact.
    pub began: Occurrence,
    /// Both dates.
    pub dates: Dates,
}

impl Clock<'_> {
    /// Whether this enrolment speaks for the dated fact: the fact is its own, or its act came after.
    pub fn speaks(&self, id: ItemId) -> bool {
        let acted = match self.state {
            StepState::Done(on) | StepState::Skipped(on) | StepState::Submitted(on) => on >= self.began.on,
            _ => false,
        };
        self.done || acted || self.began.enrolment == Some(id)
    }

    /// The act was done, or will not be: nothing runs any more.
    pub fn met(&self) -> bool {
        if self.done {
            return true;
        }
        match self.rule.kind {
            RuleKind::Person | RuleKind::Association => {
                self.state.behind() || matches!(self.state, StepState::Submitted(_))
            }
            _ => self.state.behind(),
        }
    }
}

/// The dated fact that starts a rule, by the rule's family or exact id.
pub fn trigger_of<'b>(book: &'b Book, family: &RuleId) -> Option<&'b TriggerId> {
    book.rules.first(family).map(|rule| &rule.trigger)
}

/// Both dates of a clock with their story, day by day.
pub fn explain(book: &Book, clock: &Clock<'_>) -> Option<Deadline> {
    let choice = rules::choose(&book.rules, &clock.rule.family, clock.began.on).ok()?;
    let start = Start::from(&clock.began);
    deadline::reckon(choice, start, &Circumstances::default(), &book.calendar, &book.legal_time).ok()
}

/// The dated facts of a kind that count for an enrolment, told or derived.
pub fn occurrences(case: &Case, book: &Book, id: ItemId, trigger: &TriggerId) -> Vec<Occurrence> {
    let told: Vec<Occurrence> =
        case.occurrences(id).filter(|occurrence| occurrence.trigger == *trigger).cloned().collect();
    if !told.is_empty() {
        return told;
    }
    let derived = book.triggers.get(trigger).and_then(|trigger| trigger.derive.as_ref());
    derived
        .and_then(|derive| derived_day(case, derive))
        .map(|on| Occurrence { trigger: trigger.clone(), on, at: None, known: Known::Paper, enrolment: None })
        .into_iter()
        .collect()
}

fn derived_day(case: &Case, derive: &Derive) -> Option<NaiveDate> {
    let newest = |kind: &super::ids::DocumentId, day: fn(&super::paper::Paper) -> Option<NaiveDate>| {
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
    }
}

/// Every clock of an enrolment: those of its steps, then those that no step stands for. Limits that
/// can't be reckoned are in [`silent`].
pub fn clocks<'b>(
    case: &Case,
    book: &'b Book,
    id: ItemId,
    procedure: &'b Procedure,
    today: NaiveDate,
) -> Vec<Clock<'b>> {
    let mut found = Vec::new();
    let lines = checklist::lines(case, id, procedure, today);
    for line in &lines {
        for family in &line.step.limits {
            let Some(trigger) = trigger_of(book, family) else { continue };
            let mut began = occurrences(case, book, id, trigger);
            if book.rules.versions(family).any(|rule| rule.kind == RuleKind::Validity) {
                // A new paper takes the place of the old one: only its days run.
                began = began.into_iter().max_by_key(|occurrence| occurrence.on).into_iter().collect();
            }
            for began in began {
                found.extend(clock((case, book, today), id, family, began, Some(line)));
            }
        }
    }
    for family in loose(book, procedure) {
        let Some(trigger) = trigger_of(book, family) else { continue };
        for began in case.occurrences(id).filter(|occurrence| occurrence.trigger == *trigger) {
            found.extend(clock((case, book, today), id, family, began.clone(), None));
        }
    }
    found
}

/// Limits in hours that bind the person, from every dated fact of the case that starts one: they run
/// whether or not a procedure is followed.
pub fn hours<'b>(case: &Case, book: &'b Book, today: NaiveDate) -> Vec<Clock<'b>> {
    let mut found = Vec::new();
    if case.triggers.iter().next().is_none() {
        return found;
    }
    for family in hour_limits(book) {
        let Some(trigger) = trigger_of(book, family) else { continue };
        for (_, began) in case.triggers.iter().filter(|(_, occurrence)| occurrence.trigger == *trigger) {
            let id = began.enrolment.unwrap_or_default();
            found.extend(clock((case, book, today), id, family, began.clone(), None));
        }
    }
    found
}

fn hour_limits(book: &Book) -> impl Iterator<Item = &RuleId> {
    book.rules
        .values()
        .filter(|rule| rule.counting == Counting::Hours && rule.kind == RuleKind::Person)
        .map(|rule| &rule.family)
}

fn clock<'b>(
    (case, book, today): (&Case, &'b Book, NaiveDate),
    id: ItemId,
    family: &RuleId,
    began: Occurrence,
    line: Option<&Line<'b>>,
) -> Option<Clock<'b>> {
    let choice = rules::choose(&book.rules, family, began.on).ok()?;
    let none = Circumstances::default();
    let dates = deadline::dates(choice, Start::from(&began), &none, &book.calendar, &book.legal_time).ok()?;
    let rule = choice.prudent;
    if rule.when.holds(|fact| case.answer(fact, today)) == Some(false) {
        return None;
    }
    let done = rule.met_by.as_ref().is_some_and(|act| {
        case.occurrences(id).any(|occurrence| occurrence.trigger == *act && occurrence.on >= began.on)
    });
    let state = line.map_or(StepState::Ready, |line| line.state.clone());
    Some(Clock { step: line.map(|line| line.step), state, done, rule, began, dates })
}

/// Limits that no step stands for: those of the procedure, and every limit in hours that binds the
/// person, whichever procedure is followed: an arrest does not wait for its own file to be opened.
fn loose<'b>(book: &'b Book, procedure: &'b Procedure) -> impl Iterator<Item = &'b RuleId> {
    let attached = |family: &RuleId| procedure.steps.iter().any(|step| step.limits.contains(family));
    let hours = hour_limits(book).filter(|family| !procedure.limits.contains(family));
    procedure.limits.iter().chain(hours).filter(move |family| !attached(family))
}

/// Limits of steps still to be done whose clock has begun and for which no date can be given: no
/// version of the rule is known for that day. They must be shown, with a call to a lawyer.
pub fn silent<'b>(
    case: &Case,
    book: &'b Book,
    id: ItemId,
    procedure: &'b Procedure,
    today: NaiveDate,
) -> Vec<(&'b Step, &'b RuleId)> {
    let mut found = Vec::new();
    for line in checklist::lines(case, id, procedure, today).iter().filter(|line| !line.state.behind()) {
        for family in &line.step.limits {
            let began = trigger_of(book, family).map(|trigger| occurrences(case, book, id, trigger));
            let dateless =
                began.iter().flatten().any(|began| rules::choose(&book.rules, family, began.on).is_err());
            if dateless {
                found.push((line.step, family));
            }
        }
    }
    found
}
