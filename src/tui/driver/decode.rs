//! From the bytes of a terminal to keys, the mouse and what was pasted. Bytes are looked at where they
//! lie and kept nowhere: they may be a passphrase. It must not read a terminal.

use crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers, MouseButton, MouseEvent, MouseEventKind};

const ESC: u8 = 0x1b;
/// What a paste begins with.
pub(super) const PASTE: &[u8] = b"\x1b[200~";
const PASTED: &[u8] = b"\x1b[201~";

/// What bytes begin with.
#[derive(Debug, PartialEq)]
pub enum Begins {
    /// Something, and how many bytes it took.
    With(Event, usize),
    /// So many bytes that mean nothing here.
    Nothing(usize),
    /// Something that goes on.
    Open,
    /// A paste that goes on: it may take its time.
    Pasting,
}

/// What these bytes begin with.
pub fn begins(bytes: &[u8]) -> Begins {
    match bytes {
        [] | [ESC] | [ESC, b'O'] => Begins::Open,
        [ESC, b'[', ..] => sequence(bytes),
        [ESC, b'O', last, ..] => key(code(*last, b""), 3),
        [ESC, ESC, ..] => key(Some((KeyCode::Esc, KeyModifiers::NONE)), 1),
        [ESC, rest @ ..] => letter(rest, KeyModifiers::ALT, 1),
        _ => letter(bytes, KeyModifiers::NONE, 0),
    }
}

/// What bytes meant that seemed to go on when nothing followed: Esc, or a letter with Alt; else nothing.
pub fn alone(bytes: &[u8]) -> Option<Event> {
    match bytes {
        [ESC] => Some(event(KeyCode::Esc, KeyModifiers::NONE)),
        [ESC, one @ (b'[' | b'O')] => Some(event(KeyCode::Char(char::from(*one)), KeyModifiers::ALT)),
        _ => None,
    }
}

fn event(code: KeyCode, with: KeyModifiers) -> Event {
    Event::Key(KeyEvent::new(code, with))
}

fn key(found: Option<(KeyCode, KeyModifiers)>, length: usize) -> Begins {
    found.map_or(Begins::Nothing(length), |(code, with)| Begins::With(event(code, with), length))
}

fn letter(bytes: &[u8], with: KeyModifiers, before: usize) -> Begins {
    match one(bytes) {
        One::Key(code, held, length) => key(Some((code, with | held)), before + length),
        One::Nothing(length) => Begins::Nothing(before + length),
        One::Open => Begins::Open,
    }
}

/// One letter or control key.
pub(super) enum One {
    /// A key, and how many bytes it took.
    Key(KeyCode, KeyModifiers, usize),
    /// No letter.
    Nothing(usize),
    /// The beginning of a letter.
    Open,
}

/// The letter or control key that bytes begin with.
pub(super) fn one(bytes: &[u8]) -> One {
    let Some(&first) = bytes.first() else { return One::Open };
    let ctrl = |base: u8| One::Key(KeyCode::Char(char::from(base)), KeyModifiers::CONTROL, 1);
    let plain = |code| One::Key(code, KeyModifiers::NONE, 1);
    match first {
        b'\r' => plain(KeyCode::Enter),
        b'\t' => plain(KeyCode::Tab),
        0x7f => plain(KeyCode::Backspace),
        ESC => plain(KeyCode::Esc),
        0 => ctrl(b' '),
        0x01..=0x1a => ctrl(first - 1 + b'a'),
        0x1c..=0x1f => ctrl(first - 0x1c + b'4'),
        _ => {
            let long = match first {
                0xc0..=0xdf => 2,
                0xe0..=0xef => 3,
                0xf0..=0xff => 4,
                _ => 1,
            };
            let Some(whole) = bytes.get(..long) else { return One::Open };
            let Some(letter) = std::str::from_utf8(whole).ok().and_then(|text| text.chars().next()) else {
                return One::Nothing(1);
            };
            let shift = if letter.is_uppercase() { KeyModifiers::SHIFT } else { KeyModifiers::NONE };
            One::Key(KeyCode::Char(letter), shift, long)
        }
    }
}

/// The key whose sequence ends so, with what stands before it.
pub(super) fn code(last: u8, inside: &[u8]) -> Option<(KeyCode, KeyModifiers)> {
    let mut numbers = numbers(inside);
    let first = numbers.next().flatten().unwrap_or(1);
    let held = numbers.next().flatten().unwrap_or(1).saturating_sub(1);
    let mut with = KeyModifiers::NONE;
    for (bit, key) in [(1, KeyModifiers::SHIFT), (2, KeyModifiers::ALT), (4, KeyModifiers::CONTROL)] {
        with.set(key, held & bit != 0);
    }
    let function = |least: u32| u8::try_from(first - least).ok().map(KeyCode::F);
    let code = match (last, first) {
        (b'A', _) => KeyCode::Up,
        (b'B', _) => KeyCode::Down,
        (b'C', _) => KeyCode::Right,
        (b'D', _) => KeyCode::Left,
        (b'H', _) | (b'~', 1 | 7) => KeyCode::Home,
        (b'F', _) | (b'~', 4 | 8) => KeyCode::End,
        (b'Z', _) => KeyCode::BackTab,
        (b'P'..=b'S', _) => KeyCode::F(last - b'P' + 1),
        (b'~', 2) => KeyCode::Insert,
        (b'~', 3) => KeyCode::Delete,
        (b'~', 5) => KeyCode::PageUp,
        (b'~', 6) => KeyCode::PageDown,
        (b'~', 11..=15) => function(10)?,
        (b'~', 17..=21) => function(11)?,
        (b'~', 23..=24) => function(12)?,
        _ => return None,
    };
    Some((code, with))
}

fn numbers(inside: &[u8]) -> impl Iterator<Item = Option<u32>> {
    inside.split(|byte| *byte == b';').map(|digits| std::str::from_utf8(digits).ok()?.parse().ok())
}

/// What begins with ESC [.
fn sequence(bytes: &[u8]) -> Begins {
    match bytes {
        // The Linux console has its own first keys.
        [ESC, b'[', b'[', last, ..] => {
            let function = (b'A'..=b'E').contains(last).then(|| KeyCode::F(last - b'A' + 1));
            return key(function.map(|code| (code, KeyModifiers::NONE)), 4);
        }
        [ESC, b'[', b'M', cb, x, y, ..] => {
            let [cb, x, y] = [cb, x, y].map(|byte| u32::from(byte.saturating_sub(32)));
            return mouse(cb, x, y, false).map_or(Begins::Nothing(6), |event| Begins::With(event, 6));
        }
        [ESC, b'[', b'[' | b'M', ..] => return Begins::Open,
        _ if bytes.starts_with(PASTE) => return paste(bytes),
        _ => {}
    }
    let body = bytes.get(2..).unwrap_or_default();
    let Some(end) = body.iter().position(|byte| !matches!(byte, 0x20..=0x3f)) else { return Begins::Open };
    let (inside, last) = (body.get(..end).unwrap_or_default(), body.get(end).copied().unwrap_or_default());
    let length = 2 + end + 1;
    match (inside, last) {
        ([b'<', place @ ..], b'M' | b'm') => {
            let mut numbers = numbers(place);
            let mut next = || numbers.next().flatten();
            let found = (|| mouse(next()?, next()?, next()?, last == b'm'))();
            found.map_or(Begins::Nothing(length), |event| Begins::With(event, length))
        }
        // What a terminal says of itself is no key.
        ([b'?' | b'>' | b'<' | b'=', ..], 0x40..=0x7e) => Begins::Nothing(length),
        (_, 0x40..=0x7e) => key(code(last, inside), length),
        // Not a sequence after all: what broke it off is read by itself.
        _ => Begins::Nothing(length - 1),
    }
}

fn paste(bytes: &[u8]) -> Begins {
    let body = bytes.get(PASTE.len()..).unwrap_or_default();
    let Some(end) = body.windows(PASTED.len()).position(|window| window == PASTED) else {
        return Begins::Pasting;
    };
    let text = String::from_utf8_lossy(body.get(..end).unwrap_or_default()).into_owned();
    Begins::With(Event::Paste(text), PASTE.len() + end + PASTED.len())
}

/// The mouse: what it did, and where, counted from one.
fn mouse(cb: u32, x: u32, y: u32, let_go: bool) -> Option<Event> {
    use MouseButton::{Left, Middle, Right};
    let button = match cb & 0b11 {
        0 => Left,
        1 => Middle,
        _ => Right,
    };
    let kind = match ((cb & 0b11) | ((cb & 0b1100_0000) >> 4), cb & 0b10_0000 != 0) {
        (0..=2, false) if let_go => MouseEventKind::Up(button),
        (0..=2, false) => MouseEventKind::Down(button),
        (0..=2, true) => MouseEventKind::Drag(button),
        (3, false) => MouseEventKind::Up(Left),
        (3..=5, true) => MouseEventKind::Moved,
        (4, false) => MouseEventKind::ScrollUp,
        (5, false) => MouseEventKind::ScrollDown,
        (6, false) => MouseEventKind::ScrollLeft,
        (7, false) => MouseEventKind::ScrollRight,
        _ => return None,
    };
    let mut modifiers = KeyModifiers::NONE;
    for (bit, key) in [(4, KeyModifiers::SHIFT), (8, KeyModifiers::ALT), (16, KeyModifiers::CONTROL)] {
        modifiers.set(key, cb & bit != 0);
    }
    let place = |number: u32| u16::try_from(number.checked_sub(1)?).ok();
    Some(Event::Mouse(MouseEvent { kind, column: place(x)?, row: place(y)?, modifiers }))
}
