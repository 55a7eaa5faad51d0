//! The screens of the main job as pictures, from a small book: text and styles, in the three
//! languages and three sizes. Nothing panics in them at any size.

use super::stage::{frame, picture, press, type_in};
use super::work::{ONE, case, desk_of, open_step};
use insta::Settings;
use mastara::domain::command::Command;
use mastara::domain::course::{Appointment, Kept, Known, Note, Occurrence};
use mastara::domain::law::Lang;
use mastara::domain::obstacle::{Manner, Met, Region, obstacles_of};
use mastara::domain::paper::{Original, Paper};
use mastara::domain::person::Status;
use mastara::domain::private::Private;
use mastara::procedures::Shelf;
use mastara::tui::app::App;
use mastara::tui::screens::met;
use std::path::Path;

const SIZES: [(u16, u16); 3] = [(60, 20), (80, 24), (120, 40)];

fn small(lang: Lang) -> App {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/shelf");
    let mut app = desk_of(Shelf::load(&folder).0.book(), lang, Status::Irregular, &["paper-permit"]);
    let day = super::stage::day();
    let desk = app.ctx.desk.as_mut().unwrap();
    let soon = day + chrono::Days::new(20);
    let paper = Paper {
        document: "passport".into(),
        number: "O0123456".into(),
        issued: None,
        expires: Some(soon),
        holder: Private::default(),
        original: Original::Person,
    };
    let appointment = Appointment { on: soon, at: None, about: "Bureau 3".into(), kept: Kept::Planned };
    let book = app.ctx.place.book.clone();
    let trigger = book.triggers.keys().next().unwrap().clone();
    let on = day - chrono::Days::new(3);
    let fact = Occurrence { trigger, on, at: None, known: Known::Paper, enrolment: None };
    for command in [
        Command::RecordPaper(desk.item(), paper),
        Command::MakeAppointment(desk.item(), appointment),
        Command::WriteNote(desk.item(), Note { text: "Revient jeudi".into(), on: day }),
        Command::RecordTrigger(desk.item(), fact),
    ] {
        desk.perform(ONE, &command).unwrap();
    }
    press(&mut app, "Enter");
    assert!(case(&app).notes.iter().count() == 1);
    app
}

/// The hour of an act is that of the test: it is taken out of the picture.
fn masked(picture: &str) -> String {
    let mut out = String::new();
    let mut rest = picture;
    while let Some(at) = rest.find("24/11/2026 ") {
        let (before, after) = rest.split_at(at + "24/11/2026 ".len());
        out.push_str(before);
        let hour = after.get(..5).filter(|hour| hour.as_bytes().get(2) == Some(&b':'));
        out.push_str(if hour.is_some() { "00:00" } else { "" });
        rest = after.get(if hour.is_some() { 5 } else { 0 }..).unwrap_or_default();
    }
    out + rest
}

/// Obstacles counted: one kind met often, another once, and a restricted case left out.
fn counted(lang: Lang) -> App {
    let mut app = small(lang);
    let desk = app.ctx.desk.as_mut().unwrap();
    for (days, kind, which) in
        [(1, "obs.oral", "Sidi Moumen"), (9, "obs.oral", "Settat"), (70, "obs.other", "")]
    {
        let met = Met {
            kind: kind.into(),
            office: (days < 70).then(|| "desk-1".into()),
            which: which.into(),
            region: Some(Region::Casablanca),
            on: super::stage::day() - chrono::Days::new(days),
            manner: Manner::Said,
            words: "Revenez lundi".into(),
            at: None,
        };
        let id = desk.item();
        desk.perform(ONE, &Command::MeetObstacle(id, met)).unwrap();
    }
    press(&mut app, "F9");
    app
}

/// A screen with work on it: its name, and how one gets there.
type Room = (&'static str, fn(Lang) -> App);

fn rooms() -> Vec<Room> {
    vec![
        ("case", small),
        ("case-lower", |lang| {
            let mut app = small(lang);
            press(&mut app, "Tab Tab Down");
            app
        }),
        ("step", |lang| {
            let mut app = small(lang);
            open_step(&mut app, "pp.2");
            app
        }),
        ("step-decision", |lang| {
            let mut app = small(lang);
            open_step(&mut app, "pp.3");
            press(&mut app, "r");
            app
        }),
        ("record", |lang| {
            let mut app = small(lang);
            open_step(&mut app, "pp.1");
            press(&mut app, "s ctrl-s");
            app
        }),
        ("obstacle-form", |lang| {
            let mut app = small(lang);
            open_step(&mut app, "pp.2");
            press(&mut app, "b Down");
            app
        }),
        ("met", |lang| {
            let mut app = small(lang);
            open_step(&mut app, "pp.2");
            press(&mut app, "b Down Tab");
            type_in(&mut app, "Revenez lundi");
            press(&mut app, "ctrl-s");
            let (id, _) = obstacles_of(&case(&app)).remove(0);
            app.carry_out(met::met(ONE, id));
            app
        }),
        ("obstacles", counted),
        ("behind", |lang| {
            let mut app = counted(lang);
            press(&mut app, "Enter");
            app
        }),
        ("intake", |lang| {
            let mut app = small(lang);
            press(&mut app, "F4");
            type_in(&mut app, "Aisatou Bah");
            app
        }),
        ("library", |lang| {
            let mut app = small(lang);
            press(&mut app, "F5");
            app
        }),
        ("entry", |lang| {
            let mut app = small(lang);
            press(&mut app, "F5 Enter Down");
            app
        }),
    ]
}

#[test]
fn the_main_job_in_pictures() {
    let mut settings = Settings::clone_current();
    settings.set_snapshot_path("../snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    for (name, make) in rooms() {
        for lang in Lang::ALL {
            let mut app = make(lang);
            let pictures: Vec<String> =
                SIZES.into_iter().map(|(columns, rows)| masked(&picture(&mut app, columns, rows))).collect();
            settings.bind(|| insta::assert_snapshot!(format!("{name}.{}", lang.code()), pictures.join("\n")));
        }
    }
}

#[test]
fn the_rooms_draw_at_every_small_size() {
    for (name, make) in rooms() {
        // Mirrored, every trap of the others is there too.
        let mut app = make(Lang::Ar);
        for columns in (1..=8).chain([29, 59, 61, 99, 101, 250]) {
            for rows in (1..=6).chain([17, 25]) {
                let (buffer, caret) = frame(&mut app, columns, rows);
                assert!(caret.is_none_or(|caret| buffer.area.contains(caret)), "{name} {columns}x{rows}");
            }
        }
    }
}
