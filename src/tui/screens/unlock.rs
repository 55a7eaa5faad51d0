//! The passphrase. After a wrong one the next try waits, each time longer; whoever opens the vault is told
//! how many were wrong.

use crate::desk::{Desk, Locked};
use crate::i18n::Args;
use crate::tui::act;
use crate::tui::app::Notice;
use crate::tui::ctx::Ctx;
use crate::tui::effect::{Effect, Job, Settle};
use crate::tui::frame::{Frame, top};
use crate::tui::keymap::{ENTER, Row, ctrl, f};
use crate::tui::screen::Page;
use crate::tui::widgets::secret::Secret;
use crate::tui::widgets::text;
use crossterm::event::KeyEvent;
use ratatui::layout::Rect;

/// The trouble that a wrong passphrase is.
const WRONG: &str = "wrong-passphrase";

/// The passphrase.
#[derive(Default)]
pub struct Unlock {
    typed: Secret,
}

/// The seconds that the next try must wait, begun ones counted whole.
fn wait(ctx: &Ctx) -> u64 {
    let left = ctx.tries.left(ctx.since);
    left.as_secs() + u64::from(left.subsec_nanos() > 0)
}

/// The desk is open: the screens are there again that were open when it was locked.
fn inside(ctx: &mut Ctx, desk: Desk) -> Effect {
    let wrong = ctx.tries.take();
    let said = ctx.opened(desk);
    let mut ways = std::mem::take(&mut ctx.ways).into_iter();
    let first = ways.next().map_or_else(super::home, |way| way(ctx));
    let mut effects = vec![Effect::Reset(first)];
    effects.extend(ways.map(|way| Effect::Open(way(ctx))));
    if wrong > 0 {
        let args = Args::new().count("count", wrong.into());
        effects.push(Effect::Tell(Notice::trouble(ctx.tell("unlock-tries", &args))));
    }
    effects.push(said);
    Effect::All(effects)
}

impl Unlock {
    fn enter(&mut self, ctx: &Ctx) -> Effect {
        let passphrase = self.typed.copy();
        self.typed.wipe();
        let place = ctx.place.clone();
        Effect::Work(Job::new("working-unlock", move |report| {
            let mut progress = |done: usize, total: usize| report.at(done as u64, total as u64);
            let opened = Locked::at(&place.folder, place.book, place.day)
                .and_then(|locked| locked.unlock(&passphrase, &mut progress));
            drop(passphrase);
            Settle::new(move |ctx| match opened {
                Ok(desk) => inside(ctx, desk),
                Err(trouble) => {
                    if trouble.code() == WRONG {
                        ctx.tries.another(ctx.since);
                    }
                    Effect::Tell(Notice::trouble(act::words(ctx, &trouble)))
                }
            })
        }))
    }

    fn show(&mut self, _: &Ctx) -> Effect {
        self.typed.shown = !self.typed.shown;
        Effect::None
    }
}

impl Page for Unlock {
    const NAME: &'static str = "unlock";
    const ROWS: &'static [Row<Self>] = &[
        Row::new(&[ENTER], "unlock", Self::enter)
            .unless(|page, ctx| {
                let closing = ctx.closing.then_some("why-closing");
                let waiting = (wait(ctx) > 0).then_some("why-wait");
                closing.or(waiting).or_else(|| page.typed.is_empty().then_some("why-nothing-typed"))
            })
            .bar(0),
        Row::new(&[ctrl('t')], "show-typed", Self::show).bar(1),
        Row::new(&[f(9)], "practise", |_, ctx| super::beginning::practice(ctx))
            .unless(|_, ctx| ctx.closing.then_some("why-closing"))
            .bar(2),
    ];
    const OUTSIDE: bool = true;

    fn typing(&self) -> bool {
        true
    }

    fn view(&self, ctx: &Ctx, frame: &mut Frame<'_>, area: Rect) {
        let (_, rest) = top(area, if area.height > 8 { area.height / 6 } else { 0 });
        let (row, rest) = top(rest, 1);
        frame.line(text::line(&ctx.say("unlock-ask"), ctx.theme.strong()), row);
        let (_, rest) = top(rest, u16::from(rest.height > 3));
        let (row, rest) = top(rest, 1);
        self.typed.draw(ctx, frame, Rect { width: row.width.min(60), ..row });
        let (_, mut rest) = top(rest, u16::from(rest.height > 3));
        let wait = wait(ctx);
        let mut said = vec![(ctx.say("unlock-hint"), ctx.theme.dim())];
        if wait > 0 {
            let args = Args::new().count("count", wait);
            said.insert(0, (ctx.tell("unlock-wait", &args), ctx.theme.trouble()));
        }
        for (said, style) in said {
            for line in text::paragraph(&said, style, rest.width.min(84)) {
                let (row, below) = top(rest, 1);
                frame.line(line, row);
                rest = below;
            }
        }
    }

    fn key(&mut self, event: KeyEvent, _: &Ctx) -> Effect {
        self.typed.key(event);
        Effect::None
    }

    fn paste(&mut self, text: &str, _: &Ctx) -> Effect {
        self.typed.paste(text);
        Effect::None
    }
}
