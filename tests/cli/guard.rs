//! What the process gives up for its own safety, seen from outside.
#![cfg(target_os = "linux")]

use super::{DAY, Home, PASSPHRASE};
use crate::support::pty::Pty;
use std::fs;
use std::os::unix::fs::{MetadataExt, symlink};

fn fact(process: u32, file: &str, name: &str) -> String {
    let text = fs::read_to_string(format!("/proc/{process}/{file}")).unwrap();
    text.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default().trim().to_owned()
}

/// Whether this kernel can confine a process.
fn landlocked(home: &Home) -> bool {
    let looks = home.run(&["doctor", "--json"]).list();
    looks.iter().any(|look| look["check"] == "confined" && look["good"] == true)
}

#[test]
fn the_process_leaves_no_core_is_not_traced_and_writes_for_its_owner_alone() {
    let home = Home::with_vault();
    let vault = home.vault();
    let mut pty = Pty::start(&["--vault", vault.to_str().unwrap(), "--lang", "en", "--on", DAY], 80, 24);
    pty.shows("Type your passphrase");
    let core = fact(pty.id(), "limits", "Max core file size");
    assert!(core.starts_with('0') && !core.contains("unlimited"), "{core}");
    assert_eq!(fact(pty.id(), "status", "Umask:"), "0077");
    // The system gives what it shows of a process to root alone when nobody else may look into it.
    assert_eq!(fs::metadata(format!("/proc/{}/mem", pty.id())).unwrap().uid(), 0);
    if landlocked(&home) {
        assert_eq!(fact(pty.id(), "status", "NoNewPrivs:"), "1");
    }
    pty.send("\x11");
    assert!(pty.ends() && pty.restored());
}

#[test]
fn a_file_that_is_not_needed_cannot_be_reached_even_through_the_vault() {
    let home = Home::with_vault();
    assert_eq!(home.open(&["today"]).code, 0);
    if !landlocked(&home) {
        eprintln!("NOT TESTED: this kernel has no Landlock, or not all of it");
        return;
    }
    let elsewhere = home.path("elsewhere");
    fs::create_dir(&elsewhere).unwrap();
    let (epochs, there) = (home.vault().join("epochs"), elsewhere.join("epochs"));
    fs::rename(&epochs, &there).unwrap();
    symlink(&there, &epochs).unwrap();
    let said = home.open(&["today"]);
    assert_eq!(said.code, 4, "{}", said.err);
    // A folder that was named is needed.
    let named = home.open(&["today", "--vault", home.vault().to_str().unwrap()]);
    assert_eq!(named.code, 4, "{}", named.err);
    // Not only refused: it is this that refuses it.
    fs::remove_file(&epochs).unwrap();
    fs::rename(&there, &epochs).unwrap();
    assert_eq!(home.open(&["today"]).code, 0);
}

#[test]
fn a_passphrase_typed_on_the_command_line_is_dots_in_any_script() {
    let home = Home::with_vault();
    let vault = home.vault();
    let today = ["--vault", vault.to_str().unwrap(), "--lang", "en", "--on", DAY, "today"];
    let mut pty = Pty::start(&today, 80, 24);
    pty.shows("assphrase");
    pty.send("قمر é");
    pty.until(|screen| screen.contents().matches('•').count() == 5);
    pty.send("\x7f\x7f");
    pty.until(|screen| screen.contents().matches('•').count() == 3);
    // The whole line is taken back, and another typed and pasted.
    let (typed, pasted) = PASSPHRASE.split_at(9);
    pty.send(&format!("\x15{typed}\x1b[200~{pasted}\x1b[201~"));
    pty.until(|screen| screen.contents().matches('•').count() == PASSPHRASE.len());
    pty.send("\r");
    assert!(pty.ends(), "{}", pty.contents());
    assert!(pty.restored() && !pty.raw().contains("lantern"));
    // Who would rather not gets the line back as it was.
    let mut pty = Pty::start(&today, 80, 24);
    pty.shows("assphrase");
    pty.send("abc\x03");
    assert_ne!(pty.ends_with(), 0);
    assert!(pty.restored());
}
