//! The turn of the driver: show, wait, hear, and what only time brings, which is the idle lock and
//! midnight. Time, the stage and the waiting are handed in as a [`World`], so that a test has its
//! own. It must not know a terminal.

use crate::desk::scrub;
use crate::tui::app::App;
use crate::tui::ctx::Habits;
use crate::tui::effect::{Job, Message};
use chrono::{Days, NaiveDateTime, NaiveTime};
use crossterm::event::Event;
use std::io;
use std::time::Duration;

/// What came while the driver waited.
#[derive(Debug)]
pub enum Came {
    /// One message or several, in their order.
    Messages(Vec<Message>),
    /// The time is up.
    Nothing,
    /// Nobody can send any more.
    Gone,
}

/// What the driver has around it.
pub trait World {
    /// Shows the app as it stands.
    fn show(&mut self, app: &mut App) -> io::Result<()>;
    /// Takes the terminal again after the program was stopped.
    fn woken(&mut self) -> io::Result<()>;
    /// Gives the terminal back, stops the program, and takes the terminal again once it goes on.
    fn halt(&mut self) -> io::Result<()>;
    /// The moment, legal time.
    fn now(&self) -> NaiveDateTime;
    /// The time since the driver began.
    fn elapsed(&mut self) -> Duration;
    /// Waits for messages, at most so long.
    fn wait(&mut self, most: Duration) -> Came;
    /// Starts jobs; each will send what came of it.
    fn start(&mut self, jobs: Vec<Job>);
    /// Told of choices that should last.
    fn keep(&mut self, habits: Habits);
}

/// A program that was told to stop waits no longer than this for its vault to close.
const PATIENCE: Duration = Duration::from_secs(3);

/// Takes turns until the app is over. Without a key for `idle`, the desk is locked.
pub fn turn(app: &mut App, idle: Duration, world: &mut dyn World) -> io::Result<()> {
    let mut touched = world.elapsed();
    let mut habits = app.ctx.habits();
    let mut stop_by: Option<Duration> = None;
    let mut locked = app.ctx.locked();
    while !app.over() {
        app.set_now(world.now(), world.elapsed());
        world.show(app)?;
        world.start(app.jobs());
        if app.ctx.habits() != habits {
            habits = app.ctx.habits();
            world.keep(habits);
        }
        if std::mem::replace(&mut locked, app.ctx.locked()) != locked {
            // Keys or names have just gone through here.
            scrub();
        }
        if stop_by.is_some_and(|by| !app.ctx.closing || world.elapsed() >= by) {
            stop_by = None;
            world.halt()?;
            continue;
        }
        let left = idle.saturating_sub(world.elapsed().saturating_sub(touched));
        let soon = app.soon().into_iter().chain(stop_by.map(|by| by.saturating_sub(world.elapsed())));
        let most = soon.fold(left.min(until_midnight(app.ctx.now)), Duration::min);
        match world.wait(most) {
            // What came meanwhile is taken in before the next frame: a paste is one frame.
            Came::Messages(messages) => {
                for message in messages {
                    match &message {
                        Message::Input(Event::Resize(..)) => {}
                        Message::Input(_) => touched = world.elapsed(),
                        Message::Woken => world.woken()?,
                        Message::Stop => stop_by = Some(world.elapsed() + PATIENCE),
                        _ => {}
                    }
                    app.hear(message);
                    world.start(app.jobs());
                }
            }
            Came::Nothing => {
                if world.elapsed().saturating_sub(touched) >= idle {
                    touched = world.elapsed();
                    app.left_alone();
                }
            }
            Came::Gone => break,
        }
    }
    Ok(())
}

/// The time until the day changes, and a little more so that it has changed then.
fn until_midnight(now: NaiveDateTime) -> Duration {
    let next = now.date().checked_add_days(Days::new(1)).map(|day| day.and_time(NaiveTime::MIN));
    next.and_then(|next| (next - now).to_std().ok()).unwrap_or(Duration::from_hours(1))
        + Duration::from_millis(50)
}
