//! When something is wrong: reading everything, and opening with the words of the recovery sheet.

use super::{DAY, Home};
use std::fs;

#[test]
fn a_sound_vault_is_said_to_be_sound_and_a_damaged_file_is_named() {
    let home = Home::with_list();
    let said = home.open(&["verify"]);
    assert_eq!(said.code, 0, "{}", said.err);
    assert!(said.out.contains("120 cases read") && said.out.contains("sound"), "{}", said.out);

    let file = home.vault().join("epochs");
    let mut bytes = fs::read(&file).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&file, bytes).unwrap();
    let said = home.open(&["verify"]);
    assert_eq!(said.code, 4, "{}", said.out);
    assert!(said.err.contains("epochs"), "{}", said.err);
}

#[test]
fn the_words_on_paper_open_the_vault_when_the_passphrase_is_lost() {
    let home = Home::new();
    let passphrase = home.path("passphrase");
    let made = ["init", "--passphrase-file", passphrase.to_str().unwrap(), "--on", DAY];
    let made = home.run_with(&made, "Salma\n");
    assert_eq!(made.code, 0, "{}", made.err);
    let words: Vec<&str> = made
        .out
        .split_whitespace()
        .zip(made.out.split_whitespace().skip(1))
        .filter(|(number, _)| number.strip_suffix('.').is_some_and(|number| number.parse::<u8>().is_ok()))
        .map(|(_, word)| word)
        .collect();
    assert_eq!(words.len(), 24, "{}", made.out);
    let sheet = home.path("sheet");
    let recover = |passphrase: &str, lines: &str| {
        fs::write(&sheet, lines).unwrap();
        let (file, sheet) = (home.path(passphrase), sheet.to_str().unwrap());
        home.run(&["recover", "--words-file", sheet, "--passphrase-file", file.to_str().unwrap()])
    };
    fs::write(home.path("new"), "harvest tunnel mosaic ribbon glacier\n").unwrap();

    let other = format!("{}art", "abandon ".repeat(23));
    for (sheet, why) in [(other, "of another vault"), (words[..23].join(" "), "one is missing")] {
        let said = recover("new", &sheet);
        assert_eq!(said.code, 3, "{why}: {}", said.err);
    }
    fs::write(home.path("weak"), "password1\n").unwrap();
    assert_eq!(recover("weak", &words.join(" ")).code, 3, "a passphrase that is guessed too easily");
    assert_eq!(recover("new", &words.join("\n")).code, 0);

    let new = home.path("new");
    let said = home.run(&["cases", "--passphrase-file", new.to_str().unwrap()]);
    assert_eq!(said.code, 0, "{}", said.err);
}
