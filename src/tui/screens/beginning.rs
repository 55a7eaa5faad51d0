//! A new desk: make the association's vault, or try the practice desk.

use crate::desk::Desk;
use crate::tui::act;
use crate::tui::app::Notice;
use crate::tui::ctx::Ctx;
use crate::tui::effect::{Effect, Job, Settle};
use crate::tui::frame::{Frame, Touch, top};
use crate::tui::keymap::{DOWN, ENTER, Row, UP};
use crate::tui::screen::Page;
use crate::tui::widgets::list::{self, Choice};
use crate::tui::widgets::text;
use crossterm::event::KeyEvent;
use ratatui::layout::Rect;
use ratatui::text::Line;

/// What comes after the language and the way of writing.
pub fn after_reading() -> Effect {
    Effect::Open(Box::new(Beginning::default()))
}

/// Opens a practice desk: everything in it is made up, and gone when it is locked.
pub fn practice(ctx: &Ctx) -> Effect {
    let place = ctx.place.clone();
    Effect::Work(Job::new("working-practice", move |_| {
        let opened = Desk::practice(place.practice_seed, place.practice_cases, place.book, place.day);
        Settle::new(move |ctx| match opened {
            Ok(desk) => {
                ctx.desk = Some(desk);
                ctx.take_book();
                Effect::Reset(super::home())
            }
            Err(trouble) => Effect::Tell(Notice::trouble(act::words(ctx, &trouble))),
        })
    }))
}

const WAYS: [&str; 2] = ["beginning-vault", "beginning-practice"];

/// Make a vault, or practise.
#[derive(Default)]
pub struct Beginning {
    choice: Choice,
}

impl Beginning {
    fn go_on(&mut self, ctx: &Ctx) -> Effect {
        match self.choice.get(WAYS.len()) {
            Some(1) => practice(ctx),
            _ => Effect::Open(Box::new(super::new_vault::NewVault::default())),
        }
    }
}

impl Page for Beginning {
    const NAME: &'static str = "beginning";
    const ROWS: &'static [Row<Self>] = &[
        Row::new(&[ENTER], "go-on", Self::go_on)
            .unless(|_, ctx| ctx.closing.then_some("why-closing"))
            .bar(0),
        Row::hint(&[UP, DOWN], "choose").bar(1),
    ];
    const OUTSIDE: bool = true;

    fn view(&self, ctx: &Ctx, frame: &mut Frame<'_>, area: Rect) {
        let (row, rest) = top(area, 1);
        frame.line(text::line(&ctx.say("beginning-ask"), ctx.theme.strong()), row);
        let (_, rest) = top(rest, u16::from(rest.height > 6));
        let items: Vec<Vec<Line<'static>>> = WAYS
            .iter()
            .map(|id| {
                let mut lines = vec![text::line(&ctx.say(id), ctx.theme.text())];
                let width = rest.width.saturating_sub(4).min(84);
                lines.extend(text::paragraph(&ctx.say(&format!("{id}-more")), ctx.theme.dim(), width));
                lines
            })
            .collect();
        let tall = text::cells(items.iter().map(Vec::len).max().unwrap_or(1)) + 1;
        let tall = if tall * 2 > rest.height + 1 { 1 } else { tall };
        list::draw(ctx, frame, rest, self.choice, WAYS.len(), tall, |at, _| {
            items.get(at).cloned().unwrap_or_default()
        });
    }

    fn key(&mut self, event: KeyEvent, _: &Ctx) -> Effect {
        self.choice.key(event, WAYS.len(), 2);
        Effect::None
    }

    fn touch(&mut self, touch: Touch, ctx: &Ctx) -> Effect {
        let Touch::Item(at) = touch else { return Effect::None };
        self.choice.set(at);
        self.go_on(ctx)
    }
}
