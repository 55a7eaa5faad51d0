//! The book that the desk works from: the files' law, bent by what the association knows. Whatever is
//! changed says so: a rule that an answer switched names its question, and the answer is at hand.

use super::{Association, Shut};
use crate::domain::book::Book;
use crate::domain::calendar::{Holiday, HolidayKind, HolidayState};
use crate::domain::deadline::Outage;
use crate::domain::ids::{QuestionId, RuleId};
use crate::domain::law::{Basis, Rule, Switch, Tag, Words};

impl Book {
    /// This book with what the association's file says. It is made from the files' book each time, never
    /// from one that was bent before.
    #[must_use]
    pub fn with(&self, file: &Association) -> Self {
        let mut book = self.clone();
        book.edition = self.edition ^ file.edition();
        for (key, told) in file.feasts.iter() {
            let basis = book.basis_of(key);
            let calendar = if told.accepted {
                book.calendar.confirm(key, told.first, &basis)
            } else {
                book.calendar.widen(key, told.first)
            };
            // A key of another edition of the files: nothing to confirm, the announcement is kept.
            book.calendar = calendar.unwrap_or(book.calendar);
        }
        book.calendar = book.calendar.with(file.shut.iter().map(|(day, shut)| Holiday {
            date: *day,
            key: format!("{}-{day}", shut.why.code()),
            names: Words { fr: shut.source.clone(), ar: shut.source.clone(), en: shut.source.clone() },
            kind: match shut.why {
                Shut::Bridge => HolidayKind::Bridge,
                Shut::Local => HolidayKind::Local,
            },
            state: HolidayState::Confirmed,
            window_from: None,
            window_to: None,
            since: None,
            basis: Basis { cite: Vec::new(), tag: Tag::Secondary, lawyer: Vec::new() },
        }));
        let outages = file.outages.iter().map(|(from, silent)| Outage { from: *from, until: silent.until });
        book.outages = outages.collect();
        book.keep_months = file.term.value().copied();
        for (id, answer) in file.answers.iter() {
            let question = self.questions.get(id);
            let readings = answer.readings.iter().filter_map(|reading| question?.reading(reading));
            for switch in readings.flat_map(|reading| &reading.switches) {
                book.switch(id, switch);
            }
            book.answers.insert(id.clone(), answer.clone());
        }
        book
    }

    /// What an announcement of a feast rests on: the text that makes it a holiday, and no longer an estimate.
    fn basis_of(&self, key: &str) -> Basis {
        let row = self.calendar.holidays().iter().find(|row| row.key == key);
        let cite = row.map(|row| row.basis.cite.clone()).unwrap_or_default();
        Basis { cite, tag: Tag::Secondary, lawyer: Vec::new() }
    }

    /// Reads a limit as an answer says: one version by its id, else every version of the family.
    fn switch(&mut self, question: &QuestionId, switch: &Switch) {
        let about = self.rules.values().filter(|rule| switch.changes(rule, &self.rules));
        let ids: Vec<RuleId> = about.map(|rule| rule.id.clone()).collect();
        for id in ids {
            let Some(mut rule) = self.rules.get(&id).cloned() else { continue };
            switched(&mut rule, switch);
            if !rule.answered.contains(question) {
                rule.answered.push(question.clone());
            }
            self.rules.insert(rule);
        }
    }
}

fn switched(rule: &mut Rule, switch: &Switch) {
    if let Some(counting) = switch.counting {
        rule.counting = counting;
    }
    if let Some(amount) = switch.amount {
        rule.amount = Some(amount);
    }
    if let Some(unit) = switch.unit {
        rule.unit = Some(unit);
    }
    if let Some(fallback) = switch.fallback {
        rule.fallback = fallback;
    }
    if let Some(trigger) = &switch.trigger {
        rule.trigger = trigger.clone();
    }
    if let Some(written) = switch.written {
        rule.written = written;
    }
}
