//! Who belongs to the desk: certificates (person, role, desk, device, keys, from, until), each signed
//! by an administrator. The chain begins with the founder or the recovery sheet, both named in the
//! public header, whose hash is the id of the vault. It must not decide what a role may do.

use super::person::{self, Bundle, PublicKeys};
use crate::domain::ids::{AuthorId, DeviceId};
use crate::domain::member::Role;
use crate::store::trouble::{Result, Trouble};
use crate::store::wire::{self, Kind};
use serde::{Deserialize, Serialize};

/// Name of the file.
pub const FILE: &str = "roster";
/// Its format.
pub const FORMAT: u16 = 1;
const SCHEMA: u16 = 1;
const PURPOSE: &str = "mastara certificate v1";

/// What a certificate states.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Certificate {
    /// Who.
    pub person: AuthorId,
    /// As what.
    pub role: Role,
    /// At which desk.
    pub desk: [u8; 16],
    /// On which device.
    pub device: DeviceId,
    /// X25519.
    pub sealing: [u8; 32],
    /// Ed25519.
    pub signing: [u8; 32],
    /// Milliseconds since 1970 from which it holds, as the certifying device believed.
    pub from: i64,
    /// Milliseconds since 1970 from which it no longer holds.
    pub revoked: Option<i64>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Signed {
    certificate: Certificate,
    issuer: [u8; 32],
    // Two halves, because serde stops at arrays of 32.
    signature: ([u8; 32], [u8; 32]),
}

/// All certificates, in the order in which they were made.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Roster {
    entries: Vec<Signed>,
}

impl Roster {
    /// Adds a certificate signed by this bundle.
    pub fn certify(&mut self, certificate: Certificate, issuer: &Bundle) -> Result<()> {
        let bytes = wire::encode(Kind::Roster, SCHEMA, &certificate)?;
        let signature = issuer.sign(PURPOSE, &bytes);
        let mut halves = ([0; 32], [0; 32]);
        let (left, right) = signature.split_at(32);
        halves.0.copy_from_slice(left);
        halves.1.copy_from_slice(right);
        self.entries.push(Signed { certificate, issuer: issuer.public().signing, signature: halves });
        Ok(())
    }

    /// Every certificate.
    pub fn certificates(&self) -> impl Iterator<Item = &Certificate> {
        self.entries.iter().map(|entry| &entry.certificate)
    }

    /// The keys with which a device of a person signs.
    pub fn keys(&self, person: AuthorId, device: DeviceId) -> Option<PublicKeys> {
        let mut newest_first = self.entries.iter().rev().map(|entry| &entry.certificate);
        newest_first
            .find(|one| one.person == person && one.device == device)
            .map(|one| PublicKeys { sealing: one.sealing, signing: one.signing })
    }

    /// Checks every signature, and that each issuer was entitled: a root, or an administrator before.
    pub fn check(&self, roots: &[[u8; 32]]) -> Result<()> {
        let mut issuers = roots.to_vec();
        for entry in &self.entries {
            let broken = || Trouble::SignatureBroken { file: FILE.to_owned() };
            if !issuers.contains(&entry.issuer) {
                return Err(broken());
            }
            let bytes = wire::encode(Kind::Roster, SCHEMA, &entry.certificate)?;
            let mut signature = [0; 64];
            let (left, right) = signature.split_at_mut(32);
            left.copy_from_slice(&entry.signature.0);
            right.copy_from_slice(&entry.signature.1);
            person::verify(&entry.issuer, PURPOSE, &bytes, &signature, FILE)?;
            if entry.certificate.role == Role::Administrator && entry.certificate.revoked.is_none() {
                issuers.push(entry.certificate.signing);
            }
        }
        Ok(())
    }

    /// The bytes for the inside of the sealed file.
    pub(crate) fn encode(&self) -> Result<zeroize::Zeroizing<Vec<u8>>> {
        wire::encode(Kind::Roster, SCHEMA, &self.entries)
    }

    /// From the inside of the sealed file.
    pub(crate) fn decode(bytes: &[u8]) -> Result<Self> {
        let entries = wire::decode(Kind::Roster, SCHEMA, bytes).map_err(|fault| fault.of(FILE, SCHEMA))?;
        Ok(Self { entries })
    }
}
