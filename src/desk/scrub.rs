//! Wiping the stack below the caller: what a derivation, a key or a name left there is overwritten by
//! nobody until something else happens to need the place. It must be called from no deeper than where the
//! work was done.

use std::hint::black_box;
use zeroize::Zeroize as _;

/// Deeper than anything that handles keys or names goes.
const DEPTH: usize = 256 * 1024;

/// Wipes what was left on the stack of this thread.
#[inline(never)]
#[expect(clippy::large_stack_arrays, reason = "the place on the stack is what is wanted")]
pub fn scrub() {
    let mut below = [0x5a_u8; DEPTH];
    black_box(&mut below);
    below.zeroize();
    black_box(&below);
}
