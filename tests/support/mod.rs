//! What tests of several rooms share. Nothing here asserts anything by itself but `generated`.

pub(crate) mod faulty;
pub(crate) mod generated;
pub(crate) mod source;
pub(crate) mod vaults;
