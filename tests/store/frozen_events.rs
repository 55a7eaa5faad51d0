//! The bytes of every event, frozen: each must decode to the same facts for ever, and facts must be
//! written as the same bytes. A new variant does not compile here until it has values of its own;
//! then freeze it: `MASTARA_FREEZE=1 cargo test --test mastara store::frozen_events`. Lines of a
//! released variant are never made anew: a changed shape gets a new schema and a fixture beside this one.

use chrono::{NaiveDate, NaiveTime};
use mastara::domain::course::{
    Appointment, Closure, Consent, Ending, Enrolment, Kept, Known, Mark, Note, Obstacle, Occurrence, Opening,
    Purpose, Restriction, StepMark,
};
use mastara::domain::event::{Body, Dot, Event, Stamp, Write};
use mastara::domain::facts::Fact;
use mastara::domain::ids::{AuthorId, CaseId, DeviceId, ItemId};
use mastara::domain::law::Lang;
use mastara::domain::obstacle::{Manner, Met, Region};
use mastara::domain::paper::{Original, Paper, Tick};
use mastara::domain::person::{
    Birth, Calling, Country, Entry, NamePart, Nationality, Phone, Place, Sex, Status,
};
use mastara::domain::rights::{
    Agreement, Asked, Cause, Disclosure, Keeping, Recipient, Reply, Request, Settled, Way,
};
use mastara::store::Trouble;
use mastara::store::wire::{Fault, Kind, decode, encode};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// The schema that events are written with.
const SCHEMA: u16 = 1;
/// Words in two scripts, with a letter of four bytes.
const WORDS: &str = "Aïcha عائشة 𞤀";

/// Every value of a closed vocabulary: one that is left out does not compile.
macro_rules! all {
    ($type:ident: $($name:ident),+) => {{
        fn every(value: $type) -> $type { match value { $($type::$name => value),+ } }
        [$($type::$name),+].map(every)
    }};
}

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 24).unwrap()
}

fn hour() -> NaiveTime {
    NaiveTime::from_hms_opt(23, 59, 0).unwrap()
}

fn item(n: u8) -> ItemId {
    ItemId([n; 16])
}

/// These values, and that the last one is taken away.
fn writes<K: Clone, V>(
    body: fn(Write<K, V>) -> Body,
    at: K,
    values: impl IntoIterator<Item = V>,
) -> Vec<Body> {
    let kept = values.into_iter().map(Some).chain([None]);
    kept.map(|now| body(Write { at: at.clone(), now })).collect()
}

fn of_person(before: &Body) -> Option<Vec<Body>> {
    Some(match before {
        Body::CaseOpened(_) => [NamePart::Family, NamePart::Given, NamePart::AsTold, NamePart::Other(255)]
            .into_iter()
            .flat_map(|part| writes(Body::NameRecorded, part, [WORDS.into()]))
            .collect(),
        Body::NameRecorded(_) => writes(Body::SexRecorded, (), all![Sex: F, M, Other, NotTold]),
        Body::SexRecorded(_) => {
            let births = [Birth::On(day()), Birth::Year(-1), Birth::About { age: 40, told: day() }];
            writes(Body::BirthRecorded, (), births)
        }
        Body::BirthRecorded(_) => {
            let country = Nationality::Of(Country::from_code("SN").unwrap());
            writes(Body::NationalityRecorded, (), [country, Nationality::Stateless, Nationality::Unknown])
        }
        Body::NationalityRecorded(_) => writes(Body::LanguageRecorded, "wo".to_owned(), [()]),
        Body::LanguageRecorded(_) => writes(Body::ArrivalRecorded, (), [day()]),
        Body::ArrivalRecorded(_) => {
            writes(Body::EntryRecorded, (), all![Entry: Visa, VisaExempt, Irregular, NotTold])
        }
        Body::EntryRecorded(_) => {
            let all = all![Status: Irregular, Regular, AsylumSeeker, RefugeeUnhcr, RefugeeState, NotTold];
            writes(Body::StatusRecorded, (), all)
        }
        Body::StatusRecorded(_) => {
            let calling = all![Calling: Call, Write, Never, NotAsked];
            let phones = calling.map(|calling| Phone { number: "0600000000".into(), calling });
            writes(Body::PhoneRecorded, item(1), phones)
        }
        Body::PhoneRecorded(_) => {
            let place = Place { region: "12".into(), province: WORDS.into(), commune: "".into() };
            writes(Body::PlaceRecorded, (), [place])
        }
        Body::PlaceRecorded(_) => writes(Body::HouseholdJoined, (), [item(2)]),
        Body::HouseholdJoined(_) => {
            let facts = Fact::ALL.iter();
            facts.flat_map(|fact| writes(Body::FactAnswered, *fact, [true, false])).collect()
        }
        Body::FactAnswered(_) => {
            let papers = all![Original: Person, Authority, Desk, Lost, NotAsked].map(|original| Paper {
                document: "passport".into(),
                number: WORDS.into(),
                issued: None,
                expires: Some(day()),
                holder: "".into(),
                original,
            });
            writes(Body::PaperRecorded, item(3), papers)
        }
        _ => return None,
    })
}

fn of_course(before: &Body) -> Option<Vec<Body>> {
    Some(match before {
        Body::PaperRecorded(_) => {
            let enrolment = Enrolment { procedure: "first-permit".into(), version: 300, on: day() };
            writes(Body::ProcedureStarted, item(4), [enrolment])
        }
        Body::ProcedureStarted(_) => {
            let marks = all![Mark: Submitted, Done, Skipped];
            let marks = marks.map(|mark| StepMark { mark, on: day(), reason: WORDS.into() });
            writes(Body::StepMarked, (item(4), "fp.10".into()), marks)
        }
        Body::StepMarked(_) => {
            let ticks = all![Tick: InHand, Asked, NotNeeded];
            writes(Body::PaperTicked, (item(4), "photos".into()), ticks)
        }
        Body::PaperTicked(_) => {
            let ending = Ending { outcome: "refused".into(), on: day() };
            writes(Body::OutcomeRecorded, (item(4), "fp.14".into()), [ending])
        }
        Body::OutcomeRecorded(_) => {
            let known = all![Known: Paper, Oral, Witness, Earliest].into_iter();
            let whole = known.zip([None, Some(item(4)), None, Some(item(5))]);
            let occurrences = whole.map(|(known, enrolment)| Occurrence {
                trigger: "notification".into(),
                on: day(),
                at: enrolment.map(|_| hour()),
                known,
                enrolment,
            });
            writes(Body::TriggerRecorded, item(6), occurrences)
        }
        Body::TriggerRecorded(_) => {
            writes(Body::WarningDiscussed, (item(4), "police-exposure".into()), [day()])
        }
        Body::WarningDiscussed(_) => {
            let long = Note { text: "é".repeat(800).as_str().into(), on: day() };
            writes(Body::NoteWritten, item(7), [Note { text: "".into(), on: day() }, long])
        }
        Body::NoteWritten(_) => {
            let kept = all![Kept: Planned, Kept, Missed, Cancelled].map(|kept| Appointment {
                on: day(),
                at: (kept == Kept::Planned).then(hour),
                about: WORDS.into(),
                kept,
            });
            writes(Body::AppointmentMade, item(8), kept)
        }
        Body::AppointmentMade(_) => {
            let obstacle = Obstacle { kind: "obs.lease-only".into(), on: day(), words: WORDS.into() };
            writes(Body::ObstacleMet, item(9), [obstacle])
        }
        _ => return None,
    })
}

fn of_rights(before: &Body) -> Option<Vec<Body>> {
    Some(match before {
        Body::ConsulateOpened(_) => all![Reply: Given, Refused, Withdrawn, Objected]
            .into_iter()
            .zip([Some(Lang::Ar), Some(Lang::Fr), Some(Lang::En), None])
            .zip(all![Way: Spoken, Written].into_iter().cycle())
            .zip(Purpose::ALL)
            .flat_map(|(((reply, notice), way), purpose)| {
                let told = Agreement { reply, on: day(), notice, way, by: WORDS.into(), why: WORDS.into() };
                writes(Body::AgreementRecorded, purpose, [told])
            })
            .collect(),
        Body::AgreementRecorded(_) => {
            let request = |asked, settled| Request {
                asked,
                on: day(),
                way: Way::Written,
                words: WORDS.into(),
                settled,
            };
            let settled = |done, told| Some(Settled { done, on: day(), why: WORDS.into(), told });
            let ends = [None, settled(true, vec![item(1), item(2)]), settled(false, Vec::new()), None];
            let all = all![Asked: Access, Rectify, Erase, Block].into_iter().zip(ends);
            writes(Body::RightAsked, item(11), all.map(|(asked, settled)| request(asked, settled)))
        }
        Body::RightAsked(_) => {
            let causes = all![Cause: Consent, LegalDuty, VitalInterest];
            let all = all![Recipient: Lawyer, Partner, Authority].into_iter().zip(causes);
            let all = all.map(|(to, cause)| Disclosure {
                to,
                name: WORDS.into(),
                on: day(),
                what: WORDS.into(),
                cause,
                why: WORDS.into(),
            });
            writes(Body::Disclosed, item(12), all)
        }
        Body::Disclosed(_) => {
            let all =
                [true, false].map(|asked| Keeping { until: day(), on: day(), why: WORDS.into(), asked });
            writes(Body::KeptUntil, (), all)
        }
        _ => return None,
    })
}

/// The values of the variant after this one; none after the last.
fn after(before: Option<&Body>) -> Vec<Body> {
    let Some(before) = before else {
        let opening = Opening { reference: "001/26".to_owned(), on: day() };
        return writes(Body::CaseOpened, (), [opening]);
    };
    match before {
        Body::CaseOpened(_)
        | Body::NameRecorded(_)
        | Body::SexRecorded(_)
        | Body::BirthRecorded(_)
        | Body::NationalityRecorded(_)
        | Body::LanguageRecorded(_)
        | Body::ArrivalRecorded(_)
        | Body::EntryRecorded(_)
        | Body::StatusRecorded(_)
        | Body::PhoneRecorded(_)
        | Body::PlaceRecorded(_)
        | Body::HouseholdJoined(_)
        | Body::FactAnswered(_) => of_person(before).unwrap(),
        Body::PaperRecorded(_)
        | Body::ProcedureStarted(_)
        | Body::StepMarked(_)
        | Body::PaperTicked(_)
        | Body::OutcomeRecorded(_)
        | Body::TriggerRecorded(_)
        | Body::WarningDiscussed(_)
        | Body::NoteWritten(_)
        | Body::AppointmentMade(_) => of_course(before).unwrap(),
        Body::ObstacleMet(_) => writes(Body::Assigned, (), [WORDS.into()]),
        // The older shape is written no more: it has no values of the purposes that came after it.
        Body::Assigned(_) => {
            all![Purpose: KeepFile, ShareWithLawyer, Statistics, ShareWithOthers, SensitiveDetails]
                .into_iter()
                .zip([true, false, true])
                .flat_map(|(purpose, given)| {
                    writes(Body::ConsentRecorded, purpose, [Consent { given, on: day() }])
                })
                .collect()
        }
        Body::ConsentRecorded(_) => {
            let why = all![Restriction: Trafficking, UnaccompaniedMinor, OnRequest];
            writes(Body::CaseRestricted, (), why)
        }
        Body::CaseRestricted(_) => writes(Body::CaseReviewed, (), [day()]),
        Body::CaseReviewed(_) => writes(Body::CaseClosed, (), [Closure { on: day(), reason: WORDS.into() }]),
        Body::CaseClosed(_) => writes(Body::RetentionSet, (), [day()]),
        Body::RetentionSet(_) => {
            writes(Body::CutInRecorded, (item(4), "fp.14".into(), "oral-refusal".into()), [day()])
        }
        Body::CutInRecorded(_) => {
            let regions = all![Region: Tanger, Oriental, Fes, Rabat, BeniMellal, Casablanca, Marrakech, Draa, Souss,
                Guelmim, Laayoune, Dakhla];
            let manners = all![Manner: Said, Written, NotAsked];
            let full = regions.into_iter().zip(manners.into_iter().cycle()).map(|(region, manner)| Met {
                kind: "obs.other".into(),
                office: Some("dgsn-foreigners".into()),
                which: WORDS.into(),
                region: Some(region),
                on: day(),
                manner,
                words: WORDS.into(),
                at: Some((item(4), "fp.10".into())),
            });
            let bare = Met {
                kind: "obs.lease-only".into(),
                office: None,
                which: "".into(),
                region: None,
                on: day(),
                manner: Manner::NotAsked,
                words: "é".repeat(800).as_str().into(),
                at: None,
            };
            writes(Body::ObstacleRecorded, item(10), full.chain([bare]))
        }
        Body::ObstacleRecorded(_) => {
            writes(Body::ConsulateOpened, item(4), [Note { text: WORDS.into(), on: day() }])
        }
        Body::ConsulateOpened(_) | Body::AgreementRecorded(_) | Body::RightAsked(_) | Body::Disclosed(_) => {
            of_rights(before).unwrap()
        }
        Body::KeptUntil(_) => Vec::new(),
    }
}

/// Every event by the name of its line: its field, and which of the values of that field.
fn every() -> BTreeMap<String, Event> {
    let mut found: BTreeMap<String, Event> = BTreeMap::new();
    let mut bodies = after(None);
    while let Some(last) = bodies.last().cloned() {
        for (number, body) in bodies.into_iter().enumerate() {
            let seq = 1_u64 << (found.len() % 60);
            let dot = Dot { device: DeviceId([1; 16]), seq };
            let event = Event {
                dot,
                stamp: Stamp { millis: 1_795_478_400_000 - i64::try_from(number).unwrap(), count: 251 },
                author: AuthorId([2; 16]),
                case: CaseId([3; 16]),
                batch: Dot { device: DeviceId([1; 16]), seq: 1 },
                previous: [u8::try_from(number).unwrap(); 32],
                replaces: (0..number % 3).map(|_| Dot { device: DeviceId([4; 16]), seq }).collect(),
                body,
            };
            let name = format!("{}.{number:02}", event.body.field());
            assert!(found.insert(name, event).is_none());
        }
        bodies = after(Some(&last));
    }
    found
}

fn path() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/events-v1.txt")
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        write!(text, "{byte:02x}").unwrap();
        text
    })
}

fn bytes(hex: &str) -> Vec<u8> {
    (0..hex.len() / 2).map(|place| u8::from_str_radix(&hex[place * 2..place * 2 + 2], 16).unwrap()).collect()
}

#[test]
fn the_bytes_of_every_event_mean_the_same_for_ever() {
    let every = every();
    if std::env::var_os("MASTARA_FREEZE").is_some() {
        let line = |(name, event): (&String, &Event)| {
            format!("{name} {}\n", hex(&encode(Kind::Event, SCHEMA, event).unwrap()))
        };
        std::fs::write(path(), every.iter().map(line).collect::<String>()).unwrap();
    }
    let text = std::fs::read_to_string(path()).unwrap();
    let frozen: BTreeMap<String, &str> = text
        .lines()
        .filter_map(|line| line.split_once(' '))
        .map(|(name, hex)| (name.to_owned(), hex))
        .collect();
    assert!(frozen.keys().eq(every.keys()), "an event without frozen bytes, or bytes without an event");
    for (name, event) in &every {
        let stored = bytes(frozen[name]);
        assert!(decode::<Event>(Kind::Event, SCHEMA, &stored) == Ok(event.clone()), "{name} reads otherwise");
        let written = encode(Kind::Event, SCHEMA, event).unwrap();
        assert_eq!(hex(&written), frozen[name], "{name} is written otherwise");
    }
}

#[test]
fn newer_older_cut_or_longer_bytes_each_have_their_own_error() {
    for (name, event) in every() {
        let stored = encode(Kind::Event, SCHEMA, &event).unwrap().to_vec();
        let read = |bytes: &[u8]| decode::<Event>(Kind::Event, SCHEMA, bytes).map(|_| ()).unwrap_err();
        for end in 0..stored.len() {
            assert_eq!(read(&stored[..end]), Fault::Short, "{name} cut at {end}");
        }
        let changed = |place: usize, byte: u8| {
            let mut other = stored.clone();
            other[place] = byte;
            other
        };
        assert_eq!(read(&changed(0, Kind::Card as u8)), Fault::Kind(Kind::Card as u8));
        assert_eq!(read(&changed(1, 2)), Fault::Newer(2));
        assert_eq!(read(&changed(2, 1)), Fault::Newer(257));
        assert_eq!(read(&changed(1, 0)), Fault::Older(0));
        let mut longer = stored.clone();
        longer.push(0);
        assert_eq!(read(&longer), Fault::Shape, "{name} with a byte left over");
    }
    let told = |fault: Fault| fault.of("log", SCHEMA).code();
    let codes = [Fault::Short, Fault::Newer(2), Fault::Older(0), Fault::Shape].map(told);
    assert_eq!(codes, ["truncated", "newer", "older", "damaged"]);
    assert!(codes.iter().all(|code| Trouble::CODES.contains(code)));
}
