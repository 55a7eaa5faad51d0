//! Which clocks run in an enrolment: each time limit of a step, from each dated fact that starts
//! it, whether that fact was recorded or is told by the rest of the case.

use super::book::Book;
use super::checklist::{self, StepState};
use super::course::{Known, Occurrence};
use super::deadline::{self, Circumstances, Dates, Deadline, Start};
use super::event::Case;
use super::ids::{ItemId, RuleId, TriggerId};
use super::law::{Derive, Procedure, Rule, RuleKind, Step};
use super::person::Birth;
use super::rules;
use chrono::{Months, NaiveDate};

/// A running or finished clock.
#[derive(Clone, Debug)]
pub struct Clock<'b> {
    /// The step that must meet it.
    pub step: &'b Step,
    /// How that step stands.
    pub state: StepState,
    /// The version of the rule.
    pub rule: &'b Rule,
    /// The dated fact.
    pub began: Occurrence,
    /// Both dates.
    pub dates: Dates,
}

impl Clock<'_> {
    /// The act was done, or will not be: nothing runs any more.
    pub fn met(&self) -> bool {
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
    book.rules.values().find(|rule| rule.family == *family || rule.id == *family).map(|rule| &rule.trigger)
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

/// Every clock of an enrolment. Limits that can't be reckoned are left out here; the lint and the
/// `deadline` command name them.
pub fn clocks<'b>(
    case: &Case,
    book: &'b Book,
    id: ItemId,
    procedure: &'b Procedure,
    today: NaiveDate,
) -> Vec<Clock<'b>> {
    let mut found = Vec::new();
    for line in checklist::lines(case, id, procedure, today) {
        for family in &line.step.limits {
            let Some(trigger) = trigger_of(book, family) else { continue };
            for began in occurrences(case, book, id, trigger) {
                let Ok(choice) = rules::choose(&book.rules, family, began.on) else { continue };
                let start = Start::from(&began);
                let none = Circumstances::default();
                if let Ok(dates) = deadline::dates(choice, start, &none, &book.calendar, &book.legal_time) {
                    let state = line.state.clone();
                    found.push(Clock { step: line.step, state, rule: choice.prudent, began, dates });
                }
            }
        }
    }
    found
}
