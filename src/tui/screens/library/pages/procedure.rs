//! A procedure: whom it is for, who decides, what to be warned of, its steps, how it can end; beside
//! that its papers by what the law says of each, its limits, and what else it names.

use super::super::links::{all, condition, limit, link, name, places, remark, said, to, valid};
use super::super::reading::View;
use super::Page;
use crate::domain::ids::ProcedureId;
use crate::domain::law::links::{Place, Subject, Tie};
use crate::domain::law::{Need, Outcome, PaperNeed, Procedure, Statement, Step, WarningLevel};
use crate::i18n::words::Worded;
use crate::i18n::{Args, Said};
use crate::tui::ctx::Ctx;
use crate::tui::screens::step::checked;
use crate::tui::widgets::parts::{Item, Part};
use crate::tui::widgets::{glance, law, text};
use ratatui::style::Style;

/// What the law says of papers, in the order in which they are shown: law before practice.
pub(super) const NEEDS: [Need; 6] =
    [Need::Law, Need::OneOf, Need::Optional, Need::Output, Need::Practice, Need::NotRequired];

pub(super) fn page(view: View<'_>, id: &ProcedureId) -> Page {
    let ctx = view.ctx;
    let Some(told) = view.procedure(id) else { return known(view, id) };
    let statements = |list: &[Statement], place: fn(usize) -> Place| {
        let one = |(at, one): (usize, &Statement)| statement(ctx, one, Subject::Part(id.clone(), place(at)));
        list.iter().enumerate().map(one).collect::<Vec<_>>()
    };
    let decides = statement(ctx, &told.authority, Subject::Part(id.clone(), Place::Authority));
    let steps = told.steps.iter().enumerate().map(|(at, one)| step(ctx, told, at, one)).collect();
    let local = view.book.is_local(told);
    let note = local.then(|| Item::text(&ctx.say("local-note"), ctx.theme.strong())).into_iter().collect();
    let mut parts = vec![
        Part::title(law::procedure(ctx, told), note),
        Part::new(ctx.say("library-who"), statements(&told.who, Place::Who)),
        Part::new(ctx.say("library-decides"), vec![decides]),
        Part::new(ctx.say("library-warnings"), warnings(view, told)),
        Part::new(ctx.say("library-steps"), steps),
        Part::new(ctx.say("library-outcomes"), told.outcomes.iter().map(|one| outcome(ctx, id, one)).collect()),
    ];
    parts.extend(papers(ctx, told));
    let limits = told.limits.iter().flat_map(|family| law::family(view.book, family));
    parts.extend([
        Part::aside(ctx.say("library-limits"), limits.map(|one| limit(ctx, one)).collect()),
        Part::aside(ctx.say("library-fees"), statements(&told.fees, Place::Fee)),
        Part::aside(ctx.say("library-notes"), statements(&told.notes, Place::Note)),
        Part::aside(ctx.say("library-obstacles"), all(ctx, &told.obstacles, Subject::Obstacle)),
        Part::aside(ctx.say("library-next"), next(ctx, told)),
    ]);
    parts.extend(leads_here(view, id));
    parts.extend([
        Part::aside(ctx.say("library-at"), offices(ctx, told)),
        Part::aside(ctx.say("library-sources"), all(ctx, &told.sources, Subject::Source)),
        Part::aside(ctx.say("library-questions"), all(ctx, &told.lawyer_questions, Subject::Question)),
        Part::aside(ctx.say("library-this-page"), edition(view, told)),
    ]);
    parts
}

/// A procedure that the book knows by name only, and what leads to it.
fn known(view: View<'_>, id: &ProcedureId) -> Page {
    let only = Item::text(&view.ctx.say("library-only-known"), view.ctx.theme.text());
    let name = name(view.ctx, &Subject::Procedure(id.clone()));
    let mut parts = vec![Part::title(name, vec![only])];
    parts.extend(leads_here(view, id));
    parts
}

/// The ways in which other procedures lead here, and the papers that it renews.
fn leads_here(view: View<'_>, id: &ProcedureId) -> Page {
    let (ctx, here) = (view.ctx, Subject::Procedure(id.clone()));
    let renewed = view.to(&here).iter().filter(|link| link.tie == Tie::Renews);
    vec![
        Part::aside(ctx.say("library-leads-here"), places(view, &here, Tie::Opens)),
        Part::aside(ctx.say("library-renews"), renewed.map(|one| link(ctx, one.other.clone())).collect()),
    ]
}

/// A statement, with what it rests on; Enter tells more of that.
fn statement(ctx: &Ctx, statement: &Statement, subject: Subject) -> Item<Subject> {
    to(ctx, &said(ctx, &statement.words), subject)
        .below(&glance::basis(ctx, &statement.basis), ctx.theme.dim())
}

/// The sign of a warning, and how loud it is drawn.
pub(super) fn loud(ctx: &Ctx, level: WarningLevel) -> (&'static str, Style) {
    match level {
        WarningLevel::Info => ("•", ctx.theme.text()),
        WarningLevel::Warn | WarningLevel::Restrict => ("!", ctx.theme.strong()),
        WarningLevel::Alarm | WarningLevel::Block => ("‼", ctx.theme.trouble()),
    }
}

/// Its warnings, the loudest first.
fn warnings(view: View<'_>, told: &Procedure) -> Vec<Item<Subject>> {
    let ctx = view.ctx;
    let mut all: Vec<_> = told.warnings.iter().filter_map(|id| view.book.warnings.get(id)).collect();
    all.sort_by_key(|warning| std::cmp::Reverse(warning.level));
    let item = |warning: &crate::domain::law::Warning| {
        let (sign, style) = loud(ctx, warning.level);
        let level = Said::words(&warning.level.word(ctx.lang)).and(Said::words(" · "));
        Item::new(sign, text::spans(&said(ctx, &warning.text), style), style)
            .below(&level.and(glance::basis(ctx, &warning.basis)), ctx.theme.dim())
            .at(Subject::Warning(warning.id.clone()))
    };
    all.into_iter().map(item).collect()
}

/// A step in short: what to do and how, when, by when, where it comes from.
fn step(ctx: &Ctx, told: &Procedure, at: usize, step: &Step) -> Item<Subject> {
    let args = Args::new().value("number", (at + 1).to_string()).phrase("step", said(ctx, &step.names));
    let (strong, dim) = (ctx.theme.strong(), ctx.theme.dim());
    let mut item = Item::new("›", text::spans(&ctx.tell("library-step", &args), strong), ctx.theme.accent())
        .below(&said(ctx, &step.how), ctx.theme.text())
        .below(&condition(ctx, &step.when).unwrap_or_default(), dim);
    for rule in step.limits.iter().filter_map(|family| ctx.place.book.rules.first(family)) {
        item = item.below(&Said::words("◷ ").and(law::length(ctx, rule)), ctx.theme.accent());
    }
    for (so, id) in [(step.police_desk, "library-police"), (step.consular, "library-consular")] {
        if so {
            item = item.below(&ctx.say(id), strong);
        }
    }
    let kind = Said::words(&step.kind.word(ctx.lang)).and(Said::words(" · "));
    item.below(&kind.and(glance::basis(ctx, &step.basis)), dim)
        .at(Subject::Part(told.id.clone(), Place::Step(step.id.clone())))
}

fn outcome(ctx: &Ctx, id: &ProcedureId, outcome: &Outcome) -> Item<Subject> {
    let mut item = Item::new("○", text::spans(&said(ctx, &outcome.names), ctx.theme.strong()), ctx.theme.text())
        .below(&said(ctx, &outcome.follows), ctx.theme.text());
    if outcome.ends {
        item = item.below(&ctx.say("library-ends"), ctx.theme.dim());
    }
    item.below(&glance::basis(ctx, &outcome.basis), ctx.theme.dim())
        .at(Subject::Part(id.clone(), Place::Outcome(outcome.id.clone())))
}

/// Its papers, a part for each thing that the law can say of them: law stands apart from practice.
fn papers(ctx: &Ctx, told: &Procedure) -> Page {
    let of = |need: Need| {
        let args = Args::new().phrase("need", Said::words(&need.word(ctx.lang)));
        let items = told.papers.iter().filter(|paper| paper.need == need).map(|one| paper(ctx, told, one));
        Part::aside(ctx.tell("library-papers-so", &args), items.collect())
    };
    NEEDS.into_iter().map(of).collect()
}

fn paper(ctx: &Ctx, told: &Procedure, need: &PaperNeed) -> Item<Subject> {
    let dim = ctx.theme.dim();
    link(ctx, Subject::Document(need.document.clone()))
        .below(&instead(ctx, told, need).unwrap_or_default(), ctx.theme.text())
        .below(&condition(ctx, &need.when).unwrap_or_default(), dim)
        .below(&said(ctx, &need.note), ctx.theme.text())
        .below(&glance::basis(ctx, &need.basis), dim)
}

/// The papers of the same group, any of which will do.
pub(super) fn instead(ctx: &Ctx, told: &Procedure, need: &PaperNeed) -> Option<Said> {
    let group = need.group.as_ref()?;
    let others = told.papers.iter().filter(|other| {
        other.group.as_ref() == Some(group) && other.document != need.document
    });
    let mut names = Said::default();
    for other in others {
        let before = if names.pieces().is_empty() { "" } else { " · " };
        let name = name(ctx, &Subject::Document(other.document.clone()));
        names = names.and(Said::words(before)).and(name);
    }
    (!names.pieces().is_empty()).then(|| ctx.tell("library-or", &Args::new().phrase("what", names)))
}

/// The procedures that its outcomes open, each once, with the outcome.
fn next(ctx: &Ctx, told: &Procedure) -> Vec<Item<Subject>> {
    let mut seen: Vec<(&ProcedureId, Item<Subject>)> = Vec::new();
    for outcome in &told.outcomes {
        for id in &outcome.next {
            let after = ctx.tell("library-after", &Args::new().phrase("what", said(ctx, &outcome.names)));
            let found = seen.iter().position(|(next, _)| *next == id);
            let (_, item) = match found {
                Some(at) => seen.remove(at),
                None => (id, link(ctx, Subject::Procedure(id.clone()))),
            };
            let place = found.unwrap_or(seen.len());
            seen.insert(place, (id, item.below(&after, ctx.theme.dim())));
        }
    }
    seen.into_iter().map(|(_, item)| item).collect()
}

/// The authorities that its steps go to or wait for, each once.
fn offices(ctx: &Ctx, told: &Procedure) -> Vec<Item<Subject>> {
    let mut seen = Vec::new();
    for id in told.steps.iter().flat_map(|step| step.at.iter().chain(&step.waits_on)) {
        if !seen.contains(id) {
            seen.push(id.clone());
        }
    }
    all(ctx, &seen, Subject::Authority)
}

/// Which version it is, since when, of which offices it speaks, who checked it.
fn edition(view: View<'_>, told: &Procedure) -> Vec<Item<Subject>> {
    let ctx = view.ctx;
    let version = |told: &Procedure| {
        let args = Args::new().value("number", told.version.to_string());
        let valid = valid(ctx, told.valid_from, told.valid_to);
        let said = ctx.tell("library-version", &args);
        valid.into_iter().fold(said, |said, valid| said.and(Said::words(" · ")).and(valid))
    };
    let mut items = vec![remark(ctx, &checked(ctx, told)), remark(ctx, &version(told))];
    if let Some(office) = told.office {
        items.push(remark(ctx, &Said::words(&office.word(ctx.lang))));
    }
    let others = view.book.procedures.get(&told.id).into_iter().flat_map(|versions| versions.values());
    for other in others.filter(|other| other.version != told.version) {
        items.push(remark(ctx, &ctx.tell("library-other-version", &Args::new().phrase("what", version(other)))));
    }
    items
}
