//! The terminal interface.

mod encodings;
mod gate;
mod keyboard;
mod rtl;
mod terminal;
