//! The program in a real terminal: a pty, and a model of the screen that it paints.

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use std::io::{Read, Write};
use std::num::NonZeroU16;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

/// The program, running.
pub(crate) struct Pty {
    master: Box<dyn MasterPty + Send>,
    child: Box<dyn Child + Send + Sync>,
    keys: Box<dyn Write + Send>,
    output: Receiver<Vec<u8>>,
    screen: vt100::Parser,
    /// How the line was set before the program started.
    line: String,
}

/// Longer than this no screen may take, on a busy machine.
const PATIENCE: Duration = Duration::from_mins(1);

fn size(columns: u16, rows: u16) -> PtySize {
    PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 }
}

fn cells(count: u16) -> NonZeroU16 {
    NonZeroU16::new(count).unwrap()
}

/// Echo, whole lines, signals from keys: what raw mode takes away.
#[cfg(unix)]
fn line(master: &dyn MasterPty) -> String {
    let modes = master.get_termios().unwrap();
    format!("{:?}", (modes.input_flags, modes.output_flags, modes.local_flags))
}

#[cfg(not(unix))]
fn line(_: &dyn MasterPty) -> String {
    String::new()
}

impl Pty {
    /// Starts the program with these arguments in a window of this size.
    pub(crate) fn start(arguments: &[&str], columns: u16, rows: u16) -> Self {
        let pair = native_pty_system().openpty(size(columns, rows)).unwrap();
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_mastara"));
        command.args(arguments);
        command.env("TERM", "xterm-256color");
        command.env("HOME", std::env::temp_dir());
        command.env("XDG_CONFIG_HOME", std::env::temp_dir().join("mastara-no-settings"));
        for name in mastara::tui::rtl::Terminal::ASKS.iter().filter(|name| **name != "TERM") {
            command.env_remove(name);
        }
        let line = line(&*pair.master);
        let child = pair.slave.spawn_command(command).unwrap();
        drop(pair.slave);
        let mut reader = pair.master.try_clone_reader().unwrap();
        let keys = pair.master.take_writer().unwrap();
        let (sender, output) = channel();
        std::thread::spawn(move || {
            let mut part = vec![0; 16 * 1024];
            while let Ok(read @ 1..) = reader.read(&mut part) {
                if sender.send(part[..read].to_vec()).is_err() {
                    return;
                }
            }
        });
        let screen = vt100::Parser::new(cells(rows), cells(columns), 0);
        Self { master: pair.master, child, keys, output, screen, line }
    }

    /// Sends what a keyboard would.
    pub(crate) fn send(&mut self, keys: &str) {
        self.keys.write_all(keys.as_bytes()).unwrap();
        self.keys.flush().unwrap();
    }

    /// Waits until the screen holds for a question.
    #[track_caller]
    pub(crate) fn until(&mut self, holds: impl Fn(&vt100::Screen) -> bool) {
        let mut elapsed = mastara::desk::clock::stopwatch();
        loop {
            while let Ok(part) = self.output.try_recv() {
                self.screen.process(&part);
            }
            if holds(self.screen.screen()) {
                return;
            }
            assert!(elapsed() < PATIENCE, "never came:\n{}", self.screen.screen().contents());
            if let Ok(part) = self.output.recv_timeout(Duration::from_millis(20)) {
                self.screen.process(&part);
            }
        }
    }

    /// Waits until the screen shows a text.
    #[track_caller]
    pub(crate) fn shows(&mut self, text: &str) {
        self.until(|screen| screen.contents().contains(text));
    }

    /// Makes the window another size.
    pub(crate) fn resize(&mut self, columns: u16, rows: u16) {
        self.master.resize(size(columns, rows)).unwrap();
        self.screen.screen_mut().set_size(cells(rows), cells(columns));
    }

    /// The process.
    pub(crate) fn id(&self) -> u32 {
        self.child.process_id().unwrap()
    }

    /// Waits for the end, and says whether all went well.
    #[track_caller]
    pub(crate) fn ends(&mut self) -> bool {
        let mut elapsed = mastara::desk::clock::stopwatch();
        loop {
            while let Ok(part) = self.output.try_recv() {
                self.screen.process(&part);
            }
            if let Some(status) = self.child.try_wait().unwrap() {
                while let Ok(part) = self.output.recv_timeout(Duration::from_millis(100)) {
                    self.screen.process(&part);
                }
                return status.success();
            }
            assert!(elapsed() < PATIENCE, "it does not end");
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// Whether the terminal is as it was before.
    pub(crate) fn restored(&self) -> bool {
        let screen = self.screen.screen();
        !screen.alternate_screen()
            && !screen.hide_cursor()
            && !screen.bracketed_paste()
            && screen.mouse_protocol_mode() == vt100::MouseProtocolMode::None
            && line(&*self.master) == self.line
    }
}

impl Drop for Pty {
    fn drop(&mut self) {
        self.child.kill().ok();
    }
}
