//! A time limit: how long, from what day, how it is counted, whom it binds, since when; its other
//! versions; where it is used.

use super::super::links::{condition, labelled, limits, link, of_limit, places, plain, procedures, remark, told, valid};
use super::super::reading::View;
use super::Page;
use crate::domain::ids::RuleId;
use crate::domain::law::Rule;
use crate::domain::law::links::{Subject, Tie};
use crate::i18n::words::Worded;
use crate::i18n::{Args, Said};
use crate::tui::ctx::Ctx;
use crate::tui::widgets::law;
use crate::tui::widgets::parts::{Item, Part};
use chrono::NaiveDate;

pub(super) fn page(view: View<'_>, id: &RuleId) -> Page {
    let (book, ctx) = (view.book, view.ctx);
    let today = ctx.today();
    let family = law::family(book, id);
    // A family is read in the version that counts for a time that begins today.
    let found = book.rules.get(id).or_else(|| {
        family.iter().rev().find(|rule| counts(rule, today)).or_else(|| family.last()).copied()
    });
    let Some(rule) = found else { return Vec::new() };
    let here = Subject::Rule(rule.id.clone());
    let mut counted = vec![
        Item::text(&Said::words(&rule.counting.word(ctx.lang)), ctx.theme.text()),
        labelled(ctx, "library-day", Subject::Trigger(rule.trigger.clone())),
    ];
    counted.extend(rule.met_by.iter().map(|id| labelled(ctx, "library-met-by", Subject::Trigger(id.clone()))));
    let silent = view.to(&here).iter().filter(|one| one.tie == Tie::Derives);
    counted.extend(silent.map(|one| labelled(ctx, "library-silence", one.other.clone())));
    let offices = rule.forum.iter().map(|id| link(ctx, Subject::Authority(id.clone())));
    let others = law::family(book, &rule.family).into_iter().filter(|other| other.id != rule.id);
    vec![
        Part::title(law::rule(ctx, rule), about(ctx, rule)),
        Part::new(ctx.say("library-counted"), counted),
        Part::new(ctx.say("library-before"), offices.collect()),
        Part::new(ctx.say("library-rests-on"), of_limit(ctx, rule)),
        Part::aside(ctx.say("library-versions"), others.map(|other| version(ctx, other)).collect()),
        Part::aside(ctx.say("library-used-by"), procedures(view, &here, Tie::Limits)),
        Part::aside(ctx.say("library-used-at"), places(view, &here, Tie::Limits)),
        Part::aside(ctx.say("library-same-day"), beside(view, rule)),
    ]
}

fn counts(rule: &Rule, on: NaiveDate) -> bool {
    rule.valid_from.is_none_or(|from| from <= on) && rule.valid_to.is_none_or(|to| on <= to)
}

fn about(ctx: &Ctx, rule: &Rule) -> Vec<Item<Subject>> {
    let mut items = vec![
        Item::text(&law::length(ctx, rule), ctx.theme.strong()),
        Item::text(&Said::words(&rule.kind.word(ctx.lang)), ctx.theme.text()),
    ];
    items.extend(condition(ctx, &rule.when).iter().map(|one| Item::text(one, ctx.theme.text())));
    items.extend(plain(ctx, &rule.note));
    items.extend(told(ctx, "library-suspends", &rule.suspends));
    if rule.fallback {
        items.push(Item::text(&ctx.say("law-fallback"), ctx.theme.strong()));
    }
    items.extend(since(ctx, rule).iter().map(|one| remark(ctx, one)));
    items
}

/// For which times it counts, and whether for one that begins today.
fn since(ctx: &Ctx, rule: &Rule) -> Option<Said> {
    let valid = valid(ctx, rule.valid_from, rule.valid_to)?;
    let id = if counts(rule, ctx.today()) { "library-counts-now" } else { "library-counts-not" };
    Some(ctx.tell(id, &Args::new().phrase("what", valid)))
}

/// Another version of the same limit.
fn version(ctx: &Ctx, rule: &Rule) -> Item<Subject> {
    link(ctx, Subject::Rule(rule.id.clone()))
        .below(&law::length(ctx, rule), ctx.theme.text())
        .below(&since(ctx, rule).unwrap_or_default(), ctx.theme.dim())
}

/// Other limits whose time runs from the same day.
fn beside(view: View<'_>, rule: &Rule) -> Vec<Item<Subject>> {
    let day = Subject::Trigger(rule.trigger.clone());
    let mut items = limits(view, &day, Tie::CountsFrom);
    items.retain(|item| match &item.target {
        Some(Subject::Rule(id)) => view.book.rules.get(id).is_some_and(|other| other.family != rule.family),
        _ => true,
    });
    items
}
