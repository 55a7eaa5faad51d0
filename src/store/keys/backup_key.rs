//! What a backup is sealed to when nothing is asked: a key of its own behind the words of the recovery sheet, in the
//! form of the tool `age`. Its public half lies in the vault, signed by the recovery sheet, whose signing key is in
//! the public header. The secret half opens backups and nothing inside them: it must not be the key that does.

use super::person;
use super::recovery::RecoveryWords;
use crate::store::container::{FileKind, unwrap, wrap};
use crate::store::trouble::{Result, Trouble};
use age::secrecy::{ExposeSecret, SecretString};
use age::x25519::{Identity, Recipient};
use std::str::FromStr;
use zeroize::Zeroizing;

/// Name of the file in the vault.
pub const FILE: &str = "backup-key";
const FORMAT: u16 = 1;
const SIGNED: &str = "mastara backup key v1";
const IDENTITY: bech32::Hrp = bech32::Hrp::parse_unchecked("AGE-SECRET-KEY-");
/// Bytes of a recipient as `age` writes it.
const LONGEST: usize = 128;

/// The secret half, from the words.
pub(crate) fn identity(words: &RecoveryWords) -> Result<Identity> {
    let secret = words.root().derive("mastara recovery age v1");
    // The library takes an identity as text alone.
    let text = bech32::encode_upper::<bech32::Bech32>(IDENTITY, secret.bytes());
    let text = Zeroizing::new(text.map_err(|_| Trouble::NotEncodable)?);
    Identity::from_str(&text).map_err(|_| Trouble::NotEncodable)
}

/// The secret half as the tool `age` reads it (`AGE-SECRET-KEY-1…`).
pub fn identity_text(words: &RecoveryWords) -> Result<Zeroizing<String>> {
    let text: SecretString = identity(words)?.to_string();
    Ok(Zeroizing::new(text.expose_secret().to_owned()))
}

/// The bytes of the file: `[recipient as text][Ed25519 signature 64]`.
pub(crate) fn write(words: &RecoveryWords, vault: &[u8; 16]) -> Result<Vec<u8>> {
    let recipient = identity(words)?.to_public().to_string();
    let signature = words.bundle().sign(SIGNED, &[&vault[..], recipient.as_bytes()].concat());
    wrap(FileKind::BackupKey, FORMAT, &[recipient.as_bytes(), &signature].concat())
}

/// The public half in the file, if the recovery sheet of this vault signed it.
pub(crate) fn read(bytes: &[u8], vault: &[u8; 16], signing: &[u8; 32]) -> Result<Recipient> {
    let damaged = || Trouble::Damaged { file: FILE.to_owned() };
    let body = unwrap(FileKind::BackupKey, FORMAT, bytes, FILE)?;
    let (text, signature) = body.split_last_chunk::<64>().ok_or_else(damaged)?;
    if text.len() > LONGEST {
        return Err(damaged());
    }
    person::verify(signing, SIGNED, &[&vault[..], text].concat(), signature, FILE)?;
    let text = std::str::from_utf8(text).map_err(|_| damaged())?;
    Recipient::from_str(text).map_err(|_| damaged())
}
