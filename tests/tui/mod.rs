//! The terminal interface.

mod encodings;
mod gate;
mod keyboard;
mod look;
mod rtl;
mod terminal;
