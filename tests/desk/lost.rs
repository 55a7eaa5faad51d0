//! After a lost laptop: which cases are exposed and in which order, what is done by one act, and the sheet that can be
//! printed. It works from a copy of the vault, and from the words of the recovery sheet.

use crate::support::book::day;
use crate::support::matters::SHIPPED;
use crate::support::vaults::{NOW, PASSPHRASE, copy_dir, folder, fresh};
use mastara::desk::{Desk, Locked, Loss, Whom};
use mastara::domain::command::{About, Command};
use mastara::domain::course::Restriction;
use mastara::domain::facts::Fact;
use mastara::domain::ids::CaseId;
use mastara::domain::journal::{Deed, Leaving};
use mastara::domain::law::Lang;
use mastara::domain::member::Role;
use mastara::domain::person::{NamePart, Status};
use mastara::export::{Danger, Went};
use mastara::store::keys::cost::Cost;
use mastara::store::keys::recovery::RecoveryWords;
use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::sync::Arc;
use tempfile::TempDir;

const TODAY: &str = "2026-11-24";

fn enter(place: &Path, passphrase: &str) -> Desk {
    let locked = Locked::at(place, Arc::clone(&SHIPPED), Some(day(TODAY))).unwrap();
    locked.unlock(passphrase, &mut |_, _| {}).unwrap()
}

fn open(desk: &mut Desk, name: &str, mut about: Vec<About>) -> CaseId {
    let case = desk.case_id();
    about.push(About::Name(NamePart::AsTold, Some(name.into())));
    let command = Command::OpenCase {
        reference: desk.next_reference(),
        on: day(TODAY),
        about,
        starts: Vec::new(),
        occurrences: Vec::new(),
        notes: Vec::new(),
        appointments: Vec::new(),
        assignee: None,
    };
    desk.perform(case, &command).unwrap();
    case
}

/// Khadija, and the volunteers Youssef and Anas; a case of each danger; Youssef looks after the restricted minor.
fn house() -> (TempDir, RecoveryWords) {
    let (scratch, mut vault, words) = fresh();
    for name in ["Youssef", "Anas"] {
        vault.add_member(name, Role::Volunteer, name.into(), Cost::practice(), NOW).unwrap();
    }
    vault.lock(NOW).unwrap();
    let mut desk = enter(&folder(&scratch), PASSPHRASE);
    open(&mut desk, "Awa", Vec::new());
    let minor = open(&mut desk, "Ibrahim", vec![About::Fact(Fact::Minor, Some(true))]);
    open(&mut desk, "Samuel", vec![About::Status(Some(Status::AsylumSeeker))]);
    let trafficked = open(&mut desk, "Blessing", Vec::new());
    open(&mut desk, "Moussa", vec![About::Fact(Fact::Irregular, Some(true))]);
    desk.perform(minor, &Command::Assign(Some("Youssef".into()))).unwrap();
    desk.perform(minor, &Command::Restrict(Restriction::UnaccompaniedMinor)).unwrap();
    desk.perform(trafficked, &Command::Restrict(Restriction::Trafficking)).unwrap();
    desk.lock().unwrap();
    (scratch, words)
}

/// What is lost with everybody's keys, on the day on which the cases were written.
fn everything(desk: &Desk) -> Loss {
    let on = desk.journal(None).unwrap()[0].at.date();
    let lines = desk.holders().unwrap().into_iter().map(|one| one.line).collect();
    Loss { on, went: Went::Unknown, lines, removed: BTreeSet::new() }
}

#[test]
fn exposed_cases_come_by_danger_and_only_those_that_the_keys_could_open() {
    use Danger::{Asylum, Irregular, Minor, Other, Trafficking};
    let (house, _) = house();
    let desk = enter(&folder(&house), PASSPHRASE);
    let all = everything(&desk);
    let told = |loss: &Loss| {
        let (exposed, beyond) = desk.exposed(loss, &mut |_, _| {}).unwrap();
        (exposed.into_iter().map(|one| one.danger).collect::<Vec<_>>(), beyond)
    };
    assert_eq!(told(&all), (vec![Trafficking, Asylum, Minor, Irregular, Other], 0));
    let only = |name: &str| {
        let lines = desk.holders().unwrap().into_iter().filter(|one| one.name.reveal() == name);
        Loss { lines: lines.map(|one| one.line).collect(), ..all.clone() }
    };
    assert_eq!(
        told(&only("Youssef")),
        (vec![Asylum, Minor, Irregular, Other], 1),
        "the restricted one that he looks after"
    );
    assert_eq!(told(&only("Anas")), (vec![Asylum, Irregular, Other], 2));
    // What was opened after the loss was not on it.
    let before = Loss { on: all.on.pred_opt().unwrap(), ..all };
    assert_eq!(told(&before), (Vec::new(), 0));
}

#[test]
fn from_a_copy_everybody_has_new_keys_and_the_sheet_tells_what_to_do_without_names() {
    let (house, _) = house();
    let copy = house.path().join("restored");
    copy_dir(&folder(&house), &copy);
    let mut desk = enter(&copy, PASSPHRASE);
    let anas = desk.members().into_iter().find(|one| one.name.reveal() == "Anas").unwrap().person;
    let loss = Loss { removed: BTreeSet::from([anas]), went: Went::Open, ..everything(&desk) };
    assert!(desk.holders().unwrap().iter().all(|one| one.likely(loss.on)));
    let lost = desk.lose_laptop(&loss, Lang::Fr).unwrap();
    assert_eq!((lost.exposed.len(), lost.passphrases.len(), lost.incident.removed), (5, 2, 1));
    // The one who did it works on, and undoes nothing of it.
    let more = open(&mut desk, "Fatou", Vec::new());
    assert!(desk.card(more).is_some() && desk.verify().unwrap().findings.is_empty());
    let out = house.path().join("out");
    fs::create_dir(&out).unwrap();
    for (lang, says) in [
        (Lang::En, ["no duty to notify", "art. 23", "UNHCR"]),
        (Lang::Fr, ["aucune obligation de notifier", "art. 23", "HCR"]),
        (Lang::Ar, ["لم ير في نصه واجب", "المادة 23", "مفوضية"]),
    ] {
        let path = desk.incident_sheet(&lost.incident, lang, &out).unwrap();
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        let page = fs::read_to_string(&path).unwrap();
        for say in says {
            assert!(page.contains(say), "{lang:?} {say}");
        }
        assert!(!page.contains('⟦') && !page.contains("{$"), "{page}");
        for (_, reference) in &lost.incident.exposed {
            assert!(page.contains(reference.as_str()));
        }
        for name in ["Awa", "Ibrahim", "Samuel", "Blessing", "Moussa", "Khadija", "Youssef", "Anas"] {
            assert!(!page.contains(name), "{name}");
        }
        for (_, _, words) in &lost.passphrases {
            assert!(!page.contains(words.as_str()));
        }
        let [first, last] = [&lost.incident.exposed[0].1, &lost.incident.exposed[4].1]
            .map(|reference| page.find(&format!("<bdi>{reference}</bdi>")).unwrap());
        assert!(first < last, "the most dangerous first");
    }
    assert_eq!(fs::read_dir(&out).unwrap().count(), 3, "none takes the place of another");
    let deeds: Vec<Deed> = desk.deeds().unwrap().into_iter().map(|event| event.body).collect();
    assert_eq!(deeds.iter().filter(|deed| **deed == Deed::Exported(Leaving::Incident)).count(), 3);
    desk.lock().unwrap();
    let opens = |passphrase: &str| {
        let locked = Locked::at(&copy, Arc::clone(&SHIPPED), Some(day(TODAY))).unwrap();
        locked.unlock(passphrase, &mut |_, _| {}).map(|desk| desk.count()).ok()
    };
    for typed in [PASSPHRASE, "Youssef", "Anas"] {
        assert_eq!(opens(typed), None);
    }
    let counts: Vec<_> = lost.passphrases.iter().map(|(_, _, words)| opens(words)).collect();
    assert_eq!(counts, [Some(6), Some(5)], "each sees what they saw");
}

#[test]
fn from_the_recovery_words_the_line_that_they_gave_stays() {
    let (house, words) = house();
    let words = words.words().unwrap().join(" ");
    let locked = Locked::at(&folder(&house), Arc::clone(&SHIPPED), Some(day(TODAY))).unwrap();
    let recovering = locked.recovering(&words).unwrap();
    let founder = recovering.members()[0].person;
    let mut desk = recovering.finish(Whom::Member(founder), "found again").unwrap();
    let on = everything(&desk).on;
    let holders = desk.holders().unwrap();
    let here = holders.iter().find(|one| one.here).unwrap();
    assert!(here.recovered && !here.likely(here.since), "it began after the loss");
    let lines = holders.iter().filter(|one| one.likely(on)).map(|one| one.line).collect();
    let loss = Loss { on, lines, ..everything(&desk) };
    let lost = desk.lose_laptop(&loss, Lang::En).unwrap();
    assert!(lost.passphrases.iter().all(|(person, ..)| *person != founder));
    open(&mut desk, "Fatou", Vec::new());
    assert!(desk.verify().unwrap().findings.is_empty());
    desk.lock().unwrap();
    enter(&folder(&house), "found again").lock().unwrap();
}
