//! The mark of a lawyer beside a statement: which questions wait, and what was answered to the others.
//! The same on the screen, the command line and paper.

use super::catalog::{Args, Catalog};
use super::dates;
use super::said::Said;
use crate::domain::book::Book;
use crate::domain::deadline::Deadline;
use crate::domain::ids::QuestionId;
use crate::domain::law::{Lang, Reading, Rule};

/// The readings that a desk took by the answer to a question. Of limits only those that changed one of them: a
/// reading of one limit says nothing about another.
pub fn readings<'b>(id: &QuestionId, limits: Option<&[&Rule]>, book: &'b Book) -> Vec<&'b Reading> {
    let (Some(answer), Some(question)) = (book.answers.get(id), book.questions.get(id)) else {
        return Vec::new();
    };
    let changes = |reading: &Reading| match limits {
        Some(rules) => {
            reading.switches.iter().any(|switch| rules.iter().any(|rule| switch.changes(rule, &book.rules)))
        }
        None => true,
    };
    let taken = answer.readings.iter().filter_map(|reading| question.reading(reading));
    taken.filter(|reading| changes(reading)).collect()
}

/// The limits by which a date was reckoned.
pub fn rules<'b>(found: &Deadline, book: &'b Book) -> Vec<&'b Rule> {
    let ids = std::iter::once(&found.rule).chain(&found.arguable_rule);
    ids.filter_map(|id| book.rules.get(id)).collect()
}

/// Who answered a question, when, and in which words.
fn words_of(id: &QuestionId, book: &Book, lang: Lang) -> Option<Said> {
    let answer = book.answers.get(id)?;
    let args = Args::new()
        .value("who", answer.by.clone())
        .value("question", id.as_str())
        .value("words", answer.words.clone())
        .phrase("date", dates::as_value(answer.on, lang));
    Some(Catalog::of(lang).text("answered-mark", &args))
}

fn with(said: Said, readings: &[&Reading], lang: Lang) -> Said {
    if readings.is_empty() {
        return said;
    }
    let names: Vec<&str> = readings.iter().map(|reading| reading.names.get(lang)).collect();
    let comma = if lang == Lang::Ar { "؛ " } else { "; " };
    let args = Args::new().phrase("readings", Said::words(&names.join(comma)));
    said.and(Said::words(" · ")).and(Catalog::of(lang).text("answered-readings", &args))
}

/// What a lawyer answered to a question: who, when, which words, and the readings that the desk took.
pub fn answered(id: &QuestionId, book: &Book, lang: Lang) -> Option<Said> {
    Some(with(words_of(id, book, lang)?, &readings(id, None, book), lang))
}

fn waiting(ids: &[&QuestionId], lang: Lang) -> Option<Said> {
    let names: Vec<&str> = ids.iter().map(|id| id.as_str()).collect();
    let args = Args::new().value("questions", names.join(", "));
    (!names.is_empty()).then(|| Catalog::of(lang).text("lawyer-mark-questions", &args))
}

/// The marks beside a statement that is no limit: one for all questions that wait, then the words of each answer.
/// No reading stands there: readings are of limits. None when there are no questions.
pub fn marks(ids: &[QuestionId], book: &Book, lang: Lang) -> Vec<Said> {
    let open: Vec<&QuestionId> = ids.iter().filter(|id| !book.answers.contains_key(*id)).collect();
    waiting(&open, lang).into_iter().chain(ids.iter().filter_map(|id| words_of(id, book, lang))).collect()
}

/// The marks beside these limits. An answer whose readings change others only leaves these as they were: its words
/// are shown as an answer in part, and the question waits on.
pub fn of_limit(ids: &[QuestionId], limits: &[&Rule], book: &Book, lang: Lang) -> Vec<Said> {
    let elsewhere =
        |id: &QuestionId| readings(id, Some(limits), book).is_empty() && !readings(id, None, book).is_empty();
    let open: Vec<&QuestionId> =
        ids.iter().filter(|id| !book.answers.contains_key(*id) || elsewhere(id)).collect();
    let told = ids.iter().filter_map(|id| {
        let said = words_of(id, book, lang)?;
        if elsewhere(id) {
            let part = Catalog::of(lang).text("answered-part", &Args::new());
            return Some(said.and(Said::words(" · ")).and(part));
        }
        Some(with(said, &readings(id, Some(limits), book), lang))
    });
    waiting(&open, lang).into_iter().chain(told).collect()
}
