//! A passphrase being typed: shown as dots unless asked for, wiped when it goes.

use crate::domain::clean::forbidden;
use crate::tui::ctx::Ctx;
use crate::tui::frame::Frame;
use crate::tui::rtl::ISOLATE;
use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use ratatui::layout::{Position, Rect};
use ratatui::text::Span;
use zeroize::{Zeroize, Zeroizing};

/// Room made at once, so that growing leaves no copies behind.
const ROOM: usize = 1024;

/// A passphrase being typed.
pub struct Secret {
    text: Zeroizing<String>,
    /// Shown as typed.
    pub shown: bool,
}

impl Default for Secret {
    fn default() -> Self {
        Self { text: Zeroizing::new(String::with_capacity(ROOM)), shown: false }
    }
}

impl Secret {
    /// What was typed, without blanks around it.
    pub fn reveal(&self) -> &str {
        self.text.trim()
    }

    /// A copy for a job.
    pub fn copy(&self) -> Zeroizing<String> {
        Zeroizing::new(self.reveal().to_owned())
    }

    /// Whether nothing was typed.
    pub fn is_empty(&self) -> bool {
        self.reveal().is_empty()
    }

    /// How many letters were typed.
    pub fn letters(&self) -> usize {
        self.text.chars().count()
    }

    /// Wipes it.
    pub fn wipe(&mut self) {
        self.text.zeroize();
    }

    /// Takes a key: letters are added at the end, Backspace takes the last away.
    pub fn key(&mut self, event: KeyEvent) {
        match event.code {
            KeyCode::Char('u') if event.modifiers.contains(KeyModifiers::CONTROL) => self.wipe(),
            KeyCode::Char(c) if !event.modifiers.contains(KeyModifiers::CONTROL) => self.push(c),
            KeyCode::Backspace => {
                self.text.pop();
            }
            _ => {}
        }
    }

    /// Adds what was pasted.
    pub fn paste(&mut self, text: &str) {
        text.chars().for_each(|c| self.push(c));
    }

    fn push(&mut self, c: char) {
        if !forbidden(c) && self.text.len() + c.len_utf8() <= ROOM {
            self.text.push(c);
        }
    }

    /// Draws it in the first row of an area, the caret behind the last letter.
    pub fn draw(&self, ctx: &Ctx, frame: &mut Frame<'_>, area: Rect) {
        let style = ctx.theme.field(true);
        frame.tint(style, Rect { height: area.height.min(1), ..area });
        let shown =
            if self.shown { crate::i18n::shape::present(&self.text) } else { "•".repeat(self.letters()) };
        let room = usize::from(area.width.saturating_sub(1));
        let over = crate::i18n::shape::display_width(&shown).saturating_sub(room);
        let shown: String = crate::i18n::shape::clusters(&shown).skip(over).collect();
        let wide = crate::i18n::shape::display_width(&shown);
        frame.line(Span::styled(format!("{shown} "), style.add_modifier(ISOLATE)), area);
        if area.width > 0 {
            frame.caret(Position::new(area.x + super::text::cells(wide).min(area.width - 1), area.y));
        }
    }
}
