//! Erasing a case: what goes and what stays, then its reference typed, so that no slip of a key erases anybody.
//! The desk refuses whoever may not.

use crate::desk::Going;
use crate::domain::ids::CaseId;
use crate::i18n::{Args, Said};
use crate::tui::act;
use crate::tui::app::Notice;
use crate::tui::ctx::Ctx;
use crate::tui::effect::{Effect, Settle};
use crate::tui::frame::{Frame, Touch, bottom};
use crate::tui::keymap::{Row, ctrl};
use crate::tui::screen::{Page, Way};
use crate::tui::widgets::form::{Entry, Form, Pressed};
use crate::tui::widgets::list::Choice;
use crate::tui::widgets::parts::{Item, Part, Parts};
use crate::tui::widgets::text;
use crossterm::event::KeyEvent;
use ratatui::layout::Rect;

/// Erasing a case.
pub struct Erasing {
    case: CaseId,
    going: Option<Going>,
    trouble: Option<Said>,
    form: Form,
}

/// Opens it.
pub fn open(case: CaseId) -> Effect {
    Effect::Open(Box::new(Erasing::of(case)))
}

impl Erasing {
    fn of(case: CaseId) -> Self {
        let form = Form::new(vec![Entry::text("reference", "erase-type", "erase-type-hint")]);
        Self { case, going: None, trouble: None, form }
    }

    fn parts(ctx: &Ctx, going: &Going) -> Parts<()> {
        let [gone, stays] = going.lines();
        let rows = |lines: Vec<(&'static str, u64)>| {
            let said = lines.into_iter().map(|(id, count)| ctx.words().counted(id, count));
            said.map(|said| Item::text(&said, ctx.theme.text()).fixed()).collect::<Vec<_>>()
        };
        let mut warned = Vec::new();
        if going.running > 0 {
            warned.push(ctx.words().counted("erase-running", going.running as u64));
        }
        if going.review {
            warned.push(ctx.say("rights-review-first"));
        }
        let style = ctx.theme.trouble();
        let warned = warned.iter().map(|said| Item::new("!", text::spans(said, style), style).fixed());
        let mut lost: Vec<_> = warned.collect();
        lost.extend(rows(gone));
        let mut kept = rows(stays);
        let head = Args::new().value("words", going.ledger.1.join(" "));
        kept.push(Item::text(&ctx.tell("erase-head", &head), ctx.theme.dim()).fixed());
        Parts::new([Part::new(ctx.say("erase-gone"), lost), Part::new(ctx.say("erase-stays"), kept)])
    }

    fn erase(&mut self, ctx: &Ctx) -> Effect {
        let Some(going) = &self.going else { return Effect::None };
        self.form.forgive();
        if self.form.value("reference") != going.reference {
            self.form.refuse("reference", ctx.say("erase-wrong"));
            return ctx.cannot("why-look-at-the-form");
        }
        let (case, reference) = (self.case, going.reference.clone());
        Effect::Settle(Settle::new(move |ctx| {
            let Some(desk) = ctx.desk.as_mut() else { return ctx.cannot("why-locked") };
            if let Err(trouble) = desk.erase(case) {
                return Effect::Tell(Notice::trouble(act::words(ctx, &trouble)));
            }
            let said = ctx.tell("erase-done", &Args::new().value("reference", reference));
            // No screen below may go on showing what is gone.
            Effect::All(vec![Effect::Reset(super::home()), Effect::Tell(Notice::done(said)), Effect::Refresh])
        }))
    }

    fn nothing(&self, _: &Ctx) -> Option<&'static str> {
        self.going.is_none().then_some("why-not-here")
    }
}

impl Page for Erasing {
    const NAME: &'static str = "erasing";
    const ROWS: &'static [Row<Self>] =
        &[Row::new(&[ctrl('s')], "erase-now", Self::erase).unless(Self::nothing).bar(0)];

    fn typing(&self) -> bool {
        true
    }

    fn title(&self, ctx: &Ctx) -> Said {
        let name = |going: &Going| Said::value(going.name.reveal()).and(Said::words("  "));
        self.going.as_ref().map_or_else(Said::default, name).and(ctx.say("screen-erasing"))
    }

    fn way(&self) -> Option<Way> {
        let case = self.case;
        Some(Box::new(move |_| Box::new(Self::of(case))))
    }

    fn view(&self, ctx: &Ctx, frame: &mut Frame<'_>, area: Rect) {
        if let Some(trouble) = &self.trouble {
            frame.lines(text::paragraph(trouble, ctx.theme.trouble(), area.width), area);
            return;
        }
        let (rest, below) = bottom(area, 4);
        if let Some(going) = &self.going {
            Self::parts(ctx, going).draw(ctx, frame, rest, Choice::default());
        }
        self.form.draw(ctx, frame, below);
    }

    fn key(&mut self, event: KeyEvent, ctx: &Ctx) -> Effect {
        match self.form.key(event, ctx) {
            Pressed::Done => self.erase(ctx),
            Pressed::Taken | Pressed::Other => Effect::None,
        }
    }

    fn paste(&mut self, text: &str, _: &Ctx) -> Effect {
        self.form.paste(text);
        Effect::None
    }

    fn touch(&mut self, touch: Touch, _: &Ctx) -> Effect {
        if let Touch::Field(at) = touch {
            self.form.focus_on(at);
        }
        Effect::None
    }

    fn refresh(&mut self, ctx: &Ctx) {
        let Some(desk) = &ctx.desk else { return };
        match desk.going(self.case, ctx.lang) {
            Ok(going) => (self.going, self.trouble) = (Some(going), None),
            Err(trouble) => self.trouble = Some(act::words(ctx, &trouble)),
        }
    }
}
