//! What every engine must do, held to each engine that there is.

use crate::support::faulty::Disk;
use mastara::store::Trouble;
use mastara::store::engine::{Batch, Engine, Next, Pair, Tree, VALUE_LIMIT};
use mastara::store::sled_engine::{SledEngine, born};
use proptest::prelude::*;
use std::collections::BTreeMap;

fn all(engine: &dyn Engine, tree: Tree, prefix: &[u8]) -> Vec<Pair> {
    let mut pairs = Vec::new();
    engine
        .scan(tree, prefix, &mut |key, value| {
            pairs.push((key.to_vec(), value.to_vec()));
            Ok(Next::More)
        })
        .unwrap();
    pairs
}

type Change<'a> = (Tree, &'a [u8], Option<&'a [u8]>);

fn batch(changes: &[Change<'_>]) -> Batch {
    let mut batch = Batch::default();
    for (tree, key, value) in changes {
        match value {
            Some(value) => batch.put(*tree, key, value.to_vec()).unwrap(),
            None => batch.delete(*tree, key),
        }
    }
    batch
}

/// The suite: `open` opens the same store again after the engine before was dropped.
fn conforms(open: &dyn Fn() -> Box<dyn Engine>) {
    let engine = open();
    let (log, keys) = (Tree::Log, Tree::Keys);
    engine
        .commit(&batch(&[
            (log, b"b1", Some(b"one")),
            (log, b"a", Some(b"first")),
            (log, b"b2", Some(&[9; VALUE_LIMIT])),
            (log, b"c", Some(b"")),
            (keys, b"b1", Some(b"other tree")),
        ]))
        .unwrap();
    assert_eq!(engine.get(log, b"b1").unwrap().unwrap(), b"one");
    assert_eq!(engine.get(keys, b"b1").unwrap().unwrap(), b"other tree");
    assert_eq!(engine.get(log, b"nothing").unwrap(), None);
    let keys_in =
        |prefix: &[u8]| all(&*engine, log, prefix).into_iter().map(|(key, _)| key).collect::<Vec<_>>();
    assert_eq!(keys_in(b""), [&b"a"[..], b"b1", b"b2", b"c"]);
    assert_eq!(keys_in(b"b"), [b"b1", b"b2"]);
    assert_eq!(engine.last(log, b"b").unwrap().unwrap().0, b"b2");
    assert_eq!(engine.last(log, b"z").unwrap(), None);
    let mut seen = 0;
    engine
        .scan(log, b"", &mut |_, _| {
            seen += 1;
            Ok(Next::Stop)
        })
        .unwrap();
    assert_eq!(seen, 1);
    // Of two changes of one key in a batch, the later holds.
    let twice: [Change<'_>; 4] =
        [(log, b"b1", Some(b"more")), (log, b"a", None), (log, b"b1", None), (log, b"a", Some(b"again"))];
    engine.commit(&batch(&twice)).unwrap();
    assert_eq!(engine.get(log, b"b1").unwrap(), None);
    engine.flush().unwrap();
    drop(engine);

    let engine = open();
    assert_eq!(engine.get(log, b"a").unwrap().unwrap(), b"again");
    assert_eq!(engine.get(log, b"b2").unwrap().unwrap(), [9; VALUE_LIMIT]);
    assert_eq!(all(&*engine, Tree::Ledger, b""), []);
}

#[test]
fn sled_conforms() {
    let scratch = tempfile::tempdir().unwrap();
    let folder = scratch.path().join("store-1");
    born(&folder, &mut |_| Ok(())).unwrap();
    conforms(&|| Box::new(SledEngine::open(&folder).unwrap()));
}

#[test]
fn faulty_conforms() {
    let disk = Disk::default();
    conforms(&|| Box::new(disk.open().unwrap()));
}

#[test]
fn a_second_engine_on_the_same_store_is_refused_by_name() {
    let scratch = tempfile::tempdir().unwrap();
    let folder = scratch.path().join("store-1");
    born(&folder, &mut |_| Ok(())).unwrap();
    let first = SledEngine::open(&folder).unwrap();
    assert_eq!(SledEngine::open(&folder).err(), Some(Trouble::OpenElsewhere));
    drop(first);
    assert!(SledEngine::open(&folder).is_ok());
}

/// Guard 4: the type holds the limit.
#[test]
fn a_value_above_the_limit_never_reaches_an_engine() {
    let mut batch = Batch::default();
    let refused = batch.put(Tree::Log, b"k", vec![0; VALUE_LIMIT + 1]);
    assert_eq!(refused, Err(Trouble::TooLarge { bytes: VALUE_LIMIT + 1 }));
    assert!(batch.is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]
    /// Whatever is done, sled holds what a plain map would hold.
    #[test]
    fn sled_is_a_map(acts in prop::collection::vec((0_usize..3, 0_u8..12, prop::option::of(0_usize..VALUE_LIMIT)), 1..40)) {
        let scratch = tempfile::tempdir().unwrap();
        let folder = scratch.path().join("store-1");
        born(&folder, &mut |_| Ok(())).unwrap();
        let mut model = BTreeMap::new();
        let engine = SledEngine::open(&folder).unwrap();
        for part in acts.chunks(7) {
            let mut batch = Batch::default();
            for (tree, key, size) in part {
                let tree = Tree::ALL[*tree];
                if let Some(size) = size {
                    batch.put(tree, &[*key], vec![*key; *size]).unwrap();
                    model.insert((tree, vec![*key]), vec![*key; *size]);
                } else {
                    batch.delete(tree, &[*key]);
                    model.remove(&(tree, vec![*key]));
                }
            }
            engine.commit(&batch).unwrap();
        }
        engine.flush().unwrap();
        drop(engine);
        let engine = SledEngine::open(&folder).unwrap();
        for tree in Tree::ALL {
            let wanted: Vec<Pair> = model
                .iter()
                .filter(|((one, _), _)| *one == tree)
                .map(|((_, key), value)| (key.clone(), value.clone()))
                .collect();
            prop_assert_eq!(all(&engine, tree, b""), wanted);
        }
    }
}
