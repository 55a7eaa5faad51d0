//! The file of cards: a container with the sealed index `{generation, cards, lengths of the packs}`, then
//! the packs. Inside a pack, for each card: `[case 16][length 4][wire bytes]`. It must not know what a
//! card says, nor when the file is to be trusted: `cards` does.

use super::ring::Ring;
use crate::domain::face::Sheet;
use crate::domain::ids::CaseId;
use crate::store::container::{FileKind, unwrap_first, wrap};
use crate::store::seal;
use crate::store::trouble::{Result, Trouble};
use crate::store::wire::{self, Kind};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;
use zeroize::Zeroizing;

/// Name of the file.
pub(super) const FILE: &str = "cards";
const FORMAT: u16 = 1;
const INDEX_SCHEMA: u16 = 1;
/// For what the key of packs, index and overlay is derived.
pub(super) const PURPOSE: &str = "mastara cards v1";
const PACK: usize = 64 << 10;

/// Bytes of cards by case; `None`: the card did not fit and is made from the log.
pub(super) type Raw = BTreeMap<CaseId, Option<Zeroizing<Vec<u8>>>>;

/// Is handed the opened pack, and where in it a card lies.
pub(super) type Visit<'a> = dyn FnMut(CaseId, &Sheet, Range<usize>) -> Result<()> + 'a;

/// What is in the file.
#[derive(Default, Serialize, Deserialize)]
pub(super) struct Index {
    pub(super) generation: u64,
    pub(super) cards: u64,
    pub(super) packs: Vec<u32>,
}

/// The bytes of the whole file.
pub(super) fn pack(ring: &Ring, generation: u64, raw: &Raw) -> Result<Vec<u8>> {
    let mut index = Index { generation, cards: 0, packs: Vec::new() };
    let mut packs: Vec<u8> = Vec::new();
    let mut plain = Zeroizing::new(Vec::with_capacity(PACK + PACK / 4));
    let (epoch, secret) = ring.purpose(PURPOSE)?;
    let mut close = |plain: &mut Zeroizing<Vec<u8>>, index: &mut Index| -> Result<()> {
        let key = pack_key(generation, index.packs.len());
        let frame = seal::seal(&secret, epoch, &ring.place(FILE, &key), plain)?;
        index.packs.push(u32::try_from(frame.len()).map_err(|_| Trouble::NotEncodable)?);
        packs.extend_from_slice(&frame);
        plain.clear();
        Ok(())
    };
    for (case, bytes) in raw {
        let Some(bytes) = bytes else { continue };
        plain.extend_from_slice(&case.0);
        plain
            .extend_from_slice(&u32::try_from(bytes.len()).map_err(|_| Trouble::NotEncodable)?.to_le_bytes());
        plain.extend_from_slice(bytes);
        index.cards += 1;
        if plain.len() >= PACK {
            close(&mut plain, &mut index)?;
        }
    }
    if !plain.is_empty() {
        close(&mut plain, &mut index)?;
    }
    let sealed = ring.seal(PURPOSE, FILE, b"index", &wire::encode(Kind::CardIndex, INDEX_SCHEMA, &index)?)?;
    let mut out = wrap(FileKind::Cards, FORMAT, &sealed)?;
    out.append(&mut packs);
    Ok(out)
}

pub(super) fn open_index<'a>(ring: &Ring, bytes: &'a [u8]) -> Result<(Index, &'a [u8])> {
    let (frame, packs) = unwrap_first(FileKind::Cards, FORMAT, bytes, FILE)?;
    let plain = ring.open_frame(PURPOSE, FILE, b"index", frame, FILE)?;
    let index: Index =
        wire::decode(Kind::CardIndex, INDEX_SCHEMA, &plain).map_err(|fault| fault.of(FILE, INDEX_SCHEMA))?;
    Ok((index, packs))
}

/// The packs as they lie in the file.
pub(super) fn frames<'a>(index: &Index, packs: &'a [u8]) -> Result<Vec<&'a [u8]>> {
    let mut rest = packs;
    let mut frames = Vec::with_capacity(index.packs.len());
    for length in &index.packs {
        let (frame, after) = rest
            .split_at_checked(*length as usize)
            .ok_or_else(|| Trouble::Truncated { file: FILE.to_owned() })?;
        frames.push(frame);
        rest = after;
    }
    if rest.is_empty() { Ok(frames) } else { Err(Trouble::Damaged { file: FILE.to_owned() }) }
}

/// Opens one pack and visits its cards.
pub(super) fn open_pack(
    ring: &Ring,
    generation: u64,
    number: usize,
    frame: &[u8],
    visit: &mut Visit<'_>,
) -> Result<()> {
    let short = || Trouble::Truncated { file: FILE.to_owned() };
    let plain = Arc::new(ring.open_frame(PURPOSE, FILE, &pack_key(generation, number), frame, FILE)?);
    let mut cards = plain.as_slice();
    while !cards.is_empty() {
        let (case, after) = cards.split_first_chunk::<16>().ok_or_else(short)?;
        let (length, after) = after.split_first_chunk::<4>().ok_or_else(short)?;
        let (bytes, after) =
            after.split_at_checked(u32::from_le_bytes(*length) as usize).ok_or_else(short)?;
        let end = plain.len() - after.len();
        visit(CaseId(*case), &plain, end - bytes.len()..end)?;
        cards = after;
    }
    Ok(())
}

/// Visits every card.
pub(super) fn each_packed(ring: &Ring, index: &Index, packs: &[u8], visit: &mut Visit<'_>) -> Result<()> {
    for (number, frame) in frames(index, packs)?.into_iter().enumerate() {
        open_pack(ring, index.generation, number, frame, visit)?;
    }
    Ok(())
}

fn pack_key(generation: u64, number: usize) -> [u8; 16] {
    let mut key = [0; 16];
    let (left, right) = key.split_at_mut(8);
    left.copy_from_slice(&generation.to_be_bytes());
    right.copy_from_slice(&(number as u64).to_be_bytes());
    key
}
