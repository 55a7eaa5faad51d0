//! To be looked at: an Arabic screen as bytes for a real terminal, in the encoding named by `BIDI`.
//! `BIDI=explicit cargo test --test mastara look:: -- --ignored --nocapture` in an 80x26 terminal.

use mastara::i18n::shape::present;
use mastara::tui::rtl::{Bidi, Direction, Encoding, gate, isolate, mark_island, sample, turn};
use ratatui::backend::CrosstermBackend;
use ratatui::layout::{Alignment, Constraint, Rect};
use ratatui::style::{Style, Stylize};
use ratatui::text::{Line, Span};
use ratatui::widgets::{
    BarChart, Block, Gauge, List, ListState, Paragraph, Row, Scrollbar, ScrollbarOrientation, ScrollbarState,
    Sparkline, Table, Tabs, Wrap,
};
use ratatui::{Frame, Terminal, TerminalOptions, Viewport};

/// A screen with everything that ever went wrong.
fn screen(frame: &mut Frame<'_>) {
    let tabs = ["اليوم", "الملفات", "الآجال", "مراجعة"].map(present);
    frame.render_widget(Tabs::new(tabs).select(2).divider("│"), Rect::new(0, 0, 80, 1));
    let rows = [
        ("فاطمة الإدريسي", "06 12 34 56 78", "2026-03-14", "لأجل الاستئناف: بعد 3 أيام"),
        ("Mamadou Diallo", "+212 600-000001", "14/3/2026", "طلب اللجوء (UNHCR)"),
        ("محمد ولد سالم", "05 22 00 00 00", "1/1/2027", "تجديد بطاقة الإقامة → الولاية"),
        ("Khadija / خديجة", "—", "31/12/2026", "لا شيء"),
    ];
    let rows = rows.map(|(name, phone, date, next)| {
        Row::new([
            Line::raw(present(name)),
            Line::from(isolate(phone)),
            Line::from(isolate(date)),
            Line::raw(present(next)),
        ])
    });
    let widths =
        [Constraint::Length(17), Constraint::Length(16), Constraint::Length(11), Constraint::Min(10)];
    let header = Row::new(["الاسم", "الهاتف", "التاريخ", "الخطوة التالية"].map(present)).bold();
    let table = Table::new(rows, widths).header(header.underlined()).column_spacing(2);
    let block = Block::bordered()
        .title(present(" الملفات المفتوحة (4) "))
        .title_bottom(present(" ▸ الخطوة التالية "));
    frame.render_widget(table.block(block), Rect::new(0, 1, 80, 8));
    let label = Line::from(vec![
        Span::raw("الهاتف: "),
        isolate("06 12 34 56 78"),
        Span::raw("، التاريخ: "),
        isolate("2026-03-14"),
    ]);
    frame.render_widget(label, Rect::new(1, 9, 78, 1));
    let items = [
        "شهادة الميلاد [أصلية]",
        "جواز السفر: AB-1234567",
        "«الأجل الأقصى» 48 ساعة",
        "Attestation d'hébergement (سلا)",
    ];
    let list = List::new(items.map(present)).highlight_symbol("▸ ").highlight_style(Style::new().reversed());
    let block = Block::bordered().title(present("الوثائق"));
    frame.render_stateful_widget(
        list.block(block),
        Rect::new(0, 10, 38, 6),
        &mut ListState::default().with_selected(Some(2)),
    );
    let text = "يقدم الطعن أمام المحكمة الإدارية بالرباط داخل أجل 48 ساعة من تبليغ القرار كتابة، طبقا للمادة 23 من القانون رقم 02.03. ويرسل نسخة إلى UNHCR وإلى المفوضية.";
    let paragraph = Paragraph::new(present(text)).wrap(Wrap { trim: true });
    frame.render_widget(paragraph.block(Block::bordered().title("القانون")), Rect::new(39, 10, 40, 6));
    let mut state = ScrollbarState::new(20).position(5);
    frame.render_stateful_widget(
        Scrollbar::new(ScrollbarOrientation::VerticalRight),
        Rect::new(79, 10, 1, 6),
        &mut state,
    );
    frame.render_widget(
        Gauge::default().green().ratio(0.37).use_unicode(true).label(present("3 من 8 وثائق")),
        Rect::new(0, 16, 38, 1),
    );
    let area = Rect::new(0, 17, 30, 4);
    frame.render_widget(
        BarChart::default().data(&[("rabat", 5_u64), ("sale", 3), ("fes", 8)]).bar_width(5),
        area,
    );
    mark_island(frame.buffer_mut(), area);
    frame.render_widget(
        Sparkline::default().data([1, 2, 3, 4, 5, 6, 7, 8_u64]).cyan(),
        Rect::new(34, 17, 20, 2),
    );
    let right = Paragraph::new(present("السلام عليكم")).alignment(Alignment::Right);
    frame.render_widget(right, Rect::new(56, 17, 24, 1));
    frame.render_widget(Paragraph::new(present("المدينة: لالة الآمنة")), Rect::new(56, 18, 24, 1));
}

#[test]
#[ignore = "for the eye"]
fn print_an_arabic_screen() {
    let chosen: Bidi = std::env::var("BIDI").unwrap_or("explicit".into()).parse().unwrap();
    let terminal = chosen.resolve(&std::collections::BTreeMap::new(), None);
    let mut bytes = terminal.enter().into_bytes();
    let options = TerminalOptions { viewport: Viewport::Fixed(Rect::new(0, 0, 80, 21)) };
    Terminal::with_options(CrosstermBackend::new(&mut bytes), options)
        .unwrap()
        .draw(|frame| {
            screen(frame);
            gate::seal(frame.buffer_mut());
            turn(frame.buffer_mut(), Direction::Rtl, terminal.encoding);
        })
        .unwrap();
    let calibration = TerminalOptions { viewport: Viewport::Fixed(Rect::new(0, 21, 80, 4)) };
    Terminal::with_options(CrosstermBackend::new(&mut bytes), calibration)
        .unwrap()
        .draw(|frame| {
            for (at, encoding) in (0_u16..).zip(Encoding::ALL.iter().take(4)) {
                let (x, y) = (0, 21 + at);
                frame.buffer_mut().set_string(x, y, format!("{}. ", at + 1), Style::new());
                for (offset, cell) in (0_u16..).zip(sample(*encoding)) {
                    frame.buffer_mut()[(x + 3 + offset, y)] = cell;
                }
            }
        })
        .unwrap();
    println!("{}", String::from_utf8(bytes).unwrap());
}
