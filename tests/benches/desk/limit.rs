//! What no store can beat on this machine: sealing, opening and decoding alone, one append and its
//! fdatasync, the sealed bytes themselves. And the law: deadlines reckoned and explained.

use super::crowd::{Crowd, EVENTS, Pen, book};
use super::measure::{Outcome, Times, tell, timed};
use super::ours::{LOADS, SAVES};
use chrono::{Days, NaiveDate};
use mastara::domain::deadline::{Circumstances, Start, dates, reckon};
use mastara::domain::event::Event;
use mastara::domain::ids::CaseId;
use mastara::store::faces;
use mastara::store::keys::Secret;
use mastara::store::seal::{OVERHEAD, Place, open, seal};
use mastara::store::wire::{self, Kind};
use std::fs::OpenOptions;
use std::io::Write;
use std::path::Path;
use std::sync::Arc;

/// Bytes of cards under one seal.
const PACK: usize = 64 << 10;
/// Events of a case under one seal.
const CHUNK: usize = 16;
const HERE: Place<'static> = Place { vault: &[0; 16], tree: "limit", key: b"here", bound: &[] };

pub(crate) fn run(job: &str, folder: &Path, cases: usize) -> Outcome<()> {
    match job {
        "cards" => cards(folder, cases),
        "events" => events(folder),
        "law" => law(),
        other => Err(format!("no such job: {other}").into()),
    }
}

fn opened(key: &Secret, frame: &[u8]) -> Outcome<zeroize::Zeroizing<Vec<u8>>> {
    open(key, &HERE, frame).map_err(|fault| fault.of("limit").into())
}

/// Cards in packs in one file: read it, open every pack, decode the face of every card, on one thread.
fn cards(folder: &Path, cases: usize) -> Outcome<()> {
    let crowd = Crowd::gather()?;
    let key = Secret::random()?;
    let (mut file, mut plain, mut lengths) = (Vec::new(), Vec::new(), Vec::new());
    for number in 0..cases {
        let Some(one) = crowd.member(number, &mut Pen::default()) else { continue };
        let card = faces::encode(&one.card)?;
        plain.extend_from_slice(&u32::try_from(card.len())?.to_le_bytes());
        plain.extend_from_slice(&card);
        if plain.len() >= PACK || number + 1 == cases {
            let frame = seal(&key, 1, &HERE, &plain)?;
            lengths.push(frame.len());
            file.extend_from_slice(&frame);
            plain.clear();
        }
    }
    std::fs::create_dir_all(folder)?;
    let path = folder.join("limit-cards");
    std::fs::write(&path, &file)?;
    tell("card-bytes", file.len() as f64);
    drop(file);
    let (counted, took) = timed(|| -> Outcome<usize> {
        let file = std::fs::read(&path)?;
        let (mut rest, mut held) = (file.as_slice(), Vec::new());
        for length in &lengths {
            let (frame, after) = rest.split_at_checked(*length).ok_or("a short file")?;
            let plain = Arc::new(opened(&key, frame)?);
            let mut cards = plain.as_slice();
            while let Some((length, after)) = cards.split_first_chunk::<4>() {
                let (bytes, after) =
                    after.split_at_checked(u32::from_le_bytes(*length) as usize).ok_or("a short card")?;
                let end = plain.len() - after.len();
                let face = faces::decode(CaseId::default(), &plain, end - bytes.len()..end);
                held.push(face.map_err(|fault| fault.of("limit", faces::SCHEMA))?);
                cards = after;
            }
            rest = after;
        }
        Ok(held.len())
    });
    tell("cards-decoded", counted? as f64);
    tell("open", took);
    Ok(())
}

fn events(folder: &Path) -> Outcome<()> {
    let crowd = Crowd::gather()?;
    let key = Secret::random()?;
    let mut pen = Pen::default();
    let (mut frames, mut bytes, mut sealing) = (Vec::new(), 0, 0.0);
    for number in 0..LOADS {
        let Some(one) = crowd.member(number, &mut pen) else { continue };
        let (case, took) = timed(|| sealed(&key, &one.events));
        sealing += took;
        frames.push(case?);
    }
    bytes += frames.iter().flatten().map(Vec::len).sum::<usize>();
    tell("import-events", (frames.len() * EVENTS) as f64 / sealing * 1e6);
    tell("case-bytes", bytes as f64 / frames.len() as f64);

    let mut times = Times::default();
    for case in &frames {
        let found = times.time(|| -> Outcome<usize> {
            let mut count = 0;
            for frame in case {
                let plain = opened(&key.derive("mastara log v1"), frame)?;
                let mut rest = plain.as_slice();
                while let Some((length, after)) = rest.split_first_chunk::<2>() {
                    let (bytes, after) = after
                        .split_at_checked(usize::from(u16::from_le_bytes(*length)))
                        .ok_or("a short event")?;
                    let event: Event =
                        wire::decode(Kind::Event, 1, bytes).map_err(|fault| fault.of("limit", 1))?;
                    count += usize::from(event.dot.seq > 0);
                    rest = after;
                }
            }
            Ok(count)
        });
        found?;
    }
    times.tell("load");

    // In room that the file has already, as a log that is used again and again.
    std::fs::create_dir_all(folder)?;
    let path = folder.join("limit-log");
    let block = vec![7; 1024 + OVERHEAD];
    std::fs::write(&path, block.repeat(2 * SAVES))?;
    let mut file = OpenOptions::new().write(true).open(&path)?;
    file.sync_all()?;
    let mut times = Times::default();
    for _ in 0..SAVES {
        times.time(|| file.write_all(&block).and_then(|()| file.sync_data()))?;
    }
    times.tell("save");
    Ok(())
}

fn sealed(key: &Secret, events: &[Event]) -> Outcome<Vec<Vec<u8>>> {
    let mut frames = Vec::new();
    for part in events.chunks(CHUNK) {
        let mut plain = Vec::with_capacity(4096);
        for event in part {
            let bytes = wire::encode(Kind::Event, 1, event)?;
            plain.extend_from_slice(&u16::try_from(bytes.len())?.to_le_bytes());
            plain.extend_from_slice(&bytes);
        }
        frames.push(seal(&key.derive("mastara log v1"), 1, &HERE, &plain)?);
    }
    Ok(frames)
}

/// Every rule of the book, from every day of two years.
fn law() -> Outcome<()> {
    let law = book();
    let first = NaiveDate::from_ymd_opt(2025, 11, 24).ok_or("no day")?;
    let none = Circumstances::default();
    let each = |run: &mut dyn FnMut(Start, &mastara::domain::law::Rule) -> bool| {
        timed(|| {
            let mut count = 0;
            for ahead in 0..730 {
                let day = first + Days::new(ahead);
                count += law.rules.values().filter(|rule| run(Start::on(day), rule)).count();
            }
            count
        })
    };
    let (count, took) =
        each(&mut |start, rule| reckon(rule, start, &none, &law.calendar, &law.legal_time).is_ok());
    tell("explained", count as f64 / took * 1e6);
    let (count, took) =
        each(&mut |start, rule| dates(rule, start, &none, &law.calendar, &law.legal_time).is_ok());
    tell("dated", count as f64 / took * 1e6);
    tell("rules", law.rules.len() as f64);
    Ok(())
}
