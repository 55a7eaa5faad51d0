//! The consular steps of a procedure, blocked for somebody in asylum: opened by a supervisor with a written reason,
//! shut by anybody. What is opened is said with who opened it and why. The domain decides; this only asks.

use super::confirm;
use super::record::{self, Wish};
use crate::desk::Desk;
use crate::domain::command::Command;
use crate::domain::decide::CONSULATE_NEVER;
use crate::domain::event::{Body, Case};
use crate::domain::ids::{CaseId, ItemId, WarningId};
use crate::i18n::{Args, Said, dates, own, signs};
use crate::tui::ctx::Ctx;
use crate::tui::effect::Effect;
use crate::tui::widgets::law::named;

/// Why the consular steps of an enrolment can't be opened now.
pub(super) fn not_to_open(ctx: &Ctx, case: &Case, id: ItemId) -> Option<&'static str> {
    let book = &ctx.place.book;
    let followed = case.enrolments.get(&id);
    let procedure = followed.and_then(|own| book.pinned(&own.procedure, own.version));
    let consular = procedure.is_some_and(|procedure| procedure.steps.iter().any(|step| step.consular));
    if !consular || !case.in_asylum(book) {
        return Some("why-not-blocked");
    }
    let open = case.consulates.get(&id).map(|_| "why-consulate-open");
    let supervises = ctx.desk.as_ref().is_some_and(|desk| desk.hand().role.supervises());
    open.or_else(|| (!supervises).then_some("why-supervisor-opens"))
}

/// Why there is nothing to shut.
pub(super) fn not_to_shut(case: &Case, id: ItemId) -> Option<&'static str> {
    case.consulates.get(&id).is_none().then_some("why-consulate-shut")
}

/// Asks for the written reason.
pub(super) fn open(case: CaseId, id: ItemId) -> Effect {
    record::record(case, Wish::Consulate(id))
}

/// Before it is opened, the words of the warning are read once more.
pub(super) fn sure(ctx: &Ctx, save: Effect) -> Effect {
    let warning = WarningId::from(CONSULATE_NEVER);
    let words = ctx.place.book.warnings.get(&warning).map(|warning| &warning.text);
    let what = named(words, warning.as_str(), ctx);
    confirm(ctx.say("consulate-sure"), what, "act-open-consulate", save)
}

/// Shuts them again.
pub(super) fn shut(case: CaseId, id: ItemId) -> Effect {
    Effect::Perform(case, Box::new(Command::ShutConsulate(id)), Box::default())
}

/// That they are open, since when, who opened them, and why.
pub(super) fn opened(ctx: &Ctx, case: &Case, id: ItemId) -> Option<Said> {
    let (why, enrolment) = (case.consulates.get(&id)?, case.enrolments.get(&id)?);
    let args = Args::new()
        .phrase("procedure", own::newest(&enrolment.procedure, &ctx.place.book, ctx.lang))
        .value("date", dates::short(why.on))
        .value("name", ctx.desk.as_ref().map(|desk| opener(ctx, desk, case.id, id)).unwrap_or_default())
        .value("why", why.text.reveal().clone());
    Some(ctx.tell("consulate-opened", &args))
}

/// Who signed the opening: the name, else the sign.
fn opener(ctx: &Ctx, desk: &Desk, case: CaseId, id: ItemId) -> String {
    let events = desk.file(case).map(|file| file.events).unwrap_or_default();
    let opening = events.iter().rev().find(|event| match &event.body {
        Body::ConsulateOpened(write) => write.at == id && write.now.is_some(),
        _ => false,
    });
    let Some(author) = opening.map(|event| event.author) else { return String::new() };
    let member = desk.members().into_iter().find(|member| member.person == author);
    let name = member.map(|member| member.name.reveal().clone()).filter(|name| !name.is_empty());
    name.unwrap_or_else(|| signs::sign(author, ctx.lang))
}
