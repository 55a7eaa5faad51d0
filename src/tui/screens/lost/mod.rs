//! A laptop was lost: when and how it went, then whose keys were on it. Nothing is done before the last question.

use super::lost_done::LostDone;
use super::sheet::not_administrator;
use crate::desk::{Holder, Loss};
use crate::domain::ids::AuthorId;
use crate::export::Went;
use crate::i18n::typed::Sense;
use crate::i18n::{Args, Said, dates, signs};
use crate::tui::act;
use crate::tui::app::Notice;
use crate::tui::ctx::Ctx;
use crate::tui::effect::{Effect, Settle};
use crate::tui::frame::{Frame, Touch, top};
use crate::tui::keymap::{BACKTAB, DOWN, ENTER, Row, SPACE, TAB, UP, char};
use crate::tui::screen::{Go, Page};
use crate::tui::screens::record::days;
use crate::tui::widgets::form::{Day, Entry, Form, Offer, Pressed, Wrong};
use crate::tui::widgets::list::Choice;
use crate::tui::widgets::parts::{Item, Part, Parts};
use crate::tui::widgets::{panes, text};
use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use ratatui::layout::Rect;

/// The questions about a lost laptop.
#[derive(Default)]
pub struct Lost {
    form: Form,
    /// The second step, with what was told in the first.
    loss: Option<Loss>,
    holders: Vec<Holder>,
    choice: Choice,
    trouble: Option<Said>,
}

impl Lost {
    fn told(&self, ctx: &Ctx) -> Result<Loss, Wrong> {
        let on = days::day(&self.form, "on", ctx)?;
        let code = self.form.value("went");
        let went = Went::ALL.into_iter().find(|went| went.code() == code);
        let went = went.ok_or_else(|| ("went", ctx.say("record-choose")))?;
        let lines = self.holders.iter().filter(|one| one.likely(on)).map(|one| one.line).collect();
        Ok(Loss { on, went, lines, ..Loss::default() })
    }

    /// Enter: from field to field, to the list, and to the last question.
    fn go_on(&mut self, ctx: &Ctx) -> Effect {
        if self.loss.is_some() {
            self.go(ctx)
        } else if self.form.key(KeyEvent::new(KeyCode::Enter, KeyModifiers::NONE), ctx) == Pressed::Done {
            self.next(ctx)
        } else {
            Effect::None
        }
    }

    fn next(&mut self, ctx: &Ctx) -> Effect {
        self.form.forgive();
        match self.told(ctx) {
            Ok(loss) => {
                self.loss = Some(loss);
                Effect::None
            }
            Err((name, wrong)) => {
                self.form.refuse(name, wrong);
                ctx.cannot("why-look-at-the-form")
            }
        }
    }

    fn chosen(&self) -> Option<&Holder> {
        self.holders.get(self.choice.get(self.holders.len())?)
    }

    /// On the laptop or not.
    fn toggle(&mut self, _: &Ctx) -> Effect {
        let Some(line) = self.chosen().map(|one| one.line) else { return Effect::None };
        if let Some(loss) = &mut self.loss
            && !loss.lines.remove(&line)
        {
            loss.lines.insert(line);
        }
        Effect::None
    }

    /// Stays with new keys, or is removed.
    fn fate(&mut self, ctx: &Ctx) -> Effect {
        let Some((person, here)) = self.chosen().map(|one| (one.person, one.here)) else { return Effect::None };
        if here {
            return ctx.cannot("lost-not-oneself");
        }
        if let Some(loss) = &mut self.loss
            && !loss.removed.remove(&person)
        {
            loss.removed.insert(person);
        }
        Effect::None
    }

    fn go(&mut self, ctx: &Ctx) -> Effect {
        let Some(loss) = self.loss.clone() else { return Effect::None };
        let Some(desk) = &ctx.desk else { return ctx.cannot("why-locked") };
        let counted = match desk.exposed(&loss, &mut |_, _| {}) {
            Ok((exposed, _)) => ctx.words().counted("incident-cases", exposed.len() as u64),
            Err(trouble) => return Effect::Tell(Notice::trouble(act::words(ctx, &trouble))),
        };
        let what = counted.and(Said::words(" ")).and(ctx.say("lost-sure-more"));
        let then = Effect::Settle(Settle::new(move |ctx| lose(ctx, &loss)));
        super::confirm(ctx.say("lost-sure"), what, "act-lost-go", then)
    }

    fn not_on(&self, ctx: &Ctx) -> Option<&'static str> {
        let nothing = |loss: &Loss| loss.lines.is_empty() && loss.removed.is_empty();
        let none = self.loss.as_ref().is_some_and(nothing).then_some("why-no-line");
        not_administrator(ctx).or(none)
    }

    fn early(&self, _: &Ctx) -> Option<&'static str> {
        self.loss.is_none().then_some("why-first-when")
    }

    fn item(ctx: &Ctx, loss: &Loss, one: &Holder) -> Item<AuthorId> {
        let on = loss.covers(one);
        let name = if one.name.reveal().is_empty() {
            Said::words(&signs::sign(one.person, ctx.lang))
        } else {
            Said::value(one.name.reveal())
        };
        let role = Said::words(&format!("  {}  ", ctx.word(&format!("role-{}", one.role.code()))));
        let since = ctx.tell("lost-since", &Args::new().value("day", dates::short(one.since)));
        let fate = match (on, loss.removed.contains(&one.person)) {
            (false, _) => "lost-elsewhere",
            (true, true) => "lost-removed",
            (true, false) => "lost-renewed",
        };
        let style = if on { ctx.theme.strong() } else { ctx.theme.dim() };
        let item = Item::new(if on { "☒" } else { "☐" }, text::spans(&name.and(role).and(since), style), style)
            .end(&ctx.say(fate), style)
            .at(one.person);
        if one.here { item.below(&ctx.say("lost-here"), ctx.theme.dim()) } else { item }
    }

    fn parts(&self, ctx: &Ctx, loss: &Loss) -> Parts<AuthorId> {
        Parts::new([Part::new(
            ctx.say("lost-holders"),
            self.holders.iter().map(|one| Self::item(ctx, loss, one)).collect(),
        )])
    }
}

fn lose(ctx: &mut Ctx, loss: &Loss) -> Effect {
    let lang = ctx.lang;
    let Some(desk) = ctx.desk.as_mut() else { return ctx.cannot("why-locked") };
    match desk.lose_laptop(loss, lang) {
        Ok(lost) => Effect::Reset(Box::new(LostDone::of(lost))),
        Err(trouble) => Effect::Tell(Notice::trouble(act::words(ctx, &trouble))),
    }
}

impl Page for Lost {
    const NAME: &'static str = "lost";
    const ROWS: &'static [Row<Self>] = &[
        Row::new(&[ENTER], "go-on", Self::go_on).unless(Self::not_on).bar(0),
        Row::new(&[SPACE], "lost-toggle", Self::toggle).unless(Self::early).bar(1),
        Row::new(&[char('r')], "lost-fate", Self::fate).unless(Self::early).bar(2),
        Row::hint(&[TAB, BACKTAB, UP, DOWN], "fields"),
    ];
    const GO: Option<&'static Go> =
        Some(&Go { name: "lost", keys: &[], id: "go-lost", priority: 97, open: |_| Box::new(Self::default()) });

    fn typing(&self) -> bool {
        self.loss.is_none()
    }

    fn view(&self, ctx: &Ctx, frame: &mut Frame<'_>, area: Rect) {
        let mut rest = Rect { width: area.width.min(panes::MEASURE), ..area };
        let refused = not_administrator(ctx).filter(|_| self.loss.is_none());
        let said = match (&self.trouble, refused) {
            (Some(trouble), _) => trouble.clone(),
            (None, Some(why)) => ctx.say(why),
            (None, None) => ctx.say(if self.loss.is_none() { "lost-what" } else { "lost-one-machine" }),
        };
        for line in text::paragraph(&said, ctx.theme.text(), rest.width) {
            let (row, below) = top(rest, u16::from(rest.height > 6));
            frame.line(line, row);
            rest = below;
        }
        let (_, rest) = top(rest, u16::from(rest.height > 8));
        match &self.loss {
            None if refused.is_none() => self.form.draw(ctx, frame, rest),
            None => {}
            Some(loss) => self.parts(ctx, loss).draw(ctx, frame, Rect { width: area.width, ..rest }, self.choice),
        }
    }

    fn key(&mut self, event: KeyEvent, ctx: &Ctx) -> Effect {
        if self.loss.is_some() {
            self.choice.key(event, self.holders.len(), (ctx.size.1 / 3).max(2));
        } else {
            self.form.key(event, ctx);
        }
        Effect::None
    }

    fn paste(&mut self, pasted: &str, _: &Ctx) -> Effect {
        if self.loss.is_none() {
            self.form.paste(pasted);
        }
        Effect::None
    }

    fn touch(&mut self, touch: Touch, ctx: &Ctx) -> Effect {
        if let Touch::Field(at) = touch {
            self.form.focus_on(at);
        }
        if self.loss.is_some() && self.choice.touched(touch, self.holders.len()) {
            return self.toggle(ctx);
        }
        Effect::None
    }

    fn refresh(&mut self, ctx: &Ctx) {
        let typed = self.form.typed();
        let ways = Went::ALL.map(|went| Offer::new(went.code(), ctx.word(&format!("went-{}", went.code()))));
        self.form = Form::new(vec![
            Entry::day("on", "lost-day", Day::new(Sense::Past)),
            Entry::pick("went", "lost-went", ways.into()),
        ]);
        self.form.restore(&typed);
        match ctx.desk.as_ref().map(crate::desk::Desk::holders) {
            Some(Ok(holders)) => (self.holders, self.trouble) = (holders, None),
            Some(Err(trouble)) => self.trouble = Some(act::words(ctx, &trouble)),
            None => {}
        }
    }
}
