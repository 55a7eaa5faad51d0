//! The interface without a terminal: a small desk of five people on a fixed day, keys pressed by
//! name, and pictures of the screen with its styles.

use chrono::{NaiveDate, NaiveTime};
use crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};
use mastara::desk::Desk;
use mastara::domain::book::Book;
use mastara::domain::command::{About, Command, Start};
use mastara::domain::course::{Appointment, Kept, Known, Occurrence, Purpose};
use mastara::domain::ids::CaseId;
use mastara::domain::law::{Authority, Lang, Procedure, Rule, Source, Trigger};
use mastara::domain::person::{Birth, Country, Entry, NamePart, Nationality, Status};
use mastara::tui::app::App;
use mastara::tui::ctx::{Ctx, Habits, Place};
use mastara::tui::effect::{Message, Report};
use mastara::tui::rtl::{Encoding, Terminal};
use mastara::tui::screen::Screen;
use mastara::tui::screens;
use mastara::tui::theme::Theme;
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::{Position, Rect};
use ratatui::style::{Color, Modifier};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::PathBuf;
use std::sync::Arc;

pub(crate) fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 24).unwrap()
}

#[derive(serde::Deserialize)]
struct Pages {
    procedures: Vec<Procedure>,
    rules: Vec<Rule>,
    triggers: Vec<Trigger>,
    sources: Vec<Source>,
    authorities: Vec<Authority>,
}

/// Two short procedures.
pub(crate) fn book() -> Arc<Book> {
    let pages: Pages = serde_json::from_str(include_str!("../fixtures/tui/book.json")).unwrap();
    let mut book = Book::default();
    for procedure in pages.procedures {
        book.procedures.entry(procedure.id.clone()).or_default().insert(procedure.version, procedure);
    }
    book.rules = pages.rules.into_iter().collect();
    book.triggers = pages.triggers.into_iter().map(|it| (it.id.clone(), it)).collect();
    book.sources = pages.sources.into_iter().map(|it| (it.id.clone(), it)).collect();
    book.authorities = pages.authorities.into_iter().map(|it| (it.id.clone(), it)).collect();
    Arc::new(book)
}

/// A context with the desk locked and no vault.
pub(crate) fn outside(lang: Lang) -> Ctx {
    let terminal = Terminal { encoding: Encoding::Explicit, mlterm: false, because: "" };
    let mut place = Place::new(PathBuf::from("/nowhere/vault"), book());
    place.day = Some(day());
    place.practice_cases = 0;
    let now = day().and_time(NaiveTime::from_hms_opt(10, 30, 0).unwrap());
    Ctx::new(Habits { lang, theme: Theme::Dark, ..Habits::default() }, place, terminal, now)
}

/// A context with an open practice desk of five people.
pub(crate) fn inside(lang: Lang) -> Ctx {
    let mut ctx = outside(lang);
    let mut desk = Desk::practice(1, 0, Arc::clone(&ctx.place.book), Some(day())).unwrap();
    people(&mut desk);
    ctx.desk = Some(desk);
    ctx
}

fn people(desk: &mut Desk) {
    let ago = |days: u64| day() - chrono::Days::new(days);
    let senegal = Some("SN");
    open(desk, "012/26", "Fatou Diallo", senegal, 1994, 200, &["refusal-appeal"], |desk, case| {
        let at = desk.item();
        let on = ago(12);
        let occurrence =
            Occurrence { trigger: "notification".into(), on, at: None, known: Known::Paper, enrolment: None };
        desk.perform(case, &Command::RecordTrigger(at, occurrence)).unwrap();
    });
    open(desk, "013/26", "محمد ولد سالم", Some("MR"), 1988, 80, &["first-permit"], |_, _| {});
    open(desk, "009/26", "Jean-Paul Mbarga", Some("CM"), 2001, 300, &[], |desk, case| {
        let at = NaiveTime::from_hms_opt(14, 0, 0);
        let about = "UNHCR Rabat".into();
        let appointment = Appointment { on: day(), at, about, kept: Kept::Planned };
        let item = desk.item();
        desk.perform(case, &Command::MakeAppointment(item, appointment)).unwrap();
        desk.perform(case, &Command::RecordConsent(Purpose::KeepFile, true, day())).unwrap();
    });
    open(desk, "014/26", "Khadija Ndiaye", senegal, 1979, 20, &["first-permit"], |_, _| {});
    open(desk, "015/26", "خديجة بنعلي", None, 1990, 10, &[], |desk, case| {
        desk.perform(case, &Command::Close(day(), "moved away".into())).unwrap();
    });
}

#[allow(clippy::too_many_arguments)]
fn open(
    desk: &mut Desk,
    reference: &str,
    name: &str,
    country: Option<&str>,
    born: i32,
    arrived: u64,
    procedures: &[&str],
    then: impl FnOnce(&mut Desk, CaseId),
) {
    let case = CaseId([u8::try_from(desk.count() + 1).unwrap(); 16]);
    let mut about = vec![
        About::Name(NamePart::AsTold, Some(name.into())),
        About::Birth(Some(Birth::Year(born))),
        About::Arrived(Some(day() - chrono::Days::new(arrived))),
        About::Entry(Some(Entry::VisaExempt)),
        About::Status(Some(Status::Irregular)),
    ];
    if let Some(country) = country.and_then(Country::from_code) {
        about.push(About::Nationality(Some(Nationality::Of(country))));
    }
    let starts = procedures.iter().map(|id| Start { id: desk.item(), procedure: (*id).into() }).collect();
    let command = Command::OpenCase {
        reference: reference.to_owned(),
        on: day(),
        about,
        starts,
        occurrences: Vec::new(),
        notes: Vec::new(),
        appointments: Vec::new(),
        assignee: Some("Amina".into()),
    };
    desk.perform(case, &command).unwrap();
    then(desk, case);
}

/// An app on a screen of an open desk.
pub(crate) fn app_on(lang: Lang, screen: Box<dyn Screen>) -> App {
    App::new(inside(lang), screen)
}

/// An app as a new user sees it first.
pub(crate) fn new_app(lang: Lang) -> App {
    let ctx = outside(lang);
    let first = screens::entrance(&ctx);
    App::new(ctx, first)
}

/// Presses keys, named by what is printed on them, separated by blanks: `Down Enter ctrl-z x`.
pub(crate) fn press(app: &mut App, keys: &str) {
    for key in keys.split(' ').filter(|key| !key.is_empty()) {
        let (with, name) = match key.strip_prefix("ctrl-") {
            Some(name) => (KeyModifiers::CONTROL, name),
            None => (KeyModifiers::NONE, key),
        };
        let code = match name {
            "Enter" => KeyCode::Enter,
            "Esc" => KeyCode::Esc,
            "Tab" => KeyCode::Tab,
            "Up" => KeyCode::Up,
            "Down" => KeyCode::Down,
            "Left" => KeyCode::Left,
            "Right" => KeyCode::Right,
            "Space" => KeyCode::Char(' '),
            "Backspace" => KeyCode::Backspace,
            _ => match name.strip_prefix('F').and_then(|number| number.parse().ok()) {
                Some(number) => KeyCode::F(number),
                None => KeyCode::Char(name.chars().next().unwrap()),
            },
        };
        hear(app, Event::Key(KeyEvent::new(code, with)));
    }
}

/// Types letters.
pub(crate) fn type_in(app: &mut App, text: &str) {
    for letter in text.chars() {
        hear(app, Event::Key(KeyEvent::new(KeyCode::Char(letter), KeyModifiers::NONE)));
    }
}

/// Lets the app hear an event, and does at once what it would do on a thread.
pub(crate) fn hear(app: &mut App, event: Event) {
    app.hear(Message::Input(event));
    if app.top().is_some_and(|screen| screen.name() == "hide") {
        // The desk is locked once the blank screen was seen.
        drawn(app, 80, 24);
    }
    for job in app.jobs() {
        let settle = (job.run)(&Report::silent());
        app.hear(Message::Done(settle));
    }
}

/// A frame of this size.
pub(crate) fn frame(app: &mut App, columns: u16, rows: u16) -> (Buffer, Option<Position>) {
    hear(app, Event::Resize(columns, rows));
    let mut buffer = Buffer::empty(Rect::new(0, 0, columns, rows));
    let drawn = app.draw(&mut buffer);
    let caret = drawn.caret;
    app.saw(drawn);
    (buffer, caret)
}

/// The rows of the screen as text.
pub(crate) fn text(app: &mut App, columns: u16, rows: u16) -> String {
    let (buffer, _) = frame(app, columns, rows);
    rows_of(&buffer).join("\n")
}

/// The rows of the screen as text; nothing is heard and nothing is done meanwhile.
pub(crate) fn drawn(app: &mut App, columns: u16, rows: u16) -> String {
    let mut buffer = Buffer::empty(Rect::new(0, 0, columns, rows));
    let drawn = app.draw(&mut buffer);
    app.saw(drawn);
    rows_of(&buffer).join("\n")
}

fn rows_of(buffer: &Buffer) -> Vec<String> {
    let width = usize::from(buffer.area.width).max(1);
    buffer
        .content
        .chunks(width)
        .map(|row| row.iter().map(ratatui::buffer::Cell::symbol).collect::<String>().trim_end().to_owned())
        .collect()
}

/// A picture: rows of text, then the runs of each row that do not look like plain text, by letters
/// of a legend.
pub(crate) fn picture(app: &mut App, columns: u16, rows: u16) -> String {
    let (buffer, caret) = frame(app, columns, rows);
    let plain = app.ctx.theme.screen();
    let mut legend: BTreeMap<String, char> = BTreeMap::new();
    let mut runs = String::new();
    let width = usize::from(columns).max(1);
    for (y, row) in buffer.content.chunks(width).enumerate() {
        let look = |cell: &Cell, blank| named(cell, plain.fg, plain.bg, blank);
        let mut styles: Vec<String> = row.iter().map(|cell| look(cell, cell.symbol() == " ")).collect();
        // A blank has no colour that could be seen: between two words alike it goes with them.
        for at in 1..styles.len() {
            let before = styles[at - 1].clone();
            let same = row[at].symbol() == " " && look(&row[at], true) == look(&row[at - 1], true);
            let next = (at..row.len()).find(|at| row[*at].symbol() != " ").map(|at| &styles[at]);
            if same && (next == Some(&before) || !styles[at].is_empty()) {
                styles[at] = before;
            }
        }
        let mut x = 0;
        let mut line = String::new();
        for run in styles.chunk_by(|one, two| one == two) {
            if !run[0].is_empty() {
                let next = char::from(b'a' + u8::try_from(legend.len() % 26).unwrap());
                let letter = *legend.entry(run[0].clone()).or_insert(next);
                write!(line, " {x}+{}{letter}", run.len()).unwrap();
            }
            x += run.len();
        }
        if !line.is_empty() {
            writeln!(runs, "{y}:{line}").unwrap();
        }
    }
    let mut out = format!("{columns}x{rows}");
    if let Some(caret) = caret {
        write!(out, " caret {},{}", caret.x, caret.y).unwrap();
    }
    out.push('\n');
    for row in rows_of(&buffer) {
        writeln!(out, "|{row}").unwrap();
    }
    let mut legend: Vec<(char, String)> = legend.into_iter().map(|(style, letter)| (letter, style)).collect();
    legend.sort();
    for (letter, style) in legend {
        writeln!(out, "{letter} = {style}").unwrap();
    }
    out + &runs
}

fn named(cell: &Cell, plain_fg: Option<Color>, plain_bg: Option<Color>, blank: bool) -> String {
    let mut parts = Vec::new();
    let seen = Modifier::REVERSED | Modifier::UNDERLINED;
    let Cell { fg, bg, modifier, .. } = cell;
    if Some(*fg) != plain_fg && *fg != Color::Reset && (!blank || modifier.intersects(seen)) {
        parts.push(format!("fg {fg}"));
    }
    if Some(*bg) != plain_bg && *bg != Color::Reset {
        parts.push(format!("on {bg}"));
    }
    let modifier = if blank { *modifier & seen } else { *modifier };
    parts.extend(modifier.iter_names().map(|(name, _)| name.to_lowercase()));
    parts.join(" ")
}
