//! Obstacles counted: by kind, by office, by month, for whoever reviews. Restricted cases are not
//! counted; how many there are is said.

mod cell;

pub use cell::Cell;

use cell::Counted;

use super::behind;
use crate::desk::Register;
use crate::domain::ids::CaseId;
use crate::domain::obstacle::Wanted;
use crate::i18n::{Args, Said};
use crate::tui::act;
use crate::tui::ctx::Ctx;
use crate::tui::effect::Effect;
use crate::tui::frame::{Frame, Touch, top};
use crate::tui::keymap::{BACKTAB, DOWN, ENTER, LEFT, RIGHT, Row, TAB, UP, f};
use crate::tui::screen::{Go, Page};
use crate::tui::widgets::list::Choice;
use crate::tui::widgets::parts::{Item, Part, Parts};
use crate::tui::widgets::{panes, text};
use chrono::{Months, NaiveDate};
use crossterm::event::KeyEvent;
use ratatui::layout::Rect;
use std::collections::BTreeSet;

/// How long a time is counted: its message, and how many months back it begins.
const SPANS: [(&str, Option<u32>); 3] =
    [("obstacles-span-all", None), ("obstacles-span-year", Some(12)), ("obstacles-span-quarter", Some(3))];

/// Obstacles counted.
#[derive(Default)]
pub struct Obstacles {
    /// By kind, by office, by month: counted when something changed, not when it is drawn.
    tables: [Vec<Counted>; 3],
    all: usize,
    cases: usize,
    left_out: usize,
    said_no: usize,
    span: usize,
    trouble: Option<Said>,
    choice: Choice,
}

impl Obstacles {
    fn span(&self) -> (&'static str, Option<u32>) {
        SPANS.get(self.span).copied().unwrap_or(("obstacles-span-all", None))
    }

    fn wanted(&self, today: NaiveDate) -> Wanted {
        let since = self.span().1.and_then(|months| today.checked_sub_months(Months::new(months)));
        Wanted { since, ..Wanted::default() }
    }

    fn read(&mut self, ctx: &Ctx) {
        let Some(desk) = &ctx.desk else { return };
        match desk.register(&self.wanted(ctx.today())) {
            Ok(register) => {
                self.take(&register);
                self.trouble = None;
            }
            Err(trouble) => self.trouble = Some(act::words(ctx, &trouble)),
        }
    }

    fn take(&mut self, register: &Register) {
        let all = &register.met;
        self.tables = [cell::table(all, Cell::kind), cell::offices(all), cell::table(all, Cell::month)];
        self.all = all.len();
        self.cases = all.iter().map(|(case, _)| *case).collect::<BTreeSet<CaseId>>().len();
        self.left_out = register.left_out;
        self.said_no = register.said_no;
    }

    fn parts(&self, ctx: &Ctx) -> Parts<Cell> {
        // The window without its margins; beside each other the tables share it.
        let whole = usize::from(ctx.size.0.saturating_sub(4));
        let wide = whole >= usize::from(panes::WIDE);
        let (main, aside) = if wide { (whole * 56 / 100, whole * 44 / 100 - 4) } else { (whole, whole) };
        let [kinds, offices, months] = &self.tables;
        Parts::new([
            Part::new(ctx.say("obstacles-by-kind"), rows(ctx, kinds, main)),
            Part::aside(ctx.say("obstacles-by-office"), rows(ctx, offices, aside)),
            Part::aside(ctx.say("obstacles-by-month"), rows(ctx, months, aside)),
        ])
    }

    fn open(&mut self, ctx: &Ctx) -> Effect {
        let cell = self.parts(ctx).target(self.choice).cloned();
        cell.map_or(Effect::None, |cell| behind::behind(cell, self.wanted(ctx.today())))
    }

    fn empty(&self, _: &Ctx) -> Option<&'static str> {
        (self.all == 0).then_some("why-nothing-listed")
    }

    fn change(&mut self, by: usize, ctx: &Ctx) -> Effect {
        self.span = (self.span + by) % SPANS.len();
        self.choice.set(0);
        self.read(ctx);
        Effect::None
    }

    fn jump(&mut self, ctx: &Ctx, forward: bool) -> Effect {
        self.choice.set(self.parts(ctx).jump(self.choice, forward));
        Effect::None
    }

    /// How many in all, in how many cases, in which time, and what is left out.
    fn summary(&self, ctx: &Ctx) -> Said {
        let span = Args::new().phrase("span", ctx.say(self.span().0));
        let words = ctx.words();
        let mut said = ctx.tell("obstacles-span", &span).and(Said::words(" · "));
        said = said.and(words.counted("obstacles-count", self.all as u64));
        if self.all > 0 {
            said = said.and(Said::words(" ")).and(words.counted("obstacles-cases", self.cases as u64));
        }
        if self.left_out > 0 {
            let left_out = words.counted("obstacles-left-out", self.left_out as u64);
            said = said.and(Said::words(" · ")).and(left_out);
        }
        if self.said_no > 0 {
            let said_no = words.counted("rights-uncounted", self.said_no as u64);
            said = said.and(Said::words(" · ")).and(said_no);
        }
        said
    }
}

/// One row an item: its name, the number, and a bar.
fn rows(ctx: &Ctx, table: &[Counted], columns: usize) -> Vec<Item<Cell>> {
    let most = table.iter().map(|(_, count, _)| *count).max().unwrap_or(1).max(1);
    let figures = most.to_string().len();
    let long = if columns >= 70 { 16 } else { 10 };
    let room = columns.saturating_sub(long + figures + 11).max(12);
    table
        .iter()
        .map(|(cell, count, first)| {
            let style = ctx.theme.text();
            let mut name = text::spans(&cell.said(ctx, first), style);
            // The office is said first, then whose it is: that may be cut.
            if matches!(cell, Cell::Office(..)) {
                name = text::fit(name, room);
            }
            let bar = "█".repeat((count * long).div_ceil(most));
            let blank = " ".repeat(long - bar.chars().count());
            let number = count.to_string();
            let lead = " ".repeat(figures - number.len());
            let end = Said::words(&lead)
                .and(Said::value(&number))
                .and(Said::words(&format!("  {bar}{blank}")));
            Item::new("·", name, ctx.theme.dim()).end(&end, ctx.theme.accent()).tight().at(cell.clone())
        })
        .collect()
}

impl Page for Obstacles {
    const NAME: &'static str = "obstacles";
    const ROWS: &'static [Row<Self>] = &[
        Row::new(&[ENTER], "open-behind", Self::open).unless(Self::empty).bar(0),
        Row::new(&[RIGHT], "change-span", |page: &mut Self, ctx| page.change(1, ctx)).bar(10),
        Row::new(&[LEFT], "change-span-back", |page: &mut Self, ctx| page.change(SPANS.len() - 1, ctx)),
        Row::hint(&[UP, DOWN], "choose").bar(30),
        Row::new(&[TAB], "next-part", |page: &mut Self, ctx| page.jump(ctx, true)).bar(20),
        Row::new(&[BACKTAB], "previous-part", |page: &mut Self, ctx| page.jump(ctx, false)),
    ];
    const GO: Option<&'static Go> = Some(&Go {
        name: "obstacles",
        keys: &[f(9)],
        id: "go-obstacles",
        priority: 64,
        open: |_| Box::new(Self::default()),
    });

    fn view(&self, ctx: &Ctx, frame: &mut Frame<'_>, area: Rect) {
        if let Some(trouble) = &self.trouble {
            frame.lines(text::paragraph(trouble, ctx.theme.trouble(), area.width), area);
            return;
        }
        let lines = text::paragraph(&self.summary(ctx), ctx.theme.dim(), area.width.min(panes::MEASURE));
        let (head, rest) = top(area, text::cells(lines.len()).min(area.height / 2));
        frame.lines(lines, head);
        let (_, rest) = top(rest, u16::from(rest.height > 8));
        if self.all == 0 {
            let id = if self.span().1.is_none() { "obstacles-none" } else { "obstacles-none-then" };
            let lines = text::paragraph(&ctx.say(id), ctx.theme.text(), rest.width.min(panes::MEASURE));
            frame.lines(lines, rest);
            return;
        }
        self.parts(ctx).draw(ctx, frame, rest, self.choice);
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
        self.read(ctx);
    }
}
