//! Anything that can be wished of or written into the association's file, from small pools so that
//! wishes meet; and a desk without a vault that writes it.

use super::book::{day, today};
use chrono::{NaiveDate, TimeDelta};
use mastara::domain::association::{
    Announcement, Answer, Association, Command, Matter, Particulars, Shut, ShutDay, Silent, decide,
};
use mastara::domain::book::Book;
use mastara::domain::decide::Ground;
use mastara::domain::event::{Dot, Event, Stamp, Write};
use mastara::domain::ids::{AuthorId, CaseId, DeviceId, QuestionId, ReadingId};
use mastara::domain::member::{ANYBODY, Hand};
use mastara::domain::refusal::Refusal;
use mastara::procedures::Shelf;
use proptest::prelude::*;
use proptest::sample::select;
use std::sync::{Arc, LazyLock};

/// The book that is shipped: it has feasts to announce and questions to answer.
pub(crate) static SHIPPED: LazyLock<Arc<Book>> = LazyLock::new(|| Shelf::builtin().book());

/// A desk that has only the association's file.
#[derive(Clone, Debug)]
pub(crate) struct House {
    pub(crate) file: Association,
    pub(crate) events: Vec<Event<Matter>>,
    /// Who is at it.
    pub(crate) hand: Hand,
    device: DeviceId,
    seq: u64,
    stamp: Stamp,
    drift: i64,
}

impl House {
    pub(crate) fn new(device: u8, drift: i64) -> Self {
        let (file, device) = (Association::default(), DeviceId([device; 16]));
        let hand = ANYBODY.clone();
        Self { file, events: Vec::new(), hand, device, seq: 0, stamp: Stamp::default(), drift }
    }

    pub(crate) fn write(&mut self, matters: Vec<Matter>) -> Vec<Event<Matter>> {
        let batch = Dot { device: self.device, seq: self.seq + 1 };
        let mut written = Vec::new();
        for body in matters {
            self.seq += 1;
            self.stamp = self.stamp.next(1_795_000_000_000_i64.saturating_add(self.drift));
            let event = Event {
                dot: Dot { device: self.device, seq: self.seq },
                stamp: self.stamp,
                author: AuthorId::default(),
                case: CaseId::ASSOCIATION,
                batch,
                previous: [0; 32],
                replaces: body.replaces(&self.file),
                body,
            };
            self.see(&event);
            written.push(event);
        }
        written
    }

    pub(crate) fn see(&mut self, event: &Event<Matter>) {
        self.stamp = self.stamp.max(event.stamp);
        self.file.apply(event);
        self.events.push(event.clone());
    }

    pub(crate) fn act(&mut self, command: &Command) -> Result<Vec<Event<Matter>>, Refusal> {
        let ground = Ground { book: &SHIPPED, today: today(), hand: &self.hand };
        decide(&self.file, command, ground).map(|matters| self.write(matters))
    }

    pub(crate) fn undo(&self, batch: &[Event<Matter>]) -> Command {
        let before = self.events.iter().filter(|event| !batch.contains(event)).cloned().collect();
        Command::Undo { batch: batch.to_vec(), before }
    }
}

fn days() -> impl Strategy<Value = NaiveDate> + Clone {
    prop_oneof![
        8 => (-40..=400_i64).prop_map(|n| today() + TimeDelta::days(n)),
        1 => select(vec![NaiveDate::MIN, NaiveDate::MAX, day("1899-12-31"), day("2201-01-01")]),
    ]
}

fn feasts() -> impl Strategy<Value = (String, NaiveDate)> + Clone {
    let own = [("fitr-2027", "2027-03-09"), ("adha-2027", "2027-05-16"), ("mawlid-2027", "2027-08-14")];
    let own = (select(own.to_vec()), -2..=2_i64)
        .prop_map(|((key, on), off)| (key.to_owned(), day(on) + TimeDelta::days(off)));
    let other = (select(vec!["new-year", "fitr-1", ""]), days()).prop_map(|(key, on)| (key.to_owned(), on));
    prop_oneof![6 => own, 1 => other]
}

fn texts() -> impl Strategy<Value = String> + Clone {
    select(vec!["BO 7500", "بلاغ الوزارة", "", " ", "Me Fictive"])
        .prop_map(ToOwned::to_owned)
        .boxed()
        .prop_union(Just("é".repeat(900)).boxed())
}

fn questions() -> impl Strategy<Value = QuestionId> + Clone {
    select(vec!["LQ-03", "LQ-06", "LQ-02", "LQ-99"]).prop_map(QuestionId::from)
}

fn answers() -> impl Strategy<Value = Answer> + Clone {
    let all = ["calendar-days", "full-days", "written-notice", "from-sixty", "fifteen-days", "unheard-of"];
    let readings = proptest::collection::vec(select(all.to_vec()).prop_map(ReadingId::from), 0..3);
    (texts(), days(), texts(), readings).prop_map(|(by, on, words, readings)| Answer {
        by,
        on,
        words,
        readings,
    })
}

fn particulars() -> impl Strategy<Value = Particulars> + Clone {
    (texts(), texts()).prop_map(|(name, receipt)| Particulars {
        name,
        address: "12, rue fictive".into(),
        contact: "+212 5 00 00 00 00".into(),
        receipt,
    })
}

/// Whatever another desk may have written.
pub(crate) fn matters() -> impl Strategy<Value = Matter> {
    let announced =
        (feasts(), texts(), any::<bool>(), any::<bool>()).prop_map(|((at, first), source, accepted, is)| {
            Matter::FeastAnnounced(Write { at, now: is.then_some(Announcement { first, source, accepted }) })
        });
    let shut =
        (days(), select(Shut::ALL.to_vec()), texts(), any::<bool>()).prop_map(|(at, why, source, is)| {
            Matter::DayShut(Write { at, now: is.then_some(ShutDay { why, source }) })
        });
    let silent = (days(), days(), texts(), any::<bool>()).prop_map(|(at, until, source, is)| {
        let until = until.and_hms_opt(8, 0, 0).unwrap();
        Matter::PlatformSilent(Write { at, now: is.then_some(Silent { until, source }) })
    });
    let answered = (questions(), proptest::option::of(answers()))
        .prop_map(|(at, now)| Matter::QuestionAnswered(Write { at, now }));
    let told =
        proptest::option::of(particulars()).prop_map(|now| Matter::ParticularsTold(Write { at: (), now }));
    let term = proptest::option::of(6..60_u32).prop_map(|now| Matter::TermTold(Write { at: (), now }));
    prop_oneof![announced, shut, silent, answered, told, term]
}

/// Whatever a person at the desk may wish for all cases.
pub(crate) fn wishes() -> impl Strategy<Value = Command> {
    prop_oneof![
        4 => (feasts(), texts(), any::<bool>()).prop_map(|((key, first), source, accepted)| {
            Command::Announce { key, first, source, accepted }
        }),
        1 => feasts().prop_map(|(key, _)| Command::Accept(key)),
        1 => feasts().prop_map(|(key, _)| Command::Recall(key)),
        3 => (days(), select(Shut::ALL.to_vec()), texts())
            .prop_map(|(on, why, source)| Command::Shut(on, why, source)),
        1 => days().prop_map(Command::Open),
        3 => (days(), days(), texts()).prop_map(|(from, until, source)| {
            Command::Silent { from, until: until.and_hms_opt(9, 30, 0).unwrap(), source }
        }),
        1 => days().prop_map(Command::Heard),
        4 => (questions(), answers()).prop_map(|(id, answer)| Command::Answer(id, answer)),
        1 => questions().prop_map(Command::Unanswer),
        2 => particulars().prop_map(Command::Introduce),
        2 => proptest::option::of(0..130_u32).prop_map(Command::KeepFor),
    ]
}
