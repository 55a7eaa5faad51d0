//! The two secret keys of a person on a device: X25519 to be given keys, Ed25519 to sign.
//! It must not write files: `slot` does.

use super::Secret;
use crate::store::trouble::{Result, Trouble};
use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use x25519_dalek::{PublicKey, StaticSecret};
use zeroize::Zeroizing;

/// The secret bundle.
pub struct Bundle {
    sealing: Secret,
    signing: SigningKey,
}

impl Bundle {
    /// A fresh one.
    pub fn random() -> Result<Self> {
        Ok(Self::from_secrets(Secret::random()?, &Secret::random()?))
    }

    /// One from its two secrets.
    pub(crate) fn from_secrets(sealing: Secret, signing: &Secret) -> Self {
        Self { sealing, signing: SigningKey::from_bytes(signing.bytes()) }
    }

    /// 64 bytes for the inside of a slot.
    pub(crate) fn to_bytes(&self) -> Zeroizing<Vec<u8>> {
        let mut out = Zeroizing::new(Vec::with_capacity(64));
        out.extend_from_slice(self.sealing.bytes());
        out.extend_from_slice(self.signing.as_bytes());
        out
    }

    /// From the inside of a slot.
    pub(crate) fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (sealing, signing) = bytes.split_at_checked(32)?;
        Some(Self::from_secrets(Secret::from_slice(sealing)?, &Secret::from_slice(signing)?))
    }

    /// What others may know.
    pub fn public(&self) -> PublicKeys {
        PublicKeys { sealing: public_of(&self.sealing), signing: self.signing.verifying_key().to_bytes() }
    }

    /// Signs bytes under a purpose, so that no signature can be taken for another kind of statement.
    pub fn sign(&self, purpose: &str, bytes: &[u8]) -> [u8; 64] {
        self.signing.sign(&statement(purpose, bytes)).to_bytes()
    }

    /// The secret that opens what was sealed to this person.
    pub(crate) fn sealing(&self) -> &Secret {
        &self.sealing
    }
}

/// The public half of a secret to which others seal.
pub(crate) fn public_of(secret: &Secret) -> [u8; 32] {
    PublicKey::from(&StaticSecret::from(*secret.bytes())).to_bytes()
}

/// The public halves of a bundle.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PublicKeys {
    /// X25519.
    pub sealing: [u8; 32],
    /// Ed25519.
    pub signing: [u8; 32],
}

/// Whether a signature under a purpose holds. Weak keys and second forms of a signature do not.
pub fn verify(
    signing: &[u8; 32],
    purpose: &str,
    bytes: &[u8],
    signature: &[u8; 64],
    file: &str,
) -> Result<()> {
    let broken = || Trouble::SignatureBroken { file: file.to_owned() };
    holds(signing, &statement(purpose, bytes), signature).then_some(()).ok_or_else(broken)
}

/// Whether these very bytes were signed, under no purpose. Only [`verify`] and the vectors of others ask:
/// a signature without a purpose could be taken for another kind of statement.
pub fn holds(signing: &[u8; 32], bytes: &[u8], signature: &[u8; 64]) -> bool {
    VerifyingKey::from_bytes(signing)
        .is_ok_and(|key| key.verify_strict(bytes, &Signature::from_bytes(signature)).is_ok())
}

fn statement(purpose: &str, bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(purpose.len() + 1 + bytes.len());
    out.extend_from_slice(purpose.as_bytes());
    out.push(0);
    out.extend_from_slice(bytes);
    out
}
