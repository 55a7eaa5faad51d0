//! The bytes of every deed of the journal, frozen: each must decode to the same for ever. A new variant does
//! not compile here until it has values of its own; then freeze it:
//! `MASTARA_FREEZE=1 cargo test --test mastara store::frozen_deeds`. No line that was there may change.

use mastara::domain::event::{Dot, Event, Stamp};
use mastara::domain::ids::{AuthorId, CaseId, DeviceId};
use mastara::domain::journal::{Deed, Leaving, Upto};
use mastara::domain::member::Role;
use mastara::store::wire::{Fault, Kind, decode, encode};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

const SCHEMA: u16 = 1;
const WHO: AuthorId = AuthorId([2; 16]);
const CASE: CaseId = CaseId([3; 16]);

/// The values of the variant after this one; none after the last.
fn after(before: Option<&Deed>) -> Vec<Deed> {
    let Some(before) = before else { return vec![Deed::Unlocked] };
    let upto = |seq| Upto { line: DeviceId([5; 16]), seq, hash: [6; 32] };
    match before {
        Deed::Unlocked => vec![Deed::WrongPassphrases(0), Deed::WrongPassphrases(u32::MAX)],
        Deed::WrongPassphrases(_) => vec![Deed::RestrictedOpened(CASE)],
        Deed::RestrictedOpened(_) => Role::ALL.map(|role| Deed::MemberAdded(WHO, role)).into(),
        Deed::MemberAdded(..) => Role::ALL.map(|role| Deed::RoleChanged(WHO, role)).into(),
        Deed::RoleChanged(..) => vec![Deed::MemberRemoved(WHO)],
        Deed::MemberRemoved(_) => vec![Deed::MemberRenewed(WHO)],
        Deed::MemberRenewed(_) => vec![Deed::PassphraseChanged],
        Deed::PassphraseChanged => vec![Deed::Recovered],
        Deed::Recovered => vec![Deed::Erased(CASE)],
        Deed::Erased(_) => vec![Deed::BackedUp],
        Deed::BackedUp => vec![Deed::Restored],
        Deed::Restored => vec![Deed::Verified { findings: 0 }, Deed::Verified { findings: 300 }],
        Deed::Verified { .. } => vec![Deed::Repaired { lost: 300 }],
        Deed::Repaired { .. } => {
            vec![Deed::Checked { upto: Vec::new() }, Deed::Checked { upto: vec![upto(1), upto(u64::MAX)] }]
        }
        Deed::Checked { .. } => vec![Deed::LaptopLost { lines: vec![DeviceId([7; 16])], exposed: 70_000 }],
        Deed::LaptopLost { .. } => vec![Deed::CopyGiven(CASE)],
        Deed::CopyGiven(_) => Leaving::ALL.map(Deed::Exported).into(),
        Deed::Exported(_) => vec![Deed::MemberRenamed(WHO)],
        Deed::MemberRenamed(_) => vec![Deed::SheetRenewed],
        Deed::SheetRenewed => Vec::new(),
    }
}

/// Every event by the name of its line: its code, and which of the values of that variant.
fn every() -> BTreeMap<String, Event<Deed>> {
    let mut found = BTreeMap::new();
    let mut deeds = after(None);
    while let Some(last) = deeds.last().cloned() {
        for (number, body) in deeds.into_iter().enumerate() {
            let dot = Dot { device: DeviceId([1; 16]), seq: 1 << (found.len() % 60) };
            let event = Event {
                dot,
                stamp: Stamp { millis: 1_795_478_400_000, count: 251 },
                author: WHO,
                case: CaseId::JOURNAL,
                batch: dot,
                previous: [u8::try_from(number).unwrap(); 32],
                replaces: Vec::new(),
                body,
            };
            found.insert(format!("{}.{number:02}", event.body.code()), event);
        }
        deeds = after(Some(&last));
    }
    found
}

fn path() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/deeds-v1.txt")
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        write!(text, "{byte:02x}").unwrap();
        text
    })
}

#[test]
fn the_bytes_of_every_deed_mean_the_same_for_ever() {
    let every = every();
    let written: BTreeMap<&String, String> =
        every.iter().map(|(name, event)| (name, hex(&encode(Kind::Deed, SCHEMA, event).unwrap()))).collect();
    if std::env::var_os("MASTARA_FREEZE").is_some() {
        let lines: Vec<String> = written.iter().map(|(name, hex)| format!("{name} {hex}")).collect();
        std::fs::write(path(), lines.join("\n") + "\n").unwrap();
    }
    let text = std::fs::read_to_string(path()).unwrap();
    let frozen: BTreeMap<&str, &str> = text.lines().filter_map(|line| line.split_once(' ')).collect();
    assert!(frozen.keys().eq(every.keys()), "a deed without frozen bytes, or bytes without a deed");
    for (name, event) in &every {
        let stored = frozen[name.as_str()];
        let bytes: Vec<u8> = (0..stored.len() / 2)
            .map(|place| u8::from_str_radix(&stored[place * 2..place * 2 + 2], 16).unwrap())
            .collect();
        assert_eq!(decode::<Event<Deed>>(Kind::Deed, SCHEMA, &bytes).as_ref(), Ok(event), "{name}");
        assert_eq!(written[name], stored, "{name} is written otherwise");
        let as_case = decode::<Event>(Kind::Event, SCHEMA, &bytes).map(|_| ());
        assert_eq!(as_case, Err(Fault::Kind(Kind::Deed as u8)), "no deed is read as an event of a case");
    }
}
