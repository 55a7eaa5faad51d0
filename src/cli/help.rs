//! Help, completions and the manual page in the user's language, and the words for arguments that
//! make no sense.

use super::args::Cli;
use super::fault::Fault;
use super::out;
use crate::domain::law::Lang;
use crate::i18n::{Args, Catalog};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Command, CommandFactory};
use std::ffi::OsString;
use std::io;
use std::process::ExitCode;

/// The language of the system: `MASTARA_LANG`, else the locale, else French.
pub(super) fn system_lang() -> Lang {
    ["MASTARA_LANG", "LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .filter_map(|name| std::env::var(name).ok())
        .find_map(|value| lang_in(&value))
        .unwrap_or_default()
}

/// The language asked for, before the arguments are parsed: help and errors need it.
pub(super) fn early_lang(arguments: &[OsString]) -> Lang {
    let words: Vec<&str> = arguments.iter().filter_map(|word| word.to_str()).collect();
    let after =
        words.windows(2).find(|pair| pair.first() == Some(&"--lang")).and_then(|pair| pair.get(1).copied());
    let joined = words.iter().find_map(|word| word.strip_prefix("--lang="));
    after.or(joined).and_then(lang_in).unwrap_or_else(system_lang)
}

pub(super) fn lang_in(value: &str) -> Option<Lang> {
    let code = value.get(..2)?.to_ascii_lowercase();
    Lang::ALL.into_iter().find(|lang| lang.code() == code)
}

/// The same commands with their explanations in a language.
pub(super) fn localised(command: Command, lang: Lang) -> Command {
    explained(command, lang, "cli")
}

fn explained(mut command: Command, lang: Lang, path: &str) -> Command {
    let words = Catalog::of(lang);
    command.build();
    let headings = format!(
        "{{about-with-newline}}\n{}: {{usage}}\n\n{{all-args}}{{after-help}}",
        words.word("cli-heading-usage")
    );
    let options = words.word("cli-heading-options");
    let arguments = words.word("cli-heading-arguments");
    let mut shaped = command
        .about(words.word(path))
        .help_template(headings)
        .next_help_heading(options.clone())
        .subcommand_help_heading(words.word("cli-heading-commands"))
        .subcommand_value_name(words.word("cli-heading-command"));
    shaped = shaped.mut_args(|arg| {
        let id = match arg.get_id().as_str() {
            "help" => "cli-arg-help".to_owned(),
            "version" => "cli-arg-version".to_owned(),
            name => format!("cli-arg-{}", name.replace('_', "-")),
        };
        let heading = if arg.is_positional() { arguments.clone() } else { options.clone() };
        // What clap would add is in English; the explanations say it themselves.
        arg.help(words.word(&id)).help_heading(heading).hide_env(true).hide_possible_values(true)
    });
    shaped.mut_subcommands(|sub| {
        let below = format!("{path}-{}", sub.get_name());
        explained(sub, lang, &below)
    })
}

/// What clap stopped for: help that was asked for, or arguments that make no sense.
pub(super) fn stopped(error: &clap::Error, lang: Lang) -> ExitCode {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            out::print(&error.render().to_string());
            ExitCode::SUCCESS
        }
        kind => {
            let words = Catalog::of(lang);
            let said = |id: &str| {
                let args = Args::new()
                    .value("word", of(error, ContextKind::InvalidArg))
                    .value("value", of(error, ContextKind::InvalidValue))
                    .value("known", of(error, ContextKind::ValidValue));
                words.text(id, &args).plain()
            };
            let id = match kind {
                ErrorKind::UnknownArgument => "err-unknown-argument",
                ErrorKind::InvalidSubcommand => "err-unknown-command",
                ErrorKind::InvalidValue | ErrorKind::ValueValidation => "err-invalid-value",
                ErrorKind::MissingRequiredArgument => "err-missing-argument",
                _ => "err-usage",
            };
            let command = of(error, ContextKind::InvalidSubcommand);
            let what = if command.is_empty() {
                said(id)
            } else {
                words.text(id, &Args::new().value("word", command)).plain()
            };
            out::note(&format!("{what}\n{}", words.word("rec-usage")));
            ExitCode::from(2)
        }
    }
}

fn of(error: &clap::Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    }
}

/// Completions for a shell.
#[expect(clippy::unnecessary_wraps, reason = "commands share one shape")]
pub(super) fn completions(shell: clap_complete::Shell, lang: Lang) -> Result<(), Fault> {
    let mut text = Vec::new();
    clap_complete::generate(shell, &mut localised(Cli::command(), lang), "mastara", &mut text);
    out::print(&String::from_utf8_lossy(&text));
    Ok(())
}

/// The manual page.
pub(super) fn man(lang: Lang) -> Result<(), Fault> {
    let mut text = Vec::new();
    let failed = |error: io::Error| Fault::Said("io", vec![("file", error.kind().to_string())], 4);
    clap_mangen::Man::new(localised(Cli::command(), lang)).render(&mut text).map_err(failed)?;
    out::print(&String::from_utf8_lossy(&text));
    Ok(())
}

/// The whole command line as Markdown, for `docs/cli.md`.
pub fn manual(lang: Lang) -> String {
    let mut text = String::new();
    page(&localised(Cli::command(), lang), "mastara", &mut text);
    text
}

fn page(command: &Command, path: &str, text: &mut String) {
    use std::fmt::Write;
    // Writing into a string does not fail.
    let _ = write!(
        text,
        "## `{path}`\n\n{}\n\n",
        command.get_about().map(ToString::to_string).unwrap_or_default()
    );
    let shown = command.get_arguments().filter(|arg| !arg.is_global_set() || !path.contains(' '));
    for arg in shown.filter(|arg| arg.get_id() != "help") {
        let name = match (arg.get_long(), arg.get_value_names()) {
            (Some(long), Some(names)) if arg.get_action().takes_values() => {
                format!("--{long} {}", names.join(" "))
            }
            (Some(long), _) => format!("--{long}"),
            (None, names) => names.map(|names| names.join(" ")).unwrap_or_default(),
        };
        let _ = writeln!(text, "- `{name}`: {}", arg.get_help().map(ToString::to_string).unwrap_or_default());
    }
    text.push('\n');
    for sub in command.get_subcommands().filter(|sub| sub.get_name() != "help") {
        page(sub, &format!("{path} {}", sub.get_name()), text);
    }
}
