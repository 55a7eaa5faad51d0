//! The catalogues, by the name of their file. Whatever has another name is a procedure.

use super::super::close::close;
use super::super::lint::{Fault, Finding, Kind};
use super::super::page::{Page, Spot};
use super::super::schema::SHEETS;
use super::super::shape;
use super::super::shape::{
    Authorities, ClosedDay, Derived, Documents, Holidays, KnownProcedures, LegalHours, Limits, Obstacles,
    Questions, Sources, Triggers, Warnings,
};
use super::super::shelf::Pile;
use super::{Reading, limits, procedure};
use crate::domain::calendar::Holiday;
use crate::domain::ids::{
    AuthorityId, DocumentId, ObstacleId, ProcedureId, QuestionId, ReadingId, SourceId, TriggerId, WarningId,
};
use crate::domain::law::Reading as LawReading;
use crate::domain::law::{
    Authority, Derive, Document, Exposure, Obstacle, Question, Source, Switch, Trigger, Warning,
};
use crate::domain::legal_time::OffsetRow;
use chrono::NaiveDateTime;

/// Puts what a file holds on the pile, or says why it could not be read at all.
pub(crate) fn catalogue<'p>(
    name: &str,
    page: &'p Page<'p>,
    pile: &mut Pile,
) -> Result<Reading<'p>, Vec<Finding>> {
    let mut reading = Reading::new(page);
    let with = &mut reading;
    match base(name) {
        "documents" => documents(with, page.shape()?, pile),
        "authorities" => authorities(with, &page.shape()?, pile),
        "obstacles" => obstacles(with, &page.shape()?, pile),
        "known-procedures" => known(with, &page.shape()?, pile),
        "warnings" => warnings(with, &page.shape()?, pile),
        "sources" => sources(with, page.shape()?, pile),
        "questions" => questions(with, &page.shape()?, pile),
        "triggers" => triggers(with, page.shape()?, pile),
        "holidays" => holidays(with, page.shape()?, pile),
        "legal-time" => legal_time(with, &page.shape()?, pile),
        "limits" => limits::limits(with, &page.shape::<Limits>()?, pile),
        other => match astray(other, page) {
            Some(fault) => return Err(vec![Finding::new(page.top(), fault)]),
            None => procedure::procedure(with, name, page.shape()?, pile),
        },
    }
    Ok(reading)
}

/// The list that each catalogue holds.
pub(crate) const LISTS: &[(&str, &str)] = &[
    ("document", "documents"),
    ("obstacle", "obstacles"),
    ("procedure", "known-procedures"),
    ("warning", "warnings"),
    ("source", "sources"),
    ("question", "questions"),
    ("trigger", "triggers"),
    ("holiday", "holidays"),
    ("offset", "legal-time"),
    ("limit", "limits"),
];

/// Keys that stand at the top of a story alone.
pub(crate) const TOLD: &[&str] = &["did", "expect", "today", "shows", "title"];

/// A file that is no procedure, and that no catalogue is called like: its name was meant otherwise.
fn astray(name: &str, page: &Page<'_>) -> Option<Fault> {
    if page.has("id") || page.has("version") || page.has("step") {
        return None;
    }
    if TOLD.iter().any(|key| page.has(key)) {
        return Some(Fault::Story);
    }
    let held = LISTS.iter().find(|(list, _)| page.has(list)).map(|(_, sheet)| (*sheet).to_owned());
    let close = held.or_else(|| close(name, SHEETS.iter().map(|sheet| base(sheet))))?;
    Some(Fault::NoCatalogue { name: name.to_owned(), close })
}

/// What stands before the first dot: `documents.mine.toml` adds to `documents.toml`.
fn base(name: &str) -> &str {
    name.split('.').next().unwrap_or(name)
}

/// Which kind of id a catalogue defines, by file name.
pub(crate) fn defines(name: &str) -> Option<Kind> {
    Kind::ALL.iter().copied().find(|kind| kind.file().is_some_and(|file| base(file) == base(name)))
}

/// Whether a file is a catalogue, or adds to one.
pub(crate) fn is_catalogue(name: &str) -> bool {
    SHEETS.iter().any(|sheet| base(sheet) == base(name))
}

fn documents(with: &mut Reading<'_>, read: Documents, pile: &mut Pile) {
    let list = Spot::TOP.key("document");
    with.unique(&list, "id", read.document.iter().map(|entry| entry.id.as_str()));
    for (index, shape) in read.document.into_iter().enumerate() {
        let at = list.at(index);
        let id = DocumentId::from(shape.id.as_str());
        let renewed_by = shape.renewed_by.as_deref();
        let document = Document {
            names: with.words(&at.key("names"), &shape.names),
            how: with.maybe_words(&at.key("how"), shape.how.as_ref()),
            validity: with.maybe_words(&at.key("validity"), shape.validity.as_ref()),
            cost: with.maybe_words(&at.key("cost"), shape.cost.as_ref()),
            tag: shape.tag,
            renewed_by: renewed_by.map(|id| with.id(&at.key("renewed_by"), Kind::Procedure, id)),
            copy_of: with.ids(&at.key("copy_of"), Kind::Document, &shape.copy_of),
            of_relative: shape.of_relative,
            asylum: shape.asylum,
            id: id.clone(),
        };
        pile.book.documents.insert(id, document);
    }
}

fn authorities(with: &mut Reading<'_>, read: &Authorities, pile: &mut Pile) {
    let list = Spot::TOP.key("authority");
    with.unique(&list, "id", read.authority.iter().map(|entry| entry.id.as_str()));
    for (index, shape) in read.authority.iter().enumerate() {
        let names = with.words(&list.at(index).key("names"), &shape.names);
        let id = AuthorityId::from(shape.id.as_str());
        pile.book.authorities.insert(id.clone(), Authority { id, names });
    }
}

fn obstacles(with: &mut Reading<'_>, read: &Obstacles, pile: &mut Pile) {
    let list = Spot::TOP.key("obstacle");
    with.unique(&list, "id", read.obstacle.iter().map(|entry| entry.id.as_str()));
    for (index, shape) in read.obstacle.iter().enumerate() {
        let at = list.at(index);
        let id = ObstacleId::from(shape.id.as_str());
        let obstacle = Obstacle {
            id: id.clone(),
            names: with.words(&at.key("names"), &shape.names),
            demanded: with.maybe_words(&at.key("demanded"), shape.demanded.as_ref()),
            law: with.maybe_words(&at.key("law"), shape.law.as_ref()),
            answer: with.words(&at.key("answer"), &shape.answer),
            basis: with.basis(&at, &shape.cite, shape.tag, &shape.lawyer),
        };
        pile.book.obstacles.insert(id, obstacle);
    }
}

fn known(with: &mut Reading<'_>, read: &KnownProcedures, pile: &mut Pile) {
    let list = Spot::TOP.key("procedure");
    with.unique(&list, "id", read.procedure.iter().map(|entry| entry.id.as_str()));
    for (index, shape) in read.procedure.iter().enumerate() {
        let names = with.words(&list.at(index).key("names"), &shape.names);
        pile.book.known.insert(ProcedureId::from(shape.id.as_str()), names);
    }
}

fn warnings(with: &mut Reading<'_>, read: &Warnings, pile: &mut Pile) {
    let list = Spot::TOP.key("warning");
    with.unique(&list, "id", read.warning.iter().map(|entry| entry.id.as_str()));
    for (index, shape) in read.warning.iter().enumerate() {
        let at = list.at(index);
        let id = WarningId::from(shape.id.as_str());
        let text = with.words(&at.key("text"), &shape.text);
        let basis = with.basis(&at, &shape.cite, shape.tag, &shape.lawyer);
        let covered = with.ids(&at.key("covered_by"), Kind::Limit, &shape.covered_by);
        let past = with.ids(&at.key("exposed_past"), Kind::Limit, &shape.exposed_past);
        let after = with.ids(&at.key("exposed_after"), Kind::Trigger, &shape.exposed_after);
        let never = after.is_empty() && past.is_empty();
        if never && !shape.covered_by.is_empty() {
            with.fault(&at.key("covered_by"), Fault::MissingKey { key: "exposed_after".to_owned() });
        }
        let exposure = (!never).then_some(Exposure { after, past, covered });
        pile.book.warnings.insert(id.clone(), Warning { id, level: shape.level, text, exposure, basis });
    }
}

fn sources(with: &mut Reading<'_>, read: Sources, pile: &mut Pile) {
    let list = Spot::TOP.key("source");
    with.unique(&list, "id", read.source.iter().map(|entry| entry.id.as_str()));
    for (index, shape) in read.source.into_iter().enumerate() {
        let at = list.at(index);
        let id = SourceId::from(shape.id.as_str());
        for (index, url) in shape.url.iter().enumerate() {
            if url.is_empty() || url.contains(char::is_whitespace) {
                with.fault(&at.key("url").at(index), Fault::NotAnAddress { text: url.clone() });
            }
        }
        let source = Source {
            id: id.clone(),
            section: shape.section,
            title: with.words(&at.key("title"), &shape.title),
            reference: with.maybe_words(&at.key("reference"), shape.reference.as_ref()),
            bulletin: with.maybe_words(&at.key("bulletin"), shape.bulletin.as_ref()),
            in_force: with.maybe_words(&at.key("in_force"), shape.in_force.as_ref()),
            url: shape.url,
            url_note: with.maybe_words(&at.key("url_note"), shape.url_note.as_ref()),
            tag: shape.tag,
            read: with.maybe_words(&at.key("read"), shape.read.as_ref()),
        };
        pile.book.sources.insert(id, source);
    }
}

fn questions(with: &mut Reading<'_>, read: &Questions, pile: &mut Pile) {
    let list = Spot::TOP.key("question");
    with.unique(&list, "id", read.question.iter().map(|entry| entry.id.as_str()));
    for (index, shape) in read.question.iter().enumerate() {
        let id = QuestionId::from(shape.id.as_str());
        let text = with.words(&list.at(index).key("text"), &shape.text);
        let readings = readings(with, &list.at(index), &shape.reading);
        pile.book.questions.insert(id.clone(), Question { id, text, readings });
    }
}

fn readings(with: &mut Reading<'_>, question: &Spot<'_>, shapes: &[shape::Reading]) -> Vec<LawReading> {
    let list = question.key("reading");
    with.unique(&list, "id", shapes.iter().map(|entry| entry.id.as_str()));
    let mut all = Vec::new();
    for (index, shape) in shapes.iter().enumerate() {
        let at = list.at(index);
        if shape.switch.is_empty() {
            with.fault(&at.key("id"), Fault::NothingSwitched);
        }
        let switches = shape.switch.iter().enumerate();
        let switches = switches.map(|(index, it)| switch(with, &at.key("switch").at(index), it)).collect();
        let names = with.words(&at.key("names"), &shape.names);
        all.push(LawReading { id: ReadingId::from(shape.id.as_str()), names, switches });
    }
    all
}

fn switch(with: &mut Reading<'_>, at: &Spot<'_>, shape: &shape::Switch) -> Switch {
    let switch = Switch {
        limit: with.id(&at.key("limit"), Kind::Limit, &shape.limit),
        family: shape.family,
        counting: shape.counting,
        amount: shape.amount,
        unit: shape.unit,
        fallback: shape.fallback,
        trigger: shape.trigger.as_ref().map(|id| with.id(&at.key("trigger"), Kind::Trigger, id)),
        written: shape.written,
    };
    if switch.says().next().is_none() {
        with.fault(&at.key("limit"), Fault::NothingSwitched);
    }
    switch
}

fn triggers(with: &mut Reading<'_>, read: Triggers, pile: &mut Pile) {
    let list = Spot::TOP.key("trigger");
    with.unique(&list, "id", read.trigger.iter().map(|entry| entry.id.as_str()));
    for (index, shape) in read.trigger.into_iter().enumerate() {
        let at = list.at(index);
        let id = TriggerId::from(shape.id.as_str());
        let names = with.words(&at.key("names"), &shape.names);
        let spot = at.key("derive");
        let derive = shape.derive.map(|derive| match derive {
            Derived::Arrival => Derive::Arrival,
            Derived::Birthday18 => Derive::Birthday18,
            Derived::Expiry(id) => Derive::Expiry(with.id(&spot.key("expiry"), Kind::Document, &id)),
            Derived::Issue(id) => Derive::Issue(with.id(&spot.key("issue"), Kind::Document, &id)),
            Derived::Silence(id) => Derive::Silence(with.id(&spot.key("silence"), Kind::Limit, &id)),
        });
        let bends = shape.bends;
        pile.book
            .triggers
            .insert(id.clone(), Trigger { id, names, hour: shape.hour, ahead: shape.ahead, derive, bends });
    }
}

fn holidays(with: &mut Reading<'_>, read: Holidays, pile: &mut Pile) {
    let list = Spot::TOP.key("holiday");
    let ids: Vec<String> =
        read.holiday.iter().map(|day| format!("{} {}", day.key, day.date.text())).collect();
    with.unique(&list, "date", ids.iter().map(String::as_str));
    for (index, shape) in read.holiday.into_iter().enumerate() {
        if let Some(holiday) = closed_day(with, &list.at(index), shape) {
            pile.holidays.push(holiday);
        }
    }
}

fn closed_day(with: &mut Reading<'_>, at: &Spot<'_>, shape: ClosedDay) -> Option<Holiday> {
    let window = [shape.window_from.as_ref(), shape.window_to.as_ref()];
    let [window_from, window_to] = with.span(at, ["window_from", "window_to"], window);
    let date = with.day(&at.key("date"), &shape.date);
    let names = with.words(&at.key("names"), &shape.names);
    let basis = with.basis(at, &shape.cite, shape.tag, &shape.lawyer);
    Some(Holiday {
        date: date?,
        key: shape.key,
        names,
        kind: shape.kind,
        state: shape.state,
        window_from,
        window_to,
        since: shape.since,
        basis,
    })
}

fn legal_time(with: &mut Reading<'_>, read: &LegalHours, pile: &mut Pile) {
    let list = Spot::TOP.key("offset");
    for (index, shape) in read.offset.iter().enumerate() {
        let text = shape.from_utc.text();
        match NaiveDateTime::parse_from_str(&text, "%Y-%m-%dT%H:%M:%SZ") {
            Ok(from_utc) => {
                pile.offsets.push(OffsetRow { from_utc, offset_minutes: shape.offset_minutes });
            }
            Err(_) => with.fault(&list.at(index).key("from_utc"), Fault::BadDate { text }),
        }
    }
}
