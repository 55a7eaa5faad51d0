//! What the vault holds already, as far as a list must know: references, and enough of each
//! person to say where a list differs. It must not change any of it.

use super::headers::Column;
use super::intake::Intake;
use super::report::Difference;
use crate::domain::event::Case;
use crate::domain::face::Who;
use crate::domain::ids::ProcedureId;
use crate::domain::person::{Birth, NamePart, Nationality, Sex, Status};
use crate::domain::private::Private;
use std::collections::{BTreeMap, BTreeSet};

/// A case that exists.
#[derive(Clone, Debug)]
pub(super) struct Held {
    pub spellings: Vec<Private<String>>,
    pub birth: Option<Birth>,
    pub nationality: Option<Nationality>,
    pub phones: Vec<Private<String>>,
    whole: Option<Whole>,
}

/// What only the case itself tells, not its card.
#[derive(Clone, Debug)]
struct Whole {
    names: BTreeMap<NamePart, Private<String>>,
    sex: Option<Sex>,
    arrived: Option<chrono::NaiveDate>,
    status: Option<Status>,
    commune: Option<Private<String>>,
    procedures: BTreeSet<ProcedureId>,
    assignee: Option<Private<String>>,
}

/// The cases that exist, by reference.
#[derive(Clone, Debug, Default)]
pub struct Known(BTreeMap<String, Held>);

impl Known {
    /// Adds a case by who it is about: enough to know it again and to see a possible duplicate.
    pub fn person(&mut self, reference: &str, who: Who) {
        let mut spellings = vec![who.name];
        spellings.extend(who.spellings);
        let held = Held {
            spellings,
            birth: who.born.map(Birth::Year),
            nationality: who.nationality,
            phones: who.phones,
            whole: None,
        };
        self.0.entry(reference.to_owned()).or_insert(held);
    }

    /// Adds a case in full, so that differences can be listed.
    pub fn case(&mut self, case: &Case) {
        let names: BTreeMap<NamePart, Private<String>> =
            case.names.iter().map(|(part, name)| (*part, name.clone())).collect();
        let whole = Whole {
            sex: case.sex.value().copied(),
            arrived: case.arrived.value().copied(),
            status: case.status.value().copied(),
            commune: case.place.value().map(|place| place.commune.clone()),
            procedures: case.enrolments.iter().map(|(_, it)| it.procedure.clone()).collect(),
            assignee: case.assignee.value().cloned(),
            names,
        };
        let held = Held {
            spellings: std::iter::once(case.full_name()).chain(whole.names.values().cloned()).collect(),
            birth: case.birth.value().copied(),
            nationality: case.nationality.value().copied(),
            phones: case.phones.iter().map(|(_, phone)| phone.number.clone()).collect(),
            whole: Some(whole),
        };
        self.0.insert(case.reference().to_owned(), held);
    }

    /// Whether a case has this reference.
    pub fn contains(&self, reference: &str) -> bool {
        self.0.contains_key(reference)
    }

    pub(super) fn get(&self, reference: &str) -> Option<&Held> {
        self.0.get(reference)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&String, &Held)> {
        self.0.iter()
    }
}

/// The figures of a phone without the ways to write its country: what two lists share.
pub(super) fn digits(number: &str) -> String {
    let figures: String = number.chars().filter(char::is_ascii_digit).collect();
    let bare = figures.strip_prefix("00").unwrap_or(&figures);
    bare.strip_prefix("212").unwrap_or(bare).trim_start_matches('0').to_owned()
}

impl Held {
    /// Where the row says something that the case does not; `listed` gives the words of a column.
    pub(super) fn differs(
        &self,
        intake: &Intake,
        listed: impl Fn(Column) -> Private<String>,
    ) -> Option<Vec<Difference>> {
        let whole = self.whole.as_ref()?;
        let mut columns = Vec::new();
        for (part, name) in &intake.names {
            if whole.names.get(part) != Some(name) {
                columns.push(match part {
                    NamePart::Family => Column::Family,
                    NamePart::Given => Column::Given,
                    _ => Column::Full,
                });
            }
        }
        let mut other = |column: Column, differs: bool| {
            if differs {
                columns.push(column);
            }
        };
        other(Column::Sex, intake.sex.is_some() && intake.sex != whole.sex);
        other(Column::Birth, intake.birth.is_some_and(|told| !same_birth(told, self.birth)));
        other(Column::Nationality, intake.nationality.is_some() && intake.nationality != self.nationality);
        other(Column::Arrival, intake.arrived.is_some() && intake.arrived != whole.arrived);
        other(Column::Status, intake.status.is_some() && intake.status != whole.status);
        let held: BTreeSet<String> = self.phones.iter().map(|phone| digits(phone.reveal())).collect();
        other(
            Column::Phone,
            intake.phones.iter().any(|phone| !held.contains(&digits(phone.number.reveal()))),
        );
        let commune = intake.place.as_ref().map(|place| &place.commune);
        other(Column::Quarter, commune.is_some() && commune != whole.commune.as_ref());
        other(Column::Procedure, intake.starts.iter().any(|id| !whole.procedures.contains(id)));
        other(Column::Volunteer, intake.assignee.is_some() && intake.assignee != whole.assignee);
        Some(columns.into_iter().map(|column| Difference { column, listed: listed(column) }).collect())
    }
}

/// An age is the same age whenever it was told within the year.
fn same_birth(told: Birth, held: Option<Birth>) -> bool {
    match (told, held) {
        (Birth::About { age, .. }, Some(Birth::About { age: before, .. })) if age == before => true,
        (Birth::About { .. }, Some(held)) => told.year().abs_diff(held.year()) <= 1,
        (told, held) => held == Some(told),
    }
}
