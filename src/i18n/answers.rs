//! The mark of a lawyer beside a statement: which questions wait, and what was answered to the others.
//! The same on the screen, the command line and paper.

use super::catalog::{Args, Catalog};
use super::dates;
use super::said::Said;
use crate::domain::book::Book;
use crate::domain::ids::QuestionId;
use crate::domain::law::Lang;

/// What a lawyer answered to a question: who, when, which words, and the readings that the desk took.
pub fn answered(id: &QuestionId, book: &Book, lang: Lang) -> Option<Said> {
    let answer = book.answers.get(id)?;
    let words = Catalog::of(lang);
    let args = Args::new()
        .value("who", answer.by.clone())
        .value("question", id.as_str())
        .value("words", answer.words.clone())
        .phrase("date", dates::as_value(answer.on, lang));
    let said = words.text("answered-mark", &args);
    let question = book.questions.get(id);
    let readings: Vec<&str> = answer
        .readings
        .iter()
        .filter_map(|reading| question?.reading(reading))
        .map(|reading| reading.names.get(lang))
        .collect();
    if readings.is_empty() {
        return Some(said);
    }
    let comma = if lang == Lang::Ar { "؛ " } else { "; " };
    let args = Args::new().phrase("readings", Said::words(&readings.join(comma)));
    Some(said.and(Said::words(" · ")).and(words.text("answered-readings", &args)))
}

/// The marks beside a statement with these questions: one for all that wait, then one for each answer.
/// None when there are no questions.
pub fn marks(ids: &[QuestionId], book: &Book, lang: Lang) -> Vec<Said> {
    let waiting: Vec<&str> =
        ids.iter().filter(|id| !book.answers.contains_key(*id)).map(QuestionId::as_str).collect();
    let args = Args::new().value("questions", waiting.join(", "));
    let waits = (!waiting.is_empty()).then(|| Catalog::of(lang).text("lawyer-mark-questions", &args));
    waits.into_iter().chain(ids.iter().filter_map(|id| answered(id, book, lang))).collect()
}
