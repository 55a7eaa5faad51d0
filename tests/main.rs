//! The one test binary.

// What `.clippy.toml` allows inside `#[test]` functions, for the functions that they call.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod architecture;
mod cli;
mod desk;
mod docs;
mod domain;
mod export;
mod i18n;
mod import;
mod picture;
mod procedures;
mod pty;
mod store;
mod support;
mod tui;
