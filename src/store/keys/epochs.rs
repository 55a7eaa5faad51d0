//! The key-wrapping keys, in epochs, in one small file outside the engine (which keeps dead pages):
//! each epoch key is sealed (HPKE, RFC 9180: X25519, HKDF-SHA256, ChaCha20-Poly1305) to every entitled
//! person and to the recovery recipient. To forget an epoch is to replace this file.
//! It must not hold a key in the clear.
//!
//! Body: `[count 2]` then for each envelope `[epoch 4][role 1][recipient 32][encapsulated key 32][ciphertext 48]`.

use super::Secret;
use super::person::Bundle;
use crate::store::container::{FileKind, unwrap, wrap};
use crate::store::random;
use crate::store::trouble::{Result, Trouble};
use hpke::aead::ChaCha20Poly1305;
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256;
use hpke::rand_core::{TryCryptoRng, TryRng};
use hpke::{Deserializable, Kem, OpModeR, OpModeS, Serializable};
use std::collections::BTreeMap;
use std::convert::Infallible;
use zeroize::{Zeroize, Zeroizing};

/// Name of the file.
pub const FILE: &str = "epochs";
/// Its format.
pub const FORMAT: u16 = 1;
const INFO: &[u8] = b"mastara epoch key v1";
const ENVELOPE: usize = 4 + 1 + 32 + 32 + 48;

/// Which line of keys an epoch belongs to. Supervisor and release keys come with several desks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Line {
    /// What everybody of the desk may read.
    Desk = 1,
}

/// One epoch key, sealed to one recipient.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Envelope {
    /// Which epoch.
    pub epoch: u32,
    /// Which line, as a number: lines to come are kept, not lost.
    pub line: u8,
    /// The X25519 key of the recipient.
    pub recipient: [u8; 32],
    encapsulated: [u8; 32],
    sealed: [u8; 48],
}

/// The epoch keys that somebody could open.
pub struct EpochKeys {
    keys: BTreeMap<u32, Secret>,
}

impl EpochKeys {
    /// One epoch.
    pub fn new(epoch: u32, key: Secret) -> Self {
        Self { keys: BTreeMap::from([(epoch, key)]) }
    }

    /// The newest epoch and its key.
    pub fn current(&self) -> Result<(u32, &Secret)> {
        let newest = self.keys.last_key_value().map(|(epoch, key)| (*epoch, key));
        newest.ok_or_else(|| Trouble::Damaged { file: FILE.to_owned() })
    }

    /// The key of an epoch.
    pub fn get(&self, epoch: u32) -> Option<&Secret> {
        self.keys.get(&epoch)
    }

    /// Every epoch that is still known.
    pub fn epochs(&self) -> Vec<u32> {
        self.keys.keys().copied().collect()
    }

    /// Adds the key of a later epoch.
    pub fn add(&mut self, epoch: u32, key: Secret) {
        self.keys.insert(epoch, key);
    }

    /// Forgets every epoch but the newest.
    pub fn forget_older(&mut self) {
        if let Some((epoch, key)) = self.keys.pop_last() {
            self.keys = BTreeMap::from([(epoch, key)]);
        }
    }
}

/// Seals an epoch key to a recipient.
pub fn seal(vault: &[u8; 16], epoch: u32, key: &Secret, recipient: &[u8; 32]) -> Result<Envelope> {
    let refused = || Trouble::Damaged { file: FILE.to_owned() };
    let public = <X25519HkdfSha256 as Kem>::PublicKey::from_bytes(recipient).map_err(|_| refused())?;
    let mut rng = Drawn { bytes: Zeroizing::new(random::bytes::<64>()?), used: 0 };
    let (encapsulated, sealed) =
        hpke::single_shot_seal_with_rng::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
            &OpModeS::Base,
            &public,
            INFO,
            key.bytes(),
            &aad(vault, epoch, Line::Desk as u8, recipient),
            &mut rng,
        )
        .map_err(|_| refused())?;
    if rng.used > rng.bytes.len() {
        return Err(Trouble::NoRandomness);
    }
    Ok(Envelope {
        epoch,
        line: Line::Desk as u8,
        recipient: *recipient,
        encapsulated: encapsulated.to_bytes().into(),
        sealed: sealed.as_slice().try_into().map_err(|_| refused())?,
    })
}

/// The bytes of the file.
pub fn write(envelopes: &[Envelope]) -> Result<Vec<u8>> {
    let count = u16::try_from(envelopes.len()).map_err(|_| Trouble::TooLarge { bytes: envelopes.len() })?;
    let mut body = Vec::with_capacity(2 + envelopes.len() * ENVELOPE);
    body.extend_from_slice(&count.to_le_bytes());
    for envelope in envelopes {
        body.extend_from_slice(&envelope.epoch.to_le_bytes());
        body.push(envelope.line);
        body.extend_from_slice(&envelope.recipient);
        body.extend_from_slice(&envelope.encapsulated);
        body.extend_from_slice(&envelope.sealed);
    }
    wrap(FileKind::Epochs, FORMAT, &body)
}

/// The envelopes in the file.
pub fn read(bytes: &[u8]) -> Result<Vec<Envelope>> {
    let body = unwrap(FileKind::Epochs, FORMAT, bytes, FILE)?;
    let damaged = || Trouble::Damaged { file: FILE.to_owned() };
    let (count, rest) = body.split_first_chunk::<2>().ok_or_else(damaged)?;
    if rest.len() != usize::from(u16::from_le_bytes(*count)) * ENVELOPE {
        return Err(damaged());
    }
    rest.chunks_exact(ENVELOPE)
        .map(|bytes| {
            let (epoch, rest) = bytes.split_first_chunk::<4>()?;
            let (line, rest) = rest.split_first_chunk::<1>()?;
            let (recipient, rest) = rest.split_first_chunk::<32>()?;
            let (encapsulated, rest) = rest.split_first_chunk::<32>()?;
            let [line] = *line;
            Some(Envelope {
                epoch: u32::from_le_bytes(*epoch),
                line,
                recipient: *recipient,
                encapsulated: *encapsulated,
                sealed: rest.try_into().ok()?,
            })
        })
        .collect::<Option<_>>()
        .ok_or_else(damaged)
}

/// Opens every envelope of the desk line that is addressed to this bundle.
pub fn open(vault: &[u8; 16], envelopes: &[Envelope], bundle: &Bundle) -> Result<EpochKeys> {
    let recipient = bundle.public().sealing;
    let refused = || Trouble::SealBroken { file: FILE.to_owned() };
    let private =
        <X25519HkdfSha256 as Kem>::PrivateKey::from_bytes(bundle.sealing().bytes()).map_err(|_| refused())?;
    let mut keys = BTreeMap::new();
    let mine = envelopes.iter().filter(|one| one.recipient == recipient && one.line == Line::Desk as u8);
    for envelope in mine {
        let encapsulated = <X25519HkdfSha256 as Kem>::EncappedKey::from_bytes(&envelope.encapsulated)
            .map_err(|_| refused())?;
        let mut plain = hpke::single_shot_open::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
            &OpModeR::Base,
            &private,
            &encapsulated,
            INFO,
            &envelope.sealed,
            &aad(vault, envelope.epoch, envelope.line, &recipient),
        )
        .map_err(|_| refused())?;
        let key = Secret::from_slice(&plain);
        plain.zeroize();
        keys.insert(envelope.epoch, key.ok_or_else(refused)?);
    }
    if keys.is_empty() { Err(refused()) } else { Ok(EpochKeys { keys }) }
}

fn aad(vault: &[u8; 16], epoch: u32, line: u8, recipient: &[u8; 32]) -> Vec<u8> {
    let mut out = Vec::with_capacity(16 + 4 + 1 + 32);
    out.extend_from_slice(vault);
    out.extend_from_slice(&epoch.to_le_bytes());
    out.push(line);
    out.extend_from_slice(recipient);
    out
}

/// Random bytes drawn beforehand, so that a system without any is an error and not a panic.
/// An encapsulation takes 32 of them; `seal` refuses the result should it ever ask for more than there are.
struct Drawn {
    bytes: Zeroizing<[u8; 64]>,
    used: usize,
}

impl TryRng for Drawn {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> std::result::Result<u32, Infallible> {
        let mut out = [0; 4];
        self.try_fill_bytes(&mut out)?;
        Ok(u32::from_le_bytes(out))
    }

    fn try_next_u64(&mut self) -> std::result::Result<u64, Infallible> {
        let mut out = [0; 8];
        self.try_fill_bytes(&mut out)?;
        Ok(u64::from_le_bytes(out))
    }

    fn try_fill_bytes(&mut self, out: &mut [u8]) -> std::result::Result<(), Infallible> {
        let left = self.bytes.get(self.used..).unwrap_or_default();
        for (to, from) in out.iter_mut().zip(left) {
            *to = *from;
        }
        self.used = self.used.saturating_add(out.len());
        Ok(())
    }
}

impl TryCryptoRng for Drawn {}
