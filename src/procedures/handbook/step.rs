//! A step and an outcome, with the lines under them.

use super::Page;
use crate::domain::ids::OutcomeId;
use crate::domain::law::{Outcome, Procedure, Step};
use std::fmt::{self, Write};

impl Page<'_> {
    pub(super) fn step(&mut self, all: &Procedure, step: &Step) -> fmt::Result {
        let lang = self.voice.lang;
        let (kind, basis) = (self.voice.code("step", step.kind), self.basis(&step.basis));
        writeln!(self.text, "- **{}** (`{}`, {kind}) {basis}", step.names.get(lang), step.id)?;
        self.line("", step.how.get(lang))?;
        self.line("handbook-when", &self.condition(&step.when))?;
        let needs = step.needs.iter().map(|id| format!("`{id}`"));
        self.line("handbook-needs", &needs.collect::<Vec<_>>().join(", "))?;
        if let Some(group) = &step.parallel {
            let steps = all.steps.iter().filter(|other| other.parallel.as_ref() == Some(group));
            let others = steps.filter(|other| other.id != step.id).map(|other| format!("`{}`", other.id));
            self.line("handbook-beside", &others.collect::<Vec<_>>().join(", "))?;
        }
        self.line("handbook-at", &self.authorities(&step.at))?;
        self.line("handbook-waits", &self.authorities(&step.waits_on))?;
        let papers = step.papers.iter().map(|id| self.paper_name(id));
        self.line("handbook-papers", &papers.collect::<Vec<_>>().join("; "))?;
        let limits = step.limits.iter().map(|id| self.limit_name(id));
        self.line("handbook-limits", &limits.collect::<Vec<_>>().join("; "))?;
        self.line("handbook-starts", &self.triggers(&step.starts))?;
        self.line("handbook-may-start", &self.triggers(&step.may_start))?;
        let outcomes = |ids: &[OutcomeId]| {
            let outcomes = ids.iter().filter_map(|id| all.outcome(id));
            outcomes.map(|outcome| outcome.names.get(lang)).collect::<Vec<_>>().join("; ")
        };
        self.line("handbook-decides", &outcomes(&step.decides))?;
        self.line("handbook-exits", &outcomes(&step.exits))?;
        self.line("handbook-only-after", &outcomes(&step.after))?;
        self.line("handbook-until", &outcomes(&step.until))?;
        for (so, word) in [(step.police_desk, "handbook-police"), (step.consular, "handbook-consular")] {
            let word = if so { self.voice.say(word) } else { String::new() };
            self.line("", &word)?;
        }
        Ok(())
    }

    pub(super) fn outcome(&mut self, outcome: &Outcome) -> fmt::Result {
        let lang = self.voice.lang;
        let basis = self.basis(&outcome.basis);
        let (names, follows) = (outcome.names.get(lang), outcome.follows.get(lang));
        writeln!(self.text, "- **{names}** (`{}`): {follows} {basis}", outcome.id)?;
        let next = outcome.next.iter().filter_map(|id| self.book.name(id));
        let next: Vec<&str> = next.map(|words| words.get(lang)).collect();
        self.line("handbook-next", &next.join("; "))?;
        self.line("handbook-starts", &self.triggers(&outcome.starts))?;
        let ends = if outcome.ends { self.voice.say("handbook-ends") } else { String::new() };
        self.line("", &ends)
    }
}
