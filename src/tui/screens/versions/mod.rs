//! What a newer version of a procedure would change in a case, before anything is changed; then one key
//! that follows it. It must not decide what changes: `domain::versions` does.

mod parts;

pub(in crate::tui::screens) use parts::limit;

use super::{library, step};
use crate::domain::command::Command;
use crate::domain::event::Case;
use crate::domain::ids::{CaseId, DocumentId, ItemId, ProcedureId, RuleId, StepId};
use crate::domain::versions;
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
use crossterm::event::KeyEvent;
use ratatui::layout::Rect;

/// The versions of a procedure that a case follows.
pub struct Versions {
    case: CaseId,
    enrolment: ItemId,
    told: Option<Case>,
    trouble: Option<Said>,
    choice: Choice,
}

/// What an item is about.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Target {
    /// To follow the newer version.
    Follow,
    /// A step of the version that is followed.
    Step(StepId),
    /// A paper.
    Paper(DocumentId),
    /// A limit.
    Rule(RuleId),
    /// The procedure, as the library has it.
    Procedure(ProcedureId),
}

/// Opens what changed in a procedure of a case.
pub fn versions(case: CaseId, enrolment: ItemId) -> Effect {
    Effect::Open(Box::new(Versions::of(case, enrolment)))
}

impl Versions {
    fn of(case: CaseId, enrolment: ItemId) -> Self {
        Self { case, enrolment, told: None, trouble: None, choice: Choice::default() }
    }

    fn parts(&self, ctx: &Ctx) -> Parts<Target> {
        self.told.as_ref().map_or_else(|| Parts::new([]), |case| parts::parts(ctx, case, self.enrolment))
    }

    fn target(&self, ctx: &Ctx) -> Option<Target> {
        self.parts(ctx).target(self.choice).cloned()
    }

    fn open(&mut self, ctx: &Ctx) -> Effect {
        match self.target(ctx) {
            Some(Target::Follow) => match self.nothing_newer(ctx) {
                Some(reason) => ctx.cannot(reason),
                None => self.follow(ctx),
            },
            Some(Target::Step(id)) => step::step(self.case, self.enrolment, id),
            Some(Target::Paper(id)) => library::document(id),
            Some(Target::Rule(id)) => library::rule(id),
            Some(Target::Procedure(id)) => library::procedure(id),
            None => Effect::None,
        }
    }

    fn nothing_to_open(&self, ctx: &Ctx) -> Option<&'static str> {
        self.target(ctx).is_none().then_some("why-nothing-to-open")
    }

    /// What changes stands on the screen, and undo takes it back: it is not asked again.
    fn follow(&mut self, _: &Ctx) -> Effect {
        let command = Command::FollowNewVersion(self.enrolment);
        Effect::Perform(self.case, Box::new(command), Box::new(Effect::Back))
    }

    fn nothing_newer(&self, ctx: &Ctx) -> Option<&'static str> {
        let Some(case) = &self.told else { return Some("why-no-newer-version") };
        if !case.open() {
            return Some("why-case-closed");
        }
        let newer = versions::newer(case, &ctx.place.book, self.enrolment, ctx.today());
        newer.is_none().then_some("why-no-newer-version")
    }

    fn jump(&mut self, ctx: &Ctx, forward: bool) -> Effect {
        self.choice.set(self.parts(ctx).jump(self.choice, forward));
        Effect::None
    }
}

impl Page for Versions {
    const NAME: &'static str = "versions";
    const ROWS: &'static [Row<Self>] = &[
        Row::new(&[ENTER], "open-item", Self::open).unless(Self::nothing_to_open).bar(1),
        Row::new(&[char('f')], "follow-new-version", Self::follow).unless(Self::nothing_newer).bar(0),
        Row::hint(&[UP, DOWN], "choose").bar(40),
        Row::new(&[TAB], "next-part", |page: &mut Self, ctx| page.jump(ctx, true)).bar(30),
        Row::new(&[BACKTAB], "previous-part", |page: &mut Self, ctx| page.jump(ctx, false)),
    ];

    fn way(&self) -> Option<Way> {
        let (case, enrolment) = (self.case, self.enrolment);
        Some(Box::new(move |_| Box::new(Self::of(case, enrolment))))
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
        act::reread(ctx, self.case, &mut self.told, &mut self.trouble);
    }
}
