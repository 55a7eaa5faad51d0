//! Who belongs to the desk, as somebody types it: let in, changed, removed, and refused to whoever may not.

use super::{DAY, Home, PASSPHRASE, Said};
use std::fs;

/// Runs it as whoever has the passphrase in this file, with a name on standard input.
fn run_as(home: &Home, passphrase: &str, words: &[&str], typed: &str) -> Said {
    let file = home.path(passphrase);
    let all = [&["--passphrase-file", file.to_str().unwrap(), "--on", DAY], words].concat();
    home.run_with(&all, typed)
}

/// Lets somebody in with a passphrase of their own; the id by which they are meant.
fn add(home: &Home, name: &str, role: &str) -> String {
    let file = home.path(name);
    fs::write(&file, format!("{name} harvest tunnel mosaic ribbon\n")).unwrap();
    let words = ["people", "add", "--role", role, "--new-passphrase-file", file.to_str().unwrap()];
    let said = run_as(home, "passphrase", &words, &format!("{name}\n"));
    assert_eq!(said.code, 0, "{}", said.err);
    let members = home.open(&["people", "--json"]).list();
    let found = members.iter().find(|member| member["name"] == name).expect("in the list");
    assert_eq!((&found["role"], &found["left"], &found["here"]), (&role.into(), &().into(), &false.into()));
    found["person"].as_str().unwrap().to_owned()
}

#[test]
fn a_member_is_let_in_changed_renewed_and_removed_and_then_opens_nothing() {
    let home = Home::with_vault();
    let yara = add(&home, "Yara", "volunteer");
    assert_eq!(run_as(&home, "Yara", &["cases"], "").code, 0);
    let taken = run_as(&home, "passphrase", &["people", "add", "--role", "volunteer"], "yara\n");
    assert_eq!((taken.code, taken.out.as_str()), (1, ""), "two members of one name: {}", taken.err);
    let nameless = run_as(&home, "passphrase", &["people", "add", "--role", "volunteer"], "");
    assert_eq!(nameless.code, 1, "{}", nameless.err);

    assert_eq!(home.open(&["people", "role", &yara, "--role", "supervisor"]).code, 0);
    let renamed = run_as(&home, "passphrase", &["people", "rename", &yara], "Yara B.\n");
    assert!(renamed.code == 0 && renamed.out.contains("Yara B., supervisor"), "{}", renamed.out);

    // Forgotten: the words shown open, the old ones do not.
    let renewed = home.open(&["people", "renew", &yara]);
    let fresh = renewed.out.lines().last().unwrap().trim();
    assert_eq!((renewed.code, fresh.split_whitespace().count()), (0, 5), "{}", renewed.out);
    fs::write(home.path("fresh"), fresh).unwrap();
    assert_eq!(run_as(&home, "Yara", &["cases"], "").code, 3);
    assert_eq!(run_as(&home, "fresh", &["cases"], "").code, 0);

    assert_eq!(home.open(&["people", "remove", &yara]).code, 0);
    let gone = run_as(&home, "fresh", &["cases"], "");
    assert_eq!((gone.code, gone.out.as_str()), (3, ""), "{}", gone.err);
    assert_eq!(home.open(&["people", "remove", &yara]).code, 1, "nobody leaves twice");
    let members = home.open(&["people", "--json"]).list();
    assert!(members.iter().any(|member| member["name"] == "Yara B." && member["left"].is_string()));
    assert_eq!(home.open(&["verify"]).code, 0);
}

#[test]
fn a_volunteer_is_refused_before_anything_is_asked_and_told_who_can() {
    let home = Home::with_vault();
    let yara = add(&home, "Yara", "volunteer");
    let founder = home.open(&["people", "--json"]).list()[0]["person"].as_str().unwrap().to_owned();
    let before = home.open(&["people"]).out;
    for words in [
        vec!["people", "add", "--role", "administrator"],
        vec!["people", "role", &yara, "--role", "administrator"],
        vec!["people", "rename", &yara],
        vec!["people", "remove", &founder],
        vec!["people", "renew", &founder],
    ] {
        for (lang, who) in [("en", "administrator"), ("fr", "administration"), ("ar", "المدير")] {
            let said = run_as(&home, "Yara", &[&["--lang", lang], &words[..]].concat(), "Mallory\n");
            assert_eq!((said.code, said.out.as_str()), (1, ""), "{words:?}: {}", said.err);
            assert!(said.err.contains(who) && !said.err.contains("Khadija"), "{}", said.err);
        }
    }
    assert_eq!(home.open(&["people"]).out, before);
}

#[test]
fn the_last_administrator_stays_and_slips_are_named() {
    let home = Home::with_vault();
    let founder = home.open(&["people", "--json"]).list()[0]["person"].as_str().unwrap().to_owned();
    for words in [
        vec!["people", "role", &founder, "--role", "volunteer"],
        vec!["people", "remove", &founder],
        vec!["people", "remove", "00000000"],
        vec!["people", "remove", ""],
    ] {
        let said = home.open(&words);
        assert_eq!((said.code, said.err.lines().count()), (1, 2), "{words:?}: {}", said.err);
    }
    assert_eq!(home.open(&["people", "role", &founder, "--role", "chief"]).code, 2);
}

#[test]
fn everybody_changes_the_own_passphrase_and_nobody_without_it() {
    let home = Home::with_vault();
    add(&home, "Yara", "volunteer");
    fs::write(home.path("new"), "glacier velvet tunnel copper meadow\n").unwrap();
    let new = home.path("new");
    let words = ["people", "passphrase", "--new-passphrase-file", new.to_str().unwrap()];
    assert_eq!(run_as(&home, "wrong", &words, "").code, 3);
    assert_eq!(run_as(&home, "Yara", &words, "").code, 0);
    assert_eq!(run_as(&home, "Yara", &["cases"], "").code, 3);
    let people = run_as(&home, "new", &["people", "--json"], "").list();
    assert!(people.iter().any(|member| member["name"] == "Yara" && member["here"] == true));
    let said = home.open(&["people"]);
    assert!(said.code == 0 && !said.out.contains(PASSPHRASE), "the others keep theirs");
}
