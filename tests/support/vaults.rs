//! Small vaults with made-up cases.

use super::faulty::Disk;
use chrono::NaiveDate;
use mastara::domain::book::Book;
use mastara::domain::card::Card;
use mastara::domain::course::{Note, Opening};
use mastara::domain::event::{Body, Case, Event, Write};
use mastara::domain::face::Face;
use mastara::domain::flags::Setting;
use mastara::domain::ids::{CaseId, ItemId};
use mastara::domain::person::NamePart;
use mastara::store::Result;
use mastara::store::copy;
use mastara::store::faces;
use mastara::store::keys::recovery::RecoveryWords;
use mastara::store::sled_engine::SledEngine;
use mastara::store::vault::{Options, Vault, create, open};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use tempfile::TempDir;

/// The passphrase of every test vault.
pub(crate) const PASSPHRASE: &str = "five words that open it";
/// Who made it.
pub(crate) const FOUNDER: &str = "Khadija";
/// The moment of every test.
pub(crate) const NOW: i64 = 1_790_000_000_000;

/// A vault as it was born: the tests' vaults are copies of it, because a birth syncs a lot.
struct Born {
    scratch: TempDir,
    words: String,
    disk: Disk,
}

fn born() -> &'static Born {
    static BORN: OnceLock<Born> = OnceLock::new();
    BORN.get_or_init(|| {
        let scratch = tempfile::tempdir().unwrap();
        let options = Options { ballast_kib: 8, ..Options::practice(NOW) };
        let (vault, words) = create(&folder(&scratch), FOUNDER, PASSPHRASE.into(), &options).unwrap();
        drop(vault);
        let disk = Disk::default();
        let store = folder(&scratch).join("store-1");
        copy::copy(&SledEngine::open(&store).unwrap(), &disk.open().unwrap()).unwrap();
        Born { scratch, words: words.words().unwrap().join(" "), disk }
    })
}

/// A fresh practice vault in a scratch folder.
pub(crate) fn fresh() -> (TempDir, Vault, RecoveryWords) {
    let scratch = tempfile::tempdir().unwrap();
    copy_dir(&folder(&born().scratch), &folder(&scratch));
    let vault = unlock(&folder(&scratch)).unwrap();
    (scratch, vault, RecoveryWords::parse(&born().words).unwrap())
}

/// Copies a folder with everything in it.
pub(crate) fn copy_dir(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    std::fs::set_permissions(to, std::fs::metadata(from).unwrap().permissions()).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy_dir(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// Where the vault of a scratch folder is.
pub(crate) fn folder(scratch: &TempDir) -> PathBuf {
    scratch.path().join("vault")
}

/// Unlocks it.
pub(crate) fn unlock(folder: &Path) -> Result<Vault> {
    open(folder)?.unlock(PASSPHRASE)
}

/// A fresh vault over the failing engine, with a small ballast.
pub(crate) fn faulty() -> (TempDir, Vault, Disk) {
    let scratch = tempfile::tempdir().unwrap();
    copy_dir(&folder(&born().scratch), &folder(&scratch));
    std::fs::remove_dir_all(folder(&scratch).join("store-1")).unwrap();
    let disk = born().disk.twin();
    let vault = again(&scratch, &disk).unwrap();
    (scratch, vault, disk)
}

/// Unlocks a vault over the failing engine again.
pub(crate) fn again(scratch: &TempDir, disk: &Disk) -> Result<Vault> {
    open(&folder(scratch))?.over(disk.opener()).unlock(PASSPHRASE)
}

/// A case id from a number.
pub(crate) fn case(number: u64) -> CaseId {
    let mut id = [7; 16];
    id[..8].copy_from_slice(&number.to_be_bytes());
    CaseId(id)
}

/// The next events of a vault's device, as the desk would make them.
pub(crate) fn events(vault: &Vault, bodies: Vec<(CaseId, Body)>) -> Vec<Event> {
    let batch = vault.next_dot();
    let mut dot = batch;
    let mut stamp = vault.last_stamp();
    bodies
        .into_iter()
        .map(|(case, body)| {
            stamp = stamp.next(NOW);
            let author = vault.person();
            let event = Event { dot, stamp, author, case, batch, previous: [0; 32], replaces: vec![], body };
            dot.seq += 1;
            event
        })
        .collect()
}

/// "The case was opened."
pub(crate) fn opened(number: u64) -> (CaseId, Body) {
    let opening = Opening { reference: format!("{number:03}/26"), on: day() };
    (case(number), Body::CaseOpened(Write { at: (), now: Some(opening) }))
}

/// "Its name is".
pub(crate) fn named(number: u64, name: &str) -> (CaseId, Body) {
    (case(number), Body::NameRecorded(Write { at: NamePart::AsTold, now: Some(name.into()) }))
}

/// "A note was written."
pub(crate) fn note(number: u64, item: u64, text: &str) -> (CaseId, Body) {
    let mut id = [0; 16];
    id[..8].copy_from_slice(&item.to_be_bytes());
    let note = Note { text: text.into(), on: day() };
    (case(number), Body::NoteWritten(Write { at: ItemId(id), now: Some(note) }))
}

/// The day of every test.
pub(crate) fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 24).unwrap()
}

/// The card of a case, from its events.
pub(crate) fn card(id: CaseId, events: &[Event]) -> Card {
    let mut case = Case { id, ..Case::default() };
    for event in events {
        case.apply(event);
    }
    Card::of(&case, &[], &Book::default(), Setting::default(), day())
}

/// Saves facts about one case with its card, and gives the events as they were written.
pub(crate) fn save(vault: &mut Vault, facts: Vec<(CaseId, Body)>) -> Result<Vec<Event>> {
    let mut fresh = events(vault, facts);
    let mut ids: Vec<_> = fresh.iter().map(|event| event.case).collect();
    ids.dedup();
    let cards = ids
        .into_iter()
        .map(|id| {
            let mut all = vault.events(id)?;
            all.extend(fresh.iter().filter(|event| event.case == id).cloned());
            Ok(card(id, &all))
        })
        .collect::<Result<Vec<_>>>()?;
    vault.append(&mut fresh, &cards)?;
    Ok(fresh)
}

/// The name on a card.
pub(crate) fn named_on(face: &Face) -> String {
    faces::who(face).name.reveal().clone()
}

/// The names on all cards.
pub(crate) fn names(vault: &mut Vault) -> Vec<String> {
    let cards = vault.cards(&mut card, &mut |_, _| {}).unwrap();
    cards.iter().map(named_on).collect()
}
