//! The fields about a person, what they say of one, and the command that an intake makes.

use crate::desk::Desk;
use crate::domain::command::{About, Command, Start};
use crate::domain::event::Case;
use crate::domain::ids::ItemId;
use crate::domain::person::{Birth, Calling, Entry as Manner, NamePart, Nationality, Phone, Place, Sex, Status};
use crate::domain::private::Private;
use crate::i18n::typed::Sense;
use crate::i18n::words::{self, Worded};
use crate::i18n::{Said, dates, nationality};
use crate::tui::ctx::Ctx;
use crate::tui::screens::record;
use crate::tui::widgets::form::{Day, Entry, Form, Kind, Offer, Wrong};
use chrono::Datelike;

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

/// The code of a value.
fn code<T: Copy + PartialEq>(value: Option<T>, all: &[(&'static str, T)]) -> &'static str {
    all.iter().find(|(_, own)| Some(*own) == value).map_or("", |(code, _)| code)
}

/// The fields about a person, empty.
pub(in crate::tui::screens) fn person(ctx: &Ctx) -> Vec<Entry> {
    vec![
        Entry::text("told", "intake-told", "intake-told-hint"),
        Entry::text("given", "intake-given", ""),
        Entry::text("family", "intake-family", ""),
        Entry::pick("sex", "intake-sex", offers(ctx, &SEXES)),
        Entry { hint: "intake-birth-hint", ..Entry::day("birth", "field-birth", Day::new(Sense::Birth)) },
        Entry::text("nationality", "intake-nationality", "intake-nationality-hint"),
        Entry::text("phone", "field-phone", ""),
        Entry::pick("calling", "intake-calling", offers(ctx, &CALLINGS)),
        Entry::day("arrival", "field-arrival", Day::new(Sense::Past)),
        Entry::pick("entry", "intake-entry", offers(ctx, &ENTRIES)),
        Entry::pick("status", "intake-status", offers(ctx, &STATUSES)),
        Entry::text("quarter", "intake-quarter", ""),
    ]
}

/// Puts in what a case holds about the person.
pub(in crate::tui::screens) fn fill(form: &mut Form, case: &Case, ctx: &Ctx) {
    for (name, part) in NAMES {
        form.set(name, case.names.get(&part).map_or("", |name| name.reveal().as_str()));
    }
    form.set("sex", code(case.sex.value().copied(), &SEXES));
    form.set("entry", code(case.entry.value().copied(), &ENTRIES));
    form.set("status", code(case.status.value().copied(), &STATUSES));
    let birth = case.birth.value().map(|birth| match birth {
        Birth::On(day) => dates::short(*day),
        Birth::Year(year) => year.to_string(),
        // The age of today: it means the same year as the one that was told then.
        Birth::About { .. } => format!("{} {}", ctx.today().year() - birth.year(), ctx.word("intake-years")),
    });
    form.set("birth", &birth.unwrap_or_default());
    form.set("arrival", &case.arrived.value().map(|day| dates::short(*day)).unwrap_or_default());
    let of = case.nationality.value().map(|of| words::nationality(*of, ctx.lang));
    form.set("nationality", &of.unwrap_or_default());
    if let Some((_, phone)) = case.phones.iter().next() {
        form.set("phone", phone.number.reveal());
        form.set("calling", code(Some(phone.calling), &CALLINGS));
    }
    form.set("quarter", case.place.value().map_or("", |place| place.commune.reveal().as_str()));
}

/// An empty form, with the reference that comes next.
pub(super) fn form(ctx: &Ctx) -> Form {
    let mut entries = person(ctx);
    entries.extend([
        Entry::pick("procedure", "record-procedure", record::procedures(ctx)),
        Entry::text("assignee", "field-assignee", "record-assignee-hint"),
        Entry::text("reference", "field-reference", ""),
    ]);
    let mut form = Form::new(entries);
    if let Some(desk) = &ctx.desk {
        form.set("reference", &desk.next_reference());
    }
    form
}

/// Says below the nationality how it is understood.
pub(in crate::tui::screens) fn understand(form: &mut Form, ctx: &Ctx) {
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

fn nameless(form: &Form) -> bool {
    NAMES.iter().all(|(name, _)| form.value(name).is_empty())
}

/// What the form says of a person beyond what it said `before`, or the first thing that is wrong
/// with it. A field that was emptied takes its value back. `phone` is the number that the form
/// shows, `place` what is known of the place beside the quarter.
pub(in crate::tui::screens) fn about(
    form: &Form,
    before: &Form,
    (phone, place): (ItemId, Place),
    ctx: &Ctx,
) -> Result<Vec<About>, Wrong> {
    if nameless(form) && !nameless(before) {
        return Err(("told", ctx.say("rec-name-missing")));
    }
    let changed = |name: &str| form.value(name) != before.value(name);
    let mut about: Vec<About> = Vec::new();
    for (name, part) in NAMES.iter().filter(|(name, _)| changed(name)) {
        let name = form.value(name);
        about.push(About::Name(*part, (!name.is_empty()).then(|| Private::new(name))));
    }
    for entry in form.entries.iter().filter(|entry| changed(entry.name)) {
        let Kind::Day(day) = &entry.kind else { continue };
        if let Some(wrong) = day.wrong(ctx) {
            return Err((entry.name, wrong));
        }
        about.push(match entry.name {
            "birth" => About::Birth(day.birth(ctx.today())),
            _ => About::Arrived(day.exact(ctx.today())),
        });
    }
    if changed("nationality") {
        about.push(About::Nationality(country(form, ctx)?));
    }
    if changed("sex") {
        about.push(About::Sex(chosen(form, "sex", &SEXES)));
    }
    if changed("entry") {
        about.push(About::Entry(chosen(form, "entry", &ENTRIES)));
    }
    if changed("status") {
        about.push(About::Status(chosen(form, "status", &STATUSES)));
    }
    let number = form.value("phone");
    if !number.is_empty() && (changed("phone") || changed("calling")) {
        // A call can put a person in danger: it is asked, or said that nobody asked.
        let calling = chosen(form, "calling", &CALLINGS).ok_or_else(|| ("calling", ctx.say("intake-calling-wanted")))?;
        about.push(About::Phone(phone, Some(Phone { number: Private::new(number), calling })));
    } else if changed("phone") {
        about.push(About::Phone(phone, None));
    }
    if changed("quarter") {
        let place = Place { commune: Private::new(form.value("quarter")), ..place };
        about.push(About::Place((place != Place::default()).then_some(place)));
    }
    Ok(about)
}

/// The case that the form tells of, or the first thing that is wrong with it.
pub(super) fn command(form: &Form, desk: &Desk, ctx: &Ctx) -> Result<Command, Wrong> {
    if nameless(form) {
        return Err(("told", ctx.say("rec-name-missing")));
    }
    let about = about(form, &Form::new(person(ctx)), (desk.item(), Place::default()), ctx)?;
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
        on: ctx.today(),
        about,
        starts,
        occurrences: Vec::new(),
        notes: Vec::new(),
        appointments: Vec::new(),
        assignee: (!assignee.is_empty()).then(|| Private::new(assignee)),
    })
}
