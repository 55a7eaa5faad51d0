//! The failing engine under a vault: crash at every commit and flush, no room, refused by the system.

use crate::support::faulty::{Disk, Fault};
use crate::support::vaults::{NOW, again, case, events, faulty, folder, named, note, opened, save};
use mastara::domain::event::Event;
use mastara::store::Trouble;
use mastara::store::vault::{Filed, Vault};
use std::io::ErrorKind;

type Step<'a> = &'a dyn Fn(&mut Vault) -> mastara::store::Result<Vec<Event>>;

/// A morning's work: each step is acknowledged or refused. Gives what was acknowledged.
fn work(vault: &mut Vault) -> (Vec<Vec<Event>>, Option<Trouble>) {
    let mut saved = Vec::new();
    let steps: [Step<'_>; 6] = [
        &|vault| save(vault, vec![opened(1), named(1, "One")]),
        &|vault| save(vault, vec![opened(2), note(1, 1, &"long ".repeat(2_000)), note(2, 2, "two")]),
        &|vault| vault.put_draft("d", 1, &"half".to_owned()).map(|()| Vec::new()),
        &|vault| vault.fold_cards(true).map(|()| Vec::new()),
        &|vault| save(vault, vec![note(1, 3, "three"), note(2, 4, "four")]),
        &|vault| vault.write_head(NOW).map(|()| Vec::new()),
    ];
    for step in steps {
        match step(vault) {
            Ok(events) => saved.push(events),
            Err(trouble) => return (saved, Some(trouble)),
        }
    }
    (saved, None)
}

fn stored(vault: &Vault) -> Vec<Event> {
    let mut all: Vec<Event> =
        [1, 2].into_iter().flat_map(|number| vault.events(case(number)).unwrap()).collect();
    all.sort_by_key(|event| event.dot);
    all
}

/// Everything acknowledged is there, and what was not is there whole or not at all.
fn nothing_lost_nothing_half(vault: &Vault, saved: &[Vec<Event>], what: &str) {
    let found = stored(vault);
    let acknowledged: Vec<Event> = saved.iter().flatten().cloned().collect();
    assert_eq!(found[..acknowledged.len()], acknowledged, "{what}");
    if let Some(extra) = found.get(acknowledged.len()) {
        let size = [2, 3, 2][saved.iter().filter(|events| !events.is_empty()).count()];
        assert_eq!(found.len() - acknowledged.len(), size, "{what}: {extra:?}");
    }
}

fn calls_in_a_morning() -> usize {
    let (_scratch, mut vault, disk) = faulty();
    disk.heal();
    assert_eq!(work(&mut vault).1, None);
    disk.heal()
}

#[test]
fn whatever_fails_at_whichever_call_is_refused_and_nothing_is_half_written() {
    let calls = calls_in_a_morning();
    assert!(calls >= 8);
    for fault in [Fault::CrashBefore, Fault::CrashAfter, Fault::DiskFull, Fault::Io, Fault::Panic] {
        for call in 0..calls {
            let what = format!("{fault:?} at {call}");
            let (scratch, mut vault, disk) = faulty();
            disk.fail_at(call, fault);
            let (saved, trouble) = work(&mut vault);
            let trouble = trouble.expect(&what);
            match fault {
                Fault::DiskFull => {
                    assert_eq!(trouble, Trouble::DiskFull { ballast_given: true }, "{what}");
                    assert!(!folder(&scratch).join("ballast").exists());
                }
                Fault::Io => {
                    assert_eq!(
                        trouble,
                        Trouble::Io { file: "store".into(), kind: ErrorKind::Other },
                        "{what}"
                    );
                }
                _ => assert_eq!(trouble, Trouble::EngineFailed, "{what}"),
            }
            disk.heal();
            assert!(vault.read_only(), "{what}");
            let more = vault.append(&mut events(&vault, vec![note(1, 9, "no")]), &[]);
            assert_eq!(more, Err(Trouble::ReadOnly), "{what}");
            if call % 2 == 0 {
                drop(vault);
                vault = again(&scratch, &disk).unwrap();
            }
            let report = vault.verify().unwrap();
            assert!(report.sound(), "{what}: {report:?}");
            nothing_lost_nothing_half(&vault, &saved, &what);
            save(&mut vault, vec![note(1, 10, "goes on")]).expect(&what);
        }
    }
}

/// Cases of which there might have been so many more.
struct Promised(std::vec::IntoIter<Filed>, usize);

impl Iterator for Promised {
    type Item = Filed;

    fn next(&mut self) -> Option<Filed> {
        self.0.next()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (0, Some(self.0.len().saturating_add(self.1)))
    }
}

#[test]
fn an_import_that_is_cut_leaves_whole_cases_with_their_cards() {
    // Few cards are saved with the events; many go past the overlay, and are made again from the log.
    let few = (0..4).map(|call| (call, 0));
    let many = (0..5).map(|call| (call, usize::MAX));
    for (call, promised) in few.chain(many) {
        let (scratch, mut vault, disk) = faulty();
        let facts = (1..=120).flat_map(|number| [opened(number), named(number, "N")]).collect();
        let all = events(&vault, facts);
        let filed: Vec<_> = all
            .chunks(2)
            .map(|two| Filed { events: two.to_vec(), card: crate::support::vaults::card(two[0].case, two) })
            .collect();
        disk.fail_at(call, Fault::CrashAfter);
        // As many as there might have been decide where their cards go.
        vault.append_many(&mut Promised(filed.into_iter(), promised), &mut |_| {}).unwrap_err();
        disk.heal();
        drop(vault);
        let mut vault = again(&scratch, &disk).unwrap();
        let ids = vault.all_case_ids().unwrap();
        assert!(ids.iter().all(|id| vault.events(*id).unwrap().len() == 2));
        let cards = vault.cards(&mut crate::support::vaults::card, &mut |_, _| {}).unwrap();
        assert_eq!(cards.len(), ids.len());
        assert!(vault.verify().unwrap().sound());
    }
}

/// An erasure that is cut anywhere is finished at the next unlock, and keeps everybody else.
#[test]
fn an_erasure_that_is_cut_is_finished_later() {
    let calls = {
        let (_scratch, mut vault, disk) = prepared();
        disk.heal();
        vault.erase_case(case(1), NOW).unwrap();
        disk.heal()
    };
    for call in 0..calls {
        for fault in [Fault::CrashBefore, Fault::CrashAfter] {
            let (scratch, mut vault, disk) = prepared();
            disk.fail_at(call, fault);
            vault.erase_case(case(1), NOW).unwrap_err();
            disk.heal();
            drop(vault);
            let mut vault = again(&scratch, &disk).unwrap();
            assert!(vault.verify().unwrap().sound(), "{call} {fault:?}");
            assert_eq!(vault.events(case(2)).unwrap().len(), 2);
            if vault.all_case_ids().unwrap().len() == 2 {
                vault.erase_case(case(1), NOW).unwrap();
            }
            assert_eq!(vault.all_case_ids().unwrap(), [case(2)]);
            assert_eq!(crate::support::vaults::names(&mut vault), ["Two"]);
            drop(vault);
            assert!(again(&scratch, &disk).unwrap().verify().unwrap().sound());
        }
    }
}

fn prepared() -> (tempfile::TempDir, Vault, Disk) {
    let (scratch, mut vault, disk) = faulty();
    save(&mut vault, vec![opened(1), named(1, "One")]).unwrap();
    save(&mut vault, vec![opened(2), named(2, "Two")]).unwrap();
    vault.put_draft("d", 1, &1_u8).unwrap();
    (scratch, vault, disk)
}

/// The ballast is made anew once there is room.
#[test]
fn the_ballast_comes_back() {
    let (scratch, mut vault, disk) = faulty();
    assert!(vault.has_ballast());
    disk.fail_at(0, Fault::DiskFull);
    save(&mut vault, vec![opened(1)]).unwrap_err();
    disk.heal();
    assert!(!vault.has_ballast());
    drop(vault);
    assert!(again(&scratch, &disk).unwrap().has_ballast());
}
