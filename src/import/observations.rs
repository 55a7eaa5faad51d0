//! What the words of a list say beyond their column: an appointment, the birth of a child, a
//! refusal at a counter, when not to call. Only what is certain is taken over; the words
//! themselves are always kept as they are.

use super::report::{DateOrder, Notice};
use super::when;
use crate::i18n::names::fold;
use crate::i18n::typed::{self, Sense};
use chrono::{NaiveDate, NaiveTime};

/// What was found in the words of one cell.
#[derive(Default)]
pub(super) struct Found {
    /// An appointment: the day, the hour if told, and the words that say so.
    pub appointment: Option<(NaiveDate, Option<NaiveTime>, String)>,
    /// A child was born on this day.
    pub child: Option<NaiveDate>,
    /// What must be said or asked.
    pub notices: Vec<Notice>,
}

const APPOINTMENT: [&str; 7] = ["rdv", "rendez vous", "rendezvous", "appointment", "appt", "موعد", "الموعد"];
/// Words that turn an appointment into something else.
const UNDONE: [&str; 26] = [
    "pas",
    "sans",
    "annule",
    "annulee",
    "reporte",
    "reportee",
    "manque",
    "rate",
    "rates",
    "avant",
    "apres",
    "depuis",
    "demander",
    "prendre",
    "no",
    "not",
    "cancelled",
    "canceled",
    "missed",
    "postponed",
    "before",
    "after",
    "since",
    "الغي",
    "بدون",
    "قبل",
];
const CHILD: [&str; 9] = ["enfant", "bebe", "fille", "fils", "child", "baby", "son", "daughter", "طفل"];
const BORN: [&str; 8] = ["ne", "nee", "nes", "born", "ولد", "ولدت", "مولود", "ازداد"];
const REFUSAL: [&str; 8] = [
    "refus oral",
    "refus verbal",
    "refuse oralement",
    "refuse verbalement",
    "oral refusal",
    "refused orally",
    "verbal refusal",
    "رفض شفوي",
];
const CALLING: [&str; 8] = [
    "ne pas appeler",
    "ne pas telephoner",
    "pas d appel",
    "pas dappel",
    "do not call",
    "dont call",
    "لا تتصل",
    "عدم الاتصال",
];

/// Reads the words of a cell.
pub(super) fn read(text: &str, order: DateOrder, today: NaiveDate) -> Found {
    let mut found = Found::default();
    for clause in text.split(['\n', ';', '؛']).map(str::trim).filter(|clause| !clause.is_empty()) {
        clause_of(clause, order, today, &mut found);
    }
    found
}

fn has(folded: &str, phrases: &[&str]) -> bool {
    let padded = format!(" {folded} ");
    phrases.iter().any(|phrase| padded.contains(&format!(" {phrase} ")))
}

fn clause_of(clause: &str, order: DateOrder, today: NaiveDate, found: &mut Found) {
    let folded = fold(clause);
    if has(&folded, &REFUSAL) && !found.notices.contains(&Notice::RefusalSpoken) {
        found.notices.push(Notice::RefusalSpoken);
    }
    if has(&folded, &CALLING) && !found.notices.contains(&Notice::CallingLimited) {
        found.notices.push(Notice::CallingLimited);
    }
    if has(&folded, &APPOINTMENT) {
        appointment(clause, &folded, order, today, found);
    } else if has(&folded, &BORN) && has(&folded, &CHILD) {
        let day =
            only_day(clause, order, today, Sense::Past).filter(|day| *day <= today && found.child.is_none());
        match day {
            Some(day) => found.child = Some(day),
            None => found.notices.push(Notice::ChildBirthUnsure),
        }
    }
}

fn appointment(clause: &str, folded: &str, order: DateOrder, today: NaiveDate, found: &mut Found) {
    let day = only_day(clause, order, today, Sense::Either)
        .filter(|_| !has(folded, &UNDONE) && found.appointment.is_none())
        .filter(|day| (1900..=2200).contains(&chrono::Datelike::year(day)));
    match day {
        Some(day) => {
            found.appointment = Some((day, hour(clause), clause.to_owned()));
            found.notices.push(if day < today {
                Notice::AppointmentPast(day)
            } else {
                Notice::AppointmentRead(day)
            });
        }
        None => found.notices.push(Notice::AppointmentUnsure),
    }
}

/// The one day that a clause names, if it is beyond doubt.
fn only_day(clause: &str, order: DateOrder, today: NaiveDate, sense: Sense) -> Option<NaiveDate> {
    let words: Vec<&str> =
        clause.split_whitespace().map(|word| word.trim_matches([',', '(', ')', '.', ':', '،'])).collect();
    let mut days = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let one = words.get(at).and_then(|word| when::day(word, order, today, sense));
        // `8 mars 2026` is three words.
        let long = words.get(at..at + 3).and_then(|three| when::day(&three.join(" "), order, today, sense));
        match (one, long) {
            (Some(day), _) => {
                days.push(day);
                at += 1;
            }
            (None, Some(day)) => {
                days.push(day);
                at += 3;
            }
            (None, None) => at += 1,
        }
    }
    match days[..] {
        [day] if day.doubt.is_none() => Some(day.on),
        _ => None,
    }
}

/// `10h`, `10h30`, `10:30` among the words.
fn hour(clause: &str) -> Option<NaiveTime> {
    clause
        .split_whitespace()
        .filter(|word| word.starts_with(|c: char| c.is_ascii_digit()) && word.contains(['h', 'H', ':']))
        .find_map(typed::hour)
}
