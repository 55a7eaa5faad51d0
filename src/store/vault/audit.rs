//! The audit: is the ledger what its writers signed, all of it, in order? Every entry of a writer line goes
//! into a hash with the one before, signature and all. Up to a checkpoint that a supervisor signed the hash
//! stands for the signatures. It must not mend, and it does not read the events: `verify` does.

use super::Vault;
use super::head;
use super::ledger::{self, Block, Entry, Found};
use super::repaired::{self, Repair};
use super::ring::Ring;
use super::said::{SAID, said};
use crate::domain::event::Event;
use crate::domain::ids::{AuthorId, CaseId, DeviceId};
use crate::domain::journal::{Deed, Upto};
use crate::domain::member::Role;
use crate::store::engine::Pair;
use crate::store::trouble::{Result, Trouble};
use crate::store::wire::{self, Kind};
use std::collections::BTreeMap;
use std::sync::mpsc;
use std::thread;

/// Fewer signatures are checked where they are.
const FEW: usize = 64;
/// Blocks of opened entries that may wait to be read.
const AHEAD: usize = 4;
/// Values that don't open, at most, that are tried at each other's places.
const MOVED: usize = 64;

/// What is wrong with an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Wrong {
    /// It is not as it was written.
    Edited,
    /// It is gone, and what came after it is there.
    Missing,
    /// It lies where another belongs.
    Reordered,
    /// It was not written by whom it names, or when they no longer could, or the line was written anew.
    Forged,
    /// It is gone, and everything after it.
    Cut,
}

impl Wrong {
    /// The stable name of its message.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Edited => "edited",
            Self::Missing => "missing",
            Self::Reordered => "reordered",
            Self::Forged => "forged",
            Self::Cut => "cut",
        }
    }
}

/// An entry that does not hold.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Bad {
    /// In which writer line.
    pub line: DeviceId,
    /// The number of its first event in that line.
    pub number: u64,
    /// What is wrong.
    pub wrong: Wrong,
}

/// How far a writer line has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineHead {
    /// Which.
    pub line: DeviceId,
    /// Whose.
    pub person: AuthorId,
    /// The number of its last event.
    pub number: u64,
    /// Hash over all its entries.
    pub hash: [u8; 32],
}

/// What an audit found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Audit {
    /// Entries read and hashed.
    pub entries: u64,
    /// Signatures checked; the hash of a checkpoint stands for the rest.
    pub signatures: u64,
    /// What does not hold, by line and number.
    pub findings: Vec<Bad>,
    /// What did not hold when an administrator repaired the vault, and vouched for what was left.
    pub known: Vec<Bad>,
    /// When that was, in milliseconds since 1970, and how much was said to be lost.
    pub repaired: Vec<(i64, u32)>,
    /// How far each writer line has come.
    pub heads: Vec<LineHead>,
    prints: Vec<(DeviceId, u64, [u8; SAID])>,
}

impl Audit {
    /// The first entry that does not hold.
    pub fn first_bad(&self) -> Option<&Bad> {
        self.findings.first()
    }

    /// The entry to which eight words belong: its line, and the number of its last event. None: what was
    /// printed is no longer there, or was never. An error: these are no eight words of a list.
    pub fn find(&self, typed: &str) -> Result<Option<(DeviceId, u64)>> {
        let wanted = said(typed);
        if wanted.is_empty() {
            return Err(crate::store::Trouble::NotWords);
        }
        let found = self.prints.iter().find(|(.., print)| wanted.contains(print));
        Ok(found.map(|(line, number, _)| (*line, *number)))
    }
}

/// Sorts opened entries into their lines; what does not open is put aside, where it lies.
fn sort(block: Block, lines: &mut BTreeMap<DeviceId, Line>, shut: &mut Vec<Pair>) {
    block.each(&mut |found| {
        let (device, first) = match &found {
            Found::Entry(device, first, ..) => (*device, *first),
            Found::Shut((key, _)) => ledger::place(key).unwrap_or_default(),
        };
        let line = lines.entry(device).or_insert_with(|| Line { end: Some((0, [0; 32])), ..Line::default() });
        match found {
            Found::Entry(_, _, plain, entry) => line.take(device, first, plain, entry),
            Found::Shut(pair) => {
                line.end = None;
                shut.push(pair);
            }
        }
    });
}

/// An entry that opened, with the hash of its line up to it.
pub(super) struct Kept {
    pub(super) entry: Entry,
    number: u64,
    pub(super) hash: [u8; 32],
}

#[derive(Default)]
pub(super) struct Line {
    pub(super) kept: Vec<Kept>,
    hash: [u8; 32],
    /// Last sequence number and hash of its event; none after something that could not be read.
    end: Option<(u64, [u8; 32])>,
    pub(super) bad: Vec<(u64, Wrong)>,
}

impl Line {
    pub(super) fn reached(&self) -> u64 {
        self.kept.last().map_or(0, |kept| kept.entry.statement.end())
    }

    /// It went on to `seq` once. The first that is not there may be named already, as one that can't be read.
    fn cut_before(&mut self, seq: u64) {
        let reached = self.reached();
        if reached < seq && self.bad.iter().all(|(number, _)| *number <= reached) {
            self.bad.push((reached.saturating_add(1), Wrong::Cut));
        }
    }

    /// Takes an entry in, and says what is wrong with where it lies.
    fn take(&mut self, device: DeviceId, first: u64, plain: &[u8], entry: Entry) {
        let said = &entry.statement;
        if (said.device, said.first) != (device, first) {
            self.bad.push((first, Wrong::Reordered));
            self.end = None;
            return;
        }
        let (seq, last) = self.end.unwrap_or((first.saturating_sub(1), said.before));
        if first > seq.saturating_add(1) {
            self.bad.push((seq.saturating_add(1), Wrong::Missing));
        } else if first <= seq {
            self.bad.push((first, Wrong::Reordered));
        } else if said.before != last {
            self.bad.push((first, Wrong::Edited));
        }
        let mut hasher = blake3::Hasher::new();
        hasher.update(&self.hash).update(plain);
        self.hash = *hasher.finalize().as_bytes();
        self.end = Some((said.end(), said.last()));
        self.kept.push(Kept { entry, number: first, hash: self.hash });
    }
}

impl Vault {
    /// Checks the ledger: the order and the hashes of everything, and the signatures since the last checkpoint
    /// that holds, or every one.
    pub fn audit(&self, all: bool) -> Result<Audit> {
        let mut lines = self.audited()?;
        let deeds = self.deeds()?;
        let (checkpoints, repairs) = self.checkpoints(&deeds, &mut lines)?;
        for (device, seq) in checkpoints.iter().flatten().map(|upto| (upto.line, upto.seq)) {
            lines.entry(device).or_default().cut_before(seq);
        }
        let mut audit = Audit::default();
        for (device, line) in &mut lines {
            let own = || checkpoints.iter().flatten().filter(|upto| upto.line == *device);
            let holds = |upto: &&Upto| {
                let at = line.kept.binary_search_by_key(&upto.seq, |kept| kept.entry.statement.end());
                at.ok().and_then(|at| line.kept.get(at)).is_some_and(|kept| kept.hash == upto.hash)
            };
            let broken = own().find(|upto| !holds(upto));
            let vouched =
                if all || broken.is_some() { 0 } else { own().map(|upto| upto.seq).max().unwrap_or(0) };
            let unvouched: Vec<&Kept> =
                line.kept.iter().filter(|kept| kept.entry.statement.end() > vouched).collect();
            audit.signatures += unvouched.len() as u64;
            line.bad.extend(signatures(&self.ring, &unvouched)?);
            if let Some(upto) = broken.filter(|_| line.bad.is_empty()) {
                line.bad.push((upto.seq, Wrong::Forged));
            }
        }
        self.ends(&mut lines)?;
        audit.known = repaired::known(&repairs, &mut lines);
        audit.repaired = repairs.iter().map(|repair| (repair.at, repair.lost)).collect();
        for (device, line) in lines {
            audit.entries += line.kept.len() as u64;
            audit.prints.extend(line.kept.iter().map(|kept| {
                (device, kept.entry.statement.end(), kept.hash.first_chunk().copied().unwrap_or_default())
            }));
            audit.heads.extend(line.kept.last().map(|kept| LineHead {
                line: device,
                person: kept.entry.statement.author,
                number: kept.entry.statement.end(),
                hash: kept.hash,
            }));
            audit.findings.extend(line.bad.into_iter().map(|(number, wrong)| Bad {
                line: device,
                number,
                wrong,
            }));
        }
        audit.findings.sort();
        audit.findings.dedup();
        Ok(audit)
    }

    /// Vouches for what an audit without findings read. A supervisor's word; of others it would not count.
    pub fn checkpoint(&self, audit: &Audit, now: i64) -> Result<()> {
        if !audit.findings.is_empty() || !self.role().supervises() {
            return Err(crate::store::Trouble::NotAllowed);
        }
        let upto = audit.heads.iter().map(|head| Upto { line: head.line, seq: head.number, hash: head.hash });
        self.append_deed(Deed::Checked { upto: upto.collect() }, now)
    }

    /// The lines as they lie. One thread reads the ledger and opens it, another reads what was opened and hashes it.
    fn audited(&self) -> Result<BTreeMap<DeviceId, Line>> {
        let (send, blocks) = mpsc::sync_channel::<Block>(AHEAD);
        let (mut lines, shut) = thread::scope(|scope| {
            let sorting = scope.spawn(move || {
                let mut sorted = (BTreeMap::new(), Vec::new());
                for block in blocks {
                    sort(block, &mut sorted.0, &mut sorted.1);
                }
                sorted
            });
            let read = self.ask(|engine| {
                ledger::each_block(&self.ring, &self.keys, engine, &mut |block| {
                    // Nobody listens only after a panic, which the join tells.
                    send.send(block).ok();
                })
            });
            drop(send);
            let sorted = sorting.join().map_err(|_| Trouble::EngineFailed);
            read.and(sorted)
        })?;
        let tried = shut.get(..MOVED).unwrap_or(&shut);
        for (key, frame) in &shut {
            let moved =
                tried.iter().any(|(other, _)| ledger::belongs_at(&self.ring, &self.keys, other, frame));
            let (device, first) = ledger::place(key).unwrap_or_default();
            let wrong = if moved { Wrong::Reordered } else { Wrong::Edited };
            lines.entry(device).or_default().bad.push((first, wrong));
        }
        Ok(lines)
    }

    /// What supervisors vouched for: only what they signed, as the ledger has it. A deed that is not as the
    /// ledger says, or not there, is named.
    fn checkpoints(
        &self,
        deeds: &[Event<Deed>],
        lines: &mut BTreeMap<DeviceId, Line>,
    ) -> Result<(Vec<Vec<Upto>>, Vec<Repair>)> {
        let deeds: BTreeMap<_, _> =
            deeds.iter().map(|deed| ((deed.dot.device, deed.dot.seq), deed)).collect();
        for (device, seq) in deeds.keys() {
            lines.entry(*device).or_default().cut_before(*seq);
        }
        let (mut found, mut repairs) = (Vec::new(), Vec::new());
        for (device, line) in lines {
            // A repair counts with the checkpoint that is its writer's very next entry.
            let mut repair: Option<(u64, i64, u32)> = None;
            for kept in &line.kept {
                // A deed is a batch of its own.
                let [run] = kept.entry.statement.runs.as_slice() else { continue };
                if run.case != CaseId::JOURNAL || run.count != 1 {
                    continue;
                }
                let Some(deed) = deeds.get(&(*device, kept.number)) else {
                    line.bad.push((kept.number, Wrong::Missing));
                    continue;
                };
                if ledger::hash(&wire::encode(Kind::Deed, 1, *deed)?) != run.last {
                    line.bad.push((kept.number, Wrong::Edited));
                } else if let Deed::Repaired { lost } = &deed.body {
                    let counts = self.vouches_as(&kept.entry, |role| role == Role::Administrator);
                    repair = counts.then_some((kept.number, deed.stamp.millis, *lost));
                } else if let Deed::Checked { upto } = &deed.body
                    && self.vouches(&kept.entry)
                {
                    match repair.filter(|(number, ..)| kept.number == number.saturating_add(1)) {
                        Some((_, at, lost)) => repairs.push(Repair { at, lost, upto: upto.clone() }),
                        None => found.push(upto.clone()),
                    }
                }
            }
        }
        Ok((found, repairs))
    }

    fn vouches(&self, entry: &Entry) -> bool {
        self.vouches_as(entry, Role::supervises)
    }

    fn vouches_as(&self, entry: &Entry, may: fn(Role) -> bool) -> bool {
        let said = &entry.statement;
        let role = self.ring.roster.line(said.author, said.device).map(|line| line.role);
        role.is_some_and(may) && self.signature(entry).is_none()
    }

    /// What is wrong with who wrote an entry.
    fn signature(&self, entry: &Entry) -> Option<Wrong> {
        signature(&self.ring, entry)
    }

    /// Lines that end before what the head or the roster knows of them.
    fn ends(&self, lines: &mut BTreeMap<DeviceId, Line>) -> Result<()> {
        let head = head::load(self)?.map(|head| head.devices).unwrap_or_default();
        let known = head.into_iter().map(|(device, seq, hash, _)| (device, seq, Some(hash)));
        let ended = self.ring.roster.newest().into_iter();
        let ended = ended.filter_map(|one| Some((one.device, one.revoked.and(one.upto)?, None)));
        for (device, seq, hash) in known.chain(ended) {
            let line = lines.entry(device).or_default();
            let reached = line.reached();
            if reached < seq {
                line.cut_before(seq);
            } else if let Some(kept) = line.kept.last()
                && reached == seq
                && hash.is_some_and(|hash| hash != kept.entry.statement.last())
                && line.bad.is_empty()
            {
                line.bad.push((kept.number, Wrong::Edited));
            }
        }
        Ok(())
    }
}

/// What is wrong with who wrote entries, by their numbers: on as many threads as the machine has, when they are many.
fn signatures(ring: &Ring, all: &[&Kept]) -> Result<Vec<(u64, Wrong)>> {
    let wrong = |part: &[&Kept]| -> Vec<(u64, Wrong)> {
        part.iter().filter_map(|kept| Some((kept.number, signature(ring, &kept.entry)?))).collect()
    };
    if all.len() < FEW {
        return Ok(wrong(all));
    }
    let threads = thread::available_parallelism().map_or(1, std::num::NonZero::get);
    thread::scope(|scope| {
        let parts = all.chunks(all.len().div_ceil(threads));
        let parts: Vec<_> = parts.map(|part| scope.spawn(move || wrong(part))).collect();
        let mut found = Vec::new();
        for part in parts {
            found.extend(part.join().map_err(|_| Trouble::EngineFailed)?);
        }
        Ok(found)
    })
}

fn signature(ring: &Ring, entry: &Entry) -> Option<Wrong> {
    let said = &entry.statement;
    let Some(line) = ring.roster.line(said.author, said.device) else { return Some(Wrong::Forged) };
    if line.revoked.and(line.upto).is_some_and(|upto| said.end() > upto) {
        return Some(Wrong::Forged);
    }
    if entry.check(ring).is_ok() {
        return None;
    }
    let other = ring.roster.certificates().any(|one| entry.signed_by(&one.signing).is_ok());
    Some(if other { Wrong::Forged } else { Wrong::Edited })
}
