//! `mastara handout REF`: the sheet given to the person, as a file. Neither its name nor what is
//! printed says whose it is.

use super::fault::Fault;
use super::{Ctx, out, vault};
use crate::desk::Desk;
use crate::domain::card::Card;
use crate::domain::ids::{ItemId, ProcedureId};
use crate::export::Wish;
use crate::i18n::{Args, Catalog};
use std::path::PathBuf;

/// Which sheet, and where.
#[derive(Debug, clap::Args)]
pub(super) struct Sheet {
    /// The reference of the case.
    #[arg(value_name = "REF")]
    reference: String,
    /// Folder to write into.
    #[arg(long, value_name = "DIR", default_value = ".")]
    out: PathBuf,
    /// An HTML page.
    #[arg(long)]
    html: bool,
    /// With name and reference.
    #[arg(long)]
    with_name: bool,
    /// Another procedure than the most pressing one.
    #[arg(long, value_name = "ID")]
    procedure: Option<String>,
}

pub(super) fn run(ctx: &Ctx, args: &Sheet) -> Result<(), Fault> {
    let desk = vault::unlocked(ctx)?;
    let Some(card) = desk.by_reference(&args.reference) else {
        return Err(Fault::refused("no-such-reference", vec![("reference", args.reference.clone())]));
    };
    let enrolment = enrolment(&desk, &card, args)?;
    let wish = Wish { lang: ctx.lang, html: args.html, with_name: args.with_name };
    let path = desk.handout(card.case, enrolment, wish, &args.out)?;
    let file = path.display().to_string();
    if ctx.json {
        out::json(&serde_json::json!({ "file": file }));
    } else {
        out::line(&Catalog::of(ctx.lang).text("cli-handout-done", &Args::new().value("file", file)).plain());
    }
    Ok(desk.lock()?)
}

/// The procedure that was named; else the one that the next step belongs to; else the last begun.
fn enrolment(desk: &Desk, card: &Card, args: &Sheet) -> Result<ItemId, Fault> {
    let case = desk.file(card.case)?.case;
    let courses = case.courses();
    let found = match &args.procedure {
        Some(wanted) => {
            let wanted = ProcedureId::from(wanted.as_str());
            courses.iter().rev().find(|(_, course)| course.procedure == wanted).map(|(id, _)| *id)
        }
        None => card.next.as_ref().map(|next| next.enrolment).or_else(|| courses.last().map(|(id, _)| *id)),
    };
    found.ok_or_else(|| {
        let known: Vec<&str> = courses.iter().map(|(_, course)| course.procedure.as_str()).collect();
        let given = vec![("reference", args.reference.clone()), ("known", known.join(", "))];
        Fault::refused(if known.is_empty() { "no-handout" } else { "no-such-handout" }, given)
    })
}
