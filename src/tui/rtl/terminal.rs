//! What this terminal does with right-to-left text, from what it says about itself, and the control
//! strings that make it leave the order to us. It must not read the environment: values are given.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

/// How a turned row is sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Encoding {
    /// Visual order and presentation forms, for terminals that reorder nothing or can be told to.
    #[default]
    Explicit,
    /// Each right-to-left run in logical order between marks, for terminals that always reorder.
    Fenced,
    /// Words in visual order, letters of a word in logical order (kitty).
    Word,
    /// Visual order, plain letters, for fonts without presentation forms.
    Order,
    /// Nothing is turned.
    Off,
}

impl fmt::Display for Encoding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(Bidi::Chosen(*self).code())
    }
}

impl Encoding {
    /// All of them, in the order of the calibration screen.
    pub const ALL: [Self; 5] = [Self::Explicit, Self::Fenced, Self::Word, Self::Order, Self::Off];
}

/// The setting `bidi`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Bidi {
    /// Chosen from what the terminal says about itself.
    #[default]
    Auto,
    /// Chosen by the user.
    Chosen(Encoding),
}

impl Bidi {
    /// All six values.
    pub const ALL: [Self; 6] = [
        Self::Auto,
        Self::Chosen(Encoding::Explicit),
        Self::Chosen(Encoding::Fenced),
        Self::Chosen(Encoding::Word),
        Self::Chosen(Encoding::Order),
        Self::Chosen(Encoding::Off),
    ];

    /// The word in the settings file: `auto`, `explicit`, `fenced`, `word`, `order`, `off`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Chosen(Encoding::Explicit) => "explicit",
            Self::Chosen(Encoding::Fenced) => "fenced",
            Self::Chosen(Encoding::Word) => "word",
            Self::Chosen(Encoding::Order) => "order",
            Self::Chosen(Encoding::Off) => "off",
        }
    }

    /// The terminal under this setting. `xtversion` is its answer to `CSI > q`, when it gave one.
    pub fn resolve(self, env: &BTreeMap<String, String>, xtversion: Option<&str>) -> Terminal {
        let found = Terminal::detect(env, xtversion);
        match self {
            Self::Auto => found,
            Self::Chosen(encoding) => Terminal { encoding, ..found },
        }
    }
}

impl fmt::Display for Bidi {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Bidi {
    type Err = UnknownBidi;

    fn from_str(word: &str) -> Result<Self, UnknownBidi> {
        Self::ALL.into_iter().find(|one| one.code() == word).ok_or(UnknownBidi)
    }
}

/// The setting `bidi` has a word that is none of the six.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("bidi is one of auto, explicit, fenced, word, order, off")]
pub struct UnknownBidi;

/// What was found out about the terminal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Terminal {
    /// How rows are sent.
    pub encoding: Encoding,
    /// mlterm, which needs its own words.
    pub mlterm: bool,
    /// The name of what decided (`KONSOLE_VERSION`, `XTVERSION` …), for `doctor`; empty when nothing did.
    pub because: &'static str,
}

impl Terminal {
    /// The names of the environment values that [`Terminal::detect`] looks at.
    pub const ASKS: [&str; 9] = [
        "TMUX",
        "STY",
        "VTE_VERSION",
        "KONSOLE_VERSION",
        "TERM_PROGRAM",
        "KITTY_WINDOW_ID",
        "MLTERM",
        "TERM",
        "ZELLIJ",
    ];

    /// Decides from the environment and from the terminal's own answer. A clear answer decides alone:
    /// variables are inherited by whatever is started inside, and lost over ssh and sudo. A multiplexer
    /// answers for itself, so that what it runs in is known from the environment only.
    pub fn detect(env: &BTreeMap<String, String>, xtversion: Option<&str>) -> Self {
        let has = |name: &str| env.get(name).is_some_and(|value| !value.is_empty());
        let is = |name: &str, wanted: &str| env.get(name).is_some_and(|value| value == wanted);
        let decided = |encoding, because| Self { encoding, mlterm: false, because };
        let answer = xtversion.map(str::to_ascii_lowercase).unwrap_or_default();
        let said = |name: &&str| answer.starts_with(*name);
        let between = ["tmux", "screen", "zellij"].iter().any(said);
        if !answer.is_empty() && !between {
            let encoding = match () {
                () if said(&"konsole") => Encoding::Fenced,
                () if said(&"kitty") => Encoding::Word,
                () => Encoding::Explicit,
            };
            return Self { mlterm: said(&"mlterm"), ..decided(encoding, "XTVERSION") };
        }
        let multiplexed = ["TMUX", "STY", "ZELLIJ"].into_iter().find(|name| has(name));
        let multiplexed = multiplexed.or(between.then_some("XTVERSION"));
        if has("KONSOLE_VERSION") {
            return decided(Encoding::Fenced, "KONSOLE_VERSION");
        }
        if is("TERM_PROGRAM", "Apple_Terminal") {
            return decided(Encoding::Fenced, "TERM_PROGRAM");
        }
        if let Some(name) = multiplexed.filter(|_| has("VTE_VERSION")) {
            return decided(Encoding::Fenced, name);
        }
        if has("KITTY_WINDOW_ID") {
            return decided(Encoding::Word, "KITTY_WINDOW_ID");
        }
        if is("TERM", "xterm-kitty") {
            return decided(Encoding::Word, "TERM");
        }
        if has("MLTERM") {
            return Self { mlterm: true, ..decided(Encoding::Explicit, "MLTERM") };
        }
        decided(Encoding::Explicit, "")
    }

    /// What to send after entering the alternate screen. It clears: VTE minds the flags only on
    /// rows that were cleared after them.
    pub fn enter(self) -> String {
        let mut out = String::new();
        if self.mlterm && self.visual() {
            out.push_str("\x1b]5379;use_ctl=false\x07");
        }
        if self.visual() {
            out.push_str("\x1b[8l\x1b[1 k\x1b[?2501l\x1b[?1243l");
        }
        out.push_str("\x1b[2J\x1b[H");
        out
    }

    /// What to send before leaving, on exit and in the panic hook.
    pub fn leave(self) -> String {
        let mut out = String::new();
        if self.visual() {
            out.push_str("\x1b[8h\x1b[0 k");
        }
        if self.mlterm && self.visual() {
            out.push_str("\x1b]5379;use_ctl=true\x07");
        }
        out
    }

    fn visual(self) -> bool {
        matches!(self.encoding, Encoding::Explicit | Encoding::Word | Encoding::Order)
    }
}
