//! The twenty-four words that open the vault when the passphrase is lost: shown, written down or printed, and
//! three of them typed back from the paper. Of a new sheet nothing holds before that.

use crate::desk;
use crate::tui::act;
use crate::tui::app::Notice;
use crate::tui::ctx::Ctx;
use crate::tui::effect::{Effect, Settle};
use crate::tui::frame::{Frame, top};
use crate::tui::keymap::{DOWN, ENTER, Row, TAB, UP, char, ctrl};
use crate::tui::screen::Page;
use crate::tui::widgets::scroll::Scroll;
use crate::tui::widgets::secret::Secret;
use crate::tui::widgets::text;
use crate::i18n::Args;
use crossterm::event::KeyEvent;
use ratatui::layout::Rect;
use ratatui::text::Line;
use std::path::Path;

/// The words of the recovery sheet.
#[derive(Default)]
pub struct Recovery {
    words: Vec<&'static str>,
    /// They take the place of a sheet that holds.
    renews: bool,
    back: Option<Back>,
    scroll: Scroll,
}

/// Words that are being typed back.
struct Back {
    places: Vec<usize>,
    at: usize,
    wrong: bool,
    typed: Secret,
}

impl Back {
    /// The number of the word that is asked for, from 1.
    fn number(&self) -> usize {
        self.places.get(self.at).map_or(0, |place| place + 1)
    }
}

impl Recovery {
    /// The words of a vault that was just made.
    pub fn new(words: Vec<&'static str>) -> Self {
        Self { words, ..Self::default() }
    }

    /// Words that are to take the place of others.
    pub fn renewing(words: Vec<&'static str>) -> Self {
        Self { renews: true, ..Self::new(words) }
    }

    fn go_on(&mut self, ctx: &Ctx) -> Effect {
        if self.back.is_some() { self.check(ctx) } else { self.written(ctx) }
    }

    fn written(&mut self, ctx: &Ctx) -> Effect {
        match desk::asked_back(self.words.len()) {
            Ok(places) => {
                let mut typed = Secret::default();
                typed.shown = true;
                self.back = Some(Back { places, at: 0, wrong: false, typed });
                Effect::None
            }
            Err(trouble) => Effect::Tell(Notice::trouble(act::words(ctx, &trouble))),
        }
    }

    fn check(&mut self, ctx: &Ctx) -> Effect {
        let Some(back) = &mut self.back else { return Effect::None };
        let word = back.places.get(back.at).and_then(|place| self.words.get(*place));
        let right = word.is_some_and(|word| desk::same_word(word, back.typed.reveal()));
        back.typed.wipe();
        back.wrong = !right;
        if !right {
            let args = Args::new().value("number", back.number().to_string());
            return Effect::Tell(Notice::trouble(ctx.tell("recovery-wrong", &args)));
        }
        back.at += 1;
        if back.at < back.places.len() {
            return Effect::None;
        }
        self.back = None;
        if self.renews { renew(std::mem::take(&mut self.words)) } else { Effect::Reset(super::home()) }
    }

    fn look(&mut self, _: &Ctx) -> Effect {
        self.back = None;
        Effect::None
    }

    fn print(&mut self, ctx: &Ctx) -> Effect {
        let words = self.words.clone();
        let then = Effect::Settle(Settle::new(move |ctx| print(ctx, &words)));
        super::confirm(ctx.say("recovery-print-sure"), ctx.say("recovery-print-more"), "act-recovery-print", then)
    }

    fn shown(&self, _: &Ctx) -> Option<&'static str> {
        self.back.is_none().then_some("why-words-shown")
    }

    fn asked(&self, _: &Ctx) -> Option<&'static str> {
        self.back.is_some().then_some("why-first-typed-back")
    }

    fn empty(&self, _: &Ctx) -> Option<&'static str> {
        let nothing = self.back.as_ref().is_some_and(|back| back.typed.is_empty());
        nothing.then_some("why-nothing-typed")
    }

    fn first(&self, _: &Ctx) -> Option<&'static str> {
        (!self.renews).then_some("why-first-sheet")
    }
}

fn print(ctx: &Ctx, words: &[&'static str]) -> Effect {
    Effect::Tell(match desk::print_words(words, ctx.today(), ctx.lang, Path::new(".")) {
        Ok(path) => {
            let args = Args::new().value("file", path.display().to_string());
            Notice::done(ctx.tell("recovery-printed", &args))
        }
        Err(trouble) => Notice::trouble(act::words(ctx, &trouble)),
    })
}

fn renew(words: Vec<&'static str>) -> Effect {
    Effect::Settle(Settle::new(move |ctx| {
        let Some(desk) = ctx.desk.as_mut() else { return ctx.cannot("why-locked") };
        match desk.renew_sheet(&words) {
            Ok(()) => Effect::All(vec![
                Effect::Reset(super::home()),
                Effect::Tell(Notice::done(ctx.say("recovery-renewed"))),
            ]),
            Err(trouble) => Effect::All(vec![
                Effect::Reset(super::home()),
                Effect::Tell(Notice::trouble(act::words(ctx, &trouble))),
            ]),
        }
    }))
}

impl Page for Recovery {
    const NAME: &'static str = "recovery";
    const HOLDS: bool = true;
    const ROWS: &'static [Row<Self>] = &[
        Row::new(&[ENTER], "go-on", Self::go_on).unless(Self::empty).bar(0),
        Row::new(&[TAB], "recovery-look", Self::look).unless(Self::shown).bar(1),
        Row::new(&[char('p')], "recovery-print", Self::print).unless(Self::asked).bar(2),
        Row::new(&[ctrl('x')], "recovery-give-up", |_, _| Effect::Reset(super::home()))
            .unless(Self::first)
            .bar(3),
        Row::hint(&[UP, DOWN], "scroll").bar(4),
    ];

    fn typing(&self) -> bool {
        self.back.is_some()
    }

    fn view(&self, ctx: &Ctx, frame: &mut Frame<'_>, area: Rect) {
        let width = area.width.saturating_sub(2).min(84);
        if let Some(back) = &self.back {
            let number = back.number().to_string();
            let args = Args::new()
                .value("number", number.clone())
                .value("at", (back.at + 1).to_string())
                .value("of", back.places.len().to_string());
            let mut lines = text::paragraph(&ctx.say("recovery-type-what"), ctx.theme.text(), width);
            lines.push(Line::default());
            if back.wrong {
                let wrong = ctx.tell("recovery-wrong", &Args::new().value("number", number));
                lines.extend(text::paragraph(&wrong, ctx.theme.trouble(), width));
                lines.push(Line::default());
            }
            lines.extend(text::paragraph(&ctx.tell("recovery-type", &args), ctx.theme.strong(), width));
            let mut rest = area;
            for line in lines {
                let (row, below) = top(rest, 1);
                frame.line(line, row);
                rest = below;
            }
            let (row, _) = top(rest, 1);
            back.typed.draw(ctx, frame, Rect { width: row.width.min(30), ..row });
            return;
        }
        let what = if self.renews { "recovery-renew-what" } else { "recovery-what" };
        let mut lines = text::paragraph(&ctx.say(what), ctx.theme.text(), width);
        lines.push(Line::default());
        lines.extend(super::new_vault::numbered(ctx, self.words.iter().copied(), width));
        lines.push(Line::default());
        lines.extend(text::paragraph(&ctx.say("recovery-where"), ctx.theme.dim(), width));
        lines.extend(text::paragraph(&ctx.say("recovery-then"), ctx.theme.text(), width));
        self.scroll.draw(ctx, frame, area, &lines);
    }

    fn key(&mut self, event: KeyEvent, _: &Ctx) -> Effect {
        match &mut self.back {
            Some(back) => back.typed.key(event),
            None => {
                self.scroll.key(event, 10);
            }
        }
        Effect::None
    }

    fn paste(&mut self, text: &str, _: &Ctx) -> Effect {
        if let Some(back) = &mut self.back {
            back.typed.paste(text);
        }
        Effect::None
    }
}
