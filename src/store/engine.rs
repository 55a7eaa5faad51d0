//! The one seam to the engine: scan, get, commit a batch over several trees, flush.
//! It must not know what values mean; every value that reaches it is sealed already.

use super::trouble::{Result, Trouble};

/// No stored value is larger: an engine that spills larger ones into files of its own does not sync them.
pub const VALUE_LIMIT: usize = 4096;
const KEY_LIMIT: usize = 64;

/// The trees. Their names and their number are the same in every vault, so that they tell nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tree {
    /// Chunks of events, by case.
    Log,
    /// Wrapped case keys.
    Keys,
    /// What each device wrote, in order, chained and signed.
    Ledger,
    /// Cards changed since they were folded into their file.
    Overlay,
    /// Folded cases.
    Folded,
    /// What was typed and not saved.
    Drafts,
    /// Settings.
    Settings,
    /// Single facts about the vault itself.
    Marks,
    /// Restricted cases: to whom their keys are sealed, and their cards.
    Apart,
}

impl Tree {
    /// Every tree. New ones come last.
    pub const ALL: [Self; 9] = [
        Self::Log,
        Self::Keys,
        Self::Ledger,
        Self::Overlay,
        Self::Folded,
        Self::Drafts,
        Self::Settings,
        Self::Marks,
        Self::Apart,
    ];

    /// Its name on disk.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Log => "log",
            Self::Keys => "keys",
            Self::Ledger => "ledger",
            Self::Overlay => "overlay",
            Self::Folded => "folded",
            Self::Drafts => "drafts",
            Self::Settings => "settings",
            Self::Marks => "marks",
            Self::Apart => "apart",
        }
    }

    /// The name that errors show.
    pub fn label(self) -> String {
        format!("store:{}", self.name())
    }
}

/// A stored value of at most [`VALUE_LIMIT`] bytes: the type holds the limit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Value(Vec<u8>);

impl Value {
    /// Refuses what is too large: it must be chunked, or be a file beside the engine.
    pub fn new(bytes: Vec<u8>) -> Result<Self> {
        if bytes.len() > VALUE_LIMIT {
            Err(Trouble::TooLarge { bytes: bytes.len() })
        } else {
            Ok(Self(bytes))
        }
    }

    /// The bytes.
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }
}

/// One change to one tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Where.
    pub tree: Tree,
    /// Under which key.
    pub key: Vec<u8>,
    /// What from now on; `None` takes it away.
    pub value: Option<Value>,
}

/// Changes that happen together or not at all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Batch {
    changes: Vec<Change>,
}

impl Batch {
    /// Puts a value.
    pub fn put(&mut self, tree: Tree, key: &[u8], value: Vec<u8>) -> Result<()> {
        if key.is_empty() || key.len() > KEY_LIMIT {
            return Err(Trouble::TooLarge { bytes: key.len() });
        }
        self.changes.push(Change { tree, key: key.to_vec(), value: Some(Value::new(value)?) });
        Ok(())
    }

    /// Takes a key away.
    pub fn delete(&mut self, tree: Tree, key: &[u8]) {
        self.changes.push(Change { tree, key: key.to_vec(), value: None });
    }

    /// The changes, in order.
    pub fn changes(&self) -> &[Change] {
        &self.changes
    }

    /// Whether there is nothing to do.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }
}

/// Whether a scan goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// Go on.
    More,
    /// Enough.
    Stop,
}

/// A key and its value.
pub type Pair = (Vec<u8>, Vec<u8>);

/// Is handed every key and value of a scan.
pub type Visit<'a> = dyn FnMut(&[u8], &[u8]) -> Result<Next> + 'a;

/// What a vault asks of its engine. `tests/store/engine.rs` holds every engine to it.
pub trait Engine: Send {
    /// The value under a key.
    fn get(&self, tree: Tree, key: &[u8]) -> Result<Option<Vec<u8>>>;

    /// Every pair whose key begins with `prefix`, in key order, until the visitor has enough.
    fn scan(&self, tree: Tree, prefix: &[u8], visit: &mut Visit<'_>) -> Result<()>;

    /// The pair with the greatest key that begins with `prefix`.
    fn last(&self, tree: Tree, prefix: &[u8]) -> Result<Option<Pair>>;

    /// Makes all changes of a batch or none. They are seen at once, and are durable after [`Self::flush`].
    fn commit(&self, batch: &Batch) -> Result<()>;

    /// Returns when everything committed before survives a power cut.
    fn flush(&self) -> Result<()>;
}

/// Opens the engine of a vault; tests put a failing one here.
pub type Opener = Box<dyn Fn(&std::path::Path) -> Result<Box<dyn Engine>> + Send>;
