//! The program in a terminal that is asked what it is, and answers, late, nonsense, or never.
#![cfg(unix)]

use crate::cli::{DAY, Home};
use crate::support::pty::{Answer, Pty};
use mastara::desk::clock::stopwatch;
use std::time::Duration;

const DONE: &str = "\x1b[?62;22c";
/// What only a terminal that turns nothing itself is sent.
const EXPLICIT: &str = "\x1b[8l";

fn after(millis: u64, answer: &'static str) -> Answer {
    (Duration::from_millis(millis), answer)
}

fn asked(home: &Home, answers: &[Answer]) -> Pty {
    let vault = home.vault();
    let arguments = ["--vault", vault.to_str().unwrap(), "--lang", "en", "--on", DAY];
    let mut pty = Pty::answering(&arguments, 80, 24, answers);
    pty.shows("Type your passphrase");
    pty
}

/// How many letters of the passphrase the screen shows.
fn typed(pty: &mut Pty, letters: usize) {
    pty.until(|screen| screen.contents().matches('•').count() == letters);
}

fn left(mut pty: Pty) -> String {
    pty.send("\x11");
    assert!(pty.ends() && pty.restored());
    pty.raw()
}

#[test]
fn an_answer_decides_and_what_was_typed_meanwhile_is_typed() {
    let home = Home::with_vault();
    let answers = [after(0, "ti\x1bP>|Konsole 22"), after(5, ".12.3\x1b\\d\x1b[?62;22ce")];
    let mut pty = asked(&home, &answers);
    typed(&mut pty, 4);
    pty.send(" lantern");
    typed(&mut pty, 12);
    assert!(!left(pty).contains(EXPLICIT));
    let mut pty = asked(&home, &[after(0, "\x1bP>|XTerm(379)\x1b\\"), after(0, DONE)]);
    pty.send("x");
    typed(&mut pty, 1);
    assert!(left(pty).contains(EXPLICIT));
}

#[test]
fn a_late_answer_is_not_typed_and_still_decides() {
    let home = Home::with_vault();
    let mut pty = asked(&home, &[after(700, "\x1bP>|Konsole 22.12.3\x1b\\"), after(0, DONE), after(0, "ab")]);
    typed(&mut pty, 2);
    let raw = left(pty);
    // It began as a terminal that turns nothing, gave that back, and went on as one that does.
    let (_, later) = raw.split_once(EXPLICIT).unwrap();
    assert!(later.contains("\x1b[8h") && !later.contains(EXPLICIT));
}

#[test]
fn nonsense_is_not_typed_and_decides_nothing() {
    let home = Home::with_vault();
    let long: &'static str = String::leak(format!("\x1bP>|{}", "Konsole\x07\x1b[2J\x1b]0;x\x07".repeat(50)));
    for answers in [
        vec![after(0, "\x1bP>|Konsole\x07\x18\x1b\\"), after(0, DONE)],
        vec![after(0, "\x1b[>0q\x1b[?1;2c")],
        vec![after(0, "\x1bP>|"), after(0, String::leak("K".repeat(3000)))],
    ] {
        let mut pty = asked(&home, &answers);
        // What has no end is over after a pause.
        std::thread::sleep(Duration::from_millis(1200));
        pty.send("abc");
        typed(&mut pty, 3);
        assert!(left(pty).contains(EXPLICIT));
    }
    // What is not an answer at all stands for itself; it must not upset anything.
    let pty = asked(&home, &[after(0, long), after(0, DONE)]);
    left(pty);
}

#[test]
fn a_terminal_that_never_answers_costs_a_moment() {
    let home = Home::with_vault();
    let mut elapsed = stopwatch();
    let mut pty = asked(&home, &[after(0, DONE)]);
    let answered = elapsed();
    pty.send("abc");
    typed(&mut pty, 3);
    left(pty);
    let mut elapsed = stopwatch();
    let mut pty = asked(&home, &[]);
    let silent = elapsed();
    pty.send("abc");
    typed(&mut pty, 3);
    assert!(left(pty).contains(EXPLICIT));
    // On a busy machine more than the bound may pass; it must not wait for good.
    assert!(silent < answered + Duration::from_secs(2), "{answered:?} {silent:?}");
}
