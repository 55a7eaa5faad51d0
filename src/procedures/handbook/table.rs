//! Tables: the papers of a procedure, and its time limits.

use super::{Page, joined};
use crate::domain::ids::RuleId;
use crate::domain::law::{Counting, Direction, PaperNeed, Rule, Unit};
use std::fmt::{self, Write};

impl Page<'_> {
    pub(super) fn papers(&mut self, papers: &[PaperNeed]) -> fmt::Result {
        if papers.is_empty() {
            return Ok(());
        }
        self.heading("handbook-papers")?;
        self.table(&["handbook-paper", "handbook-need", "handbook-note-column", "handbook-basis"])?;
        for paper in papers {
            let when = self.condition(&paper.when);
            let need = self.voice.code("need", paper.need);
            let group = paper.group.as_ref().map(|group| format!("({group})")).unwrap_or_default();
            let note = joined(&[&when, paper.note.get(self.voice.lang)], " · ");
            let cells = [
                self.paper_name(&paper.document),
                joined(&[&need, &group], " "),
                note,
                self.basis(&paper.basis),
            ];
            self.row(&cells)?;
        }
        Ok(())
    }

    pub(super) fn limits(&mut self, families: &[RuleId]) -> fmt::Result {
        if families.is_empty() {
            return Ok(());
        }
        self.heading("handbook-limits")?;
        self.table(&[
            "handbook-limit",
            "handbook-length",
            "handbook-counting",
            "handbook-note-column",
            "handbook-basis",
        ])?;
        for family in families {
            for rule in self.book.rules.values().filter(|rule| rule.family == *family || rule.id == *family) {
                let cells = self.limit(rule);
                self.row(&cells)?;
            }
        }
        Ok(())
    }

    fn limit(&self, rule: &Rule) -> [String; 5] {
        let lang = self.voice.lang;
        let title =
            format!("{} (`{}`), {}", rule.title.get(lang), rule.id, self.voice.code("kind", rule.kind));
        let title = self.own(title, self.book.local_rule(&rule.id), "local-mark-limit");
        let length = match (rule.amount, rule.unit) {
            (Some(amount), Some(unit)) => (self.voice.counted)(count_of(unit), amount.into()),
            _ => String::new(),
        };
        let side = match rule.direction {
            Direction::After => "handbook-after",
            Direction::Before => "handbook-before",
        };
        let length = joined(&[&length, &self.voice.say(side), rule.from.get(lang)], " ");
        let counting = self.voice.say(counting(rule.counting));
        let fallback = if rule.fallback { self.voice.say("handbook-fallback") } else { String::new() };
        let labelled = |label: &str, text: String| match text.as_str() {
            "" => text,
            text => format!("{}: {text}", self.voice.say(label)),
        };
        let forum = labelled("handbook-forum", self.authorities(&rule.forum));
        let met = labelled("handbook-met-by", self.triggers(rule.met_by.as_slice()));
        let suspends = labelled("handbook-suspends", rule.suspends.get(lang).to_owned());
        let when = self.condition(&rule.when);
        let note = joined(&[&when, &fallback, rule.note.get(lang), &forum, &suspends, &met], " · ");
        let basis = joined(&[&self.basis(&rule.basis), &self.valid(rule.valid_from, rule.valid_to)], " ");
        [title, length, counting, note, basis]
    }

    fn table(&mut self, columns: &[&str]) -> fmt::Result {
        let columns: Vec<String> = columns.iter().map(|column| self.voice.say(column)).collect();
        self.row(&columns)?;
        writeln!(self.text, "|{}", "---|".repeat(columns.len()))
    }

    fn row(&mut self, cells: &[String]) -> fmt::Result {
        let cells: Vec<String> = cells.iter().map(|cell| cell.replace('|', "\\|")).collect();
        writeln!(self.text, "| {} |", cells.join(" | "))
    }
}

const fn count_of(unit: Unit) -> &'static str {
    match unit {
        Unit::Hour => "count-hours",
        Unit::Day => "count-days",
        Unit::WorkingDay => "count-working-days",
        Unit::Week => "count-weeks",
        Unit::Month => "count-months",
        Unit::Year => "count-years",
    }
}

const fn counting(counting: Counting) -> &'static str {
    match counting {
        Counting::TwoDates => "counting-two-dates",
        Counting::CalendarDays => "counting-calendar-days",
        Counting::FullDays => "counting-full-days",
        Counting::BeforeEndOfNthDay => "counting-before-end-of-nth-day",
        Counting::UntilEvent => "counting-until-event",
        Counting::Hours => "counting-hours",
        Counting::Months => "counting-months",
        Counting::Years => "counting-years",
        Counting::WorkingDays => "counting-working-days",
        Counting::SameDay => "counting-same-day",
    }
}
