//! What a panic leaves behind in a real terminal, and the idle lock there: these tests are started
//! again as the program, so that the program itself has no hidden switch.
#![cfg(unix)]

use super::stage::{inside, outside};
use crate::cli::{Home, PASSPHRASE};
use crate::support::pty::{Pty, child};
use crossterm::event::{KeyCode, KeyEvent};
use mastara::cli;
use mastara::desk::clock::Clock;
use mastara::domain::law::Lang;
use mastara::i18n::Said;
use mastara::tui::app::App;
use mastara::tui::ctx::Ctx;
use mastara::tui::driver::{Options, run};
use mastara::tui::effect::{Effect, Job};
use mastara::tui::frame::Frame;
use mastara::tui::keymap::Row;
use mastara::tui::screen::Page;
use mastara::tui::screens;
use ratatui::layout::Rect;
use ratatui::text::Line;
use std::collections::BTreeMap;
use std::io::Write;
use std::process::ExitCode;
use std::time::Duration;

fn screen() -> Box<dyn Write + Send> {
    Box::new(std::io::stdout())
}

/// Runs an app as the program would, and ends this process as it would.
fn end_as_the_program(app: &mut App, idle: Duration) {
    let options = Options { idle, ..Options::new(screen) };
    let clock = Clock::new(app.ctx.place.book.legal_time.clone(), app.ctx.place.day);
    let code = cli::open(app.ctx.lang, || run(app, &options, &clock, BTreeMap::new(), &mut |_| {}));
    let codes = [0, 1, 2, 3, 4, 5];
    let code = codes.into_iter().find(|known| ExitCode::from(*known) == code).unwrap_or(99);
    std::process::exit(i32::from(code));
}

/// A screen that fails when a key is pressed: by itself, or on the thread of a job.
struct Broken;

impl Page for Broken {
    const NAME: &'static str = "hide";
    const ROWS: &'static [Row<Self>] = &[];

    fn title(&self, _: &Ctx) -> Said {
        Said::words("it stands")
    }

    fn view(&self, _: &Ctx, frame: &mut Frame<'_>, area: Rect) {
        frame.line(Line::from("it stands"), area);
    }

    fn typing(&self) -> bool {
        true
    }

    fn key(&mut self, event: KeyEvent, _: &Ctx) -> Effect {
        match event.code {
            KeyCode::Char('s') => panic!("byte index 3 is inside of `Aminata Diop`"),
            KeyCode::Char('j') => Effect::Work(Job::new("working-unlock", |_| panic!("Aminata Diop"))),
            // Caught by who expects it: nobody notices.
            KeyCode::Char('c') => {
                std::panic::catch_unwind(|| panic!("Aminata Diop")).ok();
                Effect::None
            }
            _ => Effect::None,
        }
    }
}

#[test]
#[ignore = "a program for the test below"]
fn child_with_a_broken_screen() {
    let Some(lang) = child() else { return };
    let lang = Lang::ALL.into_iter().find(|known| known.code() == lang).unwrap();
    end_as_the_program(&mut App::new(inside(lang), Box::new(Broken)), Duration::from_mins(1));
}

#[test]
fn a_panic_gives_the_terminal_back_and_says_so_in_plain_words() {
    for (lang, key, what, next) in [
        ("en", "s", "What was saved is safe", "Open it again and go on"),
        ("en", "j", "What was saved is safe", "Open it again and go on"),
        ("fr", "s", "Ce qui était enregistré est en sûreté", "Le rouvrir et continuer"),
        ("ar", "j", "ما حُفظ في أمان", "افتح البرنامج من جديد"),
    ] {
        let mut pty = Pty::child("tui::terminal_crash::child_with_a_broken_screen", lang, 100, 24);
        pty.until(|screen| screen.alternate_screen() && screen.contents().contains("it stands"));
        // One that is caught does not touch the screen.
        pty.send("c");
        pty.send(key);
        assert_eq!(pty.ends_with(), 5, "{lang} {key}: {}", pty.contents());
        assert!(pty.restored(), "{lang} {key}");
        let said = pty.contents();
        assert!(said.contains(what) && said.contains(next), "{said}");
        assert!(said.contains("terminal_crash.rs:"), "{said}");
        let raw = pty.raw();
        assert!(!raw.contains("Diop") && !raw.contains("panicked"), "{raw}");
        // Told to turn nothing, then told that it may again, before the main screen is back.
        let back = raw.rfind("\x1b[8h\x1b[0 k").expect("the order of letters was not given back");
        assert!(back < raw.rfind("\x1b[?1049l").unwrap());
    }
}

#[test]
#[ignore = "a program for the test below"]
fn child_that_locks_soon() {
    let Some(vault) = child() else { return };
    let mut ctx = outside(Lang::En);
    ctx.place.folder = vault.into();
    let first = screens::entrance(&ctx);
    end_as_the_program(&mut App::new(ctx, first), Duration::from_millis(2500));
}

#[test]
fn a_desk_that_is_left_alone_locks_itself_and_keeps_what_was_typed() {
    let home = Home::with_vault();
    let vault = home.vault();
    let mut pty = Pty::child("tui::terminal_crash::child_that_locks_soon", vault.to_str().unwrap(), 80, 24);
    pty.shows("Type your passphrase");
    pty.send(&format!("{PASSPHRASE}\r"));
    pty.until(|screen| !screen.contents().contains("Type your passphrase"));
    pty.send("nMoussa Traor");
    pty.shows("Moussa Traor");
    pty.shows("Type your passphrase");
    pty.shows("no key was pressed for a while");
    assert!(!pty.contents().contains("Moussa"));
    pty.send(PASSPHRASE);
    // The vault may still be closing: then Enter is pressed again.
    let inside = |screen: &vt100::Screen| !screen.contents().contains("Type your passphrase");
    while !pty.sees(Duration::from_millis(300), inside) {
        pty.send("\r");
    }
    // The same screen, with what was typed.
    pty.shows("Moussa Traor");
    pty.send("\x11");
    assert!(pty.ends() && pty.restored());
}
