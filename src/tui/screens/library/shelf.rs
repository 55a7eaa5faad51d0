//! What there is to read, and the search over it: by name, by id, then by what the page says.

use super::links::name;
use crate::domain::book::Book;
use crate::domain::law::links::{Place, Subject, read_version};
use crate::domain::law::{Basis, Lang, Procedure, Source, Statement, Words};
use crate::i18n::cited;
use crate::i18n::names::fold;
use crate::i18n::words::Worded;
use crate::tui::ctx::Ctx;
use std::borrow::Cow;

/// The message that says what kind of thing it is.
pub(in crate::tui::screens) const fn kind(subject: &Subject) -> &'static str {
    match subject {
        Subject::Procedure(_) => "library-procedure",
        Subject::Part(_, place) => super::links::place(place),
        Subject::Rule(_) => "library-rule",
        Subject::Document(_) => "library-document",
        Subject::Authority(_) => "library-authority",
        Subject::Warning(_) => "library-warning",
        Subject::Trigger(_) => "library-trigger",
        Subject::Source(_) => "library-source",
        Subject::Question(_) => "library-question",
        Subject::Obstacle(_) => "library-obstacle",
    }
}

/// The heading over things of its kind; over sources, what sort of thing they are.
fn heading(subject: &Subject, book: &Book) -> Cow<'static, str> {
    Cow::Borrowed(match subject {
        Subject::Procedure(_) => "library-procedures",
        Subject::Part(..) => "library-steps",
        Subject::Rule(_) => "library-limits",
        Subject::Document(_) => "library-papers",
        Subject::Authority(_) => "library-authorities",
        Subject::Warning(_) => "library-warnings",
        Subject::Trigger(_) => "library-triggers",
        Subject::Source(id) => match book.sources.get(id).and_then(|source| source.section) {
            Some(section) => return section.id(),
            None => "library-sources",
        },
        Subject::Question(_) => "library-questions",
        Subject::Obstacle(_) => "library-known-obstacles",
    })
}

/// One line of the library.
pub(super) struct Listed {
    pub(super) subject: Subject,
    /// The message of the heading it stands under.
    heading: Cow<'static, str>,
    /// Its name in the language of the screen.
    pub(super) name: String,
    /// That name, folded.
    first: String,
    /// How a text of law is called for short, folded.
    short: String,
    /// Its id, kind and names in every language, folded.
    names: String,
    /// What its page says in the language of the screen, folded.
    text: String,
}

impl Listed {
    /// Whether this is its id or, of a text, its number or short name: then it was meant. An id of
    /// letters alone may be any word.
    fn called(&self, typed: &str) -> bool {
        let id = self.subject.id();
        let number = format!(" {typed}");
        id.contains(|letter: char| !letter.is_ascii_alphabetic())
            && (fold(id) == typed
                || self.short == typed
                || (matches!(self.subject, Subject::Source(_)) && fold(id).ends_with(&number)))
    }
}

/// Things under one heading.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Group {
    /// The message of the heading.
    pub(super) heading: Cow<'static, str>,
    /// The places of the things in the list of all.
    pub(super) found: Vec<usize>,
}

/// What is found only in the text of a page stands under this heading.
pub(super) const IN_TEXT: &str = "library-in-text";

/// Everything in the book, procedures first.
pub(super) fn all(ctx: &Ctx) -> Vec<Listed> {
    let book = &ctx.place.book;
    let told: Vec<&Procedure> =
        book.procedures.keys().filter_map(|id| read_version(book, id, ctx.today())).collect();
    let mut subjects: Vec<Subject> = book.procedures.keys().cloned().map(Subject::Procedure).collect();
    subjects.extend(book.documents.keys().cloned().map(Subject::Document));
    subjects.extend(book.rules.keys().cloned().map(Subject::Rule));
    subjects.extend(told.iter().flat_map(|told| {
        told.steps.iter().map(|step| Subject::Part(told.id.clone(), Place::Step(step.id.clone())))
    }));
    subjects.extend(book.warnings.keys().cloned().map(Subject::Warning));
    subjects.extend(book.obstacles.keys().cloned().map(Subject::Obstacle));
    subjects.extend(book.authorities.keys().cloned().map(Subject::Authority));
    subjects.extend(book.triggers.keys().cloned().map(Subject::Trigger));
    let mut sources: Vec<&Source> = book.sources.values().collect();
    sources.sort_by_key(|source| source.section);
    subjects.extend(sources.into_iter().map(|source| Subject::Source(source.id.clone())));
    subjects.extend(book.questions.keys().cloned().map(Subject::Question));
    let mut all: Vec<Listed> = subjects.into_iter().map(|subject| listed(ctx, subject)).collect();
    // Those of a kind by their names, as a reader looks for them; steps as one comes after the other.
    for kind in all.chunk_by_mut(|one, two| one.heading == two.heading) {
        if !kind.first().is_some_and(|one| matches!(one.subject, Subject::Part(..) | Subject::Question(_))) {
            kind.sort_by(|one, two| one.first.cmp(&two.first));
        }
    }
    all
}

fn listed(ctx: &Ctx, subject: Subject) -> Listed {
    let book = &ctx.place.book;
    // Texts are known by their number, and a law is looked up in whatever language it was read in.
    let mut names = format!("{} {}", subject.id(), ctx.word(kind(&subject)));
    for lang in Lang::ALL {
        names.push(' ');
        names.push_str(subject.names(book, ctx.today()).map_or("", |names| names.get(lang)));
    }
    let mut short = String::new();
    if let Subject::Source(id) = &subject
        && let Some(source) = book.sources.get(id)
    {
        for lang in Lang::ALL {
            names.push(' ');
            names.push_str(source.reference.get(lang));
        }
        short = cited::source(id, book, ctx.lang).plain();
        names.push(' ');
        names.push_str(&short);
    }
    let name = name(ctx, &subject).plain();
    let mut text = Text { ctx, said: String::new() };
    text.page(book, &subject);
    // A figure is looked for from its beginning: a blank stands before the first one too.
    let [names, text] = [names, text.said].map(|text| format!(" {}", fold(&text)));
    let heading = heading(&subject, book);
    Listed { heading, first: fold(&name), short: fold(&short), subject, name, names, text }
}

/// What a page says, put together to be searched.
struct Text<'t> {
    ctx: &'t Ctx,
    said: String,
}

impl Text<'_> {
    fn page(&mut self, book: &Book, subject: &Subject) {
        match subject {
            Subject::Procedure(id) => {
                if let Some(told) = read_version(book, id, self.ctx.today()) {
                    self.procedure(told);
                }
            }
            Subject::Part(id, Place::Step(step)) => {
                let told = read_version(book, id, self.ctx.today());
                if let Some(step) = told.and_then(|told| told.step(step)) {
                    self.words(&step.how);
                    self.basis(&step.basis);
                }
            }
            Subject::Obstacle(id) => {
                if let Some(told) = book.obstacles.get(id) {
                    self.all_words([&told.demanded, &told.law, &told.answer]);
                    self.basis(&told.basis);
                }
            }
            Subject::Rule(id) => {
                if let Some(rule) = book.rules.get(id) {
                    self.all_words([&rule.from, &rule.note, &rule.suspends]);
                    self.basis(&rule.basis);
                }
            }
            Subject::Document(id) => {
                if let Some(paper) = book.documents.get(id) {
                    self.all_words([&paper.how, &paper.validity, &paper.cost]);
                }
            }
            Subject::Warning(id) => {
                if let Some(warning) = book.warnings.get(id) {
                    self.basis(&warning.basis);
                }
            }
            Subject::Source(id) => {
                if let Some(source) = book.sources.get(id) {
                    self.all_words([&source.bulletin, &source.in_force, &source.url_note]);
                    self.words(&source.read);
                    source.url.iter().for_each(|url| self.add(url));
                }
            }
            _ => {}
        }
    }

    fn procedure(&mut self, told: &Procedure) {
        let about = std::iter::once(&told.authority);
        let statements: Vec<&Statement> = told.who.iter().chain(about).chain(&told.fees).chain(&told.notes).collect();
        for statement in statements {
            self.words(&statement.words);
            self.basis(&statement.basis);
        }
        for outcome in &told.outcomes {
            self.words(&outcome.names);
            self.words(&outcome.follows);
            self.basis(&outcome.basis);
        }
        for paper in &told.papers {
            self.words(&paper.note);
        }
    }

    fn all_words(&mut self, all: [&Words; 3]) {
        for words in all {
            self.words(words);
        }
    }

    fn words(&mut self, words: &Words) {
        self.add(words.get(self.ctx.lang));
    }

    fn basis(&mut self, basis: &Basis) {
        self.add(&cited::cites(&basis.cite, &self.ctx.place.book, self.ctx.lang).plain());
        basis.lawyer.iter().for_each(|id| self.add(id.as_str()));
    }

    fn add(&mut self, text: &str) {
        self.said.push(' ');
        self.said.push_str(text);
    }
}

/// Whether a text says a word: figures from their beginning, letters anywhere, since Arabic puts its
/// article and its prepositions before them.
fn says(text: &str, word: &str) -> bool {
    if word.starts_with(|first: char| first.is_ascii_digit()) {
        text.match_indices(word).any(|(at, _)| text.get(..at).is_some_and(|before| before.ends_with(' ')))
    } else {
        text.contains(word)
    }
}

/// What was typed, by kind; then what only the text of a page says. Every word must be there. Without
/// a word all is shown but the steps, which stand in their procedures.
pub(super) fn search(all: &[Listed], typed: &str) -> Vec<Group> {
    // What is written together stays together: LQ-03, 02-03.
    let words: Vec<String> =
        typed.split_whitespace().map(fold).filter(|word| !word.is_empty()).collect();
    let typed = fold(typed);
    let mut groups: Vec<Group> = Vec::new();
    let mut in_text = Group { heading: Cow::Borrowed(IN_TEXT), found: Vec::new() };
    for (at, listed) in all.iter().enumerate() {
        let named = words.iter().all(|word| says(&listed.names, word));
        let hidden = words.is_empty() && matches!(listed.subject, Subject::Part(..));
        if named && !hidden {
            match groups.last_mut().filter(|group| group.heading == listed.heading) {
                Some(group) => group.found.push(at),
                None => groups.push(Group { heading: listed.heading.clone(), found: vec![at] }),
            }
        } else if !named && words.iter().all(|word| says(&listed.names, word) || says(&listed.text, word)) {
            in_text.found.push(at);
        }
    }
    // Whose name begins so stands first in its group.
    let later = |at: &usize| !all.get(*at).is_some_and(|listed| listed.first.starts_with(&typed));
    for group in &mut groups {
        group.found.sort_by_key(later);
    }
    let whole = |at: &usize| all.get(*at).is_some_and(|listed| listed.called(&typed));
    for group in &mut groups {
        group.found.sort_by_key(|at| !whole(at));
    }
    groups.sort_by_key(|group| !group.found.first().is_some_and(whole));
    if !in_text.found.is_empty() {
        groups.push(in_text);
    }
    groups
}
