//! The one key table: what dispatch does, the bar, the help, the palette and the printed page all
//! say the same, and a row that can't run says why.

use super::stage::{app_on, inside, new_app, press, text, type_in};
use crate::support::generated::assert_generated;
use mastara::domain::law::Lang;
use mastara::i18n::Catalog;
use mastara::tui::app::{App, Tone};
use mastara::tui::keymap::{self, Listed, Row};
use mastara::tui::{house, keypage, screens};
use std::collections::BTreeSet;

fn names(app: &App) -> Vec<&'static str> {
    app.screens().iter().map(|screen| screen.name()).collect()
}

#[test]
fn every_row_has_its_words_and_no_two_rows_take_the_same_key() {
    let house: Vec<Listed> = house::ROWS.iter().map(Row::bare).collect();
    let places: Vec<Listed> = screens::places().into_iter().map(|go| house::listed(go, None)).collect();
    let house: Vec<Listed> = house.into_iter().chain(places).collect();
    let mut ids = BTreeSet::new();
    for leaf in screens::leaves() {
        let mut taken = Vec::new();
        let mut own = BTreeSet::new();
        for row in leaf.rows.iter().chain(&house) {
            assert!(own.insert(row.id) || row.id == "choose", "{}: {} twice", leaf.name, row.id);
            ids.insert(row.id);
            for key in row.keys.iter().filter(|_| !row.hint) {
                // A screen may take a key of the house over; two of its own rows may not share one.
                let clash = taken.contains(&key) && leaf.rows.iter().any(|other| other.id == row.id);
                assert!(!clash, "{}: {key:?} twice", leaf.name);
                taken.push(key);
            }
        }
        for lang in Lang::ALL {
            assert!(Catalog::of(lang).has(&format!("screen-{}", leaf.name)), "{}", leaf.name);
        }
    }
    for id in ids {
        for lang in Lang::ALL {
            assert!(Catalog::of(lang).has(&format!("act-{id}")), "act-{id} in {}", lang.code());
        }
    }
}

#[test]
fn the_bar_shows_at_most_six_rows_that_run_and_help_among_them() {
    for lang in Lang::ALL {
        for keys in ["", "F3", "F3 Tab", "Enter", "?", ":", "F8 Enter"] {
            let mut app = app_on(lang, screens::home());
            press(&mut app, keys);
            let typing = app.top().unwrap().typing();
            let bar = keymap::bar(&app.rows(), typing, app.ctx.words());
            assert!((1..=keymap::BAR).contains(&bar.len()), "{keys}: {}", bar.len());
            let here = app.top().unwrap().name() == "help";
            assert!(here || bar.last().unwrap().1.id == keymap::HELP, "{keys}");
            assert!(bar.iter().all(|(_, row)| row.reason.is_none()));
        }
    }
}

#[test]
fn a_key_runs_its_row_on_french_and_arabic_keyboards_too() {
    for (key, opened) in [("?", "help"), ("؟", "help"), (":", "palette"), ("/", "cases"), ("ظ", "cases")] {
        let mut app = app_on(Lang::Ar, screens::home());
        app.ctx.labels = mastara::tui::keyboard::Labels::Qwerty;
        press(&mut app, key);
        assert_eq!(names(&app).last(), Some(&opened), "{key}");
    }
}

#[test]
fn help_and_palette_list_the_rows_below_and_run_them() {
    for open in ["?", ":"] {
        let mut app = app_on(Lang::En, screens::home());
        let rows: Vec<&str> = app.rows().iter().map(|row| row.id).collect();
        press(&mut app, open);
        for id in rows {
            let label = Catalog::of(Lang::En).word(&format!("act-{id}"));
            press(&mut app, "ctrl-u");
            type_in(&mut app, &label);
            assert!(text(&mut app, 120, 40).matches(&label).count() > 1, "{open} lacks {label}");
        }
        press(&mut app, "ctrl-u");
        type_in(&mut app, "find a");
        press(&mut app, "Enter");
        assert_eq!(names(&app), ["today", "cases"]);
    }
}

/// Other acts explain themselves with the same words.
#[test]
fn the_palette_puts_first_what_is_called_as_one_types() {
    for (typed, opened) in [("ordinateur perdu", "lost"), ("personnes", "people")] {
        let mut app = app_on(Lang::Fr, screens::home());
        press(&mut app, ":");
        type_in(&mut app, typed);
        press(&mut app, "Enter");
        assert_eq!(app.top().unwrap().name(), opened);
    }
}

#[test]
fn what_cannot_run_says_why_wherever_it_is_asked() {
    let why = Catalog::of(Lang::Fr).word("why-nothing-to-redo");
    for keys in ["ctrl-y", ": r e f a i Enter"] {
        let mut app = app_on(Lang::Fr, screens::home());
        press(&mut app, keys);
        let notice = app.notice().unwrap_or_else(|| panic!("{keys} says nothing"));
        assert_eq!((notice.tone, notice.said.plain()), (Tone::Trouble, why.clone()), "{keys}");
        assert!(text(&mut app, 80, 24).contains(&why));
    }
    let mut app = new_app(Lang::Fr);
    press(&mut app, "F2");
    assert_eq!(app.notice().unwrap().said.plain(), Catalog::of(Lang::Fr).word("why-locked"));
}

#[test]
fn letters_go_to_the_field_and_other_keys_to_the_rows() {
    let mut app = app_on(Lang::En, screens::home());
    press(&mut app, "/");
    type_in(&mut app, "q:?");
    assert_eq!(names(&app), ["today", "cases"]);
    assert!(text(&mut app, 80, 24).contains("q:?"));
    press(&mut app, "F1");
    assert_eq!(names(&app), ["today", "cases", "help"]);
    press(&mut app, "Esc Esc");
    assert_eq!(names(&app), ["today"]);
}

#[test]
fn locking_closes_every_screen_that_knows_a_person() {
    for keys in ["ctrl-l", "F8"] {
        let mut app = app_on(Lang::En, screens::home());
        press(&mut app, &format!("Enter {keys}"));
        assert!(app.ctx.locked());
        assert!(app.screens().iter().all(|screen| screen.outside()), "{:?}", names(&app));
        let shown = text(&mut app, 100, 30);
        assert!(!shown.contains("Mbarga") && !shown.contains("009/26"));
        if keys == "F8" {
            assert!(!shown.contains("Mastara"));
        }
    }
}

#[test]
fn the_recovery_words_are_left_when_three_of_them_were_typed_back() {
    let words = mastara::desk::fresh_words(Lang::Fr).unwrap();
    let mut app = App::new(inside(Lang::En), Box::new(screens::recovery::Recovery::new(words.clone())));
    press(&mut app, "F2 Esc q F3 ctrl-x");
    assert_eq!(names(&app), ["recovery"]);
    for round in 0..2 {
        press(&mut app, "Enter");
        assert!(text(&mut app, 80, 24).contains("(1 of 3)"));
        press(&mut app, "Enter Esc");
        assert_eq!(names(&app), ["recovery"], "nothing was typed");
        type_in(&mut app, "wrong");
        press(&mut app, "Enter");
        assert!(text(&mut app, 80, 24).contains("is another one"), "and says which: {}", asked(&mut app));
        assert!(!text(&mut app, 80, 24).contains(words[asked(&mut app) - 1]), "not what is right");
        if round == 0 {
            press(&mut app, "Tab");
            assert!(text(&mut app, 80, 24).contains(words[23]), "the words can be looked at again");
        }
    }
    for _ in 0..3 {
        let word = words[asked(&mut app) - 1].to_uppercase();
        type_in(&mut app, &word);
        press(&mut app, "Enter");
    }
    assert_eq!(names(&app), ["today"]);
}

/// The number of the word that is asked for.
fn asked(app: &mut App) -> usize {
    let shown = text(app, 80, 24);
    let after = shown.split("the paper: word ").nth(1).unwrap();
    after.split(' ').next().unwrap().parse().unwrap()
}

#[test]
fn from_every_place_esc_leads_to_today_and_the_bar_says_so() {
    let today = Catalog::of(Lang::En).word("act-back-to-today");
    for go in screens::places() {
        let mut app = app_on(Lang::En, screens::home());
        app.run(go.id);
        assert_eq!(names(&app), [go.name]);
        if go.name == screens::HOME {
            let why = Catalog::of(Lang::En).word("why-nowhere-back");
            press(&mut app, "Esc");
            assert_eq!(app.notice().unwrap().said.plain(), why);
            continue;
        }
        let shown = text(&mut app, 80, 24);
        let bar = shown.lines().last().unwrap().to_owned();
        // The form for a new case says that it keeps what was typed.
        assert!(bar.contains(&format!("Esc {today}")) || go.name == "intake", "{}: {bar}", go.name);
        press(&mut app, "?");
        if go.name == "intake" || app.top().unwrap().name() != "help" {
            press(&mut app, "F1");
        }
        let keys: Vec<Listed> = app.ctx.under.clone();
        assert!(
            keys.iter().any(|row| row.keys.contains(&keymap::ESC) && row.reason.is_none()),
            "{}",
            go.name
        );
        press(&mut app, "Esc");
        assert_eq!(names(&app), [go.name]);
        press(&mut app, "Esc");
        assert_eq!(names(&app), [screens::HOME], "{}", go.name);
        // Locked, Esc leads nowhere.
        press(&mut app, "ctrl-l Esc");
        assert_ne!(names(&app), [screens::HOME]);
    }
}

#[test]
fn generated_pages_of_keys_are_up_to_date() {
    for lang in Lang::ALL {
        assert_generated(&format!("docs/keys.{}.md", lang.code()), &keypage::markdown(lang));
    }
}
