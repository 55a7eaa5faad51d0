//! A passphrase for somebody: the first one, one in place of a forgotten one, or one's own. Words are shown once and
//! typed to be sure, or chosen by whoever will use them. It must not keep them when it goes.

use super::form::{self, Wish};
use super::named;
use crate::desk::{Desk, Member, Trouble};
use crate::domain::ids::AuthorId;
use crate::domain::member::Role;
use crate::i18n::{Args, Said, signs};
use crate::tui::act;
use crate::tui::app::Notice;
use crate::tui::ctx::Ctx;
use crate::tui::effect::{Effect, Settle};
use crate::tui::frame::Frame;
use crate::tui::keymap::{ENTER, Row, ctrl};
use crate::tui::screen::{Page, Way};
use crate::tui::widgets::fresh::{self, Fresh};
use crate::tui::widgets::secret::Secret;
use crate::tui::widgets::text;
use crossterm::event::KeyEvent;
use ratatui::layout::Rect;
use zeroize::Zeroizing;

/// The trouble that a wrong passphrase is.
const WRONG: &str = "wrong-passphrase";

/// Whose passphrase it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::tui::screens) enum Of {
    /// Of somebody who is let in.
    New(String, Role),
    /// Of a member who has forgotten theirs.
    Renewed(AuthorId),
    /// One's own.
    #[default]
    Own,
}

/// A passphrase for somebody.
#[derive(Default)]
pub struct Passphrase {
    of: Of,
    /// One's own of now; none until it was typed, or where it is somebody else's.
    old: Option<Zeroizing<String>>,
    asked: Secret,
    fresh: Fresh,
}

pub(in crate::tui::screens) fn open(of: Of) -> Effect {
    Effect::Open(Box::new(Passphrase { of, ..Passphrase::default() }))
}

fn member(ctx: &Ctx, person: AuthorId) -> Option<Member> {
    ctx.desk.as_ref()?.members().into_iter().find(|member| member.person == person)
}

impl Passphrase {
    /// Still at the passphrase of now.
    fn proving(&self) -> bool {
        self.of == Of::Own && self.old.is_none()
    }

    fn field(&mut self) -> &mut Secret {
        if self.proving() { &mut self.asked } else { &mut self.fresh.typed }
    }

    fn name(&self, ctx: &Ctx) -> String {
        match &self.of {
            Of::New(name, _) => name.clone(),
            Of::Renewed(person) => member(ctx, *person).map(|one| one.name.reveal().clone()).unwrap_or_default(),
            Of::Own => String::new(),
        }
    }

    fn offer(&mut self, ctx: &Ctx) -> Effect {
        self.fresh.offer(ctx)
    }

    fn own(&mut self, _: &Ctx) -> Effect {
        self.fresh.begin_own();
        Effect::None
    }

    fn show(&mut self, _: &Ctx) -> Effect {
        let field = self.field();
        field.shown = !field.shown;
        Effect::None
    }

    fn enter(&mut self, ctx: &Ctx) -> Effect {
        if self.proving() {
            self.old = Some(self.asked.copy());
            self.asked.wipe();
            return self.offer(ctx);
        }
        match self.fresh.enter() {
            Ok(Some(passphrase)) => self.take(passphrase),
            Ok(None) => Effect::None,
            Err(reason) => ctx.cannot(reason),
        }
    }

    fn take(&mut self, new: Zeroizing<String>) -> Effect {
        let of = std::mem::take(&mut self.of);
        self.of = of.clone();
        match of {
            Of::New(name, role) => Ctx::with_desk(
                "working-keys",
                move |desk: &mut Desk| desk.add_member(&name, role, &new),
                |ctx, done| match done {
                    Ok(person) => added(ctx, person),
                    Err(trouble) => refused(ctx, &trouble),
                },
            ),
            Of::Renewed(person) => Ctx::with_desk(
                "working-keys",
                move |desk: &mut Desk| desk.renew_member(person, &new),
                move |ctx, done| match done {
                    Ok(()) => {
                        let said = member(ctx, person).map(|one| ctx.tell("people-renewed", &named(ctx, &one)));
                        finished(said.unwrap_or_default())
                    }
                    Err(trouble) => refused(ctx, &trouble),
                },
            ),
            Of::Own => {
                let old = self.old.take().unwrap_or_default();
                Ctx::with_desk(
                    "working-keys",
                    move |desk: &mut Desk| desk.change_passphrase(&old, &new),
                    |ctx, done| match done {
                        Ok(()) => finished(ctx.say("people-own-changed")),
                        Err(trouble) => {
                            if trouble.code() == WRONG {
                                // Whoever sits at an open desk must not guess faster than at a locked one.
                                ctx.tries.another(ctx.since);
                            }
                            refused(ctx, &trouble)
                        }
                    },
                )
            }
        }
    }

    fn empty(&self, ctx: &Ctx) -> Option<&'static str> {
        let field = if self.proving() { &self.asked } else { &self.fresh.typed };
        let waiting = self.proving() && !ctx.tries.left(ctx.since).is_zero();
        waiting.then_some("why-wait").or_else(|| field.is_empty().then_some("why-nothing-typed"))
    }

    fn proves(&self, _: &Ctx) -> Option<&'static str> {
        self.proving().then_some("why-old-first")
    }
}

fn refused(ctx: &Ctx, trouble: &Trouble) -> Effect {
    Effect::All(vec![Effect::Refresh, Effect::Tell(Notice::trouble(act::words(ctx, trouble)))])
}

fn finished(said: Said) -> Effect {
    Effect::All(vec![Effect::Back, Effect::Refresh, Effect::Tell(Notice::done(said))])
}

/// The form below is closed as well; both signs are said, because from now on the entrance asks for them.
fn added(ctx: &Ctx, person: AuthorId) -> Effect {
    let own = ctx.desk.as_ref().map(|desk| signs::sign(desk.person(), ctx.lang)).unwrap_or_default();
    let args = member(ctx, person).map_or_else(Args::new, |one| named(ctx, &one)).value("own", own);
    let forget = Settle::new(move |ctx| form::dropped(ctx, &Wish::Add.draft()));
    let done = finished(ctx.tell("people-added", &args));
    Effect::All(vec![Effect::Back, done, Effect::Settle(forget)])
}

impl Page for Passphrase {
    const NAME: &'static str = "people-passphrase";
    const ROWS: &'static [Row<Self>] = &[
        Row::new(&[ENTER], "new-vault-enter", Self::enter).unless(Self::empty).bar(0),
        Row::new(&[ctrl('n')], "new-vault-other", Self::offer).unless(Self::proves).bar(1),
        Row::new(&[ctrl('o')], "new-vault-own", Self::own)
            .unless(|page, ctx| page.proves(ctx).or_else(|| page.fresh.own().then_some("why-own-already")))
            .bar(2),
        Row::new(&[ctrl('t')], "show-typed", Self::show).bar(3),
    ];

    fn typing(&self) -> bool {
        true
    }

    fn title(&self, ctx: &Ctx) -> Said {
        let args = Args::new().value("name", self.name(ctx));
        match self.of {
            Of::Own => ctx.say("people-passphrase-own"),
            _ => ctx.tell("people-passphrase-of", &args),
        }
    }

    /// Words that were shown are never shown again.
    fn way(&self) -> Option<Way> {
        None
    }

    fn view(&self, ctx: &Ctx, frame: &mut Frame<'_>, area: Rect) {
        if self.proving() {
            let what = ctx.say("people-old-what");
            let lines = text::paragraph(&what, ctx.theme.text(), area.width.min(84));
            fresh::asked(ctx, frame, area, lines, "people-old", &self.asked);
            return;
        }
        let args = Args::new().value("name", self.name(ctx));
        let [what, own] = match self.of {
            Of::New(..) => ["people-new-what", "people-new-own"].map(|id| ctx.tell(id, &args)),
            Of::Renewed(_) => ["people-renew-what", "people-new-own"].map(|id| ctx.tell(id, &args)),
            Of::Own => ["people-own-what", "new-vault-own-what"].map(|id| ctx.say(id)),
        };
        self.fresh.draw(ctx, frame, area, &what, &own);
    }

    fn key(&mut self, event: KeyEvent, _: &Ctx) -> Effect {
        self.field().key(event);
        Effect::None
    }

    fn paste(&mut self, text: &str, _: &Ctx) -> Effect {
        self.field().paste(text);
        Effect::None
    }

    fn refresh(&mut self, ctx: &Ctx) {
        if !self.proving() && self.fresh.unasked() {
            self.offer(ctx);
        }
    }
}
