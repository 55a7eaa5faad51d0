//! Who belongs to the desk: certificates (person, role, desk, writer line, keys, name, from, until), each
//! signed by an administrator. The chain begins with the founder or the recovery sheet, both named in the
//! public header, whose hash is the id of the vault. It must not decide what a role may do with a case.

use super::certificate::{OldCertificate, Signed};
use super::person::{Bundle, PublicKeys};
use crate::domain::ids::{AuthorId, DeviceId};
use crate::domain::member::Role;
use crate::store::trouble::{Result, Trouble};
use crate::store::wire::{self, Kind};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

pub use super::certificate::{Certificate, LineKey, Sheet};

/// Name of the file.
pub const FILE: &str = "roster";
/// Its format.
pub const FORMAT: u16 = 1;
const SCHEMA: u16 = 2;
const OLD_SCHEMA: u16 = 1;

/// An entry as it was signed. Append new variants at the end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
enum Entry {
    Old(Signed<OldCertificate>),
    Now(Signed<Certificate>),
    Sheet(Signed<Sheet>),
}

impl Entry {
    fn issuer(&self) -> &[u8; 32] {
        match self {
            Self::Old(signed) => &signed.issuer,
            Self::Now(signed) => &signed.issuer,
            Self::Sheet(signed) => &signed.issuer,
        }
    }

    fn check(&self) -> Result<()> {
        match self {
            Self::Old(signed) => signed.check(),
            Self::Now(signed) => signed.check(),
            Self::Sheet(signed) => signed.check(),
        }
    }

    /// The certificate that it is; a sheet is none.
    fn certificate(&self) -> Option<Certificate> {
        match self {
            Self::Old(signed) => Some((&signed.said).into()),
            Self::Now(signed) => Some(signed.said.clone()),
            Self::Sheet(_) => None,
        }
    }

    fn sheet(&self) -> Option<&Sheet> {
        if let Self::Sheet(signed) = self { Some(&signed.said) } else { None }
    }
}

#[derive(Default, Serialize, Deserialize)]
struct Stored {
    members: Vec<Entry>,
    lines: Vec<Signed<LineKey>>,
}

/// All certificates, in the order in which they were made.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Roster {
    entries: Vec<Entry>,
    /// What the entries say.
    said: Vec<Certificate>,
    lines: Vec<Signed<LineKey>>,
}

impl Roster {
    /// Adds a certificate signed by this bundle.
    pub fn certify(&mut self, certificate: Certificate, issuer: &Bundle) -> Result<()> {
        self.entries.push(Entry::Now(Signed::by(issuer, certificate.clone())?));
        self.said.push(certificate);
        Ok(())
    }

    /// Adds the recovery sheet that holds from now on.
    pub fn certify_sheet(&mut self, sheet: Sheet, issuer: &Bundle) -> Result<()> {
        self.entries.push(Entry::Sheet(Signed::by(issuer, sheet)?));
        Ok(())
    }

    /// Every recovery sheet after the first, which the public header names.
    pub fn sheets(&self) -> impl DoubleEndedIterator<Item = &Sheet> {
        self.entries.iter().filter_map(Entry::sheet)
    }

    /// Adds the public key of a line of keys.
    pub fn certify_line(&mut self, key: LineKey, issuer: &Bundle) -> Result<()> {
        self.lines.push(Signed::by(issuer, key)?);
        Ok(())
    }

    /// Every certificate.
    pub fn certificates(&self) -> impl DoubleEndedIterator<Item = &Certificate> {
        self.said.iter()
    }

    /// The certificate of a writer line that holds, or held last.
    pub fn line(&self, person: AuthorId, device: DeviceId) -> Option<&Certificate> {
        self.certificates().rev().find(|one| one.person == person && one.device == device)
    }

    /// The newest certificate of every writer line, in the order in which the lines began.
    pub fn newest(&self) -> Vec<&Certificate> {
        let mut seen = BTreeSet::new();
        let lines = self.certificates().filter(|one| seen.insert((one.person, one.device)));
        lines.filter_map(|one| self.line(one.person, one.device)).collect()
    }

    /// The certificates that hold.
    pub fn live(&self) -> Vec<&Certificate> {
        self.newest().into_iter().filter(|one| one.revoked.is_none()).collect()
    }

    /// The keys with which a device of a person signs.
    pub fn keys(&self, person: AuthorId, device: DeviceId) -> Option<PublicKeys> {
        let line = self.line(person, device)?;
        Some(PublicKeys { sealing: line.sealing, signing: line.signing })
    }

    /// The writer line that goes on from this one: the youngest with the same keys. A restored vault begins one,
    /// because the machine that the backup is of may go on too.
    pub fn heir(&self, person: AuthorId, device: DeviceId) -> DeviceId {
        let keys = self.keys(person, device);
        let same = |one: &&Certificate| one.person == person && self.keys(person, one.device) == keys;
        self.newest().into_iter().rfind(same).map_or(device, |one| one.device)
    }

    /// Whether whoever signs with this key ever supervised. `root` is the recovery sheet.
    pub fn supervised(&self, issuer: &[u8; 32], root: &[u8; 32]) -> bool {
        issuer == root || self.said.iter().any(|one| one.signing == *issuer && one.role.supervises())
    }

    /// The newest public key of a line of keys, if whoever signed it may still read that line. What was signed
    /// by somebody who never supervised is none. `root` is the recovery sheet.
    pub fn line_key(&self, line: u8, root: &[u8; 32]) -> Option<&LineKey> {
        let ever = |key: &&Signed<LineKey>| self.supervised(&key.issuer, root);
        let newest = self.lines.iter().rev().filter(|key| key.said.line == line).find(ever)?;
        let now = |one: &&Certificate| one.signing == newest.issuer && one.role.supervises();
        // An older one may be of an epoch that is forgotten: what was sealed to it could never be opened.
        (newest.issuer == *root || self.live().iter().any(now)).then_some(&newest.said)
    }

    /// Checks every signature, and that each issuer was entitled: the founder or the recovery sheet, or an
    /// administrator certified before and neither demoted nor ended since. The founder is held to that too.
    /// A statement that was put behind a newer one is refused: it was true once, and signed.
    pub fn check(&self, founder: [u8; 32], recovery: [u8; 32]) -> Result<()> {
        let broken = || Trouble::SignatureBroken { file: FILE.to_owned() };
        let (mut issuers, mut sheets) = (BTreeSet::from([founder, recovery]), vec![recovery]);
        let mut newest: BTreeMap<(AuthorId, DeviceId), Certificate> = BTreeMap::new();
        for entry in &self.entries {
            if !issuers.contains(entry.issuer()) {
                return Err(broken());
            }
            entry.check()?;
            if let Some(said) = entry.certificate() {
                let line = (said.person, said.device);
                let late = newest.get(&line).is_some_and(|last| !follows(last, &said));
                if late || sheets.contains(&said.signing) {
                    return Err(broken());
                }
                if said.role == Role::Administrator && said.revoked.is_none() {
                    issuers.insert(said.signing);
                } else {
                    issuers.remove(&said.signing);
                }
                newest.insert(line, said);
            } else if let Some(sheet) = entry.sheet() {
                let known = newest.values().any(|one| one.signing == sheet.signing);
                if known || sheets.contains(&sheet.signing) || sheets.last() != Some(&sheet.before) {
                    return Err(broken());
                }
                issuers.remove(&sheet.before);
                issuers.insert(sheet.signing);
                sheets.push(sheet.signing);
            }
        }
        self.lines.iter().try_for_each(Signed::check)
    }

    /// The bytes for the inside of the sealed file.
    pub(crate) fn encode(&self) -> Result<zeroize::Zeroizing<Vec<u8>>> {
        let stored = Stored { members: self.entries.clone(), lines: self.lines.clone() };
        wire::encode(Kind::Roster, SCHEMA, &stored)
    }

    /// From the inside of the sealed file, in this shape or the older one. Nothing is proved by it: `check` does.
    pub fn decode(bytes: &[u8]) -> Result<Self> {
        let known = wire::schema(Kind::Roster, bytes).map_err(|fault| fault.of(FILE, SCHEMA))?;
        let stored = if known == OLD_SCHEMA {
            let old: Vec<Signed<OldCertificate>> =
                wire::decode(Kind::Roster, OLD_SCHEMA, bytes).map_err(|fault| fault.of(FILE, SCHEMA))?;
            Stored { members: old.into_iter().map(Entry::Old).collect(), lines: Vec::new() }
        } else {
            wire::decode(Kind::Roster, SCHEMA, bytes).map_err(|fault| fault.of(FILE, SCHEMA))?
        };
        let said = stored.members.iter().filter_map(Entry::certificate).collect();
        Ok(Self { entries: stored.members, said, lines: stored.lines })
    }
}

/// Whether a certificate may come after another of the same writer line: not an older one, and none after the end.
fn follows(last: &Certificate, next: &Certificate) -> bool {
    next.from >= last.from && (last.revoked.is_none() || next.revoked.is_some())
}
