//! The bytes of every event of the association's file, frozen: each must decode to the same for ever. A
//! new variant does not compile here until it has values of its own; then freeze it:
//! `MASTARA_FREEZE=1 cargo test --test mastara store::frozen_matters`. No line that was there may change.

use chrono::NaiveDate;
use mastara::domain::association::{Announcement, Answer, Matter, Particulars, Shut, ShutDay, Silent};
use mastara::domain::event::{Dot, Event, Stamp, Write};
use mastara::domain::ids::{AuthorId, CaseId, DeviceId};
use mastara::store::wire::{Fault, Kind, decode, encode};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

const SCHEMA: u16 = 1;
const WORDS: &str = "Aïcha عائشة 𞤀";

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 24).unwrap()
}

/// The values of the variant after this one; none after the last.
fn after(before: Option<&Matter>) -> Vec<Matter> {
    let Some(before) = before else {
        let at = "fitr-2027".to_owned();
        let told = |accepted| Announcement { first: day(), source: WORDS.into(), accepted };
        let all = [Some(told(true)), Some(told(false)), None];
        return all.map(|now| Matter::FeastAnnounced(Write { at: at.clone(), now })).into();
    };
    match before {
        Matter::FeastAnnounced(_) => {
            let mut all = Shut::ALL.map(|why| Some(ShutDay { why, source: WORDS.into() })).to_vec();
            all.push(None);
            all.into_iter().map(|now| Matter::DayShut(Write { at: day(), now })).collect()
        }
        Matter::DayShut(_) => {
            let silent = Silent { until: day().and_hms_opt(23, 59, 0).unwrap(), source: String::new() };
            [Some(silent), None].map(|now| Matter::PlatformSilent(Write { at: day(), now })).into()
        }
        Matter::PlatformSilent(_) => {
            let plain = Answer { by: WORDS.into(), on: day(), words: "é".repeat(800), readings: Vec::new() };
            let read =
                Answer { readings: vec!["full-days".into(), "written-notice".into()], ..plain.clone() };
            let all = [Some(plain), Some(read), None];
            all.map(|now| Matter::QuestionAnswered(Write { at: "LQ-03".into(), now })).into()
        }
        Matter::QuestionAnswered(_) => {
            let told = Particulars {
                name: WORDS.into(),
                address: WORDS.into(),
                contact: WORDS.into(),
                receipt: "D-W-000/2026".into(),
            };
            [Some(told), None].map(|now| Matter::ParticularsTold(Write { at: (), now })).into()
        }
        Matter::ParticularsTold(_) => {
            [Some(24), None].map(|now| Matter::TermTold(Write { at: (), now })).into()
        }
        Matter::TermTold(_) => Vec::new(),
    }
}

/// Every event by the name of its line: its field, and which of the values of that field.
fn every() -> BTreeMap<String, Event<Matter>> {
    let mut found = BTreeMap::new();
    let mut bodies = after(None);
    while let Some(last) = bodies.last().cloned() {
        for (number, body) in bodies.into_iter().enumerate() {
            let seq = 1_u64 << (found.len() % 60);
            let event = Event {
                dot: Dot { device: DeviceId([1; 16]), seq },
                stamp: Stamp { millis: 1_795_478_400_000, count: 251 },
                author: AuthorId([2; 16]),
                case: CaseId::ASSOCIATION,
                batch: Dot { device: DeviceId([1; 16]), seq: 1 },
                previous: [u8::try_from(number).unwrap(); 32],
                replaces: (0..number % 3).map(|_| Dot { device: DeviceId([4; 16]), seq }).collect(),
                body,
            };
            found.insert(format!("{}.{number:02}", event.body.field()), event);
        }
        bodies = after(Some(&last));
    }
    found
}

fn path() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/matters-v1.txt")
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        write!(text, "{byte:02x}").unwrap();
        text
    })
}

#[test]
fn the_bytes_of_every_matter_mean_the_same_for_ever() {
    let every = every();
    let written: BTreeMap<&String, String> = every
        .iter()
        .map(|(name, event)| (name, hex(&encode(Kind::Matter, SCHEMA, event).unwrap())))
        .collect();
    if std::env::var_os("MASTARA_FREEZE").is_some() {
        let lines: Vec<String> = written.iter().map(|(name, hex)| format!("{name} {hex}")).collect();
        std::fs::write(path(), lines.join("\n") + "\n").unwrap();
    }
    let text = std::fs::read_to_string(path()).unwrap();
    let frozen: BTreeMap<&str, &str> = text.lines().filter_map(|line| line.split_once(' ')).collect();
    assert!(frozen.keys().eq(every.keys()), "a matter without frozen bytes, or bytes without a matter");
    for (name, event) in &every {
        let stored = frozen[name.as_str()];
        let bytes: Vec<u8> = (0..stored.len() / 2)
            .map(|place| u8::from_str_radix(&stored[place * 2..place * 2 + 2], 16).unwrap())
            .collect();
        assert_eq!(decode::<Event<Matter>>(Kind::Matter, SCHEMA, &bytes).as_ref(), Ok(event), "{name}");
        assert_eq!(written[name], stored, "{name} is written otherwise");
        let as_case = decode::<Event>(Kind::Event, SCHEMA, &bytes).map(|_| ());
        assert_eq!(as_case, Err(Fault::Kind(Kind::Matter as u8)), "no matter is read as an event of a case");
    }
}
