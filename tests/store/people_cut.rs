//! Changes of who belongs to the desk that were cut, and certificates that nobody may have signed.

use super::people::{COST, HERS, HIS, bundle, desk, enter, member, opens};
use crate::support::faulty::Fault;
use crate::support::vaults::{NOW, again, case, copy_dir, faulty, folder, named, opened, save, unlock};
use mastara::domain::ids::{AuthorId, DeviceId};
use mastara::domain::member::Role;
use mastara::store::Trouble;
use mastara::store::keys::epochs::Line;
use mastara::store::keys::person::Bundle;
use mastara::store::keys::roster::{Certificate, LineKey, Roster};
use mastara::store::vault::{Finding, open};
use std::fs;

/// Whatever is cut, at whichever commit, flush or file: the vault opens for those who remain, the change is
/// done or can be done again, and who was removed stays out once the roster says so.
#[test]
fn a_removal_that_is_cut_anywhere_is_finished_by_whoever_remains() {
    let ready = || {
        let (scratch, mut vault, disk) = faulty();
        vault.add_member("Hajar", Role::Supervisor, HERS.into(), COST, NOW).unwrap();
        let youssef = vault.add_member("Youssef", Role::Volunteer, HIS.into(), COST, NOW).unwrap();
        save(&mut vault, vec![opened(1), named(1, "Awa")]).unwrap();
        vault.put_draft("d", 1, &1_u8).unwrap();
        vault.write_head(NOW).unwrap();
        (scratch, vault, disk, youssef)
    };
    let (_scratch, mut vault, disk, youssef) = ready();
    disk.heal();
    vault.remove_member(youssef, NOW).unwrap();
    let calls = disk.heal();
    assert!(calls >= 4, "{calls}");
    for call in 0..calls {
        for fault in [Fault::CrashBefore, Fault::CrashAfter, Fault::DiskFull] {
            let (scratch, mut vault, disk, youssef) = ready();
            let old = bundle(&folder(&scratch), youssef, HIS);
            let id = vault.header().id;
            disk.fail_at(call, fault);
            vault.remove_member(youssef, NOW).unwrap_err();
            disk.heal();
            drop(vault);
            let over = || open(&folder(&scratch)).unwrap().over(disk.opener());
            assert!(over().unlock(HIS).is_err(), "{call} {fault:?}");
            // A supervisor is the first to come: what concerns everybody is finished by her.
            let mut hers = over().unlock(HERS).unwrap();
            assert!(hers.verify().unwrap().sound(), "{call} {fault:?}");
            assert!(opens(&folder(&scratch), &id, &old, Line::Desk).is_empty());
            assert_eq!(hers.events(case(1)).unwrap().len(), 2);
            hers.lock(NOW).unwrap();
            let mut vault = again(&scratch, &disk).unwrap();
            assert!(member(&vault, youssef).left.is_some());
            assert_eq!(vault.draft("d", 1).unwrap(), Some(1_u8));
            assert!(vault.verify().unwrap().sound());
        }
    }
}

#[test]
fn the_files_of_a_removal_that_was_cut_between_them_are_brought_in_line() {
    let (scratch, mut vault, hajar, youssef) = desk();
    let place = folder(&scratch);
    let before = scratch.path().join("before");
    copy_dir(&place, &before);
    let (hers, his) = (bundle(&before, hajar, HERS), bundle(&before, youssef, HIS));
    let id = vault.header().id;
    // The roster says so already, and no other file: what a cut after its first act leaves. The roster of a
    // rename is under the same epoch.
    vault.rename_member(youssef, "Youssef Z.", NOW).unwrap();
    let first = fs::read(place.join("epochs")).unwrap();
    vault.lock(NOW).unwrap();
    assert_eq!(fs::read(before.join("epochs")).unwrap(), first, "a name turns no key");
    let mut vault = unlock(&place).unwrap();
    vault.change_role(hajar, Role::Volunteer, NOW).unwrap();
    vault.lock(NOW).unwrap();
    fs::write(place.join("epochs"), first).unwrap();
    assert_eq!(opens(&place, &id, &hers, Line::Supervisor), [1], "she is addressed again");
    // A volunteer can't turn that line, and leaves it as it is.
    enter(&place, HIS).unwrap().lock(NOW).unwrap();
    assert_eq!(opens(&place, &id, &hers, Line::Supervisor), [1]);
    unlock(&place).unwrap().lock(NOW).unwrap();
    assert!(opens(&place, &id, &hers, Line::Supervisor).is_empty());
    assert!(!opens(&place, &id, &his, Line::Desk).is_empty());
}

#[test]
fn an_older_roster_that_is_put_back_is_named_and_gives_nobody_a_key() {
    let (scratch, mut vault, hajar, _) = desk();
    let place = folder(&scratch);
    let (hers, id) = (bundle(&place, hajar, HERS), vault.header().id);
    let older = fs::read(place.join("roster")).unwrap();
    vault.change_role(hajar, Role::Volunteer, NOW).unwrap();
    vault.lock(NOW).unwrap();
    let newer = fs::read(place.join("roster")).unwrap();
    fs::write(place.join("roster"), older).unwrap();
    let mut vault = unlock(&place).unwrap();
    let found = [Finding::RosterOld { person: hajar }];
    assert_eq!((vault.doubts(), vault.read_only()), (&found[..], true));
    assert_eq!(vault.verify().unwrap().findings, found);
    drop(vault);
    assert!(opens(&place, &id, &hers, Line::Supervisor).is_empty());
    fs::write(place.join("roster"), newer).unwrap();
    assert!(unlock(&place).unwrap().verify().unwrap().sound());
}

fn certificate(person: u8, role: Role, bundle: &Bundle) -> Certificate {
    let public = bundle.public();
    Certificate {
        person: AuthorId([person; 16]),
        role,
        desk: [0; 16],
        device: DeviceId([person; 16]),
        sealing: public.sealing,
        signing: public.signing,
        from: NOW,
        revoked: None,
        name: "N".into(),
        upto: None,
    }
}

#[test]
fn no_certificate_counts_that_an_administrator_did_not_sign() {
    let [founder, sheet, admin, volunteer, stranger] = [0; 5].map(|_| Bundle::random().unwrap());
    let roots = (founder.public().signing, sheet.public().signing);
    let broken = Err(Trouble::SignatureBroken { file: "roster".into() });
    let mut roster = Roster::default();
    roster.certify(certificate(1, Role::Administrator, &founder), &founder).unwrap();
    roster.certify(certificate(2, Role::Administrator, &admin), &founder).unwrap();
    roster.certify(certificate(3, Role::Volunteer, &volunteer), &admin).unwrap();
    assert_eq!(roster.check(roots.0, roots.1), Ok(()));
    let with = |more: Certificate, by: &Bundle| {
        let mut roster = roster.clone();
        roster.certify(more, by).unwrap();
        roster.check(roots.0, roots.1)
    };
    for forger in [&volunteer, &stranger] {
        assert_eq!(with(certificate(3, Role::Administrator, &volunteer), forger), broken);
    }
    assert_eq!(with(certificate(4, Role::Volunteer, &stranger), &sheet), Ok(()));
    assert_eq!(with(certificate(4, Role::Administrator, &sheet), &admin), broken, "the sheet is nobody");
    // An administrator who was demoted or removed signs no more, the founder included.
    for ended in [(1, &founder), (2, &admin)] {
        for end in [
            Certificate { role: Role::Volunteer, ..certificate(ended.0, Role::Volunteer, ended.1) },
            Certificate {
                revoked: Some(NOW),
                upto: Some(0),
                ..certificate(ended.0, Role::Administrator, ended.1)
            },
        ] {
            let mut roster = roster.clone();
            roster.certify(end, if ended.0 == 1 { &admin } else { &founder }).unwrap();
            assert_eq!(roster.check(roots.0, roots.1), Ok(()));
            roster.certify(certificate(4, Role::Volunteer, &stranger), ended.1).unwrap();
            assert_eq!(roster.check(roots.0, roots.1), broken);
        }
    }
    // The supervisors' public key is taken from those who supervise now, and from nobody else.
    let key = |epoch| LineKey { line: Line::Supervisor as u8, epoch, sealing: [7; 32], at: NOW };
    roster.certify_line(key(1), &founder).unwrap();
    roster.certify_line(key(9), &volunteer).unwrap();
    assert_eq!(roster.line_key(Line::Supervisor as u8, &roots.1), Some(&key(1)));
    roster.certify_line(key(2), &admin).unwrap();
    assert_eq!(roster.line_key(Line::Supervisor as u8, &roots.1), Some(&key(2)));
    roster.certify(certificate(2, Role::Volunteer, &admin), &founder).unwrap();
    assert_eq!(roster.line_key(Line::Supervisor as u8, &roots.1), None, "the one before may be forgotten");
    roster.certify_line(key(3), &founder).unwrap();
    assert_eq!(roster.line_key(Line::Supervisor as u8, &roots.1), Some(&key(3)));
}
