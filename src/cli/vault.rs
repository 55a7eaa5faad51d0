//! The vault from the command line: where it is, making one, opening the desk.

use super::fault::Fault;
use super::{Ctx, out, secret, sheet};
use crate::desk::{self, Desk, Locked};
use crate::i18n::{Args, Catalog};
use etcetera::BaseStrategy;
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

/// The folder of the vault: as asked, else where this system keeps data.
pub(super) fn folder(ctx: &Ctx) -> Result<PathBuf, Fault> {
    match &ctx.vault {
        Some(folder) => Ok(folder.clone()),
        None => etcetera::choose_base_strategy()
            .map(|base| base.data_dir().join("mastara"))
            .map_err(|_| Fault::setup("no-home", Vec::new())),
    }
}

/// The unlocked desk, for the reading commands.
pub(super) fn unlocked(ctx: &Ctx) -> Result<Desk, Fault> {
    // Where there is no vault nobody is asked for its passphrase.
    let locked = Locked::at(&folder(ctx)?, ctx.book(), ctx.on)?;
    entered(locked, &secret::passphrase(ctx)?)
}

/// The same, with a passphrase that was asked for already.
pub(super) fn unlocked_by(ctx: &Ctx, passphrase: &str) -> Result<Desk, Fault> {
    entered(Locked::at(&folder(ctx)?, ctx.book(), ctx.on)?, passphrase)
}

/// Whoever has this passphrase enters: every door is tried.
fn entered(locked: Locked, passphrase: &str) -> Result<Desk, Fault> {
    let desk = locked.unlock(passphrase, &mut |_, _| {});
    desk::scrub();
    Ok(desk?)
}

/// What is typed after a question, as it is shown. Nothing, when nobody answers.
pub(super) fn asked(ctx: &Ctx, question: &str) -> String {
    out::ask(&format!("{} ", Catalog::of(ctx.lang).word(question)));
    first_line()
}

/// The next line of standard input.
fn first_line() -> String {
    let mut typed = String::new();
    let read = std::io::stdin().read_line(&mut typed);
    read.map_or_else(|_| String::new(), |_| typed.trim().to_owned())
}

/// Who makes the vault: asked on a screen, else the first line of standard input. Cases are assigned to people by
/// name and signed by them: nobody founds a desk without one.
fn founder(ctx: &Ctx) -> Result<String, Fault> {
    let typed = if out::on_screen() { asked(ctx, "cli-ask-name") } else { first_line() };
    desk::member_name(&typed).ok_or_else(|| Fault::refused("founder-name", Vec::new()))
}

/// Makes a vault.
pub(super) fn init(ctx: &Ctx, print: Option<&Path>) -> Result<(), Fault> {
    let folder = folder(ctx)?;
    let words = Catalog::of(ctx.lang);
    if Desk::exists(&folder) {
        return Err(Fault::setup("vault-exists", vec![("folder", folder.display().to_string())]));
    }
    let (passphrase, made) = match &ctx.passphrase_file {
        Some(_) => (secret::passphrase(ctx)?, false),
        None => (desk::fresh_passphrase(ctx.lang)?, true),
    };
    let passphrase: Zeroizing<String> = passphrase;
    let founder = founder(ctx)?;
    let new = Desk::create(&folder, &founder, &passphrase, ctx.lang, ctx.book(), ctx.on)?;
    let told = words.text("cli-init-done", &Args::new().value("folder", folder.display().to_string()));
    out::line(&told.plain());
    if made {
        out::line(&words.word("cli-init-passphrase"));
        out::line(&format!("    {}", passphrase.as_str()));
    }
    let shown = sheet::first(ctx, &new.words, new.desk.today(), print);
    new.desk.lock()?;
    shown
}
