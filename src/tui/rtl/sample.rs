//! The sentence of the first-run screen: drawn once in each encoding, so that the user presses the
//! number of the line that can be read.

use super::{Direction, Encoding, isolate, turn};
use crate::i18n::shape::{display_width, present};
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::Widget;

/// It has lam-alef, a hamza, letters that do not join, brackets and a value.
pub const SENTENCE: &str = "السلام عليكم، الأوراق كاملة (نعم): ";
/// The value in it.
const VALUE: &str = "14/3/2026";

/// The cells of the sentence as one encoding sends them. They are ready: they must not be turned
/// again, so they are drawn by putting them into the buffer after [`turn`].
pub fn sample(encoding: Encoding) -> Vec<Cell> {
    let words = present(SENTENCE);
    let width = display_width(SENTENCE) + VALUE.len();
    let mut buffer = Buffer::empty(Rect::new(0, 0, u16::try_from(width).unwrap_or(u16::MAX), 1));
    Line::from(vec![words.into(), isolate(VALUE)]).render(buffer.area, &mut buffer);
    turn(&mut buffer, Direction::Rtl, encoding);
    buffer.content
}
