//! Reading everything and naming what does not hold: every file, every chunk, every hash and signature.
//! It must not mend: a vault found sound becomes writable again, and that is all.

use super::ledger::{self, Entry};
use super::{Vault, cards, head};
use crate::domain::ids::{AuthorId, CaseId, DeviceId};
use crate::store::engine::Next;
use crate::store::trouble::{Result, Trouble};
use std::collections::{BTreeMap, BTreeSet};

/// One thing that does not hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// A file, or the engine itself.
    File(Trouble),
    /// The key of some case can't be opened: which case is not known.
    CaseKey(Trouble),
    /// The events of a case can't be read, or not all of them.
    Case {
        /// Which.
        case: CaseId,
        /// Why.
        trouble: Trouble,
    },
    /// Events that the ledger names are not in the log.
    Lost {
        /// Of which case.
        case: CaseId,
        /// Which device wrote them.
        device: DeviceId,
        /// The first of them.
        first: u64,
        /// How many.
        count: u32,
    },
    /// An event in the log that the ledger does not know, or not so.
    Foreign {
        /// In which case.
        case: CaseId,
        /// Which device it says wrote it.
        device: DeviceId,
        /// Its number.
        seq: u64,
    },
    /// The chain of a device is broken after this event.
    ChainBroken {
        /// Which device.
        device: DeviceId,
        /// The number of the last event before the break.
        after: u64,
    },
    /// A ledger entry can't be read or its signature does not hold.
    Ledger(Trouble),
    /// A writer line was ended, and wrote on.
    AfterRemoval {
        /// Which line.
        device: DeviceId,
        /// The first event that does not count.
        first: u64,
    },
    /// The roster is older than what the journal says of a member.
    RosterOld {
        /// Who.
        person: AuthorId,
    },
    /// The vault was restored, and waits for an administrator.
    Restored,
    /// The head saw later events of a device than there are now.
    CutTail {
        /// Which device.
        device: DeviceId,
        /// How far the ledger goes.
        reached: u64,
        /// How far it had gone.
        expected: u64,
    },
    /// There are fewer cases than the head had counted.
    FewerCases {
        /// Now.
        found: u64,
        /// Then.
        expected: u64,
    },
}

impl Finding {
    /// The same for the same finding: by it a repair notes what it had to give up.
    pub(super) fn mark(&self) -> [u8; 16] {
        let hash = blake3::hash(format!("{self:?}").as_bytes());
        hash.as_bytes().first_chunk().copied().unwrap_or_default()
    }
}

/// What a verification read and found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Cases that can be read.
    pub cases: u64,
    /// Restricted cases that are not sealed to whoever reads: they are passed over.
    pub passed_over: u64,
    /// Events read.
    pub events: u64,
    /// Ledger entries read.
    pub entries: u64,
    /// What does not hold. Empty: sound.
    pub findings: Vec<Finding>,
    /// Caches that do not hold. They are made again from the log by themselves, so nothing is lost.
    pub stale: Vec<Trouble>,
    /// What a repair had found lost, and listed, before.
    pub known: Vec<Finding>,
}

impl Report {
    /// Whether everything holds.
    pub fn sound(&self) -> bool {
        self.findings.is_empty()
    }
}

/// A run of events that the ledger promises.
struct Promise {
    case: CaseId,
    count: u32,
    before: [u8; 32],
    last: [u8; 32],
    kept: u32,
}

type Promises = BTreeMap<(DeviceId, u64), Promise>;

impl Vault {
    /// Reads everything. A vault in doubt is opened anew first; found sound, it may be written again.
    pub fn verify(&mut self) -> Result<Report> {
        if self.read_only() {
            self.reopen()?;
        }
        let report = self.inspect()?;
        self.doubt.set(!report.sound());
        self.doubts.clone_from(&report.findings);
        if report.sound() {
            self.cases = Some(report.cases + report.passed_over);
        }
        Ok(report)
    }

    pub(super) fn inspect(&self) -> Result<Report> {
        let mut report = Report::default();
        report.stale.extend(cards::check(self).err());
        report.findings.extend(self.check_shelves().into_iter().map(Finding::File));
        report.findings.extend(head::compare(self));
        report.findings.extend(self.check_roster());
        report.findings.extend(self.waits().then_some(Finding::Restored));
        let mut promises = self.check_ledger(&mut report)?;
        let mut cases = self.check_keys(&mut report)?;
        let hidden = self.check_apart(&mut cases, &mut report)?;
        for case in &cases {
            self.check_case(*case, &mut promises, &mut report);
        }
        let erased = self.erased()?;
        for ((device, first), promise) in promises {
            let unread = erased.contains(&promise.case) || hidden.contains(&promise.case);
            if promise.kept < promise.count && !unread {
                let (case, count) = (promise.case, promise.count - promise.kept);
                let first = first.saturating_add(u64::from(promise.kept));
                report.findings.push(Finding::Lost { case, device, first, count });
            }
        }
        report.cases = cases.iter().filter(|case| case.is_case()).count() as u64;
        let expected = head::load(self).ok().flatten().and_then(|head| head.cases);
        if let Some(expected) = expected
            && report.cases + report.passed_over < expected
        {
            let found = report.cases + report.passed_over;
            report.findings.push(Finding::FewerCases { found, expected });
        }
        let accepted = self.accepted()?;
        (report.known, report.findings) =
            report.findings.into_iter().partition(|finding| accepted.contains(&finding.mark()));
        Ok(report)
    }

    fn check_ledger(&self, report: &mut Report) -> Result<Promises> {
        let mut promises = Promises::new();
        let mut ends: BTreeMap<DeviceId, (u64, [u8; 32])> = BTreeMap::new();
        let findings = &mut report.findings;
        let entries = &mut report.entries;
        self.ask(|engine| {
            ledger::each(&self.ring, &self.keys, engine, &mut |entry| {
                *entries += 1;
                match entry.and_then(|entry| entry.check(&self.ring).map(|()| entry)) {
                    Err(trouble) => findings.push(Finding::Ledger(trouble)),
                    Ok(entry) => {
                        let end = ends.entry(entry.statement.device).or_default();
                        let joined = entry.statement.first == end.0.saturating_add(1)
                            && entry.statement.before == end.1;
                        if !joined {
                            let device = entry.statement.device;
                            findings.push(Finding::ChainBroken { device, after: end.0 });
                        }
                        let said = &entry.statement;
                        let line = self.ring.roster.line(said.author, said.device);
                        let upto = line.and_then(|line| line.revoked.and(line.upto));
                        if let Some(upto) = upto.filter(|upto| said.end() > *upto) {
                            let first = said.first.max(upto.saturating_add(1));
                            findings.push(Finding::AfterRemoval { device: said.device, first });
                        }
                        *end = (entry.statement.end(), entry.statement.last());
                        promise(&entry, &mut promises);
                    }
                }
                Ok(())
            })
        })?;
        Ok(promises)
    }

    fn check_keys(&self, report: &mut Report) -> Result<BTreeSet<CaseId>> {
        let mut cases = BTreeSet::new();
        self.ask(|engine| {
            self.ring.each_case(engine, &mut |_, found| {
                match found {
                    Ok((case, _)) => drop(cases.insert(case)),
                    Err(trouble) => report.findings.push(Finding::CaseKey(trouble)),
                }
                Ok(Next::More)
            })
        })?;
        Ok(cases)
    }

    /// Adds the restricted cases that can be opened; gives those that can't.
    fn check_apart(&self, cases: &mut BTreeSet<CaseId>, report: &mut Report) -> Result<BTreeSet<CaseId>> {
        let (mut hidden, openers) = (BTreeSet::new(), self.ring.openers());
        self.ask(|engine| {
            self.ring.each_apart(engine, &mut |apart| {
                match apart {
                    Ok(apart) if openers.open(&apart) => drop(cases.insert(apart.case)),
                    Ok(apart) => drop(hidden.insert(apart.case)),
                    Err(trouble) => report.findings.push(Finding::CaseKey(trouble)),
                }
                Ok(())
            })
        })?;
        report.passed_over = hidden.len() as u64;
        Ok(hidden)
    }

    fn check_case(&self, case: CaseId, promises: &mut Promises, report: &mut Report) {
        let mut last: Option<((DeviceId, u64), [u8; 32])> = None;
        let events = &mut report.events;
        let findings = &mut report.findings;
        let read = self.each_event(case, &mut |bytes| {
            let event = super::log::envelope(case, bytes)?;
            *events += 1;
            let dot = (event.dot.device, event.dot.seq);
            let hash = ledger::hash(bytes);
            let run = promises
                .range_mut((dot.0, 0)..=dot)
                .next_back()
                .filter(|((_, first), run)| dot.1 < first.saturating_add(u64::from(run.count)));
            let held = run.is_some_and(|((_, first), run)| {
                let before = match last {
                    Some((before, hash)) if *first != dot.1 && before == (dot.0, dot.1 - 1) => hash,
                    _ => run.before,
                };
                let ends = dot.1 + 1 == first.saturating_add(u64::from(run.count));
                let next = first.saturating_add(u64::from(run.kept)) == dot.1;
                run.kept = run.kept.saturating_add(u32::from(next));
                next && event.case == case
                    && run.case == case
                    && event.previous == before
                    && (!ends || run.last == hash)
            });
            if !held {
                findings.push(Finding::Foreign { case, device: dot.0, seq: dot.1 });
            }
            last = Some((dot, hash));
            Ok(())
        });
        if let Err(trouble) = read {
            findings.push(Finding::Case { case, trouble });
        }
    }
}

fn promise(entry: &Entry, promises: &mut Promises) {
    let mut first = entry.statement.first;
    let mut before = entry.statement.before;
    for run in &entry.statement.runs {
        let promise = Promise { case: run.case, count: run.count, before, last: run.last, kept: 0 };
        promises.insert((entry.statement.device, first), promise);
        first = first.saturating_add(u64::from(run.count));
        before = run.last;
    }
}
