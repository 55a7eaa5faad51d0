//! Arabic, French, English: words, plurals, dates, names, direction of text.
//!
//! Words live in `words/<topic>.<lang>.ftl`: a new topic is three new files and no code.

pub mod answers;
pub mod bidi;
pub mod catalog;
pub mod cited;
pub mod dates;
pub mod deeds;
pub mod glossary;
pub mod moved;
pub mod names;
pub mod nationality;
pub mod own;
pub mod plural;
pub mod said;
pub mod shape;
mod shape_table;
pub mod signs;
pub mod told;
pub mod typed;
pub mod words;

pub use catalog::{Args, Catalog};
pub use said::{Piece, Said};
