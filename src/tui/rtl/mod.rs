//! Right to left, in one place: screens draw logical text left to right, and this pass turns the
//! finished buffer around before it is sent. Widgets must not know; nothing else may reorder.
//!
//! Row by row: cells become units (a wide cluster is one), units become atoms (a stretch of text, a
//! gap, a drawn glyph, an island), the order of the atoms is reversed on a right-to-left screen,
//! UAX #9 orders each stretch of text inside, glyphs that point are mirrored, letters take
//! their forms, and the cells are written back the way the terminal wants them.
//!
//! Call order for one frame: draw, [`gate::seal`], [`turn`], place the caret by the returned map.

mod encode;
pub mod gate;
mod map;
mod mirror;
mod order;
mod sample;
mod segments;
mod tags;
pub mod terminal;
mod units;

pub use map::ColumnMap;
pub use sample::{SENTENCE, sample};
pub use tags::{ISLAND, ISOLATE, ISOLATE_NEXT, island, isolate, isolate_next, line, mark_island, spans};
pub use terminal::{Bidi, Encoding, Terminal};

use crate::domain::law::Lang;
use crate::i18n::shape;
use order::Placed;
use ratatui::buffer::{Buffer, Cell};
use segments::Atom;
use units::Unit;

/// Which side of the screen a line begins on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Only rows with right-to-left characters are reordered.
    Ltr,
    /// The whole screen is mirrored.
    Rtl,
}

impl From<Lang> for Direction {
    fn from(lang: Lang) -> Self {
        match lang {
            Lang::Ar => Self::Rtl,
            Lang::Fr | Lang::En => Self::Ltr,
        }
    }
}

/// What one row needs, kept between rows so that a frame allocates once.
#[derive(Default)]
struct Row {
    units: Vec<Unit>,
    atoms: Vec<Atom>,
    placed: Vec<Placed>,
    scratch: order::Scratch,
    cells: Vec<Cell>,
    symbol: String,
}

/// Turns a drawn screen around, in place, and says where each column went. Isolate tags are gone
/// afterwards. A row keeps its width whatever it holds.
pub fn turn(buffer: &mut Buffer, direction: Direction, encoding: Encoding) -> ColumnMap {
    let area = buffer.area;
    let mut map = ColumnMap::identity(area);
    let width = usize::from(area.width);
    if width == 0 {
        return map;
    }
    let mut row = Row::default();
    for (y, cells) in buffer.content.chunks_mut(width).enumerate() {
        let text = cells.iter().any(|cell| shape::has_rtl(cell.symbol()));
        if encoding == Encoding::Off || (direction == Direction::Ltr && !text) {
            for cell in cells {
                tags::strip(cell);
            }
        } else {
            row.turn(cells, direction, encoding, map.row_mut(y));
        }
    }
    map.invert();
    map
}

impl Row {
    fn turn(&mut self, cells: &mut [Cell], direction: Direction, encoding: Encoding, columns: &mut [u16]) {
        units::collect(cells, &mut self.units);
        segments::split(&self.units, &mut self.atoms);
        order::place(&self.units, &self.atoms, direction, &mut self.scratch, &mut self.placed);
        encode::arrange(&mut self.placed, &self.units, cells, encoding);
        map::fill(&self.placed, &self.units, encoding, columns);
        encode::write(self, cells, encoding);
    }
}
