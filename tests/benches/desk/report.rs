//! The table: each job on the vault, on SQLite and at the limit, and how they stand to each other.

use super::measure::Figures;
use std::fmt::Write;

/// How a figure is written.
#[derive(Clone, Copy)]
enum Unit {
    /// Microseconds, written as what is readable.
    Time,
    /// Something a second.
    Rate,
    /// MiB.
    Size,
}

struct Row {
    job: &'static str,
    unit: Unit,
    /// Of the vault, of SQLite, of the limit.
    figures: [f64; 3],
    target: &'static str,
}

pub(crate) fn table(cases: usize, figures: &Figures) -> String {
    let of = |name: &str| figures.get(name);
    let three = |name: &str| {
        [of(&format!("vault.{name}")), of(&format!("sqlite.{name}")), of(&format!("limit.{name}"))]
    };
    // What follows the cards is the same code on both sides: list ranked, frame drawn, names folded behind it.
    let after = of("vault.open") - of("vault.part-unlock") - of("vault.part-cards");
    let cold_after = after.max(0.0);
    let limit_disk = (of("limit.card-bytes") + of("limit.case-bytes") * cases as f64) / f64::from(1 << 20);
    let row = |job, unit, figures, target| Row { job, unit, figures, target };
    let rows = [
        row(
            "unlock to first Today frame, warm",
            Unit::Time,
            [of("vault.open"), of("sqlite.cards") + after, of("limit.open")],
            "0.5",
        ),
        row(
            "the same, cold",
            Unit::Time,
            [of("vault.open-cold"), of("sqlite.cards-cold") + cold_after, f64::NAN],
            "0.5",
        ),
        row("of it: unlock", Unit::Time, [of("vault.part-unlock"), f64::NAN, f64::NAN], ""),
        row(
            "of it: cards read, opened, faces decoded",
            Unit::Time,
            [of("vault.part-cards"), of("sqlite.cards"), of("limit.open")],
            "",
        ),
        row("of it: list, frame, names begun to be folded", Unit::Time, [after, f64::NAN, f64::NAN], ""),
        row("of that: Today's list", Unit::Time, [of("vault.part-today"), f64::NAN, f64::NAN], ""),
        row("of that: one frame", Unit::Time, [of("vault.part-frame"), f64::NAN, f64::NAN], ""),
        row("Cases: key to finished frame, p50", Unit::Time, three("search-p50"), ""),
        row("Cases: key to finished frame, p99", Unit::Time, three("search-p99"), "16 ms"),
        row("of it: the search alone, p50", Unit::Time, three("find-p50"), ""),
        row("of it: the search alone, p99", Unit::Time, three("find-p99"), ""),
        row("load of a case, p50", Unit::Time, three("load-p50"), "1"),
        row("load of a case, p99", Unit::Time, three("load-p99"), ""),
        row("durable save of one event and the card, p50", Unit::Time, three("save-p50"), "1.5"),
        row("durable save, p99", Unit::Time, three("save-p99"), ""),
        row("one act: load, decide, card, save, p50", Unit::Time, three("act-p50"), ""),
        row("lock after 900 acts", Unit::Time, [of("vault.lock"), f64::NAN, f64::NAN], ""),
        row("import, events a second", Unit::Rate, three("import-events"), "at least 1"),
        row("a list planned, rows a second", Unit::Rate, [of("vault.plan-rows"), f64::NAN, f64::NAN], ""),
        row("a planned list brought in, rows a second", Unit::Rate, three("bring-rows"), "at least 1"),
        row("disk", Unit::Size, [of("vault.disk"), of("sqlite.disk"), limit_disk], "1.5"),
        row("resident, Today shown", Unit::Size, three("resident"), "1, and 250 MiB"),
        row("resident at the end of the import", Unit::Size, three("import-resident"), ""),
    ];
    let mut text = format!(
        "### {cases} cases, 25 events each\n\n| job | vault | SQLite | limit | vault/SQLite | vault/limit | target |\n|---|---:|---:|---:|---:|---:|---|\n"
    );
    for row in &rows {
        let [ours, theirs, limit] = row.figures;
        let said = row.figures.map(|figure| row.unit.say(figure));
        // Writing into a string cannot fail.
        let _ = writeln!(
            text,
            "| {} | {} | {} | {} | {} | {} | {} |",
            row.job,
            said[0],
            said[1],
            said[2],
            ratio(ours, theirs),
            ratio(ours, limit),
            row.target
        );
    }
    let _ = writeln!(
        text,
        "\nDeadlines on one core: {} a second explained day by day, {} a second as dates only ({} rules, 730 days). \
         Sealed, a card takes {:.0} B and the 25 events of a case {:.0} B.",
        Unit::Rate.say(of("limit.explained")),
        Unit::Rate.say(of("limit.dated")),
        of("limit.rules"),
        of("limit.card-bytes") / cases as f64,
        of("limit.case-bytes"),
    );
    text
}

fn ratio(one: f64, other: f64) -> String {
    let ratio = one / other;
    if ratio.is_finite() { format!("{ratio:.2}") } else { String::new() }
}

impl Unit {
    fn say(self, figure: f64) -> String {
        match self {
            _ if !figure.is_finite() => String::new(),
            Self::Time if figure < 1_000.0 => format!("{figure:.0} µs"),
            Self::Time if figure < 100_000.0 => format!("{:.1} ms", figure / 1e3),
            Self::Time => format!("{:.0} ms", figure / 1e3),
            Self::Rate => format!("{figure:.0}"),
            Self::Size => format!("{figure:.0} MiB"),
        }
    }
}
