//! One row becomes an intake with its remarks, or a problem. Words that found no field are kept
//! in a note, under the title that the list gave them: nothing that somebody wrote is lost.

use super::cell::{self, Cell};
use super::headers::Column;
use super::intake::Intake;
use super::report::{Fault, Notice, Problem, Reading, Remark};
use super::sheet::{Row, Sheet};
use super::vocabulary::Wishes;
use super::{MOST_CELL, MOST_NOTE, MOST_WORDS};
use crate::domain::book::Book;
use crate::domain::course::Note;
use crate::domain::person::{NamePart, Nationality};
use crate::domain::private::Private;
use crate::i18n::nationality;
use chrono::NaiveDate;
use std::cell::RefCell;
use std::collections::BTreeMap;

/// What rows are read against.
pub(super) struct Ground<'a> {
    pub sheet: &'a Sheet,
    pub wishes: &'a Wishes,
    pub book: &'a Book,
    pub today: NaiveDate,
    /// Countries by the words that named them so far: a list has few, and each costs a search.
    pub countries: RefCell<BTreeMap<String, Option<Nationality>>>,
}

impl Ground<'_> {
    /// The nationality that words mean.
    pub(super) fn nationality(&self, words: &str) -> Option<Nationality> {
        if let Some(found) = self.countries.borrow().get(words) {
            return *found;
        }
        let found = nationality::nationality(words);
        let mut countries = self.countries.borrow_mut();
        if countries.len() < 1000 {
            countries.insert(words.to_owned(), found);
        }
        found
    }

    /// The words of a column of a row.
    pub(super) fn listed(&self, row: &Row, column: Column) -> Private<String> {
        let found = cells(self.sheet, row).into_iter().find(|it| it.column == Some(column));
        Private::new(found.map(|it| it.cell.text).unwrap_or_default())
    }
}

/// A cell that says something, with its title.
pub(super) struct Titled<'a> {
    pub column: Option<Column>,
    pub title: &'a str,
    pub cell: Cell,
}

/// A row while it is read.
pub(super) struct Draft<'a> {
    pub ground: &'a Ground<'a>,
    pub cells: Vec<Titled<'a>>,
    pub intake: Intake,
    pub remarks: Vec<Remark>,
    /// The arrival as the list tells it, even where it was not taken over.
    pub arrival_told: Option<NaiveDate>,
    /// Lines of the note of words that found no field.
    pub kept: Vec<String>,
    /// Notes of observations, with the day of the last contact.
    pub observed: Vec<String>,
}

/// Reads a row.
pub(super) fn read(ground: &Ground<'_>, row: &Row) -> Result<(Intake, Vec<Remark>), Problem> {
    let mut draft = Draft {
        ground,
        cells: cells(ground.sheet, row),
        intake: Intake { row: row.number, ..Intake::default() },
        remarks: Vec::new(),
        arrival_told: None,
        kept: Vec::new(),
        observed: Vec::new(),
    };
    let problem = |draft: &Draft<'_>, column, what| Problem {
        row: row.number,
        column,
        reference: draft.intake.reference.clone(),
        what,
    };
    if let Some(reference) = draft.words(Column::Reference)
        && reference.chars().count() <= MOST_WORDS
    {
        draft.intake.reference = reference;
    }
    if let Some((column, what)) = oversize(ground.sheet, row) {
        return Err(problem(&draft, column, what));
    }
    if draft.intake.reference.is_empty() {
        let what = match draft.words(Column::Reference) {
            Some(_) => Fault::CellTooLong { most: MOST_WORDS },
            None => Fault::ReferenceMissing,
        };
        return Err(problem(&draft, Some(Column::Reference), what));
    }
    if let Err((column, what)) = draft.names() {
        return Err(problem(&draft, Some(column), what));
    }
    draft.borders();
    draft.fields();
    Ok(draft.finish())
}

/// A cell beyond the limit, or one that swallowed the rows after it.
fn oversize(sheet: &Sheet, row: &Row) -> Option<(Option<Column>, Fault)> {
    let Reading { delimiter, .. } = sheet.reading;
    let between = sheet.headings.len().saturating_sub(1);
    for (at, raw) in row.cells.iter().enumerate() {
        let column = sheet.headings.get(at).and_then(|heading| heading.column);
        let swallowed = |line: &str| line.matches(delimiter).count() >= between;
        if between >= 3 && raw.contains('\n') && raw.lines().skip(1).any(swallowed) {
            return Some((column, Fault::RowsRunTogether { lines: raw.lines().count() }));
        }
        // Bytes first: counting the characters of every cell costs more than reading it.
        if raw.len() > MOST_CELL && raw.chars().count() > MOST_CELL {
            return Some((column, Fault::CellTooLong { most: MOST_CELL }));
        }
    }
    None
}

fn cells<'a>(sheet: &'a Sheet, row: &Row) -> Vec<Titled<'a>> {
    let mut found = Vec::new();
    for (at, raw) in row.cells.iter().enumerate() {
        let heading = sheet.headings.get(at);
        let column = heading.and_then(|heading| heading.column);
        let several = matches!(column, None | Some(Column::Observations | Column::Procedure | Column::Phone));
        let cell = if several { cell::lines(raw) } else { cell::one_line(raw) };
        if let Some(cell) = cell {
            found.push(Titled { column, title: heading.map_or("", |heading| &heading.title), cell });
        }
    }
    found
}

impl Draft<'_> {
    /// The words of a column, if there are any.
    pub(super) fn words(&self, column: Column) -> Option<String> {
        let mut all = self.cells.iter().filter(|it| it.column == Some(column) && !it.cell.text.is_empty());
        all.next().map(|it| it.cell.text.clone())
    }

    /// Whether the list has such a column.
    pub(super) fn titled(&self, column: Column) -> bool {
        self.ground.sheet.headings.iter().any(|heading| heading.column == Some(column))
    }

    /// Says something about a column of this row.
    pub(super) fn remark(&mut self, column: Column, what: Notice) {
        self.say(Some(column), what);
    }

    fn say(&mut self, column: Option<Column>, what: Notice) {
        let (row, reference) = (self.intake.row, self.intake.reference.clone());
        self.remarks.push(Remark { row, reference, column, what });
    }

    /// Keeps the words of a column in the note, once.
    pub(super) fn keep(&mut self, column: Column) {
        let lines: Vec<String> = self
            .cells
            .iter()
            .filter(|it| it.column == Some(column) && !it.cell.text.is_empty())
            .map(|it| titled(it.title, &it.cell.text))
            .collect();
        for line in lines {
            if !self.kept.contains(&line) {
                self.kept.push(line);
            }
        }
    }

    /// Keeps the words, and says why.
    pub(super) fn keep_because(&mut self, column: Column, what: Notice) {
        self.keep(column);
        self.remark(column, what);
    }

    fn names(&mut self) -> Result<(), (Column, Fault)> {
        let parts = [
            (Column::Family, NamePart::Family),
            (Column::Given, NamePart::Given),
            (Column::Full, NamePart::AsTold),
        ];
        for (column, part) in parts {
            let Some(name) = self.words(column) else { continue };
            if name.chars().count() > MOST_WORDS {
                return Err((column, Fault::CellTooLong { most: MOST_WORDS }));
            }
            if name.chars().any(char::is_alphabetic) {
                self.intake.names.push((part, Private::new(name)));
            } else {
                self.keep_because(column, Notice::Unread);
            }
        }
        if self.intake.names.is_empty() {
            let column = if self.titled(Column::Family) { Column::Family } else { Column::Full };
            return Err((column, Fault::NameMissing));
        }
        Ok(())
    }

    /// What the cleaning of cells found, and the cells that no column is for.
    fn borders(&mut self) {
        let mut found = Vec::new();
        for it in &self.cells {
            if it.cell.removed > 0 {
                found.push((it.column, Notice::Cleaned(it.cell.removed)));
            }
            if it.cell.lost {
                found.push((it.column, Notice::LettersLost));
            }
            if it.cell.formula {
                found.push((it.column, Notice::Formula));
            }
            if it.column.is_none() && !it.cell.text.is_empty() {
                self.kept.push(titled(it.title, &it.cell.text));
                if it.title.is_empty() {
                    found.push((None, Notice::ExtraCells));
                }
            }
        }
        for (column, what) in found {
            self.say(column, what);
        }
    }

    /// The notes are written last, when it is known what had to be kept.
    fn finish(mut self) -> (Intake, Vec<Remark>) {
        let day = self.intake.last_contact.unwrap_or(self.ground.today);
        let observed = self.observed.iter().flat_map(|text| pieces(text)).map(|text| note(text, day));
        let kept = self.kept.join("\n");
        let kept = pieces(&kept).into_iter().map(|text| note(text, self.ground.today));
        self.intake.notes = observed.chain(kept).collect();
        self.remarks.sort_by_key(|remark| (remark.column.is_none(), remark.column));
        (self.intake, self.remarks)
    }
}

fn titled(title: &str, words: &str) -> String {
    if title.is_empty() { words.to_owned() } else { format!("{title} : {words}") }
}

fn note(text: String, on: NaiveDate) -> Note {
    Note { text: Private::new(text), on }
}

/// Text in pieces that a note can hold, broken at the end of a line or word where there is one.
fn pieces(text: &str) -> Vec<String> {
    let mut pieces = Vec::new();
    let mut rest = text.trim();
    while !rest.is_empty() {
        let end = rest.char_indices().nth(MOST_NOTE).map_or(rest.len(), |(at, _)| at);
        let (head, tail) = rest.split_at_checked(end).unwrap_or((rest, ""));
        let (head, tail) = if tail.is_empty() {
            (head, tail)
        } else {
            let cut = head.rfind('\n').or_else(|| head.rfind(' ')).filter(|at| *at > 0).unwrap_or(head.len());
            rest.split_at_checked(cut).unwrap_or((head, tail))
        };
        pieces.push(head.trim_end().to_owned());
        rest = tail.trim_start();
    }
    pieces
}
