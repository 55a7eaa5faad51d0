//! One step of a case: what to do, which papers, where, what it costs, the article; law apart from
//! practice; the deadline day by day; and what came out of it.

mod parts;

pub(super) use parts::checked;

use super::record::{self, Wish};
use super::{confirm, consulate, library, met, written};
use crate::domain::clocks::clocks;
use crate::domain::command::Command;
use crate::domain::course::Mark;
use crate::domain::decide;
use crate::domain::event::Case;
use crate::domain::facts::Fact;
use crate::domain::ids::{CaseId, DocumentId, ItemId, OutcomeId, RuleId, StepId, WarningId};
use crate::domain::law;
use crate::domain::paper::Tick;
use crate::domain::refusal::Refusal;
use crate::i18n::Said;
use crate::tui::act;
use crate::tui::ctx::Ctx;
use crate::tui::effect::Effect;
use crate::tui::frame::{Frame, Touch};
use crate::tui::keymap::{BACKTAB, DOWN, ENTER, Row, SPACE, TAB, UP, char};
use crate::tui::screen::{Page, Way};
use crate::tui::widgets::list::Choice;
use crate::tui::widgets::parts::Parts;
use crate::tui::widgets::text;
use crossterm::event::KeyEvent;
use ratatui::layout::Rect;
use std::path::Path;

/// One step of a case.
pub struct Step {
    case: CaseId,
    enrolment: ItemId,
    id: StepId,
    told: Option<Case>,
    trouble: Option<Said>,
    choice: Choice,
}

/// What an item of the step is about.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Target {
    /// A paper of its checklist.
    Paper(DocumentId),
    /// A way it can come out.
    Outcome(OutcomeId),
    /// A step that comes first.
    Step(StepId),
    /// A fact to be asked.
    Fact(Fact),
    /// A warning to talk over.
    Discuss(WarningId),
    /// A limit.
    Rule(RuleId),
    /// What Enter does to the step itself: it is marked so.
    Mark(Mark),
    /// An obstacle met here.
    Obstacle(ItemId),
}

/// Opens a step of a case.
pub fn step(case: CaseId, enrolment: ItemId, step: StepId) -> Effect {
    Effect::Open(Box::new(Step::of(case, enrolment, step)))
}

impl Step {
    fn of(case: CaseId, enrolment: ItemId, id: StepId) -> Self {
        Self { case, enrolment, id, told: None, trouble: None, choice: Choice::default() }
    }

    /// The procedure in the version that the case follows, and the step in it.
    fn law<'b>(&self, ctx: &'b Ctx) -> Option<(&'b law::Procedure, &'b law::Step)> {
        let enrolment = self.told.as_ref()?.enrolments.get(&self.enrolment)?;
        let procedure = ctx.place.book.pinned(&enrolment.procedure, enrolment.version)?;
        Some((procedure, procedure.step(&self.id)?))
    }

    fn parts(&self, ctx: &Ctx) -> Parts<Target> {
        match (&self.told, self.law(ctx)) {
            (Some(case), Some((procedure, step))) => parts::parts(ctx, case, self.enrolment, procedure, step),
            _ => Parts::new([]),
        }
    }

    fn target(&self, ctx: &Ctx) -> Option<Target> {
        self.parts(ctx).target(self.choice).cloned()
    }

    fn open(&mut self, ctx: &Ctx) -> Effect {
        match self.target(ctx) {
            Some(Target::Paper(document)) => library::document(document),
            Some(Target::Outcome(outcome)) => self.outcome(ctx, outcome),
            Some(Target::Step(first)) => step(self.case, self.enrolment, first),
            Some(Target::Fact(fact)) => record::record(self.case, Wish::Answer(fact)),
            Some(Target::Discuss(_)) => self.discuss(ctx),
            Some(Target::Rule(rule)) => library::rule(rule),
            Some(Target::Mark(mark)) => self.mark(mark),
            Some(Target::Obstacle(id)) => met::met(self.case, id),
            None => Effect::None,
        }
    }

    fn outcome(&self, ctx: &Ctx, outcome: OutcomeId) -> Effect {
        match self.frozen(ctx) {
            Some(reason) => ctx.cannot(reason),
            None => record::record(self.case, Wish::Outcome(self.enrolment, self.id.clone(), outcome)),
        }
    }

    fn nothing_to_open(&self, ctx: &Ctx) -> Option<&'static str> {
        self.target(ctx).is_none().then_some("why-nothing-to-open")
    }

    fn mark(&self, mark: Mark) -> Effect {
        record::record(self.case, Wish::Mark(self.enrolment, self.id.clone(), mark))
    }

    /// Why nothing can be recorded here at all.
    fn frozen(&self, _: &Ctx) -> Option<&'static str> {
        self.told.as_ref().is_none_or(|case| !case.open()).then_some("why-case-closed")
    }

    /// Why the step cannot be marked: the rules that protect people are said before anything is typed.
    fn guarded(&self, ctx: &Ctx) -> Option<&'static str> {
        self.frozen(ctx).or_else(|| {
            let (case, (_, step)) = (self.told.as_ref()?, self.law(ctx)?);
            match decide::guarded(case, self.enrolment, step, ctx.ground()) {
                Ok(()) => None,
                Err(Refusal::DiscussFirst(_)) => Some("why-discuss-first"),
                Err(Refusal::AsylumNotAsked(_)) => Some("why-asylum-not-asked"),
                Err(_) => Some("why-consulate"),
            }
        })
    }

    /// A decision is done by saying how it came out.
    fn not_done_so(&self, ctx: &Ctx) -> Option<&'static str> {
        self.guarded(ctx).or_else(|| {
            let decides = self.law(ctx).is_some_and(|(_, step)| !step.decides.is_empty());
            decides.then_some("why-outcome-wanted")
        })
    }

    fn no_outcome(&self, ctx: &Ctx) -> Option<&'static str> {
        self.frozen(ctx).or_else(|| {
            let none = self.law(ctx).is_none_or(|(_, step)| step.decides.is_empty() && step.exits.is_empty());
            none.then_some("why-no-outcome")
        })
    }

    /// Goes to the first outcome; on one already, records it.
    fn settle(&mut self, ctx: &Ctx) -> Effect {
        if let Some(Target::Outcome(outcome)) = self.target(ctx) {
            return self.outcome(ctx, outcome);
        }
        if let Some(at) = self.parts(ctx).find(|target| matches!(target, Target::Outcome(_))) {
            self.choice.set(at);
        }
        Effect::None
    }

    fn not_marked(&self, ctx: &Ctx) -> Option<&'static str> {
        let at = (self.enrolment, self.id.clone());
        let marked = self.told.as_ref().is_some_and(|case| case.steps.get(&at).is_some());
        self.frozen(ctx).or_else(|| (!marked).then_some("why-not-marked"))
    }

    fn unmark(&mut self, _: &Ctx) -> Effect {
        let command = Command::UnmarkStep(self.enrolment, self.id.clone());
        Effect::Perform(self.case, Box::new(command), Box::default())
    }

    fn no_paper(&self, ctx: &Ctx) -> Option<&'static str> {
        let paper = matches!(self.target(ctx), Some(Target::Paper(_)));
        self.frozen(ctx).or_else(|| (!paper).then_some("why-no-paper"))
    }

    /// The next of: in hand, asked for, not needed, nothing said.
    fn tick(&mut self, ctx: &Ctx) -> Effect {
        let (Some(Target::Paper(document)), Some(case)) = (self.target(ctx), &self.told) else {
            return Effect::None;
        };
        let next = match case.ticks.get(&(self.enrolment, document.clone())) {
            None => Some(Tick::InHand),
            Some(Tick::InHand) => Some(Tick::Asked),
            Some(Tick::Asked) => Some(Tick::NotNeeded),
            Some(Tick::NotNeeded) => None,
        };
        let command = Command::TickPaper(self.enrolment, document, next);
        Effect::Perform(self.case, Box::new(command), Box::default())
    }

    fn nothing_to_discuss(&self, ctx: &Ctx) -> Option<&'static str> {
        self.frozen(ctx).or_else(|| self.warning(ctx).is_none().then_some("why-nothing-to-discuss"))
    }

    /// The warning that must be talked over before this step.
    fn warning(&self, ctx: &Ctx) -> Option<WarningId> {
        let (case, (_, step)) = (self.told.as_ref()?, self.law(ctx)?);
        match decide::guarded(case, self.enrolment, step, ctx.ground()) {
            Err(Refusal::DiscussFirst(warning)) => Some(warning),
            // What came from a consulate all the same is talked over once it is recorded.
            Err(Refusal::ConsulateBlocked(warning)) => {
                let procedure = self.law(ctx).map(|(procedure, _)| procedure)?;
                case.consulate_met(self.enrolment, procedure, &ctx.place.book).map(|_| warning)
            }
            _ => None,
        }
    }

    /// The words of the warning are read again before it is recorded as talked over.
    fn discuss(&mut self, ctx: &Ctx) -> Effect {
        let Some(warning) = self.warning(ctx) else { return Effect::None };
        let words = ctx.place.book.warnings.get(&warning).map(|warning| &warning.text);
        let what = crate::tui::widgets::law::named(words, warning.as_str(), ctx);
        let command = Command::DiscussWarning(self.enrolment, warning, ctx.today());
        let then = Effect::Perform(self.case, Box::new(command), Box::default());
        confirm(ctx.say("step-discuss-ask"), what, "act-discuss", then)
    }

    fn no_block(&self, ctx: &Ctx) -> Option<&'static str> {
        let here = self.law(ctx).is_some_and(|(_, step)| step.consular);
        let reason = || consulate::not_to_open(ctx, self.told.as_ref()?, self.enrolment);
        self.frozen(ctx).or_else(|| (!here).then_some("why-not-blocked")).or_else(reason)
    }

    fn no_opening(&self, ctx: &Ctx) -> Option<&'static str> {
        self.frozen(ctx).or_else(|| consulate::not_to_shut(self.told.as_ref()?, self.enrolment))
    }

    fn obstacle(&mut self, _: &Ctx) -> Effect {
        record::record(self.case, Wish::Obstacle(None, Some((self.enrolment, self.id.clone()))))
    }

    /// Into the folder in which the program was started: what is written names nobody.
    fn print(&mut self, ctx: &Ctx) -> Effect {
        let Some(desk) = &ctx.desk else { return ctx.cannot("why-locked") };
        written(ctx, desk.explain_step(self.case, self.enrolment, &self.id, ctx.lang, Path::new(".")))
    }

    fn no_dates(&self, ctx: &Ctx) -> Option<&'static str> {
        let (Some(case), Some((procedure, step))) = (&self.told, self.law(ctx)) else { return Some("why-no-dates") };
        let clocks = clocks(case, &ctx.place.book, self.enrolment, procedure, ctx.today());
        let dated = clocks.iter().any(|clock| clock.step.is_some_and(|own| own.id == step.id));
        (!dated).then_some("why-no-dates")
    }

    fn jump(&mut self, ctx: &Ctx, forward: bool) -> Effect {
        self.choice.set(self.parts(ctx).jump(self.choice, forward));
        Effect::None
    }
}

impl Page for Step {
    const NAME: &'static str = "step";
    const ROWS: &'static [Row<Self>] = &[
        Row::new(&[ENTER], "open-item", Self::open).unless(Self::nothing_to_open).bar(30),
        Row::new(&[SPACE], "tick-paper", Self::tick).unless(Self::no_paper).bar(0),
        Row::new(&[char('t')], "discuss", Self::discuss).unless(Self::nothing_to_discuss).bar(1),
        Row::new(&[char('d')], "mark-done", |page: &mut Self, _| page.mark(Mark::Done))
            .unless(Self::not_done_so)
            .bar(2),
        Row::new(&[char('r')], "record-outcome", Self::settle).unless(Self::no_outcome).bar(3),
        Row::new(&[char('h')], "mark-submitted", |page: &mut Self, _| page.mark(Mark::Submitted))
            .unless(Self::guarded)
            .bar(4),
        Row::new(&[char('s')], "skip-step", |page: &mut Self, _| page.mark(Mark::Skipped)).unless(Self::frozen).bar(40),
        Row::new(&[char('b')], "meet-obstacle", Self::obstacle).unless(Self::frozen).bar(20),
        Row::new(&[char('i')], "open-consulate", |page: &mut Self, _| consulate::open(page.case, page.enrolment))
            .unless(Self::no_block)
            .bar(6),
        Row::new(&[char('y')], "shut-consulate", |page: &mut Self, _| consulate::shut(page.case, page.enrolment))
            .unless(Self::no_opening)
            .bar(7),
        Row::new(&[char('m')], "unmark-step", Self::unmark).unless(Self::not_marked).bar(5),
        Row::new(&[char('w')], "print-dates", Self::print).unless(Self::no_dates).bar(45),
        Row::new(&[TAB], "next-part", |page: &mut Self, ctx| page.jump(ctx, true)).bar(35),
        Row::new(&[BACKTAB], "previous-part", |page: &mut Self, ctx| page.jump(ctx, false)),
        Row::hint(&[UP, DOWN], "choose"),
    ];

    fn title(&self, ctx: &Ctx) -> Said {
        match &self.told {
            Some(case) => act::who(ctx, case),
            None => ctx.say("screen-step"),
        }
    }

    fn way(&self) -> Option<Way> {
        let (case, enrolment, id) = (self.case, self.enrolment, self.id.clone());
        Some(Box::new(move |_| Box::new(Self::of(case, enrolment, id))))
    }

    fn view(&self, ctx: &Ctx, frame: &mut Frame<'_>, area: Rect) {
        if let Some(trouble) = &self.trouble {
            let lines = text::paragraph(trouble, ctx.theme.trouble(), area.width);
            frame.lines(lines, area);
            return;
        }
        if self.told.is_some() && self.law(ctx).is_none() {
            frame.line(text::line(&ctx.say("step-gone"), ctx.theme.text()), area);
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
        if !self.choice.touched(touch, count) {
            return Effect::None;
        }
        if matches!(self.target(ctx), Some(Target::Paper(_))) {
            return self.no_paper(ctx).map_or_else(|| self.tick(ctx), |reason| ctx.cannot(reason));
        }
        self.open(ctx)
    }

    fn refresh(&mut self, ctx: &Ctx) {
        act::reread(ctx, self.case, &mut self.told, &mut self.trouble);
    }
}
