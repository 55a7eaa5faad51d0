//! The questions that a lawyer must answer, with what was answered: Enter opens the form for an answer.

use crate::domain::association::Command;
use crate::domain::ids::QuestionId;
use crate::i18n::{Said, answers};
use crate::tui::ctx::Ctx;
use crate::tui::effect::Effect;
use crate::tui::frame::{Frame, Touch};
use crate::tui::keymap::{DOWN, ENTER, Row, UP, char};
use crate::tui::screen::{Go, Page};
use crate::tui::widgets::list::Choice;
use crate::tui::widgets::parts::{Item, Part, Parts};
use crate::tui::widgets::text;
use crossterm::event::KeyEvent;
use ratatui::layout::Rect;

/// The questions.
#[derive(Default)]
pub struct Questions {
    choice: Choice,
}

impl Questions {
    fn parts(ctx: &Ctx) -> Parts<QuestionId> {
        let (book, theme) = (&ctx.place.book, &ctx.theme);
        let items = |answered: bool| {
            let those = book.questions.values().filter(move |it| book.answers.contains_key(&it.id) == answered);
            those.map(move |question| {
                let (sign, style) = if answered { ("✓", theme.text()) } else { ("?", theme.strong()) };
                let said = Said::value(question.id.as_str()).and(Said::words("  "));
                let said = said.and(Said::words(question.text.get(ctx.lang)));
                let mut item = Item::new(sign, text::spans(&said, style), style);
                if let Some(answer) = answers::answered(&question.id, book, ctx.lang) {
                    item = item.below(&answer, theme.accent());
                }
                item.at(question.id.clone())
            })
        };
        Parts::new([
            Part::new(ctx.say("questions-open"), items(false).collect()),
            Part::new(ctx.say("questions-answered"), items(true).collect()),
        ])
    }

    fn chosen(&self, ctx: &Ctx) -> Option<QuestionId> {
        Self::parts(ctx).target(self.choice).cloned()
    }

    fn answer(&mut self, ctx: &Ctx) -> Effect {
        self.chosen(ctx).map_or(Effect::None, super::answer)
    }

    fn none(&self, ctx: &Ctx) -> Option<&'static str> {
        self.chosen(ctx).is_none().then_some("why-nothing-listed")
    }

    fn take_back(&mut self, ctx: &Ctx) -> Effect {
        self.chosen(ctx).map_or(Effect::None, |id| super::announce::ask(ctx, Command::Unanswer(id)))
    }

    fn unanswered(&self, ctx: &Ctx) -> Option<&'static str> {
        let answered = self.chosen(ctx).is_some_and(|id| ctx.place.book.answers.contains_key(&id));
        (!answered).then_some("why-not-answered")
    }
}

impl Page for Questions {
    const NAME: &'static str = "questions";
    const ROWS: &'static [Row<Self>] = &[
        Row::new(&[ENTER], "answer-question", Self::answer).unless(Self::none).bar(0),
        Row::new(&[char('d')], "withdraw-answer", Self::take_back).unless(Self::unanswered).bar(10),
        Row::hint(&[UP, DOWN], "choose").bar(20),
    ];
    const GO: Option<&'static Go> = Some(&Go {
        name: "questions",
        keys: &[],
        id: "go-questions",
        priority: 91,
        open: |_| Box::new(Self::default()),
    });

    fn view(&self, ctx: &Ctx, frame: &mut Frame<'_>, area: Rect) {
        Self::parts(ctx).draw(ctx, frame, area, self.choice);
    }

    fn key(&mut self, event: KeyEvent, ctx: &Ctx) -> Effect {
        self.choice.key(event, Self::parts(ctx).count(), (ctx.size.1 / 3).max(2));
        Effect::None
    }

    fn touch(&mut self, touch: Touch, ctx: &Ctx) -> Effect {
        let count = Self::parts(ctx).count();
        if self.choice.touched(touch, count) { self.answer(ctx) } else { Effect::None }
    }
}
