//! One case: who, the one next step, each procedure with its checklist, dates, papers,
//! appointments, notes, and everything that was ever done.

mod papers;
mod parts;
mod timeline;

pub(in crate::tui::screens) use parts::{joined, state};

use super::record::{self, Wish};
use super::versions::versions;
use super::{confirm, consulate, library, met, rights, step};
use crate::desk::File;
use crate::domain::card::Card;
use crate::domain::command::Command;
use crate::domain::facts::Fact;
use crate::domain::ids::{CaseId, ItemId, RuleId, StepId};
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

/// One case.
pub struct Case {
    id: CaseId,
    card: Option<Card>,
    file: Option<File>,
    household: Vec<papers::Member>,
    trouble: Option<Said>,
    choice: Choice,
}

/// What an item of the case is about.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Target {
    /// A step of an enrolment.
    Step(ItemId, StepId),
    /// A limit that no step stands for.
    Rule(RuleId),
    /// A fact that a procedure needs to know.
    Fact(Fact),
    /// A paper of the person.
    Paper(ItemId),
    /// An appointment.
    Appointment(ItemId),
    /// An enrolment.
    Enrolment(ItemId),
    /// The file of somebody else in the household.
    Member(CaseId),
    /// What changed in the procedure of an enrolment.
    Changed(ItemId),
    /// An obstacle met.
    Obstacle(ItemId),
    /// The rights of the person over their data.
    Rights,
    /// Something to record with a form.
    Wish(Wish),
}

impl Case {
    /// The case with this id.
    pub fn of(id: CaseId) -> Self {
        let (card, file, trouble) = (None, None, None);
        Self { id, card, file, household: Vec::new(), trouble, choice: Choice::default() }
    }

    fn parts(&self, ctx: &Ctx) -> Parts<Target> {
        match (&self.card, &self.file) {
            (Some(card), Some(file)) => parts::parts(ctx, card, file, &self.household),
            _ => Parts::new([]),
        }
    }

    fn target(&self, ctx: &Ctx) -> Option<Target> {
        self.parts(ctx).target(self.choice).cloned()
    }

    fn open(&mut self, ctx: &Ctx) -> Effect {
        match self.target(ctx) {
            Some(Target::Step(enrolment, step)) => step::step(self.id, enrolment, step),
            Some(Target::Rule(rule)) => library::rule(rule),
            Some(Target::Fact(fact)) => record::record(self.id, Wish::Answer(fact)),
            Some(Target::Paper(id)) => record::record(self.id, Wish::Paper(Some(id))),
            Some(Target::Appointment(id)) => record::record(self.id, Wish::Settle(id)),
            Some(Target::Enrolment(id)) => self.procedure(id),
            Some(Target::Changed(id)) => versions(self.id, id),
            Some(Target::Member(id)) => super::case(id),
            Some(Target::Obstacle(id)) => met::met(self.id, id),
            Some(Target::Rights) => rights::rights(self.id),
            Some(Target::Wish(wish)) => record::record(self.id, wish),
            None => Effect::None,
        }
    }

    /// The procedure of an enrolment, as the library has it.
    fn procedure(&self, id: ItemId) -> Effect {
        let enrolment = self.file.as_ref().and_then(|file| file.case.enrolments.get(&id));
        enrolment.map_or(Effect::None, |enrolment| library::procedure(enrolment.procedure.clone()))
    }

    fn nothing_to_open(&self, ctx: &Ctx) -> Option<&'static str> {
        self.target(ctx).is_none().then_some("why-nothing-to-open")
    }

    fn is_open(&self) -> bool {
        self.file.as_ref().is_some_and(|file| file.case.open())
    }

    fn closed(&self, _: &Ctx) -> Option<&'static str> {
        (!self.is_open()).then_some("why-case-closed")
    }

    fn restricted(&self) -> bool {
        self.file.as_ref().is_some_and(|file| file.case.restriction.value().is_some())
    }

    fn hidden(&self, ctx: &Ctx) -> Option<&'static str> {
        self.closed(ctx).or_else(|| self.restricted().then_some("why-restricted"))
    }

    fn not_hidden(&self, ctx: &Ctx) -> Option<&'static str> {
        let supervises = ctx.desk.as_ref().is_some_and(|desk| desk.hand().role.supervises());
        self.closed(ctx)
            .or_else(|| (!self.restricted()).then_some("why-not-restricted"))
            .or_else(|| (!supervises).then_some("why-supervisor-lifts"))
    }

    fn not_closed(&self, _: &Ctx) -> Option<&'static str> {
        self.is_open().then_some("why-case-open")
    }

    fn reopen(&mut self, _: &Ctx) -> Effect {
        Effect::Perform(self.id, Box::new(Command::Reopen), Box::default())
    }

    /// The enrolment that the choice is in.
    fn enrolment(&self, ctx: &Ctx) -> Option<ItemId> {
        match self.target(ctx) {
            Some(Target::Step(id, _) | Target::Enrolment(id) | Target::Changed(id)) => Some(id),
            _ => None,
        }
    }

    fn no_enrolment(&self, ctx: &Ctx) -> Option<&'static str> {
        self.closed(ctx).or_else(|| self.enrolment(ctx).is_none().then_some("why-no-enrolment"))
    }

    /// Stopping a procedure takes its checklist out of sight: it is asked first.
    fn abandon(&mut self, ctx: &Ctx) -> Effect {
        let Some(id) = self.enrolment(ctx) else { return Effect::None };
        let then = Effect::Perform(self.id, Box::new(Command::LeaveProcedure(id)), Box::default());
        confirm(ctx.say("case-abandon-ask"), ctx.say("case-abandon-more"), "act-abandon", then)
    }

    fn open_consulate(&mut self, ctx: &Ctx) -> Effect {
        self.enrolment(ctx).map_or(Effect::None, |id| consulate::open(self.id, id))
    }

    fn no_block(&self, ctx: &Ctx) -> Option<&'static str> {
        let (file, id) = (self.file.as_ref(), self.enrolment(ctx));
        self.no_enrolment(ctx).or_else(|| consulate::not_to_open(ctx, &file?.case, id?))
    }

    fn shut_consulate(&mut self, ctx: &Ctx) -> Effect {
        self.enrolment(ctx).map_or(Effect::None, |id| consulate::shut(self.id, id))
    }

    fn no_opening(&self, ctx: &Ctx) -> Option<&'static str> {
        let (file, id) = (self.file.as_ref(), self.enrolment(ctx));
        self.no_enrolment(ctx).or_else(|| consulate::not_to_shut(&file?.case, id?))
    }

    fn ask(&mut self, wish: Wish) -> Effect {
        record::record(self.id, wish)
    }

    /// At the chosen step, or at none.
    fn obstacle(&mut self, ctx: &Ctx) -> Effect {
        let at = match self.target(ctx) {
            Some(Target::Step(enrolment, step)) => Some((enrolment, step)),
            _ => None,
        };
        self.ask(Wish::Obstacle(None, at))
    }

    fn jump(&mut self, ctx: &Ctx, forward: bool) -> Effect {
        self.choice.set(self.parts(ctx).jump(self.choice, forward));
        Effect::None
    }
}

impl Page for Case {
    const NAME: &'static str = "case";
    const ROWS: &'static [Row<Self>] = &[
        Row::new(&[ENTER], "open-item", Self::open).unless(Self::nothing_to_open).bar(0),
        Row::hint(&[UP, DOWN], "choose").bar(40),
        Row::new(&[TAB], "next-part", |page: &mut Self, ctx| page.jump(ctx, true)).bar(30),
        Row::new(&[BACKTAB], "previous-part", |page: &mut Self, ctx| page.jump(ctx, false)),
        Row::new(&[char('s')], "start-procedure", |page: &mut Self, _| page.ask(Wish::Start(None)))
            .unless(Self::closed)
            .bar(10),
        Row::new(&[char('w')], "write-note", |page: &mut Self, _| page.ask(Wish::Note)).bar(20),
        Row::new(&[char('p')], "add-paper", |page: &mut Self, _| page.ask(Wish::Paper(None))).unless(Self::closed).bar(21),
        Row::new(&[char('a')], "add-appointment", |page: &mut Self, _| page.ask(Wish::Appointment))
            .unless(Self::closed)
            .bar(22),
        Row::new(&[char('e')], "correct", |page: &mut Self, _| page.ask(Wish::Correct)).unless(Self::closed).bar(23),
        Row::new(&[char('b')], "meet-obstacle", Self::obstacle).unless(Self::closed).bar(24),
        Row::new(&[char('d')], "record-date", |page: &mut Self, _| page.ask(Wish::Dated)).unless(Self::closed),
        Row::new(&[char('g')], "assign", |page: &mut Self, _| page.ask(Wish::Assign)).unless(Self::closed),
        Row::new(&[char('c')], "record-consent", |page: &mut Self, _| page.ask(Wish::Consent)).unless(Self::closed),
        Row::new(&[char('u')], "open-rights", |page: &mut Self, _| rights::rights(page.id)),
        Row::new(&[char('h')], "join-household", |page: &mut Self, _| page.ask(Wish::Household)).unless(Self::closed),
        Row::new(&[char('r')], "restrict", |page: &mut Self, _| page.ask(Wish::Restrict)).unless(Self::hidden),
        Row::new(&[char('l')], "lift", |page: &mut Self, _| page.ask(Wish::Lift)).unless(Self::not_hidden),
        Row::new(&[char('i')], "open-consulate", Self::open_consulate).unless(Self::no_block),
        Row::new(&[char('y')], "shut-consulate", Self::shut_consulate).unless(Self::no_opening),
        Row::new(&[char('v')], "abandon", Self::abandon).unless(Self::no_enrolment),
        Row::new(&[char('x')], "close-case", |page: &mut Self, _| page.ask(Wish::Close)).unless(Self::closed),
        Row::new(&[char('o')], "reopen-case", Self::reopen).unless(Self::not_closed).bar(5),
    ];

    fn title(&self, ctx: &Ctx) -> Said {
        match &self.card {
            Some(card) => Said::value(card.name.reveal()).and(Said::words("  ")).and(Said::value(&card.reference)),
            None => ctx.say("screen-case"),
        }
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
        let Some(desk) = &ctx.desk else { return };
        let kept = self.target(ctx);
        self.card = desk.card(self.id);
        self.household = papers::members(desk, self.id);
        match desk.file(self.id) {
            Ok(file) => (self.file, self.trouble) = (Some(file), None),
            Err(trouble) => self.trouble = Some(act::words(ctx, &trouble)),
        }
        // The choice stays on what it was about; after the next step was done, it is on the new one.
        if self.choice != Choice::default()
            && let Some(kept) = kept
            && let Some(at) = self.parts(ctx).find(|target| *target == kept)
        {
            let again = self.parts(ctx).target(self.choice) == Some(&kept);
            if !again {
                self.choice.set(at);
            }
        }
    }
}
