//! A row of a list as a case to open. The desk gives the ids; nothing here makes one up.

use crate::domain::command::{About, Command, Start};
use crate::domain::course::{Appointment, Known, Note, Occurrence};
use crate::domain::ids::{ItemId, ProcedureId, TriggerId};
use crate::domain::person::{Birth, NamePart, Nationality, Phone, Place, Sex, Status};
use crate::domain::private::Private;
use chrono::NaiveDate;

/// A dated fact told by a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// What happened.
    pub trigger: TriggerId,
    /// The day.
    pub on: NaiveDate,
    /// The procedure, among those that are started, that it belongs to.
    pub procedure: ProcedureId,
}

/// What a row tells of a person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Intake {
    /// The row.
    pub row: usize,
    /// The reference.
    pub reference: String,
    /// The day the association opened its file, if the list has it.
    pub opened: Option<NaiveDate>,
    /// Names. Never empty.
    pub names: Vec<(NamePart, Private<String>)>,
    /// Sex.
    pub sex: Option<Sex>,
    /// Birth.
    pub birth: Option<Birth>,
    /// Nationality.
    pub nationality: Option<Nationality>,
    /// Day of arrival.
    pub arrived: Option<NaiveDate>,
    /// Status.
    pub status: Option<Status>,
    /// Phones. Nobody was asked yet whether it is safe to call.
    pub phones: Vec<Phone>,
    /// Where the person lives.
    pub place: Option<Place>,
    /// Procedures to start; the book holds them.
    pub starts: Vec<ProcedureId>,
    /// Dated facts.
    pub told: Vec<Told>,
    /// Notes: the observations, then the words that have no field.
    pub notes: Vec<Note>,
    /// Appointments.
    pub appointments: Vec<Appointment>,
    /// Who looks after the person.
    pub assignee: Option<Private<String>>,
    /// Day of the last contact. It is also among the words of the notes.
    pub last_contact: Option<NaiveDate>,
}

impl Intake {
    /// The wish to open the case, with ids from the desk.
    pub fn command(self, today: NaiveDate, mut id: impl FnMut() -> ItemId) -> Command {
        let mut about = Vec::new();
        about.extend(self.names.into_iter().map(|(part, name)| About::Name(part, Some(name))));
        about.extend(self.sex.map(|it| About::Sex(Some(it))));
        about.extend(self.birth.map(|it| About::Birth(Some(it))));
        about.extend(self.nationality.map(|it| About::Nationality(Some(it))));
        about.extend(self.arrived.map(|it| About::Arrived(Some(it))));
        about.extend(self.status.map(|it| About::Status(Some(it))));
        about.extend(self.phones.into_iter().map(|it| About::Phone(id(), Some(it))));
        about.extend(self.place.map(|it| About::Place(Some(it))));
        let starts: Vec<Start> =
            self.starts.into_iter().map(|procedure| Start { id: id(), procedure }).collect();
        let occurrences = self.told.into_iter().map(|told| {
            let enrolment =
                starts.iter().find(|start| start.procedure == told.procedure).map(|start| start.id);
            (id(), Occurrence { trigger: told.trigger, on: told.on, at: None, known: Known::Oral, enrolment })
        });
        let occurrences = occurrences.collect();
        Command::OpenCase {
            reference: self.reference,
            on: self.opened.unwrap_or(today),
            about,
            starts,
            occurrences,
            notes: self.notes.into_iter().map(|note| (id(), note)).collect(),
            appointments: self.appointments.into_iter().map(|it| (id(), it)).collect(),
            assignee: self.assignee,
        }
    }
}
