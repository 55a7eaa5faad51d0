//! Where each unit goes: atoms in the order of the screen, units inside a stretch of text by the
//! levels of UAX #9. It must not look at encodings: this is what the eye sees.

use super::Direction;
use super::segments::{Atom, Shape};
use super::tags::Tag;
use super::units::{Kind, Unit};
use crate::domain::clean::forbidden;
use crate::i18n::bidi::{self, Base, Strength};
use std::ops::Range;

/// A unit at its place from left to right.
#[derive(Clone, Copy, Debug)]
#[allow(clippy::struct_excessive_bools)] // Four facts that do not depend on each other.
pub(super) struct Placed {
    /// Its index among the units of the row.
    pub(super) unit: usize,
    /// Right to left: mirrored, and part of a run that some terminals reverse themselves.
    pub(super) odd: bool,
    /// Written text; the rest is drawn or blank.
    pub(super) text: bool,
    /// Sent in logical order: the terminal reverses it, and mirrors its brackets.
    pub(super) logical: bool,
    /// A mark U+200E goes after it.
    pub(super) fenced: bool,
}

/// Memory kept between rows.
#[derive(Default)]
pub(super) struct Scratch {
    /// What a stretch of text is made of: single units, and isolates as one item each.
    outer: Vec<Item>,
    inner: Vec<Item>,
    text: String,
}

/// What the algorithm sees as one character.
#[derive(Clone, Copy)]
struct Item {
    /// Its first unit.
    unit: usize,
    /// Its units: more than one, or a marked one, is an isolate.
    length: usize,
    isolate: bool,
    /// The character that stands for it.
    c: char,
    strength: Strength,
}

/// An isolate is to the text around it what an object is.
const OBJECT: char = '\u{FFFC}';

/// Places every unit of a row.
pub(super) fn place(
    units: &[Unit],
    atoms: &[Atom],
    direction: Direction,
    scratch: &mut Scratch,
    placed: &mut Vec<Placed>,
) {
    placed.clear();
    let mut one = |atom: &Atom| {
        let inside = units.get(atom.units.clone()).unwrap_or_default();
        match atom.shape {
            Shape::Plain => match direction {
                Direction::Ltr => placed.extend(atom.units.clone().map(|unit| put(unit, false, false))),
                Direction::Rtl => placed.extend(atom.units.clone().rev().map(|unit| put(unit, true, false))),
            },
            Shape::Text => text(units, atom.units.clone(), base(inside, direction), scratch, placed),
            Shape::Island => text(units, atom.units.clone(), Base::Ltr, scratch, placed),
        }
    };
    match direction {
        Direction::Ltr => atoms.iter().for_each(&mut one),
        Direction::Rtl => atoms.iter().rev().for_each(&mut one),
    }
}

/// The direction of a stretch of text. On a left-to-right screen: left to right. On a right-to-left
/// screen the first strong character decides, but a line that begins with a Latin name or with the
/// tail of a wrapped sentence is still Arabic when most of its letters are; without letters, the
/// screen decides.
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
            Strength::Number | Strength::Attached | Strength::Neutral => continue,
        }
        first = first.or(Some(unit.strength));
    }
    if first == Some(Strength::Ltr) && rtl < ltr { Base::Ltr } else { Base::Rtl }
}

fn put(unit: usize, odd: bool, text: bool) -> Placed {
    Placed { unit, odd, text, logical: false, fenced: false }
}

/// A stretch of text: the text around its isolates, then each isolate by itself, as UAX #9 has it.
fn text(units: &[Unit], range: Range<usize>, base: Base, scratch: &mut Scratch, placed: &mut Vec<Placed>) {
    let Scratch { outer, inner, text } = scratch;
    outer.clear();
    let mut at = range.start;
    while at < range.end {
        let Some(unit) = units.get(at) else { break };
        let isolate = matches!(unit.tag, Tag::First | Tag::Second);
        let inside = units.get(at..range.end).unwrap_or_default();
        let length =
            if isolate { inside.iter().take_while(|other| other.tag == unit.tag).count() } else { 1 };
        outer.push(if isolate {
            Item { unit: at, length, isolate, c: OBJECT, strength: Strength::Neutral }
        } else {
            item(at, unit)
        });
        at += length;
    }
    ordered(outer, base, text, |item, odd, text| {
        if !item.isolate {
            placed.push(put(item.unit, odd, true));
            return;
        }
        inner.clear();
        let value = item.unit..item.unit + item.length;
        inner.extend(
            units
                .get(value)
                .unwrap_or_default()
                .iter()
                .zip(item.unit..)
                .map(|(unit, at)| self::item(at, unit)),
        );
        let strong = inner.iter().find(|item| matches!(item.strength, Strength::Ltr | Strength::Rtl));
        let base =
            if strong.is_some_and(|item| item.strength == Strength::Rtl) { Base::Rtl } else { Base::Ltr };
        ordered(inner, base, text, |item, odd, _| placed.push(put(item.unit, odd, true)));
    });
}

/// One unit. A blank is an object too: rule L1 is about the ends of lines, where atoms leave none
/// but places in a field, and those stay beside their text.
fn item(at: usize, unit: &Unit) -> Item {
    let object = unit.kind == Kind::Blank || forbidden(unit.first);
    let c = if object { OBJECT } else { unit.first };
    Item { unit: at, length: 1, isolate: false, c, strength: unit.strength }
}

/// Gives each item from left to right, and whether it stands at an odd level.
fn ordered(items: &[Item], base: Base, text: &mut String, mut give: impl FnMut(&Item, bool, &mut String)) {
    match plain(items, base) {
        Plain::Ltr => items.iter().for_each(|item| give(item, false, text)),
        Plain::Rtl => {
            // Digits keep their order among themselves.
            let number = |item: &&Item| item.strength == Strength::Number;
            let mut end = items.len();
            while let Some(rest) = items.get(..end).filter(|rest| !rest.is_empty()) {
                let digits = rest.iter().rev().take_while(number).count();
                let start = end - digits.max(1);
                for item in rest.get(start..).unwrap_or_default() {
                    give(item, digits == 0, text);
                }
                end = start;
            }
        }
        Plain::No => {
            text.clear();
            text.extend(items.iter().map(|item| item.c));
            let levels = bidi::levels(text, base).of;
            for at in bidi::visual_order(&levels) {
                if let (Some(item), Some(level)) = (items.get(at), levels.get(at)) {
                    give(item, level % 2 == 1, text);
                }
            }
        }
    }
}

/// Whether the order is plain without the whole algorithm.
enum Plain {
    /// Nothing right to left in it.
    Ltr,
    /// Right-to-left letters, neutrals, and digits that touch no sign: by rules W2, N1, N2, I2 the
    /// digits are at level 2 and all else at level 1.
    Rtl,
    No,
}

fn plain(items: &[Item], base: Base) -> Plain {
    if base == Base::Ltr {
        return if items.iter().any(|item| bidi::is_rtl(item.c)) { Plain::No } else { Plain::Ltr };
    }
    let mut before = Strength::Neutral;
    for item in items {
        let now = item.strength;
        match (before, now) {
            (_, Strength::Ltr)
            | (Strength::Number, Strength::Attached)
            | (Strength::Attached, Strength::Number) => return Plain::No,
            _ => before = now,
        }
    }
    Plain::Rtl
}
