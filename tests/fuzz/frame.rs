//! Seals and the files around them: no bytes open that were not sealed, and each refusal has a name.

#![no_main]

use libfuzzer_sys::fuzz_target;
use mastara::store::container::{FileKind, unwrap, unwrap_first, wrap};
use mastara::store::keys::{Secret, epochs};
use mastara::store::seal::{self, Place};

fuzz_target!(|data: &[u8]| {
    let key = Secret::take(&mut [7; 32]);
    let place = Place { vault: &[1; 16], tree: "log", key: b"k", bound: b"" };
    let _ = seal::epoch(data);
    assert!(seal::open(&key, &place, data).is_err());
    let header = *b"mA\x01\x01\0\0\0\0";
    assert!(seal::open(&key, &place, &[&header[..], data].concat()).is_err());

    for kind in [FileKind::Vault, FileKind::Epochs, FileKind::Cards] {
        assert!(unwrap(kind, 1, data, "file").is_err() || data.len() >= 29);
        let _ = unwrap_first(kind, 1, data, "file");
    }
    let wrapped = wrap(FileKind::Epochs, epochs::FORMAT, data).expect("short enough");
    assert_eq!(unwrap(FileKind::Epochs, epochs::FORMAT, &wrapped, "file").expect("whole"), data);
    if let Ok(envelopes) = epochs::read(&wrapped) {
        assert_eq!(epochs::write(&envelopes).expect("as many as were read"), wrapped);
    }
});
