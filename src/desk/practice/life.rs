//! One practice person from the first day at the desk to now.

use super::figures::{self, Standing};
use super::names::names;
use super::{draw, pick};
use crate::desk::writer::Writer;
use crate::domain::book::Book;
use crate::domain::checklist::{self, StepState};
use crate::domain::command::{About, Command, Start};
use crate::domain::course::{Known, Mark, Occurrence, Purpose};
use crate::domain::decide::{Ground, POLICE_EXPOSURE, decide};
use crate::domain::event::{Case, Event};
use crate::domain::ids::{CaseId, ItemId, ProcedureId, StepId, TriggerId, WarningId};
use crate::domain::member::ANYBODY;
use crate::domain::paper::Tick;
use crate::domain::person::{
    Birth, Calling, Country, Entry, NamePart, Nationality, Phone, Place, Sex, Status,
};
use crate::domain::private::Private;
use crate::domain::refusal::Refusal;
use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime};
use rand::rngs::StdRng;
use rand::{Rng, RngExt};

/// A life in the making.
pub(super) struct Life<'a> {
    pub(super) case: Case,
    pub(super) book: &'a Book,
    pub(super) now: NaiveDateTime,
    pub(super) rng: &'a mut StdRng,
    acts: Vec<(i64, Vec<Event>)>,
    last: NaiveDateTime,
    writer: &'a mut Writer,
}

impl<'a> Life<'a> {
    pub(super) fn new(
        id: CaseId,
        book: &'a Book,
        now: NaiveDateTime,
        writer: &'a mut Writer,
        rng: &'a mut StdRng,
    ) -> Self {
        Self { case: Case::new(id), book, now, rng, acts: Vec::new(), last: NaiveDateTime::MIN, writer }
    }

    /// What was done, each act with its moment in milliseconds since 1970.
    pub(super) fn end(self) -> Vec<(i64, Vec<Event>)> {
        self.acts
    }

    pub(super) fn today(&self) -> NaiveDate {
        self.now.date()
    }

    pub(super) fn ago(&self, days: u64) -> NaiveDate {
        self.today().checked_sub_days(Days::new(days)).unwrap_or(self.today())
    }

    pub(super) fn item(&mut self) -> ItemId {
        let mut id = [0; 16];
        self.rng.fill_bytes(&mut id);
        ItemId(id)
    }

    /// Gives a command on a day, as a volunteer would have.
    pub(super) fn act(&mut self, on: NaiveDate, command: &Command) -> Result<(), Refusal> {
        let ground = Ground { book: self.book, today: on, hand: &ANYBODY };
        let bodies = decide(&self.case, command, ground)?;
        let hour = NaiveTime::from_hms_opt(9 + self.rng.random_range(0..8), self.rng.random_range(0..60), 0);
        let moment = on.and_time(hour.unwrap_or_default()).min(self.now);
        // Acts of one day follow each other as they were done.
        let moment = if self.last.date() == on { moment.max(self.last) } else { moment };
        self.last = moment;
        let millis = moment.and_utc().timestamp_millis();
        let events = self.writer.write(self.case.id, &self.case, bodies, millis);
        for event in &events {
            self.case.apply(event);
        }
        self.acts.push((millis, events));
        Ok(())
    }

    /// Opens the case. `days` ago is the first visit.
    pub(super) fn open(&mut self, number: usize, days: u64) -> Result<(), Refusal> {
        let on = self.ago(days);
        let standing = draw(self.rng, figures::STATUS).unwrap_or(Standing::NotTold);
        let country = match standing {
            Standing::RefugeeUnhcr | Standing::RefugeeState => draw(self.rng, figures::REFUGEES),
            Standing::AsylumSeeker => draw(self.rng, figures::SEEKERS),
            _ => draw(self.rng, figures::RESIDENTS),
        }
        .unwrap_or("SN");
        let status = match standing {
            Standing::Irregular => Status::Irregular,
            Standing::Regular => Status::Regular,
            Standing::RefugeeUnhcr => Status::RefugeeUnhcr,
            Standing::RefugeeState => Status::RefugeeState,
            Standing::AsylumSeeker => Status::AsylumSeeker,
            Standing::NotTold => Status::NotTold,
        };
        let about = self.person(country, status, on, number);
        let assigned = self.rng.random_range(0..10) > 0;
        let assignee = pick(self.rng, figures::VOLUNTEERS).filter(|_| assigned).map(Private::from);
        self.act(
            on,
            &Command::OpenCase {
                reference: format!("{number:03}/{:02}", on.year() % 100),
                on,
                about,
                starts: Vec::new(),
                occurrences: Vec::new(),
                notes: Vec::new(),
                appointments: Vec::new(),
                assignee,
            },
        )?;
        if self.rng.random_range(0..10) > 1 {
            self.act(on, &Command::RecordConsent(Purpose::KeepFile, true, on))?;
        }
        Ok(())
    }

    fn person(&mut self, country: &str, status: Status, on: NaiveDate, number: usize) -> Vec<About> {
        let share =
            figures::WOMEN.iter().find(|(code, _)| *code == country).map_or(figures::WOMEN_ALL, |row| row.1);
        let woman = self.rng.random_range(0..1000) < share;
        let known = names(country);
        let given = pick(self.rng, if woman { known.women } else { known.men }).unwrap_or("Awa");
        let family = pick(self.rng, known.family).unwrap_or("Diallo");
        let (from, to) = draw(self.rng, figures::AGES).unwrap_or((15, 29));
        let age = self.rng.random_range(from..=to);
        let day = self.rng.random_range(0..365);
        let born = on.with_year(on.year() - i32::from(age)).unwrap_or(on) - Days::new(day);
        let birth = match self.rng.random_range(0..10) {
            0 => Birth::Year(born.year()),
            1 => Birth::About { age, told: on },
            _ => Birth::On(born),
        };
        let arrived =
            (on - Days::new(self.rng.random_range(20..if country == "SN" { 120 } else { 2500 }))).max(born);
        // A plausible mix for practice; it says nothing about who needs a visa.
        let entry = match country {
            "SN" | "CI" => Entry::VisaExempt,
            _ if self.rng.random_bool(0.3) => Entry::Visa,
            _ => Entry::Irregular,
        };
        let quarter = pick(self.rng, figures::PLACES).unwrap_or_default();
        let calling = pick(self.rng, &[Calling::Call, Calling::Call, Calling::Write, Calling::NotAsked]);
        let mut about = vec![
            About::Name(NamePart::Given, Some(given.into())),
            About::Name(NamePart::Family, Some(family.into())),
            About::Sex(Some(if woman { Sex::F } else { Sex::M })),
            About::Birth(Some(birth)),
            About::Nationality(Country::from_code(country).map(Nationality::Of)),
            About::Arrived(Some(arrived)),
            About::Entry(Some(entry)),
            About::Status(Some(status)),
            About::Place(Some(Place { commune: quarter.into(), ..Place::default() })),
        ];
        if self.rng.random_bool(0.9) {
            let number = Private::new(format!("+212 6 00 00 {:02} {:02}", number / 100 % 100, number % 100));
            about.push(About::Phone(
                self.item(),
                Some(Phone { number, calling: calling.unwrap_or(Calling::NotAsked) }),
            ));
        }
        about
    }

    /// Starts a procedure on a day.
    pub(super) fn start(&mut self, procedure: &str, on: NaiveDate) -> Result<ItemId, Refusal> {
        let id = self.item();
        self.act(on, &Command::StartProcedure(Start { id, procedure: ProcedureId::from(procedure) }))?;
        Ok(id)
    }

    /// A dated fact for an enrolment.
    pub(super) fn fact(
        &mut self,
        trigger: &TriggerId,
        on: NaiveDate,
        enrolment: ItemId,
    ) -> (ItemId, Occurrence) {
        let hour = self.book.triggers.get(trigger).is_some_and(|trigger| trigger.hour);
        let at = hour.then(|| NaiveTime::from_hms_opt(8, 30, 0).unwrap_or_default());
        // A fact to the minute is told of the person, as the desk does: whichever procedure answers for it.
        let enrolment = (!hour).then_some(enrolment);
        let occurrence = Occurrence { trigger: trigger.clone(), on, at, known: Known::Paper, enrolment };
        (self.item(), occurrence)
    }

    /// Does the next ready step of an enrolment on a day, with whatever it asks for.
    pub(super) fn advance(&mut self, id: ItemId, on: NaiveDate, until: Option<&StepId>) -> Option<()> {
        let enrolment = self.case.enrolments.get(&id)?.clone();
        let procedure = self.book.pinned(&enrolment.procedure, enrolment.version)?;
        let lines = checklist::lines(&self.case, id, procedure, on);
        let line =
            lines.iter().find(|line| line.state == StepState::Ready && Some(&line.step.id) != until)?;
        let step = line.step;
        if step.police_desk {
            // Refused when it was talked over already: then nothing is left to do.
            let _ = self.act(on, &Command::DiscussWarning(id, WarningId::from(POLICE_EXPOSURE), on));
        }
        for document in &step.papers {
            let _ = self.act(on, &Command::TickPaper(id, document.clone(), Some(Tick::InHand)));
        }
        let (mut occurrences, mut outcome) = (Vec::new(), None);
        if let Some(chosen) = step.decides.first().and_then(|first| procedure.outcome(first)) {
            outcome = Some(chosen.id.clone());
            occurrences
                .extend(chosen.starts.iter().map(|trigger| self.fact(trigger, on, id)).collect::<Vec<_>>());
        } else {
            occurrences
                .extend(step.starts.iter().map(|trigger| self.fact(trigger, on, id)).collect::<Vec<_>>());
        }
        let step = step.id.clone();
        let command = match outcome {
            Some(outcome) => {
                Command::RecordOutcome { enrolment: id, step, outcome, on, occurrences, next: None }
            }
            None => Command::MarkStep {
                enrolment: id,
                step,
                mark: Mark::Done,
                on,
                reason: Private::default(),
                occurrences,
            },
        };
        self.act(on, &command).ok()
    }

    /// An ordinary case: a procedure by the mix, some steps along the way. Most desks meet most
    /// dates, so what is short is young and moves quickly.
    pub(super) fn ordinary(&mut self, number: usize) -> Option<()> {
        let shipped: Vec<(&str, u32)> = figures::PROCEDURES
            .iter()
            .filter(|(id, _)| self.book.current(&ProcedureId::from(*id), self.today()).is_some())
            .copied()
            .collect();
        let procedure = draw(self.rng, &shipped)?;
        let (oldest, pause) = match procedure {
            "refusal-appeal" => (24, 3),
            "birth-registration" => (36, 8),
            _ => (120, 12),
        };
        let opened = self.rng.random_range(2..oldest);
        self.open(number, opened).ok()?;
        let id = self.start(procedure, self.ago(opened)).ok()?;
        let mut left = opened;
        for _ in 0..self.rng.random_range(0..9) {
            left = left.saturating_sub(self.rng.random_range(1..pause));
            if left == 0 || self.advance(id, self.ago(left), None).is_none() {
                break;
            }
        }
        Some(())
    }
}
