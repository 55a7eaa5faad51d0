//! The key slot: one file for each person and device, beside the engine, never synced. It holds the
//! person's bundle under the passphrase. It must not hold anything that is worth guessing at without it.
//!
//! Body: `[person 16][device 16][memory KiB 4][passes 4][lanes 4][key file 1][salt 32][commitment 32][frame]`.
//! Everything before the frame is its associated data. The commitment is derived from the
//! key-encryption key: a wrong passphrase is told from damage, and no slot opens under two.

use super::Secret;
use super::cost::Cost;
use super::person::Bundle;
use crate::domain::ids::{AuthorId, DeviceId};
use crate::store::container::{FileKind, unwrap, wrap};
use crate::store::random;
use crate::store::seal::{self, Place};
use crate::store::trouble::{Result, Trouble};
use crate::store::wire::{self, Kind};
use zeroize::Zeroizing;

/// Format of a slot file.
pub const FORMAT: u16 = 1;
const HEADER: usize = 16 + 16 + 12 + 1 + 32 + 32;
const SCHEMA: u16 = 1;

/// What a passphrase is made of.
#[derive(Clone, Copy)]
pub struct Passphrase<'a> {
    /// What was typed.
    pub typed: &'a str,
    /// The bytes of the key file, where one is used.
    pub key_file: Option<&'a [u8]>,
}

impl<'a> From<&'a str> for Passphrase<'a> {
    fn from(typed: &'a str) -> Self {
        Self { typed, key_file: None }
    }
}

/// A slot as read, still locked.
pub struct Slot {
    /// Whose.
    pub person: AuthorId,
    /// On which device.
    pub device: DeviceId,
    /// What a guess costs.
    pub cost: Cost,
    /// Whether a key file belongs to it.
    pub key_file: bool,
    header: Vec<u8>,
    salt: [u8; 32],
    commitment: [u8; 32],
    frame: Vec<u8>,
}

/// The name of a slot's file: random ids in hexadecimal.
pub fn file_name(person: AuthorId, device: DeviceId) -> String {
    format!("{person}-{device}")
}

/// The bytes of a slot file.
pub fn write(
    vault: &[u8; 16],
    person: AuthorId,
    device: DeviceId,
    cost: Cost,
    passphrase: Passphrase<'_>,
    bundle: &Bundle,
) -> Result<Vec<u8>> {
    let salt: [u8; 32] = random::bytes()?;
    let kek = cost.stretch(passphrase.typed, passphrase.key_file, &salt)?;
    let mut header = Vec::with_capacity(HEADER);
    header.extend_from_slice(&person.0);
    header.extend_from_slice(&device.0);
    for number in [cost.memory_kib, cost.passes, cost.lanes] {
        header.extend_from_slice(&number.to_le_bytes());
    }
    header.push(u8::from(passphrase.key_file.is_some()));
    header.extend_from_slice(&salt);
    header.extend_from_slice(kek.derive("mastara slot commitment v1").bytes());
    let inside = Zeroizing::new(bundle.to_bytes().to_vec());
    let inside = wire::encode(Kind::Bundle, SCHEMA, &*inside)?;
    let place = Place { vault, tree: "slot", key: b"bundle", bound: &header };
    let frame = seal::seal(&kek.derive("mastara slot wrap v1"), 0, &place, &inside)?;
    let mut body = header;
    body.extend_from_slice(&frame);
    wrap(FileKind::Slot, FORMAT, &body)
}

/// Reads a slot file without opening it.
pub fn read(bytes: &[u8], file: &str, practice: bool) -> Result<Slot> {
    let body = unwrap(FileKind::Slot, FORMAT, bytes, file)?;
    let short = || Trouble::Truncated { file: file.to_owned() };
    let (header, frame) = body.split_at_checked(HEADER).ok_or_else(short)?;
    let (person, rest) = header.split_first_chunk::<16>().ok_or_else(short)?;
    let (device, rest) = rest.split_first_chunk::<16>().ok_or_else(short)?;
    let (memory, rest) = rest.split_first_chunk::<4>().ok_or_else(short)?;
    let (passes, rest) = rest.split_first_chunk::<4>().ok_or_else(short)?;
    let (lanes, rest) = rest.split_first_chunk::<4>().ok_or_else(short)?;
    let (key_file, rest) = rest.split_first_chunk::<1>().ok_or_else(short)?;
    let (salt, rest) = rest.split_first_chunk::<32>().ok_or_else(short)?;
    let commitment = rest.first_chunk::<32>().ok_or_else(short)?;
    let cost = Cost {
        memory_kib: u32::from_le_bytes(*memory),
        passes: u32::from_le_bytes(*passes),
        lanes: u32::from_le_bytes(*lanes),
    };
    cost.allowed(practice)?;
    Ok(Slot {
        person: AuthorId(*person),
        device: DeviceId(*device),
        cost,
        key_file: *key_file != [0],
        header: header.to_vec(),
        salt: *salt,
        commitment: *commitment,
        frame: frame.to_vec(),
    })
}

impl Slot {
    /// Opens it: the most expensive act of an unlock.
    pub fn open(&self, vault: &[u8; 16], passphrase: Passphrase<'_>, file: &str) -> Result<Bundle> {
        let kek: Secret = self.cost.stretch(passphrase.typed, passphrase.key_file, &self.salt)?;
        if !kek.derive("mastara slot commitment v1").is(&self.commitment) {
            return Err(Trouble::WrongPassphrase);
        }
        let place = Place { vault, tree: "slot", key: b"bundle", bound: &self.header };
        let inside = seal::open(&kek.derive("mastara slot wrap v1"), &place, &self.frame)
            .map_err(|fault| fault.of(file))?;
        let bytes: Vec<u8> =
            wire::decode(Kind::Bundle, SCHEMA, &inside).map_err(|fault| fault.of(file, SCHEMA))?;
        let bytes = Zeroizing::new(bytes);
        Bundle::from_bytes(&bytes).ok_or_else(|| Trouble::Damaged { file: file.to_owned() })
    }
}
