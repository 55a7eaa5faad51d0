//! A sentence ready to show, as pieces: words of the language, and values (a phone, a date, a
//! name) that keep their own direction. A screen tags the values; a file or a pipe may mark them.
//! No direction mark is ever left inside a piece.

use std::fmt;

/// U+2068 FIRST STRONG ISOLATE.
pub(super) const OPEN: char = '\u{2068}';
/// U+2069 POP DIRECTIONAL ISOLATE.
pub(super) const CLOSE: char = '\u{2069}';

/// Part of a sentence.
#[derive(Clone, PartialEq, Eq)]
pub enum Piece {
    /// Words of the sentence.
    Plain(String),
    /// A value with a direction of its own.
    Isolate(String),
}

impl Piece {
    /// Its text.
    pub fn text(&self) -> &str {
        match self {
            Self::Plain(text) | Self::Isolate(text) => text,
        }
    }

    /// Whether it keeps its own direction.
    pub const fn isolated(&self) -> bool {
        matches!(self, Self::Isolate(_))
    }
}

/// A value may be a name: it is never printed by accident.
impl fmt::Debug for Piece {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Plain(text) => write!(f, "{text:?}"),
            Self::Isolate(_) => f.write_str("‹value›"),
        }
    }
}

/// A sentence in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said(Vec<Piece>);

impl Said {
    /// Words alone, without values.
    pub fn words(text: &str) -> Self {
        Self::default().then(Piece::Plain(bare(text)))
    }

    /// One value alone.
    pub fn value(text: &str) -> Self {
        Self::default().then(Piece::Isolate(bare(text)))
    }

    /// This sentence and one more piece.
    #[must_use]
    pub fn then(mut self, piece: Piece) -> Self {
        if !piece.text().is_empty() {
            self.0.push(piece);
        }
        self
    }

    /// This sentence and another one behind it.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.0.extend(other.0);
        self
    }

    /// The pieces, in reading order; none is empty.
    pub fn pieces(&self) -> &[Piece] {
        &self.0
    }

    /// The text without any direction mark.
    pub fn plain(&self) -> String {
        self.0.iter().map(Piece::text).collect()
    }

    /// The text with U+2068 and U+2069 around each value, for where no one else keeps order:
    /// a terminal that turns text itself, a file.
    pub fn marked(&self) -> String {
        let mut text = String::new();
        for piece in &self.0 {
            if piece.isolated() {
                text.push(OPEN);
                text.push_str(piece.text());
                text.push(CLOSE);
            } else {
                text.push_str(piece.text());
            }
        }
        text
    }

    /// Reads marked text. Marks inside a value, or without a partner, are dropped.
    pub fn parse(marked: &str) -> Self {
        let mut said = Self::default();
        let mut depth = 0_usize;
        let mut text = String::new();
        for letter in marked.chars() {
            match letter {
                '\u{2066}'..=OPEN => {
                    if depth == 0 {
                        said = said.then(Piece::Plain(std::mem::take(&mut text)));
                    }
                    depth += 1;
                }
                CLOSE => {
                    if depth == 1 {
                        said = said.then(Piece::Isolate(std::mem::take(&mut text)));
                    }
                    depth = depth.saturating_sub(1);
                }
                _ => text.push(letter),
            }
        }
        said.then(if depth == 0 { Piece::Plain(text) } else { Piece::Isolate(text) })
    }
}

/// Text without isolate marks.
pub(super) fn bare(text: &str) -> String {
    text.chars().filter(|letter| !('\u{2066}'..=CLOSE).contains(letter)).collect()
}
