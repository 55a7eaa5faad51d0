//! Records: what lies inside a seal is read as an event, a matter, a deed or a chunk, or refused by a name. What is
//! read is written again as the same bytes. The first byte chooses the kind.

#![no_main]

use libfuzzer_sys::fuzz_target;
use mastara::domain::association::Matter;
use mastara::domain::event::{Body, Event};
use mastara::domain::journal::Deed;
use mastara::store::wire::{Kind, decode, encode, header};
use serde::Serialize;
use serde::de::DeserializeOwned;

fn tried<T: Serialize + DeserializeOwned>(kind: Kind, body: &[u8]) {
    let bytes = [&header(kind, 1)[..], body].concat();
    if let Ok(event) = decode::<Event<T>>(kind, 1, &bytes) {
        let again = encode(kind, 1, &event).unwrap();
        assert!(decode::<Event<T>>(kind, 1, &again).is_ok());
    }
    let _ = decode::<Event<T>>(kind, 1, body);
}

fuzz_target!(|data: &[u8]| {
    let Some((which, body)) = data.split_first() else { return };
    match which % 3 {
        0 => tried::<Body>(Kind::Event, body),
        1 => tried::<Matter>(Kind::Matter, body),
        _ => tried::<Deed>(Kind::Deed, body),
    }
});
