//! What an administrator vouched for after a repair. What did not hold then is known from then on, and the audit says
//! so once; whoever cuts or edits more is found, because the hash of what was left no longer fits. It must not let
//! anybody's word count but an administrator's: the audit has checked who signed.

use super::Vault;
use super::audit::{Bad, Line, Wrong};
use crate::domain::ids::DeviceId;
use crate::domain::journal::{Deed, Upto};
use crate::store::trouble::Result;
use std::collections::BTreeMap;

/// A repair, as an administrator signed it.
pub(super) struct Repair {
    pub(super) at: i64,
    pub(super) lost: u32,
    /// What was left of every line.
    pub(super) upto: Vec<Upto>,
}

/// Whether everything that was left of a line at a repair is there still.
fn left_as(line: &Line, upto: &Upto) -> bool {
    let at = line.kept.iter().find(|kept| kept.entry.statement.end() == upto.seq);
    at.map_or(upto.seq == 0 && line.kept.is_empty(), |kept| kept.hash == upto.hash)
}

/// Takes out of each line what did not hold at a repair already: what lies within what was left, or a cut at its end.
pub(super) fn known(repairs: &[Repair], lines: &mut BTreeMap<DeviceId, Line>) -> Vec<Bad> {
    let mut known = Vec::new();
    for (device, line) in lines {
        let all = repairs.iter().flat_map(|repair| &repair.upto).filter(|upto| upto.line == *device);
        let left: Vec<u64> = all.filter(|upto| left_as(line, upto)).map(|upto| upto.seq).collect();
        let reached = line.reached();
        line.bad.retain(|(number, wrong)| {
            let covered = left.iter().any(|seq| {
                *number <= *seq
                    || (*wrong == Wrong::Cut && *number == seq.saturating_add(1) && reached == *seq)
            });
            known.extend(covered.then_some(Bad { line: *device, number: *number, wrong: *wrong }));
            !covered
        });
    }
    known
}

impl Vault {
    /// After a repair: says how much is gone, and vouches for what is left of every line. Whoever cuts more off
    /// afterwards is found, because the hash of what was left no longer fits.
    pub(super) fn vouch_for_what_is_left(&self, lost: usize, now: i64) -> Result<()> {
        let audit = self.audit(true)?;
        let lost = u32::try_from(lost.max(audit.findings.len())).unwrap_or(u32::MAX);
        let mut upto: BTreeMap<DeviceId, Upto> = audit
            .findings
            .iter()
            .map(|bad| (bad.line, Upto { line: bad.line, seq: 0, hash: [0; 32] }))
            .collect();
        upto.extend(
            audit
                .heads
                .iter()
                .map(|head| (head.line, Upto { line: head.line, seq: head.number, hash: head.hash })),
        );
        self.append_deed(Deed::Repaired { lost }, now)?;
        self.append_deed(Deed::Checked { upto: upto.into_values().collect() }, now)
    }
}
