//! No window is too small and no order of keys too wild: nothing panics, and the caret stays on
//! the screen.

use super::stage::{app_on, frame, hear, new_app, press};
use crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers, MouseButton, MouseEvent, MouseEventKind};
use mastara::domain::law::Lang;
use mastara::tui::screens;
use mastara::tui::theme::Theme;
use proptest::prelude::*;

fn look(app: &mut mastara::tui::app::App, columns: u16, rows: u16) {
    let (buffer, caret) = frame(app, columns, rows);
    if let Some(caret) = caret {
        assert!(buffer.area.contains(caret), "{caret:?} outside {columns}x{rows}");
    }
}

#[test]
fn every_screen_draws_at_every_small_size() {
    let ways = ["", "Enter", "F3", "F3 Tab x", "?", ": z z", "F3 q ctrl-x", "ctrl-y", "F9"];
    for lang in Lang::ALL {
        for keys in ways {
            let mut app = app_on(lang, screens::home());
            press(&mut app, keys);
            for columns in (1..=12).chain([29, 30, 59, 61, 99, 100, 101]) {
                for rows in (1..=9).chain([17, 18, 25]) {
                    look(&mut app, columns, rows);
                }
            }
        }
        for keys in ["", "Enter", "Enter Enter", "Enter Enter Enter", "Enter Enter Enter ctrl-o a"] {
            let mut app = new_app(lang);
            press(&mut app, keys);
            for columns in (1..=12).chain([29, 30, 59, 60, 100]) {
                for rows in 1..=12 {
                    look(&mut app, columns, rows);
                }
            }
        }
    }
}

/// Keys that reach everything but what makes a vault or takes long.
fn key() -> impl Strategy<Value = KeyEvent> {
    let plain = prop_oneof![
        4 => prop::sample::select(vec![
            KeyCode::Enter, KeyCode::Esc, KeyCode::Tab, KeyCode::BackTab, KeyCode::Up, KeyCode::Down,
            KeyCode::Left, KeyCode::Right, KeyCode::PageUp, KeyCode::PageDown, KeyCode::Home, KeyCode::End,
            KeyCode::Backspace, KeyCode::Delete,
        ]),
        2 => (1_u8..=9).prop_map(KeyCode::F),
        3 => prop::sample::select("qjk/?:aز لا١é 5🙂e\u{301}nswpdghctrmxob".chars().collect::<Vec<_>>()).prop_map(KeyCode::Char),
    ];
    prop_oneof![
        6 => plain.prop_map(|code| KeyEvent::new(code, KeyModifiers::NONE)),
        1 => prop::sample::select(vec!['z', 'y', 'p', 'x', 'u', 'w', 'n', 's', 'o'])
            .prop_map(|c| KeyEvent::new(KeyCode::Char(c), KeyModifiers::CONTROL)),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn no_order_of_keys_presses_and_sizes_panics(
        keys in prop::collection::vec(key(), 1..40),
        columns in 1_u16..140,
        rows in 1_u16..45,
        presses in prop::collection::vec((0_u16..140, 0_u16..45), 0..6),
        lang in prop::sample::select(Lang::ALL.to_vec()),
        theme in prop::sample::select(Theme::ALL.to_vec()),
    ) {
        let mut app = app_on(lang, screens::home());
        app.ctx.theme = theme;
        look(&mut app, columns, rows);
        for event in keys {
            hear(&mut app, Event::Key(event));
            look(&mut app, columns, rows);
        }
        for (column, row) in presses {
            let kind = MouseEventKind::Down(MouseButton::Left);
            hear(&mut app, Event::Mouse(MouseEvent { kind, column, row, modifiers: KeyModifiers::NONE }));
            look(&mut app, columns, rows);
        }
        hear(&mut app, Event::Paste("سلام\u{202e}\u{1b}[2J\nDiallo".to_owned()));
        look(&mut app, columns, rows);
    }
}
