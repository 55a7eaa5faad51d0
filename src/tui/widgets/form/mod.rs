//! A form: labels and fields that line up, what is wrong beside the field that it is about, and
//! nothing typed lost. What is typed is understood while it is typed; saving is the screen's.

mod day;
mod pick;

pub use day::Day;
pub use pick::{Offer, Pick};

use super::field::Field;
use super::text;
use crate::domain::private::Private;
use crate::i18n::Said;
use crate::tui::ctx::Ctx;
use crate::tui::frame::{Frame, Touch};
use crossterm::event::{KeyCode, KeyEvent};
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

/// A field that can't be taken as it is, and what is wrong with it.
pub type Wrong = (&'static str, Said);

/// What is typed into or chosen from.
#[derive(Debug)]
pub enum Kind {
    /// Words or a number.
    Text(Field),
    /// A day, an age, a year.
    Day(Day),
    /// One of several.
    Pick(Pick),
}

/// One field of a form.
#[derive(Debug)]
pub struct Entry {
    /// Its name in a draft.
    pub name: &'static str,
    /// The message that is its label.
    pub label: &'static str,
    /// The message that stands in it while it is empty; none when empty.
    pub hint: &'static str,
    /// What is typed into.
    pub kind: Kind,
    /// What is wrong with it.
    pub error: Option<Said>,
    /// What exactly is asked, when a label is too short for it.
    pub ask: Option<Said>,
}

impl Entry {
    /// Words or a number.
    pub fn text(name: &'static str, label: &'static str, hint: &'static str) -> Self {
        Self { name, label, hint, kind: Kind::Text(Field::default()), error: None, ask: None }
    }

    /// A day.
    pub fn day(name: &'static str, label: &'static str, day: Day) -> Self {
        Self { name, label, hint: "form-day-hint", kind: Kind::Day(day), error: None, ask: None }
    }

    /// One of several.
    pub fn pick(name: &'static str, label: &'static str, offers: Vec<Offer>) -> Self {
        Self {
            name,
            label,
            hint: "form-pick-hint",
            kind: Kind::Pick(Pick::new(offers)),
            error: None,
            ask: None,
        }
    }

    /// Says below the field what exactly is asked.
    #[must_use]
    pub fn asking(self, ask: Said) -> Self {
        Self { ask: Some(ask), ..self }
    }

    /// What was typed, or the code of what was chosen.
    pub fn value(&self) -> String {
        match &self.kind {
            Kind::Text(field) => field.trimmed(),
            Kind::Day(day) => day.field.trimmed(),
            Kind::Pick(pick) => pick.code().unwrap_or_default().to_owned(),
        }
    }

    fn set(&mut self, value: &str) {
        match &mut self.kind {
            Kind::Text(field) => field.set(value),
            Kind::Day(day) => day.field.set(value),
            Kind::Pick(pick) => pick.choose(value),
        }
    }

    /// The lines below the field: what is wrong, how a day is understood, what can be chosen.
    fn below(&self, ctx: &Ctx, focused: bool, width: u16) -> Vec<Line<'static>> {
        let mut lines = match &self.kind {
            Kind::Text(field) if field.removed() > 0 => {
                let said = ctx.words().counted("form-cleaned", field.removed() as u64);
                text::paragraph(&said, ctx.theme.dim(), width)
            }
            Kind::Day(day) => day.understood(ctx, focused, width),
            Kind::Pick(pick) if focused => pick.offers(ctx, width),
            Kind::Pick(pick) => pick.rest(ctx, width),
            Kind::Text(_) => Vec::new(),
        };
        if let Some(ask) = &self.ask {
            lines.splice(0..0, text::paragraph(ask, ctx.theme.dim(), width));
        }
        if let Some(error) = &self.error {
            let said = Said::words("! ").and(error.clone());
            lines.splice(0..0, text::paragraph(&said, ctx.theme.trouble(), width));
        }
        lines
    }
}

/// What became of a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pressed {
    /// The form did something with it.
    Taken,
    /// Enter on the last field: the form is filled in.
    Done,
    /// It is not for a form.
    Other,
}

/// A form.
#[derive(Debug, Default)]
pub struct Form {
    /// Its fields, in order.
    pub entries: Vec<Entry>,
    focus: usize,
}

impl Form {
    /// A form with these fields, the first one with the focus.
    pub const fn new(entries: Vec<Entry>) -> Self {
        Self { entries, focus: 0 }
    }

    /// The field with this name.
    pub fn entry(&self, name: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.name == name)
    }

    /// What was typed into a field, or the code of what was chosen; empty when there is no such field.
    pub fn value(&self, name: &str) -> String {
        self.entry(name).map(Entry::value).unwrap_or_default()
    }

    /// The same of a field that must not be empty.
    pub fn wanted(&self, name: &'static str, ctx: &Ctx) -> Result<String, Wrong> {
        let text = self.value(name);
        if text.is_empty() { Err((name, ctx.say("rec-empty"))) } else { Ok(text) }
    }

    /// Puts a value into a field.
    pub fn set(&mut self, name: &str, value: &str) {
        if let Some(entry) = self.entries.iter_mut().find(|entry| entry.name == name) {
            entry.set(value);
        }
    }

    /// The name of the field that has the focus.
    pub fn focused(&self) -> Option<&'static str> {
        self.entries.get(self.focus).map(|entry| entry.name)
    }

    /// Gives a field the focus.
    pub fn focus_on(&mut self, at: usize) {
        self.focus = at.min(self.entries.len().saturating_sub(1));
    }

    /// Says what is wrong with a field, and gives it the focus.
    pub fn refuse(&mut self, name: &str, error: Said) {
        if let Some(at) = self.entries.iter().position(|entry| entry.name == name) {
            self.focus = at;
            if let Some(entry) = self.entries.get_mut(at) {
                entry.error = Some(error);
            }
        }
    }

    /// Nothing is wrong any more.
    pub fn forgive(&mut self) {
        for entry in &mut self.entries {
            entry.error = None;
        }
    }

    /// Whether nothing was typed or chosen.
    pub fn is_empty(&self) -> bool {
        self.entries.iter().all(|entry| entry.value().is_empty())
    }

    /// What was typed, for a draft. Fields that are empty are left out.
    pub fn typed(&self) -> Vec<(String, Private<String>)> {
        self.entries
            .iter()
            .map(|entry| (entry.name.to_owned(), entry.value()))
            .filter(|(_, value)| !value.is_empty())
            .map(|(name, value)| (name, Private::new(value)))
            .collect()
    }

    /// What differs from another filling of the same fields; a field that was emptied is there, empty.
    pub fn changes(&self, from: &Self) -> Vec<(String, Private<String>)> {
        self.entries
            .iter()
            .map(|entry| (entry.name, entry.value()))
            .filter(|(name, value)| from.value(name) != *value)
            .map(|(name, value)| (name.to_owned(), Private::new(value)))
            .collect()
    }

    /// Puts a draft back.
    pub fn restore(&mut self, typed: &[(String, Private<String>)]) {
        for (name, value) in typed {
            self.set(name, value.reveal());
        }
    }

    /// Follows a key: Tab and arrows go from field to field, the rest is for the field.
    pub fn key(&mut self, event: KeyEvent, ctx: &Ctx) -> Pressed {
        let last = self.entries.len().saturating_sub(1);
        let Some(entry) = self.entries.get_mut(self.focus) else { return Pressed::Other };
        if let Kind::Pick(pick) = &mut entry.kind
            && pick.key(event, ctx.lang)
        {
            entry.error = None;
            return Pressed::Taken;
        }
        match event.code {
            KeyCode::Enter if self.focus == last => return Pressed::Done,
            KeyCode::Tab | KeyCode::Down | KeyCode::Enter => self.focus = (self.focus + 1).min(last),
            KeyCode::BackTab | KeyCode::Up => self.focus = self.focus.saturating_sub(1),
            _ => {
                let field = match &mut entry.kind {
                    Kind::Text(field) => field,
                    Kind::Day(day) => &mut day.field,
                    Kind::Pick(_) => return Pressed::Other,
                };
                if !field.key(event, ctx.lang) {
                    return Pressed::Other;
                }
                entry.error = None;
            }
        }
        Pressed::Taken
    }

    /// Puts in what was pasted.
    pub fn paste(&mut self, pasted: &str) {
        if let Some(entry) = self.entries.get_mut(self.focus) {
            entry.error = None;
            match &mut entry.kind {
                Kind::Text(field) => field.paste(pasted),
                Kind::Day(day) => day.field.paste(pasted),
                Kind::Pick(pick) => pick.paste(pasted),
            }
        }
    }

    /// Draws the fields. The one with the focus is always in sight, with what is below it.
    pub fn draw(&self, ctx: &Ctx, frame: &mut Frame<'_>, area: Rect) {
        let shape = self.shape(ctx, area.width);
        let below: Vec<Vec<Line<'static>>> = self
            .entries
            .iter()
            .enumerate()
            .map(|(at, entry)| entry.below(ctx, at == self.focus, shape.width))
            .collect();
        let tall = |at: usize| shape.head + below.get(at).map_or(0, |lines| text::cells(lines.len()));
        let mut first = 0;
        while first < self.focus && (first..=self.focus).map(tall).sum::<u16>() > area.height {
            first += 1;
        }
        let mut y = area.y;
        for (at, entry) in self.entries.iter().enumerate().skip(first) {
            if y >= area.bottom() {
                break;
            }
            let height = tall(at).min(area.bottom() - y);
            let place = Rect { y, height, ..area };
            let lines = below.get(at).map(Vec::as_slice).unwrap_or_default();
            self.draw_entry(ctx, frame, place, &shape, (at, entry, lines));
            y += height;
        }
    }

    fn shape(&self, ctx: &Ctx, width: u16) -> Shape {
        let labels = self
            .entries
            .iter()
            .map(|entry| text::cells(text::width(&[text::words(&ctx.word(entry.label), ctx.theme.dim())])));
        let label = labels.max().unwrap_or(0).min(28);
        if width >= 50 && label + 24 <= width {
            Shape { indent: label + 2, width: (width - label - 2).min(60), head: 1 }
        } else {
            Shape { indent: 0, width: width.min(60), head: 2 }
        }
    }

    fn draw_entry(
        &self,
        ctx: &Ctx,
        frame: &mut Frame<'_>,
        place: Rect,
        shape: &Shape,
        (at, entry, below): (usize, &Entry, &[Line<'static>]),
    ) {
        let focused = at == self.focus;
        let style = if focused { ctx.theme.accent() } else { ctx.theme.dim() };
        let row = Rect { height: place.height.min(1), ..place };
        let label = text::fit(vec![text::words(&ctx.word(entry.label), style)], usize::from(place.width));
        let label_width = if shape.indent > 0 { shape.indent.saturating_sub(2) } else { place.width };
        frame.line(Line::from(label), Rect { width: label_width, ..row });
        let field = Rect {
            x: place.x + shape.indent.min(place.width),
            y: place.y + shape.head - 1,
            width: shape.width.min(place.width.saturating_sub(shape.indent)),
            height: 1,
        };
        if field.y < place.bottom() {
            let hint = if entry.hint.is_empty() { String::new() } else { ctx.word(entry.hint) };
            match &entry.kind {
                Kind::Text(text) => text.draw(ctx, frame, field, focused, &hint),
                Kind::Day(day) => day.field.draw(ctx, frame, field, focused, &hint),
                Kind::Pick(pick) => pick.draw(ctx, frame, field, focused, &hint),
            }
        }
        let mut y = field.y + 1;
        for line in below {
            if y < place.bottom() {
                frame.line(line.clone(), Rect { y, ..field });
                y += 1;
            }
        }
        frame.touch(place, Touch::Field(at));
    }
}

/// Where labels and fields stand: `head` rows for label and field, the field after `indent` columns.
struct Shape {
    indent: u16,
    width: u16,
    head: u16,
}

/// What can be chosen, with all of its words.
fn offer(ctx: &Ctx, words: &str, chosen: bool, width: u16) -> Vec<Line<'static>> {
    let (mark, style) = if chosen {
        ("▸ ", ctx.theme.accent().patch(ctx.theme.chosen()))
    } else {
        ("  ", ctx.theme.text())
    };
    let lines = text::wrap(&[text::words(words, style)], usize::from(width.saturating_sub(2)).max(1));
    let first = std::iter::once(mark).chain(std::iter::repeat("  "));
    lines
        .into_iter()
        .zip(first)
        .map(|(line, mark)| {
            let spans = std::iter::once(Span::styled(mark, style)).chain(line.spans);
            Line::from(spans.collect::<Vec<_>>())
        })
        .collect()
}
