//! Items that lead from one page of the library to another.

use super::reading::View;
use crate::domain::facts::Condition;
use crate::domain::law::links::{Link, Place, Subject, Tie};
use crate::domain::ids::{ProcedureId, QuestionId};
use crate::domain::law::{Basis, Cite, Rule, Tag, Words};
use crate::i18n::words::{self, Worded};
use crate::i18n::{Args, Said, answers, cited, dates};
use crate::tui::ctx::Ctx;
use crate::tui::widgets::law::{self, named};
use crate::tui::widgets::parts::{Item, Part};
use crate::tui::widgets::text;
use chrono::NaiveDate;

/// The name of what is read about.
pub(super) fn name(ctx: &Ctx, subject: &Subject) -> Said {
    let book = &ctx.place.book;
    let local = match subject {
        Subject::Procedure(id) => {
            book.procedures.get(id).is_some_and(|all| all.values().any(|told| book.is_local(told)))
        }
        Subject::Rule(id) => book.rules.first(id).is_some_and(|rule| book.local_rule(&rule.id)),
        Subject::Document(id) => book.local_document(id),
        Subject::Obstacle(id) => book.local_obstacle(id),
        Subject::Warning(id) => book.local_warning(id),
        _ => false,
    };
    let mark = match subject {
        Subject::Procedure(_) => "local-mark",
        Subject::Document(_) => "local-mark-paper",
        _ => "local-mark-limit",
    };
    let name = named(subject.names(book, ctx.today()), subject.id(), ctx);
    if local { name.and(Said::words(" · ")).and(ctx.say(mark)) } else { name }
}

/// A link in these words.
pub(super) fn to(ctx: &Ctx, said: &Said, subject: Subject) -> Item<Subject> {
    Item::new("›", text::spans(said, ctx.theme.text()), ctx.theme.accent()).at(subject)
}

/// A link by the name of what it leads to.
pub(super) fn link(ctx: &Ctx, subject: Subject) -> Item<Subject> {
    to(ctx, &name(ctx, &subject), subject)
}

/// A link by a label and the name of what it leads to.
pub(super) fn labelled(ctx: &Ctx, label: &str, subject: Subject) -> Item<Subject> {
    let args = Args::new().phrase("what", name(ctx, &subject));
    to(ctx, &ctx.tell(label, &args), subject)
}

/// A sentence of the book; nothing when it is empty.
pub(super) fn plain(ctx: &Ctx, words: &Words) -> Option<Item<Subject>> {
    let said = said(ctx, words);
    (!said.pieces().is_empty()).then(|| Item::text(&said, ctx.theme.text()))
}

/// A sentence of the book behind a label; nothing when it is empty.
pub(super) fn told(ctx: &Ctx, label: &str, words: &Words) -> Option<Item<Subject>> {
    let said = said(ctx, words);
    (!said.pieces().is_empty())
        .then(|| Item::text(&ctx.tell(label, &Args::new().phrase("what", said)), ctx.theme.text()))
}

/// A text of the book in the language of the screen.
pub(super) fn said(ctx: &Ctx, words: &Words) -> Said {
    Said::words(words.get(ctx.lang))
}

/// A remark of the screen.
pub(super) fn remark(ctx: &Ctx, said: &Said) -> Item<Subject> {
    Item::text(said, ctx.theme.dim())
}

/// A link to a place in a source.
fn cite(ctx: &Ctx, cite: &Cite) -> Item<Subject> {
    let said = cited::cite(cite, &ctx.place.book, ctx.lang);
    to(ctx, &said, Subject::Source(cite.source.clone()))
}

/// How sure a statement is, and what that means.
pub(super) fn sure(ctx: &Ctx, tag: Tag) -> Item<Subject> {
    let said = Said::words(&tag.word(ctx.lang)).and(Said::words(" · "));
    remark(ctx, &said.and(Said::words(&words::tag_meaning(tag, ctx.lang))))
}

/// What a statement rests on: each source a link, the confidence, each question for a lawyer.
pub(in crate::tui::screens) fn basis(ctx: &Ctx, basis: &Basis) -> Vec<Item<Subject>> {
    resting(ctx, basis, |id| answers::marks(id, &ctx.place.book, ctx.lang))
}

/// What a limit rests on: only the readings that change it stand there.
pub(super) fn of_limit(ctx: &Ctx, rule: &Rule) -> Vec<Item<Subject>> {
    resting(ctx, &rule.basis, |id| answers::of_limit(id, &[rule], &ctx.place.book, ctx.lang))
}

fn resting(ctx: &Ctx, basis: &Basis, marks: impl Fn(&[QuestionId]) -> Vec<Said>) -> Vec<Item<Subject>> {
    let mut items: Vec<Item<Subject>> = basis.cite.iter().map(|one| cite(ctx, one)).collect();
    items.push(sure(ctx, basis.tag));
    for id in &basis.lawyer {
        let mark = marks(std::slice::from_ref(id)).into_iter().fold(Said::default(), Said::and);
        let style = ctx.theme.strong();
        let item = Item::new("?", text::spans(&mark, style), style).at(Subject::Question(id.clone()));
        items.push(item.below(&name(ctx, &Subject::Question(id.clone())), ctx.theme.dim()));
    }
    items
}

/// When it holds, in words; nothing when always.
pub(super) fn condition(ctx: &Ctx, when: &Condition) -> Option<Said> {
    let mut all = Said::default();
    for (fact, wanted) in &when.0 {
        let before = if all.pieces().is_empty() { "" } else { " · " };
        all = all.and(Said::words(before)).and(words::fact(*fact, Some(*wanted), ctx.lang));
    }
    (!when.0.is_empty()).then(|| ctx.tell("library-when", &Args::new().phrase("what", all)))
}

/// From when to when a version speaks; nothing when that is not bounded.
pub(super) fn valid(ctx: &Ctx, from: Option<NaiveDate>, to: Option<NaiveDate>) -> Option<Said> {
    let day = |day| dates::short(day);
    let args = Args::new();
    match (from, to) {
        (Some(from), Some(to)) => {
            Some(ctx.tell("library-between", &args.value("from", day(from)).value("to", day(to))))
        }
        (Some(from), None) => Some(ctx.tell("library-since", &args.value("date", day(from)))),
        (None, Some(to)) => Some(ctx.tell("library-until", &args.value("date", day(to)))),
        (None, None) => None,
    }
}

/// What kind of place in a procedure it is; nothing for what is told by its name alone.
pub(super) const fn place(place: &Place) -> &'static str {
    match place {
        Place::Who(_) => "library-who",
        Place::Authority => "library-decides",
        Place::Step(_) => "library-a-step",
        Place::Outcome(_) => "library-an-outcome",
        Place::Paper(_) => "library-document",
        Place::Fee(_) => "library-fees",
        Place::Note(_) => "library-notes",
    }
}

/// What hangs on something by these ties: limits and warnings first, then each procedure with its
/// places, the articles beside them.
pub(super) fn mentions(view: View<'_>, subject: &Subject, ties: &[Tie]) -> Vec<Part<Subject>> {
    let ctx = view.ctx;
    let links: Vec<&Link> = view.to(subject).iter().filter(|link| ties.contains(&link.tie)).collect();
    let of = |wanted: fn(&Subject) -> bool| {
        let found = links.iter().filter(|link| wanted(&link.other));
        found.map(|link| mention(ctx, link)).collect::<Vec<_>>()
    };
    let mut parts = vec![
        Part::aside(ctx.say("library-limits"), of(|other| matches!(other, Subject::Rule(_)))),
        Part::aside(ctx.say("library-warnings"), of(|other| matches!(other, Subject::Warning(_)))),
        Part::aside(ctx.say("library-obstacles"), of(|other| matches!(other, Subject::Obstacle(_)))),
    ];
    for id in view.book.procedures.keys() {
        let inside = links.iter().filter(|link| matches!(&link.other, Subject::Part(of, _) if of == id));
        let items: Vec<_> = inside.map(|link| mention(ctx, link)).collect();
        parts.push(Part::aside(name(ctx, &Subject::Procedure(id.clone())), items));
    }
    parts
}

fn mention(ctx: &Ctx, link: &Link) -> Item<Subject> {
    let item = self::link(ctx, link.other.clone()).end(&cited::place(&link.at, ctx.lang), ctx.theme.strong());
    match &link.other {
        Subject::Part(_, place) => item.below(&ctx.say(self::place(place)), ctx.theme.dim()),
        _ => item,
    }
}

/// Links to the procedures that hang on something by this tie, each once.
pub(super) fn procedures(view: View<'_>, subject: &Subject, tie: Tie) -> Vec<Item<Subject>> {
    let mut seen: Vec<&Subject> = Vec::new();
    for link in view.to(subject) {
        if link.tie == tie && matches!(link.other, Subject::Procedure(_)) && !seen.contains(&&link.other) {
            seen.push(&link.other);
        }
    }
    seen.into_iter().map(|subject| link(view.ctx, subject.clone())).collect()
}

/// Links to the places in procedures that hang on something by this tie, each with its procedure.
pub(super) fn places(view: View<'_>, subject: &Subject, tie: Tie) -> Vec<Item<Subject>> {
    let links = view.to(subject).iter().filter(|link| link.tie == tie);
    let places = links.filter_map(|link| match &link.other {
        Subject::Part(id, _) => Some((id, &link.other)),
        _ => None,
    });
    let of = |id: &ProcedureId| name(view.ctx, &Subject::Procedure(id.clone()));
    places.map(|(id, other)| link(view.ctx, other.clone()).below(&of(id), view.ctx.theme.dim())).collect()
}

/// Links to the limits that hang on something by this tie, each with its length.
pub(super) fn limits(view: View<'_>, subject: &Subject, tie: Tie) -> Vec<Item<Subject>> {
    let links = view.to(subject).iter().filter(|link| link.tie == tie);
    let rules = links.filter_map(|link| match &link.other {
        Subject::Rule(id) => view.book.rules.get(id),
        _ => None,
    });
    rules.map(|rule| limit(view.ctx, rule)).collect()
}

/// A link to a limit, with its length and whom it binds.
pub(super) fn limit(ctx: &Ctx, rule: &Rule) -> Item<Subject> {
    let binds = Said::words(&rule.kind.word(ctx.lang));
    link(ctx, Subject::Rule(rule.id.clone()))
        .below(&law::length(ctx, rule), ctx.theme.text())
        .below(&binds, ctx.theme.dim())
}

/// A link to each of these.
pub(super) fn all<T: Clone>(ctx: &Ctx, ids: &[T], subject: fn(T) -> Subject) -> Vec<Item<Subject>> {
    ids.iter().map(|id| link(ctx, subject(id.clone()))).collect()
}
