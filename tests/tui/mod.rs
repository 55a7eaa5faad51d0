//! The terminal interface.

mod counter;
mod encodings;
mod forms;
mod gate;
mod keyboard;
mod keys;
mod living;
mod look;
mod pictures;
mod refused_save;
mod rooms;
mod rtl;
mod sizes;
mod stage;
mod terminal;
mod terminal_life;
mod work;
