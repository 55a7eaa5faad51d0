//! The encrypted vault. Nothing outside this room sees sled, bincode or a key.
//!
//! From the inside out: `durable` (files that survive a power cut), `container` (the outer shape of our
//! files), `engine` (the seam to sled), `seal` and `wire` (what a stored value is), `keys`, and `vault`,
//! the one door for the desk. The bytes on disk are described in `docs/FORMAT.md`.

pub mod container;
pub mod copy;
pub mod durable;
pub mod engine;
pub mod faces;
pub mod keys;
mod random;
pub mod seal;
pub mod sled_engine;
mod trouble;
pub mod vault;
pub mod wire;

pub use trouble::{Result, Trouble};
