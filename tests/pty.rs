//! The main job in a real terminal: an imported list, a person found, a step done; then the same
//! desk after it was killed in the middle of work.
#![cfg(unix)]

use crate::cli::{DAY, Home, LIST, PASSPHRASE};
use crate::support::pty::Pty;
use rustix::process::{Pid, Signal, kill_process};

const ENTER: &str = "\r";
const ESC: &str = "\x1b";
const CTRL_Q: &str = "\x11";
const CTRL_S: &str = "\x13";

fn desk(home: &Home) -> Pty {
    let vault = home.vault();
    let mut pty = Pty::start(&["--vault", vault.to_str().unwrap(), "--lang", "en", "--on", DAY], 80, 24);
    pty.shows("Type your passphrase");
    pty.send(PASSPHRASE);
    pty.send(ENTER);
    pty.shows("to look at");
    pty
}

/// Finds a person by a part of the name and opens the case.
fn find(pty: &mut Pty, typed: &str, reference: &str) {
    pty.send("/");
    pty.shows("a name in any script");
    pty.send(typed);
    pty.until(|screen| {
        let shown = screen.contents();
        shown.contains(reference) && shown.lines().any(|line| line.trim() == "1 case")
    });
    pty.send(ENTER);
    pty.until(|screen| screen.contents().lines().next().is_some_and(|head| head.contains(reference)));
}

fn kill(pty: &mut Pty) {
    let id = Pid::from_raw(i32::try_from(pty.id()).unwrap()).unwrap();
    kill_process(id, Signal::KILL).unwrap();
    assert!(!pty.ends());
}

#[test]
fn a_list_a_person_a_step_and_the_same_after_a_kill() {
    let home = Home::new();
    let file = home.path("passphrase");
    let init = ["--passphrase-file", file.to_str().unwrap(), "init"];
    assert_eq!(home.run_with(&init, "Salma\n").code, 0);
    assert_eq!(home.open(&["import", LIST]).code, 0);
    let mut pty = desk(&home);
    // The vault has one window; who asks from elsewhere is told, and nothing is lost.
    let elsewhere = home.open(&["today"]);
    assert_eq!(elsewhere.code, 4);
    assert!(elsewhere.err.contains("another window"), "{}", elsewhere.err);
    // The next step stands first: it is opened, done, and the one after it is next.
    find(&mut pty, "franck ng", "004/26");
    pty.shows("▸ Explain the risks and get agreement");
    pty.send(ENTER);
    pty.shows("What it rests on");
    pty.send("d");
    pty.shows("day of the step");
    pty.send(CTRL_S);
    pty.shows("Saved: step");
    pty.send(ESC);
    pty.shows("What to do next");
    pty.shows("✓ Explain the risks and get agreement");
    pty.shows("▸ Note entry date and visa expiry");
    pty.send(CTRL_Q);
    assert!(pty.ends() && pty.restored());

    // A step is done, a note is half written, the power goes.
    let mut pty = desk(&home);
    find(&mut pty, "franck ng", "004/26");
    pty.shows("✓ Explain the risks and get agreement");
    pty.send(ENTER);
    pty.shows("What it rests on");
    pty.send("d");
    pty.shows("day of the step");
    pty.send(CTRL_S);
    pty.shows("Saved: step");
    pty.send(ESC);
    pty.shows("What to do next");
    pty.shows("✓ Note entry date and visa expiry");
    pty.send("w");
    pty.shows("What was said or done");
    pty.send("she comes back on Thu");
    pty.shows("she comes back on Thu");
    kill(&mut pty);

    let told = home.open(&["case", "004/26", "--json"]).json();
    let steps = told["procedures"][0]["steps"].as_array().unwrap();
    let done: Vec<_> = steps.iter().filter_map(|step| step["state"].as_str()).take(2).collect();
    assert_eq!(done, ["done on 24/11/2026"; 2]);
    let mut pty = desk(&home);
    find(&mut pty, "franck ng", "004/26");
    pty.shows("✓ Note entry date and visa expiry");
    pty.send("w");
    pty.shows("What was typed last time is back");
    pty.shows("she comes back on Thu");
    pty.send(CTRL_Q);
    assert!(pty.ends() && pty.restored());
}
