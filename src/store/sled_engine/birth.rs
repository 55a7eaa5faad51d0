//! The birth of a database: in a side folder, synced file by file, then renamed into place. A power cut
//! before the rename leaves only a side folder, which the next birth removes.

use super::{SledEngine, durable};
use crate::store::engine::{Engine, Opener};
use crate::store::trouble::{Result, Trouble};
use std::fs;
use std::path::Path;

/// Brings a new database into being at `folder`, filled by `fill`. Only an absent or empty folder is new.
pub fn born(folder: &Path, fill: &mut dyn FnMut(&dyn Engine) -> Result<()>) -> Result<()> {
    let name = durable::label(folder);
    let wrap = |error: std::io::Error| Trouble::io(&name, &error);
    if folder.exists() {
        if fs::read_dir(folder).map_err(wrap)?.next().is_some() {
            return Err(Trouble::NotEmpty);
        }
        fs::remove_dir(folder).map_err(wrap)?;
    }
    let mut side = folder.as_os_str().to_owned();
    side.push(durable::UNFINISHED);
    let side = Path::new(&side);
    if side.exists() {
        fs::remove_dir_all(side).map_err(wrap)?;
    }
    durable::make_dir(side)?;
    let engine = SledEngine::start(side)?;
    fill(&engine)?;
    engine.flush()?;
    drop(engine);
    durable::sync_tree(side)?;
    fs::rename(side, folder).map_err(wrap)?;
    folder.parent().map_or(Ok(()), durable::sync_dir)
}

/// Opens databases of this kind.
pub fn opener() -> Opener {
    Box::new(|folder| Ok(Box::new(SledEngine::open(folder)?)))
}
