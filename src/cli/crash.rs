//! What a panic says. Its own words may hold what a person typed, so they are never printed; where it
//! happened is, and names nobody. It must not touch the terminal: the interface gives that back.

use std::panic::{AssertUnwindSafe, catch_unwind, set_hook};
use std::sync::{Mutex, Once};

/// Where the last panic happened.
static PLACE: Mutex<Option<String>> = Mutex::new(None);

/// From here on a panic prints nothing, on whatever thread: many are caught where they are expected.
pub(super) fn hush() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        set_hook(Box::new(|panic| {
            if let (Ok(mut place), Some(at)) = (PLACE.lock(), panic.location()) {
                *place = Some(format!("mastara {} {}:{}", env!("CARGO_PKG_VERSION"), at.file(), at.line()));
            }
        }));
    });
}

/// Runs something; none when it panicked.
pub(super) fn caught<T>(run: impl FnOnce() -> T) -> Option<T> {
    catch_unwind(AssertUnwindSafe(run)).ok()
}

/// Where the last panic happened, for a report.
pub(super) fn place() -> String {
    PLACE.lock().ok().and_then(|place| place.clone()).unwrap_or_default()
}
