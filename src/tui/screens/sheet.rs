//! A new recovery sheet in the place of the one that holds: when and why, before its words are shown.

use super::recovery::Recovery;
use crate::desk;
use crate::domain::member::Role;
use crate::tui::act;
use crate::tui::app::Notice;
use crate::tui::ctx::Ctx;
use crate::tui::effect::Effect;
use crate::tui::frame::Frame;
use crate::tui::keymap::{DOWN, ENTER, Row, UP};
use crate::tui::screen::{Go, Page};
use crate::tui::widgets::scroll::Scroll;
use crate::tui::widgets::text;
use crossterm::event::KeyEvent;
use ratatui::layout::Rect;
use ratatui::text::Line;

/// Before a new recovery sheet.
#[derive(Default)]
pub struct Sheet {
    scroll: Scroll,
}

/// Why whoever is at the desk can't do what is an administrator's.
pub(super) fn not_administrator(ctx: &Ctx) -> Option<&'static str> {
    let Some(desk) = &ctx.desk else { return Some("why-locked") };
    (desk.hand().role != Role::Administrator).then_some("why-administrators")
}

fn make(ctx: &Ctx) -> Effect {
    match desk::fresh_words(ctx.lang) {
        Ok(words) => Effect::Replace(Box::new(Recovery::renewing(words))),
        Err(trouble) => Effect::Tell(Notice::trouble(act::words(ctx, &trouble))),
    }
}

impl Page for Sheet {
    const NAME: &'static str = "sheet";
    const ROWS: &'static [Row<Self>] = &[
        Row::new(&[ENTER], "sheet-make", |_, ctx| make(ctx)).unless(|_, ctx| not_administrator(ctx)).bar(0),
        Row::hint(&[UP, DOWN], "scroll").bar(1),
    ];
    const GO: Option<&'static Go> =
        Some(&Go { name: "sheet", keys: &[], id: "go-sheet", priority: 96, open: |_| Box::new(Self::default()) });

    fn view(&self, ctx: &Ctx, frame: &mut Frame<'_>, area: Rect) {
        let width = area.width.saturating_sub(2).min(84);
        let mut lines = text::paragraph(&ctx.say("sheet-when"), ctx.theme.text(), width);
        for (id, style) in
            [(Some("sheet-ready"), ctx.theme.strong()), (not_administrator(ctx), ctx.theme.trouble())]
        {
            if let Some(id) = id {
                lines.push(Line::default());
                lines.extend(text::paragraph(&ctx.say(id), style, width));
            }
        }
        self.scroll.draw(ctx, frame, area, &lines);
    }

    fn key(&mut self, event: KeyEvent, _: &Ctx) -> Effect {
        self.scroll.key(event, 10);
        Effect::None
    }
}
