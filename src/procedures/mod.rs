//! Cited data files: procedures, limits, holidays, legal time; loading, lint, reference pages.
//! A new procedure is a new file under `ma/`, never code. It must not know a case: only
//! `scenario` makes one up, to try the law on it.
//!
//! Way of a file: [`files`](self) finds it, `page` parses it and keeps the place of each value,
//! `shape` says what a file may hold, `read` turns shapes into the types of the domain and notes
//! what is wrong, `lint` looks at all files together, `over` chooses which of a desk's own count. [`scenario`] plays stories by what was read.

mod close;
mod codes;
mod counting;
mod files;
pub mod handbook;
mod lint;
mod over;
mod page;
mod read;
pub mod scenario;
mod schema;
mod shape;
mod shelf;

pub use files::Files;
pub use lint::{Fault, Finding, Kind, check, check_builtin, check_over_builtin, render};
pub use over::Over;
pub use schema::{SHEETS, published};
pub use shelf::Shelf;
