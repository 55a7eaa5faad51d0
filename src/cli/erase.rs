//! `mastara erase REF`: what will be gone and what stays, then the reference once more, then nothing brings it
//! back. The reference is typed, so that no script and no slip erases a file.

use super::fault::Fault;
use super::{Ctx, out, vault};
use crate::desk::{Desk, Going};
use crate::domain::ids::CaseId;
use crate::i18n::{Args, Catalog};
use serde_json::json;

pub(super) fn run(ctx: &Ctx, reference: &str) -> Result<(), Fault> {
    let mut desk = vault::unlocked(ctx)?;
    let Some(card) = desk.by_reference(reference) else {
        return Err(Fault::refused("no-such-reference", vec![("reference", reference.to_owned())]));
    };
    let erased = asked(ctx, &mut desk, card.case);
    let closed = desk.lock();
    erased?;
    Ok(closed?)
}

fn asked(ctx: &Ctx, desk: &mut Desk, case: CaseId) -> Result<(), Fault> {
    let going = desk.going(case, ctx.lang)?;
    show(ctx, &going);
    if vault::asked(ctx, "cli-ask-erase") != going.reference {
        return Err(Fault::refused("not-erased", Vec::new()));
    }
    desk.erase(case)?;
    if ctx.json {
        out::json(&json!({"erased": going.reference, "events": going.events}));
    } else {
        let args = Args::new().value("reference", going.reference);
        out::line(&Catalog::of(ctx.lang).text("erase-done", &args).plain());
    }
    Ok(())
}

fn show(ctx: &Ctx, going: &Going) {
    let words = Catalog::of(ctx.lang);
    for (heading, lines) in ["erase-gone", "erase-stays"].into_iter().zip(going.lines()) {
        out::note(&words.word(heading));
        for (id, count) in lines {
            out::note(&format!("    {}", words.counted(id, count).plain()));
        }
    }
    let head = Args::new().value("words", going.ledger.1.join(" "));
    out::note(&format!("    {}", words.text("erase-head", &head).plain()));
    if going.running > 0 {
        out::note(&words.counted("erase-running", going.running as u64).plain());
    }
    if going.review {
        out::note(&words.word("rights-review-first"));
    }
}
