//! What is told once for all cases, at the desk: what moves is told, nothing moves later by itself, cards
//! follow, and undo takes it back.

use crate::support::book::day;
use crate::support::matters::SHIPPED;
use mastara::desk::{Desk, Filter, Locked, NewVault, Undone};
use mastara::domain::association::{Answer, Command, Move, Shut};
use mastara::domain::card::Card;
use mastara::domain::command::{About, Command as Wish, Start};
use mastara::domain::course::{Known, Occurrence, Restriction};
use mastara::domain::deadline::{Caveat, Moment};
use mastara::domain::ids::CaseId;
use mastara::domain::law::Lang;
use mastara::domain::person::NamePart;
use std::sync::Arc;

/// A fortnight before the end of Ramadan.
const TODAY: &str = "2027-02-24";

fn open(desk: &mut Desk, name: &str, on: &str, known: Known) -> CaseId {
    let (id, start, fact) = (desk.case_id(), desk.item(), desk.item());
    let trigger = "notification".into();
    let notified = Occurrence { trigger, on: day(on), at: None, known, enrolment: None };
    let command = Wish::OpenCase {
        reference: desk.next_reference(),
        on: day(on),
        about: vec![About::Name(NamePart::AsTold, Some(name.into()))],
        starts: vec![Start { id: start, procedure: "refusal-appeal".into() }],
        occurrences: vec![(fact, notified)],
        notes: Vec::new(),
        appointments: Vec::new(),
        assignee: None,
    };
    desk.perform(id, &command).unwrap();
    id
}

fn desk() -> Desk {
    Desk::practice(1, 0, Arc::clone(&SHIPPED), Some(day(TODAY))).unwrap()
}

fn told(desk: &mut Desk, command: &Command) -> Vec<Move> {
    let would = desk.would_move(command).unwrap();
    let told = desk.tell(command, &mut |_, _| {}).unwrap();
    assert_eq!(told.moved, would, "what was said before saving is what moved");
    told.moved
}

fn court(moved: &[Move]) -> Option<(String, String)> {
    let found = moved.iter().find(|one| one.limit.as_str() == "permit.refusal.court")?;
    let text = |moment: Moment| moment.day().to_string();
    Some((text(found.before?.file_by), text(found.after?.file_by)))
}

fn announce(first: &str, accepted: bool) -> Command {
    let source = "communiqué".into();
    Command::Announce { key: "fitr-2027".into(), first: day(first), source, accepted }
}

fn cards(desk: &Desk) -> Vec<Card> {
    let mut cards = desk.find("", &Filter { closed: true, ..Filter::default() }, usize::MAX).0;
    cards.sort_by_key(|card| card.case);
    cards
}

#[test]
fn an_announcement_moves_no_date_later_until_a_supervisor_accepts_it() {
    let mut desk = desk();
    // The fifteenth day is the Thursday after the feast: closed while the moon is not sure.
    open(&mut desk, "Awa", "2027-02-24", Known::Paper);
    let before = cards(&desk);
    let moved = told(&mut desk, &announce("2027-03-09", false));
    assert!(moved.iter().all(|one| one.after.unwrap().file_by.day() <= one.before.unwrap().file_by.day()));
    let moved = told(&mut desk, &Command::Accept("fitr-2027".into()));
    assert_eq!(court(&moved), Some(("2027-03-05".into(), "2027-03-11".into())), "{moved:?}");
    assert_ne!(cards(&desk), before);

    let Undone::All(back) = desk.undo().unwrap() else { panic!("the last act was for all cases") };
    assert_eq!(court(&back.moved), Some(("2027-03-11".into(), "2027-03-05".into())));
    let watches = |cards: Vec<Card>| cards.into_iter().map(|card| card.watches).collect::<Vec<_>>();
    assert_eq!(watches(cards(&desk)), watches(before));
    assert!(matches!(desk.redo(), Ok(Undone::All(again)) if court(&again.moved).is_some()));
}

#[test]
fn a_closed_day_and_an_outage_move_what_they_must_and_nobody_restricted_is_named() {
    let mut desk = desk();
    let case = open(&mut desk, "Awa", "2027-02-10", Known::Paper);
    desk.perform(case, &Wish::Restrict(Restriction::OnRequest)).unwrap();
    let shut = Command::Shut(day("2027-02-25"), Shut::Local, "grève".into());
    let moved = told(&mut desk, &shut);
    assert_eq!(court(&moved), Some(("2027-02-25".into(), "2027-02-24".into())), "{moved:?}");
    assert!(moved.iter().all(|one| one.name.reveal().is_empty() && one.tighter()));

    let until = day("2027-02-24").and_hms_opt(9, 0, 0).unwrap();
    let silent = Command::Silent { from: day("2027-02-22"), until, source: "essai".into() };
    let moved = told(&mut desk, &silent);
    assert!(moved.iter().all(|one| one.before.unwrap().file_by == one.after.unwrap().file_by));
}

#[test]
fn an_answer_without_a_reading_changes_nothing_and_one_with_a_reading_says_so() {
    let mut desk = desk();
    let case = open(&mut desk, "Awa", "2027-02-10", Known::Oral);
    let answer = |readings: &[&str]| Answer {
        by: "Me Fictive".into(),
        on: day("2027-02-20"),
        words: "art. 602".into(),
        readings: readings.iter().map(|id| (*id).into()).collect(),
    };
    let moved = told(&mut desk, &Command::Answer("LQ-03".into(), answer(&[])));
    assert_eq!(moved, []);
    let readings = answer(&["calendar-days", "written-notice"]);
    let moved = told(&mut desk, &Command::Answer("LQ-03".into(), readings));
    let court = moved.iter().find(|one| one.limit.as_str() == "permit.refusal.court").unwrap();
    let (before, after) = (court.before.unwrap(), court.after.unwrap());
    assert_eq!(before.file_by, after.file_by, "the date to act on stays");
    assert_eq!(after.latest, Moment::Day(day("2027-02-25")));
    assert!(before.latest > after.latest);
    let file = desk.file(case).unwrap().case;
    let (id, enrolment) = file.courses()[0];
    let procedure = desk.book().pinned(&enrolment.procedure, enrolment.version).unwrap();
    let clocks = mastara::domain::clocks::clocks(&file, desk.book(), id, procedure, desk.today());
    let clock = clocks.iter().find(|clock| clock.rule.id.as_str() == "permit.refusal.court").unwrap();
    assert!(clock.dates.caveats.has(Caveat::Answered) && clock.dates.caveats.has(Caveat::OralNotice));
    assert_eq!(desk.book().answers[&"LQ-03".into()].by, "Me Fictive");
    let both = Command::Answer("LQ-03".into(), answer(&["calendar-days", "full-days"]));
    assert_eq!(desk.would_move(&both).unwrap_err().code(), "readings-differ");
}

#[test]
fn what_was_told_is_there_when_the_desk_opens_again_and_its_cards_agree() {
    let scratch = tempfile::tempdir().unwrap();
    let folder = scratch.path().join("vault");
    let passphrase = "tide lantern orchard velvet compass";
    let NewVault { mut desk, .. } =
        Desk::create(&folder, "Salma", passphrase, Lang::Fr, Arc::clone(&SHIPPED), Some(day(TODAY))).unwrap();
    open(&mut desk, "Awa", "2027-02-24", Known::Paper);
    told(&mut desk, &announce("2027-03-09", true));
    let before = cards(&desk);
    desk.lock().unwrap();
    let mut made_again = false;
    let locked = Locked::at(&folder, Arc::clone(&SHIPPED), Some(day(TODAY))).unwrap();
    let desk = locked.unlock(passphrase, &mut |_, _| made_again = true).unwrap();
    assert_eq!(cards(&desk), before);
    assert!(!made_again, "the cards are of this edition of both");
    assert!(desk.association().feasts.get(&"fitr-2027".to_owned()).unwrap().accepted);
    assert_ne!(desk.book().edition, desk.law().edition);
}
