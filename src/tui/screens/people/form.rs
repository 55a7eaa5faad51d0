//! Who is let in, another name, another role: a short form. Letting in goes on with a passphrase.

use super::passphrase::{self, Of};
use super::{named, not_mine};
use crate::desk::{self, Draft, Member};
use crate::domain::ids::AuthorId;
use crate::domain::member::Role;
use crate::i18n::Said;
use crate::tui::act;
use crate::tui::app::Notice;
use crate::tui::ctx::Ctx;
use crate::tui::effect::{Effect, Settle};
use crate::tui::frame::{Frame, Touch, top};
use crate::tui::keymap::{BACKTAB, DOWN, ENTER, Row, TAB, UP, ctrl};
use crate::tui::screen::{Page, Way};
use crate::tui::widgets::form::{Entry, Form, Offer, Pressed, Wrong};
use crate::tui::widgets::{panes, text};
use crossterm::event::KeyEvent;
use ratatui::layout::Rect;

/// What is to be changed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Wish {
    /// Somebody new.
    #[default]
    Add,
    /// Another role.
    Role(AuthorId),
    /// Another name.
    Name(AuthorId),
}

impl Wish {
    /// The message that is its title, and the one that says more.
    const fn words(self) -> [&'static str; 2] {
        match self {
            Self::Add => ["people-form-add", "people-form-add-more"],
            Self::Role(_) => ["people-form-role", "people-form-role-more"],
            Self::Name(_) => ["people-form-name", "people-form-name-more"],
        }
    }

    const fn person(self) -> Option<AuthorId> {
        match self {
            Self::Add => None,
            Self::Role(person) | Self::Name(person) => Some(person),
        }
    }

    /// The name of its draft.
    pub(super) fn draft(self) -> String {
        let of = self.person().map(|person| format!("{:032x}", u128::from_be_bytes(person.0)));
        format!("{}:{}", self.words()[0], of.unwrap_or_default())
    }
}

/// The form.
#[derive(Default)]
pub struct Person {
    wish: Wish,
    form: Form,
    read: bool,
}

pub(super) fn open(wish: Wish) -> Effect {
    Effect::Open(Box::new(Person { wish, ..Person::default() }))
}

/// Throws a draft away.
pub(super) fn dropped(ctx: &mut Ctx, form: &str) -> Effect {
    act::drafting(ctx, |desk| desk.drop_draft(form, None))
}

impl Person {
    fn member(&self, ctx: &Ctx) -> Option<Member> {
        let person = self.wish.person()?;
        ctx.desk.as_ref()?.members().into_iter().find(|member| member.person == person)
    }

    fn blank(&self, ctx: &Ctx) -> Form {
        let name = || Entry::text("name", "people-name", "people-name-hint");
        let role = || {
            let offer = |role: Role| Offer::new(role.code(), ctx.word(&format!("role-may-{}", role.code())));
            Entry::pick("role", "people-role", Role::ALL.map(offer).into())
        };
        let mut form = Form::new(match self.wish {
            Wish::Add => vec![name(), role()],
            Wish::Role(_) => vec![role()],
            Wish::Name(_) => vec![name()],
        });
        if let Some(member) = self.member(ctx) {
            let now = match self.wish {
                Wish::Role(_) => ("role".to_owned(), member.role.code().into()),
                _ => ("name".to_owned(), member.name.clone()),
            };
            form.restore(&[now]);
        }
        form
    }

    /// A name that can be kept and that nobody else has.
    fn name(&self, ctx: &Ctx) -> Result<String, Wrong> {
        let typed = self.form.wanted("name", ctx)?;
        let name = desk::member_name(&typed).ok_or_else(|| ("name", ctx.say("why-name-unfit")))?;
        let others = ctx.desk.iter().flat_map(desk::Desk::members);
        let mut others = others.filter(|one| one.left.is_none() && Some(one.person) != self.wish.person());
        if others.any(|one| one.name.reveal().to_lowercase() == name.to_lowercase()) {
            return Err(("name", ctx.say("err-name-taken")));
        }
        Ok(name)
    }

    fn role(&self, ctx: &Ctx) -> Result<Role, Wrong> {
        Role::from_code(&self.form.value("role")).ok_or_else(|| ("role", ctx.say("record-choose")))
    }

    fn change(&self, ctx: &Ctx) -> Result<Effect, Wrong> {
        Ok(match self.wish {
            Wish::Add => passphrase::open(Of::New(self.name(ctx)?, self.role(ctx)?)),
            Wish::Role(person) => {
                let role = self.role(ctx)?;
                changed(self.wish, person, move |desk| desk.change_role(person, role))
            }
            Wish::Name(person) => {
                let name = self.name(ctx)?;
                changed(self.wish, person, move |desk| desk.rename_member(person, &name))
            }
        })
    }

    fn save(&mut self, ctx: &Ctx) -> Effect {
        self.form.forgive();
        self.change(ctx).unwrap_or_else(|(name, wrong)| {
            self.form.refuse(name, wrong);
            ctx.cannot("why-look-at-the-form")
        })
    }

    /// Seals what was typed.
    fn keep(&self) -> Effect {
        // A role is chosen, not typed: half chosen it must not come back for somebody later.
        if matches!(self.wish, Wish::Role(_)) {
            return Effect::None;
        }
        let (form, fields) = (self.wish.draft(), self.form.typed());
        Effect::Settle(Settle::new(move |ctx| {
            if fields.is_empty() {
                return dropped(ctx, &form);
            }
            let draft = Draft { form, case: None, fields };
            act::drafting(ctx, |desk| desk.keep_draft(&draft))
        }))
    }
}

/// Changes a member on a thread, closes the form and says what they are now.
fn changed(
    wish: Wish,
    person: AuthorId,
    act: impl FnOnce(&mut desk::Desk) -> Result<(), desk::Trouble> + Send + 'static,
) -> Effect {
    Ctx::with_desk("working-keys", act, move |ctx, done| {
        if let Err(trouble) = done {
            return Effect::Tell(Notice::trouble(act::words(ctx, &trouble)));
        }
        let mut members = ctx.desk.iter().flat_map(desk::Desk::members);
        let said = members.find(|one| one.person == person).map(|one| ctx.tell("people-changed", &named(ctx, &one)));
        let forget = Settle::new(move |ctx| dropped(ctx, &wish.draft()));
        let mut effects = vec![Effect::Back, Effect::Settle(forget), Effect::Refresh];
        effects.extend(said.map(|said| Effect::Tell(Notice::done(said))));
        Effect::All(effects)
    })
}

impl Page for Person {
    const NAME: &'static str = "person";
    const ROWS: &'static [Row<Self>] = &[
        Row::new(&[ctrl('s')], "save", Self::save).unless(|_, ctx| not_mine(ctx)).bar(0),
        Row::hint(&[ENTER], "next-field").bar(10),
        Row::hint(&[TAB, BACKTAB, UP, DOWN], "fields"),
    ];

    fn typing(&self) -> bool {
        true
    }

    fn title(&self, ctx: &Ctx) -> Said {
        ctx.say(self.wish.words()[0])
    }

    fn way(&self) -> Option<Way> {
        let wish = self.wish;
        Some(Box::new(move |_| Box::new(Self { wish, ..Self::default() })))
    }

    fn view(&self, ctx: &Ctx, frame: &mut Frame<'_>, area: Rect) {
        let mut rest = Rect { width: area.width.min(panes::MEASURE), ..area };
        let who = self.member(ctx).map(|member| ctx.tell("people-who", &named(ctx, &member)));
        let more = ctx.say(self.wish.words()[1]);
        let said = who.map(|who| (who, ctx.theme.strong())).into_iter().chain([(more, ctx.theme.dim())]);
        for (said, style) in said {
            for line in text::paragraph(&said, style, rest.width) {
                let (row, below) = top(rest, u16::from(rest.height > 8));
                frame.line(line, row);
                rest = below;
            }
        }
        let (_, rest) = top(rest, u16::from(rest.height > 8));
        self.form.draw(ctx, frame, rest);
    }

    fn key(&mut self, event: KeyEvent, ctx: &Ctx) -> Effect {
        match self.form.key(event, ctx) {
            Pressed::Done => self.save(ctx),
            Pressed::Taken => self.keep(),
            Pressed::Other => Effect::None,
        }
    }

    fn paste(&mut self, text: &str, _: &Ctx) -> Effect {
        self.form.paste(text);
        self.keep()
    }

    fn touch(&mut self, touch: Touch, _: &Ctx) -> Effect {
        if let Touch::Field(at) = touch {
            self.form.focus_on(at);
        }
        Effect::None
    }

    fn refresh(&mut self, ctx: &Ctx) {
        let draft = ctx.desk.as_ref().and_then(|desk| desk.draft(&self.wish.draft(), None).ok()?);
        let typed = if self.read { Some(self.form.typed()) } else { draft.map(|draft| draft.fields) };
        self.form = self.blank(ctx);
        if let Some(typed) = typed {
            self.form.restore(&typed);
        }
        self.read = true;
    }

    fn leave(&mut self, _: &Ctx) -> Effect {
        if self.read && self.wish == Wish::Add { self.keep() } else { Effect::None }
    }
}
