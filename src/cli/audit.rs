//! `mastara audit verify` checks what every writer signed, in order, and names the first entry that does not
//! hold; `mastara audit head` gives the words for the weekly sheet. Names are shown, never asked for.

use super::fault::Fault;
use super::{Ctx, out, vault};
use crate::desk::{Audited, Desk, Head};
use crate::domain::law::Lang;
use crate::i18n::{Args, Catalog, dates};
use clap::Subcommand;
use serde_json::{Value, json};

/// What to audit.
#[derive(Debug, Subcommand)]
pub(super) enum Audit {
    /// Check signatures, order and hashes.
    Verify {
        /// Every signature, not only those since the last checkpoint.
        #[arg(long = "all", id = "every")]
        every: bool,
        /// Eight words of a weekly sheet.
        #[arg(long, value_name = "WORDS")]
        head: Option<String>,
    },
    /// The words for the weekly sheet.
    Head,
}

pub(super) fn run(ctx: &Ctx, what: &Audit) -> Result<(), Fault> {
    let desk = vault::unlocked(ctx)?;
    let ended = match what {
        Audit::Verify { every, head } => verify(ctx, &desk, *every, head.as_deref()),
        Audit::Head => heads(ctx, &desk),
    };
    desk.lock()?;
    ended
}

fn verify(ctx: &Ctx, desk: &Desk, every: bool, head: Option<&str>) -> Result<(), Fault> {
    let found = desk.audit(every)?;
    let printed = head.map(|words| found.find(words)).transpose()?;
    let kept = !matches!(printed, Some(None));
    if ctx.json {
        let findings: Vec<Value> = found
            .bad
            .iter()
            .map(|bad| json!({"line": bad.line, "who": bad.who.reveal(), "number": bad.number, "wrong": bad.wrong}))
            .collect();
        let said = printed
            .as_ref()
            .map(|at| at.as_ref().map(|(line, number)| json!({"line": line, "number": number})));
        out::json(&json!({"entries": found.entries, "signatures": found.signatures, "findings": findings,
            "head": said.flatten()}));
    } else {
        print(ctx.lang, &found, printed.as_ref());
    }
    if found.bad.is_empty() && kept { Ok(()) } else { Err(Fault::Found) }
}

/// The message of what is wrong with an entry.
fn wrong(code: &str) -> &'static str {
    match code {
        "missing" => "audit-missing",
        "reordered" => "audit-reordered",
        "forged" => "audit-forged",
        "cut" => "audit-cut",
        _ => "audit-edited",
    }
}

fn print(lang: Lang, found: &Audited, printed: Option<&Option<(String, u64)>>) {
    let words = Catalog::of(lang);
    for (place, bad) in found.bad.iter().enumerate() {
        let args = Args::new()
            .value("line", bad.line.clone())
            .value("who", bad.who.reveal().clone())
            .value("number", bad.number.to_string())
            .value("wrong", words.word(wrong(bad.wrong)));
        let id = if place == 0 { "audit-first" } else { "audit-also" };
        out::line(&words.text(id, &args).plain());
    }
    let args = Args::new()
        .value("entries", found.entries.to_string())
        .value("signatures", found.signatures.to_string());
    out::line(&words.text("audit-read", &args).plain());
    out::line(&words.word(if found.bad.is_empty() { "audit-sound" } else { "audit-unsound" }));
    match printed {
        Some(Some((line, number))) => {
            let args = Args::new().value("line", line.clone()).value("number", number.to_string());
            out::line(&words.text("audit-head-there", &args).plain());
        }
        Some(None) => out::line(&words.word("audit-head-gone")),
        None => {}
    }
}

fn heads(ctx: &Ctx, desk: &Desk) -> Result<(), Fault> {
    let heads = desk.heads(ctx.lang)?;
    if ctx.json {
        let lines: Vec<Value> = heads
            .iter()
            .map(|head| json!({"line": head.line, "who": head.who.reveal(), "number": head.number, "words": head.words}))
            .collect();
        out::json(&lines);
        return Ok(());
    }
    let words = Catalog::of(ctx.lang);
    let day = dates::long(desk.today(), ctx.lang);
    out::line(&words.text("audit-sheet", &Args::new().value("day", day)).plain());
    for Head { line, who, number, words: said } in &heads {
        let args = Args::new()
            .value("line", line.clone())
            .value("who", who.reveal().clone())
            .value("number", number.to_string());
        out::line("");
        out::line(&words.text("audit-line", &args).plain());
        out::line(&format!("    {}", said.join(" ")));
    }
    Ok(())
}
