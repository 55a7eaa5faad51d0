//! The handout: the sheet given to a person. One next step in plain words, where it is, the papers
//! to bring with law apart from habit, what it costs, the date to act by, and what to say when an
//! office refuses. It must not name the person unless asked, print the later date, or send
//! anybody where the rules that protect people say no.

mod bring;
mod lay;

pub use bring::{Bring, Choice, Paper};

use crate::domain::book::Book;
use crate::domain::checklist::{self, Line, StepState};
use crate::domain::clean::clean;
use crate::domain::clocks::{self, Clock};
use crate::domain::deadline::{Meaning, Moment};
use crate::domain::decide::{Ground, guarded};
use crate::domain::event::Case;
use crate::domain::ids::{ItemId, SourceId};
use crate::domain::law::{Basis, Cite, EXTRA_PAPER, Lang, Procedure, Step, StepKind};
use crate::domain::member::NOBODY;
use crate::domain::private::Private;
use crate::domain::refusal::Refusal;
use crate::i18n::words::Worded;
use crate::i18n::{Said, answers, cited, own};
use chrono::NaiveDate;

/// What of a sheet is wanted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Wish {
    /// The language of the person.
    pub lang: Lang,
    /// As an HTML page; else as plain text.
    pub html: bool,
    /// With name and reference. A sheet that is lost or taken then says whose it is.
    pub with_name: bool,
}

/// A sentence of the book with what it rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// The sentence.
    pub text: String,
    /// Articles, confidence, and the mark for a lawyer.
    pub rests: Said,
}

/// Whose sheet it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// The name.
    pub name: Private<String>,
    /// The reference on the paper file.
    pub reference: String,
}

/// The date to act by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// The prudent date.
    pub by: Moment,
    /// It is past.
    pub passed: bool,
    /// What must be done by then, with its article.
    pub limit: Told,
    /// How long, and from when.
    pub counted: Said,
}

/// The sheet, before it has a shape.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Handout {
    /// Its language.
    pub lang: Lang,
    /// The day it was made.
    pub on: NaiveDate,
    /// Whose it is: only when asked for.
    pub person: Option<Person>,
    /// The procedure.
    pub procedure: String,
    /// No lawyer has checked the procedure yet.
    pub unchecked: bool,
    /// What to do next; none when nothing is left.
    pub step: Option<Told>,
    /// How to do it. Empty when the step says it.
    pub how: String,
    /// The step is done at the desk, with the person: nowhere to go, nothing to bring.
    pub with_us: bool,
    /// It was handed in on this day and waits for an answer.
    pub waits: Option<NaiveDate>,
    /// Where to go, or whose answer is awaited.
    pub places: Vec<String>,
    /// Papers.
    pub bring: Bring,
    /// What it costs.
    pub costs: Vec<Told>,
    /// The date to act by, when a clock runs.
    pub due: Option<Due>,
    /// Limits that run and have no date: a lawyer must be asked.
    pub dateless: Vec<String>,
    /// What to say when an office refuses.
    pub refused: Vec<Told>,
    /// The country's consulate must not be contacted.
    pub no_consulate: bool,
    /// Texts that the numbers in brackets stand for.
    pub sources: Vec<String>,
}

/// Warnings of a procedure that the person must know at a counter.
const AT_A_COUNTER: [&str; 3] = ["count-oral", "no-sign", "originals"];

/// The sheet for an enrolment of a case, as things stand today.
pub fn handout(
    case: &Case,
    enrolment: ItemId,
    book: &Book,
    today: NaiveDate,
    lang: Lang,
) -> Result<Handout, Refusal> {
    let course = case.enrolments.get(&enrolment).ok_or(Refusal::NotStarted)?;
    let procedure = book
        .pinned(&course.procedure, course.version)
        .ok_or_else(|| Refusal::NoSuchProcedure(course.procedure.clone()))?;
    let lines = checklist::lines(case, enrolment, procedure, today);
    let running = pressing(case, book, enrolment, procedure, today);
    let over = case.finished(enrolment, procedure, today);
    let line = if over {
        None
    } else {
        choose((case, Ground { book, today, hand: &NOBODY }), enrolment, &lines, running.as_ref())?
    };
    let mut desk = Writer { book, lang, sources: Vec::new() };
    let step = line.map(|line| line.step);
    let waits = line.and_then(|line| match line.state {
        StepState::Submitted(since) => Some(since),
        _ => None,
    });
    let ahead = step.filter(|_| waits.is_none());
    let places = match (step, waits) {
        (Some(step), Some(_)) => &step.waits_on,
        (Some(step), None) => &step.at,
        (None, _) => &Vec::new(),
    };
    let with_us = ahead.is_some_and(|step| !takes_part(step) && step.kind == StepKind::House);
    let names = |id| book.authorities.get(id).map(|authority| authority.names.get(lang).to_owned());
    let silent = clocks::silent(case, book, enrolment, procedure, today);
    Ok(Handout {
        lang,
        on: today,
        person: None,
        procedure: named(procedure, book, lang),
        unchecked: procedure.checked_by.is_empty(),
        step: step.map(|step| Told { text: step.names.get(lang).to_owned(), rests: desk.rests(&step.basis) }),
        // What a house step says of how is said to a volunteer.
        how: ahead.filter(|_| !with_us).map(|step| step.how.get(lang).to_owned()).unwrap_or_default(),
        with_us,
        waits,
        places: places.iter().filter_map(names).collect(),
        due: running.filter(|_| !over).map(|clock| desk.due(&clock, today)),
        dateless: silent.iter().map(|(step, _)| step.names.get(lang).to_owned()).collect(),
        bring: ahead
            .map(|step| bring::bring(case, enrolment, procedure, step, today, &mut desk))
            .unwrap_or_default(),
        costs: ahead.map(|_| desk.costs(procedure)).unwrap_or_default(),
        refused: ahead.map(|step| desk.answers(procedure, step)).unwrap_or_default(),
        no_consulate: case.in_asylum(book),
        sources: desk.titles(),
    })
}

/// The name of a procedure, marked when the desk brought it itself.
fn named(procedure: &Procedure, book: &Book, lang: Lang) -> String {
    own::procedure(procedure, book, lang).plain()
}

impl Handout {
    /// The same sheet with the person's name and reference on it.
    #[must_use]
    pub fn named(mut self, case: &Case) -> Self {
        let name = Private::new(clean(case.full_name().reveal()).text);
        self.person = Some(Person { name, reference: clean(case.reference()).text });
        self
    }
}

/// The clock that runs out first, of those that may raise an alarm and that somebody here must meet.
fn pressing<'b>(
    case: &Case,
    book: &'b Book,
    enrolment: ItemId,
    procedure: &'b Procedure,
    today: NaiveDate,
) -> Option<Clock<'b>> {
    clocks::clocks(case, book, enrolment, procedure, today)
        .into_iter()
        .filter(|clock| clock.dates.alarms && clock.dates.meaning == Meaning::Act && !clock.met())
        .min_by_key(|clock| clock.dates.file_by)
}

/// Whether the person goes somewhere for a step, or brings something.
fn takes_part(step: &Step) -> bool {
    !step.at.is_empty() || !step.papers.is_empty()
}

/// The step that the sheet is about: the one whose time runs out, else the first that the person has
/// a part in, else the next one. Never one that the rules that protect people forbid.
fn choose<'l, 'b>(
    (case, ground): (&Case, Ground<'_>),
    enrolment: ItemId,
    lines: &'l [Line<'b>],
    running: Option<&Clock<'_>>,
) -> Result<Option<&'l Line<'b>>, Refusal> {
    let pressed =
        |line: &Line<'_>| running.and_then(|clock| clock.step).is_some_and(|step| step.id == line.step.id);
    let ready = || lines.iter().filter(|line| line.state == StepState::Ready);
    let mut wanted: Vec<&Line<'_>> = ready().filter(|line| pressed(line)).collect();
    wanted.extend(ready().filter(|line| takes_part(line.step)));
    wanted.extend(checklist::next(lines));
    wanted.extend(ready());
    let mut refusal = None;
    for line in wanted {
        match guarded(case, enrolment, line.step, ground) {
            Ok(()) => return Ok(Some(line)),
            // The talk comes first: another step must not hide that.
            Err(why @ Refusal::DiscussFirst(_)) => return Err(why),
            Err(why) => refusal = Some(why),
        }
    }
    refusal.map_or(Ok(None), Err)
}

/// Puts the book into the words of the sheet and numbers the texts that it names.
struct Writer<'b> {
    book: &'b Book,
    lang: Lang,
    sources: Vec<SourceId>,
}

impl Writer<'_> {
    /// `law 02-03, art. 20; [1] · law · to be checked by a lawyer (LQ-03)`: texts of law by their number, as
    /// one says them at a counter; what has only a long title, as a number that the foot explains.
    fn rests(&mut self, basis: &Basis) -> Said {
        self.resting(basis, answers::marks(&basis.lawyer, self.book, self.lang))
    }

    fn resting(&mut self, basis: &Basis, marks: Vec<Said>) -> Said {
        let mut said = Said::default();
        for cite in &basis.cite {
            if !said.pieces().is_empty() {
                said = said.and(Said::words(if self.lang == Lang::Ar { "؛ " } else { "; " }));
            }
            said = said.and(self.named(cite));
        }
        said = said.and(Said::words(" · ")).and(Said::words(&basis.tag.word(self.lang)));
        for mark in marks {
            said = said.and(Said::words(" · ")).and(mark);
        }
        said
    }

    fn named(&mut self, cite: &Cite) -> Said {
        let short = cited::source(&cite.source, self.book, self.lang).plain();
        if short != self.title(&cite.source) {
            return cited::cite(cite, self.book, self.lang);
        }
        let number = self.sources.iter().position(|known| *known == cite.source).unwrap_or_else(|| {
            self.sources.push(cite.source.clone());
            self.sources.len() - 1
        });
        Said::value(&format!("[{}]", number + 1))
    }

    fn due(&mut self, clock: &Clock<'_>, today: NaiveDate) -> Due {
        let rule = clock.rule;
        let found = clocks::explain(self.book, clock);
        let limits = found.as_ref().map_or_else(|| vec![rule], |found| answers::rules(found, self.book));
        let basis = found.map_or_else(
            || rule.basis.clone(),
            |found| Basis { cite: found.basis, tag: found.tag, lawyer: found.lawyer },
        );
        let marks = answers::of_limit(&basis.lawyer, &limits, self.book, self.lang);
        let limit =
            Told { text: own::rule(rule, self.book, self.lang).plain(), rests: self.resting(&basis, marks) };
        let by = clock.dates.file_by;
        Due { by, passed: by.day() < today, limit, counted: lay::counted(clock, self.lang) }
    }

    fn costs(&mut self, procedure: &Procedure) -> Vec<Told> {
        let fees = procedure.fees.iter();
        fees.map(|fee| Told { text: fee.words.get(self.lang).to_owned(), rests: self.rests(&fee.basis) })
            .collect()
    }

    /// What the law says of an office that refuses, and what to keep in mind at any counter.
    fn answers(&mut self, procedure: &Procedure, step: &Step) -> Vec<Told> {
        if step.at.is_empty() {
            return Vec::new();
        }
        let mut wanted = checklist::owed(procedure, step, self.book);
        let own = procedure.warnings.iter().filter(|id| AT_A_COUNTER.contains(&id.as_str()));
        wanted.extend(own.cloned());
        let book = self.book;
        let found = wanted.iter().filter_map(|id| book.warnings.get(id));
        found
            .map(|warning| {
                let answer = procedure.against_more(book).filter(|_| warning.id.as_str() == EXTRA_PAPER);
                let rests = self.rests(answer.unwrap_or(&warning.basis));
                Told { text: own::warning(&warning.id, book, self.lang).plain(), rests }
            })
            .collect()
    }

    fn titles(&self) -> Vec<String> {
        self.sources.iter().map(|id| self.title(id)).collect()
    }

    fn title(&self, id: &SourceId) -> String {
        let source = self.book.sources.get(id);
        source.map_or_else(|| id.to_string(), |source| source.title.get(self.lang).to_owned())
    }
}
