//! The terminal while the app is on it: entered, painted, and given back whatever happens. What
//! was painted is wiped from memory after each frame.

use super::Outlet;
use crate::tui::app::App;
use crate::tui::rtl::Terminal;
use crossterm::event::{
    DisableBracketedPaste, DisableMouseCapture, EnableBracketedPaste, EnableMouseCapture,
};
use crossterm::terminal::{EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode};
use crossterm::{cursor, queue, style};
use ratatui::backend::{Backend, CrosstermBackend};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use std::io::{self, Write};
use std::sync::Mutex;
use zeroize::Zeroize;

/// What must be given back, while the app is on the terminal.
static ON_STAGE: Mutex<Option<(Outlet, Terminal)>> = Mutex::new(None);

/// The terminal while the app is on it. Painted by hand rather than through `ratatui::Terminal`,
/// which asks the terminal where its caret is when it clears: some never answer.
pub struct Stage {
    out: Outlet,
    terminal: Terminal,
    mouse: bool,
    backend: CrosstermBackend<Wiped>,
    shown: Buffer,
}

impl Stage {
    /// Takes the terminal. From here on, leaving, dropping or a panic that passes by gives it back.
    pub fn enter(out: Outlet, terminal: Terminal, mouse: bool) -> io::Result<Self> {
        take(out, terminal, mouse)?;
        let backend = CrosstermBackend::new(Wiped::over(out()));
        Ok(Self { out, terminal, mouse, backend, shown: Buffer::default() })
    }

    /// Takes the terminal again after the program was stopped.
    pub fn enter_again(&mut self) -> io::Result<()> {
        // Whoever had the terminal meanwhile may have set its line otherwise.
        disable_raw_mode().ok();
        take(self.out, self.terminal, self.mouse)?;
        self.shown = Buffer::default();
        Ok(())
    }

    /// Gives the terminal back, and stops until somebody says to go on; then takes it again.
    #[cfg(unix)]
    pub fn stop_and_go_on(&mut self) -> io::Result<()> {
        use rustix::process::{Signal, getpid, kill_process};
        give_back();
        kill_process(getpid(), Signal::STOP)?;
        self.enter_again()
    }

    /// Elsewhere nobody stops a program.
    #[cfg(not(unix))]
    pub fn stop_and_go_on(&mut self) -> io::Result<()> {
        self.enter_again()
    }

    /// Paints a frame: what differs from the last one, or everything.
    pub fn show(&mut self, app: &mut App) -> io::Result<()> {
        let wanted = app.ctx.terminal();
        if (wanted.encoding, wanted.mlterm) != (self.terminal.encoding, self.terminal.mlterm) {
            give_back();
            self.terminal = wanted;
            self.enter_again()?;
        }
        let (columns, rows) = crossterm::terminal::size().unwrap_or(app.ctx.size);
        let area = Rect::new(0, 0, columns, rows);
        app.ctx.size = (columns, rows);
        if app.repaint() || area != self.shown.area {
            self.backend.clear()?;
            self.shown = Buffer::empty(area);
        }
        let mut next = Buffer::empty(area);
        let drawn = app.draw(&mut next);
        self.backend.hide_cursor()?;
        self.backend.draw(self.shown.diff(&next).into_iter())?;
        if let Some(caret) = drawn.caret {
            self.backend.set_cursor_position(caret)?;
            self.backend.show_cursor()?;
        }
        Backend::flush(&mut self.backend)?;
        self.shown = next;
        app.saw(drawn);
        Ok(())
    }

    /// Gives the terminal back.
    pub fn leave(self) {
        drop(self);
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        give_back();
    }
}

fn take(out: Outlet, terminal: Terminal, mouse: bool) -> io::Result<()> {
    enable_raw_mode()?;
    if let Ok(mut stage) = ON_STAGE.lock() {
        *stage = Some((out, terminal));
    }
    let mut out = out();
    queue!(out, EnterAlternateScreen, EnableBracketedPaste, cursor::Hide)?;
    if mouse {
        queue!(out, EnableMouseCapture)?;
    }
    out.write_all(terminal.enter().as_bytes())?;
    out.flush()
}

/// Gives the terminal back as it was found; once, however often it is asked. Errors are no matter
/// any more: there may be no terminal left.
fn give_back() {
    let found = ON_STAGE.lock().ok().and_then(|mut stage| stage.take());
    let Some((out, terminal)) = found else { return };
    let mut out = out();
    queue!(out, style::ResetColor, DisableMouseCapture, DisableBracketedPaste, cursor::Show).ok();
    out.write_all(terminal.leave().as_bytes()).ok();
    queue!(out, LeaveAlternateScreen).ok();
    out.flush().ok();
    disable_raw_mode().ok();
}

/// A buffer of fixed size, wiped when it has been sent: what stood on the screen stays nowhere.
struct Wiped {
    out: Box<dyn Write + Send>,
    held: Vec<u8>,
}

impl Wiped {
    const SIZE: usize = 64 * 1024;

    fn over(out: Box<dyn Write + Send>) -> Self {
        Self { out, held: Vec::with_capacity(Self::SIZE) }
    }

    fn send(&mut self) -> io::Result<()> {
        let sent = self.out.write_all(&self.held);
        self.held.as_mut_slice().zeroize();
        self.held.clear();
        sent
    }
}

impl Write for Wiped {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let room = Self::SIZE - self.held.len();
        let taken = bytes.get(..room.min(bytes.len())).unwrap_or_default();
        self.held.extend_from_slice(taken);
        if self.held.len() == Self::SIZE {
            self.send()?;
        }
        Ok(taken.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.send()?;
        self.out.flush()
    }
}
