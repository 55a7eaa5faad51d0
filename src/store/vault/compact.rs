//! Giving room back: the engine never does, so everything is copied in key order into a new one beside
//! it, compared, and the header is pointed at it. It must leave the old engine whole until then.

use super::Vault;
use crate::store::copy;
use crate::store::durable;
use crate::store::engine::Engine;
use crate::store::sled_engine;
use crate::store::trouble::{Result, Trouble};
use std::fs;

impl Vault {
    /// Copies, verifies, swaps.
    pub fn compact(&mut self) -> Result<()> {
        self.may_write()?;
        let old = self.ring.header.store(&self.folder);
        let mut header = self.ring.header.clone();
        header.generation = header.generation.checked_add(1).ok_or(Trouble::NotEncodable)?;
        let new = header.store(&self.folder);
        let made = self.ask(|engine| {
            if new.exists() {
                fs::remove_dir_all(&new).map_err(|error| Trouble::io(&durable::label(&new), &error))?;
            }
            sled_engine::born(&new, &mut |fresh| copy::copy(engine, fresh))?;
            let fresh: Box<dyn Engine> = (self.opener)(&new)?;
            if copy::digest(engine)? == copy::digest(fresh.as_ref())? {
                Ok(fresh)
            } else {
                Err(Trouble::EngineDamaged)
            }
        });
        let fresh = made.inspect_err(|_| drop(fs::remove_dir_all(&new)))?;
        header.save(&self.folder)?;
        self.ring.header = header;
        self.engine = Some(fresh);
        // The old one is no longer named anywhere: should this fail, the next unlock removes it.
        let _ = fs::remove_dir_all(&old);
        durable::sync_dir(&self.folder)
    }
}
