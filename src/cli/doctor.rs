//! `mastara doctor`: what this machine gives and lacks, a line and a mend for each finding.
//! It opens no vault and shows nothing about a person.

use super::fault::Fault;
use super::guard::{self, Confined, Pinned};
use super::{Ctx, interface, local, out, vault};
use crate::desk::{self, Health};
use crate::i18n::{Args, Catalog};
use crate::procedures::{self, Shelf};
use crate::tui;
use crate::tui::driver::Outlet;
use serde_json::json;
use std::path::Path;

/// How one thing stands.
struct Look {
    id: &'static str,
    good: bool,
    value: String,
    /// What else there is to say of it, a line each.
    more: Vec<String>,
}

impl Look {
    const fn new(id: &'static str, good: bool, value: String) -> Self {
        Self { id, good, value, more: Vec::new() }
    }
}

pub(super) fn run(ctx: &Ctx) -> Result<(), Fault> {
    let looks = looks(ctx)?;
    let words = Catalog::of(ctx.lang);
    if ctx.json {
        let lines: Vec<_> = looks
            .iter()
            .map(|look| json!({"check": look.id, "good": look.good, "value": look.value, "more": look.more}))
            .collect();
        out::json(&lines);
        return Ok(());
    }
    for look in &looks {
        let sign = if look.good { "✓" } else { "!" };
        let args = Args::new().value("value", look.value.clone());
        let told = words.text(&format!("doctor-{}", look.id), &args).plain();
        out::line(&format!("{sign} {}", told.trim_end()));
        for line in &look.more {
            out::line(&format!("  {line}"));
        }
        if !look.good {
            out::line(&format!("  → {}", words.word(&format!("doctor-{}-mend", look.id))));
        }
    }
    Ok(())
}

fn looks(ctx: &Ctx) -> Result<Vec<Look>, Fault> {
    let folder = vault::folder(ctx)?;
    let health: Health = desk::health(&folder);
    let env = std::env::vars().collect();
    let asked = out::on_screen().then_some(out::screen as Outlet);
    let terminal = tui::terminal_report(&env, interface::habits(ctx).bidi, asked);
    let size = terminal.size.map_or_else(|| "?".to_owned(), |(columns, rows)| format!("{columns}x{rows}"));
    let encoding = format!("{} {}", terminal.encoding, terminal.because);
    let book = ctx.shelf().book();
    let reaches = book.calendar.knows_moon(ctx.today(&book));
    Ok(vec![
        Look::new("vault", health.vault, folder.display().to_string()),
        Look::new("modes", health.private, folder.display().to_string()),
        Look::new("room", health.room >= 256, health.room.to_string()),
        Look::new("ballast", health.ballast || !health.vault, String::new()),
        core(),
        pinned(),
        confined(),
        Look::new("bidi", true, encoding.trim_end().to_owned()),
        Look::new("size", terminal.wide, size),
        Look::new(
            "procedures",
            procedures::check_builtin().is_empty(),
            Shelf::builtin().book().procedures.len().to_string(),
        ),
        local(ctx, &folder),
        Look::new("calendar", reaches, ctx.today(&book).format("%Y").to_string()),
    ])
}

/// Neither a crash nor another program copies the memory.
fn core() -> Look {
    let standing = guard::standing().unwrap_or_default();
    Look::new("core", standing.no_core && standing.no_trace, String::new())
}

/// Whether memory can come into swap.
fn pinned() -> Look {
    match guard::standing().unwrap_or_default().pinned {
        Pinned::All => Look::new("pinned", true, String::new()),
        Pinned::Limit(kib) => Look::new("pinned", false, format!("(memlock {kib} KiB)")),
        Pinned::Refused => Look::new("pinned", false, String::new()),
    }
}

/// What the process gave up of the file system and the network.
fn confined() -> Look {
    match guard::confined() {
        Confined::Fully => Look::new("confined", true, "(Landlock)".to_owned()),
        Confined::Partly => Look::new("confined", false, "(Landlock)".to_owned()),
        Confined::No => Look::new("confined", false, String::new()),
    }
}

/// The desk's own files: which count, and each fault of those that don't.
fn local(ctx: &Ctx, vault: &Path) -> Look {
    let (folder, shelf) = (local::folder(vault), ctx.shelf());
    let mut more = local::inside(ctx.lang, shelf);
    more.extend(local::faults(ctx.lang, &folder, shelf));
    Look { more, ..Look::new("local", shelf.findings().is_empty(), folder.display().to_string()) }
}
