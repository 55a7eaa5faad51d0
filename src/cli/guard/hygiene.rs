//! What Unix lets a process do for itself. It must not fail: what is refused is told.

use super::{Pinned, Standing};
use rustix::fs::Mode;
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit, umask};

/// Does all of it.
pub(super) fn keep() -> Standing {
    // Whatever is written without a word about it is its owner's alone.
    umask(Mode::from_raw_mode(0o077));
    let none = Rlimit { current: Some(0), maximum: Some(0) };
    Standing { no_core: setrlimit(Resource::Core, none).is_ok(), no_trace: untraced(), pinned: pin() }
}

/// Neither a core dump nor a debugger of the same person may have the memory.
#[cfg(target_os = "linux")]
fn untraced() -> bool {
    use rustix::process::{DumpableBehavior, set_dumpable_behavior};
    set_dumpable_behavior(DumpableBehavior::NotDumpable).is_ok()
}

#[cfg(not(target_os = "linux"))]
fn untraced() -> bool {
    false
}

/// Keeps memory out of swap, but only where nothing limits how much: under a limit, the first allocation
/// beyond it would fail, and with it the program. Pages are held when they are first used and not before.
#[cfg(target_os = "linux")]
fn pin() -> Pinned {
    use rustix::mm::{MlockAllFlags, mlockall};
    if let Some(limit) = getrlimit(Resource::Memlock).current
        && !may_pin_anyway()
    {
        return Pinned::Limit(limit / 1024);
    }
    let all = MlockAllFlags::CURRENT | MlockAllFlags::FUTURE | MlockAllFlags::ONFAULT;
    mlockall(all).map_or(Pinned::Refused, |()| Pinned::All)
}

#[cfg(not(target_os = "linux"))]
fn pin() -> Pinned {
    Pinned::Refused
}

/// Whoever has this capability is not held to the limit.
#[cfg(target_os = "linux")]
fn may_pin_anyway() -> bool {
    const IPC_LOCK: u32 = 14;
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let held = status.lines().find_map(|line| line.strip_prefix("CapEff:"));
    held.and_then(|held| u64::from_str_radix(held.trim(), 16).ok())
        .is_some_and(|held| held >> IPC_LOCK & 1 == 1)
}
