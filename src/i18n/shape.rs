//! Arabic letters as they stand in a line of cells: which of its four forms a letter takes, lam
//! with alef as one cell, and the width that results. It must not reorder, and must not touch what
//! is stored: stored text is logical.

use super::bidi;
use super::shape_table::{FORMS, LAM_ALEF};
use crate::domain::clean::{joins_next, joins_previous};
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

const LAM: char = '\u{644}';
const NON_JOINER: char = '\u{200C}';

/// The text as widgets must be given it: marks of isolates gone, lam with alef as the one-cell form
/// that is then measured, wrapped and drawn alike.
pub fn present(text: &str) -> String {
    if text.is_ascii() {
        return text.to_owned();
    }
    ligate(text.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')))
}

/// How many cells [`present`]ed text takes on the screen.
pub fn display_width(text: &str) -> usize {
    if text.is_ascii() {
        return text.chars().filter(|c| !c.is_control()).count();
    }
    present(text)
        .graphemes(true)
        .filter(|cluster| !cluster.contains(char::is_control))
        .map(cluster_width)
        .sum()
}

/// The cells of one cluster, as the screen counts them.
pub fn cluster_width(cluster: &str) -> usize {
    match cluster.len() {
        0 => 0,
        1 => 1,
        _ => cluster.width() + cluster.chars().filter(|c| matches!(c, '\u{FF9E}' | '\u{FF9F}')).count(),
    }
}

/// Whether terminals that count clusters and those that count characters give a cluster the same room, and
/// paint all of it there. Where they differ, what follows would stand over its neighbour.
pub fn sure_width(cluster: &str) -> bool {
    let mut widths = cluster.chars().map(|c| c.width().unwrap_or(0));
    widths.next().is_some_and(|first| first > 0 && first + widths.sum::<usize>() == cluster_width(cluster))
}

/// The clusters of a text: what the caret steps over and a cell holds.
pub fn clusters(text: &str) -> impl DoubleEndedIterator<Item = &str> {
    text.graphemes(true)
}

/// Whether a cluster joins the one that follows it in logical order.
pub fn joined(cluster: &str, next: &str) -> bool {
    let (Some(first), Some(second)) = (cluster.chars().next(), next.chars().next()) else { return false };
    first >= '\u{620}'
        && second >= '\u{620}'
        && joins_next(first)
        && (joins_previous(second) || is_lam_alef(second))
        && (cluster.len() == first.len_utf8() || !cluster.contains(NON_JOINER))
}

/// The form of a letter that is joined to its neighbours like this; the letter itself where
/// Unicode has no such form. ݣ has no forms, so the same sound is shown as ڭ.
pub fn form(letter: char, before: bool, after: bool) -> char {
    let letter = if letter == '\u{763}' { '\u{6AD}' } else { letter };
    if is_lam_alef(letter) {
        return LAM_ALEF
            .iter()
            .find(|(_, [alone, _])| *alone == letter)
            .map_or(letter, |(_, [alone, joined])| if before { *joined } else { *alone });
    }
    let Some([isolated, last, initial, medial]) = forms(letter) else { return letter };
    let wanted = match (before, after) {
        (false, false) => isolated,
        (true, false) => last,
        (false, true) => initial,
        (true, true) => medial,
    };
    if wanted == '\0' { letter } else { wanted }
}

/// A whole logical text with every letter in its form, joiners gone, order unchanged.
pub fn shape(text: &str) -> String {
    let text = present(text);
    let all: Vec<&str> = clusters(&text).collect();
    let mut out = String::with_capacity(text.len() * 2);
    let mut before = false;
    for (at, cluster) in all.iter().enumerate() {
        let after = all.get(at + 1).is_some_and(|next| joined(cluster, next));
        push_formed(cluster, before, after, &mut out);
        before = after;
    }
    out
}

/// Appends a cluster with its letter in form; marks stay on it, joiners have done their work.
pub fn push_formed(cluster: &str, before: bool, after: bool, out: &mut String) {
    let mut chars = cluster.chars();
    if let Some(letter) = chars.next() {
        out.push(form(letter, before, after));
    }
    out.extend(chars.filter(|c| !crate::domain::clean::is_joiner(*c)));
}

/// Whether this text has a character of a right-to-left script.
pub fn has_rtl(text: &str) -> bool {
    // No such character begins with a byte under 0xD6.
    text.bytes().any(|byte| byte >= 0xD6) && text.chars().any(bidi::is_rtl)
}

/// Lam, its marks, alef -> one ligature with both letters' marks.
fn ligate(text: impl Iterator<Item = char>) -> String {
    let mut out = String::new();
    let mut lam: Option<usize> = None;
    for c in text {
        if let Some(at) = lam {
            if let Some((_, [alone, _])) = LAM_ALEF.iter().find(|(alef, _)| *alef == c) {
                out.replace_range(at..at + LAM.len_utf8(), alone.encode_utf8(&mut [0; 4]));
                lam = None;
                continue;
            }
            if !is_mark(c) {
                lam = None;
            }
        }
        if c == LAM {
            lam = Some(out.len());
        }
        out.push(c);
    }
    out
}

fn is_lam_alef(c: char) -> bool {
    matches!(c, '\u{FEF5}' | '\u{FEF7}' | '\u{FEF9}' | '\u{FEFB}')
}

/// Where the forms of the letters U+0620 to U+06DF stand in the table; 255 for none.
const PLACES: [u8; 0xC0] = places();

#[allow(clippy::indexing_slicing, clippy::cast_possible_truncation)] // Checked at compile time.
const fn places() -> [u8; 0xC0] {
    let mut table = [u8::MAX; 0xC0];
    let mut at = 0;
    while at < FORMS.len() {
        table[FORMS[at].0 as usize - 0x620] = at as u8;
        at += 1;
    }
    table
}

fn forms(letter: char) -> Option<[char; 4]> {
    let place = *PLACES.get((letter as usize).checked_sub(0x620)?)?;
    FORMS.get(usize::from(place)).map(|(_, forms)| *forms)
}

/// Whether this character is a mark on the letter before it.
pub fn is_mark(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c)
}
