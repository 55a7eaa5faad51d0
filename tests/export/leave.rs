//! Files that leave: nothing is overwritten, nobody else may read them, and names tell nothing.

use mastara::desk::Trouble;
use mastara::domain::law::Lang;
use mastara::export::{file_name, write};
use mastara::i18n::told;
use std::fs;
use std::io::ErrorKind;

#[test]
fn a_file_that_is_there_is_never_written_over() {
    let folder = tempfile::tempdir().unwrap();
    let day = "2026-11-24".parse().unwrap();
    let name = file_name(day, false);
    assert_eq!(name, "mastara-2026-11-24.txt");
    assert_eq!(file_name(day, true), "mastara-2026-11-24.html");
    let own = folder.path().join(&name);
    fs::write(&own, "somebody's own").unwrap();
    let first = write(folder.path(), &name, "one").unwrap();
    let second = write(folder.path(), &name, "two").unwrap();
    assert_eq!(fs::read_to_string(&own).unwrap(), "somebody's own");
    assert_eq!(fs::read_to_string(&first).unwrap(), "one");
    assert_eq!(fs::read_to_string(&second).unwrap(), "two");
    assert!(first.ends_with("mastara-2026-11-24-2.txt") && second.ends_with("mastara-2026-11-24-3.txt"));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 3, "nothing unfinished is left behind");
}

#[test]
fn names_that_lead_elsewhere_or_could_tell_of_a_person_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["../a.txt", "a/b.txt", "/a.txt", "Diallo.txt", "عائشة.txt", "a.b.txt", ".txt", "a.", "a", ""]
    {
        assert_eq!(write(folder.path(), name, "x").unwrap_err().kind(), ErrorKind::InvalidInput, "{name}");
    }
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    let gone = folder.path().join("gone");
    assert_eq!(write(&gone, "a.txt", "x").unwrap_err().kind(), ErrorKind::NotFound);
}

#[cfg(unix)]
#[test]
fn only_its_owner_may_read_it_and_a_link_is_not_followed() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let folder = tempfile::tempdir().unwrap();
    let elsewhere = folder.path().join("elsewhere");
    symlink(&elsewhere, folder.path().join("a.txt")).unwrap();
    let path = write(folder.path(), "a.txt", "x").unwrap();
    assert!(path.ends_with("a-2.txt") && !elsewhere.exists());
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
}

#[test]
fn a_file_that_cannot_leave_says_why_and_what_to_do() {
    for kind in [ErrorKind::NotFound, ErrorKind::PermissionDenied, ErrorKind::StorageFull, ErrorKind::Other] {
        let trouble = Trouble::Leave(kind);
        for lang in Lang::ALL {
            for said in told::trouble(trouble.code(), trouble.file(), lang) {
                assert!(!said.plain().contains(['⟦', '$']), "{}: {}", trouble.code(), said.plain());
            }
        }
    }
}
