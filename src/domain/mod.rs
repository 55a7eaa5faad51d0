//! The law of the house, pure: the same events and the same day give the same case, the same
//! flags, the same dates. No file, no clock, no randomness, no environment.

pub mod book;
pub mod clean;
pub mod facts;
pub mod ids;
pub mod law;
pub mod private;
