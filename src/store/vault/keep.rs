//! Drafts and settings: what was typed and not saved, and how the desk is set. Each has a name and any
//! shape; what is larger than one stored value is cut into parts. It must not be used for facts about a
//! case: those are events.
//!
//! A part, inside its seal: `[writing 8][parts 2][bytes]`; the bytes joined: `[name length 2][name][wire bytes]`.
//! Of a draft about a restricted case (its name begins with the case and `/`) the wire bytes are a frame under
//! the key of the case.

use super::Vault;
use super::ring::Ring;
use crate::domain::ids::CaseId;
use crate::store::engine::{Batch, Engine, Next, Pair, Tree, VALUE_LIMIT};
use crate::store::keys::Secret;
use crate::store::random;
use crate::store::seal::{self, OVERHEAD};
use crate::store::trouble::{Result, Trouble};
use crate::store::wire::{self, Kind};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;
use zeroize::Zeroizing;

const HEAD: usize = 10;
const PART: usize = VALUE_LIMIT - OVERHEAD - HEAD;
const NAME: usize = 256;
/// For what the key of a restricted case seals what was typed about it.
const OF_CASE: &str = "mastara apart draft v1";

/// One of the two places.
#[derive(Clone, Copy)]
struct Shelf {
    tree: Tree,
    kind: Kind,
    purpose: &'static str,
}

const DRAFTS: Shelf = Shelf { tree: Tree::Drafts, kind: Kind::Draft, purpose: "mastara drafts v1" };
const SETTINGS: Shelf = Shelf { tree: Tree::Settings, kind: Kind::Setting, purpose: "mastara settings v1" };

impl Vault {
    /// Keeps what was typed under a name, durably. `schema` grows when the shape of `T` changes.
    pub fn put_draft<T: Serialize>(&self, name: &str, schema: u16, draft: &T) -> Result<()> {
        let plain = wire::encode(Kind::Draft, schema, draft)?;
        match self.draft_key(name)? {
            Some(key) => self.put_on(DRAFTS, name, &self.seal_draft(name, &key, &plain)?),
            None => self.put_on(DRAFTS, name, &plain),
        }
    }

    /// A draft, if there is one of this name and shape.
    pub fn draft<T: DeserializeOwned>(&self, name: &str, schema: u16) -> Result<Option<T>> {
        self.get_from(DRAFTS, name, schema)
    }

    /// The names of all drafts.
    pub fn drafts(&self) -> Result<Vec<String>> {
        self.names(DRAFTS)
    }

    /// Forgets a draft.
    pub fn delete_draft(&self, name: &str) -> Result<()> {
        self.remove_from(DRAFTS, name)
    }

    /// Sets a setting, durably.
    pub fn put_setting<T: Serialize>(&self, name: &str, schema: u16, setting: &T) -> Result<()> {
        self.put_on(SETTINGS, name, &wire::encode(Kind::Setting, schema, setting)?)
    }

    /// A setting, if it was set in this shape.
    pub fn setting<T: DeserializeOwned>(&self, name: &str, schema: u16) -> Result<Option<T>> {
        self.get_from(SETTINGS, name, schema)
    }

    /// The names of all settings.
    pub fn settings(&self) -> Result<Vec<String>> {
        self.names(SETTINGS)
    }

    /// Forgets a setting.
    pub fn delete_setting(&self, name: &str) -> Result<()> {
        self.remove_from(SETTINGS, name)
    }

    /// Under what a draft is sealed beside the epoch key: the key of its case, if that is restricted.
    fn draft_key(&self, name: &str) -> Result<Option<Secret>> {
        let Some(case) = case_of(name) else { return Ok(None) };
        let locator = self.keys.locate(b"case", &case.0);
        self.ask(|engine| self.ring.key_apart(engine, &locator))
    }

    fn seal_draft(&self, name: &str, key: &Secret, plain: &[u8]) -> Result<Vec<u8>> {
        seal::seal(&key.derive(OF_CASE), 0, &self.ring.place(DRAFTS.tree.name(), name.as_bytes()), plain)
    }

    /// A draft as it was typed, whether or not it is sealed under the key of its case: this one, or that of now.
    fn plain_draft(
        &self,
        name: &str,
        bytes: Zeroizing<Vec<u8>>,
        key: Option<&Secret>,
    ) -> Result<Zeroizing<Vec<u8>>> {
        // The first byte of wire bytes is their kind, and no kind is that of a frame.
        if seal::epoch(&bytes).is_err() {
            return Ok(bytes);
        }
        let known = |case: CaseId| self.ask(|engine| self.ring.case_key(engine, &self.keys, case));
        let key = match (key, case_of(name)) {
            (Some(key), _) => Some(key.clone()),
            (None, Some(case)) => known(case)?,
            (None, None) => None,
        };
        let key = key.ok_or(Trouble::Unknown)?;
        let place = self.ring.place(DRAFTS.tree.name(), name.as_bytes());
        seal::open(&key.derive(OF_CASE), &place, &bytes).map_err(|fault| fault.of(&DRAFTS.tree.label()))
    }

    /// What was typed about a case, sealed under its new key.
    pub(super) fn stage_drafts_of(
        &self,
        case: CaseId,
        old: &Secret,
        fresh: &Secret,
        batch: &mut Batch,
    ) -> Result<()> {
        for (name, bytes) in self.read_shelf(DRAFTS, &[])? {
            if case_of(&name) == Some(case) {
                let plain = self.plain_draft(&name, bytes, Some(old))?;
                self.stage_on(DRAFTS, &name, &self.seal_draft(&name, fresh, &plain)?, batch)?;
            }
        }
        Ok(())
    }

    /// Takes every draft about a case away.
    pub(super) fn stage_drafts_gone(&self, case: CaseId, batch: &mut Batch) -> Result<()> {
        for name in self.names(DRAFTS)?.iter().filter(|name| case_of(name) == Some(case)) {
            let locator = self.keys.locate(DRAFTS.tree.name().as_bytes(), name.as_bytes());
            self.stage_removal(DRAFTS, &locator, batch)?;
        }
        Ok(())
    }

    fn put_on(&self, shelf: Shelf, name: &str, bytes: &[u8]) -> Result<()> {
        let mut batch = Batch::default();
        self.stage_on(shelf, name, bytes, &mut batch)?;
        self.save(&batch)
    }

    fn stage_on(&self, shelf: Shelf, name: &str, bytes: &[u8], batch: &mut Batch) -> Result<()> {
        if name.len() > NAME {
            return Err(Trouble::TooLarge { bytes: name.len() });
        }
        let mut whole = Zeroizing::new(Vec::with_capacity(2 + name.len() + bytes.len()));
        whole.extend_from_slice(&u16::try_from(name.len()).unwrap_or(u16::MAX).to_le_bytes());
        whole.extend_from_slice(name.as_bytes());
        whole.extend_from_slice(bytes);
        let parts = u16::try_from(whole.len().div_ceil(PART))
            .map_err(|_| Trouble::TooLarge { bytes: bytes.len() })?;
        let writing: [u8; 8] = random::bytes()?;
        let locator = self.keys.locate(shelf.tree.name().as_bytes(), name.as_bytes());
        self.stage_removal(shelf, &locator, batch)?;
        for (number, part) in (0_u16..).zip(whole.chunks(PART)) {
            let mut plain = Zeroizing::new(Vec::with_capacity(HEAD + part.len()));
            plain.extend_from_slice(&writing);
            plain.extend_from_slice(&parts.to_le_bytes());
            plain.extend_from_slice(part);
            let key = part_key(&locator, number);
            batch.put(shelf.tree, &key, self.ring.seal(shelf.purpose, shelf.tree.name(), &key, &plain)?)?;
        }
        Ok(())
    }

    fn get_from<T: DeserializeOwned>(&self, shelf: Shelf, name: &str, schema: u16) -> Result<Option<T>> {
        let locator = self.keys.locate(shelf.tree.name().as_bytes(), name.as_bytes());
        let Some((_, bytes)) = self.read_shelf(shelf, &locator)?.pop() else { return Ok(None) };
        let label = shelf.tree.label();
        let bytes = self.plain_draft(name, bytes, None)?;
        match wire::decode(shelf.kind, schema, &bytes) {
            Ok(found) => Ok(Some(found)),
            Err(fault) => Err(fault.of(&label, schema)),
        }
    }

    fn names(&self, shelf: Shelf) -> Result<Vec<String>> {
        let mut names: Vec<String> = self.read_shelf(shelf, &[])?.into_iter().map(|(name, _)| name).collect();
        names.sort();
        Ok(names)
    }

    fn remove_from(&self, shelf: Shelf, name: &str) -> Result<()> {
        let locator = self.keys.locate(shelf.tree.name().as_bytes(), name.as_bytes());
        let mut batch = Batch::default();
        self.stage_removal(shelf, &locator, &mut batch)?;
        if batch.is_empty() { Ok(()) } else { self.save(&batch) }
    }

    fn stage_removal(&self, shelf: Shelf, locator: &[u8], batch: &mut Batch) -> Result<()> {
        self.ask(|engine| {
            engine.scan(shelf.tree, locator, &mut |key, _| {
                batch.delete(shelf.tree, key);
                Ok(Next::More)
            })
        })
    }

    /// Everything whose key begins with `prefix`, put together: names and wire bytes.
    fn read_shelf(&self, shelf: Shelf, prefix: &[u8]) -> Result<Vec<(String, Zeroizing<Vec<u8>>)>> {
        let label = shelf.tree.label();
        let mut found = Vec::new();
        let mut open: Option<Open> = None;
        self.ask(|engine| {
            engine.scan(shelf.tree, prefix, &mut |key, frame| {
                let plain = self.ring.open_frame(shelf.purpose, shelf.tree.name(), key, frame, &label)?;
                let damaged = || Trouble::Damaged { file: label.clone() };
                let part = Part::read(key, &plain).ok_or_else(damaged)?;
                if part.number == 0 {
                    if open.is_some() {
                        return Err(Trouble::Truncated { file: label.clone() });
                    }
                    open = Some(Open::new(&part));
                } else {
                    let going = open.as_mut().filter(|going| going.takes(&part));
                    going.ok_or_else(damaged)?.take(&part);
                }
                if let Some(whole) = open.take_if(|going| going.left == 0) {
                    found.push(whole.split().ok_or_else(damaged)?);
                }
                Ok(Next::More)
            })
        })?;
        if open.is_some() { Err(Trouble::Truncated { file: label }) } else { Ok(found) }
    }

    /// Every draft and setting sealed again under the newest epoch.
    pub(super) fn reseal_shelves(&self, batch: &mut Batch) -> Result<()> {
        for shelf in [DRAFTS, SETTINGS] {
            for (name, bytes) in self.read_shelf(shelf, &[])? {
                self.stage_on(shelf, &name, &bytes, batch)?;
            }
        }
        Ok(())
    }

    /// What `verify` asks: that every draft and setting opens.
    pub(super) fn check_shelves(&self) -> Vec<Trouble> {
        [DRAFTS, SETTINGS].into_iter().filter_map(|shelf| self.read_shelf(shelf, &[]).err()).collect()
    }
}

/// The frames of drafts and settings that open and are whole, for a repair.
pub(super) fn whole(ring: &Ring, tree: Tree, engine: &dyn Engine) -> Vec<Pair> {
    let shelf = if tree == Tree::Drafts { DRAFTS } else { SETTINGS };
    let mut groups: BTreeMap<Vec<u8>, Vec<Pair>> = BTreeMap::new();
    let read = engine.scan(tree, &[], &mut |key, frame| {
        let locator = key.get(..16).unwrap_or_default().to_vec();
        groups.entry(locator).or_default().push((key.to_vec(), frame.to_vec()));
        Ok(Next::More)
    });
    // What a damaged engine gave before it failed is kept.
    drop(read);
    groups.retain(|_, frames| {
        let mut open: Option<Open> = None;
        for (key, frame) in frames {
            let plain = ring.open_frame(shelf.purpose, tree.name(), key, frame, "");
            let Ok(plain) = plain else { return false };
            let Some(part) = Part::read(key, &plain) else { return false };
            match &mut open {
                None if part.number == 0 => open = Some(Open::new(&part)),
                Some(going) if going.takes(&part) => going.take(&part),
                _ => return false,
            }
        }
        open.is_some_and(|going| going.left == 0)
    });
    groups.into_values().flatten().collect()
}

/// The case that a draft is about, by its name.
fn case_of(name: &str) -> Option<CaseId> {
    let (hex, _) = name.split_once('/').filter(|(hex, _)| hex.len() == 32)?;
    let mut id = [0; 16];
    for (place, byte) in id.iter_mut().enumerate() {
        *byte = u8::from_str_radix(hex.get(place * 2..place * 2 + 2)?, 16).ok()?;
    }
    Some(CaseId(id))
}

struct Part<'a> {
    locator: &'a [u8],
    number: u16,
    writing: [u8; 8],
    parts: u16,
    bytes: &'a [u8],
}

impl<'a> Part<'a> {
    fn read(key: &'a [u8], plain: &'a [u8]) -> Option<Self> {
        let (locator, number) = key.split_last_chunk::<2>()?;
        let (writing, rest) = plain.split_first_chunk::<8>()?;
        let (parts, bytes) = rest.split_first_chunk::<2>()?;
        Some(Self {
            locator,
            number: u16::from_be_bytes(*number),
            writing: *writing,
            parts: u16::from_le_bytes(*parts),
            bytes,
        })
    }
}

/// Parts that are being put together.
struct Open {
    locator: Vec<u8>,
    writing: [u8; 8],
    next: u16,
    left: u16,
    bytes: Zeroizing<Vec<u8>>,
}

impl Open {
    fn new(first: &Part<'_>) -> Self {
        Self {
            locator: first.locator.to_vec(),
            writing: first.writing,
            next: 1,
            left: first.parts.saturating_sub(1),
            bytes: Zeroizing::new(first.bytes.to_vec()),
        }
    }

    fn takes(&self, part: &Part<'_>) -> bool {
        part.locator == self.locator
            && part.writing == self.writing
            && part.number == self.next
            && self.left > 0
    }

    fn take(&mut self, part: &Part<'_>) {
        self.bytes.extend_from_slice(part.bytes);
        self.next += 1;
        self.left -= 1;
    }

    fn split(self) -> Option<(String, Zeroizing<Vec<u8>>)> {
        let (length, rest) = self.bytes.split_first_chunk::<2>()?;
        let (name, bytes) = rest.split_at_checked(usize::from(u16::from_le_bytes(*length)))?;
        Some((String::from_utf8(name.to_vec()).ok()?, Zeroizing::new(bytes.to_vec())))
    }
}

fn part_key(locator: &[u8; 16], number: u16) -> [u8; 18] {
    let mut key = [0; 18];
    let (left, right) = key.split_at_mut(16);
    left.copy_from_slice(locator);
    right.copy_from_slice(&number.to_be_bytes());
    key
}
