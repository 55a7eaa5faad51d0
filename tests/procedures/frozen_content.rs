//! What the legal reference says stands in the book word for word: names in three languages, what rests on
//! what, the order of the steps, who answers, the figures in the prose, limits, sources, closed days, legal
//! time. Where the book says it otherwise, `tests/fixtures/law/reworded.txt` names both and why.

use mastara::domain::book::Book;
use mastara::domain::ids::StepId;
use mastara::domain::law::{Basis, Lang, Procedure, Statement, Words};
use mastara::procedures::Shelf;
use serde::Serialize;
use std::collections::BTreeSet;

/// The lines of the book in the shape of `content.txt`.
#[derive(Default)]
struct Lines(BTreeSet<String>);

impl Lines {
    /// A value; a longer one by its number, so that the list stays one that can be read.
    fn add(&mut self, of: &str, part: &str, value: &str) {
        let value = if value.len() <= 32 { value.to_owned() } else { number(value) };
        self.put(of, part, &value);
    }

    fn put(&mut self, of: &str, part: &str, value: &str) {
        if !value.is_empty() {
            self.0.insert(format!("{of} | {part} | {value}"));
        }
    }

    fn words(&mut self, of: &str, part: &str, words: &Words) {
        let all = [Lang::Fr, Lang::Ar, Lang::En].map(|lang| words.get(lang)).join("\n");
        self.put(of, part, &number(&all));
    }

    fn cites(&mut self, of: &str, basis: &Basis) {
        for cite in &basis.cite {
            self.put(of, "cites", format!("{} {}", cite.source, cite.at).trim());
        }
    }

    /// What a sentence rests on, and its figures of three digits and more.
    fn prose(&mut self, of: &str, part: &str, words: &Words, basis: &Basis) {
        for cite in &basis.cite {
            self.put(of, &format!("{part} cites"), cite.source.as_str());
        }
        let joined = words.en.replace(',', "");
        for figure in joined.split(|letter: char| !letter.is_ascii_digit()).filter(|it| it.len() > 2) {
            self.put(of, &format!("{part} number"), figure);
        }
    }

    fn statements(&mut self, of: &str, part: &str, all: &[Statement]) {
        for Statement { words, basis } in all {
            self.prose(of, part, words, basis);
        }
    }
}

/// FNV-1a of 64 bits.
fn number(text: &str) -> String {
    let step = |sum: u64, byte: u8| (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    format!("#{:016x}", text.bytes().fold(0xcbf2_9ce4_8422_2325, step))
}

fn code<T: Serialize>(value: &T) -> String {
    serde_json::to_value(value).unwrap().as_str().unwrap().to_owned()
}

fn procedure(lines: &mut Lines, it: &Procedure) {
    let of = format!("procedure {}", it.id);
    lines.words(&of, "name", &it.names);
    for step in &it.steps {
        let of = format!("step {} {}", it.id, step.id);
        lines.words(&of, "name", &step.names);
        let needs: Vec<&str> = step.needs.iter().map(StepId::as_str).collect();
        lines.add(&of, "needs", &needs.join(" "));
        let mode = step.parallel.as_ref().map_or_else(|| "seq".to_owned(), |word| format!("par:{word}"));
        lines.add(&of, "mode", &mode);
        lines.cites(&of, &step.basis);
        for authority in &step.waits_on {
            lines.put(&of, "waits", authority.as_str());
        }
    }
    for paper in &it.papers {
        let of = format!("paper {} {} {}", it.id, paper.document, code(&paper.need));
        lines.cites(&of, &paper.basis);
        let note = [Lang::Fr, Lang::Ar, Lang::En].iter().all(|lang| !paper.note.get(*lang).is_empty());
        lines.put(&of, "note", if note { "yes" } else { "" });
    }
    lines.statements(&of, "who", &it.who);
    lines.statements(&of, "fee", &it.fees);
    lines.statements(&of, "note", &it.notes);
    lines.prose(&of, "authority", &it.authority.words, &it.authority.basis);
    for outcome in &it.outcomes {
        lines.add(&of, "outcome", &outcome.id.as_str().replace('-', " "));
        lines.prose(&of, "outcome", &outcome.follows, &outcome.basis);
        for next in &outcome.next {
            lines.put(&of, "outcome opens", next.as_str());
        }
    }
}

fn catalogues(lines: &mut Lines, book: &Book) {
    for it in book.documents.values() {
        let of = format!("document {}", it.id);
        lines.words(&of, "name", &it.names);
        for (part, words) in [("how", &it.how), ("validity", &it.validity), ("cost", &it.cost)] {
            lines.put(&of, part, if words.en.is_empty() { "" } else { "yes" });
        }
    }
    for it in book.authorities.values() {
        lines.words(&format!("authority {}", it.id), "name", &it.names);
    }
    for it in book.warnings.values() {
        let of = format!("warning {}", it.id);
        lines.words(&of, "text", &it.text);
        lines.cites(&of, &it.basis);
    }
    for it in book.obstacles.values() {
        let of = format!("obstacle {}", it.id);
        lines.words(&of, "name", &it.names);
        lines.cites(&of, &it.basis);
    }
    for it in book.questions.values() {
        lines.add(&format!("question {}", it.id), "text", &it.text.en);
    }
    for it in book.sources.values() {
        let of = format!("source {}", it.id);
        for (part, value) in [
            ("title.fr", &it.title.fr),
            ("title.ar", &it.title.ar),
            ("reference", &it.reference.en),
            ("bulletin", &it.bulletin.en),
            ("in force", &it.in_force.en),
            ("url", &it.url.join(" ")),
        ] {
            lines.add(&of, part, value);
        }
    }
}

fn time(lines: &mut Lines, book: &Book) {
    for it in book.rules.values() {
        let of = format!("limit {}", it.id);
        lines.words(&of, "title", &it.title);
        lines.add(&of, "from", &it.from.en);
        for forum in &it.forum {
            lines.put(&of, "forum", forum.as_str());
        }
        lines.add(&of, "suspends", &it.suspends.en);
        lines.add(&of, "note", &it.note.en);
        lines.cites(&of, &it.basis);
    }
    for it in book.calendar.holidays() {
        let of = format!("holiday {} {}", it.date, it.key);
        lines.words(&of, "name", &it.names);
        lines.add(&of, "sort", &format!("{} {}", code(&it.kind), code(&it.state)));
        let day = |day: Option<chrono::NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
        lines.add(&of, "window", format!("{} {}", day(it.window_from), day(it.window_to)).trim());
        lines.cites(&of, &it.basis);
        lines.add(&of, "tag", it.basis.tag.code());
    }
    for row in book.legal_time.rows() {
        let of = format!("legal time {}", row.from_utc.format("%Y-%m-%dT%H:%M:%S"));
        lines.add(&of, "minutes", &row.offset_minutes.to_string());
    }
}

fn lines(text: &'static str) -> impl Iterator<Item = &'static str> {
    text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'))
}

#[test]
fn the_book_says_what_the_reference_says_or_the_rewording_is_named() {
    let book = Shelf::builtin().book();
    let mut told = Lines::default();
    for it in book.procedures.values().filter_map(|versions| versions.values().next_back()) {
        procedure(&mut told, it);
    }
    catalogues(&mut told, &book);
    time(&mut told, &book);
    let Lines(told) = told;
    // `- what the reference says`, `+ what the book says instead`: both must stay so.
    let reworded: Vec<&str> = lines(include_str!("../fixtures/law/reworded.txt")).collect();
    let of = |sign: &str| reworded.iter().filter_map(|line| line.strip_prefix(sign)).collect::<BTreeSet<_>>();
    let (gone, instead) = (of("- "), of("+ "));
    let lost: BTreeSet<&str> =
        lines(include_str!("../fixtures/law/content.txt")).filter(|line| !told.contains(*line)).collect();
    let unnamed: Vec<&&str> = lost.difference(&gone).collect();
    assert!(unnamed.is_empty(), "of the reference, and not in the book: {unnamed:#?}");
    let back: Vec<&&str> = gone.difference(&lost).collect();
    assert!(back.is_empty(), "named as reworded, and it stands in the book: {back:#?}");
    let changed: Vec<&&str> = instead.iter().filter(|line| !told.contains(**line)).collect();
    assert!(changed.is_empty(), "stood in its place, and is there no more: {changed:#?}");
}
