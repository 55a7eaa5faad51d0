//! The library: every procedure, limit, paper, authority, warning and source, readable without a
//! case, found by a few letters in any language.

mod links;
mod pages;
mod reading;
mod shelf;

pub use reading::Reading;
pub(super) use links::basis;
pub(super) use shelf::kind;

use super::entry::Entry;
use crate::domain::law::links::Subject;
use crate::domain::ids::{DocumentId, ProcedureId, RuleId};
use crate::domain::law::Lang;
use crate::i18n::{Args, Said};
use crate::tui::ctx::Ctx;
use crate::tui::effect::Effect;
use crate::tui::frame::{Frame, Touch, left, top};
use crate::tui::keymap::{BACKTAB, DOWN, ENTER, Row, TAB, UP, ctrl, f};
use crate::tui::screen::{Go, Page};
use crate::tui::widgets::field::Field;
use crate::tui::widgets::list::Choice;
use crate::tui::widgets::parts::Parts;
use crate::tui::widgets::{columns, heading, panes, text};
use crossterm::event::KeyEvent;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use shelf::{Group, Listed};
use std::ops::Range;
use std::rc::Rc;

/// The library.
#[derive(Default)]
pub struct Library {
    field: Field,
    reading: Option<Rc<Reading>>,
    /// In which language the list was made.
    lang: Option<Lang>,
    all: Vec<Listed>,
    groups: Vec<Group>,
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
    Effect::Open(Box::new(Entry::of(subject, None)))
}

/// What is to be read about a subject.
pub fn read(ctx: &Ctx, reading: &Reading, subject: &Subject) -> Parts<Subject> {
    pages::parts(reading::View::new(ctx, reading), subject)
}

/// What the list shows in a row.
enum Shown<'l> {
    Blank,
    Heading(&'l Group),
    Item(&'l Listed, usize, bool),
}

impl Library {
    fn count(&self) -> usize {
        self.groups.iter().map(|group| group.found.len()).sum()
    }

    fn chosen(&self) -> Option<&Listed> {
        let at = self.choice.get(self.count())?;
        self.all.get(*self.groups.iter().flat_map(|group| &group.found).nth(at)?)
    }

    fn open(&mut self, _: &Ctx) -> Effect {
        self.chosen().map_or(Effect::None, |listed| {
            Effect::Open(Box::new(Entry::of(listed.subject.clone(), self.reading.clone())))
        })
    }

    fn empty(&self, _: &Ctx) -> Option<&'static str> {
        self.groups.is_empty().then_some("why-nothing-listed")
    }

    fn bare(&self, _: &Ctx) -> Option<&'static str> {
        self.field.is_empty().then_some("why-nothing-to-clear")
    }

    fn search(&mut self) {
        self.groups = shelf::search(&self.all, &self.field.text());
    }

    fn clear(&mut self, _: &Ctx) -> Effect {
        self.field = Field::default();
        self.choice.set(0);
        self.search();
        Effect::None
    }

    /// To the first thing of the next kind, or of this kind and then the one before.
    fn jump(&mut self, forward: bool) -> Effect {
        let mut starts = Vec::new();
        let mut at = 0;
        for group in &self.groups {
            starts.push(at);
            at += group.found.len();
        }
        let now = self.choice.get(at).unwrap_or(0);
        let next = if forward {
            starts.iter().find(|start| **start > now).or(starts.first())
        } else {
            starts.iter().rev().find(|start| **start < now).or(starts.last())
        };
        self.choice.set(next.copied().unwrap_or(0));
        Effect::None
    }

    /// Every row of the list, and the row of the chosen item.
    fn rows(&self) -> (Vec<Shown<'_>>, usize) {
        let chosen = self.choice.get(self.count());
        let (mut rows, mut row, mut at) = (Vec::new(), 0, 0);
        for group in &self.groups {
            if !rows.is_empty() {
                rows.push(Shown::Blank);
            }
            rows.push(Shown::Heading(group));
            for listed in group.found.iter().filter_map(|place| self.all.get(*place)) {
                if Some(at) == chosen {
                    row = rows.len();
                }
                rows.push(Shown::Item(listed, at, group.heading == shelf::IN_TEXT));
                at += 1;
            }
        }
        (rows, row)
    }

    fn head(&self, ctx: &Ctx, frame: &mut Frame<'_>, area: Rect) -> Rect {
        let (row, rest) = top(area, 1);
        let label = vec![text::words(&ctx.word("library-search"), ctx.theme.dim()), Span::raw("  ")];
        let (_, field) = left(row, text::cells(text::width(&label)));
        frame.line(Line::from(label), row);
        let hint = ctx.word("library-search-hint");
        self.field.draw(ctx, frame, Rect { width: field.width.min(50), ..field }, true, &hint);
        let (row, rest) = top(rest, u16::from(rest.height > 4));
        let count = ctx.words().counted("library-count", self.count() as u64);
        frame.line(text::line(&count, ctx.theme.dim()), row);
        top(rest, u16::from(rest.height > 10)).1
    }

    /// The list around the chosen item.
    fn list(&self, ctx: &Ctx, frame: &mut Frame<'_>, area: Rect) {
        let (rows, chosen) = self.rows();
        let from = frame.scroll(wanted(&rows, chosen), rows.len(), usize::from(area.height));
        let inner = left(Rect { width: area.width.saturating_sub(1), ..area }, 2).1;
        for (y, (row, shown)) in (area.y..area.bottom()).zip(rows.iter().enumerate().skip(from)) {
            let whole = Rect { y, height: 1, width: area.width.saturating_sub(1), ..area };
            match shown {
                Shown::Blank => {}
                Shown::Heading(group) => {
                    let args = Args::new()
                        .phrase("kind", ctx.say(&group.heading))
                        .count("count", group.found.len() as u64);
                    heading::draw(ctx, frame, &ctx.tell("library-group", &args), whole);
                }
                Shown::Item(listed, at, in_text) => {
                    let line = line(ctx, listed, *in_text, usize::from(inner.width));
                    frame.line(line, Rect { y, height: 1, ..inner });
                    if row == chosen {
                        frame.line(Span::styled("▌", ctx.theme.accent()), whole);
                        frame.tint(ctx.theme.chosen(), whole);
                    }
                    frame.touch(whole, Touch::Item(*at));
                }
            }
        }
        let end = Rect { x: area.right().saturating_sub(1), width: 1.min(area.width), height: 1, ..area };
        if from > 0 {
            frame.line(Span::styled("↑", ctx.theme.accent()), end);
        }
        if from + usize::from(area.height) < rows.len() && area.height > 1 {
            frame.line(Span::styled("↓", ctx.theme.accent()), Rect { y: area.bottom().saturating_sub(1), ..end });
        }
    }
}

/// The chosen row; with the first of a kind its heading.
fn wanted(rows: &[Shown<'_>], chosen: usize) -> Range<usize> {
    let headed = chosen.checked_sub(1).filter(|above| matches!(rows.get(*above), Some(Shown::Heading(_))));
    headed.unwrap_or(chosen)..chosen + 1
}

/// A thing by its name; a step with its procedure; what is found in the text says what kind of thing
/// it is.
fn line(ctx: &Ctx, listed: &Listed, in_text: bool, room: usize) -> Line<'static> {
    const LEAST: usize = 24;
    let strong = matches!(listed.subject, Subject::Procedure(_));
    let style = if strong { ctx.theme.strong() } else { ctx.theme.text() };
    let name = vec![text::words(&listed.name, style)];
    let (beside, wide) = match &listed.subject {
        _ if in_text => (ctx.word(kind(&listed.subject)), 12),
        Subject::Part(id, _) => {
            (links::name(ctx, &Subject::Procedure(id.clone())).plain(), (room / 3).min(38))
        }
        _ => return Line::from(text::fit(name, room)),
    };
    if room < LEAST + wide {
        return Line::from(text::fit(name, room));
    }
    let beside = vec![text::words(&beside, ctx.theme.dim())];
    columns::row(&[name, beside], &[room.saturating_sub(wide + 2), wide])
}

impl Page for Library {
    const NAME: &'static str = "library";
    const ROWS: &'static [Row<Self>] = &[
        Row::new(&[ENTER], "read-entry", Self::open).unless(Self::empty).bar(0),
        Row::hint(&[UP, DOWN], "choose").bar(30),
        Row::new(&[TAB], "next-kind", |page: &mut Self, _| page.jump(true)).unless(Self::empty).bar(10),
        Row::new(&[BACKTAB], "previous-kind", |page: &mut Self, _| page.jump(false)).unless(Self::empty),
        Row::new(&[ctrl('x')], "clear-search", Self::clear).unless(Self::bare).bar(20),
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
        if self.groups.is_empty() {
            let lines = text::paragraph(&ctx.say("library-none"), ctx.theme.text(), rest.width);
            frame.lines(lines, rest);
            return;
        }
        self.list(ctx, frame, rest);
        if let (Some(aside), Some(listed), Some(reading)) = (panes.aside, self.chosen(), &self.reading) {
            read(ctx, reading, &listed.subject).preview(ctx, frame, aside);
        }
    }

    fn key(&mut self, event: KeyEvent, ctx: &Ctx) -> Effect {
        let letter = matches!(event.code, crossterm::event::KeyCode::Char(_));
        if letter || !self.choice.key(event, self.count(), (ctx.size.1 / 2).max(2)) {
            self.field.key(event, ctx.lang);
            self.choice.set(0);
            self.search();
        }
        Effect::None
    }

    fn paste(&mut self, text: &str, _: &Ctx) -> Effect {
        self.field.paste(text);
        self.choice.set(0);
        self.search();
        Effect::None
    }

    fn touch(&mut self, touch: Touch, ctx: &Ctx) -> Effect {
        let count = self.count();
        if self.choice.touched(touch, count) { self.open(ctx) } else { Effect::None }
    }

    fn refresh(&mut self, ctx: &Ctx) {
        let reading = Reading::of(ctx, self.reading.as_ref());
        let same = self.reading.as_ref().is_some_and(|held| Rc::ptr_eq(held, &reading));
        if !same || self.lang != Some(ctx.lang) {
            self.all = shelf::all(ctx);
            self.lang = Some(ctx.lang);
        }
        self.reading = Some(reading);
        self.search();
    }
}

/// What the head of a page says: the kind of thing, and its id.
pub(super) fn title(ctx: &Ctx, subject: &Subject) -> Said {
    ctx.say(kind(subject)).and(Said::words("  ")).and(Said::value(subject.id()))
}
