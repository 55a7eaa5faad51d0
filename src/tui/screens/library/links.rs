//! Items that lead from one page of the library to another.

use super::Subject;
use crate::domain::law::{Basis, Cite};
use crate::i18n::words::Worded;
use crate::i18n::{Said, cited};
use crate::tui::ctx::Ctx;
use crate::tui::widgets::law::named;
use crate::tui::widgets::parts::Item;
use crate::tui::widgets::text;

/// A link by the name of what it leads to.
pub(super) fn link(ctx: &Ctx, subject: Subject) -> Item<Subject> {
    let name = named(subject.names(ctx), subject.id(), ctx);
    let style = ctx.theme.text();
    Item::new("›", text::spans(&name, style), ctx.theme.accent()).at(subject)
}

/// A link to a place in a source.
fn cite(ctx: &Ctx, cite: &Cite) -> Item<Subject> {
    let subject = Subject::Source(cite.source.clone());
    let said = cited::cite(cite, &ctx.place.book, ctx.lang);
    Item::new("›", text::spans(&said, ctx.theme.dim()), ctx.theme.accent()).at(subject)
}

/// What a statement rests on: each source a link, the confidence, each question for a lawyer.
pub(in crate::tui::screens) fn basis(ctx: &Ctx, basis: &Basis) -> Vec<Item<Subject>> {
    let mut items: Vec<Item<Subject>> = basis.cite.iter().map(|one| cite(ctx, one)).collect();
    let tag = Said::words(&basis.tag.word(ctx.lang))
        .and(Said::words(" · "))
        .and(Said::words(&crate::i18n::words::tag_meaning(basis.tag, ctx.lang)));
    items.push(Item::text(&tag, ctx.theme.dim()));
    items.extend(basis.lawyer.iter().map(|id| link(ctx, Subject::Question(id.clone()))));
    items
}
