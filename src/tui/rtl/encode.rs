//! From what the eye should see to what the terminal must be sent: terminals differ in what they
//! reorder themselves. It must not change where units are seen.

use super::order::Placed;
use super::terminal::Encoding;
use super::units::{Kind, Unit};
use super::{Row, mirror, tags};
use crate::i18n::bidi::Strength;
use crate::i18n::shape;
use ratatui::buffer::Cell;
use ratatui::style::Modifier;

const MARK: char = '\u{200E}';

/// Puts runs that the terminal will reverse back into logical order.
pub(super) fn arrange(placed: &mut [Placed], units: &[Unit], cells: &[Cell], encoding: Encoding) {
    match encoding {
        Encoding::Fenced => fence(placed, units),
        Encoding::Word => words(placed, units, cells),
        Encoding::Explicit | Encoding::Order | Encoding::Off => {}
    }
}

/// The placed units of a row, runs that are sent in logical order apart from the rest.
pub(super) fn runs(placed: &[Placed]) -> impl Iterator<Item = &[Placed]> {
    placed.chunk_by(|one, two| one.logical == two.logical)
}

/// Writes the units back, each letter in its form, each pointing glyph mirrored, tags gone.
pub(super) fn write(row: &mut Row, cells: &mut [Cell], encoding: Encoding) {
    let Row { units, placed, cells: turned, symbol, .. } = row;
    turned.resize(cells.len(), Cell::EMPTY);
    let mut column = 0_usize;
    for place in placed.iter() {
        let Some(unit) = units.get(place.unit) else { continue };
        let (from, width) = (usize::from(unit.at), usize::from(unit.width));
        let (Some(cells), Some(to)) =
            (cells.get_mut(from..from + width), turned.get_mut(column..column + width))
        else {
            continue;
        };
        to.swap_with_slice(cells);
        column += width;
        to.iter_mut().for_each(tags::strip);
        if let Some(cell) = to.first_mut().filter(|_| unit.kind != Kind::Blank || place.fenced) {
            if unit.strength == Strength::Rtl {
                let before =
                    place.unit.checked_sub(1).and_then(|at| units.get(at)).is_some_and(|unit| unit.joins);
                letter(cell, (before, unit.joins), place, encoding, symbol);
            } else {
                sign(cell, unit, place, symbol);
            }
        }
    }
    turned.swap_with_slice(cells);
}

/// A right-to-left letter in its form.
fn letter(
    cell: &mut Cell,
    (before, after): (bool, bool),
    place: &Placed,
    encoding: Encoding,
    symbol: &mut String,
) {
    symbol.clear();
    if encoding == Encoding::Order {
        symbol.extend(cell.symbol().chars().filter(|c| !crate::domain::clean::is_joiner(*c)));
    } else {
        shape::push_formed(cell.symbol(), before, after, symbol);
    }
    put_fenced(cell, place, symbol);
}

/// Everything else: mirrored at odd levels. A bracket in a run that the terminal reverses is
/// mirrored there once more, so that is undone beforehand.
fn sign(cell: &mut Cell, unit: &Unit, place: &Placed, symbol: &mut String) {
    let twice = place.logical && mirror::is_bracket(unit.first);
    if place.odd != twice {
        mirror_cell(cell, unit.first);
    }
    if place.fenced {
        symbol.clear();
        symbol.push_str(cell.symbol());
        put_fenced(cell, place, symbol);
    }
}

fn put_fenced(cell: &mut Cell, place: &Placed, symbol: &mut String) {
    if place.fenced {
        symbol.push(MARK);
    }
    cell.set_symbol(symbol);
}

fn mirror_cell(cell: &mut Cell, first: char) {
    if let Some(mirrored) = mirror::mirrored(first) {
        let mut one = [0; 4];
        cell.set_symbol(mirrored.glyph.encode_utf8(&mut one));
        if mirrored.exchanged {
            cell.modifier.toggle(Modifier::REVERSED);
        }
    }
}

/// Each right-to-left run, from letter to letter, in logical order between two marks. Punctuation
/// at its ends stays outside, in its visual place; so do glyphs that are mirrored, for a terminal
/// would pair a bracket inside with one outside. Arabic digits stand between marks as they are.
fn fence(placed: &mut [Placed], units: &[Unit]) {
    let mut at = 0;
    while at < placed.len() {
        let (length, odd) = run_from(placed, units, at);
        let wanted = |place: &Placed| {
            if odd { is(units, place, Strength::Rtl) } else { arabic_digit(units, place) }
        };
        let run = placed.get(at..at + length).unwrap_or_default();
        let Some(from) = run.iter().position(wanted) else {
            at += length;
            continue;
        };
        let rest = run.get(from..).unwrap_or_default();
        let inside = if odd {
            rest.iter().rposition(wanted).map_or(0, |last| last + 1)
        } else {
            rest.iter().take_while(|place| wanted(place)).count()
        };
        let (from, to) = (at + from, at + from + inside);
        if odd {
            for place in placed.get_mut(from..to).unwrap_or_default() {
                place.logical = true;
            }
            placed.get_mut(from..to).unwrap_or_default().reverse();
        }
        enclose(placed, from, to);
        at = if odd { at + length } else { to };
    }
}

/// Marks go behind cells, where terminals keep what has no width: a cell that is sent again takes
/// its mark along. The first column needs none before it, for lines begin left to right.
fn enclose(placed: &mut [Placed], from: usize, to: usize) {
    for before in [from, to] {
        if let Some(place) = before.checked_sub(1).and_then(|at| placed.get_mut(at)) {
            place.fenced = true;
        }
    }
}

/// How many places from here form one run, and whether it is right to left: neighbours on the
/// screen that are neighbours in the text.
fn run_from(placed: &[Placed], units: &[Unit], at: usize) -> (usize, bool) {
    let turns =
        |place: &Placed| units.get(place.unit).is_some_and(|unit| mirror::mirrored(unit.first).is_some());
    let odd = |place: &Placed| place.text && place.odd && !turns(place);
    let Some(first) = placed.get(at) else { return (1, false) };
    let length = placed
        .get(at..)
        .unwrap_or_default()
        .windows(2)
        .take_while(|pair| match pair {
            [one, two] if odd(first) => odd(two) && one.unit == two.unit + 1,
            [_, two] => !odd(two),
            _ => false,
        })
        .count();
    (length + 1, odd(first))
}

/// Every word with a right-to-left letter, whole, in the order that its reversal gives back.
fn words(placed: &mut [Placed], units: &[Unit], cells: &[Cell]) {
    let blank = |place: &Placed| {
        let unit = units.get(place.unit);
        !place.text
            || unit.and_then(|unit| cells.get(usize::from(unit.at))).is_none_or(|cell| cell.symbol() == " ")
    };
    for word in placed.chunk_by_mut(|one, two| !blank(one) && !blank(two)) {
        if word.iter().any(|place| place.odd && is(units, place, Strength::Rtl)) {
            word.reverse();
            for place in word {
                place.logical = true;
            }
        }
    }
}

fn is(units: &[Unit], place: &Placed, strength: Strength) -> bool {
    units.get(place.unit).is_some_and(|unit| unit.strength == strength)
}

fn arabic_digit(units: &[Unit], place: &Placed) -> bool {
    units
        .get(place.unit)
        .is_some_and(|unit| unit.strength == Strength::Number && crate::i18n::bidi::is_rtl(unit.first))
}
