//! The frame round every sealed value: `[magic 2][version 1][suite 1][key epoch 4][nonce 24][ciphertext + tag]`,
//! with the header, the vault, the tree and the key as associated data, so that no value can be
//! moved to another place. Nonces are random: two laptops restored from one backup must not collide.
//! It must not know what is inside.

use super::keys::Secret;
use super::random;
use super::trouble::{Result, Trouble};
use chacha20poly1305::aead::{AeadInOut, KeyInit};
use chacha20poly1305::{Tag, XChaCha20Poly1305, XNonce};
use std::ops::Range;
use zeroize::Zeroizing;

const MAGIC: [u8; 2] = *b"mA";
/// Format of the frame.
pub const VERSION: u8 = 1;
/// XChaCha20-Poly1305 under a key from HKDF-SHA256.
pub const SUITE: u8 = 1;
const HEADER: usize = 8;
const NONCE: usize = 24;
const TAG: usize = 16;
/// What a frame adds to what is inside.
pub const OVERHEAD: usize = HEADER + NONCE + TAG;

/// Where a sealed value lives. It opens nowhere else.
#[derive(Clone, Copy)]
pub struct Place<'a> {
    /// The vault.
    pub vault: &'a [u8; 16],
    /// The tree, or the name of the file.
    pub tree: &'a str,
    /// The key in the tree, or the part of the file.
    pub key: &'a [u8],
    /// What else it is bound to: a slot header, a writer and the hash before it. Often empty.
    pub bound: &'a [u8],
}

impl Place<'_> {
    fn aad(&self, header: [u8; HEADER]) -> Vec<u8> {
        let mut aad =
            Vec::with_capacity(HEADER + 16 + 8 + self.tree.len() + self.key.len() + self.bound.len());
        aad.extend_from_slice(&header);
        aad.extend_from_slice(self.vault);
        for part in [self.tree.as_bytes(), self.key] {
            aad.extend_from_slice(&u32::try_from(part.len()).unwrap_or(u32::MAX).to_le_bytes());
            aad.extend_from_slice(part);
        }
        aad.extend_from_slice(self.bound);
        aad
    }
}

/// Why a frame does not open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Too short for a frame.
    Short,
    /// Not a frame.
    Foreign,
    /// A frame of a later version or suite.
    Newer(u8),
    /// A frame of a version that is no longer read.
    Older(u8),
    /// Another key, another place, or a changed bit.
    Broken,
}

impl Fault {
    /// The same, with the name of what was being opened.
    pub fn of(self, file: &str) -> Trouble {
        let file = file.to_owned();
        let known = u16::from(VERSION);
        match self {
            Self::Short => Trouble::Truncated { file },
            Self::Foreign => Trouble::Damaged { file },
            Self::Newer(found) => Trouble::Newer { file, found: u16::from(found), known },
            Self::Older(found) => Trouble::Older { file, found: u16::from(found), known },
            Self::Broken => Trouble::SealBroken { file },
        }
    }
}

/// Seals a value for its place.
pub fn seal(key: &Secret, epoch: u32, place: &Place<'_>, plain: &[u8]) -> Result<Vec<u8>> {
    let mut header = [0; HEADER];
    header[..2].copy_from_slice(&MAGIC);
    header[2] = VERSION;
    header[3] = SUITE;
    header[4..].copy_from_slice(&epoch.to_le_bytes());
    let nonce: [u8; NONCE] = random::bytes()?;
    let mut out = Vec::with_capacity(OVERHEAD + plain.len());
    out.extend_from_slice(&header);
    out.extend_from_slice(&nonce);
    out.extend_from_slice(plain);
    let body = out.get_mut(HEADER + NONCE..).unwrap_or_default();
    let tag = shut(key, nonce, &place.aad(header), body).ok_or(Trouble::TooLarge { bytes: plain.len() })?;
    out.extend_from_slice(&tag);
    Ok(out)
}

/// The key epoch that a frame names, before anything is proved.
pub fn epoch(frame: &[u8]) -> std::result::Result<u32, Fault> {
    let header: &[u8; HEADER] = frame.first_chunk().ok_or(Fault::Short)?;
    let [m0, m1, version, suite, e0, e1, e2, e3] = *header;
    if [m0, m1] != MAGIC {
        return Err(Fault::Foreign);
    }
    if version < VERSION {
        return Err(Fault::Older(version));
    }
    if version > VERSION {
        return Err(Fault::Newer(version));
    }
    if suite != SUITE {
        return Err(Fault::Newer(suite));
    }
    Ok(u32::from_le_bytes([e0, e1, e2, e3]))
}

/// Opens a frame at its place.
pub fn open(key: &Secret, place: &Place<'_>, frame: &[u8]) -> std::result::Result<Zeroizing<Vec<u8>>, Fault> {
    epoch(frame)?;
    let (header, rest) = frame.split_first_chunk::<HEADER>().ok_or(Fault::Short)?;
    let (nonce, rest) = rest.split_first_chunk::<NONCE>().ok_or(Fault::Short)?;
    let (body, tag) = rest.split_last_chunk::<TAG>().ok_or(Fault::Short)?;
    let mut plain = Zeroizing::new(body.to_vec());
    if unshut(key, *nonce, &place.aad(*header), &mut plain, *tag) { Ok(plain) } else { Err(Fault::Broken) }
}

/// Opens a frame at its place behind what `out` holds, and says where: for many, one after the other, without a
/// buffer for each.
pub fn open_onto(
    key: &Secret,
    place: &Place<'_>,
    frame: &[u8],
    out: &mut Zeroizing<Vec<u8>>,
) -> std::result::Result<Range<usize>, Fault> {
    epoch(frame)?;
    let (header, rest) = frame.split_first_chunk::<HEADER>().ok_or(Fault::Short)?;
    let (nonce, rest) = rest.split_first_chunk::<NONCE>().ok_or(Fault::Short)?;
    let (body, tag) = rest.split_last_chunk::<TAG>().ok_or(Fault::Short)?;
    let from = out.len();
    out.extend_from_slice(body);
    let plain = out.get_mut(from..).unwrap_or_default();
    if unshut(key, *nonce, &place.aad(*header), plain, *tag) {
        Ok(from..out.len())
    } else {
        out.truncate(from);
        Err(Fault::Broken)
    }
}

/// Encrypts bytes where they lie and gives their tag; none when there are too many. Only [`seal`], which draws the
/// nonce, and the vectors of others call it: a nonce that comes twice under one key gives away what it hid.
pub fn shut(key: &Secret, nonce: [u8; NONCE], aad: &[u8], body: &mut [u8]) -> Option<[u8; TAG]> {
    XChaCha20Poly1305::new(key.bytes().into())
        .encrypt_inout_detached(&XNonce::from(nonce), aad, body.into())
        .ok()
        .map(Into::into)
}

/// Decrypts bytes where they lie, if their tag holds. Under [`open`].
pub fn unshut(key: &Secret, nonce: [u8; NONCE], aad: &[u8], body: &mut [u8], tag: [u8; TAG]) -> bool {
    XChaCha20Poly1305::new(key.bytes().into())
        .decrypt_inout_detached(&XNonce::from(nonce), aad, body.into(), &Tag::from(tag))
        .is_ok()
}
