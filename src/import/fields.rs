//! The fields of a row, each by its column. A cell that can't be read, or that contradicts
//! another, leaves its field empty: its words are kept and a remark says so.

use super::headers::Column;
use super::observations;
use super::report::Notice;
use super::row::Draft;
use super::vocabulary::{self, Standing};
use super::when::{self, Born, Day};
use super::{MOST_WORDS, intake::Told};
use crate::domain::course::{Appointment, Kept};
use crate::domain::ids::{ProcedureId, TriggerId};
use crate::domain::person::{Birth, Calling, Phone, Place, Status};
use crate::domain::private::Private;
use crate::i18n::nationality;
use crate::i18n::typed::Sense;
use chrono::{Datelike, NaiveDate};

/// The dated fact that starts the clock of a registration.
const CHILD_BORN: &str = "birth";
const REGISTRATION: &str = "birth-registration";
const APPEAL: &str = "refusal-appeal";

impl Draft<'_> {
    pub(super) fn fields(&mut self) {
        self.contact();
        self.opened();
        self.sex();
        self.birth();
        self.nationality();
        self.arrival();
        self.agree();
        self.status();
        self.phones();
        self.quarter();
        self.volunteer();
        self.procedures();
        self.observations();
    }

    /// The words of a column; an empty cell of a column that every case should have is remarked.
    fn expected(&mut self, column: Column) -> Option<String> {
        let words = self.words(column);
        if words.is_none() && self.titled(column) {
            self.remark(column, Notice::Missing);
        }
        words
    }

    /// A day of the past in a column.
    fn past(&mut self, column: Column) -> Option<NaiveDate> {
        let words = self.words(column)?;
        let Some(day) = when::day(&words, self.order(), self.ground.today, Sense::Past) else {
            self.keep_because(column, Notice::Unread);
            return None;
        };
        self.plausible(column, day)
    }

    fn order(&self) -> super::report::DateOrder {
        self.ground.sheet.reading.order
    }

    fn plausible(&mut self, column: Column, day: Day) -> Option<NaiveDate> {
        if day.on > self.ground.today {
            self.keep_because(column, Notice::InFuture(day.on));
            return None;
        }
        if day.on.year() < 1900 {
            self.keep_because(column, Notice::TooEarly(day.on));
            return None;
        }
        if let Some(notice) = day.notice() {
            self.remark(column, notice);
        }
        Some(day.on)
    }

    fn contact(&mut self) {
        // No field of a case holds it: its words go to the note in any case.
        self.keep(Column::Contact);
        self.intake.last_contact = self.past(Column::Contact);
    }

    fn opened(&mut self) {
        self.intake.opened = self.past(Column::Opened);
    }

    fn sex(&mut self) {
        let Some(words) = self.expected(Column::Sex) else { return };
        match vocabulary::sex(&words) {
            Some(sex) => self.intake.sex = Some(sex),
            None => self.keep_because(Column::Sex, Notice::Unread),
        }
    }

    fn birth(&mut self) {
        if self.words(Column::Birth).is_none() && self.words(Column::Age).is_some() {
            self.age();
            return;
        }
        self.keep(Column::Age);
        let Some(words) = self.expected(Column::Birth) else { return };
        match when::birth(&words, self.order(), self.ground.today) {
            Some(Born::On(day)) => self.intake.birth = self.plausible(Column::Birth, day).map(Birth::On),
            Some(Born::Year(year, about)) => {
                if about {
                    self.remark(Column::Birth, Notice::AboutYear(year));
                }
                self.intake.birth = Some(Birth::Year(year));
            }
            Some(Born::Age(age)) => self.aged(Column::Birth, age),
            None => self.keep_because(Column::Birth, Notice::Unread),
        }
    }

    fn age(&mut self) {
        let words = self.words(Column::Age).unwrap_or_default();
        match when::age(&words, self.ground.today) {
            Some(age) => self.aged(Column::Age, age),
            None => self.keep_because(Column::Age, Notice::Unread),
        }
    }

    /// An age is worth little without the day on which it was told.
    fn aged(&mut self, column: Column, age: u8) {
        let told = self.intake.last_contact;
        self.remark(column, told.map_or(Notice::AgeToday(age), |day| Notice::AgeAtContact(age, day)));
        self.intake.birth = Some(Birth::About { age, told: told.unwrap_or(self.ground.today) });
    }

    fn nationality(&mut self) {
        let Some(words) = self.expected(Column::Nationality) else { return };
        match self.ground.nationality(&words) {
            Some(found) => self.intake.nationality = Some(found),
            None if nationality::candidates(&words).len() > 1 => {
                self.keep_because(Column::Nationality, Notice::SeveralCountries);
            }
            None => self.keep_because(Column::Nationality, Notice::Unread),
        }
    }

    fn arrival(&mut self) {
        let Some(arrived) = self.past(Column::Arrival) else { return };
        self.arrival_told = Some(arrived);
        let early = match self.intake.birth {
            Some(Birth::On(born)) => born > arrived,
            Some(birth @ Birth::Year(_)) => birth.year() > arrived.year(),
            // An age leaves the year before open.
            Some(birth @ Birth::About { .. }) => birth.year() - 1 > arrived.year(),
            None => false,
        };
        if early {
            let born = self.intake.birth.map_or(0, Birth::year);
            self.keep_because(Column::Arrival, Notice::BornAfterArrival { born, arrived });
        } else {
            self.intake.arrived = Some(arrived);
        }
    }

    /// Days that can't all be true. Which one is wrong is not known: all stay, a human asks.
    fn agree(&mut self) {
        let Some(contact) = self.intake.last_contact else { return };
        if self.intake.arrived.is_some_and(|arrived| contact < arrived) {
            self.remark(Column::Contact, Notice::ContactBeforeArrival(contact));
        }
        if matches!(self.intake.birth, Some(Birth::On(born)) if contact < born) {
            self.remark(Column::Contact, Notice::ContactBeforeBirth(contact));
        }
    }

    fn status(&mut self) {
        let Some(words) = self.expected(Column::Status) else { return };
        match (vocabulary::standing(&words), vocabulary::regularised(&words)) {
            (Some(Standing::Is(status)), _) => self.intake.status = Some(status),
            (Some(Standing::Refugee), _) => {
                // Either kind keeps the consulate away; only the one is what most people mean.
                self.intake.status = Some(Status::RefugeeUnhcr);
                self.remark(Column::Status, Notice::RefugeeKindUnsaid);
            }
            (None, Some(found)) => self.regularised(found.year),
            (None, None) => self.keep_because(Column::Status, Notice::Unread),
        }
    }

    fn regularised(&mut self, year: Option<i32>) {
        let before = |year: i32| {
            self.arrival_told.is_some_and(|arrived| year < arrived.year())
                || self.intake.birth.is_some_and(|birth| year < birth.year())
        };
        if year.is_some_and(|year| year > self.ground.today.year()) {
            self.keep_because(Column::Status, Notice::Unread);
        } else if year.is_some_and(before) {
            // A permit that can't be true must not switch off the warning at police desks.
            self.keep_because(Column::Status, Notice::RegularisedBeforeArrival);
        } else {
            self.intake.status = Some(Status::Regular);
            self.keep_because(Column::Status, Notice::Regularised);
        }
    }

    fn phones(&mut self) {
        let cells: Vec<String> = self
            .cells
            .iter()
            .filter(|it| it.column == Some(Column::Phone) && !it.cell.text.is_empty())
            .map(|it| it.cell.text.clone())
            .collect();
        for words in cells {
            let (numbers, rest) = numbers(&words);
            if numbers.is_empty() {
                self.keep_because(Column::Phone, Notice::Unread);
            } else if rest {
                self.keep(Column::Phone);
            }
            for number in numbers {
                let phone = Phone { number: Private::new(number), calling: Calling::NotAsked };
                if !self.intake.phones.contains(&phone) {
                    self.intake.phones.push(phone);
                }
            }
        }
    }

    /// Words for a field of one line; too long ones are kept in the note instead.
    fn short(&mut self, column: Column) -> Option<Private<String>> {
        let words = self.words(column)?;
        if words.chars().count() > MOST_WORDS {
            self.keep_because(column, Notice::TooLongForField);
            return None;
        }
        Some(Private::new(words))
    }

    fn quarter(&mut self) {
        self.intake.place = self.short(Column::Quarter).map(|commune| Place { commune, ..Place::default() });
    }

    fn volunteer(&mut self) {
        self.intake.assignee = self.short(Column::Volunteer);
    }

    fn procedures(&mut self) {
        if self.expected(Column::Procedure).is_none() {
            return;
        }
        let cells: Vec<String> = self
            .cells
            .iter()
            .filter(|it| it.column == Some(Column::Procedure))
            .map(|it| it.cell.text.clone())
            .collect();
        for words in cells {
            let (known, unknown) = self.ground.wishes.read(&words);
            if !unknown.is_empty() {
                self.keep_because(Column::Procedure, Notice::Unread);
            }
            for id in known {
                if !vocabulary::held(self.ground.book, &id, self.ground.today) {
                    self.keep_because(Column::Procedure, Notice::ProcedureNotHeld(id));
                } else if !self.intake.starts.contains(&id) {
                    self.intake.starts.push(id);
                }
            }
        }
    }

    fn follows(&self, id: &str) -> bool {
        self.intake.starts.contains(&ProcedureId::from(id))
    }

    fn observations(&mut self) {
        let cells: Vec<String> = self
            .cells
            .iter()
            .filter(|it| it.column == Some(Column::Observations) && !it.cell.text.is_empty())
            .map(|it| it.cell.text.clone())
            .collect();
        let mut child = false;
        for words in cells {
            let found = observations::read(&words, self.order(), self.ground.today);
            for notice in found.notices {
                // The appeal asks for the day in any case.
                if notice != Notice::RefusalSpoken || !self.follows(APPEAL) {
                    self.remark(Column::Observations, notice);
                }
            }
            if let Some((on, at, about)) = found.appointment {
                let about = Private::new(about.chars().take(MOST_WORDS).collect());
                self.intake.appointments.push(Appointment { on, at, about, kept: Kept::Planned });
            }
            if let Some(day) = found.child {
                child |= self.child_born(day);
            }
            self.observed.push(words);
        }
        if self.follows(REGISTRATION) && !child {
            self.remark(Column::Procedure, Notice::ChildBirthWanted);
        }
        if self.follows(APPEAL) {
            self.remark(Column::Procedure, Notice::RefusalDayWanted);
        }
    }

    /// The birth of a child starts the clock of its registration, where that is followed.
    fn child_born(&mut self, day: NaiveDate) -> bool {
        let trigger = TriggerId::from(CHILD_BORN);
        let clock = self.ground.book.triggers.get(&trigger).is_some_and(|trigger| !trigger.hour);
        let impossible = matches!(self.intake.birth, Some(birth) if birth.year() >= day.year());
        if impossible {
            self.remark(Column::Observations, Notice::ChildBirthUnsure);
            return false;
        }
        if !self.follows(REGISTRATION) || !clock {
            self.remark(Column::Observations, Notice::ChildBirthNoted(day));
            return false;
        }
        self.intake.told.push(Told { trigger, on: day, procedure: ProcedureId::from(REGISTRATION) });
        self.remark(Column::Observations, Notice::ChildBirthRead(day));
        true
    }
}

/// The numbers of a cell, and whether it says more than numbers.
fn numbers(words: &str) -> (Vec<String>, bool) {
    let words: String = words.chars().map(when::western).collect();
    let figures = |text: &str| text.chars().filter(char::is_ascii_digit).count();
    // A number that a spreadsheet turned into 6.0E+08 has lost its figures.
    if words.contains(['E', 'e']) && words.parse::<f64>().is_ok() {
        return (Vec::new(), true);
    }
    let rest = words.chars().any(char::is_alphabetic);
    let bare: String = words.chars().map(|c| if c.is_alphabetic() { '\n' } else { c }).collect();
    let split: Vec<&str> = if figures(&bare) <= 15 && !bare.trim().contains('\n') {
        vec![bare.as_str()]
    } else {
        bare.split(['/', ',', ';', '\n', '،']).collect()
    };
    let number = |part: &str| {
        let part = part.trim_matches(|c: char| !c.is_ascii_digit() && c != '+' && c != '(');
        ((6..=15).contains(&figures(part))).then(|| part.to_owned())
    };
    let numbers: Vec<String> = split.into_iter().filter_map(number).collect();
    let found: usize = numbers.iter().map(|number| figures(number)).sum();
    let lost = found != figures(&words);
    (numbers, rest || lost)
}
