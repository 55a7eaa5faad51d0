//! Words and the direction of text.

mod bidi;
mod shape;
