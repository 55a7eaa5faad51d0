//! The public header of a vault: the only thing that can be read without a passphrase. It names the
//! keys that the chain of certificates begins with, and its id is their hash, so that none can be
//! exchanged. It must not tell anything about the people or the cases inside.
//!
//! Body: `[id 16][practice 1][store generation 4][ballast KiB 4][desk 16][nonce 16][founder's Ed25519 32][recovery X25519 32][recovery Ed25519 32]`.

use crate::store::container::{FileKind, unwrap, wrap};
use crate::store::durable;
use crate::store::keys::person::PublicKeys;
use crate::store::random;
use crate::store::trouble::{Result, Trouble};
use std::path::{Path, PathBuf};

/// Name of the file.
pub(super) const FILE: &str = "vault";
/// Its format.
pub(super) const FORMAT: u16 = 1;
const LIMIT: u64 = 4096;

/// What anybody may read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// The vault's id: the hash of what it trusts.
    pub id: [u8; 16],
    /// A practice vault: cheap derivation, fictitious people.
    pub practice: bool,
    /// Which of the folders `store-<n>` is the living one.
    pub generation: u32,
    /// Size of the ballast file in KiB; 0 for none.
    pub ballast_kib: u32,
    /// The desk.
    pub desk: [u8; 16],
    nonce: [u8; 16],
    /// Who signed the first certificate.
    pub founder: [u8; 32],
    /// The recovery sheet.
    pub recovery: PublicKeys,
}

impl Header {
    /// For a new vault.
    pub(crate) fn new(
        practice: bool,
        ballast_kib: u32,
        founder: [u8; 32],
        recovery: PublicKeys,
    ) -> Result<Self> {
        let mut header = Self {
            id: [0; 16],
            practice,
            generation: 1,
            ballast_kib,
            desk: random::bytes()?,
            nonce: random::bytes()?,
            founder,
            recovery,
        };
        header.id = header.hash();
        Ok(header)
    }

    fn hash(&self) -> [u8; 16] {
        let mut hasher = blake3::Hasher::new_derive_key("mastara vault id v1");
        hasher.update(&[u8::from(self.practice)]);
        for part in
            [&self.desk[..], &self.nonce, &self.founder, &self.recovery.sealing, &self.recovery.signing]
        {
            hasher.update(part);
        }
        let hash = hasher.finalize();
        hash.as_bytes().first_chunk().copied().unwrap_or_default()
    }

    /// Writes it durably.
    pub(crate) fn save(&self, folder: &Path) -> Result<()> {
        let mut body = Vec::with_capacity(185);
        body.extend_from_slice(&self.id);
        body.push(u8::from(self.practice));
        body.extend_from_slice(&self.generation.to_le_bytes());
        body.extend_from_slice(&self.ballast_kib.to_le_bytes());
        for part in
            [&self.desk[..], &self.nonce, &self.founder, &self.recovery.sealing, &self.recovery.signing]
        {
            body.extend_from_slice(part);
        }
        durable::replace(&folder.join(FILE), &wrap(FileKind::Vault, FORMAT, &body)?)
    }

    /// Reads it.
    pub(crate) fn load(folder: &Path) -> Result<Self> {
        let bytes = durable::read(&folder.join(FILE), LIMIT).map_err(|trouble| match trouble {
            Trouble::Missing { .. } => Trouble::NotAVault,
            other => other,
        })?;
        let body = unwrap(FileKind::Vault, FORMAT, &bytes, FILE)?;
        let header = Self::parse(body).ok_or_else(|| Trouble::Damaged { file: FILE.to_owned() })?;
        if header.id == header.hash() { Ok(header) } else { Err(Trouble::Damaged { file: FILE.to_owned() }) }
    }

    fn parse(body: &[u8]) -> Option<Self> {
        let (id, rest) = body.split_first_chunk::<16>()?;
        let (practice, rest) = rest.split_first_chunk::<1>()?;
        let (generation, rest) = rest.split_first_chunk::<4>()?;
        let (ballast, rest) = rest.split_first_chunk::<4>()?;
        let (desk, rest) = rest.split_first_chunk::<16>()?;
        let (nonce, rest) = rest.split_first_chunk::<16>()?;
        let (founder, rest) = rest.split_first_chunk::<32>()?;
        let (sealing, rest) = rest.split_first_chunk::<32>()?;
        let signing: &[u8; 32] = rest.try_into().ok()?;
        Some(Self {
            id: *id,
            practice: *practice == [1],
            generation: u32::from_le_bytes(*generation),
            ballast_kib: u32::from_le_bytes(*ballast),
            desk: *desk,
            nonce: *nonce,
            founder: *founder,
            recovery: PublicKeys { sealing: *sealing, signing: *signing },
        })
    }

    /// The folder of the living engine.
    pub(crate) fn store(&self, folder: &Path) -> PathBuf {
        folder.join(format!("store-{}", self.generation))
    }
}
