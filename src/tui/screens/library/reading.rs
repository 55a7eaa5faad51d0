//! The book as it is read today, with its links: computed once and handed from page to page.

use crate::domain::book::Book;
use crate::domain::law::links::{Link, Links, Subject};
use crate::domain::law::{Procedure, links};
use crate::domain::ids::ProcedureId;
use crate::tui::ctx::Ctx;
use chrono::NaiveDate;
use std::rc::Rc;
use std::sync::Arc;

/// The book as it is read on a day, with its links.
pub struct Reading {
    book: Arc<Book>,
    day: NaiveDate,
    links: Links,
}

impl Reading {
    /// The one that is held, as long as book and day are the same.
    pub fn of(ctx: &Ctx, held: Option<&Rc<Self>>) -> Rc<Self> {
        let (book, day) = (&ctx.place.book, ctx.today());
        match held.filter(|held| Arc::ptr_eq(&held.book, book) && held.day == day) {
            Some(held) => Rc::clone(held),
            None => Rc::new(Self { book: Arc::clone(book), day, links: Links::of(book, day) }),
        }
    }
}

/// What a page is made from.
#[derive(Clone, Copy)]
pub(super) struct View<'v> {
    pub(super) ctx: &'v Ctx,
    pub(super) book: &'v Book,
    links: &'v Links,
}

impl<'v> View<'v> {
    pub(super) fn new(ctx: &'v Ctx, reading: &'v Reading) -> Self {
        Self { ctx, book: &reading.book, links: &reading.links }
    }

    /// What names this.
    pub(super) fn to(self, subject: &Subject) -> &'v [Link] {
        self.links.to(subject)
    }

    /// The version of a procedure that is read.
    pub(super) fn procedure(self, id: &ProcedureId) -> Option<&'v Procedure> {
        links::read_version(self.book, id, self.ctx.today())
    }
}
