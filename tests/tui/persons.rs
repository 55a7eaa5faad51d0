//! Several people at one desk: who comes is asked by a sign, and nobody lands in what somebody else left.

use super::stage::{outside, press, text, type_in};
use crate::support::vaults::{FOUNDER, NOW, PASSPHRASE, folder, fresh};
use mastara::desk::Desk;
use mastara::domain::journal::Deed;
use mastara::domain::law::Lang;
use mastara::domain::member::{Role, sign};
use mastara::i18n::signs;
use mastara::store::keys::cost::Cost;
use mastara::tui::app::{App, Tone};
use mastara::tui::screens;
use tempfile::TempDir;

pub(super) const HERS: &str = "heron anvil cotton prairie";
const NAME: &str = "Yara";

/// A locked vault of two people, before its entrance, and the signs of the founder and of the other.
pub(super) fn two(lang: Lang, role: Role) -> (TempDir, App, [String; 2]) {
    let (scratch, mut vault, _) = fresh();
    let her = vault.add_member(NAME, role, HERS.into(), Cost::practice(), NOW).unwrap();
    let signs = [vault.person(), her].map(|person| signs::sign(person, lang));
    vault.lock(NOW).unwrap();
    let mut ctx = outside(lang);
    ctx.place.folder = folder(&scratch);
    let first = screens::entrance(&ctx);
    (scratch, App::new(ctx, first), signs)
}

fn top(app: &App) -> &'static str {
    app.top().unwrap().name()
}

pub(super) fn desk(app: &App) -> &Desk {
    app.ctx.desk.as_ref().expect("the desk is open")
}

/// Chooses a sign by the number beside it.
fn choose(app: &mut App, sign: &str) {
    let shown = text(app, 80, 24);
    let line = shown.lines().find(|line| line.contains(sign)).unwrap_or_else(|| panic!("{shown}"));
    let number = line.chars().find(char::is_ascii_digit).unwrap();
    press(app, &number.to_string());
}

/// Comes in from the choice of signs.
pub(super) fn come(app: &mut App, sign: &str, passphrase: &str) {
    choose(app, sign);
    type_in(app, passphrase);
    press(app, "Enter");
}

fn deeds(app: &App) -> Vec<(bool, Deed)> {
    let me = desk(app).person();
    desk(app).deeds().unwrap().into_iter().map(|event| (event.author == me, event.body)).collect()
}

#[test]
fn the_entrance_shows_signs_and_no_names_and_a_passphrase_opens_its_own_door_alone() {
    let (_scratch, mut app, [his, hers]) = two(Lang::En, Role::Volunteer);
    let shown = text(&mut app, 80, 24);
    assert!(shown.contains(&his) && shown.contains(&hers), "{shown}");
    assert!(!shown.contains(FOUNDER) && !shown.contains(NAME), "{shown}");
    // His passphrase behind her sign is wrong, and she is told which sign was meant.
    come(&mut app, &hers, PASSPHRASE);
    assert!(app.ctx.locked());
    let notice = app.notice().unwrap();
    assert!(notice.tone == Tone::Trouble && notice.said.plain().contains(&hers), "{notice:?}");
    // An arrow chooses the other sign while the passphrase is being typed.
    app.set_now(app.ctx.now, std::time::Duration::from_secs(2));
    let up = text(&mut app, 80, 24).lines().position(|line| line.contains(&his)).unwrap()
        < text(&mut app, 80, 24).lines().position(|line| line.contains(&hers)).unwrap();
    press(&mut app, if up { "Up" } else { "Down" });
    type_in(&mut app, PASSPHRASE);
    press(&mut app, "Enter");
    assert_eq!(top(&app), "today");
    assert_eq!(desk(&app).hand().name.reveal(), FOUNDER);
    // What is kept of it for the next time is a number of a sign.
    assert_eq!(app.ctx.habits().sign, Some(sign(desk(&app).person())));
    press(&mut app, "ctrl-l");
    assert!(text(&mut app, 80, 24).contains("Type your passphrase"), "his sign is chosen already");
    type_in(&mut app, PASSPHRASE);
    press(&mut app, "Enter");
    assert_eq!(top(&app), "today");
}

#[test]
fn another_person_begins_on_a_first_screen_and_finds_no_letter_of_the_one_before() {
    for keys in ["ctrl-r", "ctrl-l Tab", "F8 Esc Tab"] {
        let (_scratch, mut app, [his, hers]) = two(Lang::En, Role::Volunteer);
        come(&mut app, &his, PASSPHRASE);
        press(&mut app, "n");
        type_in(&mut app, "Moussa Traor");
        press(&mut app, keys);
        assert_eq!(top(&app), "unlock", "{keys}");
        come(&mut app, &hers, HERS);
        assert_eq!(top(&app), "today", "{keys}");
        assert_eq!(desk(&app).hand().name.reveal(), NAME);
        press(&mut app, "n");
        let shown = text(&mut app, 80, 30);
        assert!(!shown.contains("Moussa") && !shown.contains("typed last time"), "{keys}: {shown}");
        type_in(&mut app, "Grace");
        // He finds his own letters where he left them, and none of hers.
        press(&mut app, "ctrl-r");
        come(&mut app, &his, PASSPHRASE);
        assert_eq!(top(&app), "today");
        press(&mut app, "n");
        let shown = text(&mut app, 80, 30);
        assert!(shown.contains("Moussa Traor") && !shown.contains("Grace"), "{keys}: {shown}");
    }
}

#[test]
fn whoever_locks_and_comes_back_stands_where_they_stood() {
    let (_scratch, mut app, [his, _]) = two(Lang::En, Role::Volunteer);
    come(&mut app, &his, PASSPHRASE);
    press(&mut app, "n");
    type_in(&mut app, "Moussa Traor");
    press(&mut app, "ctrl-l");
    type_in(&mut app, PASSPHRASE);
    press(&mut app, "Enter");
    assert_eq!(top(&app), "intake");
    assert!(text(&mut app, 80, 24).contains("Moussa Traor"));
}

#[test]
fn what_somebody_who_left_was_typing_is_not_lost() {
    let (_scratch, mut app, [his, hers]) = two(Lang::En, Role::Volunteer);
    come(&mut app, &hers, HERS);
    press(&mut app, "n");
    type_in(&mut app, "Grace");
    press(&mut app, "ctrl-r");
    come(&mut app, &his, PASSPHRASE);
    let her = desk(&app).members().into_iter().find(|member| !member.here).unwrap().person;
    app.ctx.desk.as_mut().unwrap().remove_member(her).unwrap();
    press(&mut app, "n");
    assert!(text(&mut app, 80, 24).contains("Grace"));
}

#[test]
fn coming_in_is_written_down_with_what_was_wrong_before() {
    let (_scratch, mut app, [his, hers]) = two(Lang::En, Role::Volunteer);
    choose(&mut app, &hers);
    for (seconds, typed) in [(0, "guess"), (10, "another guess"), (100, HERS)] {
        app.set_now(app.ctx.now, std::time::Duration::from_secs(seconds));
        type_in(&mut app, typed);
        press(&mut app, "Enter");
    }
    let seen = deeds(&app);
    assert_eq!(seen[seen.len() - 2..], [(true, Deed::WrongPassphrases(2)), (true, Deed::Unlocked)]);
    press(&mut app, "ctrl-r");
    come(&mut app, &his, PASSPHRASE);
    let seen = deeds(&app);
    assert_eq!(seen[seen.len() - 2..], [(false, Deed::Unlocked), (true, Deed::Unlocked)], "counted once");
}

#[test]
fn where_nobody_else_can_come_nobody_is_asked_who_they_are() {
    let (scratch, vault, _) = fresh();
    vault.lock(NOW).unwrap();
    let mut ctx = outside(Lang::En);
    ctx.place.folder = folder(&scratch);
    let first = screens::entrance(&ctx);
    let mut app = App::new(ctx, first);
    assert!(!text(&mut app, 80, 24).contains("sign"));
    type_in(&mut app, PASSPHRASE);
    press(&mut app, "Enter ctrl-r");
    assert_eq!(top(&app), "today", "it is not locked for nobody");
    assert!(app.notice().unwrap().said.plain().contains("Nobody else"));
    assert_eq!(app.ctx.habits().sign, None);
}
