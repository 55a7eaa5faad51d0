//! The one way in for text: what is typed, imported or received passes through [`clean`] before
//! anything keeps or shows it. It must not trim, translate or judge words: only characters that
//! cannot be seen, or that steer a terminal or the order of other characters, are taken out.

use std::ops::RangeInclusive;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Text without hidden or steering characters, and how many were taken out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cleaned {
    /// The text, in normal form C.
    pub text: String,
    /// How many characters were taken out. Breaks and tabs that became a space or a line feed
    /// lost nothing and are not counted.
    pub removed: usize,
}

/// At most this many marks on one letter: fully vocalised Arabic needs three, Vietnamese two;
/// more is a tower that paints over other rows.
const MARKS_ON_A_LETTER: usize = 8;

/// Cleans one line (a name, a number, a cell of a list). Every line break and every tab becomes
/// one space, so that words do not run together.
pub fn clean(text: &str) -> Cleaned {
    run(text, ' ')
}

/// Cleans text of several lines (a note). Every kind of line break becomes one line feed, the only
/// control character that stays; a tab becomes one space.
pub fn clean_lines(text: &str) -> Cleaned {
    run(text, '\n')
}

/// The logical form that is stored and compared, of text that was cleaned: compatibility forms
/// (presentation forms of Arabic letters, full-width digits, no-break spaces) become the letters,
/// digits and spaces they stand for.
pub fn logical(text: &str) -> String {
    // Some compatibility forms unfold into what `clean` takes out, so it has the last word.
    clean_lines(&text.nfkc().collect::<String>()).text.nfkc().collect()
}

/// Whether this character is never in clean text: controls (but the line feed of several lines),
/// bidirectional controls, invisible format characters, tags, fillers and non-characters.
/// The two joiners count as forbidden here; [`clean`] keeps them where they join letters.
pub fn forbidden(c: char) -> bool {
    match c {
        ' '..='~'
        | '\u{A1}'..='\u{AC}'
        | '\u{AE}'..='\u{34E}'
        | '\u{350}'..='\u{61B}'
        | '\u{61D}'..='\u{70E}' => false,
        _ => {
            c.is_control()
                || u32::from(c) & 0xFFFE == 0xFFFE
                || matches!(
                    c,
                    '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{70F}'
                    | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180F}'
                    | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}'
                    | '\u{3164}' | '\u{FDD0}'..='\u{FDEF}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}'
                    | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFC}'
                    | '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D173}'..='\u{1D17A}' | '\u{E0000}'..='\u{E0FFF}'
                )
        }
    }
}

/// Zero width joiner or non-joiner.
pub fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200C}' | '\u{200D}')
}

/// Whether this letter joins the letter after it (Arabic, Syriac, N'Ko, Adlam; `ArabicShaping.txt`).
pub fn joins_next(c: char) -> bool {
    joins(JOINS_NEXT, const { letters(JOINS_NEXT) }, c)
}

/// Whether this letter joins the letter before it (Arabic, Syriac, N'Ko, Adlam; `ArabicShaping.txt`).
pub fn joins_previous(c: char) -> bool {
    joins(JOINS_PREVIOUS, const { letters(JOINS_PREVIOUS) }, c)
}

fn run(text: &str, newline: char) -> Cleaned {
    let mut removed = 0;
    let composed: Vec<char> = breaks(text, newline).chars().nfc().collect();
    let seen: Vec<char> = limit_marks(&composed, &mut removed);
    let mut kept = String::with_capacity(text.len());
    // The last letter kept, marks skipped, and whether a joiner already follows it.
    let mut before: Option<char> = None;
    for (at, &c) in seen.iter().enumerate() {
        let joiner = is_joiner(c);
        let stays = if joiner {
            before.is_some_and(joins_next) && next_letter(&seen, at + 1).is_some_and(joins_previous)
        } else {
            c == '\n' || !forbidden(c)
        };
        if !stays {
            removed += 1;
            continue;
        }
        kept.push(c);
        if joiner {
            before = None;
        } else if !is_combining_mark(c) {
            before = Some(c);
        }
    }
    Cleaned { text: kept.nfc().collect(), removed }
}

/// Breaks as `newline`, tabs as spaces.
fn breaks(text: &str, newline: char) -> String {
    let mut out = String::with_capacity(text.len());
    let mut last = '\0';
    for c in text.chars() {
        match c {
            '\n' if last == '\r' => {}
            '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => out.push(newline),
            '\t' => out.push(' '),
            _ => out.push(c),
        }
        last = c;
    }
    out
}

/// The text without marks beyond the limit; characters that will be taken out do not hide a tower.
fn limit_marks(text: &[char], removed: &mut usize) -> Vec<char> {
    let mut marks = 0;
    let mut kept = Vec::with_capacity(text.len());
    for &c in text {
        if is_combining_mark(c) && !forbidden(c) {
            marks += 1;
            if marks > MARKS_ON_A_LETTER {
                *removed += 1;
                continue;
            }
        } else if !forbidden(c) || c == '\n' {
            marks = 0;
        }
        kept.push(c);
    }
    kept
}

/// The next letter that will be kept, marks and whatever is taken out skipped.
fn next_letter(text: &[char], from: usize) -> Option<char> {
    text.get(from..)?.iter().copied().find(|&c| !is_combining_mark(c) && (c == '\n' || !forbidden(c)))
}

/// The letters U+0620 to U+065F of a table as bits: nearly all that is ever asked for.
#[allow(clippy::indexing_slicing)] // Checked at compile time.
const fn letters(table: &[RangeInclusive<u32>]) -> u64 {
    let mut bits = 0;
    let mut at = 0;
    while at < table.len() {
        let mut code = *table[at].start();
        while code <= *table[at].end() && code < 0x660 {
            bits |= 1 << (code - 0x620);
            code += 1;
        }
        at += 1;
    }
    bits
}

fn joins(table: &[RangeInclusive<u32>], letters: u64, c: char) -> bool {
    let code = u32::from(c);
    match code.checked_sub(0x620) {
        None => false,
        Some(bit @ 0..=63) => letters >> bit & 1 == 1,
        Some(_) => {
            let at = table.partition_point(|range| *range.end() < code);
            table.get(at).is_some_and(|range| range.contains(&code))
        }
    }
}

const JOINS_NEXT: &[RangeInclusive<u32>] = &[
    0x0620..=0x0620,
    0x0626..=0x0626,
    0x0628..=0x0628,
    0x062A..=0x062E,
    0x0633..=0x0647,
    0x0649..=0x064A,
    0x066E..=0x066F,
    0x0678..=0x0687,
    0x069A..=0x06BF,
    0x06C1..=0x06C2,
    0x06CC..=0x06CC,
    0x06CE..=0x06CE,
    0x06D0..=0x06D1,
    0x06FA..=0x06FC,
    0x06FF..=0x06FF,
    0x0712..=0x0714,
    0x071A..=0x071D,
    0x071F..=0x0727,
    0x0729..=0x0729,
    0x072B..=0x072B,
    0x072D..=0x072E,
    0x074E..=0x0758,
    0x075C..=0x076A,
    0x076D..=0x0770,
    0x0772..=0x0772,
    0x0775..=0x0777,
    0x077A..=0x077F,
    0x07CA..=0x07EA,
    0x07FA..=0x07FA,
    0x0841..=0x0845,
    0x0848..=0x0848,
    0x084A..=0x0853,
    0x0855..=0x0855,
    0x0860..=0x0860,
    0x0862..=0x0865,
    0x0868..=0x0868,
    0x0883..=0x0886,
    0x0889..=0x088D,
    0x08A0..=0x08A9,
    0x08AF..=0x08B0,
    0x08B3..=0x08B8,
    0x08BA..=0x08C8,
    0x1E900..=0x1E943,
];

const JOINS_PREVIOUS: &[RangeInclusive<u32>] = &[
    0x0620..=0x0620,
    0x0622..=0x064A,
    0x066E..=0x066F,
    0x0671..=0x0673,
    0x0675..=0x06D3,
    0x06D5..=0x06D5,
    0x06EE..=0x06EF,
    0x06FA..=0x06FC,
    0x06FF..=0x06FF,
    0x0710..=0x0710,
    0x0712..=0x072F,
    0x074D..=0x077F,
    0x07CA..=0x07EA,
    0x07FA..=0x07FA,
    0x0840..=0x0858,
    0x0860..=0x0860,
    0x0862..=0x0865,
    0x0867..=0x086A,
    0x0870..=0x0886,
    0x0889..=0x088E,
    0x08A0..=0x08AC,
    0x08AE..=0x08C8,
    0x1E900..=0x1E943,
];
