//! What is concluded from what a terminal says about itself.

use mastara::tui::rtl::{Bidi, Encoding, Terminal};
use std::collections::BTreeMap;

fn env(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

/// Environment, answer to XTVERSION -> encoding, because of what.
type Case = (&'static [(&'static str, &'static str)], Option<&'static str>, Encoding, &'static str);

#[test]
fn each_terminal_of_the_table() {
    use Encoding::{Explicit, Fenced, Word};
    let cases: [Case; 22] = [
        (&[("TERM", "xterm-256color")], None, Explicit, ""),
        (&[], Some("XTerm(379)"), Explicit, "XTVERSION"),
        (&[("VTE_VERSION", "7002")], None, Explicit, ""),
        (&[("WT_SESSION", "x")], None, Explicit, ""),
        (&[("KONSOLE_VERSION", "220400")], None, Fenced, "KONSOLE_VERSION"),
        (&[], Some("Konsole 22.12.3"), Fenced, "XTVERSION"),
        (&[("TERM_PROGRAM", "Apple_Terminal")], None, Fenced, "TERM_PROGRAM"),
        (&[("TERM_PROGRAM", "iTerm.app")], None, Explicit, ""),
        (&[("KITTY_WINDOW_ID", "1")], None, Word, "KITTY_WINDOW_ID"),
        (&[("TERM", "xterm-kitty")], None, Word, "TERM"),
        (&[], Some("kitty(0.26.5)"), Word, "XTVERSION"),
        (&[("MLTERM", "3.9.2")], None, Explicit, "MLTERM"),
        (&[("TMUX", "/tmp/x"), ("VTE_VERSION", "7002")], Some("tmux 3.3a"), Fenced, "TMUX"),
        (&[("STY", "1.pts"), ("VTE_VERSION", "7002")], None, Fenced, "STY"),
        (&[("TMUX", "/tmp/x"), ("KONSOLE_VERSION", "1")], Some("tmux 3.3a"), Fenced, "KONSOLE_VERSION"),
        (&[("TMUX", "/tmp/x"), ("XTERM_VERSION", "XTerm(379)")], Some("tmux 3.3a"), Explicit, ""),
        // Over sudo nothing is left of the environment: a multiplexer says only what it is itself.
        (&[], Some("tmux 3.3a"), Explicit, ""),
        (&[("VTE_VERSION", "7002")], Some("tmux 3.3a"), Fenced, "XTVERSION"),
        // A clear answer decides alone, whatever was inherited.
        (&[("TMUX", "/tmp/x"), ("VTE_VERSION", "7002")], Some("XTerm(379)"), Explicit, "XTVERSION"),
        (&[("KITTY_WINDOW_ID", "1"), ("TERM", "xterm-kitty")], Some("foot(1.16.2)"), Explicit, "XTVERSION"),
        (&[("TERM_PROGRAM", "Apple_Terminal")], Some("kitty(0.26.5)"), Word, "XTVERSION"),
        // xterm started from Konsole: its own answer weighs more than what it inherited.
        (&[("KONSOLE_VERSION", "220400")], Some("XTerm(379)"), Explicit, "XTVERSION"),
    ];
    for (pairs, answer, encoding, because) in cases {
        let found = Bidi::Auto.resolve(&env(pairs), answer);
        assert_eq!((found.encoding, found.because), (encoding, because), "{pairs:?} {answer:?}");
        assert_eq!(found.mlterm, pairs.iter().any(|(name, _)| *name == "MLTERM"));
    }
    assert!(!Terminal::detect(&env(&[("TMUX", ""), ("VTE_VERSION", "7002")]), None).encoding.eq(&Fenced));
}

#[test]
fn a_choice_weighs_more_than_what_was_found() {
    let konsole = env(&[("KONSOLE_VERSION", "220400")]);
    for one in Bidi::ALL {
        assert_eq!(one.to_string().parse(), Ok(one));
        let Bidi::Chosen(encoding) = one else { continue };
        assert_eq!(one.resolve(&konsole, None).encoding, encoding);
    }
    assert!("AUTO".parse::<Bidi>().is_err());
}

#[test]
fn control_strings_are_sent_and_taken_back() {
    let terminal = |bidi: Bidi, pairs: &[(&str, &str)]| bidi.resolve(&env(pairs), None);
    let xterm = terminal(Bidi::Auto, &[]);
    assert_eq!(xterm.enter(), "\x1b[8l\x1b[1 k\x1b[?2501l\x1b[?1243l\x1b[2J\x1b[H");
    assert_eq!(xterm.leave(), "\x1b[8h\x1b[0 k");
    let mlterm = terminal(Bidi::Auto, &[("MLTERM", "3")]);
    assert!(mlterm.enter().starts_with("\x1b]5379;use_ctl=false\x07\x1b[8l"));
    assert!(mlterm.leave().ends_with("\x1b]5379;use_ctl=true\x07"));
    // A terminal that must reorder is not told to stop.
    let konsole = terminal(Bidi::Auto, &[("KONSOLE_VERSION", "1")]);
    assert_eq!((konsole.enter().as_str(), konsole.leave().as_str()), ("\x1b[2J\x1b[H", ""));
    assert_eq!(terminal(Bidi::Chosen(Encoding::Off), &[("MLTERM", "3")]).leave(), "");
}
