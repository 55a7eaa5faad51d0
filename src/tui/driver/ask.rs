//! Asks the terminal what it is, before anybody else reads it. Over ssh and sudo the environment says
//! nothing, and what it says may be inherited from another terminal. A terminal that does not answer
//! costs a moment; what was typed meanwhile is handed on.

use super::Outlet;
use super::reply::Late;
use crossterm::event::Event;
use std::io;

/// What was heard.
#[derive(Default)]
pub struct Heard {
    /// The name that the terminal gave itself.
    pub name: Option<String>,
    /// What was typed meanwhile.
    pub typed: Vec<Event>,
    /// It has not answered, and may do so later.
    pub late: Option<Late>,
}

/// Asks. `out` must lead to the terminal that standard input comes from.
#[cfg(unix)]
pub fn ask(out: Outlet) -> io::Result<Heard> {
    use rustix::termios::{OptionalActions, tcgetattr, tcsetattr};
    use std::io::IsTerminal as _;
    let input = io::stdin();
    if !input.is_terminal() {
        return Ok(Heard::default());
    }
    let before = tcgetattr(&input)?;
    let mut raw = before.clone();
    raw.make_raw();
    tcsetattr(&input, OptionalActions::Now, &raw)?;
    let heard = unix::listen(&input, out);
    tcsetattr(&input, OptionalActions::Now, &before)?;
    heard
}

/// Elsewhere the console is known.
#[cfg(not(unix))]
pub fn ask(_: Outlet) -> io::Result<Heard> {
    Ok(Heard::default())
}

#[cfg(unix)]
mod unix {
    use super::super::reply::{Late, QUESTION, parse};
    use super::{Heard, Outlet};
    use crate::desk::clock::stopwatch;
    use rustix::event::{PollFd, PollFlags, Timespec, poll};
    use rustix::io::Errno;
    use std::io;
    use std::os::fd::AsFd;
    use std::time::Duration;
    use zeroize::Zeroizing;

    /// Longer than this nobody waits for an answer.
    const BOUND: Duration = Duration::from_millis(150);
    /// One that has begun may end.
    const GRACE: Duration = Duration::from_millis(50);
    /// More than this is no answer.
    const MOST: usize = 4096;

    pub(super) fn listen(input: &impl AsFd, out: Outlet) -> io::Result<Heard> {
        let mut screen = out();
        screen.write_all(QUESTION.as_bytes())?;
        screen.flush()?;
        // It may hold the beginning of a passphrase.
        let mut bytes = Zeroizing::new(Vec::with_capacity(2 * MOST));
        let mut part = Zeroizing::new([0; 1024]);
        let mut elapsed = stopwatch();
        let mut parsed = parse(&bytes);
        while !parsed.answered && bytes.len() < MOST {
            let bound = if parsed.open { BOUND + GRACE } else { BOUND };
            let left = bound.saturating_sub(elapsed());
            let within = Timespec::try_from(left).map_err(|_| io::ErrorKind::InvalidInput)?;
            match poll(&mut [PollFd::new(input, PollFlags::IN)], Some(&within)) {
                // A signal: the bound still holds.
                Err(Errno::INTR) => continue,
                Err(error) => return Err(error.into()),
                Ok(0) => break,
                Ok(_) => {}
            }
            match rustix::io::read(input, part.as_mut_slice()) {
                Ok(0) => break,
                Ok(read) => bytes.extend_from_slice(part.get(..read).unwrap_or_default()),
                Err(Errno::INTR | Errno::AGAIN) => {}
                Err(error) => return Err(error.into()),
            }
            parsed = parse(&bytes);
        }
        let late = (!parsed.answered).then(|| Late::new(parsed.part));
        Ok(Heard { name: parsed.name, typed: parsed.typed, late })
    }
}
