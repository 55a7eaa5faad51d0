//! The one key table. A screen declares rows; what a key does, the key bar, the help, the palette
//! and the printed page of keys all read them. A row that can't run now says why. No screen may
//! look at a key that its rows could name.

use super::ctx::Ctx;
use super::effect::Effect;
use super::keyboard;
use crate::i18n::Catalog;
use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use std::collections::BTreeSet;

/// A key that a row answers to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key {
    /// The key.
    pub code: KeyCode,
    /// Held with it.
    pub with: KeyModifiers,
}

/// A character.
pub const fn char(c: char) -> Key {
    Key { code: KeyCode::Char(c), with: KeyModifiers::NONE }
}

/// A character with Ctrl.
pub const fn ctrl(c: char) -> Key {
    Key { code: KeyCode::Char(c), with: KeyModifiers::CONTROL }
}

/// A function key.
pub const fn f(number: u8) -> Key {
    Key { code: KeyCode::F(number), with: KeyModifiers::NONE }
}

/// Any other key.
pub const fn key(code: KeyCode) -> Key {
    Key { code, with: KeyModifiers::NONE }
}

/// Enter.
pub const ENTER: Key = key(KeyCode::Enter);
/// Escape.
pub const ESC: Key = key(KeyCode::Esc);
/// Tab.
pub const TAB: Key = key(KeyCode::Tab);
/// Shift with Tab.
pub const BACKTAB: Key = key(KeyCode::BackTab);
/// Arrow up.
pub const UP: Key = key(KeyCode::Up);
/// Arrow down.
pub const DOWN: Key = key(KeyCode::Down);
/// Arrow left.
pub const LEFT: Key = key(KeyCode::Left);
/// Arrow right.
pub const RIGHT: Key = key(KeyCode::Right);
/// A page up.
pub const PAGE_UP: Key = key(KeyCode::PageUp);
/// A page down.
pub const PAGE_DOWN: Key = key(KeyCode::PageDown);
/// To the beginning.
pub const HOME: Key = key(KeyCode::Home);
/// To the end.
pub const END: Key = key(KeyCode::End);
/// The space bar.
pub const SPACE: Key = char(' ');

impl Key {
    /// Whether it writes into a field that has the focus.
    pub fn writes(self) -> bool {
        match self.code {
            KeyCode::Char(_) => self.with.is_empty(),
            code => matches!(
                code,
                KeyCode::Backspace
                    | KeyCode::Delete
                    | KeyCode::Left
                    | KeyCode::Right
                    | KeyCode::Home
                    | KeyCode::End
            ),
        }
    }

    /// How it is written on a screen: the message with its name, or what is printed on the key.
    pub fn label(self, ctx: &Ctx) -> String {
        self.label_in(ctx.words())
    }

    /// See [`Key::label`].
    pub fn label_in(self, words: &Catalog) -> String {
        let named = match self.code {
            KeyCode::Enter => "key-enter",
            KeyCode::Esc => "key-esc",
            KeyCode::Tab => "key-tab",
            KeyCode::BackTab => "key-backtab",
            KeyCode::Up => return "↑".to_owned(),
            KeyCode::Down => return "↓".to_owned(),
            KeyCode::Left => return "←".to_owned(),
            KeyCode::Right => return "→".to_owned(),
            KeyCode::PageUp => "key-page-up",
            KeyCode::PageDown => "key-page-down",
            KeyCode::Home => "key-home",
            KeyCode::End => "key-end",
            KeyCode::Delete => "key-delete",
            KeyCode::Backspace => "key-backspace",
            KeyCode::Char(' ') => "key-space",
            KeyCode::Char(c) if self.with.contains(KeyModifiers::CONTROL) => return format!("Ctrl-{c}"),
            KeyCode::Char(c) => return c.to_string(),
            KeyCode::F(number) => return format!("F{number}"),
            _ => return String::new(),
        };
        words.word(named)
    }

    fn is(self, event: KeyEvent) -> bool {
        self.code == event.code && self.with == event.modifiers
    }
}

/// One act that the user can ask for, of a screen of type `S`.
pub struct Row<S: 'static> {
    /// Its keys, the one to show first.
    pub keys: &'static [Key],
    /// Its id; the message `act-<id>` says what it does.
    pub id: &'static str,
    /// What it does.
    pub run: fn(&mut S, &Ctx) -> Effect,
    /// The message that says why it can't run now.
    pub unless: fn(&S, &Ctx) -> Option<&'static str>,
    /// Its place in the key bar, the smallest first.
    pub priority: u8,
    /// Whether the key bar may show it.
    pub bar: bool,
    /// It only says what its keys do: a list or a field sees to them itself.
    pub hint: bool,
}

impl<S> Row<S> {
    /// A row that can always run and that the key bar does not show.
    pub const fn new(keys: &'static [Key], id: &'static str, run: fn(&mut S, &Ctx) -> Effect) -> Self {
        Self { keys, id, run, unless: |_, _| None, priority: u8::MAX, bar: false, hint: false }
    }

    /// A row that only says what keys do which a list or a field sees to itself.
    pub const fn hint(keys: &'static [Key], id: &'static str) -> Self {
        Self { hint: true, ..Self::new(keys, id, |_, _| Effect::None) }
    }

    /// The row without a screen: why it can't run is not known.
    pub const fn bare(&self) -> Listed {
        Listed {
            keys: self.keys,
            id: self.id,
            priority: self.priority,
            bar: self.bar,
            hint: self.hint,
            reason: None,
        }
    }

    /// The row with a reason for which it can't run.
    #[must_use]
    pub const fn unless(self, unless: fn(&S, &Ctx) -> Option<&'static str>) -> Self {
        Self { unless, ..self }
    }

    /// The row shown in the key bar.
    #[must_use]
    pub const fn bar(self, priority: u8) -> Self {
        Self { priority, bar: true, ..self }
    }

    /// The row as it stands now.
    pub fn listed(&self, screen: &S, ctx: &Ctx) -> Listed {
        Listed { reason: (self.unless)(screen, ctx), ..self.bare() }
    }
}

/// A row without its screen: what lists of keys need.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Its keys.
    pub keys: &'static [Key],
    /// Its id.
    pub id: &'static str,
    /// Its place in the key bar.
    pub priority: u8,
    /// Whether the key bar may show it.
    pub bar: bool,
    /// It only says what its keys do.
    pub hint: bool,
    /// Why it can't run now.
    pub reason: Option<&'static str>,
}

impl Listed {
    /// The message that says what it does.
    pub fn words(&self) -> String {
        format!("act-{}", self.id)
    }

    /// The key to show now, two for a hint: while a field takes letters, those that it does not
    /// take. Empty when none works.
    pub fn key_now(&self, typing: bool, words: &Catalog) -> String {
        let works = |key: &Key| self.hint || !(typing && key.writes());
        let most = if self.hint { 2 } else { 1 };
        self.keys.iter().copied().filter(works).take(most).map(|key| key.label_in(words)).collect()
    }
}

/// The id of the first of these rows that a key stands for. While a field takes letters, keys that
/// write belong to it.
pub fn find(rows: &[Listed], event: KeyEvent, typing: bool, labels: keyboard::Labels) -> Option<Listed> {
    keyboard::find(event, labels, |event| {
        rows.iter()
            .find(|row| !row.hint && row.keys.iter().any(|key| key.is(event) && !(typing && key.writes())))
            .copied()
    })
}

/// At most this many keys in the bar.
pub const BAR: usize = 6;

/// The row that the bar always shows, last.
pub const HELP: &str = "help";

/// What the key bar shows: rows that can run now by a key that works now, and help.
pub fn bar(rows: &[Listed], typing: bool, words: &Catalog) -> Vec<(String, Listed)> {
    let shown = rows
        .iter()
        .filter(|row| row.bar && row.reason.is_none())
        .map(|row| (row.key_now(typing, words), *row))
        .filter(|(key, _)| !key.is_empty());
    let (help, mut shown): (Vec<_>, Vec<_>) = shown.partition(|(_, row)| row.id == HELP);
    shown.sort_by_key(|(_, row)| row.priority);
    // A key of the house that the screen took over is not the house's here.
    let mut taken = BTreeSet::new();
    shown.retain(|(key, _)| taken.insert(key.clone()));
    shown.truncate(BAR - help.len().min(1));
    shown.extend(help.into_iter().take(1));
    shown
}
