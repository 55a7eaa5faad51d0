//! Single facts about the vault itself, sealed in the engine: the generation of the card file, the cases
//! that were erased, the losses that a repair has listed. It must not hold anything about a person.

use super::Vault;
use super::ring::Ring;
use crate::domain::ids::CaseId;
use crate::store::engine::{Batch, Engine, Next, Pair, Tree};
use crate::store::trouble::Result;
use crate::store::wire::{self, Kind};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::collections::BTreeSet;

const SCHEMA: u16 = 1;
const PURPOSE: &str = "mastara marks v1";
const ERASED: &[u8] = b"erased:";
const ACCEPTED: &[u8] = b"accepted:";
const OBEYED: &[u8] = b"obeyed:";

impl Vault {
    pub(super) fn mark<T: DeserializeOwned>(&self, name: &[u8]) -> Result<Option<T>> {
        let Some(frame) = self.ask(|engine| engine.get(Tree::Marks, name))? else { return Ok(None) };
        self.open_mark(name, &frame).map(Some)
    }

    pub(super) fn stage_mark<T: Serialize>(&self, name: &[u8], value: &T, batch: &mut Batch) -> Result<()> {
        let plain = wire::encode(Kind::Mark, SCHEMA, value)?;
        batch.put(Tree::Marks, name, self.ring.seal(PURPOSE, Tree::Marks.name(), name, &plain)?)
    }

    /// Cases that were erased: the ledger still names them.
    pub(super) fn erased(&self) -> Result<BTreeSet<CaseId>> {
        Ok(self.marks_like::<[u8; 16]>(ERASED)?.into_iter().map(CaseId).collect())
    }

    pub(super) fn stage_erased(&self, case: CaseId, batch: &mut Batch) -> Result<()> {
        let name = [ERASED, &self.keys.locate(b"erased", &case.0)].concat();
        self.stage_mark(&name, &case.0, batch)
    }

    /// Orders to erase to which no case here answers.
    pub(super) fn obeyed(&self) -> Result<BTreeSet<[u8; 16]>> {
        Ok(self.marks_like(OBEYED)?.into_iter().collect())
    }

    pub(super) fn stage_obeyed(&self, order: [u8; 16], batch: &mut Batch) -> Result<()> {
        self.stage_mark(&[OBEYED, &order].concat(), &order, batch)
    }

    /// Findings that a repair has listed as lost.
    pub(super) fn accepted(&self) -> Result<BTreeSet<[u8; 16]>> {
        Ok(self.marks_like(ACCEPTED)?.into_iter().collect())
    }

    pub(super) fn stage_accepted(&self, finding: [u8; 16], batch: &mut Batch) -> Result<()> {
        self.stage_mark(&[ACCEPTED, &finding].concat(), &finding, batch)
    }

    /// Every mark sealed again under the newest epoch.
    pub(super) fn reseal_marks(&self, batch: &mut Batch) -> Result<()> {
        let file = Tree::Marks.label();
        self.ask(|engine| {
            engine.scan(Tree::Marks, &[], &mut |name, frame| {
                let plain = self.ring.open_frame(PURPOSE, Tree::Marks.name(), name, frame, &file)?;
                let again = self.ring.seal(PURPOSE, Tree::Marks.name(), name, &plain)?;
                batch.put(Tree::Marks, name, again)?;
                Ok(Next::More)
            })
        })
    }

    fn marks_like<T: DeserializeOwned>(&self, prefix: &[u8]) -> Result<Vec<T>> {
        let mut found = Vec::new();
        self.ask(|engine| {
            engine.scan(Tree::Marks, prefix, &mut |name, frame| {
                found.push(self.open_mark(name, frame)?);
                Ok(Next::More)
            })
        })?;
        Ok(found)
    }

    fn open_mark<T: DeserializeOwned>(&self, name: &[u8], frame: &[u8]) -> Result<T> {
        let file = Tree::Marks.label();
        let plain = self.ring.open_frame(PURPOSE, Tree::Marks.name(), name, frame, &file)?;
        wire::decode(Kind::Mark, SCHEMA, &plain).map_err(|fault| fault.of(&file, SCHEMA))
    }
}

/// The marks that open and hold for a repaired vault too, as they are stored.
pub(super) fn readable(ring: &Ring, engine: &dyn Engine) -> Vec<Pair> {
    let mut found = Vec::new();
    for prefix in [ERASED, ACCEPTED, OBEYED] {
        // An engine that fails in the middle of a scan has still given what comes before.
        let _ = engine.scan(Tree::Marks, prefix, &mut |name, frame| {
            if ring.open_frame(PURPOSE, Tree::Marks.name(), name, frame, "").is_ok() {
                found.push((name.to_vec(), frame.to_vec()));
            }
            Ok(Next::More)
        });
    }
    found
}
