//! What a file may hold, as its author writes it. Friendlier than the types of the domain, and
//! stricter: a key that nobody reads is a fault. It must not check what the words mean.

mod catalogue;
mod limit;
mod procedure;

pub(crate) use catalogue::{
    Authorities, ClosedDay, Derived, Documents, Holidays, KnownProcedures, LegalHours, Obstacles, Questions,
    Reading, Sources, Switch, Triggers, Warnings,
};
pub(crate) use limit::{Limit, Limits};
pub(crate) use procedure::{Outcome, Paper, Procedure, Statement, Step};

use super::close::close;
use super::lint::Fault;
use schemars::JsonSchema;
use serde::Deserialize;

/// One text in every language.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("required" = ["fr", "ar", "en"]))]
pub(crate) struct Words {
    /// French.
    #[serde(default)]
    pub(crate) fr: String,
    /// Arabic.
    #[serde(default)]
    pub(crate) ar: String,
    /// English.
    #[serde(default)]
    pub(crate) en: String,
}

/// A day: `"2026-08-24"`, or the same without quotes.
#[derive(Deserialize, JsonSchema)]
#[serde(untagged, expecting = "a date such as \"2026-08-24\"")]
#[schemars(with = "String", extend("format" = "date"))]
pub(crate) enum Day {
    /// In quotes.
    Text(String),
    /// The date of TOML.
    Date(toml::value::Datetime),
}

impl Day {
    pub(crate) fn text(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Date(date) => date.to_string(),
        }
    }
}

/// What the reader of TOML says about a file that does not have its shape.
pub(crate) fn fault(message: &str) -> Fault {
    let mut words = message.split('`').skip(1).step_by(2);
    let first = words.next().unwrap_or_default();
    let expected: Vec<&str> = words.collect();
    if message.starts_with("unknown field") {
        Fault::UnknownKey { key: first.to_owned(), close: close(first, expected) }
    } else if message.starts_with("missing field") {
        Fault::MissingKey { key: first.to_owned() }
    } else if message.starts_with("unknown variant") {
        Fault::UnknownWord {
            word: first.to_owned(),
            close: close(first, expected.iter().copied()),
            allowed: expected.join(", "),
        }
    } else {
        Fault::Shape { why: message.trim_end().to_owned() }
    }
}
