//! Marks on cells that the screen never shows: a value that the text around it must not reorder,
//! and an island that stays left to right. They travel in two bits of `Modifier` that no terminal
//! attribute uses; the pass strips them. They must not reach the terminal.

use crate::i18n::Said;
use crate::i18n::shape::present;
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};
use ratatui::text::{Line, Span};

/// A value: phone, id, date, number, address, URL.
pub const ISOLATE: Modifier = Modifier::from_bits_retain(0x4000);
/// A value that touches the value before it: the two bits alternate so that they stay two.
pub const ISOLATE_NEXT: Modifier = Modifier::from_bits_retain(0x8000);
/// A chart or a field that is left to right whatever the screen is.
pub const ISLAND: Modifier = Modifier::from_bits_retain(0xC000);

/// What a cell is marked as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tag {
    None,
    First,
    Second,
    Island,
}

/// Marks a value so that its characters keep their order after a label in another direction.
pub fn isolate<'a>(value: impl Into<Span<'a>>) -> Span<'a> {
    marked(value, ISOLATE)
}

/// Marks a value that directly follows another marked value.
pub fn isolate_next<'a>(value: impl Into<Span<'a>>) -> Span<'a> {
    marked(value, ISOLATE_NEXT)
}

/// Marks text that stays left to right, brackets and arrows as drawn: a left-to-right field with
/// its caret cell, a chart.
pub fn island<'a>(value: impl Into<Span<'a>>) -> Span<'a> {
    marked(value, ISLAND)
}

/// Marks everything drawn in an area as an island: for charts drawn by a widget.
pub fn mark_island(buffer: &mut Buffer, area: Rect) {
    buffer.set_style(area, Style::new().add_modifier(ISLAND));
}

/// The spans of a sentence, ready to be drawn: values marked, lam-alef in one cell.
pub fn spans(said: &Said, style: Style) -> Vec<Span<'static>> {
    let mut next = ISOLATE;
    said.pieces()
        .iter()
        .map(|piece| {
            let span = Span::styled(present(piece.text()), style);
            if !piece.isolated() {
                return span;
            }
            // Two values may touch: the bits alternate.
            let tag = next;
            next = if tag == ISOLATE { ISOLATE_NEXT } else { ISOLATE };
            marked(span, tag)
        })
        .collect()
}

/// The line of a sentence: see [`spans`].
pub fn line(said: &Said, style: Style) -> Line<'static> {
    Line::from(spans(said, style))
}

pub(super) fn of(cell: &Cell) -> Tag {
    match cell.modifier.bits() & ISLAND.bits() {
        0 => Tag::None,
        0x4000 => Tag::First,
        0x8000 => Tag::Second,
        _ => Tag::Island,
    }
}

pub(super) fn strip(cell: &mut Cell) {
    cell.modifier = Modifier::from_bits_retain(cell.modifier.bits() & !ISLAND.bits());
}

fn marked<'a>(value: impl Into<Span<'a>>, tag: Modifier) -> Span<'a> {
    let mut span = value.into();
    span.style = span.style.add_modifier(tag);
    span
}
