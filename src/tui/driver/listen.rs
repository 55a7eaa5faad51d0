//! The threads that hear: keys and the mouse, and signals. They only post.

use super::reply::Late;
use crate::tui::effect::Message;
use crate::tui::rtl::Terminal;
use crossterm::event::{Event, poll, read};
use std::io;
use std::sync::mpsc::Sender;
use std::time::Duration;

/// What a name of a terminal leads to.
pub(super) type Detect = Box<dyn Fn(&str) -> Terminal + Send>;

/// What only begins like an answer was typed, when nothing follows for so long.
const SHORT: Duration = Duration::from_millis(100);
/// An answer that has begun may come in parts; what comes after so long is another thing.
const LONG: Duration = Duration::from_millis(500);

/// Whatever happens to a thread, the app hears of its end.
pub(super) struct Ending {
    sender: Sender<Message>,
    message: Option<Message>,
}

impl Ending {
    /// Sends this message when it is dropped, as it is when the thread panics.
    pub(super) const fn of(sender: Sender<Message>, message: Message) -> Self {
        Self { sender, message: Some(message) }
    }

    /// Ends with another message instead.
    pub(super) fn with(mut self, message: Message) {
        self.message = Some(message);
    }
}

impl Drop for Ending {
    fn drop(&mut self) {
        if let Some(message) = self.message.take() {
            self.sender.send(message).ok();
        }
    }
}

/// Reads the terminal until it is gone or nobody listens. While the terminal still owes its name,
/// that is taken out of what is typed.
pub(super) fn keys(sender: Sender<Message>, late: Option<(Late, Detect)>) {
    std::thread::spawn(move || {
        let ending = Ending::of(sender.clone(), Message::Crashed);
        let mut late = late;
        while let Ok(events) = next(&mut late) {
            let named = late.as_mut().and_then(|(late, detect)| late.name().map(|name| detect(&name)));
            if let Some(terminal) = named {
                late = None;
                sender.send(Message::Named(terminal)).ok();
            }
            for event in events {
                if sender.send(Message::Input(event)).is_err() {
                    return;
                }
            }
        }
        ending.with(Message::Ended);
    });
}

fn next(late: &mut Option<(Late, Detect)>) -> io::Result<Vec<Event>> {
    let Some((late, _)) = late else { return Ok(vec![read()?]) };
    if late.inside() && !poll(if late.begun() { LONG } else { SHORT })? {
        return Ok(late.quiet());
    }
    Ok(late.hear(read()?))
}

/// Hears that the program should end (hangup, termination) or was stopped and goes on.
#[cfg(unix)]
pub(super) fn signals(sender: Sender<Message>) -> io::Result<()> {
    use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM};
    let mut signals = signal_hook::iterator::Signals::new([SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM])?;
    std::thread::spawn(move || {
        let ending = Ending::of(sender.clone(), Message::Crashed);
        for signal in signals.forever() {
            let message = if signal == SIGCONT { Message::Woken } else { Message::Ended };
            if sender.send(message).is_err() {
                return;
            }
        }
        ending.with(Message::Ended);
    });
    Ok(())
}

/// Elsewhere the console ends the program itself.
#[cfg(not(unix))]
pub(super) fn signals(_sender: Sender<Message>) -> io::Result<()> {
    Ok(())
}
