//! A desk without a vault: one device, one case, the events it has seen, and a clock of its own.

use super::book::BOOK;
use chrono::NaiveDate;
use mastara::domain::command::{About, Command};
use mastara::domain::decide::{Ground, decide};
use mastara::domain::event::{Body, Case, Dot, Event, Stamp};
use mastara::domain::flags::{FlagKind, Setting, flags, watches};
use mastara::domain::ids::{AuthorId, CaseId, DeviceId, ItemId};
use mastara::domain::member::{ANYBODY, Hand};
use mastara::domain::person::NamePart;
use mastara::domain::refusal::Refusal;

pub(crate) const CASE: CaseId = CaseId([7; 16]);

pub(crate) fn item(n: u8) -> ItemId {
    ItemId([n; 16])
}

/// Opens a case for a person of this name, with what else was told.
pub(crate) fn opening(on: NaiveDate, mut about: Vec<About>) -> Command {
    about.push(About::Name(NamePart::AsTold, Some("Awa".into())));
    Command::OpenCase {
        reference: "001/26".into(),
        on,
        about,
        starts: Vec::new(),
        occurrences: Vec::new(),
        notes: Vec::new(),
        appointments: Vec::new(),
        assignee: None,
    }
}

#[derive(Clone, Debug)]
pub(crate) struct Desk {
    pub(crate) case: Case,
    pub(crate) events: Vec<Event>,
    pub(crate) today: NaiveDate,
    /// Who is at it.
    pub(crate) hand: Hand,
    device: DeviceId,
    seq: u64,
    stamp: Stamp,
    /// How wrong its clock is.
    drift: i64,
}

impl Desk {
    pub(crate) fn new(device: u8, today: NaiveDate, drift: i64) -> Self {
        let (case, device) = (Case::new(CASE), DeviceId([device; 16]));
        let hand = ANYBODY.clone();
        Self { case, events: Vec::new(), today, hand, device, seq: 0, stamp: Stamp::default(), drift }
    }

    /// Writes one batch.
    pub(crate) fn write(&mut self, bodies: Vec<Body>) -> Vec<Event> {
        let batch = Dot { device: self.device, seq: self.seq + 1 };
        let noon = self.today.and_hms_opt(12, 0, 0).unwrap().and_utc().timestamp_millis();
        let mut written: Vec<Event> = Vec::new();
        for body in bodies {
            self.seq += 1;
            self.stamp = self.stamp.next(noon.saturating_add(self.drift));
            let event = Event {
                dot: Dot { device: self.device, seq: self.seq },
                stamp: self.stamp,
                author: AuthorId::default(),
                case: CASE,
                batch,
                previous: [0; 32],
                replaces: body.replaces(&self.case),
                body,
            };
            self.see(&event);
            written.push(event);
        }
        written
    }

    /// Takes in an event of any desk.
    pub(crate) fn see(&mut self, event: &Event) {
        self.stamp = self.stamp.max(event.stamp);
        self.case.apply(event);
        self.events.push(event.clone());
    }

    pub(crate) fn decide(&self, command: &Command) -> Result<Vec<Body>, Refusal> {
        decide(&self.case, command, Ground { book: &BOOK, today: self.today, hand: &self.hand })
    }

    pub(crate) fn act(&mut self, command: &Command) -> Result<Vec<Event>, Refusal> {
        self.decide(command).map(|bodies| self.write(bodies))
    }

    /// The wish to undo a batch that was written last.
    pub(crate) fn undo(&self, batch: &[Event]) -> Command {
        let before = self.events.iter().filter(|event| !batch.contains(event)).cloned().collect();
        Command::Undo { batch: batch.to_vec(), before }
    }

    /// The kinds of flags of today, gravest first.
    pub(crate) fn flags(&self) -> Vec<FlagKind> {
        let found = watches(&self.case, &[], &BOOK, Setting::default(), self.today);
        flags(&found, self.today).iter().map(mastara::domain::flags::Flag::kind).collect()
    }
}
