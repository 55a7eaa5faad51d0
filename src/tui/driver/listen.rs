//! The threads that hear: keys and the mouse, and signals. They only post.

use crate::tui::effect::Message;
use std::io;
use std::sync::mpsc::Sender;

/// Reads the terminal until it is gone or nobody listens.
pub(super) fn keys(sender: Sender<Message>) {
    std::thread::spawn(move || {
        while let Ok(event) = crossterm::event::read() {
            if sender.send(Message::Input(event)).is_err() {
                return;
            }
        }
        sender.send(Message::Ended).ok();
    });
}

/// Hears that the program should end (hangup, termination) or was stopped and goes on.
#[cfg(unix)]
pub(super) fn signals(sender: Sender<Message>) -> io::Result<()> {
    use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM};
    let mut signals = signal_hook::iterator::Signals::new([SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM])?;
    std::thread::spawn(move || {
        for signal in signals.forever() {
            let message = if signal == SIGCONT { Message::Woken } else { Message::Ended };
            if sender.send(message).is_err() {
                return;
            }
        }
    });
    Ok(())
}

/// Elsewhere the console ends the program itself.
#[cfg(not(unix))]
pub(super) fn signals(_sender: Sender<Message>) -> io::Result<()> {
    Ok(())
}
