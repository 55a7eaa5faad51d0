//! A searchable list of acts: what help and palette show. It can run what it lists; what can't run
//! now says why.

use super::field::Field;
use super::list::Choice;
use super::{columns, list, text};
use crate::i18n::names::fold;
use crate::tui::ctx::Ctx;
use crate::tui::draw::row_words;
use crate::tui::effect::Effect;
use crate::tui::frame::{Frame, Touch, bottom, top};
use crate::tui::keymap::Listed;
use crossterm::event::KeyEvent;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

struct Act {
    row: Listed,
    label: String,
    more: Option<String>,
}

/// A searchable list of acts.
#[derive(Default)]
pub struct Acts {
    field: Field,
    choice: Choice,
    all: Vec<Act>,
    found: Vec<usize>,
}

impl Acts {
    /// Takes the rows that can be asked for on the screen below.
    pub fn refresh(&mut self, ctx: &Ctx) {
        self.all = ctx
            .under
            .iter()
            .map(|row| {
                let (label, more) = row_words(ctx, row);
                Act { row: *row, label, more }
            })
            .collect();
        self.search();
    }

    /// Acts whose name has what was typed come before those of which only the explanation has it.
    fn search(&mut self) {
        let typed = fold(&self.field.trimmed());
        let has = |text: &str| typed.split(' ').all(|word| fold(text).contains(word));
        let rank = |(at, act): (usize, &Act)| {
            let whole = || format!("{} {}", act.label, act.more.as_deref().unwrap_or_default());
            if has(&act.label) { Some((0, at)) } else { has(&whole()).then_some((1, at)) }
        };
        let mut found: Vec<(u8, usize)> = self.all.iter().enumerate().filter_map(rank).collect();
        found.sort_unstable();
        self.found = found.into_iter().map(|(_, at)| at).collect();
    }

    fn chosen(&self) -> Option<&Act> {
        let at = *self.found.get(self.choice.get(self.found.len())?)?;
        self.all.get(at)
    }

    /// Runs the chosen act on the screen below.
    pub fn run(&self, ctx: &Ctx) -> Effect {
        match self.chosen() {
            Some(act) => match act.row.reason {
                Some(reason) => ctx.cannot(reason),
                None => Effect::Run(act.row.id),
            },
            None => Effect::None,
        }
    }

    /// Moves the choice or edits what is searched.
    pub fn key(&mut self, event: KeyEvent, ctx: &Ctx) -> Effect {
        let letters = matches!(event.code, crossterm::event::KeyCode::Char(_));
        if letters || !self.choice.key(event, self.found.len(), 10) {
            self.field.key(event, ctx.lang);
            self.choice.set(0);
            self.search();
        }
        Effect::None
    }

    /// Searches what was pasted.
    pub fn paste(&mut self, pasted: &str) {
        self.field.paste(pasted);
        self.search();
    }

    /// Chooses a pressed item, and runs it when it was chosen already.
    pub fn touch(&mut self, touch: Touch, ctx: &Ctx) -> Effect {
        let Touch::Item(at) = touch else { return Effect::None };
        if self.choice.get(self.found.len()) == Some(at) {
            return self.run(ctx);
        }
        self.choice.set(at);
        Effect::None
    }

    /// Draws the field and, below it, the acts that fit; `more` adds what each is for.
    pub fn draw(&self, ctx: &Ctx, frame: &mut Frame<'_>, area: Rect, more: bool) {
        let (row, rest) = top(area, 1);
        self.field.draw(ctx, frame, row, true, &ctx.word("acts-hint"));
        let (_, rest) = top(rest, u16::from(rest.height > 4));
        if self.found.is_empty() {
            frame.line(text::line(&ctx.say("acts-none"), ctx.theme.dim()), rest);
            return;
        }
        let rest = if more { self.draw_chosen(ctx, frame, rest) } else { rest };
        let rows: Vec<_> =
            self.found.iter().filter_map(|at| self.all.get(*at)).map(|act| cells(ctx, act, more)).collect();
        let shape = [
            columns::Column::new(4, 14, 1),
            columns::Column::new(8, 36, 0),
            columns::Column::new(12, 200, 2),
        ];
        let lines = columns::lines(&shape, &rows, rest.width.saturating_sub(3));
        list::draw(ctx, frame, rest, self.choice, lines.len(), 1, |at, _| {
            lines.get(at).cloned().into_iter().collect::<Vec<Line<'static>>>()
        });
    }
}

impl Acts {
    /// What the chosen act is for, whole, below the list; what is left for the list.
    fn draw_chosen(&self, ctx: &Ctx, frame: &mut Frame<'_>, area: Rect) -> Rect {
        let words = self.chosen().and_then(|act| act.more.as_deref()).unwrap_or_default();
        let said = crate::i18n::Said::words(words);
        let lines = text::paragraph(&said, ctx.theme.text(), area.width.min(84));
        if area.height < 10 {
            return area;
        }
        let (rest, below) = bottom(area, 3);
        frame.lines(lines, top(below, 1).1);
        rest
    }
}

fn cells(ctx: &Ctx, act: &Act, more: bool) -> Vec<Vec<Span<'static>>> {
    let key = act.row.key_now(false, ctx.words());
    let (style, key_style) = match act.row.reason {
        Some(_) => (ctx.theme.dim(), ctx.theme.dim()),
        None => (ctx.theme.text(), ctx.theme.key()),
    };
    let last = match (act.row.reason, &act.more) {
        (Some(reason), _) => text::spans(&ctx.say(reason), ctx.theme.dim()),
        (None, Some(words)) if more => vec![text::words(words, ctx.theme.dim())],
        _ => Vec::new(),
    };
    vec![vec![text::value(&key, key_style)], vec![text::words(&act.label, style)], last]
}
