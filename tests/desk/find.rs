//! Names are folded behind the first screen: nobody who searches at once, or locks at once, can tell.

use crate::support::vaults::{card, day, events, folder, fresh, named, opened};
use mastara::desk::{Desk, Filter, Locked};
use mastara::domain::card::Card;
use mastara::domain::command::Command;
use mastara::domain::course::Note;
use mastara::i18n::names::{Folded, Matcher};
use mastara::procedures::Shelf;
use mastara::store::vault::Filed;
use std::collections::BTreeSet;
use tempfile::TempDir;

const GIVEN: [&str; 7] = ["Aïssatou", "Mamadou", "محمد", "Grâce", "Jean-Paul", "فاطمة الزهراء", "Chinedu"];
const FAMILY: [&str; 5] = ["Diallo", "Traoré", "العلي", "El Idrissi", "Mbarga"];
/// Enough for a thread of their own.
const CASES: u64 = 4_500;

fn name(number: u64) -> String {
    let place = usize::try_from(number).unwrap();
    format!("{} {}", GIVEN[place % GIVEN.len()], FAMILY[place / 7 % FAMILY.len()])
}

fn many() -> TempDir {
    let (scratch, mut vault, _) = fresh();
    let facts = (1..=CASES).flat_map(|number| [opened(number), named(number, &name(number))]).collect();
    let all = events(&vault, facts);
    let filed = all.chunks(2).map(|two| Filed { events: two.to_vec(), card: card(two[0].case, two) });
    vault.append_many(&mut filed.collect::<Vec<_>>().into_iter(), &mut |_| {}).unwrap();
    vault.put_setting("edition", 1, &Shelf::builtin().book().edition).unwrap();
    vault.lock(crate::support::vaults::NOW).unwrap();
    scratch
}

fn desk(scratch: &TempDir) -> Desk {
    let locked = Locked::at(&folder(scratch), Shelf::builtin().book(), Some(day())).unwrap();
    locked.unlock(crate::support::vaults::PASSPHRASE, &mut |_, _| panic!("made again")).unwrap()
}

fn names(found: &[Card]) -> BTreeSet<String> {
    found.iter().map(|card| card.name.reveal().clone()).collect()
}

#[test]
fn a_search_before_the_names_are_folded_finds_everybody_and_a_lock_does_not_wait() {
    let scratch = many();
    for typed in ["mohamed", "d", "aissatou diallo", "العلي"] {
        let mut desk = desk(&scratch);
        let (early, all) = desk.find(typed, &Filter::default(), usize::MAX);
        let matcher = Matcher::new(typed);
        let fits = |name: &str| matcher.score(&Folded::of(&[name])).is_some();
        let wanted: Vec<String> = (1..=CASES).map(name).filter(|name| fits(name)).collect();
        assert!(!wanted.is_empty() && wanted.len() < 4_500, "{typed}");
        assert_eq!((all, names(&early)), (wanted.len(), wanted.into_iter().collect()), "{typed}");
        // An act in between changes who was touched last, and nothing else.
        let case = early[early.len() - 1].case;
        let note = Note { text: "again".into(), on: day() };
        desk.perform(case, &Command::WriteNote(desk.item(), note)).unwrap();
        let (late, again) = desk.find(typed, &Filter::default(), usize::MAX);
        assert_eq!((again, names(&late)), (all, names(&early)));
        let few = desk.find(typed, &Filter::default(), 20).0;
        assert_eq!(few, late[..20], "the best of all are the best");
        desk.lock().unwrap();
    }
    let early = desk(&scratch);
    assert_eq!(early.by_reference("002/26").unwrap().name.reveal(), &name(2));
    early.lock().unwrap();
    drop(desk(&scratch));
}
