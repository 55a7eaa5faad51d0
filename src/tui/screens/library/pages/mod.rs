//! The page of each kind of thing in the library. Everything that the book says of it stands there, and
//! everything that names it.

mod limit;
mod part;
mod procedure;
mod things;

use super::links::remark;
use super::reading::View;
use crate::domain::law::links::Subject;
use crate::tui::widgets::parts::{Part, Parts};

type Page = Vec<Part<Subject>>;

pub(super) fn parts(view: View<'_>, subject: &Subject) -> Parts<Subject> {
    let mut page = match subject {
        Subject::Procedure(id) => procedure::page(view, id),
        Subject::Part(id, place) => part::page(view, id, place),
        Subject::Rule(id) => limit::page(view, id),
        Subject::Document(id) => things::document(view, id),
        Subject::Authority(id) => things::authority(view, id),
        Subject::Warning(id) => things::warning(view, id),
        Subject::Trigger(id) => things::trigger(view, id),
        Subject::Source(id) => things::source(view, id),
        Subject::Question(id) => things::question(view, id),
        Subject::Obstacle(id) => things::obstacle(view, id),
    };
    if page.iter().all(|part| part.items.is_empty())
        && let Some(first) = page.first_mut()
    {
        first.items.push(remark(view.ctx, &view.ctx.say("library-nothing")));
    }
    Parts::new(page)
}
