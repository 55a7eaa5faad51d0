//! From the desk's answers to what is shown: saved, undone, or why not and what to do next.

use super::app::Notice;
use super::ctx::Ctx;
use super::effect::Effect;
use crate::desk::Trouble;
use crate::domain::command::Command;
use crate::domain::event::Event;
use crate::domain::ids::CaseId;
use crate::i18n::{Args, Said, told};

/// Carries out a command: says what was saved and goes on, or says why not.
pub(super) fn perform(ctx: &mut Ctx, case: CaseId, command: &Command, then: Effect) -> Effect {
    let Some(desk) = ctx.desk.as_mut() else { return ctx.cannot("why-locked") };
    match desk.perform(case, command) {
        Ok(changed) => {
            let said = ctx.tell("saved", &Args::new().phrase("what", what(ctx, &changed.events)));
            Effect::All(vec![Effect::Tell(Notice::done(said)), Effect::Refresh, then])
        }
        Err(trouble) => Effect::Tell(Notice::trouble(words(ctx, &trouble))),
    }
}

/// Undoes the last act and says what it was.
pub(super) fn undo(ctx: &mut Ctx) -> Effect {
    let Some(desk) = ctx.desk.as_mut() else { return ctx.cannot("why-locked") };
    let undone = desk.undo().map(|undone| undone.was);
    reverted(ctx, "undone", undone)
}

/// Does again what was undone last and says what it was.
pub(super) fn redo(ctx: &mut Ctx) -> Effect {
    let Some(desk) = ctx.desk.as_mut() else { return ctx.cannot("why-locked") };
    let undone = desk.redo().map(|undone| undone.was);
    reverted(ctx, "redone", undone)
}

fn reverted(ctx: &Ctx, id: &str, was: Result<Vec<Event>, Trouble>) -> Effect {
    match was {
        Ok(was) => {
            let said = ctx.tell(id, &Args::new().phrase("what", what(ctx, &was)));
            Effect::All(vec![Effect::Tell(Notice::done(said)), Effect::Refresh])
        }
        Err(trouble) => Effect::Tell(Notice::trouble(words(ctx, &trouble))),
    }
}

/// What a batch wrote, in words: its first kind of fact, and that there was more.
pub fn what(ctx: &Ctx, events: &[Event]) -> Said {
    let mut fields: Vec<&str> = Vec::new();
    for event in events {
        if !fields.contains(&event.body.field()) {
            fields.push(event.body.field());
        }
    }
    // An opening says it all; the name and the procedures in it are part of it.
    let first = fields.iter().find(|field| **field == "opening").or(fields.first());
    first.map_or_else(Said::default, |field| ctx.say(&format!("wrote-{}", field.replace('_', "-"))))
}

/// What went wrong, and what to do next.
pub fn words(ctx: &Ctx, trouble: &Trouble) -> Said {
    if let Trouble::Refused(refusal) = trouble {
        let [what, next] = told::refusal(refusal, &ctx.place.book, ctx.lang);
        return what.and(Said::words(" ")).and(next);
    }
    let args = Args::new().value("file", trouble.file().unwrap_or_default());
    let code = trouble.code();
    let [what, next] = ["err", "rec"].map(|kind| {
        let id = format!("{kind}-{code}");
        if ctx.words().has(&id) {
            ctx.tell(&id, &args)
        } else {
            ctx.tell(&format!("{kind}-vault"), &Args::new().value("code", code))
        }
    });
    what.and(Said::words(" ")).and(next)
}
