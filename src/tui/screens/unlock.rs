//! The passphrase. After some wrong ones, each further try waits longer.

use crate::desk::Locked;
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
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

/// The passphrase.
#[derive(Default)]
pub struct Unlock {
    typed: Secret,
    wrong: Arc<AtomicU32>,
}

/// Wrong tries before waiting begins.
const FREE: u32 = 3;

/// How long the try after so many wrong ones waits.
fn pause(wrong: u32) -> Duration {
    match wrong.checked_sub(FREE) {
        None => Duration::ZERO,
        Some(more) => Duration::from_secs(2_u64.saturating_pow(more + 1).min(60)),
    }
}

impl Unlock {
    fn enter(&mut self, ctx: &Ctx) -> Effect {
        let passphrase = self.typed.copy();
        self.typed.wipe();
        let (place, wrong) = (ctx.place.clone(), Arc::clone(&self.wrong));
        Effect::Work(Job::new("working-unlock", move |report| {
            std::thread::sleep(pause(wrong.load(Ordering::Relaxed)));
            let mut progress = |done: usize, total: usize| report.at(done as u64, total as u64);
            let opened = Locked::at(&place.folder, place.book, place.day)
                .and_then(|locked| locked.unlock(&passphrase, &mut progress));
            Settle::new(move |ctx| match opened {
                Ok(desk) => {
                    let said = ctx.opened(desk);
                    Effect::All(vec![Effect::Reset(super::home()), said])
                }
                Err(trouble) => {
                    wrong.fetch_add(1, Ordering::Relaxed);
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
                closing.or_else(|| page.typed.is_empty().then_some("why-nothing-typed"))
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
        let wait = pause(self.wrong.load(Ordering::Relaxed)).as_secs();
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
