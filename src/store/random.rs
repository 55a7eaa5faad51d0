//! Random bytes from the operating system. Nothing else in this room makes bytes up.

use super::trouble::{Result, Trouble};

/// An array of random bytes.
pub(crate) fn bytes<const N: usize>() -> Result<[u8; N]> {
    let mut out = [0; N];
    fill(&mut out)?;
    Ok(out)
}

/// Fills a slice with random bytes.
pub(crate) fn fill(out: &mut [u8]) -> Result<()> {
    getrandom::fill(out).map_err(|_| Trouble::NoRandomness)
}

/// A number below `bound`, every one as likely.
pub(crate) fn below(bound: u32) -> Result<u32> {
    let bound = bound.max(1);
    // The largest multiple of the bound: what lies above would favour small numbers.
    let fair = u32::MAX - u32::MAX % bound;
    loop {
        let drawn = u32::from_le_bytes(bytes()?);
        if drawn < fair {
            return Ok(drawn % bound);
        }
    }
}
