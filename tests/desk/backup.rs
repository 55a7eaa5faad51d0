//! When a backup is missed.

use crate::support::vaults::{PASSPHRASE, case, folder, named, opened, save};
use mastara::desk::Locked;
use mastara::domain::book::Book;
use mastara::store::vault::{Options, create};
use std::sync::Arc;

#[test]
fn an_old_backup_is_missed_until_another_is_written() {
    let scratch = tempfile::tempdir().unwrap();
    let place = folder(&scratch);
    let (mut vault, _) = create(&place, "Khadija", PASSPHRASE.into(), &Options::practice(0)).unwrap();
    let unlocked =
        || Locked::at(&place, Arc::new(Book::default()), None).unwrap().unlock(PASSPHRASE, &mut |_, _| {});
    save(&mut vault, vec![opened(1), named(1, "One")]).unwrap();
    drop(vault);
    let mut desk = unlocked().unwrap();
    assert!(desk.card(case(1)).is_some());
    assert!(desk.backup_missed().unwrap() > 10_000);
    assert_eq!(desk.last_backup(), None);
    let file = desk.backup_place(scratch.path());
    desk.backup(&file, None, &mut |_, _| {}).unwrap();
    assert!(desk.backup_missed().is_none() && desk.last_backup().is_some());
    assert_ne!(desk.backup_place(scratch.path()), file, "nothing is written over");
    assert_eq!(desk.backup(&file, None, &mut |_, _| {}).unwrap_err().code(), "leave-exists");
    let nowhere = scratch.path().join("nowhere/b.age");
    assert_eq!(desk.backup(&nowhere, None, &mut |_, _| {}).unwrap_err().code(), "leave-missing");
    desk.lock().unwrap();
    assert_eq!(unlocked().unwrap().backup_missed(), None);
}
