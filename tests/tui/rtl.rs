//! The one pass over a drawn screen: what is seen, where columns went, what never changes.

use mastara::i18n::Said;
use mastara::i18n::bidi::{Base, levels, visual_order};
use mastara::tui::rtl::{
    ColumnMap, Direction, Encoding, island, isolate, isolate_next, line, mark_island, turn,
};
use proptest::prelude::*;
use ratatui::buffer::{Buffer, CellWidth};
use ratatui::layout::{Constraint, Position, Rect};
use ratatui::style::{Color, Modifier, Style};
use ratatui::text::{Line, Span};
use ratatui::widgets::{Block, Paragraph, Row, Table, Widget};

/// A row drawn from spans and turned, as the characters from left to right, and its map.
fn turned(spans: Vec<Span<'_>>, width: u16, direction: Direction) -> (String, ColumnMap) {
    let mut buffer = Buffer::empty(Rect::new(0, 0, width, 1));
    Line::from(spans).render(buffer.area, &mut buffer);
    // Plain letters are easier to read in a test than their forms.
    let map = turn(&mut buffer, direction, Encoding::Order);
    (row(&buffer, 0), map)
}

fn row(buffer: &Buffer, y: u16) -> String {
    (0..buffer.area.width).map(|x| buffer[(x, y)].symbol().to_owned()).collect()
}

fn rtl(text: &str, width: u16) -> String {
    turned(vec![Span::raw(text)], width, Direction::Rtl).0
}

fn reversed(text: &str) -> String {
    text.chars().rev().collect()
}

#[test]
fn a_phone_after_an_arabic_label_is_in_order_only_when_isolated() {
    let label = "الهاتف: ";
    let phone = "06 12 34 56 78";
    let seen = |value: Span<'static>| turned(vec![Span::raw(label), value], 22, Direction::Rtl).0;
    assert_eq!(seen(isolate(phone)), format!("{phone} :{}", reversed("الهاتف")));
    assert_eq!(seen(Span::raw(phone)), format!("78 56 34 12 06 :{}", reversed("الهاتف")));
}

#[test]
fn an_iso_date_and_a_signed_number_are_in_order_only_when_isolated() {
    for value in ["2026-03-14", "+212 612-345678", "a@b.ma", "https://x.ma/a-1", "-3", "12%"] {
        let width = 6 + u16::try_from(value.len()).unwrap();
        let seen = turned(vec![Span::raw("مارس: "), isolate(value)], width, Direction::Rtl).0;
        assert_eq!(seen, format!("{value} :{}", reversed("مارس")));
    }
    assert!(!rtl("مارس: 2026-03-14", 16).contains("2026-03-14"));
}

#[test]
fn two_values_that_touch_stay_two_and_keep_the_direction_of_the_line() {
    let seen = turned(
        vec![Span::raw("من "), isolate("1-2"), isolate_next("3-4"), Span::raw(" إلى")],
        20,
        Direction::Rtl,
    )
    .0;
    assert_eq!(seen, format!("{}{} 3-41-2 {}", " ".repeat(7), reversed("إلى"), reversed("من")));
}

#[test]
fn a_french_sentence_on_an_arabic_screen_stays_a_french_sentence() {
    let seen =
        turned(vec![Span::raw("Appeler le "), isolate("06 12"), Span::raw(" (demain).")], 30, Direction::Rtl)
            .0;
    assert_eq!(seen, format!("{}Appeler le 06 12 (demain).", " ".repeat(4)));
}

#[test]
fn a_line_that_begins_with_a_latin_name_is_arabic_when_most_of_it_is() {
    assert_eq!(rtl("UNHCR: المفوضية السامية", 23), format!("{} :UNHCR", reversed("المفوضية السامية")));
    assert_eq!(rtl("M. محمد habite à Salé", 21), format!("M. {} habite à Salé", reversed("محمد")));
}

#[test]
fn an_arabic_name_on_a_french_screen_is_turned_and_the_row_is_not() {
    let (seen, map) = turned(vec![Span::raw("1. محمد (4 tâches) →")], 24, Direction::Ltr);
    assert_eq!(seen, format!("1. {} (4 tâches) →    ", reversed("محمد")));
    assert_eq!(map.on_screen(Position::new(3, 0)), Position::new(6, 0));
    assert_eq!(map.on_screen(Position::new(10, 0)), Position::new(10, 0));
}

#[test]
fn boxes_arrows_brackets_and_bars_are_mirrored() {
    assert_eq!(rtl("┌─ب (أ)─┐", 9), "┌─(أ) ب─┐");
    assert_eq!(rtl("├ ▸ ب → ╮", 9), "╭ ← ب ◂ ┤");
    assert_eq!(rtl("⠁⢀", 4), "  ⡀⠈");
    let mut bar = Buffer::empty(Rect::new(0, 0, 4, 1));
    bar.set_string(0, 0, "██▎", Style::new().fg(Color::Green));
    turn(&mut bar, Direction::Rtl, Encoding::Explicit);
    assert_eq!(row(&bar, 0), " ▊██");
    assert!(bar[(1, 0)].modifier.contains(Modifier::REVERSED));
    assert!(!bar[(2, 0)].modifier.contains(Modifier::REVERSED));
}

#[test]
fn a_column_of_words_still_touches_its_border() {
    assert_eq!(rtl("│ Paris      │", 14), "│      Paris │");
    assert_eq!(rtl("│ سلا        │", 14), format!("│        {} │", reversed("سلا")));
}

#[test]
fn columns_of_a_table_change_sides_and_keep_their_words() {
    let mut buffer = Buffer::empty(Rect::new(0, 0, 24, 1));
    let table = Table::new(
        [Row::new(["Amina B.", "سلا", "12 j"])],
        [Constraint::Length(8), Constraint::Length(6), Constraint::Length(6)],
    )
    .column_spacing(2);
    Widget::render(table, buffer.area, &mut buffer);
    turn(&mut buffer, Direction::Rtl, Encoding::Order);
    assert_eq!(row(&buffer, 0), format!("  12 j     {}  Amina B.", reversed("سلا")));
}

#[test]
fn every_line_of_a_wrapped_paragraph_reads_from_the_right() {
    let text = "يقدم الطلب إلى مكتب UNHCR بالرباط خلال ثلاثة أيام";
    let mut buffer = Buffer::empty(Rect::new(0, 0, 20, 3));
    Paragraph::new(text).wrap(ratatui::widgets::Wrap { trim: true }).render(buffer.area, &mut buffer);
    turn(&mut buffer, Direction::Rtl, Encoding::Order);
    assert_eq!(row(&buffer, 0).trim(), reversed("يقدم الطلب إلى مكتب"));
    assert_eq!(row(&buffer, 1).trim(), format!("{} UNHCR", reversed("بالرباط خلال")));
    assert!(!row(&buffer, 1).ends_with(' '), "the line begins at the right edge");
}

#[test]
fn the_caret_stands_after_the_last_letter_in_both_directions() {
    // A right-to-left field: after the last letter is left of it.
    let (seen, map) = turned(vec![Span::raw("│ سلا    │")], 10, Direction::Rtl);
    let caret = map.on_screen(Position::new(5, 0));
    assert_eq!(seen.chars().nth(usize::from(caret.x) + 1), Some('ا'));
    // A left-to-right value with its caret cell, marked: after the last letter is right of it.
    let (seen, map) = turned(vec![Span::raw("المدينة: "), island("Fès ")], 20, Direction::Rtl);
    let caret = map.on_screen(Position::new(12, 0));
    assert_eq!(seen.chars().nth(usize::from(caret.x) - 1), Some('s'));
    assert_eq!(map.drawn(caret), Position::new(12, 0));
    // The same with an isolate.
    let (seen, map) = turned(vec![Span::raw("المدينة: "), isolate("Fès ")], 20, Direction::Rtl);
    let caret = map.on_screen(Position::new(12, 0));
    assert_eq!(seen.chars().nth(usize::from(caret.x) - 1), Some('s'));
}

#[test]
fn a_chart_is_an_island() {
    let mut buffer = Buffer::empty(Rect::new(0, 0, 12, 2));
    Block::bordered().render(Rect::new(0, 0, 6, 2), &mut buffer);
    buffer.set_string(8, 0, "أب", Style::new());
    mark_island(&mut buffer, Rect::new(0, 0, 6, 2));
    turn(&mut buffer, Direction::Rtl, Encoding::Order);
    assert_eq!(row(&buffer, 0), "  بأ  ┌────┐");
    assert_eq!(row(&buffer, 1), "      └────┘");
}

#[test]
fn letters_join_across_styles_and_messages_carry_their_values() {
    let mut buffer = Buffer::empty(Rect::new(0, 0, 4, 1));
    Line::from(vec![Span::raw("سل").red(), Span::raw("مى").green()]).render(buffer.area, &mut buffer);
    turn(&mut buffer, Direction::Rtl, Encoding::Explicit);
    assert_eq!(row(&buffer, 0), "ﻰﻤﻠﺳ");
    assert_eq!((buffer[(3, 0)].fg, buffer[(0, 0)].fg), (Color::Red, Color::Green));

    let mut buffer = Buffer::empty(Rect::new(0, 0, 16, 1));
    line(&Said::parse("الرقم \u{2068}AB-12\u{2069} هنا"), Style::new()).render(buffer.area, &mut buffer);
    turn(&mut buffer, Direction::Rtl, Encoding::Order);
    assert_eq!(row(&buffer, 0), format!(" {} AB-12 {}", reversed("هنا"), reversed("الرقم")));
}

use ratatui::style::Stylize as _;

#[test]
fn values_that_touch_in_a_sentence_stay_two() {
    let mut buffer = Buffer::empty(Rect::new(0, 0, 8, 1));
    line(&Said::parse("ب \u{2068}1-2\u{2069}\u{2068}3-4\u{2069}"), Style::new())
        .render(buffer.area, &mut buffer);
    turn(&mut buffer, Direction::Rtl, Encoding::Order);
    assert_eq!(row(&buffer, 0), "3-41-2 ب");
}

/// Any row: letters of both directions, wide and drawn ones, marks, values, islands.
fn spans() -> impl Strategy<Value = Vec<(String, u8)>> {
    let words = "[a-c2-3اسلم\u{64E}לא٢ ()\\[│─└→▎⠁日・é.:,/ﻻ-]{0,8}";
    prop::collection::vec((words, 0..4_u8), 0..8)
}

fn draw(spans: &[(String, u8)], width: u16) -> Buffer {
    let mut buffer = Buffer::empty(Rect::new(3, 2, width, 2));
    let line: Line<'_> = spans
        .iter()
        .map(|(text, tag)| match tag {
            0 => Span::raw(text.clone()),
            1 => isolate(text.clone()),
            2 => isolate_next(text.clone()),
            _ => island(text.clone()),
        })
        .collect();
    line.render(Rect::new(3, 3, width, 1), &mut buffer);
    buffer
}

fn width_of(buffer: &Buffer) -> u16 {
    let mut x = 0;
    while x < buffer.area.width {
        x += buffer[(buffer.area.x + x, 3)].cell_width().max(1);
    }
    x
}

/// What stands for a value in the text around it.
const OBJECT: char = '\u{FFFC}';

fn mirrored(c: char, level: u8) -> char {
    match c {
        '(' if level % 2 == 1 => ')',
        ')' if level % 2 == 1 => '(',
        '«' if level % 2 == 1 => '»',
        c => c,
    }
}

/// A text from left to right as the eye sees it.
fn seen(text: &str, base: Base) -> String {
    let levels = levels(text, base).of;
    let chars: Vec<char> = text.chars().collect();
    visual_order(&levels).into_iter().map(|at| mirrored(chars[at], levels[at])).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1500))]

    #[test]
    fn columns_are_a_bijection_and_widths_stay(spans in spans(), width in 1..40_u16, arabic: bool, which in 0..5_usize) {
        let drawn = draw(&spans, width);
        let mut screen = drawn.clone();
        let direction = if arabic { Direction::Rtl } else { Direction::Ltr };
        let map = turn(&mut screen, direction, Encoding::ALL[which]);
        let mut seen = vec![false; usize::from(width)];
        for x in 0..width {
            let place = map.on_screen(Position::new(3 + x, 3));
            prop_assert!(place.x >= 3 && place.x < 3 + width && place.y == 3);
            prop_assert!(!std::mem::replace(&mut seen[usize::from(place.x - 3)], true));
            prop_assert_eq!(map.drawn(place), Position::new(3 + x, 3));
        }
        prop_assert_eq!(width_of(&screen), width_of(&drawn));
        // No tag and no lost letter.
        for cell in &screen.content {
            prop_assert_eq!(cell.modifier.bits() & 0xC000, 0);
        }
        let count = |buffer: &Buffer| buffer.content.iter().filter(|cell| cell.symbol().trim_end_matches('\u{200E}') != " ").count();
        prop_assert_eq!(count(&screen), count(&drawn));
    }

    /// The short ways give what the whole algorithm gives. To the text around it a value is one object
    /// (UAX #9, BD13), so each is ordered alone: the library loses the letters before a value when it
    /// looks for what brackets after it belong to.
    #[test]
    fn the_pass_agrees_with_the_whole_algorithm(
        pieces in prop::collection::vec(("[ab1-3سلمא٠-٢.,:/+%()«-]{1,3}( [ab1-3سلمא٠-٢.,:/+%()«-]{1,3}){0,2}", any::<bool>()), 0..6),
    ) {
        let mut spans = vec![Span::raw("س")];
        let mut around = "س".to_owned();
        let mut values = Vec::new();
        let mut next = true;
        for (piece, value) in pieces {
            if value {
                around.push(OBJECT);
                values.push(seen(&piece, Base::First));
                spans.push(if next { isolate(piece) } else { isolate_next(piece) });
                next = !next;
            } else {
                around.push_str(&piece);
                spans.push(Span::raw(piece));
            }
        }
        let levels = levels(&around, Base::Rtl).of;
        let chars: Vec<char> = around.chars().collect();
        let mut wanted = String::new();
        for place in visual_order(&levels) {
            if chars[place] == OBJECT {
                let order = chars[..place].iter().filter(|c| **c == OBJECT).count();
                wanted.push_str(&values[order]);
            } else {
                wanted.push(mirrored(chars[place], levels[place]));
            }
        }
        let width = u16::try_from(Line::from(spans.clone()).width()).unwrap();
        prop_assert_eq!(turned(spans, width, Direction::Rtl).0, wanted);
    }

    /// In visual encodings the map says where each cluster is seen.
    #[test]
    fn the_map_follows_the_cells(spans in spans(), width in 1..40_u16, arabic: bool) {
        let drawn = draw(&spans, width);
        let mut screen = drawn.clone();
        let direction = if arabic { Direction::Rtl } else { Direction::Ltr };
        let map = turn(&mut screen, direction, Encoding::Order);
        for x in 3..3 + width {
            let from = &drawn[(x, 3)];
            let to = &screen[map.on_screen(Position::new(x, 3))];
            let first = from.symbol().chars().next().unwrap();
            if first.is_alphanumeric() {
                prop_assert_eq!(from.symbol(), to.symbol());
            }
            prop_assert_eq!((from.fg, from.bg), (to.fg, to.bg));
        }
    }

    #[test]
    fn turning_twice_is_the_identity_without_text(glyphs in "[ ─│┌┐└┘├┤▎▊█░⠁⢀▌◀→]{0,30}") {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 30, 1));
        buffer.set_string(0, 0, &glyphs, Style::new().on_blue());
        let drawn = buffer.clone();
        turn(&mut buffer, Direction::Rtl, Encoding::Explicit);
        turn(&mut buffer, Direction::Rtl, Encoding::Explicit);
        prop_assert_eq!(buffer, drawn);
    }

    #[test]
    fn a_screen_without_arabic_is_untouched(text in "[a-zé0-9 │→()日]{0,40}") {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 60, 1));
        buffer.set_string(0, 0, &text, Style::new());
        let drawn = buffer.clone();
        let map = turn(&mut buffer, Direction::Ltr, Encoding::Fenced);
        prop_assert_eq!(buffer, drawn);
        prop_assert_eq!(map.on_screen(Position::new(7, 0)), Position::new(7, 0));
    }

    #[test]
    fn no_size_and_no_place_panics(x in 0..300_u16, y in 0..300_u16, width in 0..4_u16, height in 0..3_u16) {
        let mut buffer = Buffer::empty(Rect::new(x, y, width, height));
        if width > 0 && height > 0 {
            buffer.set_string(x, y, "日ب", Style::new());
        }
        let map = turn(&mut buffer, Direction::Rtl, Encoding::Explicit);
        let outside = Position::new(x.saturating_add(width), y);
        prop_assert_eq!(map.on_screen(outside), outside);
        prop_assert_eq!(map.drawn(outside), outside);
    }
}
