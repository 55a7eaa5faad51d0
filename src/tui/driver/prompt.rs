//! A passphrase asked for on the command line: the line is raw while it is typed, keys become dots, and
//! nothing but the field that is wiped ever holds it. Ctrl-C leaves the line as it was found.

use super::Outlet;
use super::keyboard::Keyboard;
use crate::tui::widgets::secret::Secret;
use crossterm::event::{Event, KeyCode, KeyModifiers};
use crossterm::terminal::{disable_raw_mode, enable_raw_mode};
use std::io;
use zeroize::Zeroizing;

/// Gives the line back however the typing ends.
struct Raw;

impl Drop for Raw {
    fn drop(&mut self) {
        disable_raw_mode().ok();
    }
}

/// Asks, and gives what was typed. An error of the kind `Interrupted` means that the person would rather
/// not.
pub fn prompt(question: &str, out: Outlet) -> io::Result<Zeroizing<String>> {
    let mut keyboard = Keyboard::open()?;
    let mut screen = out();
    enable_raw_mode()?;
    let raw = Raw;
    let mut typed = Secret::default();
    write!(screen, "{question}")?;
    screen.flush()?;
    loop {
        let before = typed.letters();
        match keyboard.next(None)? {
            Some(Event::Key(key)) => match key.code {
                KeyCode::Enter => break,
                KeyCode::Char('c' | 'd') if key.modifiers == KeyModifiers::CONTROL => {
                    drop(raw);
                    writeln!(screen)?;
                    return Err(io::ErrorKind::Interrupted.into());
                }
                // A terminal may end a line by a line feed.
                KeyCode::Char('j') if key.modifiers == KeyModifiers::CONTROL => break,
                _ => typed.key(key),
            },
            Some(Event::Paste(text)) => typed.paste(&Zeroizing::new(text)),
            _ => {}
        }
        let after = typed.letters();
        let dots = "•".repeat(after.saturating_sub(before));
        write!(screen, "{dots}{}", "\u{8} \u{8}".repeat(before.saturating_sub(after)))?;
        screen.flush()?;
    }
    drop(raw);
    writeln!(screen)?;
    Ok(typed.copy())
}
