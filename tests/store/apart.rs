//! Restricted cases in the hands of a volunteer who has every file, every page that the engine may have kept,
//! and keys of their own; and what a cut leaves.

use super::people::{COST, HERS, HIS, bundle};
use crate::support::faulty::{Disk, Fault};
use crate::support::vaults::{
    NOW, PASSPHRASE, again, card, case, copy_dir, faulty, folder, named, names, note, opened, save,
};
use mastara::domain::card::Card;
use mastara::domain::ids::{AuthorId, CaseId};
use mastara::domain::member::Role;
use mastara::store::Trouble;
use mastara::store::container::{FileKind, unwrap_first};
use mastara::store::engine::{Pair, Tree};
use mastara::store::keys::Secret;
use mastara::store::keys::epochs::{self, Line};
use mastara::store::seal::{self, Place};
use mastara::store::vault::{Vault, open};
use std::fs;
use std::path::Path;
use tempfile::TempDir;

/// What nobody else may find.
pub(super) const CANARY: &str = "Blessing-Canary";
/// For what keys are derived from an epoch key, and from the key of a case.
const OF_EPOCHS: [&str; 8] = [
    "mastara key wrap v1",
    "mastara cards v1",
    "mastara drafts v1",
    "mastara settings v1",
    "mastara marks v1",
    "mastara roster v1",
    "mastara head v1",
    "mastara apart v1",
];
const OF_CASES: [&str; 5] = [
    "mastara log v1",
    "mastara ledger v1",
    "mastara apart card v1",
    "mastara apart draft v1",
    "mastara apart older keys v1",
];

/// The card of a case as its events tell it.
pub(super) fn whole(vault: &Vault, id: CaseId) -> Card {
    card(id, &vault.events(id).unwrap())
}

pub(super) fn set(vault: &mut Vault, id: CaseId, also: &[AuthorId]) -> Result<(), Trouble> {
    let card = whole(vault, id);
    vault.set_apart(&[(id, also.to_vec(), card)])
}

/// A vault with a supervisor, two volunteers, a case that will be restricted, and one that will not.
pub(super) fn desk() -> (TempDir, Vault, Disk, [AuthorId; 3]) {
    let (scratch, mut vault, disk) = faulty();
    let hajar = vault.add_member("Hajar", Role::Supervisor, HERS.into(), COST, NOW).unwrap();
    let youssef = vault.add_member("Youssef", Role::Volunteer, HIS.into(), COST, NOW).unwrap();
    let anas = vault.add_member("Anas", Role::Volunteer, "of Anas".into(), COST, NOW).unwrap();
    save(&mut vault, vec![opened(1), named(1, CANARY), note(1, 1, &format!("{CANARY} ").repeat(400))])
        .unwrap();
    save(&mut vault, vec![opened(2), named(2, "Awa")]).unwrap();
    vault.put_draft(&format!("{}/note", case(1)), 1, &format!("{CANARY} typed")).unwrap();
    vault.fold_cards(true).unwrap();
    save(&mut vault, vec![note(1, 2, CANARY), note(2, 3, "open to all")]).unwrap();
    (scratch, vault, disk, [hajar, youssef, anas])
}

pub(super) fn enter(scratch: &TempDir, disk: &Disk, typed: &str) -> Vault {
    open(&folder(scratch)).unwrap().over(disk.opener()).unlock(typed).unwrap()
}

/// Everything that a person can open of these pairs and this file of cards, with the files that are there now.
fn opened_by(
    place: &Path,
    pairs: &[(Tree, Pair)],
    cards: &[u8],
    person: AuthorId,
    typed: &str,
) -> Vec<Vec<u8>> {
    let vault = open(place).unwrap().header().id;
    let own = bundle(place, person, typed);
    let envelopes = epochs::read(&fs::read(place.join("epochs")).unwrap()).unwrap();
    let mut keys: Vec<Secret> = Vec::new();
    for line in Line::ALL {
        let Some(found) = epochs::open(&vault, &envelopes, &own, line).unwrap() else { continue };
        for epoch in found.epochs() {
            keys.extend(OF_EPOCHS.map(|purpose| found.get(epoch).unwrap().derive(purpose)));
        }
    }
    let mut found = Vec::new();
    let mut with = |keys: &[Secret]| -> Vec<Secret> {
        let mut inner = Vec::new();
        for (tree, (key, frame)) in pairs {
            let at = Place { vault: &vault, tree: tree.name(), key, bound: &[] };
            for plain in keys.iter().filter_map(|secret| seal::open(secret, &at, frame).ok()) {
                // Of a wrapped key: kind, schema, case, key.
                if *tree == Tree::Keys {
                    let mut bytes: [u8; 32] = plain[19..51].try_into().unwrap();
                    inner.push(Secret::take(&mut bytes));
                }
                found.push(plain.to_vec());
            }
        }
        inner
    };
    let cases = with(&keys);
    let derived: Vec<Secret> =
        cases.iter().flat_map(|key| OF_CASES.map(|purpose| key.derive(purpose))).collect();
    with(&derived);
    if let Ok((index, packs)) = unwrap_first(FileKind::Cards, 1, cards, "cards") {
        let mut frames = vec![(b"index".to_vec(), index)];
        for generation in 0..12_u64 {
            frames.push(([generation.to_be_bytes(), [0; 8]].concat(), packs));
        }
        for (key, frame) in frames {
            let at = Place { vault: &vault, tree: "cards", key: &key, bound: &[] };
            found.extend(
                keys.iter().filter_map(|secret| seal::open(secret, &at, frame).ok()).map(|it| it.to_vec()),
            );
        }
    }
    found
}

fn holds(plains: &[Vec<u8>], wanted: &[u8]) -> bool {
    plains.iter().any(|plain| plain.windows(wanted.len()).any(|window| window == wanted))
}

#[test]
fn a_volunteer_with_every_file_and_page_and_own_keys_finds_nothing_of_a_restricted_case() {
    let (scratch, mut vault, disk, [hajar, youssef, anas]) = desk();
    let place = folder(&scratch);
    // What the engine's dead pages may hold, and the file of cards as it was.
    let (before, old_cards) = (disk.pairs(), fs::read(place.join("cards")).unwrap());
    let control = opened_by(&place, &before, &old_cards, anas, "of Anas");
    assert!(holds(&control, CANARY.as_bytes()), "the search finds what is there");
    set(&mut vault, case(1), &[youssef]).unwrap();
    save(&mut vault, vec![note(1, 5, CANARY), named(1, "Blessing-Canary Other")]).unwrap();
    vault.put_draft(&format!("{}/note", case(1)), 1, &format!("{CANARY} again")).unwrap();
    vault.fold_cards(true).unwrap();
    vault.write_head(NOW).unwrap();
    let everything = [before, disk.pairs()].concat();
    for cards in [old_cards, fs::read(place.join("cards")).unwrap()] {
        for (person, typed, may) in [(anas, "of Anas", false), (youssef, HIS, false), (hajar, HERS, false)] {
            let found = opened_by(&place, &everything, &cards, person, typed);
            assert!(holds(&found, b"Awa") || cards.len() < 100, "the other case is there");
            // Those who may read it do so through a parcel, which is not tried here.
            assert_eq!(holds(&found, CANARY.as_bytes()), may);
            assert_eq!(holds(&found, b"Canary"), may);
        }
    }
    // No parcel is addressed to him.
    let his = bundle(&place, anas, "of Anas").public().sealing;
    let records = opened_by(&place, &everything, &[], anas, "of Anas");
    assert!(!holds(&records, &his));
    assert!(holds(&records, &bundle(&place, youssef, HIS).public().sealing), "but to whoever looks after it");
    vault.lock(NOW).unwrap();

    let mut vault = enter(&scratch, &disk, "of Anas");
    assert_eq!(vault.events(case(1)), Err(Trouble::Restricted));
    assert_eq!(vault.draft::<String>(&format!("{}/note", case(1)), 1), Err(Trouble::Restricted));
    assert_eq!(vault.put_blob(case(1), b"x"), Err(Trouble::Restricted));
    assert_eq!(save(&mut vault, vec![note(1, 7, "no")]).err(), Some(Trouble::Restricted));
    assert_eq!(vault.all_case_ids().unwrap(), [case(2)]);
    assert_eq!(vault.export_all().unwrap().count(), 1);
    assert_eq!(names(&mut vault), ["Awa"]);
    assert_eq!((vault.hidden_cases().unwrap(), vault.apart_cases().unwrap()), (1, vec![]));
    let report = vault.verify().unwrap();
    assert!(report.sound(), "{report:?}");
    assert_eq!((report.cases, report.passed_over), (1, 1));
    assert_eq!(vault.set_apart(&[(case(1), vec![anas], card(case(1), &[]))]), Err(Trouble::Restricted));
    assert_eq!(vault.bring_back(case(1), &card(case(1), &[])), Err(Trouble::NotAllowed));
    vault.lock(NOW).unwrap();
    for typed in [HERS, HIS, PASSPHRASE] {
        let mut vault = enter(&scratch, &disk, typed);
        assert_eq!(vault.events(case(1)).unwrap().len(), 6);
        let draft = vault.draft::<String>(&format!("{}/note", case(1)), 1).unwrap();
        assert_eq!(draft.as_deref(), Some("Blessing-Canary again"));
        assert_eq!(names(&mut vault), ["Blessing-Canary Other", "Awa"]);
        assert_eq!(vault.all_case_ids().unwrap(), [case(1), case(2)]);
        assert!(vault.verify().unwrap().sound());
        vault.lock(NOW).unwrap();
    }
}

/// The key of a case does not change when somebody leaves: what is written from then on takes another secret
/// beside it, which they never had.
#[test]
fn whoever_left_reads_nothing_new_even_with_a_copy_of_everything_from_before() {
    let (scratch, mut vault, disk, [.., anas]) = desk();
    let (copy, before) = (scratch.path().join("copy"), disk.pairs());
    copy_dir(&folder(&scratch), &copy);
    let seen = |vault: &mut Vault, text: &str| {
        let item = text.len() as u64;
        save(vault, vec![note(2, item, text)]).unwrap();
        let everything = [before.clone(), disk.pairs()].concat();
        holds(&opened_by(&copy, &everything, &[], anas, "of Anas"), text.as_bytes())
    };
    assert!(seen(&mut vault, "while he belonged"), "the search finds what is there");
    vault.remove_member(anas, NOW).unwrap();
    assert!(!seen(&mut vault, "after he had left"));
    let blob = vault.put_blob(case(2), b"a scan").unwrap();
    vault.lock(NOW).unwrap();
    let mut vault = enter(&scratch, &disk, HIS);
    assert_eq!(vault.events(case(2)).unwrap().len(), 5);
    assert_eq!(*vault.blob(case(2), blob).unwrap(), b"a scan");
    assert!(vault.verify().unwrap().sound());
}

/// Cut anywhere, the case is where it was or apart; the vault is sound for everybody, and the key that could
/// open what lies in dead pages is gone once somebody has unlocked it.
#[test]
fn setting_apart_that_is_cut_is_as_if_it_had_not_been_or_whole() {
    let calls = {
        let (_scratch, mut vault, disk, [_, youssef, _]) = desk();
        disk.heal();
        set(&mut vault, case(1), &[youssef]).unwrap();
        disk.heal()
    };
    assert!(calls >= 5, "{calls}");
    for call in 0..calls {
        for fault in [Fault::CrashBefore, Fault::CrashAfter, Fault::DiskFull] {
            let what = format!("{call} {fault:?}");
            let (scratch, mut vault, disk, [_, youssef, anas]) = desk();
            let place = folder(&scratch);
            let (before, cards) = (disk.pairs(), fs::read(place.join("cards")).unwrap());
            disk.fail_at(call, fault);
            set(&mut vault, case(1), &[youssef]).unwrap_err();
            disk.heal();
            drop(vault);
            // A volunteer comes first, who may not read it.
            let mut his = enter(&scratch, &disk, "of Anas");
            let report = his.verify().unwrap();
            assert!(report.sound(), "{what}: {report:?}");
            let apart = report.passed_over == 1;
            assert_eq!(names(&mut his).len(), if apart { 1 } else { 2 }, "{what}");
            his.lock(NOW).unwrap();
            let found = opened_by(&place, &[before, disk.pairs()].concat(), &cards, anas, "of Anas");
            assert_eq!(holds(&found, CANARY.as_bytes()), !apart, "{what}");
            let mut vault = again(&scratch, &disk).unwrap();
            assert_eq!(vault.events(case(1)).unwrap().len(), 4, "{what}");
            set(&mut vault, case(1), &[youssef]).unwrap();
            assert_eq!(names(&mut vault), [CANARY, "Awa"], "{what}");
            assert!(vault.verify().unwrap().sound());
        }
    }
}

#[test]
fn an_attachment_goes_with_its_case_apart_and_back() {
    let (scratch, mut vault, disk, [_, youssef, _]) = desk();
    let blob = vault.put_blob(case(1), b"a scan").unwrap();
    set(&mut vault, case(1), &[]).unwrap();
    let later = vault.put_blob(case(1), b"another").unwrap();
    set(&mut vault, case(1), &[youssef]).unwrap();
    let read = |vault: &Vault| [blob, later].map(|id| vault.blob(case(1), id).unwrap().to_vec());
    assert_eq!(read(&vault), [b"a scan".to_vec(), b"another".to_vec()]);
    let card = whole(&vault, case(1));
    vault.bring_back(case(1), &card).unwrap();
    vault.lock(NOW).unwrap();
    let vault = enter(&scratch, &disk, "of Anas");
    assert_eq!(read(&vault), [b"a scan".to_vec(), b"another".to_vec()]);
    drop(vault);
    let aside = scratch.path().join("aside");
    copy_dir(&folder(&scratch), &aside);
}
