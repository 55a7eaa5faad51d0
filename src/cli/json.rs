//! The shapes that `--json` prints: documented in `docs/cli.md`, stable, additions only at the end.

use crate::desk::today::Line;
use crate::domain::book::Book;
use crate::domain::card::Card;
use crate::domain::clocks;
use crate::domain::deadline::{CountedDay, Deadline, Moment, Story};
use crate::domain::ids::{AuthorityId, ObstacleId, QuestionId};
use crate::domain::law::{Cite, Lang, Rule};
use crate::domain::obstacle::Region;
use crate::domain::rules;
use crate::i18n::{answers, told};
use chrono::NaiveDate;
use serde::Serialize;
use std::collections::BTreeSet;

/// One case of `today --json`.
#[derive(Debug, Serialize)]
pub(super) struct TodayLine {
    case: String,
    kind: &'static str,
    severity: &'static str,
    days: Option<i64>,
    file_by: Option<String>,
    latest: Option<String>,
    reason: String,
    next: Option<String>,
}

impl TodayLine {
    pub(super) fn of(line: &Line, book: &Book, today: NaiveDate, lang: Lang) -> Self {
        Self {
            case: line.reference.clone(),
            kind: line.kind().code(),
            severity: line.severity.code(),
            days: line.days,
            file_by: line.watch.file_by.map(moment),
            latest: line.watch.latest.map(moment),
            reason: told::reason(&line.watch, book, today, lang).plain(),
            next: line.next.as_ref().and_then(|next| {
                let procedure = book.pinned(&next.procedure, next.version)?;
                Some(procedure.step(&next.step)?.names.get(lang).to_owned())
            }),
        }
    }
}

/// A moment as ISO 8601: a date, or a date with its hour.
pub(super) fn moment(moment: Moment) -> String {
    match moment {
        Moment::Day(day) => day.to_string(),
        Moment::Minute(minute) => minute.format("%Y-%m-%dT%H:%M").to_string(),
    }
}

/// One case of `cases --json`. No names: they are shown only on request, by `case REF`.
#[derive(Debug, Serialize)]
pub(super) struct CaseLine {
    case: String,
    open: bool,
    procedures: Vec<String>,
    next: Option<String>,
    flags: Vec<&'static str>,
}

impl CaseLine {
    pub(super) fn of(card: &Card, today: NaiveDate) -> Self {
        Self {
            case: card.reference.clone(),
            open: card.open,
            procedures: card.procedures.iter().map(ToString::to_string).collect(),
            next: card.next.as_ref().map(|next| next.step.to_string()),
            flags: crate::domain::flags::flags(&card.watches, today)
                .iter()
                .map(|flag| flag.kind().code())
                .collect(),
        }
    }
}

/// One number of `obstacles --json`. No names and no free words: what was typed stays in the house.
#[derive(Debug, Serialize)]
pub(super) struct ObstacleLine {
    kind: String,
    office: Option<String>,
    place: Option<&'static str>,
    month: String,
    count: usize,
}

impl ObstacleLine {
    pub(super) fn of(
        kind: &ObstacleId,
        office: Option<&AuthorityId>,
        region: Option<Region>,
        (year, month): (i32, u32),
        count: usize,
    ) -> Self {
        Self {
            kind: kind.to_string(),
            office: office.map(ToString::to_string),
            place: region.map(Region::code),
            month: format!("{year:04}-{month:02}"),
            count,
        }
    }
}

/// `deadline --json`.
#[derive(Debug, Serialize)]
pub(super) struct DeadlineShape {
    rule: String,
    from: String,
    file_by: String,
    latest: String,
    tag: &'static str,
    lawyer: Vec<String>,
    basis: Vec<String>,
    days: Vec<DayShape>,
    answers: Vec<AnswerShape>,
    association: bool,
    caveats: Vec<String>,
    local: bool,
}

/// The questions that hang over a date: those of its reckoning, then those whose answer switched its rules.
pub(super) fn marked(found: &Deadline, book: &Book) -> Vec<QuestionId> {
    let mut questions = found.lawyer.clone();
    let rules = std::iter::once(&found.rule).chain(&found.arguable_rule).filter_map(|id| book.rules.get(id));
    for question in rules.flat_map(|rule| &rule.answered) {
        if !questions.contains(question) {
            questions.push(question.clone());
        }
    }
    questions
}

/// What a lawyer answered to a question that hangs over something.
#[derive(Debug, Serialize)]
pub(super) struct AnswerShape {
    question: String,
    by: String,
    on: String,
    words: String,
    readings: Vec<String>,
}

impl AnswerShape {
    /// The answers to those of these questions that have one. The readings are those that changed these limits;
    /// of what is no limit, all that were taken.
    pub(super) fn to(questions: &[QuestionId], limits: Option<&[&Rule]>, book: &Book) -> Vec<Self> {
        let answered = questions.iter().filter_map(|id| Some((id, book.answers.get(id)?)));
        answered
            .map(|(id, answer)| Self {
                question: id.to_string(),
                by: answer.by.clone(),
                on: answer.on.to_string(),
                words: answer.words.clone(),
                readings: answers::readings(id, limits, book).iter().map(|it| it.id.to_string()).collect(),
            })
            .collect()
    }
}

/// One counted or skipped day.
#[derive(Debug, Serialize)]
pub(super) struct DayShape {
    date: String,
    counted: bool,
    why: String,
}

impl DeadlineShape {
    pub(super) fn of(deadline: &Deadline, from: Moment, book: &Book, association: bool, lang: Lang) -> Self {
        let days = match &deadline.story {
            Story::Days { file_by, .. } => file_by.iter().map(|day| DayShape::of(day, book, lang)).collect(),
            Story::Hours { file_by, .. } => {
                let [from, elapsed, wall, _] = told::hours(file_by, lang);
                [(file_by.from, false, from), (file_by.elapsed, true, elapsed), (file_by.wall, true, wall)]
                    .into_iter()
                    .map(|(at, counted, why)| DayShape {
                        date: moment(Moment::Minute(at)),
                        counted,
                        why: why.plain(),
                    })
                    .collect()
            }
        };
        Self {
            rule: deadline.rule.to_string(),
            from: moment(from),
            file_by: moment(deadline.dates.file_by),
            latest: moment(deadline.dates.latest),
            tag: deadline.tag.code(),
            lawyer: deadline.lawyer.iter().map(ToString::to_string).collect(),
            basis: deadline.basis.iter().map(cited).collect(),
            days,
            answers: AnswerShape::to(&deadline.lawyer, Some(&answers::rules(deadline, book)), book),
            association,
            caveats: deadline.dates.caveats.iter().map(|caveat| told::caveat(caveat, lang)).collect(),
            local: book.local_date(deadline),
        }
    }
}

impl DayShape {
    fn of(day: &CountedDay, book: &Book, lang: Lang) -> Self {
        Self {
            date: day.date.to_string(),
            counted: day.counted,
            why: told::why(day.why, &book.calendar, lang).plain(),
        }
    }
}

/// A citation in one line: `law-58-25 art. 47`.
pub(super) fn cited(cite: &Cite) -> String {
    format!("{} {}", cite.source, cite.at).trim_end().to_owned()
}

/// The dated fact of a rule, for a message.
pub(super) fn starts(book: &Book, rule: &str, lang: Lang) -> String {
    let id = rule.into();
    clocks::trigger_of(book, &id)
        .and_then(|trigger| book.triggers.get(trigger))
        .map(|trigger| trigger.names.get(lang).to_owned())
        .unwrap_or_default()
}

/// The names of rules that resemble what was typed.
pub(super) fn near(book: &Book, typed: &str) -> String {
    let families: BTreeSet<&str> = book.rules.values().map(|rule| rule.family.as_str()).collect();
    let parts: Vec<&str> = typed.split('.').filter(|part| part.len() > 2).collect();
    let shared = |family: &str| parts.iter().filter(|part| family.contains(**part)).count();
    let mut close: Vec<&str> = families.iter().copied().filter(|family| shared(family) > 0).collect();
    close.sort_by_key(|family| std::cmp::Reverse(shared(family)));
    close.truncate(6);
    if close.is_empty() { families.into_iter().collect::<Vec<_>>().join(", ") } else { close.join(", ") }
}

/// Why no version of a rule can be chosen.
pub(super) fn unchosen(error: &rules::Unchosen) -> &'static str {
    match error {
        rules::Unchosen::Unknown(_) => "no-such-rule",
        rules::Unchosen::NoVersion(..) => "no-rule-version",
    }
}
