//! What tests of several rooms share: an invented book, a desk without a vault, generators, vaults
//! that fail on demand.

pub(crate) mod any;
pub(crate) mod book;
pub(crate) mod desk;
pub(crate) mod faulty;
pub(crate) mod generated;
pub(crate) mod matters;
pub(crate) mod memory;
pub(crate) mod pty;
pub(crate) mod rights;
pub(crate) mod source;
pub(crate) mod svg;
pub(crate) mod vaults;
