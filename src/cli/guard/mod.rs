//! What the process does for its own safety before it holds a secret: no core dump, no stranger in its
//! memory, nothing swapped where that is allowed, no file but those it needs, and memory wiped when it is
//! given back. Whatever the system refuses is said by `doctor` and stops nothing. It must not read a vault.

#[cfg(target_os = "linux")]
mod confine;
#[cfg(unix)]
mod hygiene;
mod places;

pub(super) use places::Places;

use std::alloc::System;
use std::sync::OnceLock;
use zeroizing_alloc::ZeroAlloc;

/// Names lie in many short texts, in words made for a frame, in copies that growing left behind: all of it
/// is wiped when it is given back.
#[global_allocator]
static WIPED: ZeroAlloc<System> = ZeroAlloc(System);

/// What was reached, once the program has begun.
static STANDING: OnceLock<Standing> = OnceLock::new();
static CONFINED: OnceLock<Confined> = OnceLock::new();

/// What the system let the process do for itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Standing {
    /// A crash leaves no copy of the memory on the disk.
    pub(super) no_core: bool,
    /// No other program of the same person may look into the memory.
    pub(super) no_trace: bool,
    /// Whether memory may be written to swap.
    pub(super) pinned: Pinned,
}

/// Whether memory may be written to swap.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Pinned {
    /// It can't be.
    All,
    /// It can: the limit, in KiB, is too low to hold everything, and half of it would be a promise not kept.
    Limit(u64),
    /// It can: the system refused or knows no such thing.
    #[default]
    Refused,
}

/// How much of the file system the process gave up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Confined {
    /// All but what it needs.
    Fully,
    /// As much as this system can.
    Partly,
    /// Nothing: this system can't.
    #[default]
    No,
}

/// Before anything else, once for the whole program.
pub(super) fn begin() {
    #[cfg(unix)]
    STANDING.get_or_init(hygiene::keep);
    #[cfg(not(unix))]
    STANDING.get_or_init(Standing::default);
}

/// What was reached; none when this is not the program itself, but a test that uses a part of it.
pub(super) fn standing() -> Option<Standing> {
    STANDING.get().copied()
}

/// Gives up every file but these, for good. Only the program itself does so, and before it has threads.
pub(super) fn confine(places: &Places) {
    if standing().is_some() {
        CONFINED.get_or_init(|| give_up(places));
    }
}

/// What was given up.
pub(super) fn confined() -> Confined {
    CONFINED.get().copied().unwrap_or_default()
}

#[cfg(target_os = "linux")]
fn give_up(places: &Places) -> Confined {
    confine::give_up(places).unwrap_or_default()
}

/// Elsewhere there is no such thing that a program may do by itself.
#[cfg(not(target_os = "linux"))]
fn give_up(_: &Places) -> Confined {
    Confined::No
}
