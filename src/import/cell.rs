//! A cell on its way in: hidden characters out, one logical form, empty marks understood,
//! formulas told.

use crate::domain::clean::{Cleaned, clean, clean_lines, logical};

/// What stands in a cell that is not empty.
pub(super) struct Cell {
    /// The words, clean and in logical form.
    pub text: String,
    /// Characters taken out.
    pub removed: usize,
    /// It begins like a formula.
    pub formula: bool,
    /// Letters were lost before.
    pub lost: bool,
}

/// One line.
pub(super) fn line(raw: &str) -> String {
    one_line(raw).map(|cell| cell.text).unwrap_or_default()
}

/// A cell of one line; none when it says nothing.
pub(super) fn one_line(raw: &str) -> Option<Cell> {
    let Cleaned { text, removed } = if plain(raw) { untouched(raw) } else { form(clean(raw)) };
    let tidy = !text.contains("  ") && text.trim().len() == text.len() && !text.contains('\n');
    cell(if tidy { text } else { text.split_whitespace().collect::<Vec<_>>().join(" ") }, removed)
}

/// A cell that may have several lines; none when it says nothing.
pub(super) fn lines(raw: &str) -> Option<Cell> {
    let Cleaned { text, removed } = if plain(raw) { untouched(raw) } else { form(clean_lines(raw)) };
    cell(text.trim().to_owned(), removed)
}

/// Letters that cleaning and the logical form leave as they are, alone and side by side (no marks,
/// nothing that composes): most cells of most lists, and asking is far cheaper than cleaning.
fn plain(raw: &str) -> bool {
    raw.chars()
        .all(|c| matches!(c, ' '..='~' | '\u{C0}'..='\u{FF}' | '\u{621}'..='\u{63A}' | '\u{641}'..='\u{64A}'))
}

fn untouched(raw: &str) -> Cleaned {
    Cleaned { text: raw.to_owned(), removed: 0 }
}

fn form(cleaned: Cleaned) -> Cleaned {
    if cleaned.text.is_ascii() { cleaned } else { Cleaned { text: logical(&cleaned.text), ..cleaned } }
}

/// A cell that held nothing but hidden characters is still reported.
fn cell(text: String, removed: usize) -> Option<Cell> {
    let text = if says_nothing(&text) { String::new() } else { text };
    let lost = text.contains('\u{FFFD}');
    let formula = formula(&text);
    (!text.is_empty() || removed > 0).then_some(Cell { text, removed, formula, lost })
}

/// A dash and the like, which lists write where nothing is known.
fn says_nothing(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| "-–—_/.?؟".contains(c)) || matches!(text, "n/a" | "N/A" | "#N/A")
}

/// Whether a spreadsheet would run the cell. A phone or a number with its sign is none.
fn formula(text: &str) -> bool {
    let mut letters = text.chars();
    match letters.next() {
        Some('=' | '@') => true,
        Some('+' | '-' | '|' | '%') => {
            !letters.clone().all(|c| c.is_ascii_digit() || " ().,/-".contains(c))
                && letters.next().is_some_and(|c| !c.is_whitespace() && !c.is_ascii_digit())
        }
        _ => false,
    }
}
