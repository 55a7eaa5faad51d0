//! The library: every procedure, limit, paper, authority, warning and source, readable without a
//! case, found by a few letters in any language.

mod links;
mod pages;
mod shelf;

pub(super) use links::basis;
pub(super) use shelf::Subject;

use super::entry::Entry;
use crate::domain::ids::{DocumentId, ProcedureId, RuleId};
use crate::tui::ctx::Ctx;
use crate::tui::effect::Effect;
use crate::tui::frame::{Frame, Touch, left, top};
use crate::tui::keymap::{DOWN, ENTER, Row, UP, ctrl, f};
use crate::tui::screen::{Go, Page};
use crate::tui::widgets::columns::{self, Column};
use crate::tui::widgets::field::Field;
use crate::tui::widgets::list::{self, Choice};
use crate::tui::widgets::parts::Parts;
use crate::tui::widgets::{panes, text};
use crossterm::event::KeyEvent;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use shelf::Listed;

/// The library.
#[derive(Default)]
pub struct Library {
    field: Field,
    all: Vec<Listed>,
    found: Vec<usize>,
    choice: Choice,
}

/// Opens a procedure to read.
pub fn procedure(id: ProcedureId) -> Effect {
    entry(Subject::Procedure(id))
}

/// Opens a limit to read.
pub fn rule(id: RuleId) -> Effect {
    entry(Subject::Rule(id))
}

/// Opens a kind of paper to read.
pub fn document(id: DocumentId) -> Effect {
    entry(Subject::Document(id))
}

/// Opens the page about a subject.
pub(super) fn entry(subject: Subject) -> Effect {
    Effect::Open(Box::new(Entry::of(subject)))
}

/// What is to be read about a subject.
pub(super) fn read(ctx: &Ctx, subject: &Subject) -> Parts<Subject> {
    pages::parts(ctx, subject)
}

impl Library {
    fn chosen(&self) -> Option<&Listed> {
        self.all.get(*self.found.get(self.choice.get(self.found.len())?)?)
    }

    fn open(&mut self, _: &Ctx) -> Effect {
        self.chosen().map_or(Effect::None, |listed| entry(listed.subject.clone()))
    }

    fn empty(&self, _: &Ctx) -> Option<&'static str> {
        self.found.is_empty().then_some("why-nothing-listed")
    }

    fn search(&mut self) {
        self.found = shelf::search(&self.all, &self.field.text());
    }

    fn clear(&mut self, _: &Ctx) -> Effect {
        self.field = Field::default();
        self.choice.set(0);
        self.search();
        Effect::None
    }

    fn head(&self, ctx: &Ctx, frame: &mut Frame<'_>, area: Rect) -> Rect {
        let (row, rest) = top(area, 1);
        let label = vec![text::words(&ctx.word("library-search"), ctx.theme.dim()), Span::raw("  ")];
        let (_, field) = left(row, text::cells(text::width(&label)));
        frame.line(Line::from(label), row);
        let hint = ctx.word("library-search-hint");
        self.field.draw(ctx, frame, Rect { width: field.width.min(50), ..field }, true, &hint);
        let (row, rest) = top(rest, u16::from(rest.height > 4));
        let count = ctx.words().counted("library-count", self.found.len() as u64);
        frame.line(text::line(&count, ctx.theme.dim()), row);
        top(rest, u16::from(rest.height > 10)).1
    }
}

impl Page for Library {
    const NAME: &'static str = "library";
    const ROWS: &'static [Row<Self>] = &[
        Row::new(&[ENTER], "read-entry", Self::open).unless(Self::empty).bar(0),
        Row::hint(&[UP, DOWN], "choose").bar(30),
        Row::new(&[ctrl('x')], "clear-search", Self::clear).bar(20),
    ];
    const GO: Option<&'static Go> = Some(&Go {
        name: "library",
        keys: &[f(5)],
        id: "go-library",
        priority: 63,
        open: |_| Box::new(Self::default()),
    });

    fn typing(&self) -> bool {
        true
    }

    fn view(&self, ctx: &Ctx, frame: &mut Frame<'_>, area: Rect) {
        let panes = panes::divide(area, 44, 0);
        let rest = self.head(ctx, frame, panes.main);
        panes::rule(ctx, frame, panes);
        if self.found.is_empty() {
            let lines = text::paragraph(&ctx.say("library-none"), ctx.theme.text(), rest.width);
            frame.lines(lines, rest);
            return;
        }
        let rows: Vec<_> =
            self.found.iter().filter_map(|at| self.all.get(*at)).map(|listed| cells(ctx, listed)).collect();
        let lines = columns::lines(&[Column::new(12, 200, 0), Column::new(6, 14, 1)], &rows, rest.width.saturating_sub(3));
        list::draw(ctx, frame, rest, self.choice, lines.len(), 1, |at, _| {
            lines.get(at).cloned().into_iter().collect()
        });
        if let (Some(aside), Some(listed)) = (panes.aside, self.chosen()) {
            read(ctx, &listed.subject).preview(ctx, frame, aside);
        }
    }

    fn key(&mut self, event: KeyEvent, ctx: &Ctx) -> Effect {
        let letter = matches!(event.code, crossterm::event::KeyCode::Char(_));
        if letter || !self.choice.key(event, self.found.len(), (ctx.size.1 / 2).max(2)) {
            self.field.key(event, ctx.lang);
            self.choice.set(0);
            self.search();
        }
        Effect::None
    }

    fn paste(&mut self, text: &str, _: &Ctx) -> Effect {
        self.field.paste(text);
        self.search();
        Effect::None
    }

    fn touch(&mut self, touch: Touch, ctx: &Ctx) -> Effect {
        let Touch::Item(at) = touch else { return Effect::None };
        if self.choice.get(self.found.len()) == Some(at) {
            return self.open(ctx);
        }
        self.choice.set(at);
        Effect::None
    }

    fn refresh(&mut self, ctx: &Ctx) {
        self.all = shelf::all(ctx);
        self.search();
    }
}

fn cells(ctx: &Ctx, listed: &Listed) -> Vec<Vec<Span<'static>>> {
    let style = if matches!(listed.subject, Subject::Procedure(_)) { ctx.theme.strong() } else { ctx.theme.text() };
    vec![vec![text::words(&listed.name, style)], vec![text::words(&ctx.word(listed.subject.kind()), ctx.theme.dim())]]
}
