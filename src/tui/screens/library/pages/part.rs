//! What a procedure says in one place: a step, an outcome, a paper, a sentence; and what it rests on.

use super::super::links::{all, basis, condition, labelled, limit, link, name, place, places, plain, remark, said};
use super::super::reading::View;
use super::Page;
use super::procedure::instead;
use crate::domain::ids::ProcedureId;
use crate::domain::law::links::{Place, Subject, Tie};
use crate::domain::law::{Need, Outcome, PaperNeed, Procedure, Statement, Step, StepKind};
use crate::i18n::words::Worded;
use crate::i18n::Said;
use crate::tui::widgets::law;
use crate::tui::widgets::parts::{Item, Part};

pub(super) fn page(view: View<'_>, id: &ProcedureId, at: &Place) -> Page {
    let Some(told) = view.procedure(id) else { return Vec::new() };
    let parts = match at {
        Place::Step(step) => told.step(step).map(|one| step_page(view, told, one)),
        Place::Outcome(outcome) => told.outcome(outcome).map(|one| outcome_page(view, told, one)),
        Place::Paper(paper) => told.papers.get(*paper).map(|one| paper_page(view, told, one)),
        Place::Who(number) => told.who.get(*number).map(|one| statement(view, at, one)),
        Place::Authority => Some(statement(view, at, &told.authority)),
        Place::Fee(number) => told.fees.get(*number).map(|one| statement(view, at, one)),
        Place::Note(number) => told.notes.get(*number).map(|one| statement(view, at, one)),
    };
    let mut parts = parts.unwrap_or_default();
    if let Some(first) = parts.first_mut() {
        first.items.push(labelled(view.ctx, "library-in", Subject::Procedure(id.clone())));
    }
    parts
}

fn statement(view: View<'_>, at: &Place, one: &Statement) -> Page {
    let ctx = view.ctx;
    vec![
        Part::new(ctx.say(place(at)), plain(ctx, &one.words).into_iter().collect()),
        Part::aside(ctx.say("library-rests-on"), basis(ctx, &one.basis)),
    ]
}

fn step_page(view: View<'_>, told: &Procedure, step: &Step) -> Page {
    let ctx = view.ctx;
    let part = |place| Subject::Part(told.id.clone(), place);
    let mut what: Vec<Item<Subject>> = plain(ctx, &step.how).into_iter().collect();
    let kind = Said::words(&step.kind.word(ctx.lang));
    // A habit of the counters must not pass for the law.
    let style = if step.kind == StepKind::Law { ctx.theme.text() } else { ctx.theme.strong() };
    what.push(Item::text(&kind, style));
    for (so, id) in [(step.police_desk, "library-police"), (step.consular, "library-consular")] {
        if so {
            what.push(Item::text(&ctx.say(id), ctx.theme.strong()));
        }
    }
    let mut when: Vec<Item<Subject>> = condition(ctx, &step.when).iter().map(|one| remark(ctx, one)).collect();
    when.extend(step.needs.iter().map(|id| labelled(ctx, "library-first", part(Place::Step(id.clone())))));
    when.extend(step.after.iter().map(|id| labelled(ctx, "library-after", part(Place::Outcome(id.clone())))));
    when.extend(step.until.iter().map(|id| labelled(ctx, "library-no-more", part(Place::Outcome(id.clone())))));
    let beside = told.steps.iter().filter(|other| {
        step.parallel.is_some() && other.parallel == step.parallel && other.id != step.id
    });
    when.extend(beside.map(|other| labelled(ctx, "library-beside", part(Place::Step(other.id.clone())))));
    let mut days = all(ctx, &step.starts, Subject::Trigger);
    days.extend(step.may_start.iter().map(|id| labelled(ctx, "library-may", Subject::Trigger(id.clone()))));
    let outcome = |id: &crate::domain::ids::OutcomeId| link(ctx, part(Place::Outcome(id.clone())));
    let mut ends: Vec<Item<Subject>> = step.decides.iter().map(outcome).collect();
    let cuts = ctx.say("step-cuts-in");
    ends.extend(step.exits.iter().map(|id| outcome(id).end(&cuts, ctx.theme.dim())));
    let mut offices: Vec<_> =
        step.at.iter().map(|id| labelled(ctx, "library-go-to", Subject::Authority(id.clone()))).collect();
    offices.extend(
        step.waits_on.iter().map(|id| labelled(ctx, "library-waits-on", Subject::Authority(id.clone()))),
    );
    let limits = step.limits.iter().flat_map(|family| law::family(view.book, family));
    vec![
        Part::title(said(ctx, &step.names), what),
        Part::new(ctx.say("library-when-to"), when),
        Part::new(ctx.say("library-days"), days),
        Part::new(ctx.say("library-outcomes"), ends),
        Part::aside(ctx.say("library-papers"), papers(view, told, step)),
        Part::aside(ctx.say("library-limits"), limits.map(|one| limit(ctx, one)).collect()),
        Part::aside(ctx.say("library-at"), offices),
        Part::aside(ctx.say("library-rests-on"), basis(ctx, &step.basis)),
    ]
}

/// The papers of a step, with what the law says of each.
fn papers(view: View<'_>, told: &Procedure, step: &Step) -> Vec<Item<Subject>> {
    let ctx = view.ctx;
    let item = |id: &crate::domain::ids::DocumentId| {
        let item = link(ctx, Subject::Document(id.clone()));
        match told.papers.iter().find(|need| need.document == *id) {
            Some(need) => item
                .below(&Said::words(&need.need.word(ctx.lang)), ctx.theme.dim())
                .below(&said(ctx, &need.note), ctx.theme.text()),
            None => item,
        }
    };
    step.papers.iter().map(item).collect()
}

fn outcome_page(view: View<'_>, told: &Procedure, outcome: &Outcome) -> Page {
    let ctx = view.ctx;
    let here = Subject::Part(told.id.clone(), Place::Outcome(outcome.id.clone()));
    let mut what: Vec<Item<Subject>> = plain(ctx, &outcome.follows).into_iter().collect();
    if outcome.ends {
        what.push(remark(ctx, &ctx.say("library-ends")));
    }
    let only = told.steps.iter().filter(|step| step.after.contains(&outcome.id));
    let only = only.map(|step| link(ctx, Subject::Part(told.id.clone(), Place::Step(step.id.clone()))));
    vec![
        Part::title(said(ctx, &outcome.names), what),
        Part::new(ctx.say("library-next"), all(ctx, &outcome.next, Subject::Procedure)),
        Part::new(ctx.say("library-goes-on"), only.collect()),
        Part::new(ctx.say("library-days"), all(ctx, &outcome.starts, Subject::Trigger)),
        Part::aside(ctx.say("library-decided-at"), places(view, &here, Tie::Decides)),
        Part::aside(ctx.say("library-cuts-in-at"), places(view, &here, Tie::Exits)),
        Part::aside(ctx.say("library-rests-on"), basis(ctx, &outcome.basis)),
    ]
}

fn paper_page(view: View<'_>, told: &Procedure, need: &PaperNeed) -> Page {
    let ctx = view.ctx;
    let document = Subject::Document(need.document.clone());
    let style = if need.need == Need::Law { ctx.theme.text() } else { ctx.theme.strong() };
    let mut what = vec![Item::text(&Said::words(&need.need.word(ctx.lang)), style)];
    what.extend(instead(ctx, told, need).iter().map(|one| Item::text(one, ctx.theme.text())));
    what.extend(condition(ctx, &need.when).iter().map(|one| remark(ctx, one)));
    what.extend(plain(ctx, &need.note));
    what.push(labelled(ctx, "library-more", document.clone()));
    let steps = told.steps.iter().filter(|step| step.papers.contains(&need.document));
    let steps = steps.map(|step| link(ctx, Subject::Part(told.id.clone(), Place::Step(step.id.clone()))));
    vec![
        Part::title(name(ctx, &document), what),
        Part::aside(ctx.say("library-handled-at"), steps.collect()),
        Part::aside(ctx.say("library-rests-on"), basis(ctx, &need.basis)),
    ]
}
