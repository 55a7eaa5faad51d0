//! One file, parsed, with the place of each value. It must not know what the values mean.

use super::lint::{Fault, Finding};
use super::shape;
use crate::domain::clean::{clean, clean_lines};
use serde::de::DeserializeOwned;
use std::ops::Range;
use std::sync::Arc;
use toml::Spanned;
use toml::de::{DeTable, DeValue, Deserializer};

/// Faults named of one file: whoever mends it asks again.
pub(super) const MANY: usize = 50;

/// A file and its text.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Source {
    pub(super) name: String,
    pub(super) text: String,
}

/// A stretch of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) source: Arc<Source>,
    pub(super) span: Range<usize>,
}

impl Place {
    /// Line and column of its beginning, both from 1; columns are letters, not bytes.
    pub(super) fn line_column(&self) -> (usize, usize) {
        line_column(self.source.text.get(..self.span.start).unwrap_or(&self.source.text))
    }

    /// `limits.toml:12:3`.
    pub(super) fn shown(&self) -> String {
        let (line, column) = self.line_column();
        format!("{}:{line}:{column}", self.source.name)
    }
}

/// Line and column behind a text.
pub(super) fn line_column(before: &str) -> (usize, usize) {
    let line = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
    let column = before.rsplit('\n').next().map_or(0, |text| text.chars().count()) + 1;
    (line, column)
}

/// The way to a value from the top of the file, written down without allocation.
#[derive(Clone, Copy)]
pub(super) enum Spot<'s> {
    /// The file.
    Top,
    /// A key of a table.
    Key(&'s Spot<'s>, &'static str),
    /// An entry of a list.
    At(&'s Spot<'s>, usize),
}

impl<'s> Spot<'s> {
    /// The file, to start a way from.
    pub(super) const TOP: &'static Spot<'static> = &Spot::Top;

    pub(super) fn key(&'s self, key: &'static str) -> Self {
        Spot::Key(self, key)
    }

    pub(super) fn at(&'s self, index: usize) -> Self {
        Spot::At(self, index)
    }
}

/// A parsed file.
pub(super) struct Page<'t> {
    source: &'t Arc<Source>,
    table: Spanned<DeTable<'t>>,
}

impl<'t> Page<'t> {
    /// Parses a file, or says everything that is wrong with its syntax.
    pub(super) fn parse(source: &'t Arc<Source>) -> Result<Self, Vec<Finding>> {
        let (table, errors) = DeTable::parse_recoverable(&source.text);
        if errors.is_empty() {
            let page = Self { source, table };
            let hidden = page.hidden();
            return if hidden.is_empty() { Ok(page) } else { Err(hidden) };
        }
        let finding = |error: &toml::de::Error| {
            let place = Place { source: source.clone(), span: error.span().unwrap_or(0..0) };
            let text = || source.text.get(place.span.clone()).unwrap_or_default().to_owned();
            let dated = ["invalid date", "invalid time"].iter().any(|said| error.message().starts_with(said));
            let fault = if dated {
                Fault::BadDate { text: text() }
            } else {
                Fault::Syntax { why: error.message().to_owned() }
            };
            Finding::new(place, fault)
        };
        Err(errors.iter().take(MANY).map(finding).collect())
    }

    /// Texts and keys with characters that cannot be seen or that steer a terminal: escapes let them in.
    fn hidden(&self) -> Vec<Finding> {
        let mut spans = Vec::new();
        steered(self.table.get_ref(), &mut spans);
        spans.sort_by_key(|span| span.start);
        spans.truncate(MANY);
        spans.into_iter().map(|span| Finding::new(self.place_of(span), Fault::Hidden)).collect()
    }

    /// Reads the file as a shape. Keys that the shape does not know are all named, not only the
    /// first; of other faults, the first.
    pub(super) fn shape<T: DeserializeOwned>(&self) -> Result<T, Vec<Finding>> {
        let mut findings = Vec::new();
        let mut table = self.table.clone();
        loop {
            let error = match T::deserialize(Deserializer::from(table.clone())) {
                Ok(_) if !findings.is_empty() => return Err(findings),
                Ok(read) => return Ok(read),
                Err(error) => error,
            };
            let span = error.span().unwrap_or(0..0);
            let fault = shape::fault(error.message());
            let again = findings.len() < MANY
                && matches!(fault, Fault::UnknownKey { .. })
                && remove(table.get_mut(), &span);
            findings.push(Finding::new(self.place_of(span), fault));
            if !again {
                return Err(findings);
            }
        }
    }

    /// Whether a key stands at the top.
    pub(super) fn has(&self, key: &str) -> bool {
        self.table.get_ref().contains_key(key)
    }

    /// Its beginning.
    pub(super) fn top(&self) -> Place {
        self.place_of(0..0)
    }

    /// Where a value stands; when it is not there, the nearest thing around it that is.
    pub(super) fn place(&self, spot: &Spot<'_>) -> Place {
        self.place_of(self.span(spot))
    }

    fn place_of(&self, span: Range<usize>) -> Place {
        Place { source: self.source.clone(), span }
    }

    fn span(&self, spot: &Spot<'_>) -> Range<usize> {
        match (self.find(spot), spot) {
            (Some(value), _) => value.span(),
            (None, Spot::Key(around, _) | Spot::At(around, _)) => self.span(around),
            (None, Spot::Top) => 0..0,
        }
    }

    fn find(&self, spot: &Spot<'_>) -> Option<&Spanned<DeValue<'t>>> {
        match spot {
            Spot::Top => None,
            Spot::Key(Spot::Top, key) => self.table.get_ref().get(*key),
            Spot::Key(around, key) => self.find(around)?.get_ref().get(*key),
            Spot::At(around, index) => self.find(around)?.get_ref().get(*index),
        }
    }
}

/// Takes away the key that stands at this place.
fn remove(table: &mut DeTable<'_>, span: &Range<usize>) -> bool {
    let found = table.keys().find(|key| key.span() == *span).cloned();
    match found {
        Some(key) => table.remove(&key).is_some(),
        None => table.iter_mut().any(|(_, value)| remove_inside(value.get_mut(), span)),
    }
}

fn remove_inside(value: &mut DeValue<'_>, span: &Range<usize>) -> bool {
    match value {
        DeValue::Table(table) => remove(table, span),
        DeValue::Array(list) => list.iter_mut().any(|value| remove_inside(value.get_mut(), span)),
        _ => false,
    }
}

fn steered(table: &DeTable<'_>, spans: &mut Vec<Range<usize>>) {
    for (key, value) in table {
        if clean(key.get_ref()).removed > 0 {
            spans.push(key.span());
        }
        steered_inside(value, spans);
    }
}

fn steered_inside(value: &Spanned<DeValue<'_>>, spans: &mut Vec<Range<usize>>) {
    match value.get_ref() {
        DeValue::String(text) if clean_lines(text).removed > 0 => spans.push(value.span()),
        DeValue::Table(table) => steered(table, spans),
        DeValue::Array(list) => list.iter().for_each(|value| steered_inside(value, spans)),
        _ => {}
    }
}
