//! The terminal interface.

mod encodings;
mod gate;
mod keyboard;
mod keys;
mod look;
mod pictures;
mod rtl;
mod sizes;
mod stage;
mod terminal;
