//! Passphrases: from a file, or typed and not shown. Never from an argument or the environment.

use super::fault::Fault;
use super::{Ctx, named, out};
use crate::i18n::Catalog;
use crate::tui::driver;
use std::path::Path;
use zeroize::Zeroizing;

/// The passphrase for an existing vault.
pub(super) fn passphrase(ctx: &Ctx) -> Result<Zeroizing<String>, Fault> {
    match &ctx.passphrase_file {
        Some(file) => first_line(file),
        None => typed(ctx, "cli-ask-passphrase"),
    }
}

/// The first line of a file.
pub(super) fn first_line(file: &Path) -> Result<Zeroizing<String>, Fault> {
    let shown = || vec![("file", file.display().to_string())];
    let text = named::words(file).map_err(|_| Fault::setup("passphrase-file", shown()))?;
    let first = text.lines().next().unwrap_or_default();
    if first.is_empty() {
        return Err(Fault::setup("passphrase-file", shown()));
    }
    Ok(Zeroizing::new(first.to_owned()))
}

/// What is typed after a question, not shown.
pub(super) fn typed(ctx: &Ctx, question: &str) -> Result<Zeroizing<String>, Fault> {
    if !out::watched() {
        return Err(Fault::setup("no-passphrase", Vec::new()));
    }
    let asked = format!("{} ", Catalog::of(ctx.lang).word(question));
    driver::prompt(&asked, out::aside).map_err(|_| Fault::setup("no-passphrase", Vec::new()))
}
