//! What came otherwise than a scenario expected: codes for programs, words for people. It must not
//! choose the words: whoever shows them brings them.

use super::super::page::Place;
use crate::domain::book::Book;
use crate::domain::deadline::Moment;
use crate::domain::facts::Fact;
use crate::domain::flags::FlagKind;
use crate::domain::ids::{DocumentId, ProcedureId, RuleId, StepId, WarningId};
use crate::domain::law::{Lang, Words};
use crate::domain::refusal::Refusal;

macro_rules! sorts {
    ($($(#[$doc:meta])* $name:ident = $code:literal),+ $(,)?) => {
        /// What was looked at.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Sort { $($(#[$doc])* $name),+ }

        impl Sort {
            /// Every sort.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// Its stable name.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$name => $code),+ }
            }

            /// The message that names it.
            pub const fn message_id(self) -> &'static str {
                match self { $(Self::$name => concat!("scenario-", $code)),+ }
            }
        }
    };
}

sorts! {
    /// Whether an act is carried out.
    Act = "act",
    /// Which procedure is followed.
    Followed = "followed",
    /// The version it is followed by.
    Version = "version",
    /// The next step.
    Next = "next",
    /// The steps that can be done now.
    Ready = "ready",
    /// The steps that wait for somebody.
    Waiting = "waiting",
    /// Where one step stands.
    State = "state",
    /// The papers still to be found.
    Missing = "missing",
    /// The papers asked in practice only.
    Practice = "practice",
    /// The articles to cite against them.
    Cite = "cite",
    /// The warnings shown.
    Warnings = "warnings",
    /// The facts to be asked.
    Asks = "asks",
    /// The procedures that open.
    Opens = "opens",
    /// Whether the procedure is over.
    Over = "over",
    /// Few may see the case.
    Restricted = "restricted",
    /// Whether a limit runs, and from when.
    Runs = "runs",
    /// The day to file by.
    FileBy = "file-by",
    /// The latest arguable day.
    Latest = "latest",
    /// The version of a limit.
    Rule = "rule",
    /// How sure a limit is.
    Tag = "tag",
    /// Questions for a lawyer.
    Lawyer = "lawyer",
    /// What must be said beside a date.
    Caveats = "caveats",
    /// Whether a limit is met.
    Met = "met",
    /// Whether a limit alarms.
    Alarms = "alarms",
    /// A flag that is raised.
    Raised = "raised",
    /// The gravest flag.
    First = "first",
    /// A flag that is not raised.
    Not = "not",
}

/// A thing by its code, with the name that it has in the book or in the words of the interface.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Named {
    /// A procedure.
    Procedure(ProcedureId),
    /// A step.
    Step(StepId),
    /// Where a step stands: the end of the message that says it.
    State(&'static str),
    /// A kind of paper.
    Document(DocumentId),
    /// A limit.
    Limit(RuleId),
    /// A warning.
    Warning(WarningId),
    /// A fact.
    Fact(Fact),
    /// A kind of flag.
    Flag(FlagKind),
    /// A day or a minute.
    Moment(Moment),
    /// Yes or no.
    Answer(bool),
    /// The act is carried out.
    Accepted,
    /// Why it is not.
    Refusal(Refusal),
    /// A word of a closed list, as it is.
    Code(String),
}

impl Named {
    /// The same in every language.
    pub fn code(&self) -> String {
        match self {
            Self::Procedure(id) => id.to_string(),
            Self::Step(id) => id.to_string(),
            Self::State(state) => (*state).to_owned(),
            Self::Document(id) => id.to_string(),
            Self::Limit(id) => id.to_string(),
            Self::Warning(id) => id.to_string(),
            Self::Fact(fact) => fact.code().to_owned(),
            Self::Flag(kind) => kind.code().to_owned(),
            Self::Moment(Moment::Day(day)) => day.to_string(),
            Self::Moment(Moment::Minute(minute)) => minute.format("%Y-%m-%dT%H:%M").to_string(),
            Self::Answer(is) => (if *is { "true" } else { "false" }).to_owned(),
            Self::Accepted => "accepted".to_owned(),
            Self::Refusal(refusal) => refusal.code().to_owned(),
            Self::Code(code) => code.clone(),
        }
    }

    /// The code, and the name where there is one.
    fn told(&self, book: &Book, voice: &Voice<'_>) -> String {
        let named = |words: Option<&Words>| words.map(|words| words.get(voice.lang).to_owned());
        let word = |id: &str| Some((voice.say)(id, &[]));
        let newest = |id: &StepId| {
            let all = book.procedures.values().flat_map(|versions| versions.values().rev());
            all.filter_map(|procedure| procedure.step(id)).map(|step| &step.names).next()
        };
        let version = |id: &RuleId| {
            let mut all = book.rules.values();
            all.find(|rule| rule.id == *id || rule.family == *id).map(|rule| &rule.title)
        };
        let name = match self {
            Self::Procedure(id) => named(book.name(id)),
            Self::Step(id) => named(newest(id)),
            Self::State(state) => return (voice.say)(&format!("state-{state}"), &[]),
            Self::Document(id) => named(book.documents.get(id).map(|document| &document.names)),
            Self::Limit(id) => named(version(id)),
            Self::Fact(fact) => word(&format!("fact-{}", fact.code())),
            Self::Flag(kind) => word(&format!("flag-{}", kind.code())),
            Self::Answer(is) => return (voice.say)(if *is { "answer-yes" } else { "answer-no" }, &[]),
            Self::Accepted => return (voice.say)("scenario-accepted", &[]),
            Self::Refusal(refusal) => Some((voice.refusal)(refusal)),
            Self::Warning(_) | Self::Moment(_) | Self::Code(_) => None,
        };
        name.map_or_else(|| self.code(), |name| format!("{} ({name})", self.code()))
    }
}

/// Says a message of the interface with its values.
type Say<'v> = dyn Fn(&str, &[(&'static str, String)]) -> String + 'v;

/// The words that whoever shows a report brings.
pub struct Voice<'v> {
    /// The language.
    pub lang: Lang,
    /// A message.
    pub say: &'v Say<'v>,
    /// Why the domain says no, in words.
    pub refusal: &'v dyn Fn(&Refusal) -> String,
}

/// Something that came otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Miss {
    /// The file.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// Column in letters, from 1.
    pub column: usize,
    /// What was looked at.
    pub sort: Sort,
    /// The procedure, step or limit at which.
    pub of: Option<Named>,
    /// What was expected.
    pub wanted: Vec<Named>,
    /// What came instead.
    pub came: Vec<Named>,
}

impl Miss {
    pub(super) fn new(place: &Place, sort: Sort, wanted: Vec<Named>, came: Vec<Named>) -> Self {
        let (line, column) = place.line_column();
        Self { file: place.source.name.clone(), line, column, sort, of: None, wanted, came }
    }

    pub(super) fn at(self, of: Named) -> Self {
        Self { of: Some(of), ..self }
    }

    /// What was looked at, what was expected and what came, each in words.
    pub fn told(&self, book: &Book, voice: &Voice<'_>) -> [String; 3] {
        let list = |all: &[Named]| {
            let told: Vec<String> = all.iter().map(|one| one.told(book, voice)).collect();
            if told.is_empty() { (voice.say)("scenario-nothing", &[]) } else { told.join("; ") }
        };
        let what = (voice.say)(self.sort.message_id(), &[]);
        let what = match &self.of {
            Some(of) => (voice.say)("scenario-of", &[("what", what), ("of", of.told(book, voice))]),
            None => what,
        };
        [what, list(&self.wanted), list(&self.came)]
    }
}
