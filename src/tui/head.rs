//! The head of the window: the house and the screen, the day, whether this is practice, and who is at the
//! desk. Whoever is at the desk stands at the end of the line, always; the rest gives way. It must not say
//! anything of a desk that is locked.

use super::ctx::Ctx;
use super::frame::{self, Frame};
use super::screen::Screen;
use super::widgets::{heading, text};
use crate::desk::Desk;
use crate::i18n::dates;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

/// From this many columns on the role stands beside the name.
const ROOMY: u16 = 100;
/// Blanks between the parts of the end.
const APART: &str = "   ";

/// How the day is written.
#[derive(Clone, Copy)]
enum Day {
    Long,
    Short,
    Left,
}

/// Draws the head over an area of one to three rows.
pub(super) fn draw(ctx: &Ctx, frame: &mut Frame<'_>, screen: Option<&dyn Screen>, area: Rect) {
    let mut title = vec![text::words(&ctx.word("mastara"), ctx.theme.dim())];
    if let Some(screen) = screen {
        title.push(Span::styled("  ›  ", ctx.theme.rule()));
        title.extend(text::spans(&screen.title(ctx), ctx.theme.heading()));
    }
    let room = usize::from(area.width);
    let wanted = text::width(&title) + 2;
    let end = end(ctx, area.width, |end| wanted + text::width(end) <= room);
    let ends = text::width(&end);
    frame.line(Line::from(text::fit(title, room.saturating_sub(ends + 2))), area);
    let (_, right) = frame::left(Rect { height: 1, ..area }, text::cells(room.saturating_sub(ends)));
    frame.line(Line::from(end), right);
    if area.height >= 2 {
        heading::rule(ctx, frame, Rect { y: area.y + 1, height: 1, ..area });
    }
}

/// The end of the line, with as much of the day as leaves the title whole.
fn end(ctx: &Ctx, width: u16, fits: impl Fn(&[Span<'static>]) -> bool) -> Vec<Span<'static>> {
    let days: &[Day] = if width >= 70 { &[Day::Long, Day::Short] } else { &[Day::Short] };
    let found = days.iter().map(|day| with(ctx, width, *day)).find(|end| fits(end));
    found.unwrap_or_else(|| with(ctx, width, Day::Left))
}

fn with(ctx: &Ctx, width: u16, day: Day) -> Vec<Span<'static>> {
    let mut parts = Vec::new();
    if ctx.desk.as_ref().is_some_and(Desk::is_practice) {
        parts.push(vec![text::words(&ctx.word("practice-mark"), ctx.theme.accent())]);
    }
    let day = match day {
        Day::Long => Some(dates::long(ctx.today(), ctx.lang)),
        Day::Short => Some(dates::short(ctx.today())),
        Day::Left => None,
    };
    parts.extend(day.map(|day| vec![text::value(&day, ctx.theme.dim())]));
    parts.extend(ctx.desk.as_ref().map(|desk| who(ctx, desk, width)));
    parts.join(&Span::raw(APART))
}

/// Who is at the desk: the name, cut to a quarter of the line; a desk from before people had names has the role.
fn who(ctx: &Ctx, desk: &Desk, width: u16) -> Vec<Span<'static>> {
    let hand = desk.hand();
    let role = text::words(&ctx.word(&format!("role-{}", hand.role.code())), ctx.theme.dim());
    if !hand.named() {
        return vec![role];
    }
    let name = vec![text::value(hand.name.reveal(), ctx.theme.strong())];
    let mut spans = text::fit(name, usize::from(width / 4).max(8));
    if width >= ROOMY {
        spans.extend([Span::styled(" · ", ctx.theme.rule()), role]);
    }
    spans
}
