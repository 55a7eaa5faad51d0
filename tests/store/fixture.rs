//! A whole small vault, frozen as bytes: it must open for ever. To make it anew while nothing was released
//! yet: `MASTARA_FREEZE=1 cargo test --test mastara store::fixture`. After a release it is never made anew:
//! a changed format gets a fixture of its own beside it.

use crate::support::vaults::{
    NOW, card, case, copy_dir, folder, named, named_on, note, opened, save, unlock,
};
use mastara::domain::event::Event;
use mastara::domain::ids::CaseId;
use mastara::store::keys::cost::Cost;
use mastara::store::keys::recovery::RecoveryWords;
use mastara::store::vault::{BlobId, Options, create, open};
use std::fs;
use std::path::{Path, PathBuf};

/// Beside the vault: its recovery words, the name of its attachment, and how its events were read.
const WORDS: &str = "words.txt";
const BLOB: &str = "attachment.txt";
const EVENTS: &str = "events.txt";

fn frozen() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/vault-v1")
}

/// Events as text, names included: what a later version must still read.
fn told(all: &[(CaseId, Vec<Event>)]) -> String {
    let revealed = |event: &Event| match serde_json::to_string(event) {
        Ok(text) => text,
        Err(error) => panic!("{error}"),
    };
    all.iter().flat_map(|(_, events)| events.iter().map(revealed)).collect::<Vec<_>>().join("\n") + "\n"
}

fn all(vault: &mastara::store::vault::Vault) -> Vec<(CaseId, Vec<Event>)> {
    vault.export_all().unwrap().map(Result::unwrap).collect()
}

fn bless() {
    let place = frozen();
    let _ = fs::remove_dir_all(&place);
    fs::create_dir_all(&place).unwrap();
    let path = place.join("vault");
    let passphrase = crate::support::vaults::PASSPHRASE;
    let (mut vault, words) = create(&path, passphrase.into(), &Options::practice(NOW)).unwrap();
    save(&mut vault, vec![opened(1), named(1, "عائشة Aïcha Diallo"), note(1, 1, "a note")]).unwrap();
    save(&mut vault, vec![opened(2), note(2, 2, &"long ".repeat(2_000))]).unwrap();
    vault.fold_cards(true).unwrap();
    save(&mut vault, vec![named(2, "Blessing")]).unwrap();
    vault.put_draft("intake", 1, &("half a name".to_owned(), 7_u32)).unwrap();
    vault.put_setting("language", 1, &"ar".to_owned()).unwrap();
    let blob = vault.put_blob(case(1), b"a scan").unwrap();
    fs::write(place.join(WORDS), words.words().unwrap().join(" ")).unwrap();
    fs::write(place.join(BLOB), blob.to_string()).unwrap();
    fs::write(place.join(EVENTS), told(&all(&vault))).unwrap();
    vault.lock(NOW).unwrap();
}

#[test]
fn the_frozen_vault_opens_and_says_what_it_said() {
    if std::env::var_os("MASTARA_FREEZE").is_some() {
        bless();
    }
    let scratch = tempfile::tempdir().unwrap();
    copy_dir(&frozen().join("vault"), &folder(&scratch));
    let mut vault = unlock(&folder(&scratch)).unwrap();
    assert_eq!(told(&all(&vault)), fs::read_to_string(frozen().join(EVENTS)).unwrap());
    assert!(vault.verify().unwrap().sound());
    let cards = vault.cards(&mut card, &mut |_, _| {}).unwrap();
    assert_eq!(cards.iter().map(named_on).collect::<Vec<_>>(), ["عائشة Aïcha Diallo", "Blessing"]);
    assert_eq!(vault.draft("intake", 1).unwrap(), Some(("half a name".to_owned(), 7_u32)));
    assert_eq!(vault.setting::<String>("language", 1).unwrap().unwrap(), "ar");
    let hex = fs::read_to_string(frozen().join(BLOB)).unwrap();
    let byte = |place: usize| u8::from_str_radix(&hex[place * 2..place * 2 + 2], 16).unwrap();
    let blob = BlobId(std::array::from_fn(byte));
    assert_eq!(*vault.blob(case(1), blob).unwrap(), b"a scan");
    save(&mut vault, vec![note(1, 9, "goes on")]).unwrap();
    drop(vault);
    let words = RecoveryWords::parse(&fs::read_to_string(frozen().join(WORDS)).unwrap()).unwrap();
    let vault =
        open(&folder(&scratch)).unwrap().recover(&words, "new".into(), Cost::practice(), NOW).unwrap();
    assert_eq!(vault.all_case_ids().unwrap(), [case(1), case(2)]);
}
