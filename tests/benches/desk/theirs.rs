//! The same jobs on SQLite.

use super::crowd::{Crowd, EVENTS, Pen, book, day, id, list};
use super::measure::{Outcome, Times, disk, resident, scattered, tell, timed};
use super::ours::{LOADS, ROWS, SAVES, WARM, one_note};
use super::rival::Rival;
use mastara::domain::card::Card;
use mastara::domain::command::Command;
use mastara::domain::course::Note;
use mastara::domain::decide::{Ground, decide};
use mastara::domain::event::{Body, Case, Dot, Event};
use mastara::domain::face::Face;
use mastara::domain::flags::Setting;
use mastara::domain::ids::{CaseId, ItemId};
use mastara::domain::member::ANYBODY;
use mastara::i18n::names::Folded;
use mastara::import::{Known, plan};
use mastara::store::faces;
use mastara::store::vault::Filed;
use std::collections::HashMap;
use std::path::Path;

pub(crate) fn run(job: &str, folder: &Path, cases: usize) -> Outcome<()> {
    let file = folder.join("desk.sqlite");
    match job {
        "fill" => fill(folder, &file, cases),
        "open" => open(&file),
        "work" => work(&file, cases),
        "save" => save(&file, cases),
        "list" => bring(&file),
        other => Err(format!("no such job: {other}").into()),
    }
}

fn fill(folder: &Path, file: &Path, cases: usize) -> Outcome<()> {
    let crowd = Crowd::gather()?;
    std::fs::create_dir_all(folder)?;
    let mut rival = Rival::open(file)?;
    let mut pen = rival.pen;
    let mut making = 0.0;
    let filed = (0..cases).filter_map(|number| {
        let (one, took) = timed(|| crowd.member(number, &mut pen));
        making += took;
        one
    });
    let (done, took) = timed(|| rival.append_many(filed));
    tell("import-events", (done? * EVENTS) as f64 / (took - making) * 1e6);
    tell("import-resident", resident());
    drop(rival);
    tell("disk", disk(folder)?);
    Ok(())
}

/// To the face of every card decoded; what follows is the same code for both, and is added by whoever compares.
/// Memory is told with names folded, as the desk holds them.
fn open(file: &Path) -> Outcome<()> {
    let law = book();
    let (opened, took) = timed(|| -> Outcome<_> {
        let rival = Rival::open(file)?;
        let cards = rival.cards()?;
        Ok((rival, cards))
    });
    let (rival, cards) = opened?;
    tell("cards", took);
    let folded = |face: Face| {
        let who = faces::who(&face);
        let names: Vec<&str> =
            std::iter::once(&who.name).chain(&who.spellings).map(|name| name.reveal().as_str()).collect();
        (Folded::of(&names), face)
    };
    let people: Vec<(Folded, Face)> = cards.into_iter().map(folded).collect();
    let places: HashMap<CaseId, usize> =
        people.iter().enumerate().map(|(place, (_, face))| (face.case, place)).collect();
    tell("resident", resident());
    drop((rival, people, places, law));
    Ok(())
}

fn written(rival: &mut Rival, case: &Case, bodies: Vec<Body>, millis: i64) -> Vec<Event> {
    let batch = Dot { device: rival.pen.device, seq: rival.pen.seq + 1 };
    (0..)
        .zip(bodies)
        .map(|(place, body)| {
            rival.stamp = rival.stamp.next(millis);
            Event {
                dot: Dot { seq: batch.seq + place, ..batch },
                stamp: rival.stamp,
                author: rival.pen.author,
                case: case.id,
                batch,
                previous: [0; 32],
                replaces: body.replaces(case),
                body,
            }
        })
        .collect()
}

fn work(file: &Path, cases: usize) -> Outcome<()> {
    let mut rival = Rival::open(file)?;
    let law = book();
    // The desk has read every card before it reads a case: so has this one.
    let cards = rival.cards()?;
    let mut times = Times::default();
    for place in 0..LOADS {
        let case = id(scattered(place, cases));
        let found = times.time(|| -> Outcome<_> {
            let events = rival.events(case)?;
            Ok((Case::fold(case, &events), events.len()))
        })?;
        if found.1 < EVENTS {
            return Err("a case lost events".into());
        }
    }
    times.tell("load");

    let mut times = Times::default();
    for place in 0..WARM + SAVES {
        if place == WARM {
            times = Times::default();
        }
        let case = id(scattered(place, cases));
        let note = Note { text: "Reçu à la permanence, dossier complet.".into(), on: day() };
        let command = Command::WriteNote(ItemId(*uuid::Uuid::now_v7().as_bytes()), note);
        times.time(|| -> Outcome<()> {
            let mut case = Case::fold(case, &rival.events(case)?);
            let bodies = decide(&case, &command, Ground { book: &law, today: day(), hand: &ANYBODY })
                .map_err(|refusal| format!("refused: {refusal:?}"))?;
            let mut events = written(&mut rival, &case, bodies, 1_795_500_000_000);
            for event in &events {
                case.apply(event);
            }
            let card = Card::of(&case, &[], &law, Setting::default(), day());
            rival.append(&mut events, &card)
        })?;
    }
    times.tell("act");
    drop(cards);
    Ok(())
}

fn save(file: &Path, cases: usize) -> Outcome<()> {
    let crowd = Crowd::gather()?;
    let mut rival = Rival::open(file)?;
    let mut times = Times::default();
    for place in 0..WARM + SAVES {
        if place == WARM {
            times = Times::default();
        }
        let number = scattered(place + 7, cases);
        let Some(one) = crowd.member(number, &mut Pen::default()) else { continue };
        let mut events = one_note(&mut rival.pen.clone(), number, place);
        times.time(|| rival.append(&mut events, &one.card))?;
    }
    times.tell("save");
    Ok(())
}

/// The same list, planned beforehand by the same code.
fn bring(file: &Path) -> Outcome<()> {
    let mut rival = Rival::open(file)?;
    let law = book();
    let planned =
        plan(list(ROWS).as_bytes(), &Known::default(), &law, day()).map_err(|_| "the list can't be read")?;
    let (count, took) = timed(|| -> Outcome<usize> {
        let mut filed = Vec::new();
        for intake in planned.intakes {
            let mut case = Case::new(CaseId(*uuid::Uuid::new_v4().as_bytes()));
            let command = intake.command(day(), || ItemId(*uuid::Uuid::now_v7().as_bytes()));
            let Ok(bodies) = decide(&case, &command, Ground { book: &law, today: day(), hand: &ANYBODY })
            else {
                continue;
            };
            let events = written(&mut rival, &case, bodies, 1_795_500_000_000);
            rival.pen.seq += events.len() as u64;
            for event in &events {
                case.apply(event);
            }
            let card = Card::of(&case, &[], &law, Setting::default(), day());
            filed.push(Filed { events, card });
        }
        rival.append_many(filed.into_iter())
    });
    tell("bring-rows", count? as f64 / took * 1e6);
    Ok(())
}
