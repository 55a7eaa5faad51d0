//! From the desk's answers to what is shown: saved, undone, or why not and what to do next.

use super::app::Notice;
use super::ctx::Ctx;
use super::effect::Effect;
use super::screens;
use crate::desk::{Desk, Told, Trouble, Undone};
use crate::domain::association;
use crate::domain::command::Command;
use crate::domain::event::{Case, Event};
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
    let undone = desk.undo();
    reverted(ctx, "undone", undone)
}

/// Does again what was undone last and says what it was.
pub(super) fn redo(ctx: &mut Ctx) -> Effect {
    let Some(desk) = ctx.desk.as_mut() else { return ctx.cannot("why-locked") };
    let undone = desk.redo();
    reverted(ctx, "redone", undone)
}

fn reverted(ctx: &mut Ctx, id: &str, undone: Result<Undone, Trouble>) -> Effect {
    match undone {
        Ok(Undone::Case(was)) => {
            let said = ctx.tell(id, &Args::new().phrase("what", what(ctx, &was)));
            Effect::All(vec![Effect::Tell(Notice::done(said)), Effect::Refresh])
        }
        Ok(Undone::All(told)) => settled(ctx, id, told),
        Err(trouble) => Effect::Tell(Notice::trouble(words(ctx, &trouble))),
    }
}

/// Carries out a wish for all cases: says what was saved, goes on, and shows what moved.
pub fn tell(ctx: &mut Ctx, command: &association::Command, then: Effect) -> Effect {
    let Some(desk) = ctx.desk.as_mut() else { return ctx.cannot("why-locked") };
    match desk.tell(command, &mut |_, _| {}) {
        Ok(told) => Effect::All(vec![then, settled(ctx, "saved", told)]),
        Err(trouble) => Effect::Tell(Notice::trouble(words(ctx, &trouble))),
    }
}

/// Screens read the new book from now on; what moved is shown until it is closed.
fn settled(ctx: &mut Ctx, id: &str, told: Told) -> Effect {
    ctx.take_book();
    let field = told.events.first().map(|event| event.body.field()).unwrap_or_default();
    let said = ctx.tell(id, &Args::new().phrase("what", ctx.say(&format!("wrote-{field}"))));
    let shown = Effect::All(vec![Effect::Tell(Notice::done(said)), Effect::Refresh]);
    if told.moved.is_empty() { shown } else { Effect::All(vec![shown, screens::moved(told.moved)]) }
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
        let said = what.and(Said::words(" ")).and(next);
        let names = if refusal.code().starts_with("supervisor-") { supervisors(ctx) } else { String::new() };
        if names.is_empty() {
            return said;
        }
        return said
            .and(Said::words(" "))
            .and(ctx.tell("who-supervises", &Args::new().value("names", names)));
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

/// The names of those who supervise here.
fn supervisors(ctx: &Ctx) -> String {
    let members = ctx.desk.iter().flat_map(Desk::members);
    let living = members.filter(|one| one.left.is_none() && one.role.supervises());
    let names: Vec<String> =
        living.map(|one| one.name.reveal().clone()).filter(|name| !name.is_empty()).collect();
    names.join(", ")
}

/// Whom a page about a case is about: the name and the reference.
pub fn who(ctx: &Ctx, case: &Case) -> Said {
    let name = case.full_name();
    let args = Args::new().value("name", name.reveal().clone()).value("reference", case.reference());
    ctx.tell("record-who", &args)
}

/// Reads a case anew for a page. One that can't be read leaves what was shown, and says why.
pub fn reread(ctx: &Ctx, id: CaseId, told: &mut Option<Case>, trouble: &mut Option<Said>) {
    let Some(desk) = &ctx.desk else { return };
    match desk.file(id) {
        Ok(file) => (*told, *trouble) = (Some(file.case), None),
        Err(error) => *trouble = Some(words(ctx, &error)),
    }
}

/// Keeps a draft or throws one away, and says what went wrong.
pub fn drafting(ctx: &mut Ctx, run: impl FnOnce(&mut Desk) -> Result<(), Trouble>) -> Effect {
    match ctx.desk.as_mut().map(run) {
        Some(Err(trouble)) => Effect::Tell(Notice::trouble(words(ctx, &trouble))),
        _ => Effect::None,
    }
}
