//! Rosters: whatever the inside of the sealed file is, it is named, and no certificate in it counts
//! without a signature that holds. The first byte chooses the schema.

#![no_main]

use libfuzzer_sys::fuzz_target;
use mastara::store::keys::roster::Roster;
use mastara::store::wire::{Kind, header};

fuzz_target!(|data: &[u8]| {
    let Some((which, body)) = data.split_first() else { return };
    let _ = Roster::decode(body);
    let bytes = [&header(Kind::Roster, 1 + u16::from(which % 2))[..], body].concat();
    let Ok(roster) = Roster::decode(&bytes) else { return };
    let (founder, recovery) = ([3; 32], [4; 32]);
    let empty = roster.certificates().next().is_none();
    assert!(empty || roster.check(founder, recovery).is_err());
    let live = roster.live().len();
    assert!(live <= roster.newest().len() && roster.newest().len() <= roster.certificates().count());
    assert!(roster.line_key(2, &recovery).is_none_or(|key| key.line == 2));
});
