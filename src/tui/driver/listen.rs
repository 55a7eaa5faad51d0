//! The threads that hear: keys and the mouse, and signals. They only post.

use super::keyboard::Keyboard;
use super::reply::Late;
use crate::tui::effect::Message;
use crate::tui::post::Post;
use crate::tui::rtl::Terminal;
use crossterm::event::Event;
use std::io;
use std::time::Duration;

/// What a name of a terminal leads to.
pub(super) type Detect = Box<dyn Fn(&str) -> Terminal + Send>;

/// What only begins like an answer was typed, when nothing follows for so long.
const SHORT: Duration = Duration::from_millis(100);
/// An answer that has begun may come in parts; what comes after so long is another thing.
const LONG: Duration = Duration::from_millis(500);

/// Whatever happens to a thread, the app hears of its end.
pub(super) struct Ending {
    post: Post,
    message: Option<Message>,
}

impl Ending {
    /// Sends this message when it is dropped, as it is when the thread panics.
    pub(super) const fn of(post: Post, message: Message) -> Self {
        Self { post, message: Some(message) }
    }

    /// Ends with another message instead.
    pub(super) fn with(mut self, message: Message) {
        self.message = Some(message);
    }
}

impl Drop for Ending {
    fn drop(&mut self) {
        if let Some(message) = self.message.take() {
            self.post.send(message);
        }
    }
}

/// Reads the terminal until it is gone or nobody listens. While the terminal still owes its name,
/// that is taken out of what is typed.
pub(super) fn keys(post: Post, mut keyboard: Keyboard, late: Option<(Late, Detect)>) {
    std::thread::spawn(move || {
        let ending = Ending::of(post.clone(), Message::Crashed);
        let mut late = late;
        while let Ok(events) = next(&mut keyboard, &mut late) {
            let named = late.as_mut().and_then(|(late, detect)| late.name().map(|name| detect(&name)));
            if let Some(terminal) = named {
                late = None;
                post.send(Message::Named(terminal));
            }
            for event in events {
                if !post.send(Message::Input(event)) {
                    return;
                }
            }
        }
        ending.with(Message::Ended);
    });
}

fn next(keyboard: &mut Keyboard, late: &mut Option<(Late, Detect)>) -> io::Result<Vec<Event>> {
    let Some((late, _)) = late else { return Ok(keyboard.next(None)?.into_iter().collect()) };
    let within = late.inside().then(|| if late.begun() { LONG } else { SHORT });
    Ok(match keyboard.next(within)? {
        Some(event) => late.hear(event),
        None => late.quiet(),
    })
}

/// Hears that the program should end (hangup, termination), should stop or was stopped and goes on, and
/// that its window has another size.
#[cfg(unix)]
pub(super) fn signals(post: Post) -> io::Result<()> {
    use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGWINCH};
    let heard = [SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGWINCH];
    let mut signals = signal_hook::iterator::Signals::new(heard)?;
    std::thread::spawn(move || {
        let ending = Ending::of(post.clone(), Message::Crashed);
        for signal in signals.forever() {
            let message = match signal {
                SIGCONT => Message::Woken,
                SIGTSTP => Message::Stop,
                SIGWINCH => match crossterm::terminal::size() {
                    Ok((columns, rows)) => Message::Input(Event::Resize(columns, rows)),
                    Err(_) => continue,
                },
                _ => Message::Ended,
            };
            if !post.send(message) {
                return;
            }
        }
        ending.with(Message::Ended);
    });
    Ok(())
}

/// Elsewhere the console ends the program itself, and its size comes with the keys.
#[cfg(not(unix))]
pub(super) fn signals(_post: Post) -> io::Result<()> {
    Ok(())
}
