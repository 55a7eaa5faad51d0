//! Arabic, French, English: words, plurals, dates, names, direction of text.

pub mod bidi;
pub mod shape;
mod shape_table;
