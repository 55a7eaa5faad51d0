//! What an act asks for, as data: the app carries it out. An act must not reach around this.

use super::app::Notice;
use super::ctx::Ctx;
use super::post::Post;
use super::rtl::{Bidi, Terminal};
use super::screen::Screen;
use super::theme::Theme;
use crate::domain::command::Command;
use crate::domain::ids::CaseId;
use crate::domain::law::Lang;
use std::fmt;

/// What should happen next.
#[derive(Debug, Default)]
pub enum Effect {
    /// Nothing.
    #[default]
    None,
    /// One after the other.
    All(Vec<Self>),
    /// Open a screen on top.
    Open(Box<dyn Screen>),
    /// Open a screen in place of the one on top.
    Replace(Box<dyn Screen>),
    /// Open a screen in place of all.
    Reset(Box<dyn Screen>),
    /// Close the screen on top; where nothing lies below a place, open the first screen of the day.
    Back,
    /// Close the screen on top, then run this row of the screen below or of the house.
    Run(&'static str),
    /// Show a notice.
    Tell(Notice),
    /// Something that screens show has changed.
    Refresh,
    /// Speak another language.
    Language(Lang),
    /// Look otherwise.
    Theme(Theme),
    /// Send right-to-left text otherwise.
    Bidi(Bidi),
    /// Ask the desk to carry out a command; once it is saved, say so and go on.
    Perform(CaseId, Box<Command>, Box<Self>),
    /// Undo the last act.
    Undo,
    /// Do again what was undone last.
    Redo,
    /// Do something long on a thread.
    Work(Job),
    /// Do something long on a thread while the screens go on.
    Behind(Job),
    /// Do something with the context at once.
    Settle(Settle),
    /// Lock the desk.
    Lock,
    /// Lock the desk for somebody else: nothing of what was open comes back.
    Switch,
    /// Show a neutral screen and lock the desk.
    Hide,
    /// Leave; asks first when letters would be lost.
    Quit,
    /// Leave without asking.
    Leave,
}

/// The end of a job, run with the context on the interface's own thread.
pub struct Settle(pub Box<dyn FnOnce(&mut Ctx) -> Effect + Send>);

impl Settle {
    /// From a closure.
    pub fn new(run: impl FnOnce(&mut Ctx) -> Effect + Send + 'static) -> Self {
        Self(Box::new(run))
    }
}

impl fmt::Debug for Settle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Settle")
    }
}

/// Something long. It has no screen and no context: what it needs is moved into it.
pub struct Job {
    /// The message that says what is being done.
    pub words: &'static str,
    /// What is done.
    pub run: Box<dyn FnOnce(&Report) -> Settle + Send>,
}

impl Job {
    /// From a closure.
    pub fn new(words: &'static str, run: impl FnOnce(&Report) -> Settle + Send + 'static) -> Self {
        Self { words, run: Box::new(run) }
    }
}

impl fmt::Debug for Job {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Job({})", self.words)
    }
}

/// How far a job has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Parts done.
    pub done: u64,
    /// Parts in all; 0 when nobody knows.
    pub total: u64,
}

/// Where a job says how far it is.
pub struct Report(Option<Post>);

impl Report {
    /// A report that nobody reads.
    pub const fn silent() -> Self {
        Self(None)
    }

    /// A report to the app.
    pub const fn to(post: Post) -> Self {
        Self(Some(post))
    }

    /// Says how far it is. When nobody listens any more, that is no matter of the job.
    pub fn at(&self, done: u64, total: u64) {
        if let Some(post) = &self.0 {
            post.send(Message::Progress(Progress { done, total }));
        }
    }
}

/// What reaches the app from outside.
#[derive(Debug)]
pub enum Message {
    /// A key, the mouse, a paste, another size.
    Input(crossterm::event::Event),
    /// A job came further.
    Progress(Progress),
    /// A job ended.
    Done(Settle),
    /// Somebody asked the program to end, or the terminal is gone.
    Ended,
    /// Somebody asked the program to stop until it is told to go on.
    Stop,
    /// The machine slept, or the program was stopped: nobody knows who sits before it now.
    Away,
    /// A thread panicked.
    Crashed,
    /// The terminal said late what it is.
    Named(Terminal),
    /// The terminal was away: draw everything again.
    Woken,
}
