//! A heading with its rule: parts of a screen are set apart by these and by blank lines, not by
//! boxes.

use super::text;
use crate::i18n::Said;
use crate::tui::ctx::Ctx;
use crate::tui::frame::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

/// The line of a heading, the rule filling its row.
pub fn line(ctx: &Ctx, said: &Said, columns: u16) -> Line<'static> {
    let columns = usize::from(columns);
    let mut line = Line::from(text::fit(text::spans(said, ctx.theme.heading()), columns));
    fill(ctx, &mut line, columns);
    line
}

/// A heading whose words are all shown, on as many lines as they take; the rule fills the last.
pub fn lines(ctx: &Ctx, said: &Said, columns: u16) -> Vec<Line<'static>> {
    if text::width(&text::spans(said, ctx.theme.heading())) <= usize::from(columns) {
        return vec![line(ctx, said, columns)];
    }
    let mut lines = text::paragraph(said, ctx.theme.heading(), columns);
    if let Some(last) = lines.last_mut() {
        fill(ctx, last, usize::from(columns));
    }
    lines
}

fn fill(ctx: &Ctx, line: &mut Line<'static>, columns: usize) {
    let left = columns.saturating_sub(text::width(&line.spans) + 2);
    if left > 0 {
        line.spans.push(Span::styled("  ", ctx.theme.rule()));
        line.spans.push(Span::styled("─".repeat(left), ctx.theme.rule()));
    }
}

/// Draws a heading in the first row of an area.
pub fn draw(ctx: &Ctx, frame: &mut Frame<'_>, said: &Said, area: Rect) {
    frame.line(line(ctx, said, area.width), area);
}

/// Draws a rule in the first row of an area.
pub fn rule(ctx: &Ctx, frame: &mut Frame<'_>, area: Rect) {
    frame.line(Span::styled("─".repeat(usize::from(area.width)), ctx.theme.rule()), area);
}
