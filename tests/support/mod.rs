//! What tests of several rooms share.

pub(crate) mod faulty;
pub(crate) mod vaults;
