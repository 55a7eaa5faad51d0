//! The one file that writes to the terminal outside the interface: results to standard output,
//! notes and errors to standard error. Nothing private may be passed to `note` or `fail`.

#![expect(clippy::print_stderr, reason = "this is the output file")]

use serde::Serialize;
use std::io::{self, IsTerminal, Write};

/// One line of a result.
pub(super) fn line(text: &str) {
    print(&format!("{text}\n"));
}

/// Text of a result. A reader that went away (`| head`) is no error.
pub(super) fn print(text: &str) {
    let mut out = io::stdout().lock();
    if out.write_all(text.as_bytes()).and_then(|()| out.flush()).is_err() {
        // Nobody reads any more: there is nobody to tell.
    }
}

/// A result as JSON.
pub(super) fn json<T: Serialize>(value: &T) {
    match serde_json::to_string_pretty(value) {
        Ok(text) => line(&text),
        Err(error) => eprintln!("{error}"),
    }
}

/// A question for the person; the answer is typed behind it.
pub(super) fn ask(text: &str) {
    eprint!("{text}");
}

/// A note for the person, beside the result.
pub(super) fn note(text: &str) {
    eprintln!("{text}");
}

/// Where the interface draws. Standard output itself keeps the last line in a buffer that nobody wipes:
/// what is written here goes to the terminal and stays nowhere.
pub(super) fn screen() -> Box<dyn Write + Send> {
    straight(&io::stdout()).unwrap_or_else(|| Box::new(io::stdout()))
}

/// Where a question is asked, beside a result.
pub(super) fn aside() -> Box<dyn Write + Send> {
    straight(&io::stderr()).unwrap_or_else(|| Box::new(io::stderr()))
}

#[cfg(unix)]
fn straight(stream: &impl std::os::fd::AsFd) -> Option<Box<dyn Write + Send>> {
    let stream = stream.as_fd().try_clone_to_owned().ok()?;
    Some(Box::new(std::fs::File::from(stream)))
}

/// Elsewhere the console wants its own encoding, which that stream knows.
#[cfg(not(unix))]
fn straight<T>(_: &T) -> Option<Box<dyn Write + Send>> {
    None
}

/// Whether results are seen by a person and not read by a program.
pub(super) fn on_screen() -> bool {
    io::stdout().is_terminal() && io::stdin().is_terminal()
}

/// Whether a person is watching.
pub(super) fn watched() -> bool {
    io::stderr().is_terminal()
}
