//! Rows that hold on every screen: going places, help, palette, language, undo, lock, another person, hide, leave.

use super::ctx::Ctx;
use super::effect::Effect;
use super::keymap::{self, ESC, Key, Listed, Row, char, ctrl, f};
use super::screen::Go;
use super::screens;
use crate::domain::law::Lang;

/// The rows of the house, without those that go places.
pub const ROWS: &[Row<()>] = &[
    Row::new(&[char('?'), f(1)], keymap::HELP, |(), _| Effect::Open(screens::help()))
        .unless(|(), ctx| on_top("help", ctx))
        .bar(250),
    Row::new(&[char(':'), ctrl('p')], "palette", |(), _| Effect::Open(screens::palette()))
        .unless(|(), ctx| on_top("palette", ctx))
        .bar(200),
    Row::new(BACK, "back", |(), _| Effect::Back).unless(|(), ctx| nowhere_back(ctx)).bar(52),
    Row::new(BACK, HOME, |(), _| Effect::Back).unless(|(), ctx| not_home(ctx)).bar(52),
    Row::new(&[ctrl('z')], "undo", |(), _| Effect::Undo).unless(|(), ctx| {
        let desk = ctx.desk.as_ref();
        locked(ctx).or_else(|| desk?.undoable().is_none().then_some("why-nothing-to-undo"))
    }),
    Row::new(&[ctrl('y')], "redo", |(), _| Effect::Redo).unless(|(), ctx| {
        let desk = ctx.desk.as_ref();
        locked(ctx).or_else(|| desk?.redoable().is_none().then_some("why-nothing-to-redo"))
    }),
    Row::new(&[f(6)], "language", |(), ctx| Effect::Language(next(ctx.lang))),
    Row::new(&[f(7)], "theme", |(), ctx| Effect::Theme(ctx.theme.next())),
    Row::new(&[ctrl('l'), f(12)], "lock", |(), _| Effect::Lock).unless(|(), ctx| locked(ctx)),
    Row::new(&[ctrl('r')], "switch", |(), _| Effect::Switch).unless(|(), ctx| alone(ctx)).bar(210),
    Row::new(&[f(8)], "hide", |(), _| Effect::Hide),
    Row::new(&[], "go-backup", |(), _| Effect::Open(screens::backup())).unless(|(), ctx| {
        locked(ctx).or(ctx.held.then_some("why-answer-first")).or_else(|| on_top("backup", ctx))
    }),
    Row::new(&[ctrl('q')], "quit", |(), _| Effect::Quit),
];

const BACK: &[Key] = &[ESC, char('q')];

/// Where nothing lies below, back leads to the first screen of the day.
const HOME: &str = "back-to-today";

fn locked(ctx: &Ctx) -> Option<&'static str> {
    ctx.locked().then_some("why-locked")
}

/// Why nobody else can take over.
fn alone(ctx: &Ctx) -> Option<&'static str> {
    let Some(desk) = &ctx.desk else { return Some("why-locked") };
    let others = desk.members().iter().any(|member| member.left.is_none() && !member.here);
    ctx.held.then_some("why-answer-first").or((!others).then_some("why-alone"))
}

fn on_top(name: &str, ctx: &Ctx) -> Option<&'static str> {
    (ctx.stack.last() == Some(&name)).then_some("why-here-already")
}

fn nowhere_back(ctx: &Ctx) -> Option<&'static str> {
    if ctx.stack.len() < 2 { Some("why-nowhere-back") } else { ctx.held.then_some("why-answer-first") }
}

fn not_home(ctx: &Ctx) -> Option<&'static str> {
    locked(ctx).or(ctx.held.then_some("why-answer-first"))
}

/// Whether one stands in a place, with nothing below, that is not the first screen of the day.
pub(super) fn in_a_place(ctx: &Ctx) -> bool {
    let [only] = ctx.stack.as_slice() else { return false };
    *only != screens::HOME && screens::places().iter().any(|go| go.name == *only)
}

/// Why one can't go to a place.
fn not_there(go: &Go, ctx: &Ctx) -> Option<&'static str> {
    locked(ctx)
        .or(ctx.held.then_some("why-answer-first"))
        .or((ctx.stack == [go.name]).then_some("why-here-already"))
}

fn next(lang: Lang) -> Lang {
    match lang {
        Lang::Ar => Lang::Fr,
        Lang::Fr => Lang::En,
        Lang::En => Lang::Ar,
    }
}

/// The rows of the house as they stand now, places first.
pub fn rows(ctx: &Ctx) -> Vec<Listed> {
    let places = screens::places().into_iter().map(|go| Listed {
        // The key that leads back says it already.
        bar: !(go.name == screens::HOME && in_a_place(ctx)),
        ..listed(go, not_there(go, ctx))
    });
    // Of the two that share their keys only one can be meant.
    let other = if in_a_place(ctx) { "back" } else { HOME };
    let own = ROWS.iter().filter(|row| row.id != other);
    places.chain(own.map(|row| row.listed(&(), ctx))).collect()
}

/// A place as a row.
pub fn listed(go: &Go, reason: Option<&'static str>) -> Listed {
    Listed { keys: go.keys, id: go.id, priority: go.priority, bar: true, hint: false, reason }
}

/// Runs a row of the house; none when there is no such row.
pub fn run(id: &str, ctx: &Ctx) -> Option<Effect> {
    if let Some(go) = screens::places().into_iter().find(|go| go.id == id) {
        return Some(match not_there(go, ctx) {
            Some(reason) => ctx.cannot(reason),
            None => Effect::Reset((go.open)(ctx)),
        });
    }
    let row = ROWS.iter().find(|row| row.id == id)?;
    Some(match (row.unless)(&(), ctx) {
        Some(reason) => ctx.cannot(reason),
        None => (row.run)(&mut (), ctx),
    })
}
