//! What the roster's entries state, and how they are signed. The older shape of a certificate is read for
//! ever, with the bytes that were signed. It must not decide whose signature counts: `roster` does.

use super::person::PublicKeys;
use super::person::{self, Bundle};
use super::roster::FILE;
use crate::domain::ids::{AuthorId, DeviceId};
use crate::domain::member::Role;
use crate::domain::private::Private;
use crate::store::trouble::Result;
use crate::store::wire::{self, Kind};
use serde::{Deserialize, Serialize};

/// What a certificate states.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Certificate {
    /// Who.
    pub person: AuthorId,
    /// As what.
    pub role: Role,
    /// At which desk.
    pub desk: [u8; 16],
    /// On which writer line: a person has one on each machine.
    pub device: DeviceId,
    /// X25519.
    pub sealing: [u8; 32],
    /// Ed25519.
    pub signing: [u8; 32],
    /// Milliseconds since 1970 from which it holds, as the certifying device believed.
    pub from: i64,
    /// Milliseconds since 1970 from which it no longer holds.
    pub revoked: Option<i64>,
    /// By which name cases are assigned. Empty: none was ever given.
    pub name: Private<String>,
    /// With `revoked`: the last event of the writer line that counts.
    pub upto: Option<u64>,
}

impl Certificate {
    /// For the fresh keys of somebody on a device: it holds from now on, until it is revoked.
    pub(crate) fn fresh(
        person: AuthorId,
        role: Role,
        name: Private<String>,
        (desk, device): ([u8; 16], DeviceId),
        keys: PublicKeys,
        now: i64,
    ) -> Self {
        let PublicKeys { sealing, signing } = keys;
        Self { person, role, desk, device, sealing, signing, from: now, revoked: None, name, upto: None }
    }
}

/// The shape of vaults from before members had names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct OldCertificate {
    person: AuthorId,
    role: Role,
    desk: [u8; 16],
    device: DeviceId,
    sealing: [u8; 32],
    signing: [u8; 32],
    from: i64,
    revoked: Option<i64>,
}

impl From<&OldCertificate> for Certificate {
    fn from(old: &OldCertificate) -> Self {
        Self {
            person: old.person,
            role: old.role,
            desk: old.desk,
            device: old.device,
            sealing: old.sealing,
            signing: old.signing,
            from: old.from,
            revoked: old.revoked,
            name: Private::default(),
            upto: None,
        }
    }
}

/// To which public key secrets for a whole line of keys are sealed: its secret half is derived from the
/// line's epoch key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LineKey {
    /// The line, as a number.
    pub line: u8,
    /// Of which epoch.
    pub epoch: u32,
    /// X25519.
    pub sealing: [u8; 32],
    /// Milliseconds since 1970.
    pub at: i64,
}

/// Which recovery sheet holds from here on. It names the one that it replaces: an older statement that
/// somebody puts behind a newer one names another, and does not count.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheet {
    /// The Ed25519 key of the sheet that holds no more.
    pub before: [u8; 32],
    /// X25519.
    pub sealing: [u8; 32],
    /// Ed25519.
    pub signing: [u8; 32],
    /// Milliseconds since 1970.
    pub at: i64,
}

/// What may be signed into the roster.
pub(super) trait Stated: Serialize {
    /// So that no signature can be taken for another kind of statement.
    const PURPOSE: &'static str;
    /// Of its wire bytes.
    const SCHEMA: u16;
}

impl Stated for OldCertificate {
    const PURPOSE: &'static str = "mastara certificate v1";
    const SCHEMA: u16 = 1;
}

impl Stated for Certificate {
    const PURPOSE: &'static str = "mastara certificate v2";
    const SCHEMA: u16 = 2;
}

impl Stated for Sheet {
    const PURPOSE: &'static str = "mastara recovery sheet v1";
    const SCHEMA: u16 = 2;
}

impl Stated for LineKey {
    const PURPOSE: &'static str = "mastara line key v1";
    const SCHEMA: u16 = 2;
}

/// A statement with its signature.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Signed<T> {
    pub(super) said: T,
    pub(super) issuer: [u8; 32],
    // Two halves, because serde stops at arrays of 32.
    signature: ([u8; 32], [u8; 32]),
}

impl<T: Stated> Signed<T> {
    pub(super) fn by(issuer: &Bundle, said: T) -> Result<Self> {
        let signature = issuer.sign(T::PURPOSE, &wire::encode(Kind::Roster, T::SCHEMA, &said)?);
        let mut halves = ([0; 32], [0; 32]);
        let (left, right) = signature.split_at(32);
        halves.0.copy_from_slice(left);
        halves.1.copy_from_slice(right);
        Ok(Self { said, issuer: issuer.public().signing, signature: halves })
    }

    /// Whether the issuer that it names signed it. Whether that one may, is another question.
    pub(super) fn check(&self) -> Result<()> {
        let bytes = wire::encode(Kind::Roster, T::SCHEMA, &self.said)?;
        let mut signature = [0; 64];
        let (left, right) = signature.split_at_mut(32);
        left.copy_from_slice(&self.signature.0);
        right.copy_from_slice(&self.signature.1);
        person::verify(&self.issuer, T::PURPOSE, &bytes, &signature, FILE)
    }
}
