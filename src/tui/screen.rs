//! What a screen is. A screen implements [`Page`]; the app sees boxed [`Screen`]s. `view` must not
//! change anything, and a screen must not look at keys that a row could name.

use super::ctx::Ctx;
use super::effect::Effect;
use super::frame::{Frame, Touch};
use super::keymap::{Key, Listed, Row};
use crate::i18n::Said;
use crossterm::event::KeyEvent;
use ratatui::layout::Rect;
use std::fmt;

/// How a screen is reached from everywhere.
pub struct Go {
    /// The name of the screen.
    pub name: &'static str,
    /// Its keys.
    pub keys: &'static [Key],
    /// The id of the row, `go-…`.
    pub id: &'static str,
    /// Its place in the key bar.
    pub priority: u8,
    /// Makes the screen.
    pub open: fn(&Ctx) -> Box<dyn Screen>,
}

/// Opens a screen again after a lock. It knows what the screen was about, by random ids, and nothing that
/// stood on it.
pub type Way = Box<dyn FnOnce(&Ctx) -> Box<dyn Screen>>;

/// How much of the window a screen takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cover {
    /// All but the head and the key bar.
    Body,
    /// A sheet of this many rows above the key bar; the screen below stays in sight.
    Sheet(u16),
    /// All of the window, without head and key bar.
    Window,
}

/// A screen: one file, one line in `screens!`.
pub trait Page: Sized + 'static {
    /// Its name: the message `screen-<name>` is its title.
    const NAME: &'static str;
    /// What can be done on it.
    const ROWS: &'static [Row<Self>];
    /// How it is reached from everywhere; none when it is opened from another screen.
    const GO: Option<&'static Go> = None;
    /// It may be shown while the desk is locked.
    const OUTSIDE: bool = false;

    /// It must be answered before anything else is done: no going elsewhere, no idle lock.
    const HOLDS: bool = false;

    /// Draws it into an area of any size.
    fn view(&self, ctx: &Ctx, frame: &mut Frame<'_>, area: Rect);

    /// What the head says.
    fn title(&self, ctx: &Ctx) -> Said {
        ctx.say(&format!("screen-{}", Self::NAME))
    }

    /// How much of the window it takes.
    fn cover(&self, _ctx: &Ctx) -> Cover {
        Cover::Body
    }

    /// Whether a field takes letters now.
    fn typing(&self) -> bool {
        false
    }

    /// A key that no row has taken.
    fn key(&mut self, _event: KeyEvent, _ctx: &Ctx) -> Effect {
        Effect::None
    }

    /// Text that was pasted, as it came. A field cleans it.
    fn paste(&mut self, _text: &str, _ctx: &Ctx) -> Effect {
        Effect::None
    }

    /// An item or a field was pressed.
    fn touch(&mut self, _touch: Touch, _ctx: &Ctx) -> Effect {
        Effect::None
    }

    /// Reads again what it shows: when it is opened, when something changed, on a new day, in
    /// another language.
    fn refresh(&mut self, _ctx: &Ctx) {}

    /// How it is opened again after a lock; none where that makes no sense.
    fn way(&self) -> Option<Way> {
        Self::GO.map(|go| Box::new(|ctx: &Ctx| (go.open)(ctx)) as Way)
    }

    /// It leaves the screen for good, or the desk is locked: keep what was typed.
    fn leave(&mut self, _ctx: &Ctx) -> Effect {
        Effect::None
    }
}

/// A screen as the app sees it. Implemented for every [`Page`].
pub trait Screen {
    /// Its name.
    fn name(&self) -> &'static str;
    /// Whether it may be shown while the desk is locked.
    fn outside(&self) -> bool;
    /// Whether it must be answered before anything else is done.
    fn holds(&self) -> bool;
    /// Its rows as they stand now.
    fn rows(&self, ctx: &Ctx) -> Vec<Listed>;
    /// Runs one of its rows; none when it has no such row.
    fn run(&mut self, id: &str, ctx: &Ctx) -> Option<Effect>;
    /// See [`Page::view`].
    fn view(&self, ctx: &Ctx, frame: &mut Frame<'_>, area: Rect);
    /// See [`Page::title`].
    fn title(&self, ctx: &Ctx) -> Said;
    /// See [`Page::cover`].
    fn cover(&self, ctx: &Ctx) -> Cover;
    /// See [`Page::typing`].
    fn typing(&self) -> bool;
    /// See [`Page::key`].
    fn key(&mut self, event: KeyEvent, ctx: &Ctx) -> Effect;
    /// See [`Page::paste`].
    fn paste(&mut self, text: &str, ctx: &Ctx) -> Effect;
    /// See [`Page::touch`].
    fn touch(&mut self, touch: Touch, ctx: &Ctx) -> Effect;
    /// See [`Page::refresh`].
    fn refresh(&mut self, ctx: &Ctx);
    /// See [`Page::way`].
    fn way(&self) -> Option<Way>;
    /// See [`Page::leave`].
    fn leave(&mut self, ctx: &Ctx) -> Effect;
}

impl<P: Page> Screen for P {
    fn name(&self) -> &'static str {
        P::NAME
    }

    fn outside(&self) -> bool {
        P::OUTSIDE
    }

    fn holds(&self) -> bool {
        P::HOLDS
    }

    fn rows(&self, ctx: &Ctx) -> Vec<Listed> {
        P::ROWS.iter().map(|row| row.listed(self, ctx)).collect()
    }

    fn run(&mut self, id: &str, ctx: &Ctx) -> Option<Effect> {
        let row = P::ROWS.iter().find(|row| row.id == id)?;
        Some(match (row.unless)(self, ctx) {
            Some(reason) => ctx.cannot(reason),
            None => (row.run)(self, ctx),
        })
    }

    fn view(&self, ctx: &Ctx, frame: &mut Frame<'_>, area: Rect) {
        Page::view(self, ctx, frame, area);
    }

    fn title(&self, ctx: &Ctx) -> Said {
        Page::title(self, ctx)
    }

    fn cover(&self, ctx: &Ctx) -> Cover {
        Page::cover(self, ctx)
    }

    fn typing(&self) -> bool {
        Page::typing(self)
    }

    fn key(&mut self, event: KeyEvent, ctx: &Ctx) -> Effect {
        Page::key(self, event, ctx)
    }

    fn paste(&mut self, text: &str, ctx: &Ctx) -> Effect {
        Page::paste(self, text, ctx)
    }

    fn touch(&mut self, touch: Touch, ctx: &Ctx) -> Effect {
        Page::touch(self, touch, ctx)
    }

    fn refresh(&mut self, ctx: &Ctx) {
        Page::refresh(self, ctx);
    }

    fn way(&self) -> Option<Way> {
        Page::way(self)
    }

    fn leave(&mut self, ctx: &Ctx) -> Effect {
        Page::leave(self, ctx)
    }
}

/// A screen may show a person: it is never printed.
impl fmt::Debug for dyn Screen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A screen without its state: what the printed page of keys needs.
pub struct Leaf {
    /// Its name.
    pub name: &'static str,
    /// Its keys and ids; reasons are not known without a state.
    pub rows: Vec<Listed>,
    /// How it is reached.
    pub go: Option<&'static Go>,
}

/// The rows of a page without its state.
pub fn leaf<P: Page>() -> Leaf {
    let rows = P::ROWS.iter().map(Row::bare).collect();
    Leaf { name: P::NAME, rows, go: P::GO }
}
