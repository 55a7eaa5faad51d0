//! Words and values as spans, measured as they will be drawn. Values (a phone, a date, a name in a
//! sentence) are marked so that nothing around them reorders them.

use crate::i18n::{Said, shape};
use crate::tui::rtl::{ISOLATE, ISOLATE_NEXT};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

/// Words of the interface.
pub fn words(text: &str, style: Style) -> Span<'static> {
    Span::styled(shape::present(text), style)
}

/// A value that keeps its own direction.
pub fn value(text: &str, style: Style) -> Span<'static> {
    Span::styled(shape::present(text), style.add_modifier(ISOLATE))
}

/// A sentence: its words, and its values marked.
pub fn spans(said: &Said, style: Style) -> Vec<Span<'static>> {
    let mut next = ISOLATE;
    said.pieces()
        .iter()
        .map(|piece| {
            let text = shape::present(piece.text());
            if !piece.isolated() {
                return Span::styled(text, style);
            }
            let mark = next;
            next = if mark == ISOLATE { ISOLATE_NEXT } else { ISOLATE };
            Span::styled(text, style.add_modifier(mark))
        })
        .collect()
}

/// A sentence as one line.
pub fn line(said: &Said, style: Style) -> Line<'static> {
    Line::from(spans(said, style))
}

/// The columns that spans take.
pub fn width(spans: &[Span<'_>]) -> usize {
    spans.iter().map(|span| shape::display_width(&span.content)).sum()
}

/// A cluster with its style.
type Cluster = (String, Style);

fn clusters(spans: &[Span<'_>]) -> Vec<Cluster> {
    spans
        .iter()
        .flat_map(|span| shape::clusters(&span.content).map(|cluster| (cluster.to_owned(), span.style)))
        .collect()
}

/// The blanks that French writes before `: ; ? !` and inside its quotes do not break a line.
fn bind(clusters: &mut [Cluster]) {
    for at in 1..clusters.len() {
        let [before, here] =
            [at - 1, at].map(|at| clusters.get(at).map_or("", |(cluster, _)| cluster.as_str()));
        let bound = if before == " " && matches!(here, ":" | ";" | "?" | "!" | "»") {
            Some(at - 1)
        } else {
            (before == "«" && here == " ").then_some(at)
        };
        if let Some((cluster, _)) = bound.and_then(|at| clusters.get_mut(at)) {
            "\u{a0}".clone_into(cluster);
        }
    }
}

fn wide((cluster, _): &Cluster) -> usize {
    shape::cluster_width(cluster)
}

fn join(clusters: &[Cluster]) -> Vec<Span<'static>> {
    clusters
        .chunk_by(|one, two| one.1 == two.1)
        .filter_map(|run| {
            let style = run.first()?.1;
            Some(Span::styled(run.iter().map(|(cluster, _)| cluster.as_str()).collect::<String>(), style))
        })
        .collect()
}

/// Spans of at most this many columns; what is cut ends in `…`.
pub fn fit(spans: Vec<Span<'static>>, columns: usize) -> Vec<Span<'static>> {
    if width(&spans) <= columns {
        return spans;
    }
    let mut left = columns.saturating_sub(1);
    let all = clusters(&spans);
    let mut kept: Vec<Cluster> = Vec::new();
    for cluster in all {
        let wide = wide(&cluster);
        if wide > left {
            break;
        }
        left -= wide;
        kept.push(cluster);
    }
    while kept.last().is_some_and(|(cluster, _)| cluster == " ") {
        kept.pop();
    }
    if columns > 0 {
        let style = kept.last().map_or_else(Style::new, |(_, style)| *style);
        kept.push(("…".to_owned(), style));
    }
    join(&kept)
}

/// Lines of at most this many columns, broken between words; a longer word is broken inside, a
/// line feed always breaks.
pub fn wrap(spans: &[Span<'_>], columns: usize) -> Vec<Line<'static>> {
    if columns == 0 {
        return Vec::new();
    }
    let mut lines = Vec::new();
    let mut all = clusters(spans);
    bind(&mut all);
    for part in all.split(|(cluster, _)| cluster == "\n") {
        let mut line: Vec<Cluster> = Vec::new();
        let mut used = 0;
        for word in part.chunk_by(|one, two| (one.0 == " ") == (two.0 == " ")) {
            let long: usize = word.iter().map(wide).sum();
            let blank = word.first().is_some_and(|(cluster, _)| cluster == " ");
            if used + long <= columns {
                // Blanks at the beginning of a broken line are dropped.
                if !(blank && line.is_empty() && !lines.is_empty()) {
                    line.extend_from_slice(word);
                    used += long;
                }
                continue;
            }
            if blank {
                end(&mut lines, &mut line, &mut used);
                continue;
            }
            if !line.is_empty() {
                end(&mut lines, &mut line, &mut used);
            }
            for cluster in word {
                let wide = wide(cluster);
                if used + wide > columns && !line.is_empty() {
                    end(&mut lines, &mut line, &mut used);
                }
                line.push(cluster.clone());
                used += wide;
            }
        }
        lines.push(Line::from(join(trimmed(&line))));
    }
    lines
}

fn end(lines: &mut Vec<Line<'static>>, line: &mut Vec<Cluster>, used: &mut usize) {
    lines.push(Line::from(join(trimmed(line))));
    line.clear();
    *used = 0;
}

fn trimmed(line: &[Cluster]) -> &[Cluster] {
    let kept = line.iter().rposition(|(cluster, _)| cluster != " ").map_or(0, |last| last + 1);
    line.get(..kept).unwrap_or_default()
}

/// A sentence broken into lines.
pub fn paragraph(said: &Said, style: Style, columns: u16) -> Vec<Line<'static>> {
    wrap(&spans(said, style), usize::from(columns))
}

/// The first `most` of these lines; the last one ends in `…` when lines are left out.
pub fn first(mut lines: Vec<Line<'static>>, most: usize) -> Vec<Line<'static>> {
    if lines.len() <= most {
        return lines;
    }
    lines.truncate(most);
    if let Some(last) = lines.last_mut() {
        let style = last.spans.last().map_or_else(Style::new, |span| span.style);
        last.spans.push(Span::styled(" …", style));
    }
    lines
}

/// A number as a count of rows or columns of a screen.
pub fn cells(count: usize) -> u16 {
    u16::try_from(count).unwrap_or(u16::MAX)
}
