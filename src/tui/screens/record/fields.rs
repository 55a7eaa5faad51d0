//! The fields of each form, filled in with what is known already.

use super::{Wish, days, obstacle};
use crate::domain::course::{Kept, Mark, Purpose, Restriction};
use crate::domain::event::Case;
use crate::domain::ids::{ItemId, OutcomeId, ProcedureId, StepId, TriggerId};
use crate::domain::law::{Outcome, Procedure, Step};
use crate::domain::paper::Original;
use crate::i18n::typed::Sense;
use crate::i18n::words::{self, Worded};
use crate::i18n::{Said, dates, own};
use crate::tui::ctx::Ctx;
use crate::tui::screens::intake;
use crate::tui::widgets::form::{Day, Entry, Form, Kind, Offer, Wrong};
use crate::tui::widgets::law;

pub(super) const KEPT: [(&str, Kept); 4] = [
    ("kept", Kept::Kept),
    ("missed", Kept::Missed),
    ("cancelled", Kept::Cancelled),
    ("planned", Kept::Planned),
];
pub(super) const PURPOSES: [(&str, Purpose); 3] = [
    ("keep-file", Purpose::KeepFile),
    ("share-with-lawyer", Purpose::ShareWithLawyer),
    ("statistics", Purpose::Statistics),
];
pub(super) const RESTRICTIONS: [(&str, Restriction); 3] = [
    ("trafficking", Restriction::Trafficking),
    ("unaccompanied-minor", Restriction::UnaccompaniedMinor),
    ("on-request", Restriction::OnRequest),
];
pub(super) const ORIGINALS: [(&str, Original); 5] = [
    ("person", Original::Person),
    ("authority", Original::Authority),
    ("desk", Original::Desk),
    ("lost", Original::Lost),
    ("not-asked", Original::NotAsked),
];

pub(super) fn offers<T: Worded>(ctx: &Ctx, all: &[(&str, T)]) -> Vec<Offer> {
    all.iter().map(|(code, value)| Offer::new(*code, value.word(ctx.lang))).collect()
}

fn answers(ctx: &Ctx) -> Vec<Offer> {
    [("yes", Some(true)), ("no", Some(false))]
        .map(|(code, answer)| Offer::new(code, words::answer(answer, ctx.lang)))
        .to_vec()
}

/// The form of a wish.
pub(super) fn form(wish: &Wish, case: &Case, ctx: &Ctx) -> Form {
    let today = dates::short(ctx.today());
    let mut form = Form::new(entries(wish, case, ctx));
    match wish {
        Wish::Correct => intake::fill(&mut form, case, ctx),
        Wish::Start(Some(id)) => form.set("procedure", id.as_str()),
        Wish::Paper(Some(id)) => fill_paper(&mut form, case, *id),
        Wish::Assign => {
            form.set("assignee", case.assignee.value().map_or("", |name| name.reveal().as_str()));
        }
        Wish::Household => form.set("reference", &other(case, ctx)),
        Wish::Mark(..) | Wish::Outcome(..) => form.set("on", &today),
        Wish::Obstacle(id, at) => obstacle::fill(&mut form, ctx, case, *id, at.as_ref()),
        _ => {}
    }
    if let Wish::Outcome(id, step, outcome) = wish
        && let Some((_, _, outcome)) = decision(case, ctx, *id, step, outcome)
        && let Some(first) = startable(ctx, case, outcome).first()
    {
        form.set("next", first.as_str());
    }
    form
}

fn entries(wish: &Wish, case: &Case, ctx: &Ctx) -> Vec<Entry> {
    let past = || Day::new(Sense::Past);
    match wish {
        Wish::Correct => intake::person(ctx),
        Wish::Start(_) => vec![Entry::pick("procedure", "record-procedure", procedures(ctx))],
        Wish::Paper(_) => vec![
            Entry::pick("document", "record-document", documents(ctx)),
            Entry::text("number", "record-number", ""),
            Entry::day("issued", "record-issued", past()),
            Entry::day("expires", "record-expires", Day::new(Sense::Either)),
            Entry::pick("original", "record-original", offers(ctx, &ORIGINALS)),
        ],
        Wish::Note => vec![Entry::text("text", "record-text", "record-text-hint")],
        Wish::Appointment => vec![
            Entry::day("on", "record-day", Day::new(Sense::Coming)),
            Entry::text("at", "record-hour", "record-hour-hint"),
            Entry::text("about", "record-where", "record-where-hint"),
        ],
        Wish::Settle(_) => vec![Entry::pick("kept", "record-kept", offers(ctx, &KEPT))],
        Wish::Assign => vec![Entry::text("assignee", "record-assignee", "record-assignee-hint").asking(others(ctx))],
        Wish::Consent => vec![
            Entry::pick("purpose", "record-purpose", offers(ctx, &PURPOSES)),
            Entry::pick("given", "record-given", answers(ctx)),
        ],
        Wish::Household => vec![Entry::text("reference", "record-household-of", "record-household-hint")],
        Wish::Dated => vec![
            Entry::pick("trigger", "record-trigger", triggers(ctx)),
            Entry::day("day-1", "record-day", past()),
            Entry::text("hour-1", "record-hour", "record-hour-hint"),
            Entry::pick("known-1", "record-known", days::offers(ctx)),
        ],
        Wish::Answer(fact) => {
            vec![Entry::pick("answer", "record-given", answers(ctx)).asking(Said::words(&fact.word(ctx.lang)))]
        }
        Wish::Restrict => vec![Entry::pick("why", "record-why-restricted", offers(ctx, &RESTRICTIONS))],
        Wish::Consulate(_) => vec![Entry::text("reason", "record-consulate-why", "record-consulate-hint")],
        Wish::Lift | Wish::Close => vec![Entry::text("reason", "record-reason", "record-reason-hint")],
        Wish::Obstacle(id, at) => obstacle::entries(ctx, case, &obstacle::place(case, *id, at.as_ref())),
        Wish::Mark(id, step, mark) => {
            let mut entries = vec![Entry::day("on", "record-on", past())];
            if *mark != Mark::Skipped {
                entries.extend(days::entries(ctx, &asked(case, ctx, *id, step).0));
            }
            let reason = if *mark == Mark::Skipped { "record-reason" } else { "record-remember" };
            entries.push(Entry::text("reason", reason, "record-reason-hint"));
            entries
        }
        Wish::Outcome(id, step, outcome) => {
            let mut entries = vec![Entry::day("on", "record-on", past())];
            if let Some((_, _, outcome)) = decision(case, ctx, *id, step, outcome) {
                entries.extend(days::entries(ctx, &days::of_outcome(case, ctx, *id, outcome).0));
                let next = startable(ctx, case, outcome);
                if !next.is_empty() {
                    let mut offers: Vec<Offer> = next.iter().map(|id| procedure(ctx, id)).collect();
                    offers.push(Offer::new("none", ctx.word("record-no-remedy")));
                    entries.push(Entry::pick("next", "record-next", offers));
                }
            }
            entries
        }
    }
}

fn fill_paper(form: &mut Form, case: &Case, id: ItemId) {
    let Some(paper) = case.papers.get(&id) else { return };
    form.set("document", paper.document.as_str());
    form.set("number", paper.number.reveal());
    for (name, day) in [("issued", paper.issued), ("expires", paper.expires)] {
        if let Some(day) = day {
            form.set(name, &dates::short(day));
        }
    }
    if let Some((code, _)) = ORIGINALS.iter().find(|(_, original)| *original == paper.original) {
        form.set("original", code);
    }
}

/// The step of a wish, in the version that the case follows.
pub(super) fn step<'b>(case: &Case, ctx: &'b Ctx, id: ItemId, step: &StepId) -> Option<(&'b Procedure, &'b Step)> {
    let enrolment = case.enrolments.get(&id)?;
    let procedure = ctx.place.book.pinned(&enrolment.procedure, enrolment.version)?;
    Some((procedure, procedure.step(step)?))
}

pub(super) fn decision<'b>(
    case: &Case,
    ctx: &'b Ctx,
    id: ItemId,
    step: &StepId,
    outcome: &OutcomeId,
) -> Option<(&'b Procedure, &'b Step, &'b Outcome)> {
    let (procedure, step) = self::step(case, ctx, id, step)?;
    Some((procedure, step, procedure.outcome(outcome)?))
}

/// The dated facts that a step asks for, then those that it offers; how many must be given.
pub(super) fn asked(case: &Case, ctx: &Ctx, id: ItemId, step: &StepId) -> (Vec<TriggerId>, usize) {
    let Some((_, step)) = self::step(case, ctx, id, step) else { return (Vec::new(), 0) };
    let (mut all, count) = days::unknown(case, ctx, id, &step.starts);
    all.extend(days::unknown(case, ctx, id, &step.may_start).0);
    (all, count)
}

/// The procedures that an outcome opens and that can begin now.
pub(super) fn startable(ctx: &Ctx, case: &Case, outcome: &Outcome) -> Vec<ProcedureId> {
    let (book, today) = (&ctx.place.book, ctx.today());
    let running = |id: &ProcedureId| {
        case.enrolments.iter().any(|(at, enrolment)| {
            let followed = book.pinned(&enrolment.procedure, enrolment.version);
            enrolment.procedure == *id && followed.is_some_and(|followed| !case.finished(*at, followed, today))
        })
    };
    outcome.next.iter().filter(|id| book.current(id, today).is_some() && !running(id)).cloned().collect()
}

fn procedure(ctx: &Ctx, id: &ProcedureId) -> Offer {
    let (book, today) = (&ctx.place.book, ctx.today());
    // The version that would be followed, and not the newest that is held.
    let said = book.current(id, today).map(|current| law::procedure(ctx, current));
    Offer::new(id.as_str(), said.unwrap_or_else(|| own::newest(id, book, ctx.lang)).plain())
}

/// Every procedure that can begin today.
pub(in crate::tui::screens) fn procedures(ctx: &Ctx) -> Vec<Offer> {
    let book = &ctx.place.book;
    let open = book.procedures.keys().filter(|id| book.current(id, ctx.today()).is_some());
    open.map(|id| procedure(ctx, id)).collect()
}

fn documents(ctx: &Ctx) -> Vec<Offer> {
    let all = ctx.place.book.documents.values();
    all.map(|document| Offer::new(document.id.as_str(), law::document(ctx, &document.id).plain())).collect()
}

fn triggers(ctx: &Ctx) -> Vec<Offer> {
    let all = ctx.place.book.triggers.values();
    all.map(|trigger| Offer::new(trigger.id.as_str(), trigger.names.get(ctx.lang))).collect()
}

/// The reference of somebody in the same household; empty when there is nobody.
fn other(case: &Case, ctx: &Ctx) -> String {
    let others = ctx.desk.as_ref().and_then(|desk| desk.household(case.id).ok()).unwrap_or_default();
    others.first().map(|file| file.case.reference().to_owned()).unwrap_or_default()
}

/// Who looks after cases already, to write a name the same way.
fn others(ctx: &Ctx) -> Said {
    let names = ctx.desk.as_ref().map(crate::desk::Desk::assignees).unwrap_or_default();
    let mut said = Said::default();
    for name in names.iter().take(12) {
        let before = if said.pieces().is_empty() { "" } else { " · " };
        said = said.and(Said::words(before)).and(Said::value(name));
    }
    said
}

/// What the form is about, beside the person.
pub(super) fn about(wish: &Wish, case: &Case, ctx: &Ctx) -> Said {
    match wish {
        Wish::Mark(id, step, _) | Wish::Obstacle(_, Some((id, step))) => match self::step(case, ctx, *id, step) {
            Some((_, step)) => Said::words(step.names.get(ctx.lang)),
            None => Said::default(),
        },
        Wish::Outcome(id, step, outcome) => match decision(case, ctx, *id, step, outcome) {
            Some((_, _, outcome)) => Said::words(outcome.names.get(ctx.lang)),
            None => Said::default(),
        },
        Wish::Settle(id) => case.appointments.get(id).map_or_else(Said::default, |appointment| {
            dates::spoken(appointment.on, ctx.today(), ctx.lang)
                .and(Said::words(" · "))
                .and(Said::value(appointment.about.reveal()))
        }),
        Wish::Paper(Some(id)) => case.papers.get(id).map_or_else(Said::default, |paper| {
            law::document(ctx, &paper.document)
        }),
        _ => Said::default(),
    }
}

/// The first day in the form that is none.
pub(super) fn wrong(form: &Form, ctx: &Ctx) -> Option<Wrong> {
    form.entries.iter().find_map(|entry| match &entry.kind {
        Kind::Day(day) => day.wrong(ctx).map(|wrong| (entry.name, wrong)),
        _ => None,
    })
}
