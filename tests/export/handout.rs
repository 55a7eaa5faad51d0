//! The sheet for a person, from the real book: what it says in three languages, and what it never
//! says.

use chrono::NaiveDate;
use mastara::domain::course::{Enrolment, Known, Mark, Note, Occurrence, Opening, StepMark};
use mastara::domain::event::{Body, Case, Dot, Event, Stamp, Write};
use mastara::domain::ids::{AuthorId, CaseId, DeviceId, ItemId, StepId};
use mastara::domain::law::Lang;
use mastara::domain::paper::{Original, Paper};
use mastara::domain::person::{Birth, Calling, NamePart, Phone, Place, Status};
use mastara::domain::refusal::Refusal;
use mastara::export::{Handout, Wish, handout};
use mastara::i18n::Catalog;
use mastara::procedures::Shelf;

const ENROLMENT: ItemId = ItemId([9; 16]);
/// Stands in everything about the person: it must never be seen on a sheet.
const CANARY: &str = "ZZCANARY";

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn today() -> NaiveDate {
    day("2026-11-24")
}

struct Life {
    case: Case,
    seq: u64,
}

impl Life {
    fn new(procedure: &str) -> Self {
        let mut life = Self { case: Case::new(CaseId([7; 16])), seq: 0 };
        let opening = Opening { reference: format!("{CANARY}/26"), on: today() };
        life.so(Body::CaseOpened(Write { at: (), now: Some(opening) }));
        for part in [NamePart::Given, NamePart::Family, NamePart::AsTold] {
            life.so(Body::NameRecorded(Write { at: part, now: Some(CANARY.into()) }));
        }
        life.so(Body::BirthRecorded(Write { at: (), now: Some(Birth::On(day("1991-02-03"))) }));
        let phone = Phone { number: CANARY.into(), calling: Calling::Call };
        life.so(Body::PhoneRecorded(Write { at: ItemId([1; 16]), now: Some(phone) }));
        let place = Place { region: CANARY.into(), province: CANARY.into(), commune: CANARY.into() };
        life.so(Body::PlaceRecorded(Write { at: (), now: Some(place) }));
        let paper = Paper {
            document: "passport-copies".into(),
            number: CANARY.into(),
            issued: Some(day("2020-01-01")),
            expires: Some(day("2030-01-01")),
            holder: CANARY.into(),
            original: Original::Person,
        };
        life.so(Body::PaperRecorded(Write { at: ItemId([2; 16]), now: Some(paper) }));
        let note = Note { text: CANARY.into(), on: today() };
        life.so(Body::NoteWritten(Write { at: ItemId([3; 16]), now: Some(note) }));
        life.so(Body::Assigned(Write { at: (), now: Some(CANARY.into()) }));
        let enrolment = Enrolment { procedure: procedure.into(), version: 1, on: today() };
        life.so(Body::ProcedureStarted(Write { at: ENROLMENT, now: Some(enrolment) }));
        life
    }

    fn so(&mut self, body: Body) {
        self.seq += 1;
        let dot = Dot { device: DeviceId([1; 16]), seq: self.seq };
        self.case.apply(&Event {
            dot,
            stamp: Stamp { millis: 1, count: 0 }.next(i64::try_from(self.seq).unwrap()),
            author: AuthorId([1; 16]),
            case: self.case.id,
            batch: dot,
            previous: [0; 32],
            replaces: body.replaces(&self.case),
            body,
        });
    }

    fn status(mut self, status: Status) -> Self {
        self.so(Body::StatusRecorded(Write { at: (), now: Some(status) }));
        self
    }

    fn mark(mut self, mark: Mark, steps: &[&str]) -> Self {
        for step in steps {
            let now = Some(StepMark { mark, on: today(), reason: CANARY.into() });
            self.so(Body::StepMarked(Write { at: (ENROLMENT, StepId::from(*step)), now }));
        }
        self
    }

    fn happened(mut self, trigger: &str, on: &str) -> Self {
        let now = Occurrence {
            trigger: trigger.into(),
            on: day(on),
            at: None,
            known: Known::Paper,
            enrolment: Some(ENROLMENT),
        };
        self.so(Body::TriggerRecorded(Write { at: ItemId([4; 16]), now: Some(now) }));
        self
    }

    fn sheet(&self, lang: Lang) -> Result<Handout, Refusal> {
        handout(&self.case, ENROLMENT, &Shelf::builtin().book(), today(), lang)
    }
}

/// Refused on the 20th; the lawyer was seen and the papers gathered: the petition is next.
fn refused() -> Life {
    Life::new("refusal-appeal")
        .status(Status::Irregular)
        .happened("notification", "2026-11-20")
        .mark(Mark::Done, &["ra.1", "ra.2", "ra.3", "ra.5"])
}

/// All gathered for a first permit, and the danger of a police desk talked over.
fn ready_to_file() -> Life {
    let mut life = Life::new("first-permit").status(Status::Irregular);
    let now = Some(today());
    life.so(Body::WarningDiscussed(Write { at: (ENROLMENT, "police-exposure".into()), now }));
    let book = Shelf::builtin().book();
    let procedure = book.pinned(&"first-permit".into(), 1).unwrap();
    let before = procedure.steps.iter().take_while(|step| step.id.as_str() != "fp.10");
    let before: Vec<&str> = before.map(|step| step.id.as_str()).collect();
    life.mark(Mark::Done, &before)
}

#[test]
fn the_sheet_names_step_place_article_and_the_earlier_date_in_each_language() {
    for (lang, step, place, date, title) in [
        (Lang::Fr, "Déposer la requête", "ribunal", "vendredi 4 décembre 2026", "loi 02-03, art. 20"),
        (Lang::En, "File the petition in court", "ourt", "Friday 4 December 2026", "law 02-03, art. 20"),
        (
            Lang::Ar,
            "إيداع المقال بالمحكمة",
            "محكمة",
            "الجمعة 4 دجنبر 2026",
            "القانون \u{2068}02.03\u{2069}، المادة \u{2068}20\u{2069}",
        ),
    ] {
        let sheet = refused().sheet(lang).unwrap();
        let text = sheet.rendered(Wish { lang, ..Wish::default() });
        for wanted in [step, place, date, title, "LQ-03"] {
            assert!(text.contains(wanted), "{wanted} is not in:\n{text}");
        }
        // The later date would be taken for a target.
        let words = Catalog::of(lang);
        assert!(!text.contains(&words.word("deadline-latest")) && !text.contains("2026-12"), "{text}");
        assert!(
            text.contains(&words.word("lawyer-unchecked")) && text.contains(&words.word("handout-refused"))
        );
        assert!(!text.contains(['⟦', '{', '$']), "{text}");
        let page = sheet.rendered(Wish { lang, html: true, ..Wish::default() });
        let direction = if lang == Lang::Ar { "rtl" } else { "ltr" };
        assert!(page.contains(&format!("<html lang=\"{}\" dir=\"{direction}\">", lang.code())));
        assert!(page.contains(&format!("<bdi>{date}</bdi>")) && page.contains("<bdi>20</bdi>"), "{page}");
    }
}

#[test]
fn papers_of_the_law_stand_apart_from_those_of_habit_and_all_that_was_gathered_is_there() {
    let sheet = ready_to_file().sheet(Lang::En).unwrap();
    assert!(sheet.step.as_ref().unwrap().text.contains("File in person"), "{:?}", sheet.step);
    let names = |papers: &[mastara::export::Paper]| -> Vec<String> {
        papers.iter().map(|paper| paper.name.clone()).collect()
    };
    let (law, habit) = (names(&sheet.bring.law), names(&sheet.bring.practice));
    let book = Shelf::builtin().book();
    let name = |id: &str| book.documents[&id.into()].names.en.clone();
    for id in ["form-permit", "passport-copies", "photos", "criminal-record"] {
        assert!(law.contains(&name(id)), "{id}: {law:?}");
    }
    assert!(
        habit.contains(&name("foreign-criminal-record")) && !law.contains(&name("foreign-criminal-record"))
    );
    let address = sheet
        .bring
        .choices
        .iter()
        .find(|choice| choice.what.as_ref().is_some_and(|what| what.name == name("proof-address")));
    assert!(names(&address.unwrap().papers).contains(&name("utility-bill")));
    let every = sheet.bring.law.iter().chain(&sheet.bring.practice);
    assert!(every.into_iter().all(|paper| paper.rests.plain().len() > 10), "each names its text");
    assert!(sheet.costs.iter().any(|cost| cost.text.contains("MAD")));
    let text = sheet.rendered(Wish::default());
    assert!(text.contains("dated receipt") && text.contains("in writing") && text.contains("extra paper"));
}

#[test]
fn nothing_about_the_person_is_on_a_sheet_unless_it_was_asked_for() {
    let lives = [refused(), ready_to_file(), Life::new("asylum"), Life::new("birth-registration")];
    for life in lives.iter().chain([&Life::new("renewal")]) {
        for lang in Lang::ALL {
            let Ok(sheet) = life.sheet(lang) else { continue };
            for html in [false, true] {
                let wish = Wish { lang, html, with_name: false };
                let page = sheet.rendered(wish);
                assert!(!page.contains(CANARY) && !page.contains("1991"), "{page}");
                let named = sheet.clone().named(&life.case);
                assert!(
                    !format!("{named:?}").contains(&format!("{CANARY} {CANARY}")),
                    "Debug tells the name"
                );
                let named = named.rendered(wish);
                assert_eq!(named.matches(CANARY).count(), 3, "name and reference, nothing else: {named}");
            }
        }
    }
}

#[test]
fn a_hostile_name_is_clean_and_escaped() {
    let mut life = refused();
    let name = "\u{202e}<script>\u{1b}[2J&";
    for part in [NamePart::Given, NamePart::Family] {
        life.so(Body::NameRecorded(Write { at: part, now: Some(name.into()) }));
    }
    let sheet = life.sheet(Lang::Fr).unwrap().named(&life.case);
    let page = sheet.rendered(Wish { html: true, with_name: true, ..Wish::default() });
    assert!(page.contains("&lt;script&gt;[2J&amp;") && !page.contains("<script"));
    let text = sheet.rendered(Wish { with_name: true, ..Wish::default() });
    assert!(![page, text].iter().any(|out| out.contains(['\u{202e}', '\u{1b}'])));
}

#[test]
fn the_rules_that_protect_people_hold_on_paper() {
    // No sheet sends anybody to a police desk before the talk about it.
    let mut unwarned = ready_to_file();
    unwarned.so(Body::WarningDiscussed(Write { at: (ENROLMENT, "police-exposure".into()), now: None }));
    assert_eq!(unwarned.sheet(Lang::Fr).unwrap_err(), Refusal::DiscussFirst("police-exposure".into()),);
    // Who asked for asylum reads that the consulate must be left alone, and is never sent there.
    for status in [Status::AsylumSeeker, Status::RefugeeUnhcr] {
        for procedure in ["asylum", "birth-registration", "renewal"] {
            let Ok(sheet) = Life::new(procedure).status(status).sheet(Lang::Fr) else { continue };
            let text = sheet.rendered(Wish::default());
            assert!(text.contains("Ne pas contacter le consulat"), "{procedure}: {text}");
            assert!(!sheet.places.iter().any(|place| place.to_lowercase().contains("consulat")));
        }
    }
    let sheet = Life::new("birth-registration").sheet(Lang::Fr).unwrap();
    assert!(!sheet.no_consulate);
}

#[test]
fn a_date_that_passed_calls_for_a_lawyer_and_a_file_that_waits_is_not_filed_again() {
    let mut late = refused();
    late = late.happened("notification", "2026-10-20");
    let sheet = late.sheet(Lang::En).unwrap();
    assert!(sheet.due.as_ref().unwrap().passed);
    assert!(sheet.rendered(Wish { lang: Lang::En, ..Wish::default() }).contains("come back to us today"));

    let waiting = ready_to_file().mark(Mark::Submitted, &["fp.10"]);
    let sheet = waiting.sheet(Lang::En).unwrap();
    assert_eq!(sheet.waits, Some(today()));
    assert!(sheet.bring.is_empty() && sheet.costs.is_empty() && !sheet.places.is_empty());

    let none = handout(&late.case, ItemId([8; 16]), &Shelf::builtin().book(), today(), Lang::Fr);
    assert_eq!(none.unwrap_err(), Refusal::NotStarted);
}

#[test]
fn whoever_may_be_asked_for_more_than_the_list_is_told_what_to_say() {
    let sheet = |procedure: &str| Life::new(procedure).status(Status::Regular).sheet(Lang::En).unwrap();
    let said = |sheet: &Handout| {
        let extra = sheet.refused.iter().find(|told| told.text.contains("extra paper"));
        extra.map(|told| told.rests.plain())
    };
    // No obstacle of differing lists is known there; desks ask for more all the same.
    let card = ready_for_the_card().sheet(Lang::En).unwrap();
    let rests = said(&card).unwrap();
    assert!(rests.contains("55-19") && rests.contains("505-12"), "{rests}");
    assert!(rests.contains("LQ-09") || rests.contains("lawyer"), "{rests}");
    // A court is not bound by the law of lists.
    assert_eq!(said(&sheet("refusal-appeal")), None);
}

/// All gathered for the residence card of somebody regular.
fn ready_for_the_card() -> Life {
    let life = Life::new("residence-card").status(Status::Regular);
    let book = Shelf::builtin().book();
    let procedure = book.pinned(&"residence-card".into(), 1).unwrap();
    let before = procedure.steps.iter().take_while(|step| !step.police_desk);
    let before: Vec<&str> = before.map(|step| step.id.as_str()).collect();
    life.mark(Mark::Done, &before)
}
