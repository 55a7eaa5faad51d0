//! The second gate: whatever a widget wrote, a cell that leaves for the terminal holds one visible
//! cluster and nothing that steers. It must not be the only gate: text is cleaned where it enters.

use crate::domain::clean::{forbidden, is_joiner, joins_next};
use crate::i18n::shape;
use ratatui::buffer::{Buffer, CellDiffOption};
use ratatui::style::Modifier;

/// What stands where something was refused.
const REFUSED: &str = "\u{FFFD}";

/// A cluster of more characters than this is not a letter with its marks.
const LONGEST: usize = 12;

/// Makes every cell of a drawn screen safe, and says how many were not. Between drawing and
/// [`super::turn`], which adds only marks of its own.
pub fn seal(buffer: &mut Buffer) -> usize {
    let mut refused = 0;
    for cell in &mut buffer.content {
        // A widget may not make a cell wider than its text, nor hide it from the terminal.
        if matches!(cell.diff_option, CellDiffOption::ForcedWidth(_) | CellDiffOption::Skip) {
            cell.set_diff_option(CellDiffOption::None);
        }
        // Hidden text is still text that can be copied; we never use it.
        cell.modifier.remove(Modifier::HIDDEN);
        if !safe(cell.symbol()) {
            cell.set_symbol(REFUSED);
            refused += 1;
        }
    }
    refused
}

/// Whether a symbol may be sent: one cluster of one or two columns on any terminal, nothing hidden in it.
pub fn safe(symbol: &str) -> bool {
    if let [byte] = symbol.as_bytes() {
        return (b' '..=b'~').contains(byte);
    }
    if symbol.is_empty() {
        return false;
    }
    let mut before = '\0';
    for (at, c) in symbol.chars().enumerate() {
        let joins = is_joiner(c) && joins_next(before);
        if at == LONGEST || (forbidden(c) && !joins) {
            return false;
        }
        before = if shape::is_mark(c) { before } else { c };
    }
    // One letter of the common blocks needs no measuring.
    let common = matches!(before, 'À'..='\u{2FF}' | 'ؠ'..='ي' | '\u{2500}'..='\u{259F}');
    (common && before.len_utf8() == symbol.len())
        || (matches!(shape::cluster_width(symbol), 1 | 2)
            && shape::sure_width(symbol)
            && shape::clusters(symbol).take(2).count() == 1)
}
