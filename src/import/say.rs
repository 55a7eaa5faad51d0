//! The report in words: what happened, and how to mend it. The words are in
//! `i18n/words/import.*.ftl`; every kind of line has both, in every language.

use super::headers::Column;
use super::report::{
    Already, Blank, Counts, DateOrder, Encoding, Fault, FileKind, Likeness, Notice, Problem, Remark, Skipped,
    Unreadable,
};
use crate::domain::law::Lang;
use crate::i18n::{Args, Catalog, Said, dates};

macro_rules! named {
    ($($type:ident $start:literal { $($kind:pat => $id:literal),+ $(,)? })+) => {
        $(impl $type {
            /// The id of its message.
            pub const fn id(&self) -> &'static str {
                match self { $($kind => concat!($start, $id)),+ }
            }
        })+

        /// The id of every message of a kind of line; each has a second one, `…-mend`.
        pub const LINES: &[&str] = &[$($(concat!($start, $id)),+),+];
    };
}

named! {
    Unreadable "import-unreadable-" {
        Self::Empty => "empty",
        Self::TooLarge(_) => "too-large",
        Self::NotAList(FileKind::Office) => "office",
        Self::NotAList(FileKind::Pdf) => "pdf",
        Self::NotAList(FileKind::Binary) => "binary",
        Self::NoHeader => "no-header",
        Self::ColumnMissing(_) => "column-missing",
        Self::TooManyRows(_) => "too-many-rows",
        Self::TooManyColumns { .. } => "too-many-columns",
    }
    Fault "import-fault-" {
        Self::ReferenceMissing => "reference-missing",
        Self::ReferenceTwice { .. } => "reference-twice",
        Self::NameMissing => "name-missing",
        Self::CellTooLong { .. } => "cell-too-long",
        Self::RowsRunTogether { .. } => "rows-run-together",
    }
    Notice "import-notice-" {
        Self::ShortYear(_) => "short-year",
        Self::OrderUnsure(_) => "order-unsure",
        Self::AboutYear(_) => "about-year",
        Self::AgeAtContact(..) => "age-at-contact",
        Self::AgeToday(_) => "age-today",
        Self::Missing => "missing",
        Self::Unread => "unread",
        Self::InFuture(_) => "in-future",
        Self::TooEarly(_) => "too-early",
        Self::BornAfterArrival { .. } => "born-after-arrival",
        Self::ContactBeforeArrival(_) => "contact-before-arrival",
        Self::ContactBeforeBirth(_) => "contact-before-birth",
        Self::SeveralCountries => "several-countries",
        Self::Regularised => "regularised",
        Self::RegularisedBeforeArrival => "regularised-before-arrival",
        Self::RefugeeKindUnsaid => "refugee-kind-unsaid",
        Self::ProcedureNotHeld(_) => "procedure-not-held",
        Self::TooLongForField => "too-long-for-field",
        Self::CallingLimited => "calling-limited",
        Self::AppointmentRead(_) => "appointment-read",
        Self::AppointmentPast(_) => "appointment-past",
        Self::AppointmentUnsure => "appointment-unsure",
        Self::ChildBirthRead(_) => "child-birth-read",
        Self::ChildBirthNoted(_) => "child-birth-noted",
        Self::ChildBirthUnsure => "child-birth-unsure",
        Self::ChildBirthWanted => "child-birth-wanted",
        Self::RefusalDayWanted => "refusal-day-wanted",
        Self::RefusalSpoken => "refusal-spoken",
        Self::Cleaned(_) => "cleaned",
        Self::LettersLost => "letters-lost",
        Self::Formula => "formula",
        Self::ExtraCells => "extra-cells",
        Self::PossibleDuplicate { .. } => "possible-duplicate",
    }
    Blank "import-skipped-" {
        Self::Title => "title",
        Self::Header => "header",
        Self::Empty => "empty",
        Self::Total => "total",
    }
    DateOrder "import-order-" {
        Self::DayFirst => "day-first",
        Self::MonthFirst => "month-first",
        Self::Mixed => "mixed",
        Self::Unproven => "unproven",
    }
}

/// The ids of messages that stand within others.
pub const WITHIN: &[&str] = &[
    "import-at-row",
    "import-at-cell",
    "import-already",
    "import-already-same",
    "import-already-unread",
    "import-already-mend",
    "import-likeness-names",
    "import-likeness-sound",
    "import-likeness-birth-day",
    "import-likeness-birth-year",
    "import-likeness-phone",
    "import-count-rows",
    "import-count-cases",
    "import-count-already",
    "import-count-problems",
    "import-count-skipped",
    "import-count-procedures",
    "import-count-cleaned",
    "import-count-formulas",
    "import-count-duplicates",
];

impl Likeness {
    const fn id(self) -> &'static str {
        match self {
            Self::Names => "import-likeness-names",
            Self::Sound => "import-likeness-sound",
            Self::BirthDay => "import-likeness-birth-day",
            Self::BirthYear => "import-likeness-birth-year",
            Self::Phone => "import-likeness-phone",
        }
    }
}

impl Encoding {
    /// Its name, the same in every language.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "UTF-8",
            Self::Utf16Le => "UTF-16LE",
            Self::Utf16Be => "UTF-16BE",
            Self::Windows1252 => "Windows-1252",
            Self::Windows1256 => "Windows-1256",
        }
    }
}

impl Column {
    /// The id of the message that names it.
    pub fn message(self) -> String {
        format!("import-column-{}", self.id())
    }

    /// Its name.
    pub fn word(self, lang: Lang) -> String {
        Catalog::of(lang).word(&self.message())
    }
}

/// What happened, and how to mend it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spoken {
    /// What happened.
    pub what: Said,
    /// How to mend it.
    pub mend: Said,
}

fn spoken(id: &str, args: &Args, lang: Lang) -> Spoken {
    let words = Catalog::of(lang);
    Spoken { what: words.text(id, args), mend: words.text(&format!("{id}-mend"), args) }
}

/// `row 12, column Birth`.
pub fn place(row: usize, column: Option<Column>, lang: Lang) -> Said {
    let args = Args::new().value("row", row.to_string());
    match column {
        None => Catalog::of(lang).text("import-at-row", &args),
        Some(column) => {
            Catalog::of(lang).text("import-at-cell", &args.phrase("column", Said::words(&column.word(lang))))
        }
    }
}

fn list(items: impl Iterator<Item = String>, lang: Lang) -> Said {
    let comma = if lang == Lang::Ar { "، " } else { ", " };
    Said::words(&items.collect::<Vec<_>>().join(comma))
}

impl Unreadable {
    /// In words.
    pub fn say(&self, lang: Lang) -> Spoken {
        let none = Args::new();
        let args = match self {
            Self::Empty | Self::NotAList(_) | Self::NoHeader => none,
            Self::TooLarge(bytes) => none.value("most", (bytes / 1024 / 1024).to_string()),
            Self::ColumnMissing(column) => none.phrase("column", Said::words(&column.word(lang))),
            Self::TooManyRows(most) => none.value("most", (*most).to_string()),
            Self::TooManyColumns { row, most } => {
                none.value("row", row.to_string()).value("most", (*most).to_string())
            }
        };
        spoken(self.id(), &args, lang)
    }
}

impl Problem {
    /// In words.
    pub fn say(&self, lang: Lang) -> Spoken {
        let none = Args::new();
        let args = match self.what {
            Fault::ReferenceMissing | Fault::NameMissing => none,
            Fault::ReferenceTwice { first } => none.value("first", first.to_string()),
            Fault::CellTooLong { most } => none.value("most", (most).to_string()),
            Fault::RowsRunTogether { lines } => none.value("lines", (lines).to_string()),
        };
        spoken(self.what.id(), &args, lang)
    }

    /// Where.
    pub fn place(&self, lang: Lang) -> Said {
        place(self.row, self.column, lang)
    }
}

impl Remark {
    /// In words.
    pub fn say(&self, lang: Lang) -> Spoken {
        spoken(self.what.id(), &self.what.args(lang), lang)
    }

    /// Where.
    pub fn place(&self, lang: Lang) -> Said {
        place(self.row, self.column, lang)
    }
}

impl Notice {
    fn args(&self, lang: Lang) -> Args {
        let args = Args::new();
        match self {
            Self::ShortYear(day)
            | Self::OrderUnsure(day)
            | Self::InFuture(day)
            | Self::TooEarly(day)
            | Self::ContactBeforeArrival(day)
            | Self::ContactBeforeBirth(day)
            | Self::AppointmentRead(day)
            | Self::AppointmentPast(day)
            | Self::ChildBirthRead(day)
            | Self::ChildBirthNoted(day) => args.value("date", dates::short(*day)),
            Self::AboutYear(year) => args.value("year", year.to_string()),
            Self::AgeAtContact(age, day) => {
                args.value("age", age.to_string()).value("date", dates::short(*day))
            }
            Self::AgeToday(age) => args.value("age", age.to_string()),
            Self::BornAfterArrival { born, arrived } => {
                args.value("born", born.to_string()).value("date", dates::short(*arrived))
            }
            Self::ProcedureNotHeld(id) => args.value("procedure", id.as_str()),
            Self::Cleaned(removed) => args.value("count", (*removed).to_string()),
            Self::PossibleDuplicate { of, likeness } => {
                let reasons = likeness.iter().map(|it| Catalog::of(lang).word(it.id()));
                args.value("of", of.as_str()).phrase("reasons", list(reasons, lang))
            }
            _ => args,
        }
    }
}

impl Already {
    /// In words.
    pub fn say(&self, lang: Lang) -> Spoken {
        let args = Args::new().value("reference", self.reference.as_str());
        let (id, args) = match self.differs.as_deref() {
            None => ("import-already-unread", args),
            Some([]) => ("import-already-same", args),
            Some(differs) => {
                let columns = differs.iter().map(|it| it.column.word(lang));
                ("import-already", args.phrase("columns", list(columns, lang)))
            }
        };
        let words = Catalog::of(lang);
        Spoken { what: words.text(id, &args), mend: words.text("import-already-mend", &Args::new()) }
    }
}

impl Skipped {
    /// In words.
    pub fn say(&self, lang: Lang) -> Spoken {
        spoken(self.why.id(), &Args::new(), lang)
    }
}

impl DateOrder {
    /// In words.
    pub fn say(self, lang: Lang) -> Spoken {
        spoken(self.id(), &Args::new(), lang)
    }
}

impl Counts {
    /// The sum of the report, a line for each count that matters.
    pub fn say(&self, lang: Lang) -> Vec<Said> {
        let words = Catalog::of(lang);
        let always = [
            ("import-count-rows", self.rows),
            ("import-count-cases", self.cases),
            ("import-count-procedures", self.procedures),
            ("import-count-already", self.already),
            ("import-count-problems", self.problems),
            ("import-count-skipped", self.skipped),
        ];
        let found = [
            ("import-count-duplicates", self.duplicates),
            ("import-count-cleaned", self.cleaned),
            ("import-count-formulas", self.formulas),
        ];
        let found = found.into_iter().filter(|(_, number)| *number > 0);
        always
            .into_iter()
            .chain(found)
            .map(|(id, number)| words.text(id, &Args::new().value("count", number.to_string())))
            .collect()
    }
}
