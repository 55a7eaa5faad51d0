//! One line of text under a real caret. The caret moves by letters in reading order; in a
//! right-to-left text, Left and Right change places. What enters is cleaned.

use crate::domain::clean::{clean, forbidden, is_joiner};
use crate::domain::law::Lang;
use crate::i18n::bidi::{Strength, strength};
use crate::i18n::shape;
use crate::tui::ctx::Ctx;
use crate::tui::frame::Frame;
use crate::tui::rtl::ISOLATE;
use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use ratatui::layout::{Position, Rect};
use ratatui::style::Modifier;
use ratatui::text::Span;
use tui_input::{Input, InputRequest};

/// The most letters that a field takes.
const LONGEST: usize = 500;

/// A field and the text in it.
#[derive(Clone, Default)]
pub struct Field {
    input: Input,
    removed: usize,
}

impl Field {
    /// A field with this text, the caret at its end.
    pub fn new(text: &str) -> Self {
        Self { input: Input::new(clean(text).text), removed: 0 }
    }

    /// The text, cleaned.
    pub fn text(&self) -> String {
        clean(self.input.value()).text
    }

    /// The text without blanks around it, cleaned.
    pub fn trimmed(&self) -> String {
        self.text().trim().to_owned()
    }

    /// Whether there is nothing in it but blanks.
    pub fn is_empty(&self) -> bool {
        self.input.value().trim().is_empty()
    }

    /// Puts this text in.
    pub fn set(&mut self, text: &str) {
        *self = Self::new(text);
    }

    /// How many hidden or steering characters were taken out of what was pasted.
    pub fn removed(&self) -> usize {
        self.removed
    }

    /// Follows a key of editing. Whether it took the key.
    pub fn key(&mut self, event: KeyEvent, lang: Lang) -> bool {
        let word = event.modifiers.intersects(KeyModifiers::CONTROL | KeyModifiers::ALT);
        let forward = match event.code {
            KeyCode::Left => Some(self.rtl(lang)),
            KeyCode::Right => Some(!self.rtl(lang)),
            _ => None,
        };
        let request = match (event.code, forward) {
            (_, Some(true)) if word => InputRequest::GoToNextWord,
            (_, Some(true)) => InputRequest::GoToNextChar,
            (_, Some(false)) if word => InputRequest::GoToPrevWord,
            (_, Some(false)) => InputRequest::GoToPrevChar,
            (KeyCode::Home, _) => InputRequest::GoToStart,
            (KeyCode::End, _) => InputRequest::GoToEnd,
            (KeyCode::Char('w') | KeyCode::Backspace, _) if word => InputRequest::DeletePrevWord,
            (KeyCode::Backspace, _) => InputRequest::DeletePrevChar,
            (KeyCode::Delete, _) => InputRequest::DeleteNextChar,
            (KeyCode::Char('u'), _) if word => InputRequest::DeleteLine,
            (KeyCode::Char(c), _) if !event.modifiers.contains(KeyModifiers::CONTROL) => {
                return self.insert(c);
            }
            _ => return false,
        };
        self.input.handle(request);
        true
    }

    fn insert(&mut self, c: char) -> bool {
        let room = self.input.value().chars().count() < LONGEST;
        if room && (!forbidden(c) || is_joiner(c)) {
            self.input.handle(InputRequest::InsertChar(c));
        }
        true
    }

    /// Puts in what was pasted, on one line.
    pub fn paste(&mut self, text: &str) {
        let cleaned = clean(text);
        self.removed += cleaned.removed;
        for c in cleaned.text.chars() {
            self.insert(c);
        }
    }

    /// Whether the text in it, or the language where there is none, runs right to left.
    fn rtl(&self, lang: Lang) -> bool {
        let first = self
            .input
            .value()
            .chars()
            .map(strength)
            .find(|strength| matches!(strength, Strength::Ltr | Strength::Rtl));
        match first {
            Some(strength) => strength == Strength::Rtl,
            None => lang == Lang::Ar && self.input.value().is_empty(),
        }
    }

    /// Draws the field in the first row of an area; `hint` stands in it while it is empty.
    pub fn draw(&self, ctx: &Ctx, frame: &mut Frame<'_>, area: Rect, focused: bool, hint: &str) {
        let style = ctx.theme.field(focused);
        let area = Rect { height: area.height.min(1), ..area };
        frame.tint(style, area);
        if self.input.value().is_empty() {
            if !hint.is_empty() && area.width > 2 {
                let dim = style.patch(ctx.theme.dim()).remove_modifier(Modifier::BOLD);
                let room = usize::from(area.width.saturating_sub(2));
                let mut spans = vec![Span::styled(" ", style)];
                spans.extend(super::text::fit(vec![super::text::words(hint, dim)], room));
                frame.line(ratatui::text::Line::from(spans), area);
            }
            if focused {
                frame.caret(area.as_position());
            }
            return;
        }
        let (shown, caret) = self.window(usize::from(area.width));
        // One blank more, so that the caret after the last letter stands beside it whatever the
        // direction of the text.
        let span = Span::styled(format!("{shown} "), style.add_modifier(ISOLATE));
        frame.line(span, area);
        if focused && area.width > 0 {
            frame.caret(Position::new(area.x + super::text::cells(caret).min(area.width - 1), area.y));
        }
    }

    /// The part of the text that is in sight, as drawn, and the column of the caret in it.
    fn window(&self, columns: usize) -> (String, usize) {
        let before: String = self.input.value().chars().take(self.input.cursor()).collect();
        let caret = shape::display_width(&shape::present(&before));
        let shown = shape::present(self.input.value());
        let room = columns.saturating_sub(1);
        let mut skip = caret.saturating_sub(room);
        let mut out = String::new();
        let (mut used, mut cut) = (0, 0);
        for cluster in shape::clusters(&shown) {
            let wide = shape::cluster_width(cluster);
            if skip > 0 {
                skip = skip.saturating_sub(wide);
                cut += wide;
            } else if used + wide <= room {
                out.push_str(cluster);
                used += wide;
            } else {
                break;
            }
        }
        (out, caret.saturating_sub(cut))
    }
}

/// What is in a field may be a name: it is never printed.
impl std::fmt::Debug for Field {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Field(‹private›)")
    }
}
