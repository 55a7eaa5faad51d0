//! Bytes to letters: which of the encodings that office programs write. It never fails on text;
//! a letter that can't be read becomes U+FFFD, which is remarked where it stands.

use super::report::{Encoding, FileKind, Unreadable};
use encoding_rs::{UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252, WINDOWS_1256};

/// How much of the file is looked at to tell what it is.
const LOOK: usize = 64 * 1024;

const OFFICE: [&[u8]; 4] = [b"PK\x03\x04", b"PK\x05\x06", b"\xD0\xCF\x11\xE0", b"{\\rtf"];
const BINARY: [&[u8]; 6] =
    [b"\x89PNG", b"\xFF\xD8\xFF", b"\x7FELF", b"\x1F\x8B", b"Rar!", b"7z\xBC\xAF\x27\x1C"];

pub(super) fn decode(bytes: &[u8]) -> Result<(String, Encoding), Unreadable> {
    if bytes.is_empty() {
        return Err(Unreadable::Empty);
    }
    if bytes.len() > super::MOST_BYTES {
        return Err(Unreadable::TooLarge(super::MOST_BYTES));
    }
    let starts = |marks: &[&[u8]]| marks.iter().any(|mark| bytes.starts_with(mark));
    if starts(&OFFICE) {
        return Err(Unreadable::NotAList(FileKind::Office));
    }
    if bytes.starts_with(b"%PDF") {
        return Err(Unreadable::NotAList(FileKind::Pdf));
    }
    if starts(&BINARY) {
        return Err(Unreadable::NotAList(FileKind::Binary));
    }
    let encoding = encoding_of(bytes);
    let letters = match encoding {
        Encoding::Utf8 => UTF_8,
        Encoding::Utf16Le => UTF_16LE,
        Encoding::Utf16Be => UTF_16BE,
        Encoding::Windows1252 => WINDOWS_1252,
        Encoding::Windows1256 => WINDOWS_1256,
    };
    let (text, _) = letters.decode_with_bom_removal(bytes);
    if text.trim().is_empty() { Err(Unreadable::Empty) } else { Ok((text.into_owned(), encoding)) }
}

fn encoding_of(bytes: &[u8]) -> Encoding {
    if bytes.starts_with(b"\xEF\xBB\xBF") {
        return Encoding::Utf8;
    }
    if bytes.starts_with(b"\xFF\xFE") {
        return Encoding::Utf16Le;
    }
    if bytes.starts_with(b"\xFE\xFF") {
        return Encoding::Utf16Be;
    }
    let look = bytes.get(..LOOK).unwrap_or(bytes);
    if let Some(wide) = wide(look) {
        return wide;
    }
    if std::str::from_utf8(bytes).is_ok() || mostly_utf8(bytes) {
        Encoding::Utf8
    } else if arabic(look) {
        Encoding::Windows1256
    } else {
        Encoding::Windows1252
    }
}

/// UTF-16 without its mark: figures, blanks and delimiters leave every second byte zero.
fn wide(look: &[u8]) -> Option<Encoding> {
    let zeros = |from: usize| look.iter().skip(from).step_by(2).filter(|byte| **byte == 0).count();
    let (high, low) = (zeros(0), zeros(1));
    let enough = look.len() / 2 * 15 / 100;
    if look.len() < 8 {
        None
    } else if low > enough && high <= low / 16 {
        Some(Encoding::Utf16Le)
    } else if high > enough && low <= high / 16 {
        Some(Encoding::Utf16Be)
    } else {
        None
    }
}

/// UTF-8 with a few broken bytes: far more whole sequences than broken ones. The letters of older
/// programs almost never form whole sequences.
fn mostly_utf8(bytes: &[u8]) -> bool {
    let (mut whole, mut broken) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        whole += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    whole > broken.saturating_mul(10)
}

/// French writes accented letters alone among plain ones; Arabic writes whole words of high bytes.
fn arabic(look: &[u8]) -> bool {
    let (mut alone, mut words, mut run) = (0_usize, 0_usize, 0_usize);
    for byte in look.iter().chain(b" ") {
        if *byte >= 0x80 {
            run += 1;
            continue;
        }
        match run {
            0 => {}
            1 | 2 => alone += 1,
            _ => words += 1,
        }
        run = 0;
    }
    words > 0 && words * 8 >= alone
}
