//! `mastara verify` reads everything in the vault; `mastara repair` builds a new one from what can be read;
//! `mastara recover` opens it with the words of the recovery sheet and gives it a new passphrase.

use super::fault::Fault;
use super::{Ctx, named, out, people, secret, vault};
use crate::desk::{Checked, Found, Locked, Recovering, Whom, fresh_passphrase, scrub};
use crate::domain::clean::clean;
use crate::domain::law::Lang;
use crate::i18n::told::trouble as i18n_told;
use crate::i18n::{Args, Catalog};
use serde_json::{Value, json};
use std::path::Path;
use zeroize::Zeroizing;

pub(super) fn verify(ctx: &Ctx) -> Result<(), Fault> {
    let mut desk = vault::unlocked(ctx)?;
    let checked = desk.verify()?;
    let sound = told(ctx, &checked);
    desk.lock()?;
    if sound { Ok(()) } else { Err(Fault::Found) }
}

/// Says what was read and what does not hold. Whether everything does.
pub(super) fn told(ctx: &Ctx, checked: &Checked) -> bool {
    let sound = checked.findings.is_empty();
    if ctx.json {
        let all = |found: &[Found]| found.iter().map(as_json).collect::<Vec<_>>();
        out::json(&json!({
            "cases": checked.cases, "events": checked.events, "passed_over": checked.passed_over,
            "findings": all(&checked.findings), "known": all(&checked.known),
        }));
        return sound;
    }
    let words = Catalog::of(ctx.lang);
    for found in &checked.findings {
        out::line(&finding(ctx.lang, found));
    }
    out::line(&words.counted("cli-verify-cases", checked.cases).plain());
    if checked.passed_over > 0 {
        out::line(&words.counted("verify-passed-over", checked.passed_over).plain());
    }
    if !checked.known.is_empty() {
        out::line(&words.counted("verify-known", checked.known.len() as u64).plain());
    }
    let only_restored = !sound && checked.findings.iter().all(|found| found.code == "restored");
    let end = if sound { "cli-verify-sound" } else { "cli-verify-damaged" };
    if !only_restored {
        out::line(&words.word(end));
    }
    sound
}

fn as_json(found: &Found) -> Value {
    let (file, wrong) = found.file.clone().unzip();
    json!({"what": found.code, "case": found.case, "line": found.line, "number": found.number,
        "count": found.count, "file": file, "wrong": wrong})
}

/// What does not hold, in words.
fn finding(lang: Lang, found: &Found) -> String {
    let id = match found.code {
        "file" => "finding-file",
        "case-key" => "finding-case-key",
        "case" => "finding-case",
        "lost" => "finding-lost",
        "foreign" => "finding-foreign",
        "chain" => "finding-chain",
        "after-removal" => "finding-after-removal",
        "roster-old" => "finding-roster-old",
        "restored" => "finding-restored",
        "cut" => "finding-cut",
        "fewer" => "finding-fewer",
        _ => "finding-ledger",
    };
    let (file, wrong) = found.file.clone().unwrap_or_default();
    let [what, _] = i18n_told(if wrong.is_empty() { "damaged" } else { wrong }, Some(&file), lang);
    let args = Args::new()
        .value("case", found.case.clone().unwrap_or_default())
        .value("line", found.line.clone().unwrap_or_default())
        .value("number", found.number.unwrap_or_default().to_string())
        .value("count", found.count.unwrap_or_default().to_string())
        .phrase("what", what);
    Catalog::of(lang).text(id, &args).plain()
}

/// Builds a new vault from what can be read of this one.
pub(super) fn repair(ctx: &Ctx, to: &Path) -> Result<(), Fault> {
    let locked = Locked::at(&vault::folder(ctx)?, ctx.book(), ctx.on)?;
    let passphrase = secret::passphrase(ctx)?;
    let repaired = locked.repair(&passphrase, to);
    scrub();
    let repaired = repaired?;
    if !ctx.json {
        let words = Catalog::of(ctx.lang);
        for found in &repaired.checked.known {
            out::line(&finding(ctx.lang, found));
        }
        let to = Args::new().value("folder", to.display().to_string());
        out::line(&words.text("cli-repair-done", &to).plain());
    }
    let sound = told(ctx, &repaired.checked);
    repaired.desk.lock()?;
    if sound { Ok(()) } else { Err(Fault::Found) }
}

/// Gives back the room that the store does not need any more.
pub(super) fn compact(ctx: &Ctx) -> Result<(), Fault> {
    let mut desk = vault::unlocked(ctx)?;
    let done = desk.compact();
    desk.lock()?;
    done?;
    out::line(&Catalog::of(ctx.lang).word("cli-compact-done"));
    Ok(())
}

/// The words of the recovery sheet: from a file, or typed and not shown.
pub(super) fn words(ctx: &Ctx, file: Option<&Path>) -> Result<Zeroizing<String>, Fault> {
    let Some(file) = file else { return secret::typed(ctx, "cli-ask-words") };
    let unread = |_| Fault::setup("file", vec![("file", file.display().to_string())]);
    named::words(file).map_err(unread)
}

/// The words come from a file or are typed; the new passphrase from a file, or it is made and shown.
/// Where several belong to the desk, who it is for is told or asked; nobody of them: a new administrator.
pub(super) fn recover(ctx: &Ctx, words_file: Option<&Path>, person: Option<&str>) -> Result<(), Fault> {
    let locked = Locked::at(&vault::folder(ctx)?, ctx.book(), ctx.on)?;
    let words = words(ctx, words_file)?;
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
