//! Reference pages: everything that the book says of a procedure, as Markdown, with what each
//! statement rests on and how sure it is. Law and practice stay apart. It must not know the
//! languages' words: whoever asks for a page brings them.

use super::codes::Closed;
use super::counting::{count_of, counting};
use crate::domain::book::Book;
use crate::domain::facts::Condition;
use crate::domain::ids::{AuthorityId, DocumentId, OutcomeId, QuestionId, RuleId, TriggerId};
use crate::domain::law::{
    Basis, Cite, Direction, Lang, Obstacle, Outcome, PaperNeed, Procedure, Rule, Statement, Step, Words,
    remarked,
};
use chrono::NaiveDate;
use std::fmt::{self, Write};

/// The words of one language.
pub struct Voice<'w> {
    /// The language of the content.
    pub lang: Lang,
    /// A message without values: `handbook-steps`.
    pub word: &'w dyn Fn(&str) -> String,
    /// A count with its noun: `count-days` and 15.
    pub counted: &'w dyn Fn(&str, u64) -> String,
}

/// The procedures of the book in their newest versions, in the order of ids.
pub fn newest(book: &Book) -> impl Iterator<Item = &Procedure> {
    book.procedures.values().filter_map(|versions| versions.values().next_back())
}

/// The list of all procedures; each has a page of its own in `folder`.
pub fn index(book: &Book, voice: &Voice<'_>, folder: &str) -> String {
    let mut page = format!("# {}\n\n{}\n\n", voice.say("handbook-title"), voice.say("handbook-note"));
    for each in newest(book) {
        // Writing into a string cannot fail.
        let _ = writeln!(page, "- [{}]({folder}/{}.md)", each.names.get(voice.lang), each.id);
    }
    page.push_str(&obstacles(book, voice));
    page
}

/// Every obstacle: what counters demand, what the law says, what to answer.
fn obstacles(book: &Book, voice: &Voice<'_>) -> String {
    let mut page = Page { text: format!("\n## {}\n\n", voice.say("handbook-obstacles")), book, voice };
    for each in book.obstacles.values() {
        // Writing into a string cannot fail.
        let _ = page.obstacle(each);
    }
    page.text
}

/// One procedure.
pub fn procedure(procedure: &Procedure, book: &Book, voice: &Voice<'_>) -> String {
    let mut page = Page { text: String::new(), book, voice };
    // Writing into a string cannot fail.
    let _ = page.procedure(procedure);
    page.text
}

struct Page<'p> {
    text: String,
    book: &'p Book,
    voice: &'p Voice<'p>,
}

impl Voice<'_> {
    fn say(&self, id: &str) -> String {
        (self.word)(id)
    }

    fn code<T: Closed>(&self, family: &str, value: T) -> String {
        self.say(&format!("{family}-{}", value.code()))
    }
}

impl Page<'_> {
    fn procedure(&mut self, all: &Procedure) -> fmt::Result {
        let lang = self.voice.lang;
        writeln!(self.text, "# {}\n", all.names.get(lang))?;
        self.about(all)?;
        self.statements("handbook-who", &all.who)?;
        self.statements("handbook-authority", std::slice::from_ref(&all.authority))?;
        self.warnings(all)?;
        self.heading("handbook-steps")?;
        all.steps.iter().try_for_each(|step| self.step(all, step))?;
        self.papers(&all.papers)?;
        self.limits(&all.limits)?;
        self.heading("handbook-outcomes")?;
        all.outcomes.iter().try_for_each(|outcome| self.outcome(outcome))?;
        self.statements("handbook-fees", &all.fees)?;
        self.statements("handbook-notes", &all.notes)?;
        self.list("handbook-obstacles", &all.obstacles, |page, id| {
            let name = page.book.obstacles.get(id)?.names.get(lang).to_owned();
            Some(page.own(name, page.book.local_obstacle(id), "local-mark-limit"))
        })?;
        self.list("handbook-questions", &all.lawyer_questions, |page, id| {
            page.book.questions.get(id).map(|question| question.text.get(lang).to_owned())
        })?;
        self.list("handbook-sources", &all.sources, |page, id| {
            let source = page.book.sources.get(id)?;
            let tag = page.voice.code("tag", source.tag);
            let texts = [&source.title, &source.reference, &source.bulletin].map(|words| words.get(lang));
            Some(joined(&[&joined(&texts, " · "), &tag], " · "))
        })
    }

    fn about(&mut self, all: &Procedure) -> fmt::Result {
        let valid = self.valid(all.valid_from, all.valid_to);
        let version = format!("{} {}", self.voice.say("handbook-version"), all.version);
        let office = all.office.map(|office| self.voice.code("office", office)).unwrap_or_default();
        let checked = match all.checked_on {
            _ if all.checked_by.is_empty() => format!("**{}**", self.voice.say("lawyer-unchecked")),
            Some(day) => format!("{} {} ({day})", self.voice.say("handbook-checked"), all.checked_by),
            None => format!("{} {}", self.voice.say("handbook-checked"), all.checked_by),
        };
        let id = format!("`{}`", all.id);
        let local = if self.book.is_local(all) { self.voice.say("local-mark") } else { String::new() };
        writeln!(self.text, "{}", joined(&[&id, &local, &version, &valid, &office, &checked], " · "))
    }

    fn valid(&self, from: Option<NaiveDate>, to: Option<NaiveDate>) -> String {
        let day = |word: &str, day: Option<NaiveDate>| {
            day.map(|day| format!("{} {day}", self.voice.say(word))).unwrap_or_default()
        };
        joined(&[&day("handbook-from", from), &day("handbook-to", to)], " ")
    }

    fn heading(&mut self, id: &str) -> fmt::Result {
        let word = self.voice.say(id);
        writeln!(self.text, "\n## {word}\n")
    }

    fn statements(&mut self, heading: &str, list: &[Statement]) -> fmt::Result {
        if list.is_empty() {
            return Ok(());
        }
        self.heading(heading)?;
        for statement in list {
            let basis = self.basis(&statement.basis);
            writeln!(self.text, "- {} {basis}", statement.words.get(self.voice.lang))?;
        }
        Ok(())
    }

    fn list<T: fmt::Display>(
        &mut self,
        heading: &str,
        ids: &[T],
        words: impl Fn(&Self, &T) -> Option<String>,
    ) -> fmt::Result {
        if ids.is_empty() {
            return Ok(());
        }
        self.heading(heading)?;
        for id in ids {
            let words = words(self, id).map(|words| format!(": {words}")).unwrap_or_default();
            writeln!(self.text, "- `{id}`{words}")?;
        }
        Ok(())
    }

    fn warnings(&mut self, all: &Procedure) -> fmt::Result {
        if all.warnings.is_empty() {
            return Ok(());
        }
        self.heading("handbook-warnings")?;
        for warning in all.warnings.iter().filter_map(|id| self.book.warnings.get(id)) {
            let (level, basis) = (self.voice.code("warning", warning.level), self.basis(&warning.basis));
            let text = warning.text.get(self.voice.lang).to_owned();
            let text = self.own(text, self.book.local_warning(&warning.id), "local-mark-limit");
            writeln!(self.text, "- **{level}**: {text} {basis}")?;
        }
        Ok(())
    }

    fn obstacle(&mut self, obstacle: &Obstacle) -> fmt::Result {
        let (lang, basis) = (self.voice.lang, self.basis(&obstacle.basis));
        writeln!(self.text, "- **{}** (`{}`) {basis}", obstacle.names.get(lang), obstacle.id)?;
        self.line("handbook-demanded", obstacle.demanded.get(lang))?;
        self.line("handbook-law", obstacle.law.get(lang))?;
        self.line("handbook-answer", obstacle.answer.get(lang))
    }

    fn step(&mut self, all: &Procedure, step: &Step) -> fmt::Result {
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

    /// A line under an entry, when there is something to say.
    fn line(&mut self, label: &str, text: &str) -> fmt::Result {
        match (label, text) {
            (_, "") => Ok(()),
            ("", text) => writeln!(self.text, "  - {text}"),
            (label, text) => {
                let label = self.voice.say(label);
                writeln!(self.text, "  - {label}: {text}")
            }
        }
    }

    fn papers(&mut self, papers: &[PaperNeed]) -> fmt::Result {
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

    fn limits(&mut self, families: &[RuleId]) -> fmt::Result {
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

    fn outcome(&mut self, outcome: &Outcome) -> fmt::Result {
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

    fn table(&mut self, columns: &[&str]) -> fmt::Result {
        let columns: Vec<String> = columns.iter().map(|column| self.voice.say(column)).collect();
        self.row(&columns)?;
        writeln!(self.text, "|{}", "---|".repeat(columns.len()))
    }

    fn row(&mut self, cells: &[String]) -> fmt::Result {
        let cells: Vec<String> = cells.iter().map(|cell| cell.replace('|', "\\|")).collect();
        writeln!(self.text, "| {} |", cells.join(" | "))
    }

    /// `(law-58-25 art. 47; law; LQ-03: to be checked by a lawyer)`.
    fn basis(&self, basis: &Basis) -> String {
        let cite = |Cite { source, at }: &Cite| {
            let (at, word) = remarked(at);
            let said = word.map_or_else(String::new, |word| format!("({})", self.voice.say(word)));
            joined(&[source.as_str(), at, &said], " ")
        };
        let mut parts: Vec<String> = basis.cite.iter().map(cite).collect();
        parts.push(format!("*{}*", self.voice.code("tag", basis.tag)));
        if !basis.lawyer.is_empty() {
            let questions: Vec<&str> = basis.lawyer.iter().map(QuestionId::as_str).collect();
            parts.push(format!("**{}: {}**", questions.join(", "), self.voice.say("lawyer-mark")));
        }
        format!("({})", parts.join("; "))
    }

    fn condition(&self, condition: &Condition) -> String {
        let words = condition.0.iter().map(|(fact, wanted)| {
            let fact = self.voice.say(&format!("fact-{}", fact.code()));
            if *wanted { fact } else { format!("{}: {fact}", self.voice.say("handbook-not")) }
        });
        words.collect::<Vec<_>>().join("; ")
    }

    fn authorities(&self, ids: &[AuthorityId]) -> String {
        let names = ids.iter().filter_map(|id| self.book.authorities.get(id));
        names.map(|authority| authority.names.get(self.voice.lang)).collect::<Vec<_>>().join("; ")
    }

    fn triggers(&self, ids: &[TriggerId]) -> String {
        let names = ids.iter().filter_map(|id| self.book.triggers.get(id));
        names.map(|trigger| trigger.names.get(self.voice.lang)).collect::<Vec<_>>().join("; ")
    }

    fn paper_name(&self, id: &DocumentId) -> String {
        let name = self.named(id.as_str(), self.book.documents.get(id).map(|document| &document.names));
        self.own(name, self.book.local_document(id), "local-mark-paper")
    }

    fn limit_name(&self, id: &RuleId) -> String {
        let rule = self.book.rules.first(id);
        let name = self.named(id.as_str(), rule.map(|rule| &rule.title));
        self.own(name, rule.is_some_and(|rule| self.book.local_rule(&rule.id)), "local-mark-limit")
    }

    /// A name, marked when a desk brought the thing itself.
    fn own(&self, name: String, own: bool, mark: &str) -> String {
        if own { format!("{name} · {}", self.voice.say(mark)) } else { name }
    }

    fn named(&self, id: &str, names: Option<&Words>) -> String {
        names.map_or_else(|| format!("`{id}`"), |names| format!("{} (`{id}`)", names.get(self.voice.lang)))
    }
}

fn joined(parts: &[&str], between: &str) -> String {
    parts.iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join(between)
}
