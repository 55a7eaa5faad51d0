//! The command line: arguments in, text or JSON out. Results go to standard output, notes and
//! errors to standard error; the exit code says whose move it is (`docs/cli.md`).
//! No name ever stands in an argument or a log.

mod args;
mod audit;
mod backup;
mod cases;
mod crash;
mod deadline;
mod demo;
mod doctor;
mod erase;
mod fault;
mod guard;
mod handout;
pub mod help;
mod holidays;
mod import;
mod interface;
mod json;
mod local;
mod lost;
mod mend;
mod named;
mod obstacles;
mod out;
mod people;
mod procedures;
mod questions;
mod rights;
mod scenarios;
mod secret;
mod sheet;
mod vault;

use crate::desk::Kind;
use crate::desk::clock::Clock;
use crate::domain::book::Book;
use crate::domain::law::Lang;
use crate::procedures::Shelf;
use crate::tui::driver::Farewell;
use args::{Cli, Command};
use chrono::NaiveDate;
use clap::{CommandFactory, FromArgMatches};
use fault::Fault;
use std::cell::OnceCell;
use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

/// What every command may need.
struct Ctx {
    lang: Lang,
    /// The language was asked for, by argument or environment.
    lang_given: bool,
    json: bool,
    on: Option<NaiveDate>,
    vault: Option<PathBuf>,
    passphrase_file: Option<PathBuf>,
    lock_after: Option<Duration>,
    /// The law that this desk works by: what is built in, and its own files over it.
    shelf: OnceCell<Shelf>,
}

impl Ctx {
    /// The law of this desk. Who looks at it for the first time says which files are left out.
    fn book(&self) -> Arc<Book> {
        if self.shelf.get().is_none()
            && let Some(said) = local::left_out(self.lang, self.shelf())
        {
            out::note(&said.plain());
        }
        self.shelf().book()
    }

    /// The same, with what is wrong in it; nothing is said.
    fn shelf(&self) -> &Shelf {
        self.shelf.get_or_init(|| local::shelf(self))
    }

    /// The day to reckon from.
    fn today(&self, book: &Book) -> NaiveDate {
        Clock::new(book.legal_time.clone(), self.on).now().today()
    }
}

/// The exit code for trouble whose move it is; 0 is success, 2 arguments that make no sense.
pub const fn exit_code(kind: Kind) -> u8 {
    match kind {
        Kind::Refused => 1,
        Kind::Setup => 3,
        Kind::Environment => 4,
        Kind::Bug => 5,
    }
}

/// Runs the program with the arguments of this process.
pub fn main() -> ExitCode {
    guard::begin();
    run(std::env::args_os())
}

/// Runs the program with these arguments.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let lang = help::early_lang(&arguments);
    let matches = match help::localised(Cli::command(), lang).try_get_matches_from(&arguments) {
        Ok(matches) => matches,
        Err(error) => return help::stopped(&error, lang),
    };
    let cli = Cli::from_arg_matches(&matches).map_err(|_| Fault::usage());
    finish(lang, || cli.and_then(|cli| dispatch(cli, &arguments)))
}

/// Opens the interface by `open`, and says how it ended when that was not by leaving it.
pub fn open(lang: Lang, open: impl FnOnce() -> io::Result<Farewell>) -> ExitCode {
    finish(lang, || interface::ended(open()))
}

/// Does something, says what went wrong in plain words, and gives the exit code.
fn finish(lang: Lang, work: impl FnOnce() -> Result<(), Fault>) -> ExitCode {
    crash::hush();
    match crash::caught(work).unwrap_or(Err(Fault::Crashed(lang))) {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            out::note(&fault.said(lang));
            fault.exit()
        }
    }
}

fn dispatch(cli: Cli, arguments: &[OsString]) -> Result<(), Fault> {
    let global = cli.global;
    let ctx = Ctx {
        lang: global.lang.map_or_else(help::system_lang, Lang::from),
        lang_given: global.lang.is_some(),
        json: global.json,
        on: global.on,
        vault: global.vault,
        passphrase_file: global.passphrase_file,
        lock_after: global.lock_after.map(Duration::from_secs),
        shelf: OnceCell::new(),
    };
    let mut places = needed(&ctx, arguments, matches!(cli.command, None | Some(Command::Demo { .. })));
    if let Some(Command::Procedures { .. }) = cli.command {
        // One file is checked with those beside it.
        let files = arguments.iter().map(Path::new).filter(|named| named.is_file());
        files.filter_map(Path::parent).for_each(|folder| places.read(folder));
    }
    guard::confine(&places);
    carry_out(&ctx, cli.command).map_err(|fault| fault.by(&ctx))
}

/// The files and folders that this run needs. Pages are written where the program was started.
fn needed(ctx: &Ctx, arguments: &[OsString], interface: bool) -> guard::Places {
    let mut places = guard::Places::default();
    places.named(arguments);
    places.write(Path::new("."));
    places.write(&std::env::temp_dir());
    if let Ok(folder) = vault::folder(ctx) {
        places.vault(&folder);
        // It may be a link to a folder that the desk shares.
        places.read(&local::folder(&folder));
    }
    if interface {
        // A backup goes onto a stick that may come while the program runs.
        for mounts in crate::desk::MOUNTS {
            places.write(Path::new(mounts));
        }
    }
    if let Some(folder) = interface::settings(interface) {
        places.write(&folder);
    }
    if let Some(file) = &ctx.passphrase_file {
        places.read(file);
    }
    places
}

fn carry_out(ctx: &Ctx, command: Option<Command>) -> Result<(), Fault> {
    match command {
        None => interface::vault(ctx),
        Some(Command::Demo { cases, seed }) => demo::run(ctx, cases, seed),
        Some(Command::Init { print }) => vault::init(ctx, print.as_deref()),
        Some(Command::Import { file, dry_run }) => import::run(ctx, &file, dry_run),
        Some(Command::Today { most }) => cases::today(ctx, most),
        Some(Command::Cases { all }) => cases::list(ctx, all),
        Some(Command::Case { reference }) => cases::show(ctx, &reference),
        Some(Command::Handout(args)) => handout::run(ctx, &args),
        Some(Command::Obstacles(which)) => obstacles::run(ctx, &which),
        Some(Command::Deadline(asked)) => deadline::run(ctx, &asked),
        Some(Command::Procedures { what }) => procedures::run(ctx, &what),
        Some(Command::Holidays(args)) => holidays::run(ctx, &args),
        Some(Command::Questions(args)) => questions::run(ctx, &args),
        Some(Command::People(args)) => people::run(ctx, &args),
        Some(Command::Lost(args)) => lost::run(ctx, &args),
        Some(Command::Verify) => mend::verify(ctx),
        Some(Command::Audit { what }) => audit::run(ctx, &what),
        Some(Command::Recover { what: Some(sheet::Sheet::NewSheet { print }), .. }) => {
            sheet::renew(ctx, print.as_deref())
        }
        Some(Command::Notice(args)) => rights::notice(ctx, &args),
        Some(Command::Copy(args)) => rights::copy(ctx, &args),
        Some(Command::Register(args)) => rights::register(ctx, &args),
        Some(Command::Association(args)) => rights::association(ctx, &args),
        Some(Command::Erase { reference }) => erase::run(ctx, &reference),
        Some(Command::Backup(asked)) => backup::backup(ctx, &asked),
        Some(Command::Restore(wanted)) => backup::restore(ctx, &wanted),
        Some(Command::Repair { to }) => mend::repair(ctx, &to),
        Some(Command::Compact) => mend::compact(ctx),
        Some(Command::Recover { words_file, age_identity: true, .. }) => {
            backup::identity(ctx, words_file.as_deref())
        }
        Some(Command::Recover { words_file, person, .. }) => {
            mend::recover(ctx, words_file.as_deref(), person.as_deref())
        }
        Some(Command::Doctor) => doctor::run(ctx),
        Some(Command::Completions { shell }) => help::completions(shell, ctx.lang),
        Some(Command::Man) => help::man(ctx.lang),
    }
}
