//! A backup, as somebody makes it, loses the laptop, and comes back; and what stock tools see of it.

use super::{DAY, Home, PASSPHRASE};
use crate::support::pty::Pty;
use crate::support::vaults::copy_dir;
use mastara::store::vault::{Options, create};
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

const OWN: &str = "harvest tunnel mosaic ribbon glacier";

/// A home with a vault, the list in it, and its recovery words in the file `words`.
fn home() -> Home {
    let home = Home::new();
    fs::create_dir_all(home.vault().parent().unwrap()).unwrap();
    // Long ago, so that a backup is missed.
    let options = Options { ballast_kib: 8, ..Options::practice(0) };
    let (vault, words) = create(&home.vault(), "Khadija", PASSPHRASE.into(), &options).unwrap();
    drop(vault);
    fs::write(home.path("words"), words.words().unwrap().join(" ")).unwrap();
    fs::write(home.path("own"), OWN).unwrap();
    fs::create_dir(home.path("stick")).unwrap();
    let said = home.open(&["import", super::LIST]);
    assert_eq!(said.code, 0, "{}", said.err);
    home
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

#[test]
fn a_lost_laptop_comes_back_from_the_stick_with_the_words_on_paper() {
    let home = home();
    let (stick, words) = (home.path("stick"), home.path("words"));
    let said = home.open(&["backup", text(&stick)]);
    assert_eq!(said.code, 0, "{}", said.err);
    let file = stick.join(format!("mastara-{DAY}.age"));
    assert!(said.out.contains(text(&file)) && said.out.contains("24 recovery words"), "{}", said.out);
    let again = home.open(&["backup", text(&stick), "--json"]).json();
    assert_eq!(again["file"], text(&stick.join(format!("mastara-{DAY}-2.age"))));
    // A file that is named is never written over.
    let before = fs::read(&file).unwrap();
    let said = home.open(&["backup", text(&file)]);
    assert_eq!(said.code, 4, "{}", said.err);
    assert!(said.err.contains("already") && fs::read(&file).unwrap() == before);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    }

    let cases = home.open(&["cases", "--json"]).list();
    let new = home.path("new");
    let passphrase = home.path("passphrase");
    let restore = |file: &Path, more: &[&str]| {
        let mut all =
            vec!["--vault", text(&new), "--passphrase-file", text(&passphrase), "restore", text(file)];
        all.extend(more);
        home.run(&all)
    };
    // Refused by name, and nothing is left: a list, a cut file, other words, a folder with something in it.
    fs::write(home.path("cut"), &before[..before.len() / 2]).unwrap();
    fs::write(home.path("other"), format!("{}art", "abandon ".repeat(23))).unwrap();
    for (file, given, code, why) in [
        (Path::new(super::LIST), &words, 3, "not a backup"),
        (&home.path("cut"), &words, 4, "changed or cut"),
        (&file, &home.path("other"), 3, "do not belong"),
        (&home.path("nothing"), &words, 4, "does not exist"),
    ] {
        let said = restore(file, &["--words-file", text(given)]);
        assert_eq!(said.code, code, "{why}: {}", said.err);
        assert!(said.err.contains(why), "{why}: {}", said.err);
        assert!(!new.exists() && !home.path("new.unfinished").exists(), "{why}");
    }
    fs::create_dir(&new).unwrap();
    fs::write(new.join("mine"), "mine").unwrap();
    assert_eq!(restore(&file, &["--words-file", text(&words)]).code, 3);
    assert_eq!(fs::read(new.join("mine")).unwrap(), b"mine");
    fs::remove_dir_all(&new).unwrap();

    let said = restore(&file, &["--words-file", text(&words)]);
    assert_eq!(said.code, 0, "{}{}", said.out, said.err);
    assert!(said.out.contains("sound"), "{}", said.out);
    let there = ["--vault", text(&new)];
    assert_eq!(home.open(&[&there[..], &["cases", "--json"]].concat()).list(), cases);
    let audited = home.open(&[&there[..], &["audit", "verify", "--all"]].concat());
    assert_eq!(audited.code, 0, "{}", audited.out);

    // Compacted and read again it is the same.
    assert_eq!(home.open(&[&there[..], &["compact"]].concat()).code, 0);
    assert_eq!(home.open(&[&there[..], &["verify"]].concat()).code, 0);
}

#[test]
fn a_backup_with_a_passphrase_of_its_own_opens_with_that_alone() {
    let home = home();
    let (file, own, words) = (home.path("stick/b.age"), home.path("own"), home.path("words"));
    let (new, passphrase) = (home.path("new"), home.path("passphrase"));
    fs::write(home.path("weak"), "password1\n").unwrap();
    let weak = home.open(&["backup", text(&file), "--backup-passphrase-file", text(&home.path("weak"))]);
    assert!(weak.code == 3 && !file.exists(), "{}", weak.err);
    let said = home.open(&["backup", text(&file), "--backup-passphrase-file", text(&own)]);
    assert_eq!(said.code, 0, "{}", said.err);
    let restore = |given: &[&str]| {
        let start = ["--vault", text(&new), "--passphrase-file", text(&passphrase), "restore", text(&file)];
        home.run(&[&start[..], given].concat())
    };
    let said = restore(&["--backup-passphrase-file", text(&passphrase)]);
    assert!(said.code == 3 && said.err.contains("does not open the backup") && !new.exists(), "{}", said.err);
    assert_ne!(restore(&["--words-file", text(&words)]).code, 0, "the words are not asked for");
    let said = restore(&["--backup-passphrase-file", text(&own)]);
    assert_eq!(said.code, 0, "{}{}", said.out, said.err);
}

/// What cannot be read is named, what can is in the new vault, and the audit says it once and not for ever.
#[test]
fn a_damaged_vault_is_named_repaired_and_the_audit_knows_of_it() {
    let home = home();
    let folder = home.vault();
    let mut all = fs::read_dir(&folder).unwrap().map(|one| one.unwrap().path());
    let store = all.find(|path| path.file_name().unwrap().to_string_lossy().starts_with("store-")).unwrap();
    let aside = home.path("aside");
    copy_dir(&store, &aside);
    // What was written meanwhile, the disk forgets.
    assert_eq!(home.open(&["audit", "verify"]).code, 0);
    fs::remove_dir_all(&store).unwrap();
    copy_dir(&aside, &store);
    let said = home.open(&["verify"]);
    assert!(said.code == 1 && said.out.contains("is cut after no."), "{}{}", said.out, said.err);
    assert_ne!(home.open(&["audit", "verify"]).code, 0);
    let new = home.path("new");
    let said = home.open(&["repair", text(&new)]);
    assert_eq!(said.code, 0, "{}{}", said.out, said.err);
    assert!(said.out.contains("is cut after no.") && said.out.contains(text(&new)), "{}", said.out);
    let audit = home.open(&["--vault", text(&new), "audit", "verify", "--all"]);
    assert!(audit.code == 0 && audit.out.contains("repaired on"), "{}", audit.out);
    assert_eq!(home.open(&["--vault", text(&new), "verify"]).code, 0);
    assert_ne!(home.open(&["audit", "verify"]).code, 0, "the old one is as it was");
}

#[cfg(unix)]
#[test]
fn a_backup_is_written_where_it_was_chosen_and_today_stops_asking() {
    let home = home();
    let (vault, stick) = (home.vault(), home.path("stick"));
    let start = ["--vault", text(&vault), "--lang", "en", "--on", DAY];
    let mut pty = Pty::of_in(env!("CARGO_BIN_EXE_mastara"), &start, &stick);
    pty.shows("assphrase");
    pty.send(&format!("{PASSPHRASE}\r"));
    pty.shows("No backup for");
    pty.send("\x10");
    pty.send("backup");
    pty.shows("Write a backup");
    pty.send("\r");
    pty.shows("Where should the backup go?");
    pty.shows("There is no backup yet");
    // The folder in which the program was started stands last.
    pty.send("\x1b[F");
    pty.send("\r");
    pty.shows("The backup is in");
    pty.shows("The last backup is from");
    pty.send("\x1b");
    pty.until(|screen| {
        let shown = screen.contents();
        shown.contains("to look at") && !shown.contains("No backup for")
    });
    pty.send("\x11");
    assert!(pty.ends() && pty.restored());
    let file = stick.join(format!("mastara-{DAY}.age"));
    let (new, words) = (home.path("new"), home.path("words"));
    let said = home.open(&["--vault", text(&new), "restore", text(&file), "--words-file", text(&words)]);
    assert_eq!(said.code, 0, "{}{}", said.out, said.err);
}

#[allow(clippy::print_stderr)] // A test that is skipped says so.
/// Whether the stock tool is there. Where everything must be tried (`.ci/run` says so), it must be.
fn stock_age() -> bool {
    let there =
        Command::new("age").arg("--version").stdout(Stdio::null()).status().is_ok_and(|how| how.success());
    assert!(there || std::env::var_os("MASTARA_PEERS").is_none(), "age is not installed");
    if !there {
        eprintln!("SKIPPED: age is not installed (apt-get install age)");
    }
    there
}

fn listed(tar: &Path) -> String {
    let out = Command::new("tar").arg("tf").arg(tar).output().unwrap();
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    String::from_utf8(out.stdout).unwrap()
}

#[cfg(unix)]
#[test]
fn the_stock_tools_open_a_backup_by_the_recovery_words_and_by_a_passphrase() {
    if !stock_age() {
        return;
    }
    let home = home();
    let (file, tar) = (home.path("b.age"), home.path("b.tar"));
    assert_eq!(home.open(&["backup", text(&file)]).code, 0);
    let said = home.run(&["recover", "--age-identity", "--words-file", text(&home.path("words"))]);
    assert!(
        said.code == 0 && said.out.starts_with("AGE-SECRET-KEY-1") && said.err.contains("destroy"),
        "{said:?}"
    );
    let identity = home.path("identity");
    fs::write(&identity, &said.out).unwrap();
    let how = Command::new("age").args(["-d", "-i", text(&identity), "-o", text(&tar), text(&file)]).status();
    assert!(how.unwrap().success());
    let names = listed(&tar);
    let wanted = ["mastara-backup", "vault", "roster", "epochs", "backup-key", "store/log", "store/apart"];
    for name in wanted {
        assert!(names.lines().any(|line| line == name), "{name} in {names}");
    }
    assert!(names.lines().any(|line| line.starts_with("slots/")) && !names.contains("ballast"), "{names}");

    let (file, tar) = (home.path("p.age"), home.path("p.tar"));
    let said = home.open(&["backup", text(&file), "--backup-passphrase-file", text(&home.path("own"))]);
    assert_eq!(said.code, 0, "{}", said.err);
    let mut pty = Pty::of("age", &["-d", "-o", text(&tar), text(&file)]);
    pty.shows("passphrase");
    pty.send(&format!("{OWN}\n"));
    assert!(pty.ends(), "{}", pty.contents());
    assert_eq!(listed(&tar).lines().count(), names.lines().count());
}

/// A whole session, on the command line and in a terminal: of all that was typed and shown, nothing lies in any file.
#[cfg(unix)]
#[test]
fn after_a_full_session_no_file_anywhere_holds_a_word_of_it() {
    const CANARY: &str = "canary typed and never saved";
    let home = home();
    let list = fs::read_to_string(super::LIST).unwrap();
    let cells = list.lines().skip(3).filter_map(|row| row.split(';').nth(1));
    let names: Vec<String> = cells.filter(|name| name.len() > 6).map(ToOwned::to_owned).collect();
    assert!(names.len() > 30, "{names:?}");
    let stick = home.path("stick");
    let backup = ["backup", text(&stick)];
    for words in [&["today"][..], &["verify"], &["audit", "head"], &backup, &["case", "004/26"]] {
        assert_eq!(home.open(words).code, 0, "{words:?}");
    }
    let vault = home.vault();
    let scratch = home.path("");
    let start = ["--vault", text(&vault), "--lang", "en", "--on", DAY];
    let mut pty = Pty::of_in(env!("CARGO_BIN_EXE_mastara"), &start, &scratch);
    pty.shows("assphrase");
    pty.send(&format!("{PASSPHRASE}\r"));
    pty.shows("to look at");
    pty.send("/");
    pty.shows("a name in any script");
    pty.send("franck ng");
    pty.until(|screen| screen.contents().contains("004/26"));
    pty.send("\r");
    pty.until(|screen| screen.contents().lines().next().is_some_and(|head| head.contains("004/26")));
    pty.send("w");
    pty.shows("What was said or done");
    pty.send(CANARY);
    pty.shows(CANARY);
    pty.send("\x0c");
    pty.shows("assphrase");
    pty.send("\x11");
    assert!(pty.ends() && pty.restored());

    for known in ["passphrase", "words", "own", "wrong"] {
        fs::remove_file(home.path(known)).unwrap();
    }
    let words: Vec<&str> = names.iter().map(String::as_str).chain([CANARY, PASSPHRASE, "Khadija"]).collect();
    let mut read = 0;
    let found = search(&scratch, &words, &mut read);
    assert_eq!(found, Vec::<String>::new());
    assert!(read > 8, "{read}");
    // The search finds what is there to be found.
    fs::write(home.path("tmp/planted"), format!("x{}x", names[0])).unwrap();
    let found = search(&scratch, &words, &mut read);
    assert!(!found.is_empty() && found.iter().all(|one| one.ends_with("planted")), "{found:?}");
}

/// The files below a folder that hold one of these words, in any of the shapes that memory has.
fn search(folder: &Path, words: &[&str], read: &mut usize) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let path = entry.path();
        if entry.file_type().unwrap().is_dir() {
            found.extend(search(&path, words, read));
            continue;
        }
        *read += 1;
        let bytes = fs::read(&path).unwrap();
        for word in words {
            let wide: Vec<u8> = word.encode_utf16().flat_map(u16::to_le_bytes).collect();
            let shapes = [word.as_bytes(), &wide];
            if shapes.iter().any(|shape| memchr::memmem::find(&bytes, shape).is_some()) {
                found.push(format!("{word} in {}", path.display()));
            }
        }
    }
    found
}
