//! A desk's own procedure files: where they are, and what is said of those left out. It must not
//! choose which count: that is the shelf's.

use super::fault::worded;
use super::{Ctx, vault};
use crate::domain::book::Book;
use crate::domain::law::{Lang, Procedure};
use crate::i18n::{Args, Catalog, Said, own};
use crate::procedures::{Finding, Shelf};
use std::path::{Path, PathBuf};

/// Beside the vault and not in it: it may be there before the vault is, and holds nothing private.
const BESIDE: &str = "-procedures";

/// The folder beside a vault: `mastara-procedures` beside `mastara`.
pub(super) fn folder(vault: &Path) -> PathBuf {
    let vault =
        if vault.file_name().is_some() { vault.to_owned() } else { vault.canonicalize().unwrap_or_default() };
    let mut name = vault.file_name().unwrap_or_default().to_owned();
    name.push(BESIDE);
    vault.with_file_name(name)
}

/// What is built in, and the desk's own files over it.
pub(super) fn shelf(ctx: &Ctx) -> Shelf {
    let own = vault::folder(ctx).ok().map(|vault| folder(&vault)).filter(|own| own.exists());
    own.map_or_else(|| Shelf::builtin().clone(), |own| Shelf::load_over_builtin(&own).0)
}

/// One line of the first file that is left out, and how many are.
pub(super) fn left_out(lang: Lang, shelf: &Shelf) -> Option<Said> {
    let first = shelf.findings().first()?;
    let [what, mend] = words(lang, first);
    let args = Args::new()
        .value("place", first.shown())
        .phrase("what", what)
        .phrase("mend", mend)
        .count("count", shelf.over().left_out.len() as u64);
    Some(Catalog::of(lang).text("local-left", &args))
}

/// What is wrong, and how to mend it.
fn words(lang: Lang, finding: &Finding) -> [Said; 2] {
    let args =
        || finding.fault.args().into_iter().fold(Args::new(), |args, (name, value)| args.value(name, value));
    [finding.fault.message_id(), finding.fault.mend_id()].map(|id| Catalog::of(lang).text(id, &args()))
}

/// The name of a procedure, with the mark of what the desk brought itself.
pub(super) fn name(ctx: &Ctx, book: &Book, procedure: &Procedure) -> String {
    own::procedure(procedure, book, ctx.lang).plain()
}

/// Each fault of the desk's own files in a line: place, what, mend.
pub(super) fn faults(lang: Lang, folder: &Path, shelf: &Shelf) -> Vec<String> {
    let line = |finding: &Finding| {
        let [what, mend] = words(lang, finding).map(|said| said.plain());
        format!("{}: {what} → {mend}", folder.join(finding.shown()).display())
    };
    shelf.findings().iter().map(line).collect()
}

/// What is in the folder: the files that count, and what is not read.
pub(super) fn inside(lang: Lang, shelf: &Shelf) -> Vec<String> {
    let over = shelf.over();
    let parts = [("doctor-local-counts", &over.counted), ("doctor-local-beside", &over.beside)];
    let some = parts.into_iter().filter(|(_, files)| !files.is_empty());
    some.map(|(id, files)| worded(lang, id, &[("files", files.join(", "))])).collect()
}
