//! `mastara notice`, `copy`, `register` and `association`: what law 09-08 asks of the association, on the command
//! line. Neither the name of a file nor what is printed says whose copy it is.

use super::fault::Fault;
use super::{Ctx, out, vault};
use crate::desk::{CopyWish, Desk, Shape};
use crate::domain::association::{Command, Particulars};
use crate::domain::clean::clean;
use crate::export;
use crate::i18n::{Args, Catalog};
use serde_json::json;
use std::path::{Path, PathBuf};

/// Where a page goes, and how.
#[derive(Debug, clap::Args)]
pub(super) struct Page {
    /// Folder to write into; without it the text is printed.
    #[arg(long, value_name = "DIR", id = "page-out")]
    out: Option<PathBuf>,
    /// As Markdown.
    #[arg(long)]
    markdown: bool,
}

/// Whose copy, and where.
#[derive(Debug, clap::Args)]
pub(super) struct CopyOf {
    /// The reference of the case.
    #[arg(value_name = "REF")]
    reference: String,
    /// Folder to write into.
    #[arg(long, value_name = "DIR", default_value = ".")]
    out: PathBuf,
    /// Plain text instead of an HTML page.
    #[arg(long)]
    text: bool,
    /// Without what the desk wrote down freely.
    #[arg(long)]
    without_notes: bool,
}

/// What the association tells of itself.
#[derive(Debug, clap::Args)]
pub(super) struct Told {
    /// Its name.
    #[arg(long = "name", value_name = "NAME", id = "association-name")]
    name: Option<String>,
    /// Its address.
    #[arg(long, value_name = "ADDRESS")]
    address: Option<String>,
    /// Where people ask for their rights.
    #[arg(long, value_name = "CONTACT")]
    contact: Option<String>,
    /// The number of the CNDP.
    #[arg(long, value_name = "NUMBER")]
    receipt: Option<String>,
    /// Months for which closed files are kept.
    #[arg(long, value_name = "MONTHS")]
    keep_months: Option<u32>,
}

impl Page {
    const fn shape(&self) -> Shape {
        if self.markdown { Shape::Markdown } else { Shape::Html }
    }
}

/// Says where a page was written.
fn written(ctx: &Ctx, path: &Path) {
    let file = path.display().to_string();
    if ctx.json {
        out::json(&json!({ "file": file }));
    } else {
        out::line(&Catalog::of(ctx.lang).text("page-written", &Args::new().value("file", file)).plain());
    }
}

pub(super) fn notice(ctx: &Ctx, page: &Page) -> Result<(), Fault> {
    let desk = vault::unlocked(ctx)?;
    match &page.out {
        Some(folder) => written(ctx, &desk.print_notice(ctx.lang, page.shape(), folder)?),
        None if page.markdown => out::print(&export::markdown(&desk.notice(ctx.lang), ctx.lang)),
        None => out::print(&export::text(&desk.notice(ctx.lang), ctx.lang)),
    }
    Ok(desk.lock()?)
}

pub(super) fn copy(ctx: &Ctx, args: &CopyOf) -> Result<(), Fault> {
    let mut desk = vault::unlocked(ctx)?;
    let Some(card) = desk.by_reference(&args.reference) else {
        return Err(Fault::refused("no-such-reference", vec![("reference", args.reference.clone())]));
    };
    let shape = if args.text { Shape::Text } else { Shape::Html };
    let wish = CopyWish { lang: ctx.lang, shape, notes: !args.without_notes };
    let given = desk.give_copy(card.case, wish, &args.out);
    let closed = desk.lock();
    written(ctx, &given?);
    Ok(closed?)
}

pub(super) fn register(ctx: &Ctx, page: &Page) -> Result<(), Fault> {
    let desk = vault::unlocked(ctx)?;
    let folder = page.out.clone().unwrap_or_else(|| PathBuf::from("."));
    let path = desk.print_processing(ctx.lang, page.shape(), &folder);
    let closed = desk.lock();
    written(ctx, &path?);
    Ok(closed?)
}

pub(super) fn association(ctx: &Ctx, told: &Told) -> Result<(), Fault> {
    let mut desk = vault::unlocked(ctx)?;
    let done = tell(&mut desk, told);
    if done.is_ok() {
        show(ctx, &desk);
    }
    let closed = desk.lock();
    done?;
    Ok(closed?)
}

/// Only what was given changes.
fn tell(desk: &mut Desk, told: &Told) -> Result<(), Fault> {
    let given = |field: &Option<String>, known: &str| {
        field.as_ref().map_or_else(|| known.to_owned(), |typed| clean(typed).text)
    };
    let known = desk.particulars().cloned().unwrap_or_default();
    let fresh = Particulars {
        name: given(&told.name, &known.name),
        address: given(&told.address, &known.address),
        contact: given(&told.contact, &known.contact),
        receipt: given(&told.receipt, &known.receipt),
    };
    if fresh != known {
        desk.tell(&Command::Introduce(fresh), &mut |_, _| {})?;
    }
    if let Some(months) = told.keep_months
        && desk.association().term.value() != Some(&months)
    {
        desk.tell(&Command::KeepFor(Some(months)), &mut |_, _| {})?;
    }
    Ok(())
}

fn show(ctx: &Ctx, desk: &Desk) {
    let blank = Particulars::default();
    let who = desk.particulars().unwrap_or(&blank);
    let months = desk.book().keeps_for();
    if ctx.json {
        out::json(&json!({"name": who.name, "address": who.address, "contact": who.contact,
            "receipt": who.receipt, "keep_months": months}));
        return;
    }
    let words = Catalog::of(ctx.lang);
    let parts = [
        ("rights-association", &who.name),
        ("rights-address", &who.address),
        ("rights-contact", &who.contact),
        ("rights-receipt", &who.receipt),
    ];
    for (label, value) in parts {
        let value = if value.is_empty() { words.word("rights-blank") } else { value.clone() };
        out::line(&format!("{}: {value}", words.word(label)));
    }
    out::line(&words.text("notice-term", &Args::new().count("months", months.into())).plain());
}
