//! A question before something that destroys or leaves the house. Cancel has the focus.

use crate::i18n::Said;
use crate::tui::ctx::Ctx;
use crate::tui::effect::Effect;
use crate::tui::frame::{Frame, Touch, top};
use crate::tui::keymap::{BACKTAB, ENTER, LEFT, RIGHT, Row, TAB};
use crate::tui::screen::{Cover, Page};
use crate::tui::widgets::text;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

/// A question.
#[derive(Default)]
pub struct Confirm {
    question: Said,
    what: Said,
    act: &'static str,
    then: Effect,
    sure: bool,
}

impl Confirm {
    /// See [`super::confirm`].
    pub const fn new(question: Said, what: Said, act: &'static str, then: Effect) -> Self {
        Self { question, what, act, then, sure: false }
    }

    fn answer(&mut self, _: &Ctx) -> Effect {
        if self.sure {
            Effect::All(vec![Effect::Back, std::mem::take(&mut self.then)])
        } else {
            Effect::Back
        }
    }

    fn other(&mut self, _: &Ctx) -> Effect {
        self.sure = !self.sure;
        Effect::None
    }
}

impl Page for Confirm {
    const NAME: &'static str = "confirm";
    const ROWS: &'static [Row<Self>] = &[
        Row::new(&[ENTER], "confirm-choose", Self::answer).bar(0),
        Row::new(&[TAB, BACKTAB, LEFT, RIGHT], "confirm-other", Self::other).bar(1),
    ];
    const OUTSIDE: bool = true;

    fn title(&self, _: &Ctx) -> Said {
        self.question.clone()
    }

    fn cover(&self, ctx: &Ctx) -> Cover {
        let lines = text::paragraph(&self.what, ctx.theme.text(), ctx.size.0.saturating_sub(6).max(1));
        Cover::Sheet(text::cells(lines.len()) + 3)
    }

    fn view(&self, ctx: &Ctx, frame: &mut Frame<'_>, area: Rect) {
        let mut rest = area;
        for line in text::paragraph(&self.what, ctx.theme.text(), area.width) {
            let (row, below) = top(rest, 1);
            frame.line(line, row);
            rest = below;
        }
        let (_, rest) = top(rest, 1);
        let mut x = rest.x;
        for (at, id) in ["act-cancel", self.act].into_iter().enumerate() {
            let focused = (at == 1) == self.sure;
            let label = ctx.word(id);
            let style = if focused { ctx.theme.accent().patch(ctx.theme.chosen()) } else { ctx.theme.dim() };
            let mark = if focused { "▸ " } else { "  " };
            let spans = vec![Span::styled(mark, style), text::words(&label, style), Span::styled("  ", style)];
            let width = text::cells(text::width(&spans));
            let place = Rect { x, width: width.min(rest.right().saturating_sub(x)), height: 1, ..rest };
            frame.line(Line::from(spans), place);
            frame.touch(place, Touch::Item(at));
            x = x.saturating_add(width + 3).min(rest.right());
        }
    }

    fn touch(&mut self, touch: Touch, ctx: &Ctx) -> Effect {
        match touch {
            Touch::Item(at) => {
                self.sure = at == 1;
                self.answer(ctx)
            }
            _ => Effect::None,
        }
    }
}
