//! The filters beside the search: each has a few values that Left and Right go through.

use crate::desk::Filter;
use crate::domain::flags::{FlagKind, Severity};
use crate::domain::ids::ProcedureId;
use crate::i18n::words::Worded;
use crate::tui::ctx::Ctx;
use crate::tui::effect::Effect;
use crate::tui::frame::{Frame, Touch};
use crate::tui::widgets::text;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

/// One value of a filter: its words, and what it asks for.
struct Value {
    words: String,
    set: Set,
}

#[derive(Clone)]
enum Set {
    Any,
    Closed,
    Procedure(ProcedureId),
    Severity(Severity),
    Flag(FlagKind),
    Assignee(String),
}

/// The filters beside the search.
#[derive(Default)]
pub(super) struct Filters {
    all: Vec<(Vec<Value>, usize)>,
    focus: Option<usize>,
}

impl Filters {
    /// The filter that has the focus; none while the search has it.
    pub(super) fn focus(&self) -> Option<usize> {
        self.focus
    }

    /// Gives the focus to a filter, or back to the search.
    pub(super) fn focus_on(&mut self, filter: Option<usize>) -> Effect {
        self.focus = filter.filter(|at| *at < self.all.len());
        Effect::None
    }

    /// The next filter, or the one before; the search is between the last and the first.
    pub(super) fn step(&mut self, forward: bool) -> Effect {
        let last = self.all.len().checked_sub(1);
        self.focus = match (self.focus, forward) {
            (None, true) => last.map(|_| 0),
            (None, false) => last,
            (Some(at), true) => Some(at + 1).filter(|at| *at < self.all.len()),
            (Some(at), false) => at.checked_sub(1),
        };
        Effect::None
    }

    /// Goes through the values of the filter that has the focus.
    pub(super) fn change(&mut self, by: isize) {
        if let Some((values, at)) = self.focus.and_then(|focus| self.all.get_mut(focus)) {
            let count = values.len().max(1);
            *at = (*at + count).saturating_add_signed(by) % count;
        }
    }

    /// Every filter lets everything through again.
    pub(super) fn clear(&mut self) {
        self.all.iter_mut().for_each(|(_, at)| *at = 0);
        self.focus = None;
    }

    /// Whether every filter lets everything through.
    pub(super) fn is_bare(&self) -> bool {
        self.all.iter().all(|(_, at)| *at == 0)
    }

    /// What they ask for together.
    pub(super) fn wanted(&self) -> Filter {
        let mut filter = Filter::default();
        for set in self.all.iter().filter_map(|(values, at)| values.get(*at)).map(|value| &value.set) {
            match set.clone() {
                Set::Any => {}
                Set::Closed => filter.closed = true,
                Set::Procedure(id) => filter.procedure = Some(id),
                Set::Severity(severity) => filter.severity = Some(severity),
                Set::Flag(kind) => filter.flag = Some(kind),
                Set::Assignee(name) => filter.assignee = Some(name),
            }
        }
        filter
    }

    /// Takes the values anew, in the language; the chosen ones stay chosen by their place.
    pub(super) fn refresh(&mut self, ctx: &Ctx) {
        let Some(desk) = &ctx.desk else { return };
        let value = |words: String, set| Value { words, set };
        let any = |id: &str| value(ctx.word(id), Set::Any);
        let open = vec![any("filter-open"), value(ctx.word("filter-closed-too"), Set::Closed)];
        let mut procedures = vec![any("filter-any-procedure")];
        for (id, versions) in &ctx.place.book.procedures {
            if let Some(newest) = versions.values().next_back() {
                procedures.push(value(newest.names.get(ctx.lang).to_owned(), Set::Procedure(id.clone())));
            }
        }
        let mut urgency = vec![any("filter-any-flag")];
        for severity in [Severity::Alarm, Severity::Urgent, Severity::Soon] {
            urgency.push(value(severity.word(ctx.lang), Set::Severity(severity)));
        }
        urgency.extend(FlagKind::ALL.map(|kind| value(kind.word(ctx.lang), Set::Flag(kind))));
        let mut people = vec![any("filter-anyone"), value(ctx.word("filter-nobody"), Set::Assignee(String::new()))];
        people.extend(desk.assignees().into_iter().map(|name| value(name.clone(), Set::Assignee(name))));
        let chosen: Vec<usize> = self.all.iter().map(|(_, at)| *at).collect();
        self.all = [open, urgency, procedures, people]
            .into_iter()
            .enumerate()
            .map(|(place, values)| {
                let at = chosen.get(place).copied().unwrap_or(0).min(values.len().saturating_sub(1));
                (values, at)
            })
            .collect();
    }

    /// Draws them in one row.
    pub(super) fn draw(&self, ctx: &Ctx, frame: &mut Frame<'_>, area: Rect) {
        let shown: Vec<&str> = self
            .all
            .iter()
            .filter_map(|(values, at)| values.get(*at))
            .map(|value| value.words.as_str())
            .collect();
        let most = evenly(&shown, usize::from(area.width).saturating_sub(4));
        let mut x = area.x;
        for (place, (values, at)) in self.all.iter().enumerate() {
            let Some(value) = values.get(*at) else { continue };
            let focused = self.focus == Some(place);
            let style = match (focused, *at) {
                (true, _) => ctx.theme.accent().patch(ctx.theme.chosen()),
                (false, 0) => ctx.theme.dim(),
                (false, _) => ctx.theme.accent(),
            };
            let (before, after) = if focused { ("‹ ", " ›") } else { ("", "") };
            let mut spans = vec![Span::styled(before, style)];
            spans.extend(text::fit(vec![text::words(&value.words, style)], most));
            spans.push(Span::styled(after, style));
            let wide = text::cells(text::width(&spans));
            let cell = Rect { x, width: wide.min(area.right().saturating_sub(x)), ..area };
            frame.line(Line::from(spans), cell);
            frame.touch(cell, Touch::Field(place + 1));
            x = x.saturating_add(wide + 3).min(area.right());
        }
    }
}

/// The most columns that each of these texts may take so that all fit side by side: only the
/// longest are cut.
fn evenly(texts: &[&str], room: usize) -> usize {
    const APART: usize = 3;
    let room = room.saturating_sub(APART * texts.len().saturating_sub(1));
    let wide: Vec<usize> =
        texts.iter().map(|text| crate::i18n::shape::display_width(&crate::i18n::shape::present(text))).collect();
    let fits = |most: &usize| wide.iter().map(|wide| (*wide).min(*most)).sum::<usize>() <= room;
    (4..=wide.iter().copied().max().unwrap_or(4).max(4)).rev().find(fits).unwrap_or(4)
}
