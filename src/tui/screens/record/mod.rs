//! One thing to record in a case: a short form, kept as a draft at each letter, saved as one act
//! that undo takes back.

mod command;
pub(super) mod days;
mod fields;
mod obstacle;

pub(super) use fields::procedures;

use super::{consulate, intake};
use crate::desk::Draft;
use crate::domain::course::Mark;
use crate::domain::event::Case;
use crate::domain::facts::Fact;
use crate::domain::ids::{CaseId, ItemId, OutcomeId, ProcedureId, StepId};
use crate::i18n::Said;
use crate::tui::act;
use crate::tui::app::Notice;
use crate::tui::ctx::Ctx;
use crate::tui::effect::{Effect, Settle};
use crate::tui::frame::{Frame, Touch, top};
use crate::tui::keymap::{BACKTAB, DOWN, ENTER, Row, TAB, UP, ctrl};
use crate::tui::screen::{Page, Way};
use crate::tui::widgets::form::{Form, Pressed};
use crate::tui::widgets::{panes, text};
use crossterm::event::KeyEvent;
use ratatui::layout::Rect;

/// What is to be recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wish {
    /// The person, told better.
    Correct,
    /// A procedure to follow; the one on offer, when there is one.
    Start(Option<ProcedureId>),
    /// A paper, new or changed.
    Paper(Option<ItemId>),
    /// A note.
    Note,
    /// An appointment.
    Appointment,
    /// Whether an appointment was kept.
    Settle(ItemId),
    /// Who looks after the case.
    Assign,
    /// An answer about consent.
    Consent,
    /// The household: another case of it.
    Household,
    /// A dated fact.
    Dated,
    /// An answer that a procedure needs.
    Answer(Fact),
    /// That few may see the case, and why.
    Restrict,
    /// That it may be seen again, and why.
    Lift,
    /// That the consular steps of an enrolment are open to somebody in asylum, and why.
    Consulate(ItemId),
    /// The end of the case.
    Close,
    /// A step handed in, done or skipped.
    Mark(ItemId, StepId, Mark),
    /// How a decision came out.
    Outcome(ItemId, StepId, OutcomeId),
    /// What a counter demanded or did: a new one, at a step or outside of any, or one to correct.
    Obstacle(Option<ItemId>, Option<(ItemId, StepId)>),
}

impl Wish {
    /// Its name in a draft and in the messages `record-<name>`.
    const fn name(&self) -> &'static str {
        match self {
            Self::Correct => "correct",
            Self::Start(_) => "start",
            Self::Paper(_) => "paper",
            Self::Note => "note",
            Self::Appointment => "appointment",
            Self::Settle(_) => "settle",
            Self::Assign => "assign",
            Self::Consent => "consent",
            Self::Household => "household",
            Self::Dated => "dated",
            Self::Answer(_) => "answer",
            Self::Restrict => "restrict",
            Self::Lift => "lift",
            Self::Consulate(_) => "consulate",
            Self::Close => "close",
            Self::Mark(_, _, Mark::Submitted) => "submitted",
            Self::Mark(_, _, Mark::Done) => "done",
            Self::Mark(_, _, Mark::Skipped) => "skipped",
            Self::Outcome(..) => "outcome",
            Self::Obstacle(..) => "obstacle",
        }
    }

    /// The name of its draft: another step, another draft.
    fn draft(&self) -> String {
        let of = match self {
            Self::Paper(Some(id)) | Self::Settle(id) | Self::Obstacle(Some(id), _) | Self::Consulate(id) => id.to_string(),
            Self::Answer(fact) => fact.code().to_owned(),
            Self::Mark(_, step, _) | Self::Obstacle(None, Some((_, step))) => step.as_str().to_owned(),
            Self::Outcome(_, step, outcome) => format!("{step}:{outcome}"),
            _ => String::new(),
        };
        if of.is_empty() { self.name().to_owned() } else { format!("{}:{of}", self.name()) }
    }
}

/// One thing to record.
pub struct Record {
    case: CaseId,
    wish: Wish,
    form: Form,
    /// The form as the case alone fills it in.
    filled: Form,
    read: bool,
    kept: bool,
    about: Said,
}

/// Opens the form for a wish.
pub fn record(case: CaseId, wish: Wish) -> Effect {
    Effect::Open(Box::new(Record::of(case, wish)))
}

impl Record {
    /// The form for a wish about a case.
    pub fn of(case: CaseId, wish: Wish) -> Self {
        Self { case, wish, form: Form::default(), filled: Form::default(), read: false, kept: false, about: Said::default() }
    }

    fn told(&self, ctx: &Ctx) -> Option<Case> {
        ctx.desk.as_ref()?.file(self.case).ok().map(|file| file.case)
    }

    fn save(&mut self, ctx: &Ctx) -> Effect {
        let Some(desk) = &ctx.desk else { return ctx.cannot("why-locked") };
        let case = match desk.file(self.case) {
            Ok(file) => file.case,
            Err(trouble) => return Effect::Tell(Notice::trouble(act::words(ctx, &trouble))),
        };
        self.form.forgive();
        if let Some((name, wrong)) = fields::wrong(&self.form, ctx) {
            self.form.refuse(name, wrong);
            return ctx.cannot("why-look-at-the-form");
        }
        match command::command(&self.wish, &self.form, &case, ctx) {
            Ok(command) => {
                let (form, id) = (self.wish.draft(), self.case);
                let forget = Settle::new(move |ctx| dropped(ctx, &form, id));
                let then = Effect::All(vec![Effect::Back, Effect::Settle(forget), Effect::Refresh]);
                let save = Effect::Perform(self.case, Box::new(command), Box::new(then));
                if matches!(self.wish, Wish::Consulate(_)) { consulate::sure(ctx, save) } else { save }
            }
            Err((name, wrong)) => {
                self.form.refuse(name, wrong);
                ctx.cannot("why-look-at-the-form")
            }
        }
    }

    fn clear(&mut self, ctx: &Ctx) -> Effect {
        let Some(case) = self.told(ctx) else { return Effect::None };
        self.form = fields::form(&self.wish, &case, ctx);
        self.kept = false;
        self.keep()
    }

    fn untouched(&self, ctx: &Ctx) -> bool {
        self.told(ctx).is_some_and(|case| self.form.changes(&fields::form(&self.wish, &case, ctx)).is_empty())
    }

    /// Seals what was typed, so that a crash loses nothing. What the case says by itself is left
    /// out: when another act changes it, the draft must not bring the old words back.
    fn keep(&self) -> Effect {
        let fields = self.form.changes(&self.filled);
        let draft = Draft { form: self.wish.draft(), case: Some(self.case), fields };
        Effect::Settle(Settle::new(move |ctx| act::drafting(ctx, |desk| desk.keep_draft(&draft))))
    }
}

/// Throws a draft away.
fn dropped(ctx: &mut Ctx, form: &str, case: CaseId) -> Effect {
    act::drafting(ctx, |desk| desk.drop_draft(form, Some(case)))
}

impl Page for Record {
    const NAME: &'static str = "record";
    const ROWS: &'static [Row<Self>] = &[
        Row::new(&[ctrl('s')], "save", Self::save).bar(0),
        Row::hint(&[ENTER], "next-field").bar(10),
        Row::hint(&[TAB, BACKTAB, UP, DOWN], "fields"),
        Row::new(&[ctrl('x')], "clear-form", Self::clear).bar(20),
    ];

    fn typing(&self) -> bool {
        true
    }

    fn title(&self, ctx: &Ctx) -> Said {
        ctx.say(&format!("record-{}", self.wish.name()))
    }

    fn way(&self) -> Option<Way> {
        let (case, wish) = (self.case, self.wish.clone());
        Some(Box::new(move |_| Box::new(Self::of(case, wish))))
    }

    fn view(&self, ctx: &Ctx, frame: &mut Frame<'_>, area: Rect) {
        let obstacle = matches!(self.wish, Wish::Obstacle(..));
        let area = if obstacle { obstacle::beside(ctx, frame, area, &self.form) } else { area };
        let area = Rect { width: area.width.min(panes::MEASURE), ..area };
        let mut said = vec![self.about.clone()];
        // Beside an obstacle the law stands, which is worth more than a word on the form.
        if !obstacle || area.height > 16 {
            said.push(ctx.say(&format!("record-{}-more", self.wish.name())));
        }
        if self.kept {
            said.push(ctx.say("draft-back"));
        }
        let mut rest = area;
        let low = obstacle && area.height < 12;
        for (at, said) in said.iter().filter(|said| !said.pieces().is_empty()).enumerate() {
            let style = if at == 0 { ctx.theme.strong() } else { ctx.theme.dim() };
            for line in text::first(text::paragraph(said, style, area.width), if low { 1 } else { usize::MAX }) {
                let (row, below) = top(rest, u16::from(rest.height > 4));
                frame.line(line, row);
                rest = below;
            }
        }
        let (_, rest) = top(rest, u16::from(rest.height > 8 && !low));
        self.form.draw(ctx, frame, rest);
    }

    fn key(&mut self, event: KeyEvent, ctx: &Ctx) -> Effect {
        match self.form.key(event, ctx) {
            Pressed::Done => self.save(ctx),
            Pressed::Taken => {
                intake::understand(&mut self.form, ctx);
                if self.untouched(ctx) { Effect::None } else { self.keep() }
            }
            Pressed::Other => Effect::None,
        }
    }

    fn paste(&mut self, text: &str, ctx: &Ctx) -> Effect {
        self.form.paste(text);
        intake::understand(&mut self.form, ctx);
        self.keep()
    }

    fn touch(&mut self, touch: Touch, _: &Ctx) -> Effect {
        if let Touch::Field(at) = touch {
            self.form.focus_on(at);
        }
        Effect::None
    }

    fn refresh(&mut self, ctx: &Ctx) {
        let Some(case) = self.told(ctx) else { return };
        let draft = ctx.desk.as_ref().and_then(|desk| desk.draft(&self.wish.draft(), Some(self.case)).ok()?);
        let typed = if self.read { Some(self.form.changes(&self.filled)) } else { draft.map(|draft| draft.fields) };
        let mut form = fields::form(&self.wish, &case, ctx);
        self.filled = fields::form(&self.wish, &case, ctx);
        if let Some(typed) = typed {
            form.restore(&typed);
            self.kept |= !self.read && !form.changes(&self.filled).is_empty();
        }
        intake::understand(&mut form, ctx);
        self.form = form;
        self.read = true;
        self.about = act::who(ctx, &case);
        let what = fields::about(&self.wish, &case, ctx);
        if !what.pieces().is_empty() {
            self.about = self.about.clone().and(Said::words(" · ")).and(what);
        }
    }

    fn leave(&mut self, ctx: &Ctx) -> Effect {
        if !self.read {
            return Effect::None;
        }
        if self.untouched(ctx) {
            let (form, case) = (self.wish.draft(), self.case);
            return Effect::Settle(Settle::new(move |ctx| dropped(ctx, &form, case)));
        }
        self.keep()
    }
}
