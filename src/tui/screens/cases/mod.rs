//! Everyone: a search that follows each letter typed, and filters beside it.

mod filters;

use crate::domain::card::Card;
use crate::domain::flags::{self, Severity, Watch};
use crate::domain::ids::CaseId;
use crate::i18n::{Args, Said, words};
use crate::tui::ctx::Ctx;
use crate::tui::effect::Effect;
use crate::tui::frame::{Frame, Touch, left, top};
use crate::tui::keymap::{BACKTAB, DOWN, ENTER, LEFT, RIGHT, Row, TAB, UP, f};
use crate::tui::screen::{Go, Page};
use crate::tui::theme::sign;
use crate::tui::widgets::columns::{self, Column};
use crate::tui::widgets::field::Field;
use crate::tui::widgets::list::{self, Choice};
use crate::tui::widgets::{glance, panes, text};
use crossterm::event::KeyEvent;
use filters::Filters;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

/// More than this nobody reads through: better type another letter.
const MOST: usize = 200;

/// Everyone.
#[derive(Default)]
pub struct Cases {
    field: Field,
    filters: Filters,
    found: Vec<Found>,
    all: usize,
    /// Restricted cases that whoever is here can't open.
    hidden: u64,
    choice: Choice,
}

/// One case that was found.
struct Found {
    card: Card,
    /// Its gravest flag today.
    watch: Option<(Watch, Severity)>,
    more: usize,
}

impl Found {
    /// Put into words only for what is in sight.
    fn next(&self, ctx: &Ctx) -> Option<Said> {
        self.card.next.as_ref().map(|next| glance::next(ctx, next))
    }
}

/// Opens the search.
pub fn find() -> Effect {
    Effect::Open(Box::new(Cases::default()))
}

impl Cases {
    fn chosen(&self) -> Option<&Found> {
        self.found.get(self.choice.get(self.found.len())?)
    }

    fn case(&self) -> Option<CaseId> {
        self.chosen().map(|found| found.card.case)
    }

    fn open(&mut self, _: &Ctx) -> Effect {
        self.case().map_or(Effect::None, super::case)
    }

    fn search(&mut self, ctx: &Ctx) {
        let Some(desk) = &ctx.desk else { return };
        let (cards, all) = desk.find(&self.field.text(), &self.filters.wanted(), MOST);
        self.all = all;
        self.found = cards.into_iter().map(|card| found(ctx, card)).collect();
    }

    fn empty(&self, _: &Ctx) -> Option<&'static str> {
        self.found.is_empty().then_some("why-nothing-listed")
    }

    fn on_filter(&self, _: &Ctx) -> Option<&'static str> {
        self.filters.focus().is_none().then_some("why-no-filter")
    }

    fn change(&mut self, by: isize, ctx: &Ctx) -> Effect {
        self.filters.change(by);
        self.choice.set(0);
        self.search(ctx);
        Effect::None
    }

    fn clear(&mut self, ctx: &Ctx) -> Effect {
        self.field = Field::default();
        self.filters.clear();
        self.choice.set(0);
        self.search(ctx);
        Effect::None
    }

    fn bare(&self, _: &Ctx) -> Option<&'static str> {
        (self.field.is_empty() && self.filters.is_bare()).then_some("why-nothing-to-clear")
    }

    fn head(&self, ctx: &Ctx, frame: &mut Frame<'_>, area: Rect) -> Rect {
        let (row, rest) = top(area, 1);
        let label = vec![text::words(&ctx.word("cases-search"), ctx.theme.dim()), Span::raw("  ")];
        let wide = text::cells(text::width(&label));
        frame.line(Line::from(label), row);
        let (_, field) = left(row, wide);
        let focused = self.filters.focus().is_none();
        let hint = ctx.word("cases-search-hint");
        self.field.draw(ctx, frame, Rect { width: field.width.min(50), ..field }, focused, &hint);
        frame.touch(row, Touch::Field(0));
        let (row, rest) = top(rest, u16::from(rest.height > 3));
        self.filters.draw(ctx, frame, row);
        let (_, rest) = top(rest, u16::from(rest.height > 10));
        let (row, rest) = top(rest, u16::from(rest.height > 2));
        let args = Args::new().count("count", self.all as u64).count("shown", self.found.len() as u64);
        let id = if self.all > self.found.len() { "cases-first" } else { "count-cases" };
        let mut said = ctx.tell(id, &args);
        if self.hidden > 0 {
            said = said.and(Said::words(" · ")).and(ctx.words().counted("cases-hidden", self.hidden));
        }
        frame.line(text::line(&said, ctx.theme.dim()), row);
        top(rest, u16::from(rest.height > 10)).1
    }

    fn nothing(&self, ctx: &Ctx, frame: &mut Frame<'_>, area: Rect) {
        let bare = self.field.is_empty() && self.filters.is_bare();
        let id = if bare { "cases-none" } else { "cases-none-found" };
        let lines = text::paragraph(&ctx.say(id), ctx.theme.text(), area.width.min(panes::MEASURE));
        frame.lines(lines, area);
    }
}

fn found(ctx: &Ctx, card: Card) -> Found {
    let today = flags::flags(&card.watches, ctx.today());
    Found {
        watch: today.first().map(|flag| (flag.watch.clone(), flag.severity)),
        more: today.len().saturating_sub(1),
        card,
    }
}

fn cells(ctx: &Ctx, found: &Found) -> Vec<Vec<Span<'static>>> {
    let card = &found.card;
    let mark = match &found.watch {
        Some((_, severity)) => Span::styled(sign(*severity), ctx.theme.severity(*severity)),
        None => Span::raw(" "),
    };
    let dim = ctx.theme.dim();
    let country = card.nationality.map(|nationality| words::nationality(nationality, ctx.lang));
    let next = match (found.next(ctx), card.open) {
        (_, false) => vec![text::words(&ctx.word("cases-closed"), dim)],
        (Some(next), true) => text::spans(&next, ctx.theme.text()),
        (None, true) => vec![text::words(&ctx.word("cases-no-next"), dim)],
    };
    vec![
        vec![mark],
        vec![text::value(card.name.reveal(), ctx.theme.strong())],
        vec![text::value(&card.reference, dim)],
        vec![text::value(&card.born.map(|year| year.to_string()).unwrap_or_default(), dim)],
        vec![text::words(&country.unwrap_or_default(), dim)],
        next,
    ]
}

impl Page for Cases {
    const NAME: &'static str = "cases";
    const ROWS: &'static [Row<Self>] = &[
        Row::new(&[ENTER], "open-case", Self::open).unless(Self::empty).bar(0),
        Row::hint(&[UP, DOWN], "choose").bar(30),
        Row::new(&[TAB], "next-filter", |page: &mut Self, _| page.filters.step(true)).bar(10),
        Row::new(&[BACKTAB], "previous-filter", |page: &mut Self, _| page.filters.step(false)),
        Row::new(&[RIGHT], "change-filter", |page: &mut Self, ctx| page.change(1, ctx)).unless(Self::on_filter).bar(5),
        Row::new(&[LEFT], "change-filter-back", |page: &mut Self, ctx| page.change(-1, ctx)).unless(Self::on_filter),
        Row::new(&[crate::tui::keymap::ctrl('x')], "clear-search", Self::clear).unless(Self::bare).bar(20),
    ];
    const GO: Option<&'static Go> =
        Some(&Go { name: "cases", keys: &[f(3)], id: "go-cases", priority: 61, open: |_| Box::new(Self::default()) });

    fn typing(&self) -> bool {
        self.filters.focus().is_none()
    }

    fn view(&self, ctx: &Ctx, frame: &mut Frame<'_>, area: Rect) {
        let panes = panes::divide(area, 64, if area.height < 16 { 0 } else { 7 });
        let rest = self.head(ctx, frame, panes.main);
        panes::rule(ctx, frame, panes);
        if self.found.is_empty() {
            self.nothing(ctx, frame, rest);
            return;
        }
        let shape = [
            Column::new(1, 1, 0),
            Column::new(12, 34, 0),
            Column::new(6, 12, 1),
            Column::new(4, 4, 3),
            Column::new(6, 18, 4),
            Column::new(16, 200, 2),
        ];
        let count = self.found.len();
        let first = list::first(frame, self.choice, count, rest.height, 1);
        let sight = self.found.iter().skip(first).take(usize::from(rest.height));
        let rows: Vec<_> = sight.map(|found| cells(ctx, found)).collect();
        let lines = columns::lines(&shape, &rows, rest.width.saturating_sub(3));
        list::draw_from(ctx, frame, rest, self.choice, (first, count, 1), |at, _| {
            at.checked_sub(first).and_then(|row| lines.get(row)).cloned().into_iter().collect()
        });
        if let (Some(aside), Some(found)) = (panes.aside, self.chosen()) {
            glance::Glance {
                name: found.card.name.reveal(),
                reference: &found.card.reference,
                watch: found.watch.as_ref().map(|(watch, severity)| (watch, *severity)),
                more: found.more,
                next: found.next(ctx),
                open: None,
            }
            .draw(ctx, frame, aside);
        }
    }

    fn key(&mut self, event: KeyEvent, ctx: &Ctx) -> Effect {
        let page = (ctx.size.1 / 2).max(2);
        let letter = matches!(event.code, crossterm::event::KeyCode::Char(_));
        if self.typing() && (letter || !self.choice.key(event, self.found.len(), page)) {
            if self.field.key(event, ctx.lang) {
                self.choice.set(0);
                self.search(ctx);
            }
        } else if !self.typing() {
            self.choice.key(event, self.found.len(), page);
        }
        Effect::None
    }

    fn paste(&mut self, text: &str, ctx: &Ctx) -> Effect {
        self.field.paste(text);
        self.search(ctx);
        Effect::None
    }

    fn touch(&mut self, touch: Touch, ctx: &Ctx) -> Effect {
        match touch {
            Touch::Field(at) => self.filters.focus_on(at.checked_sub(1)),
            _ if self.choice.touched(touch, self.found.len()) => self.open(ctx),
            _ => Effect::None,
        }
    }

    fn refresh(&mut self, ctx: &Ctx) {
        let kept = self.case();
        self.filters.refresh(ctx);
        self.hidden = ctx.desk.as_ref().map_or(0, crate::desk::Desk::hidden);
        self.search(ctx);
        if let Some(at) = self.found.iter().position(|found| Some(found.card.case) == kept) {
            self.choice.set(at);
        }
    }
}
