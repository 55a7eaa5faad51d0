//! Restricted cases lie apart: the key of each is sealed to the supervisors and to those who look after it,
//! and to nobody else; its card is sealed under that key. Nothing of it is among the keys and cards that
//! everybody of the desk can open. It must not decide which case is restricted: the desk does.
//!
//! Under the locator of the case: `k` says to whom the key is sealed (sealed once more under the epoch key, so
//! that an outsider can't tell), `c` is its card, `o` are older keys of the case, for its attachments.

use super::Vault;
use super::birth::BLOBS;
use super::case_keys::{CaseKeys, LOG};
use super::log::{chunk_key, open_chunk, seal_chunk};
use super::ring::Ring;
use crate::domain::card::Card;
use crate::domain::ids::{AuthorId, CaseId};
use crate::domain::member::Role;
use crate::store::engine::{Batch, Engine, Next, Tree, VALUE_LIMIT};
use crate::store::faces;
use crate::store::keys::Secret;
use crate::store::keys::epochs::Line;
use crate::store::keys::parcel::Parcel;
use crate::store::keys::person::public_of;
use crate::store::keys::roster;
use crate::store::seal::{self, OVERHEAD};
use crate::store::trouble::{Result, Trouble};
use crate::store::wire::{self, Kind};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::fs;
use zeroize::{Zeroize, Zeroizing};

const SCHEMA: u16 = 1;
const PURPOSE: &str = "mastara apart v1";
const CARD: &str = "mastara apart card v1";
const OLDER: &str = "mastara apart older keys v1";
const INFO: &[u8] = b"mastara case key v1";
const KEY_PART: u8 = b'k';
const CARD_PART: u8 = b'c';
const OLDER_PART: u8 = b'o';

/// To whom the key of a restricted case is sealed.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Apart {
    pub(super) case: CaseId,
    /// The epoch of the supervisors' public key.
    epoch: u32,
    /// Those who look after it.
    also: Vec<AuthorId>,
    parcels: Vec<Parcel>,
}

#[derive(Default, Serialize, Deserialize, Zeroize)]
#[zeroize(drop)]
struct Older(Vec<[u8; 32]>);

struct Opener {
    /// Of which epoch of the supervisors; none for a person's own.
    epoch: Option<u32>,
    public: [u8; 32],
    secret: Secret,
}

/// What opens records for whoever unlocked the vault.
pub(super) struct Openers(Vec<Opener>);

impl Openers {
    fn find<'a>(&'a self, apart: &'a Apart) -> Option<(&'a Opener, &'a Parcel)> {
        let fits = |one: &&Opener| one.epoch.is_none_or(|epoch| epoch == apart.epoch);
        self.0.iter().filter(fits).find_map(|one| {
            let parcel = apart.parcels.iter().find(|parcel| parcel.recipient == one.public)?;
            Some((one, parcel))
        })
    }

    /// Whether a record can be opened.
    pub(super) fn open(&self, apart: &Apart) -> bool {
        self.find(apart).is_some()
    }
}

impl Ring {
    fn read_apart(&self, name: &[u8], frame: &[u8]) -> Result<Apart> {
        let file = Tree::Apart.label();
        let plain = self.open_frame(PURPOSE, Tree::Apart.name(), name, frame, &file)?;
        wire::decode(Kind::Apart, SCHEMA, &plain).map_err(|fault| fault.of(&file, SCHEMA))
    }

    fn seal_apart(&self, name: &[u8], apart: &Apart) -> Result<Vec<u8>> {
        let plain = wire::encode(Kind::Apart, SCHEMA, apart)?;
        self.seal(PURPOSE, Tree::Apart.name(), name, &plain)
    }

    fn parcel_aad(&self, case: CaseId, recipient: &[u8; 32]) -> Vec<u8> {
        [&self.header.id[..], &case.0, recipient].concat()
    }

    /// What opens records here: the supervisors' secrets, where they are held, and one's own.
    pub(super) fn openers(&self) -> Openers {
        let mut all: Vec<Opener> = Vec::new();
        for (epoch, secret) in self.supervising() {
            all.push(Opener { epoch: Some(epoch), public: public_of(&secret), secret });
        }
        let own = self.bundle.sealing().clone();
        all.push(Opener { epoch: None, public: self.bundle.public().sealing, secret: own });
        Openers(all)
    }

    /// The key in a record: as a supervisor, or as one who looks after the case.
    fn apart_key(&self, apart: &Apart) -> Result<Secret> {
        let openers = self.openers();
        let (opener, parcel) = openers.find(apart).ok_or(Trouble::Restricted)?;
        let key = parcel.open(INFO, &self.parcel_aad(apart.case, &opener.public), &opener.secret);
        key.ok_or_else(|| Trouble::SealBroken { file: Tree::Apart.label() })
    }

    /// To whom the key of a case must be sealed: the supervisors' public key of now, and every writer line of
    /// those who look after it.
    fn addressees(&self, also: &[AuthorId]) -> Result<(u32, BTreeSet<[u8; 32]>)> {
        let missing = || Trouble::Missing { file: roster::FILE.to_owned() };
        let supervisors = self.supervisors().ok_or_else(missing)?;
        let live = self.roster.live();
        let own = live.iter().filter(|one| also.contains(&one.person)).map(|one| one.sealing);
        Ok((supervisors.epoch, own.chain([supervisors.sealing]).collect()))
    }

    fn address(&self, case: CaseId, key: &Secret, also: &[AuthorId]) -> Result<Apart> {
        let (epoch, to) = self.addressees(also)?;
        let sealed = |recipient: &[u8; 32]| {
            Parcel::seal(INFO, &self.parcel_aad(case, recipient), key, recipient).ok_or(Trouble::NoRandomness)
        };
        let parcels = to.iter().map(sealed).collect::<Result<_>>()?;
        Ok(Apart { case, epoch, also: also.to_vec(), parcels })
    }

    /// The record of a restricted case; none when the case is not restricted.
    pub(super) fn apart(&self, engine: &dyn Engine, locator: &[u8; 16]) -> Result<Option<Apart>> {
        let name = part(locator, KEY_PART);
        engine.get(Tree::Apart, &name)?.map(|frame| self.read_apart(&name, &frame)).transpose()
    }

    /// The key of a restricted case, for whom it is sealed to.
    pub(super) fn key_apart(&self, engine: &dyn Engine, locator: &[u8; 16]) -> Result<Option<Secret>> {
        self.apart(engine, locator)?.map(|apart| self.apart_key(&apart)).transpose()
    }

    /// Visits the record of every restricted case; one that can't be read is handed over as trouble.
    pub(super) fn each_apart(
        &self,
        engine: &dyn Engine,
        visit: &mut dyn FnMut(Result<Apart>) -> Result<()>,
    ) -> Result<()> {
        engine.scan(Tree::Apart, &[], &mut |name, frame| {
            if is_record(name) {
                visit(self.read_apart(name, frame))?;
            }
            Ok(Next::More)
        })
    }

    /// The record sealed again under the newest epoch.
    pub(super) fn rewrap_apart(&self, name: &[u8], frame: &[u8]) -> Result<Vec<u8>> {
        self.seal_apart(name, &self.read_apart(name, frame)?)
    }
}

/// Whether a key in the tree names a record that is sealed under an epoch key.
pub(super) fn is_record(name: &[u8]) -> bool {
    name.last() == Some(&KEY_PART)
}

fn part(locator: &[u8; 16], part: u8) -> [u8; 17] {
    let mut name = [part; 17];
    let (left, _) = name.split_at_mut(16);
    left.copy_from_slice(locator);
    name
}

impl Vault {
    /// Who looks after a restricted case; none when it does not lie apart.
    pub fn apart_for(&self, case: CaseId) -> Result<Option<Vec<AuthorId>>> {
        let locator = self.keys.locate(b"case", &case.0);
        Ok(self.ask(|engine| self.ring.apart(engine, &locator))?.map(|apart| apart.also))
    }

    /// To which public keys the key of a restricted case is sealed.
    pub fn addressees_of(&self, case: CaseId) -> Result<Vec<[u8; 32]>> {
        let locator = self.keys.locate(b"case", &case.0);
        let found = self.ask(|engine| self.ring.apart(engine, &locator))?.ok_or(Trouble::Unknown)?;
        Ok(found.parcels.iter().map(|parcel| parcel.recipient).collect())
    }

    /// The restricted cases that whoever unlocked the vault can open.
    pub fn apart_cases(&self) -> Result<Vec<CaseId>> {
        let (openers, all) = (self.ring.openers(), self.all_apart()?);
        Ok(all.iter().filter(|apart| openers.open(apart)).map(|apart| apart.case).collect())
    }

    /// How many restricted cases there are that whoever unlocked the vault can't open.
    pub fn hidden_cases(&self) -> Result<u64> {
        let (openers, all) = (self.ring.openers(), self.all_apart()?);
        Ok(all.iter().filter(|apart| !openers.open(apart)).count() as u64)
    }

    /// Every record that can be read; one that can't is for `verify` to name.
    pub(super) fn all_apart(&self) -> Result<Vec<Apart>> {
        let mut found = Vec::new();
        self.ask(|engine| {
            self.ring.each_apart(engine, &mut |apart| {
                found.extend(apart.ok());
                Ok(())
            })
        })?;
        found.sort_by_key(|apart| apart.case);
        Ok(found)
    }

    /// Sets cases apart, each for those who look after it beside the supervisors, or for others than before:
    /// under a fresh key, sealed again from end to end, and the old epoch key is forgotten. Whoever sets a case
    /// apart for others only can't open it from then on. It must be one that can be opened now.
    pub fn set_apart(&mut self, cases: &[(CaseId, Vec<AuthorId>, Card)]) -> Result<()> {
        self.may_write()?;
        if cases.iter().any(|(case, _, card)| card.case != *case || !case.is_case()) {
            return Err(Trouble::Unknown);
        }
        if cases.is_empty() {
            return Ok(());
        }
        self.keyed(|vault| {
            vault.ring.turn(Line::Desk)?;
            vault.ring.save_epochs(&vault.folder)?;
            for (case, also, card) in cases {
                vault.seal_anew(*case, also, Some(card))?;
            }
            vault.finish_epoch()
        })
    }

    /// Gives a case back to everybody of the desk.
    pub fn bring_back(&mut self, case: CaseId, card: &Card) -> Result<()> {
        self.may_write()?;
        if self.role() == Role::Volunteer {
            return Err(Trouble::NotAllowed);
        }
        let locator = self.keys.locate(b"case", &case.0);
        let found = self.ask(|engine| self.ring.key_apart(engine, &locator))?;
        let key = found.filter(|_| card.case == case).ok_or(Trouble::Unknown)?;
        let mut batch = Batch::default();
        let (name, wrapped) = self.ring.wrap_case(&self.keys, case, &key)?;
        batch.put(Tree::Keys, &name, wrapped)?;
        for gone in [KEY_PART, CARD_PART] {
            batch.delete(Tree::Apart, &part(&locator, gone));
        }
        self.stage_overlay(card, &mut batch)?;
        self.save(&batch)?;
        self.overlay += 1;
        Ok(())
    }

    /// Seals those cases anew that are not addressed to exactly those whom the roster entitles.
    pub(super) fn mend_apart(&mut self) -> Result<()> {
        if !self.role().supervises() {
            return Ok(());
        }
        let openers = self.ring.openers();
        for apart in self.all_apart()? {
            let (epoch, to) = self.ring.addressees(&apart.also)?;
            let is: BTreeSet<[u8; 32]> = apart.parcels.iter().map(|parcel| parcel.recipient).collect();
            if openers.open(&apart) && (apart.epoch != epoch || is != to) {
                self.seal_anew(apart.case, &apart.also, None)?;
            }
        }
        Ok(())
    }

    /// One case under a fresh key, in one transaction. Without a card, the one that it has is kept.
    fn seal_anew(&mut self, case: CaseId, also: &[AuthorId], card: Option<&Card>) -> Result<()> {
        let old = self.ask(|engine| self.ring.case_key(engine, &self.keys, case))?.ok_or(Trouble::Unknown)?;
        let locator = self.keys.locate(b"case", &case.0);
        let fresh = Secret::random()?;
        let mut batch = Batch::default();
        for tree in [Tree::Keys, Tree::Overlay, Tree::Folded] {
            batch.delete(tree, &locator);
        }
        let record = self.ring.address(case, &fresh, also)?;
        let name = part(&locator, KEY_PART);
        batch.put(Tree::Apart, &name, self.ring.seal_apart(&name, &record)?)?;
        self.reseal_log(&locator, &old, &fresh, &mut batch)?;
        let kept = if card.is_none() { self.apart_card(&locator, &old)? } else { None };
        let bytes = card.map(faces::encode).transpose()?.or(kept);
        self.stage_apart_card(&locator, &fresh, bytes.as_deref().map(Vec::as_slice), &mut batch)?;
        self.stage_older(&locator, &old, &fresh, &mut batch)?;
        self.stage_drafts_of(case, &old, &fresh, &mut batch)?;
        self.save(&batch)?;
        self.overlay = self.ask(|engine| super::count(engine, Tree::Overlay))?;
        Ok(())
    }

    fn reseal_log(&self, locator: &[u8; 16], old: &Secret, fresh: &Secret, batch: &mut Batch) -> Result<()> {
        let keys = |key| CaseKeys::of(&self.keys, key, LOG);
        let (old, fresh) = (keys(old), keys(fresh));
        let mut frames = Vec::new();
        self.ask(|engine| {
            engine.scan(Tree::Log, locator, &mut |place, frame| {
                frames.push((place.to_vec(), frame.to_vec()));
                Ok(Next::More)
            })
        })?;
        for (number, (place, frame)) in (0_u32..).zip(frames) {
            if place != chunk_key(locator, number) {
                return Err(Trouble::Missing { file: Tree::Log.label() });
            }
            let plain = open_chunk(&self.ring, &old, &place, &frame)?;
            batch.put(Tree::Log, &place, seal_chunk(&self.ring, &fresh, &place, &plain)?)?;
        }
        Ok(())
    }

    /// Adds the card of a case to a batch, where it belongs. Says whether that is the overlay.
    pub(super) fn stage_card(&self, card: &Card, batch: &mut Batch) -> Result<bool> {
        if !card.case.is_case() {
            return Err(Trouble::Unknown);
        }
        let locator = self.keys.locate(b"case", &card.case.0);
        let Some(key) = self.ask(|engine| self.ring.key_apart(engine, &locator))? else {
            return self.stage_overlay(card, batch).map(|()| true);
        };
        let bytes = faces::encode(card)?;
        self.stage_apart_card(&locator, &key, Some(&bytes), batch)?;
        Ok(false)
    }

    /// A card that is too large for one value is left out, and made from the log when it is asked for.
    fn stage_apart_card(
        &self,
        locator: &[u8; 16],
        key: &Secret,
        bytes: Option<&[u8]>,
        batch: &mut Batch,
    ) -> Result<()> {
        let name = part(locator, CARD_PART);
        let Some(bytes) = bytes.filter(|bytes| bytes.len() + OVERHEAD <= VALUE_LIMIT) else {
            batch.delete(Tree::Apart, &name);
            return Ok(());
        };
        let place = self.ring.place(Tree::Apart.name(), &name);
        batch.put(Tree::Apart, &name, seal::seal(&key.derive(CARD), 0, &place, bytes)?)
    }

    /// The bytes of the card of a restricted case; none when it has to be made from the log.
    pub(super) fn apart_card(&self, locator: &[u8; 16], key: &Secret) -> Result<Option<Zeroizing<Vec<u8>>>> {
        let name = part(locator, CARD_PART);
        let Some(frame) = self.ask(|engine| engine.get(Tree::Apart, &name))? else { return Ok(None) };
        let place = self.ring.place(Tree::Apart.name(), &name);
        Ok(seal::open(&key.derive(CARD), &place, &frame).ok())
    }

    /// Attachments stay under the key that their case had when they came: it is kept under the new one.
    fn stage_older(&self, locator: &[u8; 16], old: &Secret, fresh: &Secret, batch: &mut Batch) -> Result<()> {
        let any = fs::read_dir(self.folder.join(BLOBS)).is_ok_and(|mut found| found.next().is_some());
        if !any {
            return Ok(());
        }
        let mut all = Older::default();
        all.0.extend(self.older(locator, old)?.iter().map(|key| *key.bytes()));
        all.0.push(*old.bytes());
        let name = part(locator, OLDER_PART);
        let plain = wire::encode(Kind::Apart, SCHEMA, &all)?;
        let place = self.ring.place(Tree::Apart.name(), &name);
        batch.put(Tree::Apart, &name, seal::seal(&fresh.derive(OLDER), 0, &place, &plain)?)
    }

    /// The keys that a case had before this one.
    pub(super) fn older(&self, locator: &[u8; 16], key: &Secret) -> Result<Vec<Secret>> {
        let (name, file) = (part(locator, OLDER_PART), Tree::Apart.label());
        let Some(frame) = self.ask(|engine| engine.get(Tree::Apart, &name))? else { return Ok(Vec::new()) };
        let place = self.ring.place(Tree::Apart.name(), &name);
        let plain = seal::open(&key.derive(OLDER), &place, &frame).map_err(|fault| fault.of(&file))?;
        let mut all: Older =
            wire::decode(Kind::Apart, SCHEMA, &plain).map_err(|fault| fault.of(&file, SCHEMA))?;
        Ok(all.0.iter_mut().map(Secret::take).collect())
    }
}

/// Takes everything of a restricted case away.
pub(super) fn stage_erased(locator: &[u8; 16], batch: &mut Batch) {
    for gone in [KEY_PART, CARD_PART, OLDER_PART] {
        batch.delete(Tree::Apart, &part(locator, gone));
    }
}
