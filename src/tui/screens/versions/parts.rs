//! What changes, as parts to read: steps, papers, what was recorded, dates. What is added, gone or otherwise
//! is said by a word and a sign, and only then by colour.

use super::Target;
use crate::domain::event::Case;
use crate::domain::ids::{ItemId, OutcomeId};
use crate::domain::law::{Procedure, Rule};
use crate::domain::versions::{self, DateTurn, Older, PaperTurn, Said as Says, StepTurn, Trace, Turn};
use crate::i18n::words::{self, Worded};
use crate::i18n::{Args, Said, dates, own};
use crate::tui::ctx::Ctx;
use crate::tui::screens::case::state as sign_of;
use crate::tui::widgets::law::{self, named};
use crate::tui::widgets::parts::{Item, Part, Parts};
use crate::tui::widgets::text;

pub(super) fn parts(ctx: &Ctx, case: &Case, id: ItemId) -> Parts<Target> {
    let (book, today) = (&ctx.place.book, ctx.today());
    let Some(enrolment) = case.enrolments.get(&id) else { return Parts::new([]) };
    let Some(followed) = book.pinned(&enrolment.procedure, enrolment.version) else { return Parts::new([]) };
    let older = versions::older(case, book, id, followed, today);
    let name = law::procedure(ctx, followed);
    let Some(turn) = versions::turn(case, book, id, today) else {
        let same = Item::text(&ctx.say("versions-none"), ctx.theme.text()).fixed();
        let read = Item::text(&ctx.say("versions-read"), ctx.theme.text());
        let items = vec![same, read.at(Target::Procedure(followed.id.clone()))];
        return Parts::new([
            Part::new(name, items),
            Part::new(ctx.say("versions-limits"), older.iter().map(|one| stays(ctx, one)).collect()),
        ]);
    };
    // What is new, gone or stands otherwise in this case comes first; another citation alone, last.
    let mut turns: Vec<&StepTurn<'_>> = turn.steps.iter().collect();
    turns.sort_by_key(|one| match (&one.before, &one.after) {
        (Some(_), Some(_)) if one.moves() => 0,
        (Some(_), Some(_)) if one.otherwise == [Says::Basis] => 2,
        (Some(_), Some(_)) => 1,
        _ => 0,
    });
    let steps = turns.into_iter().filter_map(|one| step(ctx, one)).collect();
    let papers = turn.papers.iter().filter_map(|one| paper(ctx, one)).collect();
    let running = turn.dates.iter().filter_map(|one| date(ctx, one, &older)).collect();
    Parts::new([
        Part::new(law::procedure(ctx, turn.new), head(ctx, case, &turn)),
        Part::new(ctx.say("versions-steps"), steps),
        Part::new(ctx.say("versions-papers"), papers),
        Part::aside(ctx.say("versions-dates"), running),
        Part::aside(ctx.say("versions-recorded"), recorded(ctx, &turn)),
    ])
}

/// From which version to which, what that does, and that it can be taken back.
fn head(ctx: &Ctx, case: &Case, turn: &Turn<'_>) -> Vec<Item<Target>> {
    let (old, new) = (turn.old, turn.new);
    let mut args = Args::new().value("old", old.version.to_string()).value("new", new.version.to_string());
    let id = if let Some(from) = new.valid_from {
        args = args.phrase("date", dates::as_value(from, ctx.lang));
        "versions-from-to"
    } else {
        "versions-from-to-undated"
    };
    let mut items = vec![Item::text(&ctx.tell(id, &args), ctx.theme.text()).fixed()];
    if let (Some(before), Some(after)) = (old.office, new.office)
        && before != after
    {
        let args = Args::new()
            .phrase("old", Said::words(&before.word(ctx.lang)))
            .phrase("new", Said::words(&after.word(ctx.lang)));
        items.push(Item::text(&ctx.tell("versions-office", &args), ctx.theme.text()).fixed());
    }
    match turn.over {
        (true, false) => items.push(warned(ctx, "versions-opens-again")),
        (false, true) => items.push(warned(ctx, "versions-is-over")),
        _ => {}
    }
    if case.open() {
        let accent = ctx.theme.accent();
        let args = Args::new().value("new", new.version.to_string());
        items.push(
            Item::new("▸", text::spans(&ctx.tell("versions-follow", &args), accent), accent)
                .below(&ctx.say("versions-undo"), ctx.theme.dim())
                .at(Target::Follow),
        );
    }
    let read = Item::text(&ctx.say("versions-read"), ctx.theme.dim());
    items.push(read.at(Target::Procedure(new.id.clone())));
    items
}

fn warned(ctx: &Ctx, id: &str) -> Item<Target> {
    let style = ctx.theme.strong();
    Item::new("!", text::spans(&ctx.say(id), style), style).fixed()
}

/// Phrases one after the other.
fn listed(all: impl IntoIterator<Item = Said>) -> Said {
    let mut said = Said::default();
    for one in all {
        said = if said.pieces().is_empty() { one } else { said.and(Said::words(" · ")).and(one) };
    }
    said
}

const fn code(what: Says) -> &'static str {
    match what {
        Says::Words => "versions-said-words",
        Says::Order => "versions-said-order",
        Says::Office => "versions-said-office",
        Says::Conditions => "versions-said-conditions",
        Says::Papers => "versions-said-papers",
        Says::Limits => "versions-said-limits",
        Says::Outcomes => "versions-said-outcomes",
        Says::Guards => "versions-said-guards",
        Says::Basis => "versions-said-basis",
    }
}

fn step(ctx: &Ctx, turn: &StepTurn<'_>) -> Option<Item<Target>> {
    let step = turn.step()?;
    let (sign, style, word) = match (&turn.before, &turn.after) {
        (None, _) => ("+", ctx.theme.good(), "versions-added"),
        (_, None) => ("–", ctx.theme.strong(), "versions-gone"),
        _ => ("~", ctx.theme.text(), "versions-otherwise"),
    };
    let name = Said::words(step.names.get(ctx.lang));
    let mut item = Item::new(sign, text::spans(&name, style), style).end(&ctx.say(word), ctx.theme.dim());
    if !turn.otherwise.is_empty() {
        let what = listed(turn.otherwise.iter().map(|what| ctx.say(code(*what))));
        item = item.below(&what, ctx.theme.dim());
    }
    let now = turn.before.as_ref().map(|(_, state)| words::state(state, ctx.lang));
    let then = turn.after.as_ref().map(|(_, state)| words::state(state, ctx.lang));
    item = match (now, then) {
        (Some(now), Some(then)) if turn.moves() => {
            let args = Args::new().phrase("now", now).phrase("then", then);
            item.below(&ctx.tell("versions-stands", &args), ctx.theme.text())
        }
        (None, Some(then)) => {
            let style = turn.after.as_ref().map_or(ctx.theme.text(), |(_, state)| sign_of(ctx, state).1);
            item.below(&then, style)
        }
        _ => item,
    };
    // Only what is followed can be opened as a step of this case.
    let followed = turn.before.is_some();
    Some(if followed { item.at(Target::Step(step.id.clone())) } else { item })
}

fn paper(ctx: &Ctx, turn: &PaperTurn<'_>) -> Option<Item<Target>> {
    let document = &turn.after.or(turn.before)?.document;
    let (sign, style, word) = match (turn.before, turn.after) {
        (None, _) => ("+", ctx.theme.good(), "versions-added"),
        (_, None) => ("–", ctx.theme.strong(), "versions-gone"),
        _ => ("~", ctx.theme.text(), "versions-otherwise"),
    };
    let name = law::document(ctx, document);
    let need = |need: crate::domain::law::Need| Said::words(&need.word(ctx.lang));
    let below = match (turn.before, turn.after) {
        (Some(before), Some(after)) if before.need != after.need => {
            let args = Args::new().phrase("now", need(before.need)).phrase("then", need(after.need));
            ctx.tell("versions-stands", &args)
        }
        (Some(_), Some(_)) => ctx.say("versions-said-conditions"),
        (before, after) => after.or(before).map(|paper| need(paper.need)).unwrap_or_default(),
    };
    let item = Item::new(sign, text::spans(&name, style), style)
        .end(&ctx.say(word), ctx.theme.dim())
        .below(&below, ctx.theme.dim());
    Some(item.at(Target::Paper(document.clone())))
}

/// A clock: whether it stays, moves, begins or ends, and which version of its limit speaks.
fn date(ctx: &Ctx, turn: &DateTurn<'_>, older: &[Older<'_>]) -> Option<Item<Target>> {
    let clock = turn.clock()?;
    let (word, style) = match (&turn.before, &turn.after) {
        (None, _) => ("versions-added", ctx.theme.strong()),
        (_, None) => ("versions-gone", ctx.theme.strong()),
        _ if turn.stays() => ("versions-stays", ctx.theme.text()),
        _ => ("versions-moves", ctx.theme.strong()),
    };
    let title = law::rule(ctx, clock.rule);
    let mut item = Item::new("◷", text::spans(&title, style), style).end(&ctx.say(word), style);
    let both = |clock| {
        let [file_by, latest] = law::both(ctx, clock);
        file_by.and(Said::words(" · ")).and(latest)
    };
    if let (Some(before), Some(after), false) = (&turn.before, &turn.after, turn.stays()) {
        let said = |id, clock| ctx.tell(id, &Args::new().phrase("dates", both(clock)));
        item = item
            .below(&said("versions-date-now", before), ctx.theme.text())
            .below(&said("versions-date-then", after), ctx.theme.strong());
    } else {
        item = item.below(&both(clock), ctx.theme.text());
    }
    if let Some(older) = older.iter().find(|one| one.clock.rule.id == clock.rule.id) {
        item = item.below(&limit(ctx, older.clock.rule, older.clock.began.fact.on, older.since), ctx.theme.dim());
    }
    Some(item.at(Target::Rule(clock.rule.id.clone())))
}

/// A limit that changed while its time ran.
fn stays(ctx: &Ctx, older: &Older<'_>) -> Item<Target> {
    let said = limit(ctx, older.clock.rule, older.clock.began.fact.on, older.since);
    let newer = Args::new().phrase("length", law::length(ctx, older.newer));
    law::clock(ctx, &older.clock)
        .below(&said, ctx.theme.text())
        .below(&ctx.tell("versions-limit-newer", &newer), ctx.theme.dim())
        .at(Target::Rule(older.clock.rule.id.clone()))
}

/// Which version of a limit speaks, by the day its time began.
pub(in crate::tui::screens) fn limit(
    ctx: &Ctx,
    rule: &Rule,
    began: chrono::NaiveDate,
    since: chrono::NaiveDate,
) -> Said {
    let args = Args::new()
        .phrase("began", dates::as_value(began, ctx.lang))
        .phrase("date", dates::as_value(since, ctx.lang))
        .phrase("length", law::length(ctx, rule));
    ctx.tell("versions-limit-stays", &args)
}

/// What counts on, and what has no place any more.
fn recorded(ctx: &Ctx, turn: &Turn<'_>) -> Vec<Item<Target>> {
    let dim = ctx.theme.dim();
    let mut items: Vec<Item<Target>> = Vec::new();
    for trace in &turn.traces.left {
        let style = ctx.theme.strong();
        let said = self::trace(ctx, turn.old, trace);
        items.push(Item::new("!", text::spans(&said, style), style).below(&ctx.say("versions-left"), dim));
    }
    for trace in &turn.traces.kept {
        let said = self::trace(ctx, turn.new, trace);
        items.push(Item::new("✓", text::spans(&said, dim), dim));
    }
    items
}

fn trace(ctx: &Ctx, procedure: &Procedure, trace: &Trace) -> Said {
    let dot = || Said::words(" · ");
    let step = |id: &crate::domain::ids::StepId| {
        named(procedure.step(id).map(|step| &step.names), id.as_str(), ctx)
    };
    let outcome = |id: &OutcomeId| {
        named(procedure.outcome(id).map(|outcome| &outcome.names), id.as_str(), ctx)
    };
    match trace {
        Trace::Mark(id, mark) => step(id).and(dot()).and(Said::words(&mark.word(ctx.lang))),
        Trace::Decision(id, came) | Trace::CutIn(id, came) => {
            step(id).and(Said::words(" → ")).and(outcome(came))
        }
        Trace::Tick(id, tick) => {
            law::document(ctx, id).and(dot()).and(Said::words(&tick.word(ctx.lang)))
        }
        Trace::Discussed(id) => own::warning(id, &ctx.place.book, ctx.lang),
    }
}
