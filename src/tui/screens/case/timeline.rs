//! Everything that was ever done in a case, the newest first, in words: it is the audit, and is
//! made of the events alone.

use super::Target;
use crate::desk::File;
use crate::domain::course::{Enrolment, Mark};
use crate::domain::event::{Body, Case, Event};
use crate::domain::ids::{ItemId, OutcomeId, StepId};
use crate::domain::obstacle::obstacle_of;
use crate::domain::legal_time::Instant;
use crate::i18n::words::Worded;
use crate::i18n::{Args, Said, dates, own, signs};
use crate::tui::act;
use crate::tui::ctx::Ctx;
use crate::tui::widgets::law::{self, named};
use crate::tui::widgets::parts::Item;
use crate::tui::widgets::text;
use chrono::DateTime;

/// One item a batch.
pub(super) fn items(ctx: &Ctx, file: &File) -> Vec<Item<Target>> {
    let mut events: Vec<&Event> = file.events.iter().collect();
    events.sort_by_key(|event| (event.stamp, event.dot));
    let mut batches: Vec<Vec<&Event>> = Vec::new();
    for event in events {
        match batches.iter_mut().find(|batch| batch.first().is_some_and(|first| first.batch == event.batch)) {
            Some(batch) => batch.push(event),
            None => batches.push(vec![event]),
        }
    }
    batches.iter().rev().map(|batch| item(ctx, &file.case, batch)).collect()
}

fn item(ctx: &Ctx, case: &Case, batch: &[&Event]) -> Item<Target> {
    let when = batch.first().and_then(|event| when(ctx, event.stamp.millis)).unwrap_or_default();
    let opening = batch.iter().find(|event| matches!(event.body, Body::CaseOpened(_)));
    let mut all: Vec<Said> = Vec::new();
    for event in opening.map_or(batch, std::slice::from_ref) {
        let said = fact(ctx, case, event);
        if !all.contains(&said) {
            all.push(said);
        }
    }
    let mut all = all.into_iter();
    let who = batch.first().map(|event| who(ctx, event)).unwrap_or_default();
    let head = Said::value(&when).and(Said::words("  ")).and(who).and(Said::words("  "));
    let said = head.and(all.next().unwrap_or_default());
    let item = Item::new("·", text::spans(&said, ctx.theme.text()), ctx.theme.dim());
    all.fold(item, |item, said| item.below(&said, ctx.theme.dim()))
}

/// Who typed it: by name, else by the sign that unlocks.
fn who(ctx: &Ctx, event: &Event) -> Said {
    let name = ctx.desk.as_ref().map(|desk| desk.writer_name(event.dot.device)).unwrap_or_default();
    if name.reveal().is_empty() {
        Said::words(&signs::sign(event.author, ctx.lang))
    } else {
        Said::value(name.reveal())
    }
}

/// The day and the hour, legal time.
fn when(ctx: &Ctx, millis: i64) -> Option<String> {
    let utc = DateTime::from_timestamp_millis(millis)?.naive_utc();
    let local = ctx.place.book.legal_time.to_local(Instant(utc)).unwrap_or(utc);
    Some(format!("{} {}", dates::short(local.date()), dates::hour(local.time())))
}

/// What came out at a step of an enrolment.
fn came(ctx: &Ctx, case: &Case, id: ItemId, outcome: &OutcomeId) -> Option<Said> {
    let enrolment = case.enrolments.get(&id)?;
    let procedure = ctx.place.book.pinned(&enrolment.procedure, enrolment.version)?;
    let told = procedure.outcome(outcome).map(|outcome| &outcome.names);
    Some(named(told, outcome.as_str(), ctx))
}

/// The procedure that was started, in the version that is followed.
fn started(ctx: &Ctx, enrolment: &Enrolment) -> Said {
    let followed = ctx.place.book.pinned(&enrolment.procedure, enrolment.version);
    followed.map_or_else(
        || own::newest(&enrolment.procedure, &ctx.place.book, ctx.lang),
        |procedure| law::procedure(ctx, procedure),
    )
}

/// One fact in words: which field, and what it says.
fn fact(ctx: &Ctx, case: &Case, event: &Event) -> Said {
    let field = act::what(ctx, std::slice::from_ref(event));
    let Some(what) = what(ctx, case, &event.body) else { return field };
    let id = if what.1 { "case-did" } else { "case-took-back" };
    ctx.tell(id, &Args::new().phrase("field", field).phrase("what", what.0))
}

/// What a fact says, and whether it holds from then on; none when the field says it all.
fn what(ctx: &Ctx, case: &Case, body: &Body) -> Option<(Said, bool)> {
    let book = &ctx.place.book;
    let word = |value: &dyn Worded| Said::words(&value.word(ctx.lang));
    Some(match body {
        Body::StepMarked(write) => {
            let name = step(ctx, case, &write.at);
            match &write.now {
                Some(mark) => (name.and(Said::words(" · ")).and(marked(ctx, mark.mark)), true),
                None => (name, false),
            }
        }
        Body::PaperTicked(write) => {
            let name = law::document(ctx, &write.at.1);
            match &write.now {
                Some(tick) => (name.and(Said::words(" · ")).and(word(tick)), true),
                None => (name, false),
            }
        }
        Body::ProcedureStarted(write) => {
            let enrolment = write.now.as_ref().or_else(|| case.enrolments.get(&write.at))?;
            (started(ctx, enrolment), write.now.is_some())
        }
        Body::OutcomeRecorded(write) => (came(ctx, case, write.at.0, &write.now.as_ref()?.outcome)?, true),
        Body::CutInRecorded(write) => (came(ctx, case, write.at.0, &write.at.2)?, write.now.is_some()),
        Body::TriggerRecorded(write) => {
            let fact = write.now.as_ref()?;
            let names = book.triggers.get(&fact.trigger).map(|trigger| &trigger.names);
            let name = named(names, fact.trigger.as_str(), ctx);
            (name.and(Said::words(" ")).and(Said::value(&dates::short(fact.on))), true)
        }
        Body::PaperRecorded(write) => {
            let paper = write.now.as_ref()?;
            (law::document(ctx, &paper.document), true)
        }
        Body::FactAnswered(write) => (crate::i18n::words::fact(write.at, write.now, ctx.lang), write.now.is_some()),
        Body::StatusRecorded(write) => (word(write.now.as_ref()?), true),
        Body::Assigned(write) => (Said::value(write.now.as_ref()?.reveal()), true),
        Body::ConsentRecorded(write) => {
            let given = write.now.as_ref()?.given;
            let answer = Said::words(&crate::i18n::words::answer(Some(given), ctx.lang));
            (word(&write.at).and(Said::words(" · ")).and(answer), true)
        }
        Body::AgreementRecorded(write) => {
            let reply = write.now.as_ref().map_or("none", |told| told.reply.code());
            let reply = ctx.say(&format!("reply-{reply}"));
            (word(&write.at).and(Said::words(" · ")).and(reply), write.now.is_some())
        }
        Body::RightAsked(write) => {
            let request = write.now.as_ref()?;
            let id = match &request.settled {
                None => "rights-waits",
                Some(end) if end.done => "reply-done",
                Some(_) => "reply-not-done",
            };
            let asked = ctx.say(&format!("asked-{}", request.asked.code()));
            (asked.and(Said::words(" · ")).and(ctx.say(id)), true)
        }
        Body::Disclosed(write) => {
            let shown = write.now.as_ref()?;
            let to = ctx.say(&format!("recipient-{}", shown.to.code()));
            (to.and(Said::words(" · ")).and(Said::value(shown.name.reveal())), true)
        }
        Body::AppointmentMade(write) => {
            let appointment = write.now.as_ref()?;
            let day = Said::value(&dates::short(appointment.on));
            (day.and(Said::words(" · ")).and(word(&appointment.kept)), true)
        }
        Body::ObstacleRecorded(write) => {
            let met = write.now.clone().or_else(|| obstacle_of(case, write.at));
            (met.map_or_else(Said::default, |met| super::met::kind(ctx, &met)), write.now.is_some())
        }
        Body::ConsulateOpened(write) => {
            let why = write.now.as_ref().or_else(|| case.consulates.get(&write.at))?;
            (Said::value(why.text.reveal()), write.now.is_some())
        }
        Body::CaseClosed(write) => match &write.now {
            Some(closure) => (Said::value(closure.reason.reveal()), true),
            None => (ctx.say("case-reopened"), true),
        },
        _ => return None,
    })
}

fn marked(ctx: &Ctx, mark: Mark) -> Said {
    Said::words(&mark.word(ctx.lang))
}

fn step(ctx: &Ctx, case: &Case, (id, step): &(ItemId, StepId)) -> Said {
    let procedure = case
        .enrolments
        .get(id)
        .and_then(|enrolment| ctx.place.book.pinned(&enrolment.procedure, enrolment.version));
    named(procedure.and_then(|procedure| procedure.step(step)).map(|step| &step.names), step.as_str(), ctx)
}
