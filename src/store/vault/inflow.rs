//! Where the cards of an import go. Few of them lie over the file like those of any save, in the same
//! transactions as the events; many go past the overlay, and the file is written anew once. It must not
//! write an event.

use super::Vault;
use super::packs::Raw;
use crate::domain::card::Card;
use crate::domain::ids::CaseId;
use crate::store::engine::Batch;
use crate::store::faces;
use crate::store::trouble::Result;
use zeroize::Zeroizing;

/// So many lie over the file, whatever there is.
const FEW: u64 = 500;
/// And this share of the cases that are there: below, writing the file anew costs more.
const SHARE: u64 = 5;
/// More than these are never laid over: each is read by itself at the next unlock after a crash.
const MOST: u64 = 20_000;

/// The cards of an import that is under way.
pub(super) struct Inflow {
    /// So many may lie over the file.
    few: usize,
    count: usize,
    many: Option<Many>,
}

/// Cards that go past the overlay.
struct Many {
    /// What the file held.
    base: Option<Raw>,
    cards: Vec<(CaseId, Zeroizing<Vec<u8>>)>,
}

impl Inflow {
    /// How many cards have come in.
    pub(super) fn count(&self) -> usize {
        self.count
    }
}

impl Vault {
    /// Makes ready for as many cards as an iterator says.
    pub(super) fn inflow(&mut self, (least, most): (usize, Option<usize>)) -> Result<Inflow> {
        let few = (self.cases.unwrap_or(0) / SHARE).clamp(FEW, MOST);
        let mut inflow = Inflow { few: usize::try_from(few).unwrap_or(0), count: 0, many: None };
        if most.unwrap_or(least) > inflow.few {
            self.go_past(&mut inflow)?;
        }
        Ok(inflow)
    }

    fn go_past(&mut self, inflow: &mut Inflow) -> Result<()> {
        inflow.many = Some(Many { base: self.mark_cards_stale()?, cards: Vec::new() });
        Ok(())
    }

    /// Takes a card in. Those that lie over the file are saved with the batch.
    pub(super) fn take_in(&mut self, card: &Card, inflow: &mut Inflow, batch: &mut Batch) -> Result<()> {
        if inflow.count >= inflow.few && inflow.many.is_none() {
            self.go_past(inflow)?;
        }
        inflow.count += 1;
        if let Some(many) = &mut inflow.many {
            many.cards.push((card.case, faces::encode(card)?));
        } else {
            self.overlay += usize::from(self.stage_card(card, batch)?);
        }
        Ok(())
    }

    /// Every card has come in, and every event is durable.
    pub(super) fn settle(&mut self, inflow: Inflow) -> Result<()> {
        inflow.many.map_or(Ok(()), |many| self.fold_over(many.base, many.cards))
    }
}
