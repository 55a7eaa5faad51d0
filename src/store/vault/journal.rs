//! The desk's journal: what was done that is no event of a case. It lies in the log like a case, under an id
//! of its own, signed and chained with everything else that a person writes; it has no card, and is never
//! counted or erased. It must not hold a name or a word that somebody typed.

use super::Vault;
use super::ledger::Reached;
use crate::domain::event::Event;
use crate::domain::ids::CaseId;
use crate::domain::journal::Deed;
use crate::store::engine::Batch;
use crate::store::trouble::Result;

impl Vault {
    /// Writes a deed down, durably. `now` in milliseconds since 1970.
    pub fn append_deed(&self, deed: Deed, now: i64) -> Result<()> {
        self.may_write()?;
        let mut batch = Batch::default();
        let reached = self.stage_deed(deed, now, &mut batch)?;
        self.save(&batch)?;
        self.reached.set(reached);
        Ok(())
    }

    /// Adds a deed to a batch: it is written together with what was done, or not at all.
    pub(super) fn stage_deed(&self, deed: Deed, now: i64, batch: &mut Batch) -> Result<Reached> {
        let dot = self.next_dot();
        let mut events = [Event {
            dot,
            stamp: self.reached.get().stamp.next(now),
            author: self.ring.person,
            case: CaseId::JOURNAL,
            batch: dot,
            previous: [0; 32],
            replaces: Vec::new(),
            body: deed,
        }];
        Ok(self.stage(&mut events, batch)?.0)
    }

    /// Every deed, in the order in which they were stored.
    pub fn deeds(&self) -> Result<Vec<Event<Deed>>> {
        self.read(CaseId::JOURNAL)
    }
}
