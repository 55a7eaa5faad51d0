//! A screen that tells nothing: no name of the program, no sign that there is something to open.
//! The desk is locked behind it.

use crate::i18n::dates;
use crate::tui::ctx::Ctx;
use crate::tui::effect::Effect;
use crate::tui::frame::Frame;
use crate::tui::keymap::{ENTER, ESC, Row, SPACE};
use crate::tui::screen::{Cover, Page};
use crate::tui::widgets::text;
use ratatui::layout::Rect;

/// A screen that tells nothing.
pub struct Hide;

impl Page for Hide {
    const NAME: &'static str = "hide";
    const ROWS: &'static [Row<Self>] = &[Row::new(&[ENTER, ESC, SPACE], "hide-end", |_, _| Effect::Back)];
    const OUTSIDE: bool = true;

    fn cover(&self, _: &Ctx) -> Cover {
        Cover::Window
    }

    fn view(&self, ctx: &Ctx, frame: &mut Frame<'_>, area: Rect) {
        let span = text::value(&dates::long(ctx.today(), ctx.lang), ctx.theme.dim());
        let wide = text::cells(text::width(std::slice::from_ref(&span))).min(area.width);
        let place = Rect {
            x: area.x + (area.width - wide) / 2,
            y: area.y + area.height / 2,
            width: wide,
            height: area.height.min(1),
        };
        frame.line(span, place);
    }
}
