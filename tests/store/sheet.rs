//! A new recovery sheet: its words open the vault, those of the one before open nothing that is new, cut or not.

use super::people::{COST, HERS, desk, opens};
use crate::support::faulty::Fault;
use crate::support::vaults::{
    NOW, again, case, copy_dir, faulty, folder, fresh, named, note, opened, save, unlock,
};
use mastara::domain::journal::Deed;
use mastara::domain::member::Role;
use mastara::store::Trouble;
use mastara::store::keys::epochs::Line;
use mastara::store::keys::person::Bundle;
use mastara::store::keys::recovery::{RecoveryWords, SheetLanguage};
use mastara::store::keys::roster::{Certificate, Roster, Sheet};
use mastara::store::vault::{Finding, Vault, open};
use std::fs;
use std::path::Path;

fn words() -> RecoveryWords {
    RecoveryWords::random(SheetLanguage::French).unwrap()
}

fn recover(folder: &Path, words: &RecoveryWords) -> Result<Vault, Trouble> {
    open(folder).unwrap().recover(words, "another".into(), COST, NOW)
}

#[test]
fn the_words_of_a_new_sheet_open_everything_and_the_old_ones_nothing() {
    let (scratch, mut vault, old) = fresh();
    let place = folder(&scratch);
    save(&mut vault, vec![opened(1), named(1, "Awa")]).unwrap();
    vault.lock(NOW).unwrap();
    let before = scratch.path().join("before");
    copy_dir(&place, &before);
    let mut vault = unlock(&place).unwrap();
    let first = vault.recovery();
    let (second, third) = (words(), words());
    vault.renew_sheet(&second, NOW).unwrap();
    assert_ne!(vault.recovery(), first);
    vault.renew_sheet(&third, NOW).unwrap();
    let last: Vec<_> = vault.deeds().unwrap().into_iter().map(|event| event.body).collect();
    assert_eq!(last, [Deed::SheetRenewed, Deed::SheetRenewed]);
    save(&mut vault, vec![note(1, 1, "after the old sheet was lost")]).unwrap();
    vault.lock(NOW).unwrap();
    for none in [&old, &second] {
        assert_eq!(recover(&place, none).err(), Some(Trouble::WrongWords));
    }
    // With the files of before, the old words still open what they opened, and nothing of what came after.
    let mixed = scratch.path().join("mixed");
    copy_dir(&before, &mixed);
    fs::remove_dir_all(mixed.join("store-1")).unwrap();
    copy_dir(&place.join("store-1"), &mixed.join("store-1"));
    assert!(recover(&mixed, &old).is_err());
    assert_eq!(recover(&before, &old).unwrap().events(case(1)).unwrap().len(), 2);
    // Every slot is lost: the paper alone opens it, with all that was written.
    fs::remove_dir_all(place.join("slots")).unwrap();
    fs::create_dir(place.join("slots")).unwrap();
    let mut vault = recover(&place, &third).unwrap();
    assert_eq!(vault.events(case(1)).unwrap().len(), 3);
    assert!(vault.verify().unwrap().sound());
    // Whoever came in by the sheet can make the next one.
    let fourth = words();
    vault.renew_sheet(&fourth, NOW).unwrap();
    vault.lock(NOW).unwrap();
    assert_eq!(recover(&place, &third).err(), Some(Trouble::WrongWords));
    assert!(recover(&place, &fourth).unwrap().verify().unwrap().sound());
}

#[test]
fn only_an_administrator_makes_a_new_sheet() {
    let (scratch, vault, ..) = desk();
    let roster = fs::read(folder(&scratch).join("roster")).unwrap();
    vault.lock(NOW).unwrap();
    let mut hers = open(&folder(&scratch)).unwrap().unlock(HERS).unwrap();
    assert_eq!(hers.renew_sheet(&words(), NOW), Err(Trouble::NotAllowed));
    assert_eq!(fs::read(folder(&scratch).join("roster")).unwrap(), roster);
}

/// Whatever is cut: the vault opens with its passphrase, and from then on the new words open it or the old, never
/// both and never none.
#[test]
fn a_new_sheet_that_is_cut_is_the_old_one_or_the_new() {
    let ready = || {
        let (scratch, mut vault, disk) = faulty();
        save(&mut vault, vec![opened(1)]).unwrap();
        (scratch, vault, disk)
    };
    let (_scratch, mut vault, disk) = ready();
    disk.heal();
    vault.renew_sheet(&words(), NOW).unwrap();
    let calls = disk.heal();
    assert!(calls >= 3, "{calls}");
    for call in 0..calls {
        for fault in [Fault::CrashBefore, Fault::CrashAfter, Fault::DiskFull] {
            let (scratch, mut vault, disk) = ready();
            let (new, old) = (words(), vault.recovery().signing);
            disk.fail_at(call, fault);
            vault.renew_sheet(&new, NOW).unwrap_err();
            disk.heal();
            drop(vault);
            let mut vault = again(&scratch, &disk).unwrap();
            assert!(vault.verify().unwrap().sound(), "{call} {fault:?}");
            let renewed = vault.recovery().signing != old;
            drop(vault);
            let over = open(&folder(&scratch)).unwrap().over(disk.opener());
            assert_eq!(over.recovering(&new).is_ok(), renewed, "{call} {fault:?}");
        }
    }
}

#[test]
fn an_older_roster_does_not_bring_an_older_sheet_back() {
    let (scratch, mut vault, _, youssef) = desk();
    let place = folder(&scratch);
    let older = fs::read(place.join("roster")).unwrap();
    // A rename turns no key: the older roster is under the same epoch.
    vault.rename_member(youssef, "Youssef Z.", NOW).unwrap();
    let epochs = fs::read(place.join("epochs")).unwrap();
    vault.renew_sheet(&words(), NOW).unwrap();
    vault.lock(NOW).unwrap();
    assert_ne!(fs::read(place.join("epochs")).unwrap(), epochs, "every line was turned");
    let newer = fs::read(place.join("roster")).unwrap();
    fs::write(place.join("roster"), older).unwrap();
    assert!(unlock(&place).is_err() || unlock(&place).unwrap().read_only());
    fs::write(place.join("roster"), newer).unwrap();
    let vault = unlock(&place).unwrap();
    assert!(!vault.doubts().iter().any(|one| matches!(one, Finding::RosterOld { .. })));
    let id = vault.header().id;
    assert!(opens(&place, &id, &Bundle::random().unwrap(), Line::Desk).is_empty());
}

/// Everybody of the desk can write the file of the roster: what was once signed must not be of use again.
#[test]
fn a_statement_that_is_put_behind_a_newer_one_is_refused() {
    let [founder, sheet, member, second, third] = [0; 5].map(|_| Bundle::random().unwrap());
    let (roots, broken) = ((founder.public().signing, sheet.public().signing), "signature-broken");
    let check = |roster: &Roster| roster.check(roots.0, roots.1).map_err(|trouble| trouble.code());
    let said = |before: &Bundle, new: &Bundle| Sheet {
        before: before.public().signing,
        sealing: new.public().sealing,
        signing: new.public().signing,
        at: NOW,
    };
    let certificate = |number: u8, role, keys: &Bundle, from| Certificate {
        person: mastara::domain::ids::AuthorId([number; 16]),
        role,
        desk: [0; 16],
        device: mastara::domain::ids::DeviceId([number; 16]),
        sealing: keys.public().sealing,
        signing: keys.public().signing,
        from,
        revoked: None,
        name: "N".into(),
        upto: None,
    };
    let mut roster = Roster::default();
    let promoted = certificate(2, Role::Administrator, &member, NOW);
    roster.certify(certificate(1, Role::Administrator, &founder, NOW), &founder).unwrap();
    roster.certify(promoted.clone(), &founder).unwrap();
    roster.certify_sheet(said(&sheet, &second), &founder).unwrap();
    roster.certify_sheet(said(&second, &third), &founder).unwrap();
    assert_eq!(check(&roster), Ok(()));
    for (back, by) in [
        (said(&sheet, &second), &founder),
        (said(&third, &second), &founder),
        (said(&third, &sheet), &founder),
        (said(&third, &member), &founder),
        (said(&third, &Bundle::random().unwrap()), &sheet),
        (said(&third, &Bundle::random().unwrap()), &second),
    ] {
        let mut roster = roster.clone();
        roster.certify_sheet(back, by).unwrap();
        assert_eq!(check(&roster), Err(broken));
    }
    let mut signed = roster.clone();
    signed.certify(certificate(3, Role::Volunteer, &Bundle::random().unwrap(), NOW), &third).unwrap();
    assert_eq!(check(&signed), Ok(()), "the sheet that holds signs");
    // Demoted, she finds the certificate of before in the file and puts it at the end; or she left.
    roster.certify(certificate(2, Role::Volunteer, &member, NOW + 1), &founder).unwrap();
    assert_eq!(check(&roster), Ok(()));
    let mut left = roster.clone();
    let ended = Certificate { revoked: Some(NOW + 2), ..certificate(2, Role::Volunteer, &member, NOW + 1) };
    left.certify(ended, &founder).unwrap();
    assert_eq!(check(&left), Ok(()));
    for (mut roster, back) in [(roster, promoted), (left, certificate(2, Role::Volunteer, &member, NOW + 1))]
    {
        roster.certify(back, &founder).unwrap();
        assert_eq!(check(&roster), Err(broken));
    }
}
