//! The outer shape of every file of ours beside the engine:
//! `[magic 6][kind 1][format 2][length 4][body][first 16 bytes of BLAKE3 over all before]`.
//! The checksum tells a changed bit or a cut file from a wrong key; it proves nothing against an
//! attacker, the seal inside does. This shape holds for all formats to come, so that an older
//! program can say "newer" and mean it.

use super::trouble::{Result, Trouble};

const MAGIC: [u8; 6] = *b"MASTAR";
const HEAD: usize = 13;
const SUM: usize = 16;

/// Which file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum FileKind {
    /// The public header of a vault.
    Vault = b'V',
    /// A key slot.
    Slot = b'S',
    /// Epoch keys, sealed to people.
    Epochs = b'E',
    /// Certificates.
    Roster = b'R',
    /// How far each device had come.
    Head = b'H',
    /// Cards.
    Cards = b'C',
    /// An attachment.
    Blob = b'B',
    /// Cases that were erased, beside the vault.
    Orders = b'O',
    /// What backups are sealed to.
    BackupKey = b'K',
    /// What a backup says of itself.
    Backup = b'A',
    /// That the vault was restored, and nobody has unlocked it since.
    Restored = b'T',
}

/// Wraps a body.
pub fn wrap(kind: FileKind, format: u16, body: &[u8]) -> Result<Vec<u8>> {
    let length = u32::try_from(body.len()).map_err(|_| Trouble::TooLarge { bytes: body.len() })?;
    let mut out = Vec::with_capacity(HEAD + body.len() + SUM);
    out.extend_from_slice(&MAGIC);
    out.push(kind as u8);
    out.extend_from_slice(&format.to_le_bytes());
    out.extend_from_slice(&length.to_le_bytes());
    out.extend_from_slice(body);
    let sum = blake3::hash(&out);
    out.extend_from_slice(sum.as_bytes().first_chunk::<SUM>().map_or(&[][..], |sum| &sum[..]));
    Ok(out)
}

/// The body of a file that must be of this kind and format, and nothing after it.
pub fn unwrap<'a>(kind: FileKind, known: u16, bytes: &'a [u8], name: &str) -> Result<&'a [u8]> {
    let (body, after) = unwrap_first(kind, known, bytes, name)?;
    if after.is_empty() { Ok(body) } else { Err(Trouble::Damaged { file: name.to_owned() }) }
}

/// The same, and what follows in the file.
pub fn unwrap_first<'a>(
    kind: FileKind,
    known: u16,
    bytes: &'a [u8],
    name: &str,
) -> Result<(&'a [u8], &'a [u8])> {
    let file = || name.to_owned();
    let damaged = || Trouble::Damaged { file: file() };
    let (head, rest) =
        bytes.split_first_chunk::<HEAD>().ok_or_else(|| Trouble::Truncated { file: file() })?;
    let [m0, m1, m2, m3, m4, m5, found_kind, f0, f1, l0, l1, l2, l3] = *head;
    if [m0, m1, m2, m3, m4, m5] != MAGIC || found_kind != kind as u8 {
        return Err(damaged());
    }
    let length = usize::try_from(u32::from_le_bytes([l0, l1, l2, l3])).map_err(|_| damaged())?;
    let whole = length.checked_add(SUM).ok_or_else(damaged)?;
    if rest.len() < whole {
        return Err(Trouble::Truncated { file: file() });
    }
    let (body, rest) = rest.split_at_checked(length).ok_or_else(damaged)?;
    let (sum, after) = rest.split_at_checked(SUM).ok_or_else(damaged)?;
    let summed = bytes.get(..HEAD + length).ok_or_else(damaged)?;
    if sum != blake3::hash(summed).as_bytes().get(..SUM).unwrap_or_default() {
        return Err(damaged());
    }
    let found = u16::from_le_bytes([f0, f1]);
    if found > known {
        return Err(Trouble::Newer { file: file(), found, known });
    }
    if found < known {
        return Err(Trouble::Older { file: file(), found, known });
    }
    Ok((body, after))
}
