//! The main job, from the keyboard alone and from what the screens say: find a person, open the
//! case, do the next step, tick a paper, take it back; take in somebody new; read the law.

use super::stage::{app_on, day, hear, outside, press, text, type_in};
use crossterm::event::{Event, KeyModifiers, MouseButton, MouseEvent, MouseEventKind};
use mastara::desk::Desk;
use mastara::domain::book::Book;
use mastara::domain::command::{About, Command, Start};
use mastara::domain::course::Mark;
use mastara::domain::ids::CaseId;
use mastara::domain::law::Lang;
use mastara::domain::paper::Tick;
use mastara::domain::person::{
    Birth, Calling, Country, Entry, NamePart, Nationality, Phone, Place, Sex, Status,
};
use mastara::procedures::Shelf;
use mastara::tui::app::{App, Tone};
use mastara::tui::screens::{self, intake::Intake, library::Library};
use std::sync::Arc;

pub(super) const ONE: CaseId = CaseId([7; 16]);

/// A desk that works from the procedures of the house, with one person of this status.
fn desk(lang: Lang, status: Status, procedures: &[&str]) -> App {
    desk_of(Shelf::builtin().book(), lang, status, procedures)
}

/// A desk that works from a book.
pub(super) fn desk_of(book: Arc<Book>, lang: Lang, status: Status, procedures: &[&str]) -> App {
    let mut ctx = outside(lang);
    ctx.place.book = book;
    let mut desk = Desk::practice(1, 0, Arc::clone(&ctx.place.book), Some(day())).unwrap();
    let about = vec![
        About::Name(NamePart::AsTold, Some("Aïssatou Bah".into())),
        About::Sex(Some(Sex::F)),
        About::Birth(Some(Birth::Year(1994))),
        About::Nationality(Country::from_code("GN").map(Nationality::Of)),
        About::Arrived(Some(day() - chrono::Days::new(60))),
        About::Entry(Some(Entry::VisaExempt)),
        About::Status(Some(status)),
    ];
    let starts = procedures.iter().map(|id| Start { id: desk.item(), procedure: (*id).into() }).collect();
    let command = Command::OpenCase {
        reference: "001/26".into(),
        on: day(),
        about,
        starts,
        occurrences: Vec::new(),
        notes: Vec::new(),
        appointments: Vec::new(),
        assignee: None,
    };
    desk.perform(ONE, &command).unwrap();
    ctx.desk = Some(desk);
    App::new(ctx, screens::home())
}

pub(super) fn case(app: &App) -> mastara::domain::event::Case {
    app.ctx.desk.as_ref().unwrap().file(ONE).unwrap().case
}

fn top(app: &App) -> &'static str {
    app.top().unwrap().name()
}

fn notice(app: &App) -> (Tone, String) {
    let notice = app.notice().expect("nothing was said");
    (notice.tone, notice.said.plain())
}

#[test]
fn the_main_job_from_search_to_undo() {
    let mut app = desk(Lang::En, Status::Irregular, &["first-permit"]);
    press(&mut app, "/");
    type_in(&mut app, "aissatou");
    press(&mut app, "Enter");
    assert_eq!(top(&app), "case");
    let shown = text(&mut app, 80, 24);
    assert!(shown.contains("What to do next") && shown.contains("▸ Explain the risks"), "{shown}");
    // The choice stands on the next step: Enter opens it, Enter again records it as done.
    press(&mut app, "Enter");
    assert_eq!(top(&app), "step");
    press(&mut app, "d");
    assert_eq!(top(&app), "record");
    press(&mut app, "ctrl-s");
    assert_eq!(top(&app), "step", "{:?}", app.notice());
    assert_eq!(notice(&app).0, Tone::Done);
    press(&mut app, "Esc");
    assert!(text(&mut app, 80, 24).contains("▸ Note entry date"), "the next step is now the next one");
    assert_eq!(case(&app).steps.iter().filter(|(_, mark)| mark.mark == Mark::Done).count(), 1);
    // Undo, then the next step is the first one again.
    press(&mut app, "ctrl-z");
    assert!(notice(&app).1.starts_with("Undone"), "{}", notice(&app).1);
    assert_eq!(case(&app).steps.iter().count(), 0);
    assert!(text(&mut app, 80, 24).contains("▸ Explain the risks"));
}

/// Opens a step of the first procedure that is followed.
pub(super) fn open_step(app: &mut App, id: &str) {
    let (enrolment, _) = case(app).courses().first().map(|(id, one)| (*id, (*one).clone())).unwrap();
    app.carry_out(screens::step::step(ONE, enrolment, id.into()));
    assert_eq!(top(app), "step");
}

#[test]
fn a_paper_is_ticked_and_unticked_with_one_key() {
    let mut app = desk(Lang::En, Status::Irregular, &["first-permit"]);
    press(&mut app, "Enter");
    open_step(&mut app, "fp.4");
    press(&mut app, "Space");
    assert_eq!(notice(&app), (Tone::Trouble, "Choose a paper of the list first.".to_owned()));
    // Tab goes to the next part, until a paper is chosen.
    for _ in 0..8 {
        press(&mut app, "Tab");
        press(&mut app, "Space");
        if case(&app).ticks.iter().count() == 1 {
            break;
        }
    }
    assert_eq!(case(&app).ticks.iter().next().map(|(_, tick)| *tick), Some(Tick::InHand));
    assert!(text(&mut app, 80, 24).contains("in hand"));
    press(&mut app, "Space Space Space");
    assert_eq!(case(&app).ticks.iter().count(), 0);
    assert!(text(&mut app, 80, 24).contains("missing"));
}

#[test]
fn the_police_desk_waits_until_the_warning_was_talked_over() {
    let mut app = desk(Lang::Fr, Status::Irregular, &["first-permit"]);
    press(&mut app, "Enter");
    open_step(&mut app, "fp.10");
    press(&mut app, "d");
    let (tone, said) = notice(&app);
    assert!(tone == Tone::Trouble && said.contains("avertissement"), "{said}");
    assert_eq!(top(&app), "step");
    // The screen says so, and one key records it, after the words were read again.
    press(&mut app, "t Tab Enter");
    assert_eq!(case(&app).discussed.iter().count(), 1, "{}", text(&mut app, 80, 24));
    assert!(text(&mut app, 80, 24).contains("parlé avec la personne le 24/11/2026"));
}

#[test]
fn a_refusal_is_recorded_with_its_day_and_opens_the_remedy() {
    let mut app = desk(Lang::En, Status::Regular, &["first-permit"]);
    press(&mut app, "Enter");
    open_step(&mut app, "fp.14");
    press(&mut app, "r");
    for _ in 0..6 {
        press(&mut app, "r");
        if top(&app) == "record" && text(&mut app, 80, 30).contains("learned of the decision") {
            break;
        }
        if top(&app) == "record" {
            press(&mut app, "Esc");
        }
        press(&mut app, "Down");
    }
    // Saved without the day that starts the clock: refused beside its field, in words.
    press(&mut app, "ctrl-s");
    let shown = text(&mut app, 80, 30);
    assert!(shown.contains("! The day is missing"), "{shown}");
    type_in(&mut app, "20/11/2026");
    press(&mut app, "Tab");
    type_in(&mut app, "writing");
    press(&mut app, "ctrl-s");
    assert_eq!(top(&app), "step", "{}", text(&mut app, 80, 30));
    let told = case(&app);
    assert_eq!(told.endings.iter().count(), 1);
    assert_eq!(told.enrolments.iter().count(), 2, "the remedy was started");
    press(&mut app, "Esc");
    // The clock of the remedy runs, with both dates and the article.
    let shown = text(&mut app, 160, 50);
    assert!(
        shown.contains("File by") && shown.contains("Latest arguable") && shown.contains("02-03"),
        "{shown}"
    );
}

#[test]
fn an_intake_survives_esc_and_a_lock_and_becomes_a_case() {
    let mut app = desk(Lang::En, Status::Irregular, &[]);
    press(&mut app, "n");
    assert_eq!(top(&app), "intake");
    type_in(&mut app, "Aissata Bah");
    // Somebody alike is shown, with the reason.
    let shown = text(&mut app, 80, 24);
    assert!(shown.contains("Aïssatou Bah") && shown.contains("because: a name like it"), "{shown}");
    press(&mut app, "Esc");
    assert_eq!(top(&app), "today");
    press(&mut app, "n");
    let shown = text(&mut app, 80, 24);
    assert!(shown.contains("Aissata Bah") && shown.contains("What was typed last time is back"), "{shown}");
    // It was sealed at each letter: another reader of the same vault would find it.
    let draft = app.ctx.desk.as_ref().unwrap().draft("intake", None).unwrap().unwrap();
    assert!(draft.fields.iter().any(|(name, typed)| name == "told" && typed.reveal() == "Aissata Bah"));
    // What is wrong is said beside its field.
    press(&mut app, "Tab Tab Tab Tab");
    type_in(&mut app, "31/02/1990");
    press(&mut app, "ctrl-s");
    assert!(text(&mut app, 80, 24).contains("there is no such day"));
    press(&mut app, "ctrl-u");
    type_in(&mut app, "1994");
    press(&mut app, "Tab");
    type_in(&mut app, "guinéenne");
    assert!(text(&mut app, 80, 24).contains("= Guinea"));
    press(&mut app, "Tab");
    type_in(&mut app, "0600000000");
    press(&mut app, "ctrl-s");
    assert!(text(&mut app, 80, 30).contains("Ask whether it is safe"), "{}", text(&mut app, 80, 30));
    type_in(&mut app, "never");
    press(&mut app, "ctrl-s");
    assert_eq!(top(&app), "case", "{}", text(&mut app, 80, 24));
    let shown = text(&mut app, 80, 24);
    assert!(shown.contains("✗ 0600000000 · never contact"), "{shown}");
    let desk = app.ctx.desk.as_ref().unwrap();
    assert_eq!(desk.count(), 2);
    assert_eq!(desk.draft("intake", None).unwrap(), None, "saved: the draft is gone");
    let card = desk.by_reference("002/26").expect("the next reference");
    let told = desk.file(card.case).unwrap().case;
    assert!(told.phones.iter().all(|(_, phone)| phone.calling == Calling::Never));
    // Opening a case is one act, and undo takes all of it back.
    press(&mut app, "ctrl-z");
    assert!(notice(&app).1.contains("case opened"));
}

#[test]
fn a_form_of_a_case_keeps_what_was_typed_and_forgets_it_when_saved() {
    let mut app = desk(Lang::En, Status::Irregular, &["first-permit"]);
    press(&mut app, "Enter w");
    type_in(&mut app, "Comes back on Friday");
    press(&mut app, "Esc");
    assert!(case(&app).notes.iter().next().is_none());
    press(&mut app, "w");
    assert!(text(&mut app, 80, 24).contains("Comes back on Friday"));
    press(&mut app, "ctrl-s");
    assert_eq!(case(&app).notes.iter().count(), 1);
    press(&mut app, "w");
    assert!(!text(&mut app, 80, 24).contains("Comes back on Friday"));
    press(&mut app, "ctrl-s");
    assert_eq!(notice(&app).0, Tone::Trouble);
    assert!(text(&mut app, 80, 24).contains("! Fill in this field"));
}

#[test]
fn a_name_and_a_status_are_corrected_as_one_act_and_undone() {
    let mut app = desk(Lang::En, Status::Irregular, &["first-permit"]);
    press(&mut app, "Enter e");
    assert_eq!(top(&app), "record");
    // The form holds what the case holds; saved as it is, nothing happens.
    let shown = text(&mut app, 80, 40);
    assert!(
        shown.contains("Aïssatou Bah") && shown.contains("1994") && shown.contains("25/09/2026"),
        "{shown}"
    );
    assert!(shown.contains("= Guinea") && shown.contains("without a valid permit"), "{shown}");
    press(&mut app, "ctrl-s");
    assert_eq!((top(&app), notice(&app).0), ("record", Tone::Trouble));
    // Without any name it is refused beside the field, and an emptied field is still empty when one comes back.
    press(&mut app, "ctrl-u ctrl-s");
    assert!(text(&mut app, 80, 40).contains("! "), "{}", text(&mut app, 80, 40));
    press(&mut app, "Esc");
    let draft = app.ctx.desk.as_ref().unwrap().draft("correct", Some(ONE)).unwrap().unwrap();
    let typed: Vec<_> =
        draft.fields.iter().map(|(name, typed)| (name.as_str(), typed.reveal().as_str())).collect();
    assert_eq!(typed, [("told", "")], "only what was changed is kept");
    press(&mut app, "e");
    assert!(!text(&mut app, 80, 40).contains("Bah\n"));
    type_in(&mut app, "Aïssata Bah");
    // A country of which there is none is refused beside its field.
    press(&mut app, "Tab Tab Tab Tab Tab ctrl-u");
    type_in(&mut app, "Guinex");
    press(&mut app, "ctrl-s");
    assert!(text(&mut app, 80, 40).contains("! No such country"), "{}", text(&mut app, 80, 40));
    press(&mut app, "ctrl-u");
    type_in(&mut app, "guinea");
    press(&mut app, "Tab Tab Tab Tab Tab");
    type_in(&mut app, "asylum");
    press(&mut app, "ctrl-s");
    assert_eq!((top(&app), notice(&app).0), ("case", Tone::Done), "{}", text(&mut app, 80, 40));
    let shown = text(&mut app, 80, 24);
    assert!(shown.contains("Aïssata Bah") && shown.contains("asylum"), "{shown}");
    let told = case(&app);
    assert_eq!(told.status.value(), Some(&Status::AsylumSeeker));
    assert_eq!(told.birth.value(), Some(&Birth::Year(1994)), "what was not touched stays");
    let file = app.ctx.desk.as_ref().unwrap().file(ONE).unwrap();
    let last = file.events.iter().max_by_key(|event| event.stamp).unwrap().batch;
    assert_eq!(file.events.iter().filter(|event| event.batch == last).count(), 2, "the changed fields alone");
    assert_eq!(app.ctx.desk.as_ref().unwrap().draft("correct", Some(ONE)).unwrap(), None);
    press(&mut app, "ctrl-z");
    let told = case(&app);
    assert_eq!(told.status.value(), Some(&Status::Irregular));
    assert_eq!(told.names.get(&NamePart::AsTold).map(|name| name.reveal().as_str()), Some("Aïssatou Bah"));
    assert!(text(&mut app, 80, 24).contains("Aïssatou Bah"));
}

#[test]
fn a_corrected_phone_keeps_its_place_and_a_quarter_its_region() {
    let mut app = desk(Lang::Fr, Status::Irregular, &[]);
    let desk = app.ctx.desk.as_mut().unwrap();
    let id = desk.item();
    let phone = Phone { number: "0600000000".into(), calling: Calling::Never };
    let place = Place { region: "Oriental".into(), province: "Oujda".into(), commune: "Lazaret".into() };
    let age = Birth::About { age: 30, told: day() - chrono::Days::new(800) };
    let about = vec![About::Phone(id, Some(phone)), About::Place(Some(place)), About::Birth(Some(age))];
    desk.perform(ONE, &Command::Describe(about)).unwrap();
    press(&mut app, "Enter e");
    assert!(text(&mut app, 80, 40).contains("ans"));
    press(&mut app, "Tab Tab Tab Tab Tab Tab ctrl-u");
    type_in(&mut app, "0611111111");
    press(&mut app, "Tab Tab Tab Tab Tab ctrl-u ctrl-s");
    assert_eq!(top(&app), "case", "{}", text(&mut app, 80, 40));
    let told = case(&app);
    let phones: Vec<_> =
        told.phones.iter().map(|(id, one)| (*id, one.number.reveal().clone(), one.calling)).collect();
    assert_eq!(phones, [(id, "0611111111".to_owned(), Calling::Never)]);
    let place = told.place.value().unwrap();
    assert_eq!((place.region.reveal().as_str(), place.commune.reveal().as_str()), ("Oriental", ""));
    assert_eq!(
        told.birth.value(),
        Some(&age),
        "an age that nobody touched keeps the day on which it was told"
    );
    press(&mut app, "e Tab Tab Tab Tab Tab Tab ctrl-u ctrl-s");
    assert_eq!(case(&app).phones.iter().count(), 0, "an emptied number is taken back");
}

#[test]
fn a_closed_case_says_so_and_can_be_reopened() {
    let mut app = desk(Lang::En, Status::Irregular, &["first-permit"]);
    press(&mut app, "Enter x");
    type_in(&mut app, "moved to Spain");
    press(&mut app, "Enter");
    assert!(!case(&app).open());
    assert!(text(&mut app, 80, 24).contains("Closed on 24/11/2026: moved to Spain"));
    press(&mut app, "s");
    assert_eq!(notice(&app), (Tone::Trouble, "This case is closed: reopen it first.".to_owned()));
    press(&mut app, "o");
    assert!(case(&app).open());
}

#[test]
fn the_library_is_searched_and_its_links_lead_on() {
    let mut app = app_on(Lang::Fr, Box::new(Library::default()));
    app.ctx.place.book = Shelf::builtin().book();
    press(&mut app, "F6 F6 F6");
    type_in(&mut app, "02-03");
    let shown = text(&mut app, 80, 24);
    let first = shown.lines().find(|line| line.contains('▌')).unwrap_or_default();
    assert!(first.contains("Loi n° 02-03"), "{shown}");
    press(&mut app, "ctrl-x");
    type_in(&mut app, "titre sejour");
    press(&mut app, "Enter");
    assert_eq!(top(&app), "entry");
    let shown = text(&mut app, 80, 24);
    assert!(shown.contains("pas encore vérifié") || shown.contains("Premi"), "{shown}");
    // Down the page to a link, and follow it.
    for _ in 0..80 {
        press(&mut app, "Enter");
        if app.screens().len() > 2 {
            break;
        }
        press(&mut app, "Down");
    }
    assert_eq!((top(&app), app.screens().len()), ("entry", 3));
    press(&mut app, "Esc Esc");
    assert_eq!(top(&app), "library");
}

#[test]
fn the_mouse_opens_a_step_and_ticks_a_paper() {
    let mut app = desk(Lang::Ar, Status::Irregular, &["first-permit"]);
    press(&mut app, "Enter Tab Down Down Down Down Down Enter");
    assert_eq!(top(&app), "step");
    let rows = text(&mut app, 90, 40);
    let row = rows.lines().position(|line| line.contains('□')).expect("a paper to tick");
    for _ in 0..2 {
        let kind = MouseEventKind::Down(MouseButton::Left);
        let row = u16::try_from(row).unwrap();
        hear(&mut app, Event::Mouse(MouseEvent { kind, column: 60, row, modifiers: KeyModifiers::NONE }));
        super::stage::frame(&mut app, 90, 40);
    }
    assert_eq!(case(&app).ticks.iter().count(), 1, "{rows}");
}

#[test]
fn an_intake_opens_from_everywhere_and_the_palette_finds_it() {
    let mut app = app_on(Lang::En, screens::home());
    press(&mut app, ":");
    type_in(&mut app, "new person");
    press(&mut app, "Enter");
    assert_eq!(top(&app), "intake");
    let mut app = app_on(Lang::En, Box::new(Intake::default()));
    press(&mut app, "F5");
    assert_eq!(top(&app), "library");
}
