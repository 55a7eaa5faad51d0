//! The audit against somebody who has every key of the desk: what they change in the ledger is named, with
//! the line and the number; an untouched ledger never is.

use super::people::{COST, HERS, HIS, bundle, enter};
use crate::support::faulty::Disk;
use crate::support::vaults::{NOW, PASSPHRASE, again, faulty, folder, note, opened, save};
use mastara::domain::event::Stamp;
use mastara::domain::ids::{AuthorId, CaseId, DeviceId};
use mastara::domain::member::Role;
use mastara::store::engine::Tree;
use mastara::store::keys::Secret;
use mastara::store::keys::epochs::{self, Line};
use mastara::store::keys::person::Bundle;
use mastara::store::keys::recovery::SheetLanguage;
use mastara::store::seal::{self, Place};
use mastara::store::vault::{Audit, Wrong, open, words};
use mastara::store::wire::{self, Kind};
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use serde::{Deserialize, Serialize};
use std::fs;
use tempfile::TempDir;

#[derive(Serialize, Deserialize)]
struct Run {
    case: CaseId,
    count: u32,
    last: [u8; 32],
}

#[derive(Serialize, Deserialize)]
struct Statement {
    device: DeviceId,
    first: u64,
    author: AuthorId,
    before: [u8; 32],
    stamp: Stamp,
    runs: Vec<Run>,
}

#[derive(Serialize, Deserialize)]
struct Entry {
    statement: Statement,
    signature: ([u8; 32], [u8; 32]),
}

#[derive(Deserialize)]
struct Wrapped {
    _case: [u8; 16],
    key: [u8; 32],
}

/// A vault with three writer lines and a checkpoint, and what a thief of the desk's keys has.
struct Stolen {
    scratch: TempDir,
    disk: Disk,
    vault: [u8; 16],
    ledger: Secret,
    founder: Bundle,
    volunteer: Bundle,
    founder_line: DeviceId,
}

type Kept = (Vec<u8>, Vec<u8>);

impl Stolen {
    fn new() -> Self {
        let (scratch, mut vault, disk) = faulty();
        let place = folder(&scratch);
        vault.add_member("Hajar", Role::Supervisor, HERS.into(), COST, NOW).unwrap();
        let youssef = vault.add_member("Youssef", Role::Volunteer, HIS.into(), COST, NOW).unwrap();
        for number in 0..4 {
            save(&mut vault, vec![opened(number), note(number, 1, "seen")]).unwrap();
        }
        let (founder, founder_line) = (vault.person(), vault.device());
        let clean = vault.audit(true).unwrap();
        vault.checkpoint(&clean, NOW).unwrap();
        vault.write_head(NOW).unwrap();
        drop(vault);
        for passphrase in [HIS, HERS] {
            let mut vault = open(&place).unwrap().over(disk.opener()).unlock(passphrase).unwrap();
            for number in 0..4 {
                save(&mut vault, vec![note(number, 2, "and"), note(number, 3, "again")]).unwrap();
            }
            vault.write_head(NOW).unwrap();
        }
        let id = open(&place).unwrap().header().id;
        let own = bundle(&place, founder, PASSPHRASE);
        let envelopes = epochs::read(&fs::read(place.join("epochs")).unwrap()).unwrap();
        let keys = epochs::open(&id, &envelopes, &own, Line::Desk).unwrap().unwrap();
        let frame =
            disk.pairs().into_iter().find(|(tree, (key, _))| *tree == Tree::Keys && key == b"=ledger");
        let (name, frame) = frame.unwrap().1;
        let wrap = keys.current().unwrap().1.derive("mastara key wrap v1");
        let at = Place { vault: &id, tree: Tree::Keys.name(), key: &name, bound: &[] };
        let plain = seal::open(&wrap, &at, &frame).unwrap();
        let mut wrapped: Wrapped = wire::decode(Kind::CaseKey, 1, &plain).unwrap();
        Self {
            vault: id,
            ledger: Secret::take(&mut wrapped.key).derive("mastara ledger v1"),
            founder: own,
            volunteer: bundle(&place, youssef, HIS),
            founder_line,
            scratch,
            disk,
        }
    }

    fn entries(&self) -> Vec<Kept> {
        let pairs = self.disk.pairs().into_iter();
        pairs.filter(|(tree, _)| *tree == Tree::Ledger).map(|(_, pair)| pair).collect()
    }

    fn place<'a>(&'a self, key: &'a [u8]) -> Place<'a> {
        Place { vault: &self.vault, tree: Tree::Ledger.name(), key, bound: &[] }
    }

    fn entry(&self, (key, frame): &Kept) -> Entry {
        wire::decode(Kind::Ledger, 1, &seal::open(&self.ledger, &self.place(key), frame).unwrap()).unwrap()
    }

    fn sealed(&self, key: &[u8], entry: &Entry) -> Vec<u8> {
        let plain = wire::encode(Kind::Ledger, 1, entry).unwrap();
        seal::seal(&self.ledger, 0, &self.place(key), &plain).unwrap()
    }

    /// Both audits of a copy of the vault with other values in its ledger.
    fn audits(&self, changes: &[(Vec<u8>, Option<Vec<u8>>)]) -> [Audit; 2] {
        let disk = self.disk.twin();
        for (key, value) in changes {
            disk.poke(Tree::Ledger, key, value.clone());
        }
        let vault = again(&self.scratch, &disk).unwrap();
        [false, true].map(|all| vault.audit(all).unwrap())
    }
}

fn resigned(entry: &mut Entry, by: &Bundle) {
    let bytes = wire::encode(Kind::Ledger, 1, &entry.statement).unwrap();
    let signature = by.sign("mastara batch v1", &bytes);
    entry.signature = (signature[..32].try_into().unwrap(), signature[32..].try_into().unwrap());
}

fn at(key: &[u8]) -> (DeviceId, u64) {
    (DeviceId(key[..16].try_into().unwrap()), u64::from_be_bytes(key[16..].try_into().unwrap()))
}

fn first_in(audit: &Audit, line: DeviceId) -> Option<(u64, Wrong)> {
    audit.findings.iter().find(|bad| bad.line == line).map(|bad| (bad.number, bad.wrong))
}

#[test]
fn whatever_is_changed_in_the_ledger_is_named_and_nothing_else_is() {
    let stolen = Stolen::new();
    for audit in stolen.audits(&[]) {
        assert_eq!(audit.findings, [], "an untouched ledger");
    }
    let kept = stolen.entries();
    let mut random = StdRng::seed_from_u64(4);
    for round in 0..96 {
        let number = random.random_range(0..kept.len());
        let other = (number + random.random_range(1..kept.len())) % kept.len();
        let (one, two) = (&kept[number], &kept[other]);
        let (line, first) = at(&one.0);
        let same_line = |pair: &&Kept| at(&pair.0).0 == line;
        let mut entry = stolen.entry(one);
        let (what, changes, expected) = match round % 6 {
            0 => {
                let mut frame = one.1.clone();
                let byte = random.random_range(0..frame.len());
                frame[byte] ^= 1 << random.random_range(0..8);
                ("a flipped bit", vec![(one.0.clone(), Some(frame))], vec![(line, first, Wrong::Edited)])
            }
            1 => {
                let last = kept.iter().rfind(same_line).unwrap() == one;
                let wrong = if last { Wrong::Cut } else { Wrong::Missing };
                ("an entry taken out", vec![(one.0.clone(), None)], vec![(line, first, wrong)])
            }
            2 | 3 => {
                let (left, right) = if round % 6 == 2 {
                    (Some(two.1.clone()), Some(one.1.clone()))
                } else {
                    (Some(stolen.sealed(&one.0, &stolen.entry(two))), Some(stolen.sealed(&two.0, &entry)))
                };
                let mut named =
                    [at(&one.0), at(&two.0)].map(|(line, number)| (line, number, Wrong::Reordered));
                named.sort();
                let alone = named[0].0 == named[1].0;
                let named = if alone { vec![named[0]] } else { named.to_vec() };
                ("two that changed places", vec![(one.0.clone(), left), (two.0.clone(), right)], named)
            }
            4 => {
                let forger = [&stolen.volunteer, &stolen.founder];
                let by = forger.into_iter().find(|by| {
                    let mut copy = stolen.entry(one);
                    resigned(&mut copy, by);
                    copy.signature != entry.signature
                });
                let sealed_again = random.random::<bool>();
                match random.random_range(0..3) {
                    0 => entry.statement.stamp = entry.statement.stamp.next(NOW + 1),
                    1 => entry.statement.runs[0].case = CaseId([9; 16]),
                    _ => entry.statement.runs.last_mut().unwrap().last[3] ^= 1,
                }
                if sealed_again {
                    let sealed = Some(stolen.sealed(&one.0, &entry));
                    ("sealed again", vec![(one.0.clone(), sealed)], vec![(line, first, Wrong::Edited)])
                } else {
                    resigned(&mut entry, by.unwrap());
                    let sealed = Some(stolen.sealed(&one.0, &entry));
                    ("signed by another", vec![(one.0.clone(), sealed)], vec![(line, first, Wrong::Forged)])
                }
            }
            _ => {
                let tail = kept.iter().filter(|pair| at(&pair.0).0 == line && at(&pair.0).1 >= first);
                let changes = tail.map(|pair| (pair.0.clone(), None)).collect();
                ("a cut tail", changes, vec![(line, first, Wrong::Cut)])
            }
        };
        for audit in stolen.audits(&changes) {
            for (line, number, wrong) in &expected {
                assert_eq!(
                    first_in(&audit, *line),
                    Some((*number, *wrong)),
                    "round {round}: {what}: {:?}",
                    audit.findings
                );
            }
            assert!(
                audit.findings.iter().all(|bad| expected.iter().any(|(line, ..)| bad.line == *line)),
                "round {round}: {what} is named in another line: {:?}",
                audit.findings
            );
        }
    }
}

#[test]
fn a_writer_who_writes_their_own_past_anew_is_found_by_a_checkpoint_and_by_the_words_on_paper() {
    let stolen = Stolen::new();
    let [quick, all] = stolen.audits(&[]);
    assert!(quick.signatures < all.signatures && all.signatures == all.entries, "{quick:?}");
    let head = all.heads.iter().find(|head| head.line == stolen.founder_line).unwrap();
    let sheets =
        [SheetLanguage::English, SheetLanguage::French].map(|list| words(&head.hash, list).join(" "));
    for sheet in &sheets {
        assert_eq!(sheet.split(' ').count(), 8);
        assert_eq!(all.find(&sheet.to_uppercase()).unwrap(), Some((head.line, head.number)));
    }
    assert!(all.find("eight words that are not in the list").is_err());

    let own = stolen.entries().into_iter().find(|(key, _)| at(key).0 == stolen.founder_line).unwrap();
    let mut entry = stolen.entry(&own);
    entry.statement.stamp = entry.statement.stamp.next(NOW + 9);
    resigned(&mut entry, &stolen.founder);
    for audit in stolen.audits(&[(own.0.clone(), Some(stolen.sealed(&own.0, &entry)))]) {
        assert_eq!(
            audit.first_bad().map(|bad| (bad.line, bad.wrong)),
            Some((stolen.founder_line, Wrong::Forged))
        );
        for sheet in &sheets {
            assert_eq!(audit.find(sheet).unwrap(), None, "what was printed is no longer there");
        }
    }
}

#[test]
fn a_volunteer_vouches_for_nothing() {
    let (scratch, mut vault, _) = crate::support::vaults::fresh();
    vault.add_member("Youssef", Role::Volunteer, HIS.into(), COST, NOW).unwrap();
    drop(vault);
    let vault = enter(&folder(&scratch), HIS).unwrap();
    let audit = vault.audit(true).unwrap();
    assert_eq!(audit.findings, []);
    assert!(vault.checkpoint(&audit, NOW).is_err());
}
