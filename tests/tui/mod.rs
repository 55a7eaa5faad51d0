//! The terminal interface.

mod association;
mod counter;
mod encodings;
mod forms;
mod gate;
mod keyboard;
mod keys;
mod left_alone;
mod library;
mod living;
mod local;
mod look;
mod pictures;
mod refused_save;
mod reply;
mod rooms;
mod rtl;
mod sight;
mod sizes;
mod stage;
mod terminal;
mod terminal_asked;
mod terminal_crash;
mod terminal_life;
mod versions;
mod work;
