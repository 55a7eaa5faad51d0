//! A finished frame as a picture that a browser can show: each cell where the terminal has it.

use ratatui::buffer::{Buffer, Cell};
use ratatui::style::{Color, Modifier};
use std::fmt::Write;

const WIDE: usize = 9;
const HIGH: usize = 19;
const EDGE: usize = 18;
/// Where letters stand in a row.
const FOOT: usize = 14;

/// The picture, with words for whoever can't see it.
pub(crate) fn svg(buffer: &Buffer, title: &str) -> String {
    let columns = usize::from(buffer.area.width);
    let (width, height) = (columns * WIDE + 2 * EDGE, usize::from(buffer.area.height) * HIGH + 2 * EDGE);
    let paper = buffer.content.first().map_or(Color::Black, |cell| cell.bg);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" role=\"img\">\n\
         <title>{}</title>\n\
         <style>text {{ font: 15px 'DejaVu Sans Mono', 'Noto Sans Mono', Menlo, Consolas, monospace; \
         white-space: pre; direction: ltr; unicode-bidi: bidi-override }} .b {{ font-weight: bold }} \
         .u {{ text-decoration: underline }}</style>\n\
         <rect width=\"{width}\" height=\"{height}\" rx=\"10\" fill=\"{}\"/>\n",
        escaped(title),
        rgb(paper)
    );
    for (y, row) in buffer.content.chunks(columns).enumerate() {
        let top = EDGE + y * HIGH;
        for (x, run) in runs(row, ground).filter(|(_, run)| ground(&run[0]) != paper) {
            writeln!(
                out,
                "<rect x=\"{}\" y=\"{top}\" width=\"{}\" height=\"{HIGH}\" fill=\"{}\"/>",
                EDGE + x * WIDE,
                run.len() * WIDE,
                rgb(ground(&run[0]))
            )
            .unwrap();
        }
        for (x, run) in runs(row, |cell| (ink(cell), class(cell), cell.symbol() == " ")) {
            if run[0].symbol() != " " || run[0].modifier.contains(Modifier::UNDERLINED) {
                letters(&mut out, EDGE + x * WIDE, top + FOOT, run);
            }
        }
    }
    out + "</svg>\n"
}

/// Cells that look alike, with the column of the first.
fn runs<T: PartialEq>(
    row: &[Cell],
    look: impl Fn(&Cell) -> T + Copy,
) -> impl Iterator<Item = (usize, &[Cell])> {
    let mut x = 0;
    row.chunk_by(move |one, two| look(one) == look(two)).map(move |run| {
        x += run.len();
        (x - run.len(), run)
    })
}

/// A word. Letters of other widths than the font of the reader may have are put cell by cell.
fn letters(out: &mut String, x: usize, y: usize, run: &[Cell]) {
    let class = class(&run[0]);
    let class = if class.is_empty() { String::new() } else { format!(" class=\"{class}\"") };
    let fill = rgb(ink(&run[0]));
    let text: String = run.iter().map(Cell::symbol).collect();
    if text.chars().all(|c| c < '\u{0250}') {
        let long = run.len() * WIDE;
        writeln!(
            out,
            "<text x=\"{x}\" y=\"{y}\" textLength=\"{long}\" fill=\"{fill}\"{class}>{}</text>",
            escaped(&text)
        )
        .unwrap();
        return;
    }
    write!(out, "<text y=\"{y}\" fill=\"{fill}\"{class}>").unwrap();
    for (at, cell) in run.iter().enumerate() {
        write!(out, "<tspan x=\"{}\">{}</tspan>", x + at * WIDE, escaped(cell.symbol())).unwrap();
    }
    out.push_str("</text>\n");
}

fn class(cell: &Cell) -> String {
    let mut class = Vec::new();
    if cell.modifier.contains(Modifier::BOLD) {
        class.push("b");
    }
    if cell.modifier.contains(Modifier::UNDERLINED) {
        class.push("u");
    }
    class.join(" ")
}

fn ink(cell: &Cell) -> Color {
    if cell.modifier.contains(Modifier::REVERSED) { cell.bg } else { cell.fg }
}

fn ground(cell: &Cell) -> Color {
    if cell.modifier.contains(Modifier::REVERSED) { cell.fg } else { cell.bg }
}

/// The colours of a theme are those of the usual table of 256.
fn rgb(color: Color) -> String {
    let Color::Indexed(at) = color else { panic!("{color} is in no theme that is pictured") };
    let step = |level: u8| if level == 0 { 0 } else { 55 + 40 * level };
    let (red, green, blue) = match at {
        0..16 => panic!("{at} is the terminal's own"),
        16..232 => (step((at - 16) / 36), step((at - 16) / 6 % 6), step((at - 16) % 6)),
        232.. => (8 + 10 * (at - 232), 8 + 10 * (at - 232), 8 + 10 * (at - 232)),
    };
    format!("#{red:02x}{green:02x}{blue:02x}")
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
