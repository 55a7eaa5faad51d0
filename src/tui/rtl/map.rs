//! Where each column went. The caret asks forwards, the mouse asks backwards.

use super::encode;
use super::order::Placed;
use super::terminal::Encoding;
use super::units::{Unit, column};
use ratatui::layout::{Position, Rect};

/// For each row a bijection between the columns that widgets drew and the columns of the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ColumnMap {
    area: Rect,
    forward: Vec<u16>,
    backward: Vec<u16>,
}

impl ColumnMap {
    /// The map of a screen that was not turned.
    pub fn identity(area: Rect) -> Self {
        let rows = usize::from(area.height);
        let forward = (0..area.width).cycle().take(usize::from(area.width) * rows).collect();
        Self { area, forward, backward: Vec::new() }
    }

    /// Where on the screen the cell stands that was drawn here: for the caret.
    pub fn on_screen(&self, drawn: Position) -> Position {
        self.look(&self.forward, drawn)
    }

    /// Which cell was drawn where the screen shows this place: for the mouse.
    pub fn drawn(&self, on_screen: Position) -> Position {
        self.look(&self.backward, on_screen)
    }

    pub(super) fn row_mut(&mut self, y: usize) -> &mut [u16] {
        let width = usize::from(self.area.width);
        self.forward.get_mut(y * width..(y + 1) * width).unwrap_or_default()
    }

    pub(super) fn invert(&mut self) {
        self.backward.clone_from(&self.forward);
        let width = usize::from(self.area.width).max(1);
        for (to, from) in self.backward.chunks_mut(width).zip(self.forward.chunks(width)) {
            for (drawn, &screen) in from.iter().enumerate() {
                if let Some(place) = to.get_mut(usize::from(screen)) {
                    *place = column(drawn);
                }
            }
        }
    }

    fn look(&self, table: &[u16], at: Position) -> Position {
        if !self.area.contains(at) {
            return at;
        }
        let row = usize::from(at.y - self.area.y) * usize::from(self.area.width);
        let x = table.get(row + usize::from(at.x - self.area.x)).map_or(at.x, |x| self.area.x + x);
        Position { x, y: at.y }
    }
}

/// Fills the columns of one row. A terminal that is sent logical runs between marks also moves the
/// caret and the mouse by itself, so its columns are those of what is sent; kitty does not, so its
/// columns are those of what is seen.
pub(super) fn fill(placed: &[Placed], units: &[Unit], encoding: Encoding, columns: &mut [u16]) {
    let mut next = 0_u16;
    let mut put = |unit: &Unit| {
        for offset in 0..unit.width {
            if let Some(place) = columns.get_mut(usize::from(unit.at + offset)) {
                *place = next + offset;
            }
        }
        next += unit.width;
    };
    if encoding == Encoding::Word {
        for run in encode::runs(placed) {
            match run.first() {
                Some(first) if first.logical => {
                    run.iter().rev().filter_map(|place| units.get(place.unit)).for_each(&mut put);
                }
                _ => run.iter().filter_map(|place| units.get(place.unit)).for_each(&mut put),
            }
        }
    } else {
        placed.iter().filter_map(|place| units.get(place.unit)).for_each(put);
    }
}
