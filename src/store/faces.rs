//! Cards as bytes: the face is read at unlock, its parts when they are asked for. It must not know what
//! a card says, nor where it lies.

use super::trouble::Result;
use super::wire::{self, Fault, Kind};
use crate::domain::card::Card;
use crate::domain::face::{Face, Packed, Rest, Who};
use zeroize::Zeroizing;

/// Grows when the card changes shape: the old file is then made again, not read.
pub const SCHEMA: u16 = 2;

/// The face of a card, its parts packed.
pub fn pack(card: &Card) -> Result<Face> {
    let who = Packed::from(wire::part(&card.who())?.as_slice());
    let rest = Packed::from(wire::part(&card.rest())?.as_slice());
    Ok(card.face(who, rest))
}

/// The bytes of a card, as they are sealed.
pub fn encode(card: &Card) -> Result<Zeroizing<Vec<u8>>> {
    wire::encode(Kind::Card, SCHEMA, &pack(card)?)
}

/// The face in such bytes.
pub fn decode(bytes: &[u8]) -> std::result::Result<Face, Fault> {
    wire::decode(Kind::Card, SCHEMA, bytes)
}

/// Who the person is. The seal has proved that the bytes are those which were written; should they not
/// be read all the same, the case is still listed, without a name.
pub fn who(face: &Face) -> Who {
    wire::parted(face.who.bytes()).unwrap_or_default()
}

/// The whole card.
pub fn whole(face: &Face) -> Card {
    let rest: Rest = wire::parted(face.rest.bytes()).unwrap_or_default();
    Card::whole(face, who(face), rest)
}
