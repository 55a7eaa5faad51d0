//! The cases behind a number of obstacles: whoever counts can look at each.

use super::met;
use super::obstacles::Cell;
use crate::domain::ids::CaseId;
use crate::domain::obstacle::{Met, Wanted};
use crate::i18n::{Args, Said};
use crate::tui::act;
use crate::tui::ctx::Ctx;
use crate::tui::effect::Effect;
use crate::tui::frame::{Frame, Touch};
use crate::tui::keymap::{DOWN, ENTER, Row, UP};
use crate::tui::screen::Page;
use crate::tui::widgets::list::Choice;
use crate::tui::widgets::parts::{Item, Part, Parts};
use crate::tui::widgets::text;
use crossterm::event::KeyEvent;
use ratatui::layout::Rect;
use std::collections::HashMap;

/// More than this nobody reads through.
const MOST: usize = 200;

/// The cases behind a number.
pub struct Behind {
    cell: Cell,
    wanted: Wanted,
    /// Each case with its obstacles, the newest first.
    cases: Vec<(CaseId, Vec<Met>)>,
    all: usize,
    trouble: Option<Said>,
    choice: Choice,
}

/// Opens the cases behind a number.
pub fn behind(cell: Cell, wanted: Wanted) -> Effect {
    let page = Behind { cell, wanted, cases: Vec::new(), all: 0, trouble: None, choice: Choice::default() };
    Effect::Open(Box::new(page))
}

impl Behind {
    fn parts(&self, ctx: &Ctx) -> Parts<CaseId> {
        let Some(first) = self.cases.first().and_then(|(_, met)| met.first()) else { return Parts::new([]) };
        let mut items: Vec<Item<CaseId>> = Vec::new();
        if self.all > self.cases.len() {
            let args = Args::new().count("count", self.all as u64).count("shown", self.cases.len() as u64);
            items.push(Item::text(&ctx.tell("behind-first", &args), ctx.theme.dim()).fixed());
        }
        items.extend(self.cases.iter().map(|(case, met)| self.item(ctx, *case, met)));
        Parts::new([Part::new(self.cell.said(ctx, first), items)])
    }

    fn item(&self, ctx: &Ctx, case: CaseId, all: &[Met]) -> Item<CaseId> {
        let card = ctx.desk.as_ref().and_then(|desk| desk.card(case));
        let (name, reference) = card.map_or_else(Default::default, |card| {
            (card.name.reveal().clone(), card.reference.clone())
        });
        let item = Item::new("·", text::spans(&Said::value(&name), ctx.theme.strong()), ctx.theme.dim())
            .end(&Said::value(&reference), ctx.theme.dim())
            .at(case);
        all.iter().fold(item, |item, one| {
            let [office, on] = met::circumstances(ctx, one);
            // The heading says what all of them share.
            let what = match self.cell {
                Cell::Kind(_) => office,
                _ => met::kind(ctx, one),
            };
            let dot = if what.pieces().is_empty() { "" } else { " · " };
            item.below(&on.and(Said::words(dot)).and(what), ctx.theme.dim())
        })
    }

    fn take(&mut self, met: Vec<(CaseId, Met)>) {
        let mut places: HashMap<CaseId, usize> = HashMap::new();
        self.cases.clear();
        for (case, met) in met.into_iter().filter(|(_, met)| self.cell.holds(met)) {
            let next = places.len();
            let place = *places.entry(case).or_insert(next);
            match self.cases.get_mut(place) {
                Some((_, all)) => all.push(met),
                None if place < MOST => self.cases.push((case, vec![met])),
                None => {}
            }
        }
        self.all = places.len();
    }

    fn case(&self, ctx: &Ctx) -> Option<CaseId> {
        self.parts(ctx).target(self.choice).copied()
    }

    fn open(&mut self, ctx: &Ctx) -> Effect {
        self.case(ctx).map_or(Effect::None, super::case)
    }

    fn empty(&self, _: &Ctx) -> Option<&'static str> {
        self.cases.is_empty().then_some("why-nothing-listed")
    }
}

impl Page for Behind {
    const NAME: &'static str = "behind";
    const ROWS: &'static [Row<Self>] = &[
        Row::new(&[ENTER], "open-case", Self::open).unless(Self::empty).bar(0),
        Row::hint(&[UP, DOWN], "choose").bar(20),
    ];

    fn view(&self, ctx: &Ctx, frame: &mut Frame<'_>, area: Rect) {
        let said = match &self.trouble {
            Some(trouble) => Some((trouble.clone(), ctx.theme.trouble())),
            None if self.cases.is_empty() => Some((ctx.say("obstacles-none-then"), ctx.theme.text())),
            None => None,
        };
        match said {
            Some((said, style)) => frame.lines(text::paragraph(&said, style, area.width), area),
            None => self.parts(ctx).draw(ctx, frame, area, self.choice),
        }
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
        match desk.register(&self.wanted) {
            Ok(register) => {
                self.take(register.met);
                self.trouble = None;
            }
            Err(trouble) => self.trouble = Some(act::words(ctx, &trouble)),
        }
    }
}
