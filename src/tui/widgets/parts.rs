//! A page to read and act on: parts with headings, each an item that the choice can stop at. Side
//! by side when wide. What is in sight stays while the choice is in it: see `tui::sight`.

use super::list::Choice;
use super::{heading, panes, text};
use crate::i18n::Said;
use crate::tui::ctx::Ctx;
use crate::tui::frame::{Frame, Touch};
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

/// Columns before the words: the mark of the choice, and the sign.
const LEAD: u16 = 4;
/// Narrower than this, what stands at the end of a row goes below it.
const ROOMY: u16 = 48;

/// One thing to read, and perhaps to act on.
pub struct Item<T> {
    sign: Span<'static>,
    words: Vec<Span<'static>>,
    end: Vec<Span<'static>>,
    below: Vec<Vec<Span<'static>>>,
    /// What Enter is about; none for what is only read.
    pub target: Option<T>,
    stop: bool,
    tight: bool,
}

impl<T> Item<T> {
    /// Words with a sign before them.
    pub fn new(sign: &'static str, words: Vec<Span<'static>>, style: Style) -> Self {
        let sign = Span::styled(sign, style);
        Self { sign, words, end: Vec::new(), below: Vec::new(), target: None, stop: true, tight: false }
    }

    /// A sentence to read.
    pub fn text(said: &Said, style: Style) -> Self {
        Self::new(" ", text::spans(said, style), style)
    }

    /// What stands at the end of the row, lined up with that of its neighbours.
    #[must_use]
    pub fn end(self, said: &Said, style: Style) -> Self {
        Self { end: text::spans(said, style), ..self }
    }

    /// One more line below.
    #[must_use]
    pub fn below(mut self, said: &Said, style: Style) -> Self {
        if !said.pieces().is_empty() {
            self.below.push(text::spans(said, style));
        }
        self
    }

    /// What Enter on it is about.
    #[must_use]
    pub fn at(self, target: T) -> Self {
        Self { target: Some(target), ..self }
    }

    /// What stands at its end stays on its row, however narrow that is: a table.
    #[must_use]
    pub fn tight(self) -> Self {
        Self { tight: true, ..self }
    }

    /// The choice passes it by.
    #[must_use]
    pub fn fixed(self) -> Self {
        Self { stop: false, ..self }
    }

    fn lines(&self, width: u16, end: u16) -> Vec<Line<'static>> {
        let indent = Span::raw("  ");
        let room = usize::from(width.saturating_sub(2));
        let apart = end > 0 && (width >= ROOMY || self.tight);
        let first = if apart { room.saturating_sub(usize::from(end) + 2) } else { room };
        let mut lines = Vec::new();
        for (at, line) in text::wrap(&self.words, first.max(1)).into_iter().enumerate() {
            let lead = if at == 0 { self.sign.clone() } else { Span::raw(" ") };
            let mut spans = vec![lead, Span::raw(" ")];
            let used = text::width(&line.spans);
            spans.extend(line.spans);
            if at == 0 && apart && !self.end.is_empty() {
                spans.push(Span::raw(" ".repeat(first.saturating_sub(used) + 2)));
                spans.extend(text::fit(self.end.clone(), usize::from(end)));
            }
            lines.push(Line::from(spans));
        }
        let ended = (!apart && !self.end.is_empty()).then_some(&self.end);
        for below in ended.into_iter().chain(&self.below) {
            for line in text::wrap(below, room) {
                let mut spans = vec![indent.clone()];
                spans.extend(line.spans);
                lines.push(Line::from(spans));
            }
        }
        lines
    }
}

/// A part of a page.
pub struct Part<T> {
    /// Its heading; none when it is empty.
    pub heading: Said,
    /// What stands in it.
    pub items: Vec<Item<T>>,
    /// It stands beside the main parts when there is room.
    pub aside: bool,
    /// It is shown even when nothing stands in it.
    title: bool,
}

impl<T> Part<T> {
    /// A main part.
    pub const fn new(heading: Said, items: Vec<Item<T>>) -> Self {
        Self { heading, items, aside: false, title: false }
    }

    /// What the page is about: shown even when nothing more is said.
    pub const fn title(heading: Said, items: Vec<Item<T>>) -> Self {
        Self { heading, items, aside: false, title: true }
    }

    /// A part that stands beside the main ones.
    pub const fn aside(heading: Said, items: Vec<Item<T>>) -> Self {
        Self { heading, items, aside: true, title: false }
    }
}

/// A page of parts.
pub struct Parts<T> {
    parts: Vec<Part<T>>,
}

/// A run of lines: a heading, or an item with the number of its stop.
struct Laid {
    lines: Vec<Line<'static>>,
    stop: Option<usize>,
    item: bool,
}

impl<T> Parts<T> {
    /// Puts the main parts first; empty ones are left out.
    pub fn new(parts: impl IntoIterator<Item = Part<T>>) -> Self {
        let mut parts: Vec<Part<T>> =
            parts.into_iter().filter(|part| part.title || !part.items.is_empty()).collect();
        parts.sort_by_key(|part| part.aside);
        Self { parts }
    }

    fn stops(&self) -> impl Iterator<Item = &Item<T>> {
        self.parts.iter().flat_map(|part| &part.items).filter(|item| item.stop)
    }

    /// How many items the choice can stop at.
    pub fn count(&self) -> usize {
        self.stops().count()
    }

    /// What its items lead to.
    pub fn targets(&self) -> impl Iterator<Item = &T> {
        self.parts.iter().flat_map(|part| &part.items).filter_map(|item| item.target.as_ref())
    }

    /// All that it says, a line for each item and for what stands below it.
    pub fn said(&self) -> String {
        let mut all = String::new();
        let mut add = |spans: &[Span<'static>]| {
            for span in spans {
                all.push_str(&span.content);
            }
            all.push('\n');
        };
        for part in &self.parts {
            add(&text::spans(&part.heading, Style::new()));
            for item in &part.items {
                [&item.words, &item.end].into_iter().chain(&item.below).for_each(|spans| add(spans));
            }
        }
        all
    }

    /// What the chosen item is about.
    pub fn target(&self, choice: Choice) -> Option<&T> {
        self.stops().nth(choice.get(self.count())?)?.target.as_ref()
    }

    /// The number of the first item that is about what is wanted.
    pub fn find(&self, wanted: impl Fn(&T) -> bool) -> Option<usize> {
        self.stops().position(|item| item.target.as_ref().is_some_and(&wanted))
    }

    /// The first item of the part after or before the chosen one, around the ends.
    pub fn jump(&self, choice: Choice, forward: bool) -> usize {
        let mut starts = Vec::new();
        let mut at = 0;
        for part in &self.parts {
            let stops = part.items.iter().filter(|item| item.stop).count();
            if stops > 0 {
                starts.push(at);
            }
            at += stops;
        }
        let now = choice.get(self.count()).unwrap_or(0);
        let next = if forward {
            starts.iter().find(|start| **start > now).or(starts.first())
        } else {
            starts.iter().rev().find(|start| **start < now).or(starts.last())
        };
        next.copied().unwrap_or(0)
    }

    /// Draws the page.
    pub fn draw(&self, ctx: &Ctx, frame: &mut Frame<'_>, area: Rect, choice: Choice) {
        let chosen = choice.get(self.count());
        let both = self.parts.iter().any(|part| part.aside) && self.parts.iter().any(|part| !part.aside);
        let panes = panes::divide(area, 56, 0);
        if let Some(aside) = panes.aside.filter(|_| both) {
            panes::rule(ctx, frame, panes);
            column(ctx, frame, panes.main, &self.laid(ctx, panes.main.width, Some(false)), chosen, true);
            column(ctx, frame, aside, &self.laid(ctx, aside.width, Some(true)), chosen, true);
        } else {
            let area = Rect { width: area.width.min(panes::MEASURE + LEAD), ..area };
            column(ctx, frame, area, &self.laid(ctx, area.width, None), chosen, true);
        }
    }

    /// Draws it to be read only, from its beginning, in one column.
    pub fn preview(&self, ctx: &Ctx, frame: &mut Frame<'_>, area: Rect) {
        column(ctx, frame, area, &self.laid(ctx, area.width, None), None, false);
    }

    /// The lines of one column: all parts, or those of one side.
    fn laid(&self, ctx: &Ctx, width: u16, side: Option<bool>) -> Vec<Laid> {
        let width = width.saturating_sub(1);
        let mut laid: Vec<Laid> = Vec::new();
        let mut stop = 0;
        for part in &self.parts {
            let shown = side.is_none_or(|aside| part.aside == aside);
            if shown {
                let blank = if laid.is_empty() { Vec::new() } else { vec![Line::default()] };
                laid.push(Laid { lines: blank, stop: None, item: false });
                if !part.heading.pieces().is_empty() {
                    let lines = heading::lines(ctx, &part.heading, width);
                    laid.push(Laid { lines, stop: None, item: false });
                }
            }
            let end = part.items.iter().map(|item| text::cells(text::width(&item.end))).max().unwrap_or(0);
            for item in &part.items {
                if shown {
                    let lines = item.lines(width.saturating_sub(2), end.min(width / 2));
                    laid.push(Laid { lines, stop: item.stop.then_some(stop), item: true });
                }
                stop += usize::from(item.stop);
            }
        }
        laid
    }
}

/// Draws the lines of a column around the chosen item.
fn column(ctx: &Ctx, frame: &mut Frame<'_>, area: Rect, laid: &[Laid], chosen: Option<usize>, live: bool) {
    let total: usize = laid.iter().map(|run| run.lines.len()).sum();
    let is_here = |run: &Laid| run.stop.is_some() && run.stop == chosen;
    let here = laid.iter().position(is_here);
    let start: usize = laid.iter().take(here.unwrap_or(0)).map(|run| run.lines.len()).sum();
    let tall = here.and_then(|at| laid.get(at)).map_or(0, |run| run.lines.len());
    let rows = usize::from(area.height);
    let mut wanted = start..start + tall;
    if let Some(here) = here {
        // What stands before the first item, or behind the last, can't be chosen: it is shown with it.
        let stops = |run: &Laid| run.stop.is_some();
        if wanted.end <= rows && !laid.iter().take(here).any(stops) {
            wanted.start = 0;
        }
        if total - start <= rows && !laid.iter().skip(here + 1).any(stops) {
            wanted.end = total;
        }
    }
    let top = frame.scroll(wanted, total, rows);
    let mut at = 0;
    for run in laid {
        for line in &run.lines {
            if at >= top && at - top < rows {
                let y = area.y.saturating_add(text::cells(at - top));
                let row = Rect { y, height: 1, ..area };
                let indent = if run.item { 2 } else { 0 };
                let inner =
                    Rect { x: row.x + indent.min(row.width), width: row.width.saturating_sub(indent), ..row };
                frame.line(line.clone(), inner);
                if is_here(run) {
                    frame.line(Span::styled("▌", ctx.theme.accent()), row);
                    frame.tint(ctx.theme.chosen(), Rect { width: row.width.saturating_sub(1), ..row });
                    frame.tint(ctx.theme.accent(), Rect { width: 1.min(row.width), ..row });
                }
                if let Some(stop) = run.stop.filter(|_| live) {
                    frame.touch(row, Touch::Item(stop));
                }
            }
            at += 1;
        }
    }
    let end = Rect { x: area.right().saturating_sub(1), width: 1.min(area.width), height: 1, ..area };
    if top > 0 {
        frame.line(Span::styled("↑", ctx.theme.accent()), end);
    }
    if top + rows < total && area.height > 1 {
        frame.line(Span::styled("↓", ctx.theme.accent()), Rect { y: area.bottom() - 1, ..end });
    }
}
