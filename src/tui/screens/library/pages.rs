//! The page of each kind of thing in the library.

use super::Subject;
use super::links::{basis, link};
use crate::domain::book::Book;
use crate::domain::ids::{
    AuthorityId, DocumentId, ObstacleId, ProcedureId, QuestionId, RuleId, SourceId, WarningId,
};
use crate::domain::law::{Basis, Procedure, Statement, Step, Words};
use crate::i18n::words::Worded;
use crate::i18n::{Args, Said, dates};
use crate::tui::ctx::Ctx;
use crate::tui::screens::step::checked;
use crate::tui::widgets::parts::{Item, Part, Parts};
use crate::tui::widgets::{glance, law, text};

type Page = Vec<Part<Subject>>;

pub(super) fn parts(ctx: &Ctx, subject: &Subject) -> Parts<Subject> {
    Parts::new(match subject {
        Subject::Procedure(id) => procedure(ctx, id),
        Subject::Rule(id) => rule(ctx, id),
        Subject::Document(id) => document(ctx, id),
        Subject::Authority(id) => authority(ctx, id),
        Subject::Warning(id) => warning(ctx, id),
        Subject::Source(id) => source(ctx, id),
        Subject::Question(id) => question(ctx, id),
        Subject::Obstacle(id) => obstacle(ctx, id),
    })
}

fn said(ctx: &Ctx, words: &Words) -> Said {
    Said::words(words.get(ctx.lang))
}

fn plain(ctx: &Ctx, words: &Words) -> Option<Item<Subject>> {
    let said = said(ctx, words);
    (!said.pieces().is_empty()).then(|| Item::text(&said, ctx.theme.text()))
}

fn statement(ctx: &Ctx, statement: &Statement) -> Item<Subject> {
    Item::text(&said(ctx, &statement.words), ctx.theme.text())
        .below(&glance::basis(ctx, &statement.basis), ctx.theme.dim())
}

/// The version that begins today, else the newest.
fn current<'b>(ctx: &'b Ctx, id: &ProcedureId) -> Option<&'b Procedure> {
    let book = &ctx.place.book;
    book.current(id, ctx.today()).or_else(|| book.procedures.get(id)?.values().next_back())
}

fn procedure(ctx: &Ctx, id: &ProcedureId) -> Page {
    let Some(told) = current(ctx, id) else {
        return vec![Part::new(Said::default(), vec![Item::text(&ctx.say("library-only-known"), ctx.theme.text())])];
    };
    let book = &ctx.place.book;
    let mut first: Vec<Item<Subject>> = told.who.iter().map(|one| statement(ctx, one)).collect();
    first.push(statement(ctx, &told.authority));
    first.push(Item::text(&checked(ctx, told), ctx.theme.dim()));
    if book.is_local(told) {
        first.push(Item::text(&ctx.say("local-note"), ctx.theme.strong()));
    }
    let steps = told.steps.iter().enumerate().map(|(at, one)| step(ctx, at, one)).collect();
    let papers = told.papers.iter().map(|need| {
        let item = link(ctx, Subject::Document(need.document.clone()));
        item.end(&Said::words(&need.need.word(ctx.lang)), ctx.theme.dim())
            .below(&said(ctx, &need.note), ctx.theme.dim())
            .below(&glance::basis(ctx, &need.basis), ctx.theme.dim())
    });
    let outcomes = told.outcomes.iter().flat_map(|outcome| {
        let item = Item::new("○", text::spans(&said(ctx, &outcome.names), ctx.theme.text()), ctx.theme.text())
            .below(&said(ctx, &outcome.follows), ctx.theme.dim())
            .below(&glance::basis(ctx, &outcome.basis), ctx.theme.dim());
        std::iter::once(item).chain(outcome.next.iter().map(|id| link(ctx, Subject::Procedure(id.clone()))))
    });
    let limits = told.limits.iter().flat_map(|family| law::family(book, family)).map(|one| {
        link(ctx, Subject::Rule(one.id.clone())).below(&law::length(ctx, one), ctx.theme.dim())
    });
    vec![
        Part::new(law::procedure(ctx, told), first),
        Part::new(ctx.say("library-steps"), steps),
        Part::new(ctx.say("library-outcomes"), outcomes.collect()),
        Part::aside(ctx.say("library-warnings"), told.warnings.iter().map(|id| link(ctx, Subject::Warning(id.clone()))).collect()),
        Part::aside(ctx.say("library-papers"), papers.collect()),
        Part::aside(ctx.say("library-limits"), limits.collect()),
        Part::aside(ctx.say("library-fees"), told.fees.iter().map(|one| statement(ctx, one)).collect()),
        Part::aside(ctx.say("library-notes"), told.notes.iter().map(|one| statement(ctx, one)).collect()),
        Part::aside(ctx.say("library-obstacles"), told.obstacles.iter().map(|id| link(ctx, Subject::Obstacle(id.clone()))).collect()),
        Part::aside(ctx.say("library-sources"), told.sources.iter().map(|id| link(ctx, Subject::Source(id.clone()))).collect()),
        Part::aside(ctx.say("library-questions"), told.lawyer_questions.iter().map(|id| link(ctx, Subject::Question(id.clone()))).collect()),
    ]
}

fn step(ctx: &Ctx, at: usize, step: &Step) -> Item<Subject> {
    let numbered = ctx.tell(
        "library-step",
        &Args::new().value("number", (at + 1).to_string()).phrase("step", said(ctx, &step.names)),
    );
    Item::new("·", text::spans(&numbered, ctx.theme.text()), ctx.theme.dim())
        .below(&said(ctx, &step.how), ctx.theme.dim())
        .below(&Said::words(&step.kind.word(ctx.lang)).and(Said::words(" · ")).and(glance::basis(ctx, &step.basis)), ctx.theme.dim())
}

fn rule(ctx: &Ctx, id: &RuleId) -> Page {
    let book = &ctx.place.book;
    let mut all = Vec::new();
    for version in law::family(book, id) {
        let mut items = law::rule(ctx, version);
        items.extend(basis(ctx, &version.basis));
        items.extend(version.forum.iter().map(|id| link(ctx, Subject::Authority(id.clone()))));
        all.push(Part::new(said(ctx, &version.title), items));
    }
    let family = book.rules.get(id).map_or(id, |rule| &rule.family);
    let names = |procedure: &Procedure| {
        procedure.limits.contains(family) || procedure.steps.iter().any(|step| step.limits.contains(family))
    };
    all.push(Part::aside(ctx.say("library-used-by"), used(ctx, names)));
    all
}

/// Links to the procedures for which something holds.
fn used(ctx: &Ctx, by: impl Fn(&Procedure) -> bool) -> Vec<Item<Subject>> {
    let all = ctx.place.book.procedures.keys().filter_map(|id| current(ctx, id));
    all.filter(|procedure| by(procedure)).map(|procedure| link(ctx, Subject::Procedure(procedure.id.clone()))).collect()
}

fn document(ctx: &Ctx, id: &DocumentId) -> Page {
    let Some(told) = ctx.place.book.documents.get(id) else { return Vec::new() };
    let mut items: Vec<Item<Subject>> = plain(ctx, &told.how).into_iter().collect();
    for (id, words) in [("library-validity", &told.validity), ("library-cost", &told.cost)] {
        if !words.get(ctx.lang).is_empty() {
            let args = Args::new().phrase("what", said(ctx, words));
            items.push(Item::text(&ctx.tell(id, &args), ctx.theme.text()));
        }
    }
    items.push(Item::text(&Said::words(&crate::i18n::words::tag_meaning(told.tag, ctx.lang)), ctx.theme.dim()));
    items.extend(told.renewed_by.iter().map(|id| link(ctx, Subject::Procedure(id.clone()))));
    let needs = |procedure: &Procedure| procedure.papers.iter().any(|need| need.document == *id);
    vec![Part::new(said(ctx, &told.names), items), Part::aside(ctx.say("library-used-by"), used(ctx, needs))]
}

fn authority(ctx: &Ctx, id: &AuthorityId) -> Page {
    let Some(told) = ctx.place.book.authorities.get(id) else { return Vec::new() };
    let book = &ctx.place.book;
    let limits = book.rules.values().filter(|rule| rule.forum.contains(id));
    let at = |procedure: &Procedure| {
        procedure.steps.iter().any(|step| step.at.contains(id) || step.waits_on.contains(id))
    };
    let name = Item::text(&said(ctx, &told.names), ctx.theme.strong());
    vec![
        Part::new(Said::default(), vec![name]),
        Part::new(ctx.say("library-used-by"), used(ctx, at)),
        Part::aside(ctx.say("library-limits"), limits.map(|rule| link(ctx, Subject::Rule(rule.id.clone()))).collect()),
    ]
}

fn warning(ctx: &Ctx, id: &WarningId) -> Page {
    let Some(told) = ctx.place.book.warnings.get(id) else { return Vec::new() };
    let mut items: Vec<Item<Subject>> = plain(ctx, &told.text).into_iter().collect();
    items.extend(basis(ctx, &told.basis));
    let level = Said::words(&told.level.word(ctx.lang));
    let warned = |procedure: &Procedure| procedure.warnings.contains(id);
    vec![Part::new(level, items), Part::aside(ctx.say("library-used-by"), used(ctx, warned))]
}

fn obstacle(ctx: &Ctx, id: &ObstacleId) -> Page {
    let Some(told) = ctx.place.book.obstacles.get(id) else { return Vec::new() };
    let known = |procedure: &Procedure| procedure.obstacles.contains(id);
    let mut all = law::obstacle(ctx, told);
    all.push(Part::new(ctx.say("counter-rests-on"), basis(ctx, &told.basis)));
    all.push(Part::aside(ctx.say("library-used-by"), used(ctx, known)));
    all
}

fn source(ctx: &Ctx, id: &SourceId) -> Page {
    let book = &ctx.place.book;
    let Some(told) = book.sources.get(id) else { return Vec::new() };
    let mut items = Vec::new();
    for (id, value) in [
        ("library-reference", &told.reference),
        ("library-bulletin", &told.bulletin),
        ("library-in-force", &told.in_force),
        ("library-url", &told.url),
    ] {
        if !value.is_empty() {
            items.push(Item::text(&ctx.tell(id, &Args::new().value("what", value.clone())), ctx.theme.text()));
        }
    }
    items.push(Item::text(&Said::words(&crate::i18n::words::tag_meaning(told.tag, ctx.lang)), ctx.theme.dim()));
    let cites = |basis: &Basis| basis.cite.iter().any(|cite| cite.source == *id);
    let limits = book.rules.values().filter(|rule| cites(&rule.basis));
    vec![
        Part::new(said(ctx, &told.title), items),
        Part::aside(ctx.say("library-used-by"), used(ctx, |procedure| procedure.sources.contains(id))),
        Part::aside(ctx.say("library-limits"), limits.map(|rule| link(ctx, Subject::Rule(rule.id.clone()))).collect()),
    ]
}

fn question(ctx: &Ctx, id: &QuestionId) -> Page {
    let book: &Book = &ctx.place.book;
    let Some(told) = book.questions.get(id) else { return Vec::new() };
    let limits = book.rules.values().filter(|rule| rule.basis.lawyer.contains(id));
    let open = |procedure: &Procedure| procedure.lawyer_questions.contains(id);
    let day = dates::as_value(ctx.today(), ctx.lang);
    vec![
        Part::new(Said::value(id.as_str()), plain(ctx, &told.text).into_iter().collect()),
        Part::new(Said::default(), vec![Item::text(&ctx.tell("library-open-question", &Args::new().phrase("date", day)), ctx.theme.dim())]),
        Part::aside(ctx.say("library-used-by"), used(ctx, open)),
        Part::aside(ctx.say("library-limits"), limits.map(|rule| link(ctx, Subject::Rule(rule.id.clone()))).collect()),
    ]
}
