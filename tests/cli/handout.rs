//! The sheet as somebody asks for it: a file, a place, and no name anywhere.

use super::{DAY, Home};
use std::fs;

const NAME: &str = "NGONO";

#[test]
fn a_sheet_is_written_beside_the_last_one_and_names_nobody_unless_asked() {
    let home = Home::with_list();
    let out = home.path("home");
    let out = out.to_str().unwrap();
    let said = home.open(&["handout", "004/26", "--out", out, "--json"]).json();
    super::assert_fields(&said, &["file"]);
    let file = said["file"].as_str().unwrap();
    assert!(file.ends_with(&format!("mastara-{DAY}.txt")), "{file}");
    let sheet = fs::read_to_string(file).unwrap();
    assert!(!sheet.contains(NAME) && !sheet.contains("004/26"), "{sheet}");

    let told = home.open(&["--lang", "ar", "handout", "004/26", "--out", out, "--html"]);
    assert!(told.out.contains(".html") && !told.out.contains(NAME), "{}", told.out);
    let page = fs::read_to_string(home.path(&format!("home/mastara-{DAY}.html"))).unwrap();
    assert!(page.contains("dir=\"rtl\"") && !page.contains(NAME));

    let named = home.open(&["handout", "004/26", "--out", out, "--with-name"]);
    assert!(
        named.out.contains(&format!("mastara-{DAY}-2.txt")) && !named.out.contains(NAME),
        "{}",
        named.out
    );
    let named = fs::read_to_string(home.path(&format!("home/mastara-{DAY}-2.txt"))).unwrap();
    assert!(named.contains(NAME) && named.contains("004/26"));
    assert_eq!(fs::read_to_string(file).unwrap(), sheet, "the first one was not touched");
}

#[test]
fn a_sheet_that_cannot_be_made_says_why_and_what_to_do() {
    let home = Home::with_list();
    let nowhere = home.path("nowhere");
    let list = home.path("one.csv");
    fs::write(&list, "N° dossier;Nom;Prénom(s);Sexe\n900/26;Traoré;Awa;F\n").unwrap();
    assert_eq!(home.open(&["import", list.to_str().unwrap()]).code, 0);
    for (words, code, why) in [
        (vec!["handout", "999/26"], 1, "999/26"),
        (vec!["handout", "900/26"], 1, "follows no procedure"),
        (vec!["handout", "004/26", "--procedure", "asylum"], 1, "first-permit"),
        (vec!["handout", "004/26", "--out", nowhere.to_str().unwrap()], 4, "folder"),
    ] {
        let said = home.open(&words);
        assert_eq!((said.code, said.out.as_str()), (code, ""), "{words:?}: {}", said.err);
        assert!(said.err.contains(why) && said.err.lines().count() == 2, "{words:?}: {}", said.err);
    }
}
