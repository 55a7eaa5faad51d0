//! Lines that may be longer than the room for them.

use crate::tui::ctx::Ctx;
use crate::tui::frame::Frame;
use crossterm::event::{KeyCode, KeyEvent};
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

/// How far down the reader is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Scroll {
    top: u16,
}

impl Scroll {
    /// Follows the keys of reading. Whether it took the key. How far one may go is known only when
    /// drawing, so the end is where drawing stops.
    pub fn key(&mut self, event: KeyEvent, page: u16) -> bool {
        let page = page.max(2) - 1;
        match event.code {
            KeyCode::Up | KeyCode::Char('k') => self.top = self.top.saturating_sub(1),
            KeyCode::Down | KeyCode::Char('j') => self.top = self.top.saturating_add(1),
            KeyCode::PageUp => self.top = self.top.saturating_sub(page),
            KeyCode::PageDown | KeyCode::Char(' ') => self.top = self.top.saturating_add(page),
            KeyCode::Home => self.top = 0,
            _ => return false,
        }
        true
    }

    /// Brings the place back into what `lines` lines in `rows` rows allow.
    pub fn hold(&mut self, lines: usize, rows: u16) {
        self.top = self.top.min(last(lines, rows));
    }

    /// Draws the lines, with a sign at the end of the edge rows when there is more.
    pub fn draw(self, ctx: &Ctx, frame: &mut Frame<'_>, area: Rect, lines: &[Line<'static>]) {
        let top = self.top.min(last(lines.len(), area.height));
        let room = Rect { width: area.width.saturating_sub(2), ..area };
        frame.lines(lines.iter().skip(usize::from(top)).cloned(), room);
        let end = Rect { x: area.right().saturating_sub(1), width: 1.min(area.width), height: 1, ..area };
        if top > 0 {
            frame.line(Span::styled("↑", ctx.theme.accent()), end);
        }
        if usize::from(top) + usize::from(area.height) < lines.len() {
            let y = area.bottom().saturating_sub(1);
            frame.line(Span::styled("↓", ctx.theme.accent()), Rect { y, ..end });
        }
    }
}

fn last(lines: usize, rows: u16) -> u16 {
    super::text::cells(lines).saturating_sub(rows)
}
