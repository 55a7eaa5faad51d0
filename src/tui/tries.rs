//! Wrong passphrases: each makes the next try wait longer, for as long as the program runs, and whoever
//! opens the vault is told how many there were. It must not know what was typed.

use std::time::Duration;

/// Nobody waits longer than this.
const LONGEST: Duration = Duration::from_mins(1);

/// How many were wrong, and until when the next must wait, counted from when the interface began.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tries {
    wrong: u32,
    until: Duration,
}

impl Tries {
    /// One more was wrong: 1 second, 2, 4 and so on, up to a minute.
    pub fn another(&mut self, now: Duration) {
        let pause = Duration::from_secs(1_u64.checked_shl(self.wrong).unwrap_or(u64::MAX)).min(LONGEST);
        self.wrong = self.wrong.saturating_add(1);
        self.until = now.saturating_add(pause);
    }

    /// How many were wrong since the vault was opened last.
    pub const fn wrong(&self) -> u32 {
        self.wrong
    }

    /// How long the next must wait still.
    pub const fn left(&self, now: Duration) -> Duration {
        self.until.saturating_sub(now)
    }

    /// How many were wrong since the vault was opened last; from here on it counts anew.
    pub fn take(&mut self) -> u32 {
        std::mem::take(self).wrong
    }
}
