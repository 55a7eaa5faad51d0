//! What happens to an open screen from outside: another language, another day, the mouse, a lock.

use super::stage::{app_on, day, frame, hear, press, text, type_in};
use chrono::NaiveTime;
use crossterm::event::{Event, KeyModifiers, MouseButton, MouseEvent, MouseEventKind};
use mastara::domain::law::Lang;
use mastara::tui::app::App;
use mastara::tui::screens;
use mastara::tui::theme::Theme;

fn click(app: &mut App, column: u16, row: u16) {
    let kind = MouseEventKind::Down(MouseButton::Left);
    hear(app, Event::Mouse(MouseEvent { kind, column, row, modifiers: KeyModifiers::NONE }));
}

/// The place of a text on the screen.
fn find(app: &mut App, wanted: &str) -> (u16, u16) {
    let shown = text(app, 100, 30);
    let (row, line) = shown.lines().enumerate().find(|(_, line)| line.contains(wanted)).expect(wanted);
    let column = line.split(wanted).next().unwrap().chars().count();
    (u16::try_from(column).unwrap(), u16::try_from(row).unwrap())
}

#[test]
fn the_language_changes_at_once_and_nothing_else_does() {
    let mut app = app_on(Lang::Fr, screens::home());
    press(&mut app, "/");
    type_in(&mut app, "fatou");
    assert!(text(&mut app, 100, 30).contains("Chercher  fatou"));
    press(&mut app, "F6");
    let english = text(&mut app, 100, 30);
    assert!(english.contains("Search  fatou") && english.contains("Fatou Diallo"));
    press(&mut app, "F6");
    let arabic = text(&mut app, 100, 30);
    assert!(arabic.contains("Fatou Diallo") && !arabic.contains("Search"));
    assert_eq!(app.ctx.habits().lang, Lang::Ar);
}

#[test]
fn midnight_makes_another_today() {
    let mut app = app_on(Lang::En, screens::home());
    assert!(text(&mut app, 100, 30).contains("in 3 days"));
    let tomorrow = day().succ_opt().unwrap().and_time(NaiveTime::MIN);
    app.set_now(tomorrow, std::time::Duration::ZERO);
    let shown = text(&mut app, 100, 30);
    assert!(shown.contains("in 2 days") && !shown.contains("in 3 days"), "{shown}");
    assert!(shown.contains("Wednesday 25 November 2026"));
}

#[test]
fn the_mouse_finds_what_it_sees_on_a_mirrored_screen_too() {
    for lang in Lang::ALL {
        let mut app = app_on(lang, screens::home());
        let (column, row) = find(&mut app, "Fatou Diallo");
        click(&mut app, column, row);
        frame(&mut app, 100, 30);
        click(&mut app, column, row);
        let title = app.top().unwrap().title(&app.ctx).plain();
        assert!(title.contains("Fatou Diallo"), "{}: {title}", lang.code());
        // The key bar is pressed like its keys.
        press(&mut app, "Esc");
        let (column, row) = find(&mut app, "F3");
        click(&mut app, column, row);
        assert_eq!(app.top().unwrap().name(), "cases");
    }
}

#[test]
fn a_theme_without_colour_says_everything_without_colour() {
    let mut app = app_on(Lang::En, screens::home());
    app.ctx.theme = Theme::Plain;
    let (buffer, _) = frame(&mut app, 100, 30);
    let plain = ratatui::style::Color::Reset;
    assert!(buffer.content.iter().all(|cell| cell.fg == plain && cell.bg == plain));
    let shown = text(&mut app, 100, 30);
    assert!(shown.contains("‼  in 3 days") && shown.contains("!  today"));
}

#[test]
fn undo_says_what_it_did() {
    let mut app = app_on(Lang::En, screens::home());
    press(&mut app, "ctrl-z");
    assert_eq!(app.notice().unwrap().said.plain(), "Undone: closing of the case.");
    press(&mut app, "ctrl-y");
    assert_eq!(app.notice().unwrap().said.plain(), "Done again: closing of the case.");
}
