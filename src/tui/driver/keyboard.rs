//! The terminal read byte by byte, without anybody between: a reader that keeps a queue would keep a
//! passphrase in it. What was read is wiped as soon as it has become a key. It must not print anything.

use super::decode::{Begins, PASTE, alone, begins};
use crossterm::event::Event;
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;
use std::fs::File;
use std::io::{self, IsTerminal as _};
use std::os::fd::AsFd as _;
use std::time::Duration;
use zeroize::{Zeroize as _, Zeroizing};

/// A sequence that has begun comes whole, or was no sequence.
const SEQUENCE: Duration = Duration::from_millis(40);
/// Room made at once. A paste alone may need more.
const ROOM: usize = 4096;
/// A longer paste is none: only its end is kept, to know when it is over.
const LONGEST: usize = 256 << 10;
const END: usize = 8;

/// The terminal that keys come from.
pub(super) struct Keyboard {
    line: File,
    /// Read and not yet understood.
    held: Zeroizing<Vec<u8>>,
}

impl Keyboard {
    /// The terminal of standard input; else the one that this process belongs to.
    pub(super) fn open() -> io::Result<Self> {
        let input = io::stdin();
        let line = if input.is_terminal() {
            File::from(input.as_fd().try_clone_to_owned()?)
        } else {
            File::open("/dev/tty")?
        };
        Ok(Self { line, held: Zeroizing::new(Vec::with_capacity(ROOM)) })
    }

    /// The next key, press of the mouse, or paste. None when nothing came within a time; without one it
    /// waits for good. An error, or the end of the file, means that the terminal is gone.
    pub(super) fn next(&mut self, within: Option<Duration>) -> io::Result<Option<Event>> {
        loop {
            let (event, length, wait) = match begins(&self.held) {
                Begins::With(event, length) => (Some(event), length, None),
                Begins::Nothing(length) => (None, length, None),
                Begins::Open if self.held.is_empty() => (None, 0, within),
                Begins::Open => (None, 0, Some(SEQUENCE)),
                Begins::Pasting => {
                    self.shorten();
                    (None, 0, None)
                }
            };
            self.take(length);
            if event.is_some() {
                return Ok(event);
            }
            if length > 0 {
                continue;
            }
            if self.comes(wait)? {
                self.read()?;
            } else if self.held.is_empty() {
                return Ok(None);
            } else {
                let event = alone(&self.held);
                self.take(self.held.len());
                if event.is_some() {
                    return Ok(event);
                }
            }
        }
    }

    /// Of a paste that is too long, the beginning and the end stay.
    fn shorten(&mut self) {
        let many = self.held.len();
        if many >= LONGEST {
            self.held.copy_within(many - END.., PASTE.len());
            self.cut(PASTE.len() + END);
        }
    }

    /// Forgets the first bytes: the rest moves down.
    fn take(&mut self, length: usize) {
        let gone = length.min(self.held.len());
        let rest = self.held.len() - gone;
        self.held.copy_within(gone.., 0);
        self.cut(rest);
    }

    /// Keeps so many bytes, and no copy behind them.
    fn cut(&mut self, rest: usize) {
        if let Some(behind) = self.held.get_mut(rest..) {
            behind.zeroize();
        }
        self.held.truncate(rest);
    }

    /// Whether something can be read within a time.
    fn comes(&self, within: Option<Duration>) -> io::Result<bool> {
        let within = within.map(Timespec::try_from).transpose().map_err(|_| io::ErrorKind::InvalidInput)?;
        loop {
            match poll(&mut [PollFd::new(&self.line, PollFlags::IN)], within.as_ref()) {
                Ok(ready) => return Ok(ready > 0),
                Err(Errno::INTR) => {}
                Err(error) => return Err(error.into()),
            }
        }
    }

    fn read(&mut self) -> io::Result<()> {
        let mut part = Zeroizing::new([0; 1024]);
        match rustix::io::read(&self.line, part.as_mut_slice()) {
            Ok(0) => Err(io::ErrorKind::UnexpectedEof.into()),
            Ok(read) => {
                self.held.extend_from_slice(part.get(..read).unwrap_or_default());
                Ok(())
            }
            Err(Errno::INTR | Errno::AGAIN) => Ok(()),
            Err(error) => Err(error.into()),
        }
    }
}
