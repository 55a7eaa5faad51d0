//! What a procedure file says, as types: words in three languages, citations, confidence; then
//! time limits, procedures, the catalogue that they name, and the links between them. Pure data;
//! reading and checking files is `procedures`.

mod catalogue;
mod limit;
pub mod links;
mod procedure;

pub use catalogue::{
    Authority, Bend, Derive, Document, Exposure, Obstacle, Question, Reading, Section, Source, Switch,
    Trigger, Warning, WarningLevel,
};
pub use limit::{Counting, Direction, Rule, RuleKind, Unit};
pub use procedure::{EXTRA_PAPER, Need, OfficeRegime, Outcome, PaperNeed, Procedure, Step, StepKind};

use super::ids::{QuestionId, SourceId};
use serde::{Deserialize, Serialize};

/// The languages that every text exists in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// Arabic as Moroccan administrations write it (ar-MA), right to left.
    Ar,
    /// French.
    #[default]
    Fr,
    /// English.
    En,
}

impl Lang {
    /// All languages, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Ar, Self::Fr, Self::En];

    /// The two-letter code: `ar`, `fr`, `en`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Ar => "ar",
            Self::Fr => "fr",
            Self::En => "en",
        }
    }
}

/// One text in every language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// French.
    pub fr: String,
    /// Arabic.
    pub ar: String,
    /// English.
    pub en: String,
}

impl Words {
    /// The text in one language.
    pub fn get(&self, lang: Lang) -> &str {
        match lang {
            Lang::Ar => &self.ar,
            Lang::Fr => &self.fr,
            Lang::En => &self.en,
        }
    }
}

/// How sure a statement is. Shown wherever the statement is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Tag {
    /// The text of the law was read.
    Primary,
    /// A guide, an official site or the press was read and is named.
    Secondary,
    /// Deduced from texts that were read, or a house rule.
    Inference,
    /// A lead only: greyed, and never used to compute an alarm.
    Unverified,
}

impl Tag {
    /// The word used in procedure files and in `--json`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Primary => "primary",
            Self::Secondary => "secondary",
            Self::Inference => "inference",
            Self::Unverified => "unverified",
        }
    }
}

/// A place in a source: the source and, when it is a text of law, the articles.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cite {
    /// The source.
    pub source: SourceId,
    /// Articles or page, as written: `arts 4-6`. Empty when the whole source is meant.
    #[serde(default)]
    pub at: String,
}

/// What may stand behind a place in a source, and the message that tells it in each language.
const REMARKS: [(&str, &str); 2] = [("(article not read)", "cite-not-read"), ("(before)", "cite-before")];

/// A place in a source without its remark, and the message of the remark.
pub fn remarked(at: &str) -> (&str, Option<&'static str>) {
    let at = at.trim();
    let found =
        REMARKS.iter().find_map(|(mark, word)| Some((at.strip_suffix(mark)?.trim_end(), Some(*word))));
    found.unwrap_or((at, None))
}

/// What a statement rests on and how sure it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Basis {
    /// Sources and articles. Never empty in a checked book.
    pub cite: Vec<Cite>,
    /// Confidence.
    pub tag: Tag,
    /// Questions for a lawyer that hang over it.
    #[serde(default)]
    pub lawyer: Vec<QuestionId>,
}

/// A sentence of a procedure, with what it rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statement {
    /// The sentence.
    #[serde(flatten)]
    pub words: Words,
    /// What it rests on.
    #[serde(flatten)]
    pub basis: Basis,
}
