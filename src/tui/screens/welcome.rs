//! The first screen of a new desk: which language. Moving the choice already speaks it.

use crate::domain::law::Lang;
use crate::i18n::Catalog;
use crate::tui::ctx::Ctx;
use crate::tui::effect::Effect;
use crate::tui::frame::{Frame, Touch, top};
use crate::tui::keymap::{DOWN, ENTER, Row, UP};
use crate::tui::screen::Page;
use crate::tui::widgets::list::{self, Choice};
use crate::tui::widgets::text;
use crossterm::event::KeyEvent;
use ratatui::layout::Rect;

/// Which language.
#[derive(Default)]
pub struct Welcome {
    choice: Choice,
}

impl Welcome {
    fn lang(&self) -> Lang {
        let at = self.choice.get(Lang::ALL.len()).unwrap_or(0);
        Lang::ALL.get(at).copied().unwrap_or_default()
    }

    fn go_on(&mut self, _: &Ctx) -> Effect {
        Effect::All(vec![
            Effect::Language(self.lang()),
            Effect::Open(Box::new(super::reading::Reading::default())),
        ])
    }
}

impl Page for Welcome {
    const NAME: &'static str = "welcome";
    const ROWS: &'static [Row<Self>] = &[
        Row::new(&[ENTER], "go-on", Self::go_on).bar(0),
        Row::hint(&[UP, DOWN], "choose").bar(1),
    ];
    const OUTSIDE: bool = true;

    fn view(&self, ctx: &Ctx, frame: &mut Frame<'_>, area: Rect) {
        let mut rest = area;
        let lines = text::paragraph(&ctx.say("welcome-what"), ctx.theme.text(), area.width.min(84));
        for line in lines {
            let (row, below) = top(rest, 1);
            frame.line(line, row);
            rest = below;
        }
        let (_, rest) = top(rest, u16::from(rest.height > 4));
        let (row, rest) = top(rest, 1);
        frame.line(text::line(&ctx.say("welcome-choose"), ctx.theme.strong()), row);
        let (_, rest) = top(rest, u16::from(rest.height > 3));
        list::draw(ctx, frame, rest, self.choice, Lang::ALL.len(), 1, |at, _| {
            let lang = Lang::ALL.get(at).copied().unwrap_or_default();
            let name = Catalog::of(lang).word(&format!("lang-{}", lang.code()));
            vec![text::words(&name, ctx.theme.text()).into()]
        });
    }

    fn key(&mut self, event: KeyEvent, ctx: &Ctx) -> Effect {
        self.choice.key(event, Lang::ALL.len(), 3);
        if self.lang() == ctx.lang { Effect::None } else { Effect::Language(self.lang()) }
    }

    fn touch(&mut self, touch: Touch, ctx: &Ctx) -> Effect {
        let Touch::Item(at) = touch else { return Effect::None };
        self.choice.set(at);
        self.go_on(ctx)
    }

    fn refresh(&mut self, ctx: &Ctx) {
        let at = Lang::ALL.iter().position(|lang| *lang == ctx.lang);
        self.choice.set(at.unwrap_or(0));
    }
}
