//! What procedures and limits name: papers, authorities, warnings, days, sources, questions, obstacles.

use super::super::links::{
    basis, condition, labelled, limits, link, mentions, name, places, plain, procedures, remark, said, sure,
    told,
};
use super::super::reading::View;
use super::Page;
use super::procedure::{NEEDS, instead, loud};
use crate::domain::ids::{
    AuthorityId, DocumentId, ObstacleId, QuestionId, SourceId, TriggerId, WarningId,
};
use crate::domain::law::links::{Place, Subject, Tie};
use crate::domain::law::{Derive, Need};
use crate::i18n::words::Worded;
use crate::i18n::{Args, Said, dates};
use crate::tui::widgets::parts::{Item, Part};
use crate::tui::widgets::{glance, law, text};

pub(super) fn document(view: View<'_>, id: &DocumentId) -> Page {
    let ctx = view.ctx;
    let Some(paper) = view.book.documents.get(id) else { return Vec::new() };
    let here = Subject::Document(id.clone());
    let mut items: Vec<Item<Subject>> = told(ctx, "library-how", &paper.how).into_iter().collect();
    items.extend(told(ctx, "library-validity", &paper.validity));
    items.extend(told(ctx, "library-cost", &paper.cost));
    items.push(sure(ctx, paper.tag));
    items.extend(paper.renewed_by.iter().map(|id| labelled(ctx, "library-renewed-by", Subject::Procedure(id.clone()))));
    let days = view.to(&here).iter().filter(|link| link.tie == Tie::Derives);
    let mut parts = vec![
        Part::title(law::document(ctx, id), items),
        Part::new(ctx.say("library-days-of"), days.map(|one| link(ctx, one.other.clone())).collect()),
    ];
    parts.extend(NEEDS.into_iter().map(|need| asked(view, &here, need)));
    parts.push(Part::aside(ctx.say("library-handled-at"), places(view, &here, Tie::Handles)));
    parts
}

/// The procedures that speak of a paper in this way, with what they rest on for it.
fn asked(view: View<'_>, paper: &Subject, need: Need) -> Part<Subject> {
    let ctx = view.ctx;
    let links = view.to(paper).iter().filter(|link| link.tie == Tie::Asks(need));
    let items = links.filter_map(|one| {
        let Subject::Part(id, Place::Paper(at)) = &one.other else { return None };
        let told = view.procedure(id)?;
        let need = told.papers.get(*at)?;
        let item = link(ctx, Subject::Procedure(id.clone()))
            .below(&instead(ctx, told, need).unwrap_or_default(), ctx.theme.text())
            .below(&condition(ctx, &need.when).unwrap_or_default(), ctx.theme.dim())
            .below(&said(ctx, &need.note), ctx.theme.text());
        Some(item.below(&glance::basis(ctx, &need.basis), ctx.theme.dim()))
    });
    let heading = match need {
        Need::Law => "library-need-law",
        Need::OneOf => "library-need-one-of",
        Need::Optional => "library-need-optional",
        Need::Output => "library-need-output",
        Need::Practice => "library-need-practice",
        Need::NotRequired => "library-need-not-required",
    };
    Part::aside(ctx.say(heading), items.collect())
}

pub(super) fn authority(view: View<'_>, id: &AuthorityId) -> Page {
    let ctx = view.ctx;
    let here = Subject::Authority(id.clone());
    vec![
        Part::title(name(ctx, &here), Vec::new()),
        Part::new(ctx.say("library-done-there"), places(view, &here, Tie::At)),
        Part::aside(ctx.say("library-waited-for"), places(view, &here, Tie::WaitsOn)),
        Part::aside(ctx.say("library-limits"), limits(view, &here, Tie::At)),
    ]
}

pub(super) fn warning(view: View<'_>, id: &WarningId) -> Page {
    let ctx = view.ctx;
    let Some(warning) = view.book.warnings.get(id) else { return Vec::new() };
    let here = Subject::Warning(id.clone());
    let (sign, style) = loud(ctx, warning.level);
    let item = Item::new(sign, text::spans(&said(ctx, &warning.text), style), style);
    vec![
        Part::new(Said::words(&warning.level.word(ctx.lang)), vec![item]),
        Part::new(ctx.say("library-rests-on"), basis(ctx, &warning.basis)),
        Part::aside(ctx.say("library-used-by"), procedures(view, &here, Tie::Warns)),
    ]
}

pub(super) fn trigger(view: View<'_>, id: &TriggerId) -> Page {
    let ctx = view.ctx;
    let Some(day) = view.book.triggers.get(id) else { return Vec::new() };
    let here = Subject::Trigger(id.clone());
    let mut items: Vec<Item<Subject>> = Vec::new();
    if day.hour {
        items.push(Item::text(&ctx.say("library-hour"), ctx.theme.text()));
    }
    if let Some(bend) = day.bends {
        items.push(Item::text(&Said::words(&bend.word(ctx.lang)), ctx.theme.text()));
    }
    match &day.derive {
        Some(Derive::Arrival) => items.push(remark(ctx, &ctx.say("library-from-arrival"))),
        Some(Derive::Birthday18) => items.push(remark(ctx, &ctx.say("library-from-birthday"))),
        Some(Derive::Expiry(paper)) => {
            items.push(labelled(ctx, "library-from-expiry", Subject::Document(paper.clone())));
        }
        Some(Derive::Issue(paper)) => {
            items.push(labelled(ctx, "library-from-issue", Subject::Document(paper.clone())));
        }
        Some(Derive::Silence(rule)) => {
            items.push(labelled(ctx, "library-from-silence", Subject::Rule(rule.clone())));
        }
        None => {}
    }
    if items.is_empty() {
        items.push(remark(ctx, &ctx.say("library-to-ask")));
    }
    vec![
        Part::title(said(ctx, &day.names), items),
        Part::new(ctx.say("library-runs"), limits(view, &here, Tie::CountsFrom)),
        Part::new(ctx.say("library-meets"), limits(view, &here, Tie::MetBy)),
        Part::aside(ctx.say("library-asked-at"), places(view, &here, Tie::Starts)),
        Part::aside(ctx.say("library-may-at"), places(view, &here, Tie::MayStart)),
    ]
}

pub(super) fn source(view: View<'_>, id: &SourceId) -> Page {
    let ctx = view.ctx;
    let Some(source) = view.book.sources.get(id) else { return Vec::new() };
    let here = Subject::Source(id.clone());
    let mut items: Vec<Item<Subject>> = Vec::new();
    if let Some(section) = source.section {
        let what = Said::words(&section.word(ctx.lang));
        items.push(Item::text(&ctx.tell("library-section", &Args::new().phrase("what", what)), ctx.theme.text()));
    }
    items.extend(told(ctx, "library-reference", &source.reference));
    items.extend(told(ctx, "library-bulletin", &source.bulletin));
    items.extend(told(ctx, "library-in-force", &source.in_force));
    for url in &source.url {
        let line = ctx.tell("library-url", &Args::new().value("what", url.clone()));
        items.push(Item::text(&line, ctx.theme.text()));
    }
    items.extend(told(ctx, "library-url-note", &source.url_note));
    items.push(sure(ctx, source.tag));
    items.extend(told(ctx, "library-read", &source.read));
    let mut parts = vec![
        Part::title(said(ctx, &source.title), items),
        Part::new(ctx.say("library-used-by"), procedures(view, &here, Tie::Lists)),
    ];
    parts.extend(mentions(view, &here, &[Tie::Cites]));
    parts
}

pub(super) fn question(view: View<'_>, id: &QuestionId) -> Page {
    let ctx = view.ctx;
    let Some(question) = view.book.questions.get(id) else { return Vec::new() };
    let here = Subject::Question(id.clone());
    let day = dates::as_value(ctx.today(), ctx.lang);
    let open = crate::i18n::answers::answered(id, &ctx.place.book, ctx.lang)
        .unwrap_or_else(|| ctx.tell("library-open-question", &Args::new().phrase("date", day)));
    let mut items: Vec<Item<Subject>> = plain(ctx, &question.text).into_iter().collect();
    items.push(remark(ctx, &open));
    let mut parts = vec![
        Part::new(Said::value(id.as_str()), items),
        Part::new(ctx.say("library-used-by"), procedures(view, &here, Tie::Lists)),
    ];
    parts.extend(mentions(view, &here, &[Tie::Doubts]));
    parts
}

pub(super) fn obstacle(view: View<'_>, id: &ObstacleId) -> Page {
    let ctx = view.ctx;
    let Some(obstacle) = view.book.obstacles.get(id) else { return Vec::new() };
    let here = Subject::Obstacle(id.clone());
    let mut parts = vec![Part::title(name(ctx, &here), Vec::new())];
    parts.extend(law::obstacle(ctx, obstacle).into_iter().skip(1));
    parts.push(Part::aside(ctx.say("counter-rests-on"), basis(ctx, &obstacle.basis)));
    parts.push(Part::new(ctx.say("library-used-by"), procedures(view, &here, Tie::Lists)));
    parts
}
