//! The program in a real terminal: it paints, follows keys and another size, and gives the
//! terminal back however it ends.

use crate::support::pty::Pty;
use std::io::Write;
use std::process::{Command, Stdio};

fn demo(lang: &str, columns: u16, rows: u16) -> Pty {
    Pty::start(&["--lang", lang, "--on", "2026-11-24", "demo", "--cases", "20"], columns, rows)
}

#[test]
fn a_day_at_the_desk_ends_with_the_terminal_as_it_was() {
    let mut pty = demo("en", 80, 24);
    pty.shows("to look at");
    pty.until(vt100::Screen::alternate_screen);
    pty.send("/");
    pty.shows("a name in any script");
    pty.send("zzzz");
    pty.shows("Nobody is found");
    pty.send("\x15");
    pty.shows("19 cases");
    pty.resize(120, 40);
    pty.until(|screen| screen.contents().lines().any(|line| line.contains("│")));
    // F6, as xterm sends it.
    pty.send("\x1b[17~");
    pty.until(|screen| !screen.contents().contains("Search"));
    pty.send("\x03");
    assert!(pty.ends());
    assert!(pty.restored());
}

#[test]
#[cfg(unix)]
fn a_signal_gives_the_terminal_back() {
    let mut pty = demo("fr", 80, 24);
    pty.shows("à regarder");
    let id = rustix::process::Pid::from_raw(i32::try_from(pty.id()).unwrap()).unwrap();
    rustix::process::kill_process(id, rustix::process::Signal::TERM).unwrap();
    assert!(pty.ends());
    assert!(pty.restored());
}

#[test]
#[cfg(unix)]
fn a_vault_opens_again_after_the_program_was_killed() {
    let room = tempfile::tempdir().unwrap();
    let path = |name: &str| room.path().join(name).to_str().unwrap().to_owned();
    let words = "correct horse battery staple orbit";
    std::fs::write(path("words"), words).unwrap();
    let vault = path("vault");
    let made = ["--lang", "en", "--vault", &vault, "--passphrase-file", &path("words"), "init"];
    let mut init = Command::new(env!("CARGO_BIN_EXE_mastara"));
    let init = init.args(made).env("HOME", room.path()).stdin(Stdio::piped()).stdout(Stdio::null());
    let mut running = init.spawn().unwrap();
    running.stdin.take().unwrap().write_all(b"Salma\n").unwrap();
    assert!(running.wait().unwrap().success());
    let open = ["--lang", "en", "--vault", &vault];
    for killed in [true, false] {
        let mut pty = Pty::start(&open, 80, 24);
        pty.shows("Type your passphrase");
        pty.send("not this one\r");
        pty.shows("does not open the vault");
        pty.until(|screen| !screen.contents().contains("possible in"));
        pty.send(&format!("{words}\r"));
        pty.shows("No case yet");
        pty.shows("a wrong passphrase was typed 1 time.");
        if killed {
            let id = rustix::process::Pid::from_raw(i32::try_from(pty.id()).unwrap()).unwrap();
            rustix::process::kill_process(id, rustix::process::Signal::KILL).unwrap();
            assert!(!pty.ends());
        } else {
            // Locked at once, opened again, left.
            pty.send("\x0c");
            pty.shows("Type your passphrase");
            pty.send("\x11");
            assert!(pty.ends() && pty.restored());
        }
    }
}
