//! `mastara verify` reads everything in the vault; `mastara recover` opens it with the words of the
//! recovery sheet and gives it a new passphrase.

use super::fault::Fault;
use super::{Ctx, named, out, people, secret, vault};
use crate::desk::{Locked, Recovering, Whom, fresh_passphrase, scrub};
use crate::domain::clean::clean;
use crate::i18n::Catalog;
use serde_json::json;
use std::path::Path;

pub(super) fn verify(ctx: &Ctx) -> Result<(), Fault> {
    let mut desk = vault::unlocked(ctx)?;
    let found = desk.verify()?;
    let sound = found.findings.is_empty();
    if ctx.json {
        out::json(&json!({"cases": found.cases, "events": found.events, "findings": found.findings}));
    } else {
        for finding in &found.findings {
            out::line(finding);
        }
        let words = Catalog::of(ctx.lang);
        out::line(&words.counted("cli-verify-cases", found.cases).plain());
        out::line(&words.word(if sound { "cli-verify-sound" } else { "cli-verify-damaged" }));
    }
    desk.lock()?;
    if sound { Ok(()) } else { Err(Fault::Found) }
}

/// The words come from a file or are typed; the new passphrase from a file, or it is made and shown.
/// Where several belong to the desk, who it is for is told or asked; nobody of them: a new administrator.
pub(super) fn recover(ctx: &Ctx, words_file: Option<&Path>, person: Option<&str>) -> Result<(), Fault> {
    let locked = Locked::at(&vault::folder(ctx)?, ctx.book(), ctx.on)?;
    let words = match words_file {
        None => secret::typed(ctx, "cli-ask-words")?,
        Some(file) => {
            let unread = |_| Fault::setup("file", vec![("file", file.display().to_string())]);
            named::words(file).map_err(unread)?
        }
    };
    let recovering = locked.recovering(&words)?;
    let whom = whom(ctx, &recovering, person)?;
    let made = ctx.passphrase_file.is_none();
    let passphrase = if made { fresh_passphrase(ctx.lang)? } else { secret::passphrase(ctx)? };
    let desk = recovering.finish(whom, &passphrase);
    scrub();
    let desk = desk?;
    let say = Catalog::of(ctx.lang);
    out::line(&say.word("cli-recover-done"));
    if made {
        out::line(&say.word("cli-init-passphrase"));
        out::line(&format!("    {}", passphrase.as_str()));
    }
    Ok(desk.lock()?)
}

/// Whose passphrase was forgotten.
fn whom(ctx: &Ctx, recovering: &Recovering, person: Option<&str>) -> Result<Whom<'static>, Fault> {
    let members = recovering.members();
    let chosen = |typed: &str| {
        let found = members.iter().find(|member| people::short(member.person) == typed.to_ascii_lowercase());
        let unknown = || Fault::refused("no-such-person", vec![("person", clean(typed).text)]);
        found.map(|member| Whom::Member(member.person)).ok_or_else(unknown)
    };
    match (person, members.as_slice()) {
        (Some(typed), _) => chosen(typed),
        (None, [only]) => Ok(Whom::Member(only.person)),
        (None, _) if out::on_screen() => {
            for member in &members {
                out::line(&people::line(ctx, member));
            }
            let typed = vault::asked(ctx, "cli-ask-whom");
            if typed.is_empty() { Ok(Whom::Administrator("")) } else { chosen(&typed) }
        }
        (None, _) => Ok(Whom::Administrator("")),
    }
}
