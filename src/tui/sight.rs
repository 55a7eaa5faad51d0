//! Which part of a long list is in sight. It stays where it was as long as what is chosen is in it, so that
//! a second click meets the line of the first. Drawing tells where it ended up, and the next drawing begins
//! there: nothing is changed while drawing.

use std::collections::BTreeMap;
use std::ops::Range;

/// Rows shown beyond what is chosen when a list moves.
const MARGIN: usize = 2;

/// Where each list of each open screen was last: by the place of the screen and the number of the list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sight(BTreeMap<(usize, usize), usize>);

impl Sight {
    /// The first row of a list, if it was drawn before.
    pub fn get(&self, screen: usize, list: usize) -> Option<usize> {
        self.0.get(&(screen, list)).copied()
    }

    /// A list began at this row.
    pub fn put(&mut self, screen: usize, list: usize, top: usize) {
        self.0.insert((screen, list), top);
    }

    /// Forgets the screens from this place on: others stand there now.
    pub fn forget(&mut self, from: usize) {
        self.0.retain(|(screen, _), _| *screen < from);
    }

    /// Takes in what a frame told. Lists of screens that were not drawn stay where they were.
    pub fn take(&mut self, drawn: Self) {
        self.0.extend(drawn.0);
    }
}

/// The first row in sight of `total`, where `rows` fit and `wanted` must be among them.
pub fn top(before: Option<usize>, wanted: Range<usize>, total: usize, rows: usize) -> usize {
    let last = total.saturating_sub(rows);
    let tall = wanted.len();
    let centred = wanted.start.saturating_sub(rows.saturating_sub(tall) / 2).min(last);
    // What begins the list stays in sight as long as the choice does.
    let begin = if wanted.end <= rows { 0 } else { centred };
    let Some(before) = before else { return begin };
    if tall >= rows {
        return wanted.start.min(last);
    }
    let end = before + rows;
    let near = wanted.end + 2 * MARGIN >= before && wanted.start <= end + 2 * MARGIN;
    let touches = wanted.start < end && wanted.end > before;
    let margin = if touches { 0 } else { MARGIN.min((rows - tall) / 2) };
    if !near {
        begin
    } else if wanted.start < before {
        if touches || wanted.end > rows { wanted.start.saturating_sub(margin).min(last) } else { 0 }
    } else if wanted.end > end {
        (wanted.end + margin - rows).min(last)
    } else {
        before.min(last)
    }
}
