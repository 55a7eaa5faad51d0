//! `mastara doctor`: what this machine gives and lacks, a line and a mend for each finding.
//! It opens no vault and shows nothing about a person.

use super::fault::Fault;
use super::{Ctx, interface, out, vault};
use crate::desk::{self, Health};
use crate::i18n::{Args, Catalog};
use crate::procedures;
use crate::tui;
use crate::tui::driver::Outlet;
use serde_json::json;

/// How one thing stands.
struct Look {
    id: &'static str,
    good: bool,
    value: String,
}

pub(super) fn run(ctx: &Ctx) -> Result<(), Fault> {
    let looks = looks(ctx)?;
    let words = Catalog::of(ctx.lang);
    if ctx.json {
        let lines: Vec<_> = looks
            .iter()
            .map(|look| json!({"check": look.id, "good": look.good, "value": look.value}))
            .collect();
        out::json(&lines);
        return Ok(());
    }
    for look in &looks {
        let sign = if look.good { "✓" } else { "!" };
        let args = Args::new().value("value", look.value.clone());
        out::line(&format!("{sign} {}", words.text(&format!("doctor-{}", look.id), &args).plain()));
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
    let book = Ctx::book();
    let reaches = book.calendar.knows_moon(ctx.today(&book));
    Ok(vec![
        Look { id: "vault", good: health.vault, value: folder.display().to_string() },
        Look { id: "modes", good: health.private, value: folder.display().to_string() },
        Look { id: "room", good: health.room >= 256, value: health.room.to_string() },
        Look { id: "ballast", good: health.ballast || !health.vault, value: String::new() },
        Look { id: "bidi", good: true, value: encoding.trim_end().to_owned() },
        Look { id: "size", good: terminal.wide, value: size },
        Look {
            id: "procedures",
            good: procedures::check_builtin().is_empty(),
            value: book.procedures.len().to_string(),
        },
        Look { id: "calendar", good: reaches, value: ctx.today(&book).format("%Y").to_string() },
    ])
}
