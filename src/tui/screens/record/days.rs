//! The dated facts that a step or an outcome asks for: day, hour where it matters, how it is known.

use crate::domain::clocks;
use crate::domain::course::{Known, Occurrence};
use crate::domain::event::Case;
use crate::domain::ids::{ItemId, TriggerId};
use crate::domain::law::{Derive, Outcome};
use crate::i18n::typed::{self, Sense};
use crate::i18n::words::Worded;
use crate::tui::ctx::Ctx;
use crate::tui::widgets::form::{Day, Entry, Form, Kind, Offer, Wrong};
use crate::tui::widgets::law;
use chrono::{NaiveDate, NaiveTime};

/// The fields of the facts, one after the other. No step asks for more.
const FIELDS: [[&str; 3]; 4] = [
    ["day-1", "hour-1", "known-1"],
    ["day-2", "hour-2", "known-2"],
    ["day-3", "hour-3", "known-3"],
    ["day-4", "hour-4", "known-4"],
];

/// How a fact can be known, with its code in a draft.
pub(super) const KNOWN: [(&str, Known); 4] = [
    ("paper", Known::Paper),
    ("oral", Known::Oral),
    ("witness", Known::Witness),
    ("earliest", Known::Earliest),
];

/// The facts still to be asked for, and how many of them must be given: those that the case does not
/// know, then those for which so far a silence stands.
pub(super) fn unknown<'t>(
    case: &Case,
    ctx: &Ctx,
    id: ItemId,
    triggers: impl IntoIterator<Item = &'t TriggerId>,
) -> (Vec<TriggerId>, usize) {
    let (mut wanted, mut silent) = (Vec::new(), Vec::new());
    for trigger in triggers.into_iter().take(FIELDS.len()) {
        let began = clocks::began(case, &ctx.place.book, id, trigger, ctx.today());
        if !clocks::known(case, &ctx.place.book, id, trigger, ctx.today()) {
            wanted.push(trigger.clone());
        } else if began.iter().all(|began| began.certain.is_some()) {
            silent.push(trigger.clone());
        }
    }
    let count = wanted.len();
    wanted.append(&mut silent);
    (wanted, count)
}

/// The facts that come with an outcome, and how many of them must be given. Each outcome has its own:
/// the day of an earlier decision is not the day of this one.
pub(super) fn of_outcome(case: &Case, ctx: &Ctx, id: ItemId, outcome: &Outcome) -> (Vec<TriggerId>, usize) {
    let book = &ctx.place.book;
    let silent = |trigger: &TriggerId| {
        let derive = book.triggers.get(trigger).and_then(|trigger| trigger.derive.as_ref());
        matches!(derive, Some(Derive::Silence(_)))
    };
    let known = |trigger: &TriggerId| clocks::derived(case, book, id, trigger, ctx.today());
    let asked = outcome.starts.iter().take(FIELDS.len());
    let (mut wanted, maybe): (Vec<TriggerId>, Vec<TriggerId>) = asked.cloned().partition(|it| !known(it));
    let count = wanted.len();
    wanted.extend(maybe.into_iter().filter(silent));
    (wanted, count)
}

/// The fields for these facts.
pub(super) fn entries(ctx: &Ctx, triggers: &[TriggerId]) -> Vec<Entry> {
    let mut entries = Vec::new();
    for (trigger, [day, hour, known]) in triggers.iter().zip(FIELDS) {
        let told = ctx.place.book.triggers.get(trigger);
        let names = law::named(told.map(|told| &told.names), trigger.as_str(), ctx);
        entries.push(Entry::day(day, "record-day", Day::new(Sense::Past)).asking(names));
        if told.is_some_and(|told| told.hour) {
            entries.push(Entry::text(hour, "record-hour", "record-hour-hint"));
        }
        entries.push(Entry::pick(known, "record-known", offers(ctx)));
    }
    entries
}

pub(super) fn offers(ctx: &Ctx) -> Vec<Offer> {
    KNOWN.iter().map(|(code, known)| Offer::new(*code, known.word(ctx.lang))).collect()
}

/// The day in a field, which must not be empty.
pub(in crate::tui::screens) fn day(form: &Form, name: &'static str, ctx: &Ctx) -> Result<NaiveDate, Wrong> {
    maybe(form, name, ctx)?.ok_or_else(|| (name, ctx.say("record-day-wanted")))
}

/// The day in a field; none when it is empty.
pub(super) fn maybe(form: &Form, name: &'static str, ctx: &Ctx) -> Result<Option<NaiveDate>, Wrong> {
    let Some(Kind::Day(day)) = form.entry(name).map(|entry| &entry.kind) else { return Ok(None) };
    match day.wrong(ctx) {
        Some(wrong) => Err((name, wrong)),
        None => Ok(day.exact(ctx.today())),
    }
}

/// The hour in a field; none when it is empty.
pub(in crate::tui::screens) fn hour(form: &Form, name: &'static str, ctx: &Ctx) -> Result<Option<NaiveTime>, Wrong> {
    let typed = form.value(name);
    if typed.is_empty() {
        return Ok(None);
    }
    typed::hour(&typed).map(Some).ok_or_else(|| (name, ctx.say("record-hour-unclear")))
}

/// How a fact is known; it must be said.
pub(super) fn known(form: &Form, name: &'static str, ctx: &Ctx) -> Result<Known, Wrong> {
    let code = form.value(name);
    KNOWN
        .iter()
        .find(|(own, _)| *own == code)
        .map(|(_, known)| *known)
        .ok_or_else(|| (name, ctx.say("record-known-wanted")))
}

/// The facts as they were filled in. The first `wanted` of them must be given, the rest may be.
pub(super) fn occurrences(
    form: &Form,
    triggers: &[TriggerId],
    wanted: usize,
    enrolment: Option<ItemId>,
    ctx: &Ctx,
) -> Result<Vec<(ItemId, Occurrence)>, Wrong> {
    let mut found = Vec::new();
    for (at, (trigger, [day_field, hour_field, known_field])) in triggers.iter().zip(FIELDS).enumerate() {
        let day = if at < wanted { Some(day(form, day_field, ctx)?) } else { maybe(form, day_field, ctx)? };
        let Some(on) = day else { continue };
        let needs_hour = ctx.place.book.triggers.get(trigger).is_some_and(|told| told.hour);
        let at = hour(form, hour_field, ctx)?;
        if needs_hour && at.is_none() {
            return Err((hour_field, ctx.say("record-hour-wanted")));
        }
        let known = known(form, known_field, ctx)?;
        let Some(desk) = &ctx.desk else { continue };
        found.push((desk.item(), Occurrence { trigger: trigger.clone(), on, at, known, enrolment }));
    }
    Ok(found)
}
