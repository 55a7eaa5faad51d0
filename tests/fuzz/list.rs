//! Lists of people: whatever the file is, every row becomes a case, a line of the report or nothing that
//! was there before, and no word carries what steers a terminal.

#![no_main]

use chrono::NaiveDate;
use libfuzzer_sys::fuzz_target;
use mastara::domain::clean::clean_lines;
use mastara::import::{Known, plan};
use mastara::procedures::Shelf;

fuzz_target!(|data: &[u8]| {
    let shelf = Shelf::builtin();
    let today = NaiveDate::from_ymd_opt(2026, 11, 24).expect("a day");
    let Ok(plan) = plan(data, &Known::default(), &shelf.book(), today) else { return };
    for intake in &plan.intakes {
        let words = intake.names.iter().map(|(_, name)| name.reveal());
        for text in words.chain(intake.notes.iter().map(|note| note.text.reveal())) {
            assert_eq!(clean_lines(text).removed, 0, "{text:?}");
        }
    }
});
