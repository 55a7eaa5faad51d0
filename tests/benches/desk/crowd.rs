//! The people of the bench: cases of the practice desk, lived by the real rules, each cut or filled up
//! with notes to 25 events, and given to as many people as are wanted under other names.

use super::measure::{Outcome, scattered};
use chrono::NaiveDate;
use mastara::desk::{Desk, Filter};
use mastara::domain::book::Book;
use mastara::domain::card::Card;
use mastara::domain::course::Note;
use mastara::domain::event::{Body, Case, Dot, Event, Write};
use mastara::domain::flags::Setting;
use mastara::domain::ids::{AuthorId, CaseId, DeviceId, ItemId};
use mastara::domain::person::NamePart;
use mastara::domain::private::Private;
use mastara::procedures::Shelf;
use mastara::store::vault::Filed;
use std::fmt::Write as _;
use std::sync::Arc;

pub(crate) const EVENTS: usize = 25;
const PATTERNS: usize = 400;

const GIVEN: [&str; 36] = [
    "Fatou",
    "Mamadou",
    "Aïssatou",
    "Ibrahima",
    "Mariama",
    "Ousmane",
    "Aminata",
    "Abdoulaye",
    "Kadiatou",
    "Souleymane",
    "Fatoumata",
    "Moussa",
    "Grâce",
    "Jean-Paul",
    "Esther",
    "Chinedu",
    "Blessing",
    "Emmanuel",
    "Nadège",
    "Boubacar",
    "Ramatoulaye",
    "Cheikh",
    "Awa",
    "Modou",
    "Yasmine",
    "Khadija",
    "فاطمة الزهراء",
    "محمد",
    "عبد الله",
    "خديجة",
    "يوسف",
    "مريم",
    "أحمد",
    "سعاد",
    "عبد الرحمن",
    "زينب",
];
const FAMILY: [&str; 32] = [
    "Diallo",
    "Traoré",
    "Ndiaye",
    "Camara",
    "Koné",
    "Bah",
    "Barry",
    "Sow",
    "Mbarga",
    "Okafor",
    "Ouattara",
    "Coulibaly",
    "Sylla",
    "Keïta",
    "Touré",
    "Fofana",
    "Mbemba",
    "Ilunga",
    "Eze",
    "Adeyemi",
    "Bangura",
    "Conté",
    "Cissé",
    "Gueye",
    "Diop",
    "El Idrissi",
    "العلي",
    "ولد سالم",
    "الحسن",
    "بن عمر",
    "الشامي",
    "القاضي",
];
const NOTES: [&str; 4] = [
    "Passé à la permanence. Le récépissé n'est pas prêt, revenir après le 15 avec la copie du bail.",
    "Appel du consulat : le passeport est arrivé, à retirer en personne avec deux photos et l'ancien passeport.",
    "Orienté vers l'avocat de garde pour le recours, dossier copié et remis en main propre.",
    "حضر إلى المكتب ومعه نسخة من القرار، وشرحنا له الأجل والمحكمة المختصة.",
];

/// The day on which the bench happens.
pub(crate) fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 24).unwrap_or_default()
}

pub(crate) fn book() -> Arc<Book> {
    Shelf::builtin().book()
}

/// Who writes.
#[derive(Clone, Copy, Default)]
pub(crate) struct Pen {
    pub(crate) device: DeviceId,
    pub(crate) author: AuthorId,
    /// The sequence number of the last event written.
    pub(crate) seq: u64,
}

pub(crate) struct Crowd(Vec<(Vec<Event>, Card)>);

impl Crowd {
    pub(crate) fn gather() -> Outcome<Self> {
        let book = book();
        let desk = Desk::practice(7, PATTERNS, Arc::clone(&book), Some(day()))?;
        let everyone = Filter { closed: true, ..Filter::default() };
        let mut patterns = Vec::new();
        for card in desk.find("", &everyone, usize::MAX).0 {
            let events = fitted(desk.file(card.case)?.events);
            let case = Case::fold(card.case, &events);
            let card = Card::of(&case, &[], &book, Setting::default(), day());
            patterns.push((events, card));
        }
        desk.lock()?;
        Ok(Self(patterns))
    }

    /// The case of the person with this number, as the next events of a pen.
    pub(crate) fn member(&self, number: usize, pen: &mut Pen) -> Option<Filed> {
        let (events, card) = self.0.get(number % self.0.len().max(1))?;
        let (case, reference) = (id(number), reference(number));
        let (given, family) = name(number);
        let dots: Vec<Dot> = events.iter().map(|event| event.dot).collect();
        let first = pen.seq + 1;
        let renamed = |dot: &Dot| {
            let place = dots.iter().position(|old| old == dot)?;
            Some(Dot { device: pen.device, seq: first + place as u64 })
        };
        let mut events = events.clone();
        for event in &mut events {
            event.dot = renamed(&event.dot)?;
            event.batch = renamed(&event.batch).unwrap_or(event.dot);
            event.replaces = event.replaces.iter().filter_map(renamed).collect();
            (event.author, event.case) = (pen.author, case);
            match &mut event.body {
                Body::CaseOpened(Write { now: Some(opening), .. }) => {
                    opening.reference.clone_from(&reference);
                }
                Body::NameRecorded(Write { at: NamePart::Given, now }) => *now = Some(given.into()),
                Body::NameRecorded(Write { at: NamePart::Family, now }) => *now = Some(family.into()),
                Body::PhoneRecorded(Write { now: Some(phone), .. }) => phone.number = phone_number(number),
                _ => {}
            }
        }
        pen.seq += events.len() as u64;
        let mut card = card.clone();
        (card.case, card.reference) = (case, reference);
        card.name = Private::new(format!("{given} {family}"));
        card.phones.iter_mut().for_each(|phone| *phone = phone_number(number));
        Some(Filed { events, card })
    }
}

fn fitted(mut events: Vec<Event>) -> Vec<Event> {
    events.truncate(EVENTS);
    while let (Some(last), true) = (events.last().cloned(), events.len() < EVENTS) {
        let seq = events.iter().map(|event| event.dot.seq).max().unwrap_or_default() + 1;
        let dot = Dot { seq, ..last.dot };
        let text = NOTES.get(events.len() % NOTES.len()).copied().unwrap_or_default();
        let body = note(events.len(), text);
        events.push(Event { dot, batch: dot, replaces: Vec::new(), body, ..last });
    }
    events
}

/// A note as an event says it.
pub(crate) fn note(number: usize, text: &str) -> Body {
    let mut item = [5; 16];
    item[..8].copy_from_slice(&(number as u64).to_be_bytes());
    Body::NoteWritten(Write { at: ItemId(item), now: Some(Note { text: text.into(), on: day() }) })
}

/// Ids look random, as they are in a vault.
pub(crate) fn id(number: usize) -> CaseId {
    let hash = blake3::hash(&number.to_le_bytes());
    CaseId(hash.as_bytes().first_chunk().copied().unwrap_or_default())
}

fn reference(number: usize) -> String {
    format!("{:05}/26", number + 1)
}

fn phone_number(number: usize) -> Private<String> {
    Private::new(format!(
        "+212 6 00 {:02} {:02} {:02}",
        number / 10_000 % 100,
        number / 100 % 100,
        number % 100
    ))
}

pub(crate) fn name(number: usize) -> (&'static str, &'static str) {
    let given = GIVEN.get(scattered(number, GIVEN.len())).copied().unwrap_or_default();
    let family = FAMILY.get(scattered(number + 1_000_003, FAMILY.len())).copied().unwrap_or_default();
    (given, family)
}

/// A list such as associations keep, of people whom nobody knows yet.
pub(crate) fn list(rows: usize) -> String {
    let mut list = "N° dossier;Nom;Prénom(s);Sexe;Date naiss.;Nationalité;Tél;Arrivée au Maroc;Situation;Démarche;Dern. contact;Quartier;Observations;Bénévole\n".to_owned();
    let countries = ["Guinéenne", "Sénégal", "Camerounais", "CIV", "syrie", "Mali"];
    let wishes =
        ["Renouvellement carte", "Recours", "Asile", "1ère carte de séjour", "Acte de naissance", ""];
    for row in 0..rows {
        let (given, family) = name(row + 77);
        let of = |from: &[&'static str]| from.get(scattered(row, from.len())).copied().unwrap_or_default();
        // Writing into a string cannot fail.
        let _ = writeln!(
            list,
            "L{row:06}/26;{family};{given};{};{:02}/{:02}/{};{};06000{:05};12/0{}/20{};irrégulier;{};1{}/09/2026;Hay Mohammadi;{};Imane",
            if row % 2 == 0 { "F" } else { "H" },
            row % 28 + 1,
            row % 12 + 1,
            1960 + row % 45,
            of(&countries),
            row % 100_000,
            row % 9 + 1,
            10 + row % 15,
            of(&wishes),
            row % 10,
            of(&NOTES),
        );
    }
    list
}
