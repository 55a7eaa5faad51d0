//! A secret sealed to one recipient: HPKE (RFC 9180), base mode, X25519, HKDF-SHA256, ChaCha20-Poly1305.
//! It must not know what the secret opens: whoever seals says so in `info` and in the associated data.

use super::Secret;
use crate::store::random;
use hpke::aead::ChaCha20Poly1305;
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256;
use hpke::rand_core::{TryCryptoRng, TryRng};
use hpke::{Deserializable, Kem, OpModeR, OpModeS, Serializable};
use serde::{Deserialize, Serialize};
use std::convert::Infallible;
use zeroize::Zeroizing;

type Suite = X25519HkdfSha256;

/// One secret, sealed to one recipient.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Parcel {
    /// The X25519 key of the recipient.
    pub recipient: [u8; 32],
    pub(super) encapsulated: [u8; 32],
    // The secret and its tag, apart: serde stops at arrays of 32.
    pub(super) sealed: ([u8; 32], [u8; 16]),
}

impl Parcel {
    /// Seals a secret. None when the recipient's key is none, or the system gives no random bytes.
    pub(crate) fn seal(info: &[u8], aad: &[u8], secret: &Secret, recipient: &[u8; 32]) -> Option<Self> {
        let (encapsulated, sealed) =
            hpke_seal(info, aad, secret.bytes(), recipient, Zeroizing::new(random::bytes().ok()?))?;
        let (body, tag) = sealed.split_first_chunk::<32>()?;
        Some(Self { recipient: *recipient, encapsulated, sealed: (*body, tag.try_into().ok()?) })
    }

    /// Opens it with the recipient's own secret. None when it is not what was sealed, or not here.
    pub(crate) fn open(&self, info: &[u8], aad: &[u8], private: &Secret) -> Option<Secret> {
        let sealed = [&self.sealed.0[..], &self.sealed.1].concat();
        Secret::from_slice(&hpke_open(info, aad, private, &self.encapsulated, &sealed)?)
    }
}

/// The encapsulated key and the sealed bytes. Only [`Parcel`], which has them drawn, and the vectors of others say
/// which random bytes it takes: whoever knows them opens what was sealed.
pub fn hpke_seal(
    info: &[u8],
    aad: &[u8],
    plain: &[u8],
    recipient: &[u8; 32],
    drawn: Zeroizing<[u8; 64]>,
) -> Option<([u8; 32], Vec<u8>)> {
    let public = <Suite as Kem>::PublicKey::from_bytes(recipient).ok()?;
    let mut rng = Drawn { bytes: drawn, used: 0 };
    let (encapsulated, sealed) = hpke::single_shot_seal_with_rng::<ChaCha20Poly1305, HkdfSha256, Suite>(
        &OpModeS::Base,
        &public,
        info,
        plain,
        aad,
        &mut rng,
    )
    .ok()?;
    (rng.used <= rng.bytes.len()).then(|| (encapsulated.to_bytes().into(), sealed))
}

/// What was sealed, of any length. None when it is not what was sealed, not here, or a key is none.
pub fn hpke_open(
    info: &[u8],
    aad: &[u8],
    private: &Secret,
    encapsulated: &[u8; 32],
    sealed: &[u8],
) -> Option<Zeroizing<Vec<u8>>> {
    let private = <Suite as Kem>::PrivateKey::from_bytes(private.bytes()).ok()?;
    let encapsulated = <Suite as Kem>::EncappedKey::from_bytes(encapsulated).ok()?;
    hpke::single_shot_open::<ChaCha20Poly1305, HkdfSha256, Suite>(
        &OpModeR::Base,
        &private,
        &encapsulated,
        info,
        sealed,
        aad,
    )
    .ok()
    .map(Zeroizing::new)
}

/// Random bytes drawn beforehand, so that a system without any is an error and not a panic.
/// An encapsulation takes 32 of them; `seal` refuses the result should it ever ask for more than there are.
struct Drawn {
    bytes: Zeroizing<[u8; 64]>,
    used: usize,
}

impl TryRng for Drawn {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        let mut out = [0; 4];
        self.try_fill_bytes(&mut out)?;
        Ok(u32::from_le_bytes(out))
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        let mut out = [0; 8];
        self.try_fill_bytes(&mut out)?;
        Ok(u64::from_le_bytes(out))
    }

    fn try_fill_bytes(&mut self, out: &mut [u8]) -> Result<(), Infallible> {
        let left = self.bytes.get(self.used..).unwrap_or_default();
        for (to, from) in out.iter_mut().zip(left) {
            *to = *from;
        }
        self.used = self.used.saturating_add(out.len());
        Ok(())
    }
}

impl TryCryptoRng for Drawn {}
