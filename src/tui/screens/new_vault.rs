//! Who makes a new vault, and its passphrase: five words to write down, typed once to be sure; or one's
//! own, when it is hard enough to guess.

use crate::desk::{self, Desk};
use crate::tui::act;
use crate::tui::app::Notice;
use crate::tui::ctx::Ctx;
use crate::tui::effect::{Effect, Job, Settle};
use crate::tui::frame::Frame;
use crate::tui::keymap::{ENTER, Row, ctrl};
use crate::tui::screen::Page;
use crate::tui::widgets::fresh::{self, Fresh};
use crate::tui::widgets::text;
use crossterm::event::KeyEvent;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use zeroize::Zeroizing;

/// The passphrase of a new vault.
#[derive(Default)]
pub struct NewVault {
    /// Who makes it; none until it was typed.
    name: Option<String>,
    fresh: Fresh,
}

impl NewVault {
    fn offer(&mut self, ctx: &Ctx) -> Effect {
        self.fresh.offer(ctx)
    }

    fn own(&mut self, _: &Ctx) -> Effect {
        self.fresh.begin_own();
        Effect::None
    }

    fn show(&mut self, _: &Ctx) -> Effect {
        self.fresh.typed.shown = !self.fresh.typed.shown;
        Effect::None
    }

    fn enter(&mut self, ctx: &Ctx) -> Effect {
        let Some(name) = self.name.clone() else { return self.call(ctx) };
        match self.fresh.enter() {
            Ok(Some(passphrase)) => create(ctx, name, passphrase),
            Ok(None) => Effect::None,
            Err(reason) => ctx.cannot(reason),
        }
    }

    /// The name was typed.
    fn call(&mut self, ctx: &Ctx) -> Effect {
        let typed = self.fresh.typed.reveal();
        let Some(name) = desk::member_name(typed) else { return ctx.cannot("why-name-unfit") };
        self.name = Some(name);
        self.offer(ctx)
    }

    fn nameless(&self, _: &Ctx) -> Option<&'static str> {
        self.name.is_none().then_some("why-name-first")
    }

    fn empty(&self, _: &Ctx) -> Option<&'static str> {
        self.fresh.typed.is_empty().then_some("why-nothing-typed")
    }
}

fn create(ctx: &Ctx, name: String, passphrase: Zeroizing<String>) -> Effect {
    let (place, lang) = (ctx.place.clone(), ctx.lang);
    Effect::Work(Job::new("working-create", move |_| {
        let made = Desk::create(&place.folder, &name, &passphrase, lang, place.book, place.day);
        Settle::new(move |ctx| match made {
            Ok(new) => {
                ctx.desk = Some(new.desk);
                ctx.take_book();
                Effect::Reset(Box::new(super::recovery::Recovery::new(new.words)))
            }
            Err(trouble) => Effect::Tell(Notice::trouble(act::words(ctx, &trouble))),
        })
    }))
}

impl Page for NewVault {
    const NAME: &'static str = "new-vault";
    const ROWS: &'static [Row<Self>] = &[
        Row::new(&[ENTER], "new-vault-enter", Self::enter).unless(Self::empty).bar(0),
        Row::new(&[ctrl('n')], "new-vault-other", Self::offer).unless(Self::nameless).bar(1),
        Row::new(&[ctrl('o')], "new-vault-own", Self::own)
            .unless(|page, ctx| page.nameless(ctx).or_else(|| page.fresh.own().then_some("why-own-already")))
            .bar(2),
        Row::new(&[ctrl('t')], "show-typed", Self::show).bar(3),
    ];
    const OUTSIDE: bool = true;

    fn typing(&self) -> bool {
        true
    }

    fn view(&self, ctx: &Ctx, frame: &mut Frame<'_>, area: Rect) {
        if self.name.is_none() {
            let what = ctx.say("new-vault-name-what");
            let lines = text::paragraph(&what, ctx.theme.text(), area.width.min(84));
            fresh::asked(ctx, frame, area, lines, "new-vault-name", &self.fresh.typed);
        } else {
            self.fresh.draw(ctx, frame, area, &ctx.say("new-vault-what"), &ctx.say("new-vault-own-what"));
        }
    }

    fn key(&mut self, event: KeyEvent, _: &Ctx) -> Effect {
        self.fresh.typed.key(event);
        Effect::None
    }

    fn paste(&mut self, text: &str, _: &Ctx) -> Effect {
        self.fresh.typed.paste(text);
        Effect::None
    }

    fn refresh(&mut self, ctx: &Ctx) {
        if self.name.is_none() {
            self.fresh.typed.shown = true;
        } else if self.fresh.unasked() {
            self.offer(ctx);
        }
    }
}

/// Words with their numbers in columns that line up.
pub(super) fn numbered<'a>(ctx: &Ctx, words: impl Iterator<Item = &'a str>, width: u16) -> Vec<Line<'static>> {
    const CELL: usize = 18;
    let cells: Vec<Vec<Span<'static>>> = (1..)
        .zip(words)
        .map(|(number, word): (usize, &str)| {
            let number = text::value(&format!("{number:>2}"), ctx.theme.dim());
            let word = text::value(word, ctx.theme.accent());
            let used = 4 + text::width(std::slice::from_ref(&word));
            vec![number, Span::raw("  "), word, Span::raw(" ".repeat(CELL.saturating_sub(used).max(2)))]
        })
        .collect();
    let across = (usize::from(width) / CELL).clamp(1, 4);
    cells.chunks(across).map(|row| Line::from(row.concat())).collect()
}
