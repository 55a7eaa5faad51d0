//! Lists that associations keep, read in: each row becomes an intake or a line that says why not.
//!
//! Pure: bytes, what is known, the book and the day go in, a [`Plan`] comes out. Nothing is
//! written here; a dry run is the plan alone. Nothing is guessed silently (each doubt is a
//! [`Remark`]), nothing is lost (words without a field are kept in a note), nothing is doubled
//! (a reference that exists is only reported).

mod cell;
mod decode;
mod fields;
mod headers;
mod intake;
mod known;
mod lexicon;
mod observations;
mod report;
mod row;
mod say;
mod sheet;
mod twins;
mod vocabulary;
mod when;

pub use headers::Column;
pub use intake::{Intake, Told};
pub use known::Known;
pub use report::{
    Already, Blank, Counts, DateOrder, Difference, Encoding, Fault, FileKind, Likeness, Notice, Problem,
    Reading, Remark, Skipped, Unreadable,
};
pub use say::{LINES, Spoken, WITHIN, place};
pub use sheet::Sheet;

use crate::domain::book::Book;
use chrono::NaiveDate;
use std::cell::RefCell;
use std::collections::BTreeMap;

/// Largest file, in bytes.
pub const MOST_BYTES: usize = 64 * 1024 * 1024;
/// Most rows, titles and blank ones included.
pub const MOST_ROWS: usize = 200_000;
/// Most cells in a row.
pub const MOST_COLUMNS: usize = 100;
/// Longest cell, in characters.
pub const MOST_CELL: usize = 10_000;
/// Longest name, reference, phone or place that the domain takes, in characters.
const MOST_WORDS: usize = 120;
/// Longest note that the domain takes, in characters; longer words become several notes.
const MOST_NOTE: usize = 800;

/// What a list would bring in. Each row of the file is in exactly one of `intakes`, `already`,
/// `problems` and `skipped`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// How the list as a whole was read.
    pub reading: Reading,
    /// New cases.
    pub intakes: Vec<Intake>,
    /// Rows whose reference has a case already.
    pub already: Vec<Already>,
    /// Rows that could not become a case.
    pub problems: Vec<Problem>,
    /// What to know or ask about the new cases.
    pub remarks: Vec<Remark>,
    /// Rows that are no person.
    pub skipped: Vec<Skipped>,
    /// How many of each.
    pub counts: Counts,
}

/// Reads a list and plans what it would bring in.
///
/// # Errors
/// When the file is no list that names its columns, or breaks a limit.
pub fn plan(bytes: &[u8], known: &Known, book: &Book, today: NaiveDate) -> Result<Plan, Unreadable> {
    Ok(Sheet::read(bytes)?.plan(known, book, today))
}

impl Sheet {
    /// Plans what the list would bring in.
    pub fn plan(&self, known: &Known, book: &Book, today: NaiveDate) -> Plan {
        let wishes = vocabulary::Wishes::of(book);
        let ground = row::Ground { sheet: self, wishes: &wishes, book, today, countries: RefCell::default() };
        let mut plan = Plan {
            reading: self.reading.clone(),
            intakes: Vec::new(),
            already: Vec::new(),
            problems: Vec::new(),
            remarks: Vec::new(),
            skipped: self.skipped.clone(),
            counts: Counts::default(),
        };
        let mut twins = twins::Twins::of(known);
        let mut first: BTreeMap<String, usize> = BTreeMap::new();
        for row in &self.rows {
            match row::read(&ground, row) {
                Err(problem) => plan.problems.push(problem),
                Ok((intake, remarks)) => {
                    if let Some(first) = first.get(&intake.reference) {
                        plan.problems.push(Problem {
                            row: row.number,
                            column: Some(Column::Reference),
                            reference: intake.reference,
                            what: Fault::ReferenceTwice { first: *first },
                        });
                        continue;
                    }
                    first.insert(intake.reference.clone(), row.number);
                    plan.take(known, &mut twins, intake, remarks, |column| ground.listed(row, column));
                }
            }
        }
        plan.count(self.count);
        plan
    }
}

impl Plan {
    fn take(
        &mut self,
        known: &Known,
        twins: &mut twins::Twins,
        intake: Intake,
        remarks: Vec<Remark>,
        listed: impl Fn(Column) -> crate::domain::private::Private<String>,
    ) {
        if let Some(held) = known.get(&intake.reference) {
            let differs = held.differs(&intake, listed);
            self.already.push(Already { row: intake.row, reference: intake.reference, differs });
            return;
        }
        self.remarks.extend(remarks);
        for (of, likeness) in twins.meet(&intake) {
            self.remarks.push(Remark {
                row: intake.row,
                reference: intake.reference.clone(),
                column: None,
                what: Notice::PossibleDuplicate { of, likeness },
            });
        }
        self.intakes.push(intake);
    }

    fn count(&mut self, rows: usize) {
        let mut counts = Counts {
            rows,
            cases: self.intakes.len(),
            already: self.already.len(),
            problems: self.problems.len(),
            skipped: self.skipped.len(),
            procedures: self.intakes.iter().map(|intake| intake.starts.len()).sum(),
            ..Counts::default()
        };
        let mut twin = 0;
        for remark in &self.remarks {
            match &remark.what {
                Notice::Cleaned(removed) => counts.cleaned += removed,
                Notice::Formula => counts.formulas += 1,
                Notice::PossibleDuplicate { .. } if twin != remark.row => {
                    twin = remark.row;
                    counts.duplicates += 1;
                }
                _ => {}
            }
        }
        self.counts = counts;
    }
}
