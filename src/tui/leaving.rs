//! Locking, hiding and leaving: what was typed is kept where it can be, and who typed it is told where
//! it can't. A lock never waits; leaving asks first when letters would be lost.

use super::app::{App, Later, Notice};
use super::effect::Effect;
use super::screen::Screen;
use super::screens;
use crate::desk::Desk;
use std::time::Duration;

/// What there is to say of a desk that is being locked. Letters that the disk refuses are spoken of when
/// it is opened again.
fn locked(desk: &Desk) -> Option<&'static str> {
    match (desk.is_thrown_away(), desk.has_unsealed()) {
        (true, _) => Some("locked-practice"),
        (false, false) => Some("locked-now"),
        (false, true) => None,
    }
}

impl App {
    /// Locks the desk: what was typed is kept, every screen that knows a person goes.
    pub(super) fn lock(&mut self, hidden: bool) {
        self.later = None;
        if let Some(desk) = &self.ctx.desk {
            let ways = self.stack.iter().map_while(|screen| screen.way());
            self.ctx.ways = if desk.is_thrown_away() { Vec::new() } else { ways.collect() };
        }
        while !self.stack.is_empty() {
            self.close();
        }
        let said = self.ctx.desk.as_ref().filter(|_| !hidden).and_then(locked);
        let closing = self.ctx.lock(hidden);
        self.carry_out(closing);
        self.notice = said.map(|id| Notice::news(self.ctx.say(id)));
        self.redraw = true;
        let entrance = screens::entrance(&self.ctx);
        self.open(entrance);
        if hidden {
            self.open(screens::hidden());
        }
    }

    /// Locks the desk for somebody else: whoever comes is asked who they are, and no screen comes back.
    pub(super) fn switch(&mut self) {
        self.lock(false);
        self.ctx.ways.clear();
        self.carry_out(Effect::Replace(screens::whose()));
    }

    /// Blanks the screen. Whatever the lock has to write comes after that frame, however slow the disk is.
    pub(super) fn hide(&mut self) {
        self.later = Some(Later::Blank);
        self.notice = None;
        self.open(screens::hidden());
    }

    /// Locks the desk behind a blank screen: once it was seen, and before anything else is done.
    pub(super) fn lock_hidden(&mut self) {
        if self.later == Some(Later::Blank) {
            self.later = None;
            self.close();
            self.lock(true);
        }
    }

    /// Nobody touched a key for as long as the desk may be left alone. What is being done, and a
    /// question that must be answered first, are not cut off.
    pub fn left_alone(&mut self) {
        if self.working().is_some() || self.ctx.held {
            return;
        }
        if self.ctx.locked() {
            self.ctx.forget();
        } else {
            self.carry_out(Effect::Lock);
            self.notice = Some(Notice::news(self.ctx.say("locked-alone")));
        }
    }

    /// The machine slept, or the program was stopped. What is being done is not cut off: the desk is locked
    /// when that has ended.
    pub(super) fn away(&mut self) {
        if self.working().is_some() {
            self.later = Some(Later::Done);
            return;
        }
        if self.ctx.held || self.ctx.locked() {
            return;
        }
        self.carry_out(Effect::Lock);
        self.notice = Some(Notice::news(self.ctx.say("locked-away")));
    }

    /// Locks what could not be locked while something was being done.
    pub(super) fn lock_late(&mut self) {
        if self.later == Some(Later::Done) && self.working().is_none() {
            self.later = None;
            self.away();
        }
    }

    /// When a screen changes by itself, because it counts a wait down.
    pub fn soon(&self) -> Option<Duration> {
        let left = self.ctx.tries.left(self.ctx.since);
        let part = Duration::from_nanos(u64::from(left.subsec_nanos()));
        let next = if part.is_zero() { left.min(Duration::from_secs(1)) } else { part };
        (!left.is_zero() && self.ctx.locked()).then(|| next + Duration::from_millis(1))
    }

    /// Leaves, unless letters would be lost: then it asks once. Behind a screen that tells nothing,
    /// nothing is asked.
    pub(super) fn quit(&mut self) {
        let top = self.top().map(Screen::name);
        let answered = self.asked && top == Some("confirm");
        if answered || top == Some("hide") || !self.would_lose() {
            self.carry_out(Effect::Leave);
            return;
        }
        self.asked = true;
        let (question, what) = (self.ctx.say("quit-loses"), self.ctx.say("quit-loses-more"));
        self.carry_out(screens::confirm(question, what, "act-quit-anyway", Effect::Leave));
    }

    /// Whether letters would be lost now, after what can be sealed was sealed.
    fn would_lose(&mut self) -> bool {
        let Some(desk) = &mut self.ctx.desk else { return self.ctx.keeps() };
        if desk.is_thrown_away() {
            return false;
        }
        if desk.has_unsealed() {
            // Where it can't, the answer says so.
            desk.stand_up().ok();
        }
        desk.has_unsealed()
    }

    pub(super) fn leave_all(&mut self) {
        let mut effects = Vec::new();
        for screen in &mut self.stack {
            effects.push(screen.leave(&self.ctx));
        }
        self.carry_out(Effect::All(effects));
        self.over = true;
    }
}
