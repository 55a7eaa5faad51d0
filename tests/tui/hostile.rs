//! A hundred thousand strings that were made to harm, through what screens are made of and through widgets
//! that let everything through: whatever they hold, the terminal gets text, places and colours. The
//! judge is a terminal that is not ours. How wide letters are it judges otherwise, so that is not asked here.

use super::stage::outside;
use mastara::domain::clean::{clean, forbidden, is_joiner};
use mastara::domain::law::Lang;
use mastara::i18n::Said;
use mastara::tui::ctx::Ctx;
use mastara::tui::frame::Frame;
use mastara::tui::rtl::{Encoding, gate, turn};
use mastara::tui::sight::Sight;
use mastara::tui::widgets::columns::{self, Column};
use mastara::tui::widgets::field::Field;
use mastara::tui::widgets::{heading, text};
use ratatui::backend::{Backend, CrosstermBackend};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::Line;
use ratatui::widgets::{Block, List, Paragraph, Row, Table};

const STRINGS: usize = 100_000;
const COLUMNS: u16 = 40;
const ROWS: u16 = 40;

/// What an attacker would write, in whole and in halves.
const PIECES: [&str; 24] = [
    "\u{1B}[2J\u{1B}[H",
    "\u{1B}]0;title\u{7}",
    "\u{1B}]52;c;aGFja2Vk\u{7}",
    "\u{1B}]8;;https://evil.example\u{1B}\\",
    "\u{1B}[?1049l",
    "\u{1B}[6n",
    "\u{1B}c",
    "\u{1B}P+q\u{1B}\\",
    "\u{1B}[",
    "\u{1B}",
    "31m",
    "\u{9B}2J",
    "\u{9D}0;t\u{9C}",
    "\u{90}",
    "\u{8}\u{8}",
    "\r\n",
    "\t",
    "\u{202E}",
    "\u{2066}",
    "\u{200F}",
    "\u{E0041}\u{E007F}",
    "\u{489}\u{489}\u{489}\u{489}\u{489}\u{489}\u{489}\u{489}\u{489}\u{489}",
    "\u{1F468}\u{200D}\u{1F469}\u{FE0F}",
    "محمد",
];

/// The same strings each time (xorshift).
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: u32) -> u32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        u32::try_from(self.0 >> 33).unwrap() % limit
    }

    fn string(&mut self) -> String {
        let mut out = String::new();
        for _ in 0..=self.below(9) {
            match self.below(5) {
                0 | 1 => out.push_str(PIECES[self.below(24) as usize]),
                2 => out.extend(char::from_u32(self.below(0x300))),
                3 => out.extend(char::from_u32(
                    [0x600, 0x2000, 0xFE00, 0x300][self.below(4) as usize] + self.below(0x100),
                )),
                _ => out.extend(char::from_u32(self.below(0x11_0000))),
            }
        }
        out
    }
}

/// Draws a string into one row of its own, each in another way.
fn draw(way: usize, string: &str, ctx: &Ctx, frame: &mut Frame<'_>, row: Rect) {
    let room = usize::from(row.width);
    let style = Style::new();
    let said = Said::words(string).and(Said::value(string));
    let first = |lines: Vec<Line<'static>>| lines.into_iter().next().unwrap_or_default();
    match way % 14 {
        0 => frame.line(text::words(string, style), row),
        1 => frame.line(text::value(string, style), row),
        2 => frame.line(text::line(&said, style), row),
        3 => frame.line(Line::from(text::fit(text::spans(&said, style), room)), row),
        4 => frame.line(first(text::wrap(&[text::words(string, style)], room)), row),
        5 => frame.line(first(text::paragraph(&said, style, row.width)), row),
        6 => heading::draw(ctx, frame, &said, row),
        7 => {
            let cells = vec![vec![vec![text::value(string, style)], vec![text::words(string, style)]]];
            let columns = [Column::new(4, 20, 0), Column::new(4, 30, 1)];
            frame.line(first(columns::lines(&columns, &cells, row.width)), row);
        }
        8 => Field::new(string).draw(ctx, frame, row, true, ""),
        9 => {
            let mut field = Field::default();
            field.draw(ctx, frame, row, false, string);
            field.paste(string);
            assert!(!field.text().chars().any(|c| forbidden(c) && !is_joiner(c)), "{string:?}");
            field.draw(ctx, frame, row, true, "");
        }
        10 => frame.render(Paragraph::new(string), row),
        11 => frame.render(Block::new().title(string), row),
        12 => frame.render(Table::default().rows([Row::new([string, string])]), row),
        _ => frame.render(List::new([string]), row),
    }
}

/// What a terminal was asked beyond showing text at a place.
#[derive(Default)]
struct Asked(Vec<String>);

impl vt100::Callbacks for Asked {
    fn audible_bell(&mut self, _: &mut vt100::Screen) {
        self.0.push("bell".into());
    }
    fn visual_bell(&mut self, _: &mut vt100::Screen) {
        self.0.push("flash".into());
    }
    fn resize(&mut self, _: &mut vt100::Screen, _: (u16, u16)) {
        self.0.push("resize".into());
    }
    fn set_window_icon_name(&mut self, _: &mut vt100::Screen, _: &[u8]) {
        self.0.push("icon".into());
    }
    fn set_window_title(&mut self, _: &mut vt100::Screen, _: &[u8]) {
        self.0.push("title".into());
    }
    fn copy_to_clipboard(&mut self, _: &mut vt100::Screen, _: &[u8], _: &[u8]) {
        self.0.push("clipboard".into());
    }
    fn paste_from_clipboard(&mut self, _: &mut vt100::Screen, _: &[u8]) {
        self.0.push("paste".into());
    }
    fn unhandled_char(&mut self, _: &mut vt100::Screen, c: char) {
        // What the judge prints where text was refused.
        if c != '\u{FFFD}' {
            self.0.push(format!("{c:?}"));
        }
    }
    fn unhandled_control(&mut self, _: &mut vt100::Screen, byte: u8) {
        self.0.push(format!("control {byte}"));
    }
    fn unhandled_escape(&mut self, _: &mut vt100::Screen, _: Option<u8>, _: Option<u8>, byte: u8) {
        self.0.push(format!("escape {byte}"));
    }
    fn unhandled_csi(
        &mut self,
        _: &mut vt100::Screen,
        _: Option<u8>,
        _: Option<u8>,
        params: &[&[u16]],
        c: char,
    ) {
        // The colour of underlines, which our own backend resets and the judge does not know.
        if c != 'm' {
            self.0.push(format!("{params:?}{c}"));
        }
    }
    fn unhandled_osc(&mut self, _: &mut vt100::Screen, _: &[&[u8]]) {
        self.0.push("osc".into());
    }
}

/// Every escape sequence says a place or a colour, and there is no other control.
fn only_ours(sent: &str) -> bool {
    sent.split('\u{1B}').enumerate().all(|(at, part)| {
        let text = if at == 0 {
            part
        } else {
            let Some(rest) = part.strip_prefix('[') else { return false };
            let rest = rest.trim_start_matches(|c: char| c.is_ascii_digit() || c == ';' || c == ':');
            let Some(rest) = rest.strip_prefix(['H', 'm']) else { return false };
            rest
        };
        // The marks of the encodings are of the pass that turns, after the gate.
        !text.chars().any(|c| forbidden(c) && !is_joiner(c) && c != '\u{200E}')
    })
}

#[test]
fn a_hundred_thousand_hostile_strings_reach_the_terminal_as_text_alone() {
    let contexts = Lang::ALL.map(outside);
    let mut dice = Dice(0x6D61_7374_6172_6121);
    let (mut drawn, mut refused) = (0, 0);
    let sight = Sight::default();
    while drawn < STRINGS {
        let page = drawn / usize::from(ROWS);
        let ctx = &contexts[page % 3];
        let encoding = Encoding::ALL[page % Encoding::ALL.len()];
        let window = Rect::new(0, 0, COLUMNS, ROWS);
        let mut buffer = Buffer::empty(window);
        let mut frame = Frame::new(&mut buffer, &sight);
        for y in 0..ROWS {
            let string = dice.string();
            frame.line("#", Rect::new(0, y, 1, 1));
            frame.line("#", Rect::new(COLUMNS - 1, y, 1, 1));
            draw(drawn, &string, ctx, &mut frame, Rect::new(2, y, COLUMNS - 4, 1));
            let once = clean(&string).text;
            assert!(!once.chars().any(|c| forbidden(c) && !is_joiner(c)), "{string:?}");
            drawn += 1;
        }
        refused += gate::seal(&mut buffer);
        turn(&mut buffer, ctx.direction(), encoding);

        let mut bytes = Vec::new();
        let cells = buffer.content.iter().enumerate().map(|(at, cell)| {
            let at = u16::try_from(at).unwrap();
            (at % COLUMNS, at / COLUMNS, cell)
        });
        // The cell after a wide one is not sent.
        let mut hidden = 0_usize;
        let cells = cells.filter(move |(_, _, cell)| {
            let shown = hidden == 0;
            hidden = if shown {
                mastara::i18n::shape::cluster_width(cell.symbol()).saturating_sub(1)
            } else {
                hidden - 1
            };
            shown
        });
        CrosstermBackend::new(&mut bytes).draw(cells).unwrap();
        let sent = std::str::from_utf8(&bytes).unwrap();
        assert!(only_ours(sent), "page {page}: {sent:?}");
        let mut judge = vt100::Parser::new_with_callbacks(
            ROWS.try_into().unwrap(),
            COLUMNS.try_into().unwrap(),
            0,
            Asked::default(),
        );
        judge.process(&bytes);
        assert_eq!(judge.callbacks().0, Vec::<String>::new(), "page {page}");
    }
    assert!(refused > STRINGS / 20, "only {refused} cells were refused: the strings are too tame");
}

#[test]
fn the_judge_of_hostile_strings_bites() {
    for bad in
        ["\u{1B}]0;x\u{7}", "\u{1B}[2J", "\u{1B}[6n", "\u{1B}c", "a\u{8}", "\u{9B}2J", "\u{202E}", "\u{1B}"]
    {
        assert!(!only_ours(bad), "{bad:?}");
    }
    assert!(only_ours("\u{1B}[3;1H\u{1B}[39;49mمحمد é\u{1B}[0m"));
    let mut judge =
        vt100::Parser::new_with_callbacks(2.try_into().unwrap(), 10.try_into().unwrap(), 0, Asked::default());
    judge.process(b"\x1B]0;x\x07\x07\x1B]52;c;aA==\x07");
    assert_eq!(judge.callbacks().0.len(), 4, "{:?}", judge.callbacks().0);
}
