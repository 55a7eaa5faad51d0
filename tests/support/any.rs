//! Anything that can be wished or written, from small pools, so that wishes meet: the same few
//! items, steps and papers, plausible days and the ends of the calendar, empty and huge texts.

use super::book::{day, today};
use super::desk::{item, opening};
use super::rights::{agreements, disclosures, keepings, requests, settled};
use chrono::{NaiveDate, NaiveTime, TimeDelta};
use mastara::domain::command::{About, Command, Start};
use mastara::domain::course::{
    Appointment, Closure, Consent, Ending, Enrolment, Kept, Known, Mark, Note, Obstacle, Occurrence, Opening,
    Purpose, Restriction, StepMark,
};
use mastara::domain::event::{Body, Write};
use mastara::domain::facts::Fact;
use mastara::domain::ids::{DocumentId, ItemId, OutcomeId, ProcedureId, StepId, TriggerId, WarningId};
use mastara::domain::obstacle::{Manner, Met, Region};
use mastara::domain::paper::{Original, Paper, Tick};
use mastara::domain::person::{
    Birth, Calling, Country, Entry, NamePart, Nationality, Phone, Place, Sex, Status,
};
use mastara::domain::private::Private;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::strategy::Union;

pub(super) fn days() -> impl Strategy<Value = NaiveDate> + Clone {
    prop_oneof![
        8 => (-400..=60_i64).prop_map(|n| today() + TimeDelta::days(n)),
        1 => select(vec![NaiveDate::MIN, NaiveDate::MAX, day("1899-12-31"), day("1900-01-01"), day("2201-01-01")]),
    ]
}

pub(super) fn texts() -> impl Strategy<Value = Private<String>> + Clone {
    let long = "م".repeat(900);
    select(vec!["Awa", "Diallo", "محمد", "", " ", "a\u{202e}b"])
        .prop_map(Private::from)
        .boxed()
        .prop_union(Just(Private::new(long)).boxed())
}

pub(super) fn items() -> impl Strategy<Value = ItemId> + Clone {
    (1..5_u8).prop_map(item)
}

fn procedures() -> impl Strategy<Value = ProcedureId> + Clone {
    select(vec!["permit", "appeal", "consul", "renewal", "unheard-of"]).prop_map(ProcedureId::from)
}

fn steps() -> impl Strategy<Value = StepId> + Clone {
    let all =
        ["pe.10", "pe.20", "pe.30", "pe.40", "pe.50", "ap.10", "ap.20", "co.10", "co.20", "re.10", "no.10"];
    select(all.to_vec()).prop_map(StepId::from)
}

/// A step with an enrolment: mostly the one that `starts` gives to its procedure.
fn placed_steps() -> impl Strategy<Value = (ItemId, StepId)> + Clone {
    let own = [
        (1, "pe.10"),
        (1, "pe.20"),
        (1, "pe.20"),
        (1, "pe.40"),
        (1, "pe.30"),
        (2, "ap.10"),
        (3, "co.10"),
        (3, "co.20"),
        (4, "re.10"),
    ];
    prop_oneof![
        6 => select(own.to_vec()).prop_map(|(n, step)| (item(n), StepId::from(step))),
        1 => (items(), steps()),
    ]
}

fn documents() -> impl Strategy<Value = DocumentId> + Clone {
    select(vec!["passport", "photo", "guardian", "card"]).prop_map(DocumentId::from)
}

fn outcomes() -> impl Strategy<Value = OutcomeId> + Clone {
    select(vec!["granted", "refused", "issued", "lost"]).prop_map(OutcomeId::from)
}

fn warnings() -> impl Strategy<Value = WarningId> + Clone {
    select(vec!["police-exposure", "consulate-never"]).prop_map(WarningId::from)
}

fn facts() -> impl Strategy<Value = Fact> + Clone {
    select(Fact::ALL.to_vec())
}

fn statuses() -> impl Strategy<Value = Status> + Clone {
    use Status::{AsylumSeeker, Irregular, NotTold, RefugeeState, RefugeeUnhcr, Regular};
    select(vec![AsylumSeeker, Irregular, NotTold, RefugeeState, RefugeeUnhcr, Regular])
}

fn births() -> impl Strategy<Value = Birth> + Clone {
    prop_oneof![
        days().prop_map(Birth::On),
        select(vec![1980, 2008, 2009, 2026, i32::MIN, i32::MAX]).prop_map(Birth::Year),
        (any::<u8>(), days()).prop_map(|(age, told)| Birth::About { age, told }),
    ]
}

fn marks() -> impl Strategy<Value = Mark> + Clone {
    select(vec![Mark::Submitted, Mark::Done, Mark::Skipped])
}

fn occurrences() -> impl Strategy<Value = Occurrence> + Clone {
    let triggers =
        select(vec!["filing", "filing", "filing", "arrival", "custody", "notification", "unheard-of"]);
    let hour = select(vec![None, NaiveTime::from_hms_opt(8, 30, 0), NaiveTime::from_hms_opt(23, 59, 59)]);
    let known = select(vec![Known::Paper, Known::Oral, Known::Witness, Known::Earliest]);
    (triggers, days(), hour, known, proptest::option::of(items())).prop_map(
        |(trigger, on, at, known, enrolment)| Occurrence {
            trigger: TriggerId::from(trigger),
            on,
            at,
            known,
            enrolment,
        },
    )
}

fn papers() -> impl Strategy<Value = Paper> + Clone {
    (documents(), texts(), proptest::option::of(days()), proptest::option::of(days())).prop_map(
        |(document, number, issued, expires)| Paper {
            document,
            number,
            issued,
            expires,
            holder: Private::default(),
            original: Original::Person,
        },
    )
}

fn appointments() -> impl Strategy<Value = Appointment> + Clone {
    (days(), texts(), select(vec![Kept::Planned, Kept::Kept, Kept::Missed]))
        .prop_map(|(on, about, kept)| Appointment { on, at: None, about, kept })
}

fn phones() -> impl Strategy<Value = Phone> + Clone {
    texts().prop_map(|number| Phone { number, calling: Calling::Call })
}

fn places() -> impl Strategy<Value = Place> + Clone {
    texts().prop_map(|commune| Place { commune, ..Place::default() })
}

fn name_parts() -> impl Strategy<Value = NamePart> + Clone {
    select(vec![NamePart::Family, NamePart::Given, NamePart::AsTold, NamePart::Other(0)])
}

fn nationalities() -> impl Strategy<Value = Nationality> + Clone {
    select(vec![Nationality::Of(Country::from_code("SN").unwrap()), Nationality::Stateless])
}

fn write<K: Clone + std::fmt::Debug + 'static, V: Clone + std::fmt::Debug + 'static>(
    at: impl Strategy<Value = K> + 'static,
    now: impl Strategy<Value = V> + 'static,
    body: impl Fn(Write<K, V>) -> Body + 'static,
) -> BoxedStrategy<Body> {
    (at, proptest::option::weighted(0.8, now)).prop_map(move |(at, now)| body(Write { at, now })).boxed()
}

/// Whatever another desk may have written, well or badly.
pub(crate) fn bodies() -> impl Strategy<Value = Body> {
    let enrolment = (procedures(), 0..4_u32, days());
    let enrolment = enrolment.prop_map(|(procedure, version, on)| Enrolment { procedure, version, on });
    let mark = (marks(), days(), texts()).prop_map(|(mark, on, reason)| StepMark { mark, on, reason });
    let opening = (texts(), days()).prop_map(|(text, on)| Opening { reference: text.reveal().clone(), on });
    let about = (facts(), any::<bool>());
    Union::new([
        write(Just(()), opening, Body::CaseOpened),
        write(name_parts(), texts(), Body::NameRecorded),
        write(Just(()), select(vec![Sex::F, Sex::M]), Body::SexRecorded),
        write(Just(()), births(), Body::BirthRecorded),
        write(Just(()), nationalities(), Body::NationalityRecorded),
        write(select(vec!["fr".to_owned(), "wo".to_owned()]), Just(()), Body::LanguageRecorded),
        write(Just(()), days(), Body::ArrivalRecorded),
        write(Just(()), select(vec![Entry::Visa, Entry::Irregular]), Body::EntryRecorded),
        write(Just(()), statuses(), Body::StatusRecorded),
        write(items(), phones(), Body::PhoneRecorded),
        write(Just(()), places(), Body::PlaceRecorded),
        write(Just(()), items(), Body::HouseholdJoined),
        write(about.0, about.1, Body::FactAnswered),
        write(items(), papers(), Body::PaperRecorded),
        write(items(), enrolment, Body::ProcedureStarted),
        write((items(), steps()), mark, Body::StepMarked),
        write((items(), documents()), select(vec![Tick::InHand, Tick::Asked]), Body::PaperTicked),
        write(
            (items(), steps()),
            (outcomes(), days()).prop_map(|(outcome, on)| Ending { outcome, on }),
            Body::OutcomeRecorded,
        ),
        write(items(), occurrences(), Body::TriggerRecorded),
        write((items(), warnings()), days(), Body::WarningDiscussed),
        write(items(), (texts(), days()).prop_map(|(text, on)| Note { text, on }), Body::NoteWritten),
        write(items(), appointments(), Body::AppointmentMade),
        write(items(), obstacles(), Body::ObstacleMet),
        write(Just(()), texts(), Body::Assigned),
        write(
            Just(Purpose::KeepFile),
            (any::<bool>(), days()).prop_map(|(given, on)| Consent { given, on }),
            Body::ConsentRecorded,
        ),
        write(Just(()), Just(Restriction::Trafficking), Body::CaseRestricted),
        write(Just(()), days(), Body::CaseReviewed),
        write(Just(()), (days(), texts()).prop_map(|(on, reason)| Closure { on, reason }), Body::CaseClosed),
        write(Just(()), days(), Body::RetentionSet),
        write((items(), steps(), outcomes()), days(), Body::CutInRecorded),
        write(items(), met(), Body::ObstacleRecorded),
        write(items(), (texts(), days()).prop_map(|(text, on)| Note { text, on }), Body::ConsulateOpened),
        write(select(Purpose::ALL.to_vec()), agreements(), Body::AgreementRecorded),
        write(items(), requests(), Body::RightAsked),
        write(items(), disclosures(), Body::Disclosed),
        write(Just(()), keepings(), Body::KeptUntil),
    ])
}

fn obstacles() -> impl Strategy<Value = Obstacle> + Clone {
    (days(), texts()).prop_map(|(on, words)| Obstacle { kind: "obs.lease-only".into(), on, words })
}

fn met() -> impl Strategy<Value = Met> + Clone {
    let kind = select(vec!["obs.lease-only", "obs.lease-only", "obs.other", "obs.unheard-of"]);
    let office = select(vec![None, Some("desk"), Some("desk"), Some("nobody")]);
    let manner = select(vec![Manner::Said, Manner::Written, Manner::NotAsked]);
    let place = proptest::option::of(select(Region::ALL.to_vec()));
    let at = proptest::option::of(placed_steps());
    (kind, office, texts(), place, days(), manner, texts(), at).prop_map(
        |(kind, office, which, region, on, manner, words, at)| Met {
            kind: kind.into(),
            office: office.map(Into::into),
            which,
            region,
            on,
            manner,
            words,
            at,
        },
    )
}

fn about() -> impl Strategy<Value = About> {
    let option = proptest::option::of::<BoxedStrategy<Private<String>>>;
    prop_oneof![
        3 => (name_parts(), option(texts().boxed())).prop_map(|(part, name)| About::Name(part, name)),
        1 => proptest::option::of(births()).prop_map(About::Birth),
        1 => proptest::option::of(nationalities()).prop_map(About::Nationality),
        1 => (texts(), any::<bool>()).prop_map(|(code, is)| About::Language(code.reveal().clone(), is)),
        1 => proptest::option::of(days()).prop_map(About::Arrived),
        3 => proptest::option::of(statuses()).prop_map(About::Status),
        1 => (items(), proptest::option::of(phones())).prop_map(|(id, phone)| About::Phone(id, phone)),
        1 => proptest::option::of(places()).prop_map(About::Place),
        1 => proptest::option::of(items()).prop_map(About::Household),
        2 => (facts(), proptest::option::of(any::<bool>())).prop_map(|(fact, is)| About::Fact(fact, is)),
    ]
}

fn dated() -> impl Strategy<Value = Vec<(ItemId, Occurrence)>> {
    proptest::collection::vec((items(), occurrences()), 0..4)
}

fn starts() -> impl Strategy<Value = Start> + Clone {
    let own = select(vec![(1, "permit"), (2, "appeal"), (3, "consul"), (4, "renewal")]);
    let own = own.prop_map(|(n, procedure)| (item(n), ProcedureId::from(procedure)));
    prop_oneof![6 => own, 1 => (items(), procedures())].prop_map(|(id, procedure)| Start { id, procedure })
}

/// Whatever a person at the desk may wish.
pub(crate) fn commands() -> impl Strategy<Value = Command> {
    let describe = proptest::collection::vec(about(), 1..4).prop_map(Command::Describe);
    let mark = (placed_steps(), marks(), days(), texts(), dated()).prop_map(
        |((enrolment, step), mark, on, reason, occurrences)| Command::MarkStep {
            enrolment,
            step,
            mark,
            on,
            reason,
            occurrences,
        },
    );
    let outcome = (placed_steps(), outcomes(), days(), dated(), proptest::option::of(starts())).prop_map(
        |((enrolment, step), outcome, on, occurrences, next)| Command::RecordOutcome {
            enrolment,
            step,
            outcome,
            on,
            occurrences,
            next,
        },
    );
    let open = (days(), proptest::collection::vec(about(), 0..3)).prop_map(|(on, about)| opening(on, about));
    let weighted: Vec<(u32, BoxedStrategy<Command>)> = vec![
        (2, open.boxed()),
        (4, describe.boxed()),
        (2, (items(), papers()).prop_map(|(id, paper)| Command::RecordPaper(id, paper)).boxed()),
        (1, items().prop_map(Command::RemovePaper).boxed()),
        (5, starts().prop_map(Command::StartProcedure).boxed()),
        (1, items().prop_map(Command::LeaveProcedure).boxed()),
        (1, items().prop_map(Command::FollowNewVersion).boxed()),
        (14, mark.boxed()),
        (1, (items(), steps()).prop_map(|(id, step)| Command::UnmarkStep(id, step)).boxed()),
        (
            2,
            (items(), documents())
                .prop_map(|(id, kind)| Command::TickPaper(id, kind, Some(Tick::InHand)))
                .boxed(),
        ),
        (6, outcome.boxed()),
        (2, (items(), occurrences()).prop_map(|(id, what)| Command::RecordTrigger(id, what)).boxed()),
        (1, items().prop_map(Command::WithdrawTrigger).boxed()),
        (
            2,
            (items(), warnings(), days())
                .prop_map(|(id, what, on)| Command::DiscussWarning(id, what, on))
                .boxed(),
        ),
        (
            1,
            (items(), texts(), days())
                .prop_map(|(id, text, on)| Command::WriteNote(id, Note { text, on }))
                .boxed(),
        ),
        (1, (items(), appointments()).prop_map(|(id, what)| Command::MakeAppointment(id, what)).boxed()),
        (1, items().prop_map(|id| Command::SettleAppointment(id, Kept::Missed)).boxed()),
        (3, (items(), met()).prop_map(|(id, what)| Command::MeetObstacle(id, what)).boxed()),
        (1, items().prop_map(Command::WithdrawObstacle).boxed()),
        (1, proptest::option::of(texts()).prop_map(Command::Assign).boxed()),
        (1, days().prop_map(|on| Command::RecordConsent(Purpose::KeepFile, true, on)).boxed()),
        (
            3,
            (select(Purpose::ALL.to_vec()), agreements())
                .prop_map(|(purpose, told)| Command::Agree(purpose, told))
                .boxed(),
        ),
        (3, (items(), requests()).prop_map(|(id, request)| Command::AskRight(id, request)).boxed()),
        (3, (items(), settled()).prop_map(|(id, settled)| Command::SettleRight(id, settled)).boxed()),
        (1, items().prop_map(Command::WithdrawRight).boxed()),
        (2, (items(), disclosures()).prop_map(|(id, shown)| Command::Disclose(id, shown)).boxed()),
        (1, items().prop_map(Command::WithdrawDisclosure).boxed()),
        (1, keepings().prop_map(Command::KeepUntil).boxed()),
        (1, Just(Command::Restrict(Restriction::OnRequest)).boxed()),
        (
            1,
            (items(), texts(), days())
                .prop_map(|(id, text, on)| Command::LiftRestriction(id, Note { text, on }))
                .boxed(),
        ),
        (
            1,
            (items(), texts(), days())
                .prop_map(|(id, text, on)| Command::OpenConsulate(id, Note { text, on }))
                .boxed(),
        ),
        (1, items().prop_map(Command::ShutConsulate).boxed()),
        (1, days().prop_map(Command::Review).boxed()),
        (1, days().prop_map(Command::SetRetention).boxed()),
        (1, (days(), texts()).prop_map(|(on, reason)| Command::Close(on, reason)).boxed()),
        (1, Just(Command::Reopen).boxed()),
    ];
    Union::new_weighted(weighted)
}
