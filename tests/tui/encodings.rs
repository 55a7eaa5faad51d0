//! What each kind of terminal is sent, cell by cell, and what it then shows.

use mastara::i18n::bidi::{Base, levels, visual_order};
use mastara::tui::rtl::{Direction, Encoding, SENTENCE, isolate, sample, turn};
use proptest::prelude::*;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};
use ratatui::widgets::Widget;

fn sent(spans: Vec<Span<'_>>, encoding: Encoding) -> Vec<String> {
    let line = Line::from(spans);
    let mut buffer = Buffer::empty(Rect::new(0, 0, u16::try_from(line.width()).unwrap(), 1));
    line.render(buffer.area, &mut buffer);
    turn(&mut buffer, Direction::Rtl, encoding);
    buffer.content.iter().map(|cell| cell.symbol().to_owned()).collect()
}

/// Lam-alef, a bracket, a colon at the end of a run, a value.
fn label() -> Vec<Span<'static>> {
    vec![Span::raw("ب (\u{FEFB}م): "), isolate("1-2")]
}

#[test]
fn explicit_sends_what_is_seen_in_forms() {
    assert_eq!(sent(label(), Encoding::Explicit).join("|"), "1|-|2| |:|(|ﻡ|ﻻ|)| |ﺏ");
}

#[test]
fn fenced_sends_runs_in_logical_order_between_marks() {
    let sent = sent(label(), Encoding::Fenced).join("|");
    assert_eq!(sent, "1|-|2| |:|(\u{200E}|ﻻ|ﻡ\u{200E}|)| \u{200E}|ﺏ\u{200E}");
}

#[test]
fn word_sends_each_word_in_logical_order() {
    assert_eq!(sent(label(), Encoding::Word).join("|"), "1|-|2| |(|ﻻ|ﻡ|)|:| |ﺏ");
}

#[test]
fn order_sends_plain_letters_and_off_sends_what_was_drawn() {
    assert_eq!(sent(label(), Encoding::Order).join("|"), "1|-|2| |:|(|م|ﻻ|)| |ب");
    assert_eq!(sent(label(), Encoding::Off).join("|"), "ب| |(|ﻻ|م|)|:| |1|-|2");
}

/// What a terminal that reorders every line left to right by UAX #9 shows of the cells it was sent.
fn reordered(cells: &[String]) -> String {
    let text: String = cells.concat();
    let chars: Vec<char> = text.chars().collect();
    let found = levels(&text, Base::Ltr).of;
    visual_order(&found)
        .into_iter()
        .filter(|at| chars[*at] != '\u{200E}')
        .map(|at| if found[at] % 2 == 1 { swap(chars[at]) } else { chars[at] })
        .collect()
}

fn swap(c: char) -> char {
    match c {
        '(' => ')',
        ')' => '(',
        '[' => ']',
        ']' => '[',
        '«' => '»',
        '»' => '«',
        c => c,
    }
}

/// What kitty shows: each word with Arabic in it is laid out right to left.
fn by_words(cells: &[String]) -> String {
    cells
        .concat()
        .split_inclusive(' ')
        .map(|word| {
            let (word, blank) = word.strip_suffix(' ').map_or((word, ""), |word| (word, " "));
            if word.chars().any(|c| !c.is_ascii() && c.is_alphabetic()) {
                word.chars().rev().map(swap).collect::<String>() + blank
            } else {
                word.to_owned() + blank
            }
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    /// Two kinds of terminals, one picture.
    #[test]
    fn a_reordering_terminal_shows_the_same_as_an_obedient_one(
        spans in prop::collection::vec(("[ab1-3 سلمنאב٠-٢.,:/()\\[\\]«»%+-]{0,7}", any::<bool>()), 1..7),
        arabic: bool,
    ) {
        let spans = || spans.iter().map(|(text, value)| {
            if *value { isolate(text.clone()) } else { Span::raw(text.clone()) }
        }).collect::<Vec<_>>();
        let width = u16::try_from(Line::from(spans()).width()).unwrap();
        let draw = |encoding| {
            let mut buffer = Buffer::empty(Rect::new(0, 0, width.max(1), 1));
            Line::from(spans()).render(buffer.area, &mut buffer);
            turn(&mut buffer, if arabic { Direction::Rtl } else { Direction::Ltr }, encoding);
            buffer.content.iter().map(|cell| cell.symbol().to_owned()).collect::<Vec<_>>()
        };
        prop_assert_eq!(reordered(&draw(Encoding::Fenced)), draw(Encoding::Explicit).concat());
    }

    #[test]
    fn kitty_shows_the_same(
        text in "([سلمن.,:()«»]{1,6}|[(]?[a-c]{1,3}[)]?|[0-9]{1,3})( [سلمن.,:()«»]{1,6}| [(]?[a-c]{1,3}[)]?| [0-9]{1,3}){0,4}",
        arabic: bool,
    ) {
        let width = u16::try_from(Line::raw(&text).width()).unwrap();
        let draw = |encoding| {
            let mut buffer = Buffer::empty(Rect::new(0, 0, width, 1));
            Line::raw(&text).render(buffer.area, &mut buffer);
            turn(&mut buffer, if arabic { Direction::Rtl } else { Direction::Ltr }, encoding);
            buffer.content.iter().map(|cell| cell.symbol().to_owned()).collect::<Vec<_>>()
        };
        prop_assert_eq!(by_words(&draw(Encoding::Word)), draw(Encoding::Explicit).concat());
    }
}

#[test]
fn the_mouse_finds_a_word_that_kitty_reverses_and_a_caret_goes_where_a_fence_is_sent() {
    let mut buffer = Buffer::empty(Rect::new(0, 0, 6, 1));
    Line::raw("سلم بن").render(buffer.area, &mut buffer);
    let words = turn(&mut buffer.clone(), Direction::Rtl, Encoding::Word);
    let fenced = turn(&mut buffer, Direction::Rtl, Encoding::Fenced);
    // Seen: ن ب _ م ل س. Kitty counts what is seen; a fencing terminal counts what it was sent.
    assert_eq!(words.on_screen(Position::new(0, 0)), Position::new(5, 0));
    assert_eq!(words.drawn(Position::new(0, 0)), Position::new(5, 0));
    assert_eq!(fenced.on_screen(Position::new(0, 0)), Position::new(0, 0));
}

#[test]
fn the_calibration_sentence_is_ready_in_each_encoding() {
    let rows: Vec<String> = Encoding::ALL
        .iter()
        .map(|encoding| sample(*encoding).iter().map(ratatui::buffer::Cell::symbol).collect())
        .collect();
    assert!(rows.iter().all(|row| row.contains("14/3/2026")));
    assert!(rows[0].starts_with("14/3/2026 :(ﻢﻌﻧ)"), "{}", rows[0]);
    assert!(rows[1].starts_with("14/3/2026 :(\u{200E}ﻧﻌﻢ\u{200E}) \u{200E}ﺍﻟﺴﻼﻡ"), "{}", rows[1]);
    assert_eq!(rows[4], mastara::i18n::shape::present(SENTENCE) + "14/3/2026");
    let mut different = rows.clone();
    different.sort();
    different.dedup();
    assert_eq!(different.len(), rows.len());
}
