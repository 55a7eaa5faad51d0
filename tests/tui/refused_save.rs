//! A disk that refuses a save: the screen says so and what to do, the form keeps every letter, nothing
//! is half written, and once there is room the same form saves.

use super::stage::{day, hear, outside, press, text, type_in};
use super::work::{ONE, case};
use crate::support::faulty::{Disk, Fault};
use crate::support::vaults::{PASSPHRASE, faulty, folder};
use crossterm::event::Event;
use mastara::desk::{Desk, Locked};
use mastara::domain::command::{About, Command};
use mastara::domain::law::Lang;
use mastara::domain::person::NamePart;
use mastara::tui::app::{App, Tone};
use mastara::tui::effect::{Effect, Message, Report};
use mastara::tui::screens;
use std::path::Path;
use tempfile::TempDir;

const FAULTS: [Fault; 2] = [Fault::DiskFull, Fault::Io];
const TYPED: &str = "Comes back on Friday";

fn unlocked(folder: &Path, disk: &Disk, app: &App) -> Desk {
    let locked = Locked::at(folder, app.ctx.place.book.clone(), Some(day())).unwrap();
    locked.over(disk.opener()).unlock(PASSPHRASE, &mut |_, _| {}).unwrap()
}

/// A desk of one person over a disk that can fail.
fn desk(lang: Lang) -> (App, Disk, TempDir) {
    let (scratch, vault, disk) = faulty();
    drop(vault);
    let mut app = App::new(outside(lang), screens::home());
    let mut desk = unlocked(&folder(&scratch), &disk, &app);
    let command = Command::OpenCase {
        reference: "001/26".into(),
        on: day(),
        about: vec![About::Name(NamePart::AsTold, Some("Aïssatou Bah".into()))],
        starts: Vec::new(),
        occurrences: Vec::new(),
        notes: Vec::new(),
        appointments: Vec::new(),
        assignee: None,
    };
    desk.perform(ONE, &command).unwrap();
    app = App::new(with(outside(lang), desk), screens::home());
    (app, disk, scratch)
}

fn with(mut ctx: mastara::tui::ctx::Ctx, desk: Desk) -> mastara::tui::ctx::Ctx {
    ctx.desk = Some(desk);
    ctx
}

fn on_note(app: &mut App) {
    app.carry_out(screens::case(ONE));
    press(app, "w");
    assert_eq!(app.top().unwrap().name(), "record");
}

/// What stands on the screen as trouble is what the disk did and what to do about it.
fn told(app: &App, fault: Fault) {
    let notice = app.notice().expect("nothing was said");
    assert_eq!(notice.tone, Tone::Trouble);
    let parts = match (fault, app.ctx.lang) {
        (Fault::DiskFull, Lang::En) => ["The disk is full", "Make room, then save again"],
        (Fault::DiskFull, Lang::Fr) => ["Le disque est plein", "Libérer de la place, puis enregistrer"],
        (Fault::DiskFull, Lang::Ar) => ["القرص ممتلئ", "أفرغ مكانا ثم احفظ من جديد"],
        (_, Lang::En) => ["could not read or write", "Check the disk"],
        (_, Lang::Fr) => ["n'a pas pu lire ou écrire", "Vérifier le disque"],
        (_, Lang::Ar) => ["تعذر على الحاسوب قراءة أو كتابة", "تحقق من القرص"],
    };
    let said = notice.said.plain();
    assert!(parts.iter().all(|part| said.contains(part)), "{said}");
}

fn notes(app: &App) -> Vec<String> {
    case(app).notes.iter().map(|(_, note)| note.text.reveal().clone()).collect()
}

#[test]
fn a_refused_save_keeps_the_form_and_saves_once_there_is_room() {
    for lang in [Lang::Fr, Lang::Ar, Lang::En] {
        for fault in FAULTS {
            // The write, and the flush after it.
            for call in 0..2 {
                let (mut app, disk, _scratch) = desk(lang);
                on_note(&mut app);
                type_in(&mut app, TYPED);
                let before = disk.pairs();
                // The second time it is refused too, in the same words.
                for _ in 0..2 {
                    disk.fail_at(call, fault);
                    press(&mut app, "ctrl-s");
                    told(&app, fault);
                    assert_eq!(app.top().unwrap().name(), "record");
                    assert!(text(&mut app, 100, 30).contains(TYPED), "{}", text(&mut app, 100, 30));
                    assert!(disk.pairs() == before, "half written");
                    assert!(notes(&app).is_empty());
                }
                disk.heal();
                press(&mut app, "ctrl-s");
                assert_eq!(app.notice().unwrap().tone, Tone::Done, "{:?}", app.notice());
                assert_eq!((notes(&app), app.top().unwrap().name()), (vec![TYPED.to_owned()], "case"));
                let desk = app.ctx.desk.as_mut().unwrap();
                assert_eq!(desk.draft("note", Some(ONE)).unwrap(), None);
                assert_eq!(desk.verify().unwrap().findings, []);
            }
        }
    }
}

#[test]
fn after_a_refused_save_the_vault_opens_again_with_the_draft() {
    for fault in FAULTS {
        let (mut app, disk, scratch) = desk(Lang::En);
        on_note(&mut app);
        type_in(&mut app, TYPED);
        disk.fail_at(0, fault);
        press(&mut app, "ctrl-s ctrl-l");
        for job in app.jobs() {
            (job.run)(&mastara::tui::effect::Report::silent());
        }
        drop(app);
        disk.heal();
        let mut app = App::new(outside(Lang::En), screens::home());
        app.ctx.desk = Some(unlocked(&folder(&scratch), &disk, &app));
        assert!(notes(&app).is_empty(), "{fault:?}");
        on_note(&mut app);
        assert!(text(&mut app, 100, 30).contains(TYPED));
        press(&mut app, "ctrl-s");
        assert_eq!(notes(&app), [TYPED]);
    }
}

/// The disk fills up while somebody types: the letters that could not be sealed are in the form, go
/// with it when it is saved, and are sealed when it is left.
#[test]
fn letters_that_could_not_be_sealed_are_not_lost() {
    for fault in FAULTS {
        for end in ["ctrl-s", "Esc"] {
            let (mut app, disk, _scratch) = desk(Lang::En);
            on_note(&mut app);
            type_in(&mut app, "Comes back ");
            disk.fail_at(0, fault);
            type_in(&mut app, "on Friday");
            told(&app, fault);
            assert!(text(&mut app, 100, 30).contains(TYPED));
            disk.heal();
            press(&mut app, end);
            if end == "Esc" {
                assert_eq!(app.top().unwrap().name(), "case");
                press(&mut app, "w");
                assert!(text(&mut app, 100, 30).contains(TYPED), "{fault:?}");
                press(&mut app, "ctrl-s");
            }
            assert_eq!(notes(&app), [TYPED], "{fault:?} {end}");
        }
    }
}

/// Somebody is typing when the disk begins to refuse.
fn typing_in_trouble(fault: Fault) -> (App, Disk, TempDir) {
    let (mut app, disk, scratch) = desk(Lang::En);
    on_note(&mut app);
    type_in(&mut app, "Comes back ");
    disk.fail_from(0, fault);
    type_in(&mut app, "on Friday");
    told(&app, fault);
    (app, disk, scratch)
}

/// Does on the spot what the app would do on a thread.
fn work(app: &mut App) {
    for job in app.jobs() {
        let settle = (job.run)(&Report::silent());
        app.hear(Message::Done(settle));
    }
}

/// Opens the vault again as the screen of the passphrase does, over the same disk.
fn open_again(app: &mut App, disk: &Disk, scratch: &TempDir) {
    assert!(app.ctx.locked() && !app.ctx.closing);
    let desk = unlocked(&folder(scratch), disk, app);
    let said = app.ctx.opened(desk);
    app.carry_out(Effect::All(vec![Effect::Reset(screens::home()), said]));
}

fn trouble(app: &App) -> bool {
    app.notice().is_some_and(|notice| notice.tone == Tone::Trouble)
}

#[test]
fn a_lock_in_trouble_seals_what_it_can_and_says_later_what_is_lost() {
    for fault in FAULTS {
        // The disk is well again by the time the vault is closed: nothing is lost.
        let (mut app, disk, scratch) = typing_in_trouble(fault);
        disk.heal();
        press(&mut app, "ctrl-l");
        work(&mut app);
        open_again(&mut app, &disk, &scratch);
        assert!(!trouble(&app), "{fault:?} {:?}", app.notice());
        on_note(&mut app);
        assert!(text(&mut app, 100, 30).contains(TYPED));

        // It is not: the lock does not wait, nothing stays behind it, and it is said once.
        let (mut app, disk, scratch) = typing_in_trouble(fault);
        press(&mut app, "ctrl-l");
        assert!(app.ctx.locked());
        work(&mut app);
        disk.heal();
        open_again(&mut app, &disk, &scratch);
        let said = app.notice().expect("nobody was told").said.plain();
        assert!(said.contains("could not be kept"), "{said}");
        on_note(&mut app);
        let shown = text(&mut app, 100, 30);
        assert!(shown.contains("Comes back") && !shown.contains("Friday"), "{shown}");
        press(&mut app, "Esc ctrl-l");
        work(&mut app);
        open_again(&mut app, &disk, &scratch);
        assert!(!trouble(&app));
    }
}

#[test]
fn what_a_hidden_desk_could_not_seal_stays_until_it_is_opened_or_left_alone() {
    for fault in FAULTS {
        for left_alone in [false, true] {
            let (mut app, disk, scratch) = typing_in_trouble(fault);
            press(&mut app, "F8");
            work(&mut app);
            disk.heal();
            assert_eq!(app.top().unwrap().name(), "hide");
            assert!(!text(&mut app, 100, 30).contains("back"));
            if left_alone {
                app.left_alone();
            }
            press(&mut app, "Esc");
            open_again(&mut app, &disk, &scratch);
            assert_eq!(trouble(&app), left_alone, "{fault:?}");
            on_note(&mut app);
            assert_eq!(text(&mut app, 100, 30).contains(TYPED), !left_alone, "{fault:?}");
        }
    }
}

#[test]
fn leaving_asks_once_before_letters_are_lost() {
    for fault in FAULTS {
        for key in ["ctrl-q", "ctrl-c"] {
            // Nothing is asked when the letters can be sealed after all.
            let (mut app, disk, _scratch) = typing_in_trouble(fault);
            disk.heal();
            press(&mut app, key);
            assert!(app.over(), "{fault:?}");

            let (mut app, disk, scratch) = typing_in_trouble(fault);
            press(&mut app, key);
            assert!(!app.over());
            let shown = text(&mut app, 100, 30);
            assert!(shown.contains("leaving now loses them") && shown.contains("▸ Cancel"), "{shown}");
            // Cancel goes back to the form with every letter; the same key asks again, twice leaves.
            press(&mut app, "Enter");
            assert!(!app.over() && text(&mut app, 100, 30).contains(TYPED));
            press(&mut app, key);
            press(&mut app, key);
            assert!(app.over());
            drop((app, disk, scratch));

            let (mut app, disk, _scratch) = typing_in_trouble(fault);
            press(&mut app, key);
            disk.heal();
            press(&mut app, "Enter ctrl-s");
            assert_eq!(notes(&app), [TYPED], "{fault:?}");
        }
    }
}

#[test]
fn a_refused_intake_opens_no_case_and_becomes_one_later() {
    for fault in FAULTS {
        let (mut app, disk, scratch) = desk(Lang::Fr);
        press(&mut app, "n");
        hear(&mut app, Event::Paste("Moussa Traoré".into()));
        disk.fail_at(1, fault);
        press(&mut app, "ctrl-s");
        told(&app, fault);
        assert_eq!(app.top().unwrap().name(), "intake");
        assert!(text(&mut app, 100, 30).contains("Moussa Traoré"));
        assert_eq!(app.ctx.desk.as_ref().unwrap().count(), 1);
        disk.heal();
        press(&mut app, "ctrl-s");
        assert_eq!(app.top().unwrap().name(), "case", "{:?}", app.notice());
        drop(app);
        let app = App::new(outside(Lang::Fr), screens::home());
        let desk = unlocked(&folder(&scratch), &disk, &app);
        assert_eq!((desk.count(), desk.draft("intake", None).unwrap()), (2, None));
    }
}
