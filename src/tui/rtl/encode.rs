//! From what the eye should see to what the terminal must be sent: terminals differ in what they
//! reorder themselves. It must not change where units are seen.

use super::order::Placed;
use super::terminal::Encoding;
use super::units::Unit;
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
    placed.chunk_by(|one, two| {
        one.logical == two.logical && !(one.logical && (one.fenced.after || two.fenced.before))
    })
}

/// Writes the units back, each letter in its form, each pointing glyph mirrored, tags gone.
pub(super) fn write(row: &mut Row, cells: &mut [Cell], encoding: Encoding) {
    row.cells.clear();
    row.cells.extend(cells.iter_mut().map(std::mem::take));
    let mut column = 0_usize;
    for place in &row.placed {
        let Some(unit) = row.units.get(place.unit) else { continue };
        let from = usize::from(unit.at);
        for offset in 0..usize::from(unit.width) {
            if let (Some(to), Some(cell)) = (cells.get_mut(column + offset), row.cells.get_mut(from + offset))
            {
                *to = std::mem::take(cell);
                tags::strip(to);
            }
        }
        if let Some(cell) = cells.get_mut(column) {
            finish(cell, unit, place, encoding, &mut row.symbol);
        }
        column += usize::from(unit.width);
    }
}

fn finish(cell: &mut Cell, unit: &Unit, place: &Placed, encoding: Encoding, symbol: &mut String) {
    if !place.odd {
        if place.fenced.before || place.fenced.after {
            symbol.clear();
            symbol.push_str(cell.symbol());
            put_fenced(cell, place, symbol);
        }
        return;
    }
    if unit.strength != Strength::Rtl {
        if !place.logical {
            mirror_cell(cell, unit.first);
        }
        return;
    }
    symbol.clear();
    if encoding == Encoding::Order {
        symbol.extend(cell.symbol().chars().filter(|c| !crate::domain::clean::is_joiner(*c)));
    } else {
        shape::push_formed(cell.symbol(), place.joined.before, place.joined.after, symbol);
    }
    put_fenced(cell, place, symbol);
}

fn put_fenced(cell: &mut Cell, place: &Placed, symbol: &mut String) {
    if place.fenced.before {
        symbol.insert(0, MARK);
    }
    if place.fenced.after {
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

/// Each right-to-left run, from letter to letter, in logical order between two marks; punctuation
/// at its ends stays outside, in its visual place. Arabic digits stand between marks as they are.
fn fence(placed: &mut [Placed], units: &[Unit]) {
    let mut at = 0;
    while at < placed.len() {
        let (length, odd) = run_from(placed, at);
        let Some(run) = placed.get_mut(at..at + length) else { break };
        at += length;
        let letter = |place: &Placed| is(units, place, Strength::Rtl);
        if odd && run.iter().any(letter) {
            let from = run.iter().position(letter).unwrap_or(0);
            let to = run.iter().rposition(letter).unwrap_or(0);
            if let Some(run) = run.get_mut(from..=to) {
                run.reverse();
                for place in run.iter_mut() {
                    place.logical = true;
                }
                enclose(run);
            }
        } else if !odd {
            run.chunk_by_mut(|one, two| arabic_digit(units, one) == arabic_digit(units, two))
                .filter(|digits| digits.first().is_some_and(|place| arabic_digit(units, place)))
                .for_each(enclose);
        }
    }
}

/// How many places from here form one run, and whether it is right to left: neighbours on the
/// screen that are neighbours in the text.
fn run_from(placed: &[Placed], at: usize) -> (usize, bool) {
    let odd = |place: &Placed| place.text && place.odd;
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

fn enclose(run: &mut [Placed]) {
    if let Some(first) = run.first_mut() {
        first.fenced.before = true;
    }
    if let Some(last) = run.last_mut() {
        last.fenced.after = true;
    }
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
