//! Files that an argument names: read up to a bound, so that a wrong or an endless one fills no memory.

use std::fs::File;
use std::io::{self, Error, ErrorKind, Read};
use std::path::Path;
use zeroize::Zeroizing;

/// More than any file of words that a person wrote for the program.
const MOST_WORDS: usize = 64 * 1024;

/// What a file begins with: one byte more than `most` when it is longer.
pub(super) fn bytes(file: &Path, most: usize) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(file)?.take(most as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// A short text, wiped when it goes; one longer than words are is refused.
pub(super) fn words(file: &Path) -> io::Result<Zeroizing<String>> {
    // Room made at once: growing would leave copies behind.
    let mut text = Zeroizing::new(String::with_capacity(MOST_WORDS + 1));
    File::open(file)?.take(MOST_WORDS as u64 + 1).read_to_string(&mut text)?;
    if text.len() > MOST_WORDS { Err(Error::from(ErrorKind::FileTooLarge)) } else { Ok(text) }
}
