//! A binding is found whatever the layout; typing is left alone.

use crossterm::event::{KeyCode, KeyEvent, KeyEventKind, KeyModifiers};
use mastara::tui::keyboard::{Labels, candidates, find, plain};

fn key(c: char) -> KeyEvent {
    KeyEvent::new(KeyCode::Char(c), KeyModifiers::NONE)
}

/// The first of the bindings that a typed character finds.
fn found(typed: KeyEvent, labels: Labels, bindings: &str) -> Option<char> {
    find(typed, labels, |key| match key.code {
        KeyCode::Char(c) if key.modifiers.is_empty() => bindings.chars().find(|bound| *bound == c),
        _ => None,
    })
}

#[test]
fn every_letter_is_reached_from_an_arabic_layout() {
    // What the Arabic (102) layout sends from the three rows of letters, and what is printed there.
    let arabic = "ضصثقفغعهخحشسيبلاتنمئءؤرىة";
    let qwerty = "qwertyuiopasdfghjklzxcvnm";
    let azerty = "azertyuiopqsdfghjklwxcvn,";
    for ((typed, english), french) in arabic.chars().zip(qwerty.chars()).zip(azerty.chars()) {
        assert_eq!(found(key(typed), Labels::Qwerty, qwerty), Some(english));
        assert_eq!(found(key(typed), Labels::Azerty, azerty), Some(french));
    }
    assert_eq!(found(key('ك'), Labels::Azerty, "m"), Some('m'));
    assert_eq!(found(key('ﻻ'), Labels::Azerty, "b"), Some('b'));
}

#[test]
fn signs_and_digits_are_reached_from_every_layout() {
    for labels in [Labels::Azerty, Labels::Qwerty] {
        for (typed, bound) in
            [('؟', '?'), ('?', '?'), ('/', '/'), ('÷', '/'), (':', ':'), ('٣', '3'), ('۳', '3'), ('،', ',')]
        {
            assert_eq!(found(key(typed), labels, "?/:3,"), Some(bound), "{typed}");
        }
    }
    // Without Shift, and without the program knowing it: a French keyboard.
    for (typed, bound) in "&é\"'(-è_çà".chars().zip("1234567890".chars()) {
        assert_eq!(found(key(typed), Labels::Azerty, "1234567890"), Some(bound));
        assert_eq!(found(key(typed), Labels::Qwerty, "1234567890"), None);
    }
    // The keys of / and : where Arabic sends letters from them.
    assert_eq!(found(key('ظ'), Labels::Qwerty, "/"), Some('/'));
    assert_eq!(found(key('ز'), Labels::Azerty, ":"), Some(':'));
}

#[test]
fn what_was_typed_weighs_more_than_where() {
    assert_eq!(found(key('-'), Labels::Azerty, "6-"), Some('-'));
    assert_eq!(found(key('q'), Labels::Azerty, "aq"), Some('q'));
    // The key labelled A must not do what is bound to Q.
    assert_eq!(found(key('ض'), Labels::Azerty, "q"), None);
    assert_eq!(candidates(key('ض'), Labels::Azerty).next(), Some(key('ض')));
}

#[test]
fn modifiers_are_kept_and_shift_is_what_it_made() {
    let control = KeyEvent::new(KeyCode::Char('ن'), KeyModifiers::CONTROL);
    let wanted = KeyEvent::new(KeyCode::Char('k'), KeyModifiers::CONTROL);
    assert!(candidates(control, Labels::Azerty).any(|key| key == wanted));
    let shifted = |c| KeyEvent::new(KeyCode::Char(c), KeyModifiers::SHIFT);
    for typed in [shifted('g'), shifted('G'), key('G')] {
        assert_eq!(plain(typed), key('G'));
    }
    // Shift with ش is a kasra there: a capital of the key under it.
    assert_eq!(found(key('\u{650}'), Labels::Qwerty, "aA"), Some('A'));
    assert_eq!(found(key('أ'), Labels::Azerty, "hH"), Some('H'));
    assert_eq!(
        plain(KeyEvent::new(KeyCode::Tab, KeyModifiers::SHIFT)),
        plain(KeyEvent::new(KeyCode::BackTab, KeyModifiers::SHIFT))
    );
    let up = KeyEvent::new(KeyCode::Up, KeyModifiers::SHIFT);
    assert_eq!(candidates(up, Labels::Azerty).collect::<Vec<_>>(), [up]);
    let released = KeyEvent::new_with_kind(KeyCode::Char('a'), KeyModifiers::NONE, KeyEventKind::Release);
    assert_eq!(found(released, Labels::Azerty, "a"), None);
}
