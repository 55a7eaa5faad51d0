//! A row as atoms: what the mirrored screen moves as one piece. Text is cut at drawn glyphs, at two
//! or more blanks and at islands; single blanks at the edge of a stretch of text belong to the gap
//! beside it, so that a word that touches a border still touches it afterwards.
//! Columns of a table therefore need two blanks, or a rule, between them.

use super::tags::Tag;
use super::units::{Kind, Unit};
use std::ops::Range;

/// What an atom is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// Blanks and drawn glyphs, unit by unit.
    Plain,
    /// Written text, ordered by UAX #9.
    Text,
    /// Left to right, as drawn.
    Island,
}

/// A stretch of units of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Atom {
    pub(super) shape: Shape,
    pub(super) units: Range<usize>,
}

/// The atoms of a row, in the order in which they were drawn.
pub(super) fn split(units: &[Unit], atoms: &mut Vec<Atom>) {
    atoms.clear();
    let mut at = 0;
    while let Some(unit) = units.get(at) {
        let shape = shape(unit);
        let rest = units.get(at..).unwrap_or_default();
        let length = match shape {
            Shape::Text => text_length(rest),
            _ => rest.iter().take_while(|other| self::shape(other) == shape).count(),
        };
        atoms.push(Atom { shape, units: at..at + length });
        at += length;
    }
}

fn shape(unit: &Unit) -> Shape {
    match (unit.tag, unit.kind) {
        (Tag::Island, _) => Shape::Island,
        (Tag::None, Kind::Blank) | (_, Kind::Drawn) => Shape::Plain,
        _ => Shape::Text,
    }
}

/// Text goes on over one untagged blank when text follows it.
fn text_length(units: &[Unit]) -> usize {
    let mut length = 0;
    while let Some(unit) = units.get(length) {
        let goes_on = match shape(unit) {
            Shape::Text => true,
            Shape::Plain => {
                unit.kind == Kind::Blank
                    && units.get(length + 1).is_some_and(|next| shape(next) == Shape::Text)
            }
            Shape::Island => false,
        };
        if !goes_on {
            break;
        }
        length += 1;
    }
    length
}
