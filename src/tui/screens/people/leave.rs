//! Somebody leaves: what that does is said before, and their open cases are offered to whoever stays.

use super::named;
use crate::desk::{Filter, Member};
use crate::domain::command::Command;
use crate::domain::ids::CaseId;
use crate::i18n::{Args, Said};
use crate::tui::act;
use crate::tui::app::Notice;
use crate::tui::ctx::Ctx;
use crate::tui::effect::{Effect, Settle};
use crate::tui::screens::confirm;

/// The open cases that are assigned to a name.
fn cases_of(ctx: &Ctx, name: &str) -> Vec<CaseId> {
    let Some(desk) = ctx.desk.as_ref().filter(|_| !name.is_empty()) else { return Vec::new() };
    let filter = Filter { assignee: Some(name.to_owned()), ..Filter::default() };
    desk.find("", &filter, usize::MAX).0.into_iter().map(|card| card.case).collect()
}

/// Asks, and removes them then.
pub(super) fn ask(ctx: &Ctx, member: &Member) -> Effect {
    let args = named(ctx, member);
    let mut what = ctx.tell("people-remove-what", &args);
    let cases = cases_of(ctx, member.name.reveal()).len();
    if cases > 0 {
        what = what.and(Said::words(" ")).and(ctx.tell("people-remove-cases", &args.count("count", cases as u64)));
    }
    let member = member.clone();
    let question = ctx.tell("people-remove-ask", &named(ctx, &member));
    let person = member.person;
    let then = Ctx::with_desk(
        "working-keys",
        move |desk| desk.remove_member(person),
        move |ctx, done| match done {
            Ok(()) => gone(ctx, &member),
            Err(trouble) => Effect::Tell(Notice::trouble(act::words(ctx, &trouble))),
        },
    );
    confirm(question, what, "act-person-remove", then)
}

/// They are out. Whoever removed them may take over what they looked after.
fn gone(ctx: &Ctx, member: &Member) -> Effect {
    let args = named(ctx, member);
    let said = Effect::Tell(Notice::done(ctx.tell("people-removed", &args)));
    let cases = cases_of(ctx, member.name.reveal());
    let mut effects = vec![Effect::Refresh, said];
    if !cases.is_empty() && ctx.desk.as_ref().is_some_and(|desk| desk.hand().named()) {
        let args = args.count("count", cases.len() as u64);
        let (question, what) = (ctx.tell("people-over-ask", &args), ctx.tell("people-over-what", &args));
        let take = Effect::Settle(Settle::new(move |ctx| take_over(ctx, &cases)));
        effects.push(confirm(question, what, "act-take-over", take));
    }
    Effect::All(effects)
}

/// Each case is an act of its own: undo gives them back one by one.
fn take_over(ctx: &mut Ctx, cases: &[CaseId]) -> Effect {
    let Some(desk) = ctx.desk.as_mut() else { return ctx.cannot("why-locked") };
    let command = Command::Assign(Some(desk.hand().name.clone()));
    for case in cases {
        if let Err(trouble) = desk.perform(*case, &command) {
            return Effect::All(vec![Effect::Refresh, Effect::Tell(Notice::trouble(act::words(ctx, &trouble)))]);
        }
    }
    let args = Args::new().count("count", cases.len() as u64);
    Effect::All(vec![Effect::Refresh, Effect::Tell(Notice::done(ctx.tell("people-taken-over", &args)))])
}
