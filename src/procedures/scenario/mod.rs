//! Scenarios: stories of fictitious people, told so that a lawyer can read and write them, and played
//! through the real `decide`, the real case, clocks and flags. Nothing of the law is reckoned here.
//!
//! Way of a file: `shape` says what it may hold, `read` turns it into wishes and names what is wrong,
//! `play` carries them out, `look` compares what came with what was expected, `report` says it.

mod dates;
mod look;
mod play;
mod read;
mod report;
mod shape;
mod shelf;

pub use report::{Miss, Named, Sort, Voice};
pub use shelf::{Scenarios, Told};
