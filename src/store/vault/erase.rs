//! Erasing a case for good: its key is destroyed, every other key is wrapped again under a new epoch, and
//! the old epoch key is forgotten, so that what the engine keeps in dead pages can't be opened either.
//! It must be safe to be cut anywhere: two epochs in the file mean "not finished", and unlock finishes.

use super::Vault;
use super::apart::{self, is_record};
use crate::domain::ids::CaseId;
use crate::domain::journal::Deed;
use crate::store::engine::{Batch, Next, Tree};
use crate::store::keys::epochs::Line;
use crate::store::seal;
use crate::store::trouble::{Result, Trouble};

const BATCH: usize = 512;

impl Vault {
    /// Erases a case, for who supervises: its events, its card, its attachments, and what was typed about it and not
    /// saved. It leaves a deed, and an order beside the vault by which a restored backup erases it again. Cut after
    /// the order was written, it is finished by [`Vault::obey`].
    pub fn erase_case(&mut self, case: CaseId, now: i64) -> Result<()> {
        self.may_write()?;
        // What is told for all cases goes with no case, nor does the journal.
        if !case.is_case() {
            return Err(Trouble::Unknown);
        }
        if !self.role().supervises() {
            return Err(Trouble::NotAllowed);
        }
        if self.ask(|engine| self.ring.case_key(engine, &self.keys, case))?.is_none() {
            return Err(Trouble::Unknown);
        }
        self.order(&[case])?;
        self.keyed(|vault| vault.erase(&[case], now))
    }

    pub(super) fn erase(&mut self, cases: &[CaseId], now: i64) -> Result<()> {
        self.ring.turn(Line::Desk)?;
        self.ring.save_epochs(&self.folder)?;
        for case in cases {
            self.take_away(*case, now)?;
        }
        self.finish_epoch()
    }

    fn take_away(&mut self, case: CaseId, now: i64) -> Result<()> {
        let locator = self.keys.locate(b"case", &case.0);
        let blobs = self.blobs_of(case);
        let mut batch = Batch::default();
        for tree in [Tree::Keys, Tree::Overlay, Tree::Folded] {
            batch.delete(tree, &locator);
        }
        apart::stage_erased(&locator, &mut batch);
        self.ask(|engine| {
            engine.scan(Tree::Log, &locator, &mut |chunk, _| {
                batch.delete(Tree::Log, chunk);
                Ok(Next::More)
            })
        })?;
        self.stage_drafts_gone(case, &mut batch)?;
        self.stage_erased(case, &mut batch)?;
        let reached = self.stage_deed(Deed::Erased(case), now, &mut batch)?;
        self.save(&batch)?;
        self.reached.set(reached);
        self.cases = None;
        for blob in blobs {
            self.delete_blob(blob)?;
        }
        self.forget_card(case)
    }

    /// Brings everything that an epoch key seals under the newest one, then forgets the others.
    pub(super) fn finish_epoch(&mut self) -> Result<()> {
        self.rewrap_keys()?;
        let mut batch = Batch::default();
        self.reseal_shelves(&mut batch)?;
        self.reseal_marks(&mut batch)?;
        self.save(&batch)?;
        self.renew_cards()?;
        self.ring.save_roster(&self.folder)?;
        self.reseal_head()?;
        self.ring.epochs.forget_older();
        self.ring.save_epochs(&self.folder)
    }

    fn rewrap_keys(&self) -> Result<()> {
        let (newest, _) = self.ring.epochs.current()?;
        let mut old = Vec::new();
        self.ask(|engine| {
            engine.scan(Tree::Keys, &[], &mut |name, frame| {
                if seal::epoch(frame).map_err(|fault| fault.of(&Tree::Keys.label()))? != newest {
                    old.push((name.to_vec(), frame.to_vec()));
                }
                Ok(Next::More)
            })
        })?;
        let keys = old.len();
        self.ask(|engine| {
            engine.scan(Tree::Apart, &[], &mut |name, frame| {
                let older = || seal::epoch(frame).map_err(|fault| fault.of(&Tree::Apart.label()));
                if is_record(name) && older()? != newest {
                    old.push((name.to_vec(), frame.to_vec()));
                }
                Ok(Next::More)
            })
        })?;
        for (name, frame) in old.split_off(keys) {
            let mut batch = Batch::default();
            batch.put(Tree::Apart, &name, self.ring.rewrap_apart(&name, &frame)?)?;
            self.ask(|engine| engine.commit(&batch))?;
        }
        for part in old.chunks(BATCH) {
            let mut batch = Batch::default();
            for (name, frame) in part {
                batch.put(Tree::Keys, name, self.ring.rewrap(name, frame)?)?;
            }
            self.ask(|engine| engine.commit(&batch))?;
        }
        self.ask(|engine| engine.flush())
    }
}
