//! Erasing as a desk does it: what was typed is in no file, in no list, on no stack; and what follows from a no.

use crate::support::book::day;
use crate::support::matters::SHIPPED;
use crate::support::vaults::{NOW, PASSPHRASE, copy_dir, folder, fresh};
use mastara::desk::{CopyWish, Desk, Draft, Filter, Locked, Shape};
use mastara::domain::command::{About, Command};
use mastara::domain::course::{Note, Purpose};
use mastara::domain::ids::{CaseId, ItemId};
use mastara::domain::journal::Deed;
use mastara::domain::law::Lang;
use mastara::domain::member::Role;
use mastara::domain::obstacle::{Manner, Met, Wanted};
use mastara::domain::person::{NamePart, Status};
use mastara::domain::rights::{Agreement, Asked, Reply, Request, Way};
use mastara::store::keys::cost::Cost;
use std::fs;
use std::path::Path;
use std::sync::Arc;
use tempfile::TempDir;

const TODAY: &str = "2026-11-24";
/// Stands in a name, a note, a phone, a reference and a draft.
const CANARY: &str = "Zzcanary";

fn enter(house: &TempDir, passphrase: &str) -> Desk {
    let locked = Locked::at(&folder(house), Arc::clone(&SHIPPED), Some(day(TODAY))).unwrap();
    locked.unlock(passphrase, &mut |_, _| {}).unwrap()
}

fn open(desk: &mut Desk, reference: &str, name: &str) -> CaseId {
    let case = desk.case_id();
    let command = Command::OpenCase {
        reference: reference.to_owned(),
        on: day(TODAY),
        about: vec![About::Name(NamePart::AsTold, Some(name.into()))],
        starts: Vec::new(),
        occurrences: Vec::new(),
        notes: vec![(desk.item(), Note { text: format!("{name} said so").as_str().into(), on: day(TODAY) })],
        appointments: Vec::new(),
        assignee: Some("Amina".into()),
    };
    desk.perform(case, &command).unwrap();
    case
}

/// The files below a folder in which some bytes lie.
fn holding(folder: &Path, bytes: &[u8]) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        if entry.file_type().unwrap().is_dir() {
            found.extend(holding(&entry.path(), bytes));
        } else if fs::read(entry.path()).unwrap().windows(bytes.len()).any(|part| part == bytes) {
            found.push(entry.path().display().to_string());
        }
    }
    found
}

fn refusal(trouble: &mastara::desk::Trouble) -> &'static str {
    trouble.code()
}

#[test]
fn an_erased_case_is_in_no_file_in_no_list_and_on_no_stack() {
    let (house, vault, _) = fresh();
    vault.lock(NOW).unwrap();
    let mut desk = enter(&house, PASSPHRASE);
    let reference = format!("{CANARY}/26");
    let (case, stays) = (open(&mut desk, &reference, CANARY), open(&mut desk, "002/26", "Awa"));
    let third = open(&mut desk, "003/26", "Binta");
    for other in [stays, third] {
        let join = About::Household(Some(ItemId(case.0)));
        desk.perform(other, &Command::Describe(vec![join])).unwrap();
    }
    let fields = vec![("text".to_owned(), CANARY.into())];
    desk.keep_draft(&Draft { form: "note".to_owned(), case: Some(case), fields }).unwrap();
    desk.perform(case, &Command::Assign(Some("Imane".into()))).unwrap();
    desk.lock().unwrap();
    // An older copy of the engine's files: what dead pages may hold.
    let older = house.path().join("older");
    copy_dir(&folder(&house).join("store-1"), &older);

    let mut desk = enter(&house, PASSPHRASE);
    let going = desk.going(case, Lang::En).unwrap();
    assert_eq!((going.notes, going.household, going.draft, going.review), (1, 2, true, false));
    assert_eq!(going.ledger.1.len(), 8);
    desk.perform(case, &Command::Assign(None)).unwrap();
    desk.erase(case).unwrap();
    assert!(desk.undoable().is_none(), "what is gone is not undone");
    let all = Filter { closed: true, ..Filter::default() };
    assert!(desk.card(case).is_none() && desk.by_reference(&reference).is_none());
    assert_eq!(desk.find(CANARY, &all, 9).1, 0);
    assert!(desk.draft("note", Some(case)).unwrap().is_none());
    assert!(desk.deeds().unwrap().iter().any(|deed| deed.body == Deed::Erased(case)));
    // Those who stay still live together, and no longer by the id of who is gone.
    let names = |desk: &Desk| {
        let others = desk.household(stays).unwrap();
        others.iter().map(|file| file.case.full_name().reveal().clone()).collect::<Vec<_>>()
    };
    assert_eq!(names(&desk), ["Binta"]);
    assert_ne!(desk.household_of(stays), ItemId(case.0));
    assert!(desk.audit(true).unwrap().bad.is_empty());
    desk.lock().unwrap();

    let mut desk = enter(&house, PASSPHRASE);
    assert_eq!((desk.count(), desk.find(CANARY, &all, 9).1), (2, 0));
    assert!(!desk.file(case).is_ok_and(|file| file.case.exists()));
    assert_eq!(names(&desk), ["Binta"]);
    assert!(desk.verify().unwrap().findings.is_empty());
    desk.lock().unwrap();

    let control = house.path().join("control");
    fs::write(&control, CANARY).unwrap();
    let hex = format!("{case}");
    for secret in [CANARY.as_bytes(), CANARY.to_lowercase().as_bytes(), &case.0, hex.as_bytes()] {
        let found = holding(house.path(), secret);
        let planted = secret == CANARY.as_bytes();
        assert_eq!(found.len(), usize::from(planted), "{found:?}");
    }
    // With today's keys what the older pages hold of the case can't be opened.
    fs::remove_dir_all(folder(&house).join("store-1")).unwrap();
    copy_dir(&older, &folder(&house).join("store-1"));
    let locked = Locked::at(&folder(&house), Arc::clone(&SHIPPED), Some(day(TODAY))).unwrap();
    if let Ok(desk) = locked.unlock(PASSPHRASE, &mut |_, _| {}) {
        assert!(!desk.file(case).is_ok_and(|file| file.case.exists()));
        assert_eq!(desk.find(CANARY, &all, 9).1, 0);
    }
}

#[test]
fn only_a_supervisor_erases_and_asylum_is_looked_at_first() {
    let (house, mut vault, _) = fresh();
    vault.add_member("Youssef", Role::Volunteer, "Youssef".into(), Cost::practice(), NOW).unwrap();
    vault.lock(NOW).unwrap();
    let mut desk = enter(&house, PASSPHRASE);
    let case = open(&mut desk, "009/26", "Awa");
    desk.perform(case, &Command::Describe(vec![About::Status(Some(Status::AsylumSeeker))])).unwrap();
    desk.lock().unwrap();

    let mut desk = enter(&house, "Youssef");
    assert_eq!(refusal(&desk.going(case, Lang::Fr).unwrap_err()), "supervisor-erases");
    assert_eq!(refusal(&desk.erase(case).unwrap_err()), "supervisor-erases");
    desk.lock().unwrap();

    let mut desk = enter(&house, PASSPHRASE);
    assert!(desk.going(case, Lang::Fr).unwrap().review);
    assert_eq!(refusal(&desk.erase(case).unwrap_err()), "review-first");
    desk.perform(case, &Command::Review(day(TODAY))).unwrap();
    desk.erase(case).unwrap();
    assert_eq!(desk.count(), 0);
    // The paper file may still bear the number: nobody else gets it.
    assert_eq!(desk.next_reference(), "010/26");
}

#[test]
fn whoever_says_no_to_being_counted_is_out_of_the_counts() {
    let mut desk = Desk::practice(1, 0, Arc::clone(&SHIPPED), Some(day(TODAY))).unwrap();
    let cases = [open(&mut desk, "001/26", "Awa"), open(&mut desk, "002/26", "Binta")];
    for case in cases {
        let met = Met {
            kind: "obs.lease-only".into(),
            office: None,
            which: "".into(),
            region: None,
            on: day(TODAY),
            manner: Manner::NotAsked,
            words: "".into(),
            at: None,
        };
        let item = desk.item();
        desk.perform(case, &Command::MeetObstacle(item, met)).unwrap();
    }
    let counted = |desk: &Desk| {
        let register = desk.register(&Wanted::default()).unwrap();
        (register.met.len(), register.said_no)
    };
    assert_eq!(counted(&desk), (2, 0));
    let said = |reply| Agreement {
        reply,
        on: day(TODAY),
        notice: Some(Lang::Ar),
        way: Way::Spoken,
        by: "".into(),
        why: "".into(),
    };
    for (reply, expected) in [
        (Reply::Given, (2, 0)),
        (Reply::Withdrawn, (1, 1)),
        (Reply::Given, (2, 0)),
        (Reply::Objected, (1, 1)),
    ] {
        desk.perform(cases[0], &Command::Agree(Purpose::Statistics, said(reply))).unwrap();
        assert_eq!(counted(&desk), expected, "{reply:?}");
    }
}

#[test]
fn a_copy_is_written_down_answers_who_asked_for_it_and_names_no_volunteer() {
    let mut desk = Desk::practice(1, 0, Arc::clone(&SHIPPED), Some(day(TODAY))).unwrap();
    let case = open(&mut desk, "001/26", "Awa Diallo");
    let request =
        Request { asked: Asked::Access, on: day(TODAY), way: Way::Spoken, words: "".into(), settled: None };
    let item = desk.item();
    desk.perform(case, &Command::AskRight(item, request)).unwrap();
    let out = tempfile::tempdir().unwrap();
    let mut paths = Vec::new();
    for (lang, shape) in Lang::ALL.into_iter().zip([Shape::Html, Shape::Text, Shape::Markdown]) {
        let path = desk.give_copy(case, CopyWish { lang, shape, notes: true }, out.path()).unwrap();
        let page = fs::read_to_string(&path).unwrap();
        assert!(page.contains("Awa Diallo") && page.contains("001/26") && page.contains("said so"), "{page}");
        assert!(!page.contains("Amina") && !page.contains(['⟦', '$']), "{page}");
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        assert!(name.starts_with("mastara-2026-11-24.") && !name.contains("copy"), "{name}");
        paths.push(path);
    }
    assert_eq!(desk.copies_given(case).unwrap().len(), 3);
    assert!(desk.file(case).unwrap().case.waiting().is_empty(), "the request is answered");
    let wish = CopyWish { notes: false, ..CopyWish::default() };
    let without = desk.give_copy(case, wish, out.path()).unwrap();
    assert!(!paths.contains(&without), "nothing is written over");
    assert!(!fs::read_to_string(without).unwrap().contains("said so"));
    assert!(desk.give_copy(case, wish, &out.path().join("nowhere")).is_err());
    assert_eq!(desk.copies_given(case).unwrap().len(), 4, "what was not given is not written down");
}
