//! The notice of law 09-08 art. 5: what a person is told before anything is written down about them. It may be
//! said in a personal interview (decree art. 34), so it is short and in plain words. It names nobody.

use super::page::{Block, Item};
use super::sheet::{DECREE, LAW, Sheet, item};
use crate::domain::association::Particulars;
use crate::domain::book::Book;
use crate::domain::course::Purpose;
use crate::domain::law::{Lang, Tag};
use crate::i18n::words::Worded;
use crate::i18n::{Args, Said};

/// The notice in a language. What the association has not told yet is a line to fill in by hand.
pub fn notice(who: Option<&Particulars>, book: &Book, lang: Lang) -> Vec<Block> {
    let mut sheet = Sheet::new(book, lang, "notice-title");
    let intro = sheet.say("notice-intro");
    sheet.line(intro);
    controller(&mut sheet, who);
    sheet.rests(&[(LAW, "art. 5")], Tag::Primary);

    sheet.heading("notice-why");
    let purposes = Purpose::ALL.map(|purpose| asked(&sheet, purpose)).to_vec();
    sheet.list(purposes);
    sheet.lines(&["notice-each"]);
    sheet.rests(&[(LAW, "arts 3, 4")], Tag::Primary);

    sheet.heading("notice-who-sees");
    sheet.lines(&["notice-inside", "notice-outside", "notice-abroad"]);
    sheet.rests(&[(LAW, "arts 4, 5, 23, 26, 43")], Tag::Primary);

    sheet.heading("notice-must");
    sheet.lines(&["notice-free", "notice-without"]);
    sheet.rests(&[(LAW, "art. 5")], Tag::Primary);

    sheet.heading("notice-how-long");
    let term = Args::new().count("months", book.keeps_for().into());
    let term = sheet.tell("notice-term", &term);
    sheet.line(term);
    sheet.house_rule();

    sheet.heading("notice-rights");
    let rights = ["notice-see", "notice-correct", "notice-object", "notice-withdraw", "notice-complain"];
    let rights = rights.map(|id| item(sheet.say(id), [])).to_vec();
    sheet.list(rights);
    sheet.rests(&[(LAW, "arts 7, 8, 9"), (DECREE, "art. 34")], Tag::Primary);
    sheet.lines(&["notice-automatic"]);
    sheet.rests(&[(LAW, "art. 11")], Tag::Primary);
    sheet.lines(&["notice-signed"]);
    sheet.blocks()
}

/// Who answers for the data, and under which number.
pub(super) fn controller(sheet: &mut Sheet<'_>, who: Option<&Particulars>) {
    let blank = Particulars::default();
    let told = who.unwrap_or(&blank);
    let parts = [
        ("rights-association", &told.name),
        ("rights-address", &told.address),
        ("rights-contact", &told.contact),
        ("rights-receipt", &told.receipt),
    ];
    for (label, value) in parts {
        let said = if value.trim().is_empty() { sheet.say("rights-blank") } else { Said::value(value) };
        sheet.fact(label, said);
    }
}

fn asked(sheet: &Sheet<'_>, purpose: Purpose) -> Item {
    let why = sheet.say(match purpose {
        Purpose::KeepFile => "notice-keep-file",
        Purpose::SensitiveDetails => "notice-sensitive-details",
        Purpose::ShareWithLawyer => "notice-share-with-lawyer",
        Purpose::ShareWithOthers => "notice-share-with-others",
        Purpose::Statistics => "notice-statistics",
    });
    item(Said::words(&purpose.word(sheet.lang)), [why])
}
