//! Backups: what they bring back, and what of a broken or hostile one comes in (nothing).

use super::orders::orders;
use crate::support::vaults::{NOW, PASSPHRASE, case, folder, fresh, named, note, opened, save, unlock};
use mastara::domain::journal::Deed;
use mastara::domain::member::Role;
use mastara::store::Trouble;
use mastara::store::keys::backup_key;
use mastara::store::keys::cost::Cost;
use mastara::store::keys::recovery::{RecoveryWords, SheetLanguage};
use mastara::store::vault::{Backup, Opening, SealedTo, open};
use std::fs;
use std::io::Read;
use std::path::Path;

/// Everything is in a backup, and nothing but the right words opens it, or the passphrase that it was given.
#[test]
fn a_backup_brings_everything_back_and_writes_on_in_new_lines() {
    let (scratch, mut vault, words) = fresh();
    let place = folder(&scratch);
    vault.add_member("Omar", Role::Volunteer, "omar".into(), Cost::practice(), NOW).unwrap();
    let written = save(&mut vault, vec![opened(1), named(1, "One")]).unwrap();
    save(&mut vault, vec![opened(2), named(2, "Apart")]).unwrap();
    let card = crate::support::vaults::card(case(2), &vault.events(case(2)).unwrap());
    vault.set_apart(&[(case(2), vec![], card)]).unwrap();
    vault.put_draft("d", 1, &"typed").unwrap();
    let blob = vault.put_blob(case(1), &vec![5; 100_000]).unwrap();
    let (mut by_words, mut by_passphrase) = (Vec::new(), Vec::new());
    let mut seen = (0, 0);
    vault.backup(&mut by_words, SealedTo::Recovery, &mut |done, all| seen = (done, all)).unwrap();
    vault.backup(&mut by_passphrase, SealedTo::Passphrase("its own"), &mut |_, _| {}).unwrap();
    assert!(seen.0 == seen.1 && seen.0 > 100_000, "{seen:?}");
    save(&mut vault, vec![note(1, 1, "written after the backup")]).unwrap();
    let old_line = vault.device();
    vault.lock(NOW).unwrap();

    let to = scratch.path().join("restored");
    let other = RecoveryWords::random(SheetLanguage::English).unwrap();
    let tries = [
        (&by_words, Opening::Words(&other), Trouble::WrongWords),
        (&by_words, Opening::Passphrase("its own"), Trouble::ForWords),
        (&by_passphrase, Opening::Words(&words), Trouble::ForPassphrase),
        (&by_passphrase, Opening::Passphrase("another"), Trouble::WrongPassphrase),
    ];
    for (backup, opening, why) in tries {
        assert_eq!(Backup::at(backup.as_slice()).unwrap().restore(opening, &to, &mut |_, _| {}), Err(why));
        assert_eq!(left(&scratch), ["vault"]);
    }
    assert_eq!(restored(&by_words, &words, &place), Err(Trouble::NotEmpty));
    let again = scratch.path().join("again");
    let opening = Opening::Passphrase("its own");
    Backup::at(by_passphrase.as_slice()).unwrap().restore(opening, &again, &mut |_, _| {}).unwrap();
    restored(&by_words, &words, &to).unwrap();

    // Until an administrator was there it can be read, not written.
    let mut his = open(&to).unwrap().unlock("omar").unwrap();
    assert_eq!(his.events(case(1)).unwrap(), written);
    assert_eq!(his.begin_again(NOW), Ok(None));
    assert!(his.read_only() && !his.verify().unwrap().sound());
    drop(his);
    for to in [&to, &again] {
        let mut vault = unlock(to).unwrap();
        assert_eq!(vault.begin_again(NOW), Ok(Some(0)));
        assert_ne!(vault.device(), old_line);
        assert_eq!(vault.events(case(1)).unwrap(), written);
        assert_eq!(vault.events(case(2)).unwrap().len(), 2);
        assert_eq!(vault.draft("d", 1).unwrap(), Some("typed".to_owned()));
        assert_eq!(vault.blob(case(1), blob).unwrap().as_slice(), vec![5; 100_000]);
        save(&mut vault, vec![note(1, 2, "written by the restored one")]).unwrap();
        let report = vault.verify().unwrap();
        assert!(report.sound(), "{report:?}");
        assert!(vault.deeds().unwrap().iter().any(|deed| deed.body == Deed::Restored));
        // The passphrase is changed in the slot that there is, and the line stays.
        let line = vault.device();
        vault.change_passphrase(PASSPHRASE.into(), "new".into(), Cost::practice(), NOW).unwrap();
        vault.lock(NOW).unwrap();
        let vault = open(to).unwrap().unlock("new").unwrap();
        assert_eq!(vault.device(), line);
        assert_eq!(vault.members().len(), 2);
    }
    let mut his = open(&to).unwrap().unlock("omar").unwrap();
    save(&mut his, vec![note(1, 3, "by Omar, in his new line")]).unwrap();
    assert!(his.verify().unwrap().sound());
    drop(his);
    // He is removed with both of his lines.
    let mut vault = open(&to).unwrap().unlock("new").unwrap();
    let omar = vault.member_named("Omar").unwrap();
    vault.remove_member(omar, NOW).unwrap();
    drop(vault);
    assert_eq!(open(&to).unwrap().unlock("omar").err(), Some(Trouble::WrongPassphrase));
    // What the old machine wrote meanwhile carries other numbers.
    assert_eq!(unlock(&place).unwrap().device(), old_line);
}

/// What was erased after a backup is erased again before anybody sees it; by the words too.
#[test]
fn a_restored_backup_forgets_what_was_erased_since() {
    let (scratch, mut vault, words) = fresh();
    let place = folder(&scratch);
    vault.add_member("Omar", Role::Volunteer, "omar".into(), Cost::practice(), NOW).unwrap();
    save(&mut vault, vec![opened(1), named(1, "One")]).unwrap();
    save(&mut vault, vec![opened(2), named(2, "Two")]).unwrap();
    let mut backup = Vec::new();
    vault.backup(&mut backup, SealedTo::Recovery, &mut |_, _| {}).unwrap();
    vault.erase_case(case(1), NOW).unwrap();
    let mut later = Vec::new();
    vault.backup(&mut later, SealedTo::Recovery, &mut |_, _| {}).unwrap();
    drop(vault);
    let order = orders(&place).unwrap();

    for by_words in [false, true] {
        fs::remove_dir_all(&place).unwrap();
        restored(&backup, &words, &place).unwrap();
        assert_eq!(open(&place).unwrap().unlock("omar").err(), Some(Trouble::RestoredFirst));
        let vault = if by_words {
            open(&place).unwrap().recover(&words, "new".into(), Cost::practice(), NOW).unwrap()
        } else {
            let mut vault = unlock(&place).unwrap();
            assert_eq!(vault.begin_again(NOW), Ok(Some(1)));
            vault
        };
        assert_eq!(vault.all_case_ids().unwrap(), [case(2)]);
    }
    // The order was in the later backup too: on another machine it goes beside the vault again.
    fs::remove_file(&order).unwrap();
    fs::remove_dir_all(&place).unwrap();
    restored(&later, &words, &place).unwrap();
    let mut vault = unlock(&place).unwrap();
    assert_eq!(vault.begin_again(NOW), Ok(Some(0)));
    assert!(order.exists() && vault.verify().unwrap().sound());
}

/// A new sheet opens what is backed up from then on; a key that somebody else put there seals nothing.
#[test]
fn backups_are_sealed_to_the_sheet_that_holds() {
    let (scratch, mut vault, old) = fresh();
    let place = folder(&scratch);
    let key = place.join("backup-key");
    let before = fs::read(&key).unwrap();
    let new = RecoveryWords::random(SheetLanguage::French).unwrap();
    vault.renew_sheet(&new, NOW).unwrap();
    let mut backup = Vec::new();
    vault.backup(&mut backup, SealedTo::Recovery, &mut |_, _| {}).unwrap();
    let to = scratch.path().join("restored");
    assert_eq!(restored(&backup, &old, &to), Err(Trouble::WrongWords));
    restored(&backup, &new, &to).unwrap();

    fs::write(&key, before).unwrap();
    let refused = |vault: &mastara::store::vault::Vault| {
        vault.backup(&mut Vec::new(), SealedTo::Recovery, &mut |_, _| {}).unwrap_err()
    };
    assert_eq!(refused(&vault), Trouble::NoBackupKey);
    fs::remove_file(&key).unwrap();
    assert_eq!(refused(&vault), Trouble::NoBackupKey);
    assert_eq!(vault.learn_backup_key(&old), Err(Trouble::WrongWords));
    vault.learn_backup_key(&new).unwrap();
    assert!(vault.has_backup_key());
}

/// Each cut and each changed bit of the outer file is refused with a name, and leaves nothing behind.
#[test]
fn a_backup_that_was_cut_or_changed_is_refused_and_leaves_nothing() {
    let (scratch, mut vault, words) = fresh();
    save(&mut vault, vec![opened(1), named(1, "One")]).unwrap();
    let mut backup = Vec::new();
    vault.backup(&mut backup, SealedTo::Recovery, &mut |_, _| {}).unwrap();
    drop(vault);
    let to = scratch.path().join("restored");
    let refused = |bytes: &[u8], what: &str| {
        let why = restored(bytes, &words, &to).expect_err(what);
        let named = matches!(
            why.code(),
            "damaged" | "truncated" | "newer" | "not-a-backup" | "wrong-words" | "for-passphrase"
        );
        assert!(named, "{what}: {why}");
        assert_eq!(left(&scratch), ["vault"], "{what}");
    };
    refused(b"", "empty");
    refused(b"name,phone\nAmina,06\n", "a list");
    refused(&fs::read(folder(&scratch).join("roster")).unwrap(), "a file of the vault");
    let head = backup.windows(5).position(|bytes| bytes == b"\n--- ").unwrap() + 70;
    let step = backup.len() / 40;
    for at in (0..head).chain((head..backup.len()).step_by(step)).chain([backup.len() - 1]) {
        refused(&backup[..at], &format!("cut at {at}"));
        let mut changed = backup.clone();
        changed[at] ^= 1 << (at % 8);
        refused(&changed, &format!("changed at {at}"));
    }
    refused(&[backup.clone(), vec![0]].concat(), "longer");
    restored(&backup, &words, &to).unwrap();
}

/// Whoever could seal a backup for us can't have anything written outside its folder, nor of a strange size.
#[test]
fn a_hostile_backup_is_refused_by_every_name_and_size() {
    use std::io::Write;
    use tar::EntryType as E;
    let (_scratch, vault, words) = fresh();
    let mut backup = Vec::new();
    vault.backup(&mut backup, SealedTo::Recovery, &mut |_, _| {}).unwrap();
    let identity: age::x25519::Identity = backup_key::identity_text(&words).unwrap().parse().unwrap();
    let mut inside = Vec::new();
    age::Decryptor::new(backup.as_slice())
        .unwrap()
        .decrypt(std::iter::once(&identity as _))
        .unwrap()
        .read_to_end(&mut inside)
        .unwrap();
    mastara::store::vault::hostile(&inside).unwrap();
    let scratch = tempfile::tempdir().unwrap();
    let tried = |inside: &[u8], what: &str| {
        mastara::store::vault::hostile(inside).expect_err(what);
        let recipient = identity.to_public();
        let outer = age::Encryptor::with_recipients(std::iter::once(&recipient as _)).unwrap();
        let mut sealed = Vec::new();
        let mut writer = outer.wrap_output(&mut sealed).unwrap();
        writer.write_all(inside).unwrap();
        writer.finish().unwrap();
        let why = restored(&sealed, &words, &scratch.path().join("vault")).expect_err(what);
        assert!(left(&scratch).is_empty(), "{what}: {why} {:?}", left(&scratch));
        why
    };
    // The second entry is the header of the vault: its name, kind and size are made hostile.
    let second = 1024;
    assert!(inside[second..].starts_with(b"vault\0"));
    let forged = |change: &dyn Fn(&mut tar::Header)| {
        let mut bytes = inside.clone();
        let mut header = tar::Header::new_ustar();
        header.as_mut_bytes().copy_from_slice(&bytes[second..second + 512]);
        change(&mut header);
        header.set_cksum();
        bytes[second..second + 512].copy_from_slice(header.as_bytes());
        bytes
    };
    for name in [
        "/etc/cron.d/x",
        "../vault",
        "slots/../../x",
        "slots/x",
        "blobs/x",
        "store-1/db",
        "restored",
        "vault.unfinished",
        "ballast",
        "VAULT",
        "blobs/",
        "head\n",
        "",
    ] {
        let bytes = forged(&|header| {
            header.as_old_mut().name = [0; 100];
            header.as_old_mut().name[..name.len()].copy_from_slice(name.as_bytes());
        });
        assert_eq!(tried(&bytes, name).code(), "damaged");
    }
    for kind in [
        E::Symlink,
        E::Link,
        E::Directory,
        E::Char,
        E::Block,
        E::Fifo,
        E::GNULongName,
        E::XHeader,
        E::GNUSparse,
        E::Continuous,
    ] {
        let bytes = forged(&|header| header.set_entry_type(kind));
        assert_eq!(tried(&bytes, &format!("{kind:?}")).code(), "damaged");
    }
    for size in [0, 513, (16 << 20) + 1, u64::MAX >> 2, u64::MAX] {
        tried(&forged(&|header| header.set_size(size)), &format!("{size} bytes"));
    }
    let mut twice = inside[..second + 1024].to_vec();
    twice.extend_from_slice(&inside[second..]);
    assert_eq!(tried(&twice, "twice").code(), "damaged");
    let mut newer = inside.clone();
    newer[512 + 7] = 2;
    let sum = blake3::hash(&newer[512..512 + 13 + 24]);
    newer[512 + 37..512 + 53].copy_from_slice(&sum.as_bytes()[..16]);
    assert_eq!(tried(&newer, "a newer backup"), Trouble::Newer { file: "backup".into(), found: 2, known: 1 });
    tried(&inside[..inside.len() - 1536], "the end is missing");
    tried(&inside[second..], "no name of what it is");
    let mut after = inside.clone();
    after.extend_from_slice(b"more");
    assert_eq!(tried(&after, "more after the end").code(), "damaged");
}

fn restored(bytes: &[u8], words: &RecoveryWords, to: &Path) -> Result<(), Trouble> {
    Backup::at(bytes)?.restore(Opening::Words(words), to, &mut |_, _| {})
}

/// What lies in a scratch folder, in order.
fn left(scratch: &tempfile::TempDir) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(scratch.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}
