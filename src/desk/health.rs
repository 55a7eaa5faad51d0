//! How the vault's folder stands, as far as one can tell without a passphrase.

use crate::store::durable;
use crate::store::vault::{self, BALLAST};
use std::path::Path;

/// How the vault's folder stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Health {
    /// It holds a vault.
    pub vault: bool,
    /// Only its owner can read it.
    pub private: bool,
    /// Free room on its disk, in MiB.
    pub room: u64,
    /// The reserve against a full disk is there.
    pub ballast: bool,
}

/// Looks at a folder. An absent one is private: nobody reads what is not there.
pub fn health(folder: &Path) -> Health {
    let nearest = folder.ancestors().find(|path| path.exists()).unwrap_or(folder);
    Health {
        vault: vault::open(folder).is_ok(),
        private: !folder.exists() || durable::is_private(folder),
        room: durable::free_space(nearest) >> 20,
        ballast: folder.join(BALLAST).is_file(),
    }
}
