//! A lost laptop: the keys that lay on it open nothing new, what was written with them before counts, and whoever
//! stays goes on with new ones, the one who does it among them.

use super::people::{COST, HERS, HIS, bundle, desk, enter, opens};
use crate::support::faulty::Fault;
use crate::support::vaults::{
    NOW, PASSPHRASE, again, case, copy_dir, faulty, folder, named, note, opened, save, unlock,
};
use mastara::domain::ids::{AuthorId, DeviceId};
use mastara::domain::journal::Deed;
use mastara::domain::member::Role;
use mastara::store::Trouble;
use mastara::store::keys::epochs::Line;
use mastara::store::vault::{Fate, Vault, open};
use std::collections::BTreeMap;
use std::fs;

const MINE: &str = "mine from now on";
const NEW: &str = "hers from now on";

fn all(vault: &Vault) -> Vec<DeviceId> {
    vault.lines().into_iter().map(|one| one.line).collect()
}

fn fates(founder: AuthorId, hajar: AuthorId, youssef: AuthorId) -> BTreeMap<AuthorId, Fate<'static>> {
    let renewed = |words: &'static str| Fate::Renewed(words.into());
    BTreeMap::from([(founder, renewed(MINE)), (hajar, renewed(NEW)), (youssef, Fate::Removed)])
}

#[test]
fn keys_that_were_on_a_lost_laptop_open_nothing_new_and_what_they_wrote_counts() {
    let (scratch, vault, hajar, youssef) = desk();
    let (place, founder, id) = (folder(&scratch), vault.person(), vault.header().id);
    vault.lock(NOW).unwrap();
    let mut hers = enter(&place, HERS).unwrap();
    save(&mut hers, vec![note(1, 1, "before")]).unwrap();
    hers.lock(NOW).unwrap();
    let stolen = scratch.path().join("stolen");
    copy_dir(&place, &stolen);
    let old = [(founder, PASSPHRASE), (hajar, HERS), (youssef, HIS)]
        .map(|(person, typed)| bundle(&stolen, person, typed));
    let mut vault = unlock(&place).unwrap();
    let lines = all(&vault);
    let ended = vault.lose_laptop(&lines, &fates(founder, hajar, youssef), 1, COST, NOW).unwrap();
    assert_eq!(ended, lines);
    // Whoever did it goes on at once, on a line of their own.
    assert!(!lines.contains(&vault.device()));
    assert_eq!((vault.person(), vault.role(), vault.read_only()), (founder, Role::Administrator, false));
    save(&mut vault, vec![note(1, 2, "after")]).unwrap();
    let deeds: Vec<_> = vault.deeds().unwrap().into_iter().map(|event| event.body).collect();
    assert!(deeds.contains(&Deed::LaptopLost { lines, exposed: 1 }));
    assert!(deeds.contains(&Deed::MemberRemoved(youssef)) && deeds.contains(&Deed::MemberRenewed(founder)));
    assert!(vault.verify().unwrap().sound());
    assert_eq!(vault.audit(true).unwrap().findings, []);
    vault.lock(NOW).unwrap();
    for old in &old {
        for line in Line::ALL {
            assert_eq!(opens(&place, &id, old, line), Vec::<u32>::new());
        }
    }
    for typed in [PASSPHRASE, HERS, HIS] {
        assert_eq!(enter(&place, typed).err(), Some(Trouble::WrongPassphrase));
    }
    // The old slots, put back, open nothing.
    fs::remove_dir_all(place.join("slots")).unwrap();
    copy_dir(&stolen.join("slots"), &place.join("slots"));
    for typed in [PASSPHRASE, HERS, HIS] {
        assert_eq!(enter(&place, typed).err(), Some(Trouble::Removed));
    }
}

#[test]
fn both_who_stay_read_and_write_on_with_what_was_written_before() {
    let (scratch, mut vault, hajar, youssef) = desk();
    let (place, founder) = (folder(&scratch), vault.person());
    let lines = all(&vault);
    vault.lose_laptop(&lines, &fates(founder, hajar, youssef), 1, COST, NOW).unwrap();
    vault.lock(NOW).unwrap();
    for (typed, role) in [(MINE, Role::Administrator), (NEW, Role::Supervisor)] {
        let mut vault = enter(&place, typed).unwrap();
        assert_eq!((vault.role(), vault.doubts()), (role, &[][..]));
        let events = vault.events(case(1)).unwrap().len();
        assert!(events >= 2);
        save(&mut vault, vec![note(1, events as u64, typed)]).unwrap();
        assert!(vault.verify().unwrap().sound());
        assert_eq!(vault.audit(true).unwrap().findings, []);
        vault.lock(NOW).unwrap();
    }
}

#[test]
fn it_is_refused_whole_before_anything_is_touched() {
    let (scratch, mut vault, hajar, youssef) = desk();
    let (place, founder) = (folder(&scratch), vault.person());
    let lines = all(&vault);
    let files = || ["roster", "epochs"].map(|name| fs::read(place.join(name)).unwrap());
    let before = files();
    let of = |person, fate| BTreeMap::from([(person, fate)]);
    let mut refused = |lines: &[DeviceId], fates: &BTreeMap<AuthorId, Fate<'_>>| {
        vault.lose_laptop(lines, fates, 0, COST, NOW).unwrap_err()
    };
    assert_eq!(refused(&lines, &of(founder, Fate::Removed)), Trouble::Oneself);
    assert_eq!(
        refused(&lines, &of(founder, Fate::Renewed(MINE.into()))),
        Trouble::Unknown,
        "two without keys"
    );
    assert_eq!(refused(&[], &BTreeMap::new()), Trouble::Unknown);
    assert_eq!(refused(&[DeviceId([9; 16])], &of(youssef, Fate::Removed)), Trouble::Unknown);
    vault.lock(NOW).unwrap();
    let mut hers = enter(&place, HERS).unwrap();
    let lost = hers.lose_laptop(&lines, &fates(founder, hajar, youssef), 0, COST, NOW);
    assert_eq!(lost, Err(Trouble::NotAllowed));
    drop(hers);
    assert_eq!(files(), before);
    // One line alone: the others stay as they are.
    let mut vault = unlock(&place).unwrap();
    let his = vault.lines().into_iter().find(|one| one.person == youssef).unwrap();
    let ended = vault.lose_laptop(&[his.line], &of(youssef, Fate::Renewed(NEW.into())), 0, COST, NOW);
    assert_eq!(ended, Ok(vec![his.line]));
    vault.lock(NOW).unwrap();
    for (typed, opens) in [(PASSPHRASE, true), (HERS, true), (HIS, false), (NEW, true)] {
        assert_eq!(enter(&place, typed).is_ok(), opens, "{typed}");
    }
}

/// Whatever is cut: whoever did it opens the vault, with the old passphrase or the new one, and can do it again.
#[test]
fn cut_anywhere_nobody_is_shut_out_who_stays() {
    let ready = || {
        let (scratch, mut vault, disk) = faulty();
        let youssef = vault.add_member("Youssef", Role::Volunteer, HIS.into(), COST, NOW).unwrap();
        save(&mut vault, vec![opened(1), named(1, "Awa")]).unwrap();
        (scratch, vault, disk, youssef)
    };
    let lose = |vault: &mut Vault, youssef: AuthorId| {
        let lines = all(vault);
        let fates = BTreeMap::from([(vault.person(), Fate::Renewed(MINE.into())), (youssef, Fate::Removed)]);
        vault.lose_laptop(&lines, &fates, 1, COST, NOW)
    };
    let (_scratch, mut vault, disk, youssef) = ready();
    disk.heal();
    lose(&mut vault, youssef).unwrap();
    let calls = disk.heal();
    assert!(calls >= 5, "{calls}");
    for call in 0..calls {
        for fault in [Fault::CrashBefore, Fault::CrashAfter, Fault::DiskFull] {
            let (scratch, mut vault, disk, youssef) = ready();
            disk.fail_at(call, fault);
            lose(&mut vault, youssef).unwrap_err();
            disk.heal();
            drop(vault);
            let what = format!("{call} {fault:?}");
            let over = || open(&folder(&scratch)).unwrap().over(disk.opener());
            let mut vault = over().unlock(MINE).or_else(|_| again(&scratch, &disk)).expect(&what);
            assert!(vault.verify().unwrap().sound(), "{what}");
            assert_eq!(vault.events(case(1)).unwrap().len(), 2, "{what}");
            let living = vault.members().iter().any(|one| one.person == youssef && one.left.is_none());
            assert!(living || over().unlock(HIS).is_err(), "{what}");
        }
    }
}
