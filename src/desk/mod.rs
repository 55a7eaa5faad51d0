//! The one door: commands in, answers out. The clock is read here and nowhere else.

pub mod clock;
mod practice;
mod writer;
