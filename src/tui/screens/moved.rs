//! Which limits moved after something was told for all cases: shown until it is closed. It must not name
//! who is restricted: the list comes without.

use crate::domain::association::Move;
use crate::domain::ids::CaseId;
use crate::i18n::moved;
use crate::tui::ctx::Ctx;
use crate::tui::effect::Effect;
use crate::tui::frame::{Frame, Touch, top};
use crate::tui::keymap::{DOWN, ENTER, Row, UP, char};
use crate::tui::screen::Page;
use crate::tui::widgets::list::Choice;
use crate::tui::widgets::parts::{Item, Part, Parts};
use crate::tui::widgets::text;
use crossterm::event::KeyEvent;
use ratatui::layout::Rect;
use std::path::Path;

/// Which limits moved.
#[derive(Default)]
pub struct Moved {
    moved: Vec<Move>,
    choice: Choice,
}

impl Moved {
    /// These.
    pub const fn of(moved: Vec<Move>) -> Self {
        Self { moved, choice: Choice::at(0) }
    }

    fn parts(&self, ctx: &Ctx) -> Parts<CaseId> {
        let (book, theme) = (&ctx.place.book, &ctx.theme);
        let part = |id: &str, tighter: bool| {
            let those = self.moved.iter().filter(|one| one.tighter() == tighter);
            let items = those.map(|one| {
                let style = if tighter { theme.trouble() } else { theme.text() };
                let sign = if tighter { "!" } else { " " };
                let head = Item::new(sign, text::spans(&moved::head(one, book, ctx.lang), style), style);
                let told = moved::dates(one, ctx.lang);
                told.iter().fold(head.at(one.case), |item, said| item.below(said, theme.dim()))
            });
            Part::new(ctx.say(id), items.collect())
        };
        Parts::new([part("moved-tighter", true), part("moved-other", false)])
    }

    fn open(&mut self, ctx: &Ctx) -> Effect {
        self.parts(ctx).target(self.choice).map_or(Effect::None, |case| super::case(*case))
    }

    /// Into the folder in which the program was started: what is written names nobody.
    fn print(&mut self, ctx: &Ctx) -> Effect {
        let Some(desk) = &ctx.desk else { return ctx.cannot("why-locked") };
        super::written(ctx, desk.print_moved(&self.moved, ctx.lang, Path::new(".")))
    }

    fn empty(&self, _: &Ctx) -> Option<&'static str> {
        self.moved.is_empty().then_some("why-nothing-listed")
    }
}

impl Page for Moved {
    const NAME: &'static str = "moved";
    const ROWS: &'static [Row<Self>] = &[
        Row::new(&[ENTER], "open-case", Self::open).unless(Self::empty).bar(0),
        Row::new(&[char('w')], "print-moved", Self::print).unless(Self::empty).bar(10),
        Row::hint(&[UP, DOWN], "choose").bar(20),
    ];

    fn view(&self, ctx: &Ctx, frame: &mut Frame<'_>, area: Rect) {
        let (row, rest) = top(area, 1);
        frame.line(text::line(&moved::counted(&self.moved, ctx.lang), ctx.theme.strong()), row);
        let (_, rest) = top(rest, u16::from(rest.height > 6));
        self.parts(ctx).draw(ctx, frame, rest, self.choice);
    }

    fn key(&mut self, event: KeyEvent, ctx: &Ctx) -> Effect {
        self.choice.key(event, self.moved.len(), (ctx.size.1 / 3).max(2));
        Effect::None
    }

    fn touch(&mut self, touch: Touch, ctx: &Ctx) -> Effect {
        let count = self.moved.len();
        if self.choice.touched(touch, count) { self.open(ctx) } else { Effect::None }
    }
}
