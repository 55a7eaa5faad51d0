//! What was done after a laptop was lost: new passphrases, shown once, and the cases that could be read on it, the most
//! dangerous first, each group with what to do.

use crate::desk::Lost;
use crate::domain::ids::CaseId;
use crate::export::Danger;
use crate::i18n::{Args, Said};
use crate::tui::act;
use crate::tui::app::Notice;
use crate::tui::ctx::Ctx;
use crate::tui::effect::Effect;
use crate::tui::frame::{Frame, Touch};
use crate::tui::keymap::{DOWN, ENTER, Row, TAB, UP, char};
use crate::tui::screen::Page;
use crate::tui::widgets::list::Choice;
use crate::tui::widgets::parts::{Item, Part, Parts};
use crate::tui::widgets::text;
use crossterm::event::KeyEvent;
use ratatui::layout::Rect;
use std::path::Path;

/// What was done.
#[derive(Default)]
pub struct LostDone {
    lost: Option<Lost>,
    choice: Choice,
    printed: bool,
}

impl LostDone {
    /// This.
    pub fn of(lost: Lost) -> Self {
        Self { lost: Some(lost), ..Self::default() }
    }

    fn parts(&self, ctx: &Ctx) -> Parts<CaseId> {
        let Some(lost) = &self.lost else { return Parts::new([]) };
        let words = lost.passphrases.iter().map(|(_, name, words)| {
            let said = Said::value(name.reveal()).and(Said::words("  "));
            let mut spans = text::spans(&said, ctx.theme.strong());
            spans.push(text::value(words, ctx.theme.accent()));
            Item::new("▸", spans, ctx.theme.accent())
        });
        let heading = if lost.passphrases.is_empty() { "lost-done" } else { "lost-passphrases" };
        let mut parts = vec![Part::title(ctx.say(heading), words.collect())];
        for danger in Danger::ALL {
            let those: Vec<_> = lost.exposed.iter().filter(|one| one.danger == danger).collect();
            if those.is_empty() {
                continue;
            }
            let advice = ctx.say(&format!("danger-{}-do", danger.code()));
            let mut items = vec![Item::text(&advice, ctx.theme.text()).fixed()];
            items.extend(those.into_iter().map(|one| {
                let card = ctx.desk.as_ref().and_then(|desk| desk.card(one.case));
                let name = card.map(|card| card.name).unwrap_or_default();
                let said = Said::value(&one.reference).and(Said::words("  ")).and(Said::value(name.reveal()));
                Item::new("·", text::spans(&said, ctx.theme.text()), ctx.theme.dim()).at(one.case)
            }));
            parts.push(Part::new(ctx.say(&format!("danger-{}", danger.code())), items));
        }
        Parts::new(parts)
    }

    fn print(&mut self, ctx: &Ctx) -> Effect {
        let (Some(desk), Some(lost)) = (&ctx.desk, &self.lost) else { return ctx.cannot("why-locked") };
        Effect::Tell(match desk.incident_sheet(&lost.incident, ctx.lang, Path::new(".")) {
            Ok(path) => {
                self.printed = true;
                let args = Args::new().value("file", path.display().to_string());
                Notice::done(ctx.tell("lost-sheet", &args))
            }
            Err(trouble) => Notice::trouble(act::words(ctx, &trouble)),
        })
    }

    fn finish(&mut self, ctx: &Ctx) -> Effect {
        let what = ctx.say(if self.printed { "lost-finish-more" } else { "lost-finish-unprinted" });
        super::confirm(ctx.say("lost-finish-sure"), what, "act-lost-finish", Effect::Reset(super::home()))
    }

    fn part(&mut self, ctx: &Ctx) -> Effect {
        self.choice.set(self.parts(ctx).jump(self.choice, true));
        Effect::None
    }
}

impl Page for LostDone {
    const NAME: &'static str = "lost-done";
    const HOLDS: bool = true;
    const ROWS: &'static [Row<Self>] = &[
        Row::new(&[char('p')], "lost-print", Self::print).bar(0),
        Row::new(&[ENTER], "lost-finish", Self::finish).bar(1),
        Row::new(&[TAB], "lost-part", Self::part).bar(2),
        Row::hint(&[UP, DOWN], "choose").bar(3),
    ];

    fn view(&self, ctx: &Ctx, frame: &mut Frame<'_>, area: Rect) {
        self.parts(ctx).draw(ctx, frame, area, self.choice);
    }

    fn key(&mut self, event: KeyEvent, ctx: &Ctx) -> Effect {
        self.choice.key(event, self.parts(ctx).count(), (ctx.size.1 / 2).max(2));
        Effect::None
    }

    fn touch(&mut self, touch: Touch, ctx: &Ctx) -> Effect {
        self.choice.touched(touch, self.parts(ctx).count());
        Effect::None
    }
}
