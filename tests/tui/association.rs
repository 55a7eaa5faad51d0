//! Closed days, answers of lawyers and what moved: as pictures, and as somebody does it.

use super::pictures::shoot;
use super::stage::{outside, press, text, type_in};
use crate::support::book::day;
use crate::support::matters::SHIPPED;
use mastara::desk::Desk;
use mastara::domain::command::{About, Command, Start};
use mastara::domain::course::{Known, Occurrence};
use mastara::domain::law::Lang;
use mastara::domain::person::NamePart;
use mastara::tui::app::App;
use mastara::tui::screens;
use std::sync::Arc;

/// A fortnight before the end of Ramadan.
const TODAY: &str = "2027-02-24";

/// A desk with one person whose fifteenth day falls on the feast, on the screen with the closed days.
fn calendar(lang: Lang) -> App {
    let mut ctx = outside(lang);
    ctx.place.book = Arc::clone(&SHIPPED);
    ctx.place.day = Some(day(TODAY));
    ctx.now = day(TODAY).and_hms_opt(10, 30, 0).unwrap();
    let mut desk = Desk::practice(1, 0, Arc::clone(&SHIPPED), ctx.place.day).unwrap();
    let (case, start, fact) = (desk.case_id(), desk.item(), desk.item());
    let trigger = "notification".into();
    let told = Occurrence { trigger, on: day(TODAY), at: None, known: Known::Paper, enrolment: None };
    let command = Command::OpenCase {
        reference: "001/27".into(),
        on: day(TODAY),
        about: vec![About::Name(NamePart::AsTold, Some("Fatou Diallo".into()))],
        starts: vec![Start { id: start, procedure: "refusal-appeal".into() }],
        occurrences: vec![(fact, told)],
        notes: Vec::new(),
        appointments: Vec::new(),
        assignee: None,
    };
    desk.perform(case, &command).unwrap();
    ctx.desk = Some(desk);
    let open = screens::places().into_iter().find(|go| go.id == "go-calendar").unwrap().open;
    let screen = open(&ctx);
    App::new(ctx, screen)
}

fn top(app: &App) -> &'static str {
    app.top().unwrap().name()
}

/// Fills in the announcement of the feast that is chosen.
fn announce(app: &mut App) {
    press(app, "Down Down Down Enter");
    type_in(app, "9/3/2027");
    press(app, "Enter");
    type_in(app, "communiqué");
    press(app, "Enter Down");
}

#[test]
fn pictures_of_what_is_told_for_all_cases() {
    shoot("calendar", calendar);
    shoot("announce", |lang| {
        let mut app = calendar(lang);
        announce(&mut app);
        app
    });
    shoot("announce-ask", |lang| {
        let mut app = calendar(lang);
        announce(&mut app);
        press(&mut app, "Enter ctrl-s");
        app
    });
    shoot("moved", |lang| {
        let mut app = calendar(lang);
        announce(&mut app);
        press(&mut app, "Enter ctrl-s Tab Enter");
        app
    });
    shoot("questions", |lang| {
        let mut app = calendar(lang);
        let open = screens::places().into_iter().find(|go| go.id == "go-questions").unwrap().open;
        let screen = open(&app.ctx);
        app = App::new(app.ctx, screen);
        press(&mut app, "Down Down Enter");
        type_in(&mut app, "Me Fictive");
        app
    });
}

#[test]
fn a_feast_is_announced_and_accepted_what_moved_is_shown_and_undo_takes_it_back() {
    let mut app = calendar(Lang::En);
    announce(&mut app);
    press(&mut app, "Enter ctrl-s");
    assert_eq!(top(&app), "confirm");
    let asked = text(&mut app, 100, 30);
    assert!(asked.contains("1 limit moves in 1 case"), "{asked}");
    press(&mut app, "Tab Enter");
    assert_eq!(top(&app), "moved", "{:?}", app.notice());
    let shown = text(&mut app, 100, 30);
    assert!(shown.contains("001/27") && shown.contains("becomes"), "{shown}");
    press(&mut app, "Enter");
    assert_eq!(top(&app), "case");
    assert_eq!(app.ctx.desk.as_ref().unwrap().draft("announce-feast:fitr-2027", None), Ok(None));
    press(&mut app, "Esc Esc");
    assert_eq!(top(&app), "calendar");
    assert!(text(&mut app, 100, 30).contains("confirmed"));
    press(&mut app, "ctrl-z");
    assert_eq!(top(&app), "moved", "what goes back is shown too");
    press(&mut app, "Esc");
    assert!(!text(&mut app, 100, 30).contains("communiqué"));
}

#[test]
fn what_was_typed_is_there_again_until_it_is_saved() {
    let mut app = calendar(Lang::En);
    announce(&mut app);
    press(&mut app, "Esc");
    assert_eq!(top(&app), "calendar");
    press(&mut app, "Enter");
    assert!(text(&mut app, 100, 30).contains("communiqué"));
    // The question can be put away: nothing was told, and the form stands as it was.
    press(&mut app, "ctrl-s Enter");
    assert_eq!(top(&app), "announce");
    assert!(app.ctx.desk.as_ref().unwrap().association().feasts.iter().next().is_none());
}
