//! Copying everything from one engine to another in key order (compaction, repair) and proving that
//! both hold the same. It must not open seals.

use super::engine::{Batch, Engine, Next, Tree};
use super::trouble::Result;

const BATCH: usize = 512;

/// Copies every pair of every tree.
pub fn copy(from: &dyn Engine, to: &dyn Engine) -> Result<()> {
    for tree in Tree::ALL {
        let mut batch = Batch::default();
        from.scan(tree, &[], &mut |key, value| {
            batch.put(tree, key, value.to_vec())?;
            if batch.changes().len() >= BATCH {
                to.commit(&batch)?;
                batch = Batch::default();
            }
            Ok(Next::More)
        })?;
        to.commit(&batch)?;
    }
    to.flush()
}

/// A digest over every pair of every tree.
pub fn digest(engine: &dyn Engine) -> Result<[u8; 32]> {
    let mut hasher = blake3::Hasher::new();
    for tree in Tree::ALL {
        hasher.update(tree.name().as_bytes());
        engine.scan(tree, &[], &mut |key, value| {
            for part in [key, value] {
                hasher.update(&(part.len() as u64).to_le_bytes());
                hasher.update(part);
            }
            Ok(Next::More)
        })?;
    }
    Ok(*hasher.finalize().as_bytes())
}
