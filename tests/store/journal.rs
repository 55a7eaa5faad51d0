//! kill -9, two hundred times: a child process saves and notes each acknowledged batch in a journal; it is
//! killed at a random moment; the next child finds everything that was noted.

use crate::support::vaults::{NOW, case, events, folder, fresh, note, opened, save, unlock};
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use std::fs::{self, OpenOptions};
use std::io::{Read, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

const ROUNDS: usize = 200;
/// Tells the child which vault to work on.
const CHILD: &str = "MASTARA_TEST_JOURNAL";

/// Not a test of its own: what the child process does. It ends by being killed.
#[test]
fn child() {
    let Ok(place) = std::env::var(CHILD) else { return };
    let place = Path::new(&place);
    let mut journal = OpenOptions::new().append(true).read(true).open(place.join("journal")).unwrap();
    let mut noted = Vec::new();
    journal.read_to_end(&mut noted).unwrap();
    let noted = noted.len();
    let mut vault = unlock(&place.join("vault")).expect("it always opens again");
    // One event opened the case; each noted batch has two events. The last batch may be there unnoted.
    let found = vault.next_dot().seq - 2;
    assert!(found.is_multiple_of(2), "half a batch");
    let found = usize::try_from(found / 2).unwrap();
    assert!(found >= noted, "{found} batches of {noted} noted");
    for _ in noted..found {
        journal.write_all(b"\n").unwrap();
    }
    if found.is_multiple_of(7) {
        assert!(vault.verify().unwrap().sound());
    }
    for round in found as u64.. {
        let number = round / 40;
        let mut batch = events(&vault, vec![note(number, round, "first"), note(number, round + 1, "second")]);
        vault.append(&mut batch, &[]).unwrap();
        journal.write_all(b"\n").unwrap();
        if round == found as u64 {
            println!("at work");
        }
        if round.is_multiple_of(9) {
            vault.put_draft("typing", 1, &round).unwrap();
        }
        if round.is_multiple_of(13) {
            vault.write_head(NOW).unwrap();
        }
    }
}

#[test]
fn two_hundred_kills_lose_nothing_that_was_acknowledged() {
    let (scratch, mut vault, _) = fresh();
    save(&mut vault, vec![opened(0)]).unwrap();
    drop(vault);
    fs::write(scratch.path().join("journal"), b"").unwrap();
    let mut random = StdRng::seed_from_u64(9);
    for round in 0..ROUNDS {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "store::journal::child", "--nocapture", "--test-threads=1"])
            .env(CHILD, scratch.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        // Killed from before it has opened the vault to well into its work: after a first batch in
        // three rounds of four, so that a slow machine does enough of it too.
        if !round.is_multiple_of(4) {
            let mut seen = Vec::new();
            let mut out = child.stdout.take().unwrap();
            let mut byte = [0];
            while !seen.ends_with(b"at work") && out.read(&mut byte).unwrap() == 1 {
                seen.push(byte[0]);
            }
            if !seen.ends_with(b"at work") {
                let mut why = String::new();
                child.stderr.take().unwrap().read_to_string(&mut why).unwrap();
                panic!("round {round}: {} {why}", String::from_utf8_lossy(&seen));
            }
        }
        std::thread::sleep(Duration::from_micros(random.random_range(0..15_000)));
        child.kill().unwrap();
        child.wait().unwrap();
    }
    let noted = fs::read(scratch.path().join("journal")).unwrap().len();
    let mut vault = unlock(&folder(&scratch)).unwrap();
    let report = vault.verify().unwrap();
    assert!(report.sound(), "{report:?}");
    assert!(report.events > 2 * noted as u64);
    assert!(noted >= ROUNDS / 4 * 3, "{noted}");
    assert_eq!(vault.events(case(0)).unwrap()[0].dot.seq, 1);
}
