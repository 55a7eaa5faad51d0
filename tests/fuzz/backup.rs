//! Backups: whatever lies inside the outer seal, it is read to its end or refused by a name, within bounds. The first
//! byte says whether the bytes are the whole, or follow the beginning of a sound backup.

#![no_main]

use libfuzzer_sys::fuzz_target;
use mastara::store::container::{FileKind, wrap};
use mastara::store::vault::{Backup, hostile};

/// The header of one file of a tar.
fn entry(name: &str, size: usize) -> Vec<u8> {
    let mut block = vec![0; 512];
    block[..name.len()].copy_from_slice(name.as_bytes());
    block[124..135].copy_from_slice(format!("{size:011o}").as_bytes());
    block[148..156].fill(b' ');
    block[156] = b'0';
    block[257..265].copy_from_slice(b"ustar\x0000");
    let sum: u32 = block.iter().map(|byte| u32::from(*byte)).sum();
    block[148..155].copy_from_slice(format!("{sum:06o}\0").as_bytes());
    block
}

fuzz_target!(|data: &[u8]| {
    let Some((which, rest)) = data.split_first() else { return };
    let _ = Backup::at(rest);
    if which % 2 == 0 {
        let _ = hostile(rest);
        return;
    }
    let mut whole = Vec::new();
    let mut add = |name: &str, bytes: &[u8]| {
        whole.extend(entry(name, bytes.len()));
        whole.extend_from_slice(bytes);
        whole.resize(whole.len().next_multiple_of(512), 0);
    };
    add("mastara-backup", &wrap(FileKind::Backup, 1, &[7; 24]).unwrap());
    for name in ["vault", "roster", "epochs"] {
        add(name, b"x");
    }
    if which % 4 == 1 {
        add("store/log", rest);
        for tree in ["keys", "ledger", "overlay", "folded", "drafts", "settings", "marks", "apart"] {
            add(&format!("store/{tree}"), b"");
        }
        whole.extend([0; 1024]);
    } else {
        whole.extend_from_slice(rest);
    }
    let _ = hostile(&whole);
});
