//! What is left in the memory of the program after a lock: nothing of the passphrase, the keys, the names
//! in three scripts, and what was being typed. Searched from outside, in the running program.
//!
//! The program protects its memory from every other program of the same person, so that only root may look
//! at it: as root, the program itself is searched. As anybody else that is shown to be refused. In both
//! cases the same code is also searched in a process that differs in that alone: these tests, started again.
#![cfg(target_os = "linux")]

use crate::cli::{DAY, Home};
use crate::support::memory::{Memory, Needle, keys_in};
use crate::support::pty::{Pty, child};
use crate::support::vaults::NOW;
use chrono::NaiveDate;
use mastara::cli;
use mastara::desk::Locked;
use mastara::desk::clock::stopwatch;
use mastara::domain::command::{About, Command};
use mastara::domain::ids::CaseId;
use mastara::domain::person::NamePart;
use mastara::procedures::Shelf;
use mastara::store::vault::{Options, create, open};
use std::time::Duration;

const PASSPHRASE: &str = "zéphyrval quincaillonne قطمير جلنارية";
const NAMES: [&str; 3] = ["Zéphyrine Quatrebarbes", "Wolfgang Xylander", "غضنفر الطوبجي"];
const DRAFT: &str = "rappeler Ouarzazine Tarfayette";
const F8: &str = "\x1b[19~";
const ENTER: &str = "\r";

/// A vault with three people, and the keys that it has while it is open.
fn vault() -> (Home, Vec<Needle>) {
    let home = Home::new();
    let folder = home.vault();
    std::fs::create_dir_all(folder.parent().unwrap()).unwrap();
    let options = Options { ballast_kib: 8, ..Options::practice(NOW) };
    drop(create(&folder, "Salma", PASSPHRASE.into(), &options).unwrap());
    let day: NaiveDate = DAY.parse().unwrap();
    let locked = Locked::at(&folder, Shelf::builtin().book(), Some(day)).unwrap();
    let mut desk = locked.unlock(PASSPHRASE, &mut |_, _| {}).unwrap();
    for (at, name) in (1..).zip(NAMES) {
        let command = Command::OpenCase {
            reference: format!("00{at}/26"),
            on: day,
            about: vec![About::Name(NamePart::AsTold, Some(name.into()))],
            starts: Vec::new(),
            occurrences: Vec::new(),
            notes: Vec::new(),
            appointments: Vec::new(),
            assignee: None,
        };
        desk.perform(CaseId([at; 16]), &command).unwrap();
    }
    desk.lock().unwrap();
    let open = open(&folder).unwrap().unlock(PASSPHRASE).unwrap();
    let keys = keys_in(&open);
    let named = |(at, key): (usize, Vec<u8>)| Needle::key(kind(&key, &keys, at), key);
    (home, keys.iter().cloned().enumerate().map(named).collect())
}

/// Which key it is, as far as it can be told by its public half.
fn kind(key: &[u8], all: &[Vec<u8>], at: usize) -> String {
    let bytes: [u8; 32] = key.try_into().unwrap();
    let sealing = x25519_dalek::PublicKey::from(&x25519_dalek::StaticSecret::from(bytes)).to_bytes();
    let signing = ed25519_dalek::SigningKey::from_bytes(&bytes).verifying_key().to_bytes();
    let known = |public: [u8; 32]| all.iter().any(|other| *other == public);
    match (known(sealing), known(signing)) {
        (true, _) => "secret X25519 key".to_owned(),
        (_, true) => "secret Ed25519 key".to_owned(),
        _ => format!("32 random bytes no. {at}"),
    }
}

fn texts(of: &[(&str, &str)]) -> Vec<Needle> {
    let mut needles = Vec::new();
    for (name, text) in of {
        needles.push(Needle::text(name, text));
        // A part of it is too much as well.
        let long = text.split(' ').filter(|word| word.chars().count() >= 6);
        needles.extend(long.map(|word| Needle::text(&format!("{name}, {word}"), word)));
    }
    needles
}

/// Searches until nothing is found: closing the vault may take a moment. Says what is left in the end.
fn left(process: &str, needles: &[Needle]) -> Vec<String> {
    let mut elapsed = stopwatch();
    for pass in 0.. {
        let found = Memory::of(process).unwrap().all(needles);
        // What is looked through may be a moment old when that is done: once is never enough.
        if found.is_empty() || (pass > 3 && elapsed() > Duration::from_secs(20)) {
            return found;
        }
        std::thread::sleep(Duration::from_millis(250));
    }
    unreachable!()
}

#[track_caller]
fn held(process: &str, needles: &[Needle], name: &str) {
    let memory = Memory::of(process).unwrap();
    let found = needles.iter().filter(|needle| needle.name == name);
    assert!(found.clone().count() > 0, "no such needle: {name}");
    assert!(found.clone().any(|needle| !memory.places(needle).is_empty()), "the search does not find {name}");
}

fn search(mut pty: Pty, keys: &[Needle]) {
    let process = pty.id().to_string();
    let secret = texts(&[("passphrase", PASSPHRASE)]);
    let mut all = keys.to_vec();
    all.extend(secret.clone());
    all.extend(texts(&[
        ("name fr", NAMES[0]),
        ("name en", NAMES[1]),
        ("name ar", NAMES[2]),
        ("draft", DRAFT),
    ]));
    let unlock = |pty: &mut Pty| {
        pty.shows("Type your passphrase");
        pty.send(PASSPHRASE);
        pty.until(|screen| screen.contents().matches('•').count() == PASSPHRASE.chars().count());
    };
    unlock(&mut pty);
    // The control: what is there is found.
    held(&process, &all, "passphrase");
    pty.send(ENTER);
    pty.until(|screen| !screen.contents().contains("Type your passphrase"));
    assert_eq!(left(&process, &secret), Vec::<String>::new(), "unlocked, and the passphrase is still there");
    pty.send("\x1bOR");
    pty.shows(NAMES[0]);
    pty.shows(NAMES[1]);
    // The Arabic name as the screen has it: turned, in presentation forms.
    let shown = pty.contents();
    let turned = |c: &char| ('\u{fe70}'..='\u{feff}').contains(c);
    let turned: String = shown.lines().flat_map(|line| line.chars().filter(turned)).collect();
    assert!(turned.chars().count() > 8, "{shown}");
    let turned: String = turned.chars().take(7).collect();
    all.push(Needle::text("name ar, as shown", &turned));
    pty.send("/Zéphyrine");
    pty.shows("1 case");
    pty.send(ENTER);
    pty.until(|screen| screen.contents().lines().next().is_some_and(|head| head.contains("001/26")));
    pty.send("w");
    pty.shows("What was said or done");
    pty.send(DRAFT);
    pty.shows(DRAFT);
    for name in ["secret X25519 key", "secret Ed25519 key", "name fr", "name en", "name ar", "draft"] {
        held(&process, &all, name);
    }
    let at_work = Memory::of(&process).unwrap();
    let keys_there = keys.iter().filter(|key| !at_work.places(key).is_empty()).count();
    assert!(keys_there >= 5, "only {keys_there} keys are found while the vault is open");
    drop(at_work);
    for lock in ["\x0c", F8] {
        pty.send(lock);
        pty.until(|screen| !screen.contents().contains(DRAFT));
        let found = left(&process, &all);
        assert_eq!(found, Vec::<String>::new(), "after {lock:?}");
        if lock == F8 {
            assert!(!pty.contents().contains("Mastara"), "{}", pty.contents());
            pty.send(ENTER);
        }
        unlock(&mut pty);
        pty.send(ENTER);
        // The same screen, with what was typed.
        pty.shows(DRAFT);
        pty.shows("What was said or done");
    }
    pty.send("\x11");
    assert!(pty.ends() && pty.restored());
}

fn arguments(home: &Home) -> Vec<String> {
    let vault = home.vault();
    ["--vault", vault.to_str().unwrap(), "--lang", "en", "--on", DAY].map(str::to_owned).to_vec()
}

#[test]
#[ignore = "a program for the test below"]
fn child_that_is_the_program_but_may_be_looked_at() {
    let Some(given) = child() else { return };
    let arguments = std::iter::once("mastara").chain(given.split('\n'));
    cli::run(arguments.map(Into::into));
    std::process::exit(0);
}

#[test]
fn after_a_lock_nothing_is_left_in_memory() {
    let (home, keys) = vault();
    let name = "tui::memory::child_that_is_the_program_but_may_be_looked_at";
    search(Pty::child(name, &arguments(&home).join("\n"), 100, 30), &keys);
}

#[test]
fn the_memory_of_the_program_itself_is_closed_to_all_but_root_and_empty_after_a_lock() {
    let (home, keys) = vault();
    let arguments = arguments(&home);
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let mut pty = Pty::start(&arguments, 100, 30);
    if rustix::process::geteuid().is_root() {
        search(pty, &keys);
        return;
    }
    pty.shows("Type your passphrase");
    let refused = Memory::of(&pty.id().to_string()).err().map(|error| error.kind());
    assert_eq!(refused, Some(std::io::ErrorKind::PermissionDenied));
}
