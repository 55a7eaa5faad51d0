//! Attachments: sealed files beside the engine, one each, under the key of their case, so that erasing
//! the case makes them unreadable. They must not go through the engine: it does not sync large values.

use super::Vault;
use super::birth::BLOBS;
use super::case_keys::{BLOB, CaseKeys};
use crate::domain::ids::CaseId;
use crate::store::container::{FileKind, unwrap, wrap};
use crate::store::durable;
use crate::store::keys::Secret;
use crate::store::random;
use crate::store::trouble::{Result, Trouble};
use std::fmt;
use std::fs;
use std::path::PathBuf;
use zeroize::Zeroizing;

const FORMAT: u16 = 1;
const LIMIT: u64 = 256 << 20;

/// The name of an attachment: random.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct BlobId(pub [u8; 16]);

impl BlobId {
    /// From the name of its file.
    pub(super) fn named(hex: &str) -> Option<Self> {
        let mut id = [0; 16];
        for (place, byte) in id.iter_mut().enumerate() {
            *byte = u8::from_str_radix(hex.get(place * 2..place * 2 + 2)?, 16).ok()?;
        }
        let id = Self(id);
        (id.to_string() == hex).then_some(id)
    }
}

impl fmt::Display for BlobId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl Vault {
    /// Keeps an attachment of a case, durably.
    pub fn put_blob(&self, case: CaseId, bytes: &[u8]) -> Result<BlobId> {
        self.may_write()?;
        let key = self.ask(|engine| self.ring.case_key(engine, &self.keys, case))?.ok_or(Trouble::Unknown)?;
        let id = BlobId(random::bytes()?);
        let frame = CaseKeys::of(&self.keys, &key, BLOB).seal(&self.ring, BLOBS, &id.0, bytes)?;
        durable::replace(&self.blob_path(id), &wrap(FileKind::Blob, FORMAT, &frame)?)
            .map_err(|trouble| self.doubted(trouble))?;
        Ok(id)
    }

    /// Reads an attachment.
    pub fn blob(&self, case: CaseId, id: BlobId) -> Result<Zeroizing<Vec<u8>>> {
        let file = format!("{BLOBS}/{id}");
        let key = self.ask(|engine| self.ring.case_key(engine, &self.keys, case))?.ok_or(Trouble::Unknown)?;
        let bytes = durable::read(&self.blob_path(id), LIMIT).map_err(|trouble| match trouble {
            Trouble::Missing { .. } => Trouble::Missing { file: file.clone() },
            other => other,
        })?;
        let frame = unwrap(FileKind::Blob, FORMAT, &bytes, &file)?;
        let open = |key: &Secret| CaseKeys::of(&self.keys, key, BLOB).open(&self.ring, BLOBS, &id.0, frame);
        let opened = open(&key);
        if opened.is_err() {
            // It may have come before its case was sealed anew.
            let older = self.older(&self.keys.locate(b"case", &case.0), &key)?;
            if let Some(found) = older.iter().find_map(|key| open(key).ok()) {
                return Ok(found);
            }
        }
        opened.map_err(|fault| fault.of(&file))
    }

    /// Removes an attachment.
    pub fn delete_blob(&self, id: BlobId) -> Result<()> {
        self.may_write()?;
        durable::remove(&self.blob_path(id))
    }

    /// The attachments of a case: those that its keys open. Nothing else says whose they are.
    pub(super) fn blobs_of(&self, case: CaseId) -> Vec<BlobId> {
        let all = fs::read_dir(self.folder.join(BLOBS)).into_iter().flatten();
        let ids = all.filter_map(|entry| BlobId::named(&entry.ok()?.file_name().to_string_lossy()));
        ids.filter(|id| self.blob(case, *id).is_ok()).collect()
    }

    fn blob_path(&self, id: BlobId) -> PathBuf {
        self.folder.join(BLOBS).join(id.to_string())
    }
}
