//! Whatever bytes stand in a file, the shelf names the file and goes on.

use super::{files, text};
use mastara::procedures::{Shelf, render};
use proptest::prelude::*;

const NAMES: &[&str] = &[
    "paper-permit.toml",
    "limits.toml",
    "holidays.toml",
    "triggers.toml",
    "documents.toml",
    "legal-time.toml",
    "sources.toml",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn mutated_files_never_panic(
        which in 0..NAMES.len(),
        edits in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0..3_u8), 1..6),
    ) {
        let name = NAMES[which];
        let mut bytes = text(name).into_bytes();
        for (at, byte, how) in edits {
            let at = at.index(bytes.len());
            match how {
                0 => bytes[at] = byte,
                1 => { bytes.remove(at); }
                _ => bytes.insert(at, b"[]{}\"'=,.#\n\\0-\xd8"[usize::from(byte) % 15]),
            }
        }
        let text = String::from_utf8_lossy(&bytes);
        let mut files = files();
        files.put(name, &text);
        let shelf = Shelf::of(&files);
        for finding in shelf.findings() {
            let lines = text.split('\n').count().max(200);
            prop_assert!(finding.line >= 1 && finding.line <= lines && finding.column >= 1);
            prop_assert!(render(finding, &|id, _| id.to_owned()).contains("lint-"));
        }
    }
}

#[test]
fn nesting_without_end_is_refused() {
    let mut files = files();
    files.put("deep.toml", &format!("a = {}", "[".repeat(100_000)));
    assert!(Shelf::of(&files).findings().iter().any(|finding| finding.file == "deep.toml"));
}
