//! Keys from a console that is no Unix terminal: the library that knows it reads it. It keeps what it has
//! read until that is overwritten, which is not promised otherwise there.

use crossterm::event::{Event, poll, read};
use std::io;
use std::time::Duration;

/// The console that keys come from.
pub(super) struct Keyboard;

impl Keyboard {
    /// The console of this process.
    pub(super) fn open() -> io::Result<Self> {
        Ok(Self)
    }

    /// The next key, press of the mouse, or paste. None when nothing came within a time; without one it
    /// waits for good.
    pub(super) fn next(&mut self, within: Option<Duration>) -> io::Result<Option<Event>> {
        if let Some(within) = within
            && !poll(within)?
        {
            return Ok(None);
        }
        read().map(Some)
    }
}
