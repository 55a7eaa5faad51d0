//! Cells as units: a cluster that is two cells wide moves as one. It must not change the cells.

use super::tags::{self, Tag};
use crate::i18n::bidi::{self, Strength};
use crate::i18n::shape;
use ratatui::buffer::{Cell, CellDiffOption, CellWidth};

/// What a unit is to the pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Blank,
    /// Box drawing, blocks, braille: drawn, not written.
    Drawn,
    Text,
}

/// One cluster with the cells that it covers.
#[derive(Clone, Copy, Debug)]
pub(super) struct Unit {
    /// Its first column in the row.
    pub(super) at: u16,
    /// How many columns it covers.
    pub(super) width: u16,
    pub(super) kind: Kind,
    pub(super) tag: Tag,
    /// Its first character: the rest are marks.
    pub(super) first: char,
    pub(super) strength: Strength,
    /// Joined to the unit after it: letters join over clusters in logical order; colours and borders
    /// of spans do not part them, a change of isolate does.
    pub(super) joins: bool,
}

/// The units of a row.
pub(super) fn collect(cells: &[Cell], units: &mut Vec<Unit>) {
    units.clear();
    let mut at = 0_usize;
    while let Some(cell) = cells.get(at) {
        let first = cell.symbol().chars().next().unwrap_or(' ');
        let width = usize::from(width(cell, first)).clamp(1, cells.len() - at);
        let kind = match first {
            ' ' => Kind::Blank,
            '\u{2500}'..='\u{259F}' | '\u{2800}'..='\u{28FF}' | '\u{1FB00}'..='\u{1FBFF}' => Kind::Drawn,
            _ => Kind::Text,
        };
        let strength = if kind == Kind::Text { bidi::strength(first) } else { Strength::Neutral };
        let tag = tags::of(cell);
        if strength == Strength::Rtl
            && let Some(before) = units.last_mut()
            && before.strength == Strength::Rtl
            && before.tag == tag
        {
            before.joins =
                shape::joined(cells.get(usize::from(before.at)).map_or("", Cell::symbol), cell.symbol());
        }
        units.push(Unit { at: column(at), width: column(width), kind, tag, first, strength, joins: false });
        at += width;
    }
}

/// A column as the terminal counts them; a row is never wider than that.
pub(super) fn column(at: usize) -> u16 {
    u16::try_from(at).unwrap_or(u16::MAX)
}

fn width(cell: &Cell, first: char) -> u16 {
    let plain = cell.diff_option == CellDiffOption::None && cell.symbol().len() == first.len_utf8();
    match first {
        // What nearly every cell holds: known to be one column.
        ' '..='~'
        | 'À'..='\u{2FF}'
        | 'א'..='ת'
        | 'ؠ'..='ي'
        | '\u{2500}'..='\u{259F}'
        | '\u{FEF5}'..='\u{FEFC}'
            if plain =>
        {
            1
        }
        _ => cell.cell_width(),
    }
}
