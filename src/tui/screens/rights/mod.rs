//! The rights of the person of a case over their data (law 09-08): what they agree to, what they asked, whom the
//! file was shown to, how long it is kept, and the acts that answer them. It decides nothing: the domain refuses.

mod parts;

use super::asking::{self, Wish};
use super::{erasing, notice};
use crate::domain::command::Command;
use crate::domain::course::Purpose;
use crate::domain::event::Case;
use crate::domain::ids::{CaseId, ItemId};
use crate::i18n::Said;
use crate::tui::act;
use crate::tui::ctx::Ctx;
use crate::tui::effect::Effect;
use crate::tui::frame::{Frame, Touch};
use crate::tui::keymap::{BACKTAB, DOWN, ENTER, Row, TAB, UP, char};
use crate::tui::screen::{Page, Way};
use crate::tui::widgets::list::Choice;
use crate::tui::widgets::parts::Parts;
use crate::tui::widgets::text;
use chrono::NaiveDate;
use crossterm::event::KeyEvent;
use ratatui::layout::Rect;

/// The rights of the person of a case.
pub struct Rights {
    id: CaseId,
    told: Option<Case>,
    copies: Vec<NaiveDate>,
    trouble: Option<Said>,
    choice: Choice,
}

/// What a row is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Target {
    /// An answer on a purpose.
    Purpose(Purpose),
    /// A request that waits.
    Request(ItemId),
    /// A new request.
    Ask,
    /// A new disclosure.
    Show,
    /// How long the file is kept.
    Keep,
    /// A copy to give.
    Copy,
}

/// Opens the rights of a case.
pub fn rights(case: CaseId) -> Effect {
    Effect::Open(Box::new(Rights::of(case)))
}

/// Why whoever is at the desk can't do what takes a supervisor.
pub(super) fn not_supervisor(ctx: &Ctx) -> Option<&'static str> {
    (!ctx.ground().hand.role.supervises()).then_some("why-supervisor-only")
}

impl Rights {
    fn of(id: CaseId) -> Self {
        Self { id, told: None, copies: Vec::new(), trouble: None, choice: Choice::default() }
    }

    fn parts(&self, ctx: &Ctx) -> Parts<Target> {
        self.told.as_ref().map_or_else(|| Parts::new([]), |case| parts::parts(ctx, case, &self.copies))
    }

    fn wish(&self, target: Target) -> Wish {
        let case = self.id;
        match target {
            Target::Purpose(purpose) => Wish::Agree(case, purpose),
            Target::Request(id) => Wish::Settle(case, id),
            Target::Ask => Wish::Request(case),
            Target::Show => Wish::Disclose(case),
            Target::Keep => Wish::Keep(case),
            Target::Copy => Wish::Copy(case),
        }
    }

    fn open(&mut self, ctx: &Ctx) -> Effect {
        let target = self.parts(ctx).target(self.choice).copied();
        target.map_or(Effect::None, |target| asking::open(self.wish(target)))
    }

    fn nothing_to_open(&self, ctx: &Ctx) -> Option<&'static str> {
        self.parts(ctx).target(self.choice).is_none().then_some("why-nothing-to-open")
    }

    fn ask(&mut self, target: Target) -> Effect {
        asking::open(self.wish(target))
    }

    fn review(&mut self, ctx: &Ctx) -> Effect {
        Effect::Perform(self.id, Box::new(Command::Review(ctx.today())), Box::default())
    }

    fn jump(&mut self, ctx: &Ctx, forward: bool) -> Effect {
        self.choice.set(self.parts(ctx).jump(self.choice, forward));
        Effect::None
    }
}

impl Page for Rights {
    const NAME: &'static str = "rights";
    const ROWS: &'static [Row<Self>] = &[
        Row::new(&[ENTER], "open-item", Self::open).unless(Self::nothing_to_open).bar(0),
        Row::hint(&[UP, DOWN], "choose").bar(40),
        Row::new(&[TAB], "next-part", |page: &mut Self, ctx| page.jump(ctx, true)).bar(30),
        Row::new(&[BACKTAB], "previous-part", |page: &mut Self, ctx| page.jump(ctx, false)),
        Row::new(&[char('n')], "read-notice", |_, _| notice::open()).bar(5),
        Row::new(&[char('a')], "ask-right", |page: &mut Self, _| page.ask(Target::Ask)).bar(10),
        Row::new(&[char('k')], "give-copy", |page: &mut Self, _| page.ask(Target::Copy)).bar(11),
        Row::new(&[char('d')], "disclose", |page: &mut Self, _| page.ask(Target::Show)).bar(12),
        Row::new(&[char('t')], "keep-until", |page: &mut Self, _| page.ask(Target::Keep)).bar(13),
        Row::new(&[char('v')], "review-file", Self::review).unless(|_, ctx| not_supervisor(ctx)).bar(14),
        Row::new(&[char('x')], "erase-case", |page: &mut Self, _| erasing::open(page.id))
            .unless(|_, ctx| not_supervisor(ctx))
            .bar(15),
    ];

    fn title(&self, ctx: &Ctx) -> Said {
        let name = |case: &Case| Said::value(case.full_name().reveal()).and(Said::words("  "));
        self.told.as_ref().map_or_else(Said::default, name).and(ctx.say("screen-rights"))
    }

    fn way(&self) -> Option<Way> {
        let id = self.id;
        Some(Box::new(move |_| Box::new(Self::of(id))))
    }

    fn view(&self, ctx: &Ctx, frame: &mut Frame<'_>, area: Rect) {
        if let Some(trouble) = &self.trouble {
            let lines = text::paragraph(trouble, ctx.theme.trouble(), area.width);
            frame.lines(lines, area);
            return;
        }
        self.parts(ctx).draw(ctx, frame, area, self.choice);
    }

    fn key(&mut self, event: KeyEvent, ctx: &Ctx) -> Effect {
        self.choice.key(event, self.parts(ctx).count(), (ctx.size.1 / 2).max(2));
        Effect::None
    }

    fn touch(&mut self, touch: Touch, ctx: &Ctx) -> Effect {
        let count = self.parts(ctx).count();
        if self.choice.touched(touch, count) { self.open(ctx) } else { Effect::None }
    }

    fn refresh(&mut self, ctx: &Ctx) {
        act::reread(ctx, self.id, &mut self.told, &mut self.trouble);
        let given = ctx.desk.as_ref().and_then(|desk| desk.copies_given(self.id).ok());
        self.copies = given.unwrap_or_default();
    }
}
