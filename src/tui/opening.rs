//! Opening the interface, and what it found out about the terminal. What only the command line may
//! touch (environment, standard output, settings) is handed in.

use super::app::App;
use super::ctx::{Ctx, Habits, Place};
use super::driver::{self, Farewell, Options, Outlet};
use super::effect::Effect;
use super::rtl::{Bidi, Terminal};
use super::screens;
use super::theme::Theme;
use crate::desk::Desk;
use crate::desk::clock::Clock;
use std::collections::BTreeMap;
use std::io;

/// What is opened.
pub enum Start {
    /// The vault at the place: unlocked, or made when there is none.
    Vault,
    /// A desk that is open already.
    Desk(Box<Desk>),
}

/// What is handed in.
pub struct Setup {
    /// Where the vault is, and the law as the desk has it.
    pub place: Place,
    /// What the person chose before.
    pub habits: Habits,
    /// Environment values, by name.
    pub env: BTreeMap<String, String>,
    /// How the driver runs.
    pub options: Options,
    /// Told of choices that should last.
    pub keep: Box<dyn FnMut(Habits)>,
}

/// Runs the interface until the person leaves.
pub fn run(start: Start, mut setup: Setup) -> io::Result<Farewell> {
    let clock = Clock::new(setup.place.book.legal_time.clone(), setup.place.day);
    let terminal = Terminal::detect(&setup.env, None);
    if setup.env.get("NO_COLOR").is_some_and(|value| !value.is_empty()) {
        setup.habits.theme = Theme::Plain;
    }
    let mut ctx = Ctx::new(setup.habits, setup.place, terminal, clock.now().local);
    let mut told = Effect::None;
    let first = match start {
        Start::Vault => screens::entrance(&ctx),
        Start::Desk(desk) => {
            told = ctx.opened(*desk);
            screens::home()
        }
    };
    let mut app = App::new(ctx, first);
    app.carry_out(told);
    driver::run(&mut app, &setup.options, &clock, setup.env, &mut setup.keep)
}

/// What was found out about the terminal, for `doctor`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// The word of the way in which right-to-left text is sent.
    pub encoding: &'static str,
    /// What decided; empty when nothing did.
    pub because: &'static str,
    /// Columns and rows; none when there is no terminal.
    pub size: Option<(u16, u16)>,
    /// There is room for what the screens are made for.
    pub wide: bool,
}

/// Looks at the terminal under a setting. With a way to it, it is asked what it is.
pub fn terminal_report(env: &BTreeMap<String, String>, bidi: Bidi, out: Option<Outlet>) -> Report {
    let name = out.and_then(|out| driver::ask(out).ok()).and_then(|heard| heard.name);
    let terminal = bidi.resolve(env, name.as_deref());
    let size = crossterm::terminal::size().ok();
    Report {
        encoding: Bidi::Chosen(terminal.encoding).code(),
        because: terminal.because,
        size,
        wide: size.is_some_and(|(columns, rows)| columns >= 60 && rows >= 20),
    }
}
