//! Direction of text: the levels of UAX #9 for one line. It must not reorder anything: turning a
//! screen around happens in one place, after it is drawn.

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

/// Levels of one line by UAX #9, rule L1 included. Isolate controls in the text are honoured, but the
/// library may give brackets that follow an isolate another level than rule N0: whoever draws orders
/// each isolate by itself.
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

/// What a character's bidirectional class means for what stands beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strength {
    /// A letter of a left-to-right script.
    Ltr,
    /// A letter of a right-to-left script.
    Rtl,
    /// Digits of every kind.
    Number,
    /// Goes with digits or letters that it touches: `+ - / . , :`, currency, marks.
    Attached,
    /// Takes the direction of what surrounds it.
    Neutral,
}

/// The strength of a character.
pub fn strength(c: char) -> Strength {
    match CLASSES.bidi_class(c) {
        BidiClass::L => Strength::Ltr,
        BidiClass::R | BidiClass::AL => Strength::Rtl,
        BidiClass::EN | BidiClass::AN => Strength::Number,
        BidiClass::WS | BidiClass::ON => Strength::Neutral,
        _ => Strength::Attached,
    }
}

/// Whether the character belongs to a block of right-to-left scripts. Cheap: no table.
pub fn is_rtl(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}'
        | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
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
