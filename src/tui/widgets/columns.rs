//! Columns that line up: each as wide as its widest cell needs, the stretching one takes or gives
//! the rest, and the least important go when there is no room.

use super::text;
use ratatui::text::{Line, Span};

/// Two blanks at least: the turning pass takes two blanks as the end of a text.
const GAP: usize = 2;

/// A column that may be as wide as this takes what the others leave.
pub const STRETCH: usize = 200;

/// One column.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    /// At least this wide, or it is left out.
    pub least: usize,
    /// At most this wide.
    pub most: usize,
    /// The smaller, the longer it stays when there is no room.
    pub rank: u8,
}

impl Column {
    /// A column between two widths.
    pub const fn new(least: usize, most: usize, rank: u8) -> Self {
        Self { least, most, rank }
    }
}

/// The widths of the columns for these rows in this room; 0 for a column that is left out.
pub fn widths(columns: &[Column], rows: &[Vec<Vec<Span<'static>>>], room: usize) -> Vec<usize> {
    let wanted: Vec<usize> = columns
        .iter()
        .enumerate()
        .map(|(at, column)| {
            let widest = rows.iter().filter_map(|row| row.get(at)).map(|cell| text::width(cell)).max();
            widest.unwrap_or(0).min(column.most)
        })
        .collect();
    let mut order: Vec<usize> = (0..columns.len()).collect();
    order.sort_by_key(|at| columns.get(*at).map_or(u8::MAX, |column| column.rank));
    let mut given = vec![0; columns.len()];
    let mut left = room;
    // First what each must have, then the rest in the same order.
    for &at in &order {
        let (Some(column), Some(&want)) = (columns.get(at), wanted.get(at)) else { continue };
        let first = given.iter().all(|width| *width == 0);
        let least = column.least.min(want);
        let cost = least + if first { 0 } else { GAP };
        if want > 0 && (cost <= left || first) {
            let width = least.min(left).max(1);
            left = left.saturating_sub(cost.max(width));
            if let Some(place) = given.get_mut(at) {
                *place = width;
            }
        }
    }
    // The column that stretches takes what the others leave.
    order.sort_by_key(|at| columns.get(*at).is_some_and(|column| column.most >= STRETCH));
    for &at in &order {
        if let (Some(place), Some(&want)) = (given.get_mut(at), wanted.get(at))
            && *place > 0
        {
            let more = want.saturating_sub(*place).min(left);
            *place += more;
            left -= more;
        }
    }
    given
}

/// One row in these widths.
pub fn row(cells: &[Vec<Span<'static>>], widths: &[usize]) -> Line<'static> {
    let mut spans = Vec::new();
    let last = widths.iter().rposition(|width| *width > 0);
    for (at, (cell, &width)) in cells.iter().zip(widths).enumerate() {
        if width == 0 {
            continue;
        }
        let cell = text::fit(cell.clone(), width);
        let used = text::width(&cell);
        spans.extend(cell);
        if Some(at) != last {
            spans.push(Span::raw(" ".repeat(width.saturating_sub(used) + GAP)));
        }
    }
    Line::from(spans)
}

/// The rows as lines that line up.
pub fn lines(columns: &[Column], rows: &[Vec<Vec<Span<'static>>>], room: u16) -> Vec<Line<'static>> {
    let widths = widths(columns, rows, usize::from(room));
    rows.iter().map(|cells| row(cells, &widths)).collect()
}
