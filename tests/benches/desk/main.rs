//! The desk beside SQLite and beside the bare limit of the machine, in one run, as ratios:
//! `cargo bench --bench desk`. How many cases: `MASTARA_BENCH_CASES=10000,100000`, the default.
//! The table is what `docs/PERFORMANCE.md` shows.
//!
//! Every job runs in a process of its own. It must not measure anything when tests are run.

// A bench prints, and counts in floating point.
#![allow(clippy::print_stdout, clippy::print_stderr, clippy::indexing_slicing, clippy::cast_precision_loss)]

mod crowd;
mod limit;
mod measure;
mod ours;
mod report;
mod rival;
mod theirs;

use measure::{Figures, Outcome, forget};
use std::path::Path;

/// Times that an opening is repeated; the middle one is told.
const OPENINGS: usize = 3;

fn main() -> Outcome<()> {
    let given: Vec<String> = std::env::args().skip(1).collect();
    if let [job, side, name, folder, cases] = given.as_slice()
        && job == "job"
    {
        let (folder, cases) = (Path::new(folder), cases.parse()?);
        return match side.as_str() {
            "vault" => ours::run(name, folder, cases),
            "sqlite" => theirs::run(name, folder, cases),
            _ => limit::run(name, folder, cases),
        };
    }
    if !given.iter().any(|word| word == "--bench") {
        return Ok(());
    }
    let sizes = std::env::var("MASTARA_BENCH_CASES").unwrap_or_else(|_| "10000,100000".to_owned());
    for size in sizes.split(',') {
        let cases = size.trim().parse()?;
        println!("{}", report::table(cases, &measured(cases)?));
    }
    Ok(())
}

fn measured(cases: usize) -> Outcome<Figures> {
    eprintln!("{cases} cases");
    // On the disk that the project is on: a folder in memory would make every sync free.
    let scratch = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR"))?;
    let (vault, sqlite) = (scratch.path().join("vault"), scratch.path().join("sqlite"));
    let mut figures = Figures::default();
    figures.job("limit", "law", scratch.path(), cases)?;
    figures.job("limit", "cards", scratch.path(), cases)?;
    figures.job("vault", "fill", &vault, cases)?;
    figures.job("sqlite", "fill", &sqlite, cases)?;
    // The first opening after an import writes sled's snapshot: nobody waits for it twice.
    figures.job("vault", "reopen", &vault, cases)?;
    for _ in 0..OPENINGS {
        figures.job("vault", "parts", &vault, cases)?;
        figures.job("vault", "open", &vault, cases)?;
        figures.job("sqlite", "open", &sqlite, cases)?;
    }
    let mut cold = Figures::default();
    for _ in 0..OPENINGS {
        forget(&vault)?;
        cold.job("vault", "open", &vault, cases)?;
        forget(&sqlite)?;
        cold.job("sqlite", "open", &sqlite, cases)?;
    }
    figures.cold(&cold);
    for job in ["work", "save", "list"] {
        figures.job("vault", job, &vault, cases)?;
        figures.job("sqlite", job, &sqlite, cases)?;
        if job == "work" {
            figures.job("limit", "events", scratch.path(), cases)?;
        }
    }
    Ok(figures)
}
