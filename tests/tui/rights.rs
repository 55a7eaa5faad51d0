//! The screen of a person's rights, as pictures and as somebody uses it.

use super::pictures::shoot;
use super::stage::{press, text, type_in};
use super::work::{ONE, case, desk_of};
use mastara::domain::course::Purpose;
use mastara::domain::law::Lang;
use mastara::domain::person::Status;
use mastara::domain::rights::{Asked, Reply};
use mastara::procedures::Shelf;
use mastara::tui::app::{App, Tone};

fn desk(lang: Lang) -> App {
    let mut app = desk_of(Shelf::builtin().book(), lang, Status::Irregular, &["first-permit"]);
    press(&mut app, "F3 Enter u");
    app
}

fn top(app: &App) -> &'static str {
    app.top().unwrap().name()
}

/// The person takes back that they are counted, and asks for a correction.
fn told(lang: Lang) -> App {
    let mut app = desk(lang);
    press(&mut app, "Down Down Down Down Enter Down Down Enter Down Enter Enter Enter Enter Enter");
    press(&mut app, "a Down Enter");
    type_in(&mut app, "1994");
    press(&mut app, "Enter Enter Enter");
    app
}

#[test]
fn pictures_of_rights() {
    shoot("rights", desk);
    shoot("rights-told", told);
    shoot("rights-form", |lang| {
        let mut app = desk(lang);
        press(&mut app, "Enter");
        app
    });
    shoot("notice", |lang| {
        let mut app = desk(lang);
        press(&mut app, "n");
        app
    });
}

#[test]
fn a_no_is_recorded_with_its_notice_and_a_request_runs_like_any_date() {
    let mut app = told(Lang::En);
    let now = case(&app);
    let told = now.stand(Purpose::Statistics).unwrap();
    assert!(told.reply != Reply::Given && !now.counts());
    assert!(told.told.unwrap().notice.is_some());
    let (_, request) = now.waiting()[0];
    assert_eq!((request.asked, request.words.reveal().as_str()), (Asked::Rectify, "1994"));
    // Both dates stand on this screen and among those of the case.
    let here = text(&mut app, 120, 40);
    press(&mut app, "Esc");
    let there = text(&mut app, 120, 40);
    for shown in [here, there] {
        assert!(shown.contains("3 December 2026") || shown.contains("4 December 2026"), "{shown}");
    }
    press(&mut app, "u ctrl-z");
    assert!(case(&app).waiting().is_empty());
}

#[test]
fn erasing_takes_the_reference_and_a_supervisor() {
    let mut app = desk(Lang::En);
    press(&mut app, "x");
    assert_eq!(top(&app), "erasing");
    let shown = text(&mut app, 80, 24);
    for wanted in
        ["Aïssatou Bah", "Gone for good", "What stays", "hashes", "head of the ledger", "Type the reference"]
    {
        assert!(shown.contains(wanted), "{wanted}: {shown}");
    }
    type_in(&mut app, "002/26");
    press(&mut app, "Enter");
    assert_eq!((top(&app), app.notice().unwrap().tone), ("erasing", Tone::Trouble));
    press(&mut app, "Backspace Backspace Backspace Backspace Backspace Backspace");
    type_in(&mut app, "001/26");
    press(&mut app, "Enter");
    assert_eq!(top(&app), "today");
    assert_eq!(app.ctx.desk.as_ref().unwrap().count(), 0);
    assert!(app.ctx.desk.as_ref().unwrap().card(ONE).is_none());
    assert!(!text(&mut app, 80, 24).contains("Bah"));
}
