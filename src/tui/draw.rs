//! The whole window: head, body, notice, key bar. Then the gate, and the one pass that turns it
//! around. Nothing here may change the app.

use super::app::{App, Tone};
use super::ctx::Ctx;
use super::frame::{self, Extras, Frame, Touch, bottom, top};
use super::head;
use super::keymap::{self, Listed};
use super::rtl::{self, ColumnMap, gate};
use super::screen::{Cover, Screen};
use super::widgets::{heading, progress, text};
use crate::i18n::Args;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};

/// A finished frame.
pub struct Drawn {
    /// Where the caret stands on the screen.
    pub caret: Option<Position>,
    /// Places that can be pressed, as drawn.
    pub extras: Extras,
    /// Where each column went.
    pub map: ColumnMap,
}

impl App {
    /// Draws the whole window into a buffer, ready to be sent.
    pub fn draw(&self, buffer: &mut Buffer) -> Drawn {
        let mut frame = Frame::new(buffer, &self.seen.sight);
        self.view(&mut frame);
        let mut extras = frame.extras();
        gate::seal(buffer);
        let map = rtl::turn(buffer, self.ctx.direction(), self.ctx.terminal().encoding);
        put_ready(buffer, &mut extras, &map);
        let caret = extras.caret.map(|caret| map.on_screen(caret));
        Drawn { caret, extras, map }
    }

    /// A frame was seen: remembers what it looked like, for the mouse. What had to wait for a blank screen
    /// is done now.
    pub fn saw(&mut self, mut drawn: Drawn) {
        self.seen.sight.take(std::mem::take(&mut drawn.extras.sight));
        self.seen.extras = drawn.extras;
        self.seen.map = Some(drawn.map);
        self.lock_hidden();
    }

    fn view(&self, frame: &mut Frame<'_>) {
        let ctx = &self.ctx;
        let window = frame.area();
        frame.blank(ctx.theme.screen(), window);
        let Some(screen) = self.top() else { return };
        let last = self.screens().len().saturating_sub(1);
        frame.begin(last);
        if screen.cover(ctx) == Cover::Window {
            screen.view(ctx, frame, window);
            return;
        }
        let room = Room::of(window);
        let under = self.screens().iter().rposition(|screen| !matches!(screen.cover(ctx), Cover::Sheet(_)));
        let (below, under) = (under.unwrap_or(last), under.and_then(|at| self.screens().get(at)));
        if let Some(area) = room.head {
            head::draw(ctx, frame, under.map(AsRef::as_ref), area);
        }
        match screen.cover(ctx) {
            Cover::Sheet(height) => {
                if let Some(under) = under {
                    frame.begin(below);
                    under.view(ctx, frame, room.body);
                    frame.begin(last);
                }
                sheet(ctx, frame, screen, room.body, height);
            }
            Cover::Body | Cover::Window => screen.view(ctx, frame, room.body),
        }
        self.footer(frame, room);
    }

    fn footer(&self, frame: &mut Frame<'_>, room: Room) {
        let ctx = &self.ctx;
        if let Some(area) = room.notice {
            self.say(frame, area);
        }
        if let Some(area) = room.bar {
            let typing = self.top().is_some_and(Screen::typing);
            key_bar(ctx, frame, &keymap::bar(&self.rows(), typing, ctx.words()), area);
        }
    }

    fn say(&self, frame: &mut Frame<'_>, area: Rect) {
        let ctx = &self.ctx;
        if let Some((words, progress)) = self.working() {
            frame.line(progress::line(ctx, words, progress, area.width), area);
            return;
        }
        let Some(notice) = self.notice() else { return };
        let (sign, style) = match notice.tone {
            Tone::Done => ("✓", ctx.theme.good()),
            Tone::News => ("•", ctx.theme.accent()),
            Tone::Trouble => ("!", ctx.theme.trouble()),
        };
        // A long notice takes the rows above it, over the body.
        let lines = text::paragraph(&notice.said, style, area.width.saturating_sub(3));
        let rows = text::cells(lines.len()).min(area.y.saturating_sub(1).max(1)).max(1);
        let whole = Rect { y: area.y + 1 - rows, height: rows, ..area };
        frame.blank(ctx.theme.screen(), whole);
        frame.line(Span::styled(sign, style), whole);
        frame.lines(lines, frame::left(whole, 3).1);
    }
}

/// Where the parts of the window go. Small windows lose the head first, then the notice, then the
/// key bar.
#[derive(Clone, Copy)]
struct Room {
    head: Option<Rect>,
    body: Rect,
    notice: Option<Rect>,
    bar: Option<Rect>,
}

impl Room {
    fn of(window: Rect) -> Self {
        let margin = if window.width >= 60 { 2 } else { u16::from(window.width >= 30) };
        let inner = frame::inset(window, margin);
        let (mut rest, mut room) = (inner, Self { head: None, body: inner, notice: None, bar: None });
        if window.height >= 3 {
            let (before, bar) = bottom(rest, 1);
            (rest, room.bar) = (before, Some(bar));
        }
        if window.height >= 5 {
            let (before, notice) = bottom(rest, 1);
            (rest, room.notice) = (before, Some(notice));
        }
        if window.height >= 8 {
            let (head, after) = top(rest, if window.height >= 18 { 3 } else { 2 });
            (rest, room.head) = (after, Some(head));
        }
        room.body = rest;
        room
    }
}

/// A screen as a sheet over the end of the body.
fn sheet(ctx: &Ctx, frame: &mut Frame<'_>, screen: &dyn Screen, body: Rect, height: u16) {
    let (_, area) = bottom(body, height.saturating_add(1));
    frame.no_caret();
    frame.no_touches();
    frame.blank(ctx.theme.screen(), area);
    heading::draw(ctx, frame, &screen.title(ctx), area);
    let (_, inner) = top(area, 1);
    screen.view(ctx, frame, inner);
}

/// The keys that work now, as many as there is room for; help stays.
fn key_bar(ctx: &Ctx, frame: &mut Frame<'_>, keys: &[(String, Listed)], area: Rect) {
    let room = usize::from(area.width);
    let label = |(key, row): &(String, Listed)| {
        let spans = vec![
            text::value(key, ctx.theme.key()),
            Span::raw(" "),
            text::words(&ctx.word(&row.words()), ctx.theme.dim()),
        ];
        (text::width(&spans), spans, row.id)
    };
    let mut labels: Vec<_> = keys.iter().map(label).collect();
    let total = |labels: &[(usize, Vec<Span<'static>>, &'static str)]| {
        labels.iter().map(|(width, ..)| width + 3).sum::<usize>().saturating_sub(3)
    };
    while total(&labels) > room && labels.len() > 1 {
        // The last before help goes first.
        labels.remove(labels.len() - 2);
    }
    let mut x = area.x;
    for (width, spans, id) in labels {
        let place = Rect { x, width: text::cells(width).min(area.right().saturating_sub(x)), ..area };
        frame.line(Line::from(spans), place);
        frame.touch(place, Touch::Run(id));
        x = x.saturating_add(text::cells(width + 3)).min(area.right());
    }
}

/// Puts cells that were turned already where the screen was told to have them. `at` is where they
/// were drawn; on a mirrored screen they end there.
fn put_ready(buffer: &mut Buffer, extras: &mut Extras, map: &ColumnMap) {
    for (at, cells) in std::mem::take(&mut extras.ready) {
        let first = map.on_screen(at);
        let last =
            map.on_screen(Position { x: at.x.saturating_add(text::cells(cells.len().max(1) - 1)), ..at });
        let x = first.x.min(last.x);
        let style = buffer.cell(first).map(ratatui::buffer::Cell::style).unwrap_or_default();
        for (offset, cell) in (0..).zip(cells) {
            if let Some(place) = buffer.cell_mut(Position { x: x.saturating_add(offset), y: at.y }) {
                *place = cell;
                place.set_fg(style.fg.unwrap_or_default());
                place.set_bg(style.bg.unwrap_or_default());
            }
        }
    }
}

/// The words of a row for help and palette: its label, and more when there is more to say.
pub fn row_words(ctx: &Ctx, row: &Listed) -> (String, Option<String>) {
    let id = row.words();
    let more = format!("{id}-more");
    (ctx.word(&id), ctx.words().has(&more).then(|| ctx.tell(&more, &Args::new()).plain()))
}
