//! What changed in the law, and what rests on a paper, as somebody at the desk sees it.

use super::stage::{day, outside, picture, press, text, type_in};
use crate::support::vaults::{PASSPHRASE, folder, fresh};
use chrono::{NaiveDate, NaiveTime};
use insta::Settings;
use mastara::desk::{Desk, Locked};
use mastara::domain::command::{About, Command, Start};
use mastara::domain::course::{Known, Mark, Occurrence, Purpose};
use mastara::domain::facts::Fact;
use mastara::domain::ids::{CaseId, ItemId};
use mastara::domain::law::Lang;
use mastara::domain::paper::{Original, Paper};
use mastara::domain::person::{Birth, NamePart, Sex, Status};
use mastara::domain::private::Private;
use mastara::procedures::Shelf;
use mastara::tui::app::App;
use mastara::tui::screens;
use tempfile::TempDir;

const SIZES: [(u16, u16); 3] = [(60, 20), (80, 24), (120, 40)];
const ONE: CaseId = CaseId([7; 16]);
const OWN: ItemId = ItemId([9; 16]);

fn on(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn desk(scratch: &TempDir, today: NaiveDate) -> Desk {
    let locked = Locked::at(&folder(scratch), Shelf::builtin().book(), Some(today)).unwrap();
    locked.unlock(PASSPHRASE, &mut |_, _| {}).unwrap()
}

fn open(desk: &mut Desk, case: CaseId, name: &str, mut about: Vec<About>) {
    about.push(About::Name(NamePart::AsTold, Some(name.into())));
    about.push(About::Status(Some(Status::Regular)));
    let reference = desk.next_reference();
    let (on, assignee) = (desk.today(), Some("Amina".into()));
    let (starts, occurrences, notes, appointments) = (vec![], vec![], vec![], vec![]);
    let command =
        Command::OpenCase { reference, on, about, starts, occurrences, notes, appointments, assignee };
    desk.perform(case, &command).unwrap();
    desk.perform(case, &Command::RecordConsent(Purpose::KeepFile, true, on)).unwrap();
}

fn start(desk: &mut Desk, case: CaseId, id: ItemId, procedure: &str) {
    desk.perform(case, &Command::StartProcedure(Start { id, procedure: procedure.into() })).unwrap();
}

fn mark(desk: &mut Desk, step: &str, mark: Mark, fact: Option<(&str, &str)>) {
    let occurrences = fact.map(|(trigger, day)| {
        let enrolment = Some(OWN);
        (
            ItemId([3; 16]),
            Occurrence { trigger: trigger.into(), on: on(day), at: None, known: Known::Paper, enrolment },
        )
    });
    let command = Command::MarkStep {
        enrolment: OWN,
        step: step.into(),
        mark,
        on: desk.today(),
        reason: Private::default(),
        occurrences: occurrences.into_iter().collect(),
    };
    desk.perform(ONE, &command).unwrap();
}

/// An app on this day, with what was done on a day before.
fn app(lang: Lang, before: &str, today: &str, act: impl Fn(&mut Desk)) -> (TempDir, App) {
    let (scratch, vault, _) = fresh();
    drop(vault);
    let mut first = desk(&scratch, on(before));
    act(&mut first);
    first.lock().unwrap();
    let mut ctx = outside(lang);
    ctx.place.book = Shelf::builtin().book();
    ctx.now = on(today).and_time(NaiveTime::from_hms_opt(10, 30, 0).unwrap());
    ctx.desk = Some(desk(&scratch, on(today)));
    (scratch, App::new(ctx, screens::home()))
}

/// A birth declared late, opened before law 36-21 and looked at after.
fn late_birth(lang: Lang) -> (TempDir, App) {
    app(lang, "2021-07-12", "2021-08-02", |desk| {
        open(
            desk,
            ONE,
            "Awa Diallo",
            vec![About::Sex(Some(Sex::F)), About::Fact(Fact::DeclaredLate, Some(true))],
        );
        start(desk, ONE, OWN, "birth-registration");
        mark(desk, "br.1", Mark::Done, Some(("birth", "2021-03-01")));
        mark(desk, "br.5p", Mark::Submitted, None);
    })
}

/// A refusal of which the person learned before the new code.
fn old_limit(lang: Lang) -> (TempDir, App) {
    app(lang, "2026-08-12", "2026-09-10", |desk| {
        open(desk, ONE, "Awa Diallo", Vec::new());
        start(desk, ONE, OWN, "refusal-appeal");
        mark(desk, "ra.1", Mark::Done, Some(("notification", "2026-08-10")));
    })
}

fn paper(document: &str, expires: NaiveDate) -> Paper {
    let (number, holder) = (Private::default(), Private::default());
    let expires = Some(expires);
    Paper { document: document.into(), number, issued: None, expires, holder, original: Original::Person }
}

/// A mother whose passport and permit end, and her child.
fn household(lang: Lang) -> (TempDir, App) {
    app(lang, "2026-11-23", "2026-11-24", |desk| {
        let (home, child) = (ItemId([5; 16]), CaseId([8; 16]));
        open(desk, ONE, "Awa Diallo", vec![About::Sex(Some(Sex::F)), About::Household(Some(home))]);
        start(desk, ONE, OWN, "renewal");
        for (no, document, days) in [(1, "passport", 40), (2, "old-permit", 70)] {
            let end = day() + chrono::Days::new(days);
            desk.perform(ONE, &Command::RecordPaper(ItemId([no; 16]), paper(document, end))).unwrap();
        }
        let born = About::Birth(Some(Birth::On(on("2018-05-04"))));
        let known = About::Fact(Fact::Unaccompanied, Some(false));
        open(desk, child, "Moussa Diallo", vec![born, known, About::Household(Some(home))]);
        start(desk, child, ItemId([6; 16]), "minors-family");
    })
}

fn top(app: &App) -> &'static str {
    app.top().unwrap().name()
}

fn version(app: &App) -> u32 {
    let case = app.ctx.desk.as_ref().unwrap().file(ONE).unwrap().case;
    case.enrolments.get(&OWN).unwrap().version
}

#[test]
fn the_flag_opens_what_changes_and_one_key_follows_it_and_one_takes_it_back() {
    let (_scratch, mut app) = late_birth(Lang::En);
    let shown = text(&mut app, 120, 40);
    assert!(shown.contains("a newer version exists"), "{shown}");
    // From Today the differences lie on the case.
    press(&mut app, "Enter");
    assert_eq!(top(&app), "versions");
    let shown = text(&mut app, 120, 60);
    for said in ["version 1", "version 2", "Ask the office", "new", "Late, paper office", "can be undone"] {
        assert!(shown.contains(said), "{said}: {shown}");
    }
    press(&mut app, "f");
    assert_eq!((top(&app), version(&app)), ("case", 2));
    assert!(!text(&mut app, 120, 60).contains("a newer version exists"));
    press(&mut app, "ctrl-z");
    assert_eq!(version(&app), 1);
    let shown = text(&mut app, 120, 60);
    assert!(shown.contains("a newer version exists"), "{shown}");
    // And from the flag on the case.
    press(&mut app, "Down");
    press(&mut app, "Enter");
    assert_eq!(top(&app), "versions", "{}", text(&mut app, 120, 60));
}

#[test]
fn a_limit_that_changed_says_that_the_old_one_stays() {
    let (_scratch, mut app) = old_limit(Lang::En);
    press(&mut app, "Enter");
    let shown = text(&mut app, 120, 70);
    assert!(shown.contains("The time began on Monday 10 August 2026"), "{shown}");
    app.carry_out(screens::versions::versions(ONE, OWN));
    let shown = text(&mut app, 120, 40);
    assert!(
        shown.contains("the older limit stays (60 days") && shown.contains("A time that begins now: 30 days"),
        "{shown}"
    );
}

#[test]
fn a_paper_says_from_when_to_renew_it_and_who_depends_on_it() {
    let (_scratch, mut app) = household(Lang::En);
    press(&mut app, "Enter");
    if top(&app) != "case" {
        press(&mut app, "Esc");
    }
    app.carry_out(screens::case(ONE));
    let shown = text(&mut app, 120, 90);
    for said in ["Begin the renewal", "Without it, not possible", "Depends on it: Moussa Diallo, a minor"] {
        assert!(shown.contains(said), "{said}: {shown}");
    }
}

#[test]
fn a_file_joins_the_household_of_another_by_its_reference_and_leaves_it_again() {
    let (_scratch, mut app) = app(Lang::En, "2026-11-23", "2026-11-24", |desk| {
        open(desk, ONE, "Awa Diallo", Vec::new());
        open(desk, CaseId([8; 16]), "Moussa Diallo", Vec::new());
    });
    let others = |app: &App, case| -> Vec<CaseId> {
        let files = app.ctx.desk.as_ref().unwrap().household(case).unwrap();
        files.iter().map(|file| file.case.id).collect()
    };
    app.carry_out(screens::case(CaseId([8; 16])));
    press(&mut app, "h");
    assert!(!text(&mut app, 80, 24).contains('⟦'), "{}", text(&mut app, 80, 24));
    type_in(&mut app, "009/26");
    press(&mut app, "ctrl-s");
    assert!(text(&mut app, 80, 24).contains("! There is no other file"), "{}", text(&mut app, 80, 24));
    press(&mut app, "ctrl-u");
    type_in(&mut app, "001/26");
    press(&mut app, "ctrl-s");
    assert_eq!(top(&app), "case", "{}", text(&mut app, 80, 24));
    assert_eq!((others(&app, ONE), others(&app, CaseId([8; 16]))), (vec![CaseId([8; 16])], vec![ONE]));
    assert!(text(&mut app, 120, 40).contains("Awa Diallo"));
    press(&mut app, "h ctrl-u ctrl-s");
    assert!(others(&app, ONE).is_empty() && others(&app, CaseId([8; 16])).is_empty());
    press(&mut app, "ctrl-z");
    assert_eq!(others(&app, ONE), [CaseId([8; 16])]);
}

#[test]
fn changes_and_papers_in_pictures() {
    let mut settings = Settings::clone_current();
    settings.set_snapshot_path("../snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    for lang in Lang::ALL {
        let changed = |app: &mut App| app.carry_out(screens::versions::versions(ONE, OWN));
        let shoot = |name: &str, (scratch, mut app): (TempDir, App), go: &dyn Fn(&mut App)| {
            go(&mut app);
            let pictures: Vec<String> =
                SIZES.into_iter().map(|(columns, rows)| picture(&mut app, columns, rows)).collect();
            settings.bind(|| insta::assert_snapshot!(format!("{name}.{}", lang.code()), pictures.join("\n")));
            assert!(pictures.iter().all(|picture| !picture.contains('⟦')), "{name}: a message is missing");
            for (columns, rows) in [(1, 1), (8, 3), (29, 6), (59, 17), (250, 25)] {
                text(&mut app, columns, rows);
            }
            drop(scratch);
        };
        shoot("versions", late_birth(lang), &changed);
        shoot("versions-limits", old_limit(lang), &changed);
        shoot("case-household", household(lang), &|app| {
            app.carry_out(screens::case(ONE));
            press(app, "Tab Tab Tab");
        });
    }
}
