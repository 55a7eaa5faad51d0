//! Several people at one desk: let in, given another role, removed, given new keys; and what each of them,
//! with old copies of every file, can still open.

use crate::support::faulty::Disk;
use crate::support::vaults::{
    FOUNDER, NOW, PASSPHRASE, again, copy_dir, faulty, folder, fresh, named, note, opened, save, unlock,
};
use mastara::domain::ids::AuthorId;
use mastara::domain::journal::Deed;
use mastara::domain::member::{Role, SIGNS, sign};
use mastara::store::Trouble;
use mastara::store::keys::cost::Cost;
use mastara::store::keys::epochs::{self, Line};
use mastara::store::keys::person::Bundle;
use mastara::store::keys::slot;
use mastara::store::vault::{Finding, Member, Vault, Whom, open};
use std::fs;
use std::path::Path;
use tempfile::TempDir;

pub(super) const COST: Cost = Cost::practice();
pub(super) const HERS: &str = "hers alone";
pub(super) const HIS: &str = "his alone";

/// A vault with its founder, a supervisor Hajar and a volunteer Youssef.
pub(super) fn desk() -> (TempDir, Vault, AuthorId, AuthorId) {
    let (scratch, mut vault, _) = fresh();
    let hajar = vault.add_member("Hajar", Role::Supervisor, HERS.into(), COST, NOW).unwrap();
    let youssef = vault.add_member(" Youssef ", Role::Volunteer, HIS.into(), COST, NOW).unwrap();
    save(&mut vault, vec![opened(1), named(1, "Awa")]).unwrap();
    (scratch, vault, hajar, youssef)
}

pub(super) fn enter(folder: &Path, passphrase: &str) -> Result<Vault, Trouble> {
    open(folder)?.unlock(passphrase)
}

pub(super) fn member(vault: &Vault, person: AuthorId) -> Member {
    vault.members().into_iter().find(|member| member.person == person).unwrap()
}

fn deeds(vault: &Vault) -> Vec<Deed> {
    vault.deeds().unwrap().into_iter().map(|event| event.body).collect()
}

/// Whose keys the newest epoch of a line is sealed to, opened with a bundle of theirs.
pub(super) fn opens(folder: &Path, id: &[u8; 16], bundle: &Bundle, line: Line) -> Vec<u32> {
    let envelopes = epochs::read(&fs::read(folder.join("epochs")).unwrap()).unwrap();
    epochs::open(id, &envelopes, bundle, line).unwrap().map_or_else(Vec::new, |keys| keys.epochs())
}

/// The secret keys in a copy of a slot.
pub(super) fn bundle(folder: &Path, person: AuthorId, typed: &str) -> Bundle {
    let found = fs::read_dir(folder.join("slots")).unwrap().map(|entry| entry.unwrap().path());
    let path = found
        .into_iter()
        .find(|path| path.file_name().unwrap().to_string_lossy().starts_with(&person.to_string()));
    let slot = slot::read(&fs::read(path.unwrap()).unwrap(), "slot", true).unwrap();
    slot.open(&open(folder).unwrap().header().id, typed.into(), "slot").unwrap()
}

#[test]
fn each_member_unlocks_with_an_own_passphrase_and_has_a_role_a_name_and_a_sign() {
    let (scratch, mut vault, hajar, youssef) = desk();
    assert_eq!((vault.role(), vault.name().reveal().as_str()), (Role::Administrator, FOUNDER));
    let told: Vec<_> =
        vault.members().iter().map(|one| (one.name.reveal().clone(), one.role, one.here)).collect();
    assert_eq!(
        told,
        [
            (FOUNDER.to_owned(), Role::Administrator, true),
            ("Hajar".to_owned(), Role::Supervisor, false),
            ("Youssef".to_owned(), Role::Volunteer, false)
        ]
    );
    assert_eq!(
        deeds(&vault),
        [Deed::MemberAdded(hajar, Role::Supervisor), Deed::MemberAdded(youssef, Role::Volunteer)]
    );
    let again = vault.add_member("  HAJAR", Role::Volunteer, "x".into(), COST, NOW);
    assert_eq!(again, Err(Trouble::NameTaken));
    for unfit in ["", " \u{202e} ", &"n".repeat(61)] {
        assert_eq!(vault.add_member(unfit, Role::Volunteer, "x".into(), COST, NOW), Err(Trouble::NameUnfit));
    }
    let founder = vault.person();
    vault.lock(NOW).unwrap();
    for (typed, person, role) in [
        (PASSPHRASE, founder, Role::Administrator),
        (HERS, hajar, Role::Supervisor),
        (HIS, youssef, Role::Volunteer),
    ] {
        let mut vault = enter(&folder(&scratch), typed).unwrap();
        assert_eq!((vault.person(), vault.role()), (person, role));
        save(&mut vault, vec![note(1, u64::from(person.0[0]), "by each")]).unwrap();
        assert!(vault.verify().unwrap().sound());
        vault.lock(NOW).unwrap();
    }
    // One derivation: the slot of one person opens with nobody else's passphrase.
    let slots = open(&folder(&scratch)).unwrap().slots().unwrap();
    assert_eq!(slots.len(), 3);
    for (file, slot) in slots {
        let person = slot.unwrap().person;
        let one = |typed: &str| {
            open(&folder(&scratch)).unwrap().unlock_as(&file, typed).map(|vault| vault.person())
        };
        assert_eq!(one(HIS), if person == youssef { Ok(youssef) } else { Err(Trouble::WrongPassphrase) });
        assert!(sign(person) < SIGNS);
    }
    let signs = [founder, hajar, youssef].map(sign);
    assert!(signs[0] != signs[1] && signs[1] != signs[2] && signs[0] != signs[2]);
}

#[test]
fn whoever_does_not_administer_changes_nobody() {
    let (scratch, vault, hajar, youssef) = desk();
    let founder = vault.person();
    vault.lock(NOW).unwrap();
    for typed in [HERS, HIS] {
        let mut vault = enter(&folder(&scratch), typed).unwrap();
        let roster = fs::read(folder(&scratch).join("roster")).unwrap();
        let no = Err(Trouble::NotAllowed);
        assert_eq!(vault.add_member("Anas", Role::Volunteer, "x".into(), COST, NOW).map(|_| ()), no);
        assert_eq!(vault.change_role(vault.person(), Role::Administrator, NOW), no);
        assert_eq!(vault.rename_member(founder, "Nobody", NOW), no);
        assert_eq!(vault.remove_member(founder, NOW), no);
        assert_eq!(vault.renew_member(founder, "x".into(), COST, NOW), no);
        assert_eq!(fs::read(folder(&scratch).join("roster")).unwrap(), roster);
        vault.lock(NOW).unwrap();
    }
    let mut vault = unlock(&folder(&scratch)).unwrap();
    assert_eq!(vault.remove_member(founder, NOW), Err(Trouble::Oneself));
    assert_eq!(vault.change_role(founder, Role::Volunteer, NOW), Err(Trouble::Oneself));
    vault.change_role(hajar, Role::Administrator, NOW).unwrap();
    vault.remove_member(youssef, NOW).unwrap();
    vault.lock(NOW).unwrap();
    let mut hers = enter(&folder(&scratch), HERS).unwrap();
    hers.remove_member(founder, NOW).unwrap();
    assert_eq!(hers.remove_member(founder, NOW), Err(Trouble::Unknown));
    hers.lock(NOW).unwrap();
    assert_eq!(
        unlock(&folder(&scratch)).err(),
        Some(Trouble::WrongPassphrase),
        "the founder is held to it too"
    );
    assert!(enter(&folder(&scratch), HERS).unwrap().verify().unwrap().sound());
}

#[test]
fn a_removed_member_opens_nothing_even_with_old_copies_of_their_slot() {
    let (scratch, mut vault, hajar, youssef) = desk();
    let (place, copy) = (folder(&scratch), scratch.path().join("copy"));
    copy_dir(&place, &copy);
    let (hers, his) = (bundle(&copy, hajar, HERS), bundle(&copy, youssef, HIS));
    let id = vault.header().id;
    assert_eq!(opens(&place, &id, &his, Line::Desk), [1]);
    assert!(
        opens(&place, &id, &his, Line::Supervisor).is_empty()
            && opens(&place, &id, &his, Line::Release).is_empty()
    );
    assert_eq!(opens(&place, &id, &hers, Line::Supervisor), [1]);
    vault.remove_member(youssef, NOW).unwrap();
    vault.remove_member(hajar, NOW).unwrap();
    for line in Line::ALL {
        assert!(opens(&place, &id, &his, line).is_empty() && opens(&place, &id, &hers, line).is_empty());
    }
    assert_eq!(fs::read_dir(place.join("slots")).unwrap().count(), 1);
    assert_eq!(member(&vault, youssef).left, Some(NOW));
    assert_eq!(deeds(&vault).last(), Some(&Deed::MemberRemoved(hajar)));
    save(&mut vault, vec![opened(2), named(2, "After")]).unwrap();
    vault.lock(NOW).unwrap();
    // The slot put back, with the right passphrase.
    for entry in fs::read_dir(copy.join("slots")).unwrap() {
        let path = entry.unwrap().path();
        let to = place.join("slots").join(path.file_name().unwrap());
        if !to.exists() {
            fs::copy(&path, to).unwrap();
        }
    }
    for typed in [HERS, HIS] {
        assert_eq!(enter(&place, typed).err(), Some(Trouble::Removed));
        // The old epochs with it: the roster and everything in the engine is under a newer one.
        let newer = fs::read(place.join("epochs")).unwrap();
        fs::copy(copy.join("epochs"), place.join("epochs")).unwrap();
        let roster = fs::read(place.join("roster")).unwrap();
        assert!(enter(&place, typed).is_err());
        fs::copy(copy.join("roster"), place.join("roster")).unwrap();
        assert!(enter(&place, typed).is_err(), "nor with the old roster");
        fs::write(place.join("epochs"), newer).unwrap();
        fs::write(place.join("roster"), roster).unwrap();
    }
    let mut vault = unlock(&place).unwrap();
    assert!(vault.verify().unwrap().sound());
    assert_eq!(fs::read_dir(place.join("slots")).unwrap().count(), 1, "they are swept out again");
}

/// A copy of the desk on which the removed member writes on, put back in its place: the entries carry a good
/// signature of a line that had ended.
#[test]
fn what_a_removed_member_writes_afterwards_does_not_count() {
    let (scratch, vault, disk) = faulty();
    let mut vault = vault;
    let youssef = vault.add_member("Youssef", Role::Volunteer, HIS.into(), COST, NOW).unwrap();
    save(&mut vault, vec![opened(1)]).unwrap();
    vault.lock(NOW).unwrap();
    let his = |disk: &Disk| open(&folder(&scratch)).unwrap().over(disk.opener()).unlock(HIS);
    let mut own = his(&disk).unwrap();
    save(&mut own, vec![note(1, 1, "in time")]).unwrap();
    let line = own.device();
    own.lock(NOW).unwrap();
    let apart = disk.twin();
    let mut own = his(&apart).unwrap();
    save(&mut own, vec![note(1, 2, "too late")]).unwrap();
    drop(own);
    let mut vault = again(&scratch, &disk).unwrap();
    vault.remove_member(youssef, NOW).unwrap();
    let report = vault.verify().unwrap();
    assert!(report.sound(), "{report:?}");
    vault.lock(NOW).unwrap();
    let before = disk.pairs();
    for (tree, (key, value)) in apart.pairs() {
        let new = before.iter().all(|(known, (place, _))| (known, place) != (&tree, &key));
        if new || tree.name() == "log" {
            disk.poke(tree, &key, Some(value));
        }
    }
    let report = again(&scratch, &disk).unwrap().verify().unwrap();
    assert!(report.findings.contains(&Finding::AfterRemoval { device: line, first: 2 }), "{report:?}");
}

#[test]
fn a_role_opens_and_closes_the_lines_of_supervisors() {
    let (scratch, mut vault, hajar, youssef) = desk();
    let place = folder(&scratch);
    let id = vault.header().id;
    let (hers, his) = (bundle(&place, hajar, HERS), bundle(&place, youssef, HIS));
    vault.change_role(youssef, Role::Supervisor, NOW).unwrap();
    assert_eq!(opens(&place, &id, &his, Line::Supervisor), [1]);
    vault.change_role(hajar, Role::Volunteer, NOW).unwrap();
    assert!(opens(&place, &id, &hers, Line::Supervisor).is_empty());
    assert_eq!(opens(&place, &id, &his, Line::Supervisor), [2], "the key was turned");
    assert!(!opens(&place, &id, &hers, Line::Desk).is_empty());
    vault.rename_member(hajar, "Hajar B.", NOW).unwrap();
    assert_eq!(vault.member_named("hajar b."), Some(hajar));
    assert_eq!(vault.member_named("Hajar"), Some(hajar), "what was assigned under the old name stays hers");
    assert_eq!(vault.add_member("Hajar", Role::Volunteer, "x".into(), COST, NOW).map(|_| ()), Ok(()));
    assert_ne!(vault.member_named("Hajar"), Some(hajar), "unless somebody has it now");
    vault.lock(NOW).unwrap();
    let vault = enter(&place, HERS).unwrap();
    assert_eq!((vault.role(), vault.name().reveal().as_str()), (Role::Volunteer, "Hajar B."));
}

#[test]
fn a_forgotten_passphrase_gives_new_keys_to_the_same_person() {
    let (scratch, mut vault, _, youssef) = desk();
    let place = folder(&scratch);
    let copy = scratch.path().join("copy");
    copy_dir(&place, &copy);
    let (old, id) = (bundle(&copy, youssef, HIS), vault.header().id);
    vault.renew_member(youssef, "another".into(), COST, NOW + 1).unwrap();
    assert!(opens(&place, &id, &old, Line::Desk).is_empty());
    let kept = member(&vault, youssef);
    assert_eq!((kept.name.reveal().as_str(), kept.role, kept.left), ("Youssef", Role::Volunteer, None));
    vault.lock(NOW).unwrap();
    assert_eq!(enter(&place, HIS).err(), Some(Trouble::WrongPassphrase));
    let mut his = enter(&place, "another").unwrap();
    assert_eq!(his.person(), youssef);
    save(&mut his, vec![note(1, 4, "goes on")]).unwrap();
    assert!(his.verify().unwrap().sound());
    let wrong = his.change_passphrase("wrong".into(), "third".into(), COST, NOW);
    assert_eq!(wrong, Err(Trouble::WrongPassphrase));
    his.change_passphrase("another".into(), "third".into(), COST, NOW).unwrap();
    assert_eq!(deeds(&his).last(), Some(&Deed::PassphraseChanged));
    his.lock(NOW).unwrap();
    assert_eq!(enter(&place, "another").err(), Some(Trouble::WrongPassphrase));
    assert!(enter(&place, "third").is_ok());
}

#[test]
fn the_recovery_words_give_new_keys_to_the_member_who_is_chosen() {
    let (scratch, mut vault, words) = fresh();
    let youssef = vault.add_member("Youssef", Role::Volunteer, HIS.into(), COST, NOW).unwrap();
    let founder = vault.person();
    save(&mut vault, vec![opened(1)]).unwrap();
    vault.lock(NOW).unwrap();
    let recovering = || open(&folder(&scratch)).unwrap().recovering(&words).unwrap();
    let names: Vec<_> = recovering().members().into_iter().map(|one| one.name.reveal().clone()).collect();
    assert_eq!(names, [FOUNDER, "Youssef"]);
    let stranger = Whom::Member(AuthorId([9; 16]));
    assert_eq!(recovering().finish(stranger, "x".into(), COST, NOW).err(), Some(Trouble::Unknown));
    let mut his = recovering().finish(Whom::Member(youssef), "new".into(), COST, NOW).unwrap();
    assert_eq!((his.person(), his.role()), (youssef, Role::Volunteer));
    assert_eq!(deeds(&his).last(), Some(&Deed::Recovered));
    save(&mut his, vec![note(1, 1, "goes on")]).unwrap();
    assert!(his.verify().unwrap().sound());
    his.lock(NOW).unwrap();
    assert_eq!(enter(&folder(&scratch), HIS).err(), Some(Trouble::WrongPassphrase));
    let mut hers = recovering().finish(Whom::Member(founder), "hers".into(), COST, NOW).unwrap();
    assert_eq!((hers.person(), hers.role()), (founder, Role::Administrator));
    hers.remove_member(youssef, NOW).unwrap();
    hers.lock(NOW).unwrap();
    assert_eq!(unlock(&folder(&scratch)).err(), Some(Trouble::WrongPassphrase));
    let mut third = recovering().finish(Whom::Administrator("Anas"), "third".into(), COST, NOW).unwrap();
    assert_eq!((third.name().reveal().as_str(), third.role()), ("Anas", Role::Administrator));
    assert!(third.verify().unwrap().sound());
}
