//! The terminal interface: one key table, boxed screens, one right-to-left pass.
//!
//! A key becomes a row of the key table, a row becomes an [`effect::Effect`], the [`app::App`]
//! carries it out at the desk, and the screens are drawn anew. How to write a screen: [`screens`].

pub mod act;
pub mod app;
pub mod ctx;
pub mod draw;
pub mod driver;
pub mod effect;
pub mod frame;
mod head;
mod hearing;
pub mod house;
pub mod keyboard;
pub mod keymap;
pub mod keypage;
mod leaving;
mod opening;
pub mod post;
pub mod rtl;
pub mod screen;
pub mod screens;
pub mod sight;
pub mod theme;
pub mod tries;
pub mod widgets;

pub use opening::{Report, Setup, Start, run, terminal_report};
