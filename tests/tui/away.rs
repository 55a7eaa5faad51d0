//! The real program when nobody is there: told to stop, stopped from outside, hung up. It locks, keeps what
//! was typed, and comes back to the same screen.
#![cfg(target_os = "linux")]

use crate::cli::{DAY, Home, PASSPHRASE};
use crate::support::pty::Pty;
use mastara::desk::clock::{Asleep, stopwatch};
use rustix::process::{Pid, Signal, kill_process};
use std::time::Duration;

const NAME: &str = "Moussa Traor";

fn start(home: &Home) -> Pty {
    let vault = home.vault();
    Pty::start(&["--vault", vault.to_str().unwrap(), "--lang", "en", "--on", DAY], 80, 24)
}

fn unlock(pty: &mut Pty) {
    pty.shows("Type your passphrase");
    pty.send(PASSPHRASE);
    // The vault may still be closing: then Enter is pressed again. A screen that is being drawn anew is
    // empty for a moment.
    let inside = |screen: &vt100::Screen| {
        let told = screen.contents();
        told.contains("Mastara") && !told.contains("Type your passphrase")
    };
    while !pty.sees(Duration::from_millis(300), inside) {
        pty.send("\r");
    }
}

/// With an unfinished intake on the screen.
fn typing(home: &Home) -> Pty {
    let mut pty = start(home);
    unlock(&mut pty);
    pty.shows("No case yet");
    pty.send("n");
    pty.send(NAME);
    pty.shows(NAME);
    pty
}

fn signal(pty: &Pty, signal: Signal) {
    kill_process(Pid::from_raw(i32::try_from(pty.id()).unwrap()).unwrap(), signal).unwrap();
}

/// Waits until the process is stopped.
fn stopped(pty: &Pty) {
    let mut elapsed = stopwatch();
    let status = || std::fs::read_to_string(format!("/proc/{}/status", pty.id())).unwrap();
    while !status().contains("State:\tT") {
        assert!(elapsed() < Duration::from_mins(1), "it does not stop");
        std::thread::sleep(Duration::from_millis(20));
    }
}

#[test]
fn told_to_stop_it_locks_first_and_gives_the_terminal_back() {
    let home = Home::with_vault();
    let mut pty = typing(&home);
    signal(&pty, Signal::TSTP);
    stopped(&pty);
    pty.until(|screen| !screen.alternate_screen());
    assert!(pty.restored() && !pty.contents().contains(NAME));
    signal(&pty, Signal::CONT);
    pty.until(vt100::Screen::alternate_screen);
    pty.shows("Type your passphrase");
    assert!(!pty.contents().contains(NAME));
    unlock(&mut pty);
    pty.shows(NAME);
    pty.send("\x11");
    assert!(pty.ends() && pty.restored());
}

#[test]
fn stopped_from_outside_it_locks_when_it_goes_on() {
    let home = Home::with_vault();
    let mut pty = typing(&home);
    signal(&pty, Signal::STOP);
    stopped(&pty);
    signal(&pty, Signal::CONT);
    pty.shows("Type your passphrase");
    pty.shows("locked while the computer slept or the program was stopped");
    assert!(!pty.contents().contains(NAME));
    unlock(&mut pty);
    pty.shows(NAME);
    pty.send("\x11");
    assert!(pty.ends() && pty.restored());
}

#[test]
fn hung_up_it_closes_the_vault_and_ends_and_what_was_typed_is_there_the_next_time() {
    let home = Home::with_vault();
    let mut pty = typing(&home);
    signal(&pty, Signal::HUP);
    assert!(pty.ends() && pty.restored());
    assert_eq!(home.open(&["verify"]).code, 0);
    let mut pty = start(&home);
    unlock(&mut pty);
    pty.shows("No case yet");
    pty.send("n");
    pty.shows(NAME);
    pty.send("\x11");
    assert!(pty.ends());
}

#[test]
fn a_machine_that_slept_is_noticed_once_for_each_sleep() {
    let mut asleep = Asleep::default();
    // This one did not sleep meanwhile.
    assert!(!asleep.slept());
    let at = |seconds: u64| Duration::from_secs(1_000_000_000 + seconds);
    assert!(asleep.longer(at(5)));
    assert!(!asleep.longer(at(5)) && !asleep.longer(at(0)));
    assert!(asleep.longer(at(6)));
}
