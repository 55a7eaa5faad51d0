//! What was erased stays erased, whatever copy of the vault comes back.

use crate::support::vaults::{
    NOW, PASSPHRASE, case, copy_dir, folder, fresh, named, names, opened, save, unlock,
};
use mastara::domain::journal::Deed;
use mastara::domain::member::Role;
use mastara::store::keys::cost::Cost;
use mastara::store::vault::open;
use std::fs;
use std::path::{Path, PathBuf};

/// The file of orders beside a vault.
pub(super) fn orders(vault: &Path) -> Option<PathBuf> {
    let start = format!("{}-orders-", vault.file_name().unwrap().to_string_lossy());
    let mut all = fs::read_dir(vault.parent().unwrap()).unwrap().map(|entry| entry.unwrap().path());
    all.find(|path| path.file_name().unwrap().to_string_lossy().starts_with(&start))
}

/// With its case go attachments and drafts; a copy of the folder from before forgets the case again by the order,
/// and the deed says who did it.
#[test]
fn what_was_erased_is_erased_again_in_an_older_copy() {
    let (scratch, mut vault, _) = fresh();
    let place = folder(&scratch);
    save(&mut vault, vec![opened(1), named(1, "Gone")]).unwrap();
    save(&mut vault, vec![opened(2), named(2, "Stays")]).unwrap();
    let about = |number| format!("{}/note", case(number));
    vault.put_draft(&about(1), 1, &"typed about one").unwrap();
    vault.put_draft(&about(2), 1, &"typed about two").unwrap();
    let (gone, stays) = (vault.put_blob(case(1), b"one").unwrap(), vault.put_blob(case(2), b"two").unwrap());
    vault.lock(NOW).unwrap();
    let older = scratch.path().join("older");
    copy_dir(&place, &older);

    let mut vault = unlock(&place).unwrap();
    assert_eq!(orders(&place), None);
    vault.erase_case(case(1), NOW).unwrap();
    assert_eq!(vault.drafts().unwrap(), [about(2)]);
    assert_eq!(vault.blob(case(2), stays).unwrap().as_slice(), b"two");
    let blobs: Vec<_> =
        fs::read_dir(place.join("blobs")).unwrap().map(|one| one.unwrap().file_name()).collect();
    assert_eq!(blobs, [stays.to_string().as_str()], "{gone}");
    assert!(vault.deeds().unwrap().iter().any(|deed| deed.body == Deed::Erased(case(1))));
    let report = vault.verify().unwrap();
    assert!(report.sound(), "{report:?}");
    vault.lock(NOW).unwrap();

    // An outsider learns nothing from the order, not even how many there are.
    let file = orders(&place).unwrap();
    let sealed = fs::read(&file).unwrap();
    assert!(!sealed.windows(8).any(|bytes| bytes == &case(1).0[..8]));
    assert_eq!(sealed.len() / 4096, 1);

    fs::remove_dir_all(&place).unwrap();
    fs::rename(&older, &place).unwrap();
    let mut vault = unlock(&place).unwrap();
    assert_eq!(vault.obey(NOW).unwrap(), 1);
    assert_eq!(vault.obey(NOW).unwrap(), 0);
    assert_eq!(vault.all_case_ids().unwrap(), [case(2)]);
    assert_eq!(names(&mut vault), ["Stays"]);
    assert_eq!(vault.drafts().unwrap(), [about(2)]);
    assert!(vault.verify().unwrap().sound());

    // Lost, the file is written again from what the vault knows; damaged, it is too, and hides nothing.
    for bytes in [None, Some(b"no orders".to_vec())] {
        fs::remove_file(&file).unwrap();
        if let Some(bytes) = bytes {
            fs::write(&file, bytes).unwrap();
        }
        assert_eq!(vault.obey(NOW).unwrap(), 0);
        assert_eq!(fs::read(&file).unwrap().len(), sealed.len());
    }
}

/// Whoever does not supervise carries no order out, not even one of their own from when they did.
#[test]
fn an_order_is_carried_out_by_who_supervises() {
    let (scratch, mut vault, _) = fresh();
    let place = folder(&scratch);
    let person = vault.add_member("Omar", Role::Supervisor, "omar".into(), Cost::practice(), NOW).unwrap();
    save(&mut vault, vec![opened(1), named(1, "One")]).unwrap();
    vault.lock(NOW).unwrap();
    let (older, volunteer) = (scratch.path().join("older"), scratch.path().join("volunteer"));
    copy_dir(&place, &older);

    let mut his = open(&place).unwrap().unlock("omar").unwrap();
    his.erase_case(case(1), NOW).unwrap();
    drop(his);
    let order = orders(&place).unwrap();
    let beside = |place: &Path| {
        order.with_file_name(
            order
                .file_name()
                .unwrap()
                .to_string_lossy()
                .replace("vault-", &format!("{}-", place.file_name().unwrap().to_string_lossy())),
        )
    };
    fs::copy(&order, beside(&older)).unwrap();
    let mut vault = unlock(&older).unwrap();
    vault.change_role(person, Role::Volunteer, NOW).unwrap();
    drop(vault);
    copy_dir(&older, &volunteer);
    fs::copy(&order, beside(&volunteer)).unwrap();
    let mut his = open(&volunteer).unwrap().unlock("omar").unwrap();
    assert_eq!(his.obey(NOW).unwrap(), 0);
    assert_eq!(his.all_case_ids().unwrap(), [case(1)]);
    drop(his);
    // He supervised once, and the order is from then.
    let mut vault = open(&volunteer).unwrap().unlock(PASSPHRASE).unwrap();
    assert_eq!(vault.obey(NOW).unwrap(), 1);
    assert_eq!(vault.all_case_ids().unwrap(), []);
}
