//! The form for an obstacle met at a counter, and beside it, as soon as a kind is chosen, what the
//! law says and what to answer.

use super::command::picked;
use super::fields::{self, offers};
use super::days;
use crate::domain::event::Case;
use crate::domain::ids::{AuthorityId, ItemId, ObstacleId, StepId};
use crate::domain::law;
use crate::domain::obstacle::{self, Manner, Met, OTHER, Region};
use crate::domain::private::Private;
use crate::i18n::typed::Sense;
use crate::i18n::words::Worded;
use crate::i18n::{Args, Said, cited, dates};
use crate::tui::ctx::Ctx;
use crate::tui::frame::{Frame, bottom, top};
use crate::tui::widgets::form::{Day, Entry, Form, Kind, Offer, Wrong};
use crate::tui::widgets::law as told;
use crate::tui::widgets::parts::{Part, Parts};
use crate::tui::widgets::{glance, heading, panes, text};
use ratatui::layout::Rect;
use ratatui::text::Line;

const MANNERS: [(&str, Manner); 2] = [("said", Manner::Said), ("written", Manner::Written)];

/// The step at which it happened, with its enrolment.
type Place = Option<(ItemId, StepId)>;

/// Where the obstacle of a wish happened: one that is corrected stays where it was.
pub(super) fn place(case: &Case, id: Option<ItemId>, at: Option<&(ItemId, StepId)>) -> Place {
    id.and_then(|id| obstacle::obstacle_of(case, id)).map_or_else(|| at.cloned(), |met| met.at)
}

pub(super) fn entries(ctx: &Ctx, case: &Case, at: &Place) -> Vec<Entry> {
    let regions = Region::ALL.map(|region| Offer::new(region.code(), region.word(ctx.lang)));
    vec![
        Entry::pick("kind", "counter-kind", kinds(ctx, case, at)),
        Entry::text("words", "counter-words", "counter-words-hint"),
        Entry::day("on", "counter-on", Day::new(Sense::Past)),
        Entry::pick("manner", "counter-manner", offers(ctx, &MANNERS)),
        Entry::pick("office", "counter-office", offices(ctx, case, at)),
        Entry::text("which", "counter-which", "counter-which-hint"),
        Entry::pick("region", "counter-region", regions.to_vec()),
    ]
}

/// The obstacles known for the procedure first, then all others, the one without a name last.
fn kinds(ctx: &Ctx, case: &Case, at: &Place) -> Vec<Offer> {
    let book = &ctx.place.book;
    let own = at.as_ref().and_then(|(id, step)| fields::step(case, ctx, *id, step));
    let own: &[ObstacleId] = own.map_or(&[], |(procedure, _)| &procedure.obstacles);
    let named = own.iter().filter_map(|id| book.obstacles.get(id));
    let others = book.obstacles.values().filter(|one| !own.contains(&one.id));
    let mut all: Vec<&law::Obstacle> = named.chain(others).collect();
    all.sort_by_key(|one| one.id.as_str() == OTHER);
    all.into_iter().map(|one| Offer::new(one.id.as_str(), one.names.get(ctx.lang))).collect()
}

/// Where the step is done and who must answer it first, then the other authorities.
fn offices(ctx: &Ctx, case: &Case, at: &Place) -> Vec<Offer> {
    let book = &ctx.place.book;
    let step = at.as_ref().and_then(|(id, step)| fields::step(case, ctx, *id, step));
    let near: Vec<&AuthorityId> =
        step.map_or_else(Vec::new, |(_, step)| step.at.iter().chain(&step.waits_on).collect());
    let mut all: Vec<_> = book.authorities.values().collect();
    all.sort_by_key(|one| near.iter().position(|id| **id == one.id).unwrap_or(near.len()));
    all.into_iter().map(|one| Offer::new(one.id.as_str(), one.names.get(ctx.lang))).collect()
}

pub(super) fn fill(
    form: &mut Form,
    ctx: &Ctx,
    case: &Case,
    id: Option<ItemId>,
    at: Option<&(ItemId, StepId)>,
) {
    if let Some(met) = id.and_then(|id| obstacle::obstacle_of(case, id)) {
        form.set("kind", met.kind.as_str());
        form.set("words", met.words.reveal());
        form.set("on", &dates::short(met.on));
        if let Some((code, _)) = MANNERS.iter().find(|(_, manner)| *manner == met.manner) {
            form.set("manner", code);
        }
        form.set("office", met.office.as_ref().map_or("", AuthorityId::as_str));
        form.set("which", met.which.reveal());
        form.set("region", met.region.map_or("", Region::code));
        return;
    }
    form.set("on", &dates::short(ctx.today()));
    let step = at.and_then(|(id, step)| fields::step(case, ctx, *id, step));
    if let Some(office) = step.and_then(|(_, step)| step.at.first()) {
        form.set("office", office.as_str());
    }
    // People go to the same counter again.
    let last = obstacle::obstacles_of(case).into_iter().find_map(|(_, met)| met.region);
    form.set("region", last.map_or("", Region::code));
}

/// What the form says.
pub(super) fn met(form: &Form, at: Place, ctx: &Ctx) -> Result<Met, Wrong> {
    let kind = picked(form, "kind", ctx)?;
    let words = form.value("words");
    if kind == OTHER && words.is_empty() {
        return Err(("words", ctx.say("counter-words-wanted")));
    }
    let (manner, office, region) = (form.value("manner"), form.value("office"), form.value("region"));
    Ok(Met {
        kind: ObstacleId::from(kind.as_str()),
        office: (!office.is_empty()).then(|| AuthorityId::from(office.as_str())),
        which: Private::new(form.value("which")),
        region: Region::ALL.into_iter().find(|one| one.code() == region),
        on: days::day(form, "on", ctx)?,
        manner: MANNERS.iter().find(|(code, _)| *code == manner).map_or(Manner::NotAsked, |(_, one)| *one),
        words: Private::new(words),
        at,
    })
}

/// Draws the law and the answer of the chosen kind, beside the form or below it. Gives what is left
/// for the form.
pub(super) fn beside(ctx: &Ctx, frame: &mut Frame<'_>, area: Rect, form: &Form) -> Rect {
    let chosen = ctx.place.book.obstacles.get(&ObstacleId::from(form.value("kind").as_str()));
    let panes = panes::divide(area, 54, 0);
    if let Some(aside) = panes.aside {
        panes::rule(ctx, frame, panes);
        match chosen {
            Some(chosen) => page(ctx, chosen).preview(ctx, frame, aside),
            None => frame.lines(hint(ctx, aside.width), aside),
        }
        return panes.main;
    }
    // A list to pick from takes eight rows and the person one; else the fields around the one with
    // the focus are enough. What the form leaves is the law's.
    let focused = form.focused().and_then(|name| form.entry(name));
    let picking = focused.is_some_and(|entry| matches!(entry.kind, Kind::Pick(_)));
    let least = if picking { 9 } else { 7 };
    let lines = chosen.map_or_else(|| hint(ctx, area.width), |chosen| lines(ctx, chosen, area.width));
    let wanted = text::cells(lines.len()).saturating_add(1);
    let (main, aside) = bottom(area, area.height.saturating_sub(least).min(wanted));
    let (row, aside) = top(aside, u16::from(aside.height > 2));
    match chosen {
        // How sure it is stands in sight however long the law is.
        Some(chosen) => heading::draw(ctx, frame, &glance::sure(ctx, &chosen.basis), row),
        None => heading::rule(ctx, frame, row),
    }
    frame.lines(text::first(lines, usize::from(aside.height)), aside);
    main
}

fn hint(ctx: &Ctx, width: u16) -> Vec<Line<'static>> {
    text::paragraph(&ctx.say("counter-choose-first"), ctx.theme.dim(), width)
}

fn page(ctx: &Ctx, chosen: &law::Obstacle) -> Parts<()> {
    let mut all = told::obstacle(ctx, chosen);
    all.push(Part::new(ctx.say("counter-rests-on"), vec![told::basis(ctx, &chosen.basis)]));
    Parts::new(all)
}

/// The same where rows are few: the answer is said before what it rests on.
fn lines(ctx: &Ctx, chosen: &law::Obstacle, width: u16) -> Vec<Line<'static>> {
    let width = width.min(panes::MEASURE);
    let mut lines = Vec::new();
    let said = |id: &str, words: &law::Words| {
        ctx.tell(id, &Args::new().phrase("what", Said::words(words.get(ctx.lang))))
    };
    if !chosen.law.get(ctx.lang).is_empty() {
        let law = said("counter-law-line", &chosen.law);
        lines.extend(text::paragraph(&law, ctx.theme.text(), width));
    }
    let answer = said("counter-answer-line", &chosen.answer);
    lines.extend(text::paragraph(&answer, ctx.theme.accent(), width));
    let cites = cited::cites(&chosen.basis.cite, &ctx.place.book, ctx.lang);
    lines.extend(text::paragraph(&cites, ctx.theme.dim(), width));
    lines
}
