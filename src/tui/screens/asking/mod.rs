//! The forms behind the screen of rights: an answer on a purpose, a request and its answer, a disclosure, how long
//! a file is kept, the copy to give; and what the association tells of itself. Kept as drafts at each letter.

mod fields;
mod wanted;

use crate::desk::Draft;
use crate::domain::course::Purpose;
use crate::domain::event::Case;
use crate::domain::ids::{CaseId, ItemId};
use crate::i18n::Said;
use crate::tui::act;
use crate::tui::ctx::Ctx;
use crate::tui::effect::{Effect, Settle};
use crate::tui::frame::{Frame, Touch, top};
use crate::tui::keymap::{BACKTAB, DOWN, ENTER, Row, TAB, UP, ctrl};
use crate::tui::screen::{Page, Way};
use crate::tui::widgets::form::{Form, Pressed};
use crate::tui::widgets::{panes, text};
use crossterm::event::KeyEvent;
use ratatui::layout::Rect;
use wanted::Wanted;

/// What is to be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    /// An answer on a purpose.
    Agree(CaseId, Purpose),
    /// A request of the person.
    Request(CaseId),
    /// How a request ended.
    Settle(CaseId, ItemId),
    /// Something is shown outside.
    Disclose(CaseId),
    /// How long the file is kept.
    Keep(CaseId),
    /// The copy for the person.
    Copy(CaseId),
    /// Who the association is.
    Introduce,
    /// How long closed files are kept.
    Term,
}

impl Wish {
    /// Its name in the messages `asking-<name>`.
    const fn name(self) -> &'static str {
        match self {
            Self::Agree(..) => "agree",
            Self::Request(_) => "request",
            Self::Settle(..) => "settle",
            Self::Disclose(_) => "disclose",
            Self::Keep(_) => "keep",
            Self::Copy(_) => "copy",
            Self::Introduce => "introduce",
            Self::Term => "term",
        }
    }

    /// The case that it is about; none for what holds for all.
    const fn case(self) -> Option<CaseId> {
        match self {
            Self::Agree(case, _)
            | Self::Settle(case, _)
            | Self::Request(case)
            | Self::Disclose(case)
            | Self::Keep(case)
            | Self::Copy(case) => Some(case),
            Self::Introduce | Self::Term => None,
        }
    }

    /// The name of its draft: another purpose or request, another draft.
    fn draft(self) -> String {
        match self {
            Self::Agree(_, purpose) => format!("rights-agree:{}", purpose.code()),
            Self::Settle(_, id) => format!("rights-settle:{id}"),
            other => format!("rights-{}", other.name()),
        }
    }
}

/// The form.
pub struct Asking {
    wish: Wish,
    form: Form,
    /// The form as the case alone fills it in.
    filled: Form,
    told: Option<Case>,
    read: bool,
}

/// Opens the form.
pub fn open(wish: Wish) -> Effect {
    Effect::Open(Box::new(Asking::of(wish)))
}

impl Asking {
    fn of(wish: Wish) -> Self {
        Self { wish, form: Form::default(), filled: Form::default(), told: None, read: false }
    }

    fn save(&mut self, ctx: &Ctx) -> Effect {
        self.form.forgive();
        let wanted = match wanted::wanted(self.wish, &self.form, self.told.as_ref(), ctx) {
            Ok(wanted) => wanted,
            Err((name, wrong)) => {
                self.form.refuse(name, wrong);
                return ctx.cannot("why-look-at-the-form");
            }
        };
        let wish = self.wish;
        match (wanted, self.wish.case()) {
            (Wanted::Case(command), Some(case)) => Effect::Perform(case, command, Box::new(closed(wish))),
            (Wanted::All(command), _) => {
                Effect::Settle(Settle::new(move |ctx| act::tell(ctx, &command, closed(wish))))
            }
            (Wanted::Copy(copy), Some(case)) => Effect::Settle(Settle::new(move |ctx| {
                let Some(desk) = ctx.desk.as_mut() else { return ctx.cannot("why-locked") };
                let done = desk.give_copy(case, copy, std::path::Path::new("."));
                Effect::All(vec![closed(wish), super::written(ctx, done)])
            })),
            (_, None) => Effect::None,
        }
    }

    fn untouched(&self) -> bool {
        self.form.changes(&self.filled).is_empty()
    }

    /// Seals what was typed, so that a lock or a crash loses nothing.
    fn keep(&self) -> Effect {
        let (wish, fields) = (self.wish, self.form.changes(&self.filled));
        Effect::Settle(Settle::new(move |ctx| {
            if fields.is_empty() {
                return dropped(ctx, wish);
            }
            let draft = Draft { form: wish.draft(), case: wish.case(), fields };
            act::drafting(ctx, |desk| desk.keep_draft(&draft))
        }))
    }

    fn about(&self, ctx: &Ctx) -> Said {
        let who = self.told.as_ref().map(|case| act::who(ctx, case));
        let what = fields::about(ctx, self.wish, self.told.as_ref());
        super::case::joined(who.into_iter().chain([what]))
    }
}

/// Closes the form once it is saved, and not before: the disk may refuse.
fn closed(wish: Wish) -> Effect {
    let forget = Effect::Settle(Settle::new(move |ctx| dropped(ctx, wish)));
    Effect::All(vec![Effect::Back, forget, Effect::Refresh])
}

/// Throws a draft away.
fn dropped(ctx: &mut Ctx, wish: Wish) -> Effect {
    act::drafting(ctx, |desk| desk.drop_draft(&wish.draft(), wish.case()))
}

impl Page for Asking {
    const NAME: &'static str = "asking";
    const ROWS: &'static [Row<Self>] = &[
        Row::new(&[ctrl('s')], "save", Self::save).bar(0),
        Row::hint(&[ENTER], "next-field").bar(10),
        Row::hint(&[TAB, BACKTAB, UP, DOWN], "fields"),
    ];

    fn typing(&self) -> bool {
        true
    }

    fn title(&self, ctx: &Ctx) -> Said {
        ctx.say(&format!("asking-{}", self.wish.name()))
    }

    fn way(&self) -> Option<Way> {
        let wish = self.wish;
        Some(Box::new(move |_| Box::new(Self::of(wish))))
    }

    fn view(&self, ctx: &Ctx, frame: &mut Frame<'_>, area: Rect) {
        let mut rest = Rect { width: area.width.min(panes::MEASURE), ..area };
        let more = ctx.say(&format!("asking-{}-more", self.wish.name()));
        for (said, style) in [(self.about(ctx), ctx.theme.strong()), (more, ctx.theme.dim())] {
            if said.pieces().is_empty() {
                continue;
            }
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
            Pressed::Taken if self.untouched() => Effect::None,
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
        let Some(desk) = &ctx.desk else { return };
        if let Some(case) = self.wish.case() {
            self.told = desk.file(case).ok().map(|file| file.case);
        }
        let draft = desk.draft(&self.wish.draft(), self.wish.case()).ok().flatten();
        let typed = if self.read { Some(self.form.changes(&self.filled)) } else { draft.map(|it| it.fields) };
        self.form = fields::form(ctx, self.wish, self.told.as_ref());
        self.filled = fields::form(ctx, self.wish, self.told.as_ref());
        if let Some(typed) = typed {
            self.form.restore(&typed);
        }
        self.read = true;
    }

    fn leave(&mut self, _: &Ctx) -> Effect {
        if self.read { self.keep() } else { Effect::None }
    }
}
