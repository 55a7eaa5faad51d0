//! The association's file in the vault: kept, verified and repaired like a case, and never one.

use crate::support::vaults::{
    NOW, PASSPHRASE, again, case, day, events, faulty, folder, fresh, named, names, note, opened, save,
    unlock,
};
use mastara::domain::association::{Matter, Shut, ShutDay};
use mastara::domain::card::Card;
use mastara::domain::event::{Event, Write};
use mastara::domain::ids::CaseId;
use mastara::store::Trouble;
use mastara::store::vault::{Finding, Vault, open};

fn shut(source: &str) -> Matter {
    let now = ShutDay { why: Shut::Bridge, source: source.into() };
    Matter::DayShut(Write { at: day(), now: Some(now) })
}

/// The next event of a vault's device in the association's file.
fn matter(vault: &Vault, body: Matter) -> Event<Matter> {
    let dot = vault.next_dot();
    let stamp = vault.last_stamp().next(NOW);
    Event {
        dot,
        stamp,
        author: vault.person(),
        case: CaseId::ASSOCIATION,
        batch: dot,
        previous: [0; 32],
        replaces: vec![],
        body,
    }
}

fn tell(vault: &mut Vault, body: Matter) -> Event<Matter> {
    let mut told = [matter(vault, body)];
    vault.append_matters(&mut told).unwrap();
    let [told] = told;
    told
}

#[test]
fn what_is_told_for_all_cases_is_kept_and_is_no_case() {
    let (scratch, mut vault, _) = fresh();
    let first = tell(&mut vault, shut("BO 1"));
    save(&mut vault, vec![opened(1), named(1, "Awa")]).unwrap();
    // Larger than one stored value.
    let second = tell(&mut vault, shut(&"long ".repeat(2_000)));
    vault.lock(NOW).unwrap();

    let mut vault = unlock(&folder(&scratch)).unwrap();
    assert_eq!(vault.matters().unwrap(), [first, second]);
    assert_eq!(vault.all_case_ids().unwrap(), [case(1)]);
    assert_eq!(vault.export_all().unwrap().count(), 1);
    assert_eq!(vault.events(CaseId::ASSOCIATION).unwrap(), []);
    assert_eq!(names(&mut vault), ["Awa"]);
    let report = vault.verify().unwrap();
    assert!(report.sound(), "{report:?}");
    assert_eq!((report.cases, report.events), (1, 4));
}

#[test]
fn no_case_is_written_into_it_and_it_is_never_erased() {
    let (_scratch, mut vault, _) = fresh();
    save(&mut vault, vec![opened(1), note(1, 1, "a")]).unwrap();
    tell(&mut vault, shut("BO 1"));
    let (_, body) = opened(2);
    let mut wrong = events(&vault, vec![(CaseId::ASSOCIATION, body)]);
    assert_eq!(vault.append(&mut wrong, &[]).unwrap_err(), Trouble::OutOfOrder);
    let mut wrong = [Event { case: case(1), ..matter(&vault, shut("BO 2")) }];
    assert_eq!(vault.append_matters(&mut wrong).unwrap_err(), Trouble::OutOfOrder);
    let card = Card { case: CaseId::ASSOCIATION, ..crate::support::vaults::card(case(1), &[]) };
    assert_eq!(vault.put_cards(&[card]).unwrap_err(), Trouble::Unknown);
    assert_eq!(vault.erase_case(CaseId::ASSOCIATION, NOW).unwrap_err(), Trouble::Unknown);

    // It outlives the erasing of every case: its key goes over to the new epoch.
    vault.erase_case(case(1), NOW).unwrap();
    assert_eq!(vault.matters().unwrap().len(), 1);
    assert!(vault.all_case_ids().unwrap().is_empty());
    assert!(vault.verify().unwrap().sound());
}

#[test]
fn it_is_repaired_with_the_cases() {
    let (scratch, mut vault, _) = fresh();
    save(&mut vault, vec![opened(1), named(1, "Awa")]).unwrap();
    let told = tell(&mut vault, shut("BO 1"));
    vault.lock(NOW).unwrap();
    let to = scratch.path().join("repaired");
    let mut repair = open(&folder(&scratch)).unwrap().repair(PASSPHRASE, &to, NOW).unwrap();
    assert_eq!(repair.vault.matters().unwrap(), [told]);
    assert_eq!(names(&mut repair.vault), ["Awa"]);
    assert_eq!((repair.report.cases, repair.report.known.len()), (1, 0));
    drop(repair);
}

#[test]
fn a_value_of_it_that_is_changed_or_gone_is_named() {
    let (scratch, mut vault, disk) = faulty();
    tell(&mut vault, shut("BO 1"));
    drop(vault);
    let pairs = disk.pairs();
    for (tree, (key, value)) in pairs.iter().filter(|(tree, _)| tree.name() == "log") {
        let mut flipped = value.clone();
        *flipped.last_mut().unwrap() ^= 1;
        for changed in [None, Some(flipped)] {
            disk.poke(*tree, key, changed);
            let report = again(&scratch, &disk).unwrap().verify().unwrap();
            let about = |finding: &Finding| match finding {
                Finding::Lost { case, .. } | Finding::Case { case, .. } => *case == CaseId::ASSOCIATION,
                _ => false,
            };
            assert!(report.findings.iter().any(about), "{report:?}");
        }
        disk.poke(*tree, key, Some(value.clone()));
    }
    assert!(again(&scratch, &disk).unwrap().verify().unwrap().sound());
}
