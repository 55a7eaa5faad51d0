//! What runs in a case: of the procedures that are followed or over, and the hours that run without any.
//! Flags and screens ask the same here. It must not reckon a date.

use super::{Clock, clocks, hours};
use crate::domain::book::Book;
use crate::domain::course::{Enrolment, Occurrence};
use crate::domain::event::Case;
use crate::domain::ids::{ItemId, RuleId};
use crate::domain::law::{Counting, Procedure};
use chrono::NaiveDate;

/// An enrolment with its clocks.
pub struct Course<'a> {
    /// Its id in the case.
    pub id: ItemId,
    /// The enrolment.
    pub enrolment: &'a Enrolment,
    /// The version of its procedure that it follows.
    pub procedure: &'a Procedure,
    /// It is over.
    pub over: bool,
    /// Every clock, running or not.
    pub all: Vec<Clock<'a>>,
}

impl<'a> Course<'a> {
    /// The clocks that run in it. Hours that no step of it stands for are not its own: see [`alone`].
    pub fn running(&self) -> impl Iterator<Item = &Clock<'a>> {
        self.all.iter().filter(|clock| !loose(clock) && clock.runs(self.over))
    }

    /// It answers for the dated fact of this clock: flags it, or has met it.
    fn answers(&self, clock: &Clock<'_>) -> bool {
        if loose(clock) { clock.done } else { clock.runs(self.over) || clock.speaks(self.id) }
    }
}

/// Hours in which no step of the procedure stands.
fn loose(clock: &Clock<'_>) -> bool {
    clock.step.is_none() && clock.rule.counting == Counting::Hours
}

/// The enrolments of a case whose version the book still has, with their clocks.
pub fn courses<'a>(case: &'a Case, book: &'a Book, today: NaiveDate) -> Vec<Course<'a>> {
    let pinned = case.courses().into_iter().filter_map(|(id, enrolment)| {
        Some((id, enrolment, book.pinned(&enrolment.procedure, enrolment.version)?))
    });
    pinned
        .map(|(id, enrolment, procedure)| Course {
            id,
            enrolment,
            procedure,
            over: case.finished(id, procedure, today),
            all: clocks(case, book, id, procedure, today),
        })
        .collect()
}

/// Hours that run although no enrolment answers for them: an arrest does not wait for its procedure.
pub fn alone<'b>(case: &Case, book: &'b Book, courses: &[Course<'_>], today: NaiveDate) -> Vec<Clock<'b>> {
    let mut told: Vec<(&RuleId, &Occurrence)> = Vec::new();
    for course in courses {
        let answered = course.all.iter().filter(|clock| course.answers(clock));
        told.extend(answered.map(|clock| (&clock.rule.family, &clock.began.fact)));
    }
    let mut found = hours(case, book, today);
    found.retain(|clock| !clock.met() && !told.contains(&(&clock.rule.family, &clock.began.fact)));
    found
}
