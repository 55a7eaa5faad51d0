//! Every act by its name: type a few letters, press Enter.

use crate::tui::ctx::Ctx;
use crate::tui::effect::Effect;
use crate::tui::frame::{Frame, Touch};
use crate::tui::keymap::{ENTER, Row};
use crate::tui::screen::{Cover, Page};
use crate::tui::widgets::acts::Acts;
use crossterm::event::KeyEvent;
use ratatui::layout::Rect;

/// Every act by its name.
#[derive(Default)]
pub struct Palette {
    acts: Acts,
}

impl Page for Palette {
    const NAME: &'static str = "palette";
    const ROWS: &'static [Row<Self>] =
        &[Row::new(&[ENTER], "run", |page: &mut Self, ctx| page.acts.run(ctx)).bar(0)];
    const OUTSIDE: bool = true;

    fn cover(&self, ctx: &Ctx) -> Cover {
        Cover::Sheet((ctx.size.1 / 2).clamp(6, 16))
    }

    fn typing(&self) -> bool {
        true
    }

    fn view(&self, ctx: &Ctx, frame: &mut Frame<'_>, area: Rect) {
        self.acts.draw(ctx, frame, area, false);
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
