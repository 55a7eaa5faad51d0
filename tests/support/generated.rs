//! Pages that tests write: keys, command line, procedures. The committed page must be what the
//! code would write today. Write all of them anew with `MASTARA_BLESS=1 cargo test generated`,
//! so a test that calls this has `generated` in its name.

use std::path::Path;

/// Compares the part of a page between `<!-- generated: NAME -->` and `<!-- end -->`; the rest of the
/// page is written by hand.
#[track_caller]
pub(crate) fn assert_generated_part(page: &str, name: &str, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(page);
    let found = std::fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    let mark = format!("<!-- generated: {name} -->\n");
    let (before, rest) = found.split_once(&mark).unwrap_or_else(|| panic!("{page} has no line {mark}"));
    let (_, after) = rest.split_once("<!-- end -->").unwrap_or_else(|| panic!("{page}: {name} has no end"));
    assert_generated(page, &format!("{before}{mark}{text}<!-- end -->{after}"));
}

/// Compares a page, named from the root of the project, with what it should say.
#[track_caller]
pub(crate) fn assert_generated(page: &str, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(page);
    if std::env::var_os("MASTARA_BLESS").is_some_and(|wish| wish == "1") {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, text).unwrap();
        return;
    }
    let found = std::fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    if found == text {
        return;
    }
    let same = found.lines().zip(text.lines()).take_while(|(found, wanted)| found == wanted).count();
    let line = |text: &str| text.lines().nth(same).unwrap_or("(the end)").to_owned();
    panic!(
        "{page} is not what the code writes today: line {} is\n  {}\nand should be\n  {}\nRun: MASTARA_BLESS=1 cargo test generated",
        same + 1,
        line(&found),
        line(text),
    );
}
