//! `mastara questions`: what a lawyer must answer, and what was answered. A lawyer's name and words come
//! from a file or standard input: no name ever stands in an argument.

use super::fault::Fault;
use super::{Ctx, holidays, out, vault};
use crate::desk::Desk;
use crate::domain::association::{Answer, Command};
use crate::domain::clean::{clean, clean_lines};
use crate::domain::ids::{QuestionId, ReadingId};
use crate::domain::law::{Question, Reading};
use crate::i18n::{Catalog, answers};
use chrono::NaiveDate;
use clap::Subcommand;
use serde_json::json;
use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};

/// A longer answer is no answer in words.
const LONGEST: u64 = 1 << 20;

/// The list, or an answer.
#[derive(Debug, clap::Args)]
pub(super) struct Questions {
    #[command(subcommand)]
    what: Option<What>,
}

/// What to do with questions.
#[derive(Debug, Subcommand)]
enum What {
    /// A line for each.
    List,
    /// What a lawyer answered.
    Answer {
        /// The question.
        #[arg(value_name = "ID")]
        question: String,
        /// First line: the lawyer; the rest: the answer.
        #[arg(long = "from", value_name = "FILE")]
        by_file: PathBuf,
        /// The day of the answer.
        #[arg(long = "answered", value_name = "DATE")]
        answered_on: NaiveDate,
        /// A reading that the desk takes.
        #[arg(long, value_name = "ID")]
        reading: Vec<String>,
    },
}

pub(super) fn run(ctx: &Ctx, args: &Questions) -> Result<(), Fault> {
    // What is wrong with the file is said before the passphrase is asked for.
    let told = match &args.what {
        None | Some(What::List) => None,
        Some(What::Answer { question, by_file, answered_on, reading }) => {
            let (by, words) = answer(by_file)?;
            let readings = reading.iter().map(|id| ReadingId::from(id.as_str())).collect();
            let answer = Answer { by, on: *answered_on, words, readings };
            Some(Command::Answer(QuestionId::from(question.as_str()), answer))
        }
    };
    let mut desk = vault::unlocked(ctx)?;
    match told {
        None => list(ctx, &desk),
        Some(command) => {
            let told = desk.tell(&command, &mut |_, _| {})?;
            holidays::print(ctx, &desk, &told);
        }
    }
    Ok(desk.lock()?)
}

fn answer(file: &Path) -> Result<(String, String), Fault> {
    let unread = || Fault::setup("words-file", vec![("file", file.display().to_string())]);
    let mut text = String::new();
    if file == Path::new("-") {
        std::io::stdin().take(LONGEST).read_to_string(&mut text).map_err(|_| unread())?;
    } else {
        fs::File::open(file)
            .and_then(|file| file.take(LONGEST).read_to_string(&mut text))
            .map_err(|_| unread())?;
    }
    let (by, words) = text.trim().split_once('\n').ok_or_else(unread)?;
    Ok((clean(by.trim()).text, clean_lines(words.trim()).text))
}

fn list(ctx: &Ctx, desk: &Desk) {
    let book = desk.book();
    if ctx.json {
        let all: Vec<_> = book.questions.values().map(|question| shape(ctx, desk, question)).collect();
        out::json(&all);
        return;
    }
    let words = Catalog::of(ctx.lang);
    for question in book.questions.values() {
        out::line(&format!("{}  {}", question.id, question.text.get(ctx.lang)));
        match answers::answered(&question.id, book, ctx.lang) {
            Some(said) => out::line(&format!("    {}", said.plain())),
            None => out::line(&format!("    {}", words.word("question-open"))),
        }
        for reading in &question.readings {
            out::line(&format!(
                "    {} {}: {}",
                sign(desk, question, reading),
                reading.id,
                reading.names.get(ctx.lang)
            ));
        }
    }
}

fn taken(desk: &Desk, question: &Question, reading: &Reading) -> bool {
    desk.book().answers.get(&question.id).is_some_and(|answer| answer.readings.contains(&reading.id))
}

fn sign(desk: &Desk, question: &Question, reading: &Reading) -> char {
    if taken(desk, question, reading) { '•' } else { '-' }
}

fn shape(ctx: &Ctx, desk: &Desk, question: &Question) -> serde_json::Value {
    let readings: Vec<_> = question
        .readings
        .iter()
        .map(|reading| {
            let limits: Vec<&str> = reading.switches.iter().map(|switch| switch.limit.as_str()).collect();
            json!({"id": reading.id.as_str(), "name": reading.names.get(ctx.lang), "limits": limits, "taken": taken(desk, question, reading)})
        })
        .collect();
    let answer = desk.book().answers.get(&question.id);
    json!({
        "question": question.id.as_str(),
        "text": question.text.get(ctx.lang),
        "answer": answer.map(|answer| json!({"by": answer.by, "on": answer.on, "words": answer.words})),
        "readings": readings,
    })
}
