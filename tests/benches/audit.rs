//! The audit of a ledger of 100,000 entries: `cargo bench --bench audit`. How many: `MASTARA_BENCH_ENTRIES`.
//! What is timed is `Vault::audit` on an open vault: reading the ledger, opening every entry, hashing every writer line,
//! and the signatures that no checkpoint stands for. Beside it the limits: the same entries read without being
//! opened, and as many sealed values of the same size opened and hashed in memory.
//!
//! It must not measure anything when tests are run.

// A bench prints, and counts in floating point.
#![allow(clippy::print_stdout, clippy::cast_precision_loss, clippy::indexing_slicing)]

use chrono::NaiveDate;
use mastara::desk::clock::stopwatch;
use mastara::domain::course::{Note, Opening};
use mastara::domain::event::{Body, Event, Write};
use mastara::domain::ids::{CaseId, ItemId};
use mastara::domain::member::Role;
use mastara::store::engine::{Next, Tree};
use mastara::store::keys::Secret;
use mastara::store::keys::cost::Cost;
use mastara::store::seal::{self, Place};
use mastara::store::sled_engine;
use mastara::store::vault::{Options, Vault, create, open};
use std::path::Path;

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

const NOW: i64 = 1_795_500_000_000;
const PASSPHRASES: [&str; 3] = ["practice", "hers", "his"];
/// Entries in one case: what a long case has.
const IN_A_CASE: u64 = 50;
/// Times that each is measured; the middle one is told.
const TIMES: usize = 9;

fn main() -> Outcome<()> {
    if !std::env::args().any(|word| word == "--bench") {
        return Ok(());
    }
    let entries: u64 = std::env::var("MASTARA_BENCH_ENTRIES").map_or(Ok(100_000), |typed| typed.parse())?;
    let scratch = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR"))?;
    let folder = scratch.path().join("vault");
    fill(&folder, entries)?;
    println!("| {entries} entries, {} writer lines | median | least |\n|---|---:|---:|", PASSPHRASES.len());
    limits(&folder, entries)?;
    let vault = open(&folder)?.unlock(PASSPHRASES[0])?;
    let mut signed = 0;
    row("every signature (`--all`)", 3, || {
        signed = vault.audit(true)?.signatures;
        Ok(())
    })?;
    let whole = vault.audit(true)?;
    vault.checkpoint(&whole, NOW)?;
    let mut quick = 0;
    row("since the checkpoint", TIMES, || {
        let audit = vault.audit(false)?;
        quick = audit.signatures;
        if audit.findings.is_empty() { Ok(()) } else { Err("findings".into()) }
    })?;
    println!("signatures: {signed} with --all, {quick} since the checkpoint");
    Ok(())
}

/// Three people write by turns, one batch at a time, as at a desk.
fn fill(folder: &Path, entries: u64) -> Outcome<()> {
    let (mut vault, _) = create(folder, "A", PASSPHRASES[0].into(), &Options::practice(NOW))?;
    for (name, words) in [("B", PASSPHRASES[1]), ("C", PASSPHRASES[2])] {
        vault.add_member(name, Role::Supervisor, words.into(), Cost::practice(), NOW)?;
    }
    vault.lock(NOW)?;
    let part = entries / PASSPHRASES.len() as u64;
    for (at, words) in PASSPHRASES.into_iter().enumerate() {
        let mut vault = open(folder)?.unlock(words)?;
        let from = at as u64 * part;
        let until = if at == PASSPHRASES.len() - 1 { entries } else { from + part };
        for number in from..until {
            let mut events = [event(&vault, number)];
            vault.append(&mut events, &[])?;
        }
        vault.lock(NOW)?;
    }
    Ok(())
}

fn event(vault: &Vault, number: u64) -> Event {
    let mut id = [7; 16];
    id[..8].copy_from_slice(&(number / IN_A_CASE).to_be_bytes());
    let on = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap_or_default();
    let body = if number.is_multiple_of(IN_A_CASE) {
        let now = Some(Opening { reference: format!("{number}/26"), on });
        Body::CaseOpened(Write { at: (), now })
    } else {
        let now = Some(Note { text: "Seen at the desk, comes back on Thursday.".into(), on });
        Body::NoteWritten(Write { at: ItemId(u128::from(number).to_be_bytes()), now })
    };
    let dot = vault.next_dot();
    Event {
        dot,
        stamp: vault.last_stamp().next(NOW),
        author: vault.person(),
        case: CaseId(id),
        batch: dot,
        previous: [0; 32],
        replaces: Vec::new(),
        body,
    }
}

/// What no audit can be faster than on this machine, on one thread.
fn limits(folder: &Path, entries: u64) -> Outcome<()> {
    let engine = sled_engine::opener()(&folder.join("store-1"))?;
    let mut bytes = 0;
    row("limit: the ledger read, nothing opened", TIMES, || {
        bytes = 0;
        engine.scan(Tree::Ledger, &[], &mut |_, value| {
            bytes += value.len();
            Ok(Next::More)
        })?;
        Ok(())
    })?;
    drop(engine);
    let each = usize::try_from(bytes as u64 / entries)?;
    let (key, id) = (Secret::random()?, [1; 16]);
    let place = Place { vault: &id, tree: "ledger", key: &[2; 24], bound: &[] };
    let frame = seal::seal(&key, 0, &place, &vec![3; each - seal::OVERHEAD])?;
    let mut hash = [0; 32];
    row("limit: as many values opened and hashed, in memory", TIMES, || {
        for _ in 0..entries {
            let plain = seal::open(&key, &place, &frame).map_err(|fault| fault.of("bench"))?;
            hash = *blake3::Hasher::new().update(&hash).update(&plain).finalize().as_bytes();
        }
        Ok(())
    })?;
    println!("<!-- {each} bytes an entry, sealed; {:02x} -->", hash[0]);
    Ok(())
}

fn row(name: &str, times: usize, mut run: impl FnMut() -> Outcome<()>) -> Outcome<()> {
    let mut all = Vec::with_capacity(times);
    for _ in 0..times {
        let mut elapsed = stopwatch();
        run()?;
        all.push(elapsed().as_secs_f64() * 1e3);
    }
    all.sort_by(f64::total_cmp);
    println!("| {name} | {:.1} ms | {:.1} ms |", all[all.len() / 2], all[0]);
    Ok(())
}
