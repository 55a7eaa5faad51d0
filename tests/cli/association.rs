//! What is told once for all cases, as somebody types it: feasts, closed days, answers of lawyers; and dates
//! explained on a page.

use super::{DAY, Home};
use std::fs;

#[test]
fn a_closed_day_says_what_moved_without_a_name_and_is_there_afterwards() {
    let home = Home::with_list();
    let before = home.open(&["holidays", "--year", "2026", "--json"]).json();
    let rows = before.as_array().unwrap().len();
    super::assert_fields(
        &before[0],
        &["key", "name", "first", "last", "state", "window_from", "window_to", "source"],
    );
    let told =
        home.open(&["holidays", "close", "2026-12-04", "--kind", "local", "--source", "grève", "--json"]);
    let moved = told.json();
    super::assert_fields(&moved, &["moved"]);
    for one in moved["moved"].as_array().unwrap() {
        super::assert_fields(one, &["case", "procedure", "rule", "from", "before", "after"]);
    }
    let again = home.open(&["holidays", "close", "2026-12-04", "--kind", "local", "--source", "grève"]);
    assert_eq!((again.code, again.out.as_str()), (1, ""));
    let after = home.open(&["holidays", "--year", "2026"]);
    assert_eq!(after.out.lines().filter(|line| !line.starts_with(' ')).count(), rows + 1);
    assert!(after.out.contains("source: grève"), "{}", after.out);
}

#[test]
fn a_feast_is_announced_then_accepted_and_a_slip_is_refused() {
    let home = Home::with_list();
    let announce = |first: &str, accept: bool| {
        let words = ["holidays", "announce", "fitr-2027", "--first", first, "--source", "MHAI"];
        let more: &[&str] = if accept { &["--accept"] } else { &[] };
        home.open(&[&words[..], more].concat())
    };
    let state = || {
        let rows = home.open(&["holidays", "--year", "2027", "--json"]).json();
        let row = rows.as_array().unwrap().iter().find(|row| row["key"] == "fitr-2027").cloned().unwrap();
        row["state"].as_str().unwrap().to_owned()
    };
    let slip = announce("2026-03-09", true);
    assert_eq!(slip.code, 1);
    assert!(slip.err.contains("9 March 2027"), "{}", slip.err);
    for (accept, wanted) in [(false, "announced"), (true, "confirmed")] {
        assert_eq!(announce("2027-03-10", accept).code, 0);
        assert_eq!(state(), wanted);
    }
}

#[test]
fn an_answer_comes_from_a_file_and_stands_beside_its_question() {
    let home = Home::with_list();
    let file = home.path("answer.txt");
    fs::write(&file, "Me Fictive\nArt. 602 : jours francs.\n").unwrap();
    let file = file.to_str().unwrap();
    let words = ["questions", "answer", "LQ-03", "--from", file, "--answered", DAY, "--reading", "full-days"];
    let told = home.open(&words);
    assert_eq!(told.code, 0, "{}", told.err);
    assert!(!told.out.contains("Me Fictive"));
    let all = home.open(&["questions", "--json"]).json();
    let one = all.as_array().unwrap().iter().find(|one| one["question"] == "LQ-03").unwrap();
    super::assert_fields(one, &["question", "text", "answer", "readings"]);
    assert_eq!(one["answer"]["by"], "Me Fictive");
    let taken =
        |id: &str| one["readings"].as_array().unwrap().iter().any(|it| it["id"] == id && it["taken"] == true);
    assert!(taken("full-days") && !taken("calendar-days"));
    let none = home.open(&["questions", "answer", "LQ-03", "--from", "/nowhere", "--answered", DAY]);
    assert_eq!((none.code, none.err.lines().count()), (3, 2));
    let unknown =
        home.open(&["questions", "answer", "LQ-03", "--from", file, "--answered", DAY, "--reading", "x"]);
    assert_eq!(unknown.code, 1);
}

#[test]
fn a_date_is_explained_on_a_page_beside_the_last_one() {
    let home = Home::with_list();
    let out = home.path("home");
    let out = out.to_str().unwrap();
    let words = ["deadline", "annulment", "--from", "2026-11-24", "--out", out];
    let first = home.open(&[&words[..], &["--json"]].concat()).json();
    let page = fs::read_to_string(first["file"].as_str().unwrap()).unwrap();
    assert!(page.contains("24/11/2026") && page.contains(">> "), "{page}");
    let second = home.open(&[&["--lang", "ar"], &words[..]].concat());
    assert!(second.out.contains(&format!("mastara-dates-{DAY}-2.txt")), "{}", second.out);
    let arabic = fs::read_to_string(home.path(&format!("home/mastara-dates-{DAY}-2.txt"))).unwrap();
    assert!(arabic.contains('\u{2067}') || arabic.contains('\u{2068}'), "values are isolates");
}
