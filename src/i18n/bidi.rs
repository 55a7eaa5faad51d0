//! Direction of text: the levels of UAX #9 for one line, and the isolates that keep a phone
//! number after an Arabic label in order. It must not reorder anything: turning a screen around
//! happens in one place, after it is drawn.

use std::sync::LazyLock;
use unicode_bidi::{BidiClass, BidiDataSource, HardcodedBidiData, Level, ParagraphBidiInfo};

/// How the direction of a whole line is chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Base {
    /// The first strong character decides (isolates skipped); left to right when there is none.
    #[default]
    First,
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

/// The resolved levels of one line: even runs left to right, odd runs right to left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Levels {
    /// The level of the line itself.
    pub base: u8,
    /// One level for each character.
    pub of: Vec<u8>,
}

/// Levels of one line by UAX #9, rule L1 included. Isolate controls in the text are honoured.
pub fn levels(text: &str, base: Base) -> Levels {
    let forced = match base {
        Base::First => None,
        Base::Ltr => Some(Level::ltr()),
        Base::Rtl => Some(Level::rtl()),
    };
    let line = ParagraphBidiInfo::new_with_data_source(&*CLASSES, text, forced);
    let of = line.reordered_levels_per_char(0..text.len());
    Levels { base: line.paragraph_level.number(), of: of.into_iter().map(|level| level.number()).collect() }
}

/// The order in which the characters of these levels stand on the screen, left to right (rule L2).
pub fn visual_order(levels: &[u8]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..levels.len()).collect();
    let highest = levels.iter().copied().max().unwrap_or(0);
    let lowest_odd = levels.iter().copied().filter(|level| level % 2 == 1).min().unwrap_or(u8::MAX);
    for floor in (lowest_odd..=highest).rev() {
        let mut at = 0;
        while at < levels.len() {
            let run =
                levels.get(at..).unwrap_or_default().iter().take_while(|level| **level >= floor).count();
            if let Some(places) = order.get_mut(at..at + run) {
                places.reverse();
            }
            at += run.max(1);
        }
    }
    order
}

/// What matters of a character's bidirectional class when no digit, no bracket and no isolate is near.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strength {
    /// A letter of a left-to-right script.
    Ltr,
    /// A letter of a right-to-left script.
    Rtl,
    /// Digits of every kind.
    Number,
    /// Takes the direction of what surrounds it.
    Weak,
}

/// The strength of a character.
pub fn strength(c: char) -> Strength {
    match CLASSES.bidi_class(c) {
        BidiClass::L => Strength::Ltr,
        BidiClass::R | BidiClass::AL => Strength::Rtl,
        BidiClass::EN | BidiClass::AN => Strength::Number,
        _ => Strength::Weak,
    }
}

/// Whether the character belongs to a block of right-to-left scripts. Cheap: no table.
pub fn is_rtl(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}'
        | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}

/// A stretch of text that the text around it must not reorder.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Isolate {
    /// Ordinary text.
    #[default]
    None,
    /// A value: phone, id, date, number, address, name inside a sentence.
    First,
    /// A value that touches the value before it; the two alternate so that they stay two.
    Second,
}

/// One stretch of a message.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Piece {
    /// Its text, without marks.
    pub text: String,
    /// Whether it is a value of its own.
    pub isolate: Isolate,
}

/// The stretches of a text in which isolates are marked by U+2066 to U+2069, as Fluent does around
/// each placeable. An isolate inside an isolate belongs to the outer one; a close without an open
/// is dropped; an open without a close runs to the end.
pub fn pieces(text: &str) -> Vec<Piece> {
    let mut out: Vec<Piece> = Vec::new();
    let mut depth = 0_usize;
    let mut next = Isolate::First;
    for c in text.chars() {
        match c {
            '\u{2066}'..='\u{2068}' => {
                depth += 1;
                if depth == 1 {
                    out.push(Piece { text: String::new(), isolate: next });
                }
            }
            '\u{2069}' => {
                if depth == 1 {
                    out.push(Piece::default());
                    next = if next == Isolate::First { Isolate::Second } else { Isolate::First };
                }
                depth = depth.saturating_sub(1);
            }
            _ => {
                if out.is_empty() {
                    out.push(Piece::default());
                }
                if let Some(last) = out.last_mut() {
                    last.text.push(c);
                }
            }
        }
    }
    out.retain(|piece| !piece.text.is_empty());
    out
}

/// The classes of the first blocks in an array: nearly every character of a screen is there.
struct Classes([BidiClass; FAST]);

const FAST: usize = 0x780;

static CLASSES: LazyLock<Classes> = LazyLock::new(|| {
    let mut table = [BidiClass::ON; FAST];
    for (code, class) in (0_u32..).zip(&mut table) {
        *class = HardcodedBidiData.bidi_class(char::from_u32(code).unwrap_or_default());
    }
    Classes(table)
});

impl BidiDataSource for Classes {
    fn bidi_class(&self, c: char) -> BidiClass {
        self.0.get(c as usize).copied().unwrap_or_else(|| HardcodedBidiData.bidi_class(c))
    }
}
