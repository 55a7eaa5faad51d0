//! The hierarchy of keys: passphrase -> slot -> a person's bundle -> epoch keys -> case keys.
//! It must not keep a key longer than the vault is unlocked: every secret is wiped on drop.

pub mod backup_key;
mod certificate;
pub mod cost;
pub mod epochs;
pub mod parcel;
pub mod person;
pub mod phrase;
pub mod recovery;
pub mod roster;
pub mod slot;

use super::random;
use super::trouble::Result;
use hkdf::Hkdf;
use sha2::Sha256;
use std::fmt;
use zeroize::Zeroize;

/// A 256-bit secret. Boxed, so that moving it leaves no copy behind; wiped on drop.
#[derive(Clone)]
pub struct Secret(Box<[u8; 32]>);

impl Secret {
    /// A fresh one.
    pub fn random() -> Result<Self> {
        let mut out = Self::zero();
        random::fill(out.0.as_mut_slice())?;
        Ok(out)
    }

    /// One from these bytes, which are wiped.
    pub fn take(bytes: &mut [u8; 32]) -> Self {
        let out = Self(Box::new(*bytes));
        bytes.zeroize();
        out
    }

    /// One from a slice of exactly 32 bytes.
    pub(crate) fn from_slice(bytes: &[u8]) -> Option<Self> {
        let bytes: &[u8; 32] = bytes.try_into().ok()?;
        Some(Self(Box::new(*bytes)))
    }

    /// The key for one purpose. The purpose is part of the format.
    #[must_use]
    pub fn derive(&self, purpose: &str) -> Self {
        let mut out = Self::zero();
        // 32 bytes are always available from HKDF-SHA256, so this can't fail.
        let _ = hkdf(None, self.0.as_slice(), purpose.as_bytes(), out.0.as_mut_slice());
        out
    }

    /// The key for one purpose that takes another secret beside this one.
    #[must_use]
    pub fn mixed(&self, other: &Self, purpose: &str) -> Self {
        let mut out = Self::zero();
        let salt = Some(other.0.as_slice());
        // As in `derive`, this can't fail.
        let _ = hkdf(salt, self.0.as_slice(), purpose.as_bytes(), out.0.as_mut_slice());
        out
    }

    /// Whether these are its bytes, in a time that does not depend on where they differ.
    pub fn is(&self, bytes: &[u8; 32]) -> bool {
        same(self.bytes(), bytes)
    }

    /// The bytes. Every call is a place where they may leave: keep them few.
    pub(crate) fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    fn zero() -> Self {
        Self(Box::new([0; 32]))
    }
}

impl Drop for Secret {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("‹secret›")
    }
}

/// HKDF-SHA256 (RFC 5869), under [`Secret::derive`] and [`Secret::mixed`]. False when more is asked for than it
/// can give. It takes what those two fix, so that the vectors of others can be put to it.
pub fn hkdf(salt: Option<&[u8]>, secret: &[u8], info: &[u8], out: &mut [u8]) -> bool {
    Hkdf::<Sha256>::new(salt, secret).expand(info, out).is_ok()
}

/// Whether two byte strings are the same, in a time that does not depend on where they differ.
pub(crate) fn same(left: &[u8], right: &[u8]) -> bool {
    left.len() == right.len() && left.iter().zip(right).fold(0, |differs, (a, b)| differs | (a ^ b)) == 0
}
