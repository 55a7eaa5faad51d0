//! One page of the library; its links lead to others.

use super::library::{self, Subject};
use crate::i18n::Said;
use crate::tui::ctx::Ctx;
use crate::tui::effect::Effect;
use crate::tui::frame::{Frame, Touch};
use crate::tui::keymap::{BACKTAB, DOWN, ENTER, Row, TAB, UP};
use crate::tui::screen::Page;
use crate::tui::widgets::list::Choice;
use crossterm::event::KeyEvent;
use ratatui::layout::Rect;

/// One page of the library.
pub struct Entry {
    subject: Subject,
    choice: Choice,
}

impl Entry {
    /// The page about a subject.
    pub(super) fn of(subject: Subject) -> Self {
        Self { subject, choice: Choice::default() }
    }

    fn open(&mut self, ctx: &Ctx) -> Effect {
        let target = library::read(ctx, &self.subject).target(self.choice).cloned();
        target.map_or(Effect::None, |subject| Effect::Open(Box::new(Self::of(subject))))
    }

    fn no_link(&self, ctx: &Ctx) -> Option<&'static str> {
        library::read(ctx, &self.subject).target(self.choice).is_none().then_some("why-no-link")
    }

    fn jump(&mut self, ctx: &Ctx, forward: bool) -> Effect {
        self.choice.set(library::read(ctx, &self.subject).jump(self.choice, forward));
        Effect::None
    }
}

impl Page for Entry {
    const NAME: &'static str = "entry";
    const ROWS: &'static [Row<Self>] = &[
        Row::new(&[ENTER], "follow-link", Self::open).unless(Self::no_link).bar(0),
        Row::hint(&[UP, DOWN], "choose").bar(20),
        Row::new(&[TAB], "next-part", |page: &mut Self, ctx| page.jump(ctx, true)).bar(10),
        Row::new(&[BACKTAB], "previous-part", |page: &mut Self, ctx| page.jump(ctx, false)),
    ];

    fn title(&self, ctx: &Ctx) -> Said {
        let kind = ctx.say(self.subject.kind());
        kind.and(Said::words("  ")).and(Said::value(self.subject.id()))
    }

    fn view(&self, ctx: &Ctx, frame: &mut Frame<'_>, area: Rect) {
        library::read(ctx, &self.subject).draw(ctx, frame, area, self.choice);
    }

    fn key(&mut self, event: KeyEvent, ctx: &Ctx) -> Effect {
        let count = library::read(ctx, &self.subject).count();
        self.choice.key(event, count, (ctx.size.1 / 2).max(2));
        Effect::None
    }

    fn touch(&mut self, touch: Touch, ctx: &Ctx) -> Effect {
        let Touch::Item(at) = touch else { return Effect::None };
        if self.choice.get(library::read(ctx, &self.subject).count()) == Some(at) {
            return self.open(ctx);
        }
        self.choice.set(at);
        Effect::None
    }
}
