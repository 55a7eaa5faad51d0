//! One page of the library; its links lead to others, and back the same way.

use super::library::{self, Reading};
use crate::domain::law::links::Subject;
use crate::i18n::Said;
use crate::tui::ctx::Ctx;
use crate::tui::effect::Effect;
use crate::tui::frame::{Frame, Touch};
use crate::tui::keymap::{BACKTAB, DOWN, ENTER, ESC, Row, TAB, UP};
use crate::tui::screen::{Page, Way};
use crate::tui::widgets::list::Choice;
use crate::tui::widgets::parts::Parts;
use crossterm::event::KeyEvent;
use ratatui::layout::Rect;
use std::rc::Rc;

/// One page of the library.
pub struct Entry {
    subject: Subject,
    reading: Option<Rc<Reading>>,
    parts: Parts<Subject>,
    choice: Choice,
}

impl Entry {
    /// The page about a subject; `reading` is what the page before was made from.
    pub(super) fn of(subject: Subject, reading: Option<Rc<Reading>>) -> Self {
        Self { subject, reading, parts: Parts::new([]), choice: Choice::default() }
    }

    fn open(&mut self, _: &Ctx) -> Effect {
        let target = self.parts.target(self.choice).cloned();
        target.map_or(Effect::None, |subject| Effect::Open(Box::new(Self::of(subject, self.reading.clone()))))
    }

    fn no_link(&self, _: &Ctx) -> Option<&'static str> {
        self.parts.target(self.choice).is_none().then_some("why-no-link")
    }

    fn jump(&mut self, forward: bool) -> Effect {
        self.choice.set(self.parts.jump(self.choice, forward));
        Effect::None
    }
}

impl Page for Entry {
    const NAME: &'static str = "entry";
    const ROWS: &'static [Row<Self>] = &[
        Row::new(&[ENTER], "follow-link", Self::open).unless(Self::no_link).bar(0),
        Row::new(&[ESC], "page-before", |_, _| Effect::Back).bar(5),
        Row::hint(&[UP, DOWN], "choose").bar(20),
        Row::new(&[TAB], "next-part", |page: &mut Self, _| page.jump(true)).bar(10),
        Row::new(&[BACKTAB], "previous-part", |page: &mut Self, _| page.jump(false)),
    ];

    fn title(&self, ctx: &Ctx) -> Said {
        library::title(ctx, &self.subject)
    }

    fn way(&self) -> Option<Way> {
        let subject = self.subject.clone();
        Some(Box::new(move |_| Box::new(Self::of(subject, None))))
    }

    fn view(&self, ctx: &Ctx, frame: &mut Frame<'_>, area: Rect) {
        self.parts.draw(ctx, frame, area, self.choice);
    }

    fn key(&mut self, event: KeyEvent, ctx: &Ctx) -> Effect {
        self.choice.key(event, self.parts.count(), (ctx.size.1 / 2).max(2));
        Effect::None
    }

    fn touch(&mut self, touch: Touch, ctx: &Ctx) -> Effect {
        let count = self.parts.count();
        if self.choice.touched(touch, count) { self.open(ctx) } else { Effect::None }
    }

    fn refresh(&mut self, ctx: &Ctx) {
        let reading = Reading::of(ctx, self.reading.as_ref());
        self.parts = library::read(ctx, &reading, &self.subject);
        self.reading = Some(reading);
    }
}
