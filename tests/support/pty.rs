//! The program in a real terminal: a pty, and a model of the screen that it paints.

use mastara::tui::driver::reply::QUESTION;
use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use std::io::{Read, Write};
use std::num::NonZeroU16;
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// The program, running.
pub(crate) struct Pty {
    master: Box<dyn MasterPty + Send>,
    child: Box<dyn Child + Send + Sync>,
    keys: Arc<Mutex<Box<dyn Write + Send>>>,
    output: Receiver<Vec<u8>>,
    screen: vt100::Parser,
    /// Everything that it wrote.
    raw: Vec<u8>,
    /// How the line was set before the program started.
    line: String,
}

/// What a terminal sends when it is asked what it is, and after which pause.
pub(crate) type Answer = (Duration, &'static str);

/// What a child is given; without it, it does nothing.
const CHILD: &str = "MASTARA_TEST_CHILD";

/// What this process was given, when it is a child of [`Pty::child`].
pub(crate) fn child() -> Option<String> {
    std::env::var(CHILD).ok()
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
        Self::answering(arguments, columns, rows, &[])
    }

    /// Starts the program in a terminal that, asked what it is, sends each of these after a pause.
    pub(crate) fn answering(arguments: &[&str], columns: u16, rows: u16, answers: &[Answer]) -> Self {
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_mastara"));
        command.args(arguments);
        Self::run(command, columns, rows, answers)
    }

    /// Starts these tests again, as a program that is one of its children: see [`child`].
    pub(crate) fn child(name: &str, given: &str, columns: u16, rows: u16) -> Self {
        let mut command = CommandBuilder::new(std::env::current_exe().unwrap());
        command.args(["--exact", name, "--ignored", "--nocapture", "--test-threads=1"]);
        command.env(CHILD, given);
        Self::run(command, columns, rows, &[])
    }

    /// Starts another program in a terminal.
    pub(crate) fn of(program: &str, arguments: &[&str]) -> Self {
        Self::of_in(program, arguments, &std::env::temp_dir())
    }

    /// The same, in this folder.
    pub(crate) fn of_in(program: &str, arguments: &[&str], folder: &std::path::Path) -> Self {
        let mut command = CommandBuilder::new(program);
        command.args(arguments);
        command.cwd(folder);
        Self::run(command, 80, 24, &[])
    }

    fn run(mut command: CommandBuilder, columns: u16, rows: u16, answers: &[Answer]) -> Self {
        let pair = native_pty_system().openpty(size(columns, rows)).unwrap();
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
        let keys = Arc::new(Mutex::new(pair.master.take_writer().unwrap()));
        let (sender, output) = channel();
        let (mut answers, answerer) = (answers.to_vec(), Arc::clone(&keys));
        std::thread::spawn(move || {
            let mut seen = String::new();
            let mut part = vec![0; 16 * 1024];
            while let Ok(read @ 1..) = reader.read(&mut part) {
                if sender.send(part[..read].to_vec()).is_err() {
                    return;
                }
                if answers.is_empty() {
                    continue;
                }
                seen += &String::from_utf8_lossy(&part[..read]);
                if seen.contains(QUESTION) {
                    for (pause, answer) in answers.drain(..) {
                        std::thread::sleep(pause);
                        answerer.lock().unwrap().write_all(answer.as_bytes()).unwrap();
                    }
                }
            }
        });
        let screen = vt100::Parser::new(cells(rows), cells(columns), 0);
        Self { master: pair.master, child, keys, output, screen, raw: Vec::new(), line }
    }

    /// Sends what a keyboard would.
    pub(crate) fn send(&mut self, keys: &str) {
        let mut line = self.keys.lock().unwrap();
        line.write_all(keys.as_bytes()).unwrap();
        line.flush().unwrap();
    }

    fn take(&mut self, part: &[u8]) {
        self.raw.extend_from_slice(part);
        self.screen.process(part);
    }

    /// Everything that it wrote, as text.
    pub(crate) fn raw(&self) -> String {
        String::from_utf8_lossy(&self.raw).into_owned()
    }

    /// What the screen shows.
    pub(crate) fn contents(&self) -> String {
        self.screen.screen().contents()
    }

    /// Waits until the screen holds for a question.
    #[track_caller]
    pub(crate) fn until(&mut self, holds: impl Fn(&vt100::Screen) -> bool) {
        let mut elapsed = mastara::desk::clock::stopwatch();
        loop {
            while let Ok(part) = self.output.try_recv() {
                self.take(&part);
            }
            if holds(self.screen.screen()) {
                return;
            }
            assert!(elapsed() < PATIENCE, "never came:\n{}", self.screen.screen().contents());
            if let Ok(part) = self.output.recv_timeout(Duration::from_millis(20)) {
                self.take(&part);
            }
        }
    }

    /// Whether the screen comes to hold for a question within a time.
    pub(crate) fn sees(&mut self, within: Duration, holds: impl Fn(&vt100::Screen) -> bool) -> bool {
        let mut elapsed = mastara::desk::clock::stopwatch();
        while !holds(self.screen.screen()) {
            let left = within.saturating_sub(elapsed());
            let Ok(part) = self.output.recv_timeout(left) else { return false };
            self.take(&part);
        }
        true
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
        self.ends_with() == 0
    }

    /// Waits for the end, and gives the exit code.
    #[track_caller]
    pub(crate) fn ends_with(&mut self) -> u32 {
        let mut elapsed = mastara::desk::clock::stopwatch();
        loop {
            while let Ok(part) = self.output.try_recv() {
                self.take(&part);
            }
            if let Some(status) = self.child.try_wait().unwrap() {
                while let Ok(part) = self.output.recv_timeout(Duration::from_millis(100)) {
                    self.take(&part);
                }
                return status.exit_code();
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
