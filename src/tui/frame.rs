//! One frame as screens draw it: cells, where the caret stands, what the mouse can touch. Screens
//! draw left to right; the frame must not turn anything around.

use super::sight::{self, Sight};
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::Line;
use ratatui::widgets::Widget;
use std::ops::Range;

/// What a place on the screen does when it is pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Touch {
    /// Runs the row of the key table with this id.
    Run(&'static str),
    /// The item with this number in the screen's list.
    Item(usize),
    /// The field with this number in the screen's form.
    Field(usize),
}

/// A frame being drawn.
pub struct Frame<'b> {
    /// The cells.
    pub buffer: &'b mut Buffer,
    caret: Option<Position>,
    touches: Vec<(Rect, Touch)>,
    ready: Vec<(Position, Vec<Cell>)>,
    before: &'b Sight,
    sight: Sight,
    /// The place of the screen that is drawn, and how many lists of it were.
    screen: (usize, usize),
}

/// What a frame tells beside its cells.
#[derive(Debug, Default)]
pub struct Extras {
    /// Where the caret stands, as drawn.
    pub caret: Option<Position>,
    /// Places that can be pressed, later ones on top.
    pub touches: Vec<(Rect, Touch)>,
    /// Cells that must be put in after the screen was turned around.
    pub ready: Vec<(Position, Vec<Cell>)>,
    /// Where its lists are.
    pub sight: Sight,
}

impl<'b> Frame<'b> {
    /// An empty frame over these cells; where lists were in the frame before it.
    pub fn new(buffer: &'b mut Buffer, before: &'b Sight) -> Self {
        let (touches, ready) = (Vec::new(), Vec::new());
        Self { buffer, caret: None, touches, ready, before, sight: Sight::default(), screen: (0, 0) }
    }

    /// What follows is drawn for the screen in this place.
    pub fn begin(&mut self, screen: usize) {
        self.screen = (screen, 0);
    }

    /// The first row of the next list that is in sight: see [`sight::top`].
    pub fn scroll(&mut self, wanted: Range<usize>, total: usize, rows: usize) -> usize {
        let (screen, list) = self.screen;
        let top = sight::top(self.before.get(screen, list), wanted, total, rows);
        self.sight.put(screen, list, top);
        self.screen = (screen, list + 1);
        top
    }

    /// The whole screen.
    pub fn area(&self) -> Rect {
        self.buffer.area
    }

    /// Draws a widget of ratatui, clipped to the screen.
    pub fn render(&mut self, widget: impl Widget, area: Rect) {
        widget.render(area.intersection(self.buffer.area), self.buffer);
    }

    /// Draws one line at the top of an area. Draws nothing outside.
    pub fn line<'a>(&mut self, line: impl Into<Line<'a>>, area: Rect) {
        let area = Rect { height: area.height.min(1), ..area };
        self.render(line.into(), area);
    }

    /// Draws lines one below the other, as many as the area has rows.
    pub fn lines<'a>(&mut self, lines: impl IntoIterator<Item = Line<'a>>, area: Rect) {
        for (y, line) in (area.y..area.bottom()).zip(lines) {
            self.line(line, Rect { y, height: 1, ..area });
        }
    }

    /// Lays a style over an area.
    pub fn tint(&mut self, style: Style, area: Rect) {
        self.buffer.set_style(area, style);
    }

    /// Empties an area and gives it a style.
    pub fn blank(&mut self, style: Style, area: Rect) {
        let area = area.intersection(self.buffer.area);
        for position in area.positions() {
            if let Some(cell) = self.buffer.cell_mut(position) {
                cell.reset();
                cell.set_style(style);
            }
        }
    }

    /// Puts the caret here.
    pub fn caret(&mut self, at: Position) {
        if self.buffer.area.contains(at) {
            self.caret = Some(at);
        }
    }

    /// Takes the caret away: something lies over the field.
    pub fn no_caret(&mut self) {
        self.caret = None;
    }

    /// Makes an area answer to the mouse.
    pub fn touch(&mut self, area: Rect, touch: Touch) {
        let area = area.intersection(self.buffer.area);
        if !area.is_empty() {
            self.touches.push((area, touch));
        }
    }

    /// Forgets what the mouse could press: something lies over it.
    pub fn no_touches(&mut self) {
        self.touches.clear();
    }

    /// Cells that are in the order of the terminal already. `at` is a place on the finished screen.
    pub fn ready(&mut self, at: Position, cells: Vec<Cell>) {
        self.ready.push((at, cells));
    }

    /// What was told beside the cells.
    pub fn extras(self) -> Extras {
        Extras { caret: self.caret, touches: self.touches, ready: self.ready, sight: self.sight }
    }
}

/// The first `height` rows of an area, and what is left of it.
pub fn top(area: Rect, height: u16) -> (Rect, Rect) {
    let height = height.min(area.height);
    let rest = Rect { y: area.y + height, height: area.height - height, ..area };
    (Rect { height, ..area }, rest)
}

/// What is left of an area, and its last `height` rows.
pub fn bottom(area: Rect, height: u16) -> (Rect, Rect) {
    let height = height.min(area.height);
    let rest = Rect { height: area.height - height, ..area };
    (rest, Rect { y: area.y + rest.height, height, ..area })
}

/// The first `width` columns of an area, and what is left of it.
pub fn left(area: Rect, width: u16) -> (Rect, Rect) {
    let width = width.min(area.width);
    let rest = Rect { x: area.x + width, width: area.width - width, ..area };
    (Rect { width, ..area }, rest)
}

/// An area without its first and last columns.
pub fn inset(area: Rect, by: u16) -> Rect {
    let by = by.min(area.width / 2);
    Rect { x: area.x + by, width: area.width - 2 * by, ..area }
}
