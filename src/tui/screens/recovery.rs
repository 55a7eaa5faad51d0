//! The twenty-four words that open the vault when the passphrase is lost: shown once, for paper.

use crate::tui::ctx::Ctx;
use crate::tui::effect::Effect;
use crate::tui::frame::Frame;
use crate::tui::keymap::{DOWN, ENTER, Row, UP};
use crate::tui::screen::Page;
use crate::tui::widgets::scroll::Scroll;
use crate::tui::widgets::text;
use crossterm::event::KeyEvent;
use ratatui::layout::Rect;
use ratatui::text::Line;

/// The words of the recovery sheet.
#[derive(Default)]
pub struct Recovery {
    words: Vec<&'static str>,
    scroll: Scroll,
}

impl Recovery {
    /// These words.
    pub fn new(words: Vec<&'static str>) -> Self {
        Self { words, scroll: Scroll::default() }
    }
}

fn written(ctx: &Ctx) -> Effect {
    super::confirm(
        ctx.say("recovery-sure"),
        ctx.say("recovery-sure-more"),
        "act-recovery-written",
        Effect::Reset(super::home()),
    )
}

impl Page for Recovery {
    const NAME: &'static str = "recovery";
    const HOLDS: bool = true;
    const ROWS: &'static [Row<Self>] = &[
        Row::new(&[ENTER], "recovery-written", |_, ctx| written(ctx)).bar(0),
        Row::hint(&[UP, DOWN], "scroll").bar(1),
    ];

    fn view(&self, ctx: &Ctx, frame: &mut Frame<'_>, area: Rect) {
        let width = area.width.saturating_sub(2).min(84);
        let mut lines = text::paragraph(&ctx.say("recovery-what"), ctx.theme.text(), width);
        lines.push(Line::default());
        lines.extend(super::new_vault::numbered(ctx, self.words.iter().copied(), width));
        lines.push(Line::default());
        lines.extend(text::paragraph(&ctx.say("recovery-where"), ctx.theme.dim(), width));
        self.scroll.draw(ctx, frame, area, &lines);
    }

    fn key(&mut self, event: KeyEvent, _: &Ctx) -> Effect {
        self.scroll.key(event, 10);
        Effect::None
    }
}
