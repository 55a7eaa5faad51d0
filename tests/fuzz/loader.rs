//! Procedure files: whatever stands in one, it is named at a place inside it, and what is built in
//! still stands. The first byte chooses which file it is.

#![no_main]

use libfuzzer_sys::fuzz_target;
use mastara::procedures::{Files, SHEETS, Shelf, render};

fuzz_target!(|data: &[u8]| {
    let Some((which, rest)) = data.split_first() else { return };
    let text = String::from_utf8_lossy(rest);
    let which = usize::from(*which) % (2 * SHEETS.len() + 1);
    let name = match SHEETS.get(which % (SHEETS.len() + 1)) {
        Some(sheet) if which > SHEETS.len() => sheet.replace(".toml", ".mine.toml"),
        Some(sheet) => (*sheet).to_owned(),
        None => "asylum.toml".to_owned(),
    };
    let mut files = Files::default();
    files.put(&name, &text);
    let lines = text.split('\n').count();
    let alone = Shelf::of(&files);
    for finding in alone.findings() {
        assert!(finding.line >= 1 && finding.line <= lines && finding.column >= 1);
        assert!(!render(finding, &|id, _| id.to_owned()).is_empty());
    }
    if alone.findings().iter().any(|finding| finding.fault.breaks()) {
        return;
    }
    let over = Shelf::over_builtin(&files, Vec::new());
    assert_eq!(over.over().counted.is_empty(), !over.findings().is_empty());
    assert!(over.book().procedures.len() >= Shelf::builtin().book().procedures.len());
});
