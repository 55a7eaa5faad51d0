//! Restricted cases when people, roles and the vault itself change.

use super::apart::{CANARY, desk, enter, set, whole};
use super::people::{COST, HERS, HIS, bundle};
use crate::support::faulty::Fault;
use crate::support::vaults::{NOW, PASSPHRASE, again, case, folder, fresh, named, names, note, opened, save};
use mastara::domain::ids::AuthorId;
use mastara::domain::member::Role;
use mastara::store::Trouble;
use mastara::store::vault::{Vault, open};

fn sees(vault: &Vault) -> bool {
    match vault.events(case(1)) {
        Ok(events) => !events.is_empty(),
        Err(trouble) => {
            assert_eq!(trouble, Trouble::Restricted);
            false
        }
    }
}

#[test]
fn who_can_open_a_restricted_case_follows_its_assignment_and_the_roles() {
    let (scratch, mut vault, disk, [hajar, youssef, anas]) = desk();
    set(&mut vault, case(1), &[youssef]).unwrap();
    assert_eq!(vault.apart_for(case(1)).unwrap(), Some(vec![youssef]));
    let all = |vault: Vault| {
        vault.lock(NOW).unwrap();
        let seen = [HERS, HIS, "of Anas"].map(|typed| {
            let vault = enter(&scratch, &disk, typed);
            let sees = sees(&vault);
            vault.lock(NOW).unwrap();
            sees
        });
        (again(&scratch, &disk).unwrap(), seen)
    };
    let (mut vault, seen) = all(vault);
    assert_eq!(seen, [true, true, false]);
    // Somebody else looks after it, and whoever did no longer reads it.
    set(&mut vault, case(1), &[anas]).unwrap();
    let (mut vault, seen) = all(vault);
    assert_eq!(seen, [true, false, true]);
    vault.change_role(hajar, Role::Volunteer, NOW).unwrap();
    vault.change_role(youssef, Role::Supervisor, NOW).unwrap();
    let (mut vault, seen) = all(vault);
    assert_eq!(seen, [false, true, true]);
    assert!(sees(&vault));
    vault.remove_member(anas, NOW).unwrap();
    vault.renew_member(youssef, HIS.into(), COST, NOW).unwrap();
    vault.lock(NOW).unwrap();
    assert!(sees(&enter(&scratch, &disk, HIS)), "with new keys");
    let mut vault = again(&scratch, &disk).unwrap();
    let card = whole(&vault, case(1));
    vault.bring_back(case(1), &card).unwrap();
    assert_eq!(vault.apart_for(case(1)).unwrap(), None);
    vault.lock(NOW).unwrap();
    let mut hers = enter(&scratch, &disk, HERS);
    assert_eq!(names(&mut hers), [CANARY, "Awa"]);
    assert!(hers.verify().unwrap().sound());
}

#[test]
fn whoever_looks_after_a_case_keeps_it_with_new_keys_and_a_new_name() {
    let (scratch, mut vault, disk, [_, youssef, _]) = desk();
    set(&mut vault, case(1), &[youssef]).unwrap();
    vault.renew_member(youssef, "renewed".into(), COST, NOW).unwrap();
    vault.rename_member(youssef, "Youssef Z.", NOW).unwrap();
    vault.lock(NOW).unwrap();
    let mut his = enter(&scratch, &disk, "renewed");
    save(&mut his, vec![note(1, 9, "goes on")]).unwrap();
    assert_eq!(names(&mut his), [CANARY, "Awa"]);
    let report = his.verify().unwrap();
    assert!(report.sound(), "{report:?}");
}

#[test]
fn a_restricted_case_is_erased_like_any_other() {
    let (scratch, mut vault, disk, [_, youssef, _]) = desk();
    set(&mut vault, case(1), &[youssef]).unwrap();
    vault.lock(NOW).unwrap();
    let mut his = enter(&scratch, &disk, "of Anas");
    assert_eq!(
        [1, 2].map(|number| his.erase_case(case(number), NOW)),
        [Err(Trouble::NotAllowed), Err(Trouble::NotAllowed)]
    );
    his.lock(NOW).unwrap();
    let mut vault = again(&scratch, &disk).unwrap();
    vault.erase_case(case(1), NOW).unwrap();
    assert_eq!((vault.hidden_cases().unwrap(), vault.apart_for(case(1)).unwrap()), (0, None));
    assert_eq!(names(&mut vault), ["Awa"]);
    assert!(vault.verify().unwrap().sound());
    vault.lock(NOW).unwrap();
    for typed in [HERS, HIS, "of Anas"] {
        let mut vault = enter(&scratch, &disk, typed);
        assert!(vault.verify().unwrap().sound());
        assert_eq!(vault.all_case_ids().unwrap(), [case(2)]);
        vault.lock(NOW).unwrap();
    }
}

/// Whoever compacts or repairs carries what they can't open.
#[test]
fn compaction_and_repair_carry_what_is_hidden_from_whoever_does_them() {
    let (scratch, mut vault, _) = fresh();
    let anas = vault.add_member("Anas", Role::Volunteer, "of Anas".into(), COST, NOW).unwrap();
    let written = save(&mut vault, vec![opened(1), named(1, CANARY)]).unwrap();
    save(&mut vault, vec![opened(2), named(2, "Awa")]).unwrap();
    set(&mut vault, case(1), &[]).unwrap();
    vault.lock(NOW).unwrap();
    let place = folder(&scratch);
    let mut his = open(&place).unwrap().unlock("of Anas").unwrap();
    his.compact().unwrap();
    assert_eq!(names(&mut his), ["Awa"]);
    his.lock(NOW).unwrap();
    let to = scratch.path().join("repaired");
    let repair = open(&place).unwrap().repair("of Anas", &to, NOW).unwrap();
    assert!(repair.report.sound() && repair.report.known.is_empty(), "{:?}", repair.report);
    assert_eq!((repair.vault.person(), repair.report.passed_over), (anas, 1));
    repair.vault.lock(NOW).unwrap();
    for path in [&place, &to] {
        let mut vault = open(path).unwrap().unlock(PASSPHRASE).unwrap();
        assert_eq!(vault.events(case(1)).unwrap(), written);
        assert_eq!(names(&mut vault), [CANARY, "Awa"]);
        assert!(vault.verify().unwrap().sound());
        vault.lock(NOW).unwrap();
    }
    // And by an administrator, who opens it: it stays apart.
    let third = scratch.path().join("third");
    let mut repair = open(&to).unwrap().repair(PASSPHRASE, &third, NOW).unwrap();
    assert_eq!(repair.vault.apart_for(case(1)).unwrap(), Some(vec![]));
    assert_eq!(repair.vault.events(case(1)).unwrap(), written);
    assert_eq!(names(&mut repair.vault), [CANARY, "Awa"]);
    repair.vault.lock(NOW).unwrap();
    let his = open(&third).unwrap().unlock("of Anas").unwrap();
    assert_eq!(his.events(case(1)), Err(Trouble::Restricted));
}

#[test]
fn cards_of_restricted_cases_are_made_again_where_they_lie() {
    let (scratch, mut vault, disk, [_, youssef, _]) = desk();
    set(&mut vault, case(1), &[youssef]).unwrap();
    for (tree, (key, _)) in disk.pairs() {
        if tree.name() == "apart" && key.last() == Some(&b'c') {
            disk.poke(tree, &key, None);
        }
    }
    assert_eq!(names(&mut vault), [CANARY, "Awa"]);
    let remade = vault.rebuild_cards(&mut crate::support::vaults::card, &mut |_, _| {}).unwrap();
    assert_eq!(remade.len(), 2);
    vault.lock(NOW).unwrap();
    assert_eq!(names(&mut enter(&scratch, &disk, "of Anas")), ["Awa"]);
    assert_eq!(names(&mut enter(&scratch, &disk, HIS)), [CANARY, "Awa"]);
}

/// A removal or a demotion of who could open a restricted case, cut anywhere: whoever remains goes on opening it,
/// nothing is addressed to who does not, and everything is sound once a supervisor has come.
#[test]
fn a_change_of_people_that_is_cut_loses_no_restricted_case() {
    type Change = fn(&mut Vault, [AuthorId; 3]) -> Result<(), Trouble>;
    let changes: [Change; 3] = [
        |vault, [_, youssef, _]| vault.remove_member(youssef, NOW),
        |vault, [hajar, ..]| vault.change_role(hajar, Role::Volunteer, NOW),
        |vault, [_, youssef, _]| vault.renew_member(youssef, "renewed".into(), COST, NOW),
    ];
    for (number, change) in changes.into_iter().enumerate() {
        let ready = || {
            let (scratch, mut vault, disk, people) = desk();
            set(&mut vault, case(1), &[people[1]]).unwrap();
            disk.heal();
            (scratch, vault, disk, people)
        };
        let (_scratch, mut vault, disk, people) = ready();
        change(&mut vault, people).unwrap();
        let calls = disk.heal();
        for call in 0..calls {
            for fault in [Fault::CrashBefore, Fault::CrashAfter] {
                let what = format!("{number} {call} {fault:?}");
                let (scratch, mut vault, disk, people) = ready();
                let old = [(people[1], HIS), (people[0], HERS)]
                    .map(|(person, typed)| bundle(&folder(&scratch), person, typed).public().sealing);
                disk.fail_at(call, fault);
                change(&mut vault, people).unwrap_err();
                disk.heal();
                drop(vault);
                enter(&scratch, &disk, "of Anas").lock(NOW).unwrap();
                let mut vault = again(&scratch, &disk).unwrap();
                assert_eq!(vault.events(case(1)).unwrap().len(), 4, "{what}");
                assert_eq!(names(&mut vault), [CANARY, "Awa"], "{what}");
                let report = vault.verify().unwrap();
                assert!(report.sound(), "{what}: {report:?}");
                let addressed = vault.addressees_of(case(1)).unwrap();
                assert_eq!(addressed.contains(&old[0]), number == 1, "{what}");
                assert_eq!(addressed.len(), if number == 0 { 1 } else { 2 }, "{what}");
                vault.lock(NOW).unwrap();
                let hers = enter(&scratch, &disk, HERS);
                assert_eq!(sees(&hers), number != 1, "{what}");
                assert_eq!(hers.hidden_cases().unwrap(), u64::from(number == 1), "{what}");
            }
        }
    }
}
