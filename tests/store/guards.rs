//! The power goes. A process can't cut its own power, so this builds the disks that a cut may leave and
//! opens them: what was synced at the last acknowledged save is there; of everything written since, any
//! pages may or may not have arrived, whole or torn; files may be half made. What this can't show is that
//! the sync itself is asked for: the failing engine (`faults`) shows that nothing is acknowledged before it.

use crate::support::vaults::{
    NOW, PASSPHRASE, case, copy_dir, events, folder, fresh, note, opened, save, unlock,
};
use mastara::domain::event::Event;
use mastara::store::Trouble;
use mastara::store::engine::{Batch, Engine, Tree};
use mastara::store::sled_engine::{SledEngine, born};
use mastara::store::vault::{Options, create, open};
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use std::fs;
use std::path::Path;

const SECTOR: usize = 512;

/// The engine's folder as it was right after an acknowledged save.
struct Acknowledged {
    db: Vec<u8>,
    events: usize,
}

/// A disk that a power cut between two saves may leave: the first image, over which some sectors of the
/// second have arrived, or garbage where bytes were being changed. Bytes that a write leaves as they were
/// stay so even in a torn sector: what SQLite calls power-safe overwrite, and every store that appends
/// within a sector needs.
fn torn(before: &[u8], after: &[u8], random: &mut StdRng) -> Vec<u8> {
    let mut disk = before.to_vec();
    let longest = after.len().max(before.len());
    disk.resize(random.random_range(before.len()..=longest), 0);
    let at = |image: &[u8], place: usize| image.get(place).copied().unwrap_or(0);
    for start in (0..disk.len()).step_by(SECTOR) {
        let fate = random.random_range(0..10);
        for place in start..(start + SECTOR).min(disk.len()) {
            let (old, new) = (at(before, place), at(after, place));
            if old != new && fate >= 5 {
                disk[place] = if fate < 9 { new } else { random.random() };
            }
        }
    }
    disk
}

/// Guards 1 and 3.
#[test]
fn after_a_power_cut_every_acknowledged_batch_is_there() {
    let (scratch, mut vault, _) = fresh();
    let path = folder(&scratch);
    let mut written: Vec<Event> = save(&mut vault, vec![opened(1)]).unwrap();
    let mut images = Vec::new();
    for (round, size) in (0..30).zip([20, 3_000, 200].into_iter().cycle()) {
        let mut fresh = events(&vault, vec![note(1, round, &"x".repeat(size)), note(1, 100 + round, "y")]);
        vault.append(&mut fresh, &[]).unwrap();
        written.extend(fresh);
        images.push(Acknowledged { db: fs::read(path.join("store-1/db")).unwrap(), events: written.len() });
    }
    // The process is gone without having closed anything.
    let crashed = scratch.path().join("crashed");
    copy_dir(&path, &crashed);
    drop(vault);
    let mut random = StdRng::seed_from_u64(20_261_124);
    for (round, pair) in images.windows(2).enumerate() {
        let cut = scratch.path().join("cut");
        copy_dir(&crashed, &cut);
        let db = torn(&pair[0].db, &pair[1].db, &mut random);
        fs::write(cut.join("store-1/db"), db).unwrap();
        let half = format!("store-1/snap.{:016X}.generating", round * 4_096);
        fs::write(cut.join(half), &pair[0].db[..round * 11]).unwrap();
        fs::write(cut.join("head.unfinished"), b"half").unwrap();
        let mut vault = unlock(&cut).unwrap_or_else(|trouble| panic!("round {round}: {trouble}"));
        let found = vault.events(case(1)).unwrap();
        assert!(found.len() >= pair[0].events, "round {round}: {} < {}", found.len(), pair[0].events);
        assert!([pair[0].events, pair[1].events].contains(&found.len()), "round {round}: half a batch");
        assert_eq!(found, written[..found.len()]);
        assert!(vault.verify().unwrap().sound(), "round {round}");
        save(&mut vault, vec![note(1, 999, "goes on")]).unwrap();
        assert!(!cut.join("head.unfinished").exists());
        drop(vault);
        fs::remove_dir_all(&cut).unwrap();
    }
}

/// Guard 3: only unfinished snapshots are deleted. The finished one is what makes sled notice a cut.
#[test]
fn only_unfinished_snapshots_are_deleted() {
    let (scratch, mut vault, _) = fresh();
    save(&mut vault, vec![opened(1)]).unwrap();
    drop(vault);
    let store = folder(&scratch).join("store-1");
    let snapshots = |store: &Path| {
        let names =
            fs::read_dir(store).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
        names.filter(|name| name.starts_with("snap.")).collect::<Vec<_>>()
    };
    // A first reopening writes one.
    drop(unlock(&folder(&scratch)).unwrap());
    let finished = snapshots(&store);
    assert!(!finished.is_empty());
    for name in ["snap.0000000000000000.generating", "snap.00000000000FFFFF.generating"] {
        fs::write(store.join(name), b"cut").unwrap();
    }
    let vault = unlock(&folder(&scratch)).unwrap();
    assert_eq!(vault.events(case(1)).unwrap().len(), 1);
    assert!(snapshots(&store).iter().all(|name| !name.ends_with(".generating")));
    assert!(!snapshots(&store).is_empty());
}

/// Guard 2: whatever a cut leaves of a birth, it is no vault, and a new birth is not hindered by it.
#[test]
fn a_birth_that_was_cut_leaves_no_vault() {
    let (scratch, vault, _) = fresh();
    drop(vault);
    let whole = folder(&scratch);
    let order = ["slots", "blobs", "epochs", "roster", "store-1.unfinished", "store-1", "vault"];
    for cut in 0..order.len() {
        let place = scratch.path().join(format!("cut-{cut}"));
        let side = scratch.path().join(format!("cut-{cut}.unfinished"));
        fs::create_dir(&side).unwrap();
        for name in &order[..cut] {
            let from = whole.join(name);
            if from.is_dir() {
                copy_dir(&from, &side.join(name));
            } else if from.exists() {
                fs::copy(&from, side.join(name)).unwrap();
            }
        }
        assert_eq!(open(&place).err(), Some(Trouble::NotAVault));
        let (mut vault, _) = create(&place, "", PASSPHRASE.into(), &Options::practice(NOW)).unwrap();
        save(&mut vault, vec![opened(1)]).unwrap();
        assert!(!side.exists());
    }
}

/// Guard 2: an engine's folder that is not whole is never taken for a new one.
#[test]
fn an_engine_that_was_not_born_is_not_opened_as_new() {
    let (scratch, mut vault, _) = fresh();
    save(&mut vault, vec![opened(1)]).unwrap();
    vault.lock(NOW).unwrap();
    let store = folder(&scratch).join("store-1");
    for spoil in [
        &(|| fs::remove_dir_all(&store).unwrap()) as &dyn Fn(),
        &|| fs::create_dir(&store).unwrap(),
        &|| fs::write(store.join("db"), b"").unwrap(),
        &|| fs::write(store.join("conf"), b"").unwrap(),
    ] {
        spoil();
        let trouble = unlock(&folder(&scratch)).err().expect("must not open");
        assert!(matches!(trouble, Trouble::Missing { .. }), "{trouble}");
    }
    let half = scratch.path().join("store-9.unfinished");
    fs::create_dir(&half).unwrap();
    fs::write(half.join("db"), [7; 300]).unwrap();
    let fill = &mut |engine: &dyn Engine| {
        let mut batch = Batch::default();
        batch.put(Tree::Log, b"k", b"v".to_vec())?;
        engine.commit(&batch)
    };
    born(&scratch.path().join("store-9"), fill).unwrap();
    let engine = SledEngine::open(&scratch.path().join("store-9")).unwrap();
    assert_eq!(engine.get(Tree::Log, b"k").unwrap().unwrap(), b"v");
    assert_eq!(born(&scratch.path().join("store-9"), fill), Err(Trouble::NotEmpty));
}

/// Guard 4: whatever is saved, sled never spills a value into files that it does not sync.
#[test]
fn no_value_becomes_a_file_of_the_engine() {
    let (scratch, mut vault, _) = fresh();
    save(&mut vault, vec![opened(1)]).unwrap();
    for (item, size) in (0..).zip([4_000, 9_000, 40_000]) {
        vault.append(&mut events(&vault, vec![note(1, item, &"x".repeat(size))]), &[]).unwrap();
        vault.put_draft("d", 1, &"y".repeat(size)).unwrap();
    }
    drop(vault);
    drop(unlock(&folder(&scratch)).unwrap());
    assert_eq!(fs::read_dir(folder(&scratch).join("store-1/blobs")).unwrap().count(), 0);
}

/// Guard 8: cut before the header is written, the old engine lives; after, the new one. The other is removed.
#[test]
fn a_compaction_that_was_cut_is_as_if_it_had_not_been_or_whole() {
    let (scratch, mut vault, _) = fresh();
    let written = save(&mut vault, vec![opened(1)]).unwrap();
    drop(vault);
    let path = folder(&scratch);
    copy_dir(&path.join("store-1"), &path.join("store-2"));
    copy_dir(&path.join("store-1"), &path.join("store-2.unfinished"));
    let mut vault = unlock(&path).unwrap();
    assert_eq!(vault.events(case(1)).unwrap(), written);
    assert!(!path.join("store-2").exists() && !path.join("store-2.unfinished").exists());
    let aside = scratch.path().join("aside");
    vault.compact().unwrap();
    copy_dir(&path.join("store-2"), &aside);
    drop(vault);
    copy_dir(&aside, &path.join("store-1"));
    let vault = unlock(&path).unwrap();
    assert_eq!(vault.events(case(1)).unwrap(), written);
    assert!(!path.join("store-1").exists());
}
