//! Restricted cases at the desk: who sees them, that opening one is written down, and that nobody loses sight
//! of what they type.

use crate::support::book::day;
use crate::support::matters::SHIPPED;
use crate::support::vaults::{NOW, PASSPHRASE, folder, fresh};
use mastara::desk::{Desk, Filter, Kind, Locked};
use mastara::domain::command::{About, Command};
use mastara::domain::course::{Note, Restriction};
use mastara::domain::facts::Fact;
use mastara::domain::ids::CaseId;
use mastara::domain::journal::Deed;
use mastara::domain::member::Role;
use mastara::domain::person::NamePart;
use mastara::store::keys::cost::Cost;
use std::sync::Arc;
use tempfile::TempDir;

const TODAY: &str = "2026-11-24";

/// A vault with its founder Khadija, and the volunteers Youssef and Anas, who have their names as passphrases.
fn house() -> TempDir {
    let (scratch, mut vault, _) = fresh();
    for name in ["Youssef", "Anas"] {
        vault.add_member(name, Role::Volunteer, name.into(), Cost::practice(), NOW).unwrap();
    }
    vault.lock(NOW).unwrap();
    scratch
}

fn enter(house: &TempDir, passphrase: &str) -> Desk {
    let locked = Locked::at(&folder(house), Arc::clone(&SHIPPED), Some(day(TODAY))).unwrap();
    let doors = locked.doors().unwrap();
    assert_eq!(doors.len(), 3);
    locked.unlock(passphrase, &mut |_, _| {}).unwrap()
}

fn open(desk: &mut Desk, name: &str) -> CaseId {
    let case = desk.case_id();
    let command = Command::OpenCase {
        reference: desk.next_reference(),
        on: day(TODAY),
        about: vec![About::Name(NamePart::AsTold, Some(name.into()))],
        starts: Vec::new(),
        occurrences: Vec::new(),
        notes: Vec::new(),
        appointments: Vec::new(),
        assignee: None,
    };
    desk.perform(case, &command).unwrap();
    case
}

fn named(desk: &Desk) -> Vec<String> {
    let filter = Filter { closed: true, ..Filter::default() };
    let (cards, _) = desk.find("", &filter, 99);
    let mut names: Vec<String> = cards.iter().map(|card| card.name.reveal().clone()).collect();
    names.sort();
    names
}

fn opened(desk: &Desk, case: CaseId) -> usize {
    let deeds = desk.deeds().unwrap();
    deeds.iter().filter(|deed| deed.body == Deed::RestrictedOpened(case)).count()
}

#[test]
fn a_restricted_case_is_nowhere_for_a_volunteer_who_does_not_look_after_it() {
    let house = house();
    let mut hers = enter(&house, PASSPHRASE);
    let (case, _) = (open(&mut hers, "Blessing"), open(&mut hers, "Awa"));
    hers.perform(case, &Command::Assign(Some("Youssef".into()))).unwrap();
    hers.perform(case, &Command::Restrict(Restriction::UnaccompaniedMinor)).unwrap();
    let reference = hers.card(case).unwrap().reference;
    hers.lock().unwrap();

    let mut other = enter(&house, "Anas");
    assert_eq!((named(&other), other.count(), other.hidden()), (vec!["Awa".to_owned()], 1, 1));
    assert!(other.card(case).is_none() && other.by_reference(&reference).is_none());
    let refused = other.file(case).unwrap_err();
    assert_eq!((refused.code(), refused.kind()), ("restricted", Kind::Refused));
    let written = other.perform(case, &Command::Describe(vec![About::Fact(Fact::Minor, Some(true))]));
    assert_eq!(written.unwrap_err().code(), "restricted");
    assert_ne!(other.next_reference(), reference, "a number is not given twice");
    open(&mut other, "Fatou");
    assert_eq!(other.verify().unwrap().findings, []);
    other.lock().unwrap();

    let mut his = enter(&house, "Youssef");
    assert_eq!((named(&his), his.hidden()), (vec!["Awa".into(), "Blessing".into(), "Fatou".into()], 0));
    assert_eq!(opened(&his, case), 0);
    his.file(case).unwrap();
    his.file(case).unwrap();
    assert_eq!(opened(&his, case), 1, "once for each time that the vault is unlocked");
    let note = Note { text: "seen".into(), on: day(TODAY) };
    let item = his.item();
    his.perform(case, &Command::WriteNote(item, note.clone())).unwrap();
    let item = his.item();
    let lift = his.perform(case, &Command::LiftRestriction(item, note.clone()));
    assert_eq!(lift.unwrap_err().code(), "supervisor-lifts");
    assert!(his.verify().unwrap().findings.is_empty());
    his.lock().unwrap();

    let mut hers = enter(&house, PASSPHRASE);
    hers.file(case).unwrap();
    assert_eq!(opened(&hers, case), 2);
    let item = hers.item();
    hers.perform(case, &Command::LiftRestriction(item, note)).unwrap();
    hers.lock().unwrap();
    let other = enter(&house, "Anas");
    assert_eq!((named(&other).len(), other.hidden()), (3, 0));
    other.file(case).unwrap();
    assert_eq!(opened(&other, case), 2, "it is restricted no more");
}

#[test]
fn whoever_restricts_a_case_goes_on_seeing_it_until_it_is_given_to_another() {
    let house = house();
    let mut his = enter(&house, "Youssef");
    let case = open(&mut his, "Blessing");
    his.perform(case, &Command::Describe(vec![About::Fact(Fact::TraffickingSigns, Some(true))])).unwrap();
    assert_eq!(his.file(case).unwrap().case.assignee.value(), Some(&"Youssef".into()));
    assert_eq!(named(&his), ["Blessing"]);
    his.perform(case, &Command::Assign(Some("Anas".into()))).unwrap();
    assert_eq!((named(&his), his.count(), his.hidden()), (vec![], 0, 1));
    assert_eq!(his.file(case).unwrap_err().code(), "restricted");
    assert_eq!(his.undo().unwrap_err().code(), "restricted");
    his.lock().unwrap();
    let mut other = enter(&house, "Anas");
    assert_eq!(named(&other), ["Blessing"]);
    let locked = other.change_passphrase("Anas", "another one");
    assert_eq!(locked, Ok(()));
    assert_eq!(other.add_member("Salma", Role::Volunteer, "x").unwrap_err().code(), "not-allowed");
    other.lock().unwrap();
    let mut hers = enter(&house, PASSPHRASE);
    let youssef = hers.members().into_iter().find(|one| one.name.reveal() == "Youssef").unwrap().person;
    hers.perform(case, &Command::Assign(Some("Youssef".into()))).unwrap();
    hers.rename_member(youssef, "Youssef Z.").unwrap();
    hers.lock().unwrap();
    let his = enter(&house, "Youssef");
    assert_eq!((named(&his), his.hand().name.reveal().as_str()), (vec!["Blessing".into()], "Youssef Z."));
}
