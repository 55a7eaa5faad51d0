//! Between the app and a real terminal: one thread reads keys, one hears signals, one works when
//! there is something long to do; all of them post messages to one place. Nothing is drawn by a tick:
//! the only timers are the idle lock, local midnight and a wait that is counted down. It must not know
//! any screen.

mod ask;
pub mod decode;
#[cfg(unix)]
mod keyboard;
#[cfg(not(unix))]
#[path = "console.rs"]
mod keyboard;
mod listen;
mod prompt;
pub mod reply;
mod stage;
mod turn;

pub use ask::ask;
pub use prompt::prompt;
pub use stage::Stage;
pub use turn::{Came, World, turn};

use super::app::App;
use super::ctx::Habits;
use super::effect::{Effect, Job, Message, Report};
use super::post::{Letters, Post};
use super::rtl::Terminal;
use crate::desk::clock::{Asleep, Clock, stopwatch};
use crate::desk::scrub;
use crate::domain::law::Lang;
use chrono::NaiveDateTime;
use keyboard::Keyboard;
use listen::Ending;
use std::collections::BTreeMap;
use std::io::{self, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Duration;

/// Longer than this nobody waits for a vault to close: it is safe without.
const CLOSING: Duration = Duration::from_secs(10);
/// How often it is looked whether the machine slept: the timer of a wait sleeps along with it.
const LOOK: Duration = Duration::from_secs(1);

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
    letters: Letters,
    asleep: Asleep,
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

    fn halt(&mut self) -> io::Result<()> {
        self.stage.stop_and_go_on()
    }

    fn wait(&mut self, most: Duration) -> Came {
        let mut elapsed = stopwatch();
        loop {
            let left = most.saturating_sub(elapsed());
            let mut messages = self.letters.within(left.min(LOOK));
            if self.asleep.slept() {
                messages.insert(0, Message::Away);
            }
            self.crashed |= messages.iter().any(|message| matches!(message, Message::Crashed));
            if !messages.is_empty() {
                return Came::Messages(messages);
            }
            if left <= LOOK {
                return Came::Nothing;
            }
        }
    }

    fn start(&mut self, jobs: Vec<Job>) {
        start(jobs, &self.letters);
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
    let letters = Letters::default();
    let post = letters.post();
    listen::signals(post.clone())?;
    let heard = ask(options.out)?;
    app.ctx.terminal = Terminal::detect(&env, heard.name.as_deref());
    for event in heard.typed {
        post.send(Message::Input(event));
    }
    let stage = Stage::enter(options.out, app.ctx.terminal(), options.mouse)?;
    let late = heard.late.map(|late| {
        let detect = move |name: &str| Terminal::detect(&env, Some(name));
        (late, Box::new(detect) as listen::Detect)
    });
    listen::keys(post, Keyboard::open()?, late);
    if let Ok(size) = crossterm::terminal::size() {
        app.ctx.size = size;
    }
    let watch = Box::new(stopwatch());
    let mut real = Real { stage, clock, watch, keep, letters, asleep: Asleep::default(), crashed: false };
    // A screen that panics is shown no more, and nothing more is asked of it.
    let ran = catch_unwind(AssertUnwindSafe(|| turn(app, options.idle, &mut real)));
    let Real { stage, letters, mut crashed, .. } = real;
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
    start(app.jobs(), &letters);
    let mut elapsed = stopwatch();
    while app.ctx.closing && !crashed && elapsed() < CLOSING {
        for message in letters.within(CLOSING) {
            crashed |= matches!(message, Message::Crashed);
            app.hear(message);
        }
    }
    scrub();
    ran.map(|()| Farewell { lang, crashed })
}

/// Starts jobs, each on its thread. Its stack is wiped when it has ended: it may have held a key, and a
/// stack is kept for the next thread.
fn start(jobs: Vec<Job>, letters: &Letters) {
    for job in jobs {
        let post: Post = letters.post();
        std::thread::spawn(move || {
            let ending = Ending::of(post.clone(), Message::Crashed);
            let settle = (job.run)(&Report::to(post));
            ending.with(Message::Done(settle));
            scrub();
        });
    }
}
