//! Every screen as a picture, text and styles, in the three languages and three sizes.

use super::stage::{app_on, new_app, picture, press, type_in};
use insta::Settings;
use mastara::domain::law::Lang;
use mastara::tui::app::App;
use mastara::tui::screens::{self, cases::Cases, recovery::Recovery, today::Today, unlock::Unlock};

const SIZES: [(u16, u16); 3] = [(60, 20), (80, 24), (120, 40)];

pub(super) fn shoot(name: &str, make: impl Fn(Lang) -> App) {
    let mut settings = Settings::clone_current();
    settings.set_snapshot_path("../snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    for lang in Lang::ALL {
        let mut app = make(lang);
        let pictures: Vec<String> =
            SIZES.into_iter().map(|(columns, rows)| picture(&mut app, columns, rows)).collect();
        settings.bind(|| insta::assert_snapshot!(format!("{name}.{}", lang.code()), pictures.join("\n")));
    }
}

#[test]
fn beginnings() {
    shoot("welcome", new_app);
    shoot("reading", |lang| {
        let mut app = new_app(lang);
        press(&mut app, "Enter");
        app
    });
    shoot("beginning", |lang| {
        let mut app = new_app(lang);
        press(&mut app, "Enter Enter");
        app
    });
    shoot("founder", |lang| {
        let mut app = new_app(lang);
        press(&mut app, "Enter Enter Enter");
        app
    });
    shoot("own-passphrase", |lang| {
        let mut app = new_app(lang);
        press(&mut app, "Enter Enter Enter");
        type_in(&mut app, "Salma");
        press(&mut app, "Enter ctrl-o");
        type_in(&mut app, "lundi");
        app
    });
    shoot("recovery", |lang| {
        let words = ["abandon", "legal", "winner", "zoo"].into_iter().cycle().take(24).collect();
        app_on(lang, Box::new(Recovery::new(words)))
    });
    shoot("unlock", |lang| {
        let mut app = App::new(super::stage::outside(lang), Box::new(Unlock::default()));
        type_in(&mut app, "cinq mots");
        app
    });
}

#[test]
fn lists() {
    shoot("today", |lang| app_on(lang, screens::home()));
    shoot("today-empty", |lang| {
        let mut ctx = super::stage::inside(lang);
        let book = ctx.place.book.clone();
        ctx.desk = mastara::desk::Desk::practice(1, 0, book, ctx.place.day).ok();
        App::new(ctx, Box::new(Today::default()))
    });
    shoot("cases", |lang| app_on(lang, Box::new(Cases::default())));
    shoot("cases-found", |lang| {
        let mut app = app_on(lang, Box::new(Cases::default()));
        type_in(&mut app, "kha");
        press(&mut app, "Tab Right");
        app
    });
}

#[test]
fn sheets() {
    shoot("help", |lang| {
        let mut app = app_on(lang, screens::home());
        press(&mut app, "?");
        app
    });
    shoot("palette", |lang| {
        let mut app = app_on(lang, screens::home());
        press(&mut app, ": Down");
        app
    });
    shoot("confirm", |lang| {
        let mut app = app_on(lang, Box::new(Recovery::new(vec!["zoo"; 24])));
        press(&mut app, "p");
        app
    });
    shoot("hide", |lang| {
        let mut app = app_on(lang, screens::home());
        press(&mut app, "F8");
        app
    });
    shoot("cannot", |lang| {
        let mut app = app_on(lang, screens::home());
        press(&mut app, "ctrl-y");
        app
    });
}
