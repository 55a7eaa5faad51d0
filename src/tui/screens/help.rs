//! What can be done on the screen below, with its keys and what each act is for. Searchable; it can
//! run what it lists.

use crate::tui::ctx::Ctx;
use crate::tui::effect::Effect;
use crate::tui::frame::{Frame, Touch};
use crate::tui::keymap::{ENTER, Row};
use crate::tui::screen::Page;
use crate::tui::widgets::acts::Acts;
use crossterm::event::KeyEvent;
use ratatui::layout::Rect;

/// The keys of the screen below.
#[derive(Default)]
pub struct Help {
    acts: Acts,
}

impl Page for Help {
    const NAME: &'static str = "help";
    const ROWS: &'static [Row<Self>] =
        &[Row::new(&[ENTER], "run", |page: &mut Self, ctx| page.acts.run(ctx)).bar(0)];
    const OUTSIDE: bool = true;

    fn typing(&self) -> bool {
        true
    }

    fn view(&self, ctx: &Ctx, frame: &mut Frame<'_>, area: Rect) {
        self.acts.draw(ctx, frame, area, true);
    }

    fn key(&mut self, event: KeyEvent, ctx: &Ctx) -> Effect {
        self.acts.key(event, ctx)
    }

    fn paste(&mut self, text: &str, _: &Ctx) -> Effect {
        self.acts.paste(text);
        Effect::None
    }

    fn touch(&mut self, touch: Touch, ctx: &Ctx) -> Effect {
        self.acts.touch(touch, ctx)
    }

    fn refresh(&mut self, ctx: &Ctx) {
        self.acts.refresh(ctx);
    }
}
