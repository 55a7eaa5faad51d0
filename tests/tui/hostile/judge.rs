//! A terminal that is not ours: what it is asked, and where it then shows what the screen holds.

use mastara::domain::clean::{forbidden, is_joiner};
use mastara::i18n::shape::cluster_width;
use ratatui::backend::{Backend, CrosstermBackend};
use ratatui::buffer::Buffer;

/// What stands where something was refused.
const REFUSED: char = '\u{FFFD}';

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
        self.0.push(format!("{c:?}"));
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

/// The screen as it is sent: the cell after a wide one is not.
fn sent(buffer: &Buffer) -> Vec<(u16, u16, &ratatui::buffer::Cell)> {
    let columns = buffer.area.width;
    let mut cells = Vec::with_capacity(buffer.content.len());
    for y in 0..buffer.area.height {
        let mut x = 0;
        while x < columns {
            let cell = &buffer[(x, y)];
            cells.push((x, y, cell));
            x += u16::try_from(cluster_width(cell.symbol())).unwrap().max(1);
        }
    }
    cells
}

/// Sends a finished screen: the terminal is asked for places and colours alone, and each cell is where the
/// screen has it.
pub(super) fn judge(buffer: &Buffer, about: &str) {
    let mut bytes = Vec::new();
    let cells = sent(buffer);
    CrosstermBackend::new(&mut bytes).draw(cells.iter().copied()).unwrap();
    let text = std::str::from_utf8(&bytes).unwrap();
    assert!(only_ours(text), "{about}: {text:?}");
    let (rows, columns) = (buffer.area.height, buffer.area.width);
    let mut judge = vt100::Parser::new_with_callbacks(
        rows.try_into().unwrap(),
        columns.try_into().unwrap(),
        0,
        Asked::default(),
    );
    // The judge does not show the sign of what was refused.
    judge.process(text.replace(REFUSED, "?").as_bytes());
    assert_eq!(judge.callbacks().0, Vec::<String>::new(), "{about}");
    for (x, y, cell) in cells {
        let shown = judge.screen().cell(y, x).map(vt100::Cell::contents).filter(|shown| !shown.is_empty());
        let wanted = cell.symbol().replace(REFUSED, "?");
        assert_eq!(
            shown.unwrap_or(" ").chars().next(),
            wanted.chars().find(|c| !forbidden(*c)),
            "{about}: column {x} of row {y}: {}",
            wanted.escape_unicode()
        );
    }
}

#[test]
#[should_panic(expected = "column 1 of row 0")]
fn the_judge_sees_what_stands_over_its_neighbour() {
    let mut buffer = Buffer::with_lines(["abc"]);
    buffer[(1, 0)].set_symbol("\u{605}b");
    judge(&buffer, "test");
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
