//! `mastara procedures test [DIR] [--law DIR]`: stories by the law of this book, and what came of each.

use super::fault::{Fault, worded};
use super::procedures::{finding_json, folder, law, nothing};
use super::{Ctx, out};
use crate::domain::book::Book;
use crate::i18n::{Catalog, told};
use crate::procedures::scenario::{Miss, Named, Scenarios, Told, Voice};
use crate::procedures::{Finding, render};
use serde_json::json;
use std::path::Path;

pub(super) fn run(ctx: &Ctx, dir: Option<&Path>, by: Option<&Path>) -> Result<(), Fault> {
    let scenarios = match dir {
        Some(dir) => {
            folder(dir)?;
            let found = Scenarios::below(dir);
            if found.count() == 0 {
                return Err(nothing(dir));
            }
            found
        }
        None => Scenarios::builtin(),
    };
    let (book, faults) = match by {
        Some(by) => {
            let (shelf, faults) = law(by)?;
            (shelf.book(), faults)
        }
        None => (ctx.book(), Vec::new()),
    };
    let all = scenarios.play(&book);
    let otherwise = all.iter().filter(|told| !told.passed()).count();
    if ctx.json {
        let law: Vec<_> = faults.iter().map(|fault| finding_json(ctx, fault)).collect();
        let all: Vec<_> = all.iter().map(|told| told_json(ctx, &book, told)).collect();
        out::json(&json!({"played": all.len(), "otherwise": otherwise, "law": law, "scenarios": all}));
    } else {
        show(ctx, &book, &faults, &all);
        let words = Catalog::of(ctx.lang);
        out::note(&words.counted("scenario-done", all.len() as u64).plain());
        match otherwise {
            0 if all.is_empty() => {}
            0 => out::note(&words.word("scenario-all")),
            some => out::note(&words.counted("scenario-misses", some as u64).plain()),
        }
    }
    let good = faults.is_empty() && otherwise == 0 && !all.is_empty();
    if good { Ok(()) } else { Err(Fault::Found) }
}

fn show(ctx: &Ctx, book: &Book, faults: &[Finding], all: &[Told]) {
    let picture = |finding: &Finding| {
        out::line(&render(finding, &|id, args| worded(ctx.lang, id, args)));
    };
    faults.iter().for_each(picture);
    let words = Catalog::of(ctx.lang);
    for told in all {
        let (sign, how) = if told.passed() { ('✓', "scenario-passed") } else { ('✗', "scenario-failed") };
        out::line(&format!("{sign} {}  {} · {}", words.word(how), told.file, told.title));
        told.findings.iter().for_each(picture);
        for miss in &told.misses {
            let [what, wanted, came] = in_words(ctx, book, miss);
            let args = [("what", what), ("wanted", wanted), ("came", came)];
            let place = format!("{}:{}:{}", miss.file, miss.line, miss.column);
            out::line(&format!("  {place}  {}", worded(ctx.lang, "scenario-line", &args)));
        }
    }
}

fn in_words(ctx: &Ctx, book: &Book, miss: &Miss) -> [String; 3] {
    let refusal = |refusal: &_| told::refusal(refusal, book, ctx.lang).map(|said| said.plain()).join(" ");
    let say = |id: &str, args: &[(&'static str, String)]| worded(ctx.lang, id, args);
    miss.told(book, &Voice { lang: ctx.lang, say: &say, refusal: &refusal })
}

fn told_json(ctx: &Ctx, book: &Book, told: &Told) -> serde_json::Value {
    let findings: Vec<_> = told.findings.iter().map(|finding| finding_json(ctx, finding)).collect();
    let codes = |all: &[Named]| all.iter().map(Named::code).collect::<Vec<String>>();
    let misses: Vec<_> = told
        .misses
        .iter()
        .map(|miss| {
            let [what, wanted, came] = in_words(ctx, book, miss);
            let args = [("what", what), ("wanted", wanted), ("came", came)];
            json!({
                "line": miss.line,
                "column": miss.column,
                "code": miss.sort.code(),
                "of": miss.of.as_ref().map(Named::code),
                "expected": codes(&miss.wanted),
                "came": codes(&miss.came),
                "what": worded(ctx.lang, "scenario-line", &args),
            })
        })
        .collect();
    json!({
        "file": told.file,
        "title": told.title,
        "passed": told.passed(),
        "findings": findings,
        "misses": misses,
    })
}
