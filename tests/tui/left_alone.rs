//! A desk that is left alone, with a time of its own: when it locks, what puts that off, what is not
//! cut off, and what midnight does.

use super::stage::{day, drawn, inside, outside};
use crate::support::vaults::{PASSPHRASE, folder, fresh};
use chrono::{NaiveDateTime, NaiveTime, TimeDelta};
use crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};
use mastara::domain::law::Lang;
use mastara::tui::app::App;
use mastara::tui::ctx::{Ctx, Habits};
use mastara::tui::driver::{Came, World, turn};
use mastara::tui::effect::{Effect, Job, Message, Report, Settle};
use mastara::tui::frame::Frame;
use mastara::tui::keymap::Row;
use mastara::tui::screen::Page;
use mastara::tui::screens::{self, intake::Intake};
use mastara::tui::tries::Tries;
use ratatui::layout::Rect;
use std::collections::VecDeque;
use std::io;
use std::time::Duration;

const IDLE: Duration = Duration::from_mins(3);

fn at(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

/// A world in which time passes only while the driver waits.
struct Told {
    began: NaiveDateTime,
    elapsed: Duration,
    /// What comes, and when.
    to_come: VecDeque<(Duration, Message)>,
    /// Jobs are done at once, unless they are held back until then.
    busy_until: Option<Duration>,
    end: Duration,
    /// Each change of the screen on top, and when it was first shown.
    tops: Vec<(u64, &'static str)>,
    frames: usize,
    last: String,
    last_locked: bool,
    /// When the program was stopped, and whether the desk was locked and closed then.
    halts: Vec<(u64, bool)>,
}

impl Told {
    fn until(end: u64) -> Self {
        Self {
            began: day().and_time(NaiveTime::from_hms_opt(10, 30, 0).unwrap()),
            elapsed: Duration::ZERO,
            to_come: VecDeque::new(),
            busy_until: None,
            end: at(end),
            tops: Vec::new(),
            frames: 0,
            last: String::new(),
            last_locked: false,
            halts: Vec::new(),
        }
    }

    fn key(mut self, seconds: u64, code: KeyCode) -> Self {
        let event = Event::Key(KeyEvent::new(code, KeyModifiers::NONE));
        self.to_come.push_back((at(seconds), Message::Input(event)));
        self
    }

    fn types(self, seconds: u64, text: &str) -> Self {
        text.chars().fold(self, |told, letter| told.key(seconds, KeyCode::Char(letter)))
    }

    fn run(mut self, app: &mut App) -> Self {
        turn(app, IDLE, &mut self).unwrap();
        self
    }
}

impl World for Told {
    fn show(&mut self, app: &mut App) -> io::Result<()> {
        let top = app.top().unwrap().name();
        if self.tops.last().is_none_or(|(_, before)| *before != top) {
            self.tops.push((self.elapsed.as_secs(), top));
        }
        self.frames += 1;
        self.last_locked = app.ctx.locked() && !app.ctx.closing;
        self.last = drawn(app, 100, 30);
        Ok(())
    }

    fn woken(&mut self) -> io::Result<()> {
        Ok(())
    }

    fn halt(&mut self) -> io::Result<()> {
        self.halts.push((self.elapsed.as_secs(), self.last_locked));
        Ok(())
    }

    fn now(&self) -> NaiveDateTime {
        self.began + TimeDelta::from_std(self.elapsed).unwrap()
    }

    fn elapsed(&mut self) -> Duration {
        self.elapsed
    }

    fn wait(&mut self, most: Duration) -> Came {
        if self.elapsed >= self.end {
            return Came::Gone;
        }
        let up = self.elapsed + most;
        match self.to_come.front() {
            Some((when, _)) if *when <= up => {
                let (when, message) = self.to_come.pop_front().unwrap();
                self.elapsed = self.elapsed.max(when);
                Came::Messages(vec![message])
            }
            _ => {
                self.elapsed = up.min(self.end);
                if self.elapsed < up { Came::Gone } else { Came::Nothing }
            }
        }
    }

    fn start(&mut self, jobs: Vec<Job>) {
        for job in jobs {
            let done = Message::Done((job.run)(&Report::silent()));
            let when = self.busy_until.unwrap_or(self.elapsed);
            let place = self.to_come.iter().take_while(|(other, _)| *other <= when).count();
            self.to_come.insert(place.min(self.to_come.len()), (when, done));
        }
    }

    fn keep(&mut self, _: Habits) {}
}

#[test]
fn a_desk_that_is_left_alone_locks_and_each_key_puts_it_off() {
    let mut app = App::new(inside(Lang::En), screens::home());
    let told = Told::until(1000).run(&mut app);
    assert_eq!(told.tops, [(0, "today"), (180, "welcome")]);
    assert!(app.ctx.locked());
    // A key in the last second, and then one that does nothing.
    let mut app = App::new(inside(Lang::En), screens::home());
    let told = Told::until(1000).key(179, KeyCode::Down).key(300, KeyCode::F(11)).run(&mut app);
    assert_eq!(told.tops, [(0, "today"), (480, "welcome")]);
    assert!(!told.last.contains("Fatou"));
    // Nothing is done any more once it is locked, and it is not drawn again and again.
    assert!(told.frames < 12, "{}", told.frames);
}

#[test]
fn what_is_being_done_is_not_cut_off() {
    let mut app = App::new(inside(Lang::En), screens::home());
    app.carry_out(Effect::Work(Job::new("working-unlock", |_| Settle::new(|_| Effect::None))));
    let mut told = Told::until(2000);
    told.busy_until = Some(at(1000));
    told = told.run(&mut app);
    // It was not locked while it worked, and is once nobody comes after that.
    let (when, top) = told.tops[1];
    assert_eq!(top, "welcome");
    assert!((1000..=1180).contains(&when), "{when}");
}

/// A question that must be answered first.
struct Question;

impl Page for Question {
    const NAME: &'static str = "confirm";
    const ROWS: &'static [Row<Self>] = &[];
    const HOLDS: bool = true;

    fn view(&self, _: &Ctx, _: &mut Frame<'_>, _: Rect) {}
}

#[test]
fn a_question_that_must_be_answered_stays_and_a_locked_desk_stays_as_it_is() {
    let mut app = App::new(inside(Lang::En), Box::new(Question));
    let told = Told::until(5000).run(&mut app);
    assert_eq!(told.tops, [(0, "confirm")]);
    assert!(!app.ctx.locked());
    let mut app = App::new(outside(Lang::En), screens::home());
    app.carry_out(Effect::Hide);
    let told = Told::until(5000).run(&mut app);
    assert_eq!(told.tops, [(0, "hide")]);
}

#[test]
fn what_was_being_typed_is_back_on_the_same_screen_after_the_lock() {
    let (scratch, vault, _) = fresh();
    drop(vault);
    let mut ctx = outside(Lang::En);
    ctx.place.folder = folder(&scratch);
    let first = screens::entrance(&ctx);
    let mut app = App::new(ctx, first);
    let told = Told::until(1000)
        .types(1, PASSPHRASE)
        .key(1, KeyCode::Enter)
        .key(10, KeyCode::Char('n'))
        .types(20, "Moussa Traor")
        .types(600, PASSPHRASE)
        .key(600, KeyCode::Enter)
        .run(&mut app);
    let tops = [(0, "unlock"), (1, "today"), (10, "intake"), (200, "unlock"), (600, "intake")];
    assert_eq!(told.tops[..5], tops);
    // The frame before it locked again.
    assert_eq!(told.tops[5], (780, "unlock"));
    assert!(!told.last.contains("Moussa"));
    assert!(app.ctx.locked());
}

#[test]
fn the_draft_is_seen_again() {
    let (scratch, vault, _) = fresh();
    drop(vault);
    let mut ctx = outside(Lang::En);
    ctx.place.folder = folder(&scratch);
    let first = screens::entrance(&ctx);
    let mut app = App::new(ctx, first);
    let told = Told::until(700)
        .types(1, PASSPHRASE)
        .key(1, KeyCode::Enter)
        .key(10, KeyCode::Char('n'))
        .types(20, "Moussa Traor")
        .types(600, PASSPHRASE)
        .key(600, KeyCode::Enter)
        .run(&mut app);
    assert!(told.last.contains("Moussa Traor") && told.last.contains("is back"), "{}", told.last);
    // The letters go on where they stopped.
    let told = Told::until(1).types(0, "é").run(&mut app);
    assert!(told.last.contains("Moussa Traoré"), "{}", told.last);
}

#[test]
fn midnight_draws_another_today_without_a_key() {
    let mut app = App::new(inside(Lang::En), screens::home());
    let mut told = Told::until(120);
    told.began = day().and_time(NaiveTime::from_hms_opt(23, 59, 0).unwrap());
    let told = told.run(&mut app);
    assert!(told.last.contains("Wednesday 25 November 2026"), "{}", told.last);
    assert_eq!(told.frames, 2);
    // And the lock is not put off by it.
    let mut app = App::new(inside(Lang::En), Box::new(Intake::default()));
    let mut told = Told::until(400);
    told.began = day().and_time(NaiveTime::from_hms_opt(23, 59, 0).unwrap());
    assert_eq!(told.run(&mut app).tops, [(0, "intake"), (180, "welcome")]);
}

#[test]
fn a_machine_that_slept_locks_at_once_and_what_is_being_done_locks_when_it_has_ended() {
    let mut app = App::new(inside(Lang::En), screens::home());
    let mut told = Told::until(100);
    told.to_come.push_back((at(20), Message::Away));
    assert_eq!(told.run(&mut app).tops, [(0, "today"), (20, "welcome")]);
    let mut app = App::new(inside(Lang::En), screens::home());
    app.carry_out(Effect::Work(Job::new("working-unlock", |_| Settle::new(|_| Effect::None))));
    let mut told = Told::until(100);
    told.busy_until = Some(at(50));
    told.to_come.push_back((at(20), Message::Away));
    assert_eq!(told.run(&mut app).tops, [(0, "today"), (50, "welcome")]);
}

#[test]
fn it_stops_only_when_it_is_locked_and_closed() {
    let mut app = App::new(inside(Lang::En), screens::home());
    let mut told = Told::until(100);
    told.to_come.push_back((at(20), Message::Stop));
    let told = told.run(&mut app);
    assert_eq!((told.halts.as_slice(), app.ctx.locked()), ([(20, true)].as_slice(), true));
}

#[test]
fn the_screen_is_blank_before_anything_of_the_lock_is_done() {
    let mut app = App::new(inside(Lang::En), screens::home());
    let shown = drawn(&mut app, 100, 30);
    assert!(shown.contains("Fatou"));
    app.carry_out(Effect::Hide);
    // Nothing was locked, written or closed yet, and the next frame tells nothing already.
    assert!(!app.ctx.locked() && app.jobs().is_empty());
    let shown = drawn(&mut app, 100, 30);
    assert_eq!(shown.trim(), "Tuesday 24 November 2026");
    // It was seen: now the desk is locked behind it. A key that comes before is no way around that.
    assert!(app.ctx.locked() && app.ctx.closing);
    let mut app = App::new(inside(Lang::En), screens::home());
    app.carry_out(Effect::Hide);
    app.hear(Message::Input(Event::Key(KeyEvent::new(KeyCode::Enter, KeyModifiers::NONE))));
    assert!(app.ctx.locked());
}

#[test]
fn each_wrong_passphrase_makes_the_next_wait_longer_and_a_lock_does_not_shorten_it() {
    let (scratch, vault, _) = fresh();
    drop(vault);
    let mut ctx = outside(Lang::En);
    ctx.place.folder = folder(&scratch);
    let first = screens::entrance(&ctx);
    let mut app = App::new(ctx, first);
    let from = |begin, end| Told { elapsed: at(begin), ..Told::until(end) };
    let wrong = |told: Told, seconds| told.types(seconds, "x").key(seconds, KeyCode::Enter);
    let told = wrong(wrong(from(0, 20), 10), 11).run(&mut app);
    assert!(!told.last.contains("possible in"), "{}", told.last);
    // Four seconds after the third; what is tried meanwhile is not tried at all.
    let told = wrong(wrong(from(20, 23), 20), 22).run(&mut app);
    assert!(told.last.contains("possible in 2 seconds"), "{}", told.last);
    assert!(told.frames >= 4, "it is counted down: {}", told.frames);
    app.carry_out(Effect::Hide);
    let told = from(23, 23).run(&mut app);
    assert_eq!(told.tops.last(), Some(&(23, "hide")));
    let told = from(23, 24).key(23, KeyCode::Enter).run(&mut app);
    assert!(told.last.contains("possible in 1 second"), "{}", told.last);
    let told = from(24, 30).types(26, PASSPHRASE).key(26, KeyCode::Enter).run(&mut app);
    assert_eq!(told.tops.last(), Some(&(26, "today")));
    assert!(told.last.contains("a wrong passphrase was typed 3 times"), "{}", told.last);
    // The longest wait is a minute.
    let mut tries = Tries::default();
    for _ in 0..100 {
        tries.another(at(0));
    }
    assert_eq!((tries.left(at(0)), tries.left(at(61)), tries.take()), (at(60), at(0), 100));
}
