//! A small vault on a bad disk: bits flipped and ends cut in every file, the engine's own among them. Whatever comes of
//! it has a name, or is what was written.

use crate::support::vaults::{NOW, PASSPHRASE, case, copy_dir, folder, fresh, named, note, opened, save};
use mastara::domain::event::Event;
use mastara::store::Trouble;
use mastara::store::vault::open;
use std::fs;
use std::path::{Path, PathBuf};

/// Trials in one file, unless all were asked for.
const PART: usize = 8;

fn all() -> bool {
    std::env::var("MASTARA_FLIPS").is_ok_and(|asked| asked == "all")
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        if entry.file_type().unwrap().is_dir() {
            found.extend(files(&entry.path()));
        } else {
            found.push(entry.path());
        }
    }
    found.sort();
    found
}

/// What came of it: a name, or nothing when everything is as it was.
fn opened_with(place: &Path, written: &[Vec<Event>]) -> Option<String> {
    let mut vault = match open(place).and_then(|locked| locked.unlock(PASSPHRASE)) {
        Ok(vault) => vault,
        Err(trouble) => return Some(trouble.code().to_owned()),
    };
    let doubts = !vault.doubts().is_empty();
    let report = match vault.verify() {
        Ok(report) => report,
        Err(trouble) => return Some(trouble.code().to_owned()),
    };
    if !report.sound() || doubts {
        return Some("named by verify".to_owned());
    }
    for (number, wanted) in (1..).zip(written) {
        assert_eq!(vault.events(case(number)).as_ref(), Ok(wanted), "another answer, and nobody says so");
    }
    assert_eq!(vault.draft("d", 1), Ok(Some("half".to_owned())));
    None
}

#[test]
fn every_flipped_bit_and_every_cut_of_a_whole_vault_is_named_or_harmless() {
    let (scratch, mut vault, _) = fresh();
    save(&mut vault, vec![opened(1), named(1, "One"), note(1, 1, "a note")]).unwrap();
    save(&mut vault, vec![opened(2), named(2, "Two")]).unwrap();
    vault.put_draft("d", 1, &"half").unwrap();
    vault.fold_cards(true).unwrap();
    let written = [1, 2].map(|number| vault.events(case(number)).unwrap());
    vault.lock(NOW).unwrap();
    let whole = folder(&scratch);
    let place = scratch.path().join("tried");
    let (mut trials, mut named) = (0, 0);
    let mut tried = |name: &Path, bytes: &[u8]| {
        if place.exists() {
            fs::remove_dir_all(&place).unwrap();
        }
        copy_dir(&whole, &place);
        fs::write(place.join(name), bytes).unwrap();
        trials += 1;
        let came = opened_with(&place, &written);
        named += usize::from(came.is_some());
        came
    };
    for path in files(&whole).into_iter().filter(|path| !path.ends_with("ballast")) {
        let name = path.strip_prefix(&whole).unwrap();
        let bytes = fs::read(&path).unwrap();
        let ours = !name.starts_with("store-1");
        let bits: Vec<usize> = if ours {
            (0..bytes.len() * 8).collect()
        } else {
            let used = bytes.iter().enumerate().filter(|(_, byte)| **byte != 0);
            used.map(|(at, _)| at * 8 + at % 8).collect()
        };
        let step = |count: usize| if all() { 1 } else { count / PART + 1 };
        for bit in bits.iter().step_by(step(bits.len())) {
            let mut flipped = bytes.clone();
            flipped[bit / 8] ^= 1 << (bit % 8);
            let came = tried(name, &flipped);
            // What must be there to unlock is never read past a changed bit.
            let needed = ours && !["cards", "backup-key"].iter().any(|cache| name.ends_with(cache));
            assert!(came.is_some() || !needed, "{} bit {bit} went unseen", name.display());
        }
        for length in (0..bytes.len()).step_by(if all() { bytes.len() / 2000 + 1 } else { step(bytes.len()) })
        {
            tried(name, &bytes[..length]);
        }
    }
    eprintln!("{trials} trials, {named} named");
    assert!(named > trials / 3);
    assert_eq!(open(&whole).unwrap().unlock("another").err(), Some(Trouble::WrongPassphrase));
}
