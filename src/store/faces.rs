//! Cards as bytes: the face is read where it lies, its parts when they are asked for. It must not know what
//! a card says, nor where it is kept.

use super::trouble::Result;
use super::wire::{self, Fault, Kind};
use crate::domain::card::Card;
use crate::domain::face::{Face, Rest, Sheet, Who};
use crate::domain::ids::CaseId;
use std::ops::Range;
use std::sync::Arc;
use zeroize::Zeroizing;

/// Grows when the card changes shape: the old file is then made again, not read.
pub const SCHEMA: u16 = 5;
/// Bytes before the face.
const HEADER: usize = 3;

/// The bytes of a card, as they are sealed.
pub fn encode(card: &Card) -> Result<Zeroizing<Vec<u8>>> {
    let (who, rest) = (wire::part(&card.who())?, wire::part(&card.rest())?);
    let mut out = Zeroizing::new(Vec::with_capacity(1024 + who.len() + rest.len()));
    out.extend_from_slice(&wire::header(Kind::Card, SCHEMA));
    card.lay(&who, &rest, &mut out);
    Ok(out)
}

/// The face of a card that is not kept with others.
pub fn pack(card: &Card) -> Result<Face> {
    alone(card.case, &encode(card)?).map_err(|fault| fault.of("card", SCHEMA))
}

/// The face in the bytes of a card that is not kept with others.
pub fn alone(case: CaseId, bytes: &[u8]) -> std::result::Result<Face, Fault> {
    decode(case, &Arc::new(Zeroizing::new(bytes.to_vec())), 0..bytes.len())
}

/// The face in the bytes of a card that lies here.
pub fn decode(case: CaseId, sheet: &Sheet, range: Range<usize>) -> std::result::Result<Face, Fault> {
    let bytes = sheet.get(range.clone()).ok_or(Fault::Short)?;
    match wire::schema(Kind::Card, bytes)? {
        SCHEMA => Face::at(case, sheet, range.start + HEADER..range.end).ok_or(Fault::Shape),
        found if found > SCHEMA => Err(Fault::Newer(found)),
        found => Err(Fault::Older(found)),
    }
}

/// Who the person is. The seal has proved that the bytes are those which were written; should they not
/// be read all the same, the case is still listed, without a name.
pub fn who(face: &Face) -> Who {
    wire::parted(face.who()).unwrap_or_default()
}

/// The whole card.
pub fn whole(face: &Face) -> Card {
    let rest: Rest = wire::parted(face.rest()).unwrap_or_default();
    Card::whole(face, who(face), rest)
}
