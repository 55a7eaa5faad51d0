//! The fields of an intake, and the command that they make.

use crate::desk::Desk;
use crate::domain::command::{About, Command, Start};
use crate::domain::person::{Calling, Entry as Manner, NamePart, Nationality, Phone, Place, Sex, Status};
use crate::domain::private::Private;
use crate::i18n::typed::Sense;
use crate::i18n::words::{self, Worded};
use crate::i18n::{Said, nationality};
use crate::tui::ctx::Ctx;
use crate::tui::screens::record;
use crate::tui::widgets::form::{Day, Entry, Form, Kind, Offer};

/// Where something is wrong, and what.
type Wrong = (&'static str, Said);

const SEXES: [(&str, Sex); 4] =
    [("f", Sex::F), ("m", Sex::M), ("other", Sex::Other), ("not-told", Sex::NotTold)];
const CALLINGS: [(&str, Calling); 4] = [
    ("call", Calling::Call),
    ("write", Calling::Write),
    ("never", Calling::Never),
    ("not-asked", Calling::NotAsked),
];
const ENTRIES: [(&str, Manner); 4] = [
    ("visa", Manner::Visa),
    ("visa-exempt", Manner::VisaExempt),
    ("irregular", Manner::Irregular),
    ("not-told", Manner::NotTold),
];
const STATUSES: [(&str, Status); 6] = [
    ("irregular", Status::Irregular),
    ("regular", Status::Regular),
    ("asylum-seeker", Status::AsylumSeeker),
    ("refugee-unhcr", Status::RefugeeUnhcr),
    ("refugee-state", Status::RefugeeState),
    ("not-told", Status::NotTold),
];
/// The fields of a name, in order.
pub(super) const NAMES: [(&str, NamePart); 3] =
    [("told", NamePart::AsTold), ("given", NamePart::Given), ("family", NamePart::Family)];

fn offers<T: Worded>(ctx: &Ctx, all: &[(&str, T)]) -> Vec<Offer> {
    all.iter().map(|(code, value)| Offer::new(*code, value.word(ctx.lang))).collect()
}

fn chosen<T: Copy>(form: &Form, name: &str, all: &[(&str, T)]) -> Option<T> {
    let code = form.value(name);
    all.iter().find(|(own, _)| *own == code).map(|(_, value)| *value)
}

/// An empty form, with the reference that comes next.
pub(super) fn form(ctx: &Ctx) -> Form {
    let mut form = Form::new(vec![
        Entry::text("told", "intake-told", "intake-told-hint"),
        Entry::text("given", "intake-given", ""),
        Entry::text("family", "intake-family", ""),
        Entry::pick("sex", "intake-sex", offers(ctx, &SEXES)),
        Entry::day("birth", "field-birth", Day::new(Sense::Birth)),
        Entry::text("nationality", "intake-nationality", "intake-nationality-hint"),
        Entry::text("phone", "field-phone", ""),
        Entry::pick("calling", "intake-calling", offers(ctx, &CALLINGS)),
        Entry::day("arrival", "field-arrival", Day::new(Sense::Past)),
        Entry::pick("entry", "intake-entry", offers(ctx, &ENTRIES)),
        Entry::pick("status", "intake-status", offers(ctx, &STATUSES)),
        Entry::text("quarter", "intake-quarter", ""),
        Entry::pick("procedure", "record-procedure", record::procedures(ctx)),
        Entry::text("assignee", "field-assignee", "record-assignee-hint"),
        Entry::text("reference", "field-reference", ""),
    ]);
    if let Some(entry) = form.entries.iter_mut().find(|entry| entry.name == "birth") {
        entry.hint = "intake-birth-hint";
    }
    if let Some(desk) = &ctx.desk {
        form.set("reference", &desk.next_reference());
    }
    form
}

/// Says below the nationality how it is understood.
pub(super) fn understand(form: &mut Form, ctx: &Ctx) {
    let typed = form.value("nationality");
    let said = match nationality::nationality(&typed) {
        _ if typed.is_empty() => None,
        Some(of) => Some(Said::words("= ").and(Said::words(&words::nationality(of, ctx.lang)))),
        None => {
            let names: Vec<String> = nationality::candidates(&typed)
                .into_iter()
                .map(|country| nationality::name(country, ctx.lang))
                .collect();
            (!names.is_empty()).then(|| Said::words(&names.join(" / ")))
        }
    };
    if let Some(entry) = form.entries.iter_mut().find(|entry| entry.name == "nationality") {
        entry.ask = said;
    }
}

/// The nationality as typed; none when nothing is.
pub(super) fn country(form: &Form, ctx: &Ctx) -> Result<Option<Nationality>, Wrong> {
    let typed = form.value("nationality");
    if typed.is_empty() {
        return Ok(None);
    }
    nationality::nationality(&typed).map(Some).ok_or_else(|| {
        let several = nationality::candidates(&typed).len() > 1;
        ("nationality", ctx.say(if several { "intake-which-country" } else { "intake-no-country" }))
    })
}

/// The case that the form tells of, or the first thing that is wrong with it.
pub(super) fn command(form: &Form, desk: &Desk, ctx: &Ctx) -> Result<Command, Wrong> {
    let today = ctx.today();
    if NAMES.iter().all(|(name, _)| form.value(name).is_empty()) {
        return Err(("told", ctx.say("rec-name-missing")));
    }
    for entry in &form.entries {
        if let Kind::Day(day) = &entry.kind
            && let Some(wrong) = day.wrong(ctx)
        {
            return Err((entry.name, wrong));
        }
    }
    let country = country(form, ctx)?;
    let mut about: Vec<About> = NAMES
        .iter()
        .map(|(name, part)| (part, form.value(name)))
        .filter(|(_, name)| !name.is_empty())
        .map(|(part, name)| About::Name(*part, Some(Private::new(name))))
        .collect();
    about.extend(country.map(|of| About::Nationality(Some(of))));
    about.extend(chosen(form, "sex", &SEXES).map(|sex| About::Sex(Some(sex))));
    about.extend(chosen(form, "entry", &ENTRIES).map(|entry| About::Entry(Some(entry))));
    about.extend(chosen(form, "status", &STATUSES).map(|status| About::Status(Some(status))));
    for (name, day) in form.entries.iter().filter_map(|entry| match &entry.kind {
        Kind::Day(day) => Some((entry.name, day)),
        _ => None,
    }) {
        match name {
            "birth" => about.extend(day.birth(today).map(|birth| About::Birth(Some(birth)))),
            _ => about.extend(day.exact(today).map(|day| About::Arrived(Some(day)))),
        }
    }
    let number = form.value("phone");
    if !number.is_empty() {
        // A call can put a person in danger: it is asked, or said that nobody asked.
        let calling = chosen(form, "calling", &CALLINGS).ok_or_else(|| ("calling", ctx.say("intake-calling-wanted")))?;
        about.push(About::Phone(desk.item(), Some(Phone { number: Private::new(number), calling })));
    }
    let quarter = form.value("quarter");
    if !quarter.is_empty() {
        about.push(About::Place(Some(Place { commune: Private::new(quarter), ..Place::default() })));
    }
    let procedure = form.value("procedure");
    let starts = if procedure.is_empty() {
        Vec::new()
    } else {
        vec![Start { id: desk.item(), procedure: procedure.as_str().into() }]
    };
    let reference = form.value("reference");
    if reference.is_empty() {
        return Err(("reference", ctx.say("rec-empty")));
    }
    if desk.by_reference(&reference).is_some() {
        return Err(("reference", ctx.say("intake-reference-taken")));
    }
    let assignee = form.value("assignee");
    Ok(Command::OpenCase {
        reference,
        on: today,
        about,
        starts,
        occurrences: Vec::new(),
        notes: Vec::new(),
        appointments: Vec::new(),
        assignee: (!assignee.is_empty()).then(|| Private::new(assignee)),
    })
}
