//! Obstacles met at counters: what may be recorded, what is refused in words that say where, and that
//! the older shape of event is read, corrected and taken back like the newer one.

use crate::support::book::today;
use crate::support::desk::{Desk, item, opening};
use mastara::domain::command::{About, Command, Start};
use mastara::domain::course::Obstacle;
use mastara::domain::event::{Body, Write};
use mastara::domain::obstacle::{Manner, Met, Region, Wanted, obstacle_of, obstacles_of};
use mastara::domain::person::Birth;
use mastara::domain::private::Private;
use mastara::domain::refusal::{Field, Refusal};

fn met() -> Met {
    Met {
        kind: "obs.lease-only".into(),
        office: Some("desk".into()),
        which: "Sidi Moumen".into(),
        region: Some(Region::Casablanca),
        on: today(),
        manner: Manner::Said,
        words: "only a lease".into(),
        at: Some((item(1), "pe.20".into())),
    }
}

fn desk() -> Desk {
    let mut desk = Desk::new(1, today(), 0);
    let born = About::Birth(Some(Birth::On(today() - chrono::Days::new(9_000))));
    desk.act(&opening(today(), vec![born])).unwrap();
    desk.act(&Command::StartProcedure(Start { id: item(1), procedure: "permit".into() })).unwrap();
    desk
}

#[test]
fn what_cannot_be_true_is_refused_by_the_field_that_it_is_about() {
    let desk = desk();
    let no = |change: fn(&mut Met)| {
        let mut met = met();
        change(&mut met);
        desk.decide(&Command::MeetObstacle(item(9), met)).unwrap_err()
    };
    let tomorrow = today() + chrono::Days::new(1);
    assert_eq!(no(|met| met.on = today() + chrono::Days::new(1)), Refusal::Future(Field::Counter, tomorrow));
    let early = no(|met| met.on = today() - chrono::Days::new(9_001));
    assert!(matches!(early, Refusal::TooEarly(Field::Counter, _)), "before the person was born: {early:?}");
    assert_eq!(no(|met| met.kind = "obs.none".into()), Refusal::NoSuchObstacle("obs.none".into()));
    assert_eq!(no(|met| met.office = Some("king".into())), Refusal::NoSuchOffice("king".into()));
    assert_eq!(no(|met| met.at = Some((item(2), "pe.20".into()))), Refusal::NotStarted);
    assert_eq!(no(|met| met.at = Some((item(1), "ap.10".into()))), Refusal::NoSuchStep("ap.10".into()));
    assert_eq!(no(|met| met.which = "x".repeat(121).as_str().into()), Refusal::TooLong(Field::Office, 120));
    assert_eq!(no(|met| met.words = "x".repeat(801).as_str().into()), Refusal::TooLong(Field::Demanded, 800));
    // A kind without a name is told by its words alone.
    let other = no(|met| (met.kind, met.words) = ("obs.other".into(), " ".into()));
    assert_eq!(other, Refusal::Empty(Field::Demanded));
    let bare =
        Met { office: None, which: Private::default(), region: None, words: Private::default(), ..met() };
    assert!(desk.decide(&Command::MeetObstacle(item(9), bare)).is_ok(), "a landlord has no counter");
}

#[test]
fn an_obstacle_is_corrected_taken_back_and_outlives_its_procedure() {
    let mut desk = desk();
    desk.act(&Command::MeetObstacle(item(9), met())).unwrap();
    assert_eq!(obstacle_of(&desk.case, item(9)), Some(met()));
    desk.act(&Command::LeaveProcedure(item(1))).unwrap();
    let written = Met { manner: Manner::Written, ..met() };
    desk.act(&Command::MeetObstacle(item(9), written.clone())).unwrap();
    assert_eq!(obstacles_of(&desk.case), [(item(9), written)]);
    let again = desk.decide(&Command::MeetObstacle(item(8), met()));
    assert_eq!(again, Err(Refusal::NotStarted), "a new one needs a procedure that is followed");
    desk.act(&Command::WithdrawObstacle(item(9))).unwrap();
    assert!(obstacles_of(&desk.case).is_empty());
    assert_eq!(desk.decide(&Command::WithdrawObstacle(item(9))), Err(Refusal::NoSuchItem));
}

#[test]
fn what_the_older_event_said_is_read_corrected_and_taken_back() {
    let mut desk = desk();
    let old = |days| Obstacle {
        kind: "obs.gone-from-the-list".into(),
        on: today() - chrono::Days::new(days),
        words: "préfecture".into(),
    };
    desk.write(vec![Body::ObstacleMet(Write { at: item(7), now: Some(old(3)) })]);
    desk.write(vec![Body::ObstacleMet(Write { at: item(8), now: Some(old(2)) })]);
    let read = obstacle_of(&desk.case, item(7)).unwrap();
    assert_eq!(
        (read.words.reveal().as_str(), read.manner, read.office.as_ref()),
        ("préfecture", Manner::NotAsked, None)
    );
    // Corrected: the newer shape alone is written, and it stands for the older one.
    let corrected = Met { region: Some(Region::Fes), ..read };
    let batch = desk.act(&Command::MeetObstacle(item(7), corrected.clone())).unwrap();
    assert!(batch.iter().all(|event| matches!(event.body, Body::ObstacleRecorded(_))));
    assert_eq!(obstacles_of(&desk.case).iter().map(|(id, _)| *id).collect::<Vec<_>>(), [item(8), item(7)]);
    assert_eq!(obstacle_of(&desk.case, item(7)), Some(corrected));
    // Taken back: neither shape says it any more, and one undo brings both back.
    let batch = desk.act(&Command::WithdrawObstacle(item(7))).unwrap();
    assert_eq!((obstacle_of(&desk.case, item(7)), obstacles_of(&desk.case).len()), (None, 1));
    let undo = desk.undo(&batch);
    desk.act(&undo).unwrap();
    assert_eq!(obstacle_of(&desk.case, item(7)).unwrap().region, Some(Region::Fes));
}

#[test]
fn counting_keeps_to_what_was_asked_for() {
    let day = |days| today() - chrono::Days::new(days);
    let wanted = Wanted { office: Some("desk".into()), since: Some(day(5)), until: Some(day(1)), kind: None };
    let at = |days| wanted.lets(&Met { on: day(days), ..met() });
    assert_eq!([0, 1, 5, 6].map(at), [false, true, true, false], "both ends are counted");
    assert!(!wanted.lets(&Met { office: None, on: day(2), ..met() }));
    let kind = Wanted { kind: Some("obs.other".into()), ..Wanted::default() };
    assert!(!kind.lets(&met()) && Wanted::default().lets(&met()));
}
