//! Pages that tests write: keys, command line, procedures. The committed page must be what the
//! code would write today. Write all of them anew with `MASTARA_BLESS=1 cargo test generated`,
//! so a test that calls this has `generated` in its name.

use std::path::Path;

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
