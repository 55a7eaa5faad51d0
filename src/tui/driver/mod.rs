//! Between the app and a real terminal: one thread reads keys, one hears signals, one works when
//! there is something long to do; all of them post messages to one channel. There is no tick: the
//! only timers are the idle lock and local midnight. It must not know any screen.

mod listen;
mod stage;

pub use stage::Stage;

use super::app::App;
use super::ctx::Habits;
use super::effect::{Effect, Job, Message, Report, Settle};
use crate::desk::clock::{Clock, stopwatch};
use chrono::{Days, NaiveDateTime, NaiveTime};
use std::io::{self, Write};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::Duration;

/// Longer than this nobody waits for a vault to close: it is safe without.
const CLOSING: Duration = Duration::from_secs(10);

/// Opens what the screen is written to. A function, so that a panic can write there too.
pub type Outlet = fn() -> Box<dyn Write + Send>;

/// How the driver runs.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// Where the screen is written.
    pub out: Outlet,
    /// Without a key for so long, the desk is locked.
    pub idle: Duration,
    /// Whether the mouse is heard.
    pub mouse: bool,
}

impl Options {
    /// Lock after three minutes, mouse on.
    pub const fn new(out: Outlet) -> Self {
        Self { out, idle: Duration::from_mins(3), mouse: true }
    }
}

/// Runs the app on the terminal until it is over. `keep` is told of choices that should last.
pub fn run(app: &mut App, options: &Options, clock: &Clock, keep: &mut dyn FnMut(Habits)) -> io::Result<()> {
    let (sender, messages) = channel();
    let mut stage = Stage::enter(options.out, app.ctx.terminal(), options.mouse)?;
    listen::keys(sender.clone());
    listen::signals(sender.clone())?;
    if let Ok(size) = crossterm::terminal::size() {
        app.ctx.size = size;
    }
    let ran = turn(app, options, clock, keep, &mut stage, &sender, &messages);
    app.carry_out(Effect::Quit);
    let closing = app.ctx.lock();
    app.carry_out(closing);
    stage.leave();
    // The terminal is back already; the vault is closed before the program ends.
    start(app.jobs(), &sender);
    while app.ctx.closing {
        match messages.recv_timeout(CLOSING) {
            Ok(message) => app.hear(message),
            Err(_) => break,
        }
    }
    ran
}

fn turn(
    app: &mut App,
    options: &Options,
    clock: &Clock,
    keep: &mut dyn FnMut(Habits),
    stage: &mut Stage,
    sender: &Sender<Message>,
    messages: &Receiver<Message>,
) -> io::Result<()> {
    let mut watch = stopwatch();
    let mut touched = Duration::ZERO;
    let mut habits = app.ctx.habits();
    while !app.over() {
        app.set_now(clock.now().local);
        stage.show(app)?;
        start(app.jobs(), sender);
        if app.ctx.habits() != habits {
            habits = app.ctx.habits();
            keep(habits);
        }
        let idle = options.idle.saturating_sub(watch().saturating_sub(touched));
        match messages.recv_timeout(idle.min(until_midnight(app.ctx.now))) {
            Ok(message) => {
                // What came meanwhile is taken in before the next frame: a paste is one frame.
                for message in std::iter::once(message).chain(messages.try_iter()) {
                    if matches!(message, Message::Input(_)) {
                        touched = watch();
                    }
                    if matches!(message, Message::Woken) {
                        stage.enter_again()?;
                    }
                    app.hear(message);
                    start(app.jobs(), sender);
                }
            }
            Err(RecvTimeoutError::Timeout) => {
                let quiet = watch().saturating_sub(touched) >= options.idle;
                if quiet {
                    touched = watch();
                    let may = app.working().is_none() && !app.ctx.held && !app.ctx.locked();
                    if may {
                        app.carry_out(Effect::Lock);
                    }
                }
            }
            Err(RecvTimeoutError::Disconnected) => break,
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

/// Starts jobs, each on its thread.
fn start(jobs: Vec<Job>, sender: &Sender<Message>) {
    for job in jobs {
        let sender = sender.clone();
        std::thread::spawn(move || {
            // Whatever happens, the app hears of the end: a job that panicked ends the program,
            // whose terminal the panic hook has given back already.
            let ending = Ending(Some(sender.clone()));
            let settle = (job.run)(&Report::to(sender));
            ending.done(settle);
        });
    }
}

struct Ending(Option<Sender<Message>>);

impl Ending {
    fn done(mut self, settle: Settle) {
        if let Some(sender) = self.0.take() {
            sender.send(Message::Done(settle)).ok();
        }
    }
}

impl Drop for Ending {
    fn drop(&mut self) {
        if let Some(sender) = self.0.take() {
            sender.send(Message::Ended).ok();
        }
    }
}
