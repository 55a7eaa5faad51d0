//! Reference pages: everything that the book says of a procedure, as Markdown, with what each
//! statement rests on and how sure it is. Law and practice stay apart. It must not know the
//! languages' words: whoever asks for a page brings them.

mod named;
mod source;
mod step;
mod table;

use super::codes::Closed;
use crate::domain::book::Book;
use crate::domain::law::{Lang, Obstacle, Procedure, Statement};
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

/// The list of all procedures, each with a page of its own in `folder`; then all obstacles and sources.
pub fn index(book: &Book, voice: &Voice<'_>, folder: &str) -> String {
    let mut page = format!("# {}\n\n{}\n\n", voice.say("handbook-title"), voice.say("handbook-note"));
    for each in newest(book) {
        // Writing into a string cannot fail.
        let _ = writeln!(page, "- [{}]({folder}/{}.md)", each.names.get(voice.lang), each.id);
    }
    page.push_str(&obstacles(book, voice));
    let mut sources = Page { text: page, book, voice };
    // Writing into a string cannot fail.
    let _ = sources.all_sources();
    sources.text
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
        self.sources(&all.sources)
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
}

fn joined(parts: &[&str], between: &str) -> String {
    parts.iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join(between)
}
