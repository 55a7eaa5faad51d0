//! Who belongs to the desk: the name, the role, the sign by which they unlock, since when. Everybody may look and
//! change their own passphrase; the rest is for administrators, and says so before anybody types. It must not
//! decide who may: the vault refuses all the same.

mod form;
mod leave;
pub(super) mod passphrase;

use crate::desk::Member;
use crate::domain::legal_time::Instant;
use crate::domain::member::Role;
use crate::i18n::{Args, Said, dates, signs};
use crate::tui::ctx::Ctx;
use crate::tui::effect::Effect;
use crate::tui::frame::{Frame, Touch, top};
use crate::tui::keymap::{DOWN, Row, UP, char};
use crate::tui::screen::{Go, Page};
use crate::tui::widgets::columns::{self, Column};
use crate::tui::widgets::list::{self, Choice};
use crate::tui::widgets::{panes, text};
use chrono::{DateTime, NaiveDate};
use crossterm::event::KeyEvent;
use form::Wish;
use passphrase::Of;
use ratatui::layout::Rect;
use ratatui::text::Span;

pub use form::Person;
pub use passphrase::Passphrase;

/// The list of people.
#[derive(Default)]
pub struct People {
    /// Those who belong to the desk, then those who left.
    members: Vec<Member>,
    choice: Choice,
}

/// What only an administrator may.
fn not_mine(ctx: &Ctx) -> Option<&'static str> {
    let Some(desk) = &ctx.desk else { return Some("why-locked") };
    (desk.hand().role != Role::Administrator).then_some("why-for-administrators")
}

/// The day of a moment, legal time.
fn day(ctx: &Ctx, millis: i64) -> Option<NaiveDate> {
    let utc = DateTime::from_timestamp_millis(millis)?.naive_utc();
    Some(ctx.place.book.legal_time.to_local(Instant(utc)).unwrap_or(utc).date())
}

/// Arguments that name a member.
fn named(ctx: &Ctx, member: &Member) -> Args {
    Args::new()
        .value("name", member.name.reveal().clone())
        .value("sign", signs::sign(member.person, ctx.lang))
        .phrase("role", Said::words(&ctx.word(&format!("role-{}", member.role.code()))))
}

impl People {
    fn chosen(&self) -> Option<&Member> {
        self.members.get(self.choice.get(self.members.len())?)
    }

    /// Why nothing can be changed about whoever is chosen.
    fn fixed(&self, ctx: &Ctx) -> Option<&'static str> {
        let left = self.chosen().is_none_or(|member| member.left.is_some());
        not_mine(ctx).or_else(|| left.then_some("why-has-left"))
    }

    /// The same, for what nobody does to themselves.
    fn own(&self, ctx: &Ctx) -> Option<&'static str> {
        self.fixed(ctx).or_else(|| self.chosen().is_some_and(|member| member.here).then_some("why-oneself"))
    }

    fn wish(&mut self, wish: impl FnOnce(&Member) -> Wish) -> Effect {
        self.chosen().map_or(Effect::None, |member| form::open(wish(member)))
    }

    fn renew(&mut self, _: &Ctx) -> Effect {
        self.chosen().map_or(Effect::None, |member| passphrase::open(Of::Renewed(member.person)))
    }

    fn remove(&mut self, ctx: &Ctx) -> Effect {
        self.chosen().map_or(Effect::None, |member| leave::ask(ctx, member))
    }

    fn cells(ctx: &Ctx, member: &Member) -> Vec<Vec<Span<'static>>> {
        let gone = member.left.is_some();
        let style = if gone { ctx.theme.dim() } else { ctx.theme.text() };
        let dated = |id: &str, millis: i64| {
            let day = day(ctx, millis).map(dates::short).unwrap_or_default();
            text::spans(&ctx.tell(id, &Args::new().value("day", day)), ctx.theme.dim())
        };
        let sign = if gone { String::new() } else { signs::sign(member.person, ctx.lang) };
        let mark = if member.here { Span::styled("●", ctx.theme.accent()) } else { Span::raw(" ") };
        vec![
            vec![mark],
            vec![text::value(member.name.reveal(), if gone { style } else { ctx.theme.strong() })],
            vec![text::words(&ctx.word(&format!("role-{}", member.role.code())), style)],
            vec![text::words(&sign, style)],
            match member.left {
                Some(left) => dated("people-left", left),
                None => dated("people-since", member.since),
            },
        ]
    }

    /// What everybody should know, and who changes the list.
    fn what(&self, ctx: &Ctx) -> Said {
        if not_mine(ctx).is_none() {
            return ctx.say("people-what");
        }
        let living = self.members.iter().filter(|member| member.left.is_none());
        let names: Vec<&str> = living
            .filter(|member| member.role == Role::Administrator && !member.name.reveal().is_empty())
            .map(|member| member.name.reveal().as_str())
            .collect();
        ctx.tell("people-asked-of", &Args::new().value("names", names.join(", ")))
    }
}

impl Page for People {
    const NAME: &'static str = "people";
    const ROWS: &'static [Row<Self>] = &[
        Row::new(&[char('a')], "person-add", |_, _| form::open(Wish::Add)).unless(|_, ctx| not_mine(ctx)).bar(0),
        Row::new(&[char('r')], "person-role", |page: &mut Self, _| page.wish(|one| Wish::Role(one.person)))
            .unless(Self::own)
            .bar(1),
        Row::new(&[char('m')], "person-name", |page: &mut Self, _| page.wish(|one| Wish::Name(one.person)))
            .unless(Self::fixed)
            .bar(4),
        Row::new(&[char('w')], "person-renew", Self::renew).unless(Self::own).bar(2),
        Row::new(&[char('x')], "person-remove", Self::remove).unless(Self::own).bar(3),
        Row::new(&[char('p')], "person-own", |_, _| passphrase::open(Of::Own)).bar(5),
        Row::hint(&[UP, DOWN], "choose").bar(30),
    ];
    const GO: Option<&'static Go> = Some(&Go {
        name: "people",
        keys: &[],
        id: "go-people",
        priority: 92,
        open: |_| Box::new(Self::default()),
    });

    fn view(&self, ctx: &Ctx, frame: &mut Frame<'_>, area: Rect) {
        let mut rest = area;
        for line in text::paragraph(&self.what(ctx), ctx.theme.dim(), area.width.min(panes::MEASURE)) {
            let (row, below) = top(rest, u16::from(rest.height > 4));
            frame.line(line, row);
            rest = below;
        }
        let (_, rest) = top(rest, u16::from(rest.height > 6));
        let shape = [
            Column::new(1, 1, 0),
            Column::new(10, columns::STRETCH, 0),
            Column::new(8, 16, 2),
            Column::new(8, 18, 3),
            // A day that is cut tells nothing.
            Column::new(22, 24, 1),
        ];
        let rows: Vec<_> = self.members.iter().map(|member| Self::cells(ctx, member)).collect();
        let lines = columns::lines(&shape, &rows, rest.width.saturating_sub(3));
        list::draw(ctx, frame, rest, self.choice, lines.len(), 1, |at, _| {
            lines.get(at).cloned().into_iter().collect()
        });
    }

    fn key(&mut self, event: KeyEvent, ctx: &Ctx) -> Effect {
        self.choice.key(event, self.members.len(), (ctx.size.1 / 2).max(2));
        Effect::None
    }

    fn touch(&mut self, touch: Touch, _: &Ctx) -> Effect {
        self.choice.touched(touch, self.members.len());
        Effect::None
    }

    fn refresh(&mut self, ctx: &Ctx) {
        let Some(desk) = &ctx.desk else { return };
        let kept = self.chosen().map(|member| member.person);
        self.members = desk.members();
        self.members.sort_by_key(|member| member.left.is_some());
        if let Some(at) = self.members.iter().position(|member| Some(member.person) == kept) {
            self.choice.set(at);
        }
    }
}
