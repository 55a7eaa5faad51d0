//! The files of a vault in the hands of a thief, a bad disk, or another version of the program.

use crate::support::faulty::Disk;
use crate::support::vaults::{
    NOW, PASSPHRASE, again, card, case, copy_dir, events, faulty, folder, fresh, named, named_on, note,
    opened, save, unlock,
};
use mastara::store::container::{FileKind, unwrap, wrap};
use mastara::store::keys::Secret;
use mastara::store::seal::{self, Fault, Place};
use mastara::store::vault::{Vault, open};
use mastara::store::{Trouble, durable};
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// A name that must not be found in any file.
const CANARY: &str = "Ngozi-Canary-Okonkwo";

/// A small vault over the engine in memory, with every kind of file, locked.
fn small() -> (TempDir, Disk) {
    let (scratch, mut vault, disk) = faulty();
    save(&mut vault, vec![opened(1), named(1, CANARY), note(1, 1, "a note")]).unwrap();
    save(&mut vault, vec![opened(2)]).unwrap();
    vault.put_draft("d", 1, &"half".to_owned()).unwrap();
    vault.put_setting("s", 1, &1_u8).unwrap();
    vault.fold_cards(true).unwrap();
    save(&mut vault, vec![named(2, "Two")]).unwrap();
    vault.lock(NOW).unwrap();
    (scratch, disk)
}

/// Our files that must be read to unlock, with the kind of their container.
fn own_files(folder: &Path) -> Vec<(PathBuf, FileKind)> {
    let slot = fs::read_dir(folder.join("slots")).unwrap().next().unwrap().unwrap().path();
    vec![
        (folder.join("vault"), FileKind::Vault),
        (slot, FileKind::Slot),
        (folder.join("epochs"), FileKind::Epochs),
        (folder.join("roster"), FileKind::Roster),
    ]
}

fn unlocked(scratch: &TempDir, disk: &Disk) -> Result<Vault, Trouble> {
    again(scratch, disk)
}

fn label(path: &Path) -> String {
    path.file_name().unwrap().to_string_lossy().into_owned()
}

/// Puts bytes in a file, asks, and puts the old ones back.
fn with_bytes<T>(path: &Path, bytes: &[u8], ask: impl FnOnce() -> T) -> T {
    let before = fs::read(path).unwrap();
    fs::write(path, bytes).unwrap();
    let answer = ask();
    fs::write(path, before).unwrap();
    answer
}

fn flip(bytes: &[u8], bit: usize) -> Vec<u8> {
    let mut flipped = bytes.to_vec();
    flipped[bit / 8] ^= 1 << (bit % 8);
    flipped
}

/// Every bit through the check that each file must pass first; many of them through an unlock.
#[test]
fn every_flipped_bit_of_our_files_is_refused_by_name() {
    let (scratch, disk) = small();
    for (path, kind) in own_files(&folder(&scratch)) {
        let bytes = fs::read(&path).unwrap();
        for bit in 0..bytes.len() * 8 {
            let flipped = flip(&bytes, bit);
            let trouble = unwrap(kind, 1, &flipped, "it").expect_err("a flipped bit");
            assert!(
                matches!(trouble, Trouble::Damaged { .. } | Trouble::Truncated { .. }),
                "{bit}: {trouble}"
            );
            if bit % 53 == 0 {
                let trouble = with_bytes(&path, &flipped, || unlocked(&scratch, &disk).err()).unwrap();
                assert!(matches!(trouble, Trouble::Damaged { .. } | Trouble::Truncated { .. }), "{trouble}");
                assert!(trouble.file().unwrap().contains(&label(&path)), "{trouble}");
            }
        }
    }
    assert!(unlocked(&scratch, &disk).unwrap().verify().unwrap().sound());
}

/// Head and cards do not keep the vault from opening: the head's damage is told, cards are made again.
#[test]
fn a_flipped_bit_of_head_or_cards_is_found() {
    let (scratch, disk) = small();
    for name in ["head", "cards"] {
        let path = folder(&scratch).join(name);
        let bytes = fs::read(&path).unwrap();
        for bit in (0..bytes.len() * 8).step_by(61) {
            with_bytes(&path, &flip(&bytes, bit), || {
                let mut vault = unlocked(&scratch, &disk).unwrap();
                assert_eq!(vault.read_only(), name == "head", "bit {bit}");
                let report = vault.verify().unwrap();
                let found = if name == "head" { report.findings.len() } else { report.stale.len() };
                assert_eq!(found, 1, "{name} bit {bit}: {report:?}");
                let cards = vault.cards(&mut card, &mut |_, _| {}).unwrap();
                assert_eq!(cards.iter().map(named_on).collect::<Vec<_>>(), [CANARY, "Two"]);
            });
        }
    }
}

#[test]
fn every_flipped_or_missing_bit_of_a_seal_is_refused() {
    let key = Secret::random().unwrap();
    let vault = [3; 16];
    let at = |tree, key| Place { vault: &vault, tree, key, bound: b"writer" };
    let frame = seal::seal(&key, 5, &at("log", b"k"), b"what nobody may read").unwrap();
    assert_eq!(*seal::open(&key, &at("log", b"k"), &frame).unwrap(), b"what nobody may read");
    for bit in 0..frame.len() * 8 {
        let fault = seal::open(&key, &at("log", b"k"), &flip(&frame, bit)).unwrap_err();
        let wanted = match bit / 8 {
            0..2 => matches!(fault, Fault::Foreign),
            2..4 => matches!(fault, Fault::Newer(_) | Fault::Older(_)),
            _ => fault == Fault::Broken,
        };
        assert!(wanted, "bit {bit}: {fault:?}");
    }
    for length in 0..frame.len() {
        let fault = seal::open(&key, &at("log", b"k"), &frame[..length]).unwrap_err();
        assert!(matches!(fault, Fault::Short | Fault::Broken), "{length}: {fault:?}");
    }
    let bound = Place { bound: b"writes", ..at("log", b"k") };
    let vault = Place { vault: &[4; 16], ..at("log", b"k") };
    for place in [at("lo", b"gk"), at("log", b"l"), at("keys", b"k"), bound, vault] {
        assert_eq!(seal::open(&key, &place, &frame), Err(Fault::Broken));
    }
    let other = Secret::random().unwrap();
    assert_eq!(seal::open(&other, &at("log", b"k"), &frame), Err(Fault::Broken));
}

#[test]
fn every_value_in_the_engine_that_is_changed_moved_or_missing_is_found() {
    let (scratch, disk) = small();
    let pairs = disk.pairs();
    let found = |what: &str| {
        let report = unlocked(&scratch, &disk).and_then(|mut vault| vault.verify());
        let silent = report.as_ref().is_ok_and(|report| report.sound() && report.stale.is_empty());
        assert!(!silent, "{what}: {report:?}");
    };
    for (number, (tree, (key, value))) in pairs.iter().enumerate() {
        for bit in (number % 97..value.len() * 8).step_by(97) {
            disk.poke(*tree, key, Some(flip(value, bit)));
            found(&format!("{tree:?} bit {bit}"));
        }
        for length in [0, 8, 40, value.len() - 1] {
            disk.poke(*tree, key, Some(value[..length].to_vec()));
            found(&format!("{tree:?} cut at {length}"));
        }
        let elsewhere = pairs.iter().find(|(other, (place, _))| other == tree && place != key);
        if let Some((_, (_, other))) = elsewhere {
            disk.poke(*tree, key, Some(other.clone()));
            found(&format!("{tree:?} moved"));
        }
        // What is a cache, a draft, or a setting may go without a trace; what is a fact may not.
        if ["log", "keys", "ledger"].contains(&tree.name()) {
            disk.poke(*tree, key, None);
            found(&format!("{tree:?} removed"));
        }
        disk.poke(*tree, key, Some(value.clone()));
    }
    assert!(unlocked(&scratch, &disk).unwrap().verify().unwrap().sound());
}

/// An older state of a case, put back by somebody who can write the disk, has valid seals: the chain knows.
#[test]
fn a_value_that_is_put_back_to_what_it_was_is_found() {
    let (scratch, mut vault, disk) = faulty();
    save(&mut vault, vec![opened(1)]).unwrap();
    let before = disk.pairs();
    save(&mut vault, vec![note(1, 1, "later")]).unwrap();
    drop(vault);
    for (tree, (key, value)) in before.iter().filter(|(tree, _)| tree.name() == "log") {
        disk.poke(*tree, key, Some(value.clone()));
    }
    let mut vault = again(&scratch, &disk).unwrap();
    let report = vault.verify().unwrap();
    assert!(matches!(report.findings[..], [mastara::store::vault::Finding::Lost { first: 2, count: 1, .. }]));
}

#[test]
fn a_file_that_ends_early_is_refused_by_name() {
    let (scratch, disk) = small();
    for (path, kind) in own_files(&folder(&scratch)) {
        let bytes = fs::read(&path).unwrap();
        for length in 0..bytes.len() {
            let trouble = unwrap(kind, 1, &bytes[..length], "it").expect_err("cut");
            assert!(matches!(trouble, Trouble::Truncated { .. }), "{length}: {trouble}");
        }
        for length in [0, 1, bytes.len() / 2, bytes.len() - 1] {
            let trouble = with_bytes(&path, &bytes[..length], || unlocked(&scratch, &disk).err()).unwrap();
            assert!(matches!(trouble, Trouble::Truncated { .. }), "{length}: {trouble}");
            assert!(trouble.file().unwrap().contains(&label(&path)));
        }
        let longer = [&bytes[..], b"x"].concat();
        let trouble = with_bytes(&path, &longer, || unlocked(&scratch, &disk).err()).unwrap();
        assert!(matches!(trouble, Trouble::Damaged { .. }));
        let away = scratch.path().join("away");
        fs::rename(&path, &away).unwrap();
        let trouble = unlocked(&scratch, &disk).err().unwrap();
        assert!(matches!(trouble, Trouble::NotAVault | Trouble::Missing { .. }), "{trouble}");
        fs::rename(&away, &path).unwrap();
    }
}

#[test]
fn a_newer_and_an_older_format_are_told_apart_from_damage() {
    let (scratch, disk) = small();
    for (path, kind) in own_files(&folder(&scratch)) {
        let bytes = fs::read(&path).unwrap();
        let body = unwrap(kind, 1, &bytes, "").unwrap();
        let newer = with_bytes(&path, &wrap(kind, 2, body).unwrap(), || unlocked(&scratch, &disk).err());
        assert!(matches!(newer, Some(Trouble::Newer { found: 2, known: 1, .. })), "{newer:?}");
        let older = with_bytes(&path, &wrap(kind, 0, body).unwrap(), || unlocked(&scratch, &disk).err());
        assert!(matches!(older, Some(Trouble::Older { found: 0, known: 1, .. })), "{older:?}");
    }
    // The frame inside has a version of its own.
    let (path, kind) = own_files(&folder(&scratch)).pop().unwrap();
    let bytes = fs::read(&path).unwrap();
    let mut body = unwrap(kind, 1, &bytes, "").unwrap().to_vec();
    body[2] = 2;
    let newer = with_bytes(&path, &wrap(kind, 1, &body).unwrap(), || unlocked(&scratch, &disk).err());
    assert!(matches!(newer, Some(Trouble::Newer { found: 2, .. })), "{newer:?}");
}

/// Files of another vault, whole and unchanged, do not open in this one.
#[test]
fn a_file_of_another_vault_is_refused() {
    let (scratch, disk) = small();
    let other = tempfile::tempdir().unwrap();
    let options = mastara::store::vault::Options::practice(NOW);
    drop(mastara::store::vault::create(&folder(&other), "", PASSPHRASE.into(), &options).unwrap());
    for ((path, _), (foreign, _)) in own_files(&folder(&scratch)).iter().zip(own_files(&folder(&other))) {
        let bytes = fs::read(foreign).unwrap();
        assert!(with_bytes(path, &bytes, || unlocked(&scratch, &disk).err()).is_some(), "{}", label(path));
    }
}

/// sled's own file: a changed byte is an error, a finding, or lies in a dead page; never a wrong answer.
#[test]
fn a_changed_byte_in_the_engines_file_never_becomes_an_answer() {
    let (scratch, mut vault, _) = fresh();
    let written = save(&mut vault, vec![opened(1), named(1, CANARY)]).unwrap();
    vault.lock(NOW).unwrap();
    let whole = scratch.path().join("whole");
    copy_dir(&folder(&scratch), &whole);
    let db = folder(&scratch).join("store-1/db");
    let length = fs::read(&db).unwrap().iter().rposition(|byte| *byte != 0).unwrap();
    let mut found = 0;
    let rounds = 40;
    for round in 0..rounds {
        let mut bytes = fs::read(whole.join("store-1/db")).unwrap();
        let place = length * round / rounds + round % 7;
        bytes[place] ^= 0x40;
        fs::write(&db, bytes).unwrap();
        match unlock(&folder(&scratch)) {
            Err(_) => found += 1,
            Ok(mut vault) => match vault.verify() {
                Err(_) => found += 1,
                Ok(report) if !report.sound() => found += 1,
                Ok(_) => assert_eq!(vault.events(case(1)).unwrap(), written),
            },
        }
        fs::remove_dir_all(folder(&scratch)).unwrap();
        copy_dir(&whole, &folder(&scratch));
    }
    assert!(found > 0);
}

#[cfg(unix)]
#[test]
fn nobody_else_may_read_anything() {
    use std::os::unix::fs::PermissionsExt;
    let (scratch, mut vault, _) = fresh();
    save(&mut vault, vec![opened(1)]).unwrap();
    vault.put_blob(case(1), b"scan").unwrap();
    vault.fold_cards(true).unwrap();
    vault.compact().unwrap();
    vault.lock(NOW).unwrap();
    drop(unlock(&folder(&scratch)).unwrap());
    let mut seen = 0;
    every_file(&folder(&scratch), &mut |path| {
        let mode = fs::metadata(path).unwrap().permissions().mode() & 0o777;
        let wanted = if path.is_dir() { 0o700 } else { 0o600 };
        assert_eq!(mode, wanted, "{}", path.display());
        seen += 1;
    });
    assert!(seen > 12);
}

#[test]
fn nothing_readable_lies_in_any_file() {
    let (scratch, mut vault, words) = fresh();
    save(&mut vault, vec![opened(77), named(77, CANARY), note(77, 1, "canary in a note")]).unwrap();
    vault.put_draft("canary-draft", 1, &"canary typed".to_owned()).unwrap();
    vault.put_setting("canary-setting", 1, &"canary set".to_owned()).unwrap();
    vault.put_blob(case(77), b"canary scanned").unwrap();
    vault.fold_cards(true).unwrap();
    save(&mut vault, vec![named(77, CANARY), note(77, 2, "canary in a note")]).unwrap();
    let mut import = events(&vault, vec![opened(78), named(78, CANARY)]);
    let fresh_card = card(case(78), &import);
    vault.append(&mut import, &[fresh_card]).unwrap();
    vault.lock(NOW).unwrap();
    let words = words.words().unwrap().join(" ");
    let secrets: [&[u8]; 8] = [
        CANARY.as_bytes(),
        b"canary",
        PASSPHRASE.as_bytes(),
        words.as_bytes(),
        b"077/26",
        &case(77).0,
        b"Administrator",
        b"intake",
    ];
    every_file(&folder(&scratch), &mut |path| {
        if path.is_dir() {
            return;
        }
        let bytes = fs::read(path).unwrap();
        for secret in secrets {
            let found = bytes.windows(secret.len()).any(|window| window == secret);
            assert!(!found, "{} in {}", String::from_utf8_lossy(secret), path.display());
        }
    });
}

#[test]
fn a_vault_is_born_only_where_nothing_is() {
    let scratch = tempfile::tempdir().unwrap();
    let place = folder(&scratch);
    assert_eq!(open(&place).err(), Some(Trouble::NotAVault));
    fs::create_dir(&place).unwrap();
    assert_eq!(open(&place).err(), Some(Trouble::NotAVault));
    fs::write(place.join("letter.txt"), "mine").unwrap();
    let options = mastara::store::vault::Options::practice(NOW);
    let made = mastara::store::vault::create(&place, "", PASSPHRASE.into(), &options);
    assert_eq!(made.err(), Some(Trouble::NotEmpty));
    assert_eq!(fs::read_to_string(place.join("letter.txt")).unwrap(), "mine");
    fs::remove_file(place.join("letter.txt")).unwrap();
    assert!(mastara::store::vault::create(&place, "", PASSPHRASE.into(), &options).is_ok());
}

/// A replaced file is the old or the new one at every moment, and a half-written one is never taken.
#[test]
fn a_replaced_file_is_whole() {
    let scratch = tempfile::tempdir().unwrap();
    let path = scratch.path().join("file");
    durable::replace(&path, b"old").unwrap();
    fs::write(scratch.path().join("file.unfinished"), b"ne").unwrap();
    assert_eq!(durable::read(&path, 10).unwrap(), b"old");
    durable::replace(&path, b"new").unwrap();
    assert_eq!(durable::read(&path, 10).unwrap(), b"new");
    assert_eq!(fs::read_dir(scratch.path()).unwrap().count(), 1);
    assert!(matches!(durable::read(&path, 2), Err(Trouble::Damaged { .. })));
    assert!(matches!(durable::replace(&scratch.path().join("no/file"), b""), Err(Trouble::Missing { .. })));
}

fn every_file(folder: &Path, visit: &mut dyn FnMut(&Path)) {
    visit(folder);
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            every_file(&path, visit);
        } else {
            visit(&path);
        }
    }
}
