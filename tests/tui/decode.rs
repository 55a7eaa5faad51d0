//! From the bytes of a terminal to keys: in any script, in any parts, and nothing upsets it.

use crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers, MouseButton, MouseEvent, MouseEventKind};
use mastara::tui::driver::decode::{Begins, alone, begins};
use proptest::prelude::*;

/// Everything that these bytes mean, and what is left of them.
fn all(mut bytes: &[u8]) -> (Vec<Event>, &[u8]) {
    let mut events = Vec::new();
    loop {
        let length = match begins(bytes) {
            Begins::With(event, length) => {
                events.push(event);
                length
            }
            Begins::Nothing(length) => length,
            Begins::Open | Begins::Pasting => return (events, bytes),
        };
        assert!((1..=bytes.len()).contains(&length), "{length} of {bytes:?}");
        bytes = &bytes[length..];
    }
}

fn key(code: KeyCode, with: KeyModifiers) -> Event {
    Event::Key(KeyEvent::new(code, with))
}

fn typed(events: &[Event]) -> String {
    let letter = |event: &Event| match event {
        Event::Key(KeyEvent { code: KeyCode::Char(letter), .. }) => letter.to_string(),
        Event::Key(KeyEvent { code: KeyCode::Enter, .. }) => "⏎".to_owned(),
        Event::Key(KeyEvent { code: KeyCode::Backspace, .. }) => "⌫".to_owned(),
        Event::Paste(text) => format!("«{text}»"),
        other => format!("{other:?}"),
    };
    events.iter().map(letter).collect()
}

#[test]
fn a_passphrase_in_any_script_comes_whole_however_it_is_cut() {
    let text = "قمر é 夜 x\u{10348}\x7f\r";
    for cut in 0..text.len() {
        let (mut events, rest) = all(&text.as_bytes()[..cut]);
        let rest = [rest, &text.as_bytes()[cut..]].concat();
        events.extend(all(&rest).0);
        assert_eq!(typed(&events), "قمر é 夜 x\u{10348}⌫⏎", "{cut}");
    }
}

#[test]
fn a_paste_is_one_thing_until_it_ends_and_no_key_is_found_in_it() {
    let whole = "a\x1b[200~كلمة\rsecond\x1b[A\x1b[201~b";
    assert_eq!(typed(&all(whole.as_bytes()).0), "a«كلمة\rsecond\x1b[A»b");
    for cut in 7..whole.len() - 1 {
        let (events, _) = all(&whole.as_bytes()[..cut]);
        assert_eq!(typed(&events), "a", "{cut}");
    }
    assert_eq!(begins(b"\x1b[200~abc"), Begins::Pasting);
}

#[test]
fn keys_that_send_more_than_a_letter_and_the_mouse() {
    let none = KeyModifiers::NONE;
    let sent = "\x1b[A\x1b[1;5C\x1bOP\x1b[19~\x1b[[B\x1b[Z\x1bx\x1b\x1b[B\x0c\x15\t";
    let wanted = [
        key(KeyCode::Up, none),
        key(KeyCode::Right, KeyModifiers::CONTROL),
        key(KeyCode::F(1), none),
        key(KeyCode::F(8), none),
        key(KeyCode::F(2), none),
        key(KeyCode::BackTab, none),
        key(KeyCode::Char('x'), KeyModifiers::ALT),
        key(KeyCode::Esc, none),
        key(KeyCode::Down, none),
        key(KeyCode::Char('l'), KeyModifiers::CONTROL),
        key(KeyCode::Char('u'), KeyModifiers::CONTROL),
        key(KeyCode::Tab, none),
    ];
    assert_eq!(all(sent.as_bytes()).0, wanted);
    // Esc alone is known by what does not follow.
    assert_eq!((begins(b"\x1b"), alone(b"\x1b")), (Begins::Open, Some(key(KeyCode::Esc, none))));
    // What a terminal says of itself is no key.
    assert_eq!(all(b"\x1b[?62;22c\x1b[?1u").0, []);
    let at = |kind, column, row| Event::Mouse(MouseEvent { kind, column, row, modifiers: none });
    let left = MouseButton::Left;
    let wanted = [
        at(MouseEventKind::Down(left), 299, 9),
        at(MouseEventKind::Up(left), 299, 9),
        at(MouseEventKind::ScrollDown, 0, 0),
        at(MouseEventKind::Moved, 4, 5),
        at(MouseEventKind::Down(left), 1, 2),
    ];
    assert_eq!(all(b"\x1b[<0;300;10M\x1b[<0;300;10m\x1b[<65;1;1M\x1b[<35;5;6M\x1b[M \"#").0, wanted);
}

proptest! {
    #[test]
    fn no_bytes_upset_it(bytes in proptest::collection::vec(prop_oneof![any::<u8>(), Just(0x1b), Just(b'[')], 0..200)) {
        let (events, rest) = all(&bytes);
        prop_assert!(events.len() + rest.len() <= bytes.len());
        alone(rest);
    }
}
