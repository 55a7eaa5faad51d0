//! What a terminal answers, told from what somebody types meanwhile.

use crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};
use mastara::tui::driver::reply::{Late, parse};
use proptest::prelude::*;

const NAME: &str = "\x1bP>|Konsole 22.12.3\x1b\\";
const DONE: &str = "\x1b[?62;22c";

fn letters(events: &[Event]) -> String {
    let letter = |event: &Event| match event {
        Event::Key(KeyEvent { code: KeyCode::Char(letter), .. }) => Some(*letter),
        Event::Key(KeyEvent { code: KeyCode::Enter, .. }) => Some('⏎'),
        Event::Key(KeyEvent { code: KeyCode::Backspace, .. }) => Some('⌫'),
        _ => None,
    };
    events.iter().filter_map(letter).collect()
}

fn key(code: KeyCode, with: KeyModifiers) -> Event {
    Event::Key(KeyEvent::new(code, with))
}

#[test]
fn an_answer_among_letters_is_found_and_no_letter_is_lost() {
    let parsed = parse(format!("é{NAME}l{DONE}م\x7f\r").as_bytes());
    assert_eq!(
        (parsed.name.as_deref(), parsed.answered, parsed.open),
        (Some("Konsole 22.12.3"), true, false)
    );
    assert_eq!(letters(&parsed.typed), "élم⌫⏎");
    // Keys that send more than a letter.
    let parsed = parse(b"\x1b[A\x1b[1;5C\x1bOP\x1b[3~\x1b[21~\x11\x1bx\x1b");
    let ctrl = KeyModifiers::CONTROL;
    let wanted = [
        key(KeyCode::Up, KeyModifiers::NONE),
        key(KeyCode::Right, ctrl),
        key(KeyCode::F(1), KeyModifiers::NONE),
        key(KeyCode::Delete, KeyModifiers::NONE),
        key(KeyCode::F(10), KeyModifiers::NONE),
        key(KeyCode::Char('q'), ctrl),
        key(KeyCode::Char('x'), KeyModifiers::ALT),
        key(KeyCode::Esc, KeyModifiers::NONE),
    ];
    assert_eq!(parsed.typed, wanted);
}

#[test]
fn an_answer_that_is_cut_anywhere_types_nothing() {
    let whole = format!("{NAME}{DONE}");
    for cut in 2..whole.len() {
        let parsed = parse(&whole.as_bytes()[..cut]);
        assert!(letters(&parsed.typed).is_empty(), "{cut}: {parsed:?}");
        assert!(!parsed.answered);
    }
}

#[test]
fn a_name_that_is_none_is_not_taken() {
    let long = "x".repeat(5000);
    for body in ["", "Kon\x07sole", "Konsole\n", "كونسول", &long] {
        let parsed = parse(format!("\x1bP>|{body}\x1b\\{DONE}").as_bytes());
        assert_eq!(
            (parsed.name, parsed.answered, letters(&parsed.typed).as_str()),
            (None, true, ""),
            "{body:?}"
        );
    }
    // The first name counts.
    assert_eq!(
        parse(format!("{NAME}\x1bP>|kitty\x1b\\").as_bytes()).name.as_deref(),
        Some("Konsole 22.12.3")
    );
}

/// An answer as the reader of keys makes keys of it.
fn keys_of(text: &str) -> Vec<Event> {
    let mut events = Vec::new();
    let mut alt = KeyModifiers::NONE;
    for letter in text.chars() {
        if letter == '\x1b' {
            alt = KeyModifiers::ALT;
            continue;
        }
        events.push(key(KeyCode::Char(letter), std::mem::replace(&mut alt, KeyModifiers::NONE)));
    }
    events
}

fn hear(late: &mut Late, text: &str) -> String {
    let typed: Vec<Event> = keys_of(text).into_iter().flat_map(|event| late.hear(event)).collect();
    letters(&typed)
}

#[test]
fn a_late_answer_is_taken_out_of_what_is_typed() {
    let mut late = Late::default();
    assert_eq!(hear(&mut late, &format!("ab{NAME}cd")), "abcd");
    assert_eq!(late.name().as_deref(), Some("Konsole 22.12.3"));
    assert_eq!(late.name(), None);
    // The bytes read before may have ended inside of it, wherever.
    for (part, rest) in [(Some("Kon"), "sole 22\x1b\\x"), (Some(""), "|Konsole 22\x1b\\x")] {
        let mut late = Late::new(part.map(str::to_owned));
        assert!(late.inside());
        assert_eq!(hear(&mut late, rest), "x");
        assert_eq!(late.name().as_deref(), Some("Konsole 22"));
    }
    // What only begins like one was typed, and one without an end ends with the pause.
    let mut late = Late::default();
    assert_eq!(hear(&mut late, "\x1bP>a"), "P>a");
    assert_eq!(hear(&mut late, "\x1bP"), "");
    assert_eq!(letters(&late.quiet()), "P");
    assert_eq!(hear(&mut late, &format!("\x1bP>|{}", "x".repeat(100_000))), "");
    assert!(late.quiet().is_empty() && !late.inside());
    assert_eq!((hear(&mut late, "ab"), late.name()), ("ab".to_owned(), None));
}

proptest! {
    #[test]
    fn no_bytes_upset_it_and_names_are_short_and_plain(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let mut hostile = b"\x1bP>|".to_vec();
        hostile.extend(&bytes);
        for bytes in [bytes, hostile] {
            let parsed = parse(&bytes);
            prop_assert!(parsed.typed.len() <= bytes.len());
            prop_assert!(parsed.name.is_none_or(|name| name.len() <= 64 && name.chars().all(|it| (' '..='~').contains(&it))));
        }
    }

    #[test]
    fn letters_around_an_answer_stay_as_they_were(before in "[a-zéم ]{0,8}", after in "[a-zéم ]{0,8}") {
        let parsed = parse(format!("{before}{NAME}{DONE}{after}").as_bytes());
        prop_assert_eq!(letters(&parsed.typed), format!("{before}{after}"));
        prop_assert!(parsed.answered && parsed.name.is_some());
    }
}
