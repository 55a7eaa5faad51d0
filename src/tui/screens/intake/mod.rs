//! One short form for somebody new. Only a name must be given; who may be the same person shows
//! while it is typed; what is typed is kept at each letter, and saving opens the case.

mod alike;
mod fields;

pub(super) use fields::{about, fill, person, understand};

use crate::desk::{Desk, Draft};
use crate::domain::ids::CaseId;
use crate::i18n::Said;
use crate::tui::act;
use crate::tui::ctx::Ctx;
use crate::tui::effect::{Effect, Settle};
use crate::tui::frame::{Frame, Touch, bottom, top};
use crate::tui::keymap::{BACKTAB, DOWN, ENTER, ESC, Row, TAB, UP, char, ctrl, f};
use crate::tui::screen::{Go, Page, Way};
use crate::tui::widgets::form::{Form, Pressed};
use crate::tui::widgets::{heading, panes, text};
use alike::Alike;
use crossterm::event::KeyEvent;
use ratatui::layout::Rect;

/// The name of its draft.
const DRAFT: &str = "intake";

/// Somebody new.
#[derive(Default)]
pub struct Intake {
    form: Form,
    alike: Vec<Alike>,
    read: bool,
    kept: bool,
}

impl Intake {
    fn save(&mut self, ctx: &Ctx) -> Effect {
        let Some(desk) = &ctx.desk else { return ctx.cannot("why-locked") };
        self.form.forgive();
        match fields::command(&self.form, desk, ctx) {
            Ok(command) => {
                let id = desk.case_id();
                let forget = Effect::Settle(Settle::new(|ctx| act::drafting(ctx, |desk: &mut Desk| desk.drop_draft(DRAFT, None))));
                let then = vec![Effect::Replace(Box::new(super::case::Case::of(id))), forget, Effect::Refresh];
                Effect::Perform(id, Box::new(command), Box::new(Effect::All(then)))
            }
            Err((name, wrong)) => {
                self.form.refuse(name, wrong);
                ctx.cannot("why-look-at-the-form")
            }
        }
    }

    fn clear(&mut self, ctx: &Ctx) -> Effect {
        self.form = fields::form(ctx);
        self.kept = false;
        self.changed(ctx);
        self.keep(ctx)
    }

    fn untouched(&self, ctx: &Ctx) -> bool {
        fields::form(ctx).typed() == self.form.typed()
    }

    /// Seals what was typed, or throws the draft away when nothing is.
    fn keep(&self, ctx: &Ctx) -> Effect {
        if self.untouched(ctx) {
            return Effect::Settle(Settle::new(|ctx| act::drafting(ctx, |desk: &mut Desk| desk.drop_draft(DRAFT, None))));
        }
        let draft = Draft { form: DRAFT.to_owned(), case: None, fields: self.form.typed() };
        Effect::Settle(Settle::new(move |ctx| act::drafting(ctx, |desk| desk.keep_draft(&draft))))
    }

    fn changed(&mut self, ctx: &Ctx) {
        fields::understand(&mut self.form, ctx);
        self.alike = alike::alike(&self.form, ctx);
    }

    fn nobody_alike(&self, _: &Ctx) -> Option<&'static str> {
        self.alike.is_empty().then_some("why-nobody-alike")
    }

    fn open_alike(&mut self, _: &Ctx) -> Effect {
        self.alike.first().map_or(Effect::None, |alike| super::case(alike.case))
    }

        fn draw_alike(&self, ctx: &Ctx, frame: &mut Frame<'_>, area: Rect) {
        heading::draw(ctx, frame, &ctx.say("intake-alike"), area);
        let (_, mut rest) = top(area, 1);
        for (at, alike) in self.alike.iter().enumerate() {
            let before = rest;
            for line in alike.lines(ctx, rest.width) {
                let (row, below) = top(rest, 1);
                frame.line(line, row);
                rest = below;
            }
            frame.touch(Rect { height: before.height - rest.height, ..before }, Touch::Item(at));
        }
    }

    fn open_by_hand(&self, at: usize) -> Option<CaseId> {
        self.alike.get(at).map(|alike| alike.case)
    }
}

impl Page for Intake {
    const NAME: &'static str = "intake";
    const ROWS: &'static [Row<Self>] = &[
        Row::new(&[ctrl('s')], "save", Self::save).bar(0),
        Row::hint(&[ENTER], "next-field").bar(10),
        Row::hint(&[TAB, BACKTAB, UP, DOWN], "fields"),
        Row::new(&[ctrl('o')], "open-alike", Self::open_alike).unless(Self::nobody_alike).bar(5),
        Row::new(&[ctrl('x')], "clear-form", Self::clear).bar(30),
        Row::new(&[ESC], "keep-and-leave", |_, _| Effect::Back).bar(20),
    ];
    const GO: Option<&'static Go> = Some(&Go {
        name: "intake",
        keys: &[char('n'), f(4)],
        id: "go-intake",
        priority: 55,
        open: |_| Box::new(Self::default()),
    });

    fn typing(&self) -> bool {
        true
    }

    fn way(&self) -> Option<Way> {
        Some(Box::new(|_| Box::new(Self::default())))
    }

    fn view(&self, ctx: &Ctx, frame: &mut Frame<'_>, area: Rect) {
        let room = if self.alike.is_empty() { 0 } else { 4 };
        let panes = panes::divide(area, 62, if area.height >= 14 { room } else { 0 });
        let mut main = panes.main;
        if self.kept && main.height > 6 {
            let (row, rest) = top(main, 1);
            frame.line(text::line(&ctx.say("draft-back"), ctx.theme.dim()), row);
            main = rest;
        }
        self.form.draw(ctx, frame, main);
        panes::rule(ctx, frame, panes);
        if let Some(aside) = panes.aside {
            if !self.alike.is_empty() {
                self.draw_alike(ctx, frame, aside);
            } else if panes.rule.is_some() {
                frame.lines(text::paragraph(&ctx.say("intake-more"), ctx.theme.dim(), aside.width), aside);
            }
        } else if !self.alike.is_empty() && area.height > 3 {
            let (_, row) = bottom(area, 1);
            frame.blank(ctx.theme.screen(), row);
            frame.line(text::line(&ctx.say("intake-alike"), ctx.theme.strong()), row);
        }
    }

    fn key(&mut self, event: KeyEvent, ctx: &Ctx) -> Effect {
        let before = self.form.typed();
        match self.form.key(event, ctx) {
            Pressed::Done => self.save(ctx),
            Pressed::Taken if self.form.typed() != before => {
                self.changed(ctx);
                self.keep(ctx)
            }
            Pressed::Taken | Pressed::Other => Effect::None,
        }
    }

    fn paste(&mut self, text: &str, ctx: &Ctx) -> Effect {
        self.form.paste(text);
        self.changed(ctx);
        self.keep(ctx)
    }

    fn touch(&mut self, touch: Touch, _: &Ctx) -> Effect {
        match touch {
            Touch::Field(at) => {
                self.form.focus_on(at);
                Effect::None
            }
            Touch::Item(at) => self.open_by_hand(at).map_or(Effect::None, super::case),
            Touch::Run(_) => Effect::None,
        }
    }

    fn refresh(&mut self, ctx: &Ctx) {
        let Some(desk) = &ctx.desk else { return };
        let focused = self.form.focused();
        let typed = if self.read {
            Some(self.form.typed())
        } else {
            desk.draft(DRAFT, None).ok().flatten().map(|draft| draft.fields)
        };
        let mut form = fields::form(ctx);
        if let Some(typed) = typed {
            self.kept |= !self.read;
            // The form offers a reference; a draft without one had it emptied.
            form.set("reference", "");
            form.restore(&typed);
        }
        self.read = true;
        let at = focused.and_then(|name| form.entries.iter().position(|entry| entry.name == name));
        form.focus_on(at.unwrap_or(0));
        self.form = form;
        self.changed(ctx);
    }

    fn leave(&mut self, ctx: &Ctx) -> Effect {
        self.keep(ctx)
    }

    fn title(&self, ctx: &Ctx) -> Said {
        ctx.say("screen-intake")
    }
}
