//! `mastara backup` writes everything into one sealed file; `mastara restore` makes a vault from it. No passphrase
//! stands in an argument. It must not write over anything.

use super::fault::Fault;
use super::{Ctx, mend, out, secret, vault};
use crate::desk::{self, Desk, Locked};
use crate::i18n::{Args, Catalog};
use indicatif::{ProgressBar, ProgressStyle};
use serde_json::json;
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

/// What to back up to.
#[derive(Debug, clap::Args)]
pub(super) struct Asked {
    /// The file; in a folder the name is made.
    #[arg(value_name = "FILE", id = "backup-file")]
    file: PathBuf,
    /// A passphrase of its own opens it, not the recovery words.
    #[arg(long, id = "backup-passphrase")]
    passphrase: bool,
    /// File whose first line is that passphrase.
    #[arg(long, value_name = "FILE", id = "backup-passphrase-file")]
    backup_passphrase_file: Option<PathBuf>,
    /// File with the 24 words, for a vault from before there were backups.
    #[arg(long, value_name = "FILE")]
    words_file: Option<PathBuf>,
}

/// What to restore from.
#[derive(Debug, clap::Args)]
pub(super) struct Wanted {
    /// The file.
    #[arg(value_name = "FILE", id = "restore-file")]
    file: PathBuf,
    /// File with the 24 words; asked for when not given.
    #[arg(long, value_name = "FILE")]
    words_file: Option<PathBuf>,
    /// File whose first line is the passphrase of the backup.
    #[arg(long, value_name = "FILE", id = "backup-passphrase-file")]
    backup_passphrase_file: Option<PathBuf>,
}

pub(super) fn backup(ctx: &Ctx, asked: &Asked) -> Result<(), Fault> {
    let mut desk = vault::unlocked(ctx)?;
    let done = written(ctx, &mut desk, asked);
    desk.lock()?;
    let (file, by_words) = done?;
    let file = file.display().to_string();
    if ctx.json {
        out::json(&json!({"file": file, "words": by_words}));
        return Ok(());
    }
    let words = Catalog::of(ctx.lang);
    out::line(&words.text("backup-done", &Args::new().value("file", file)).plain());
    out::line(&words.word(if by_words { "backup-by-words" } else { "backup-by-passphrase" }));
    Ok(())
}

fn written(ctx: &Ctx, desk: &mut Desk, asked: &Asked) -> Result<(PathBuf, bool), Fault> {
    let file = desk.backup_place(&asked.file);
    let passphrase = passphrase(ctx, asked)?;
    if passphrase.is_none() && !desk.has_backup_key() && (asked.words_file.is_some() || out::watched()) {
        desk.learn_backup_key(&mend::words(ctx, asked.words_file.as_deref())?)?;
    }
    let bar = bar(ctx);
    let typed = passphrase.as_ref().map(|typed| typed.as_str());
    let done = desk.backup(&file, typed, &mut |done, all| told(&bar, done, all));
    bar.finish_and_clear();
    done?;
    Ok((file, passphrase.is_none()))
}

/// A passphrase for the backup itself, typed twice where it is typed.
fn passphrase(ctx: &Ctx, asked: &Asked) -> Result<Option<Zeroizing<String>>, Fault> {
    let typed = match &asked.backup_passphrase_file {
        Some(file) => secret::first_line(file)?,
        None if asked.passphrase => {
            let typed = secret::typed(ctx, "cli-ask-backup-passphrase")?;
            if *typed != *secret::typed(ctx, "cli-ask-backup-again")? {
                return Err(Fault::refused("backup-differs", Vec::new()));
            }
            typed
        }
        None => return Ok(None),
    };
    if desk::strength(&typed).enough {
        Ok(Some(typed))
    } else {
        Err(Fault::setup("weak-passphrase", Vec::new()))
    }
}

/// Makes the vault, then opens it for whoever administers, reads everything, and says what is there.
pub(super) fn restore(ctx: &Ctx, wanted: &Wanted) -> Result<(), Fault> {
    let folder = vault::folder(ctx)?;
    let secret = if desk::asks(&wanted.file)? {
        match &wanted.backup_passphrase_file {
            Some(file) => secret::first_line(file)?,
            None => secret::typed(ctx, "cli-ask-backup-passphrase")?,
        }
    } else {
        mend::words(ctx, wanted.words_file.as_deref())?
    };
    let bar = bar(ctx);
    let done = desk::restore(&wanted.file, &secret, &folder, &mut |done, all| told(&bar, done, all));
    bar.finish_and_clear();
    desk::scrub();
    done?;
    let words = Catalog::of(ctx.lang);
    if !ctx.json {
        let args = Args::new().value("folder", folder.display().to_string());
        out::line(&words.text("restore-done", &args).plain());
    }
    if ctx.passphrase_file.is_none() && !out::watched() {
        out::line(&words.word("restore-then"));
        return Ok(());
    }
    let locked = Locked::at(&folder, ctx.book(), ctx.on)?;
    if ctx.passphrase_file.is_none() {
        out::line(&words.word("restore-then"));
    }
    let passphrase = secret::passphrase(ctx)?;
    let desk = locked.unlock(&passphrase, &mut |_, _| {});
    desk::scrub();
    let mut desk = desk?;
    let checked = desk.verify()?;
    if let Some(erased) = desk.restored().filter(|erased| *erased > 0 && !ctx.json) {
        out::line(&words.counted("restore-erased", erased as u64).plain());
    }
    let sound = mend::told(ctx, &checked);
    desk.lock()?;
    if sound { Ok(()) } else { Err(Fault::Found) }
}

/// What the tool `age` needs to open a backup: it goes to standard output, and why to be careful to standard error.
pub(super) fn identity(ctx: &Ctx, words_file: Option<&Path>) -> Result<(), Fault> {
    let identity = desk::identity(&mend::words(ctx, words_file)?)?;
    out::note(&Catalog::of(ctx.lang).word("backup-identity"));
    out::line(&identity);
    Ok(())
}

fn bar(ctx: &Ctx) -> ProgressBar {
    if ctx.json || !out::watched() {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template("{bar:40} {percent}%");
    ProgressBar::new(0).with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
}

fn told(bar: &ProgressBar, done: u64, all: u64) {
    bar.set_length(all);
    bar.set_position(done);
}
