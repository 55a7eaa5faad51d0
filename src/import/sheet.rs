//! A list as rows and titled columns: delimiter, title rows, header, blank rows and sums are told
//! apart here. It must not judge what a cell means.

use super::decode::decode;
use super::headers::Column;
use super::report::{Blank, DateOrder, Encoding, Reading, Skipped, Unreadable};
use super::when;
use super::{MOST_COLUMNS, MOST_ROWS};
use crate::domain::clean::clean;
use crate::i18n::names::fold;
use csv::{ReaderBuilder, StringRecord};
use std::collections::BTreeSet;

/// In the order in which they win when they fit alike.
const DELIMITERS: [u8; 4] = [b';', b'\t', b',', b'|'];
/// How many rows from the top the header may stand.
const HEADER_WITHIN: usize = 40;
/// Recognised titles that make a row the header.
const HEADER_LEAST: usize = 3;
/// A line with more bytes than this is no row of a list.
const LONGEST_LINE: usize = 2 * 1024 * 1024;

const TOTALS: [&str; 10] = [
    "total",
    "totaux",
    "sous total",
    "subtotal",
    "sum",
    "somme",
    "grand total",
    "المجموع",
    "مجموع",
    "الاجمالي",
];

/// A list, read but not yet judged.
pub struct Sheet {
    pub(super) reading: Reading,
    pub(super) headings: Vec<Heading>,
    pub(super) rows: Vec<Row>,
    pub(super) skipped: Vec<Skipped>,
    /// Rows of the file.
    pub(super) count: usize,
}

/// The title of a column.
pub(super) struct Heading {
    pub column: Option<Column>,
    pub title: String,
}

/// A row with its number in the file.
pub(super) struct Row {
    pub number: usize,
    pub cells: StringRecord,
}

impl Sheet {
    /// Reads the bytes of a file.
    ///
    /// # Errors
    /// When the file is no list that names its columns, or breaks a limit.
    pub fn read(bytes: &[u8]) -> Result<Self, Unreadable> {
        let (text, encoding) = decode(bytes)?;
        let (delimiter, header) = layout(&text)?;
        let mut sheet = Self::of(&text, encoding, delimiter, header)?;
        sheet.reading.order = sheet.order();
        Ok(sheet)
    }

    /// The references of its rows, so that the desk need open only the cases they name.
    pub fn references(&self) -> BTreeSet<String> {
        let Some(at) = self.at(Column::Reference) else { return BTreeSet::new() };
        self.rows
            .iter()
            .filter_map(|row| row.cells.get(at))
            .map(super::cell::line)
            .filter(|it| !it.is_empty())
            .collect()
    }

    /// How the list as a whole was read.
    pub const fn reading(&self) -> &Reading {
        &self.reading
    }

    fn at(&self, column: Column) -> Option<usize> {
        self.headings.iter().position(|heading| heading.column == Some(column))
    }

    fn of(text: &str, encoding: Encoding, delimiter: u8, header: usize) -> Result<Self, Unreadable> {
        let mut skipped = Vec::new();
        let mut rows = Vec::new();
        let mut headings = Vec::new();
        let mut titles = StringRecord::new();
        let mut count = 0;
        for entry in Rows::new(text, delimiter) {
            if entry.number > MOST_ROWS {
                return Err(Unreadable::TooManyRows(MOST_ROWS));
            }
            let Some(row) = entry.row else {
                skipped.push(Skipped {
                    row: entry.number,
                    why: if entry.number < header { Blank::Title } else { Blank::Empty },
                });
                count = entry.number;
                continue;
            };
            count = row.number;
            if row.cells.len() > MOST_COLUMNS {
                return Err(Unreadable::TooManyColumns { row: row.number, most: MOST_COLUMNS });
            }
            let why = if row.number < header {
                Some(Blank::Title)
            } else if row.number == header {
                headings = named(&row.cells);
                titles = row.cells.clone();
                Some(Blank::Header)
            } else if row.cells.iter().all(|cell| cell.is_empty() || clean(cell).text.trim().is_empty()) {
                Some(Blank::Empty)
            } else if row.cells == titles {
                Some(Blank::Header)
            } else if total(&row.cells, &headings) {
                Some(Blank::Total)
            } else {
                None
            };
            match why {
                Some(why) => skipped.push(Skipped { row: row.number, why }),
                None => rows.push(row),
            }
        }
        let reading = reading(encoding, delimiter, header, &headings)?;
        Ok(Self { reading, headings, rows, skipped, count })
    }

    fn order(&self) -> DateOrder {
        let dated: Vec<usize> = self
            .headings
            .iter()
            .enumerate()
            .filter(|(_, heading)| heading.column.is_some_and(Column::dated))
            .map(|(at, _)| at)
            .collect();
        when::order(self.rows.iter().flat_map(|row| dated.iter().filter_map(|at| row.cells.get(*at))))
    }
}

/// The delimiter and the row of the header: where the most columns are recognised.
fn layout(text: &str) -> Result<(u8, usize), Unreadable> {
    if text.split(['\n', '\r']).any(|line| line.len() > LONGEST_LINE) {
        return Err(Unreadable::TooManyColumns { row: 1, most: MOST_COLUMNS });
    }
    let mut best = (0, 0, 0);
    for delimiter in DELIMITERS {
        for row in Rows::new(text, delimiter).filter_map(|entry| entry.row).take(HEADER_WITHIN) {
            let cells = row.cells.iter().take(MOST_COLUMNS);
            let columns: BTreeSet<Column> = cells.filter_map(|cell| Column::titled(&title(cell))).collect();
            if columns.len() > best.0 {
                best = (columns.len(), delimiter, row.number);
            }
        }
    }
    if best.0 < HEADER_LEAST { Err(Unreadable::NoHeader) } else { Ok((best.1, best.2)) }
}

fn title(cell: &str) -> String {
    clean(cell).text.trim().to_owned()
}

fn named(cells: &StringRecord) -> Vec<Heading> {
    let mut seen = BTreeSet::new();
    let headings = cells.iter().map(|cell| {
        let title = title(cell);
        let column = Column::titled(&title).filter(|column| seen.insert(*column) || column.repeats());
        Heading { column, title }
    });
    headings.collect()
}

fn reading(
    encoding: Encoding,
    delimiter: u8,
    header: usize,
    headings: &[Heading],
) -> Result<Reading, Unreadable> {
    let columns: Vec<(Column, String)> =
        headings.iter().filter_map(|it| Some((it.column?, it.title.clone()))).collect();
    let has = |wanted: Column| columns.iter().any(|(column, _)| *column == wanted);
    if !has(Column::Reference) {
        return Err(Unreadable::ColumnMissing(Column::Reference));
    }
    if ![Column::Family, Column::Given, Column::Full].into_iter().any(has) {
        return Err(Unreadable::ColumnMissing(Column::Full));
    }
    let unknown = headings.iter().filter(|it| it.column.is_none() && !it.title.is_empty());
    Ok(Reading {
        encoding,
        delimiter: char::from(delimiter),
        header_row: header,
        unknown: unknown.map(|it| it.title.clone()).collect(),
        columns,
        order: DateOrder::Unproven,
    })
}

/// A row that sums others up: it begins with such a word and tells nothing of a person.
fn total(cells: &StringRecord, headings: &[Heading]) -> bool {
    let first = cells.iter().map(fold).find(|cell| !cell.is_empty()).unwrap_or_default();
    if !TOTALS
        .iter()
        .any(|word| first == *word || first.strip_prefix(word).is_some_and(|rest| rest.starts_with(' ')))
    {
        return false;
    }
    let tells = |column: Column| {
        matches!(column, Column::Given | Column::Birth | Column::Nationality | Column::Status | Column::Phone)
    };
    let of_person = cells.iter().zip(headings).filter(|(_, heading)| heading.column.is_some_and(tells));
    // Sums may stand under any column; figures alone are no name and no country.
    of_person.into_iter().all(|(cell, _)| !cell.chars().any(char::is_alphabetic))
}

/// One row of the file; none when it is an empty line.
struct Entry {
    number: usize,
    row: Option<Row>,
}

/// The rows of a text, numbered as a spreadsheet shows them: a cell of several lines is one row,
/// an empty line is one too.
struct Rows<'t> {
    text: &'t str,
    reader: csv::Reader<&'t [u8]>,
    number: usize,
    /// Empty lines to tell of before the next cells. A count, so that a file of line breaks costs nothing.
    empty: usize,
    next: Option<StringRecord>,
}

impl<'t> Rows<'t> {
    fn new(text: &'t str, delimiter: u8) -> Self {
        let reader = ReaderBuilder::new()
            .delimiter(delimiter)
            .has_headers(false)
            .flexible(true)
            .from_reader(text.as_bytes());
        Self { text, reader, number: 0, empty: 0, next: None }
    }

    /// How many empty lines the reader passes over from this byte on.
    fn empty_lines(&self, from: u64) -> usize {
        let bytes = self.text.as_bytes();
        let mut at = usize::try_from(from).unwrap_or(usize::MAX);
        let byte = |at: usize| bytes.get(at).copied();
        // The reader stops between the two characters of a line break.
        if at > 0 && byte(at - 1) == Some(b'\r') && byte(at) == Some(b'\n') {
            at += 1;
        }
        let mut lines = 0;
        while let Some(b'\r' | b'\n') = byte(at) {
            at += if byte(at) == Some(b'\r') && byte(at + 1) == Some(b'\n') { 2 } else { 1 };
            lines += 1;
        }
        lines
    }
}

impl Iterator for Rows<'_> {
    type Item = Entry;

    fn next(&mut self) -> Option<Entry> {
        if self.empty == 0 && self.next.is_none() {
            let mut cells = StringRecord::new();
            let from = self.reader.position().byte();
            // Text in memory: no read fails, and letters were checked before.
            let more = self.reader.read_record(&mut cells).unwrap_or(false);
            self.empty = self.empty_lines(from);
            self.next = more.then_some(cells);
        }
        let number = self.number + 1;
        let row = if self.empty > 0 {
            self.empty -= 1;
            None
        } else {
            Some(Row { number, cells: self.next.take()? })
        };
        self.number = number;
        Some(Entry { number, row })
    }
}
