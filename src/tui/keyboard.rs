//! A key binding is found whatever the layout: an Arabic or a French layout sends other characters
//! from the same keys. Only bindings are looked up this way; text fields take what was typed.

use crossterm::event::{KeyCode, KeyEvent, KeyEventKind, KeyEventState, KeyModifiers};

/// What is printed in Latin on the keys: an Arabic layout sends the same letter from the key that
/// is `A` on one keyboard and `Q` on the other.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Labels {
    /// French keys, the usual ones in Morocco.
    #[default]
    Azerty,
    /// English keys.
    Qwerty,
}

impl Labels {
    /// Its stable name, in settings.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Azerty => "azerty",
            Self::Qwerty => "qwerty",
        }
    }

    /// The one with this name.
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Azerty, Self::Qwerty].into_iter().find(|labels| labels.code() == code)
    }
}

/// One key of the Arabic (102) layout: what it sends, what it sends with Shift (NUL where that is
/// a Latin sign, which is what it says), and what is printed on it: QWERTY, AZERTY.
type Key = (char, char, char, char);

/// The fifth sign of a key is a sequence on some systems (لا), one character on others (ﻻ): see
/// [`LAM_ALEF`].
const ARABIC: &[Key] = &[
    ('ذ', '\u{651}', '`', '²'),
    ('ض', '\u{64E}', 'q', 'a'),
    ('ص', '\u{64B}', 'w', 'z'),
    ('ث', '\u{64F}', 'e', 'e'),
    ('ق', '\u{64C}', 'r', 'r'),
    ('ف', '\0', 't', 't'),
    ('غ', 'إ', 'y', 'y'),
    ('ع', '\u{2018}', 'u', 'u'),
    ('ه', '÷', 'i', 'i'),
    ('خ', '×', 'o', 'o'),
    ('ح', '؛', 'p', 'p'),
    ('ج', '\0', '[', '^'),
    ('د', '\0', ']', '$'),
    ('ش', '\u{650}', 'a', 'q'),
    ('س', '\u{64D}', 's', 's'),
    ('ي', '\0', 'd', 'd'),
    ('ب', '\0', 'f', 'f'),
    ('ل', '\0', 'g', 'g'),
    ('ا', 'أ', 'h', 'h'),
    ('ت', 'ـ', 'j', 'j'),
    ('ن', '،', 'k', 'k'),
    ('م', '\0', 'l', 'l'),
    ('ك', '\0', ';', 'm'),
    ('ط', '\0', '\'', 'ù'),
    ('ئ', '\0', 'z', 'w'),
    ('ء', '\u{652}', 'x', 'x'),
    ('ؤ', '\0', 'c', 'c'),
    ('ر', '\0', 'v', 'v'),
    ('ى', 'آ', 'n', 'n'),
    ('ة', '\0', 'm', ','),
    ('و', '\0', ',', ';'),
    ('ز', '\0', '.', ':'),
    ('ظ', '؟', '/', '!'),
];

/// Lam with alef as one character, on the key of B, and with Shift on the keys of T, G and B.
const LAM_ALEF: &[(char, char)] = &[('ﻻ', 'b'), ('ﻹ', 'T'), ('ﻷ', 'G'), ('ﻵ', 'B')];

/// Signs that mean the same in another script.
const SIGNS: &[(char, char)] = &[
    ('؟', '?'),
    ('،', ','),
    ('؛', ';'),
    ('٪', '%'),
    ('÷', '/'),
    ('×', '*'),
    ('٫', '.'),
    ('«', '<'),
    ('»', '>'),
];

/// The digit row of a French keyboard without Shift.
const AZERTY_DIGITS: &[(char, char)] = &[
    ('&', '1'),
    ('é', '2'),
    ('"', '3'),
    ('\'', '4'),
    ('(', '5'),
    ('-', '6'),
    ('è', '7'),
    ('_', '8'),
    ('ç', '9'),
    ('à', '0'),
];

/// The keys that an event may stand for, best first: what was sent, then the sign that means the
/// same, then the Latin key in the same place. A shifted key stands for a capital.
pub fn candidates(event: KeyEvent, labels: Labels) -> impl Iterator<Item = KeyEvent> {
    let event = plain(event);
    let other = |found: Option<char>| found.map(|c| KeyEvent { code: KeyCode::Char(c), ..event });
    let (sign, place) = match event.code {
        KeyCode::Char(c) => (other(sign(c)), other(place(c, labels))),
        _ => (None, None),
    };
    [Some(event), sign, place].into_iter().flatten()
}

/// The first binding that the event may stand for. Releases of a key stand for none.
pub fn find<T>(event: KeyEvent, labels: Labels, binding: impl FnMut(KeyEvent) -> Option<T>) -> Option<T> {
    if event.kind == KeyEventKind::Release {
        return None;
    }
    candidates(event, labels).find_map(binding)
}

/// One way to write each key: a character says itself whether Shift was held, Shift with Tab is
/// [`KeyCode::BackTab`], repeats are presses.
pub fn plain(event: KeyEvent) -> KeyEvent {
    let mut event = KeyEvent { kind: KeyEventKind::Press, state: KeyEventState::NONE, ..event };
    match event.code {
        KeyCode::Char(c) => {
            // Terminals with the newer protocol may send the small letter with Shift.
            if event.modifiers.contains(KeyModifiers::SHIFT) && c.is_lowercase() {
                let mut upper = c.to_uppercase();
                if let (Some(one), None) = (upper.next(), upper.next()) {
                    event.code = KeyCode::Char(one);
                }
            }
            event.modifiers.remove(KeyModifiers::SHIFT);
        }
        KeyCode::Tab if event.modifiers.contains(KeyModifiers::SHIFT) => {
            event.code = KeyCode::BackTab;
            event.modifiers.remove(KeyModifiers::SHIFT);
        }
        KeyCode::BackTab => event.modifiers.remove(KeyModifiers::SHIFT),
        _ => {}
    }
    event
}

/// A sign or digit of another script.
fn sign(c: char) -> Option<char> {
    let digit = |zero: char| char::from_digit(u32::from(c) - u32::from(zero), 10);
    match c {
        '٠'..='٩' => digit('٠'),
        '۰'..='۹' => digit('۰'),
        _ => SIGNS.iter().find(|(from, _)| *from == c).map(|(_, to)| *to),
    }
}

/// What is printed in Latin on the key that sent this.
fn place(c: char, labels: Labels) -> Option<char> {
    if let Some((_, latin)) = LAM_ALEF.iter().find(|(arabic, _)| *arabic == c) {
        return Some(*latin);
    }
    for &(alone, shifted, qwerty, azerty) in ARABIC {
        let latin = if labels == Labels::Qwerty { qwerty } else { azerty };
        if c == alone {
            return Some(latin);
        }
        if c == shifted && c != '\0' {
            return latin.is_ascii_lowercase().then(|| latin.to_ascii_uppercase());
        }
    }
    AZERTY_DIGITS.iter().find(|(from, _)| labels == Labels::Azerty && *from == c).map(|(_, digit)| *digit)
}
