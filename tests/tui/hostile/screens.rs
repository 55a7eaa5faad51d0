//! The same strings as every word of cases, as if they had come past [`clean`](mastara::domain::clean::clean):
//! each screen that shows a case, in three languages and two sizes.

use super::judge::judge;
use super::strings::Dice;
use crate::tui::stage::{day, frame, outside, press};
use mastara::desk::Desk;
use mastara::domain::command::{About, Command, Start};
use mastara::domain::course::{Appointment, Kept, Note};
use mastara::domain::ids::CaseId;
use mastara::domain::law::Lang;
use mastara::domain::obstacle::{Manner, Met, Region};
use mastara::domain::paper::{Original, Paper};
use mastara::domain::person::{Calling, Entry, NamePart, Phone, Place, Status};
use mastara::domain::private::Private;
use mastara::procedures::Shelf;
use mastara::tui::app::App;
use mastara::tui::effect::Effect;
use mastara::tui::rtl::{Bidi, Encoding};
use mastara::tui::screens;
use std::collections::BTreeSet;
use std::sync::Arc;

const CASES: u8 = 2;

/// What is pressed on the list of everybody, a case chosen.
const WAYS: [&str; 19] = [
    "",
    "F2",
    "F4 x Tab x",
    "F9",
    "Enter",
    "Enter End Up",
    "Enter Enter",
    "Enter Enter b",
    "Enter s",
    "Enter w",
    "Enter p",
    "Enter a",
    "Enter e",
    "Enter d",
    "Enter g",
    "Enter h",
    "Enter x",
    "Enter ?",
    "Enter :",
];

/// What may be said no to is left out: a string may be too long, or nothing at all.
fn one(desk: &mut Desk, number: u8, dice: &mut Dice) {
    let case = CaseId([number; 16]);
    let mut word = || Private::from(format!("x{}", dice.string()).as_str());
    let procedures = ["refusal-appeal", "first-permit"];
    let starts = procedures.iter().map(|id| Start { id: desk.item(), procedure: (*id).into() }).collect();
    let open = Command::OpenCase {
        reference: format!("{number:03}/26"),
        on: day(),
        about: vec![
            About::Name(NamePart::AsTold, Some(word())),
            About::Name(NamePart::Family, Some(word())),
            About::Arrived(Some(day() - chrono::Days::new(60))),
            About::Entry(Some(Entry::VisaExempt)),
            About::Status(Some(Status::Irregular)),
        ],
        starts,
        occurrences: Vec::new(),
        notes: Vec::new(),
        appointments: Vec::new(),
        assignee: Some(word()),
    };
    desk.perform(case, &open).unwrap();
    let day = day();
    let soon = day + chrono::Days::new(9);
    let place = Place { region: word(), province: word(), commune: word() };
    let phone = Phone { number: word(), calling: Calling::Never };
    let paper = Paper {
        document: "passport".into(),
        number: word(),
        issued: None,
        expires: Some(soon),
        holder: word(),
        original: Original::Person,
    };
    let met = Met {
        kind: desk.book().obstacles.keys().next().unwrap().clone(),
        office: None,
        which: word(),
        region: Some(Region::Casablanca),
        on: day,
        manner: Manner::Said,
        words: word(),
        at: None,
    };
    let appointment = Appointment { on: soon, at: None, about: word(), kept: Kept::Planned };
    let note = Note { text: word(), on: day };
    let [told, paper_at, met_at, visit, words] = std::array::from_fn(|_| desk.item());
    for command in [
        Command::Describe(vec![About::Place(Some(place)), About::Phone(told, Some(phone))]),
        Command::RecordPaper(paper_at, paper),
        Command::MeetObstacle(met_at, met),
        Command::MakeAppointment(visit, appointment),
        Command::WriteNote(words, note),
    ] {
        desk.perform(case, &command).unwrap();
    }
    if number == CASES {
        desk.perform(case, &Command::Close(day, word())).unwrap();
    }
}

#[test]
fn every_screen_of_hostile_cases_is_text_in_its_place() {
    let mut dice = Dice(0x6D61_7374_6172_6122);
    for lang in Lang::ALL {
        let mut ctx = outside(lang);
        ctx.place.book = Shelf::builtin().book();
        let mut desk = Desk::practice(1, 0, Arc::clone(&ctx.place.book), Some(day())).unwrap();
        for number in 1..=CASES {
            one(&mut desk, number, &mut dice);
        }
        ctx.desk = Some(desk);
        let mut app = App::new(ctx, screens::home());
        let mut seen = BTreeSet::new();
        for chosen in 0..usize::from(CASES) {
            for (at, way) in WAYS.into_iter().enumerate() {
                app.ctx.bidi = Bidi::Chosen(Encoding::ALL[(at + chosen) % Encoding::ALL.len()]);
                app.carry_out(Effect::Reset(screens::home()));
                let keys = format!("F3 {}{way}", "Down ".repeat(chosen));
                press(&mut app, &keys);
                let name = app.top().unwrap().name();
                seen.insert(name);
                for (columns, rows) in [(80, 24), (120, 40)] {
                    let (buffer, _) = frame(&mut app, columns, rows);
                    judge(&buffer, &format!("{name} after {keys}, {lang:?}, {columns} columns"));
                }
            }
        }
        assert_eq!(
            Vec::from_iter(seen),
            ["case", "cases", "help", "intake", "obstacles", "palette", "record", "step", "today"]
        );
    }
}
