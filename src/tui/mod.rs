//! The terminal interface: one key table, boxed screens, one right-to-left pass.

pub mod keyboard;
pub mod rtl;
