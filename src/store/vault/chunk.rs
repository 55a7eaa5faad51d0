//! Chunks: up to 16 pieces of events of one case, sealed as one value that the engine can hold. An
//! event larger than a chunk is cut into pieces. It must not look inside an event.
//!
//! Inside the seal: `[kind 1][schema 2]` then for each piece `[last piece of its event 1][length 2][bytes]`.

use crate::store::engine::VALUE_LIMIT;
use crate::store::seal::OVERHEAD;
use crate::store::wire::{self, Fault, Kind};
use std::ops::Deref;
use zeroize::Zeroizing;

/// The schema of a chunk.
pub(crate) const SCHEMA: u16 = 1;
/// Pieces in a chunk at most.
pub(crate) const PIECES: usize = 16;
const ROOM: usize = VALUE_LIMIT - OVERHEAD;
const HEAD: usize = 3;
const PIECE_HEAD: usize = 3;
const PIECE: usize = ROOM - HEAD - PIECE_HEAD;

/// A chunk that is being filled.
pub(crate) struct Chunk {
    plain: Zeroizing<Vec<u8>>,
    pieces: usize,
}

impl Chunk {
    /// An empty one.
    pub(crate) fn new() -> Self {
        let mut plain = Zeroizing::new(Vec::with_capacity(ROOM));
        plain.extend_from_slice(&wire::header(Kind::Chunk, SCHEMA));
        Self { plain, pieces: 0 }
    }

    /// One as it was stored, to be filled further.
    pub(crate) fn reopen(stored: &[u8]) -> Result<Self, Fault> {
        let pieces = pieces(stored)?.len();
        let mut plain = Zeroizing::new(Vec::with_capacity(ROOM));
        plain.extend_from_slice(stored);
        Ok(Self { plain, pieces })
    }

    /// Whether a piece of this size still fits.
    fn takes(&self, bytes: usize) -> bool {
        self.pieces < PIECES && self.plain.len() + PIECE_HEAD + bytes <= ROOM
    }

    fn push(&mut self, last: bool, bytes: &[u8]) {
        self.plain.push(u8::from(last));
        // A piece is cut to fit a chunk, so its length fits two bytes.
        self.plain.extend_from_slice(&u16::try_from(bytes.len()).unwrap_or(u16::MAX).to_le_bytes());
        self.plain.extend_from_slice(bytes);
        self.pieces += 1;
    }

    /// What is to be sealed.
    pub(crate) fn plain(&self) -> &[u8] {
        &self.plain
    }
}

/// Adds an event to the last of `chunks`, opening new ones as needed.
pub(crate) fn add(chunks: &mut Vec<Chunk>, event: &[u8]) {
    let mut cut = event.chunks(PIECE).peekable();
    while let Some(piece) = cut.next() {
        let last = cut.peek().is_none();
        if !chunks.last().is_some_and(|chunk| chunk.takes(piece.len())) {
            chunks.push(Chunk::new());
        }
        if let Some(chunk) = chunks.last_mut() {
            chunk.push(last, piece);
        }
    }
}

/// The pieces in a stored chunk: whether each ends its event, and its bytes.
pub(crate) fn pieces(stored: &[u8]) -> Result<Vec<(bool, &[u8])>, Fault> {
    let found = wire::schema(Kind::Chunk, stored)?;
    if found > SCHEMA {
        return Err(Fault::Newer(found));
    }
    if found < SCHEMA {
        return Err(Fault::Older(found));
    }
    let mut rest = stored.get(HEAD..).ok_or(Fault::Short)?;
    let mut out = Vec::with_capacity(PIECES);
    while let Some((head, after)) = rest.split_first_chunk::<PIECE_HEAD>() {
        let [last, low, high] = *head;
        let length = usize::from(u16::from_le_bytes([low, high]));
        let (bytes, after) = after.split_at_checked(length).ok_or(Fault::Short)?;
        if last > 1 || out.len() == PIECES {
            return Err(Fault::Shape);
        }
        out.push((last == 1, bytes));
        rest = after;
    }
    if rest.is_empty() { Ok(out) } else { Err(Fault::Short) }
}

/// A whole event: as it lies in its chunk, or put together from pieces of several.
pub(crate) enum Whole<'a> {
    Lying(&'a [u8]),
    Joined(Zeroizing<Vec<u8>>),
}

impl Deref for Whole<'_> {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        match self {
            Self::Lying(bytes) => bytes,
            Self::Joined(bytes) => bytes,
        }
    }
}

/// Puts pieces together into whole events.
pub(crate) struct Joiner {
    open: Zeroizing<Vec<u8>>,
}

impl Joiner {
    /// With nothing in hand.
    pub(crate) fn new() -> Self {
        Self { open: Zeroizing::new(Vec::new()) }
    }

    /// Takes a stored chunk in and gives each event that is now whole.
    pub(crate) fn take<'a>(&mut self, stored: &'a [u8]) -> Result<Vec<Whole<'a>>, Fault> {
        let pieces = pieces(stored)?;
        let mut whole = Vec::with_capacity(pieces.len());
        for (last, bytes) in pieces {
            if last && !self.unfinished() {
                whole.push(Whole::Lying(bytes));
                continue;
            }
            if self.open.len() + bytes.len() > wire::LIMIT {
                return Err(Fault::Shape);
            }
            self.open.extend_from_slice(bytes);
            if last {
                whole.push(Whole::Joined(std::mem::replace(&mut self.open, Zeroizing::new(Vec::new()))));
            }
        }
        Ok(whole)
    }

    /// Whether an event was begun and not ended.
    pub(crate) fn unfinished(&self) -> bool {
        !self.open.is_empty()
    }
}
