//! The turn of the driver: show, wait, hear, and what only time brings, which is the idle lock and
//! midnight. Time, the stage and the waiting are handed in as a [`World`], so that a test has its
//! own. It must not know a terminal.

use crate::tui::app::App;
use crate::tui::ctx::Habits;
use crate::tui::effect::{Job, Message};
use chrono::{Days, NaiveDateTime, NaiveTime};
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

/// Takes turns until the app is over. Without a key for `idle`, the desk is locked.
pub fn turn(app: &mut App, idle: Duration, world: &mut dyn World) -> io::Result<()> {
    let mut touched = world.elapsed();
    let mut habits = app.ctx.habits();
    while !app.over() {
        app.set_now(world.now());
        world.show(app)?;
        world.start(app.jobs());
        if app.ctx.habits() != habits {
            habits = app.ctx.habits();
            world.keep(habits);
        }
        let left = idle.saturating_sub(world.elapsed().saturating_sub(touched));
        match world.wait(left.min(until_midnight(app.ctx.now))) {
            // What came meanwhile is taken in before the next frame: a paste is one frame.
            Came::Messages(messages) => {
                for message in messages {
                    if matches!(message, Message::Input(_)) {
                        touched = world.elapsed();
                    }
                    if matches!(message, Message::Woken) {
                        world.woken()?;
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
