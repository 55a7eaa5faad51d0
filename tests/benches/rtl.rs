//! The right-to-left pass over a full Arabic screen of 120 by 40: the goal is 0.3 ms.

use divan::{Bencher, black_box};
use mastara::i18n::shape::present;
use mastara::tui::rtl::{Direction, Encoding, gate, isolate, turn};
use ratatui::buffer::Buffer;
use ratatui::layout::{Constraint, Rect};
use ratatui::text::Line;
use ratatui::widgets::{Block, Row, Table, Widget};

fn main() {
    divan::main();
}

/// Every row full: names, phones, dates, sentences, in a box.
fn arabic() -> Buffer {
    let mut buffer = Buffer::empty(Rect::new(0, 0, 120, 40));
    let rows = (0..38).map(|_| {
        Row::new([
            Line::raw(present("فاطمة الزهراء الإدريسي")),
            Line::from(isolate("06 12 34 56 78")),
            Line::from(isolate("14/3/2026")),
            Line::raw(present("يقدم الطعن أمام المحكمة الإدارية داخل أجل 48 ساعة (المادة 23)")),
        ])
    });
    let widths =
        [Constraint::Length(24), Constraint::Length(16), Constraint::Length(11), Constraint::Min(10)];
    let table = Table::new(rows, widths).column_spacing(2).block(Block::bordered().title(present("الملفات")));
    Widget::render(table, buffer.area, &mut buffer);
    buffer
}

fn french() -> Buffer {
    let mut buffer = Buffer::empty(Rect::new(0, 0, 120, 40));
    let rows = (0..38).map(|_| {
        Row::new(["Fatima Zahra El Idrissi", "06 12 34 56 78", "Recours au tribunal sous 48 heures"])
    });
    let widths = [Constraint::Length(24), Constraint::Length(16), Constraint::Min(10)];
    Widget::render(Table::new(rows, widths).block(Block::bordered()), buffer.area, &mut buffer);
    buffer
}

#[divan::bench(args = [Encoding::Explicit, Encoding::Fenced, Encoding::Word, Encoding::Order])]
fn arabic_screen(bencher: Bencher, encoding: Encoding) {
    let drawn = arabic();
    bencher.with_inputs(|| drawn.clone()).bench_local_values(|mut buffer| {
        black_box(turn(&mut buffer, Direction::Rtl, encoding));
        buffer
    });
}

#[divan::bench]
fn french_screen(bencher: Bencher) {
    let drawn = french();
    bencher.with_inputs(|| drawn.clone()).bench_local_values(|mut buffer| {
        black_box(turn(&mut buffer, Direction::Ltr, Encoding::Explicit));
        buffer
    });
}

#[divan::bench]
fn gate_of_an_arabic_screen(bencher: Bencher) {
    let drawn = arabic();
    bencher.with_inputs(|| drawn.clone()).bench_local_values(|mut buffer| {
        black_box(gate::seal(&mut buffer));
        buffer
    });
}
