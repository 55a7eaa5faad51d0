//! Text as one would type it in a hurry: lower case, no accents, no vowel marks, one shape for
//! each Arabic letter, figures 0 to 9, one blank between words. Never shown, only compared.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The folded text. Folding it again changes nothing.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    if text.chars().all(simple) {
        // Most names: a hundred thousand of them are folded when a vault is opened.
        for letter in text.chars() {
            push(&mut folded, letter.to_ascii_lowercase());
        }
        folded.truncate(folded.trim_end().len());
        return folded;
    }
    for letter in text.nfkc().flat_map(char::to_lowercase).nfd() {
        push(&mut folded, letter);
    }
    folded.truncate(folded.trim_end().len());
    // Hangul was taken apart by the canonical decomposition.
    folded.nfc().collect()
}

/// ASCII, and the letters, marks and figures of Arabic that stand for themselves or are mapped below.
const fn simple(letter: char) -> bool {
    letter.is_ascii()
        || matches!(letter, '\u{621}'..='\u{63a}' | '\u{640}'..='\u{652}' | '\u{660}'..='\u{669}')
}

fn push(folded: &mut String, letter: char) {
    match letter {
        // Apostrophes and their kin bind (N'Diaye, Ba'ath); tatweel and hamza carry nothing;
        // soft hyphens, joiners and direction marks are not text.
        '\''
        | '’'
        | '‘'
        | 'ʼ'
        | 'ʾ'
        | 'ʿ'
        | 'ʻ'
        | '`'
        | 'ـ'
        | 'ء'
        | '\u{ad}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{feff}' => {}
        'ٱ' | 'آ' | 'أ' | 'إ' => folded.push('ا'),
        'ؤ' => folded.push('و'),
        'ى' | 'ی' | 'ئ' => folded.push('ي'),
        'ة' | 'ہ' => folded.push('ه'),
        'ک' | 'گ' | 'ڭ' | 'ݣ' => folded.push('ك'),
        'ڤ' => folded.push('ف'),
        'پ' => folded.push('ب'),
        'چ' => folded.push('ج'),
        'ø' | 'ɔ' => folded.push('o'),
        'ł' => folded.push('l'),
        'đ' | 'ð' | 'ɗ' => folded.push('d'),
        'ɓ' => folded.push('b'),
        'ı' => folded.push('i'),
        'ɛ' | 'ǝ' => folded.push('e'),
        'ŋ' | 'ɲ' => folded.push('n'),
        'ƴ' => folded.push('y'),
        'ß' => folded.push_str("ss"),
        'æ' => folded.push_str("ae"),
        'œ' => folded.push_str("oe"),
        'þ' => folded.push_str("th"),
        '٠'..='٩' => folded.extend(char::from_digit(u32::from(letter) - u32::from('٠'), 10)),
        '۰'..='۹' => folded.extend(char::from_digit(u32::from(letter) - u32::from('۰'), 10)),
        _ if is_combining_mark(letter) => {}
        _ if letter.is_alphanumeric() => folded.push(letter),
        _ if folded.is_empty() || folded.ends_with(' ') => {}
        _ => folded.push(' '),
    }
}
