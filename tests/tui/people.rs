//! The screen of people, as an administrator and as a volunteer works it.

use super::persons::{HERS, come, desk, two};
use super::pictures::shoot;
use super::stage::{app_on, press, text, type_in};
use crate::support::vaults::{FOUNDER, PASSPHRASE};
use mastara::desk::{Filter, Member};
use mastara::domain::command::{About, Command};
use mastara::domain::ids::CaseId;
use mastara::domain::law::Lang;
use mastara::domain::member::Role;
use mastara::domain::person::NamePart;
use mastara::i18n::signs;
use mastara::tui::app::{App, Tone};
use mastara::tui::screens::people::People;

const OWN: &str = "heron anvil cotton prairie glacier tambourine";

fn top(app: &App) -> &'static str {
    app.top().unwrap().name()
}

fn said(app: &App) -> String {
    app.notice().map(|notice| notice.said.plain()).unwrap_or_default()
}

fn member(app: &App, name: &str) -> Member {
    let found = desk(app).members().into_iter().find(|one| one.name.reveal() == name);
    found.unwrap_or_else(|| panic!("{name} is not there"))
}

/// The list, with this name chosen.
fn on(app: &mut App, name: &str) {
    app.run("go-people");
    press(app, "Home");
    for _ in 0..6 {
        let shown = text(app, 100, 30);
        if shown.lines().any(|line| line.contains('▌') && line.contains(name)) {
            return;
        }
        press(app, "Down");
    }
    panic!("{name} is not in the list: {}", text(app, 100, 30));
}

/// Types one's own passphrase twice.
fn own(app: &mut App, passphrase: &str) {
    press(app, "ctrl-o");
    for _ in 0..2 {
        type_in(app, passphrase);
        press(app, "Enter");
    }
}

#[test]
fn an_administrator_lets_somebody_in_who_then_comes_by_their_sign() {
    let (_scratch, mut app, [his, _]) = two(Lang::En, Role::Volunteer);
    come(&mut app, &his, PASSPHRASE);
    app.run("go-people");
    press(&mut app, "a");
    assert_eq!(top(&app), "person");
    // A name that is taken is refused beside its field, before anybody makes a passphrase.
    type_in(&mut app, "yara");
    press(&mut app, "Tab");
    type_in(&mut app, "supervisor");
    press(&mut app, "ctrl-s");
    assert!(top(&app) == "person" && text(&mut app, 80, 24).contains("has this name"), "{}", said(&app));
    // That field has the focus now.
    press(&mut app, "ctrl-u");
    type_in(&mut app, "Omar");
    press(&mut app, "ctrl-s");
    assert_eq!(top(&app), "people-passphrase", "{}", text(&mut app, 80, 24));
    // The words are shown once, and typed once to be sure; others are not taken.
    let shown = text(&mut app, 80, 24);
    assert!(shown.contains("Passphrase of Omar") && shown.contains("this one time"), "{shown}");
    let at = shown.lines().position(|line| line.contains("Type the words once")).unwrap();
    let words =
        shown.lines().take(at).filter(|line| !line.trim().is_empty()).last().unwrap().trim().to_owned();
    assert_eq!(words.split(' ').count(), 5, "{words}");
    type_in(&mut app, "other words than these");
    press(&mut app, "Enter");
    assert!(said(&app).contains("not the words above"), "{}", said(&app));
    type_in(&mut app, &words);
    press(&mut app, "Enter");
    assert_eq!(top(&app), "people", "{}", said(&app));
    let omar = member(&app, "Omar");
    assert_eq!(omar.role, Role::Supervisor);
    let sign = signs::sign(omar.person, Lang::En);
    assert!(said(&app).contains(&sign) && said(&app).contains(&his), "both signs are said: {}", said(&app));
    press(&mut app, "ctrl-r");
    come(&mut app, &sign, &words);
    assert_eq!(desk(&app).hand().name.reveal(), "Omar");
}

#[test]
fn a_volunteer_is_told_who_can_and_changes_the_own_passphrase_alone() {
    let (_scratch, mut app, [_, hers]) = two(Lang::En, Role::Volunteer);
    come(&mut app, &hers, HERS);
    on(&mut app, FOUNDER);
    assert!(text(&mut app, 80, 24).contains(&format!("ask {FOUNDER}")));
    for key in ["a", "r", "m", "w", "x"] {
        press(&mut app, key);
        assert!(
            top(&app) == "people" && said(&app).contains("Only an administrator"),
            "{key}: {}",
            said(&app)
        );
    }
    // A desk that she left open does not give her passphrase away.
    press(&mut app, "p");
    type_in(&mut app, "not hers");
    press(&mut app, "Enter");
    own(&mut app, OWN);
    assert!(said(&app).contains("passphrase"), "{}", said(&app));
    assert_eq!((top(&app), app.notice().unwrap().tone), ("people-passphrase", Tone::Trouble));
    app.set_now(app.ctx.now, std::time::Duration::from_secs(5));
    type_in(&mut app, HERS);
    press(&mut app, "Enter");
    own(&mut app, OWN);
    assert_eq!(top(&app), "people", "{}", said(&app));
    press(&mut app, "ctrl-r");
    come(&mut app, &hers, HERS);
    assert!(app.ctx.locked(), "the old one opens nothing");
    app.set_now(app.ctx.now, std::time::Duration::from_secs(20));
    type_in(&mut app, OWN);
    press(&mut app, "Enter");
    assert_eq!(top(&app), "today");
}

#[test]
fn names_roles_and_forgotten_passphrases_are_changed_and_nobody_undoes_themselves() {
    let (_scratch, mut app, [his, hers]) = two(Lang::En, Role::Volunteer);
    come(&mut app, &his, PASSPHRASE);
    on(&mut app, FOUNDER);
    for key in ["r", "w", "x"] {
        press(&mut app, key);
        assert!(top(&app) == "people" && said(&app).contains("themselves"), "{key}: {}", said(&app));
    }
    on(&mut app, "Yara");
    press(&mut app, "m ctrl-u");
    type_in(&mut app, "Yara B.");
    press(&mut app, "ctrl-s");
    assert_eq!((top(&app), member(&app, "Yara B.").role), ("people", Role::Volunteer), "{}", said(&app));
    press(&mut app, "r");
    type_in(&mut app, "supervisor");
    press(&mut app, "ctrl-s");
    assert_eq!((top(&app), member(&app, "Yara B.").role), ("people", Role::Supervisor), "{}", said(&app));
    press(&mut app, "w");
    own(&mut app, OWN);
    assert_eq!(top(&app), "people", "{}", said(&app));
    press(&mut app, "ctrl-r");
    come(&mut app, &hers, HERS);
    assert!(app.ctx.locked(), "the forgotten one opens nothing");
    app.set_now(app.ctx.now, std::time::Duration::from_secs(20));
    type_in(&mut app, OWN);
    press(&mut app, "Enter");
    assert_eq!(desk(&app).hand().name.reveal(), "Yara B.");
}

#[test]
fn whoever_leaves_opens_nothing_and_their_cases_are_offered() {
    let (_scratch, mut app, [his, hers]) = two(Lang::En, Role::Volunteer);
    come(&mut app, &his, PASSPHRASE);
    for at in [1, 2] {
        let command = Command::OpenCase {
            reference: format!("00{at}/26"),
            on: super::stage::day(),
            about: vec![About::Name(NamePart::AsTold, Some("Awa".into()))],
            starts: Vec::new(),
            occurrences: Vec::new(),
            notes: Vec::new(),
            appointments: Vec::new(),
            assignee: Some("Yara".into()),
        };
        app.ctx.desk.as_mut().unwrap().perform(CaseId([at; 16]), &command).unwrap();
    }
    on(&mut app, "Yara");
    press(&mut app, "x");
    let shown = text(&mut app, 80, 24);
    assert!(shown.contains("All keys are turned") && shown.contains("2 open cases"), "{shown}");
    press(&mut app, "Enter");
    assert_eq!(member(&app, "Yara").left, None, "Cancel has the focus");
    press(&mut app, "x Tab Enter");
    assert!(member(&app, "Yara").left.is_some());
    let shown = text(&mut app, 80, 24);
    assert!(top(&app) == "confirm" && shown.contains("Take over the cases of Yara"), "{shown}");
    press(&mut app, "Tab Enter");
    let his_now = Filter { assignee: Some(FOUNDER.to_owned()), ..Filter::default() };
    assert_eq!(desk(&app).find("", &his_now, 9).1, 2, "{}", said(&app));
    on(&mut app, "Yara");
    press(&mut app, "r");
    assert!(said(&app).contains("has left"));
    // Alone again, nobody is asked who they are.
    press(&mut app, "ctrl-l");
    assert!(!text(&mut app, 80, 24).contains(&hers));
    type_in(&mut app, PASSPHRASE);
    press(&mut app, "Enter");
    assert_eq!(top(&app), "people", "back where it was locked");
}

#[test]
fn a_name_that_was_being_typed_is_there_again() {
    let (_scratch, mut app, [his, _]) = two(Lang::En, Role::Volunteer);
    come(&mut app, &his, PASSPHRASE);
    app.run("go-people");
    press(&mut app, "a");
    type_in(&mut app, "Omar");
    press(&mut app, "ctrl-l");
    type_in(&mut app, PASSPHRASE);
    press(&mut app, "Enter");
    assert!(top(&app) == "person" && text(&mut app, 80, 24).contains("Omar"));
}

#[test]
fn pictures_of_people() {
    // Not of the list: signs are drawn at random, and days are those of the clock.
    shoot("people-form", |lang| {
        let mut app = app_on(lang, Box::new(People::default()));
        press(&mut app, "a");
        type_in(&mut app, "Omar");
        app
    });
    shoot("people-own", |lang| {
        let mut app = app_on(lang, Box::new(People::default()));
        press(&mut app, "p");
        app
    });
}
