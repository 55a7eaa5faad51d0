//! An engine in memory that forgets what was not flushed and fails on demand: at any commit or flush it
//! can crash, run out of room, or be refused by the operating system.

use mastara::store::engine::{Batch, Engine, Next, Opener, Pair, Tree, Visit};
use mastara::store::{Result, Trouble};
use std::collections::BTreeMap;
use std::io::ErrorKind;
use std::sync::{Arc, Mutex};

/// What happens at the chosen call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// The power goes before the call does anything. Everything unflushed is forgotten.
    CrashBefore,
    /// The power goes after the call has done its work and before it says so.
    CrashAfter,
    /// No room left.
    DiskFull,
    /// The operating system refuses.
    Io,
    /// The engine panics inside; its wrapper says so.
    Panic,
}

type Content = BTreeMap<(Tree, Vec<u8>), Vec<u8>>;

#[derive(Default)]
struct State {
    durable: Content,
    volatile: Content,
    open: bool,
    dead: bool,
    calls: usize,
    plan: Option<(usize, Fault)>,
    /// Every call from the chosen one on.
    lasting: bool,
}

/// The disk under a faulty engine: it outlives the engine's crashes.
#[derive(Clone, Default)]
pub(crate) struct Disk(Arc<Mutex<State>>);

impl Disk {
    /// An engine on this disk. Opening gives what was durable.
    pub(crate) fn open(&self) -> Result<Faulty> {
        let mut state = self.0.lock().unwrap();
        if state.open {
            return Err(Trouble::OpenElsewhere);
        }
        state.open = true;
        state.dead = false;
        state.volatile = state.durable.clone();
        drop(state);
        Ok(Faulty(self.clone()))
    }

    /// Another disk with the same content.
    pub(crate) fn twin(&self) -> Self {
        let durable = self.0.lock().unwrap().durable.clone();
        Self(Arc::new(Mutex::new(State { durable, ..State::default() })))
    }

    /// For [`mastara::store::vault::Locked::over`].
    pub(crate) fn opener(&self) -> Opener {
        let disk = self.clone();
        Box::new(move |_| Ok(Box::new(disk.open()?)))
    }

    /// From now on, the commit or flush with this number (from 0) fails so.
    pub(crate) fn fail_at(&self, call: usize, fault: Fault) {
        let mut state = self.0.lock().unwrap();
        state.calls = 0;
        state.plan = Some((call, fault));
        state.lasting = false;
    }

    /// From the commit or flush with this number (from 0) on, every one fails so until [`Self::heal`].
    pub(crate) fn fail_from(&self, call: usize, fault: Fault) {
        self.fail_at(call, fault);
        self.0.lock().unwrap().lasting = true;
    }

    /// Everything that is durable.
    pub(crate) fn pairs(&self) -> Vec<(Tree, Pair)> {
        let state = self.0.lock().unwrap();
        state.durable.iter().map(|((tree, key), value)| (*tree, (key.clone(), value.clone()))).collect()
    }

    /// Changes what is stored behind the engine's back.
    pub(crate) fn poke(&self, tree: Tree, key: &[u8], value: Option<Vec<u8>>) {
        let mut state = self.0.lock().unwrap();
        let key = (tree, key.to_vec());
        match value {
            Some(value) => state.durable.insert(key, value),
            None => state.durable.remove(&key),
        };
        state.volatile = state.durable.clone();
    }

    /// No more failures. Gives how many commits and flushes there were since [`Self::fail_at`].
    pub(crate) fn heal(&self) -> usize {
        let mut state = self.0.lock().unwrap();
        state.plan = None;
        std::mem::take(&mut state.calls)
    }
}

/// The engine.
pub(crate) struct Faulty(Disk);

impl Drop for Faulty {
    fn drop(&mut self) {
        self.0.0.lock().unwrap().open = false;
    }
}

impl Faulty {
    fn read<T>(&self, look: impl FnOnce(&Content) -> T) -> Result<T> {
        let state = self.0.0.lock().unwrap();
        if state.dead { Err(Trouble::EngineFailed) } else { Ok(look(&state.volatile)) }
    }

    fn write(&self, act: impl FnOnce(&mut State)) -> Result<()> {
        let mut state = self.0.0.lock().unwrap();
        if state.dead {
            return Err(Trouble::EngineFailed);
        }
        let (now, lasting) = (state.calls, state.lasting);
        let fails = |call: usize| call == now || (lasting && call < now);
        let fault = state.plan.filter(|(call, _)| fails(*call)).map(|(_, fault)| fault);
        state.calls += 1;
        match fault {
            None => {
                act(&mut state);
                Ok(())
            }
            Some(fault) => {
                if fault == Fault::CrashAfter {
                    act(&mut state);
                }
                state.dead = true;
                state.volatile = Content::new();
                Err(match fault {
                    Fault::DiskFull => Trouble::DiskFull { ballast_given: false },
                    Fault::Io => Trouble::Io { file: "store".into(), kind: ErrorKind::Other },
                    _ => Trouble::EngineFailed,
                })
            }
        }
    }
}

impl Engine for Faulty {
    fn get(&self, tree: Tree, key: &[u8]) -> Result<Option<Vec<u8>>> {
        self.read(|content| content.get(&(tree, key.to_vec())).cloned())
    }

    fn scan(&self, tree: Tree, prefix: &[u8], visit: &mut Visit<'_>) -> Result<()> {
        let pairs = self.read(|content| {
            content
                .range((tree, prefix.to_vec())..)
                .take_while(|((one, key), _)| *one == tree && key.starts_with(prefix))
                .map(|((_, key), value)| (key.clone(), value.clone()))
                .collect::<Vec<_>>()
        })?;
        for (key, value) in pairs {
            if visit(&key, &value)? == Next::Stop {
                break;
            }
        }
        Ok(())
    }

    fn last(&self, tree: Tree, prefix: &[u8]) -> Result<Option<Pair>> {
        let mut last = None;
        self.scan(tree, prefix, &mut |key, value| {
            last = Some((key.to_vec(), value.to_vec()));
            Ok(Next::More)
        })?;
        Ok(last)
    }

    fn commit(&self, batch: &Batch) -> Result<()> {
        self.write(|state| {
            for change in batch.changes() {
                let key = (change.tree, change.key.clone());
                match &change.value {
                    Some(value) => state.volatile.insert(key, value.bytes().to_vec()),
                    None => state.volatile.remove(&key),
                };
            }
        })
    }

    fn flush(&self) -> Result<()> {
        self.write(|state| state.durable = state.volatile.clone())
    }
}
