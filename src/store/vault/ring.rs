//! The keys of an unlocked vault: the epoch keys, and what is derived from them, ready to use. Wrapping
//! and unwrapping of case keys. It must not outlive the unlock: dropping it wipes everything.

use super::header::Header;
use crate::domain::ids::{AuthorId, CaseId, DeviceId};
use crate::store::container::{FileKind, unwrap, wrap};
use crate::store::durable;
use crate::store::engine::{Batch, Engine, Next, Tree};
use crate::store::keys::Secret;
use crate::store::keys::epochs::{self, Envelope, EpochKeys, Line};
use crate::store::keys::person::{Bundle, PublicKeys};
use crate::store::keys::roster::{self, Roster};
use crate::store::seal::{self, Place};
use crate::store::trouble::{Result, Trouble};
use crate::store::wire::{self, Kind};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::Path;
use zeroize::{Zeroize, Zeroizing};

const SMALL_FILE: u64 = 16 << 20;
const SCHEMA: u16 = 1;
/// Names, in the tree of keys, of the two keys that belong to no case.
const INDEX: &[u8] = b"=index";
const LEDGER: &[u8] = b"=ledger";
/// What the names of the secrets that are new after each removal begin with; then the epoch, 4 BE.
const SINCE: &[u8] = b"=since";
/// Length of the name of a case's key.
const LOCATOR: usize = 16;

/// Who opened the vault, and with which keys.
pub(crate) struct Ring {
    pub(crate) header: Header,
    pub(crate) person: AuthorId,
    pub(crate) device: DeviceId,
    /// The device in the name of the slot: that of the writer line, unless the vault was restored since.
    pub(crate) door: DeviceId,
    pub(crate) bundle: Bundle,
    /// Of the line of the desk.
    pub(crate) epochs: EpochKeys,
    /// Of the other lines, where they are open to this role.
    pub(crate) upper: BTreeMap<Line, EpochKeys>,
    /// The envelopes as they lie in their file.
    pub(crate) envelopes: Vec<Envelope>,
    pub(crate) roster: Roster,
}

/// The keys that are the same whatever the epoch. They live wrapped in the engine.
pub(crate) struct RoomKeys {
    index: Secret,
    pub(crate) ledger: Secret,
    /// Secrets that are mixed into what is written of cases, by the epoch since which they are.
    pub(crate) since: BTreeMap<u32, Secret>,
}

#[derive(Serialize, Deserialize, Zeroize)]
#[zeroize(drop)]
struct Wrapped {
    case: [u8; 16],
    key: [u8; 32],
}

/// Is handed the name of a wrapped key, and the case and key, or why it can't be opened.
pub(crate) type VisitCase<'a> = dyn FnMut(&[u8], Result<(CaseId, Secret)>) -> Result<Next> + 'a;
/// Is handed a key and a value as they are stored.
pub(crate) type VisitFrame<'a> = dyn FnMut(&[u8], Vec<u8>) -> Result<()> + 'a;

impl Ring {
    /// Opens epochs and certificates with a bundle.
    pub(crate) fn open(
        folder: &Path,
        header: Header,
        bundle: Bundle,
        who: Option<(AuthorId, DeviceId)>,
    ) -> Result<Self> {
        let envelopes = epochs::read(&durable::read(&folder.join(epochs::FILE), SMALL_FILE)?)?;
        let epochs = epochs::open(&header.id, &envelopes, &bundle, Line::Desk)?.ok_or(Trouble::Removed)?;
        let roster = load_roster(folder, &header, &epochs)?;
        roster.check(header.founder, header.recovery.signing)?;
        let (person, door) = who.unwrap_or_default();
        let device = roster.heir(person, door);
        if who.is_some() {
            if roster.keys(person, device) != Some(bundle.public()) {
                return Err(Trouble::SignatureBroken { file: roster::FILE.to_owned() });
            }
            if roster.line(person, device).is_some_and(|line| line.revoked.is_some()) {
                return Err(Trouble::Removed);
            }
        }
        let upper = BTreeMap::new();
        let mut ring = Self { header, person, device, door, bundle, epochs, upper, envelopes, roster };
        for line in Line::UPPER {
            let open = who.is_none() || line.admits(ring.role());
            let keys = epochs::open(&ring.header.id, &ring.envelopes, &ring.bundle, line)?;
            ring.upper.extend(keys.filter(|_| open).map(|keys| (line, keys)));
        }
        Ok(ring)
    }

    /// The recovery sheet that holds: the one of the public header until a newer one was signed.
    pub(crate) fn recovery(&self) -> PublicKeys {
        let newest = self.roster.sheets().next_back();
        newest.map_or(self.header.recovery, |one| PublicKeys { sealing: one.sealing, signing: one.signing })
    }

    /// Reads keys and certificates anew: memory must not know an epoch that the file does not.
    pub(crate) fn reread(&mut self, folder: &Path) -> Result<()> {
        let bundle = Bundle::from_bytes(&self.bundle.to_bytes()).ok_or(Trouble::Removed)?;
        *self = Self::open(folder, self.header.clone(), bundle, Some((self.person, self.door)))?;
        Ok(())
    }

    /// The key for one purpose in the newest epoch.
    pub(crate) fn purpose(&self, purpose: &str) -> Result<(u32, Secret)> {
        let (epoch, key) = self.epochs.current()?;
        Ok((epoch, key.derive(purpose)))
    }

    /// The key for one purpose in the epoch that a frame names.
    pub(crate) fn purpose_of(&self, purpose: &str, frame: &[u8], file: &str) -> Result<Secret> {
        let epoch = seal::epoch(frame).map_err(|fault| fault.of(file))?;
        let key = self.epochs.get(epoch).ok_or_else(|| Trouble::SealBroken { file: file.to_owned() })?;
        Ok(key.derive(purpose))
    }

    /// Seals under the newest epoch.
    pub(crate) fn seal(&self, purpose: &str, tree: &str, key: &[u8], plain: &[u8]) -> Result<Vec<u8>> {
        let (epoch, secret) = self.purpose(purpose)?;
        seal::seal(&secret, epoch, &self.place(tree, key), plain)
    }

    /// Opens what `seal` made.
    pub(crate) fn open_frame(
        &self,
        purpose: &str,
        tree: &str,
        key: &[u8],
        frame: &[u8],
        file: &str,
    ) -> Result<Zeroizing<Vec<u8>>> {
        let secret = self.purpose_of(purpose, frame, file)?;
        seal::open(&secret, &self.place(tree, key), frame).map_err(|fault| fault.of(file))
    }

    /// A place in this vault.
    pub(crate) fn place<'a>(&'a self, tree: &'a str, key: &'a [u8]) -> Place<'a> {
        Place { vault: &self.header.id, tree, key, bound: &[] }
    }

    /// Writes the certificates, sealed.
    pub(crate) fn save_roster(&self, folder: &Path) -> Result<()> {
        let frame = self.seal("mastara roster v1", roster::FILE, b"all", &self.roster.encode()?)?;
        durable::replace(&folder.join(roster::FILE), &wrap(FileKind::Roster, roster::FORMAT, &frame)?)
    }

    fn wrap_key(&self, name: &[u8], case: CaseId, key: &Secret) -> Result<Vec<u8>> {
        let wrapped = Wrapped { case: case.0, key: *key.bytes() };
        let plain = wire::encode(Kind::CaseKey, SCHEMA, &wrapped)?;
        self.seal("mastara key wrap v1", Tree::Keys.name(), name, &plain)
    }

    fn unwrap_key(&self, name: &[u8], frame: &[u8]) -> Result<(CaseId, Secret)> {
        let file = Tree::Keys.label();
        let plain = self.open_frame("mastara key wrap v1", Tree::Keys.name(), name, frame, &file)?;
        let mut wrapped: Wrapped =
            wire::decode(Kind::CaseKey, SCHEMA, &plain).map_err(|fault| fault.of(&file, SCHEMA))?;
        Ok((CaseId(wrapped.case), Secret::take(&mut wrapped.key)))
    }

    /// Makes the keys that belong to no case, for a new vault.
    pub(crate) fn new_room_keys(&self, batch: &mut Batch) -> Result<()> {
        for name in [INDEX, LEDGER] {
            batch.put(Tree::Keys, name, self.wrap_key(name, CaseId::default(), &Secret::random()?)?)?;
        }
        Ok(())
    }

    /// Hands them over as they are wrapped, for a repair.
    pub(crate) fn copy_room_keys(engine: &dyn Engine, visit: &mut VisitFrame<'_>) -> Result<()> {
        for name in [INDEX, LEDGER] {
            let frame = engine.get(Tree::Keys, name)?.ok_or(Trouble::Missing { file: Tree::Keys.label() })?;
            visit(name, frame)?;
        }
        engine.scan(Tree::Keys, SINCE, &mut |name, frame| {
            if name.len() != LOCATOR {
                visit(name, frame.to_vec())?;
            }
            Ok(Next::More)
        })
    }

    /// Reads them.
    pub(crate) fn room_keys(&self, engine: &dyn Engine) -> Result<RoomKeys> {
        let read = |name: &[u8]| {
            let frame = engine.get(Tree::Keys, name)?.ok_or(Trouble::Missing { file: Tree::Keys.label() })?;
            Ok(self.unwrap_key(name, &frame)?.1)
        };
        let mut since = BTreeMap::new();
        engine.scan(Tree::Keys, SINCE, &mut |name, frame| {
            if let Some(epoch) = name.strip_prefix(SINCE).and_then(|rest| <[u8; 4]>::try_from(rest).ok()) {
                since.insert(u32::from_be_bytes(epoch), self.unwrap_key(name, frame)?.1);
            }
            Ok(Next::More)
        })?;
        Ok(RoomKeys { index: read(INDEX)?, ledger: read(LEDGER)?, since })
    }

    /// A secret for what is written from the newest epoch on.
    pub(crate) fn new_since(&self, batch: &mut Batch) -> Result<()> {
        let (epoch, _) = self.epochs.current()?;
        let name = [SINCE, &epoch.to_be_bytes()].concat();
        batch.put(Tree::Keys, &name, self.wrap_key(&name, CaseId::default(), &Secret::random()?)?)
    }

    /// Wraps the key of a case.
    pub(crate) fn wrap_case(
        &self,
        keys: &RoomKeys,
        case: CaseId,
        key: &Secret,
    ) -> Result<([u8; 16], Vec<u8>)> {
        let name = keys.locate(b"case", &case.0);
        Ok((name, self.wrap_key(&name, case, key)?))
    }

    /// The key of a case, if the case is known; of a restricted one only for whom it is sealed to.
    pub(crate) fn case_key(
        &self,
        engine: &dyn Engine,
        keys: &RoomKeys,
        case: CaseId,
    ) -> Result<Option<Secret>> {
        let name = keys.locate(b"case", &case.0);
        let Some(frame) = engine.get(Tree::Keys, &name)? else {
            return self.key_apart(engine, &name);
        };
        let (found, key) = self.unwrap_key(&name, &frame)?;
        if found == case { Ok(Some(key)) } else { Err(Trouble::SealBroken { file: Tree::Keys.label() }) }
    }

    /// Visits every wrapped key of a case that is not restricted; what can't be opened is handed over as trouble.
    pub(crate) fn each_case(&self, engine: &dyn Engine, visit: &mut VisitCase<'_>) -> Result<()> {
        engine.scan(Tree::Keys, &[], &mut |name, frame| {
            if name.len() != LOCATOR {
                return Ok(Next::More);
            }
            visit(name, self.unwrap_key(name, frame))
        })
    }

    /// Every key wrapped again under the newest epoch, into `batches`.
    pub(crate) fn rewrap(&self, name: &[u8], frame: &[u8]) -> Result<Vec<u8>> {
        let (case, key) = self.unwrap_key(name, frame)?;
        self.wrap_key(name, case, &key)
    }
}

impl RoomKeys {
    /// The key for one purpose that is the same in the vault and in every backup of it.
    pub(crate) fn lasting(&self, purpose: &str) -> Secret {
        self.index.derive(purpose)
    }

    /// Where something lives in a tree: nobody without this key can tell which case a value belongs to.
    pub(crate) fn locate(&self, what: &[u8], name: &[u8]) -> [u8; 16] {
        let mut hasher = blake3::Hasher::new_keyed(self.index.bytes());
        hasher.update(what);
        hasher.update(&[0]);
        hasher.update(name);
        hasher.finalize().as_bytes().first_chunk().copied().unwrap_or_default()
    }
}

fn load_roster(folder: &Path, header: &Header, epochs: &EpochKeys) -> Result<Roster> {
    let bytes = durable::read(&folder.join(roster::FILE), SMALL_FILE)?;
    let frame = unwrap(FileKind::Roster, roster::FORMAT, &bytes, roster::FILE)?;
    let broken = || Trouble::SealBroken { file: roster::FILE.to_owned() };
    let epoch = seal::epoch(frame).map_err(|fault| fault.of(roster::FILE))?;
    let key = epochs.get(epoch).ok_or_else(broken)?.derive("mastara roster v1");
    let place = Place { vault: &header.id, tree: roster::FILE, key: b"all", bound: &[] };
    let plain = seal::open(&key, &place, frame).map_err(|fault| fault.of(roster::FILE))?;
    Roster::decode(&plain)
}
