//! What came of a list, row by row, as types without prose: the words are in `i18n/words/import.*`.
//! A row is an intake, a problem, a row that was there already, or a skipped row: never two of
//! them, never none. Rows are numbered as a spreadsheet numbers them, from 1.

use super::headers::Column;
use crate::domain::ids::ProcedureId;
use crate::domain::private::Private;
use chrono::NaiveDate;

/// How the bytes became letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Encoding {
    /// UTF-8, with or without its mark.
    Utf8,
    /// UTF-16, low byte first.
    Utf16Le,
    /// UTF-16, high byte first.
    Utf16Be,
    /// Western letters of older office programs.
    Windows1252,
    /// Arabic letters of older office programs.
    Windows1256,
}

/// What the list shows of the order of day and month in `03/04/2025`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DateOrder {
    /// Day, then month: some date can't be read the other way, none contradicts.
    DayFirst,
    /// Month, then day: some date can't be read the other way, none contradicts.
    MonthFirst,
    /// Both are found: read day first, each unsure date remarked.
    Mixed,
    /// No date tells: read day first, each unsure date remarked.
    Unproven,
}

/// How the list as a whole was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// How the bytes became letters.
    pub encoding: Encoding,
    /// What stands between cells.
    pub delimiter: char,
    /// The row that names the columns.
    pub header_row: usize,
    /// The columns that were recognised, with their titles.
    pub columns: Vec<(Column, String)>,
    /// Titles that were not: their cells are kept in a note.
    pub unknown: Vec<String>,
    /// Order of day and month.
    pub order: DateOrder,
}

/// What a file is when it is no list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FileKind {
    /// A spreadsheet or document of an office program.
    Office,
    /// A PDF.
    Pdf,
    /// A picture, an archive, a program.
    Binary,
}

/// Why nothing at all could be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// The file is empty.
    Empty,
    /// The file is larger than this many bytes.
    TooLarge(usize),
    /// It is another kind of file.
    NotAList(FileKind),
    /// No row names the columns.
    NoHeader,
    /// The columns are named, and this one, which every case needs, is not among them.
    ColumnMissing(Column),
    /// More rows than this.
    TooManyRows(usize),
    /// This row has more cells than the limit.
    TooManyColumns {
        /// The row.
        row: usize,
        /// The limit.
        most: usize,
    },
}

/// Why a row could not become a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It has no reference: a second import could not know it again.
    ReferenceMissing,
    /// An earlier row has this reference.
    ReferenceTwice {
        /// That row.
        first: usize,
    },
    /// It has no name.
    NameMissing,
    /// The cell is longer than this many characters.
    CellTooLong {
        /// The limit.
        most: usize,
    },
    /// A quotation mark was opened and not closed: rows after it were drawn into one cell.
    RowsRunTogether {
        /// How many lines were drawn in.
        lines: usize,
    },
}

/// A row that is not imported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The row.
    pub row: usize,
    /// The column, when one is to blame.
    pub column: Option<Column>,
    /// Its reference as far as it has one.
    pub reference: String,
    /// Why.
    pub what: Fault,
}

/// Why two rows may be one person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Likeness {
    /// The same names, perhaps in another order.
    Names,
    /// Names that sound alike.
    Sound,
    /// The same day of birth.
    BirthDay,
    /// The same year of birth, as far as known.
    BirthYear,
    /// The same phone.
    Phone,
}

/// What the desk should know or ask about a row that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// A year of two digits was read so.
    ShortYear(NaiveDate),
    /// Day and month could be the other way round.
    OrderUnsure(NaiveDate),
    /// The year is about right only.
    AboutYear(i32),
    /// An age was told; the day it was told is taken to be the last contact.
    AgeAtContact(u8, NaiveDate),
    /// An age was told, nobody knows when: taken as of today.
    AgeToday(u8),
    /// The cell is empty and the case should know.
    Missing,
    /// The cell could not be read: its words are kept in a note.
    Unread,
    /// The day lies in the future: not taken over, its words are kept in a note.
    InFuture(NaiveDate),
    /// The day lies before 1900: not taken over, its words are kept in a note.
    TooEarly(NaiveDate),
    /// Born after arriving: the arrival is not taken over, its words are kept in a note.
    BornAfterArrival {
        /// Year of birth as read.
        born: i32,
        /// Arrival as read.
        arrived: NaiveDate,
    },
    /// The last contact lies before the arrival: one of them is wrong.
    ContactBeforeArrival(NaiveDate),
    /// The last contact lies before the birth: one of them is wrong.
    ContactBeforeBirth(NaiveDate),
    /// The word means several countries: not taken over, kept in a note.
    SeveralCountries,
    /// A regularisation of the past was read as a permit that is valid: check the paper.
    Regularised,
    /// A regularisation before the arrival or the birth: the status is not taken over, kept in a note.
    RegularisedBeforeArrival,
    /// "Refugee" without saying whose: read as under UNHCR's mandate.
    RefugeeKindUnsaid,
    /// The book does not hold this procedure: the case is opened, the wish is kept in a note.
    ProcedureNotHeld(ProcedureId),
    /// Longer than the field may be: kept in a note.
    TooLongForField,
    /// Some hours or ways of calling are unsafe: nobody was asked yet what is safe.
    CallingLimited,
    /// An appointment was read from the words.
    AppointmentRead(NaiveDate),
    /// An appointment of the past was read from the words: was it kept?
    AppointmentPast(NaiveDate),
    /// An appointment is spoken of, its day is not certain: not taken over.
    AppointmentUnsure,
    /// The birth of a child was read from the words; its clock runs.
    ChildBirthRead(NaiveDate),
    /// The birth of a child is spoken of and no registration is followed.
    ChildBirthNoted(NaiveDate),
    /// The birth of a child is spoken of, its day is not certain: not taken over.
    ChildBirthUnsure,
    /// A birth is to be registered and its day is not known.
    ChildBirthWanted,
    /// A refusal is fought and the day on which the person learned of it is not known.
    RefusalDayWanted,
    /// A refusal by word of mouth is spoken of: a clock may run.
    RefusalSpoken,
    /// So many hidden or steering characters were taken out.
    Cleaned(usize),
    /// Letters were already lost when the list was saved.
    LettersLost,
    /// The cell holds a formula: kept as text that does nothing.
    Formula,
    /// Cells beyond the last title: kept in a note.
    ExtraCells,
    /// May be the same person as another case. Nothing was merged.
    PossibleDuplicate {
        /// The reference of the other one.
        of: String,
        /// Why.
        likeness: Vec<Likeness>,
    },
}

/// Something to know about a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// The row.
    pub row: usize,
    /// Its reference.
    pub reference: String,
    /// The column it is about.
    pub column: Option<Column>,
    /// What.
    pub what: Notice,
}

/// Why a row is no person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Blank {
    /// It stands above the titles of the columns.
    Title,
    /// The titles of the columns.
    Header,
    /// Nothing is in it.
    Empty,
    /// It sums up others.
    Total,
}

/// A row that is no person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Skipped {
    /// The row.
    pub row: usize,
    /// Why.
    pub why: Blank,
}

/// A field in which the list and the case differ. The case was left as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The field.
    pub column: Column,
    /// What the list says.
    pub listed: Private<String>,
}

/// A row whose reference has a case already.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Already {
    /// The row.
    pub row: usize,
    /// Its reference.
    pub reference: String,
    /// Where list and case differ; none when the case at hand was only known by its card.
    pub differs: Option<Vec<Difference>>,
}

/// How many of each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Rows of the file.
    pub rows: usize,
    /// New cases.
    pub cases: usize,
    /// Rows whose case is there already.
    pub already: usize,
    /// Rows that could not become a case.
    pub problems: usize,
    /// Rows that are no person.
    pub skipped: usize,
    /// Procedures to start.
    pub procedures: usize,
    /// Hidden or steering characters taken out.
    pub cleaned: usize,
    /// Formulas kept as text.
    pub formulas: usize,
    /// Rows that may be the same person as another.
    pub duplicates: usize,
}
