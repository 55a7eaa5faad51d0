//! Which clocks run in an enrolment: each time limit of a step, from each dated fact that starts
//! it, whether that fact was recorded or is told by the rest of the case.

mod began;
mod bends;
mod duty;
mod remedy;
mod running;

pub use began::{Began, began, derived, known, told};
use began::{acts, opened, unsaid};
pub use bends::Bends;
pub use duty::duties;
pub use remedy::to_open;
pub use running::{Course, alone, courses};

use super::book::Book;
use super::checklist::{self, Line, StepState};
use super::deadline::{self, Circumstances, Dates, Deadline};
use super::event::Case;
use super::ids::{ItemId, OutcomeId, RuleId, TriggerId};
use super::law::{Counting, Derive, Direction, Procedure, Rule, RuleKind, Step};
use super::rules;
use chrono::NaiveDate;

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
    /// The dated fact, or the silence that stands for it.
    pub began: Began,
    /// It follows from a silence or a refusal in the same matter: an act done before it meets it too.
    pub follows: bool,
    /// The decision of its own step starts it: whether the remedy carries it now, or another decision
    /// came since. None for every other clock.
    pub settled: Option<bool>,
    /// What happened to the time since.
    pub what: Circumstances,
    /// Both dates.
    pub dates: Dates,
}

impl Clock<'_> {
    /// Whether this enrolment speaks for the dated fact: the fact is its own, or its act came after.
    pub fn speaks(&self, id: ItemId) -> bool {
        let acted = match self.state {
            StepState::Done(on) | StepState::Skipped(on) | StepState::Submitted(on) => {
                on >= self.began.fact.on
            }
            _ => false,
        };
        self.done || acted || self.began.fact.enrolment == Some(id)
    }

    /// Whether it runs in an enrolment that is over or not. A refusal ends an enrolment, and the time to fight
    /// it runs on until the remedy is opened.
    pub fn runs(&self, over: bool) -> bool {
        !self.met() && (!over || self.settled == Some(false))
    }

    /// The act was done, or will not be: nothing runs any more.
    pub fn met(&self) -> bool {
        if self.done || self.settled.is_some() {
            return self.done || self.settled == Some(true);
        }
        match self.rule.kind {
            RuleKind::Person | RuleKind::Association => match self.state {
                // Hours run in law whatever is left out here.
                StepState::Skipped(_) if self.rule.counting == Counting::Hours => false,
                // A second decision is not met by what was done against the first.
                StepState::Done(on) | StepState::Skipped(on) | StepState::Submitted(on) => {
                    self.follows || self.rule.direction == Direction::Before || on >= self.began.fact.on
                }
                _ => self.state.behind(),
            },
            // An answer to an earlier request is none to this one.
            _ => match self.state {
                StepState::Done(on) | StepState::Skipped(on) => self.follows || on >= self.began.fact.on,
                _ => self.state.behind(),
            },
        }
    }
}

/// The dated fact that starts a rule, by the rule's family or exact id.
pub fn trigger_of<'b>(book: &'b Book, family: &RuleId) -> Option<&'b TriggerId> {
    book.rules.first(family).map(|rule| &rule.trigger)
}

/// Both dates of a clock with their story, day by day.
pub fn explain(book: &Book, clock: &Clock<'_>) -> Option<Deadline> {
    let choice = clock.began.choose(book, &clock.rule.family).ok()?;
    deadline::reckon(choice, clock.began.start(), &clock.what, &book.calendar, &book.legal_time).ok()
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
    let bends = Bends::of(case, book, id);
    let lines = checklist::lines(case, id, procedure, today);
    for line in &lines {
        for family in &line.step.limits {
            let Some(trigger) = trigger_of(book, family) else { continue };
            let mut began = began(case, book, id, trigger, today);
            if book.rules.versions(family).any(|rule| rule.kind == RuleKind::Validity) {
                // A new paper takes the place of the old one, told or in the case: only its days run.
                began.extend(unsaid(case, book, id, trigger, today));
                began = began.into_iter().max_by_key(|began| began.fact.on).into_iter().collect();
            }
            for began in began {
                let clock = clock((case, book, today), (id, &bends), family, began, Some(line));
                found.extend(
                    clock.map(|clock| Clock { settled: settled(case, book, id, procedure, &clock), ..clock }),
                );
            }
        }
    }
    for family in loose(book, procedure) {
        let Some(trigger) = trigger_of(book, family) else { continue };
        for began in began(case, book, id, trigger, today) {
            found.extend(clock((case, book, today), (id, &bends), family, began, None));
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
            let own = (began.enrolment.unwrap_or_default(), &Bends::default());
            found.extend(clock((case, book, today), own, family, began.clone().into(), None));
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
    (id, bends): (ItemId, &Bends),
    family: &RuleId,
    began: Began,
    line: Option<&Line<'b>>,
) -> Option<Clock<'b>> {
    let choice = began.choose(book, family).ok()?;
    let rule = choice.prudent;
    let concerns = rule.when.holds(|fact| case.answer(fact, today));
    if concerns == Some(false) {
        return None;
    }
    let what = bends.of_rule(rule, began.fact.on);
    let dates = deadline::dates(choice, began.start(), &what, &book.calendar, &book.legal_time).ok()?;
    let done = rule.met_by.as_ref().is_some_and(|act| {
        acts(case, book, id).iter().any(|fact| fact.trigger == *act && fact.on >= began.fact.on)
    });
    let state = line.map_or(StepState::Ready, |line| line.state.clone());
    let derive = book.triggers.get(&rule.trigger).and_then(|trigger| trigger.derive.as_ref());
    let follows = matches!(derive, Some(Derive::Silence(_)));
    let unsure = concerns.is_none() || line.is_some_and(|line| !line.asks.is_empty());
    if unsure && derive.is_some() && !follows && dates.latest.day() < today {
        // Long past, and nobody said that it concerns this person.
        return None;
    }
    Some(Clock {
        step: line.map(|line| line.step),
        state,
        done,
        rule,
        began,
        follows,
        settled: None,
        what,
        dates,
    })
}

/// Whether a clock that the decision of its own step starts runs on elsewhere, or no more.
fn settled(case: &Case, book: &Book, id: ItemId, procedure: &Procedure, clock: &Clock<'_>) -> Option<bool> {
    let step = clock.step?;
    // An authority's time that a decision starts is no time to fight it.
    let binds = matches!(clock.rule.kind, RuleKind::Person | RuleKind::Association);
    let starts = |outcome: &OutcomeId| {
        binds
            && procedure.outcome(outcome).is_some_and(|outcome| outcome.starts.contains(&clock.rule.trigger))
    };
    if !step.decides.iter().chain(&step.exits).any(starts) {
        return None;
    }
    let carried = case.enrolments.iter().any(|(other, enrolment)| {
        let followed = book.pinned(&enrolment.procedure, enrolment.version);
        followed.is_some_and(|followed| followed.limits.contains(&clock.rule.family))
            && *other != id
            && opened(case, book, id, *other)
    });
    let since = case
        .endings
        .get(&(id, step.id.clone()))
        .is_some_and(|ending| !starts(&ending.outcome) && ending.on >= clock.began.fact.on);
    Some(carried || since)
}

/// Limits that no step stands for: those of the procedure, and every limit in hours that binds the
/// person, whichever procedure is followed: an arrest does not wait for its own file to be opened.
fn loose<'b>(book: &'b Book, procedure: &'b Procedure) -> impl Iterator<Item = &'b RuleId> {
    let attached = |family: &RuleId| procedure.steps.iter().any(|step| step.limits.contains(family));
    let hours = hour_limits(book).filter(|family| !procedure.limits.contains(family));
    procedure.limits.iter().chain(hours).filter(move |family| !attached(family))
}

/// Limits of steps still to be done whose clock has begun on a day for which no version of the rule was
/// read. That must be said beside the date of the nearest version, with a call to a lawyer.
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
            let began = trigger_of(book, family).map(|trigger| began(case, book, id, trigger, today));
            let dateless = began
                .iter()
                .flatten()
                .any(|began| rules::choose(&book.rules, family, began.fact.on).is_err());
            if dateless {
                found.push((line.step, family));
            }
        }
    }
    found
}
