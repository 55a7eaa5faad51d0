//! Procedure files: what is wrong in them is named with its place; what is right is read.

mod coverage;
mod faults;
mod frozen;
mod frozen_content;
mod guide;
mod handbook;
mod hostile;
mod over;
mod scenarios;
mod schema;
mod shelf;
mod sources;

use mastara::procedures::Files;
use std::path::{Path, PathBuf};

/// The folder of the small shelf.
pub(super) fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/shelf")
}

/// Its files.
pub(super) fn files() -> Files {
    let (files, findings) = Files::of(&folder());
    assert!(findings.is_empty());
    files
}

/// The text of one of them.
pub(super) fn text(name: &str) -> String {
    std::fs::read_to_string(folder().join(name)).unwrap().replace("\r\n", "\n")
}
