//! The words of the command line. Their explanations are in `i18n` (`cli-…`), in the user's
//! language; no argument ever takes a name.

use crate::domain::law::Lang;
use chrono::NaiveDate;
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

/// `mastara` and what may stand behind it.
#[derive(Debug, Parser)]
#[command(name = "mastara", version, disable_help_subcommand = true)]
pub(super) struct Cli {
    #[command(flatten)]
    pub(super) global: Global,
    #[command(subcommand)]
    pub(super) command: Option<Command>,
}

/// What may stand before or behind every command.
#[derive(Clone, Debug, Args)]
pub(super) struct Global {
    /// Folder of the vault.
    #[arg(long, global = true, value_name = "DIR", env = "MASTARA_VAULT")]
    pub(super) vault: Option<PathBuf>,
    /// File whose first line is the passphrase.
    #[arg(long, global = true, value_name = "FILE")]
    pub(super) passphrase_file: Option<PathBuf>,
    /// Language.
    #[arg(long, global = true, value_name = "LANG", env = "MASTARA_LANG")]
    pub(super) lang: Option<Tongue>,
    /// The day to reckon from.
    #[arg(long, global = true, value_name = "DATE")]
    pub(super) on: Option<NaiveDate>,
    /// Without a key for so many seconds the desk locks itself. Longer than a quarter of an hour no desk
    /// with names on it should stand open.
    #[arg(long, global = true, value_name = "SECONDS", env = "MASTARA_LOCK_AFTER",
        value_parser = clap::value_parser!(u64).range(30..=900))]
    pub(super) lock_after: Option<u64>,
    /// Stable JSON instead of text.
    #[arg(long, global = true)]
    pub(super) json: bool,
}

/// A language by its code.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum Tongue {
    Ar,
    Fr,
    En,
}

impl From<Tongue> for Lang {
    fn from(tongue: Tongue) -> Self {
        match tongue {
            Tongue::Ar => Self::Ar,
            Tongue::Fr => Self::Fr,
            Tongue::En => Self::En,
        }
    }
}

/// Every command.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Practice desk.
    Demo {
        /// How many cases.
        #[arg(long, default_value_t = 120, value_name = "N")]
        cases: usize,
        /// The same seed gives the same cases.
        #[arg(long, default_value_t = 1, value_name = "S")]
        seed: u64,
    },
    /// Make a vault.
    Init {
        /// A page of the recovery words to print.
        #[arg(long, value_name = "DIR")]
        print: Option<PathBuf>,
    },
    /// Bring a list in.
    Import {
        /// The list.
        #[arg(value_name = "FILE.csv")]
        file: PathBuf,
        /// Say what would happen; write nothing.
        #[arg(long)]
        dry_run: bool,
    },
    /// What must be done today.
    Today {
        /// Lines at most; 0 shows all.
        #[arg(long, value_name = "N")]
        most: Option<usize>,
    },
    /// All open cases.
    Cases {
        /// Closed ones too.
        #[arg(long)]
        all: bool,
    },
    /// One case.
    Case {
        /// Its reference.
        #[arg(value_name = "REF")]
        reference: String,
    },
    /// The sheet given to the person.
    Handout(super::handout::Sheet),
    /// Obstacles met at counters, counted.
    Obstacles(super::obstacles::Which),
    /// Both dates of a time limit.
    Deadline(super::deadline::Asked),
    /// The procedures.
    Procedures {
        #[command(subcommand)]
        what: Procedures,
    },
    /// Closed days.
    Holidays(super::holidays::Holidays),
    /// Questions for a lawyer.
    Questions(super::questions::Questions),
    /// Who belongs to the desk.
    People(super::people::People),
    /// What a person is told before anything is written down.
    Notice(super::rights::Page),
    /// The copy of a file for its person.
    Copy(super::rights::CopyOf),
    /// The page of processing for the CNDP.
    Register(super::rights::Page),
    /// Who the association is, and how long it keeps files.
    Association(super::rights::Told),
    /// Erase a case for good.
    Erase {
        /// Its reference.
        #[arg(value_name = "REF")]
        reference: String,
    },
    /// A laptop was lost.
    Lost(super::lost::Laptop),
    /// Read everything in the vault.
    Verify,
    /// Write everything into one sealed file.
    Backup(super::backup::Asked),
    /// Make a vault from such a file.
    Restore(super::backup::Wanted),
    /// Build a new vault from what can be read of a damaged one.
    Repair {
        /// The new folder.
        #[arg(value_name = "DIR", id = "repaired")]
        to: PathBuf,
    },
    /// Give back the room that the vault does not need any more.
    Compact,
    /// Check what was written.
    Audit {
        #[command(subcommand)]
        what: super::audit::Audit,
    },
    /// Open the vault with the recovery words.
    #[command(args_conflicts_with_subcommands = true)]
    Recover {
        #[command(subcommand)]
        what: Option<super::sheet::Sheet>,
        /// File with the 24 words; asked for when not given.
        #[arg(long, value_name = "FILE")]
        words_file: Option<PathBuf>,
        /// For whom, by the id that the program shows.
        #[arg(long = "for", value_name = "PERSON", id = "recover-for")]
        person: Option<String>,
        /// Only show what the tool age needs to open a backup.
        #[arg(long)]
        age_identity: bool,
    },
    /// What this machine gives and lacks.
    Doctor,
    /// Completions for a shell.
    Completions {
        /// The shell.
        shell: clap_complete::Shell,
    },
    /// The manual page.
    Man,
}

/// What to do with the procedures.
#[derive(Debug, Subcommand)]
pub(super) enum Procedures {
    /// A line for each.
    List,
    /// One of them.
    Show {
        /// Which.
        #[arg(value_name = "ID")]
        id: String,
    },
    /// Check procedure files.
    Check {
        /// A folder of files; none checks the built-in ones.
        #[arg(value_name = "DIR")]
        dir: Option<PathBuf>,
    },
    /// Play scenarios.
    Test {
        /// A folder of scenarios; none plays those built in.
        #[arg(value_name = "DIR", id = "scenarios")]
        dir: Option<PathBuf>,
        /// A folder of procedure files to play them by.
        #[arg(long, value_name = "DIR")]
        law: Option<PathBuf>,
    },
}
