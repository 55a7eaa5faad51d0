//! A whole small vault, frozen as bytes: it must open for ever. It is never made anew: the program no longer
//! writes its roster. A changed format gets a fixture of its own beside it.

use crate::support::vaults::{NOW, card, case, copy_dir, folder, named_on, note, save, unlock};
use mastara::domain::event::Event;
use mastara::domain::ids::CaseId;
use mastara::store::keys::cost::Cost;
use mastara::store::keys::recovery::RecoveryWords;
use mastara::store::vault::{BlobId, open};
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

#[test]
fn the_frozen_vault_opens_and_says_what_it_said() {
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
