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
    let excerpt = Excerpt::of(&finding.place);
    let picture = Picture {
        code: finding.fault.code(),
        says: say(finding.fault.message_id(), &args),
        mend: say(finding.fault.mend_id(), &args),
        label: excerpt.label(),
        text: excerpt,
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

/// Letters of a line that are shown before and after the place.
const AROUND: usize = 60;

/// The line of a place between its neighbours, as much of them as can be read; with columns counted
/// in letters of the whole line. Drawn whole, a line of a hundred thousand letters is more than the
/// library can count.
#[derive(Debug)]
struct Excerpt {
    name: String,
    text: String,
    /// The lines before the first that is shown.
    above: usize,
    column: usize,
    /// Where the place begins in the text shown, and how much of it is underlined.
    start: usize,
    length: usize,
}

impl Excerpt {
    fn of(place: &Place) -> Self {
        let whole = place.source.text.as_str();
        let start = place.span.start.min(whole.len());
        let (before, after) = whole.split_at_checked(start).unwrap_or((whole, ""));
        let (above, head) =
            before.rsplit_once('\n').map_or((None, before), |(above, head)| (Some(above), head));
        let (tail, below) = after.split_once('\n').map_or((after, None), |(tail, below)| (tail, Some(below)));
        let mut text = String::new();
        if let Some(above) = above {
            let line = above.rsplit('\n').next().unwrap_or_default();
            text = first(line, 2 * AROUND) + "\n";
        }
        text.push_str(&last(head, AROUND));
        let at = text.len();
        text.push_str(&first(tail, AROUND));
        // Only the first line of a place is underlined: a whole table would be noise.
        let told = whole.get(place.span.clone()).unwrap_or_default();
        let told = told.split('\n').next().unwrap_or_default().trim_end();
        let length = first(told, AROUND).len();
        if let Some(below) = below {
            text.push('\n');
            text.push_str(&first(below.split('\n').next().unwrap_or_default(), 2 * AROUND));
        }
        let (line, column) = place.line_column();
        let above = line - 1 - usize::from(above.is_some());
        Self { name: place.source.name.clone(), text, above, column, start: at, length }
    }

    fn label(&self) -> LabeledSpan {
        LabeledSpan::new(None, self.start, self.length)
    }
}

/// The first letters of a line.
fn first(line: &str, most: usize) -> String {
    match line.char_indices().nth(most) {
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or_default()),
        None => line.to_owned(),
    }
}

/// The last letters of a line.
fn last(line: &str, most: usize) -> String {
    match line.char_indices().nth_back(most) {
        Some((before, letter)) => {
            format!("…{}", line.get(before + letter.len_utf8()..).unwrap_or_default())
        }
        None => line.to_owned(),
    }
}

impl SourceCode for Excerpt {
    fn read_span<'a>(
        &'a self,
        span: &SourceSpan,
        lines_before: usize,
        lines_after: usize,
    ) -> Result<Box<dyn SpanContents<'a> + 'a>, MietteError> {
        let read = self.text.read_span(span, lines_before, lines_after)?;
        let column = if span.offset() == self.start { self.column - 1 } else { read.column() };
        Ok(Box::new(MietteSpanContents::new_named(
            self.name.clone(),
            read.data(),
            *read.span(),
            self.above + read.line(),
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
    text: Excerpt,
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
