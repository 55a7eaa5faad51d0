//! A list with one chosen item. The window over the items stays while the choice is in it (see
//! `tui::sight`); drawing changes nothing.

use crate::tui::ctx::Ctx;
use crate::tui::frame::{Frame, Touch};
use crossterm::event::{KeyCode, KeyEvent};
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

/// Which item is chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    at: usize,
}

impl Choice {
    /// This item.
    pub const fn at(at: usize) -> Self {
        Self { at }
    }

    /// The number of the chosen item among `count`; none when there are none.
    pub fn get(self, count: usize) -> Option<usize> {
        (count > 0).then(|| self.at.min(count - 1))
    }

    /// Moves by this many items, stopping at the ends.
    pub fn step(&mut self, by: isize, count: usize) {
        let now = self.get(count).unwrap_or(0);
        self.at = now.saturating_add_signed(by).min(count.saturating_sub(1));
    }

    /// Chooses this item.
    pub fn set(&mut self, at: usize) {
        self.at = at;
    }

    /// Takes in a click: whether it was on the chosen item, which opens it. Another item is chosen first.
    pub fn touched(&mut self, touch: Touch, count: usize) -> bool {
        let Touch::Item(at) = touch else { return false };
        let again = self.get(count) == Some(at);
        self.set(at);
        again
    }

    /// Follows the keys that every list knows. Whether it took the key.
    pub fn key(&mut self, event: KeyEvent, count: usize, page: u16) -> bool {
        let page = isize::try_from(page.max(2) - 1).unwrap_or(1);
        match event.code {
            KeyCode::Up | KeyCode::Char('k') => self.step(-1, count),
            KeyCode::Down | KeyCode::Char('j') => self.step(1, count),
            KeyCode::PageUp => self.step(-page, count),
            KeyCode::PageDown => self.step(page, count),
            KeyCode::Home => self.set(0),
            KeyCode::End => self.set(count.saturating_sub(1)),
            _ => return false,
        }
        true
    }
}

/// The first item in sight, when each takes `tall` rows. To be asked once for each list of a frame.
pub fn first(frame: &mut Frame<'_>, choice: Choice, count: usize, rows: u16, tall: u16) -> usize {
    let fits = usize::from((rows / tall.max(1)).max(1));
    let chosen = choice.get(count).unwrap_or(0);
    frame.scroll(chosen..chosen + 1, count, fits)
}

/// Draws items of the same height, the chosen one marked. `item` gives the lines of an item.
pub fn draw(
    ctx: &Ctx,
    frame: &mut Frame<'_>,
    area: Rect,
    choice: Choice,
    count: usize,
    tall: u16,
    item: impl Fn(usize, u16) -> Vec<Line<'static>>,
) {
    let from = first(frame, choice, count, area.height, tall);
    draw_from(ctx, frame, area, choice, (from, count, tall), item);
}

/// Draws items from the first that is in sight: see [`first`].
pub fn draw_from(
    ctx: &Ctx,
    frame: &mut Frame<'_>,
    area: Rect,
    choice: Choice,
    (from, count, tall): (usize, usize, u16),
    item: impl Fn(usize, u16) -> Vec<Line<'static>>,
) {
    let Some(chosen) = choice.get(count) else { return };
    let inner = Rect { x: area.x + MARK.min(area.width), width: area.width.saturating_sub(MARK), ..area };
    let mut y = area.y;
    for at in from..count {
        if y >= area.bottom() {
            break;
        }
        let height = tall.max(1).min(area.bottom() - y);
        let whole = Rect { y, height, ..area };
        for (row, line) in (y..y + height).zip(item(at, inner.width)) {
            frame.line(line, Rect { y: row, height: 1, ..inner });
        }
        if at == chosen {
            // A tall item keeps its last, blank row out of the mark.
            let marked = Rect { height: if tall > 2 { height.min(tall - 1) } else { height }, ..whole };
            for row in marked.rows() {
                frame.line(Span::styled("▌", ctx.theme.accent()), row);
            }
            frame.tint(ctx.theme.chosen(), marked);
        }
        frame.touch(whole, Touch::Item(at));
        y += height;
    }
    below(ctx, frame, area, from, count, tall);
}

/// Columns before an item, for the mark.
const MARK: u16 = 2;

/// Signs at the end of the first and last row when there is more than is in sight.
fn below(ctx: &Ctx, frame: &mut Frame<'_>, area: Rect, from: usize, count: usize, tall: u16) {
    let fits = usize::from(area.height / tall.max(1));
    let end = Rect { x: area.right().saturating_sub(1), width: 1.min(area.width), height: 1, ..area };
    if from > 0 {
        frame.line(Span::styled("↑", ctx.theme.accent()), end);
    }
    if from + fits < count && area.height > 1 {
        frame.line(Span::styled("↓", ctx.theme.accent()), Rect { y: area.bottom().saturating_sub(1), ..end });
    }
}
