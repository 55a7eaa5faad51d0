//! `mastara import FILE.csv [--dry-run]`: the plan, the cases, and the report of what was read how.

use super::fault::Fault;
use super::{Ctx, named, out, vault};
use crate::desk::Brought;
use crate::domain::law::Lang;
use crate::i18n::{Args, Catalog, Said, told};
use crate::import::{MOST_BYTES, Plan, Spoken, place};
use serde::Serialize;
use std::path::Path;

/// One line of the report.
#[derive(Serialize)]
struct ReportLine {
    sort: &'static str,
    row: usize,
    case: String,
    column: Option<String>,
    what: String,
    mend: String,
}

pub(super) fn run(ctx: &Ctx, file: &Path, dry_run: bool) -> Result<(), Fault> {
    let shown = || vec![("file", file.display().to_string())];
    let bytes = named::bytes(file, MOST_BYTES).map_err(|_| Fault::setup("file", shown()))?;
    let mut desk = vault::unlocked(ctx)?;
    let mut plan = desk.plan_list(&bytes)?.map_err(|unreadable| {
        let said = unreadable.say(ctx.lang);
        Fault::refused("import", vec![("what", said.what.plain()), ("mend", said.mend.plain())])
    })?;
    let mut lines = report(&plan, ctx.lang);
    let mut brought = Brought { cases: plan.intakes.len(), refused: Vec::new() };
    if !dry_run {
        brought = desk.bring(std::mem::take(&mut plan.intakes), &mut progress())?;
        lines.extend(brought.refused.iter().map(|(row, refusal)| {
            let [what, mend] = told::refusal(refusal, desk.book(), ctx.lang);
            ReportLine {
                sort: "problem",
                row: *row,
                case: String::new(),
                column: None,
                what: what.plain(),
                mend: mend.plain(),
            }
        }));
    }
    lines.sort_by_key(|line| line.row);
    print(ctx, &plan, &lines, &brought, dry_run);
    Ok(desk.lock()?)
}

fn progress() -> impl FnMut(usize) {
    let bar = out::watched().then(indicatif::ProgressBar::new_spinner);
    move |done| {
        if let Some(bar) = &bar {
            bar.set_position(done as u64);
        }
    }
}

fn report(plan: &Plan, lang: Lang) -> Vec<ReportLine> {
    let line = |sort, row, case: &str, column: Option<String>, said: Spoken| ReportLine {
        sort,
        row,
        case: case.to_owned(),
        column,
        what: said.what.plain(),
        mend: said.mend.plain(),
    };
    let mut lines = Vec::new();
    for problem in &plan.problems {
        let column = problem.column.map(|column| column.word(lang));
        lines.push(line("problem", problem.row, &problem.reference, column, problem.say(lang)));
    }
    for remark in &plan.remarks {
        let column = remark.column.map(|column| column.word(lang));
        lines.push(line("remark", remark.row, &remark.reference, column, remark.say(lang)));
    }
    for already in &plan.already {
        lines.push(line("already", already.row, &already.reference, None, already.say(lang)));
    }
    for skipped in &plan.skipped {
        lines.push(line("skipped", skipped.row, "", None, skipped.say(lang)));
    }
    lines
}

fn print(ctx: &Ctx, plan: &Plan, lines: &[ReportLine], brought: &Brought, dry_run: bool) {
    if ctx.json {
        let counts = &plan.counts;
        out::json(&serde_json::json!({
            "dry_run": dry_run,
            "rows": counts.rows,
            "cases": brought.cases,
            "already": counts.already,
            "problems": counts.problems + brought.refused.len(),
            "skipped": counts.skipped,
            "procedures": counts.procedures,
            "cleaned": counts.cleaned,
            "formulas": counts.formulas,
            "duplicates": counts.duplicates,
            "report": lines,
        }));
        return;
    }
    for line in lines {
        let at = match &line.column {
            None => place(line.row, None, ctx.lang),
            Some(column) => Catalog::of(ctx.lang).text(
                "import-at-cell",
                &Args::new().value("row", line.row.to_string()).phrase("column", Said::words(column)),
            ),
        };
        let case = if line.case.is_empty() { String::new() } else { format!(" · {}", line.case) };
        out::line(&format!("{}{case}: {} {}", at.plain(), line.what, line.mend));
    }
    for said in plan.counts.say(ctx.lang) {
        out::line(&said.plain());
    }
    let id = if dry_run { "cli-import-dry" } else { "cli-import-done" };
    out::line(&Catalog::of(ctx.lang).counted(id, brought.cases as u64).plain());
}
