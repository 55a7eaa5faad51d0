//! A fault at its place, and the picture of it for people.

use super::super::page::Place;
use super::Fault;
use miette::{
    Diagnostic, GraphicalReportHandler, GraphicalTheme, LabeledSpan, MietteError, MietteSpanContents,
    SourceCode, SourceSpan, SpanContents,
};
use std::fmt;

/// A fault at its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The name of the file.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// Column in letters, from 1.
    pub column: usize,
    /// What is wrong.
    pub fault: Fault,
    place: Place,
}

impl Finding {
    pub(in super::super) fn new(place: Place, fault: Fault) -> Self {
        let (line, column) = place.line_column();
        Self { file: place.source.name.clone(), line, column, fault, place }
    }

    /// `limits.toml:12:3`.
    pub fn shown(&self) -> String {
        self.place.shown()
    }

    /// Order of the files, then of the places in them.
    pub(in super::super) fn order(&self) -> (String, usize, usize) {
        (self.file.clone(), self.line, self.column)
    }
}

/// Says a message of the interface with its values.
type Say<'w> = dyn Fn(&str, &[(&'static str, String)]) -> String + 'w;

/// A finding as text for a terminal: what is wrong, the line with the place underlined, the mend.
pub fn render(finding: &Finding, say: &Say<'_>) -> String {
    let args = finding.fault.args();
    let picture = Picture {
        code: finding.fault.code(),
        says: say(finding.fault.message_id(), &args),
        mend: say(finding.fault.mend_id(), &args),
        text: Lettered(finding.place.clone()),
        label: label(&finding.place),
    };
    let mut text = String::new();
    let handler = GraphicalReportHandler::new_themed(GraphicalTheme::unicode_nocolor())
        .with_links(false)
        .with_width(100)
        .with_context_lines(1);
    let drawn = handler.render_report(&mut text, &picture);
    if drawn.is_err() {
        text = format!("{}: {}\n{}\n", finding.place.shown(), picture.says, picture.mend);
    }
    // What the file holds is shown, and must not steer the terminal.
    text.chars().map(|c| if steers(c) { '\u{fffd}' } else { c }).collect()
}

fn steers(c: char) -> bool {
    c.is_control() && c != '\n' || matches!(c, '\u{202a}'..='\u{202e}')
}

/// Only the first line of a place is underlined: a whole table would be noise.
fn label(place: &Place) -> LabeledSpan {
    let text = place.source.text.get(place.span.clone()).unwrap_or_default();
    let first = text.split('\n').next().unwrap_or_default().trim_end();
    LabeledSpan::new(None, place.span.start.min(place.source.text.len()), first.len())
}

/// The text of a place, with columns counted in letters: the library counts bytes.
#[derive(Debug)]
struct Lettered(Place);

impl SourceCode for Lettered {
    fn read_span<'a>(
        &'a self,
        span: &SourceSpan,
        lines_before: usize,
        lines_after: usize,
    ) -> Result<Box<dyn SpanContents<'a> + 'a>, MietteError> {
        let Place { source, span: place } = &self.0;
        let read = source.text.read_span(span, lines_before, lines_after)?;
        let column = if span.offset() == place.start { self.0.line_column().1 - 1 } else { read.column() };
        Ok(Box::new(MietteSpanContents::new_named(
            source.name.clone(),
            read.data(),
            *read.span(),
            read.line(),
            column,
            read.line_count(),
        )))
    }
}

#[derive(Debug)]
struct Picture {
    code: &'static str,
    says: String,
    mend: String,
    text: Lettered,
    label: LabeledSpan,
}

impl fmt::Display for Picture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.says)
    }
}

impl std::error::Error for Picture {}

impl Diagnostic for Picture {
    fn code<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        Some(Box::new(self.code))
    }

    fn help<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        Some(Box::new(&self.mend))
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        Some(&self.text)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        Some(Box::new(std::iter::once(self.label.clone())))
    }
}
