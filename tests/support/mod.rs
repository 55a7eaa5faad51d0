//! What tests of several rooms share. Nothing here asserts anything by itself but `generated`.

pub(crate) mod generated;
pub(crate) mod source;
