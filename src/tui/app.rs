//! The stack of screens and what holds for all of them: effects and the notice. It must not read a terminal or a clock: the driver hands both in.

use super::act;
use super::ctx::Ctx;
use super::effect::{Effect, Job, Progress, Settle};
use super::frame::Extras;
use super::house;
use super::keymap::Listed;
use super::rtl::ColumnMap;
use super::screen::Screen;
use super::screens;
use super::sight::Sight;
use crate::i18n::Said;
use chrono::NaiveDateTime;
use std::time::Duration;

/// What a notice is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Something was done.
    Done,
    /// Something to know.
    News,
    /// Something did not work; what to do next follows.
    Trouble,
}

/// A line above the key bar, until the next key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// What it is.
    pub tone: Tone,
    /// What it says.
    pub said: Said,
}

impl Notice {
    /// Something was done.
    pub const fn done(said: Said) -> Self {
        Self { tone: Tone::Done, said }
    }

    /// Something to know.
    pub const fn news(said: Said) -> Self {
        Self { tone: Tone::News, said }
    }

    /// Something did not work.
    pub const fn trouble(said: Said) -> Self {
        Self { tone: Tone::Trouble, said }
    }
}

/// The interface.
pub struct App {
    /// What every screen may read.
    pub ctx: Ctx,
    pub(super) stack: Vec<Box<dyn Screen>>,
    pub(super) notice: Option<Notice>,
    pub(super) working: Option<(&'static str, Option<Progress>)>,
    jobs: Vec<Job>,
    pub(super) over: bool,
    pub(super) redraw: bool,
    /// It was asked whether letters may be lost.
    pub(super) asked: bool,
    /// A lock that had to wait.
    pub(super) later: Option<Later>,
    pub(super) seen: Seen,
}

/// When a lock comes that could not come at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Later {
    /// When what is being done has ended: nobody was there meanwhile.
    Done,
    /// When the screen that tells nothing was seen.
    Blank,
}

/// What the last drawn frame looked like, for the mouse.
#[derive(Default)]
pub(super) struct Seen {
    pub(super) extras: Extras,
    pub(super) map: Option<ColumnMap>,
    pub(super) sight: Sight,
}

impl App {
    /// Begins with one screen.
    pub fn new(ctx: Ctx, first: Box<dyn Screen>) -> Self {
        let mut app = Self {
            ctx,
            stack: Vec::new(),
            notice: None,
            working: None,
            jobs: Vec::new(),
            over: false,
            redraw: false,
            asked: false,
            later: None,
            seen: Seen::default(),
        };
        app.carry_out(Effect::Open(first));
        app
    }

    /// Whether the program should end.
    pub const fn over(&self) -> bool {
        self.over
    }

    /// Whether the terminal must be painted whole. Asking answers once.
    pub fn repaint(&mut self) -> bool {
        std::mem::take(&mut self.redraw)
    }

    /// The notice that stands above the key bar.
    pub const fn notice(&self) -> Option<&Notice> {
        self.notice.as_ref()
    }

    /// What is being done, and how far it is.
    pub const fn working(&self) -> Option<(&'static str, Option<Progress>)> {
        self.working
    }

    /// Jobs that wait for a thread.
    pub fn jobs(&mut self) -> Vec<Job> {
        std::mem::take(&mut self.jobs)
    }

    /// The screens, the one on top last.
    pub fn screens(&self) -> &[Box<dyn Screen>] {
        &self.stack
    }

    /// The screen on top.
    pub fn top(&self) -> Option<&dyn Screen> {
        self.stack.last().map(AsRef::as_ref)
    }

    /// The rows that can be asked for now: those of the screen on top, then those of the house.
    pub fn rows(&self) -> Vec<Listed> {
        let mut rows = self.top().map(|screen| screen.rows(&self.ctx)).unwrap_or_default();
        rows.extend(house::rows(&self.ctx));
        rows
    }

    /// It is now this late, and so long after the interface began. A new day changes what is shown.
    pub fn set_now(&mut self, now: NaiveDateTime, since: Duration) {
        self.ctx.since = since;
        let new_day = now.date() != self.ctx.now.date();
        self.ctx.now = now;
        if new_day {
            self.carry_out(Effect::Refresh);
        }
    }

    /// Carries out an effect.
    pub fn carry_out(&mut self, effect: Effect) {
        match effect {
            Effect::None => {}
            Effect::All(effects) => effects.into_iter().for_each(|effect| self.carry_out(effect)),
            Effect::Open(screen) => self.open(screen),
            Effect::Replace(screen) => {
                self.close();
                self.open(screen);
            }
            Effect::Reset(screen) => {
                self.stand_up();
                while !self.stack.is_empty() {
                    self.close();
                }
                self.open(screen);
            }
            Effect::Back => self.back(),
            Effect::Run(id) => {
                self.close();
                self.run(id);
            }
            Effect::Tell(notice) => self.notice = Some(notice),
            Effect::Refresh => self.refresh(),
            Effect::Language(lang) => {
                self.ctx.lang = lang;
                self.redraw = true;
                self.refresh();
            }
            Effect::Theme(theme) => {
                self.ctx.theme = theme;
                self.redraw = true;
                self.refresh();
            }
            Effect::Bidi(bidi) => {
                self.ctx.bidi = bidi;
                self.redraw = true;
            }
            Effect::Perform(case, command, then) => {
                let effect = act::perform(&mut self.ctx, case, &command, *then);
                self.carry_out(effect);
            }
            Effect::Undo => {
                let effect = act::undo(&mut self.ctx);
                self.carry_out(effect);
            }
            Effect::Redo => {
                let effect = act::redo(&mut self.ctx);
                self.carry_out(effect);
            }
            Effect::Work(job) => {
                self.working = Some((job.words, None));
                self.jobs.push(job);
            }
            Effect::Behind(job) => self.jobs.push(job),
            Effect::Settle(Settle(settle)) => {
                let effect = settle(&mut self.ctx);
                self.carry_out(effect);
            }
            Effect::Lock => self.lock(false),
            Effect::Switch => self.switch(),
            Effect::Hide => self.hide(),
            Effect::Quit => self.quit(),
            Effect::Leave => self.leave_all(),
        }
    }

    pub(super) fn open(&mut self, screen: Box<dyn Screen>) {
        self.seen.sight.forget(self.stack.len());
        self.stack.push(screen);
        self.mark();
        self.read(self.stack.len() - 1);
    }

    /// Tells the context which screens are open.
    fn mark(&mut self) {
        self.ctx.stack = self.stack.iter().map(|screen| screen.name()).collect();
        self.ctx.held = self.top().is_some_and(Screen::holds);
    }

    /// Has the screen at this place of the stack read again what it shows.
    fn read(&mut self, at: usize) {
        // The rows below are told as they will be once the screen above is closed.
        if let Some(below) = at.checked_sub(1).and_then(|below| self.stack.get(below)) {
            self.ctx.stack.truncate(at);
            self.ctx.held = below.holds();
            let mut under = below.rows(&self.ctx);
            under.extend(house::rows(&self.ctx));
            self.ctx.under = under;
        }
        self.mark();
        if let Some(screen) = self.stack.get_mut(at) {
            screen.refresh(&self.ctx);
        }
    }

    pub(super) fn close(&mut self) {
        if let Some(mut screen) = self.stack.pop() {
            self.mark();
            let effect = screen.leave(&self.ctx);
            self.carry_out(effect);
        }
    }

    /// Before a form is left: after trouble with the disk its draft can be sealed only so. Not before
    /// a lock, which must not wait.
    fn stand_up(&mut self) {
        if let Some(desk) = &mut self.ctx.desk {
            // Where it can't, the draft says why.
            desk.stand_up().ok();
        }
    }

    fn back(&mut self) {
        if self.stack.len() > 1 {
            self.stand_up();
            self.close();
            self.read(self.stack.len().saturating_sub(1));
        } else if house::in_a_place(&self.ctx) {
            self.carry_out(Effect::Reset(screens::home()));
        }
    }

    fn refresh(&mut self) {
        for at in 0..self.stack.len() {
            self.read(at);
        }
    }
}
