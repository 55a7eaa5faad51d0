//! `mastara procedures list|show|check`; `test` is in `scenarios`.

use super::args::Procedures;
use super::fault::{Fault, worded};
use super::{Ctx, local, out, scenarios};
use crate::domain::ids::ProcedureId;
use crate::i18n::Catalog;
use crate::procedures::handbook::{self, Voice};
use crate::procedures::{self, Finding, Shelf};
use serde_json::json;
use std::path::Path;

pub(super) fn run(ctx: &Ctx, what: &Procedures) -> Result<(), Fault> {
    match what {
        Procedures::List => list(ctx),
        Procedures::Show { id } => show(ctx, id),
        Procedures::Check { dir } => check(ctx, dir.as_deref()),
        Procedures::Test { dir, law } => scenarios::run(ctx, dir.as_deref(), law.as_deref()),
    }
}

#[expect(clippy::unnecessary_wraps, reason = "commands share one shape")]
fn list(ctx: &Ctx) -> Result<(), Fault> {
    let book = ctx.book();
    let today = ctx.today(&book);
    let current = book.procedures.keys().filter_map(|id| book.current(id, today));
    if ctx.json {
        let lines: Vec<_> = current
            .map(|procedure| json!({"id": procedure.id.as_str(), "version": procedure.version, "name": procedure.names.get(ctx.lang), "steps": procedure.steps.len(), "local": book.is_local(procedure)}))
            .collect();
        out::json(&lines);
    } else {
        for procedure in current {
            out::line(&format!("{:<22} {}", procedure.id.as_str(), local::name(ctx, &book, procedure)));
        }
    }
    Ok(())
}

fn show(ctx: &Ctx, id: &str) -> Result<(), Fault> {
    let book = ctx.book();
    let found = book.current(&ProcedureId::from(id), ctx.today(&book)).ok_or_else(|| {
        let known: Vec<&str> = book.procedures.keys().map(ProcedureId::as_str).collect();
        Fault::refused(
            "no-such-procedure-id",
            vec![("procedure", id.to_owned()), ("known", known.join(", "))],
        )
    })?;
    if ctx.json {
        let mut shape = json!(found);
        if let Some(shape) = shape.as_object_mut() {
            shape.insert("local".to_owned(), json!(book.is_local(found)));
        }
        out::json(&shape);
    } else {
        let words = Catalog::of(ctx.lang);
        let voice = Voice {
            lang: ctx.lang,
            word: &|id| words.word(id),
            counted: &|id, count| words.counted(id, count).plain(),
        };
        out::print(&handbook::procedure(found, &book, &voice));
    }
    Ok(())
}

fn check(ctx: &Ctx, dir: Option<&Path>) -> Result<(), Fault> {
    let findings = match dir {
        Some(dir) => law(dir)?.1,
        // The desk's own files stand over what is built in: their faults are all there are.
        None => ctx.shelf().findings().to_vec(),
    };
    if ctx.json {
        let lines: Vec<_> = findings.iter().map(|finding| finding_json(ctx, finding)).collect();
        out::json(&lines);
    } else {
        for finding in &findings {
            out::line(&procedures::render(finding, &|id, args| worded(ctx.lang, id, args)));
        }
        out::note(&Catalog::of(ctx.lang).counted("cli-check-done", findings.len() as u64).plain());
    }
    if findings.is_empty() { Ok(()) } else { Err(Fault::Found) }
}

/// The procedure files of a folder. One that brings its own sources is a book by itself; any other
/// adds to what is built in.
pub(super) fn law(dir: &Path) -> Result<(Shelf, Vec<Finding>), Fault> {
    if dir.is_file() {
        return beside(dir);
    }
    folder(dir)?;
    if dir.join("sources.toml").is_file() {
        return Ok(Shelf::load(dir));
    }
    let (shelf, findings) = Shelf::load_over_builtin(dir);
    let none = findings.is_empty() && shelf.over().counted.is_empty();
    if none { Err(nothing(dir)) } else { Ok((shelf, findings)) }
}

/// One file, read together with those beside it; of what is wrong, that which is wrong in it.
fn beside(file: &Path) -> Result<(Shelf, Vec<Finding>), Fault> {
    let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let folder = match file.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let (shelf, mut findings) = law(folder)?;
    // A folder that can't be read is named too: nothing was checked then.
    let whole = folder.display().to_string();
    findings.retain(|finding| finding.file == name || finding.file == whole);
    let read = file.extension().is_some_and(|ending| ending == "toml");
    if read || !findings.is_empty() { Ok((shelf, findings)) } else { Err(nothing(file)) }
}

/// Nothing is there that could be right or wrong: that is no success.
pub(super) fn nothing(dir: &Path) -> Fault {
    Fault::refused("nothing-to-check", vec![("folder", dir.display().to_string())])
}

/// That a folder or a file is there.
pub(super) fn folder(dir: &Path) -> Result<(), Fault> {
    let missing = || Fault::setup("folder", vec![("folder", dir.display().to_string())]);
    if dir.exists() { Ok(()) } else { Err(missing()) }
}

pub(super) fn finding_json(ctx: &Ctx, finding: &Finding) -> serde_json::Value {
    json!({
        "file": finding.file,
        "line": finding.line,
        "column": finding.column,
        "code": finding.fault.code(),
        "what": worded(ctx.lang, finding.fault.message_id(), &finding.fault.args()),
        "mend": worded(ctx.lang, finding.fault.mend_id(), &finding.fault.args()),
    })
}
