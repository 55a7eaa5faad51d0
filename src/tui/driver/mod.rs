//! Between the app and a real terminal: one thread reads keys, one hears signals, one works when
//! there is something long to do; all of them post messages to one channel. There is no tick: the
//! only timers are the idle lock and local midnight. It must not know any screen.

mod ask;
mod listen;
pub mod reply;
mod stage;
mod turn;

pub use ask::ask;
pub use stage::Stage;
pub use turn::{Came, World, turn};

use super::app::App;
use super::ctx::Habits;
use super::effect::{Effect, Job, Message, Report};
use super::rtl::Terminal;
use crate::desk::clock::{Clock, stopwatch};
use crate::domain::law::Lang;
use chrono::NaiveDateTime;
use listen::Ending;
use std::collections::BTreeMap;
use std::io::{self, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::Duration;

/// Longer than this nobody waits for a vault to close: it is safe without.
const CLOSING: Duration = Duration::from_secs(10);

/// Opens what the screen is written to.
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

/// How the interface ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Farewell {
    /// The language that was on the screen.
    pub lang: Lang,
    /// A panic ended it, in a screen or on another thread. The terminal is given back already.
    pub crashed: bool,
}

/// The real world: the terminal, the clock, threads.
struct Real<'a> {
    stage: Stage,
    clock: &'a Clock,
    watch: Box<dyn FnMut() -> Duration + 'a>,
    keep: &'a mut dyn FnMut(Habits),
    sender: Sender<Message>,
    messages: Receiver<Message>,
    crashed: bool,
}

impl World for Real<'_> {
    fn show(&mut self, app: &mut App) -> io::Result<()> {
        self.stage.show(app)
    }

    fn woken(&mut self) -> io::Result<()> {
        self.stage.enter_again()
    }

    fn now(&self) -> NaiveDateTime {
        self.clock.now().local
    }

    fn elapsed(&mut self) -> Duration {
        (self.watch)()
    }

    fn wait(&mut self, most: Duration) -> Came {
        match self.messages.recv_timeout(most) {
            Ok(message) => {
                let messages: Vec<_> = std::iter::once(message).chain(self.messages.try_iter()).collect();
                self.crashed |= messages.iter().any(|message| matches!(message, Message::Crashed));
                Came::Messages(messages)
            }
            Err(RecvTimeoutError::Timeout) => Came::Nothing,
            Err(RecvTimeoutError::Disconnected) => Came::Gone,
        }
    }

    fn start(&mut self, jobs: Vec<Job>) {
        start(jobs, &self.sender);
    }

    fn keep(&mut self, habits: Habits) {
        (self.keep)(habits);
    }
}

/// Runs the app on the terminal until it is over. `keep` is told of choices that should last; `env`
/// holds what the environment says about the terminal, which is asked as well.
pub fn run(
    app: &mut App,
    options: &Options,
    clock: &Clock,
    env: BTreeMap<String, String>,
    keep: &mut dyn FnMut(Habits),
) -> io::Result<Farewell> {
    let (sender, messages) = channel();
    listen::signals(sender.clone())?;
    let heard = ask(options.out)?;
    app.ctx.terminal = Terminal::detect(&env, heard.name.as_deref());
    for event in heard.typed {
        sender.send(Message::Input(event)).ok();
    }
    let stage = Stage::enter(options.out, app.ctx.terminal(), options.mouse)?;
    let late = heard.late.map(|late| {
        let detect = move |name: &str| Terminal::detect(&env, Some(name));
        (late, Box::new(detect) as listen::Detect)
    });
    listen::keys(sender.clone(), late);
    if let Ok(size) = crossterm::terminal::size() {
        app.ctx.size = size;
    }
    let watch = Box::new(stopwatch());
    let mut real = Real { stage, clock, watch, keep, sender, messages, crashed: false };
    // A screen that panics is shown no more, and nothing more is asked of it.
    let ran = catch_unwind(AssertUnwindSafe(|| turn(app, options.idle, &mut real)));
    let Real { stage, sender, messages, mut crashed, .. } = real;
    let lang = app.ctx.lang;
    let Ok(ran) = ran else {
        stage.leave();
        return Ok(Farewell { lang, crashed: true });
    };
    app.carry_out(Effect::Leave);
    let closing = app.ctx.lock(false);
    app.carry_out(closing);
    stage.leave();
    // The terminal is back already; the vault is closed before the program ends.
    start(app.jobs(), &sender);
    while app.ctx.closing {
        match messages.recv_timeout(CLOSING) {
            Ok(Message::Crashed) => {
                crashed = true;
                break;
            }
            Err(_) => break,
            Ok(message) => app.hear(message),
        }
    }
    ran.map(|()| Farewell { lang, crashed })
}

/// Starts jobs, each on its thread.
fn start(jobs: Vec<Job>, sender: &Sender<Message>) {
    for job in jobs {
        let sender = sender.clone();
        std::thread::spawn(move || {
            let ending = Ending::of(sender.clone(), Message::Crashed);
            let settle = (job.run)(&Report::to(sender));
            ending.with(Message::Done(settle));
        });
    }
}
