//! From a filled-in form to the wish that the desk carries out, or to what is still wrong.

use super::{Wish, days, fields, obstacle};
use crate::domain::command::{About, Command, Start};
use crate::domain::course::{Appointment, Kept, Mark, Note, Occurrence};
use crate::domain::event::Case;
use crate::domain::ids::{DocumentId, ItemId, ProcedureId, TriggerId};
use crate::domain::paper::{Original, Paper};
use crate::domain::private::Private;
use crate::tui::ctx::Ctx;
use crate::tui::screens::intake;
use crate::tui::widgets::form::{Form, Wrong};

/// The chosen value of a field, which must be chosen.
fn chosen<T: Copy>(form: &Form, name: &'static str, all: &[(&str, T)], ctx: &Ctx) -> Result<T, Wrong> {
    let code = form.value(name);
    let found = all.iter().find(|(own, _)| *own == code).map(|(_, value)| *value);
    found.ok_or_else(|| (name, ctx.say("record-choose")))
}

pub(super) fn command(wish: &Wish, form: &Form, case: &Case, ctx: &Ctx) -> Result<Command, Wrong> {
    let item = || ctx.desk.as_ref().map(crate::desk::Desk::item).unwrap_or_default();
    Ok(match wish {
        Wish::Correct => {
            let phone = case.phones.iter().next().map_or_else(item, |(id, _)| *id);
            let place = case.place.value().cloned().unwrap_or_default();
            Command::Describe(intake::about(form, &fields::form(wish, case, ctx), (phone, place), ctx)?)
        }
        Wish::Start(_) => {
            let procedure = picked(form, "procedure", ctx)?;
            Command::StartProcedure(Start { id: item(), procedure: ProcedureId::from(procedure.as_str()) })
        }
        Wish::Paper(id) => Command::RecordPaper(id.unwrap_or_else(item), paper(*id, form, case, ctx)?),
        Wish::Note => {
            let text = Private::new(form.wanted("text", ctx)?);
            Command::WriteNote(item(), Note { text, on: ctx.today() })
        }
        Wish::Appointment => {
            let on = days::day(form, "on", ctx)?;
            let at = days::hour(form, "at", ctx)?;
            let about = Private::new(form.wanted("about", ctx)?);
            Command::MakeAppointment(item(), Appointment { on, at, about, kept: Kept::Planned })
        }
        Wish::Settle(id) => Command::SettleAppointment(*id, chosen(form, "kept", &fields::KEPT, ctx)?),
        Wish::Assign => {
            let name = form.value("assignee");
            Command::Assign((!name.is_empty()).then(|| Private::new(name)))
        }
        Wish::Consent => {
            let purpose = chosen(form, "purpose", &fields::PURPOSES, ctx)?;
            Command::RecordConsent(purpose, yes(form, "given", ctx)?, ctx.today())
        }
        Wish::Household => Command::Describe(vec![About::Household(household(form, case, ctx)?)]),
        Wish::Dated => {
            let (id, fact) = dated(form, ctx)?;
            Command::RecordTrigger(id, fact)
        }
        Wish::Answer(fact) => Command::Describe(vec![About::Fact(*fact, Some(yes(form, "answer", ctx)?))]),
        Wish::Obstacle(id, at) => {
            let place = obstacle::place(case, *id, at.as_ref());
            Command::MeetObstacle(id.unwrap_or_else(item), obstacle::met(form, place, ctx)?)
        }
        Wish::Restrict => Command::Restrict(chosen(form, "why", &fields::RESTRICTIONS, ctx)?),
        Wish::Lift => {
            let text = Private::new(reason(form, ctx)?);
            Command::LiftRestriction(item(), Note { text, on: ctx.today() })
        }
        Wish::Consulate(id) => {
            let text = Private::new(reason(form, ctx)?);
            Command::OpenConsulate(*id, Note { text, on: ctx.today() })
        }
        Wish::Close => Command::Close(ctx.today(), Private::new(form.wanted("reason", ctx)?)),
        Wish::Mark(id, step, mark) => {
            let reason = if *mark == Mark::Skipped { reason(form, ctx)? } else { form.value("reason") };
            let (triggers, wanted) = fields::asked(case, ctx, *id, step);
            let occurrences = if *mark == Mark::Skipped {
                Vec::new()
            } else {
                days::occurrences(form, &triggers, wanted, Some(*id), ctx)?
            };
            Command::MarkStep {
                enrolment: *id,
                step: step.clone(),
                mark: *mark,
                on: days::day(form, "on", ctx)?,
                reason: Private::new(reason),
                occurrences,
            }
        }
        Wish::Outcome(id, step, outcome) => {
            let (starts, wanted) = fields::decision(case, ctx, *id, step, outcome)
                .map(|(_, _, outcome)| days::of_outcome(case, ctx, *id, outcome))
                .unwrap_or_default();
            let occurrences = days::occurrences(form, &starts, wanted, Some(*id), ctx)?;
            let next = form.value("next");
            let next = (!next.is_empty() && next != "none").then(|| ProcedureId::from(next.as_str()));
            Command::RecordOutcome {
                enrolment: *id,
                step: step.clone(),
                outcome: outcome.clone(),
                on: days::day(form, "on", ctx)?,
                occurrences,
                next: next.map(|procedure| Start { id: item(), procedure }),
            }
        }
    })
}

pub(super) fn picked(form: &Form, name: &'static str, ctx: &Ctx) -> Result<String, Wrong> {
    let code = form.value(name);
    if code.is_empty() { Err((name, ctx.say("record-choose"))) } else { Ok(code) }
}

fn reason(form: &Form, ctx: &Ctx) -> Result<String, Wrong> {
    let reason = form.value("reason");
    if reason.is_empty() { Err(("reason", ctx.say("rec-reason-wanted"))) } else { Ok(reason) }
}

fn yes(form: &Form, name: &'static str, ctx: &Ctx) -> Result<bool, Wrong> {
    chosen(form, name, &[("yes", true), ("no", false)], ctx)
}

fn paper(id: Option<ItemId>, form: &Form, case: &Case, ctx: &Ctx) -> Result<Paper, Wrong> {
    let document = DocumentId::from(picked(form, "document", ctx)?.as_str());
    let original = form.value("original");
    let original = fields::ORIGINALS.iter().find(|(code, _)| *code == original);
    let holder = id.and_then(|id| case.papers.get(&id)).map(|paper| paper.holder.clone());
    Ok(Paper {
        document,
        number: Private::new(form.value("number")),
        issued: days::maybe(form, "issued", ctx)?,
        expires: days::maybe(form, "expires", ctx)?,
        holder: holder.unwrap_or_default(),
        original: original.map_or(Original::NotAsked, |(_, original)| *original),
    })
}

/// The household of the case with this reference; none when the field was emptied.
fn household(form: &Form, case: &Case, ctx: &Ctx) -> Result<Option<ItemId>, Wrong> {
    let reference = form.value("reference");
    if reference.is_empty() {
        return Ok(None);
    }
    let desk = ctx.desk.as_ref();
    let other = desk.and_then(|desk| desk.by_reference(&reference)).filter(|card| card.case != case.id);
    let found = desk.zip(other).map(|(desk, card)| desk.household_of(card.case));
    found.map(Some).ok_or_else(|| ("reference", ctx.say("record-no-such-file")))
}

fn dated(form: &Form, ctx: &Ctx) -> Result<(ItemId, Occurrence), Wrong> {
    let trigger = TriggerId::from(picked(form, "trigger", ctx)?.as_str());
    let triggers = [trigger];
    let found = days::occurrences(form, &triggers, 1, None, ctx)?.into_iter().next();
    found.ok_or_else(|| ("day-1", ctx.say("record-day-wanted")))
}
