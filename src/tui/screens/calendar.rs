//! The closed days of a year: which are sure, which are announced, which are only computed; and what the
//! association told of them. What is told here moves limits: the form says how many before it is saved.

use super::announce::{self, Wish};
use crate::domain::association::{Command, Feast, Sure, year};
use crate::i18n::{Args, Said, dates};
use crate::tui::ctx::Ctx;
use crate::tui::effect::Effect;
use crate::tui::frame::{Frame, Touch};
use crate::tui::keymap::{DOWN, ENTER, LEFT, RIGHT, Row, UP, char};
use crate::tui::screen::{Go, Page};
use crate::tui::widgets::list::Choice;
use crate::tui::widgets::parts::{Item, Part, Parts};
use crate::tui::widgets::text;
use chrono::{Datelike, NaiveDate};
use crossterm::event::KeyEvent;
use ratatui::layout::Rect;

/// What a row is about.
#[derive(Clone)]
enum Target {
    Feast(Box<Feast>),
    Outage(NaiveDate),
}

/// The closed days of a year.
#[derive(Default)]
pub struct Calendar {
    year: i32,
    choice: Choice,
}

impl Calendar {
    fn parts(&self, ctx: &Ctx) -> Parts<Target> {
        let Some(desk) = &ctx.desk else { return Parts::new([]) };
        let feasts = year(desk.law().calendar.holidays(), desk.association(), self.year);
        let rows = feasts.into_iter().map(|feast| row(ctx, feast)).collect();
        let heading = ctx.tell("calendar-year", &Args::new().value("year", self.year.to_string()));
        let outages = desk.association().outages.iter().filter(|(from, _)| from.year() == self.year);
        let outages = outages.map(|(from, silent)| {
            let args = Args::new()
                .phrase("from", dates::as_value(*from, ctx.lang))
                .phrase("until", dates::with_hour(silent.until.date(), silent.until.time(), ctx.lang));
            Item::text(&ctx.tell("calendar-outage", &args), ctx.theme.text())
                .below(&Said::value(&silent.source), ctx.theme.dim())
                .at(Target::Outage(*from))
        });
        let outages = Part::new(ctx.say("calendar-outages"), outages.collect());
        let what = vec![Item::text(&ctx.say("calendar-what"), ctx.theme.dim()).fixed()];
        Parts::new([Part::new(heading, rows), outages, Part::aside(ctx.say("calendar-how"), what)])
    }

    fn chosen(&self, ctx: &Ctx) -> Option<Target> {
        self.parts(ctx).target(self.choice).cloned()
    }

    fn feast(&self, ctx: &Ctx) -> Option<Feast> {
        match self.chosen(ctx)? {
            Target::Feast(feast) => Some(*feast),
            Target::Outage(_) => None,
        }
    }

    fn announce(&mut self, ctx: &Ctx) -> Effect {
        self.feast(ctx).map_or(Effect::None, |feast| announce::open(Wish::Feast(feast.key)))
    }

    /// Only what is not sure, or what the association told, can be told again.
    fn not_announced(&self, ctx: &Ctx) -> Option<&'static str> {
        let told = |feast: &Feast| feast.sure == Sure::Confirmed && feast.source.is_some();
        let open = |feast: &Feast| matches!(feast.sure, Sure::Estimated | Sure::Announced) || told(feast);
        (!self.feast(ctx).is_some_and(|feast| open(&feast))).then_some("why-no-estimate")
    }

    fn accept(&mut self, ctx: &Ctx) -> Effect {
        self.feast(ctx).map_or(Effect::None, |feast| announce::ask(ctx, Command::Accept(feast.key)))
    }

    fn not_accepted(&self, ctx: &Ctx) -> Option<&'static str> {
        let announced = self.feast(ctx).is_some_and(|feast| feast.sure == Sure::Announced);
        (!announced).then_some("why-not-announced")
    }

    fn take_back(&mut self, ctx: &Ctx) -> Effect {
        match self.chosen(ctx) {
            Some(Target::Outage(from)) => announce::ask(ctx, Command::Heard(from)),
            Some(Target::Feast(feast)) if matches!(feast.sure, Sure::Bridge | Sure::Local) => {
                announce::ask(ctx, Command::Open(feast.first))
            }
            Some(Target::Feast(feast)) => announce::ask(ctx, Command::Recall(feast.key)),
            None => Effect::None,
        }
    }

    fn not_told(&self, ctx: &Ctx) -> Option<&'static str> {
        let told = match self.chosen(ctx) {
            Some(Target::Outage(_)) => true,
            Some(Target::Feast(feast)) => feast.source.is_some(),
            None => false,
        };
        (!told).then_some("why-not-told-here")
    }

    fn turn(&mut self, by: i32) -> Effect {
        self.year = self.year.saturating_add(by).clamp(1956, 2200);
        self.choice = Choice::default();
        Effect::None
    }
}

fn row(ctx: &Ctx, feast: Feast) -> Item<Target> {
    let theme = &ctx.theme;
    let style = match feast.sure {
        Sure::Fixed | Sure::Confirmed => theme.text(),
        Sure::Announced | Sure::Estimated => theme.accent(),
        Sure::Bridge | Sure::Local => theme.strong(),
    };
    let sign = if feast.window.is_some() { "~" } else { " " };
    let name = feast.names.get(ctx.lang);
    let mut said = Said::value(&dates::short(feast.first));
    if feast.last != feast.first {
        said = said.and(Said::words(" – ")).and(Said::value(&dates::short(feast.last)));
    }
    let state = ctx.say(&format!("closed-{}", feast.sure.code()));
    said = said.and(Said::words("  ")).and(if name.is_empty() { state.clone() } else { Said::words(name) });
    let mut item = Item::new(sign, text::spans(&said, style), style).end(&state, theme.dim());
    if let Some((from, to)) = feast.window {
        let args = Args::new().value("from", dates::short(from)).value("to", dates::short(to));
        item = item.below(&ctx.tell("closed-window", &args), theme.dim());
    }
    if let Some(source) = &feast.source {
        item = item.below(&ctx.tell("closed-source", &Args::new().value("source", source.clone())), theme.dim());
    }
    item.at(Target::Feast(Box::new(feast)))
}

impl Page for Calendar {
    const NAME: &'static str = "calendar";
    const ROWS: &'static [Row<Self>] = &[
        Row::new(&[ENTER, char('a')], "announce-feast", Self::announce).unless(Self::not_announced).bar(0),
        Row::new(&[char('c')], "close-day", |_, _| announce::open(Wish::Shut)).bar(10),
        Row::new(&[char('o')], "tell-outage", |_, _| announce::open(Wish::Outage)).bar(11),
        Row::new(&[char('v')], "accept-feast", Self::accept).unless(Self::not_accepted).bar(5),
        Row::new(&[char('d')], "take-back", Self::take_back).unless(Self::not_told).bar(12),
        Row::new(&[RIGHT], "next-year", |page: &mut Self, _| page.turn(1)).bar(30),
        Row::new(&[LEFT], "previous-year", |page: &mut Self, _| page.turn(-1)),
        Row::hint(&[UP, DOWN], "choose").bar(20),
    ];
    const GO: Option<&'static Go> = Some(&Go {
        name: "calendar",
        keys: &[],
        id: "go-calendar",
        priority: 90,
        open: |ctx| Box::new(Self { year: ctx.today().year(), choice: Choice::default() }),
    });

    fn view(&self, ctx: &Ctx, frame: &mut Frame<'_>, area: Rect) {
        self.parts(ctx).draw(ctx, frame, area, self.choice);
    }

    fn key(&mut self, event: KeyEvent, ctx: &Ctx) -> Effect {
        self.choice.key(event, self.parts(ctx).count(), (ctx.size.1 / 2).max(2));
        Effect::None
    }

    fn touch(&mut self, touch: Touch, _: &Ctx) -> Effect {
        if let Touch::Item(at) = touch {
            self.choice.set(at);
        }
        Effect::None
    }

    fn refresh(&mut self, ctx: &Ctx) {
        if self.year == 0 {
            self.year = ctx.today().year();
        }
    }
}
