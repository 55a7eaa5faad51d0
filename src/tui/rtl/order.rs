//! Where each unit goes: atoms in the order of the screen, units inside a stretch of text by the
//! levels of UAX #9. It must not look at encodings: this is what the eye sees.

use super::Direction;
use super::segments::{Atom, Shape};
use super::tags::Tag;
use super::units::{Kind, Unit};
use crate::i18n::bidi::{self, Base, Strength};
use crate::i18n::shape;
use ratatui::buffer::Cell;

/// Something about the two sides of a unit.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Sides {
    pub(super) before: bool,
    pub(super) after: bool,
}

/// A unit at its place from left to right.
#[derive(Clone, Copy, Debug)]
pub(super) struct Placed {
    /// Its index among the units of the row.
    pub(super) unit: usize,
    /// Right to left: mirrored, and part of a run that some terminals reverse themselves.
    pub(super) odd: bool,
    /// Written text; the rest is drawn or blank.
    pub(super) text: bool,
    /// Joined to the letter before and after it in logical order.
    pub(super) joined: Sides,
    /// Sent in logical order: the terminal reverses it, and mirrors its brackets.
    pub(super) logical: bool,
    /// A mark U+200E goes before or after it.
    pub(super) fenced: Sides,
}

/// Memory kept between rows.
#[derive(Default)]
pub(super) struct Scratch {
    text: String,
    levels: Vec<u8>,
    members: Vec<bool>,
}

/// Places every unit of a row.
pub(super) fn place(
    units: &[Unit],
    atoms: &[Atom],
    cells: &[Cell],
    direction: Direction,
    scratch: &mut Scratch,
    placed: &mut Vec<Placed>,
) {
    placed.clear();
    let mut one = |atom: &Atom| {
        let inside = units.get(atom.units.clone()).unwrap_or_default();
        let first = atom.units.start;
        match atom.shape {
            Shape::Plain => {
                let odd = direction == Direction::Rtl;
                let length = inside.len();
                placed
                    .extend((0..length).map(|at| plain(first + if odd { length - 1 - at } else { at }, odd)));
            }
            Shape::Text => text(inside, first, base(inside, direction), cells, scratch, placed),
            Shape::Island => text(inside, first, Base::Ltr, cells, scratch, placed),
        }
    };
    match direction {
        Direction::Ltr => atoms.iter().for_each(&mut one),
        Direction::Rtl => atoms.iter().rev().for_each(&mut one),
    }
}

/// The direction of a stretch of text. On a left-to-right screen: left to right. On a right-to-left
/// screen the first strong character decides, but a line that begins with a Latin name or with the
/// tail of a wrapped sentence is still Arabic when most of its letters are; without letters, the screen decides.
fn base(units: &[Unit], direction: Direction) -> Base {
    if direction == Direction::Ltr {
        return Base::Ltr;
    }
    let mut first = None;
    let (mut ltr, mut rtl) = (0_usize, 0_usize);
    for unit in units.iter().filter(|unit| unit.tag == Tag::None) {
        match unit.strength {
            Strength::Ltr => ltr += 1,
            Strength::Rtl => rtl += 1,
            Strength::Number | Strength::Weak => continue,
        }
        first = first.or(Some(unit.strength));
    }
    if first == Some(Strength::Ltr) && rtl < ltr { Base::Ltr } else { Base::Rtl }
}

fn plain(unit: usize, odd: bool) -> Placed {
    Placed { unit, odd, text: false, joined: Sides::default(), logical: false, fenced: Sides::default() }
}

fn text(
    units: &[Unit],
    first: usize,
    base: Base,
    cells: &[Cell],
    scratch: &mut Scratch,
    placed: &mut Vec<Placed>,
) {
    let from = placed.len();
    levels(units, base, scratch);
    let one = |at: usize, odd: bool| Placed { text: true, ..plain(first + at, odd) };
    match scratch.levels.first() {
        Some(&level) if scratch.levels.iter().all(|other| *other == level) => {
            let length = units.len();
            let odd = level % 2 == 1;
            placed.extend((0..length).map(|at| one(if odd { length - 1 - at } else { at }, odd)));
        }
        _ => placed.extend(
            bidi::visual_order(&scratch.levels)
                .into_iter()
                .map(|at| one(at, scratch.levels.get(at).is_some_and(|level| level % 2 == 1))),
        ),
    }
    join(units, first, cells, placed.get_mut(from..).unwrap_or_default());
}

/// Joins letters over clusters in logical order; colours and borders of spans do not part them, a
/// change of isolate does.
fn join(units: &[Unit], first: usize, cells: &[Cell], placed: &mut [Placed]) {
    let symbol = |unit: &Unit| cells.get(usize::from(unit.at)).map_or("", Cell::symbol);
    for place in placed.iter_mut().filter(|place| place.odd) {
        let at = place.unit - first;
        let Some(unit) = units.get(at) else { continue };
        let joins = |one: Option<&Unit>, two: Option<&Unit>| match (one, two) {
            (Some(one), Some(two)) if one.tag == two.tag => shape::joined(symbol(one), symbol(two)),
            _ => false,
        };
        place.joined.before = joins(at.checked_sub(1).and_then(|at| units.get(at)), Some(unit));
        place.joined.after = joins(Some(unit), units.get(at + 1));
    }
}

/// One level for each unit. Most stretches are of one direction, which needs no algorithm: without
/// numbers and isolates everything between letters of one direction takes that direction.
fn levels(units: &[Unit], base: Base, scratch: &mut Scratch) {
    scratch.levels.clear();
    let tagged = units.iter().any(|unit| matches!(unit.tag, Tag::First | Tag::Second));
    let simple = if tagged {
        None
    } else if base == Base::Ltr {
        (!units.iter().any(|unit| bidi::is_rtl(unit.first))).then_some(0)
    } else {
        (!units.iter().any(|unit| matches!(unit.strength, Strength::Ltr | Strength::Number))).then_some(1)
    };
    match simple {
        Some(level) => scratch.levels.resize(units.len(), level),
        None => full_levels(units, base, scratch),
    }
}

/// The whole algorithm; each isolate is put between U+2068 and U+2069.
fn full_levels(units: &[Unit], base: Base, scratch: &mut Scratch) {
    scratch.text.clear();
    scratch.members.clear();
    let mut open = Tag::None;
    let control = |c: char, scratch: &mut Scratch| {
        scratch.text.push(c);
        scratch.members.push(false);
    };
    for unit in units {
        let tag = if unit.tag == Tag::Island { Tag::None } else { unit.tag };
        if tag != open && open != Tag::None {
            control('\u{2069}', scratch);
        }
        if tag != open && tag != Tag::None {
            control('\u{2068}', scratch);
        }
        open = tag;
        scratch.text.push(stand_in(unit));
        scratch.members.push(true);
    }
    if open != Tag::None {
        control('\u{2069}', scratch);
    }
    let found = bidi::levels(&scratch.text, base);
    let members = scratch.members.iter().zip(found.of).filter(|(member, _)| **member);
    scratch.levels.extend(members.map(|(_, level)| level));
}

/// The character that stands for a unit. A marked blank is a place in a field, where the caret may
/// be: an object, so that the rule about blanks at the end of a line leaves it beside its text.
fn stand_in(unit: &Unit) -> char {
    if unit.kind == Kind::Blank && unit.tag != Tag::None || crate::domain::clean::forbidden(unit.first) {
        '\u{FFFC}'
    } else {
        unit.first
    }
}
