//! `mastara audit verify` checks what every writer signed, in order, and names the first entry that does not
//! hold; `mastara audit head` gives the words for the weekly sheet; `mastara audit list` is the journal of the desk
//! or the timeline of a case. Names are shown, never asked for.

use super::fault::Fault;
use super::{Ctx, out, people, vault};
use crate::desk::{Audited, Desk, Done, Head, Moment};
use crate::domain::law::Lang;
use crate::i18n::{Args, Catalog, dates, deeds, signs};
use chrono::NaiveDate;
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
    /// Who did what, and when.
    List {
        /// In one case.
        #[arg(long = "case", value_name = "REF", id = "audit-case")]
        case: Option<String>,
        /// From this day on.
        #[arg(long, value_name = "DATE", id = "audit-since")]
        since: Option<NaiveDate>,
    },
}

pub(super) fn run(ctx: &Ctx, what: &Audit) -> Result<(), Fault> {
    let desk = vault::unlocked(ctx)?;
    let ended = match what {
        Audit::Verify { every, head } => verify(ctx, &desk, *every, head.as_deref()),
        Audit::Head => heads(ctx, &desk),
        Audit::List { case, since } => list(ctx, &desk, case.as_deref(), *since),
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
    for (at, lost) in &found.repaired {
        let day = chrono::DateTime::from_timestamp_millis(*at).map(|at| dates::long(at.date_naive(), lang));
        let args = Args::new().value("day", day.unwrap_or_default()).value("count", lost.to_string());
        out::line(&words.text("audit-repaired", &args).plain());
    }
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

/// The journal of the desk, or what was done in one case, the newest first.
fn list(ctx: &Ctx, desk: &Desk, reference: Option<&str>, since: Option<NaiveDate>) -> Result<(), Fault> {
    let moments = match reference {
        None => desk.journal(since)?,
        Some(reference) => {
            let unknown = || Fault::refused("no-such-reference", vec![("reference", reference.to_owned())]);
            desk.case_timeline(desk.by_reference(reference).ok_or_else(unknown)?.case, since)?
        }
    };
    if ctx.json {
        out::json(&moments.iter().map(|moment| shape(ctx, moment)).collect::<Vec<_>>());
        return Ok(());
    }
    for moment in &moments {
        let when = format!("{} {}", dates::short(moment.at.date()), dates::hour(moment.at.time()));
        out::line(&format!("{when}  {}  {}", who(ctx, moment), what(ctx, moment)));
    }
    if moments.is_empty() {
        out::note(&Catalog::of(ctx.lang).word("journal-empty"));
    }
    Ok(())
}

fn who(ctx: &Ctx, moment: &Moment) -> String {
    let name = moment.who.reveal();
    if name.is_empty() { signs::sign(moment.person, ctx.lang) } else { name.clone() }
}

fn what(ctx: &Ctx, moment: &Moment) -> String {
    let said = match &moment.done {
        Done::Wrote(fields) => deeds::wrote(fields, ctx.lang),
        Done::Deed { deed, whom, reference } => {
            let whom = whom.as_ref().map(|name| name.reveal().as_str()).unwrap_or_default();
            deeds::deed(deed, whom, reference.as_deref().unwrap_or_default(), ctx.lang)
        }
    };
    said.plain()
}

fn shape(ctx: &Ctx, moment: &Moment) -> Value {
    let (code, fields) = match &moment.done {
        Done::Wrote(fields) => ("wrote", fields.clone()),
        Done::Deed { deed, .. } => (deed.code(), Vec::new()),
    };
    let reference = if let Done::Deed { reference, .. } = &moment.done { reference.clone() } else { None };
    json!({"at": moment.at.format("%Y-%m-%dT%H:%M:%S").to_string(), "who": who(ctx, moment),
        "person": people::short(moment.person), "line": moment.line.to_string().chars().take(8).collect::<String>(),
        "what": code, "fields": fields, "reference": reference, "said": what(ctx, moment)})
}
