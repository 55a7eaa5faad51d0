//! What is wrong in procedure files, with the place and the mend. It must not say it in words: a
//! finding names a message, and whoever shows it brings the words.

mod chains;
mod fault;
mod finding;
mod guide;
mod kind;
mod said;
mod whole;

pub use fault::Fault;
pub use finding::{Finding, render};
pub use guide::Guide;
pub use kind::Kind;
pub(super) use whole::{Whole, unknown};

use super::shelf::Shelf;
use std::path::Path;

/// What is wrong in a folder that is a whole book by itself.
pub fn check(dir: &Path) -> Vec<Finding> {
    Shelf::load(dir).1
}

/// What is wrong in a folder of additions and changes, together with the files built in.
pub fn check_over_builtin(dir: &Path) -> Vec<Finding> {
    Shelf::load_over_builtin(dir).1
}

/// What is wrong in the files built into the binary. Nothing, when the tests passed.
pub fn check_builtin() -> Vec<Finding> {
    Shelf::builtin().findings().to_vec()
}
