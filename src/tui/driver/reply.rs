//! The terminal's answer to “who are you?”, told from what somebody types meanwhile. Before the
//! reader of keys runs, it is found in bytes; an answer that is late comes as what looks like keys and
//! is taken out of them. Nothing is lost that was typed, and no answer is taken for typing.
//! It must not read a terminal.

use super::decode::{One, code, one};
use crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};
use std::fmt;

/// Asks for the name (XTVERSION), then for what every terminal answers (DA1): once that is there,
/// a name that has not come will not come.
pub const QUESTION: &str = "\x1b[>0q\x1b[c";

/// A longer name is none.
const LONGEST: usize = 64;

/// What bytes from a terminal say.
#[derive(Default)]
pub struct Parsed {
    /// The name that the terminal gave itself.
    pub name: Option<String>,
    /// The last question was answered.
    pub answered: bool,
    /// The bytes end inside something.
    pub open: bool,
    /// They end inside a name: what there is of it.
    pub part: Option<String>,
    /// What was typed.
    pub typed: Vec<Event>,
}

/// What was typed is never printed: it may be a passphrase.
impl fmt::Debug for Parsed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { name, answered, open, typed, .. } = self;
        write!(f, "Parsed({name:?}, {answered}, {open}, {} typed)", typed.len())
    }
}

/// Reads what came so far, from its beginning.
pub fn parse(bytes: &[u8]) -> Parsed {
    let mut parsed = Parsed::default();
    let mut rest = bytes;
    while let Some((&first, after)) = rest.split_first() {
        rest = match (first, after) {
            (0x1b, [b'P', b'>', b'|', body @ ..]) => name(body, &mut parsed),
            (0x1b, [b'P'] | [b'P', b'>'] | []) => {
                parsed.open = true;
                if after.is_empty() {
                    parsed.type_in(KeyCode::Esc, KeyModifiers::NONE);
                } else {
                    parsed.part = Some(String::new());
                }
                &[]
            }
            (0x1b, [b'[', body @ ..]) => sequence(body, &mut parsed),
            (0x1b, [b'O', code, body @ ..]) => {
                parsed.type_code(*code, b"");
                body
            }
            (0x1b, [0x1b, ..]) => {
                parsed.type_in(KeyCode::Esc, KeyModifiers::NONE);
                after
            }
            (0x1b, _) => letter(after, KeyModifiers::ALT, &mut parsed),
            _ => letter(rest, KeyModifiers::NONE, &mut parsed),
        };
    }
    parsed
}

/// A name ends with ESC \; any other ESC breaks it off.
fn name<'a>(body: &'a [u8], parsed: &mut Parsed) -> &'a [u8] {
    let end = body.iter().position(|byte| *byte == 0x1b).unwrap_or(body.len());
    let (text, rest) = body.split_at(end);
    match rest {
        [0x1b, b'\\', after @ ..] => {
            parsed.name = parsed.name.take().or_else(|| clean(text));
            after
        }
        [] | [0x1b] => {
            parsed.open = true;
            parsed.part = Some(text.iter().take(LONGEST + 1).map(|byte| char::from(*byte)).collect());
            &[]
        }
        broken => broken,
    }
}

/// A name is short and plain.
fn clean(text: &[u8]) -> Option<String> {
    let plain = text.iter().all(|byte| matches!(byte, b' '..=b'~'));
    (plain && (1..=LONGEST).contains(&text.len()))
        .then(|| text.iter().map(|byte| char::from(*byte)).collect())
}

fn sequence<'a>(body: &'a [u8], parsed: &mut Parsed) -> &'a [u8] {
    let end = body.iter().position(|byte| !matches!(byte, 0x20..=0x3f)).unwrap_or(body.len());
    let (inside, rest) = body.split_at(end);
    let Some((last, after)) = rest.split_first() else {
        parsed.open = true;
        return &[];
    };
    match (inside, last) {
        ([b'?', ..], b'c') => parsed.answered = true,
        ([b'?' | b'>' | b'<' | b'=', ..], _) => {}
        (_, 0x40..=0x7e) => parsed.type_code(*last, inside),
        // Not a sequence after all: what broke it off is read by itself.
        _ => return rest,
    }
    after
}

/// One letter or control key. The line still cooked turns Enter into a line feed.
fn letter<'a>(bytes: &'a [u8], with: KeyModifiers, parsed: &mut Parsed) -> &'a [u8] {
    if let [b'\n', after @ ..] = bytes {
        parsed.type_in(KeyCode::Enter, with);
        return after;
    }
    let taken = match one(bytes) {
        One::Key(code, held, length) => {
            parsed.type_in(code, with | held);
            length
        }
        One::Nothing(length) => length,
        One::Open => {
            parsed.open = !bytes.is_empty();
            bytes.len()
        }
    };
    bytes.get(taken..).unwrap_or_default()
}

impl Parsed {
    fn type_in(&mut self, code: KeyCode, with: KeyModifiers) {
        self.typed.push(Event::Key(KeyEvent::new(code, with)));
    }

    /// A key that sends a sequence: its last byte, and what stands before it.
    fn type_code(&mut self, last: u8, inside: &[u8]) {
        if let Some((code, with)) = code(last, inside) {
            self.type_in(code, with);
        }
    }
}

/// Takes an answer that is late out of what looks like keys: Alt-P, `>`, `|`, the name, Alt-\.
#[derive(Default)]
pub struct Late {
    /// What may be the beginning of an answer.
    held: Vec<Event>,
    /// The name so far, once it is one.
    text: Option<String>,
    /// The last event was Esc: half of an end.
    escaped: bool,
    name: Option<String>,
}

impl Late {
    /// Waits for an answer; inside of one, with what there is of the name.
    pub fn new(part: Option<String>) -> Self {
        Self { text: part, ..Self::default() }
    }

    /// Whether it is inside of an answer for certain.
    pub const fn begun(&self) -> bool {
        self.text.is_some()
    }

    /// Whether it is inside of an answer, or may be.
    pub fn inside(&self) -> bool {
        self.begun() || !self.held.is_empty()
    }

    /// The name, once, when it has come.
    pub fn name(&mut self) -> Option<String> {
        self.name.take()
    }

    /// Nothing came for a while: what was held back was typed, and an answer will have no end.
    pub fn quiet(&mut self) -> Vec<Event> {
        self.text = None;
        self.escaped = false;
        std::mem::take(&mut self.held)
    }

    /// Takes an event in, and gives out what was typed.
    pub fn hear(&mut self, event: Event) -> Vec<Event> {
        let Event::Key(key) = event else { return vec![event] };
        let alt = key.modifiers.contains(KeyModifiers::ALT);
        if self.text.is_some() {
            return self.inside_of_name(key, alt);
        }
        let goes_on = match (self.held.len(), key.code) {
            (0, KeyCode::Char('P')) => alt,
            (1, KeyCode::Char('>')) | (2, KeyCode::Char('|')) => !alt,
            _ => false,
        };
        if !goes_on {
            let mut typed = std::mem::take(&mut self.held);
            typed.push(event);
            return typed;
        }
        self.held.push(event);
        if self.held.len() == 3 {
            self.held.clear();
            self.text = Some(String::new());
        }
        Vec::new()
    }

    fn inside_of_name(&mut self, key: KeyEvent, alt: bool) -> Vec<Event> {
        let escaped = std::mem::take(&mut self.escaped);
        match key.code {
            KeyCode::Char('\\') if alt || escaped => {
                let text = self.text.take().unwrap_or_default();
                // Bytes may have ended before the marks that a name begins with.
                self.name = clean(text.trim_start_matches(['>', '|']).as_bytes());
            }
            KeyCode::Char(letter) if !alt => {
                // One letter too many makes it none, and no more are kept.
                if let Some(text) = self.text.as_mut().filter(|text| text.chars().count() <= LONGEST) {
                    text.push(letter);
                }
            }
            KeyCode::Esc => self.escaped = true,
            _ => {}
        }
        Vec::new()
    }
}
