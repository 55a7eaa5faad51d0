//! `mastara lost`: a laptop was lost. Shows whose keys were on it and which cases could be read there; then ends
//! those lines, turns every key, gives new passphrases and writes the sheet of the incident. It names nobody in an
//! argument: people and lines are meant by the ids that it shows.

use super::fault::Fault;
use super::{Ctx, out, people, vault};
use crate::desk::{Desk, Exposed, Holder, Loss, Lost, scrub};
use crate::domain::clean::clean;
use crate::domain::member::Role;
use crate::export::{Danger, Went};
use crate::i18n::{Args, Catalog, dates};
use chrono::NaiveDate;
use clap::ValueEnum;
use serde_json::{Value, json};
use std::path::PathBuf;

/// Digits of a line's id that are shown and asked for at least.
const SHOWN: usize = 8;
/// What is typed to go on, in each language.
const YES: [&str; 3] = ["yes", "oui", "نعم"];

/// What was lost.
#[derive(Debug, clap::Args)]
pub(super) struct Laptop {
    /// The day.
    #[arg(long, value_name = "DATE", id = "lost-day")]
    day: Option<NaiveDate>,
    /// How it went.
    #[arg(long, value_name = "STATE", default_value = "unknown", id = "lost-went")]
    went: State,
    /// The writer lines on it; else all that held on that day.
    #[arg(long, value_name = "LINE", id = "lost-line")]
    line: Vec<String>,
    /// Members who don't stay.
    #[arg(long, value_name = "PERSON", id = "lost-remove")]
    remove: Vec<String>,
    /// Folder for the sheet.
    #[arg(long, value_name = "DIR", default_value = ".", id = "lost-out")]
    out: PathBuf,
    /// Only show.
    #[arg(long, id = "lost-look")]
    look: bool,
    /// Do not ask.
    #[arg(long, id = "lost-yes")]
    yes: bool,
}

/// How a laptop went, by its word.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum State {
    Shut,
    Open,
    Unknown,
}

impl From<State> for Went {
    fn from(state: State) -> Self {
        match state {
            State::Shut => Self::Shut,
            State::Open => Self::Open,
            State::Unknown => Self::Unknown,
        }
    }
}

pub(super) fn run(ctx: &Ctx, args: &Laptop) -> Result<(), Fault> {
    let mut desk = vault::unlocked(ctx)?;
    let done = handle(ctx, &mut desk, args);
    scrub();
    // Whatever was refused, the vault is closed in order.
    let closed = desk.lock();
    done?;
    Ok(closed?)
}

fn handle(ctx: &Ctx, desk: &mut Desk, args: &Laptop) -> Result<(), Fault> {
    if desk.hand().role != Role::Administrator {
        return Err(Fault::refused("people-administrators", Vec::new()));
    }
    let holders = desk.holders()?;
    let loss = loss(desk, &holders, args)?;
    let (exposed, beyond) = desk.exposed(&loss, &mut |_, _| {})?;
    if args.look || !ctx.json {
        look(ctx, &holders, &loss, &exposed, beyond, args.look);
    }
    if args.look {
        return Ok(());
    }
    if !(args.yes || out::on_screen() && agreed(ctx)) {
        return Err(Fault::refused("lost-unsure", Vec::new()));
    }
    let lost = desk.lose_laptop(&loss, ctx.lang)?;
    // What is shown once is shown whatever comes after.
    if !ctx.json {
        passphrases(ctx, &lost);
    }
    let sheet = desk.incident_sheet(&lost.incident, ctx.lang, &args.out);
    if ctx.json {
        let file = sheet.as_ref().ok().map(|path| path.display().to_string());
        out::json(&told(&lost, beyond, file.as_deref()));
    }
    let file = sheet?.display().to_string();
    if !ctx.json {
        let words = Catalog::of(ctx.lang);
        out::line(&words.text("lost-sheet", &Args::new().value("file", file)).plain());
        out::line(&words.word("lost-next"));
    }
    Ok(())
}

/// Somebody at the terminal says yes, in a language that the program speaks.
fn agreed(ctx: &Ctx) -> bool {
    YES.contains(&vault::asked(ctx, "cli-lost-sure").to_lowercase().as_str())
}

fn loss(desk: &Desk, holders: &[Holder], args: &Laptop) -> Result<Loss, Fault> {
    let on = args.day.unwrap_or_else(|| desk.today());
    let begins =
        |id: String, typed: &str| typed.len() >= SHOWN && id.starts_with(&typed.to_ascii_lowercase());
    let unknown = |typed: &str| Fault::refused("no-such-person", vec![("person", clean(typed).text)]);
    let mut loss = Loss { on, went: args.went.into(), ..Loss::default() };
    for typed in &args.line {
        let found = holders.iter().find(|one| begins(one.line.to_string(), typed));
        loss.lines.insert(found.ok_or_else(|| unknown(typed))?.line);
    }
    for typed in &args.remove {
        let found = holders.iter().find(|one| begins(people::id(one.person), typed));
        loss.removed.insert(found.ok_or_else(|| unknown(typed))?.person);
    }
    if args.line.is_empty() {
        loss.lines = holders.iter().filter(|one| one.likely(on)).map(|one| one.line).collect();
    }
    if loss.lines.is_empty() && loss.removed.is_empty() {
        return Err(Fault::refused("lost-nothing", Vec::new()));
    }
    Ok(loss)
}

/// Whose keys were on it, and what could be read with them.
fn look(ctx: &Ctx, holders: &[Holder], loss: &Loss, exposed: &[Exposed], beyond: usize, whole: bool) {
    if ctx.json {
        let lines: Vec<Value> = holders
            .iter()
            .map(|one| {
                json!({"line": short(one), "person": people::short(one.person), "name": one.name.reveal(),
                    "role": one.role.code(), "since": one.since, "here": one.here, "lost": loss.covers(one)})
            })
            .collect();
        out::json(&json!({"lines": lines, "exposed": listed(exposed), "beyond": beyond}));
        return;
    }
    let words = Catalog::of(ctx.lang);
    out::line(&words.word("lost-holders"));
    for one in holders {
        let sign = if loss.covers(one) { "[x]" } else { "[ ]" };
        let since = Args::new().value("day", dates::short(one.since));
        let fate = if loss.removed.contains(&one.person) { "lost-removed" } else { "lost-renewed" };
        let mut parts = vec![
            short(one),
            people::short(one.person),
            one.name.reveal().clone(),
            words.word(&format!("role-{}", one.role.code())),
            words.text("cli-people-since", &since).plain(),
        ];
        parts.extend(loss.covers(one).then(|| words.word(fate)));
        parts.extend(one.here.then(|| words.word("cli-people-here")));
        parts.retain(|part| !part.is_empty());
        out::line(&format!("{sign} {}", parts.join(" · ")));
    }
    out::line("");
    out::line(&words.word("lost-one-machine"));
    out::line(&words.counted("incident-cases", exposed.len() as u64).plain());
    if beyond > 0 {
        out::line(&words.counted("incident-beyond", beyond as u64).plain());
    }
    for danger in Danger::ALL {
        let those: Vec<&str> =
            exposed.iter().filter(|one| one.danger == danger).map(|one| one.reference.as_str()).collect();
        if those.is_empty() {
            continue;
        }
        out::line("");
        out::line(&format!("{} ({})", words.word(&format!("danger-{}", danger.code())), those.len()));
        if whole {
            out::line(&words.word(&format!("danger-{}-do", danger.code())));
            out::line(&format!("    {}", those.join("  ")));
        }
    }
}

fn passphrases(ctx: &Ctx, lost: &Lost) {
    let words = Catalog::of(ctx.lang);
    out::line("");
    out::line(&words.word("lost-done"));
    if !lost.passphrases.is_empty() {
        out::line(&words.word("lost-passphrases"));
    }
    for (person, name, passphrase) in &lost.passphrases {
        out::line(&format!("    {} {}: {}", people::short(*person), name.reveal(), passphrase.as_str()));
    }
}

fn told(lost: &Lost, beyond: usize, file: Option<&str>) -> Value {
    let passphrases: Vec<Value> = lost
        .passphrases
        .iter()
        .map(|(person, _, words)| json!({"person": people::short(*person), "passphrase": words.as_str()}))
        .collect();
    json!({"lines": lost.incident.lines, "renewed": lost.incident.renewed, "removed": lost.incident.removed,
        "passphrases": passphrases, "exposed": listed(&lost.exposed), "beyond": beyond, "file": file})
}

fn listed(exposed: &[Exposed]) -> Vec<Value> {
    exposed.iter().map(|one| json!({"reference": one.reference, "danger": one.danger.code()})).collect()
}

fn short(one: &Holder) -> String {
    one.line.to_string().chars().take(SHOWN).collect()
}
