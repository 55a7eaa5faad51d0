//! Nothing but our own sequences reaches the terminal, even through widgets that let it through.

use mastara::tui::rtl::{Direction, Encoding, gate, turn};
use proptest::prelude::*;
use ratatui::Terminal;
use ratatui::backend::CrosstermBackend;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};
use ratatui::text::Line;
use ratatui::widgets::{Block, List, Row, Table, Widget};

/// Text of an attacker, each with what it would do.
const HOSTILE: [&str; 23] = [
    "\u{1B}[2J\u{1B}[H",
    "\u{1B}]0;title\u{7}",
    "\u{1B}]52;c;aGFja2Vk\u{7}",
    "\u{1B}]8;;https://evil.example\u{1B}\\link",
    "\u{9B}31m",
    "\u{9D}0;title\u{9C}",
    "\u{90}q\u{9C}",
    "a\u{8}\u{8}b",
    "a\rb",
    "\u{7F}",
    "\0",
    "a\u{202E}txt.exe",
    "a\u{2066}b\u{2069}",
    "a\u{200F}b\u{200E}",
    "a\u{200B}",
    "b\u{E0041}\u{E007F}",
    "\u{2028}",
    "\u{FFFE}",
    "z\u{489}\u{489}\u{489}\u{489}\u{489}\u{489}\u{489}\u{489}\u{489}\u{489}\u{489}\u{489}\u{489}\u{489}",
    "\u{605}1",
    "\u{11A84}k",
    "\u{1F44B}\u{1F3FD}",
    "whole words in one cell",
];

fn clean(buffer: &Buffer, encoding: Encoding) {
    for cell in &buffer.content {
        let symbol = if encoding == Encoding::Fenced {
            cell.symbol().trim_end_matches('\u{200E}')
        } else {
            cell.symbol()
        };
        assert!(gate::safe(symbol), "{symbol:?} left");
    }
}

#[test]
fn hostile_text_in_cells_is_refused() {
    for text in HOSTILE {
        for encoding in Encoding::ALL {
            let mut buffer = Buffer::empty(Rect::new(0, 0, 3, 1));
            buffer[(0, 0)].set_symbol("ب");
            buffer[(1, 0)].set_symbol(text);
            assert_eq!(gate::seal(&mut buffer), 1, "{text:?}");
            turn(&mut buffer, Direction::Rtl, encoding);
            clean(&buffer, encoding);
            assert!(buffer.content.iter().any(|cell| cell.symbol().starts_with('\u{FFFD}')));
        }
    }
}

#[test]
fn hostile_text_through_widgets_is_refused() {
    for text in HOSTILE {
        let text = format!("ب {text}");
        let mut buffer = Buffer::empty(Rect::new(0, 0, 30, 6));
        Block::bordered().title(text.as_str()).render(Rect::new(0, 0, 30, 3), &mut buffer);
        Widget::render(List::new([text.as_str()]), Rect::new(1, 1, 28, 1), &mut buffer);
        Widget::render(
            Table::default().rows([Row::new([text.as_str()])]),
            Rect::new(0, 3, 30, 1),
            &mut buffer,
        );
        Line::raw(text.as_str()).render(Rect::new(0, 4, 30, 1), &mut buffer);
        buffer.set_string(0, 5, &text, Style::new());
        gate::seal(&mut buffer);
        turn(&mut buffer, Direction::Rtl, Encoding::Explicit);
        clean(&buffer, Encoding::Explicit);
    }
}

#[test]
fn the_bytes_of_a_frame_hold_no_sequence_of_the_text() {
    let mut bytes = Vec::new();
    let viewport = ratatui::TerminalOptions { viewport: ratatui::Viewport::Fixed(Rect::new(0, 0, 40, 1)) };
    let mut terminal = Terminal::with_options(CrosstermBackend::new(&mut bytes), viewport).unwrap();
    terminal
        .draw(|frame| {
            for (x, text) in (0..).zip(HOSTILE) {
                frame.buffer_mut()[(x, 0)].set_symbol(text);
            }
            gate::seal(frame.buffer_mut());
            turn(frame.buffer_mut(), Direction::Rtl, Encoding::Explicit);
        })
        .unwrap();
    drop(terminal);
    let sent = String::from_utf8(bytes).unwrap();
    for forbidden in ["\u{1B}]", "\u{9B}", "\u{202E}", "2J", "evil", "\u{7}", "\u{200B}", "\u{E0041}"] {
        assert!(!sent.contains(forbidden), "{forbidden:?} in {sent:?}");
    }
}

#[test]
fn what_we_draw_passes_untouched() {
    let mut buffer = Buffer::empty(Rect::new(0, 0, 40, 1));
    buffer.set_string(
        0,
        0,
        "é ب بّ ﻻ ─│▎⠁→ 日本 می\u{200C}خ نَ ● ‹›",
        Style::new().add_modifier(Modifier::BOLD),
    );
    let drawn = buffer.clone();
    assert_eq!(gate::seal(&mut buffer), 0);
    assert_eq!(buffer, drawn);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3000))]

    #[test]
    fn no_symbol_passes_that_could_steer(symbol in any::<String>()) {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 1, 1));
        buffer[(0, 0)].set_symbol(&symbol);
        gate::seal(&mut buffer);
        let sent = buffer[(0, 0)].symbol();
        let steers = sent
            .chars()
            .any(|c| c.is_control() || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'));
        prop_assert!(!steers);
        prop_assert!((1..=2).contains(&mastara::i18n::shape::cluster_width(sent)));
    }
}
