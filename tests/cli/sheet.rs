//! The recovery sheet on the command line: printed, typed back, put in the place of another, and tried.

use super::{DAY, Home};
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::os::unix::fs::PermissionsExt;
use std::process::Child;

/// The words on the printed page.
fn printed(home: &Home, name: &str) -> Vec<String> {
    let path = home.path(name);
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    let page = fs::read_to_string(path).unwrap();
    assert!(page.contains("delete the file") && !page.contains("Khadija"), "{page}");
    let list = page.split("<ol").nth(1).unwrap().split("</ol>").next().unwrap();
    let words = list.split("<bdi>").skip(1).map(|rest| rest.split("</bdi>").next().unwrap().to_owned());
    let words: Vec<String> = words.collect();
    assert_eq!(words.len(), 24);
    words
}

/// Answers the questions of a running program from these words; `slip` types a wrong word first.
fn answer(running: &mut Child, words: &[String], slip: bool) {
    let mut typed = running.stdin.take().unwrap();
    let mut asked = BufReader::new(running.stderr.take().unwrap());
    let mut slip = slip;
    let mut all = Vec::new();
    for _ in 0..if slip { 4 } else { 3 } {
        let mut said = Vec::new();
        loop {
            let mut byte = [0];
            asked.read_exact(&mut byte).unwrap();
            said.push(byte[0]);
            if said.ends_with(b" of the sheet: ") {
                break;
            }
        }
        let said = String::from_utf8(said).unwrap();
        let number: usize = said.rsplit("Word ").next().unwrap().split(' ').next().unwrap().parse().unwrap();
        let word = if std::mem::take(&mut slip) { "wrong" } else { &words[number - 1] };
        writeln!(typed, "{word}").unwrap();
        all.push(said);
    }
    drop(typed);
    assert!(!all.concat().is_empty());
    let mut rest = String::new();
    asked.read_line(&mut rest).unwrap();
}

#[test]
fn a_printed_sheet_opens_the_vault_when_every_slot_is_lost_and_the_old_one_no_longer() {
    let home = Home::with_list();
    let before = home.open(&["cases", "--all", "--json"]).list().len();
    assert!(before > 50);
    let out = home.path("paper");
    fs::create_dir(&out).unwrap();
    let out = out.to_str().unwrap();
    let file = home.path("passphrase");
    let words =
        ["--passphrase-file", file.to_str().unwrap(), "--on", DAY, "recover", "new-sheet", "--print", out];
    // Nobody types words back: nothing is changed, and what was printed is worth nothing.
    let left = home.run(&words);
    assert_eq!(left.code, 1, "{}{}", left.out, left.err);
    assert!(left.err.contains("old sheet still holds"), "{}", left.err);
    let worthless = printed(&home, "paper/mastara-2026-11-24.html");
    for slip in [true, false] {
        let mut running = home.start(&words);
        // The page is there before the first question, under a name that was free.
        let name = if slip { "paper/mastara-2026-11-24-2.html" } else { "paper/mastara-2026-11-24-3.html" };
        while !home.path(name).exists() || fs::metadata(home.path(name)).unwrap().len() == 0 {
            std::thread::sleep(std::time::Duration::from_millis(20));
        }
        answer(&mut running, &printed(&home, name), slip);
        assert!(running.wait().unwrap().success());
    }
    let (second, third) = (
        printed(&home, "paper/mastara-2026-11-24-2.html"),
        printed(&home, "paper/mastara-2026-11-24-3.html"),
    );
    fs::remove_dir_all(home.vault().join("slots")).unwrap();
    fs::create_dir(home.vault().join("slots")).unwrap();
    let recover = |words: &[String]| {
        fs::write(home.path("words"), words.join(" ")).unwrap();
        let (sheet, file) = (home.path("words"), home.path("passphrase"));
        let (sheet, file) = (sheet.to_str().unwrap(), file.to_str().unwrap());
        home.run(&["recover", "--words-file", sheet, "--passphrase-file", file])
    };
    for old in [&worthless, &second] {
        let said = recover(old);
        assert_eq!(said.code, 3, "{}{}", said.out, said.err);
    }
    let said = recover(&third);
    assert_eq!(said.code, 0, "{}{}", said.out, said.err);
    assert_eq!(home.open(&["cases", "--all", "--json"]).list().len(), before);
    let verified = home.open(&["verify"]);
    assert_eq!(verified.code, 0, "{}{}", verified.out, verified.err);
}
