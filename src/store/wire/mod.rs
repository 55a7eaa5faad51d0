//! The bytes inside a seal: `[kind 1][schema 2]` and bincode (standard configuration, with a limit).
//! The only user of bincode. It must not seal and must not touch a disk.
//!
//! A kind and a schema name one shape for ever. To change a shape, the old one moves to `vN.rs`
//! beside this file with a conversion, and `schema` tells readers which to take.

use super::trouble::Trouble;
use bincode::config::{Configuration, Limit, LittleEndian, Varint};
use serde::Serialize;
use serde::de::DeserializeOwned;
use zeroize::{Zeroize, Zeroizing};

/// No value claims more than this: a hostile length must not be able to exhaust the memory.
pub const LIMIT: usize = 8 << 20;
const HEAD: usize = 3;
/// Values up to this are written on the stack first.
const NEAR: usize = 1024;

/// What a value is. Numbers are for ever.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Kind {
    /// One event of a case.
    Event = 1,
    /// What Today and Cases show of a case.
    Card = 2,
    /// One entry of a device's ledger.
    Ledger = 3,
    /// The small file that names how far each device had come.
    Head = 4,
    /// The index of the file of cards.
    CardIndex = 5,
    /// Certificates of members.
    Roster = 6,
    /// A folded case.
    Folded = 7,
    /// What was typed and not saved.
    Draft = 8,
    /// A setting.
    Setting = 9,
    /// A person's secret keys.
    Bundle = 10,
    /// A wrapped key with the case that it belongs to.
    CaseKey = 11,
    /// A chunk of events (`vault::chunk` has its layout, which is no bincode).
    Chunk = 12,
    /// A number kept about the vault itself.
    Mark = 13,
    /// One event of the association's own file.
    Matter = 14,
    /// One deed of the desk's journal.
    Deed = 15,
    /// To whom the key of a restricted case is sealed.
    Apart = 16,
    /// Orders to erase what a backup still has.
    Orders = 17,
}

/// Why bytes can't be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Fewer bytes than the shape needs.
    Short,
    /// Another kind.
    Kind(u8),
    /// A later schema.
    Newer(u16),
    /// A schema that is no longer read.
    Older(u16),
    /// Not this shape: a number out of range, a hostile length, bytes left over.
    Shape,
}

impl Fault {
    /// The same, with the name of what was being read.
    pub fn of(self, file: &str, known: u16) -> Trouble {
        let file = file.to_owned();
        match self {
            Self::Short => Trouble::Truncated { file },
            Self::Kind(_) | Self::Shape => Trouble::Damaged { file },
            Self::Newer(found) => Trouble::Newer { file, found, known },
            Self::Older(found) => Trouble::Older { file, found, known },
        }
    }
}

// The return type holds the format: little endian, variable-length integers, a limit.
const fn config() -> Configuration<LittleEndian, Varint, Limit<LIMIT>> {
    bincode::config::standard().with_limit::<LIMIT>()
}

/// The first bytes of a value.
pub const fn header(kind: Kind, schema: u16) -> [u8; HEAD] {
    let [low, high] = schema.to_le_bytes();
    [kind as u8, low, high]
}

/// The bytes of a value.
pub fn encode<T: Serialize + ?Sized>(
    kind: Kind,
    schema: u16,
    value: &T,
) -> Result<Zeroizing<Vec<u8>>, Trouble> {
    if let Some(near) = encode_near(kind, schema, value) {
        return Ok(near);
    }
    let mut out = Zeroizing::new(Vec::with_capacity(2 * NEAR));
    out.extend_from_slice(&header(kind, schema));
    write(value, out)
}

/// The bytes of a part of a value that stays bytes inside it: the value's kind and schema name its shape.
pub fn part<T: Serialize + ?Sized>(value: &T) -> Result<Zeroizing<Vec<u8>>, Trouble> {
    write(value, Zeroizing::new(Vec::with_capacity(2 * NEAR)))
}

fn write<T: Serialize + ?Sized>(
    value: &T,
    mut out: Zeroizing<Vec<u8>>,
) -> Result<Zeroizing<Vec<u8>>, Trouble> {
    bincode::serde::encode_into_std_write(value, &mut *out, config()).map_err(|_| Trouble::NotEncodable)?;
    if out.len() > LIMIT {
        return Err(Trouble::TooLarge { bytes: out.len() });
    }
    Ok(out)
}

/// The same for most values, which are small: written on the stack first, so that what is handed out and
/// wiped in the end is as short as the value. None if it does not fit or can't be written.
fn encode_near<T: Serialize + ?Sized>(kind: Kind, schema: u16, value: &T) -> Option<Zeroizing<Vec<u8>>> {
    let mut near = [0; NEAR];
    let (head, body) = near.split_first_chunk_mut()?;
    *head = header(kind, schema);
    let written = bincode::serde::encode_into_slice(value, body, config());
    let used = near.get_mut(..written.as_ref().map_or(NEAR, |length| HEAD + length))?;
    let out = written.is_ok().then(|| Zeroizing::new(used.to_vec()));
    used.zeroize();
    out
}

/// The schema that bytes of a kind were written with.
pub fn schema(kind: Kind, bytes: &[u8]) -> Result<u16, Fault> {
    let [found, s0, s1] = *bytes.first_chunk().ok_or(Fault::Short)?;
    if found != kind as u8 {
        return Err(Fault::Kind(found));
    }
    Ok(u16::from_le_bytes([s0, s1]))
}

/// The value in bytes of exactly this kind and schema. Every byte must be used: a newer record read
/// as an older shape would otherwise pass with bytes left over.
pub fn decode<T: DeserializeOwned>(kind: Kind, known: u16, bytes: &[u8]) -> Result<T, Fault> {
    let found = schema(kind, bytes)?;
    if found > known {
        return Err(Fault::Newer(found));
    }
    if found < known {
        return Err(Fault::Older(found));
    }
    parted(bytes.get(HEAD..).ok_or(Fault::Short)?)
}

/// The value in the bytes of a part. Every byte must be used.
pub fn parted<T: DeserializeOwned>(body: &[u8]) -> Result<T, Fault> {
    let (value, used) =
        bincode::serde::borrow_decode_from_slice(body, config()).map_err(|error| match error {
            bincode::error::DecodeError::UnexpectedEnd { .. } => Fault::Short,
            _ => Fault::Shape,
        })?;
    if used == body.len() { Ok(value) } else { Err(Fault::Shape) }
}
