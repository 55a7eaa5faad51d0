//! One of several: arrows go through what is offered, letters narrow it down. Passing by chooses
//! nothing.

use super::offer;
use crate::domain::law::Lang;
use crate::i18n::Said;
use crate::i18n::names::fold;
use crate::tui::ctx::Ctx;
use crate::tui::frame::Frame;
use crate::tui::widgets::field::Field;
use crate::tui::widgets::text;
use crossterm::event::{KeyCode, KeyEvent};
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::Line;

/// At most so many are shown at once.
const SHOWN: usize = 6;

/// One that is offered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// Its code, in a draft and for the screen.
    pub code: String,
    /// Its words.
    pub words: String,
}

impl Offer {
    /// An offer.
    pub fn new(code: impl Into<String>, words: impl Into<String>) -> Self {
        Self { code: code.into(), words: words.into() }
    }
}

/// One of several.
#[derive(Debug)]
pub struct Pick {
    all: Vec<Offer>,
    chosen: Option<usize>,
    typed: Field,
}

impl Pick {
    /// Nothing chosen yet of these.
    pub fn new(all: Vec<Offer>) -> Self {
        Self { all, chosen: None, typed: Field::default() }
    }

    /// The code of the chosen one.
    pub fn code(&self) -> Option<&str> {
        self.chosen.and_then(|at| self.all.get(at)).map(|offer| offer.code.as_str())
    }

    /// Chooses by code; an unknown code chooses nothing.
    pub fn choose(&mut self, code: &str) {
        self.chosen = self.all.iter().position(|offer| offer.code == code);
        self.typed = Field::default();
    }

    /// Offers other ones; what was chosen stays chosen when it is still among them.
    pub fn offer(&mut self, all: Vec<Offer>) {
        let kept = self.code().map(str::to_owned);
        self.all = all;
        self.chosen = kept.and_then(|code| self.all.iter().position(|offer| offer.code == code));
    }

    fn found(&self) -> Vec<usize> {
        let typed = fold(&self.typed.trimmed());
        let starts = |offer: &Offer| fold(&offer.words).split(' ').any(|word| word.starts_with(&typed));
        let whole = |offer: &Offer| fold(&offer.words).contains(&typed);
        let fits = |by: &dyn Fn(&Offer) -> bool| -> Vec<usize> {
            (0..self.all.len()).filter(|at| self.all.get(*at).is_some_and(by)).collect()
        };
        // Those of which a word begins so come first.
        let mut found = fits(&starts);
        found.extend(fits(&|offer| whole(offer) && !starts(offer)));
        found
    }

    /// Follows a key. Whether it took it.
    pub(super) fn key(&mut self, event: KeyEvent, lang: Lang) -> bool {
        let found = self.found();
        let place = self.chosen.and_then(|chosen| found.iter().position(|at| *at == chosen));
        match event.code {
            KeyCode::Down => {
                self.chosen = found.get(place.map_or(0, |place| (place + 1).min(found.len() - 1))).copied();
            }
            // Above the first one, Up leaves the field.
            KeyCode::Up => match place {
                Some(place) if place > 0 => self.chosen = found.get(place - 1).copied(),
                _ => return false,
            },
            KeyCode::Backspace | KeyCode::Delete if self.typed.is_empty() => self.chosen = None,
            KeyCode::Char(_) | KeyCode::Backspace => {
                if !self.typed.key(event, lang) {
                    return false;
                }
                self.chosen = if self.typed.is_empty() { None } else { self.found().first().copied() };
            }
            _ => return false,
        }
        true
    }

    pub(super) fn paste(&mut self, pasted: &str) {
        self.typed.paste(pasted);
        self.chosen = self.found().first().copied();
    }

    /// The row: what is chosen, or what is being typed.
    pub(super) fn draw(&self, ctx: &Ctx, frame: &mut Frame<'_>, area: Rect, focused: bool, hint: &str) {
        if focused && (!self.typed.is_empty() || self.chosen.is_none()) {
            self.typed.draw(ctx, frame, area, true, hint);
            return;
        }
        let words = self.words();
        if self.long(area.width) {
            // A field shows the end of what does not fit; what is chosen is read from its beginning.
            let style = if focused { ctx.theme.accent() } else { ctx.theme.text() };
            frame.line(Line::from(text::fit(vec![text::words(words, style)], usize::from(area.width))), area);
            return;
        }
        Field::new(words).draw(ctx, frame, area, focused, "");
    }

    fn words(&self) -> &str {
        self.chosen.and_then(|at| self.all.get(at)).map_or("", |offer| offer.words.as_str())
    }

    fn long(&self, width: u16) -> bool {
        // One column is the cursor's.
        text::width(&[text::words(self.words(), Style::new())]) >= usize::from(width)
    }

    /// The whole of what is chosen, when the row is too short for it.
    pub(super) fn rest(&self, ctx: &Ctx, width: u16) -> Vec<Line<'static>> {
        if self.long(width) {
            return text::paragraph(&Said::words(self.words()), ctx.theme.dim(), width);
        }
        Vec::new()
    }

    /// The ones to choose from, around the chosen one.
    pub(super) fn offers(&self, ctx: &Ctx, width: u16) -> Vec<Line<'static>> {
        let found = self.found();
        if found.is_empty() {
            return text::paragraph(&ctx.say("form-none-such"), ctx.theme.trouble(), width);
        }
        let place = self.chosen.and_then(|chosen| found.iter().position(|at| *at == chosen)).unwrap_or(0);
        let first = place.saturating_sub(SHOWN / 2).min(found.len().saturating_sub(SHOWN));
        let mut lines: Vec<Line<'static>> = found
            .iter()
            .skip(first)
            .take(SHOWN)
            .filter_map(|at| Some((*at, self.all.get(*at)?)))
            .flat_map(|(at, one)| offer(ctx, &one.words, Some(at) == self.chosen, width))
            .collect();
        let more = found.len().saturating_sub(SHOWN);
        if more > 0 {
            lines.push(text::line(&ctx.words().counted("form-more", more as u64), ctx.theme.dim()));
        }
        lines
    }
}
