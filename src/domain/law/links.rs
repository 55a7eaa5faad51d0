//! What the book says of what: every link of the book in both directions, walked once. A page is
//! read by what it names and by what names it. It must not judge a case: that is `checklist`.

use super::{Basis, Derive, Need, Procedure, Rule, Statement, Words};
use crate::domain::book::Book;
use crate::domain::ids::{
    AuthorityId, DocumentId, ObstacleId, OutcomeId, ProcedureId, QuestionId, RuleId, SourceId, StepId,
    TriggerId, WarningId,
};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// Where in a procedure something is said.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// Whom it is for, by its number.
    Who(usize),
    /// Who receives and who decides.
    Authority,
    /// A step.
    Step(StepId),
    /// A way it can end.
    Outcome(OutcomeId),
    /// A paper it speaks of, by its number.
    Paper(usize),
    /// What it costs, by its number.
    Fee(usize),
    /// What else to know, by its number.
    Note(usize),
}

/// Something of the book that can be read by itself.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// A procedure, in the version that begins today, else the newest.
    Procedure(ProcedureId),
    /// What a procedure says in one place.
    Part(ProcedureId, Place),
    /// A version of a limit, or a family.
    Rule(RuleId),
    /// A kind of paper.
    Document(DocumentId),
    /// An authority.
    Authority(AuthorityId),
    /// A warning.
    Warning(WarningId),
    /// A dated fact.
    Trigger(TriggerId),
    /// A text, guide or article.
    Source(SourceId),
    /// A question for a lawyer.
    Question(QuestionId),
    /// What counters demand or do against the law.
    Obstacle(ObstacleId),
}

/// How one thing hangs on another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tie {
    /// It rests on this source.
    Cites,
    /// This question for a lawyer hangs over it.
    Doubts,
    /// The procedure names it as used, or as open.
    Lists,
    /// The limit binds it.
    Limits,
    /// It speaks of this paper.
    Asks(Need),
    /// The paper is handled at it.
    Handles,
    /// It is done there.
    At,
    /// It waits for this authority.
    WaitsOn,
    /// It starts this clock.
    Starts,
    /// It may come with this day.
    MayStart,
    /// Its time runs from this day.
    CountsFrom,
    /// This day shows that it was done.
    MetBy,
    /// The day follows from it.
    Derives,
    /// The warning is shown at it.
    Warns,
    /// The step decides it.
    Decides,
    /// It may cut in at the step.
    Exits,
    /// It leads to this procedure.
    Opens,
    /// The procedure renews or obtains it.
    Renews,
}

/// A link as one end of it sees it: the other end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// What is at the other end.
    pub other: Subject,
    /// How they hang together.
    pub tie: Tie,
    /// The articles, when a source is cited.
    pub at: String,
}

/// Every link of the book.
#[derive(Clone, Debug, Default)]
pub struct Links {
    from: BTreeMap<Subject, Vec<Link>>,
    to: BTreeMap<Subject, Vec<Link>>,
}

/// The version of a procedure that is read: the one that begins on this day, else the newest.
pub fn read_version<'b>(book: &'b Book, id: &ProcedureId, on: NaiveDate) -> Option<&'b Procedure> {
    book.current(id, on).or_else(|| book.procedures.get(id)?.values().next_back())
}

impl Links {
    /// Walks the book as it is read on this day.
    pub fn of(book: &Book, on: NaiveDate) -> Self {
        let mut links = Self::default();
        for told in book.procedures.keys().filter_map(|id| read_version(book, id, on)) {
            links.procedure(book, told);
        }
        for rule in book.rules.values() {
            links.rule(rule);
        }
        for warning in book.warnings.values() {
            links.basis(&Subject::Warning(warning.id.clone()), &warning.basis);
        }
        for obstacle in book.obstacles.values() {
            links.basis(&Subject::Obstacle(obstacle.id.clone()), &obstacle.basis);
        }
        for document in book.documents.values() {
            if let Some(by) = &document.renewed_by {
                links.tie(
                    &Subject::Document(document.id.clone()),
                    Tie::Renews,
                    Subject::Procedure(by.clone()),
                );
            }
        }
        for trigger in book.triggers.values() {
            let from = Subject::Trigger(trigger.id.clone());
            match &trigger.derive {
                Some(Derive::Expiry(paper) | Derive::Issue(paper)) => {
                    links.tie(&from, Tie::Derives, Subject::Document(paper.clone()));
                }
                Some(Derive::Silence(rule)) => links.limit(book, &from, Tie::Derives, rule),
                Some(Derive::Arrival | Derive::Birthday18) | None => {}
            }
        }
        links
    }

    /// What names this, in the order of the book.
    pub fn to(&self, subject: &Subject) -> &[Link] {
        self.to.get(subject).map_or(&[], Vec::as_slice)
    }

    /// What this names.
    pub fn from(&self, subject: &Subject) -> &[Link] {
        self.from.get(subject).map_or(&[], Vec::as_slice)
    }

    /// Every thing that names or is named.
    pub fn subjects(&self) -> impl Iterator<Item = &Subject> {
        self.from.keys().chain(self.to.keys())
    }

    fn add(&mut self, from: &Subject, tie: Tie, to: Subject, at: &str) {
        let link = |other| Link { other, tie, at: at.to_owned() };
        self.from.entry(from.clone()).or_default().push(link(to.clone()));
        self.to.entry(to).or_default().push(link(from.clone()));
    }

    fn tie(&mut self, from: &Subject, tie: Tie, to: Subject) {
        self.add(from, tie, to, "");
    }

    fn ties<T: Clone>(&mut self, from: &Subject, tie: Tie, ids: &[T], to: fn(T) -> Subject) {
        for id in ids {
            self.tie(from, tie, to(id.clone()));
        }
    }

    /// A limit is named by its family: every version of it is meant.
    fn limit(&mut self, book: &Book, from: &Subject, tie: Tie, family: &RuleId) {
        for version in versions(book, family) {
            self.tie(from, tie, Subject::Rule(version.id.clone()));
        }
    }

    fn basis(&mut self, from: &Subject, basis: &Basis) {
        for cite in &basis.cite {
            self.add(from, Tie::Cites, Subject::Source(cite.source.clone()), &cite.at);
        }
        self.ties(from, Tie::Doubts, &basis.lawyer, Subject::Question);
    }

    fn statements(&mut self, id: &ProcedureId, all: &[Statement], place: fn(usize) -> Place) {
        for (at, statement) in all.iter().enumerate() {
            self.basis(&Subject::Part(id.clone(), place(at)), &statement.basis);
        }
    }

    fn procedure(&mut self, book: &Book, told: &Procedure) {
        let id = &told.id;
        let whole = Subject::Procedure(id.clone());
        self.statements(id, &told.who, Place::Who);
        self.basis(&Subject::Part(id.clone(), Place::Authority), &told.authority.basis);
        self.steps(book, told);
        self.outcomes(told);
        for (at, need) in told.papers.iter().enumerate() {
            let from = Subject::Part(id.clone(), Place::Paper(at));
            self.tie(&from, Tie::Asks(need.need), Subject::Document(need.document.clone()));
            self.basis(&from, &need.basis);
        }
        self.statements(id, &told.fees, Place::Fee);
        self.statements(id, &told.notes, Place::Note);
        for family in &told.limits {
            self.limit(book, &whole, Tie::Limits, family);
        }
        self.ties(&whole, Tie::Warns, &told.warnings, Subject::Warning);
        self.ties(&whole, Tie::Lists, &told.obstacles, Subject::Obstacle);
        self.ties(&whole, Tie::Lists, &told.sources, Subject::Source);
        self.ties(&whole, Tie::Lists, &told.lawyer_questions, Subject::Question);
    }

    fn steps(&mut self, book: &Book, told: &Procedure) {
        let part = |place| Subject::Part(told.id.clone(), place);
        for step in &told.steps {
            let from = part(Place::Step(step.id.clone()));
            self.ties(&from, Tie::At, &step.at, Subject::Authority);
            self.ties(&from, Tie::WaitsOn, &step.waits_on, Subject::Authority);
            self.ties(&from, Tie::Handles, &step.papers, Subject::Document);
            for family in &step.limits {
                self.limit(book, &from, Tie::Limits, family);
            }
            self.ties(&from, Tie::Starts, &step.starts, Subject::Trigger);
            self.ties(&from, Tie::MayStart, &step.may_start, Subject::Trigger);
            for (tie, outcomes) in [(Tie::Decides, &step.decides), (Tie::Exits, &step.exits)] {
                for outcome in outcomes {
                    self.tie(&from, tie, part(Place::Outcome(outcome.clone())));
                }
            }
            self.basis(&from, &step.basis);
        }
    }

    fn outcomes(&mut self, told: &Procedure) {
        for outcome in &told.outcomes {
            let from = Subject::Part(told.id.clone(), Place::Outcome(outcome.id.clone()));
            self.ties(&from, Tie::Opens, &outcome.next, Subject::Procedure);
            self.ties(&from, Tie::Starts, &outcome.starts, Subject::Trigger);
            self.basis(&from, &outcome.basis);
        }
    }

    fn rule(&mut self, rule: &Rule) {
        let from = Subject::Rule(rule.id.clone());
        self.tie(&from, Tie::CountsFrom, Subject::Trigger(rule.trigger.clone()));
        if let Some(met) = &rule.met_by {
            self.tie(&from, Tie::MetBy, Subject::Trigger(met.clone()));
        }
        self.ties(&from, Tie::At, &rule.forum, Subject::Authority);
        self.basis(&from, &rule.basis);
    }
}

/// The versions of a family, or the one with exactly this id.
fn versions<'b>(book: &'b Book, family: &RuleId) -> impl Iterator<Item = &'b Rule> {
    let exact = if book.rules.versions(family).next().is_none() { book.rules.get(family) } else { None };
    book.rules.versions(family).chain(exact)
}

impl Subject {
    /// Its name, or its text when it has no name; none when the book does not have it.
    pub fn names<'b>(&self, book: &'b Book, on: NaiveDate) -> Option<&'b Words> {
        match self {
            Self::Procedure(id) => book.name(id),
            Self::Part(id, place) => place.words(book, read_version(book, id, on)?),
            Self::Rule(id) => book.rules.first(id).map(|it| &it.title),
            Self::Document(id) => book.documents.get(id).map(|it| &it.names),
            Self::Authority(id) => book.authorities.get(id).map(|it| &it.names),
            Self::Warning(id) => book.warnings.get(id).map(|it| &it.text),
            Self::Trigger(id) => book.triggers.get(id).map(|it| &it.names),
            Self::Source(id) => book.sources.get(id).map(|it| &it.title),
            Self::Question(id) => book.questions.get(id).map(|it| &it.text),
            Self::Obstacle(id) => book.obstacles.get(id).map(|it| &it.names),
        }
    }

    /// Its id as procedure files write it; of a part without an id, that of its procedure.
    pub fn id(&self) -> &str {
        match self {
            Self::Part(_, Place::Step(id)) => id.as_str(),
            Self::Part(_, Place::Outcome(id)) => id.as_str(),
            Self::Procedure(id) | Self::Part(id, _) => id.as_str(),
            Self::Rule(id) => id.as_str(),
            Self::Document(id) => id.as_str(),
            Self::Authority(id) => id.as_str(),
            Self::Warning(id) => id.as_str(),
            Self::Trigger(id) => id.as_str(),
            Self::Source(id) => id.as_str(),
            Self::Question(id) => id.as_str(),
            Self::Obstacle(id) => id.as_str(),
        }
    }
}

impl Place {
    fn words<'b>(&self, book: &'b Book, told: &'b Procedure) -> Option<&'b Words> {
        match self {
            Self::Who(at) => told.who.get(*at).map(|it| &it.words),
            Self::Authority => Some(&told.authority.words),
            Self::Step(id) => told.step(id).map(|it| &it.names),
            Self::Outcome(id) => told.outcome(id).map(|it| &it.names),
            Self::Paper(at) => {
                let need = told.papers.get(*at)?;
                book.documents.get(&need.document).map(|it| &it.names)
            }
            Self::Fee(at) => told.fees.get(*at).map(|it| &it.words),
            Self::Note(at) => told.notes.get(*at).map(|it| &it.words),
        }
    }
}
