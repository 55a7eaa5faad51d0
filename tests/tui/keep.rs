//! The journal, a new recovery sheet and a lost laptop on the screens, by keys, in three languages and three sizes.

use super::stage::{app_on, press, text, type_in};
use mastara::domain::journal::Deed;
use mastara::domain::law::Lang;
use mastara::i18n::Catalog;
use mastara::tui::app::App;
use mastara::tui::screens;

const SIZES: [(u16, u16); 4] = [(120, 40), (80, 24), (60, 20), (24, 8)];

fn names(app: &App) -> Vec<&'static str> {
    app.screens().iter().map(|screen| screen.name()).collect()
}

/// What it shows, and that nothing of it is missing at any size.
fn shown(app: &mut App) -> String {
    for (columns, rows) in SIZES {
        let shown = text(app, columns, rows);
        assert!(!shown.contains('⟦') && !shown.contains("{$"), "{shown}");
    }
    text(app, 120, 40)
}

fn deeds(app: &App) -> Vec<Deed> {
    app.ctx.desk.as_ref().unwrap().deeds().unwrap().into_iter().map(|event| event.body).collect()
}

#[test]
fn the_journal_is_reached_from_everywhere_and_says_what_was_done() {
    for lang in Lang::ALL {
        let mut app = app_on(lang, screens::home());
        let desk = app.ctx.desk.as_ref().unwrap();
        for deed in [Deed::BackedUp, Deed::WrongPassphrases(3), Deed::SheetRenewed] {
            desk.note_deed(deed).unwrap();
        }
        app.run("go-journal");
        assert_eq!(names(&app), ["journal"]);
        let shown = shown(&mut app);
        if lang != Lang::Ar {
            // A long line is broken.
            let at = |id: &str| {
                let said: String = Catalog::of(lang).word(id).chars().take(18).collect();
                shown.find(&said).unwrap_or_else(|| panic!("{said}: {shown}"))
            };
            assert!(at("deed-sheet-renewed") < at("deed-backed-up"));
        }
        press(&mut app, "Tab Down Esc");
        assert_eq!(names(&app), ["today"]);
    }
}

#[test]
fn a_new_sheet_holds_once_three_words_were_typed_back_and_can_be_given_up() {
    for lang in Lang::ALL {
        let mut app = app_on(lang, screens::home());
        app.run("go-sheet");
        shown(&mut app);
        press(&mut app, "Enter");
        assert_eq!(names(&app), ["recovery"]);
        shown(&mut app);
        press(&mut app, "Esc F2");
        assert_eq!(names(&app), ["recovery"], "it must be answered");
        press(&mut app, "Enter");
        shown(&mut app);
        press(&mut app, "ctrl-x");
        assert_eq!(names(&app), ["today"]);
        assert!(!deeds(&app).contains(&Deed::SheetRenewed), "given up, nothing is changed");
        let words = mastara::desk::fresh_words(lang).unwrap();
        let page = screens::recovery::Recovery::renewing(words.clone());
        app.carry_out(mastara::tui::effect::Effect::Open(Box::new(page)));
        press(&mut app, "Enter");
        for place in 1..=3 {
            let shown = shown(&mut app);
            // The number stands after the word "word" in each language; the one of them that is there is it.
            let number = (1..=24).rev().find(|number| {
                let args = mastara::i18n::Args::new()
                    .value("number", number.to_string())
                    .value("at", place.to_string())
                    .value("of", "3");
                let asked = Catalog::of(Lang::En).text("recovery-type", &args).plain();
                lang == Lang::En && shown.contains(&asked)
            });
            // Elsewhere letters are turned and shaped for the screen: every word is tried.
            let all: Vec<usize> = number.map_or_else(|| (1..=24).collect(), |number| vec![number]);
            for number in all {
                let before = text(&mut app, 120, 40);
                type_in(&mut app, words[number - 1]);
                press(&mut app, "Enter");
                if names(&app) != ["today", "recovery"]
                    || (text(&mut app, 120, 40) != before && app.notice().is_none())
                {
                    break;
                }
            }
        }
        assert_eq!(names(&app), ["today"]);
        assert_eq!(deeds(&app).last(), Some(&Deed::SheetRenewed));
        assert_eq!(app.notice().unwrap().said.plain(), Catalog::of(lang).word("recovery-renewed"));
    }
}

#[test]
fn a_lost_laptop_is_dealt_with_and_the_desk_goes_on() {
    for lang in Lang::ALL {
        let mut app = app_on(lang, screens::home());
        app.run("go-lost");
        shown(&mut app);
        press(&mut app, "Enter Down Enter");
        assert!(app.notice().is_some(), "first when and how");
        type_in(&mut app, "24/11/2026");
        press(&mut app, "Enter Enter");
        shown(&mut app);
        // Nobody's keys: nothing to do. They are marked again, and it is asked once more.
        let desk = app.ctx.desk.as_ref().unwrap();
        let marked = desk.holders().unwrap()[0].likely(super::stage::day());
        if marked {
            press(&mut app, "Space");
        }
        press(&mut app, "Enter");
        assert_eq!(app.notice().unwrap().said.plain(), Catalog::of(lang).word("why-no-line"));
        press(&mut app, "r");
        assert_eq!(app.notice().unwrap().said.plain(), Catalog::of(lang).word("lost-not-oneself"));
        press(&mut app, "Space Enter");
        assert_eq!(names(&app), ["lost", "confirm"]);
        press(&mut app, "Enter");
        assert_eq!(names(&app), ["lost"], "Cancel has the focus");
        assert!(!deeds(&app).iter().any(|deed| matches!(deed, Deed::LaptopLost { .. })));
        press(&mut app, "Enter Tab Enter");
        assert_eq!(names(&app), ["lost-done"], "{:?}", app.notice());
        shown(&mut app);
        press(&mut app, "Tab Tab Esc F2");
        assert_eq!(names(&app), ["lost-done"], "passphrases are shown once: it must be answered");
        press(&mut app, "Enter Tab Enter");
        assert_eq!(names(&app), ["today"]);
        assert!(
            deeds(&app).iter().any(|deed| matches!(deed, Deed::LaptopLost { lines, .. } if lines.len() == 1))
        );
        let desk = app.ctx.desk.as_mut().unwrap();
        assert!(desk.verify().unwrap().findings.is_empty());
    }
}
