//! How things look: one accent colour, and severity by word and sign before colour. Every style of
//! the interface comes from here; a widget must not name a colour.

use crate::domain::flags::Severity;
use ratatui::style::{Color, Modifier, Style};

/// Which set of colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// Light on dark.
    #[default]
    Dark,
    /// Dark on light.
    Light,
    /// Black, white and yellow.
    Contrast,
    /// No colour at all: bold, underline, reverse (`NO_COLOR`).
    Plain,
}

struct Palette {
    paper: Color,
    ink: Color,
    dim: Color,
    rule: Color,
    accent: Color,
    chosen: Color,
    alarm: Color,
    urgent: Color,
    good: Color,
}

const DARK: Palette = Palette {
    paper: Color::Indexed(234),
    ink: Color::Indexed(252),
    dim: Color::Indexed(246),
    rule: Color::Indexed(239),
    accent: Color::Indexed(80),
    chosen: Color::Indexed(237),
    alarm: Color::Indexed(210),
    urgent: Color::Indexed(222),
    good: Color::Indexed(115),
};

const LIGHT: Palette = Palette {
    paper: Color::Indexed(255),
    ink: Color::Indexed(235),
    dim: Color::Indexed(241),
    rule: Color::Indexed(249),
    accent: Color::Indexed(24),
    chosen: Color::Indexed(252),
    alarm: Color::Indexed(124),
    urgent: Color::Indexed(94),
    good: Color::Indexed(22),
};

const CONTRAST: Palette = Palette {
    paper: Color::Black,
    ink: Color::White,
    dim: Color::White,
    rule: Color::White,
    accent: Color::LightYellow,
    chosen: Color::Blue,
    alarm: Color::LightRed,
    urgent: Color::LightYellow,
    good: Color::LightGreen,
};

impl Theme {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Dark, Self::Light, Self::Contrast, Self::Plain];

    /// Its stable name, in settings and messages.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Dark => "dark",
            Self::Light => "light",
            Self::Contrast => "contrast",
            Self::Plain => "plain",
        }
    }

    /// The one with this name.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|theme| theme.code() == code)
    }

    /// The one after it.
    #[must_use]
    pub const fn next(self) -> Self {
        match self {
            Self::Dark => Self::Light,
            Self::Light => Self::Contrast,
            Self::Contrast => Self::Plain,
            Self::Plain => Self::Dark,
        }
    }

    const fn palette(self) -> Option<&'static Palette> {
        match self {
            Self::Dark => Some(&DARK),
            Self::Light => Some(&LIGHT),
            Self::Contrast => Some(&CONTRAST),
            Self::Plain => None,
        }
    }

    fn ink(self, pick: fn(&Palette) -> Color, plain: Modifier) -> Style {
        match self.palette() {
            Some(palette) => Style::new().fg(pick(palette)),
            None => Style::new().add_modifier(plain),
        }
    }

    /// The whole screen before anything is drawn.
    pub fn screen(self) -> Style {
        self.palette().map_or(Style::new(), |palette| Style::new().fg(palette.ink).bg(palette.paper))
    }

    /// Ordinary text.
    pub fn text(self) -> Style {
        self.ink(|palette| palette.ink, Modifier::empty())
    }

    /// What matters less: labels, hints, what is done.
    pub fn dim(self) -> Style {
        self.ink(|palette| palette.dim, Modifier::empty())
    }

    /// What matters more.
    pub fn strong(self) -> Style {
        self.text().add_modifier(Modifier::BOLD)
    }

    /// The accent: the next thing to do, headings, what has the focus.
    pub fn accent(self) -> Style {
        self.ink(|palette| palette.accent, Modifier::BOLD)
    }

    /// Headings.
    pub fn heading(self) -> Style {
        self.accent().add_modifier(Modifier::BOLD)
    }

    /// Rules between parts.
    pub fn rule(self) -> Style {
        self.ink(|palette| palette.rule, Modifier::empty())
    }

    /// Laid over the chosen line.
    pub fn chosen(self) -> Style {
        match self.palette() {
            Some(palette) => Style::new().bg(palette.chosen),
            None => Style::new().add_modifier(Modifier::REVERSED),
        }
    }

    /// A key that can be pressed.
    pub fn key(self) -> Style {
        self.accent().add_modifier(Modifier::BOLD)
    }

    /// A field that can be typed into.
    pub fn field(self, focused: bool) -> Style {
        let style = if focused { self.strong() } else { self.text() };
        let style = style.add_modifier(Modifier::UNDERLINED);
        match (self.palette(), focused) {
            (Some(palette), true) => style.underline_color(palette.accent),
            (Some(palette), false) => style.underline_color(palette.rule),
            (None, _) => style,
        }
    }

    /// Something went wrong, or must not happen.
    pub fn trouble(self) -> Style {
        self.ink(|palette| palette.alarm, Modifier::BOLD)
    }

    /// Something was done.
    pub fn good(self) -> Style {
        self.ink(|palette| palette.good, Modifier::BOLD)
    }

    /// A severity, beside its sign and its word.
    pub fn severity(self, severity: Severity) -> Style {
        match severity {
            Severity::Alarm => self.trouble().add_modifier(Modifier::BOLD),
            Severity::Urgent => self.ink(|palette| palette.urgent, Modifier::BOLD),
            Severity::Soon => self.text(),
            Severity::Routine => self.dim(),
        }
    }
}

/// The sign of a severity: seen without colour, of one column, the same in every language.
pub const fn sign(severity: Severity) -> &'static str {
    match severity {
        Severity::Alarm => "‼",
        Severity::Urgent => "!",
        Severity::Soon => "•",
        Severity::Routine => "·",
    }
}
