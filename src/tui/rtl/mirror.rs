//! Glyphs that point somewhere, and what they become when the row is read the other way. It must
//! not know about text direction: the caller says that a glyph stands at an odd level.

/// What to draw instead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Mirrored {
    pub(super) glyph: char,
    /// The cell's colours are exchanged: the mirror image of a partial block exists only so.
    pub(super) exchanged: bool,
}

/// Pairs that Unicode calls mirrored (`BidiMirroring.txt`, what people type): a terminal that
/// reorders mirrors them too.
const BRACKETS: &[(char, char)] = &[
    ('(', ')'),
    ('<', '>'),
    ('[', ']'),
    ('{', '}'),
    ('«', '»'),
    ('‹', '›'),
    ('≤', '≥'),
    ('≪', '≫'),
    ('⟨', '⟩'),
    ('⟪', '⟫'),
    ('⟦', '⟧'),
    ('❨', '❩'),
    ('❬', '❭'),
    ('❮', '❯'),
    ('❰', '❱'),
    ('⌈', '⌉'),
    ('⌊', '⌋'),
    ('⁅', '⁆'),
    ('⁽', '⁾'),
    ('₍', '₎'),
    ('（', '）'),
    ('［', '］'),
    ('｛', '｝'),
    ('＜', '＞'),
    ('〈', '〉'),
    ('《', '》'),
    ('「', '」'),
    ('『', '』'),
    ('【', '】'),
];

/// Pairs that only we mirror: arrows and pointers, corners and sides of boxes, halves and quadrants.
const POINTERS: &[(char, char)] = &[
    ('←', '→'),
    ('⇐', '⇒'),
    ('↖', '↗'),
    ('↙', '↘'),
    ('↩', '↪'),
    ('↰', '↱'),
    ('↲', '↳'),
    ('⇇', '⇉'),
    ('⇠', '⇢'),
    ('⇤', '⇥'),
    ('⇦', '⇨'),
    ('⟵', '⟶'),
    ('⟸', '⟹'),
    ('↞', '↠'),
    ('↢', '↣'),
    ('⏴', '⏵'),
    ('⏪', '⏩'),
    ('◀', '▶'),
    ('◁', '▷'),
    ('◂', '▸'),
    ('◃', '▹'),
    ('◄', '►'),
    ('◅', '▻'),
    ('◐', '◑'),
    ('◖', '◗'),
    ('◢', '◣'),
    ('◤', '◥'),
    ('☚', '☛'),
    ('☜', '☞'),
    ('┌', '┐'),
    ('┍', '┑'),
    ('┎', '┒'),
    ('┏', '┓'),
    ('└', '┘'),
    ('┕', '┙'),
    ('┖', '┚'),
    ('┗', '┛'),
    ('├', '┤'),
    ('┝', '┥'),
    ('┞', '┦'),
    ('┟', '┧'),
    ('┠', '┨'),
    ('┡', '┩'),
    ('┢', '┪'),
    ('┣', '┫'),
    ('┭', '┮'),
    ('┱', '┲'),
    ('┵', '┶'),
    ('┹', '┺'),
    ('┽', '┾'),
    ('╃', '╄'),
    ('╅', '╆'),
    ('╉', '╊'),
    ('╒', '╕'),
    ('╓', '╖'),
    ('╔', '╗'),
    ('╘', '╛'),
    ('╙', '╜'),
    ('╚', '╝'),
    ('╞', '╡'),
    ('╟', '╢'),
    ('╠', '╣'),
    ('╭', '╮'),
    ('╯', '╰'),
    ('╱', '╲'),
    ('╴', '╶'),
    ('╸', '╺'),
    ('╼', '╾'),
    ('▌', '▐'),
    ('▏', '▕'),
    ('▖', '▗'),
    ('▘', '▝'),
    ('▙', '▟'),
    ('▛', '▜'),
    ('▚', '▞'),
];

/// The mirror image of a glyph, or nothing when it is its own.
pub(super) fn mirrored(glyph: char) -> Option<Mirrored> {
    let plain = |glyph| Some(Mirrored { glyph, exchanged: false });
    match glyph {
        // What most cells hold.
        ' '..='\'' | '*'..=';' | '=' | '?'..='Z' | 'a'..='z' | 'À'..='\u{8FF}' | '─' | '│' | '█' => {
            None
        }
        // Left n/8 -> right n/8, which is the rest of left (8-n)/8.
        '\u{2589}'..='\u{258E}' if glyph != '▌' => {
            let eighths = 0x2590 - u32::from(glyph);
            let rest = char::from_u32(0x2590 - (8 - eighths))?;
            Some(Mirrored { glyph: rest, exchanged: true })
        }
        '\u{2800}'..='\u{28FF}' => {
            let dots = u32::from(glyph) - 0x2800;
            // Dots 1 2 3 7 stand left of 4 5 6 8.
            let swapped = (dots & 0x07) << 3 | (dots & 0x38) >> 3 | (dots & 0x40) << 1 | (dots & 0x80) >> 1;
            (swapped != dots).then(|| char::from_u32(0x2800 + swapped)).flatten().and_then(plain)
        }
        _ => pair(BRACKETS, glyph).or_else(|| pair(POINTERS, glyph)).and_then(plain),
    }
}

/// Whether a terminal that reorders a run mirrors this glyph in it by itself.
pub(super) fn is_bracket(glyph: char) -> bool {
    pair(BRACKETS, glyph).is_some()
}

fn pair(pairs: &[(char, char)], glyph: char) -> Option<char> {
    pairs.iter().find_map(|&(one, other)| match glyph {
        _ if glyph == one => Some(other),
        _ if glyph == other => Some(one),
        _ => None,
    })
}
