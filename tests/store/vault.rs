//! What the desk asks of a vault.

use crate::support::vaults::{
    NOW, card, case, copy_dir, events, folder, fresh, named, named_on, names, note, opened, save, unlock,
};
use mastara::domain::event::Body;
use mastara::domain::ids::CaseId;
use mastara::store::Trouble;
use mastara::store::vault::{Filed, Finding, Options, create, open};

fn filed(from: u64, count: u64, vault: &mastara::store::vault::Vault) -> Vec<Filed> {
    let facts: Vec<(CaseId, Body)> = (from..from + count)
        .flat_map(|number| [opened(number), named(number, &format!("Name {number}"))])
        .collect();
    let all = events(vault, facts);
    all.chunks(2).map(|two| Filed { events: two.to_vec(), card: card(two[0].case, two) }).collect()
}

#[test]
fn what_was_saved_is_there_after_a_lock() {
    let (scratch, mut vault, _) = fresh();
    let mut written = save(&mut vault, vec![opened(1), named(1, "Awa"), note(1, 1, "first")]).unwrap();
    save(&mut vault, vec![opened(2), named(2, "Blessing")]).unwrap();
    written.extend(save(&mut vault, vec![note(1, 2, "second")]).unwrap());
    vault.lock(NOW).unwrap();

    let mut vault = unlock(&folder(&scratch)).unwrap();
    assert_eq!(vault.events(case(1)).unwrap(), written);
    assert_eq!(vault.all_case_ids().unwrap(), [case(1), case(2)]);
    assert_eq!(vault.events(case(3)).unwrap(), []);
    assert_eq!(names(&mut vault), ["Awa", "Blessing"]);
    assert_eq!(vault.next_dot().seq, 7);
    let exported: Vec<_> = vault.export_all().unwrap().map(|one| one.unwrap().1.len()).collect();
    assert_eq!(exported, [4, 2]);
    let report = vault.verify().unwrap();
    assert!(report.sound(), "{report:?}");
    assert_eq!((report.cases, report.events, report.entries), (2, 6, 3));
}

#[test]
fn long_cases_and_long_events_are_cut_and_joined() {
    let (scratch, mut vault, _) = fresh();
    let mut written = save(&mut vault, vec![opened(1)]).unwrap();
    let mut append = |facts| {
        let mut fresh = events(&vault, facts);
        vault.append(&mut fresh, &[]).unwrap();
        written.extend(fresh);
    };
    for (item, size) in (100..).step_by(3).zip([10, 3_900, 4_000, 4_050, 20_000, 5, 60_000]) {
        append((0..3).map(|more| note(1, item + more, &"ab".repeat(size / 2))).collect());
    }
    for item in 0..40 {
        append(vec![note(1, item, "short")]);
    }
    drop(vault);
    let mut vault = unlock(&folder(&scratch)).unwrap();
    assert_eq!(vault.events(case(1)).unwrap(), written);
    assert!(vault.verify().unwrap().sound());
}

#[test]
fn events_that_are_not_next_are_refused_and_nothing_is_written() {
    let (_scratch, mut vault, _) = fresh();
    save(&mut vault, vec![opened(1)]).unwrap();
    let good = events(&vault, vec![note(1, 1, "x"), note(1, 2, "y")]);
    let spoil: [fn(&mut mastara::domain::event::Event); 3] =
        [|event| event.dot.seq += 1, |event| event.dot.device.0[0] ^= 1, |event| event.author.0[0] ^= 1];
    for spoil in spoil {
        let mut bad = good.clone();
        spoil(&mut bad[1]);
        assert_eq!(vault.append(&mut bad, &[]), Err(Trouble::OutOfOrder));
    }
    assert_eq!(vault.events(case(1)).unwrap().len(), 1);
    vault.append(&mut good.clone(), &[]).unwrap();
    assert_eq!(vault.events(case(1)).unwrap().len(), 3);
}

#[test]
fn an_import_of_many_cases_is_whole_and_its_cards_are_in_the_file() {
    let (scratch, mut vault, _) = fresh();
    save(&mut vault, vec![opened(900), named(900, "Zoé")]).unwrap();
    let many = filed(1, 130, &vault);
    let mut told = Vec::new();
    assert_eq!(vault.append_many(&mut many.into_iter(), &mut |done| told.push(done)).unwrap(), 130);
    assert_eq!(told, [50, 100, 130]);
    vault.reopen().unwrap();
    let all = names(&mut vault);
    assert_eq!(all.len(), 131);
    vault.lock(NOW).unwrap();
    let mut vault = unlock(&folder(&scratch)).unwrap();
    let mut rebuilt = false;
    let cards = vault.cards(&mut card, &mut |_, _| rebuilt = true).unwrap();
    assert_eq!((cards.len(), rebuilt), (131, false));
    let report = vault.verify().unwrap();
    assert!(report.sound(), "{report:?}");
    assert_eq!((report.cases, report.events), (131, 262));
}

#[test]
fn a_short_list_leaves_the_file_of_cards_as_it_is() {
    let (scratch, mut vault, _) = fresh();
    let many = filed(1, 600, &vault);
    vault.append_many(&mut many.into_iter(), &mut |_| {}).unwrap();
    let file = folder(&scratch).join("cards");
    let before = std::fs::read(&file).unwrap();
    let few = filed(601, 80, &vault);
    vault.append_many(&mut few.into_iter(), &mut |_| {}).unwrap();
    assert!(std::fs::read(&file).unwrap() == before);
    // Killed before anything was folded.
    drop(vault);
    let mut vault = unlock(&folder(&scratch)).unwrap();
    let mut rebuilt = false;
    let cards = vault.cards(&mut card, &mut |_, _| rebuilt = true).unwrap();
    assert_eq!((cards.len(), rebuilt), (680, false));
    assert!(cards.is_sorted_by_key(|face| face.case));
    assert!(cards.iter().enumerate().all(|(place, face)| named_on(face) == format!("Name {}", place + 1)));
    vault.lock(NOW).unwrap();
    let mut vault = unlock(&folder(&scratch)).unwrap();
    assert!(std::fs::read(&file).unwrap() != before);
    assert_eq!(names(&mut vault).len(), 680);
}

#[test]
fn the_order_of_an_import_is_the_vaults_own_and_says_nothing_about_that_of_the_rows() {
    let arranged = |vault: &mastara::store::vault::Vault, rows: &mut dyn Iterator<Item = u64>| {
        let mut cases: Vec<CaseId> = rows.map(case).collect();
        vault.arrange(&mut cases, |case| *case);
        cases
    };
    let (scratch, vault, _) = fresh();
    let forwards = arranged(&vault, &mut (1..=200));
    assert_eq!(forwards, arranged(&vault, &mut (1..=200).rev()));
    assert_ne!(forwards, (1..=200).map(case).collect::<Vec<_>>());
    // A list of the ids alone does not give it either: another vault has another.
    let other = scratch.path().join("other");
    let (other, _) = create(&other, "", "practice".into(), &Options::practice(NOW)).unwrap();
    assert_ne!(forwards, arranged(&other, &mut (1..=200)));
}

#[test]
fn cards_that_are_missing_damaged_or_old_are_made_again() {
    let (scratch, mut vault, _) = fresh();
    let many = filed(1, 3, &vault);
    vault.append_many(&mut many.into_iter(), &mut |_| {}).unwrap();
    vault.fold_cards(true).unwrap();
    save(&mut vault, vec![named(2, "Renamed")]).unwrap();
    let file = folder(&scratch).join("cards");
    let before = std::fs::read(&file).unwrap();
    vault.fold_cards(true).unwrap();
    let after = std::fs::read(&file).unwrap();
    drop(vault);
    let wanted = ["Name 1", "Renamed", "Name 3"];
    let mut damaged = after.clone();
    let place = damaged.len() - 40;
    damaged[place] ^= 1;
    for (bytes, again) in [(Some(after), false), (Some(before), true), (None, true), (Some(damaged), true)] {
        match bytes {
            Some(bytes) => std::fs::write(&file, bytes).unwrap(),
            None => std::fs::remove_file(&file).unwrap(),
        }
        let mut vault = unlock(&folder(&scratch)).unwrap();
        let mut rebuilt = false;
        let cards = vault.cards(&mut card, &mut |_, _| rebuilt = true).unwrap();
        let found: Vec<_> = cards.iter().map(named_on).collect();
        assert_eq!(found, wanted);
        assert_eq!(rebuilt, again);
    }
}

#[test]
fn a_card_that_does_not_fit_is_made_from_the_log_when_asked_for() {
    let (scratch, mut vault, _) = fresh();
    save(&mut vault, vec![opened(1), named(1, &"long ".repeat(2_000))]).unwrap();
    vault.lock(NOW).unwrap();
    let mut vault = unlock(&folder(&scratch)).unwrap();
    assert!(names(&mut vault)[0].len() >= 9_999);
}

#[test]
fn drafts_settings_and_attachments_survive() {
    let (scratch, mut vault, _) = fresh();
    save(&mut vault, vec![opened(1)]).unwrap();
    let long = "ك".repeat(9_000);
    vault.put_draft("intake", 1, &("half a name".to_owned(), long.clone())).unwrap();
    vault.put_draft("note", 1, &1_u8).unwrap();
    vault.put_draft("note", 1, &2_u8).unwrap();
    vault.put_setting("language", 1, &"ar".to_owned()).unwrap();
    let blob = vault.put_blob(case(1), &vec![5; 70_000]).unwrap();
    drop(vault);

    let vault = unlock(&folder(&scratch)).unwrap();
    assert_eq!(vault.drafts().unwrap(), ["intake", "note"]);
    let draft: Option<(String, String)> = vault.draft("intake", 1).unwrap();
    assert_eq!(draft, Some(("half a name".to_owned(), long)));
    assert_eq!(vault.draft("note", 1).unwrap(), Some(2_u8));
    assert_eq!(vault.draft::<u8>("none", 1).unwrap(), None);
    assert!(matches!(vault.draft::<u8>("note", 2), Err(Trouble::Older { found: 1, known: 2, .. })));
    assert_eq!(vault.setting::<String>("language", 1).unwrap().unwrap(), "ar");
    vault.delete_draft("intake").unwrap();
    assert_eq!(vault.drafts().unwrap(), ["note"]);
    assert_eq!(*vault.blob(case(1), blob).unwrap(), vec![5; 70_000]);
    assert_eq!(vault.put_blob(case(9), b"x"), Err(Trouble::Unknown));
    vault.delete_blob(blob).unwrap();
    assert!(matches!(vault.blob(case(1), blob), Err(Trouble::Missing { .. })));
}

/// Erasing destroys the key: the old envelope is gone from the file, so what sled keeps in dead pages
/// can't be opened with the passphrase either.
#[test]
fn an_erased_case_is_gone_and_the_rest_stays() {
    let (scratch, mut vault, words) = fresh();
    save(&mut vault, vec![opened(1), named(1, "Gone")]).unwrap();
    let kept = save(&mut vault, vec![opened(2), named(2, "Stays")]).unwrap();
    vault.put_draft("d", 1, &7_u8).unwrap();
    let blob = vault.put_blob(case(1), b"scan").unwrap();
    vault.write_head(NOW).unwrap();
    vault.erase_case(case(1), NOW).unwrap();
    assert_eq!(vault.erase_case(case(1), NOW), Err(Trouble::Unknown));
    assert_eq!(names(&mut vault), ["Stays"]);
    vault.lock(NOW).unwrap();

    let mut vault = unlock(&folder(&scratch)).unwrap();
    assert_eq!(vault.all_case_ids().unwrap(), [case(2)]);
    assert_eq!(vault.events(case(1)).unwrap(), []);
    assert_eq!(vault.events(case(2)).unwrap(), kept);
    assert_eq!(vault.draft("d", 1).unwrap(), Some(7_u8));
    assert_eq!(vault.blob(case(1), blob), Err(Trouble::Unknown));
    assert_eq!(names(&mut vault), ["Stays"]);
    let report = vault.verify().unwrap();
    assert!(report.sound(), "{report:?}");
    drop(vault);
    let cost = mastara::store::keys::cost::Cost::practice();
    let vault = open(&folder(&scratch)).unwrap().recover(&words, "new one".into(), cost, NOW).unwrap();
    assert_eq!(vault.events(case(2)).unwrap(), kept);
}

#[test]
fn compaction_gives_room_back_and_keeps_everything() {
    let (scratch, mut vault, _) = fresh();
    let mut written = save(&mut vault, vec![opened(1)]).unwrap();
    for item in 0..150 {
        let mut fresh = events(&vault, vec![note(1, item, &"note ".repeat(200))]);
        vault.append(&mut fresh, &[]).unwrap();
        written.extend(fresh);
    }
    let size = |name: &str| std::fs::metadata(folder(&scratch).join(name).join("db")).unwrap().len();
    let before = size("store-1");
    vault.compact().unwrap();
    assert!(!folder(&scratch).join("store-1").exists());
    assert!(size("store-2") < before, "{} {before}", size("store-2"));
    written.extend(save(&mut vault, vec![note(1, 999, "after")]).unwrap());
    vault.lock(NOW).unwrap();
    let mut vault = unlock(&folder(&scratch)).unwrap();
    assert_eq!(vault.events(case(1)).unwrap(), written);
    assert!(vault.verify().unwrap().sound());
}

/// Guard 5: the engine opens an older copy of itself without an error; the head knows better.
#[test]
fn a_cut_tail_is_named_and_a_repair_lists_what_is_gone() {
    let (scratch, mut vault, _) = fresh();
    let kept = save(&mut vault, vec![opened(1), named(1, "Kept")]).unwrap();
    vault.put_draft("d", 1, &3_u8).unwrap();
    vault.lock(NOW).unwrap();
    let path = folder(&scratch);
    let aside = scratch.path().join("aside");
    copy_dir(&path.join("store-1"), &aside);
    let mut vault = unlock(&path).unwrap();
    save(&mut vault, vec![note(1, 1, "lost")]).unwrap();
    vault.lock(NOW).unwrap();
    std::fs::remove_dir_all(path.join("store-1")).unwrap();
    copy_dir(&aside, &path.join("store-1"));

    let mut vault = unlock(&path).unwrap();
    let device = vault.device();
    let cut = Finding::CutTail { device, reached: 2, expected: 3 };
    assert_eq!(vault.doubts(), std::slice::from_ref(&cut));
    assert_eq!(save(&mut vault, vec![note(1, 2, "no")]).err(), Some(Trouble::ReadOnly));
    assert_eq!(vault.events(case(1)).unwrap(), kept);
    assert_eq!(vault.verify().unwrap().findings, [cut]);
    assert!(vault.read_only());
    drop(vault);

    let to = scratch.path().join("repaired");
    let mut repair = open(&path).unwrap().repair(crate::support::vaults::PASSPHRASE, &to, NOW).unwrap();
    assert!(repair.report.sound(), "{:?}", repair.report);
    assert_ne!(repair.vault.device(), device, "numbers that other desks saw must not come again");
    assert_eq!(repair.vault.events(case(1)).unwrap(), kept);
    assert_eq!(repair.vault.draft("d", 1).unwrap(), Some(3_u8));
    save(&mut repair.vault, vec![note(1, 5, "goes on")]).unwrap();
    repair.vault.lock(NOW).unwrap();
    let mut vault = unlock(&to).unwrap();
    assert_eq!(names(&mut vault), ["Kept"]);
    assert!(vault.verify().unwrap().sound());
}
