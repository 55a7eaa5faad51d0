//! The exit code says whose move it is.

use super::{DAY, Home, LIST};
use mastara::cli::exit_code;
use mastara::desk::Kind;
use std::fs;

#[test]
fn zero_is_done() {
    assert_eq!(Home::new().run(&["procedures", "check"]).code, 0);
}

#[test]
fn one_is_refused() {
    let said = Home::with_list().open(&["case", "999/26"]);
    assert_eq!((said.code, said.out.as_str()), (1, ""));
    assert!(said.err.contains("999/26") && said.err.contains("mastara cases"), "{}", said.err);
}

#[test]
fn two_is_not_understood() {
    assert_eq!(Home::new().run(&["today", "--most", "-1"]).code, 2);
    // A desk may be left alone from half a minute to a quarter of an hour.
    for (seconds, code) in [("29", 2), ("30", 0), ("900", 0), ("901", 2), ("soon", 2)] {
        assert_eq!(Home::new().run(&["--lock-after", seconds, "doctor"]).code, code, "{seconds}");
    }
}

#[test]
fn three_is_something_to_set_up_first() {
    let home = Home::new();
    for words in [vec!["today"], vec!["cases"], vec!["case", "001/26"], vec!["import", LIST]] {
        let said = home.open(&words);
        assert_eq!(said.code, 3, "no vault yet: {words:?} {}", said.err);
        assert!(said.err.contains("no vault"), "{}", said.err);
    }
    let home = Home::with_vault();
    // Nobody can be asked: there is no terminal.
    assert_eq!(home.run(&["today"]).code, 3);
    assert_eq!(home.run(&[]).code, 3);
    let wrong = home.path("wrong");
    let said = home.run(&["today", "--passphrase-file", wrong.to_str().unwrap(), "--on", DAY]);
    assert_eq!((said.code, said.out.as_str()), (3, ""));
    assert!(said.err.contains("does not open the vault"), "{}", said.err);
    assert!(!said.err.contains("not the words"), "what was tried is not repeated: {}", said.err);
    for file in ["/no/such/file", home.path("tmp").to_str().unwrap()] {
        assert_eq!(home.run(&["today", "--passphrase-file", file]).code, 3);
    }
    assert_eq!(home.open(&["today"]).code, 0, "after all that it opens");
}

#[test]
fn four_is_the_machine() {
    let home = Home::with_vault();
    let file = home.vault().join("vault");
    let whole = fs::read(&file).unwrap();
    fs::write(&file, &whole[..whole.len() / 2]).unwrap();
    let said = home.open(&["today"]);
    assert_eq!((said.code, said.out.as_str()), (4, ""), "{}", said.err);
    assert_eq!(said.err.trim_end().lines().count(), 2, "{}", said.err);
    fs::write(&file, whole).unwrap();
    assert_eq!(home.open(&["today"]).code, 0);
}

/// A fault of the program itself can't be asked for; the table of codes is complete.
#[test]
fn five_is_our_fault() {
    let codes = [Kind::Refused, Kind::Setup, Kind::Environment, Kind::Bug].map(exit_code);
    assert_eq!(codes, [1, 3, 4, 5]);
}
