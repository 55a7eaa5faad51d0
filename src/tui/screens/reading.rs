//! One Arabic sentence, sent in each way that terminals want it: press the number of the line that
//! can be read. Asked in every language, because names are written in Arabic everywhere.

use crate::i18n::Args;
use crate::tui::ctx::Ctx;
use crate::tui::effect::Effect;
use crate::tui::frame::{Frame, Touch, left, top};
use crate::tui::keymap::{DOWN, ENTER, Row, UP, char};
use crate::tui::rtl::{Bidi, Encoding, sample};
use crate::tui::screen::Page;
use crate::tui::widgets::list::{self, Choice};
use crate::tui::widgets::text;
use crossterm::event::KeyEvent;
use ratatui::layout::Rect;

/// The ways that are shown; the last is not turned at all.
const WAYS: [Encoding; 5] = Encoding::ALL;

/// Which line can be read.
#[derive(Default)]
pub struct Reading {
    choice: Choice,
}

impl Reading {
    fn take(&mut self, at: usize) -> Effect {
        self.choice.set(at);
        let bidi = WAYS.get(at).map_or(Bidi::Auto, |way| Bidi::Chosen(*way));
        Effect::All(vec![Effect::Bidi(bidi), super::beginning::after_reading()])
    }

    fn chosen(&mut self, _: &Ctx) -> Effect {
        self.take(self.choice.get(WAYS.len()).unwrap_or(0))
    }

}

/// None can be read: what the terminal says about itself decides.
fn none() -> Effect {
    Effect::All(vec![Effect::Bidi(Bidi::Auto), super::beginning::after_reading()])
}

impl Page for Reading {
    const NAME: &'static str = "reading";
    const ROWS: &'static [Row<Self>] = &[
        Row::new(&[ENTER], "reading-this", Self::chosen).bar(1),
        Row::new(&[char('1')], "reading-1", |page: &mut Self, _| page.take(0)),
        Row::new(&[char('2')], "reading-2", |page: &mut Self, _| page.take(1)),
        Row::new(&[char('3')], "reading-3", |page: &mut Self, _| page.take(2)),
        Row::new(&[char('4')], "reading-4", |page: &mut Self, _| page.take(3)),
        Row::new(&[char('5')], "reading-5", |page: &mut Self, _| page.take(4)),
        Row::new(&[char('0')], "reading-none", |_, _| none()).bar(2),
        Row::hint(&[UP, DOWN], "choose").bar(3),
    ];
    const OUTSIDE: bool = true;

    fn view(&self, ctx: &Ctx, frame: &mut Frame<'_>, area: Rect) {
        let mut rest = area;
        for id in ["reading-ask", "reading-why"] {
            let style = if id == "reading-ask" { ctx.theme.strong() } else { ctx.theme.dim() };
            for line in text::paragraph(&ctx.say(id), style, area.width.min(84)) {
                let (row, below) = top(rest, 1);
                frame.line(line, row);
                rest = below;
            }
        }
        let (_, rest) = top(rest, u16::from(rest.height > 6));
        let tall = if rest.height >= 10 { 2 } else { 1 };
        let first = list::first(frame, self.choice, WAYS.len(), rest.height, tall);
        list::draw_from(ctx, frame, rest, self.choice, (first, WAYS.len(), tall), |at, _| {
            let number = Args::new().value("number", (at + 1).to_string());
            vec![text::line(&ctx.tell("reading-line", &number), ctx.theme.key())]
        });
        for (row, way) in (0..).zip(WAYS.iter().skip(first)) {
            let (_, place) = left(Rect { y: rest.y + row * tall, ..rest }, 10);
            let cells = sample(*way);
            if place.y < rest.bottom() && usize::from(place.width) >= cells.len() {
                frame.ready(place.as_position(), cells);
            }
        }
    }

    fn key(&mut self, event: KeyEvent, _: &Ctx) -> Effect {
        self.choice.key(event, WAYS.len(), 3);
        Effect::None
    }

    fn touch(&mut self, touch: Touch, _: &Ctx) -> Effect {
        match touch {
            Touch::Item(at) => self.take(at),
            _ => Effect::None,
        }
    }

    fn refresh(&mut self, ctx: &Ctx) {
        let now = ctx.terminal().encoding;
        self.choice.set(WAYS.iter().position(|way| *way == now).unwrap_or(0));
    }
}
