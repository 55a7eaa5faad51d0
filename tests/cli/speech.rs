//! Help, refusals, completions and the manual page, in the language of the person.

use super::Home;

const LANGS: [&str; 3] = ["ar", "fr", "en"];
const COMMANDS: [&str; 14] = [
    "demo",
    "handout",
    "verify",
    "recover",
    "init",
    "import",
    "today",
    "cases",
    "case",
    "deadline",
    "procedures",
    "doctor",
    "completions",
    "man",
];

fn arabic(text: &str) -> bool {
    text.chars().any(|c| ('\u{0621}'..='\u{064a}').contains(&c))
}

#[test]
fn help_explains_every_command_in_three_languages() {
    let home = Home::new();
    let pages = LANGS.map(|lang| home.run(&["--lang", lang, "--help"]).out);
    for (lang, page) in LANGS.iter().zip(&pages) {
        assert!(COMMANDS.iter().all(|command| page.contains(&format!("  {command} "))), "{lang}: {page}");
        assert_eq!(arabic(page), *lang == "ar", "{page}");
        // Nothing that the parser would say by itself, in English.
        for stray in ["[possible values", "[env:", "[default", "Print help", "Commands:"] {
            assert!(*lang == "en" || !page.contains(stray), "{lang} says {stray}: {page}");
        }
        for command in COMMANDS {
            let help = home.run(&[command, "--lang", lang, "--help"]);
            assert_eq!(help.code, 0);
            assert_eq!(arabic(&help.out), *lang == "ar", "{lang} {command}: {}", help.out);
        }
    }
    assert!(pages[0] != pages[1] && pages[1] != pages[2]);
}

#[test]
fn the_language_is_the_one_asked_for_else_that_of_the_system() {
    let home = Home::new();
    let with = |name: &str, value: &str, words: &[&str]| {
        let done = std::process::Command::new(env!("CARGO_BIN_EXE_mastara"))
            .args(words)
            .env_clear()
            .env("HOME", home.path("home"))
            .env(name, value)
            .output()
            .unwrap();
        String::from_utf8(done.stdout).unwrap()
    };
    assert!(arabic(&with("LANG", "ar_MA.UTF-8", &["--help"])));
    assert!(with("LC_ALL", "en_GB.UTF-8", &["--help"]).contains("Usage"));
    assert!(with("MASTARA_LANG", "en", &["--help"]).contains("Usage"));
    assert!(with("LANG", "C", &["--help"]).contains("Utilisation"), "French where nothing is known");
    assert!(arabic(&with("MASTARA_LANG", "en", &["--lang=ar", "--help"])), "asked for weighs more");
}

#[test]
fn what_makes_no_sense_is_named_and_answered_in_three_languages() {
    let home = Home::new();
    for (words, named) in [
        (vec!["--frob"], "--frob"),
        (vec!["today", "--frob"], "--frob"),
        (vec!["frobnicate"], "frobnicate"),
        (vec!["procedures", "frobnicate"], "frobnicate"),
        (vec!["--on", "yesterday", "today"], "yesterday"),
        (vec!["demo", "--cases", "many"], "many"),
        (vec!["demo", "--cases", "0"], ""),
        (vec!["completions", "tcsh"], "fish"),
        (vec!["deadline", "annulment"], "--from"),
        (vec!["import"], "FILE.csv"),
        (vec!["case", "001/26", "002/26"], "002/26"),
    ] {
        let mut told: Vec<String> = Vec::new();
        for lang in LANGS {
            let said = home.run(&[&["--lang", lang], words.as_slice()].concat());
            assert_eq!((said.code, said.out.as_str()), (2, ""), "{words:?}: {}", said.err);
            assert!(said.err.contains(named), "{words:?}: {}", said.err);
            assert_eq!(said.err.trim_end().lines().count(), 2, "what, and what to do: {}", said.err);
            assert_eq!(arabic(&said.err), lang == "ar", "{words:?}: {}", said.err);
            told.push(said.err);
        }
        assert!(told[0] != told[1] && told[1] != told[2], "{told:?}");
    }
}

#[test]
fn shells_complete_and_the_manual_page_is_whole() {
    let home = Home::new();
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let said = home.run(&["completions", shell]);
        assert_eq!(said.code, 0, "{}", said.err);
        assert!(COMMANDS.iter().all(|command| said.out.contains(command)), "{shell}");
    }
    for lang in LANGS {
        let page = home.run(&["man", "--lang", lang]);
        assert_eq!(page.code, 0);
        assert!(page.out.contains(".TH mastara 1") && page.out.contains("passphrase\\-file"));
        assert_eq!(arabic(&page.out), lang == "ar");
    }
    assert_eq!(home.run(&["--version"]).out.trim(), concat!("mastara ", env!("CARGO_PKG_VERSION")));
}

#[test]
fn doctor_tells_how_each_thing_stands_and_the_mend() {
    let home = Home::new();
    let said = home.run(&["doctor"]);
    assert_eq!(said.code, 0);
    let lacking = said.out.lines().filter(|line| line.starts_with("! ")).count();
    assert!(lacking >= 1, "no vault yet: {}", said.out);
    assert_eq!(said.out.lines().filter(|line| line.starts_with("  → ")).count(), lacking);
    let home = Home::with_vault();
    let looks = home.run(&["doctor", "--json"]).list();
    let good = |id: &str| looks.iter().find(|look| look["check"] == id).unwrap()["good"].as_bool().unwrap();
    for check in ["vault", "ballast", "procedures", "local", "calendar"] {
        assert!(good(check), "{check}: {looks:?}");
    }
    for lang in LANGS {
        assert_eq!(arabic(&home.run(&["doctor", "--lang", lang]).out), lang == "ar");
    }
}
