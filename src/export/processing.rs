//! The page of processing that the association files with the CNDP (law 09-08 arts 12 to 21): for what, which
//! data, of whom, shown to whom, for how long, how it is kept safe. It counts who has access, and names nobody.

use super::notice::controller;
use super::page::{Block, Item};
use super::sheet::{DECREE, LAW, Sheet, item};
use crate::domain::association::Particulars;
use crate::domain::book::Book;
use crate::domain::course::Purpose;
use crate::domain::law::{Lang, Tag};
use crate::domain::member::Role;
use crate::i18n::words::Worded;
use crate::i18n::{Args, Said};
use chrono::NaiveDate;

/// What the page is made of.
#[derive(Clone, Debug)]
pub struct Processing<'a> {
    /// Who the association is.
    pub who: Option<&'a Particulars>,
    /// How many people have access, by role.
    pub access: Vec<(Role, usize)>,
    /// The day.
    pub on: NaiveDate,
}

/// The name of the file: its day and nothing else.
pub fn processing_name(on: NaiveDate, ending: &str) -> String {
    format!("mastara-register-{on}.{ending}")
}

/// The page in a language.
pub fn processing(of: &Processing<'_>, book: &Book, lang: Lang) -> Vec<Block> {
    let mut sheet = Sheet::new(book, lang, "processing-title");
    let on = sheet.dated("processing-on", of.on);
    sheet.line(on);
    controller(&mut sheet, of.who);

    sheet.heading("processing-purposes");
    let purposes = Purpose::ALL.map(|purpose| item(Said::words(&purpose.word(lang)), [])).to_vec();
    sheet.list(purposes);
    sheet.lines(&["processing-basis"]);
    sheet.rests(&[(LAW, "arts 3, 4, 21")], Tag::Inference);

    sheet.heading("processing-persons");
    listed(&mut sheet, &["processing-helped", "processing-family", "processing-desk"]);

    sheet.heading("processing-data");
    listed(
        &mut sheet,
        &[
            "processing-identity",
            "processing-contact",
            "processing-stay",
            "processing-papers",
            "processing-steps",
            "processing-notes",
        ],
    );
    sheet.lines(&["processing-sensitive"]);
    sheet.rests(&[(LAW, "arts 1(3), 12, 21")], Tag::Inference);
    sheet.lines(&["processing-lawyer"]);

    sheet.heading("processing-recipients");
    listed(&mut sheet, &["processing-to-lawyer", "processing-to-others"]);
    sheet.lines(&["processing-logged"]);
    sheet.rests(&[(LAW, "arts 4, 8")], Tag::Primary);

    sheet.heading("processing-transfer");
    sheet.lines(&["processing-no-transfer", "processing-copies"]);
    sheet.rests(&[(LAW, "arts 43, 44")], Tag::Primary);

    sheet.heading("processing-term");
    let term = Args::new().count("months", book.keeps_for().into());
    let term = sheet.tell("notice-term", &term);
    sheet.line(term);
    sheet.lines(&["processing-review"]);
    sheet.house_rule();

    sheet.heading("processing-access");
    let access: Vec<Item> = of.access.iter().map(|(role, count)| role_of(&sheet, *role, *count)).collect();
    sheet.list(access);

    sheet.heading("processing-security");
    listed(
        &mut sheet,
        &[
            "processing-sealed",
            "processing-passphrase",
            "processing-roles",
            "processing-apart",
            "processing-trace",
            "processing-lock",
            "processing-erase",
            "processing-leaves",
        ],
    );
    sheet.rests(&[(LAW, "arts 23, 24, 25, 26")], Tag::Primary);

    sheet.heading("processing-rights");
    sheet.lines(&["processing-answered"]);
    sheet.rests(&[(LAW, "arts 5, 7, 8, 9"), (DECREE, "arts 34, 43")], Tag::Primary);
    sheet.lines(&["processing-filing"]);
    sheet.blocks()
}

fn listed(sheet: &mut Sheet<'_>, ids: &[&str]) {
    let items = ids.iter().map(|id| item(sheet.say(id), [])).collect();
    sheet.list(items);
}

fn role_of(sheet: &Sheet<'_>, role: Role, count: usize) -> Item {
    let name = sheet.say(&format!("role-{}", role.code()));
    let args = Args::new().phrase("role", name).count("count", count as u64);
    let may = sheet.say(match role {
        Role::Volunteer => "processing-volunteer",
        Role::Supervisor => "processing-supervisor",
        Role::Administrator => "processing-administrator",
    });
    item(sheet.tell("processing-role", &args), [may])
}
