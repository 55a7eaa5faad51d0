//! Who may be the same person: found by name and phone, with the reasons. A human decides.

use super::fields;
use crate::desk::Filter;
use crate::domain::card::Card;
use crate::domain::ids::CaseId;
use crate::domain::person::Birth;
use crate::domain::private::Private;
use crate::i18n::words;
use crate::i18n::{Args, Said};
use crate::tui::ctx::Ctx;
use crate::tui::widgets::form::{Form, Kind};
use crate::tui::widgets::text;
use ratatui::text::{Line, Span};

/// At most so many are shown.
const MOST: usize = 3;
/// Fewer letters than this match everybody.
const LEAST: usize = 3;

/// Somebody who may be the same person.
pub(super) struct Alike {
    pub(super) case: CaseId,
    name: Private<String>,
    reference: String,
    open: bool,
    /// The messages that say why.
    why: Vec<&'static str>,
    born: Option<i32>,
}

/// The likeliest ones, the most reasons first.
pub(super) fn alike(form: &Form, ctx: &Ctx) -> Vec<Alike> {
    let Some(desk) = &ctx.desk else { return Vec::new() };
    let all = Filter { closed: true, ..Filter::default() };
    let mut name = form.value("told");
    if name.is_empty() {
        name = format!("{} {}", form.value("given"), form.value("family"));
    }
    let mut found: Vec<Alike> = Vec::new();
    if name.trim().chars().count() >= LEAST {
        for card in desk.find(&name, &all, 8).0 {
            found.push(of(&card, "alike-name"));
        }
    }
    let phone = form.value("phone");
    if phone.chars().filter(char::is_ascii_digit).count() >= 6 {
        for card in desk.find(&phone, &all, 8).0 {
            match found.iter_mut().find(|alike| alike.case == card.case) {
                Some(alike) => alike.why.push("alike-phone"),
                None => found.push(of(&card, "alike-phone")),
            }
        }
    }
    let born = form.entry("birth").and_then(|entry| match &entry.kind {
        Kind::Day(day) => day.birth(ctx.today()).map(Birth::year),
        _ => None,
    });
    let country = fields::country(form, ctx).ok().flatten();
    for alike in &mut found {
        let Some(card) = desk.card(alike.case) else { continue };
        if born.is_some_and(|born| card.born.is_some_and(|own| (own - born).abs() <= 1)) {
            alike.why.push("alike-birth");
        }
        if country.is_some() && card.nationality == country {
            alike.why.push("alike-nationality");
        }
    }
    found.sort_by_key(|alike| std::cmp::Reverse(alike.why.len()));
    found.truncate(MOST);
    found
}

fn of(card: &Card, why: &'static str) -> Alike {
    Alike {
        case: card.case,
        name: card.name.clone(),
        reference: card.reference.clone(),
        open: card.open,
        why: vec![why],
        born: card.born,
    }
}

impl Alike {
    /// The name, and why it is here.
    pub(super) fn lines(&self, ctx: &Ctx, width: u16) -> Vec<Line<'static>> {
        let mut head = vec![
            text::value(self.name.reveal(), ctx.theme.strong()),
            Span::raw("  "),
            text::value(&self.reference, ctx.theme.dim()),
        ];
        if let Some(born) = self.born {
            let year = words::birth(Birth::Year(born), ctx.lang);
            head.push(Span::raw("  "));
            head.extend(text::spans(&year, ctx.theme.dim()));
        }
        if !self.open {
            head.push(Span::raw("  "));
            head.push(text::words(&ctx.word("cases-closed"), ctx.theme.dim()));
        }
        let mut why = Said::default();
        for id in &self.why {
            let before = if why.pieces().is_empty() { "" } else { " · " };
            why = why.and(Said::words(before)).and(ctx.say(id));
        }
        let because = ctx.tell("alike-because", &Args::new().phrase("why", why));
        let mut lines = vec![Line::from(text::fit(head, usize::from(width)))];
        lines.extend(text::paragraph(&because, ctx.theme.dim(), width));
        lines
    }
}
