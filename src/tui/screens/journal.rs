//! The journal of the desk: who unlocked, who was let in, what was opened, what left the house; the newest first, a
//! heading for each day. What was written in a case is in the case.

use crate::desk::{Done, Moment};
use crate::i18n::{Said, dates, deeds, signs};
use crate::tui::act;
use crate::tui::ctx::Ctx;
use crate::tui::effect::Effect;
use crate::tui::frame::{Frame, Touch};
use crate::tui::keymap::{DOWN, Row, TAB, UP};
use crate::tui::screen::{Go, Page};
use crate::tui::widgets::list::Choice;
use crate::tui::widgets::parts::{Item, Part, Parts};
use crate::tui::widgets::text;
use crossterm::event::KeyEvent;
use ratatui::layout::Rect;

/// Lines at most: what is older is on the command line.
const MOST: usize = 500;

/// The journal of the desk.
#[derive(Default)]
pub struct Journal {
    moments: Vec<Moment>,
    hidden: usize,
    trouble: Option<Said>,
    choice: Choice,
}

impl Journal {
    fn parts(&self, ctx: &Ctx) -> Parts<()> {
        if let Some(trouble) = &self.trouble {
            return Parts::new([Part::title(trouble.clone(), Vec::new())]);
        }
        if self.moments.is_empty() {
            return Parts::new([Part::title(ctx.say("journal-empty"), Vec::new())]);
        }
        let days = self.moments.chunk_by(|one, two| one.at.date() == two.at.date());
        let mut parts: Vec<Part<()>> = days
            .map(|day| {
                let heading = day.first().map(|first| dates::spoken(first.at.date(), ctx.today(), ctx.lang));
                Part::new(heading.unwrap_or_default(), day.iter().map(|moment| item(ctx, moment)).collect())
            })
            .collect();
        if self.hidden > 0 {
            parts.push(Part::title(ctx.words().counted("journal-older", self.hidden as u64), Vec::new()));
        }
        Parts::new(parts)
    }

    fn next_day(&mut self, ctx: &Ctx) -> Effect {
        self.choice.set(self.parts(ctx).jump(self.choice, true));
        Effect::None
    }
}

fn item(ctx: &Ctx, moment: &Moment) -> Item<()> {
    let name = moment.who.reveal();
    let who =
        if name.is_empty() { Said::words(&signs::sign(moment.person, ctx.lang)) } else { Said::value(name) };
    let (said, grave) = match &moment.done {
        Done::Wrote(fields) => (deeds::wrote(fields, ctx.lang), false),
        Done::Deed { deed, whom, reference } => {
            let whom = whom.as_ref().map(|name| name.reveal().as_str()).unwrap_or_default();
            (deeds::deed(deed, whom, reference.as_deref().unwrap_or_default(), ctx.lang), deed.grave())
        }
    };
    let head = Said::value(&dates::hour(moment.at.time())).and(Said::words("  ")).and(who);
    let (sign, style) = if grave { ("!", ctx.theme.trouble()) } else { ("·", ctx.theme.dim()) };
    let words = text::spans(&head.and(Said::words("  ")).and(said), ctx.theme.text());
    Item::new(sign, words, style)
}

impl Page for Journal {
    const NAME: &'static str = "journal";
    const ROWS: &'static [Row<Self>] = &[
        Row::hint(&[UP, DOWN], "choose").bar(0),
        Row::new(&[TAB], "journal-day", Self::next_day).bar(1),
    ];
    const GO: Option<&'static Go> =
        Some(&Go { name: "journal", keys: &[], id: "go-journal", priority: 95, open: |_| Box::new(Self::default()) });

    fn view(&self, ctx: &Ctx, frame: &mut Frame<'_>, area: Rect) {
        self.parts(ctx).draw(ctx, frame, area, self.choice);
    }

    fn key(&mut self, event: KeyEvent, ctx: &Ctx) -> Effect {
        self.choice.key(event, self.moments.len(), (ctx.size.1 / 2).max(2));
        Effect::None
    }

    fn touch(&mut self, touch: Touch, _: &Ctx) -> Effect {
        self.choice.touched(touch, self.moments.len());
        Effect::None
    }

    fn refresh(&mut self, ctx: &Ctx) {
        let Some(desk) = &ctx.desk else { return };
        match desk.journal(None) {
            Ok(mut moments) => {
                self.hidden = moments.len().saturating_sub(MOST);
                moments.truncate(MOST);
                (self.moments, self.trouble) = (moments, None);
            }
            Err(trouble) => self.trouble = Some(act::words(ctx, &trouble)),
        }
    }
}
